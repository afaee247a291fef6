"""A look through an old Excel workbook (BIFF) before it is read: passwords, how far sheets reach, cells with errors."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from ecede_desktop.exchange.compound_files import CompoundFile
from ecede_desktop.exchange.sheets import CannotRead
from ecede_desktop.exchange.workbook_scans import Scan, error_text

_BEGIN, _END, _LOCKED = 0x0809, 0x000A, 0x002F
_FORMULA, _ERROR = 0x0006, 0x0205
_CELLS = frozenset({_FORMULA, _ERROR, 0x0201, 0x0203, 0x0204, 0x00FD, 0x027E, 0x00D6})
"""Blank, number, label, label of the table, RK, rich text."""
_MANY = frozenset({0x00BD, 0x00BE})
"""Several numbers, or several blanks, of one row."""


def scan_xls(file: CompoundFile) -> list[Scan]:
    """Every sheet of the workbook, in the order of its sheets."""
    names = file.names
    if {"EncryptedPackage", "EncryptionInfo"} & names:
        raise CannotRead("workbook_locked")
    stream = next((name for name in ("Workbook", "Book", "WORKBOOK", "BOOK") if name in names), None)
    if stream is None:
        raise CannotRead("file_is_ole")
    scans: list[Scan] = []
    depth = 0
    for kind, record in _records(file.stream(stream)):
        if kind == _LOCKED:
            raise CannotRead("locked_otherwise")
        if kind == _BEGIN:
            depth += 1
            if depth == 1:
                scans.append(Scan())
        elif kind == _END:
            depth -= 1
        elif depth == 1 and scans:
            _look(kind, record, scans[-1])
    for scan in scans:
        scan.check()
    return scans[1:]  # the first is of the workbook itself


def _look(kind: int, record: bytes, scan: Scan) -> None:
    if (kind not in _CELLS and kind not in _MANY) or len(record) < 6:
        return
    row, column = struct.unpack_from("<HH", record)
    if kind in _MANY:
        scan.reach(row, struct.unpack_from("<H", record, len(record) - 2)[0])
        return
    scan.reach(row, column)
    if kind == _ERROR and len(record) >= 8 and record[7]:
        scan.errors[row, column] = error_text(record[6])
    elif kind == _FORMULA and len(record) >= 14 and record[6] == 2 and record[12:14] == b"\xff\xff":
        scan.errors[row, column] = error_text(record[8])


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(data):
        kind, length = struct.unpack_from("<HH", data, at)
        yield kind, data[at + 4 : at + 4 + length]
        at += 4 + length
