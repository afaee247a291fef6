"""A look through a workbook before it is read: how far its sheets reach, and cells that show an error.

The reader of workbooks lays out the whole rectangle of a sheet in memory, and gives cells with errors as empty.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from ecede_desktop.exchange.sheets import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, CannotRead, broken
from ecede_desktop.exchange.zip_parts import Parts

_LONGEST_CELL = 1 << 24
Place = tuple[int, int]
"""Row and column, from 0."""
_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}  # fmt: skip


@dataclass
class Scan:
    """What a look through a sheet found."""

    rows: int = 0
    columns: int = 0
    errors: dict[Place, str] = field(default_factory=dict)
    uncalculated: list[Place] = field(default_factory=list)
    """Formulas without a value."""

    def reach(self, row: int, column: int) -> None:
        """There is a cell."""
        self.rows = max(self.rows, row + 1)
        self.columns = max(self.columns, column + 1)

    def check(self) -> None:
        """Refuse a rectangle that would fill the memory."""
        cells = self.rows * self.columns
        if cells > MAX_CELLS or self.rows > MAX_ROWS or self.columns > MAX_COLUMNS:
            raise CannotRead("workbook_too_large", cells=f"{cells:,}", limit=f"{MAX_CELLS:,}")


def error_text(code: int) -> str:
    """What a spreadsheet shows for an error by its number."""
    return _ERRORS.get(code, "#N/A")


def place_name(place: Place) -> str:
    """A1 of (0, 0)."""
    letters, column = "", place[1] + 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{place[0] + 1}"


# XLSX

_CELL = re.compile(rb"<(?:[\w.-]+:)?c(?=[\s/>])([^>]*)>")
_ROW_OR_CELL = re.compile(rb"<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^>]*)>")
_LETTERS = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,3})[0-9]""")
_ROWS = re.compile(rb"""\br\s*=\s*["'][A-Z]{0,3}([0-9]{1,9})["']""")
_REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,3})([0-9]{1,9})["']""")
_ROW_NUMBER = re.compile(rb"""\br\s*=\s*["']([0-9]{1,9})["']""")
_IS_ERROR = re.compile(rb"""\bt\s*=\s*["']e["']""")
_VALUE = re.compile(rb"<(?:[\w.-]+:)?v(?:\s[^>]*)?>([^<]{1,32})<")
_CELL_END = re.compile(rb"</(?:[\w.-]+:)?c>")
_FORMULA = re.compile(rb"<(?:[\w.-]+:)?f(?=[\s/>])")
_CELL_OF_OTHER_NAME = re.compile(rb"<[\w.-]+:c[\s/>]")


def scan_xlsx_sheet(parts: Parts, name: str) -> Scan:
    """A sheet of an XLSX workbook."""
    scan = Scan()
    letters: set[bytes] = set()
    nameless = False
    for text in _whole_cells(parts, name):
        found = _LETTERS.findall(text)
        letters.update(found)
        nameless = nameless or len(found) < _cells_in(text)
        _look_at_cells(text, scan)
    scan.columns = max((_column(name) + 1 for name in letters), default=0)
    if nameless:
        _count_cells(parts, name, scan)
    elif scan.columns * MAX_ROWS > MAX_CELLS:  # a narrow sheet fits however many rows it has
        for text in _whole_cells(parts, name):
            scan.rows = max(scan.rows, max(map(int, set(_ROWS.findall(text))), default=0))
    scan.check()
    return scan


def _whole_cells(parts: Parts, name: str) -> Iterator[bytes]:
    """A sheet piece by piece, none ending inside a cell."""
    rest = b""
    for chunk in parts.chunks(name):
        text = rest + chunk
        cut = max(text.rfind(b"c>"), text.rfind(b"/>")) + 2
        cut = cut if cut > 2 else len(text)
        rest = text[cut:]
        if len(rest) > _LONGEST_CELL:
            raise broken("endless_cell", name)
        yield text[:cut]
    yield rest


def _cells_in(text: bytes) -> int:
    plain = sum(text.count(mark) for mark in (b"<c ", b"<c>", b"<c/", b"<c\n", b"<c\r", b"<c\t"))
    return plain + (len(_CELL_OF_OTHER_NAME.findall(text)) if b":c" in text else 0)


def _count_cells(parts: Parts, name: str, scan: Scan) -> None:
    """Cells without a name of their own stand right of the one before."""
    row = column = 0
    for text in _whole_cells(parts, name):
        for found in _ROW_OR_CELL.finditer(text):
            if found[1] == b"row":
                told = _ROW_NUMBER.search(found[2])
                row, column = (int(told[1]) if told else row + 1), 0
            else:
                named = _REFERENCE.search(found[2])
                column = _column(named[1]) + 1 if named else column + 1
                row = int(named[2]) if named else row
            scan.reach(row - 1, column - 1)


def _look_at_cells(text: bytes, scan: Scan) -> None:
    formulas = (b"<f" in text or b":f" in text) and _FORMULA.search(text) is not None
    if not formulas and b'"e"' not in text and b"'e'" not in text:
        return
    for found in _CELL.finditer(text):
        named = _REFERENCE.search(found[1])
        if named is None or found[1].endswith(b"/"):
            continue
        is_error = _IS_ERROR.search(found[1]) is not None
        if not is_error and not formulas:
            continue
        end = _CELL_END.search(text, found.end())
        inside = text[found.end() : end.start() if end else len(text)]
        value = _VALUE.search(inside)
        place = int(named[2]) - 1, _column(named[1])
        if is_error:
            scan.errors[place] = value[1].decode("utf-8", "replace") if value else "#N/A"
        elif value is None and _FORMULA.search(inside) and b"inlineStr" not in found[1]:
            scan.uncalculated.append(place)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


# XLSB

_BUNDLED = 156


def scan_xlsb_sheet(parts: Parts, name: str) -> Scan:
    """A sheet of a binary XLSX workbook."""
    scan = Scan()
    row = 0
    for kind, record in _records(parts.read(name)):
        if kind == 0 and len(record) >= 4:
            row = struct.unpack_from("<I", record)[0]
            scan.rows = max(scan.rows, row + 1)
        elif 1 <= kind <= 11 and len(record) >= 4:
            column = struct.unpack_from("<I", record)[0]
            scan.reach(row, column)
            if kind in (3, 11) and len(record) >= 9:
                scan.errors[row, column] = error_text(record[8])
    scan.check()
    return scan


def bundled_sheets(data: bytes) -> Iterator[tuple[str, str]]:
    """(name, key of its relation) of each sheet that the workbook part names."""
    for kind, record in _records(data):
        if kind == _BUNDLED:
            key, at = _wide(record, 8)
            name, _ = _wide(record, at)
            yield name, key


def _wide(record: bytes, at: int) -> tuple[str, int]:
    if len(record) < at + 4:
        return "", at
    end = at + 4 + 2 * struct.unpack_from("<I", record, at)[0]
    return record[at + 4 : end].decode("utf-16-le", "replace"), end


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        kind, at = _number(data, at, 2)
        length, at = _number(data, at, 4)
        yield kind, data[at : at + length]
        at += length


def _number(data: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of seven bits a byte; the eighth says that another follows."""
    number = 0
    for place in range(most):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        number |= (byte & 0x7F) << (7 * place)
        if not byte & 0x80:
            break
    return number, at


# ODS


class _OdsSheets:
    """The sheets of an ODS workbook as its XML is read."""

    def __init__(self) -> None:
        self.scans: list[Scan] = []
        self._row = self._column = 0
        self._row_repeat = self._repeat = 1
        self._filled = self._error = False
        self._text: list[str] = []
        self._depth = 0
        self._last_column = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table:table":
            self._depth += 1
            if self._depth == 1:
                self.scans.append(Scan())
                self._row = 0
        elif self._depth != 1:
            return
        elif tag == "table:table-row":
            self._column = self._last_column = 0
            self._row_repeat = _times(attributes, "table:number-rows-repeated")
        elif tag in ("table:table-cell", "table:covered-table-cell"):
            self._repeat = _times(attributes, "table:number-columns-repeated")
            self._filled = "office:value-type" in attributes or "table:formula" in attributes
            self._error = attributes.get("calcext:value-type") == "error" or attributes.get("office:string-value") == ""
            self._text = []

    def data(self, text: str) -> None:
        if self._depth == 1 and len(self._text) < 64:
            self._text.append(text)

    def end(self, tag: str) -> None:
        if tag == "table:table":
            self._depth -= 1
        elif self._depth != 1:
            return
        elif tag == "table:table-row":
            if self._last_column:
                self.scans[-1].reach(self._row + self._row_repeat - 1, self._last_column - 1)
            self._row += self._row_repeat
        elif tag in ("table:table-cell", "table:covered-table-cell"):
            self._column += self._repeat
            shown = "".join(self._text).strip()
            if self._filled or shown:
                self._last_column = self._column
                self.scans[-1].reach(self._row + self._row_repeat - 1, self._last_column - 1)
                self.scans[-1].check()
            if self._error and shown:
                self.scans[-1].errors[self._row, self._column - 1] = shown[:32]
            self._text = []


def _times(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(name, "1")
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 10 else 1


def scan_ods(parts: Parts) -> list[Scan]:
    """Every sheet of an ODS workbook, in its order."""
    sheets = _OdsSheets()
    parser = expat.ParserCreate()
    parser.StartElementHandler = sheets.start
    parser.EndElementHandler = sheets.end
    parser.CharacterDataHandler = sheets.data
    parser.StartDoctypeDeclHandler = _no_doctype
    try:
        for chunk in parts.chunks("content.xml"):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError):  # the last two: encodings that nobody knows
        raise broken("part_damaged", "content.xml") from None
    return sheets.scans


def _no_doctype(*_: object) -> None:
    raise broken("document_type", "content.xml")
