"""Figures that run through time or codes: weeks beside earlier years, code mix, bands, before and after an action."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from uuid import UUID

import numpy as np

from ecede_desktop.analysis import groups as analysis
from ecede_desktop.analysis import patterns
from ecede_desktop.analysis.county import MISSING, Rows
from ecede_desktop.analysis.summaries import as_counts
from ecede_desktop.law import codes as law_codes
from ecede_desktop.law import measures
from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.law.codes import CodeSet, MarkClass
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.windows import Window, half_terms
from ecede_desktop.records.figures import (
    AskFigures,
    BandCount,
    BandFlow,
    ChangePoint,
    CodeCount,
    CodeRow,
    FigureTrend,
    FlowMove,
    FlowStep,
    Scope,
    TrendPoint,
    TrendYear,
)
from ecede_desktop.records.marks import first_day_of, last_day_of
from ecede_desktop.services.calendars import council_calendar
from ecede_desktop.services.county import HeldCounty
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import check, groups_of, loaded, rows_of, settled
from ecede_desktop.services.figures import not_comparable
from ecede_desktop.store import targets

_WEEK = dt.timedelta(days=7)
_STANDS = ("ratified", "issued")
NO_MARK = "-"
CHANGE_WEEKS = (6, 12)


def trend(desk: Desk, scope: Scope, school_year: int, last_day: dt.date, compare: int = 2) -> FigureTrend:
    """Week by week: a school year to a day, whole earlier years, and the target.

    Raises:
        Refused: the school or the group cannot be.
        NoSuchPupil: nobody has that UPN.
    """
    window = Window(first_day_of(school_year), min(last_day, last_day_of(school_year)))
    scope, held = settled(desk, scope), loaded(desk, window, compare)
    years, windows = [], []
    for year in range(school_year, school_year - compare - 1, -1):
        days = window if year == school_year else Window(first_day_of(year), last_day_of(year))
        points = tuple(_weeks(held, rows_of(held, desk.pack, scope, days), days))
        if points or year == school_year:
            years.append(TrendYear(year, points))
            windows.append(days)
    aim = _target(desk, scope, school_year)
    return FigureTrend(scope, tuple(years), aim, not_comparable(desk.pack, windows))


def _weeks(held: HeldCounty, rows: Rows, window: Window) -> Iterator[TrendPoint]:
    start = window.first_day - dt.timedelta(days=window.first_day.weekday())
    days = patterns.day_counts(held.county, rows, window)
    for monday, numbers in patterns.by_week(days):
        counts = as_counts(numbers)
        if counts.possible:
            last = monday + dt.timedelta(days=6)
            figure = measures.attendance(counts)
            yield TrendPoint((monday - start).days // 7, monday, last, counts, figure)


def _target(desk: Desk, scope: Scope, school_year: int) -> Decimal | None:
    """The standing target of a school, or of the county where the scope is the county; of nothing between."""
    if scope != Scope(school=scope.school):
        return None
    with desk.reading() as session:
        rows = targets.list_targets(session, school_year=school_year, measure="attendance")
    return next((row.value for row in rows if row.school_number == scope.school and row.stage in _STANDS), None)


def code_mix(desk: Desk, ask: AskFigures) -> tuple[CodeRow, ...]:
    """Each group by code: what absence is made of, with missing marks beside.

    Raises:
        Refused: the days, the grouping or the school cannot be; cohorts are asked for one by one, as a scope.
        NoSuchPupil: nobody has that UPN.
    """
    window = check(ask.by, ask.first_day, ask.last_day)
    scope, held = settled(desk, ask.scope), loaded(desk, window)
    rows = rows_of(held, desk.pack, scope, window)
    groups = groups_of(desk, held, rows, ask.by)
    number = len(groups.groups)
    by_stack = analysis.codes_by_group(held.county, rows, groups.of_row, number, window)
    heads = analysis.heads_of(held.county, rows, groups.of_row)
    pupils = np.bincount(heads.group, minlength=number).tolist()
    found = []
    for at, group in enumerate(groups.groups):
        sums: dict[str, tuple[CodeSet, int]] = {}
        counts = Counts()
        for stack, table in by_stack.items():
            codes = held.county.stacks[stack].codes
            told = {code: int(table[at, ord(code)]) for code in codes.codes if table[at, ord(code)]}
            counts += law_codes.count(told, codes, int(table[at, MISSING]))
            for code, sessions in told.items():
                sums[code] = (codes, sums.get(code, (codes, 0))[1] + sessions)
        rows_of_codes = tuple(_code(code, *sums[code], counts.possible) for code in sorted(sums))
        found.append(CodeRow(group.key, group.label, counts, pupils[at], rows_of_codes))
    return tuple(found)


def _code(code: str, codes: CodeSet, sessions: int, possible: int) -> CodeCount:
    row = codes.codes[code]
    share = None if row.mark_class is MarkClass.NOT_REQUIRED else measures.percentage(sessions, possible)
    return CodeCount(code, row.english, row.welsh, row.mark_class.value, sessions, share)


def band_flow(desk: Desk, scope: Scope, school_year: int, last_day: dt.date) -> BandFlow:
    """In which band each pupil stood in each half-term to a day, and how they went from one to the next.

    Raises:
        Refused: the school or the group cannot be.
        NoSuchPupil: nobody has that UPN.
    """
    with desk.reading() as session:
        terms = council_calendar(session, desk.pack).terms
    halves = [half for half in half_terms(terms, school_year) if half.window.first_day <= last_day]
    scope = settled(desk, scope)
    held = loaded(desk, Window(first_day_of(school_year), last_day_of(school_year)))
    least = [band.least for band in desk.pack.bands]
    steps, stood = [], []
    for half in halves:
        window = Window(half.window.first_day, min(half.window.last_day, last_day))
        rows = rows_of(held, desk.pack, scope, window)
        heads = analysis.heads_of(held.county, rows, np.zeros(len(rows), np.int32))
        place = analysis.band_of(heads, least)
        number = np.bincount(place[place >= 0], minlength=len(least)).tolist()
        bands = tuple(BandCount(band.key, count) for band, count in zip(desk.pack.bands, number, strict=True))
        steps.append(FlowStep(half.key, window.first_day, window.last_day, bands, int((place < 0).sum())))
        stood.append(dict(zip(heads.pupil.tolist(), place.tolist(), strict=True)))
    return BandFlow(scope, school_year, tuple(steps), tuple(_moves([band.key for band in desk.pack.bands], stood)))


def _moves(bands: Sequence[str], stood: Sequence[dict[int, int]]) -> Iterator[FlowMove]:
    for step, (before, after) in enumerate(pairwise(stood)):
        numbers: dict[tuple[int, int], int] = {}
        for pupil, band in before.items():
            then = after.get(pupil, -1)
            if band >= 0 and then >= 0:
                numbers[band, then] = numbers.get((band, then), 0) + 1
        for (one, other), pupils in sorted(numbers.items()):
            yield FlowMove(step, bands[one], bands[other], pupils)


def change_points(
    desk: Desk, day: dt.date, scope: Scope | None = None, pupil_id: UUID | None = None
) -> tuple[ChangePoint, ...]:
    """Six and twelve calendar weeks before and after a day on which something was done; the day itself is after.

    Raises:
        Refused: the school or the group cannot be.
    """
    today = desk.clock.today()
    scope = settled(desk, scope or Scope(pupil_id=pupil_id))
    found = []
    for weeks in CHANGE_WEEKS:
        span = weeks * _WEEK
        one_day = dt.timedelta(days=1)
        before, after = Window(day - span, day - one_day), Window(day, max(day, min(day + span - one_day, today)))
        held = loaded(desk, Window(before.first_day, after.last_day))
        counts = [as_counts(rows_of(held, desk.pack, scope, one).total) for one in (before, after)]
        found.append(
            ChangePoint(
                weeks=weeks,
                before=counts[0],
                after=counts[1],
                before_days=(before.first_day, before.last_day),
                after_days=(after.first_day, after.last_day),
                points=measures.difference(counts[1], counts[0]),
                whole=day + span - one_day <= today,
            )
        )
    return tuple(found)


def trends_by_year_group(desk: Desk, scope: Scope, school_year: int, last_day: dt.date) -> dict[str, FigureTrend]:
    """The weeks of each year group that has marks, beside last year's.

    Raises:
        Refused: the school or the group cannot be.
    """
    found = {}
    for group in YEAR_GROUPS:
        if scope.year_group in ("", group):
            made = trend(desk, replace(scope, year_group=group), school_year, last_day, compare=1)
            if made.years[0].points:
                found[group] = made
    return found
