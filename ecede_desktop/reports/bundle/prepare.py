"""Makes one paper ready: read, made harmless, turned, put on sheets, its text looked for, what is private taken out."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2
from pikepdf import Pdf

from ecede_desktop.law.policy_bundle import FileRule
from ecede_desktop.records.bundles import BundledPaper, BundleFinding, BundleSpec, Copy, TextReader
from ecede_desktop.records.pdf_reading import pdf_reading
from ecede_desktop.reports import wording
from ecede_desktop.reports.bundle import machine_text, removing
from ecede_desktop.reports.bundle.directions import direction, letters_by_turn
from ecede_desktop.reports.bundle.doubtful import doubtful_pages
from ecede_desktop.reports.bundle.findings import UNREADABLE, PaperRefused, finding, runs
from ecede_desktop.reports.bundle.inserted import stand_in
from ecede_desktop.reports.bundle.layers import unseen_text
from ecede_desktop.reports.bundle.machine_text import Reading
from ecede_desktop.reports.bundle.parts import Part
from ecede_desktop.reports.bundle.places import Placement, box_of, oversize, place, turn_over
from ecede_desktop.reports.bundle.reducing import has_large, reduce_pictures
from ecede_desktop.reports.bundle.sources import Source, open_paper

LARGE = 1_000_000
"""A file of more bytes is written anew at once, so that what the bundle does not need of it is let go."""
Cancelled = Callable[[], bool]


@dataclass
class _Pages:
    """What was found of the pages of a paper."""

    placements: list[Placement]
    pictures: list[int]
    """Pages without text, from 0."""
    findings: list[BundleFinding]


def prepare(
    paper: BundledPaper, spec: BundleSpec, rule: FileRule, text_of: TextReader | None, cancelled: Cancelled
) -> Part:
    """The paper as sheets of this copy.

    Raises:
        PaperRefused: it cannot go in as it is.
    """
    if paper.copies not in ("both", spec.copy.value):
        return _withheld(paper, spec, rule, text_of, cancelled)
    part = _prepared(paper, spec, rule, text_of, cancelled)
    if spec.same_numbers and paper.service_read is not None:
        _lengthen(part, spec, _other(paper, spec, rule, text_of, cancelled).pages)
    return part


def _prepared(
    paper: BundledPaper, spec: BundleSpec, rule: FileRule, text_of: TextReader | None, cancelled: Cancelled
) -> Part:
    anew = spec.copy is Copy.SERVICE and paper.service_read is not None
    read, sha256 = (paper.service_read, paper.service_sha256) if anew else (paper.read, paper.sha256)
    if read is None:
        return _stand_in(spec, paper, "physical")
    source = open_paper(paper, read, sha256, rule, text_of)
    if source is None:
        return _stand_in(spec, paper, "by_hand")
    try:
        return _ready(paper, source, spec, rule, cancelled, anew=anew)
    except UNREADABLE:
        raise PaperRefused(finding("broken", paper)) from None


def _withheld(
    paper: BundledPaper, spec: BundleSpec, rule: FileRule, text_of: TextReader | None, cancelled: Cancelled
) -> Part:
    """As many sheets as the paper has in the other copy; nothing of them says which paper it is."""
    words = {language: wording.words("bundle", language)("withheld") for language in ("en", "cy")}
    unnamed = BundledPaper(paper.key, words["en"], words["cy"], "", None, "", late=paper.late)
    part = _stand_in(spec, unnamed, "withheld")
    _lengthen(part, spec, _other(paper, spec, rule, text_of, cancelled).pages)
    part.stands_for = paper
    return part


def _other(
    paper: BundledPaper, spec: BundleSpec, rule: FileRule, text_of: TextReader | None, cancelled: Cancelled
) -> Part:
    """The paper as it is in the other copy, to count its pages."""
    other = replace(spec, copy=Copy.COURT if spec.copy is Copy.SERVICE else Copy.SERVICE)
    part = _prepared(replace(paper, removals=()), other, replace(rule, ocr_languages=()), text_of, cancelled)
    part.document.close()
    return part


def _lengthen(part: Part, spec: BundleSpec, pages: int) -> None:
    """Sheets after the paper, up to as many as it has in the other copy."""
    words = wording.words("bundle", "en")("withheld"), wording.words("bundle", "cy")("withheld")
    sheet = stand_in(spec, BundledPaper("", *words, "", None, ""), "withheld_sheet")
    while part.pages < pages:
        with Pdf.open(io.BytesIO(sheet)) as made:
            _place_all(part.paper, Source(made, sheet, []))
            part.document.pages.extend(made.pages)
        part.pages, part.size = part.pages + 1, part.size + len(sheet)


def _stand_in(spec: BundleSpec, paper: BundledPaper, kind: Any) -> Part:
    made = stand_in(spec, paper, f"{kind}_sheet")
    part = Part(paper, Pdf.open(io.BytesIO(made)), 1, len(made), kind)
    _place_all(paper, Source(part.document, made, []))
    return part


def _ready(
    paper: BundledPaper, source: Source, spec: BundleSpec, rule: FileRule, cancelled: Cancelled, *, anew: bool
) -> Part:
    said = list(source.findings)
    reduced, failed = reduce_pictures(source.document, rule.most_dpi)
    if reduced:
        said.append(finding("reduced", paper, count=reduced, dpi=rule.most_dpi))
    if failed:
        said.append(finding("not_reduced", paper, count=failed, dpi=rule.most_dpi))
    pages = _place_all(paper, source)
    said += pages.findings
    changed = bool(reduced) or source.content is None
    document, content = source.document, source.content
    by_machine: Collection[int] = ()
    if pages.pictures and machine_text.languages_of(rule):
        by_machine = read = machine_text.read_pages(_bytes(document), pages.pictures, rule, cancelled)
        said += _add_text(paper, document, read) if read else []
        changed = changed or bool(read)
        pages.pictures = [number for number in pages.pictures if number not in read]
    if pages.pictures:
        said.append(finding("no_text", paper, pages=runs(number + 1 for number in pages.pictures)))
    part = Part(paper, document, len(document.pages), len(content or b""), "paper", said, placements=pages.placements)
    if spec.copy is Copy.SERVICE and paper.removals:
        if by_machine and any(removal.words for removal in paper.removals):
            said.append(finding("removal_read", paper, pages=runs(number + 1 for number in by_machine)))
        said += _unsearched(paper, document, {*by_machine, *pages.pictures})
        said += _doubtful(paper, document, {*by_machine, *pages.pictures}, rule, cancelled)
        if anew:
            removing.check_made_anew(paper, _bytes(document))
        else:
            part.removals = removing.remove(paper, document, pages.placements, set(pages.pictures), rule.redacted_dpi)
            changed = True
    if changed or part.size > LARGE:
        _write_anew(part)
    return part


def _unsearched(paper: BundledPaper, document: Pdf, known: Collection[int]) -> list[BundleFinding]:
    """Pages of text on which pictures stand too: what is written in those cannot be found."""
    if not any(removal.words for removal in paper.removals):
        return []
    pages = [
        number + 1
        for number, page in enumerate(document.pages)
        if number not in known and has_large(page.obj.get("/Resources"))
    ]
    return [finding("removal_beside", paper, pages=runs(pages))] if pages else []


def _doubtful(
    paper: BundledPaper, document: Pdf, known: Collection[int], rule: FileRule, cancelled: Cancelled
) -> list[BundleFinding]:
    """Pages on which the words may be seen although they cannot be found."""
    removed = {removal.words for removal in paper.removals if removal.words}
    if not removed:
        return []
    pages = [number for number in range(len(document.pages)) if number not in known]
    found = doubtful_pages(document, _bytes(document), pages, removed, rule, cancelled)
    return [finding("removal_doubtful", paper, pages=runs(number + 1 for number in found))] if found else []


def _add_text(paper: BundledPaper, document: Pdf, read: Mapping[int, Reading]) -> list[BundleFinding]:
    """Lay what was read beneath its pages, and turn those that stood on their heads."""
    upside_down = [number for number, page in read.items() if page.upside_down]
    for number in upside_down:
        turn_over(document, document.pages[number])
    unseen_text(document, {number: page.words for number, page in read.items()})
    said = [finding("turned", paper, pages=runs(number + 1 for number in upside_down))] if upside_down else []
    return [*said, finding("read", paper, pages=runs(number + 1 for number in read))]


def _place_all(paper: BundledPaper, source: Source) -> _Pages:
    """Every page on its sheet."""
    found = _Pages([], [], [])
    turned, smaller, used = [], 0, set[tuple[int, int]]()
    letters = _Letters(source)
    for number, page in enumerate(source.document.pages):
        box = box_of(page)
        if box.odd:
            found.findings.append(finding("odd_box", paper, page=number + 1))
        elif oversize(page, box):
            found.findings.append(finding("huge", paper, page=number + 1))
        seen = direction(page, number, letters)
        if not seen.text and not seen.blank:
            found.pictures.append(number)
        if seen.turned:
            turned.append(number + 1)
        placed = place(source.document, page, box, seen.turn, used)
        smaller += placed.scale < 0.95
        found.placements.append(placed)
    letters.close()
    if turned:
        found.findings.append(finding("turned", paper, pages=runs(turned)))
    if smaller:
        found.findings.append(finding("smaller", paper, count=smaller))
    return found


class _Letters:
    """Counts the letters of a page by direction; the file is opened for it only when first asked."""

    def __init__(self, source: Source) -> None:
        # What was changed in memory (forms printed on their pages) is not in the file, but its words are.
        self._content = _bytes(source.document) if source.content is None else source.content
        self._document: pypdfium2.PdfDocument | None = None
        self._broken = False

    def __call__(self, number: int) -> Counter[int]:
        if self._document is None and not self._broken:
            try:
                with pdf_reading:
                    self._document = pypdfium2.PdfDocument(self._content)
            except pypdfium2.PdfiumError:
                self._broken = True
        if self._document is None or number >= len(self._document):
            return Counter()
        try:
            return letters_by_turn(self._document, number)
        except pypdfium2.PdfiumError:
            return Counter()

    def close(self) -> None:
        if self._document is not None:
            with pdf_reading:
                self._document.close()


def _write_anew(part: Part) -> None:
    content = _bytes(part.document)
    part.document.close()
    part.document, part.size = Pdf.open(io.BytesIO(content)), len(content)


def _bytes(document: Pdf) -> bytes:
    """The document as it stands, with nothing that no page needs."""
    buffer = io.BytesIO()
    if document.is_encrypted or "/Names" in document.Root or "/AcroForm" in document.Root:
        bare = Pdf.new()
        bare.pages.extend(document.pages)
        document = bare
    document.save(buffer, deterministic_id=True)
    return buffer.getvalue()
