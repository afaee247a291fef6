"""The paper of a register check for the head teacher: figures, doubts by rule with their sessions, what was agreed."""

from __future__ import annotations

from collections.abc import Callable

from ecede_desktop.law.measures import percentage
from ecede_desktop.records.register_papers import CheckPaper
from ecede_desktop.reports import fonts, percents, register_check_doubts, tables
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import INK, LINE, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Sheet
from ecede_desktop.reports.tables import Column
from ecede_desktop.reports.wording import Words, languages_of, words

WORDING = "register_check"
LABEL = 138.0
LINE_HEIGHT = 14.5
FIGURE = 20.0
Draw = Callable[[Paper, CheckPaper, Words], None]


def render(check: CheckPaper) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongue = words(WORDING, "en" if check.language == "en" else "cy")
    row = check.check.row
    facts = Facts(
        title=tongue("document_title", number=row.school_number),
        author=tongue.either(check.council_en, check.council_cy),
        subject=tongue("document_subject"),
        keywords=f"{row.school_number} {row.first_day} {row.last_day}",
        language=check.language,
        written_at=check.as_at,
    )
    return pdf(compose(check), facts)


def compose(check: CheckPaper) -> Paper:
    """The pages before they are a file; with both languages Welsh comes first and English follows whole."""
    languages = languages_of(check.language)
    paper = Paper(dress=lambda sheet, index: None)
    for language in languages:
        _part(paper, check, words(WORDING, language), whole=len(languages) == 1)
    return paper


def _part(paper: Paper, check: CheckPaper, tongue: Words, *, whole: bool) -> None:
    language = tongue.language
    paper.language = language
    paper.dress = lambda sheet, index: _dress(sheet, index, check, tongue)
    paper.new_page()
    level = 0
    if not whole:
        paper.mark(f"{language}-start", tongue("language_name"), 0)
        level = 1
    _head(paper, check, tongue)
    following: tuple[tuple[str, Draw, bool], ...] = (
        ("summary", _summary, True),
        ("by_class", _by_class, bool(check.check.row.sums.missing)),
        ("since", register_check_doubts.comparison, check.comparison is not None),
        ("doubts", register_check_doubts.draw, bool(check.doubts)),
        ("agreed", register_check_doubts.actions, bool(check.actions)),
    )
    for name, draw, there in following:
        if there:
            paper.need(110)
            paper.mark(f"{language}-{name}", tongue(name), level)
            paper.heading(tongue(name))
            draw(paper, check, tongue)


def _head(paper: Paper, check: CheckPaper, tongue: Words) -> None:
    """Council and service, what it is, of which school and period, and how it is meant."""
    row = check.check.row
    for text, font, ink in (
        (tongue.either(check.council_en, check.council_cy), fonts.BOLD, INK),
        (tongue.either(check.service_en, check.service_cy), fonts.REGULAR, MUTED),
    ):
        paper.sheet.text(LEFT, paper.y, text, font=font, size=10.5, ink=ink)
        paper.y += 14
    paper.sheet.rule(LEFT, paper.y - 6, RIGHT, ink=INK, weight=1.6)
    paper.y += 24
    paper.sheet.text(LEFT, paper.y, tongue("title"), font=fonts.BOLD, size=21)
    paper.y += 8
    period = tongue("first_to_last", first=tongue.date(row.first_day), last=tongue.date(row.last_day))
    facts = (
        ("school", f"{tongue.either(check.school_en, check.school_cy)} ({row.school_number})"),
        ("head_teacher", check.head_teacher),
        ("period", period),
        ("run_by", tongue("run_by_at", name=row.run_by, at=tongue.short_instant(row.run_at))),
        ("as_at", tongue.short_instant(check.as_at)),
    )
    for key, value in facts:
        if value:
            paper.y += LINE_HEIGHT
            paper.sheet.text(LEFT, paper.y, tongue(key), size=9, ink=MUTED)
            room = WIDTH - LABEL
            size = fonts.fitting(value, fonts.REGULAR, 9.5, room) or 5.0
            paper.sheet.text(LEFT + LABEL, paper.y, value, size=size)
    paper.y += 12
    paper.paragraph(tongue("meant"))
    paper.note(tongue("confidential"))


def _summary(paper: Paper, check: CheckPaper, tongue: Words) -> None:
    """The figures, missing marks among them, and how many doubts each rule raised."""
    sums, view = check.check.row.sums, check.check
    share = percents.written(percentage(sums.missing, sums.expected))
    must = sum(1 for doubt in view.doubts if view.rule(doubt.rule).weight == "must")
    figures = (
        ("figure_pupils", str(sums.pupils)),
        ("figure_expected", str(sums.expected)),
        ("figure_missing", tongue("missing_of", number=sums.missing, share=share)),
        ("figure_must", str(must)),
        ("figure_should", str(len(view.doubts) - must)),
    )
    width = WIDTH / len(figures)
    paper.y += FIGURE
    for number, (key, value) in enumerate(figures):
        x = LEFT + number * width
        size = fonts.fitting(value, fonts.BOLD, 15, width - 8) or 8.0
        paper.sheet.text(x, paper.y, value, font=fonts.BOLD, size=size)
        for line, text in enumerate(fonts.wrapped(tongue(key), fonts.REGULAR, 8, width - 8)):
            paper.sheet.text(x, paper.y + 13 + 10 * line, text, size=8, ink=MUTED)
    paper.y += 40
    if not view.doubts:
        paper.paragraph(tongue("no_doubts"))
        return
    columns = (
        Column(tongue("col_rule"), WIDTH - 170 + tables.GUTTER),
        Column(tongue("col_weight"), 70),
        Column(tongue("col_doubts"), 50, align="right"),
        Column(tongue("col_open"), 50, align="right"),
    )
    rows = []
    for rule in view.raised:
        doubts = view.of_rule(rule.key)
        still = sum(1 for doubt in doubts if doubt.open)
        rows.append((rule.name(tongue.language), tongue(rule.weight), str(len(doubts)), str(still)))
    tables.draw(paper, columns, rows)


def _by_class(paper: Paper, check: CheckPaper, tongue: Words) -> None:
    """Missing marks of each class that has any."""
    paper.note(tongue("by_class_intro"))
    columns = (
        Column(tongue("col_class"), 160),
        Column(tongue("col_expected"), 90, align="right"),
        Column(tongue("col_missing"), 90, align="right"),
        Column(tongue("col_share"), 70, align="right"),
    )
    rows = [
        (
            group.group or tongue("no_class"),
            str(group.expected),
            str(group.missing),
            f"{percents.written(percentage(group.missing, group.expected))} %",
        )
        for group in check.check.row.sums.groups
        if group.missing
    ]
    tables.draw(paper, columns, rows)


def _dress(sheet: Sheet, index: int, check: CheckPaper, tongue: Words) -> None:
    """Foot of every page: what it is, of which school, and the page."""
    row = check.check.row
    sheet.foot = foot = Sheet()
    y = PAGE_HEIGHT - 11 * MM
    foot.rule(LEFT, y - 11, RIGHT, ink=LINE)
    reference = tongue("reference", number=row.school_number, day=tongue.short_date(row.last_day))
    foot.text(LEFT, y, reference, font=fonts.BOLD, size=8)
    foot.text(PAGE_WIDTH / 2 + 40, y, tongue("confidential_short"), size=8, ink=MUTED, align="centre")
    foot.text(
        RIGHT, y, lambda numbering: tongue("page_of", page=index + 1, pages=numbering.pages), size=8, align="right"
    )
