"""Office documents by what is in them (OOXML, OpenDocument, old Office): their kind, macros, what hides in them."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ecede_desktop.exchange.ole_files import MAGIC, BadCompoundFile, CompoundStreams
from ecede_desktop.exchange.sheets import CannotRead
from ecede_desktop.exchange.zip_parts import Parts

_OOXML = "application/vnd.openxmlformats-officedocument."
WORD = f"{_OOXML}wordprocessingml.document"
EXCEL = f"{_OOXML}spreadsheetml.sheet"
POWERPOINT = f"{_OOXML}presentationml.presentation"
OOXML = frozenset({WORD, EXCEL, POWERPOINT})
LOCKED = "application/x-office-locked"
_FOLDERS = (("word/", WORD), ("xl/", EXCEL), ("ppt/", POWERPOINT))
_OPEN = "application/vnd.oasis.opendocument."
_INSTALLER = "000C1084-0000-0000-C000-000000000046"
_OLD = (
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("Book", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
)
_MACRO_NAMES = frozenset({"_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA"})
_PACKAGE = "\x01Ole10Native"
_MACRO_PART = re.compile(r"vbaproject\.bin$|(?:^|/)macrosheets/|/activex/[^/]*\.bin$", re.I)
_EMBEDDED = re.compile(r"/embeddings/", re.I)
_MOST_EMBEDDED = 16 * 1024 * 1024
_FILE_PASS, _SHEET, _END = 0x2F, 0x85, 0x0A

Within = Callable[[bytes, str], str]
"""Names a file within another, where it would do harm."""


@dataclass(frozen=True)
class Looked:
    """What an Office document is and what was found in it."""

    media_type: str
    danger: str = ""
    locked: bool = False
    where: str = ""


def examine_compound(streams: CompoundStreams, within: Within) -> Looked:
    """What a compound file of Office is.

    Raises:
        BadCompoundFile: a stream of it is damaged.
    """
    if "EncryptedPackage" in streams.names:
        return Looked(LOCKED, locked=True)
    if streams.clsid == _INSTALLER:
        return Looked("application/x-msi", "installer")
    kind = next((media for name, media in _OLD if name in streams.names), "application/x-ole-storage")
    if streams.names & _MACRO_NAMES:
        return Looked(kind, "macros")
    if where := _hidden(streams, within):
        return Looked(kind, "embedded_program", where=where)
    if kind == "application/vnd.ms-excel":
        locked, macro_sheet = _sheets(streams.read("Workbook") or streams.read("Book"))
        return Looked(kind, "macros" if macro_sheet else "", locked)
    return Looked(kind, locked=kind == "application/msword" and _word_is_locked(streams.read("WordDocument")))


def examine_zip_package(content: bytes, within: Within) -> Looked | None:
    """What an OOXML or OpenDocument file is; None for any other ZIP file."""
    try:
        parts = Parts(content)
    except CannotRead as fault:
        # A damaged directory or a part behind a password is the business of whoever looks at ZIP files.
        if fault.key != "workbook_unpacks_too_large":
            return None
        return Looked("application/zip", "unpacks_too_large" if _is_package(content) else "archive_with_programs")
    names = {name.replace("\\", "/").lower(): name for name in parts.names}
    try:
        if "mimetype" in names and "content.xml" in names:
            return _open_document(parts, names)
        if "[content_types].xml" in names:
            return _ooxml(parts, names, within)
    except CannotRead:
        return Looked("application/zip", "damaged")
    return None


def _is_package(content: bytes) -> bool:
    """Whether what is too large to be looked into is a document and no ZIP file, by the names at its start."""
    start = content[:4096]
    return b"[Content_Types].xml" in start or start[30:38] == b"mimetype"


def _open_document(parts: Parts, names: dict[str, str]) -> Looked | None:
    told = _start(parts, names["mimetype"], 200).decode("ascii", "replace").strip()
    if not told.startswith(_OPEN):
        return None
    kind = told.removesuffix("-template")
    if any(name.startswith(("basic/", "scripts/")) and not name.endswith("/") for name in names):
        return Looked(kind, "macros")
    manifest = _start(parts, names["meta-inf/manifest.xml"], 1 << 20) if "meta-inf/manifest.xml" in names else b""
    return Looked(kind, locked=b"encryption-data" in manifest)


def _ooxml(parts: Parts, names: dict[str, str], within: Within) -> Looked | None:
    kind = next((media for folder, media in _FOLDERS if any(name.startswith(folder) for name in names)), "")
    if not kind:
        # An installer of Windows (.msix, .appx) is laid out alike.
        return Looked("application/x-msix", "installer") if "appxmanifest.xml" in names else None
    types = _start(parts, names["[content_types].xml"], 1 << 20).lower()
    if b"macroenabled" in types or any(_MACRO_PART.search(name) for name in names):
        return Looked(kind, "macros")
    for name, as_told in names.items():
        if _EMBEDDED.search(name):
            content = _start(parts, as_told, _MOST_EMBEDDED)
            if content.startswith(MAGIC) and (where := _hidden_in(content, within)):
                return Looked(kind, "embedded_program", where=where)
            if not content.startswith(MAGIC) and (where := within(content, name.rpartition("/")[2])):
                return Looked(kind, "embedded_program", where=where)
    return Looked(kind)


def _start(parts: Parts, name: str, most: int) -> bytes:
    found = bytearray()
    for chunk in parts.chunks(name):
        found += chunk
        if len(found) >= most:
            break
    return bytes(found[:most])


def _hidden_in(content: bytes, within: Within) -> str:
    try:
        return _hidden(CompoundStreams(content), within)
    except BadCompoundFile:
        return ""


def _hidden(streams: CompoundStreams, within: Within) -> str:
    """The name of a file that was put into the document as a package and would do harm."""
    for path in streams.paths:
        if path[-1] == _PACKAGE:
            for name, content in _packaged(streams.read(*path)):
                if where := within(content, name):
                    return where
    return ""


def _packaged(data: bytes) -> Iterator[tuple[str, bytes]]:
    """(name, content) of a package: sizes and two names that end with a zero byte stand before the content."""
    label, found, rest = data[6:].partition(b"\0")
    if not found:
        return
    source, _, rest = rest.partition(b"\0")
    at = rest.find(b"\0", 8)
    content = rest[at + 5 :] if at >= 0 else rest
    for name in (label, source):
        plain = name.decode("cp1252", "replace").replace("\\", "/").rpartition("/")[2]
        if plain:
            yield plain, content


def _sheets(workbook: bytes) -> tuple[bool, bool]:
    """Whether an old workbook has a password, and whether it has a sheet of old macros."""
    at, locked, macros = 0, False, False
    while at + 4 <= len(workbook):
        kind, length = struct.unpack_from("<HH", workbook, at)
        if kind == _END and at:
            break
        locked = locked or kind == _FILE_PASS
        if kind == _SHEET and not locked and length > 5:
            macros = macros or workbook[at + 9] == 1
        at += 4 + length
    return locked, macros


def _word_is_locked(document: bytes) -> bool:
    return len(document) > 12 and bool(struct.unpack_from("<H", document, 10)[0] & 0x100)
