"""Tables of pages that school systems save as ``.xls``: HTML, and the XML of Excel 2003 (SpreadsheetML)."""

from __future__ import annotations

import codecs
import re
from html.parser import HTMLParser

from ecede_desktop.exchange.sheets import MAX_CELLS, CannotRead, Row, Sheet, even
from ecede_desktop.records.names import tidy

LIMIT = 64 * 1024 * 1024
_MOST_SPAN = 1000
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
    _feed(page, text)
    rows = even(page.rows)
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
    _feed(book, text)
    sheets = [Sheet(name, even(rows), "spreadsheetml", encoding=encoding) for name, rows in book.sheets]
    return [sheet for sheet in sheets if sheet.rows]


def _bounded(content: bytes) -> tuple[str, str]:
    if len(content) > LIMIT:
        raise CannotRead("file_too_large", size=len(content) >> 20, limit=LIMIT >> 20)
    return page_text(content)


def _feed(parser: HTMLParser, text: str) -> None:
    try:
        parser.feed(text)
        parser.close()
    except AssertionError:  # what the parser of the standard library says of some malformed declarations
        raise CannotRead("page_without_table") from None


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


class _Html(HTMLParser):
    """Rows of every table in the order in which they end; a table inside a cell stands for itself."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[Row] = []
        self._tables: list[tuple[_Grid, list[_Cell], bool]] = []
        """Grid, cells of the row, and whether the last cell is still open; the innermost table last."""
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style"):
            self._hidden += 1
        elif tag == "table":
            self._tables.append((_Grid(), [], False))
        elif tag == "tr":
            self._end_row()
        elif tag in ("td", "th") and self._tables:
            found = dict(attrs)
            grid, cells, _ = self._tables[-1]
            cells.append(_Cell(_span(found.get("colspan")), _span(found.get("rowspan"))))
            self._tables[-1] = grid, cells, True
        elif tag in ("br", "p", "div"):
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._hidden = max(0, self._hidden - 1)
        elif tag in ("td", "th") and self._tables:
            grid, cells, _ = self._tables[-1]
            self._tables[-1] = grid, cells, False
        elif tag == "tr":
            self._end_row()
        elif tag == "table" and self._tables:
            self._end_table()

    def handle_data(self, data: str) -> None:
        if self._tables and self._tables[-1][2] and not self._hidden:
            self._tables[-1][1][-1].parts.append(data)

    def close(self) -> None:
        super().close()
        while self._tables:
            self._end_table()

    def _end_row(self) -> None:
        if not self._tables:
            return
        grid, cells, _ = self._tables[-1]
        if cells:
            for cell in cells:
                cell.parts = [tidy("".join(cell.parts))]
            grid.add(cells)
        self._tables[-1] = grid, [], False

    def _end_table(self) -> None:
        self._end_row()
        grid, _, _ = self._tables.pop()
        self.rows += grid.rows


class _SpreadsheetXml(HTMLParser):
    """The sheets of Excel 2003 XML; names of tags come in lower case, whatever prefix stands before them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sheets: list[tuple[str, list[Row]]] = []
        self._grid = _Grid()
        self._cells: list[_Cell] = []
        self._column = 0
        self._in_data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name.rpartition(":")[2]: value or "" for name, value in attrs}
        local = tag.rpartition(":")[2]
        if local == "worksheet":
            self._grid = _Grid()
            self.sheets.append((found.get("name", ""), self._grid.rows))
        elif local == "row":
            self._cells, self._column = [], 0
            self._skip_to(found.get("index"))
        elif local == "cell":
            index = _number(found.get("index")) - 1 if found.get("index") else self._column
            across, down = _number(found.get("mergeacross")) + 1, _number(found.get("mergedown")) + 1
            self._cells.append(_Cell(across, down, index=max(index, self._column)))
            self._column = max(index, self._column) + across
        elif local == "data" and self._cells:
            self._cells[-1].kind = found.get("type", "")
            self._in_data = True

    def set_cdata_mode(self, *_: object, **__: object) -> None:
        """A Style is no style sheet here."""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        local = tag.rpartition(":")[2]
        if local == "data":
            self._in_data = False
        elif local == "row" and self.sheets:
            for cell in self._cells:
                cell.parts = [_typed("".join(cell.parts), cell.kind)]
            self._grid.add(self._cells)
            self._cells = []

    def handle_data(self, data: str) -> None:
        if self._in_data and self._cells:
            self._cells[-1].parts.append(data)

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
