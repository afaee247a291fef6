"""When absence falls for a scope: weekdays, days beside breaks, ends of terms, halves of days, siblings together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from uuid import UUID

from ecede_desktop.analysis import patterns as analysis
from ecede_desktop.analysis.county import Rows
from ecede_desktop.analysis.patterns import Together
from ecede_desktop.analysis.summaries import Numbers, as_counts
from ecede_desktop.law import measures
from ecede_desktop.law.policy_absence import absence_policy
from ecede_desktop.law.windows import Window
from ecede_desktop.records.absence import HalfDays, Pattern, Patterns, PupilLine, SlidingPoint, TogetherRow
from ecede_desktop.records.figures import Scope
from ecede_desktop.services.absence import pupil_lines
from ecede_desktop.services.calendars import council_calendar
from ecede_desktop.services.county import HeldCounty
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import check, loaded, rows_of, settled
from ecede_desktop.store import county

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SLIDING = (4, 6, 12)
MOST_OF_A_FAMILY = 10
"""More pupils than these at one address are no family: a hostel, or an address that stands for none."""


def patterns(desk: Desk, scope: Scope, first_day: dt.date, last_day: dt.date) -> Patterns:
    """The patterns of a scope over a period.

    Raises:
        Refused: the days, the school or the group cannot be.
        NoSuchPupil: nobody has that UPN.
    """
    window = check("pupil", first_day, last_day)
    scope, held = settled(desk, scope), loaded(desk, window)
    rows = rows_of(held, desk.pack, scope, window)
    policy = absence_policy(desk.pack)
    gap = policy.number("break_days", window.last_day).value
    days = analysis.day_counts(held.county, rows, window)
    with desk.reading() as session:
        terms = council_calendar(session, desk.pack).terms
    weekday = dict(zip(WEEKDAYS, analysis.by_weekday(days), strict=True))
    found = [
        *_patterns("weekday", weekday),
        *_patterns("break", analysis.beside_breaks(held.county, rows, window, gap)),
        *_patterns("term", analysis.ends_of_terms(held.county, rows, window, terms)),
    ]
    sliding = [
        SlidingPoint(weeks, sunday, counts := as_counts(numbers), measures.absence(counts))
        for weeks in SLIDING
        for sunday, numbers in analysis.sliding(days, weeks, window)
    ]
    halves = analysis.halves_of_days(held.county, rows, window)
    half_days = HalfDays(halves["morning"], halves["afternoon"], halves["whole"], halves["attended"])
    least = policy.number("together_sessions", window.last_day).value
    return Patterns(tuple(found), half_days, tuple(sliding), tuple(_together(desk, held, rows, window, least)))


def _patterns(group: str, numbers: Mapping[str, Numbers]) -> Iterator[Pattern]:
    for key, row in numbers.items():
        counts = as_counts(row)
        if counts.expected:
            yield Pattern(group, key, counts, measures.absence(counts))


def _together(desk: Desk, held: HeldCounty, rows: Rows, window: Window, least: int) -> Iterator[TogetherRow]:
    """Those of one family or address; pupils of a family outside the scope are not looked at."""
    at_of: dict[UUID, list[int]] = {}
    for at, pupil in enumerate(rows.pupil.tolist()):
        at_of.setdefault(held.pupils[pupil], []).append(at)
    pairs = _pairs(desk, at_of)
    told = analysis.absent_together(held.county, rows, window, list(pairs), least)
    best = sorted(told, key=lambda one: -one.both_absent)
    lines = pupil_lines(desk, held, rows, [at for one in best for at in one.rows])
    for number, one in enumerate(best):
        yield _row(one, lines[number * 2], lines[number * 2 + 1], pairs[one.rows])


def _row(one: Together, first: PupilLine, second: PupilLine, by: str) -> TogetherRow:
    return TogetherRow(first, second, by, one.both_expected, one.first_absent, one.second_absent, one.both_absent)


def _pairs(desk: Desk, at_of: Mapping[UUID, Iterable[int]]) -> dict[tuple[int, int], str]:
    """Rows of two pupils who share a parent, or an address; a parent says more than an address."""
    with desk.reading() as session:
        shared: dict[tuple[str, UUID | str], set[UUID]] = {}
        for by, pupil_id, whom in county.families(session):
            if pupil_id in at_of:
                shared.setdefault((by, whom), set()).add(pupil_id)
    pairs: dict[tuple[int, int], str] = {}
    for by in ("parent", "address"):
        for (kind, _), pupils in shared.items():
            if kind != by or not 1 < len(pupils) <= MOST_OF_A_FAMILY:
                continue
            for one, other in combinations(sorted(pupils, key=str), 2):
                for first in at_of[one]:
                    for second in at_of[other]:
                        pairs.setdefault((min(first, second), max(first, second)), by)
    return pairs
