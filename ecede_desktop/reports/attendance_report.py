"""The attendance report of a school or of the county: its parts in order, in Welsh, English or both, as one PDF."""

from __future__ import annotations

from collections.abc import Callable

from ecede_desktop.records.attendance_reports import CountyReport, Report, ReportFrame, SchoolReport
from ecede_desktop.reports import attendance_report_pictures as pictures
from ecede_desktop.reports import attendance_report_tables as tables
from ecede_desktop.reports import attendance_report_text as text
from ecede_desktop.reports import fonts
from ecede_desktop.reports.attendance_report_part import Part
from ecede_desktop.reports.charts.figures import (
    band_flow_figure,
    code_mix_figure,
    school_grid_figure,
    small_multiples_figure,
    trend_figure,
)
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.parts import preview_across
from ecede_desktop.reports.sheet import LINE, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Sheet
from ecede_desktop.reports.wording import Words, languages_of, words

WORDING = "attendance_report"
PREVIEW_GREY = 0.90
TREND_HEIGHT = 168.0
FLOW_HEIGHT = 240.0
PANE_HEIGHT, PANES_AROUND, PANES_BESIDE = 112.0, 60.0, 3
NOTE = 22.0
"""Room of a line that explains a picture."""
LEAST_GRID = 410.0
"""Points: the key of the bands on one line."""
Draw = Callable[[Part], None]


def render(report: Report) -> bytes:
    """The PDF; the same record gives the same bytes."""
    frame = report.frame
    tongue = words(WORDING, "en" if frame.language == "en" else "cy")
    facts = Facts(
        title=tongue("document_title", whose=text.whose(report, tongue), period=text.period(frame, tongue)),
        author=tongue.either(frame.council.english, frame.council.welsh),
        subject=tongue("document_subject"),
        keywords=report.number if isinstance(report, SchoolReport) else tongue("county"),
        language=frame.language,
        written_at=frame.issued_at,
    )
    return pdf(compose(report), facts)


def compose(report: Report) -> Paper:
    """The pages before they are a file; with both languages Welsh comes first and English follows whole."""
    asked = report.frame.language
    languages = languages_of(asked)
    paper = Paper(dress=lambda sheet, index: None)
    for language in languages:
        _part(paper, report, words(WORDING, language), whole=len(languages) == 1)
    return paper


def _part(paper: Paper, report: Report, tongue: Words, *, whole: bool) -> None:
    """The whole report in one language."""
    language, start = tongue.language, len(paper.sheets)
    paper.language = language
    paper.dress = lambda sheet, index: _dress(sheet, index, index == start, report, tongue)
    level = 0
    paper.new_page()
    if not whole:
        paper.mark(f"{language}-start", tongue("language_name"), 0)
        level = 1
    part = Part(paper, tongue, level)
    text.head(part, report)
    draws = _school(report) if isinstance(report, SchoolReport) else _county(report)
    for draw in draws:
        draw(part)


def _school(report: SchoolReport) -> list[Draw]:
    """The parts of a school's report in their order."""
    frame = report.frame
    parts: list[tuple[Draw, bool]] = [
        (lambda part: text.headline(part, frame), True),
        (lambda part: tables.like_for_like(part, frame), True),
        (lambda part: _trend(part, frame), bool(frame.trend)),
        (lambda part: _mix(part, report, "year_group"), bool(frame.mix)),
        (lambda part: _panes(part, report), bool(report.panes)),
        (lambda part: tables.groups(part, report), True),
        (lambda part: text.absence(part, frame), True),
        (lambda part: tables.checkpoints(part, frame), bool(frame.checkpoints)),
        (lambda part: text.behind(part, report), True),
    ]
    return [draw for draw, there in parts if there]


def _county(report: CountyReport) -> list[Draw]:
    """The parts of the county's report in their order."""
    frame = report.frame
    parts: list[tuple[Draw, bool]] = [
        (lambda part: text.headline(part, frame), True),
        (lambda part: tables.like_for_like(part, frame), True),
        (lambda part: _trend(part, frame), bool(frame.trend)),
        (lambda part: tables.phases(part, report), True),
        (lambda part: tables.clusters(part, report), True),
        (lambda part: _mix(part, report, "phase"), bool(frame.mix)),
        (lambda part: _flow(part, report), len(report.steps) > 1),
        (lambda part: text.absence(part, frame), True),
        (lambda part: tables.checkpoints(part, frame), bool(frame.checkpoints)),
        (lambda part: _grids(part, report), True),
        (lambda part: tables.schools(part, report), True),
        (lambda part: text.behind(part, report), True),
    ]
    return [draw for draw, there in parts if there]


def _trend(part: Part, frame: ReportFrame) -> None:
    picture = pictures.trend(frame, part.tongue)
    part.figure("trend", trend_figure(picture, WIDTH, part.tongue.language, TREND_HEIGHT), after=16)


def _mix(part: Part, report: Report, kind: str) -> None:
    picture = pictures.mix(report.frame, part.tongue, kind)
    part.figure("mix", code_mix_figure(picture, WIDTH, part.tongue.language), after=4, with_it=NOTE)
    _left_out(part, report)


def _panes(part: Part, report: SchoolReport) -> None:
    picture = pictures.panes(report, part.tongue)
    rows = -(-len(picture.pictures) // PANES_BESIDE)
    height = PANES_AROUND + rows * PANE_HEIGHT
    part.figure("panes", small_multiples_figure(picture, WIDTH, part.tongue.language, height), after=0, with_it=NOTE)
    part.paper.y -= NOTE / 2  # the picture keeps more room for words at its foot than it needs here
    part.note(part.tongue("panes_note"))
    _left_out(part, report)


def _left_out(part: Part, report: Report) -> None:
    """Which groups a picture does not show."""
    names = pictures.left_out_names(report, part.tongue) if isinstance(report, SchoolReport) else ""
    if names:
        part.note(part.tongue("pictures_left_out", names=names, least=report.frame.least))
    else:
        part.paper.y += 8


def _flow(part: Part, report: CountyReport) -> None:
    picture = pictures.flow(report, part.tongue)
    part.figure("flow", band_flow_figure(picture, WIDTH, part.tongue.language, FLOW_HEIGHT))


def _grids(part: Part, report: CountyReport) -> None:
    """A grid a phase; few schools make a narrow one, so that tiles are alike on every page."""
    for number, picture in enumerate(pictures.grids(report, part.tongue)):
        used = min(len(picture.tiles), pictures.COLUMNS)
        width = WIDTH if used == pictures.COLUMNS else max(WIDTH * used / pictures.COLUMNS, LEAST_GRID)
        figure = school_grid_figure(picture, width, part.tongue.language)
        if number:
            part.paper.figure(figure, after=16)
        else:
            part.figure("grid", figure, after=16)
    part.note(part.tongue("grid_note"))


def _dress(sheet: Sheet, index: int, first: bool, report: Report, tongue: Words) -> None:
    """Foot of every page: what it is, whose, and the page; on those after the first also the head."""
    frame = report.frame
    if not frame.issued:
        preview_across(sheet, tongue("preview"), PREVIEW_GREY)
    if not first:
        y, period = 14 * MM, text.period(frame, tongue)
        room = RIGHT - LEFT - fonts.width(period, fonts.REGULAR, 8.5) - 16
        whose = text.whose(report, tongue)
        size = fonts.fitting(whose, fonts.BOLD, 8.5, room, smallest=3.0) or 3.0
        sheet.text(LEFT, y, whose, font=fonts.BOLD, size=size)
        sheet.text(RIGHT, y, period, size=8.5, ink=MUTED, align="right")
        sheet.rule(LEFT, y + 6, RIGHT, ink=LINE)
    sheet.foot = foot = Sheet()
    y = PAGE_HEIGHT - 11 * MM
    foot.rule(LEFT, y - 11, RIGHT, ink=LINE)
    issued = tongue("issued" if frame.issued else "drawn", at=tongue.short_instant(frame.issued_at))
    foot.text(LEFT, y, issued, size=8, ink=MUTED)
    middle = tongue.either(frame.council.english, frame.council.welsh)
    foot.text(PAGE_WIDTH / 2, y, middle, size=8, ink=MUTED, align="centre")
    foot.text(
        RIGHT, y, lambda numbering: tongue("page_of", page=index + 1, pages=numbering.pages), font=fonts.BOLD, size=8,
        align="right",
    )  # fmt: skip
