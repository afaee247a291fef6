"""Pupils with much absence by name: persistently absent, absent without authority day after day, away on holidays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import numpy as np

from ecede_desktop.analysis import groups as analysis
from ecede_desktop.analysis import runs
from ecede_desktop.analysis.county import UNKNOWN, Rows
from ecede_desktop.analysis.summaries import as_counts
from ecede_desktop.law import measures
from ecede_desktop.law.absence import AbsenceRun, RunRule, absence_runs
from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.law.policy_absence import absence_policy
from ecede_desktop.law.windows import Window
from ecede_desktop.records.absence import (
    AbsenceRuns,
    AbsentPupil,
    AbsentPupils,
    HolidayRow,
    PupilLine,
    RunRow,
)
from ecede_desktop.records.figures import Scope
from ecede_desktop.records.marks import first_day_of
from ecede_desktop.services.county import HeldCounty
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import check, loaded, rows_of, settled
from ecede_desktop.services.figures import rule_on, rules_on
from ecede_desktop.store import county

RUN_YEARS = 1
"""School years before the one asked for in which a run may have begun."""


def persistent(desk: Desk, scope: Scope, first_day: dt.date, last_day: dt.date) -> AbsentPupils:
    """Who is persistently absent in a period, the most absent first, with who is severely so.

    Raises:
        Refused: the days, the school or the group cannot be.
        NoSuchPupil: nobody has that UPN.
    """
    window = check("pupil", first_day, last_day)
    scope, held = settled(desk, scope), loaded(desk, window)
    rows = rows_of(held, desk.pack, scope, window)
    rules = rules_on(desk.pack, window.last_day)
    heads = analysis.heads_of(held.county, rows, np.zeros(len(rows), np.int32))
    chosen = np.flatnonzero(analysis.reached(rules.persistent.value, heads))
    severe = analysis.reached(rules.severe.value, heads)
    lines = pupil_lines(desk, held, rows, heads.row[chosen].tolist())
    found = []
    for at, line in zip(chosen.tolist(), lines, strict=True):
        counts = as_counts(heads.counts[at])
        found.append(AbsentPupil(line, counts, measures.absence(counts), measures.missing(counts), bool(severe[at])))
    found.sort(key=lambda row: (-row.counts.absent / row.counts.possible, row.pupil.name))
    with_figure = int((analysis.possible(heads.counts) > 0).sum())
    return AbsentPupils(tuple(found), with_figure, rules.persistent, rules.severe)


def absence_run_rows(desk: Desk, scope: Scope, first_day: dt.date, last_day: dt.date) -> AbsenceRuns:
    """Continuous unauthorised absence that reached the alert on some day of a period (reg 12(1)(b)).

    Raises:
        Refused: the days, the school or the group cannot be.
        NoSuchPupil: nobody has that UPN.
    """
    window = check("pupil", first_day, last_day)
    scope, held = settled(desk, scope), loaded(desk, window, RUN_YEARS)
    rule = rule_on(absence_policy(desk.pack).runs, window.last_day)
    rows = rows_of(held, desk.pack, scope, window)
    may = np.flatnonzero(np.isin(rows.spell, runs.spells_with_runs(held.county, rule.value, window)))
    latest = {int(rows.spell[at]): int(at) for at in may.tolist()}
    lines = pupil_lines(desk, held, rows, list(latest.values()))
    found = []
    for spell, line in zip(latest, lines, strict=True):
        for run in absence_runs(runs.days_of(held.county, spell, window), rule.value):
            if rule.value.step(run.days) and (run.ended_on is None or run.last_day >= window.first_day):
                found.append(_run_row(line, run, rule.value))
    found.sort(key=lambda row: (row.ended_on is not None, -row.days, row.pupil.name))
    return AbsenceRuns(tuple(found), rule)


def _run_row(line: PupilLine, run: AbsenceRun, rule: RunRule) -> RunRow:
    return RunRow(line, run.first_day, run.last_day, run.days, run.missing, rule.step(run.days), run.ended_on)


def holidays(desk: Desk, scope: Scope, school_year: int) -> tuple[HolidayRow, ...]:
    """Pupils with holiday marks in a school year, the most first; more than may be granted is said (reg 7(4)).

    Raises:
        Refused: the school or the group cannot be.
        NoSuchPupil: nobody has that UPN.
    """
    window = Window(first_day_of(school_year), first_day_of(school_year + 1) - dt.timedelta(days=1))
    scope, held = settled(desk, scope), loaded(desk, window)
    rule = rule_on(absence_policy(desk.pack).holidays, window.first_day).value
    rows = rows_of(held, desk.pack, scope, window)
    sessions = analysis.sessions_with(held.county, rows, rule.codes, window)
    used = rows.where(sessions > 0)
    sums: dict[int, int] = {}
    latest: dict[int, int] = {}
    for at, (pupil, number) in enumerate(zip(used.pupil.tolist(), sessions[sessions > 0].tolist(), strict=True)):
        sums[pupil] = sums.get(pupil, 0) + number
        latest[pupil] = at
    lines = pupil_lines(desk, held, used, list(latest.values()))
    found = [
        HolidayRow(line, number, rule.days, rule.beyond(number))
        for line, number in zip(lines, sums.values(), strict=True)
    ]
    return tuple(sorted(found, key=lambda row: (-row.sessions, row.pupil.name)))


def pupil_lines(desk: Desk, held: HeldCounty, rows: Rows, places: Sequence[int]) -> tuple[PupilLine, ...]:
    """Who some rows are about, with the open case of each; order as given."""
    pupils = [held.pupils[int(rows.pupil[at])] for at in places]
    with desk.reading() as session:
        known = county.pupils(session, set(pupils))
        open_cases = county.open_cases(session)
    return tuple(
        PupilLine(
            pupil_id=pupil_id,
            upn=known[pupil_id].upn,
            name=known[pupil_id].full_name,
            school_number=held.schools[int(rows.school[at])].number,
            school_name=held.schools[int(rows.school[at])].name,
            year_group=_group(int(rows.year_group[at])),
            case_reference=open_cases.get(pupil_id, ""),
        )
        for at, pupil_id in zip(places, pupils, strict=True)
    )


def _group(place: int) -> str:
    return "" if place == UNKNOWN else YEAR_GROUPS[place]
