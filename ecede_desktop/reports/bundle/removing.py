"""Takes private details out of a paper: the page becomes a picture without them, so nothing lies beneath the black."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pypdfium2
from pikepdf import Dictionary, Page, Pdf, PdfError, Stream, parse_content_stream
from PIL import ImageDraw

from ecede_desktop.records.bundles import (
    Area,
    BundledPaper,
    BundleFinding,
    BundleSection,
    BundleSpec,
    Removal,
    RemovalLine,
)
from ecede_desktop.records.pdf_reading import pdf_reading
from ecede_desktop.reports.bundle import phrases
from ecede_desktop.reports.bundle.findings import PaperRefused, finding, runs
from ecede_desktop.reports.bundle.layers import Word, unseen_text
from ecede_desktop.reports.bundle.parts import Part
from ecede_desktop.reports.bundle.pictures import full_page
from ecede_desktop.reports.bundle.places import Placement, renew
from ecede_desktop.reports.bundle.unseen import drop_unseen, held_data, held_texts, lies_in

_PAD = 1.2
_NAMED = ("/XObject", "/Pattern", "/Shading", "/Properties")
"""Resources that can hold what is seen of another page."""


def remove(
    paper: BundledPaper, document: Pdf, placements: Sequence[Placement], pictures: set[int], dpi: int
) -> list[RemovalLine]:
    """Take the details out of the sheets, and prove that they are gone.

    Args:
        pictures: the pages, from 0, whose words are not known.

    Raises:
        PaperRefused: something of it was not found, so that nobody believes it gone.
    """
    drop_unseen(document)
    with pdf_reading:
        opened = pypdfium2.PdfDocument(_bytes(document))
    try:
        boxes, lines = _boxes(paper, opened, placements, pictures)
        words: dict[int, Sequence[Word]] = {}
        for number, areas in boxes.items():
            words[number] = _blacken(document, opened, number, areas, dpi)
    finally:
        with pdf_reading:
            opened.close()
    unseen_text(document, words)
    for page in document.pages:
        _forget_unused(page)
    _prove(paper, document, boxes)
    return lines


def check_made_anew(paper: BundledPaper, content: bytes) -> None:
    """A paper that was made again without the details does not hold them.

    Raises:
        PaperRefused: it does.
    """
    phrases_out = [removal.words for removal in paper.removals if removal.words]
    if any(phrases.within(phrase, text) for text in _texts(content) for phrase in phrases_out):
        raise PaperRefused(finding("removal_made_anew", paper))
    with Pdf.open(io.BytesIO(content)) as made:
        if any(_holds(page, phrases_out) for page in made.pages):
            raise PaperRefused(finding("removal_made_anew", paper))


def check_titles(spec: BundleSpec, sections: Sequence[BundleSection]) -> list[BundleFinding]:
    """Papers whose own title says what is taken out of one of the papers."""
    papers = [paper for section in sections for paper in section.papers if paper.copies != "court"]
    words = {removal.words for paper in papers for removal in paper.removals if removal.words}
    return [
        finding("removal_title", paper)
        for paper in papers
        if any(phrases.within(phrase, f"{paper.title_en}\n{paper.title_cy}") for phrase in words)
    ]


def check_elsewhere(parts: Sequence[Part]) -> list[BundleFinding]:
    """Papers in which words still stand that were taken out of another: somebody has to look at them."""
    words = {removal.words for part in parts for removal in part.paper.removals if removal.words}
    if not words:
        return []
    found = []
    for part in parts:
        texts = _texts(_bytes(part.document))
        pages = [n for n, text in enumerate(texts, 1) if any(phrases.within(phrase, text) for phrase in words)]
        if pages:
            found.append(finding("words_elsewhere", part.paper, pages=runs(pages)))
    return found


def _boxes(
    paper: BundledPaper, opened: pypdfium2.PdfDocument, placements: Sequence[Placement], pictures: set[int]
) -> tuple[dict[int, list[Area]], list[RemovalLine]]:
    """What is to be black, by page, and the lines of the log; the letters of each page are read once."""
    boxes: dict[int, list[Area]] = {}
    lines: dict[int, list[RemovalLine]] = {at: [] for at, _ in enumerate(paper.removals, 1)}
    for removal in paper.removals:
        if removal.page > len(placements):
            raise PaperRefused(finding("removal_page", paper, page=removal.page))
    for number, placed in enumerate(placements):
        wanted = {at: one for at, one in enumerate(paper.removals, 1) if one.page in (0, number + 1)}
        by_words = [at for at, one in wanted.items() if one.area is None]
        if by_words and number in pictures:
            raise PaperRefused(finding("removal_picture", paper, page=number + 1, number=by_words[0]))
        letters = _letters(opened, number) if by_words else []
        for at, removal in wanted.items():
            if removal.area is not None:
                found = [[placed.area(removal.area)]]
            else:
                found = phrases.places(removal.words, letters)
            if found:
                boxes.setdefault(number, []).extend(area for areas in found for area in areas)
                lines[at].append(_line(paper, removal, number, len(found)))
    for at, said in lines.items():
        if not said:
            raise PaperRefused(finding("removal_not_found", paper, number=at))
    return boxes, [line for said in lines.values() for line in said]


def _letters(opened: pypdfium2.PdfDocument, number: int) -> list[phrases.Letter]:
    with pdf_reading:
        return phrases.letters_of(opened, number)


def _line(paper: BundledPaper, removal: Removal, number: int, places: int) -> RemovalLine:
    kind = "area" if removal.area is not None else "words"
    return RemovalLine(paper.key, paper.title("en"), number + 1, "", kind, places, removal.why, removal.by)


def _blacken(document: Pdf, opened: pypdfium2.PdfDocument, number: int, areas: list[Area], dpi: int) -> list[Word]:
    """Make the page a picture with black areas; answers the words that may still be found on it."""
    scale = dpi / 72
    with pdf_reading:
        shown = opened[number]
        picture = shown.render(scale=scale).to_pil()
        height = shown.get_height()
        shown.close()
        letters = phrases.letters_of(opened, number)
    pen = ImageDraw.Draw(picture)
    for area in areas:
        pen.rectangle(
            (
                (area.left - _PAD) * scale, (height - area.top - _PAD) * scale,
                (area.right + _PAD) * scale, (height - area.bottom + _PAD) * scale,
            ),
            fill="black",
        )  # fmt: skip
    page = document.pages[number]
    renew(document, page, *full_page(page, document, picture))
    return [word for word in phrases.words_of(letters) if not any(_touch(word, area) for area in areas)]


def _touch(word: Word, area: Area) -> bool:
    return (
        word.left < area.right + _PAD
        and word.right > area.left - _PAD
        and word.bottom < area.top + _PAD
        and word.top > area.bottom - _PAD
    )


def _forget_unused(page: Page) -> None:
    """Drop what the page could draw and does not: papers often name the pictures of all pages on each of them."""
    objects = page.obj.Resources.get("/XObject")
    form = objects.get("/P") if isinstance(objects, Dictionary) else None
    if not isinstance(form, Stream) or not isinstance(form.get("/Resources"), Dictionary):
        return
    _prune(form, 0)


def _prune(form: Stream, depth: int) -> None:
    resources = form.get("/Resources")
    if not isinstance(resources, Dictionary) or depth > 6:
        return
    try:
        used = {str(one) for step in parse_content_stream(form) for one in getattr(step, "operands", ())}
    except PdfError:
        return
    kept = Dictionary()
    for key in resources.keys():  # noqa: SIM118 (no Python dictionary)
        held = resources[key]
        if key in _NAMED and isinstance(held, Dictionary):
            kept[key] = Dictionary({name: held[name] for name in held.keys() if name in used})  # noqa: SIM118
        else:
            kept[key] = held
    form.Resources = kept
    inner = kept.get("/XObject")
    for _, held in inner.items() if isinstance(inner, Dictionary) else ():
        if isinstance(held, Stream) and str(held.get("/Subtype")) == "/Form":
            _prune(held, depth + 1)


def _prove(paper: BundledPaper, document: Pdf, boxes: dict[int, list[Area]]) -> None:
    """No word that was taken out can be read from its page any more."""
    hidden = []
    for number, text in enumerate(_texts(_bytes(document))):
        words = [one.words for one in paper.removals if one.words and one.page in (0, number + 1)]
        if any(phrases.within(phrase, text) for phrase in words):
            raise PaperRefused(finding("removal_left", paper))
        if _holds(document.pages[number], words):
            hidden.append(number + 1)
    if hidden:
        raise PaperRefused(finding("removal_hidden", paper, pages=runs(hidden)))
    for number in boxes:
        if "/P" in document.pages[number].obj.Resources.XObject:
            raise PaperRefused(finding("removal_left", paper))


def _holds(page: Page, words: Sequence[str]) -> bool:
    """Whether one of some words lies in what the page is made of, seen or not."""
    if not words:
        return False
    return any(phrases.within(phrase, text) for text in held_texts(page) for phrase in words) or any(
        lies_in(phrase, data) for data in held_data(page) for phrase in words
    )


def _texts(content: bytes) -> list[str]:
    with pdf_reading:
        opened = pypdfium2.PdfDocument(content)
        try:
            return [_text(opened, number) for number in range(len(opened))]
        finally:
            opened.close()


def _text(opened: pypdfium2.PdfDocument, number: int) -> str:
    page = opened[number]
    text = page.get_textpage()
    try:
        return str(text.get_text_range())
    finally:
        text.close()
        page.close()


def _bytes(document: Pdf) -> bytes:
    buffer = io.BytesIO()
    bare = Pdf.new()
    bare.pages.extend(document.pages)
    bare.save(buffer, deterministic_id=True)
    return buffer.getvalue()
