"""The copy that is kept for good: checked by our own reading of PDF/A-2b, not by a validator."""

from __future__ import annotations

import io

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image, ImageCms
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ecede_desktop.records.bundles import BundleStopped
from ecede_desktop.reports.bundle.archive import archive
from ecede_desktop.reports.bundle.archive_faults import wrong_in
from ecede_desktop.reports.bundle.build import build
from ecede_desktop.reports.bundle.colours import srgb
from tests.reports.bundle.papers import opened, paper, pdf, policy, section, spec, texts, usual


def foreign(*, colours: bool = False) -> bytes:
    """A page on type that is not in the file, or in the colours of a press."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, initialFontName="Helvetica")
    if colours:
        canvas.setFillColorCMYK(0.8, 0.1, 0.1, 0)
        canvas.rect(100, 100, 200, 200, fill=1)
    else:
        canvas.setFont("Helvetica", 12)
        canvas.drawString(72, 700, "Borrowed type")
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def test_our_own_papers_go_over_as_they_are() -> None:
    whole = spec(*usual(), language="both")
    made = build(whole, policy()).volumes[0].content
    kept = archive(made, whole)

    assert wrong_in(kept.content) == []
    assert kept.pictures == () and kept.said == ""
    assert texts(kept.content) == texts(made)


def test_pages_that_cannot_be_kept_become_pictures_whose_words_can_be_found() -> None:
    papers = section("costs", paper("borrowed", foreign()), paper("own", pdf("Own type")))
    whole = spec(papers, section("means", paper("press", foreign(colours=True))))
    made = build(whole, policy())
    kept = archive(made.volumes[0].content, whole)

    assert kept.pictures == (3, 5)
    assert kept.said == "In the copy for the archive these pages became pictures: p. 3, 5."
    assert wrong_in(kept.content) == []
    assert "Borrowed type" in texts(kept.content)[2] and texts(kept.content)[2].split()[-1] == "3"


def test_it_keeps_index_bookmarks_numbers_and_says_twice_what_it_is() -> None:
    whole = spec(*usual())
    kept = archive(build(whole, policy()).volumes[0].content, whole).content

    with opened(kept) as document, document.open_outline() as outline, document.open_metadata() as said:
        assert len(outline.root) == 5
        assert len(document.pages[1].obj.Annots) == 5
        assert document.pages[4].label == "5"
        assert said.pdfa_status == "2B"
        assert said["dc:title"] == str(document.docinfo["/Title"]) == "Evidence bundle EB/2026/00001 – AWS/2026/00012"
        assert said["xmp:CreateDate"] == "2026-11-25T09:30:00Z"
        assert document.docinfo["/CreationDate"] == "D:20261125093000Z"


def test_the_same_bundle_gives_the_same_archive_and_it_can_be_stopped() -> None:
    whole = spec(section("costs", paper("borrowed", foreign())))
    made = build(whole, policy()).volumes[0].content

    assert archive(made, whole) == archive(made, whole)
    with pytest.raises(BundleStopped):
        archive(made, whole, cancelled=lambda: True)


def test_our_reading_finds_what_is_wrong() -> None:
    whole = spec(*usual())
    kept = archive(build(whole, policy()).volumes[0].content, whole).content

    def spoilt(what: str) -> list[str]:
        with opened(kept) as document:
            if what == "metadata":
                del document.Root.Metadata
            elif what == "colours":
                del document.Root.OutputIntents
            elif what == "font":
                for held in document.objects:
                    if isinstance(held, Dictionary) and "/FontFile2" in held:
                        del held.FontFile2
            elif what == "script":
                document.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), Dictionary()])))
            elif what == "link":
                document.pages[1].obj.Annots[0].F = 0
            elif what == "title":
                document.docinfo["/Title"] = "Another"
            out = io.BytesIO()
            document.save(out)
        return wrong_in(out.getvalue())

    assert spoilt("nothing") == []
    assert "it does not say that it is PDF/A-2b" in spoilt("metadata")
    assert spoilt("colours") == ["it does not say which colours it means"]
    assert "page 4: fonts" in spoilt("font")
    assert spoilt("script") == ["it has /Names"]
    assert spoilt("link") == ["page 2: a link that is not printed"]
    assert spoilt("title") == ["it has two titles"]


def test_the_profile_means_srgb_dot_for_dot() -> None:
    own = ImageCms.ImageCmsProfile(io.BytesIO(srgb()))
    change = ImageCms.buildTransform(own, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    image = Image.frombytes("RGB", (4, 1), bytes([255, 0, 0, 10, 128, 250, 60, 60, 60, 255, 255, 255]))
    shown = ImageCms.applyTransform(image, change)

    assert shown is not None
    assert all(abs(a - b) <= 1 for a, b in zip(shown.tobytes(), image.tobytes(), strict=True))


def test_a_file_that_is_no_archive_lacks_what_makes_one() -> None:
    out = io.BytesIO()
    with Pdf.new() as document:
        document.add_blank_page()
        document.Root.AcroForm = Dictionary(Fields=Array())
        document.Root.PageMode = Name.UseNone
        document.save(out)

    assert wrong_in(out.getvalue()) == [
        "it does not say that it is PDF/A-2b", "it has two titles", "it has /AcroForm",
        "it does not say which colours it means",
    ]  # fmt: skip
