"""Referral forms and lists: what the program issues is read back whole; every other file is told for what it is."""

from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal

import openpyxl
import pikepdf
import pytest

from ecede_desktop.exchange.referral_files import ReferralFile, read_referrals
from ecede_desktop.law.referral_forms import Step
from tests.exchange.referral_forms import (
    ASKED,
    FILLED,
    POLICY,
    RECEIVED,
    csv_list,
    filled_pdf,
    filled_xlsx,
    pdf_form,
    xlsx_form,
)


def read(content: bytes, name: str = "referral") -> ReferralFile:
    return read_referrals(content, name, ASKED)


def keys(content: bytes) -> list[str]:
    return [one.key for one in read(content).problems]


@pytest.mark.parametrize("kind", ["pdf", "xlsx", "csv"])
def test_a_filled_form_is_read_back_whole(kind: str) -> None:
    row = FILLED | {"school_number": "6742999"}
    content = {"pdf": lambda: filled_pdf(), "xlsx": lambda: filled_xlsx(FILLED), "csv": lambda: csv_list(row)}[kind]()
    file = read(content)
    assert (file.source, file.problems) == (kind, ())
    (line,) = file.referrals
    says = line.says
    assert line.school_number == "6742999"
    assert (says.surname, says.forename, says.upn) == ("Ffug-Jones", "Siân", "J674299900001")
    assert says.date_of_birth == dt.date(2012, 5, 4)
    assert says.received_on == RECEIVED
    assert says.year_group == "10"
    assert (says.first_day, says.last_day) == (dt.date(2025, 11, 3), dt.date(2026, 1, 23))
    assert (says.stated.percent, says.stated.possible, says.stated.authorised) == (Decimal("84.0"), 100, None)
    assert says.reason == "Mae’n colli diwrnodau cyfan: tŷ, ŵyn, gwŷdd."
    assert says.steps == (
        Step("first_day_contact", dt.date(2025, 11, 3), "Telephoned"),
        Step("first_day_contact", dt.date(2025, 11, 10), "Telephoned"),
        Step("absence_letter_1", dt.date(2025, 11, 24)),
    )
    assert says.particulars == {"agencies": "none", "parent_told": "yes", "parent_told_on": "2026-02-26"}
    assert (says.signed_by, says.signed_on) == ("Eleri Ffug-Bennaeth", dt.date(2026, 2, 27))


def test_typed_cells_of_a_workbook_are_read_as_they_are_meant() -> None:
    typed = {
        "surname": "Ffug-Rees", "date_of_birth": dt.date(2011, 1, 31), "percent": 84.5, "possible": 100,
        "year_group": 10, "parent_told": "na / no", "meeting": dt.date(2026, 1, 26),
    }  # fmt: skip
    (line,) = read(filled_xlsx(typed)).referrals
    assert line.says.date_of_birth == dt.date(2011, 1, 31)
    assert (line.says.stated.percent, line.says.stated.possible) == (Decimal("84.5"), 100)
    assert line.says.particulars == {"parent_told": "no"}
    assert line.says.steps == (Step("meeting", dt.date(2026, 1, 26)),)


def test_one_workbook_brings_several_pupils() -> None:
    other = {"surname": "Ffug-Evans", "forename": "Rhys"}
    lines = read(filled_xlsx(FILLED, other)).referrals
    assert [line.says.surname for line in lines] == ["Ffug-Jones", "Ffug-Evans"]
    assert {line.school_number for line in lines} == {"6742999"}


@pytest.mark.parametrize("language", ["en", "cy", "both"])
def test_each_form_has_its_words_and_the_same_bytes_again(language: str) -> None:
    assert pdf_form(language) == pdf_form(language)
    assert xlsx_form(language) == xlsx_form(language)
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx_form(language)))["Referral"]
    words = {str(row[1].value) for row in sheet.iter_rows()}
    assert ({"Cyfenw", "Cyfenw / Surname", "Surname"} & words) == {
        "en": {"Surname"}, "cy": {"Cyfenw"}, "both": {"Cyfenw / Surname"}
    }[language]  # fmt: skip


def test_the_workbook_checks_what_is_typed_and_names_its_fields() -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_form()))
    sheet = book["Referral"]
    kinds = {rule.type for rule in sheet.data_validations.dataValidation}
    assert kinds == {"date", "whole", "decimal", "list"}
    assert {"referral_surname", "referral_absence_letter_1_note"} <= set(book.defined_names)
    assert sheet.column_dimensions["A"].hidden
    assert sheet.protection.sheet


def test_every_field_of_the_pdf_is_named_and_says_what_it_is() -> None:
    with pikepdf.open(io.BytesIO(pdf_form())) as document:
        fields = {str(one.T): str(one.TU) for one in document.Root.AcroForm.Fields}
        assert document.Root.AcroForm.NeedAppearances
    wanted = {one.key for one in POLICY.fields} - {"school_name"} | {step.key for step in POLICY.steps}
    assert wanted <= set(fields)
    assert all(fields.values())
    assert fields["surname"] == "Cyfenw / Surname"


def test_a_list_with_welsh_headings_is_read() -> None:
    row = {"school_number": "2999", "surname": "Ffug-Rees", "absence_letter_1": "24/11/2025", "parent_told": "ie"}
    headings = {
        "school_number": "Rhif yr ysgol", "surname": "Cyfenw", "absence_letter_1": "Llythyr absenoldeb 1",
        "parent_told": "A gafodd y rhiant wybod am yr atgyfeiriad hwn?",
    }  # fmt: skip
    (line,) = read(csv_list(row, headings=headings)).referrals
    assert line.school_number == "6742999"
    assert line.says.steps == (Step("absence_letter_1", dt.date(2025, 11, 24)),)
    assert line.says.particulars == {"parent_told": "yes"}


def test_every_faulty_row_is_named_and_nothing_goes_in() -> None:
    good = {"surname": "Ffug-Rees", "school_number": "2999"}
    rows = [
        good,
        good | {"surname": "Ffug-Un", "percent": "lots"},
        good | {"surname": "Ffug-Dau", "date_of_birth": "31/02/2012"},
        good | {"surname": "Ffug-Tri", "first_day": "23/01/2026", "last_day": "03/11/2025"},
        good | {"surname": "Ffug-Pedwar", "possible": "12.5", "parent_told": "perhaps"},
        good | {"surname": "Ffug-Pump", "signed_on": "28/02/2026"},
        good | {"surname": "Ffug-Chwech", "percent": "0.845"},
        {"surname": "", "school_number": "2999"},
    ]
    file = read(csv_list(*rows))
    assert file.referrals == ()
    assert [(one.line, one.key) for one in file.problems] == [
        (3, "referral_percent"), (4, "date_impossible"), (5, "referral_days"), (6, "referral_count"),
        (6, "referral_yes_no"), (7, "referral_day_late"), (8, "referral_fraction"), (9, "referral_row_nobody"),
    ]  # fmt: skip
    assert file.problems[0].column == "Attendance (%)"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "file_empty"),
        (b"\x89PNG\r\n\x1a\n", "referral_file_kind"),
        (b"name,age\nSian,12\n", "referral_list_headings"),
        (b"Surname,Shoe size\nFfug-Rees,5\n", "referral_heading_unknown"),
        (b"Surname,Cyfenw\nFfug-Rees,Ffug-Rees\n", "referral_heading_twice"),
        (b"Surname,UPN\nFfug-Rees\n", "referral_row_length"),
        (b'Surname,UPN\n"Ffug-Rees,5\n', "quotes"),
        (b"Surname,UPN\n", "referral_nobody"),
        (b"Surname,Forename\nFfug-Rees,Elin\nffug-rees,ELIN\n", "referral_twice"),
        (b"%PDF-1.7\n%broken", "referral_pdf_damaged"),
        (b"PK\x03\x04 not a zip", "referral_file_kind"),
    ],
)
def test_a_file_that_is_no_list_is_told_for_what_it_is(content: bytes, key: str) -> None:
    assert keys(content) == [key]


def test_a_cut_off_form_is_told() -> None:
    # Half a PDF has no trailer: what can be saved of it has lost its fields or cannot be opened.
    assert keys(filled_pdf()[:9000])[0] in ("referral_pdf_damaged", "referral_pdf_without_fields")
    assert keys(filled_xlsx(FILLED)[:3000])[0] in ("workbook_broken", "referral_file_kind")


def test_a_form_of_another_number_is_not_read() -> None:
    assert keys(filled_pdf(content=pdf_form(version=7))) == ["referral_form_version"]
    assert keys(filled_xlsx(FILLED, content=xlsx_form(version=7))) == ["referral_form_version"]


def test_a_flattened_form_and_a_scan_are_told_apart() -> None:
    assert keys(_without_fields(filled_pdf())) == ["referral_pdf_flattened"]
    assert keys(_without_fields(filled_pdf(), keep_words=False)) == ["referral_pdf_without_fields"]


def test_another_pdf_with_fields_is_not_taken_for_the_form() -> None:
    assert keys(_without_words(filled_pdf())) == ["referral_form_other"]


def test_a_locked_form_asks_for_no_password() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(filled_pdf())) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="perchennog", user="cyfrinair"))
    assert keys(out.getvalue()) == ["referral_pdf_locked"]


def test_a_blank_form_names_nobody() -> None:
    assert keys(pdf_form()) == ["referral_nobody"]
    assert keys(xlsx_form()) == ["referral_nobody"]


def test_another_workbook_is_not_taken_for_the_form() -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "Surname"  # type: ignore[index]
    out = io.BytesIO()
    book.save(out)
    assert keys(out.getvalue()) == ["referral_form_other"]


def test_a_column_that_names_nobody_and_an_uncalculated_formula_are_told() -> None:
    assert keys(filled_xlsx(FILLED, {"percent": 80})) == ["referral_row_nobody"]
    assert "referral_formula" in keys(filled_xlsx(FILLED | {"percent": "=84/100"}))


def test_a_form_that_leads_back_into_itself_ends() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(filled_pdf())) as document:
        loop = document.make_indirect(pikepdf.Dictionary(T=pikepdf.String("loop")))
        loop.Kids = pikepdf.Array([loop])
        document.Root.AcroForm.Fields.append(loop)
        document.save(out)
    assert [line.says.surname for line in read(out.getvalue()).referrals] == ["Ffug-Jones"]


def test_a_file_that_is_too_large_is_not_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ecede_desktop.exchange.referral_files.MOST", 10)
    assert keys(filled_pdf()) == ["referral_too_large"]


def test_a_text_of_a_hundred_thousand_letters_goes_in_and_one_more_does_not() -> None:
    row = {"surname": "Ffug-Rees", "school_number": "2999"}
    (line,) = read(csv_list(row | {"reason": "a" * 100_000})).referrals
    assert len(line.says.reason) == 100_000
    assert keys(csv_list(row | {"reason": "a" * 100_001})) == ["referral_long"]


def _without_fields(content: bytes, *, keep_words: bool = True) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as document:
        del document.Root.AcroForm
        for page in document.pages:
            del page.Annots
        if not keep_words:
            del document.docinfo["/Keywords"]
        document.save(out)
    return out.getvalue()


def _without_words(content: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as document:
        document.docinfo["/Keywords"] = "something else"
        document.save(out)
    return out.getvalue()
