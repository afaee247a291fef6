"""Referrals from a school's file: a list as CSV, or the form that the program issues as XLSX or PDF."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ecede_desktop.exchange.encodings import Text, recognise
from ecede_desktop.exchange.files import TEXT, kind_of, sheets_of
from ecede_desktop.exchange.referral_cells import Cells, Place
from ecede_desktop.exchange.referral_pdfs import read_form
from ecede_desktop.exchange.sheets import CannotRead, Sheet
from ecede_desktop.law.referral_forms import FORM_MARK, STEP_NOTE, ReferralPolicy
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.names import fold, tidy
from ecede_desktop.records.referrals import ReferralLine

MOST = 20 * 1024 * 1024
MOST_REFERRALS = 500
FORM_SHEET = "Referral"
_HEADER_WITHIN = 15


@dataclass(frozen=True)
class Asked:
    """What is known before a file is read."""

    policy: ReferralPolicy
    authority: str
    received_on: dt.date


@dataclass(frozen=True)
class ReferralFile:
    """What a file brings, read and checked by itself."""

    file_name: str
    source: str
    """csv, xlsx or pdf."""
    sha256: str
    referrals: tuple[ReferralLine, ...]
    problems: tuple[Problem, ...]
    content: bytes = field(repr=False, default=b"")


def read_referrals(content: bytes, file_name: str, asked: Asked) -> ReferralFile:
    """Every referral of a file; what is wrong is in ``problems``, never an exception."""
    source, rows, problems = "", list[ReferralLine](), list[Problem]()
    try:
        if len(content) > MOST:
            raise CannotRead("referral_too_large", limit=MOST // 2**20)
        source, cells = _source(content, asked)
        for one in cells:
            rows.append(one.read())
            problems += one.problems
        if not rows and not problems:
            raise CannotRead("referral_nobody")
        problems += _doubles(rows)
    except CannotRead as fault:
        problems.append(problem(0, "", "", fault.key, **fault.facts))
    except _Faulty as faulty:
        problems += faulty.problems
    digest = hashlib.sha256(content).hexdigest()
    kept = () if any(one.refuses for one in problems) else tuple(rows)
    return ReferralFile(file_name, source, digest, kept, tuple(problems), content)


class _Faulty(Exception):
    """The rows of a list cannot be told apart: each reason is named."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self.problems = tuple(problems)


def _source(content: bytes, asked: Asked) -> tuple[str, Sequence[Cells]]:
    if content.lstrip()[:5] == b"%PDF-" or b"%PDF-" in content[:1024]:
        return "pdf", [_of_pdf(content, asked)]
    kind = kind_of(content)
    if kind == "xlsx":
        return "xlsx", _of_form(sheets_of(content, kind), asked)
    text = recognise(content) if kind == TEXT else None
    if isinstance(text, Text):
        return "csv", _of_list(text, asked)
    if isinstance(text, Problem) and text.key in ("file_empty", "file_unfinished", "file_encoding"):
        raise CannotRead(text.key, **dict(text.facts))
    raise CannotRead("referral_file_kind")


def _of_pdf(content: bytes, asked: Asked) -> Cells:
    number, fields = read_form(content)
    _check_version(number, asked.policy)
    cells = Cells(asked.policy, asked.authority, asked.received_on, fields, Place())
    if not cells.names_somebody:
        raise CannotRead("referral_nobody")
    return cells


def _check_version(found: int, policy: ReferralPolicy) -> None:
    if found != policy.form_version:
        raise CannotRead("referral_form_version", found=found, wanted=policy.form_version)


def _of_form(sheets: Sequence[Sheet], asked: Asked) -> list[Cells]:
    """The workbook form: a field a row, named in the first column, a pupil a column."""
    sheet = next((one for one in sheets if one.rows and one.rows[0] and one.rows[0][0] == FORM_MARK), None)
    if sheet is None:
        raise CannotRead("referral_form_other")
    number = sheet.rows[0][1]
    _check_version(int(number) if number.isdecimal() and len(number) < 6 else 0, asked.policy)
    known = _fields(asked.policy)
    rows = {row[0]: at for at, row in enumerate(sheet.rows) if row[0] in known}
    if sheet.problems:  # a formula that nobody calculated would read as empty
        raise _Faulty([problem(one.line, one.column, one.value, "referral_formula") for one in sheet.problems])
    school = _school_above(sheet)
    found = []
    for column in range(FIRST_PUPIL, len(sheet.rows[0])):
        texts = {key: sheet.rows[at][column] for key, at in rows.items()}
        if any(text.strip() for text in texts.values()):
            texts["school_number"] = texts.get("school_number") or school
            place = Place(column + 1, "", {key: at + 1 for key, at in rows.items()})
            cells = Cells(asked.policy, asked.authority, asked.received_on, texts, place)
            if not cells.names_somebody:
                line = rows.get("surname", 0) + 1
                raise _Faulty([problem(line, _letter(column), "", "referral_row_nobody")])
            found.append(cells)
    if not found:
        raise CannotRead("referral_nobody")
    return found


FIRST_PUPIL = 3
"""Place of the first pupil's column on the form: after the field's name, its words and what to write."""


def _school_above(sheet: Sheet) -> str:
    """The school's number as the program wrote it in the head of the form."""
    return next((row[2] for row in sheet.rows if row[0] == "form_school"), "")


def _letter(column: int) -> str:
    return chr(ord("A") + column) if column < 26 else str(column + 1)


def _fields(policy: ReferralPolicy) -> dict[str, tuple[str, str]]:
    """Every field that a file may have, by its key: its words in both languages."""
    found = {one.key: (one.english, one.welsh) for one in policy.fields}
    for step in policy.steps:
        found[step.key] = (step.english, step.welsh)
        found[step.key + STEP_NOTE] = (f"{step.english}: note", f"{step.welsh}: nodyn")
    return found


def _of_list(text: Text, asked: Asked) -> list[Cells]:
    first = text.preview().split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    try:
        rows = list(csv.reader(text.stream(), delimiter=delimiter, strict=True))
    except csv.Error:
        raise CannotRead("quotes") from None
    by_words = _by_words(asked.policy)
    for at, row in enumerate(rows[:_HEADER_WITHIN]):
        keys = [by_words.get(_plain(cell), "") for cell in row]
        if "surname" in keys or "upn" in keys:
            _check_headings(row, keys, at + 1)
            return _of_rows(rows[at + 1 :], keys, at + 2, asked)
    raise CannotRead("referral_list_headings")


def _by_words(policy: ReferralPolicy) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, words in _fields(policy).items():
        for word in (key, *words):
            found.setdefault(_plain(word), key)
    return found


def _plain(heading: str) -> str:
    return fold(tidy(heading).replace("_", " ").replace(":", " "))


def _check_headings(row: Sequence[str], keys: Sequence[str], line: int) -> None:
    faults = []
    for number, (cell, key) in enumerate(zip(row, keys, strict=True)):
        if cell.strip() and not key:
            faults.append(problem(line, cell.strip()[:60], cell.strip()[:60], "referral_heading_unknown"))
        elif key and key in keys[:number]:
            faults.append(problem(line, cell.strip()[:60], cell.strip()[:60], "referral_heading_twice"))
    if faults:
        raise _Faulty(faults)


def _of_rows(rows: Sequence[Sequence[str]], keys: Sequence[str], first_line: int, asked: Asked) -> list[Cells]:
    found, faults = [], []
    for line, row in enumerate(rows, start=first_line):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) != len(keys):
            faults.append(problem(line, "", "", "referral_row_length", found=len(row), wanted=len(keys)))
            continue
        texts = {key: cell for key, cell in zip(keys, row, strict=True) if key}
        cells = Cells(asked.policy, asked.authority, asked.received_on, texts, Place(line))
        if cells.names_somebody:
            found.append(cells)
        else:
            faults.append(problem(line, "", "", "referral_row_nobody"))
    if len(found) > MOST_REFERRALS:
        raise CannotRead("referral_file_kind")
    if faults:
        for cells in found:  # whatever else is wrong is told at once
            cells.read()
            faults += cells.problems
        raise _Faulty(sorted(faults, key=lambda one: one.line))
    return found


def _doubles(rows: Sequence[ReferralLine]) -> list[Problem]:
    faults = []
    first: dict[Mapping[str, str] | tuple[object, ...], ReferralLine] = {}
    for row in rows:
        says = row.says
        who = (says.upn,) if says.upn else (fold(says.surname), fold(says.forename), says.date_of_birth)
        name = f"{says.forename} {says.surname}".strip() or says.upn
        if first.setdefault(who, row) is not row:
            faults.append(problem(row.line, "", name, "referral_twice", name=name))
    return faults
