"""The chronology as a Word file for those who have to edit it: the same words as the paper, headings as headings."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from ecede_desktop.records.chronology_papers import ChronologyPaper, PaperEntry
from ecede_desktop.reports.chronology import WORDING, facts_of
from ecede_desktop.reports.tongues import Tongues

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SPOKEN = {"en": "en-GB", "cy": "cy-GB"}
_STILL = (2020, 1, 1, 0, 0, 0)
"""Time of every part within the file: the same record gives the same bytes."""


def render(said: ChronologyPaper) -> bytes:
    """The file."""
    tongues = Tongues(WORDING, said.language)
    document = docx.Document()
    _set_up(document, said, tongues)
    document.add_heading(tongues("title"), level=0)
    document.add_paragraph(tongues.all(lambda one: one.either(said.council_en, said.council_cy)))
    table = document.add_table(rows=0, cols=2)
    for label, value in facts_of(said, tongues):
        if value:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, _clean(value)
    for key in ("as_chosen", "as_measured" if said.own_day == "neither" else "as_measured_after", "confidential"):
        for line in tongues.lines(key):
            document.add_paragraph(line).runs[0].italic = True
    day: dt.date | None = None
    for entry in said.entries:
        if entry.day != day:
            day = entry.day
            document.add_heading(_day(day, tongues), level=1)
        _entry(document, entry)
    return _written(document)


def _day(day: dt.date, tongues: Tongues) -> str:
    return tongues.all(lambda one: one.day(day))


def _entry(document: Document, entry: PaperEntry) -> None:
    head = document.add_paragraph()
    head.paragraph_format.keep_with_next = True
    head.paragraph_format.space_before = Pt(8)
    number = f"{entry.number}.  {entry.time}  " if entry.time else f"{entry.number}.  "
    head.add_run(number)
    head.add_run(_clean(entry.title)).bold = True
    for text in entry.paragraphs:
        document.add_paragraph(_clean(text))
    if entry.late:
        document.add_paragraph(entry.late).runs[0].bold = True
    for text in (*entry.comparisons, entry.byline):
        if text:
            document.add_paragraph(_clean(text)).runs[0].font.size = Pt(8.5)


def _set_up(document: Document, said: ChronologyPaper, tongues: Tongues) -> None:
    """A4, the language of proofing, what the file says of itself, and the foot with its page numbers."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    normal = document.styles["Normal"]
    normal.font.size = Pt(10)
    normal.paragraph_format.space_after = Pt(3)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), _SPOKEN[tongues.first.language])
    normal.element.get_or_add_rPr().append(spoken)
    core = document.core_properties
    core.title = tongues.first("document_title", number=said.reference)
    core.author = tongues.first.either(said.council_en, said.council_cy)
    core.subject = tongues.first("document_subject")
    core.created = core.modified = said.issued_at.astimezone(dt.UTC).replace(tzinfo=None)
    core.last_modified_by, core.comments = "", ""
    foot = section.footer.paragraphs[0]
    foot.paragraph_format.tab_stops.add_tab_stop(Cm(17), WD_TAB_ALIGNMENT.RIGHT)
    foot.add_run(f"{tongues.first('reference_preview', case=said.reference)}  {tongues('confidential_short')}\t")
    before, _, rest = tongues.first("page_of", page="\0", pages="\1").partition("\0")
    between, _, after = rest.partition("\1")
    for text, field in ((before, "PAGE"), (between, "NUMPAGES")):
        foot.add_run(text)
        _field(foot, field)
    foot.add_run(after)


def _field(paragraph: Any, name: str) -> None:
    """A number that Word fills in."""
    for kind, text in (("begin", ""), ("", name), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        paragraph.add_run()._r.append(element)


def _clean(text: str) -> str:
    """Without the control characters that XML cannot hold."""
    return "".join(
        letter for letter in text if letter in "\n\t" or (ord(letter) >= 32 and letter not in "\ufffe\uffff")
    )


def _written(document: Document) -> bytes:
    first = io.BytesIO()
    document.save(first)
    out = io.BytesIO()
    with zipfile.ZipFile(first) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as still:
        for name in made.namelist():
            still.writestr(zipfile.ZipInfo(name, _STILL), made.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
