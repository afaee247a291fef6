"""The forms that the program issues, filled in as a school would: fields of the PDF, cells of the workbook."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping

import openpyxl
import pikepdf

from ecede_desktop.exchange.referral_files import Asked
from ecede_desktop.exchange.referral_workbooks import write_form
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.policy_referrals import referral_policy
from ecede_desktop.records.referrals import BlankForm
from ecede_desktop.reports import referral_form

PACK = load_pack()
POLICY = referral_policy(PACK)
RECEIVED = dt.date(2026, 2, 27)
AT = dt.datetime(2026, 2, 20, 9, 0, tzinfo=dt.UTC)
ASKED = Asked(POLICY, PACK.authority, RECEIVED)
FILLED = {
    "upn": "J674299900001",
    "surname": "Ffug-Jones",
    "forename": "Siân",
    "date_of_birth": "04/05/2012",
    "year_group": "10",
    "first_day": "03/11/2025",
    "last_day": "23/01/2026",
    "percent": "84.0",
    "possible": "100",
    "present": "84",
    "unauthorised": "16",
    "reason": "Mae’n colli diwrnodau cyfan: tŷ, ŵyn, gwŷdd.",
    "first_day_contact": "03/11/2025; 10/11/2025",
    "first_day_contact_note": "Telephoned",
    "absence_letter_1": "24/11/2025",
    "agencies": "none",
    "parent_told": "yes",
    "parent_told_on": "26/02/2026",
    "signed_by": "Eleri Ffug-Bennaeth",
    "signed_on": "27/02/2026",
}


def blank(language: str = "both", version: int = POLICY.form_version) -> BlankForm:
    """A form of the one school."""
    return BlankForm(
        language, PACK.council_en, PACK.council_cy, PACK.service_en, PACK.service_cy, version, "6742999",
        "Ysgol Ffug Tŷ’r Ŵyn",
    )  # fmt: skip


def pdf_form(language: str = "both", version: int = POLICY.form_version) -> bytes:
    """The blank PDF."""
    return referral_form.render(POLICY, blank(language, version), AT)


def filled_pdf(filled: Mapping[str, str] = FILLED, content: bytes | None = None) -> bytes:
    """The PDF with fields filled in as a viewer does."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content or pdf_form())) as document:
        for field in document.Root.AcroForm.Fields:
            name = str(field.T)
            if name in filled:
                field.V = pikepdf.String(filled[name])
        document.save(out)
    return out.getvalue()


def xlsx_form(language: str = "both", version: int = POLICY.form_version) -> bytes:
    """The blank workbook."""
    return write_form(POLICY, blank(language, version), AT)


def filled_xlsx(*pupils: Mapping[str, object], content: bytes | None = None) -> bytes:
    """The workbook with a pupil a column."""
    book = openpyxl.load_workbook(io.BytesIO(content or xlsx_form()))
    sheet = book["Referral"]
    rows = {sheet.cell(row, 1).value: row for row in range(1, sheet.max_row + 1)}
    for number, filled in enumerate(pupils):
        for key, value in filled.items():
            sheet.cell(rows[key], 4 + number).value = value  # type: ignore[union-attr]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def csv_list(*rows: Mapping[str, str], headings: Mapping[str, str] | None = None) -> bytes:
    """A list with a heading for each field."""
    keys = list(dict.fromkeys(key for row in rows for key in row))
    lines = [",".join(f'"{(headings or {}).get(key, key)}"' for key in keys)]
    lines += [",".join(f'"{row.get(key, "")}"' for key in keys) for row in rows]
    return ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")
