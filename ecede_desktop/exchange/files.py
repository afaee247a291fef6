"""The one door for files from schools: ``read_file`` sees from the content what a file is, never from its name."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Sequence
from dataclasses import replace

from ecede_desktop.exchange.archives import members
from ecede_desktop.exchange.compound_files import MAGIC
from ecede_desktop.exchange.encodings import LIMIT
from ecede_desktop.exchange.headers import Header, read_header
from ecede_desktop.exchange.kept_files import Kept
from ecede_desktop.exchange.mark_cells import CodesOn
from ecede_desktop.exchange.mending import Accepted, Mending
from ecede_desktop.exchange.page_tables import read_page, read_spreadsheet_xml
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.registers import read_register, read_source
from ecede_desktop.exchange.sheets import CannotRead, Sheet
from ecede_desktop.exchange.workbooks import read_workbook
from ecede_desktop.exchange.zip_parts import Parts
from ecede_desktop.law.codes import code_set_on
from ecede_desktop.records.faults import problem
from ecede_desktop.records.import_profiles import NO_PROFILE, Profile
from ecede_desktop.records.imports import FileRefused, Problem, RegisterFile

TEXT, XML, ZIP = "text", "xml", "zip"
WORKBOOKS = frozenset({"xlsx", "xlsb", "xls", "ods"})
_LOOKED_AT = 8192
_SPREADSHEET_XML = "urn:schemas-microsoft-com:office:spreadsheet"
_PAGES: dict[str, Callable[[bytes], list[Sheet]]] = {"html": read_page, "spreadsheetml": read_spreadsheet_xml}


def kind_of(content: bytes) -> str:
    """What a file is: text, xml, html, spreadsheetml, xlsx, xlsb, xls, ods or zip."""
    if content.startswith(b"PK\x03\x04"):
        return _kind_of_zip(content)
    if content.startswith(MAGIC):
        return "xls"
    start = _start(content)
    if start.startswith(("<?xml", "<workbook", "<ss:workbook")) and _SPREADSHEET_XML in start:
        return "spreadsheetml"
    if start.startswith(("<html", "<!doctype html", "<table", "<head", "<body", "<meta", "<style", "<tr", "<div")):
        return "html"
    if start.startswith("<?xml"):
        return "html" if "<html" in start or "<table" in start else XML
    if start.startswith("<!--"):
        return "html" if "<html" in start or "<table" in start else XML
    return XML if start.startswith("<") and start[1:2].isalpha() and ">" in start else TEXT


def _start(content: bytes) -> str:
    head = content[:_LOOKED_AT]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = head.decode("utf-16", "ignore")
    else:
        text = head.removeprefix(codecs.BOM_UTF8).decode("latin-1")
    return text.lstrip(" \t\r\n\0\ufeff").lower()


def _kind_of_zip(content: bytes) -> str:
    try:
        names = {name.replace("\\", "/").lower() for name in Parts(content).names}
    except CannotRead:
        # a damaged directory: what the first part is called still tells
        head = content[:4096]
        return "xlsx" if b"[Content_Types].xml" in head or b"xl/" in head else ZIP
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "xl/workbook.xml" in names or ("[content_types].xml" in names and any(n.startswith("xl/") for n in names)):
        return "xlsx"
    return "ods" if "content.xml" in names and "mimetype" in names else ZIP


def read_file(
    content: bytes, file_name: str, *, asked: Asked, codes_on: CodesOn = code_set_on, profile: Profile = NO_PROFILE
) -> RegisterFile:
    """Read a file of whatever kind; what is wrong with it is in ``problems``, never an exception."""
    kind = kind_of(content) if len(content) <= LIMIT else TEXT
    if kind == TEXT:
        return read_register(content, file_name, asked=asked, codes_on=codes_on, profile=profile)
    if kind == XML:
        # Imported here, because transfer files are read with what stands in this package beside it.
        from ecede_desktop.exchange.transfer_files import read_transfer

        return read_transfer(content, file_name, asked=asked, codes_on=codes_on, profile=profile)
    kept = Kept.of(content, file_name)
    if kind == ZIP:
        return _unpacked(kept, asked=asked, codes_on=codes_on, profile=profile)
    try:
        sheets = sheets_of(content, kind)
        chosen = chosen_sheets(sheets, profile, asked)
    except CannotRead as fault:
        return kept.refused_as(fault.key, source=kind, **fault.facts)
    if isinstance(chosen, Problem):
        return kept.refused([chosen], source=kind)
    return read_source(kept, *chosen, asked=asked, codes_on=codes_on, profile=profile)


def _unpacked(kept: Kept, *, asked: Asked, codes_on: CodesOn, profile: Profile) -> RegisterFile:
    """The one file in a ZIP file; what is kept is the ZIP file, as it came."""
    try:
        content = only_member(kept.content, kept.file_name)
    except FileRefused as refused:
        return kept.refused(refused.problems, source=ZIP)
    if content is None:
        return kept.refused_as("file_is_zip", source=ZIP)
    file = read_file(content, kept.file_name, asked=asked, codes_on=codes_on, profile=profile)
    return replace(file, file_name=kept.file_name, sha256=kept.sha256, size=len(kept.content), content=kept.content)


def only_member(content: bytes, file_name: str) -> bytes | None:
    """The one file in a ZIP file; None where there are several, or only a ZIP file again.

    Raises:
        FileRefused: it is damaged, locked, too large, or would do harm.
    """
    found = members(content, file_name)
    inner = found[0].read() if len(found) == 1 else b""
    return inner if inner and kind_of(inner) != ZIP else None


def sheets_of(content: bytes, kind: str) -> list[Sheet]:
    """The sheets of a workbook, or the tables of a page.

    Raises:
        CannotRead: it has a password, is damaged, or is too large.
    """
    return read_workbook(content, kind) if kind in WORKBOOKS else _PAGES[kind](content)


def chosen_sheets(sheets: Sequence[Sheet], profile: Profile, asked: Asked) -> list[Sheet] | Problem:
    """The sheet that the profile names, or the one whose header says most with those that have the same columns.

    Schools keep a sheet a week or a sheet a class: together they are one register.
    """
    if not sheets:
        return problem(0, "", "", "workbook_empty")
    if profile.sheet:
        named = [sheet for sheet in sheets if sheet.name == profile.sheet]
        names = ", ".join(sheet.name for sheet in sheets)
        return named[:1] or problem(0, "", "", "sheet_unknown", sheet=profile.sheet, sheets=names)
    open_ones = [sheet for sheet in sheets if not sheet.hidden] or list(sheets)
    headers = [_header(sheet, profile, asked) for sheet in open_ones]
    best = max(range(len(open_ones)), key=lambda n: (bool(headers[n].shape), headers[n].score, -n))
    alike = [
        sheet
        for sheet, header in zip(open_ones, headers, strict=True)
        if header.shape
        and header.shape == headers[best].shape
        and header.columns.keys() == headers[best].columns.keys()
    ] or [open_ones[best]]
    others = [sheet.name for sheet in sheets if not any(sheet is one for one in alike)]
    if others:
        told = problem(0, "", "", "sheets_not_read", sheets=", ".join(others))
        alike[0] = replace(alike[0], problems=(*alike[0].problems, told))
    return alike


def _header(sheet: Sheet, profile: Profile, asked: Asked) -> Header:
    return read_header(sheet, profile, Mending(Accepted(), asked.today, profile.date_order))
