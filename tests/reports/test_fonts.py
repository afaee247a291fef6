"""Nothing is printed as an empty box: signs that the embedded type lacks are printed by another."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from ecede_desktop import reports
from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import Facts, Paper, pdf
from tests.reports import reading

STRANGE = "−0.4 of ≥ 10 % → “Ŵyn” ≤ 5 ●"
PRINTED = "–0.4 of >= 10 % -> “Ŵyn” <= 5 •"
DRAWS = re.compile(r"\.(textOut|drawString|drawCentredString|drawRightString|stringWidth|textLine)\(|\.charWidths\b")


def test_every_word_of_a_paper_is_printed_with_signs_that_the_type_has() -> None:
    paper = Paper(lambda sheet, _index: sheet.text(40, 20, "≥ head", font=fonts.BOLD))
    paper.new_page()
    paper.heading(STRANGE)
    paper.paragraph(STRANGE)
    paper.sheet.text(300, 400, lambda numbering: f"− {numbering.pages}", align="right")
    told = reading.text(pdf(paper, Facts("T", "A", "S", "K", "en", dt.datetime(2026, 3, 2, tzinfo=dt.UTC))))
    assert told.count(PRINTED) == 2
    assert "– 1" in told and ">= head" in told
    assert not set(told) & set("−≥≤→●")


def test_a_sign_is_measured_as_it_is_printed() -> None:
    assert fonts.width("−", fonts.REGULAR, 10) == fonts.width("–", fonts.REGULAR, 10)
    assert fonts.width("≥", fonts.BOLD, 10) == fonts.width(">=", fonts.BOLD, 10)
    assert fonts.wrapped("− 5", fonts.REGULAR, 10, 200) == ["− 5"]


def test_a_face_that_has_the_sign_keeps_it() -> None:
    assert fonts.printable("−≥→", fonts.MARK) == "−≥→"


@pytest.mark.parametrize("text", [STRANGE, PRINTED, "Siân Ffug-Jones", "5′"])
def test_what_is_printed_by_another_sign_is_not_undrawable(text: str) -> None:
    assert fonts.undrawable(text) == ""


def test_what_nothing_stands_for_is_named() -> None:
    assert fonts.undrawable("漢 and − and 漢") == "漢"


def test_nothing_else_measures_or_draws_words() -> None:
    folder = Path(reports.__file__).parent
    found = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*.py")
        if DRAWS.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"fonts.py", "sheet.py", "charts/drawing.py", "bundle/layers.py"}


def test_a_word_of_100000_letters_is_broken_by_measuring_little_more_than_its_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measured, width = 0, fonts.width

    def counting(text: str, font: str, size: float) -> float:
        nonlocal measured
        measured += len(text)
        return width(text, font, size)

    monkeypatch.setattr(fonts, "width", counting)
    word = "ŵ" * 100_000
    lines = fonts.wrapped(word, fonts.REGULAR, 9.5, 480)
    assert "".join(lines) == word
    assert all(width(line, fonts.REGULAR, 9.5) <= 480 for line in lines)
    assert measured < 20 * len(word)
