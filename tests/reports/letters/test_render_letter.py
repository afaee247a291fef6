"""Pages of a letter: the signature never stands alone, text is large enough, the same letter gives the same bytes."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io

import pytest
from docx import Document

from ecede_desktop.records.letters import LetterPaper
from ecede_desktop.reports import fonts
from ecede_desktop.reports.letters import render_docx, render_pdf
from ecede_desktop.reports.sheet import MM, Text


def letter(*paragraphs: tuple[str, str], language: str = "both") -> LetterPaper:
    return LetterPaper(
        language, "LT/2026/00001", "probe", "1", "0" * 64, ("Council", "Cyngor"), ("Service", "Gwasanaeth"),
        dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC), dt.date(2026, 3, 2), "Aled Ffug-Swyddog", "", "Non Ffug-Rees",
        ("3 Heol Enghraifft", "CF99 1ZZ"), "AWS/2026/00001", ("About", "Ynghylch"), paragraphs, paragraphs, "Probe",
    )  # fmt: skip


def said(letter: LetterPaper) -> list[list[str]]:
    return [
        [one.text for one in sheet.ops if isinstance(one, Text) and isinstance(one.text, str)]
        for sheet in render_pdf.compose(letter).sheets
    ]


@pytest.mark.parametrize("count", range(1, 40))
def test_the_signature_never_stands_alone_on_a_page(count: int) -> None:
    paragraphs = [("text", f"Line {number}") for number in range(count)]
    pages = said(letter(*paragraphs, language="en"))
    closing = next(page for page in pages if "Aled Ffug-Swyddog" in page)
    assert f"Line {count - 1}" in closing


def test_a_text_of_many_pages_is_printed_whole_and_signed() -> None:
    text = "\n".join(f"Line {number}" for number in range(2_000))
    pages = said(letter(("text", text), language="en"))
    assert len(pages) > 20
    assert {f"Line {number}" for number in range(2_000)} <= {one for page in pages for one in page}
    assert "Aled Ffug-Swyddog" in pages[-1]


def test_the_text_is_large_enough_and_both_languages_look_alike() -> None:
    paper = render_pdf.compose(letter(("text", "Alpha"), ("bullet", "Beta")))
    found = [
        (one.text, one.x, one.y, one.size)
        for sheet in paper.sheets
        for one in sheet.ops
        if isinstance(one, Text) and one.text in ("Alpha", "Beta", "•")
    ]
    assert len(found) == 6 and found[:3] == found[3:]
    assert {size for *_, size in found} == {12.0}


def texts(one: LetterPaper) -> list[Text]:
    sheets = render_pdf.compose(one).sheets
    return [
        op for sheet in sheets for op in (*sheet.ops, *(sheet.foot.ops if sheet.foot else ())) if isinstance(op, Text)
    ]


def test_no_word_of_a_letter_is_smaller_than_twelve_points() -> None:
    small = [one for one in texts(letter(("text", "Alpha"), ("small", "Beta"), language="en")) if one.size < 12]
    assert small == []


@pytest.mark.parametrize(
    "address",
    [
        ("3 Heol Enghraifft", "CF99 1ZZ"),
        ("Fflat 4", "Tŷ Ffug", "3 Heol Enghraifft", "Trefeglwys Ffug", "Rhondda Cynon Taf", "CF99 1ZZ"),
        ("Fflat 4", "Tŷ Ffug", "3 Heol Enghraifft", "Maes Ffug", "Trefeglwys", "Rhondda", "Cymru", "CF99 1ZZ"),
        ("W" * 60, "CF99 1ZZ"),
    ],
    ids=["short", "seven", "nine", "wide"],
)
def test_the_address_and_its_postcode_stand_in_the_window_of_the_envelope(address: tuple[str, ...]) -> None:
    """Between 46 and 81 mm from the top, 20 and 100 mm from the left."""
    one = dataclasses.replace(letter(("text", "Alpha"), language="en"), address=address)
    shown = [op for op in texts(one) if op.x == render_pdf.WINDOW_LEFT]
    assert (shown[0].text, shown[-1].text) == ("Non Ffug-Rees", "CF99 1ZZ")
    assert len(shown) <= 6
    for op in shown:
        assert isinstance(op.text, str)
        assert op.y - op.size >= 46 * MM
        assert op.y + op.size * 0.3 <= 81 * MM
        assert op.x >= 20 * MM
        assert op.x + fonts.width(op.text, op.font, op.size) <= 100 * MM
    assert "".join(address).replace(" ", "") == "".join(str(op.text) for op in shown[1:]).replace(", ", "").replace(
        " ", ""
    )


def test_a_letter_in_one_language_offers_itself_in_the_other_language_too() -> None:
    for language in ("en", "cy"):
        (page,) = said(letter(("text", "Alpha"), language=language))
        whole = " ".join(page)
        assert "Ask us for this letter in the other language" in whole
        assert "Gofynnwch i ni am y llythyr hwn yn yr iaith arall" in whole


def test_the_same_letter_gives_the_same_bytes() -> None:
    one = letter(("text", "Ffŷr"), ("heading", "Beth"), ("small", "Bach"))
    assert render_pdf.render(one) == render_pdf.render(one)


@pytest.mark.parametrize(
    "text",
    ["a\x00b\x0b", "a\ud800", "\ufffe\uffff", "\N{RIGHT-TO-LEFT OVERRIDE}\N{GRINNING FACE} محمد", "ŵ" * 100_000],
    ids=["control", "half", "none", "script", "long"],
)
def test_no_text_stops_a_page_or_a_word_file(text: str) -> None:
    hard = letter(("text", text), ("bullet", text[:50]))
    assert render_pdf.render(hard).startswith(b"%PDF")
    assert render_docx.render(hard).startswith(b"PK")


def test_a_word_file_says_after_the_signature_what_the_pages_say() -> None:
    one = dataclasses.replace(letter(("text", "Alpha")), phone="01443 000000")
    said = [line.text for line in Document(io.BytesIO(render_docx.render(one))).paragraphs]
    assert said.count("Ffôn: 01443 000000") == said.count("Telephone: 01443 000000") == 1
