"""The pictures of an attendance report, made from its record in one language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal

from ecede_desktop.records.attendance_reports import (
    OTHER_CODES,
    CountyReport,
    ReportFrame,
    ReportLine,
    ReportWeek,
    SchoolReport,
)
from ecede_desktop.records.marks import first_day_of
from ecede_desktop.records.pictures import (
    Band,
    BandFlowPicture,
    BandStep,
    CodeMixPicture,
    Flow,
    MixCode,
    MixGroup,
    Point,
    SchoolGridPicture,
    SchoolTile,
    Series,
    SeriesKind,
    SmallMultiplesPicture,
    TrendPicture,
)
from ecede_desktop.reports import percents
from ecede_desktop.reports.charts.words import paper_words
from ecede_desktop.reports.wording import Words

PERCENT = "%"
COLUMNS, ROWS = 6, 9
"""Tiles beside and under each other on one page."""
KINDS_OF_SCHOOL = (
    "Ysgol Gynradd Gymunedol ", "Ysgol Gynradd ", "Ysgol Gyfun ", "Ysgol Gymunedol ", " Community Primary School",
    " Primary School", " Comprehensive School", " Community School",
)  # fmt: skip
_WEEK = dt.timedelta(days=7)


def year_name(school_year: int) -> str:
    """2025/26."""
    return f"{school_year}/{(school_year + 1) % 100:02d}"


def group_name(key: str, tongue: Words) -> str:
    """A year group in words."""
    if key.isdigit():
        return tongue("year_group", year=key)
    if key.startswith("N"):
        return tongue("year_group_nursery", number=key[1:])
    return tongue("year_group_reception") if key else tongue("year_group_unknown")


def phase_name(key: str, tongue: Words) -> str:
    """A phase in words; one that the council made up stands as it is."""
    found = tongue.sentences.get(f"phase_{(key or 'unknown').replace('-', '_')}")
    return tongue(found.key) if found else key


def line_name(line: ReportLine, tongue: Words, kind: str) -> str:
    """The name of a line by what its table is of: year_group, phase, cluster, cohort or school."""
    if kind == "year_group":
        return group_name(line.key, tongue)
    if kind == "phase":
        return phase_name(line.key, tongue)
    if kind == "cluster":
        return line.key or tongue("not_known")
    return tongue.either(line.name.english, line.name.welsh)


def trend(frame: ReportFrame, tongue: Words) -> TrendPicture:
    """Weeks of this school year, of earlier ones, and the target."""
    weeks = sorted({week.week for year in frame.trend for week in year.weeks})
    labels = {week: _monday(frame.school_year, week, tongue) for week in weeks}
    series = [
        Series(
            year_name(year.school_year),
            tuple(_points(year.weeks, labels)),
            SeriesKind.EARLIER if number else SeriesKind.THIS_YEAR,
        )
        for number, year in enumerate(frame.trend)
    ]
    if frame.total.target is not None:
        aim = tuple(Point(label, frame.total.target) for label in labels.values())
        series.append(Series(tongue("target"), aim, SeriesKind.TARGET))
    title = tongue("trend_title", day=tongue.short_date(frame.last_day))
    return TrendPicture(title, PERCENT, tuple(series), across=tongue("week_of"))


def panes(report: SchoolReport, tongue: Words) -> SmallMultiplesPicture:
    """A year group each, the whole school behind it."""
    frame = report.frame
    whole = frame.trend[0].weeks if frame.trend else ()
    weeks = sorted({week.week for pane in report.panes for week in pane.weeks} | {week.week for week in whole})
    labels = {week: _monday(frame.school_year, week, tongue) for week in weeks}
    behind = Series(tongue("whole_school"), tuple(_points(whole, labels, counted=False)), SeriesKind.EARLIER)
    pictures = tuple(
        TrendPicture(
            group_name(pane.key, tongue),
            PERCENT,
            (
                Series(tongue("this_group"), tuple(_points(pane.weeks, labels)), SeriesKind.THIS_YEAR),
                behind,
            ),
            across=tongue("week_of"),
            words=paper_words(tongue.language),
        )
        for pane in report.panes
        if pane.weeks
    )
    title = tongue("panes_title", day=tongue.short_date(frame.last_day))
    return SmallMultiplesPicture(title, PERCENT, pictures)


def left_out_names(report: SchoolReport, tongue: Words) -> str:
    """The year groups that pictures leave out."""
    return ", ".join(group_name(line.key, tongue) for line in report.year_groups if line.left_out)


def _points(weeks: Sequence[ReportWeek], labels: dict[int, str], *, counted: bool = True) -> Iterator[Point]:
    found = {week.week: week for week in weeks}
    for week, label in labels.items():
        one = found.get(week)
        yield Point(label, one.attendance if one else None, one.counts if one and counted else None)


def _monday(school_year: int, week: int, tongue: Words) -> str:
    start = first_day_of(school_year)
    monday = start - start.weekday() * (_WEEK / 7) + week * _WEEK
    return tongue.short_date(max(monday, start)).rsplit(" ", 1)[0]


def mix(frame: ReportFrame, tongue: Words, kind: str) -> CodeMixPicture:
    """What absence is made of, by year group or by phase."""
    codes = tuple(
        MixCode(
            code.code,
            tongue(f"other_{code.mark_class.lower()}", least=frame.least)
            if code.code == OTHER_CODES
            else tongue.either(code.name.english, code.name.welsh),
            code.mark_class,
        )
        for code in frame.codes
    )
    groups = tuple(
        MixGroup(_mix_name(one.key, tongue, kind), one.possible, one.missing, one.sessions, key=one.key)
        for one in frame.mix
    )
    return CodeMixPicture(tongue(f"mix_title_{kind}"), PERCENT, codes, groups, tongue(f"col_{kind}"))


def _mix_name(key: str, tongue: Words, kind: str) -> str:
    if kind == "year_group":
        return group_name(key, tongue)
    return phase_name(key, tongue)


def bands(frame: ReportFrame, tongue: Words) -> tuple[Band, ...]:
    """The bands of the council in one language."""
    return tuple(Band(band.key, band.letter, tongue.either(band.name.english, band.name.welsh)) for band in frame.bands)


def grids(report: CountyReport, tongue: Words) -> Iterator[SchoolGridPicture]:
    """Schools as tiles, phase by phase, those of one cluster beside each other; no higher than a page."""
    found = bands(report.frame, tongue)
    for phase in dict.fromkeys(line.part_of for line in report.schools):
        here = sorted(
            (line for line in report.schools if line.part_of == phase),
            key=lambda line: (not line.cluster, line.cluster, line.name.english),
        )
        parts = [here[at : at + COLUMNS * ROWS] for at in range(0, len(here), COLUMNS * ROWS)]
        for number, part in enumerate(parts, 1):
            title = tongue("grid_title", phase=phase_name(phase, tongue))
            if len(parts) > 1:
                title = tongue("grid_title_part", phase=phase_name(phase, tongue), number=number, parts=len(parts))
            tiles = tuple(_tile(line, at, tongue) for at, line in enumerate(part))
            yield SchoolGridPicture(title, PERCENT, found, tiles)


def _tile(line: ReportLine, at: int, tongue: Words) -> SchoolTile:
    name = tongue.either(line.name.english, line.name.welsh)
    row, column = divmod(at, COLUMNS)
    note = tongue("left_out_short") if line.left_out else ""
    return SchoolTile(
        line.number, name, row, column, line.attendance, line.band, counts=line.counts, note=note, short=_short(name)
    )


def _short(name: str) -> str:
    """What tells a school from others: its name without what it is."""
    for kind in KINDS_OF_SCHOOL:
        name = name.removeprefix(kind).removesuffix(kind)
    return name.strip()


def flow(report: CountyReport, tongue: Words) -> BandFlowPicture:
    """Pupils by band in each half-term and the ways between."""
    steps = tuple(BandStep(tongue(f"half_{step.key}"), step.pupils, step.no_figure, step.key) for step in report.steps)
    flows = tuple(Flow(move.step, move.from_band, move.to_band, move.pupils) for move in report.moves)
    return BandFlowPicture(
        tongue("flow_title"), tongue("pupils_word"), bands(report.frame, tongue), steps, flows,
        note=tongue("flow_note"), left_out=tongue("left_out_short"),
    )  # fmt: skip


def points_said(points: Decimal | None, none: str = percents.NONE) -> str:
    """+1.2, –0.4 or 0.0; the minus is a dash, because the embedded type has no other that is as wide as the plus."""
    if points is None:
        return none
    sign = "+" if points > 0 else "–" if points < 0 else ""
    return f"{sign}{abs(points):.1f}"
