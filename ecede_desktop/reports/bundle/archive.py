"""Makes the copy that is kept for good (PDF/A-2b) of a finished bundle."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

import pypdfium2
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Page, Pdf, String

from ecede_desktop.records.bundles import BundleSpec, BundleStopped
from ecede_desktop.records.pdf_reading import pdf_reading
from ecede_desktop.reports.bundle import phrases
from ecede_desktop.reports.bundle.archive_faults import Fonts, faults_of, mend
from ecede_desktop.reports.bundle.assemble import CREATOR, title_of
from ecede_desktop.reports.bundle.colours import srgb
from ecede_desktop.reports.bundle.findings import UNREADABLE, runs
from ecede_desktop.reports.bundle.layers import Word, unseen_text
from ecede_desktop.reports.bundle.pictures import full_page
from ecede_desktop.reports.bundle.places import renew

DPI = 200
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True)
class Archived:
    """The copy that is kept."""

    content: bytes = field(repr=False)
    pictures: tuple[int, ...]
    """Pages, from 1, that became pictures with their text beneath, because a file for good cannot hold what they used
    (type that is not in the file, colours of a press)."""

    @property
    def said(self) -> str:
        """The same in a sentence; empty where there is none."""
        pages = runs(self.pictures)
        return f"In the copy for the archive these pages became pictures: p. {pages}." if pages else ""


def archive(content: bytes, spec: BundleSpec, cancelled: Callable[[], bool] = lambda: False) -> Archived:
    """The same pages in a form that any reader will show the same in years to come.

    It was checked by our own reading of the standard (``archive_faults``), not by a validator.
    """
    document = Pdf.open(io.BytesIO(content))
    known = Fonts()
    wrong = [number for number, page in enumerate(document.pages) if _wrong(page, known)]
    _make_pictures(document, content, wrong, cancelled)
    for page in document.pages:
        mend(page, set())
    _describe(document, spec)
    out = io.BytesIO()
    document.save(
        out, min_version="1.7", deterministic_id=True, object_stream_mode=ObjectStreamMode.generate,
        fix_metadata_version=False,
    )  # fmt: skip
    document.close()
    return Archived(out.getvalue(), tuple(number + 1 for number in wrong))


def _wrong(page: Page, known: Fonts) -> bool:
    """Whether the page has to become a picture; what cannot be made out has to."""
    try:
        return bool(faults_of(page, known))
    except UNREADABLE:
        return True


def _make_pictures(document: Pdf, content: bytes, pages: Sequence[int], cancelled: Callable[[], bool]) -> None:
    words: dict[int, Sequence[Word]] = {}
    with pdf_reading:
        opened = pypdfium2.PdfDocument(content)
    try:
        for number in pages:
            if cancelled():
                raise BundleStopped
            with pdf_reading:
                shown = opened[number]
                picture = shown.render(scale=DPI / 72).to_pil()
                shown.close()
                words[number] = phrases.words_of(phrases.letters_of(opened, number))
            page = document.pages[number]
            renew(document, page, *full_page(page, document, picture.convert("RGB")))
    finally:
        with pdf_reading:
            opened.close()
    unseen_text(document, words)


def _describe(document: Pdf, spec: BundleSpec) -> None:
    """What the file says of itself, twice and the same, and which colours it means."""
    root = document.Root
    profile = document.make_stream(srgb())
    profile.N, profile.Alternate = 3, Name.DeviceRGB
    intent = Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
        Info=String("sRGB IEC61966-2.1"), DestOutputProfile=profile,
    )  # fmt: skip
    root.OutputIntents = Array([document.make_indirect(intent)])
    languages = "".join(f"<rdf:li>{language}-GB</rdf:li>" for language in spec.languages)
    made = spec.made_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    said = _XMP.format(title=escape(title_of(spec)), languages=languages, creator=CREATOR, made=made)
    root.Metadata = document.make_stream(said.encode("utf-8"), Type=Name.Metadata, Subtype=Name.XML)
    for key in [key for key in document.docinfo.keys() if key not in _INFO]:  # noqa: SIM118
        del document.docinfo[key]


_INFO = ("/Title", "/Creator", "/CreationDate", "/ModDate")
"""What the file's first way of describing itself may say: the second says the same."""
