"""The attendance report of a school or of the county: its parts in order, in Welsh, English or both, as one PDF."""

from __future__ import annotations

from collections.abc import Callable

from ecede_desktop.records.attendance_reports import CountyReport, Report, SchoolReport
from ecede_desktop.reports import attendance_report_pictures as pictures
from ecede_desktop.reports import attendance_report_tables as tables
from ecede_desktop.reports import attendance_report_text as text
from ecede_desktop.reports import fonts
from ecede_desktop.reports.charts.figures import (
    band_flow_figure,
    code_mix_figure,
    school_grid_figure,
    small_multiples_figure,
    trend_figure,
)
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import LINE, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Sheet, Text
from ecede_desktop.reports.wording import LANGUAGES, Words, words

WORDING = "attendance_report"
PREVIEW_GREY = 0.90
TREND_HEIGHT = 190.0
FLOW_HEIGHT = 240.0
Draw = Callable[[Paper, Words], None]


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
    languages = LANGUAGES if asked == "both" else (asked,)
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
    text.head(paper, report, tongue)
    drawn = _school(report) if isinstance(report, SchoolReport) else _county(report)
    for name, draw in drawn:
        paper.mark(f"{language}-{name}", tongue(name), level)
        draw(paper, tongue)


def _school(report: SchoolReport) -> list[tuple[str, Draw]]:
    """The parts of a school's report in their order."""
    frame = report.frame
    parts: list[tuple[str, Draw, bool]] = [
        ("headline", lambda paper, tongue: text.headline(paper, frame, tongue), True),
        ("like_for_like", lambda paper, tongue: tables.like_for_like(paper, frame, tongue), True),
        ("trend", lambda paper, tongue: _trend(paper, report, tongue), True),
        ("mix", lambda paper, tongue: _mix(paper, report, tongue, "year_group"), bool(frame.mix)),
        ("panes", lambda paper, tongue: _panes(paper, report, tongue), bool(report.panes)),
        ("groups", lambda paper, tongue: tables.groups(paper, report, tongue), True),
        ("absence", lambda paper, tongue: text.absence(paper, frame, tongue), True),
        ("checkpoints", lambda paper, tongue: tables.checkpoints(paper, frame, tongue), bool(frame.checkpoints)),
        ("behind", lambda paper, tongue: text.behind(paper, report, tongue), True),
    ]
    return [(name, draw) for name, draw, there in parts if there]


def _county(report: CountyReport) -> list[tuple[str, Draw]]:
    """The parts of the county's report in their order."""
    frame = report.frame
    kind = "phase" if report.phases else "county"
    parts: list[tuple[str, Draw, bool]] = [
        ("headline", lambda paper, tongue: text.headline(paper, frame, tongue), True),
        ("like_for_like", lambda paper, tongue: tables.like_for_like(paper, frame, tongue), True),
        ("trend", lambda paper, tongue: _trend(paper, report, tongue), True),
        ("phases", lambda paper, tongue: tables.phases(paper, report, tongue), True),
        ("clusters", lambda paper, tongue: tables.clusters(paper, report, tongue), True),
        ("mix", lambda paper, tongue: _mix(paper, report, tongue, kind), bool(frame.mix)),
        ("flow", lambda paper, tongue: _flow(paper, report, tongue), len(report.steps) > 1),
        ("absence", lambda paper, tongue: text.absence(paper, frame, tongue), True),
        ("checkpoints", lambda paper, tongue: tables.checkpoints(paper, frame, tongue), bool(frame.checkpoints)),
        ("grid", lambda paper, tongue: _grids(paper, report, tongue), True),
        ("schools", lambda paper, tongue: tables.schools(paper, report, tongue), True),
        ("behind", lambda paper, tongue: text.behind(paper, report, tongue), True),
    ]
    return [(name, draw) for name, draw, there in parts if there]


def _trend(paper: Paper, report: Report, tongue: Words) -> None:
    paper.figure(trend_figure(pictures.trend(report.frame, tongue), WIDTH, tongue.language, TREND_HEIGHT), after=16)


def _mix(paper: Paper, report: Report, tongue: Words, kind: str) -> None:
    paper.figure(code_mix_figure(pictures.mix(report.frame, tongue, kind), WIDTH, tongue.language), after=18)


def _panes(paper: Paper, report: SchoolReport, tongue: Words) -> None:
    paper.figure(small_multiples_figure(pictures.panes(report, tongue), WIDTH, tongue.language), after=14)


def _flow(paper: Paper, report: CountyReport, tongue: Words) -> None:
    paper.figure(band_flow_figure(pictures.flow(report, tongue), WIDTH, tongue.language, FLOW_HEIGHT), after=14)


def _grids(paper: Paper, report: CountyReport, tongue: Words) -> None:
    for picture in pictures.grids(report, tongue):
        paper.figure(school_grid_figure(picture, WIDTH, tongue.language), after=16)


def _dress(sheet: Sheet, index: int, first: bool, report: Report, tongue: Words) -> None:
    """Foot of every page: what it is, whose, and the page; on those after the first also the head."""
    frame = report.frame
    if not frame.issued:
        said = tongue("preview")
        size = fonts.fitting(said, fonts.BOLD, 60, 620) or 40
        sheet.ops.append(
            Text(PAGE_WIDTH / 2 + 15, PAGE_HEIGHT / 2 + 20, said, fonts.BOLD, size, PREVIEW_GREY, "centre", 55)
        )
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
