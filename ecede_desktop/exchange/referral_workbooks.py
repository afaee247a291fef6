"""The referral form as a workbook: a field a row, a pupil a column, each cell checked as it is typed."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import xlsxwriter

from ecede_desktop.exchange.referral_files import FIRST_PUPIL, FORM_SHEET
from ecede_desktop.exchange.table_files import guarded
from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.law.referral_forms import FORM_MARK, STEP_NOTE, ReferralPolicy
from ecede_desktop.records.referrals import BlankForm

PUPILS = 10
"""Columns for pupils."""
_PETROL, _PALE = "#0B6672", "#EBEEF0"
_WORDS = {
    "title": ("Referral to the service", "Atgyfeiriad at y gwasanaeth"),
    "how": (
        "One column for each pupil. Save the file as it is (XLSX) and send it back by the secure way agreed.",
        "Un golofn i bob disgybl. Cadwch y ffeil fel y mae (XLSX) a'i hanfon yn ôl drwy'r ffordd ddiogel a gytunwyd.",
    ),
    "school": ("School", "Ysgol"),
    "pupil": ("Pupil {number}", "Disgybl {number}"),
    "day": ("Day, e.g. 24/11/2026", "Diwrnod, e.e. 24/11/2026"),
    "count": ("Sessions, a whole number", "Sesiynau, rhif cyfan"),
    "percent": ("e.g. 84.5", "e.e. 84.5"),
    "yes_no": ("yes or no", "ie neu na"),
    "year_group": ("R, 1 to 13", "R, 1 i 13"),
    "step": ("Day; several with ; between", "Diwrnod; sawl un â ; rhyngddynt"),
    "step_note": ("{step}: note", "{step}: nodyn"),
    "wrong_day": ("Please write a day such as 24/11/2026.", "Ysgrifennwch ddiwrnod megis 24/11/2026."),
    "wrong_count": ("Please write a whole number of sessions.", "Ysgrifennwch nifer cyfan o sesiynau."),
    "wrong_percent": ("Please write a percentage from 0 to 100.", "Ysgrifennwch ganran o 0 i 100."),
    "wrong_choice": ("Please choose from the list.", "Dewiswch o'r rhestr."),
}  # cy: translator to check


def write_form(policy: ReferralPolicy, blank: BlankForm, made_at: dt.datetime) -> bytes:
    """The workbook: the same form and moment give the same bytes."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties({"title": _said(blank, "title"), "created": made_at.replace(tzinfo=None)})
        _Form(book, policy, blank).write()
    return buffer.getvalue()


def _said(blank: BlankForm, key: str, **facts: object) -> str:
    english, welsh = (text.format(**facts) for text in _WORDS[key])
    return _both(blank, english, welsh)


def _both(blank: BlankForm, english: str, welsh: str) -> str:
    """The words in the form's language; Welsh first where both are asked."""
    if blank.language == "en":
        return english
    if blank.language == "cy" or english == welsh:
        return welsh
    return f"{welsh} / {english}"


class _Form:
    def __init__(self, book: Any, policy: ReferralPolicy, blank: BlankForm) -> None:
        self.book, self.policy, self.blank = book, policy, blank
        self.sheet = book.add_worksheet(FORM_SHEET)
        self.row = 0
        locked: dict[str, Any] = {"text_wrap": True, "valign": "top"}
        self.words = book.add_format(locked)
        self.hint = book.add_format(locked | {"font_color": "#515C65", "italic": True})
        self.title = book.add_format({"bold": True, "font_size": 16, "font_color": _PETROL})
        self.part = book.add_format({"bold": True, "bg_color": _PALE, "font_color": _PETROL, "top": 1})
        self.head = book.add_format({"bold": True, "bottom": 2, "bottom_color": _PETROL})
        open_cell: dict[str, Any] = {"text_wrap": True, "valign": "top", "locked": False, "border": 1}
        open_cell |= {"border_color": "#7A858E"}
        self.open = {
            "text": book.add_format(open_cell | {"num_format": "@"}),
            "day": book.add_format(open_cell | {"num_format": "dd/mm/yyyy", "align": "left"}),
            "percent": book.add_format(open_cell | {"num_format": "0.##", "align": "left"}),
            "count": book.add_format(open_cell | {"num_format": "0", "align": "left"}),
        }

    def write(self) -> None:
        """Head, then each part with its fields."""
        sheet = self.sheet
        sheet.set_column(0, 0, None, None, {"hidden": True})
        sheet.set_column(1, 1, 46)
        sheet.set_column(2, 2, 22)
        sheet.set_column(FIRST_PUPIL, FIRST_PUPIL + PUPILS - 1, 28)
        self._head()
        for part in self.policy.parts:
            self._part(part.key, _both(self.blank, part.english, part.welsh))
        sheet.protect("", {"format_columns": True, "format_rows": True, "select_locked_cells": False})
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_first_sheet()

    def _head(self) -> None:
        blank, sheet = self.blank, self.sheet
        sheet.write_row(0, 0, [FORM_MARK, str(blank.version)])
        sheet.set_row(0, None, None, {"hidden": True})
        sheet.write(1, 1, _said(blank, "title"), self.title)
        sheet.set_row(1, 24)
        sheet.write(2, 1, _both(blank, blank.council_en, blank.council_cy))
        sheet.write(3, 1, _both(blank, blank.service_en, blank.service_cy))
        sheet.write(4, 1, _said(blank, "how"), self.hint)
        sheet.set_row(4, 48)
        sheet.write(5, 0, "form_school")
        sheet.write(5, 1, f"{_said(blank, 'school')}: {guarded(blank.school_name)}")
        sheet.write_string(5, 2, blank.school_number)
        for number in range(PUPILS):
            sheet.write(6, FIRST_PUPIL + number, _said(blank, "pupil", number=number + 1), self.head)
        sheet.freeze_panes(7, FIRST_PUPIL)
        self.row = 7

    def _part(self, key: str, title: str) -> None:
        self.sheet.write(self.row, 1, title, self.part)
        for column in range(2, FIRST_PUPIL + PUPILS):
            self.sheet.write_blank(self.row, column, None, self.part)
        self.row += 1
        for one in self.policy.fields:
            if one.part == key and one.key not in ("school_number", "school_name"):
                self._field(one.key, _both(self.blank, one.english, one.welsh), one.kind)
        if key == "steps":
            for step in self.policy.steps:
                words = _both(self.blank, step.english, step.welsh)
                self._field(step.key, words, "step")
                self._field(step.key + STEP_NOTE, _said(self.blank, "step_note", step=words), "text")

    def _field(self, key: str, words: str, kind: str) -> None:
        sheet, row = self.sheet, self.row
        sheet.write(row, 0, key)
        sheet.write(row, 1, words, self.words)
        if kind in _WORDS:
            sheet.write(row, 2, _said(self.blank, kind), self.hint)
        first, last = FIRST_PUPIL, FIRST_PUPIL + PUPILS - 1
        look = self.open.get({"step": "day"}.get(kind, kind), self.open["text"])
        for column in range(first, last + 1):
            sheet.write_blank(row, column, None, look)
        if (rule := self._rule(kind)) is not None:
            sheet.data_validation(row, first, row, last, rule)
        if kind == "long":
            sheet.set_row(row, 60)
        self.book.define_name(f"referral_{key}", f"={FORM_SHEET}!${_name(first)}${row + 1}:${_name(last)}${row + 1}")
        self.row += 1

    def _rule(self, kind: str) -> dict[str, Any] | None:
        """What a cell takes; a step may have several days as text, so there it only warns."""
        blank = self.blank
        day = {
            "validate": "date",
            "criteria": "between",
            "minimum": dt.date(1990, 1, 1),
            "maximum": dt.date(2099, 12, 31),
        }
        rules: dict[str, dict[str, Any]] = {
            "day": day | {"error_message": _said(blank, "wrong_day")},
            "step": day | {"error_message": _said(blank, "wrong_day"), "error_type": "information"},
            "count": {
                "validate": "integer", "criteria": "between", "minimum": 0, "maximum": 99_999,
                "error_message": _said(blank, "wrong_count"),
            },
            "percent": {
                "validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 100,
                "error_message": _said(blank, "wrong_percent"),
            },
            "yes_no": {
                "validate": "list", "source": ["ie / yes", "na / no"] if blank.language == "both" else _answers(blank),
                "error_message": _said(blank, "wrong_choice"),
            },
            "year_group": {
                "validate": "list", "source": list(YEAR_GROUPS), "error_message": _said(blank, "wrong_choice"),
            },
        }  # fmt: skip
        return rules.get(kind)


def _answers(blank: BlankForm) -> list[str]:
    return ["yes", "no"] if blank.language == "en" else ["ie", "na"]


def _name(column: int) -> str:
    return chr(ord("A") + column)
