"""A letter as a Word file, for those who must edit: the same words in the same order."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.shared import Pt

from ecede_desktop.records.letters import LetterPaper
from ecede_desktop.reports.letters.render_pdf import WORDING
from ecede_desktop.reports.wording import languages_of, words

_NOT_HELD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Without the signs that a Word file cannot hold: control signs and halves of signs."""
    return _NOT_HELD.sub("", text)


def render(letter: LetterPaper) -> bytes:
    """The file of one letter."""
    return render_all([letter])


def render_all(letters: Sequence[LetterPaper]) -> bytes:
    """The file of letters one after another, each on pages of its own."""
    first = letters[0]
    document = Document()
    document.styles["Normal"].font.name = "Noto Sans"
    document.styles["Normal"].font.size = Pt(12)
    properties = document.core_properties
    properties.author = first.council[0][:250]
    properties.title = clean(first.subject[0] if len(letters) == 1 else first.purpose)[:250]
    properties.language = "cy-GB" if first.language == "cy" else "en-GB"
    properties.created = properties.modified = first.issued_at.replace(tzinfo=None)
    parts = [(letter, language) for letter in letters for language in languages_of(letter.language)]
    for place, (letter, language) in enumerate(parts):
        if place:
            document.add_page_break()  # type: ignore[no-untyped-call]
        _part(document, letter, language)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _part(document: Any, letter: LetterPaper, language: str) -> None:
    tongue = words(WORDING, language)
    document.add_paragraph(tongue.either(*letter.council)).runs[0].bold = True
    document.add_paragraph(tongue.either(*letter.service))
    for line in (letter.addressee, *letter.address):
        document.add_paragraph(clean(line))
    document.add_paragraph(tongue.day(letter.on))
    document.add_paragraph(" · ".join(part for part in (letter.number, letter.reference) if part))
    document.add_paragraph(clean(tongue("dear", name=letter.addressee)))
    document.add_paragraph(clean(tongue.either(*letter.subject))).runs[0].bold = True
    for kind, text in letter.welsh if language == "cy" else letter.english:
        style = "List Bullet" if kind == "bullet" else None
        paragraph = document.add_paragraph(clean(text), style=style)
        if kind == "heading" and paragraph.runs:
            paragraph.runs[0].bold = True
    document.add_paragraph(tongue("yours"))
    document.add_paragraph(clean(letter.signed_by))
    document.add_paragraph(tongue.either(*letter.service))
    if letter.phone:
        document.add_paragraph(clean(tongue("phone", phone=letter.phone)))
    if letter.language == "both":
        document.add_paragraph(tongue("offer_both"))
        return
    for one in (language, "en" if language == "cy" else "cy"):
        document.add_paragraph(words(WORDING, one)("offer_one"))
