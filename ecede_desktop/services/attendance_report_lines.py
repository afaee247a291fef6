"""The parts that both attendance reports have: lines of groups, weeks, codes of absence, rules, files behind them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

import numpy as np

from ecede_desktop.analysis import groups as analysis
from ecede_desktop.analysis.county import Rows
from ecede_desktop.law import measures
from ecede_desktop.law.absence import AbsenceRule
from ecede_desktop.law.citations import Dated
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.suppression import Hidden
from ecede_desktop.law.targets import is_met, points_between
from ecede_desktop.law.windows import Window
from ecede_desktop.records.attendance_reports import (
    OTHER_CODES,
    EarlierPeriod,
    ReportBand,
    ReportCheckpoint,
    ReportCode,
    ReportLine,
    ReportMix,
    ReportRule,
    ReportSource,
    ReportWeek,
    ReportYear,
    Said,
)
from ecede_desktop.records.figures import AskFigures, CodeRow, FigureRow, FigureTable, FigureTrend
from ecede_desktop.records.targets import TargetProgress
from ecede_desktop.services.county import HeldCounty
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import groups_of, loaded, rows_of, settled
from ecede_desktop.services.figure_pictures import code_mix
from ecede_desktop.store import registers

COLUMNS = ("persistent", "severe")
ABSENT = ("AU", "UN")
_MOST_A_DAY = 2
Name = Callable[[FigureRow], Said]


def bands(pack: PolicyPack) -> tuple[ReportBand, ...]:
    """The bands of a pack, the best first, each with a letter that survives a grey printer."""
    return tuple(
        ReportBand(band.key, chr(ord("A") + at), Said(band.english, band.welsh)) for at, band in enumerate(pack.bands)
    )


def plain(row: FigureRow) -> Said:
    """The group's own label, which is a name."""
    return Said(row.label, row.label)


def line_of(row: FigureRow, hides: Hidden, least: int, name: Said, target: Decimal | None = None) -> ReportLine:
    """A line as it may be told."""
    if hides.line:
        return ReportLine(row.key, name, left_out=True, number=row.detail)
    exact, before = measures.share(row.counts), row.earlier[0] if row.earlier else None
    if before is not None and before.pupils < least:
        before = None
    persistent, severe = (None if hides.hides(name) else int(getattr(row, name)) for name in COLUMNS)
    return ReportLine(
        key=row.key,
        name=name,
        pupils=row.pupils,
        counts=row.counts,
        attendance=row.attendance,
        missing=row.missing,
        band=row.band,
        with_figure=row.with_figure,
        persistent=persistent,
        persistent_percent=None if persistent is None else measures.percentage(persistent, row.with_figure),
        severe=severe,
        severe_percent=None if severe is None else measures.percentage(severe, row.with_figure),
        cells_left_out=tuple(name for name in COLUMNS if hides.hides(name)),
        before=before.attendance if before else None,
        points=before.points if before else None,
        target=target,
        gap=points_between(exact, target) if exact is not None and target is not None else None,
        met=is_met(exact, target, higher_is_better=True) if exact is not None and target is not None else None,
        number=row.detail,
    )


def lines_of(table: FigureTable, hidden: Sequence[Hidden], least: int, name: Name = plain) -> tuple[ReportLine, ...]:
    """The lines of a table; groups in which nobody is have none."""
    return tuple(
        line_of(row, hides, least, name(row)) for row, hides in zip(table.rows, hidden, strict=True) if row.pupils
    )


def earlier_of(row: FigureRow, least: int) -> Iterator[EarlierPeriod]:
    """The like periods of earlier years of which there are marks, of enough pupils."""
    for one in row.earlier:
        if one.first_day is None or one.last_day is None or not one.counts.possible or one.pupils < least:
            continue
        small = 0 < one.persistent_now < least or 0 < one.pupils - one.persistent_now < least
        share = None if small else measures.percentage(one.persistent_now, one.with_figure)
        yield EarlierPeriod(one.school_year, one.first_day, one.last_day, one.counts, one.attendance, one.points, share)


def years_of(trend: FigureTrend, told: Container[int]) -> tuple[ReportYear, ...]:
    """The weeks of some years of a trend, this year first."""
    return tuple(
        ReportYear(
            year.school_year, tuple(ReportWeek(point.week, point.attendance, point.counts) for point in year.points)
        )
        for year in trend.years
        if year.school_year in told
    )


def checkpoints_of(progress: TargetProgress, last_day: dt.date, target: Decimal | None) -> Iterator[ReportCheckpoint]:
    """The half-terms that ended, or ran, by a day, beside the target that stands."""
    for one in progress.checkpoints:
        exact = measures.share(one.counts)
        if one.last_day > last_day or exact is None:
            continue
        gap = points_between(exact, target) if target is not None else None
        yield ReportCheckpoint(
            one.number, one.last_day, one.complete, one.counts, one.figure, target, gap, one.before_figure
        )


def rule_of(rule: Dated[AbsenceRule]) -> ReportRule:
    """A rule as the paper names it."""
    value, source = rule.value, rule.citation
    return ReportRule(value.percent, value.method, value.comparator, rule.valid_from, str(source), source.mark)


def sources_of(desk: Desk, first: dt.date, last: dt.date, number: str = "") -> tuple[ReportSource, ...]:
    """The register files that went in for a period, of one school or of all, and were not taken back; latest first."""
    with desk.reading() as session:
        rows = registers.list_imports(session)
    return tuple(
        ReportSource(row.file_name, row.first_day, row.last_day, row.imported_at, row.as_at)
        for row in rows
        if row.withdrawn_at is None
        and (not number or number in [one.strip() for one in row.school_number.split(",")])
        and (row.first_day is None or row.last_day is None or (row.first_day <= last and first <= row.last_day))
    )


def mix_of(
    desk: Desk, ask: AskFigures, left_out: Mapping[str, bool], least: int, name: Callable[[CodeRow], Said]
) -> tuple[tuple[ReportCode, ...], tuple[ReportMix, ...]]:
    """What absence is made of in each group that may be told; codes that few pupils of a group have are added up.

    ``left_out`` says of the key of each group, in the order in which they are shown, whether its line is left out.
    """
    found = {row.key: row for row in code_mix(desk, ask)}
    rows = [found[key] for key, gone in left_out.items() if key in found and not gone]
    rare = _rare(desk, ask, rows, least)
    sums: dict[tuple[str, str], dict[str, int]] = {}
    named: dict[tuple[str, str], Said] = {}
    for row in rows:
        for one in row.codes:
            if one.mark_class not in ABSENT:
                continue
            code = OTHER_CODES if (row.key, one.code) in rare else one.code
            named[one.mark_class, code] = Said(one.english, one.welsh) if code != OTHER_CODES else Said("", "")
            of_code = sums.setdefault((one.mark_class, code), {})
            of_code[row.key] = of_code.get(row.key, 0) + one.sessions
    order = sorted(sums)
    codes = tuple(ReportCode(code, named[group, code], group) for group, code in order)
    mixes = tuple(
        ReportMix(
            row.key, name(row), row.counts.possible, row.counts.missing,
            tuple(sums[place].get(row.key, 0) for place in order),
        )
        for row in rows
    )  # fmt: skip
    return codes, mixes


def _rare(desk: Desk, ask: AskFigures, rows: Iterable[CodeRow], least: int) -> frozenset[tuple[str, str]]:
    """Which codes fewer pupils of a group have than may be told; what many sessions have, many pupils have."""
    window = Window(ask.first_day, ask.last_day)
    most = ((window.last_day - window.first_day).days + 1) * _MOST_A_DAY
    some: dict[str, set[str]] = {}
    for row in rows:
        for code in row.codes:
            if code.mark_class in ABSENT and 0 < code.sessions < least * most:
                some.setdefault(code.code, set()).add(row.key)
    if not some:
        return frozenset()
    held, scope = loaded(desk, window), settled(desk, ask.scope)
    found = rows_of(held, desk.pack, scope, window)
    return frozenset(
        (key, code)
        for code, keys in sorted(some.items())
        for key, pupils in _pupils_with(desk, held, found, ask.by, code, window).items()
        if key in keys and pupils < least
    )


def _pupils_with(desk: Desk, held: HeldCounty, rows: Rows, by: str, code: str, window: Window) -> Mapping[str, int]:
    """How many pupils of each group have a code."""
    used = rows.where(analysis.sessions_with(held.county, rows, [code], window) > 0)
    groups = groups_of(desk, held, used, by)
    heads = analysis.heads_of(held.county, used, groups.of_row)
    numbers = np.bincount(heads.group, minlength=len(groups.groups)).tolist()
    return {group.key: number for group, number in zip(groups.groups, numbers, strict=True)}
