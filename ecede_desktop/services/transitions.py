"""Transition watch: leavers who have not arrived, Year 6 and Year 11, moves this year, schools that files claim."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.analysis import groups as analysis
from ecede_desktop.analysis import leaving
from ecede_desktop.analysis.county import UNKNOWN, Rows
from ecede_desktop.analysis.summaries import as_counts
from ecede_desktop.law import measures
from ecede_desktop.law.calendar import YEAR_GROUPS, school_year_of
from ecede_desktop.law.policy_absence import absence_policy
from ecede_desktop.law.windows import Window
from ecede_desktop.records.absence import PupilLine
from ecede_desktop.records.figures import Scope
from ecede_desktop.records.marks import first_day_of
from ecede_desktop.records.transitions import HistoryClaim, LeavingPupil, Move, NotArrived, Transitions
from ecede_desktop.services.absence import pupil_lines
from ecede_desktop.services.county import HeldCounty, held_county
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import rows_of, settled
from ecede_desktop.services.figures import rules_on
from ecede_desktop.store import county
from ecede_desktop.store.county import HistoryLine

_LAST_COMPULSORY = YEAR_GROUPS.index("11")
_FIRST_SECONDARY = YEAR_GROUPS.index("7")


def transitions(desk: Desk, scope: Scope, as_at: dt.date | None = None) -> Transitions:
    """Pupils of a scope between two schools, as a day stands.

    Raises:
        Refused: the school or the group cannot be.
        NoSuchPupil: nobody has that UPN.
    """
    day = as_at or desk.clock.today()
    year = school_year_of(day)
    this_year = Window(first_day_of(year), day)
    both_years = Window(first_day_of(year - 1), day)
    scope, held = settled(desk, scope), held_county(desk, [year, year - 1])
    with desk.reading() as session:
        histories = county.histories(session)
    limit = absence_policy(desk.pack).number("arrival_days", day)
    return Transitions(
        as_at=day,
        threshold=limit.value,
        threshold_confirmed=limit.citation.certain,
        not_arrived=_not_arrived(desk, held, scope, both_years, limit.value, histories),
        year_6=_leaving(desk, held, replace(scope, year_group="6"), this_year),
        year_11=_leaving(desk, held, replace(scope, year_group="11"), this_year),
        moves=tuple(_moves(desk, held, scope, this_year)),
        claims=tuple(_claims(desk, held, scope, both_years, histories)),
    )


def _not_arrived(
    desk: Desk, held: HeldCounty, scope: Scope, window: Window, threshold: int, histories: Sequence[HistoryLine]
) -> tuple[NotArrived, ...]:
    everybody = held.rows(window)
    last = leaving.last_marked(held.county, everybody)
    latest = leaving.latest_of_pupils(everybody, last)
    days = leaving.days_held(held.county, window.last_day)
    since = np.array(
        [len(days[s]) - np.searchsorted(days[s], d, side="right") for s, d in _at(everybody, last, latest)], np.int64
    )
    year = window.school_years[-1]
    groups = held.county.spells.group_in(everybody.spell[latest], year)
    told = rows_of(held, desk.pack, scope, window)
    inside = np.isin(_ids(everybody)[latest], _ids(told))
    chosen = np.flatnonzero((since >= threshold) & (groups <= _LAST_COMPULSORY) & inside)
    places = latest[chosen]
    lines = pupil_lines(desk, held, everybody, places.tolist())
    found = []
    for at, place, line in zip(chosen.tolist(), places.tolist(), lines, strict=True):
        mark = dt.date.fromordinal(int(last[place]))
        group = int(groups[at])
        found.append(
            NotArrived(
                pupil=replace(line, year_group="" if group == UNKNOWN else YEAR_GROUPS[group]),
                last_mark=mark,
                school_days=int(since[at]),
                calendar_days=(window.last_day - mark).days,
                left_on=held.spells[int(everybody.spell[place])].left_on,
                from_year_6=group == _FIRST_SECONDARY and school_year_of(mark) < year,
                claimed=tuple(_claimed_after(histories, line.pupil_id, line.school_number, mark)),
            )
        )
    return tuple(sorted(found, key=lambda row: (-row.school_days, row.pupil.name)))


def _at(rows: Rows, last: NDArray[Any], latest: NDArray[Any]) -> Iterator[tuple[int, int]]:
    yield from zip(rows.school[latest].tolist(), last[latest].tolist(), strict=True)


def _ids(rows: Rows) -> NDArray[np.int64]:
    """What tells one row from another."""
    return np.asarray(rows.stack.astype(np.int64) << 32 | rows.row, np.int64)


def _claimed_after(histories: Sequence[HistoryLine], pupil_id: UUID, school: str, day: dt.date) -> Iterator[str]:
    for line in histories:
        later = line.entry is not None and line.entry >= day
        if line.pupil_id == pupil_id and line.school_number != school and (later or line.leaving is None):
            yield f"{line.school_name} ({line.school_number})" if line.school_name else line.school_number


def _leaving(desk: Desk, held: HeldCounty, scope: Scope, window: Window) -> tuple[LeavingPupil, ...]:
    rows = rows_of(held, desk.pack, scope, window)
    heads = analysis.heads_of(held.county, rows, np.zeros(len(rows), np.int32))
    persistent = analysis.reached(rules_on(desk.pack, window.last_day).persistent.value, heads)
    lines = pupil_lines(desk, held, rows, heads.row.tolist())
    found = []
    for line, numbers, often in zip(lines, heads.counts, persistent.tolist(), strict=True):
        counts = as_counts(numbers)
        exact = measures.share(counts)
        band = "" if exact is None else desk.pack.band(exact).key
        found.append(LeavingPupil(line, counts, measures.attendance(counts), often, band))
    return tuple(sorted(found, key=lambda row: (_share(row.counts), row.pupil.name)))


def _share(counts: measures.Counts) -> float:
    exact = measures.share(counts)
    return 2.0 if exact is None else float(exact)


def _moves(desk: Desk, held: HeldCounty, scope: Scope, window: Window) -> Iterator[Move]:
    """Second registrations are no moves: the pupil is at both."""
    rows = held.rows(window)
    main = rows.where(~held.county.spells.second[rows.spell])
    last = leaving.last_marked(held.county, main)
    seen: dict[int, dict[int, tuple[int, int]]] = {}
    for at, (pupil, school, day) in enumerate(
        zip(main.pupil.tolist(), main.school.tolist(), last.tolist(), strict=True)
    ):
        if day != leaving.NEVER:
            before = seen.setdefault(pupil, {}).get(school, (0, at))
            seen[pupil][school] = max(before, (day, at))
    wanted = set(rows_of(held, desk.pack, scope, window).pupil.tolist())
    moved = {p: sorted(s.values()) for p, s in seen.items() if len(s) > 1 and p in wanted}
    lines = pupil_lines(desk, held, main, [days[-1][1] for days in moved.values()])
    found = [
        Move(line, tuple((held.schools[int(main.school[at])].name, dt.date.fromordinal(day)) for day, at in days))
        for line, days in zip(lines, moved.values(), strict=True)
    ]
    yield from sorted(found, key=lambda move: move.pupil.name)


def _claims(
    desk: Desk, held: HeldCounty, scope: Scope, window: Window, histories: Sequence[HistoryLine]
) -> Iterator[HistoryClaim]:
    """What files say of schools at which the store knows no spell of the pupil."""
    known = {(spell.pupil_id, spell.school_id) for spell in held.spells}
    school_ids = {school.number: school.id for school in held.schools}
    rows = rows_of(held, desk.pack, scope, window)
    at_of: dict[UUID, int] = {held.pupils[pupil]: at for at, pupil in enumerate(rows.pupil.tolist())}
    told = [line for line in histories if line.pupil_id in at_of]
    lines = _lines(desk, held, rows, at_of, told)
    for line in told:
        here = school_ids.get(line.school_number)
        if here is None or (line.pupil_id, here) not in known:
            yield HistoryClaim(
                lines[line.pupil_id], line.school_number, line.school_name, line.entry, line.leaving, line.reason,
                here is not None,
            )  # fmt: skip


def _lines(
    desk: Desk, held: HeldCounty, rows: Rows, at_of: Mapping[UUID, int], told: Sequence[HistoryLine]
) -> dict[UUID, PupilLine]:
    ids = list(dict.fromkeys(line.pupil_id for line in told))
    return dict(zip(ids, pupil_lines(desk, held, rows, [at_of[one] for one in ids]), strict=True))
