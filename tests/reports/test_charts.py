"""Pictures on paper: words that can be searched, vectors and no bitmaps, the same bytes again, bands told in grey."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import fields, replace
from itertools import pairwise
from typing import Any

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import SimpleDocTemplate

from ecede_desktop.law.codes import code_sets
from ecede_desktop.pictures.bands import looks
from ecede_desktop.pictures.shapes import Ink
from ecede_desktop.records.pictures import PictureWords, TrendPicture
from ecede_desktop.reports import paper as papers
from ecede_desktop.reports import wording
from ecede_desktop.reports.charts.figures import (
    PictureFlowable,
    band_flow_figure,
    code_mix_figure,
    school_grid_figure,
    small_multiples_figure,
    trend_figure,
)
from ecede_desktop.reports.charts.inks import INKS, grey
from ecede_desktop.reports.charts.words import paper_words
from ecede_desktop.reports.sheet import Sheet
from tests.pictures import samples
from tests.reports import reading

WIDTH = 480.0
KINDS: dict[str, tuple[Any, Any, tuple[str, ...]]] = {
    "trend": (
        trend_figure,
        samples.trend(),
        ("Attendance by week", "2024/25", "Week 1", "COVID code set", "fewer than 5"),
    ),
    "code mix": (code_mix_figure, samples.mix(), ("Year 7", "Illness", "1,000 possible, 12 missing", "9.0 %")),
    "band flow": (band_flow_figure, samples.flow(), ("Half-term 2", "95 % and above", "600", "1 without a figure")),
    "school grid": (school_grid_figure, samples.grid(), ("no file", "91.5", "95 % and above: 3")),
    "small multiples": (small_multiples_figure, samples.multiples(), ("Year 4", "1,000 sessions, 7 missing", "89.0 %")),
}
VECTORS = {"m", "l", "c", "re", "S", "f", "B"}


def page(figure: PictureFlowable) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, (595, 842), invariant=1)
    figure.draw_at(canvas, 40, 800)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def operators(content: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(content)) as document:
        return [str(step.operator) for step in pikepdf.parse_content_stream(document.pages[0])]


@pytest.mark.parametrize("kind", KINDS)
def test_words_can_be_read_out_of_the_file_in_embedded_type(kind: str) -> None:
    make, picture, words = KINDS[kind]
    content = page(make(picture, WIDTH))

    text = reading.pages(content)[0]
    assert [word for word in words if word not in text] == []
    assert all(reading.fonts(content)[name] for name in reading.fonts(content) if "NotoSans" in name)
    assert any("NotoSans" in name for name in reading.fonts(content))


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_is_vectors_and_no_bitmap(kind: str) -> None:
    make, picture, _ = KINDS[kind]
    content = page(make(picture, WIDTH))

    used = operators(content)
    assert len(VECTORS & set(used)) >= 3
    assert sum(used.count(operator) for operator in ("S", "f", "B", "f*", "B*")) > 12
    assert "BI" not in used
    with pikepdf.open(io.BytesIO(content)) as document:
        assert len(list(document.pages[0].get_images())) == 0


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_picture_gives_the_same_bytes(kind: str) -> None:
    make, picture, _ = KINDS[kind]

    assert page(make(picture, WIDTH)) == page(make(picture, WIDTH))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [300.0, 480.0, 750.0])
def test_no_words_meet_in_the_embedded_type_and_the_width_is_kept(kind: str, width: float) -> None:
    make, picture, _ = KINDS[kind]
    figure = make(picture, width)

    boxes = [text.box.grown(-0.8) for text in figure.drawing.texts]
    assert not [1 for n, box in enumerate(boxes) for other in boxes[n + 1 :] if box.meets(other)]
    assert figure.wrap(1, 1) == (width, figure.height)
    assert all(text.box.x >= -1 and text.box.right <= width + 1 for text in figure.drawing.texts)


def test_every_band_has_a_grey_of_its_own_on_a_grey_printer() -> None:
    greys = sorted(grey(look.fill) for look in looks(samples.BANDS).values())

    assert all(after - before > 0.09 for before, after in pairwise(greys))
    assert grey(Ink.WORST) < 0.35 < grey(Ink.ON_WORST)
    assert abs(grey(Ink.AUTHORISED) - grey(Ink.UNAUTHORISED)) > 0.3
    assert set(INKS) == set(Ink)


def test_a_flowable_stands_in_a_document_that_flows() -> None:
    buffer = io.BytesIO()
    SimpleDocTemplate(buffer, pagesize=(595, 842), invariant=1).build([trend_figure(samples.trend(), 400)])

    assert "Attendance by week" in reading.pages(buffer.getvalue())[0]


def test_a_paper_places_a_picture_whole_and_goes_on_under_it() -> None:
    paper = papers.Paper(dress=lambda _sheet, _index: None, sheets=[Sheet("en")])
    figure = code_mix_figure(samples.mix(), papers.WIDTH)
    paper.y = papers.BOTTOM - figure.height + 1
    paper.figure(figure)
    paper.paragraph("After the picture.")
    facts = papers.Facts("T", "A", "S", "K", "en", dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC))

    content = papers.pdf(paper, facts)

    assert len(reading.pages(content)) == 2
    assert "Year 8" in reading.pages(content)[1]
    assert "After the picture." in reading.pages(content)[1]
    assert paper.y > papers.TOP + figure.height
    assert papers.pdf(paper, facts) == content


def test_a_welsh_paper_says_the_words_around_the_figures_in_welsh() -> None:
    text = reading.pages(page(code_mix_figure(samples.mix(), WIDTH, "cy")))[0]

    assert "1,000 posibl, 12 ar goll" in text
    assert "Absenoldeb awdurdodedig" in text
    assert "possible" not in text


def test_the_words_of_paper_and_record_are_the_same_in_english_and_take_the_same_slots_in_welsh() -> None:
    sentences = wording.table("pictures")

    assert paper_words("en") == PictureWords()
    assert [key for key, sentence in sentences.items() if not sentence.agrees] == []
    assert set(sentences) == {f.name for f in fields(PictureWords) if f.name != "classes"} | {
        f"class_{key}" for key, _ in PictureWords().classes
    }


def test_classes_are_named_for_every_class_of_the_law() -> None:
    named = dict(PictureWords().classes)

    assert {str(code.mark_class) for codes in code_sets().values() for code in codes.codes.values()} <= set(named)


def test_a_picture_of_nothing_says_so() -> None:
    text = reading.pages(page(trend_figure(TrendPicture("Attendance by week", "%", ()), WIDTH)))[0]

    assert "Attendance by week" in text
    assert "no figure" in text


def test_a_picture_with_words_of_its_own_keeps_them() -> None:
    own = replace(samples.mix(), words=replace(PictureWords(), mix_note="{possible} sessions / {missing} gaps"))

    assert "1,000 sessions / 12 gaps" in reading.pages(page(code_mix_figure(own, WIDTH, "cy")))[0]
