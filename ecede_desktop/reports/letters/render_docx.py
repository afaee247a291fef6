"""A letter as a Word file, for those who must edit: the same words in the same order."""

from __future__ import annotations

import io
import re

from docx import Document
from docx.shared import Pt

from ecede_desktop.records.letters import LetterPaper
from ecede_desktop.reports.letters.render_pdf import WORDING
from ecede_desktop.reports.wording import LANGUAGES, words

_NOT_HELD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Without the signs that a Word file cannot hold: control signs and halves of signs."""
    return _NOT_HELD.sub("", text)


def render(letter: LetterPaper) -> bytes:
    """The file."""
    document = Document()
    document.styles["Normal"].font.name = "Noto Sans"
    document.styles["Normal"].font.size = Pt(12)
    document.core_properties.author = letter.council[0][:250]
    document.core_properties.title = clean(letter.subject[0])[:250]
    document.core_properties.created = letter.issued_at.replace(tzinfo=None)
    document.core_properties.modified = letter.issued_at.replace(tzinfo=None)
    languages = LANGUAGES if letter.language == "both" else (letter.language,)
    for place, language in enumerate(languages):
        tongue = words(WORDING, language)
        if place:
            document.add_page_break()  # type: ignore[no-untyped-call]
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
        document.add_paragraph(tongue("offer_both" if len(languages) > 1 else "offer_one"))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
