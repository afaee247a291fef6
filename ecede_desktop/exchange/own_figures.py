"""A school's own figures of a return: a line a pupil with possible, attended, authorised and unauthorised sessions."""

from __future__ import annotations

import csv
from dataclasses import dataclass

from ecede_desktop.exchange.encodings import Text, recognise
from ecede_desktop.exchange.files import TEXT, WORKBOOKS, kind_of, sheets_of
from ecede_desktop.law.upn import normal
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import FileRefused, Problem

FIELDS = ("possible", "attended", "authorised", "unauthorised")
_HEADINGS = {
    "upn": {"upn", "pupil upn", "unique pupil number"},
    "name": {"name", "pupil", "pupil name", "enw"},
    "surname": {"surname", "legal surname", "cyfenw"},
    "forename": {"forename", "legal forename", "enw cyntaf"},
    "possible": {"possible", "possible sessions", "sessions possible", "sessionspossible", "maximum sessions"},
    "attended": {"attended", "sessions attended", "sessionsattended", "present", "attendances", "attend"},
    "authorised": {"authorised", "authorised absences", "sessions authorised", "sessionsauthorised", "auth"},
    "unauthorised": {
        "unauthorised",
        "unauthorised absences",
        "sessions unauthorised",
        "sessionsunauthorised",
        "unauth",
    },
}
_SEARCHED = 30
"""Lines in which the heading is looked for: reports have titles above it."""


@dataclass(frozen=True)
class OwnFigures:
    """One pupil's figures as the school gives them; None where the file does not say."""

    line: int
    upn: str
    name: str
    figures: tuple[tuple[str, int | None], ...]


def read_own_figures(content: bytes, file_name: str) -> tuple[OwnFigures, ...]:
    """Every line of a pupil, in the order of the file.

    Raises:
        FileRefused: it is no table with UPNs and figures, or a figure is none; every fault is named.
    """
    rows = _rows(content, file_name)
    start, columns = _heading(rows, file_name)
    problems: list[Problem] = []
    found = []
    for line, row in enumerate(rows[start + 1 :], start + 2):
        upn = normal(_cell(row, columns.get("upn")))
        if not upn or not any(letter.isdigit() for letter in upn):
            continue  # totals and footers name nobody
        figures = tuple((field, _whole(row, columns, field, line, problems)) for field in FIELDS)
        name = " ".join(filter(None, (_cell(row, columns.get(one)) for one in ("name", "forename", "surname"))))
        found.append(OwnFigures(line, upn, name, figures))
    if problems:
        raise FileRefused("file_refused", f"{file_name} cannot be compared; nothing was changed.", tuple(problems))
    return tuple(found)


def _rows(content: bytes, file_name: str) -> list[list[str]]:
    kind = kind_of(content)
    if kind in WORKBOOKS:
        sheets = sheets_of(content, kind)
        return [list(row) for row in max(sheets, key=lambda sheet: len(sheet.rows)).rows] if sheets else []
    text = recognise(content) if kind == TEXT else problem(0, "", "", "file_is_binary")
    if not isinstance(text, Text):
        raise FileRefused("file_refused", f"{file_name} cannot be read as a table; nothing was changed.", (text,))
    start = text.preview()[:4096]
    delimiter = max(",;\t", key=start.count)
    return list(csv.reader(text.stream(), delimiter=delimiter))


def _heading(rows: list[list[str]], file_name: str) -> tuple[int, dict[str, int]]:
    for at, row in enumerate(rows[:_SEARCHED]):
        cells = [" ".join(cell.casefold().split()) for cell in row]
        columns = {
            field: next(place for place, cell in enumerate(cells) if cell in words)
            for field, words in _HEADINGS.items()
            if any(cell in words for cell in cells)
        }
        if "upn" in columns and any(field in columns for field in FIELDS):
            return at, columns
    text = (
        f"{file_name} has no line of headings with UPN and at least one of possible, attended, authorised and "
        "unauthorised; name the columns so."
    )
    raise FileRefused("own_figures_heading", text)


def _cell(row: list[str], place: int | None) -> str:
    return row[place].strip() if place is not None and place < len(row) else ""


def _whole(row: list[str], columns: dict[str, int], field: str, line: int, problems: list[Problem]) -> int | None:
    text = _cell(row, columns.get(field))
    if not text:
        return None
    try:
        return int(text.removesuffix(".0"))
    except ValueError:
        wrong = f"“{text}” is not a number of sessions."
        problems.append(Problem(line, field, text, "own_figures_number", wrong, "Write a whole number."))
        return None
