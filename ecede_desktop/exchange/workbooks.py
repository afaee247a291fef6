"""Workbooks (XLSX, XLSB, XLS, ODS) as rows of text, every cell as it is meant; macros are never run."""

from __future__ import annotations

import datetime as dt
import io
import posixpath
from collections.abc import Mapping, Sequence

import python_calamine as calamine
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from ecede_desktop.exchange.compound_files import CompoundFile
from ecede_desktop.exchange.sheets import CannotRead, Sheet, broken, even
from ecede_desktop.exchange.workbook_scans import (
    Scan,
    bundled_sheets,
    place_name,
    scan_ods,
    scan_xlsb_sheet,
    scan_xlsx_sheet,
)
from ecede_desktop.exchange.xls_scans import scan_xls
from ecede_desktop.exchange.zip_parts import Parts
from ecede_desktop.records.faults import problem

_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ID_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_MIDNIGHT = dt.time()
_XML_FAULTS = (ParseError, DefusedXmlException, ValueError, LookupError)
"""The last two: encodings that the XML declares and nobody knows."""


def read_workbook(content: bytes, kind: str) -> list[Sheet]:
    """The sheets of a workbook that hold something.

    Raises:
        CannotRead: it has a password, is damaged, or is too large.
    """
    scans = _scans(content, kind)
    try:
        with calamine.load_workbook(io.BytesIO(content)) as book:
            named = list(zip(book.sheet_names, book.sheets_metadata, strict=True))
            sheets = [
                _sheet(book, number, meta, kind, _of(scans, number, name)) for number, (name, meta) in enumerate(named)
            ]
    except CannotRead:
        raise
    except calamine.PasswordError:
        raise CannotRead("locked_otherwise") from None
    except (calamine.CalamineError, OSError, ValueError):
        raise broken("reader_gave_up") from None
    except BaseException as fault:  # a reader that gives up on a damaged file says so with this, not with an Exception
        if type(fault).__name__ != "PanicException":
            raise
        raise broken("reader_gave_up") from None
    return [sheet for sheet in sheets if sheet is not None and sheet.rows]


def _scans(content: bytes, kind: str) -> Mapping[str, Scan] | Sequence[Scan]:
    if kind == "xls":
        return scan_xls(CompoundFile(content))
    parts = Parts(content)
    if kind == "ods":
        if "content.xml" not in parts.names:
            raise broken("part_missing", "content.xml")
        if b"encryption-data" in parts.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in parts.names else b"":
            raise CannotRead("locked_otherwise")
        scans = scan_ods(parts)
        parts.prove(frozenset({"content.xml"}))
        return scans
    paths = _paths(parts) if kind == "xlsx" else _binary_paths(parts)
    scan = scan_xlsx_sheet if kind == "xlsx" else scan_xlsb_sheet
    # Whatever looks like a sheet is looked through, named in the workbook or not.
    pages = set(paths.values()) | {name for name in parts.names if "sheet" in name.lower()}
    pages = {name for name in pages & set(parts.names) if name.lower().endswith(".xml" if kind == "xlsx" else ".bin")}
    found = {name: scan(parts, name) for name in sorted(pages)}
    parts.prove(frozenset(found))
    return {title: found[path] for title, path in paths.items() if path in found}


def _relations(parts: Parts, name: str) -> Mapping[str, str]:
    """Which part each relation of a workbook leads to."""
    try:
        found = {r.get("Id", ""): r.get("Target", "") for r in fromstring(parts.read(name))}
    except _XML_FAULTS:
        raise broken("part_damaged", name) from None
    return {
        key: target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
        for key, target in found.items()
    }


def _paths(parts: Parts) -> Mapping[str, str]:
    """Which part each sheet of an XLSX workbook is."""
    relations = _relations(parts, "xl/_rels/workbook.xml.rels")
    try:
        book = fromstring(parts.read("xl/workbook.xml"))
    except _XML_FAULTS:
        raise broken("part_damaged", "xl/workbook.xml") from None
    sheets = [element for element in book.iter() if str(element.tag).endswith("}sheet")]
    return {e.get("name", ""): relations.get(e.get(_ID) or e.get(_ID_STRICT) or "", "") for e in sheets}


def _binary_paths(parts: Parts) -> Mapping[str, str]:
    """Which part each sheet of an XLSB workbook is."""
    relations = _relations(parts, "xl/_rels/workbook.bin.rels")
    return {name: relations.get(key, "") for name, key in bundled_sheets(parts.read("xl/workbook.bin"))}


def _of(scans: Mapping[str, Scan] | Sequence[Scan], number: int, name: str) -> Scan:
    if isinstance(scans, Mapping):
        return scans.get(name) or Scan()
    return scans[number] if number < len(scans) else Scan()


def _sheet(
    book: calamine.CalamineWorkbook, number: int, meta: calamine.SheetMetadata, kind: str, scan: Scan
) -> Sheet | None:
    if meta.typ != calamine.SheetTypeEnum.WorkSheet:
        return None
    page = book.get_sheet_by_index(number)
    Scan(page.total_height, page.total_width).check()
    texts: dict[object, str] = {}
    rows = [[_text(cell, texts) for cell in row] for row in page.to_python(skip_empty_area=False)]
    for (row, column), shown in scan.errors.items():
        if row < len(rows) and column < len(rows[row]):
            rows[row][column] = shown
    problems = []
    if scan.uncalculated:
        cell = place_name(scan.uncalculated[0])
        line = scan.uncalculated[0][0] + 1
        problems.append(problem(line, "", "", "formulas_without_values", count=len(scan.uncalculated), cell=cell))
    hidden = meta.visible != calamine.SheetVisibleEnum.Visible
    return Sheet(page.name, even(rows), kind, hidden, tuple(problems))


def _text(cell: object, texts: dict[object, str]) -> str:
    """A cell as text exactly as it is meant."""
    if isinstance(cell, str):
        return cell
    key = (type(cell), cell)
    text = texts.get(key)
    if text is None:
        text = texts[key] = _plain(cell)
    return text


def _plain(cell: object) -> str:
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == _MIDNIGHT else cell.isoformat(" ")
    if isinstance(cell, (dt.date, dt.time)):
        return cell.isoformat()
    return str(cell)
