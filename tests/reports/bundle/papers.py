"""Papers of every kind that a bundle is tried with; nobody in them exists."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pikepdf import Pdf
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from ecede_desktop import paths
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.policy_bundle import BundlePolicy, bundle_policy
from ecede_desktop.records.bundles import BundledPaper, BundleSection, BundleSpec
from ecede_desktop.reports import fonts

MADE = dt.datetime(2026, 11, 25, 9, 30, tzinfo=dt.UTC)
POLICY = bundle_policy(load_pack())


def policy(**file: Any) -> BundlePolicy:
    """The pack's rules with some of the file's changed; without Tesseract unless asked."""
    return replace(POLICY, file=replace(POLICY.file, **({"ocr_languages": ()} | file)))


def pdf(*pages: str, size: tuple[float, float] = A4, turn: float = 0, rotate: int = 0) -> bytes:
    """Pages with these texts, their lines from the top down."""
    fonts.embed()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1, initialFontName=fonts.REGULAR)
    for text in pages:
        canvas.setPageSize(size)
        canvas.saveState()
        if turn:
            canvas.translate(size[0] / 2, size[1] / 2)
            canvas.rotate(turn)
            canvas.translate(-size[0] / 2, -size[1] / 2)
        canvas.setFont(fonts.REGULAR, 11)
        for at, line in enumerate(text.split("\n")):
            canvas.drawString(72, size[1] - 72 - 16 * at, line)
        canvas.restoreState()
        if rotate:
            canvas.setPageRotation(rotate)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def picture(text: str = "", *, size: tuple[int, int] = (1240, 1754), kind: str = "PNG", **saved: Any) -> bytes:
    """A scan of a page with a text."""
    buffer = io.BytesIO()
    drawn(text, size).save(buffer, kind, **saved)
    return buffer.getvalue()


def drawn(text: str, size: tuple[int, int] = (1240, 1754)) -> Image.Image:
    """A page as a picture, at 150 dots to the inch where it is A4."""
    made = Image.new("RGB", size, "white")
    font = ImageFont.truetype(str(paths.resources() / "fonts" / "NotoSans-Regular.ttf"), 34)
    ImageDraw.Draw(made).multiline_text((120, 140), text, "black", font, spacing=18)
    return made


def paper(key: str, content: bytes, media_type: str = "application/pdf", **said: Any) -> BundledPaper:
    """A paper whose title follows from its key."""
    title = key.replace("_", " ").capitalize()
    facts: dict[str, Any] = {
        "title_en": title, "title_cy": f"{title} (Cymraeg)", "on": dt.date(2026, 3, 2), "read": lambda: content,
        "sha256": hashlib.sha256(content).hexdigest(), "size": len(content),
    }  # fmt: skip
    return BundledPaper(key=key, media_type=media_type, **(facts | said))


def section(key: str, *papers: BundledPaper) -> BundleSection:
    rule = POLICY.section(key)
    return BundleSection(key, rule.english if rule else key, rule.welsh if rule else key, papers)


def spec(*sections: BundleSection, **said: Any) -> BundleSpec:
    """A bundle of an invented case."""
    facts: dict[str, Any] = {
        "title_en": "Council v Ffug-Bowen", "title_cy": "Y Cyngor v Ffug-Bowen", "reference": "AWS/2026/00012",
        "number": "EB/2026/00001", "court_en": "Merthyr Tydfil Magistrates' Court",
        "court_cy": "Llys Ynadon Merthyr Tudful", "defendant": "Ffion Ffug-Bowen", "language": "en", "made_at": MADE,
        "hearing_on": dt.date(2026, 12, 14), "prepared_by": "Rhys Ffug-Evans",
    }  # fmt: skip
    return BundleSpec(sections=sections, **(facts | said))


def opened(content: bytes) -> Pdf:
    return Pdf.open(io.BytesIO(content))


def usual() -> tuple[BundleSection, ...]:
    """Some sections with papers of different kinds, in another order than the pack's."""
    return (
        section(
            "letters",
            paper("letter", pdf("Dear parent", "Second page")),
            paper("photo", picture("Door"), "image/png"),
        ),
        section("summary", paper("facts", pdf("Statement of facts"))),
        section(
            "register",
            paper("register_print", pdf("Register wide", size=landscape(A3)), exhibit="RE/1"),
            paper("key_ring", b"", "", read=None, sha256="", exhibit="RE/2"),
        ),
    )  # fmt: skip


def texts(content: bytes) -> Sequence[str]:
    """The text of each page, as any reader gives it."""
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    try:
        found = []
        for page in document:
            text = page.get_textpage()
            found.append(text.get_text_range())
            text.close()
            page.close()
        return found
    finally:
        document.close()
