"""What is taken out of the copy that is served is gone from the file, and what is not there is not believed gone."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ecede_desktop.records.bundles import Area, BuiltBundle, BundledPaper, Copy, Late, Removal
from ecede_desktop.reports.bundle.build import build
from ecede_desktop.reports.bundle.findings import BundleRefused
from tests.reports.bundle.papers import drawn, opened, paper, pdf, picture, policy, section, spec, texts

NAME = "Ffug-Nesta Secretwitness"
PAGE = f"The neighbour {NAME} of 4 Ffug Street\nsaw the child on Monday.\nThe parent said nothing."


def removal(words: str = "", **said: Any) -> Removal:
    return Removal(**({"why": "third_party", "by": "Rhys Ffug-Evans", "words": words} | said))


def copies(*papers: BundledPaper) -> tuple[BuiltBundle, BuiltBundle]:
    """The court's copy and the one that is served."""
    whole = spec(section("letters", *papers))
    served = spec(section("letters", *papers), copy=Copy.SERVICE)
    return build(whole, policy()), build(served, policy())


def text_of(built: BuiltBundle) -> str:
    return "\n".join(texts(built.volumes[0].content))


def everything(content: bytes) -> bytes:
    """The file as it lies, and every object and unpacked stream of it."""
    with opened(content) as document:
        found = [content]
        for held in document.objects:
            found.append(held.unparse(resolved=False))
            if isinstance(held, pikepdf.Stream):
                try:
                    found.append(held.read_bytes())
                except pikepdf.PdfError:
                    found.append(held.read_raw_bytes())
        return b"\n".join(found)


def traces(words: str) -> list[bytes]:
    """How words may lie in a file."""
    return [
        words.encode("ascii"), words.encode("utf-16-be"), words.encode("ascii").hex().encode(),
        words.encode("ascii").hex().upper().encode(), words.encode("utf-16-be").hex().upper().encode(),
    ]  # fmt: skip


def test_words_are_gone_from_text_streams_and_metadata_of_the_served_copy_alone() -> None:
    content = pdf(PAGE, "A page that names nobody")
    with opened(content) as document:
        document.docinfo["/Subject"] = NAME
        with document.open_metadata() as said:
            said["dc:description"] = NAME
        out = io.BytesIO()
        document.save(out)
    court, served = copies(paper("letter", out.getvalue(), removals=(removal(NAME),)))

    assert "Secretwitness" in text_of(court)
    assert "Secretwitness" not in text_of(served) and "Nesta" not in text_of(served)
    whole = everything(served.volumes[0].content)
    for word in ("Secretwitness", "Nesta", NAME):
        assert not [trace for trace in traces(word) if trace in whole]
    assert "of 4 Ffug Street" in text_of(served).replace("\r\n", " ")
    assert "The parent said nothing." in text_of(served).replace("\r\n", " ")
    assert "A page that names nobody" in text_of(served)


def test_where_the_words_stood_every_dot_is_black_and_the_rest_is_as_it_was() -> None:
    court, served = copies(paper("letter", pdf(PAGE), removals=(removal(NAME),)))

    at = court.entries[0].page - 1
    document = pypdfium2.PdfDocument(court.volumes[0].content)
    page = document[at]
    text = page.get_textpage()
    start = text.get_text_range().index(NAME)
    boxes = [text.get_charbox(start + n) for n in range(len(NAME))]
    text.close()
    before = page.render(scale=2).to_pil().convert("L")
    height = page.get_height()
    document.close()
    document = pypdfium2.PdfDocument(served.volumes[0].content)
    after = document[at].render(scale=2).to_pil().convert("L")
    document.close()
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    bottom, top = min(box[1] for box in boxes), max(box[3] for box in boxes)
    black = after.crop((round(left * 2), round((height - top) * 2), round(right * 2), round((height - bottom) * 2)))
    assert black.getextrema()[1] < 40
    below = (0, round((height - bottom + 6) * 2), before.width, round((height - bottom + 40) * 2))
    assert before.crop(below).getextrema()[0] < 100, "there is text below"
    difference = sum(abs(a - b) for a, b in zip(before.crop(below).tobytes(), after.crop(below).tobytes(), strict=True))
    assert difference / len(before.crop(below).tobytes()) < 6


def test_the_page_that_was_black_holds_one_picture_and_no_drawing_of_before() -> None:
    _, served = copies(paper("letter", pdf(PAGE), removals=(removal(NAME),)))

    with opened(served.volumes[0].content) as document:
        objects = document.pages[served.entries[0].page - 1].obj.Resources.XObject
        assert sorted(objects.keys()) == ["/I", "/N", "/T"]
        assert str(objects["/I"].Subtype) == "/Image"


def test_an_area_is_black_in_a_picture_too_and_its_dots_are_gone_from_the_file() -> None:
    scan = picture("Secret face", size=(595, 842), dpi=(96, 96))
    middle = Area(30, 650, 400, 800)
    court, served = copies(paper("photo", scan, "image/png", removals=(removal(area=middle, why="other_child"),)))

    before, after = (_pictures_of(built, built.entries[0].page - 1) for built in (court, served))
    assert before[0].convert("L").getextrema()[0] < 60
    assert len(after) == 1
    dark = after[0].convert("L")
    scale = dark.width / 595.276
    counted = dark.crop((round(60 * scale), round(70 * scale), round(350 * scale), round(150 * scale)))
    assert counted.getextrema()[1] < 40, "all of the area is black"
    assert [line.kind for line in served.removals] == ["area"]


def _pictures_of(built: BuiltBundle, number: int) -> list[Image.Image]:
    with opened(built.volumes[0].content) as document:
        found = []
        stack = [document.pages[number].obj.Resources]
        while stack:
            for _, held in stack.pop().get("/XObject", pikepdf.Dictionary()).items():
                if held.Subtype == pikepdf.Name.Image:
                    found.append(pikepdf.PdfImage(held).as_pil_image())
                elif "/Resources" in held:
                    stack.append(held.Resources)
        return found


def test_a_picture_of_the_page_that_other_pages_name_in_passing_is_gone_too() -> None:
    """Many programs give all pages one table of everything that any of them draws."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.drawImage(ImageReader(drawn("A face", (300, 300))), 100, 300, 300, 300)
    canvas.drawString(72, 700, NAME)
    canvas.showPage()
    canvas.drawString(72, 700, "Second page")
    canvas.showPage()
    canvas.save()
    with opened(buffer.getvalue()) as document:
        shared = document.make_indirect(document.pages[0].obj.Resources)
        for page in document.pages:
            page.obj.Resources = shared
        out = io.BytesIO()
        document.save(out)
    removed = removal(page=1, area=Area(0, 0, 595, 842))

    court, served = copies(paper("letter", out.getvalue(), removals=(removed,)))
    assert len(_pictures_of(court, court.entries[0].page)) == 1
    assert _pictures_of(served, served.entries[0].page) == []
    with opened(served.volumes[0].content) as document:
        pictures = [held for held in document.objects if isinstance(held, pikepdf.Stream) and "/Width" in held]
        sizes = [int(held.Width) for held in pictures]
    assert 300 not in sizes


@pytest.mark.parametrize(
    "page",
    [
        "Seen by FFUG-NESTA SECRETWITNESS today",
        "Seen by Ffug-Nesta\nSecretwitness today",
        "Seen by Ffug-\nNesta Secretwitness today",
        "Seen by Ffug-Nesta Secret-\nwitness today",
        "Seen by Ffug-Nesta Secret\xad\nwitness today",
        "Seen by Ffug-Ne\u200bsta Secret\u2011\nwitness today",
        "Seen by Ffug-Nesta   Secretwitness's friend",
        "Seen by Ffug–Nesta Secretwitness today",
        "Seen by Ffug-Nèsta Secretŵitness today",
    ],
)
def test_words_are_found_as_people_read_them(page: str) -> None:
    _, served = copies(paper("letter", pdf(page), removals=(removal(NAME),)))

    found = text_of(served).casefold()
    assert "witness" not in found and "sta" not in found.split("seen by")[1].split("aws")[0]
    assert "seen by" in found


def test_words_within_longer_words_are_let_be() -> None:
    _, served = copies(paper("letter", pdf("Ann planned it; Ann's friend Annette"), removals=(removal("Ann"),)))

    assert "planned it" in text_of(served) and "Annette" in text_of(served)
    assert "Ann " not in text_of(served)
    assert served.removals[0].places == 2


def test_the_log_says_where_why_and_who_and_never_what() -> None:
    removals = (removal(NAME), removal(area=Area(0, 0, 50, 50), page=2, why="address"))
    _, served = copies(paper("letter", pdf(PAGE, PAGE), removals=removals))

    logged = [(one.paper, one.page, one.label, one.kind, one.places, one.why, one.by) for one in served.removals]
    assert logged == [
        ("letter", 1, "3", "words", 1, "third_party", "Rhys Ffug-Evans"),
        ("letter", 2, "4", "words", 1, "third_party", "Rhys Ffug-Evans"),
        ("letter", 2, "4", "area", 1, "address", "Rhys Ffug-Evans"),
    ]  # fmt: skip
    assert "Secretwitness" not in repr(served) and "Secretwitness" not in repr(removals)
    assert "Details of people who are not parties were taken out" in texts(served.volumes[0].content)[0]


@pytest.mark.parametrize(
    ("removed", "content", "kind", "key"),
    [
        (removal("Somebody Else"), pdf(PAGE), "application/pdf", "removal_not_found"),
        (removal(NAME, page=2), pdf(PAGE, "Nobody"), "application/pdf", "removal_not_found"),
        (removal(NAME, page=3), pdf(PAGE), "application/pdf", "removal_page"),
        (removal(NAME), picture(NAME), "image/png", "removal_picture"),
    ],
)
def test_what_is_not_found_stops_the_served_copy_and_is_not_said_aloud(
    removed: Removal, content: bytes, kind: str, key: str
) -> None:
    with pytest.raises(BundleRefused) as refused:
        copies(paper("letter", content, kind, removals=(removed,)))

    assert refused.value.key == f"bundle_{key}"
    assert removed.words not in str(refused.value)
    assert "Letter" in str(refused.value)


def test_a_title_that_says_what_is_taken_out_is_refused() -> None:
    with pytest.raises(BundleRefused, match="give it another title"):
        copies(paper("letter", pdf(PAGE), removals=(removal(NAME),), title_en=f"Statement of {NAME}"))


def test_the_same_words_in_another_paper_are_said() -> None:
    _, served = copies(
        paper("letter", pdf(PAGE), removals=(removal(NAME),)), paper("minutes", pdf("Nobody", f"With {NAME}")),
        paper("other", pdf("Nobody")),
    )  # fmt: skip

    assert [finding.text for finding in served.findings] == [
        "Words that were taken out of another paper also stand in “Minutes”, p. 2."
    ]


def test_papers_for_one_copy_alone_are_in_it_alone() -> None:
    court, served = copies(
        paper("both", pdf("In both")), paper("judge", pdf("Only court"), copies="court"),
        paper("parent", pdf("Only served"), copies="service"),
    )  # fmt: skip

    assert "Only court" in text_of(court) and "Only served" not in text_of(court)
    assert "Only served" in text_of(served) and "Only court" not in text_of(served)
    assert "Judge" not in text_of(served)
    assert b"Only court" not in everything(served.volumes[0].content)
    assert ("Copy for the court" in text_of(court), "Copy for the defendant" in text_of(served)) == (True, True)


def test_a_paper_made_anew_takes_the_place_of_the_one_with_the_details() -> None:
    anew = pdf("The neighbour saw the child")
    court, served = copies(paper("own", pdf(PAGE), removals=(removal(NAME),), service_read=lambda: anew))

    assert "Secretwitness" in text_of(court)
    assert "The neighbour saw the child" in text_of(served) and "Secretwitness" not in text_of(served)
    with pytest.raises(BundleRefused, match="still stand in it"):
        copies(paper("own", pdf(PAGE), removals=(removal(NAME),), service_read=lambda: pdf(PAGE)))


def test_words_are_taken_out_of_pages_on_their_side_and_upside_down() -> None:
    sideways = pdf(PAGE, size=landscape(A4), rotate=90)
    upside_down = pdf(PAGE, turn=180)
    _, served = copies(
        paper("sideways", sideways, removals=(removal(NAME),)), paper("turned", upside_down, removals=(removal(NAME),))
    )

    assert len(served.removals) == 2
    assert "Secretwitness" not in text_of(served)
    assert text_of(served).replace("\r\n", " ").count("The parent said nothing.") == 2


def test_pages_with_pictures_beside_the_text_are_to_be_looked_at() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.drawString(72, 700, NAME)
    canvas.drawImage(ImageReader(drawn(NAME, (600, 600))), 100, 100, 300, 300)
    canvas.showPage()
    canvas.drawString(72, 700, NAME)
    canvas.showPage()
    canvas.save()

    _, served = copies(paper("letter", buffer.getvalue(), removals=(removal(NAME),)))
    assert [finding.text for finding in served.findings] == [
        "“Letter”, p. 1: pictures stand there, in which no words can be found; look at them."
    ]


@pytest.mark.parametrize("late", list(Late))
def test_both_copies_have_the_same_numbers_where_that_is_wanted(late: Late) -> None:
    long = "A title that is so long that it needs more than the one line of the index that it would have otherwise " * 2
    judge = pdf("Only court", "Secretpage")
    papers = [
        paper("first", pdf("First")),
        *(paper(f"judge_{n}", judge, copies="court", title_en=long, exhibit=f"AB/{n}") for n in range(40)),
        paper("parent", pdf("Only served"), copies="service", late=True),
        paper("own", pdf(PAGE, "More"), removals=(removal(NAME),), service_read=lambda: pdf("Anew", "More", "Most")),
        paper("last", pdf("Last")),
    ]  # fmt: skip
    whole = spec(section("letters", *papers), late=late, same_numbers=True, language="both")
    court, served = build(whole, policy()), build(replace(whole, copy=Copy.SERVICE), policy())

    assert [(one.paper, one.first, one.last) for one in court.entries] == [
        (one.paper, one.first, one.last) for one in served.entries
    ]
    for built, absent in ((court, "Only served"), (served, "Only court")):
        found = texts(built.volumes[0].content)
        assert [text.split()[-1] for text in found] == [page.label for page in opened(built.volumes[0].content).pages]
        assert absent not in "".join(found)
        assert "The page of this number is in the other copy of the bundle only." in "".join(found)
    assert "A title that is so long" not in text_of(served) and "AB/3" not in text_of(served)
    assert "A title that is so long" in text_of(court)
    assert text_of(served).count("Secretpage") == 0 and text_of(served).count("Most") == 1


def test_without_that_a_copy_says_nothing_of_papers_that_are_not_in_it() -> None:
    _, served = copies(paper("first", pdf("First")), paper("judge", pdf("Only court"), copies="court"))

    assert "Not in this copy" not in text_of(served)
    assert served.pages == 3
