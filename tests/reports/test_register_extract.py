"""The register extract as a reader of the PDF finds it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
import re
from pathlib import Path

import pytest

from ecede_desktop.law.codes import code_set
from ecede_desktop.reports import fonts, sheet
from ecede_desktop.reports.register_extract import compose, render
from tests.reports import reading
from tests.reports.registers import CLASSES, register

REFERENCE = Path(__file__).parent / "reference"
FORTNIGHT = (dt.date(2026, 2, 23), dt.date(2026, 3, 6))
PAPERS = {
    "year-en": lambda: register(corrections=12),
    "fortnight-cy": lambda: register(*FORTNIGHT, language="cy", corrections=2),
    "fortnight-both": lambda: register(*FORTNIGHT, language="both", corrections=0),
    "joined-en": lambda: register(
        dt.date(2025, 2, 3), dt.date(2026, 2, 13), admitted=dt.date(2025, 3, 3), parents=("Ms Ffion Ffug-Riant",)
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_the_text_of_each_page_is_as_in_the_reference(name: str) -> None:
    found = reading.text(render(PAPERS[name]()))
    path = REFERENCE / f"{name}.txt"
    if os.environ.get("ECEDE_WRITE_REFERENCE"):
        path.write_text(found, encoding="utf-8", newline="\n")
    assert found == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["en", "cy", "both"])
def test_the_same_record_gives_the_same_bytes(language: str) -> None:
    first = render(register(*FORTNIGHT, language=language))
    assert first == render(register(*FORTNIGHT, language=language))
    assert first != render(register(*FORTNIGHT, language=language, purpose="Another purpose"))


def test_another_number_gives_other_bytes() -> None:
    assert render(register(*FORTNIGHT)) != render(register(*FORTNIGHT, number="RE/2026/00002"))


def test_every_font_is_embedded() -> None:
    embedded = reading.fonts(render(register()))
    assert len(embedded) == 3
    assert all(embedded.values())
    assert all("NotoSans" in name for name in embedded)


@pytest.mark.parametrize(("language", "tag"), [("en", "en-GB"), ("cy", "cy-GB"), ("both", "cy-GB")])
def test_the_file_says_its_language_and_shows_its_title(language: str, tag: str) -> None:
    source = reading.reader(render(register(*FORTNIGHT, language=language)))
    catalogue = source.root_object
    assert catalogue["/Lang"] == tag
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]
    assert source.metadata is not None
    assert "RE/2026/00001" in str(source.metadata.title)
    assert "Rhondda Cynon Taf" in str(source.metadata.author)


def test_neither_title_nor_subject_carries_the_childs_name() -> None:
    metadata = reading.reader(render(register(*FORTNIGHT))).metadata
    assert metadata is not None
    assert "Siân" not in " ".join(str(value) for value in metadata.values())


def test_the_file_carries_the_day_of_issue_and_not_the_renderers() -> None:
    metadata = reading.reader(render(register(*FORTNIGHT))).metadata
    assert metadata is not None
    assert metadata["/CreationDate"] == metadata["/ModDate"] == "D:20260721090500Z"


def test_nothing_in_the_file_acts() -> None:
    content = render(register(*FORTNIGHT))
    catalogue = reading.reader(content).root_object
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(catalogue)
    assert b"/JavaScript" not in content and b"/JS" not in content


def test_each_part_has_a_bookmark_that_leads_to_its_page() -> None:
    content = render(register())
    pages = reading.pages(content)
    outline = reading.outline(content)
    assert [depth for depth, _, _ in outline] == [0] * 7
    for _, title, page in outline:
        assert title in pages[page - 1]


def test_in_both_languages_the_welsh_pages_come_first_and_are_whole() -> None:
    content = render(register(*FORTNIGHT, language="both"))
    pages = reading.pages(content)
    tops = [(title, page) for depth, title, page in reading.outline(content) if depth == 0]
    assert tops == [("Cymraeg", 1), ("English", len(pages) // 2 + 1)]
    welsh, english = pages[: len(pages) // 2], pages[len(pages) // 2 :]
    assert all("Tudalen" in page and "Page " not in page for page in welsh)
    assert all("Page " in page and "Tudalen" not in page for page in english)
    assert f"o dudalen {tops[1][1]} ymlaen" in welsh[0]
    assert "in Welsh from page 1" in english[0]


def test_pages_say_their_own_language() -> None:
    source = reading.reader(render(register(*FORTNIGHT, language="both")))
    spoken = [re.findall(rb"/Lang \((\w\w-GB)\)", page.get_contents().get_data()) for page in source.pages]  # type: ignore[union-attr]
    half = len(spoken) // 2
    assert spoken == [[b"cy-GB"]] * half + [[b"en-GB"]] * half


@pytest.mark.parametrize("language", ["en", "both"])
def test_every_page_carries_reference_and_number(language: str) -> None:
    pages = reading.pages(render(register(language=language)))
    words = {"en": "Page {} of {}", "cy": "Tudalen {} o {}"}
    for number, page in enumerate(pages, start=1):
        assert "RE/2026/00001" in page
        assert any(text.format(number, len(pages)) in page for text in words.values())


def test_a_preview_says_so_on_every_page_and_has_no_number() -> None:
    pages = reading.pages(render(register(*FORTNIGHT, number="")))
    assert all("PREVIEW – NOT ISSUED" in page for page in pages)
    assert not any("RE/" in page for page in pages)


def test_welsh_letters_can_be_searched_and_copied() -> None:
    letters = "ŵŷâêîôûïáàö ŴŶÂÊÎÔÛÏÁÀÖ O’Ffug d'Enghraifft-Ŵyn"
    assert letters in " ".join(reading.pages(render(register(*FORTNIGHT, pupil_name=letters))))


def test_every_code_of_the_set_can_be_drawn() -> None:
    codes = list(code_set("CY-2010").codes)
    assert set(codes) == set(CLASSES)
    days = [dt.date(2025, 9, 8) + dt.timedelta(days=number) for number in range(40)]
    weekdays = [day for day in days if day.weekday() < 5]
    places = [(day, session) for day in weekdays for session in ("AM", "PM")]
    extract = register(days[0], days[-1], marks=dict(zip(places, codes, strict=False)))
    pages = reading.pages(render(extract))
    key = next(page for page in pages[1:] if "Key to the marks" in page)
    flat = re.sub(r"\s+", " ", key)
    for meaning in extract.codes:
        assert f" {meaning.code} {meaning.english} " in flat


def test_the_certificate_states_the_counts() -> None:
    extract = register()
    page = re.sub(r"\s+", " ", reading.pages(render(extract))[0])
    counts = extract.counts
    for words in (
        f"Possible sessions {counts.possible} 100.0",
        f"Attended {counts.present + counts.approved} {extract.attendance}",
        f"of which present at the school {counts.present}",
        f"of which at an approved educational activity {counts.approved}",
        f"Authorised absence {counts.authorised} {extract.authorised}",
        f"Unauthorised absence {counts.unauthorised} {extract.unauthorised}",
        f"of which late, after the register closed (U) {counts.late_after_close}",
        f"Sessions without a mark; not counted above {counts.missing}",
    ):
        assert words in page
    assert "Section 566 of the Education Act 1996" in page
    assert "Education (Pupil Registration) (Wales) Regulations 2010" in page


def test_figures_and_signature_stand_on_one_page_however_many_parents_there_are() -> None:
    for number in range(0, 30, 3):
        parents = tuple(f"Ms Ffion Ffug-Riant {index}" for index in range(number))
        pages = reading.pages(render(register(parents=parents)))
        signed = [page for page in pages if "Signed by the head teacher" in page]
        assert len(signed) == 1
        assert "Possible sessions" in signed[0]


def test_without_a_possible_session_no_percentage_is_invented() -> None:
    holidays = register(dt.date(2025, 12, 22), dt.date(2026, 1, 2), corrections=0)
    page = re.sub(r"\s+", " ", reading.pages(render(holidays))[0])
    assert "Attended 0 –" in page


def test_what_was_accepted_with_a_wrong_check_letter_is_said() -> None:
    page = reading.pages(render(register(*FORTNIGHT, upn_accepted=True)))[0]
    assert "its check letter does not agree" in page


def test_compulsory_school_age_is_certified_only_where_it_is_known() -> None:
    sentence = "of compulsory school age"
    assert sentence in reading.pages(render(register(*FORTNIGHT)))[0]
    assert sentence not in reading.pages(render(register(*FORTNIGHT, compulsory_school_age=None)))[0]


def test_each_corrected_mark_stands_with_its_original_and_its_import() -> None:
    extract = register(corrections=25)
    found = " ".join(reading.pages(render(extract)))
    listed = re.sub(r"\s+", " ", found[found.index("Corrected marks", found.index("Total of the period")) :])
    for number, change in enumerate(extract.corrections, start=1):
        assert re.search(
            rf"\b{number} \w{{3}} {change.date.day} \w{{3}} {change.date.year} {change.session} "
            rf"{re.escape(change.original)} {re.escape(change.corrected)}",
            listed,
        )
    assert extract.corrections[0].import_sha256[:12] in listed


def test_a_source_is_named_with_its_whole_sha256() -> None:
    extract = register(*FORTNIGHT)
    found = " ".join(reading.pages(render(extract)))
    assert all(source.sha256 in found and source.file_name in found for source in extract.sources)


def test_a_mark_on_a_saturday_is_written_out() -> None:
    saturday = dt.date(2026, 2, 28)
    pages = reading.pages(render(register(*FORTNIGHT, marks={(saturday, "AM"): "/"})))
    assert any("Sat 28 Feb 2026 AM /" in page for page in pages)


def test_nothing_is_drawn_outside_the_page() -> None:
    long = "Gwenllian Angharad Myfanwy Ffug-Llywelyn-Enghraifft ap Rhydderch o'r Bwthyn Bach " * 3
    extract = register(corrections=120, pupil_name=long, school_name=long, purpose=long * 3, language="both")
    extract = dataclasses.replace(extract, parents=(long, long))
    for page in compose(extract).sheets:
        for op in page.ops:
            if not isinstance(op, sheet.Text) or op.turn or not isinstance(op.text, str):
                continue
            wide = fonts.width(op.text, op.font, op.size)
            left = op.x - {"left": 0.0, "centre": wide / 2, "right": wide}[op.align]
            assert left > 0 and left + wide < sheet.PAGE_WIDTH, op.text
            assert 0 < op.y < sheet.PAGE_HEIGHT
