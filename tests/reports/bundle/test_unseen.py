"""What nobody sees of a page holds no word that was taken out of the copy that is served."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image

from ecede_desktop.reports.bundle.findings import BundleRefused
from ecede_desktop.reports.bundle.unseen import bare_jpeg
from tests.reports.bundle.papers import opened, paper, pdf
from tests.reports.bundle.test_removing import NAME, PAGE, copies, everything, removal, text_of, traces


def _actual_text(document: Pdf) -> None:
    marked = b"/Span <</ActualText (" + NAME.encode() + b")>> BDC BT /F1 1 Tf 10 10 Td ( ) Tj ET EMC"
    document.pages[1].contents_add(marked + b" /Note <</E (" + NAME.encode() + b")>> DP")


def _alt(document: Pdf) -> None:
    page = document.pages[1]
    page.obj.Resources.Properties = Dictionary(P0=Dictionary(Alt=String(NAME)))
    page.contents_add(b"/Figure /P0 BDC EMC")


def _comment(document: Pdf) -> None:
    document.pages[1].contents_add(b"% " + NAME.encode() + b"\n")


def _photograph(document: Pdf) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (50, 50), "red").save(buffer, "JPEG", comment=NAME.encode())
    stream = document.make_stream(
        buffer.getvalue(), Type=Name.XObject, Subtype=Name.Image, Width=50, Height=50, ColorSpace=Name.DeviceRGB,
        BitsPerComponent=8, Filter=Name.DCTDecode,
    )  # fmt: skip
    stream.Metadata = document.make_stream(NAME.encode())
    page = document.pages[1]
    page.obj.Resources.XObject = Dictionary(Alt=stream)
    page.contents_add(b"q 50 0 0 50 100 100 cm /Alt Do Q")


def _layer(document: Pdf) -> None:
    group = document.make_indirect(Dictionary(Type=Name.OCG, Name=String(NAME)))
    document.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group])))
    page = document.pages[1]
    page.obj.Resources.Properties = Dictionary(OC1=group)
    page.contents_add(b"/OC /OC1 BDC BT /F1 12 Tf 72 400 Td (hello there) Tj ET EMC")


def _piece(document: Pdf) -> None:
    for page in document.pages:
        page.obj.PieceInfo = Dictionary(A=Dictionary(Private=String(NAME)))
        page.obj.Resources.PieceInfo = Dictionary(A=Dictionary(Private=String(NAME)))


def _with(change: Callable[[Pdf], None], *pages: str) -> bytes:
    with opened(pdf(*(pages or (PAGE, "Another page")))) as document:
        change(document)
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


@pytest.mark.parametrize("hide", [_actual_text, _alt, _comment, _photograph, _layer, _piece])
def test_words_are_gone_from_what_nobody_sees_of_any_page_of_the_paper(hide: Callable[[Pdf], None]) -> None:
    content = _with(hide)
    assert any(trace in everything(content) for trace in traces(NAME))

    _, served = copies(paper("letter", content, removals=(removal(NAME),)))
    whole = everything(served.volumes[0].content)
    assert not [trace for word in ("Secretwitness", "Nesta") for trace in traces(word) if trace in whole]
    assert "Another page" in text_of(served)


@pytest.mark.parametrize(
    "said",
    [
        b"BI /W 1 /H 1 /BPC 8 /CS /G /Private (%s) ID \x00 EI" % NAME.encode(),
        b"BI /W 1 /H 1 /BPC 8 /CS /G /Private <%s> ID \x00 EI" % NAME.encode("utf-16-be").hex().encode(),
        b"BI /W %d /H 1 /BPC 8 /CS /G ID %s EI" % (len(NAME), NAME.encode()),
    ],
)  # fmt: skip
def test_words_within_a_picture_that_stands_in_contents_stop_the_copy(said: bytes) -> None:
    content = _with(lambda document: document.pages[1].contents_add(b"q " + said + b" Q"))
    with pytest.raises(BundleRefused) as refused:
        copies(paper("letter", content, removals=(removal(NAME),)))
    assert refused.value.key == "bundle_removal_hidden"


def test_what_can_be_seen_of_a_page_is_the_same_after_what_cannot_is_dropped() -> None:
    _, served = copies(paper("letter", _with(_photograph), removals=(removal(NAME),)))

    with opened(served.volumes[0].content) as document:
        (photograph,) = [
            held for held in document.objects if isinstance(held, pikepdf.Stream) and held.get("/Width") == 50
        ]
        assert pikepdf.PdfImage(photograph).as_pil_image().convert("RGB").getpixel((25, 25)) == (254, 0, 0)


def test_words_in_an_entry_that_no_page_should_have_stop_the_copy_and_are_not_said() -> None:
    def keep(document: Pdf) -> None:
        document.pages[1].obj.Resources.Odd = Dictionary(Owner=String(NAME))

    with pytest.raises(BundleRefused) as refused:
        copies(paper("letter", _with(keep), removals=(removal(NAME),)))
    assert refused.value.key == "bundle_removal_hidden"
    assert "p. 2" in str(refused.value) and "Secretwitness" not in str(refused.value)


def test_words_that_are_to_go_from_one_page_may_stay_on_the_others() -> None:
    _, served = copies(paper("letter", pdf(PAGE, PAGE), removals=(removal(NAME, page=1),)))

    assert text_of(served).count("Secretwitness") == 1


@pytest.mark.parametrize("said", [{}, {"progressive": True}, {"exif": b"Exif\0\0" + b"x" * 40}])
def test_a_photograph_keeps_its_dots_and_loses_its_remarks(said: dict[str, object]) -> None:
    drawn = Image.effect_mandelbrot((64, 48), (-2, -1.5, 1, 1.5), 20).convert("RGB")
    buffer = io.BytesIO()
    drawn.save(buffer, "JPEG", comment=b"Ffug remark", **said)

    bare = bare_jpeg(buffer.getvalue() + b"Ffug trailer")
    assert b"Ffug" not in bare and b"Exif" not in bare
    assert Image.open(io.BytesIO(bare)).tobytes() == Image.open(buffer).tobytes()
