"""Attendance of schools counted from marks over any windows, and the list of schools with what matters of each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from fractions import Fraction
from uuid import UUID

from ecede_desktop.analysis import county, summaries
from ecede_desktop.law import measures
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.targets import points_between
from ecede_desktop.law.windows import Window
from ecede_desktop.records.marks import first_day_of
from ecede_desktop.records.schools import SchoolListRow, SchoolRow
from ecede_desktop.records.targets import TargetRow
from ecede_desktop.services.county import held_county
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import leaves_second_out
from ecede_desktop.store import schools, targets

Days = tuple[dt.date, dt.date]
WEEKS = 12
_LOOKED_BACK = 20
"""Calendar weeks in which the last twelve school weeks are looked for: Christmas and Easter lie between."""
_DAY, _WEEK = dt.timedelta(days=1), dt.timedelta(days=7)


def counts_by_school(
    desk: Desk, windows: Sequence[Days], school_number: str | None = None, *, once: bool = False
) -> Mapping[str, tuple[Counts, ...]]:
    """By school number, the counts of each window; schools without a mark in any are left out.

    ``once``: for sums over schools, in which a child with two registrations counts where the main one is.
    """
    spans = [Window(first, last) for first, last in windows]
    held = held_county(desk, {year for span in spans for year in span.school_years})
    found: dict[str, list[Counts]] = {}
    for at, span in enumerate(spans):
        rows = county.rows_of(held.county, span)
        if once and leaves_second_out(desk.pack, span):
            rows = rows.where(~rows.again)
        totals = summaries.by_group(rows.counts, rows.school.tolist(), len(held.schools))
        for place in sorted(set(rows.school.tolist())):
            number = held.schools[place].number
            if school_number in (None, number):
                found.setdefault(number, [Counts()] * len(spans))[at] = summaries.as_counts(totals[place])
    return {number: tuple(row) for number, row in found.items()}


def list_with_figures(desk: Desk) -> tuple[SchoolListRow, ...]:
    """Every school with its pupils, attendance this year to today, trend, target, missing marks and open work."""
    today = desk.clock.today()
    year = school_year_of(today)
    with desk.reading() as session:
        rows = schools.list_schools(session)
        pupils = schools.pupils_with_marks(session, year, today)
        work = schools.open_work(session)
        held = targets.list_targets(session, school_year=year, measure="attendance")
    counted = counts_by_school(desk, [(first_day_of(year), today), *_weeks(today)])
    standing = {target.school_number: target for target in held if target.stage in ("ratified", "issued")}
    weeks_used = _used_weeks(counted)
    return tuple(
        _list_row(desk, row, counted.get(row.number, ()), weeks_used, standing.get(row.number), pupils, work)
        for row in rows
    )


def _weeks(today: dt.date) -> list[Days]:
    """Calendar weeks back from this one, oldest first, within the school year."""
    monday = today - today.weekday() * _DAY
    starts = [monday - number * _WEEK for number in range(_LOOKED_BACK)]
    begin = first_day_of(school_year_of(today))
    weeks = [(max(start, begin), min(start + 6 * _DAY, today)) for start in starts]
    return [(first, last) for first, last in reversed(weeks) if first <= last]


def _used_weeks(counted: Mapping[str, tuple[Counts, ...]]) -> list[int]:
    """Places of the last twelve weeks in which any school was open."""
    width = max((len(row) for row in counted.values()), default=0)
    used = [at for at in range(1, width) if any(row[at].possible for row in counted.values())]
    return used[-WEEKS:]


def _list_row(
    desk: Desk,
    school: SchoolRow,
    counts: tuple[Counts, ...],
    weeks: Sequence[int],
    target: TargetRow | None,
    pupils: Mapping[UUID, int],
    work: Mapping[UUID, tuple[int, int]],
) -> SchoolListRow:
    year = counts[0] if counts else Counts()
    exact = measures.share(year)
    doubts, actions = work.get(school.id, (0, 0))
    value = target.value if target else None
    return SchoolListRow(
        school=school,
        pupils=pupils.get(school.id, 0),
        counts=year,
        attendance=measures.attendance(year),
        trend=tuple(_percent(counts[at]) for at in weeks) if counts else (),
        band=desk.pack.band(exact).key if exact is not None else "",
        target=value,
        gap=points_between(exact, value) if exact is not None and value is not None else None,
        missing=measures.missing(year),
        open_doubts=doubts,
        open_actions=actions,
    )


def _percent(counts: Counts) -> float | None:
    share: Fraction | None = measures.share(counts)
    return None if share is None else round(float(share * 100), 1)
