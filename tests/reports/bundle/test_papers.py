"""Papers of every kind, and papers in trouble: each has its sentence."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ecede_desktop.exchange.attachment_texts import text_of
from ecede_desktop.records.bundles import BuiltBundle, BundledPaper
from ecede_desktop.reports.bundle.build import build
from ecede_desktop.reports.bundle.findings import SENTENCES, BundleRefused
from tests.reports.bundle.papers import drawn, opened, paper, pdf, picture, policy, section, spec, texts


def bundle(*papers: BundledPaper, **file: Any) -> BuiltBundle:
    return build(spec(section("costs", *papers)), policy(**file), text_of=text_of)


def page_text(built: BuiltBundle, at: int = 0) -> str:
    return str(texts(built.volumes[0].content)[built.entries[at].page - 1])


def said(built: BuiltBundle) -> list[str]:
    return [finding.key.removeprefix("bundle_") for finding in built.findings]


def refused(*papers: BundledPaper, **file: Any) -> list[str]:
    with pytest.raises(BundleRefused) as found:
        bundle(*papers, **file)
    return [fault.key.removeprefix("bundle_") for fault in found.value.faults]


def changed(content: bytes, change: Callable[[Pdf], None], **saved: Any) -> bytes:
    out = io.BytesIO()
    with opened(content) as document:
        change(document)
        document.save(out, **saved)
    return out.getvalue()


def test_a_file_with_a_password_is_refused_and_one_that_only_may_not_be_changed_is_taken() -> None:
    locked = changed(pdf("x"), lambda _: None, encryption=pikepdf.Encryption(user="a", owner="b"))
    kept = changed(pdf("Kept words"), lambda _: None, encryption=pikepdf.Encryption(user="", owner="b"))

    assert refused(paper("locked", locked)) == ["locked"]
    built = bundle(paper("kept", kept))
    assert said(built) == ["protected"]
    assert "Kept words" in page_text(built)
    with opened(built.volumes[0].content) as document:
        assert not document.is_encrypted


def test_broken_empty_pageless_changed_and_too_large_papers_are_all_named_at_once() -> None:
    none = io.BytesIO()
    with Pdf.new() as nothing:
        nothing.save(none)
    faults = refused(
        paper("broken", b"%PDF-1.7 nothing of it is right"),
        paper("empty", b""),
        paper("pageless", none.getvalue()),
        paper("other", pdf("x"), sha256="0" * 64),
        paper("vast", pdf("x"), size=2_000_000_000),
        paper("larger_than_said", pdf("x") + bytes(1_000_001), size=10),
        paper("no_picture", b"\x89PNG\r\n\x1a\n and no more", "image/png"),
        paper("good", pdf("x")),
        most_paper_bytes=1_000_000,
    )

    assert faults == ["broken", "empty", "no_pages", "changed", "too_large", "too_large", "bad_picture"]


def test_a_vast_paper_is_refused_before_it_is_read() -> None:
    def never() -> bytes:
        raise AssertionError("it was read")

    assert refused(paper("vast", b"", read=never, size=2_000_000_000)) == ["too_large"]


def test_every_refusal_names_its_paper_in_one_sentence() -> None:
    with pytest.raises(BundleRefused) as found:
        bundle(paper("letter_of_march", b"%PDF-1.7 rubbish"))

    assert str(found.value) == "“Letter of march” is damaged and cannot be read; ask for it again or scan it anew."
    assert found.value.facts == {"paper": "Letter of march"}
    assert all(
        sentence.replace("p. ", "").count(".") == 1 and sentence.endswith(".") for sentence in SENTENCES.values()
    )


def test_a_file_that_can_be_mended_is_taken_and_said_to_be_looked_at() -> None:
    content = pdf("Mended words")
    torn = content.replace(b"startxref", b"startxxxx").replace(b"xref\n0", b"xxxx\n0")

    built = bundle(paper("torn", torn))
    assert said(built) == ["mended"]
    assert "Mended words" in page_text(built)


def test_scripts_calls_and_files_within_are_gone_from_the_bundle_and_said() -> None:
    def arm(document: Pdf) -> None:
        script = Dictionary(S=Name.JavaScript, JS=String("app.alert('SECRETSCRIPT')"))
        document.Root.OpenAction = script
        document.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), script])))
        document.pages[0].obj.AA = Dictionary(O=Dictionary(S=Name.Launch, F=String("SECRETLAUNCH.exe")))
        link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=Dictionary(
            S=Name.Launch, F=String("SECRETLAUNCH.exe")))  # fmt: skip
        document.pages[0].obj.Annots = Array([document.make_indirect(link)])
        document.attachments["inner.txt"] = b"SECRETFILE"

    built = bundle(paper("armed", changed(pdf("Its words"), arm)))

    assert said(built) == ["files_within", "launch", "script"]
    whole = everything(built.volumes[0].content)
    assert "Its words" in page_text(built)
    for secret in (b"SECRETSCRIPT", b"SECRETLAUNCH", b"SECRETFILE", b"/JavaScript", b"/Launch", b"/EmbeddedFile"):
        assert secret not in whole


def everything(content: bytes) -> bytes:
    """All objects and unpacked streams of a file."""
    with opened(content) as document:
        found = [document.trailer.unparse(resolved=False)]
        for held in document.objects:
            found.append(held.unparse(resolved=False))
            if isinstance(held, pikepdf.Stream):
                try:
                    found.append(held.read_bytes())
                except pikepdf.PdfError:
                    found.append(held.read_raw_bytes())
        return b"\n".join(found)


def test_a_form_is_printed_with_what_was_filled_in() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.drawString(72, 700, "Name of the parent")
    canvas.acroForm.textfield(name="parent", x=72, y=640, width=300, height=24, value="Filled Ffug-Bowen")
    canvas.showPage()
    canvas.save()

    built = bundle(paper("form", buffer.getvalue()))
    assert "form" in said(built)
    assert "Filled Ffug-Bowen" in page_text(built)
    assert b"/AcroForm" not in everything(built.volumes[0].content)


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (None, "mended"), (["a", "b", "c", "d"], "mended"), ([5, 5], "mended"), ([0, 0, 0, 0], "odd_box"),
        ([0, 0, 10**9, 10**9], "odd_box"),
    ],
)  # fmt: skip
def test_a_page_without_a_box_that_can_be_is_taken_all_the_same_and_said(box: list[Any] | None, expected: str) -> None:
    def spoil(document: Pdf) -> None:
        if box is None:
            del document.pages[0].obj.MediaBox
        else:
            document.pages[0].obj.MediaBox = Array([String(one) if isinstance(one, str) else one for one in box])

    built = bundle(paper("odd", changed(pdf("Boxless words"), spoil)))
    assert said(built) == [expected]
    assert "Boxless words" in page_text(built)


def test_a_page_larger_than_any_sheet_is_made_to_fit_and_said() -> None:
    built = bundle(paper("map", pdf("Very large", size=(20_000, 30_000))))

    assert said(built) == ["huge", "smaller"]
    assert "Very large" in page_text(built)


def test_a_box_that_begins_elsewhere_is_shown_from_its_own_corner() -> None:
    def move(document: Pdf) -> None:
        document.pages[0].obj.MediaBox = Array([-200, -100, 595, 842])
        document.pages[0].obj.CropBox = Array([50, 700, 350, 800])

    built = bundle(paper("cropped", changed(pdf("Cropped words"), move)))
    document = pypdfium2.PdfDocument(built.volumes[0].content)
    page = document[built.entries[0].page - 1]
    assert page.get_size() == pytest.approx((841.89, 595.276), abs=0.1)
    text = page.get_textpage()
    left, bottom, *_ = text.get_charbox(0)
    text.close()
    document.close()
    # 72 - 50 points from the corner of the crop box, which lies in the middle of the sheet, above the strip.
    assert left == pytest.approx((841.89 - 300) / 2 + 22, abs=2)
    assert bottom == pytest.approx(22.68 + (595.276 - 22.68 - 100) / 2 + 770 - 700, abs=4)


def test_photographs_scans_mail_and_words_become_pages() -> None:
    frames = [drawn("First frame", (600, 800)).convert("1"), drawn("Second frame", (600, 800)).convert("1")]
    tiff = io.BytesIO()
    frames[0].save(tiff, "TIFF", save_all=True, append_images=frames[1:], compression="group4")
    mail = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: Absence\r\n\r\nShe was ill on Monday.\r\n"

    built = bundle(
        paper("photo", picture(kind="JPEG"), "image/jpeg"), paper("scan", tiff.getvalue(), "image/tiff"),
        paper("mail", mail, "message/rfc822"), paper("words", "Nid oedd yn yr ysgol – ŵ".encode(), "text/plain"),
    )  # fmt: skip

    assert [entry.pages for entry in built.entries] == [1, 2, 1, 1]
    assert "She was ill on Monday." in page_text(built, 2) and "Absence" in page_text(built, 2)
    assert "Nid oedd yn yr ysgol – ŵ" in page_text(built, 3)
    assert [finding.text for finding in built.findings] == [
        "“Photo”, p. 1: they have no text that can be searched, because they are pictures.",
        "“Scan”, p. 1–2: they have no text that can be searched, because they are pictures.",
    ]


def test_what_cannot_be_brought_to_pages_has_a_page_that_says_so() -> None:
    built = bundle(paper("recording", b"RIFF....WAVE", "audio/wav", exhibit="RE/9"))

    assert "This paper is printed by itself" in page_text(built) and "RE/9" in page_text(built)
    assert said(built) == ["unreadable_kind"]
    assert built.findings[0].text.endswith(f"by hand at page {built.entries[0].first}.")


def test_pictures_finer_than_the_court_asks_are_made_coarser_and_said() -> None:
    fine = picture("Fine", size=(4000, 5600), kind="JPEG", dpi=(480, 480))
    built = bundle(paper("fine", fine, "image/jpeg"), paper("within", _with_picture(fine)))

    assert said(built) == ["reduced", "no_text", "reduced"]
    with opened(built.volumes[0].content) as document:
        sizes = [int(held.Width) for held in document.objects if _is_picture(held)]
    # The photograph is 595.276 - 2 x 28.3 points wide, the one within a page 400.
    assert sorted(sizes) == [pytest.approx(400 / 72 * 300, abs=2), pytest.approx(538.6 / 72 * 300, abs=60)]


def test_pictures_that_are_coarse_enough_are_taken_byte_for_byte_without_where_they_were_taken() -> None:
    exif = Image.Exif()
    exif[0x010E] = "SECRETPLACE"
    content = picture("Plain", size=(800, 600), kind="JPEG", exif=exif)
    assert b"SECRETPLACE" in content

    built = bundle(paper("photo", content, "image/jpeg"))
    with opened(built.volumes[0].content) as document:
        raw = next(held.read_raw_bytes() for held in document.objects if _is_picture(held))
    assert b"SECRETPLACE" not in everything(built.volumes[0].content)
    assert raw[-1000:] == content[-1000:]
    assert list(Image.open(io.BytesIO(raw)).resize((8, 8)).tobytes()) == list(
        Image.open(io.BytesIO(content)).resize((8, 8)).tobytes()
    )


def test_a_photograph_taken_sideways_stands_upright() -> None:
    image = Image.new("RGB", (400, 300), "white")
    image.paste("red", (0, 0, 400, 60))
    exif = Image.Exif()
    exif[0x0112] = 6  # to be shown turned by 90 degrees clockwise
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", exif=exif)

    built = bundle(paper("photo", buffer.getvalue(), "image/jpeg"))
    document = pypdfium2.PdfDocument(built.volumes[0].content)
    page = document[built.entries[0].page - 1]
    assert page.get_height() > page.get_width()
    shown = page.render(scale=1).to_pil().convert("RGB")
    document.close()
    reds = [x for x in range(shown.width) if shown.getpixel((x, 409)) == pytest.approx((254, 0, 0), abs=12)]
    assert reds and min(reds) > shown.width / 2, "what was at the top is at the right"


def _with_picture(content: bytes) -> bytes:
    from reportlab.lib.utils import ImageReader

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.drawString(72, 800, "A picture within a page")
    canvas.drawImage(ImageReader(io.BytesIO(content)), 72, 100, 400, 560)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _is_picture(held: Any) -> bool:
    return isinstance(held, pikepdf.Stream) and held.get("/Subtype") == Name.Image
