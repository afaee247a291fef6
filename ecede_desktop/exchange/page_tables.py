"""Tables of pages that school systems save as ``.xls``: HTML, and the XML of Excel 2003 (SpreadsheetML)."""

from __future__ import annotations

import codecs
import re

from ecede_desktop.exchange.markup import END, START, Token, tokens
from ecede_desktop.exchange.sheets import MAX_CELLS, MAX_COLUMNS, CannotRead, Row, Sheet, even
from ecede_desktop.records.names import tidy

LIMIT = 64 * 1024 * 1024
_MOST_SPAN = 1000
_MOST_NESTED = 50
_NOT_SHOWN = frozenset({"script", "style"})
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{2,32})""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{2,32})["']""")
_MIDNIGHT = re.compile(r"T00:00:00(?:\.0+)?$")
_WHOLE = re.compile(r"(-?[0-9]+)\.0+$")


def page_text(content: bytes) -> tuple[str, str]:
    """The text of a page and its encoding: what it declares, if that is true; else UTF-8 or Windows-1252."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        candidates = ["utf-16"]
    elif content.startswith(codecs.BOM_UTF8):
        candidates = ["utf-8-sig"]
    else:
        told = _XML_ENCODING.search(content[:512]) or _CHARSET.search(content[:4096])
        candidates = [told[1].decode("ascii")] if told and not told[1].lower().startswith(b"utf-16") else []
        candidates += ["utf-8", "cp1252"]
    for encoding in candidates:
        try:
            return content.decode(encoding), codecs.lookup(encoding).name
        except (UnicodeDecodeError, LookupError):
            continue
    raise CannotRead("file_is_binary")


def read_page(content: bytes) -> list[Sheet]:
    """The tables of an HTML page, one below the other as one sheet.

    Raises:
        CannotRead: it holds no table, is too large, or is no text.
    """
    text, encoding = _bounded(content)
    page = _Html()
    for token in tokens(text, skipped=_NOT_SHOWN):
        page.take(token)
    rows = even(page.close())
    if not rows:
        raise CannotRead("page_without_table")
    return [Sheet("", rows, "html", encoding=encoding)]


def read_spreadsheet_xml(content: bytes) -> list[Sheet]:
    """The sheets of an Excel 2003 XML file.

    Raises:
        CannotRead: it is too large, or is no text.
    """
    text, encoding = _bounded(content)
    book = _SpreadsheetXml()
    for token in tokens(text):
        book.take(token)
    sheets = [Sheet(name, even(rows), "spreadsheetml", encoding=encoding) for name, rows in book.sheets]
    return [sheet for sheet in sheets if sheet.rows]


def _bounded(content: bytes) -> tuple[str, str]:
    if len(content) > LIMIT:
        raise CannotRead("file_too_large", size=len(content) >> 20, limit=LIMIT >> 20)
    return page_text(content)


class _Cell:
    """A cell while its text comes in."""

    __slots__ = ("across", "down", "index", "kind", "parts")

    def __init__(self, across: int = 1, down: int = 1, *, index: int = 0, kind: str = "") -> None:
        self.across, self.down = across, down
        self.index = index
        self.kind = kind
        self.parts: list[str] = []


class _Grid:
    """Rows as they fill, with room kept for cells that reach over several columns and rows."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._down: dict[int, int] = {}
        """Columns that a cell above still reaches into, and for how many rows."""
        self._count = 0

    def add(self, cells: list[_Cell]) -> None:
        row: Row = []
        reach: dict[int, int] = {}
        for cell in cells:
            if cell.index >= MAX_COLUMNS or len(row) >= MAX_COLUMNS:
                raise CannotRead("workbook_too_large", cells=f"{cell.index:,}", limit=f"{MAX_CELLS:,}")
            while self._down.get(len(row), 0):
                row.append("")
            if cell.index > len(row):
                row.extend([""] * (cell.index - len(row)))
            for offset in range(cell.across):
                if cell.down > 1:
                    reach[len(row)] = cell.down
                row.append("" if offset else "".join(cell.parts))
        self._count += max(1, len(row))
        if self._count > MAX_CELLS:
            raise CannotRead("workbook_too_large", cells=f"{self._count:,}", limit=f"{MAX_CELLS:,}")
        self._down = {column: rows - 1 for column, rows in (self._down | reach).items() if rows > 1}
        self.rows.append(row)


def _span(value: str | None) -> int:
    return min(_MOST_SPAN, max(1, int(value))) if value and value.isascii() and value.isdigit() else 1


class _Html:
    """Rows of every table in the order in which they end; a table inside a cell stands for itself."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._tables: list[tuple[_Grid, list[_Cell]]] = []
        """Grid, and the cells of its row; the innermost table last."""
        self._open: list[bool] = []
        """Whether the last cell is still open, for each of them."""

    def take(self, token: Token) -> None:
        if token.kind == START:
            self._start(token)
        elif token.kind == END:
            self._end(token.text)
        elif self._open and self._open[-1]:
            self._tables[-1][1][-1].parts.append(token.text)

    def _start(self, token: Token) -> None:
        tag = token.text
        if tag == "table":
            if len(self._tables) >= _MOST_NESTED:
                raise CannotRead("page_without_table")
            self._tables.append((_Grid(), []))
            self._open.append(False)
        elif tag == "tr":
            self._end_row()
        elif tag in ("td", "th") and self._tables:
            found = token.attributes()
            self._tables[-1][1].append(_Cell(_span(found.get("colspan")), _span(found.get("rowspan"))))
            self._open[-1] = True
        elif tag in ("br", "p", "div") and self._open and self._open[-1]:
            self._tables[-1][1][-1].parts.append(" ")

    def _end(self, tag: str) -> None:
        if not self._tables:
            return
        if tag in ("td", "th"):
            self._open[-1] = False
        elif tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_table()

    def close(self) -> list[Row]:
        """Every row, when the page is at its end."""
        while self._tables:
            self._end_table()
        return self._rows

    def _end_row(self) -> None:
        if not self._tables:
            return
        grid, cells = self._tables[-1]
        if cells:
            for cell in cells:
                cell.parts = [tidy("".join(cell.parts))]
            grid.add(cells)
            cells.clear()
        self._open[-1] = False

    def _end_table(self) -> None:
        self._end_row()
        grid, _ = self._tables.pop()
        self._open.pop()
        self._rows += grid.rows


class _SpreadsheetXml:
    """The sheets of Excel 2003 XML."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, list[Row]]] = []
        self._grid = _Grid()
        self._cells: list[_Cell] = []
        self._column = 0
        self._in_data = False

    def take(self, token: Token) -> None:
        if token.kind == START:
            self._start(token)
        elif token.kind == END:
            self._end(token.text)
        elif self._in_data and self._cells:
            self._cells[-1].parts.append(token.text)

    def _start(self, token: Token) -> None:
        tag = token.text
        if tag == "worksheet":
            self._grid = _Grid()
            self.sheets.append((token.attributes().get("name", ""), self._grid.rows))
        elif tag == "row":
            self._cells, self._column = [], 0
            self._skip_to(token.attributes().get("index"))
        elif tag == "cell":
            found = token.attributes()
            index = max(self._column, _number(found.get("index")) - 1)
            across, down = _number(found.get("mergeacross")) + 1, _number(found.get("mergedown")) + 1
            self._cells.append(_Cell(min(across, _MOST_SPAN), down, index=index))
            self._column = index + across
        elif tag == "data" and self._cells:
            self._cells[-1].kind = token.attributes().get("type", "")
            self._in_data = True

    def _end(self, tag: str) -> None:
        if tag == "data":
            self._in_data = False
        elif tag == "row" and self.sheets:
            for cell in self._cells:
                cell.parts = [_typed("".join(cell.parts), cell.kind)]
            self._grid.add(self._cells)
            self._cells = []

    def _skip_to(self, index: str | None) -> None:
        for _ in range(_number(index) - 1 - len(self._grid.rows)):
            self._grid.add([])


def _number(text: str | None) -> int:
    return min(1_048_576, int(text)) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0


def _typed(text: str, kind: str) -> str:
    if kind == "DateTime":
        return _MIDNIGHT.sub("", text.strip())
    if kind == "Number" and (found := _WHOLE.fullmatch(text.strip())):
        return found[1]
    if kind == "Boolean":
        return {"1": "TRUE", "0": "FALSE"}.get(text.strip(), text)
    return text
