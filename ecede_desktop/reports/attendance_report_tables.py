"""The tables of an attendance report: years like for like, groups, half-terms, phases, clusters, schools."""

from __future__ import annotations

from collections.abc import Sequence

from ecede_desktop.records.attendance_reports import (
    CountyReport,
    EarlierPeriod,
    ReportFrame,
    ReportLine,
    SchoolReport,
)
from ecede_desktop.reports import fonts, percents, tables
from ecede_desktop.reports.attendance_report_part import Part
from ecede_desktop.reports.attendance_report_pictures import line_name, phase_name, points_said, year_name
from ecede_desktop.reports.attendance_report_text import number
from ecede_desktop.reports.paper import WIDTH
from ecede_desktop.reports.sheet import MUTED
from ecede_desktop.reports.tables import Cell, Column
from ecede_desktop.reports.wording import Words

LEFT_OUT = "*"
HEAD_ROOM = 96.0
"""A heading, the head of a table and two rows stay together."""
Row = tuple[str | tuple[Cell, ...], ...]


def like_for_like(part: Part, frame: ReportFrame) -> None:
    """This period and the like periods of earlier years, each with its counts."""
    paper, tongue = part.paper, part.tongue
    part.title("like_for_like", HEAD_ROOM)
    columns = _columns(tongue, ("period", 186), ("attended_possible", 104), ("no_mark", 48), ("attendance", 62),
                       ("difference", 62), ("persistent_short", 37))  # fmt: skip
    total, counts = frame.total, frame.total.counts
    assert counts is not None
    share = percents.written(total.persistent_percent) if total.persistent is not None else LEFT_OUT
    figures = (
        f"{counts.attended:,} / {counts.possible:,}",
        f"{counts.missing:,}",
        percents.written(total.attendance),
        "",
        share,
    )
    now = (_days(frame, tongue), *_bold(figures))
    tables.draw(paper, columns, [now, *(_earlier(one, tongue) for one in frame.earlier)])
    part.note(tongue("like_note") if frame.earlier else tongue("like_none"))


def _days(one: ReportFrame | EarlierPeriod, tongue: Words) -> str:
    first, last = tongue.short_date(one.first_day), tongue.short_date(one.last_day)
    return tongue("year_and_days", year=year_name(one.school_year), first=first, last=last)


def _earlier(one: EarlierPeriod, tongue: Words) -> Row:
    share = LEFT_OUT if one.persistent_percent is None else percents.written(one.persistent_percent)
    return (
        _days(one, tongue),
        f"{one.counts.attended:,} / {one.counts.possible:,}",
        f"{one.counts.missing:,}",
        percents.written(one.attendance),
        points_said(one.points),
        share,
    )


def groups(part: Part, report: SchoolReport) -> None:
    """Year groups, then the vulnerable groups as they stood."""
    _table(part, report.frame, report.year_groups, "year_group")
    part.paper.y += 4
    if report.cohorts:
        _table(part, report.frame, report.cohorts, "cohort")
    else:
        part.title("cohort_table", 60)
    part.note(part.tongue("cohort_note" if report.cohorts else "no_cohorts"))
    _note(part, report.frame, (*report.year_groups, *report.cohorts))


def phases(part: Part, report: CountyReport) -> None:
    """Phases, from the youngest pupils on."""
    _table(part, report.frame, report.phases, "phase")
    _note(part, report.frame, report.phases)


def clusters(part: Part, report: CountyReport) -> None:
    """Clusters, by name."""
    _table(part, report.frame, report.clusters, "cluster")
    if any(row.left_out for row in report.clusters):
        part.note(part.tongue("lines_left_out", least=report.frame.least))


def _note(part: Part, frame: ReportFrame, rows: Sequence[ReportLine]) -> None:
    """What * and the short headings mean."""
    left_out = any(row.left_out or row.persistent is None for row in rows)
    part.note(part.tongue("left_out_note", least=frame.least) if left_out else part.tongue("pa_note"))


def _table(part: Part, frame: ReportFrame, rows: Sequence[ReportLine], kind: str) -> None:
    """Groups of one kind; clusters are told without persistent absence, which adds up another way."""
    if not rows:
        return
    part.title(f"{kind}_table", HEAD_ROOM)
    tongue, with_absent = part.tongue, kind != "cluster"
    heads = ((f"col_{kind}", 134.0 if with_absent else 177.0), ("col_pupils", 54.0), ("col_attended_possible", 112.0),
             ("col_no_mark", 46.0), ("col_attendance", 60.0))  # fmt: skip
    columns = [Column(tongue(key), width, "right" if at else "left") for at, (key, width) in enumerate(heads)]
    columns.append(Column(tongue("col_since", year=year_name(frame.school_year - 1)), 50, "right"))
    if with_absent:
        used = sum(column.width for column in columns)
        columns.append(Column(tongue("col_persistent_short"), WIDTH + tables.GUTTER - used, "right"))
    tables.draw(part.paper, columns, [_group(row, tongue, kind, with_absent) for row in rows])


def _group(row: ReportLine, tongue: Words, kind: str, with_absent: bool) -> Row:
    name = line_name(row, tongue, kind)
    if row.left_out or row.counts is None:
        return (name, *[LEFT_OUT] * (6 if with_absent else 5))
    cells = (
        name,
        f"{row.pupils:,}",
        f"{row.counts.attended:,} / {row.counts.possible:,}",
        f"{row.counts.missing:,}",
        percents.written(row.attendance),
        points_said(row.points),
    )
    return (*cells, _persistent(row)) if with_absent else cells


def _persistent(row: ReportLine) -> str:
    return LEFT_OUT if row.persistent is None else percents.written(row.persistent_percent)


def checkpoints(part: Part, frame: ReportFrame) -> None:
    """The year to the end of each half-term beside the target and the year before."""
    paper, tongue = part.paper, part.tongue
    part.title("checkpoints", HEAD_ROOM)
    columns = _columns(tongue, ("half_term", 178), ("attended_possible", 112), ("no_mark", 54), ("attendance", 60),
                       ("gap", 52), ("year_before", 43))  # fmt: skip
    rows = []
    for one in frame.checkpoints:
        key = "half_term_to" if one.complete else "half_term_running"
        rows.append(
            (
                tongue(key, number=one.number, day=tongue.short_date(one.last_day)),
                f"{one.counts.attended:,} / {one.counts.possible:,}",
                f"{one.counts.missing:,}",
                percents.written(one.attendance),
                points_said(one.gap),
                percents.written(one.before),
            )
        )
    tables.draw(paper, columns, rows)
    part.note(tongue("checkpoints_note"))


def schools(part: Part, report: CountyReport) -> None:
    """Every school by phase and place, with its target."""
    paper, tongue = part.paper, part.tongue
    part.title("schools", HEAD_ROOM + 40)
    if report.targets_set:
        paper.paragraph(tongue("targets_met", met=report.targets_met, schools=report.targets_set))
    else:
        paper.paragraph(tongue("targets_none"))
    for phase in dict.fromkeys(line.part_of for line in report.schools):
        here = [line for line in report.schools if line.part_of == phase]
        paper.need(HEAD_ROOM)
        said = tongue("phase_schools", phase=phase_name(phase, tongue), schools=len(here))
        paper.paragraph(said, font=fonts.BOLD, size=10, after=2)
        _schools(part, report.frame, here)
    part.note(tongue("rank_note"))
    _note(part, report.frame, report.schools)


def _schools(part: Part, frame: ReportFrame, rows: Sequence[ReportLine]) -> None:
    tongue = part.tongue
    since = tongue("col_since", year=year_name(frame.school_year - 1))
    heads = (("col_rank", 30.0), ("col_school", 146.0), ("col_pupils", 48.0), ("col_attended_possible", 84.0),
             ("col_no_mark", 34.0), ("col_attendance_short", 36.0))  # fmt: skip
    columns = [Column(tongue(key), width, "left" if key == "col_school" else "right") for key, width in heads]
    columns += [Column(since, 45, "right"), Column(tongue("col_target_gap"), 44, "right")]
    used = sum(column.width for column in columns)
    columns.append(Column(tongue("col_persistent_short"), WIDTH + tables.GUTTER - used, "right"))
    tables.draw(part.paper, columns, [_school(row, tongue) for row in rows])


def _school(row: ReportLine, tongue: Words) -> Row:
    name = (Cell(f"{tongue.either(row.name.english, row.name.welsh)}, {number(row.number)}", fonts.REGULAR, 8.5),)
    if row.left_out or row.counts is None:
        return ("", name, *[LEFT_OUT] * 7)
    target: tuple[Cell, ...] | str = percents.NONE
    if row.target is not None:
        target = (
            Cell(f"{row.target:.1f}", fonts.REGULAR, 9.0),
            Cell(points_said(row.gap), fonts.REGULAR, 7.5, MUTED),
        )
    return (
        "" if row.rank is None else str(row.rank),
        name,
        f"{row.pupils:,}",
        f"{row.counts.attended:,} / {row.counts.possible:,}",
        f"{row.counts.missing:,}",
        percents.written(row.attendance),
        points_said(row.points),
        target,
        _persistent(row),
    )


def _columns(tongue: Words, *heads: tuple[str, float]) -> list[Column]:
    """The first column to the left, figures to the right."""
    return [
        Column(tongue(f"col_{key}"), width, "right" if number else "left") for number, (key, width) in enumerate(heads)
    ]


def _bold(cells: Sequence[str]) -> Row:
    return tuple((Cell(cell, fonts.BOLD, 9.0),) for cell in cells)
