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
from ecede_desktop.reports.attendance_report_pictures import line_name, phase_name, points_said, year_name
from ecede_desktop.reports.attendance_report_text import number
from ecede_desktop.reports.paper import WIDTH, Paper
from ecede_desktop.reports.sheet import MUTED
from ecede_desktop.reports.tables import Cell, Column
from ecede_desktop.reports.wording import Words

LEFT_OUT = "*"
HEAD_ROOM = 96.0
"""A heading, the head of a table and two rows stay together."""
Row = tuple[str | tuple[Cell, ...], ...]


def like_for_like(paper: Paper, frame: ReportFrame, tongue: Words) -> None:
    """This period and the like periods of earlier years, each with its counts."""
    paper.need(HEAD_ROOM)
    paper.heading(tongue("like_for_like"))
    columns = _columns(tongue, ("period", 178), ("attended_possible", 112), ("no_mark", 54), ("attendance", 60),
                       ("difference", 52), ("persistent_short", 43))  # fmt: skip
    total, counts = frame.total, frame.total.counts
    assert counts is not None
    share = percents.written(total.persistent_percent) if total.persistent is not None else LEFT_OUT
    now = _bold(
        (
            _days(frame, tongue),
            f"{counts.attended:,} / {counts.possible:,}",
            f"{counts.missing:,}",
            percents.written(total.attendance),
            "",
            share,
        )
    )
    tables.draw(paper, columns, [now, *(_earlier(one, tongue) for one in frame.earlier)])
    paper.note(tongue("like_note") if frame.earlier else tongue("like_none"))


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


def groups(paper: Paper, report: SchoolReport, tongue: Words) -> None:
    """Year groups, then the vulnerable groups as they stood."""
    _table(paper, report.frame, report.year_groups, tongue, "year_group")
    paper.y += 4
    _table(paper, report.frame, report.cohorts, tongue, "cohort")
    if not report.cohorts:
        paper.note(tongue("no_cohorts"))
    else:
        paper.note(tongue("cohort_note"))
    _note(paper, report.frame, (*report.year_groups, *report.cohorts), tongue)


def phases(paper: Paper, report: CountyReport, tongue: Words) -> None:
    """Phases, or why they cannot be told."""
    _or_why(paper, report.frame, report.phases, tongue, "phase")


def clusters(paper: Paper, report: CountyReport, tongue: Words) -> None:
    """Clusters, or why they cannot be told."""
    _or_why(paper, report.frame, report.clusters, tongue, "cluster")


def _or_why(paper: Paper, frame: ReportFrame, rows: Sequence[ReportLine] | None, tongue: Words, kind: str) -> None:
    if rows is None:
        paper.need(60)
        paper.heading(tongue(f"{kind}_table"))
        paper.note(tongue("table_left_out", least=frame.least))
        return
    _table(paper, frame, rows, tongue, kind)
    _note(paper, frame, rows, tongue)


def _note(paper: Paper, frame: ReportFrame, rows: Sequence[ReportLine], tongue: Words) -> None:
    """What * and the short headings mean."""
    left_out = any(row.left_out or row.cells_left_out for row in rows)
    paper.note(tongue("left_out_note", least=frame.least) if left_out else tongue("pa_note"))


def _table(paper: Paper, frame: ReportFrame, rows: Sequence[ReportLine], tongue: Words, kind: str) -> None:
    """Groups of one kind; clusters are told without persistent absence, which adds up another way."""
    if not rows:
        return
    paper.need(HEAD_ROOM)
    paper.heading(tongue(f"{kind}_table"))
    before = tongue("col_since", year=year_name(frame.school_year - 1))
    with_absent = kind != "cluster"
    widths = [150 if with_absent else 190, 44, 112, 46, 54, 50]
    heads = ("group", "pupils", "attended_possible", "no_mark", "attendance")
    columns = [
        Column(tongue(f"col_{kind}" if key == "group" else f"col_{key}"), width, "left" if key == "group" else "right")
        for key, width in zip(heads, widths, strict=False)
    ]
    columns.append(Column(before, widths[5], "right"))
    if with_absent:
        columns.append(Column(tongue("col_persistent_short"), WIDTH + tables.GUTTER - sum(widths), "right"))
    tables.draw(paper, columns, [_group(row, tongue, kind, with_absent) for row in rows])


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


def checkpoints(paper: Paper, frame: ReportFrame, tongue: Words) -> None:
    """The year to the end of each half-term beside the target and the year before."""
    paper.need(HEAD_ROOM)
    paper.heading(tongue("checkpoints"))
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
    paper.note(tongue("checkpoints_note"))


def schools(paper: Paper, report: CountyReport, tongue: Words) -> None:
    """Every school by phase and place, with its target."""
    paper.need(HEAD_ROOM + 30)
    paper.heading(tongue("schools"))
    if report.targets_set:
        paper.paragraph(tongue("targets_met", met=report.targets_met, schools=report.targets_set))
    else:
        paper.paragraph(tongue("targets_none"))
    for phase in dict.fromkeys(line.part_of for line in report.schools):
        here = [line for line in report.schools if line.part_of == phase]
        paper.need(HEAD_ROOM)
        said = tongue("phase_schools", phase=phase_name(phase, tongue), schools=len(here))
        paper.paragraph(said, font=fonts.BOLD, size=10, after=2)
        _schools(paper, report.frame, here, tongue)
    paper.note(tongue("rank_note"))
    _note(paper, report.frame, report.schools, tongue)


def _schools(paper: Paper, frame: ReportFrame, rows: Sequence[ReportLine], tongue: Words) -> None:
    since = tongue("col_since", year=year_name(frame.school_year - 1))
    columns = [
        Column(tongue("col_rank"), 30, "right"),
        Column(tongue("col_school"), 138),
        Column(tongue("col_pupils"), 38, "right"),
        Column(tongue("col_attended_possible"), 96, "right"),
        Column(tongue("col_no_mark"), 38, "right"),
        Column(tongue("col_attendance_short"), 34, "right"),
        Column(since, 44, "right"),
        Column(tongue("col_target_gap"), 47, "right"),
        Column(tongue("col_persistent_short"), WIDTH + tables.GUTTER - 465, "right"),
    ]
    tables.draw(paper, columns, [_school(row, tongue) for row in rows])


def _school(row: ReportLine, tongue: Words) -> Row:
    name = (
        Cell(tongue.either(row.name.english, row.name.welsh), fonts.REGULAR, 9.0),
        Cell(number(row.number), fonts.REGULAR, 7.5, MUTED),
    )
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
