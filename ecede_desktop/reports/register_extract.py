"""The register extract for a court: certificate, dates, register, corrections, key and sources, in one PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ecede_desktop.records.extracts import RegisterExtract
from ecede_desktop.reports import fonts, register_certificate, register_grid, register_lists
from ecede_desktop.reports.paper import LEFT, RIGHT, Facts, Paper, pdf
from ecede_desktop.reports.parts import preview_across
from ecede_desktop.reports.sheet import LINE, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Sheet
from ecede_desktop.reports.wording import Words, languages_of, words

WORDING = "register_extract"
PREVIEW_GREY = 0.90

Draw = Callable[[Paper, RegisterExtract, Words], None]


@dataclass(frozen=True)
class Kind:
    """A paper over the register of a period: its words, and what follows the certificate on its first page."""

    words: Callable[[str], Words]
    """By language."""
    following: tuple[tuple[str, tuple[Draw, ...], float], ...]
    """Key of the heading, what is drawn under it, and the room that it wants on a page."""
    more: tuple[tuple[str, str], ...] = ()
    """Facts beside those of the child, each by the key of its label."""


def render(extract: RegisterExtract, kind: Kind | None = None) -> bytes:
    """The PDF; the same record gives the same bytes. Without a number every page says that it is a preview."""
    kind = kind or EXTRACT
    paper = compose(extract, kind)
    tongue = kind.words("en" if extract.language == "en" else "cy")
    number = extract.number or tongue("preview")
    facts = Facts(
        title=tongue("document_title", number=number),
        author=tongue.either(extract.council_en, extract.council_cy),
        subject=tongue("document_subject"),
        keywords=number,
        language=extract.language,
        written_at=extract.issued_at,
    )
    return pdf(paper, facts)


def compose(extract: RegisterExtract, kind: Kind | None = None) -> Paper:
    """The pages before they are a file; with both languages Welsh comes first and English follows whole."""
    kind = kind or EXTRACT
    languages = languages_of(extract.language)
    paper = Paper(dress=lambda sheet, index: None)
    for language in languages:
        other = next((name for name in languages if name != language), "")
        _part(paper, extract, kind, kind.words(language), other)
    return paper


def _part(paper: Paper, extract: RegisterExtract, kind: Kind, tongue: Words, other: str) -> None:
    """The whole paper in one language."""
    language = tongue.language
    start = len(paper.sheets)
    paper.language = language
    paper.dress = lambda sheet, index: _dress(sheet, index, index == start, extract, tongue)
    level = 0
    paper.new_page()
    paper.y = 0
    if other:
        paper.mark(f"{language}-start", tongue("language_name"), 0)
        level = 1
    paper.mark(f"{language}-certificate", tongue("certificate"), level)
    register_certificate.draw(paper, extract, tongue, f"{other}-start" if other else "", kind.more)
    entries = [(f"{language}-{name}", tongue(name)) for name, _, _ in kind.following]
    register_certificate.contents(paper, entries, tongue)
    paper.new_page()
    for name, draws, room in kind.following:
        if not paper.need(room):
            paper.y += 0 if paper.y < 26 * MM else 12
        paper.mark(f"{language}-{name}", tongue(name), level)
        paper.heading(tongue(name))
        for draw in draws:
            draw(paper, extract, tongue)


def _register_intro(paper: Paper, extract: RegisterExtract, tongue: Words) -> None:
    corrected = " " + tongue("register_corrected") if extract.corrections else ""
    paper.note(tongue("register_intro") + corrected)


def _dress(sheet: Sheet, index: int, first: bool, extract: RegisterExtract, tongue: Words) -> None:
    """Footer with reference and page on every page; on those after the first also whose register it is."""
    reference = tongue("reference", number=extract.number) if extract.number else tongue("preview")
    if not extract.number:
        preview_across(sheet, tongue("preview"), PREVIEW_GREY)
    if not first:
        y = 14 * MM
        period = tongue("first_to_last", first=tongue.date(extract.first_day), last=tongue.date(extract.last_day))
        room = RIGHT - LEFT - fonts.width(period, fonts.REGULAR, 8.5) - 16
        size = fonts.fitting(extract.pupil_name, fonts.BOLD, 8.5, room, smallest=3.0) or 3.0
        sheet.text(LEFT, y, extract.pupil_name, font=fonts.BOLD, size=size)
        sheet.text(RIGHT, y, period, size=8.5, ink=MUTED, align="right")
        sheet.rule(LEFT, y + 6, RIGHT, ink=LINE)
    sheet.foot = Sheet()
    _foot(sheet.foot, index, reference, extract, tongue)


def _foot(sheet: Sheet, index: int, reference: str, extract: RegisterExtract, tongue: Words) -> None:
    y = PAGE_HEIGHT - 11 * MM
    sheet.rule(LEFT, y - 11, RIGHT, ink=LINE)
    sheet.text(LEFT, y, reference, font=fonts.BOLD, size=8)
    middle = tongue.either(extract.council_en, extract.council_cy)
    sheet.text(PAGE_WIDTH / 2, y, middle, size=8, ink=MUTED, align="centre")
    sheet.text(
        RIGHT,
        y,
        lambda numbering: tongue("page_of", page=index + 1, pages=numbering.pages),
        font=fonts.BOLD,
        size=8,
        align="right",
    )


EXTRACT = Kind(
    lambda language: words(WORDING, language),
    (
        ("unauthorised_dates", (register_lists.unauthorised,), 110),
        ("register", (_register_intro, register_grid.draw, register_lists.weekend), 400),
        ("corrections", (register_lists.corrections,), 120),
        ("key", (register_lists.key,), 150),
        ("sources", (register_lists.sources,), 130),
        ("issue", (register_lists.issue,), 170),
    ),
)
"""The register extract itself."""
