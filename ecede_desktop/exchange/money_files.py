"""Reads payments from the CSV of a bank or an income system: exact to the penny, every line right or named."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ecede_desktop.exchange.encodings import Text, recognise
from ecede_desktop.law.policy_money_files import MoneyColumns
from ecede_desktop.records.notice_money import LineFault, MoneyLine

MOST_BYTES = 20 * 1024 * 1024
MOST_LINES = 50_000
MOST_PENCE = 10_000_00
MOST_TEXT = 200
MOST_FAULTS = 200
"""So many are named; how many there are besides is counted."""
FIRST_DAY = dt.date(2013, 9, 2)
"""The Regulations hold from then on (SI 2013/1983 reg 1)."""
_HEADER_WITHIN = 25
_DELIMITERS = (",", ";", "\t")
_FEWEST = 3
"""So many columns a file of payments has at least: day, amount, reference."""
_AMOUNT = re.compile(r"(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?", re.ASCII)
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d\d:\d\d(?::\d\d)?)?", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?", re.ASCII)


class CannotReadMoney(Exception):
    """The file as a whole cannot be read: ``key`` with what is to be said of it."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


@dataclass(frozen=True)
class MoneyRead:
    """What was read: where ``faults`` are, nothing of the file is taken in."""

    lines: tuple[MoneyLine, ...]
    faults: tuple[LineFault, ...]
    fault_count: int


class _Fault(Exception):
    def __init__(self, key: str, column: str = "", value: str = "", **facts: object) -> None:
        super().__init__(key)
        self.key, self.column, self.value, self.facts = key, column, value, facts


def headings(content: bytes) -> tuple[tuple[str, ...], ...]:
    """The first lines that have at least three filled cells: one of them is the heading.

    Raises:
        CannotReadMoney: it is no CSV.
    """
    text = _text(content)
    return max((_filled(text, delimiter) for delimiter in _DELIMITERS), key=len)


def fits(columns: MoneyColumns, row: Sequence[str]) -> bool:
    """Whether a line is the heading that a layout names."""
    have = {_plain(cell) for cell in row}
    return all(_plain(name) in have for name in _names(columns))


def read(content: bytes, columns: MoneyColumns, today: dt.date) -> MoneyRead:
    """Every line of a file.

    Raises:
        CannotReadMoney: it is no CSV, has no such headings, no line under them, or too many.
    """
    text = _text(content)
    at, delimiter = _heading(text, columns)
    lines: list[MoneyLine] = []
    faults: list[LineFault] = []
    header: dict[str, int] = {}
    counted = 0
    for line, row in _rows(text, delimiter):
        if isinstance(row, _Fault):
            faults.append(LineFault(line, "", "", row.key, row.facts))
            continue
        if line <= at:
            header = _places(row, columns) if line == at else {}
            width = len(row)
            continue
        if not any(cell.strip() for cell in row):
            continue
        counted += 1
        if counted > MOST_LINES:
            raise CannotReadMoney("money_lines", limit=f"{MOST_LINES:,}")
        try:
            lines.append(_line(line, row, columns, header, width, today))
        except _Fault as fault:
            faults.append(LineFault(line, fault.column, fault.value[:60], fault.key, fault.facts))
    if not lines and not faults:
        raise CannotReadMoney("money_no_lines")
    return MoneyRead(tuple(lines), tuple(faults[:MOST_FAULTS]), len(faults))


def pence(text: str) -> int | None:
    """£1,200.00, 60, -60.00, (60.00), 60.00- or 60.00 DR as pence; None: it is no amount."""
    said = text.strip().replace("\u2212", "-").replace("\u00a0", " ").upper()
    below = False
    if said.startswith("(") and said.endswith(")"):
        said, below = said[1:-1].strip(), True
    for mark, back in ((" DR", True), (" CR", False)):
        if said.endswith(mark):
            said, below = said.removesuffix(mark).strip(), below or back
    said = said.removeprefix("+").removeprefix("£").strip()
    if said.startswith("-") or said.endswith("-"):
        said, below = said.removeprefix("-").removesuffix("-").strip().removeprefix("£").strip(), True
    match = _AMOUNT.fullmatch(said)
    if match is None:
        return None
    whole = int(match[1].replace(",", "")) * 100 + int((match[2] or "").ljust(2, "0"))
    return -whole if below else whole


def _text(content: bytes) -> Text:
    if len(content) > MOST_BYTES:
        raise CannotReadMoney("money_file_large", limit=MOST_BYTES // 2**20)
    text = recognise(content)
    if not isinstance(text, Text):
        raise CannotReadMoney("money_file_empty" if text.key == "file_empty" else "money_file_kind")
    return text


def _heading(text: Text, columns: MoneyColumns) -> tuple[int, str]:
    """The line of the headings and what stands between them."""
    for delimiter in _DELIMITERS:
        for line, row in _head(text, delimiter):
            if fits(columns, row):
                return line, delimiter
    raise CannotReadMoney("money_headings", wanted=", ".join(_names(columns)))


def _filled(text: Text, delimiter: str) -> tuple[tuple[str, ...], ...]:
    found = (tuple(cell.strip() for cell in row) for _, row in _head(text, delimiter))
    return tuple(row for row in found if sum(bool(cell) for cell in row) >= _FEWEST)


def _head(text: Text, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    for number, (line, row) in enumerate(_rows(text, delimiter)):
        if number >= _HEADER_WITHIN:
            return
        if not isinstance(row, _Fault):
            yield line, row


def _rows(text: Text, delimiter: str) -> Iterator[tuple[int, list[str] | _Fault]]:
    """Lines with the number at which each begins."""
    reader = csv.reader(text.stream(), delimiter=delimiter, strict=True)
    begins = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield begins, _Fault("quotes")
            begins = reader.line_num + 1
            continue
        yield begins, row
        begins = reader.line_num + 1


def _names(columns: MoneyColumns) -> tuple[str, ...]:
    named = (columns.date, columns.amount, columns.paid_in, columns.paid_out, columns.reference, columns.payer)
    return tuple(one for one in named if one)


def _places(row: Sequence[str], columns: MoneyColumns) -> dict[str, int]:
    plain = [_plain(cell) for cell in row]
    for name in _names(columns):
        if plain.count(_plain(name)) > 1:
            raise CannotReadMoney("money_heading_twice", heading=name)
    return {name: plain.index(_plain(name)) for name in _names(columns)}


def _plain(heading: str) -> str:
    return " ".join(heading.split()).casefold()


def _line(
    line: int, row: Sequence[str], columns: MoneyColumns, header: Mapping[str, int], width: int, today: dt.date
) -> MoneyLine:  # fmt: skip
    if len(row) < width or any(cell.strip() for cell in row[width:]):
        raise _Fault("columns", found=len(row), expected=width)
    cells = {name: row[at].strip() for name, at in header.items()}
    on = _day(cells[columns.date], columns.date, today)
    amount = _amount(cells, columns)
    for name in (columns.reference, columns.payer):
        if len(cells.get(name, "")) > MOST_TEXT:
            raise _Fault("long", name, limit=MOST_TEXT)
    return MoneyLine(line, on, amount, cells[columns.reference], cells.get(columns.payer, ""))


def _day(text: str, column: str, today: dt.date) -> dt.date:
    if not text:
        raise _Fault("date_empty", column)
    try:
        if match := _ISO.fullmatch(text):
            day = dt.date(int(match[1]), int(match[2]), int(match[3]))
        elif match := _DAY.fullmatch(text):
            day = dt.date(int(match[3]), int(match[2]), int(match[1]))
        else:
            raise _Fault("date", column, text)
    except ValueError:
        raise _Fault("date", column, text) from None
    if day > today:
        raise _Fault("date_future", column, text)
    if day < FIRST_DAY:
        raise _Fault("date_old", column, text)
    return day


def _amount(cells: Mapping[str, str], columns: MoneyColumns) -> int:
    if columns.amount:
        return _one(cells[columns.amount], columns.amount)
    came, went = cells.get(columns.paid_in, ""), cells.get(columns.paid_out, "")
    if came and went and pence(came) and pence(went):
        raise _Fault("amount_twice", columns.paid_in, came)
    if came and pence(came) != 0:
        return _one(came, columns.paid_in)
    if went:
        return -abs(_one(went, columns.paid_out))
    return _one(came, columns.paid_in)


def _one(text: str, column: str) -> int:
    if not text:
        raise _Fault("amount_empty", column)
    found = pence(text)
    if found is None:
        raise _Fault("amount", column, text)
    if found == 0:
        raise _Fault("amount_zero", column, text)
    if abs(found) > MOST_PENCE:
        raise _Fault("amount_large", column, text)
    return found
