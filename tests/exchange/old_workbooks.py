"""Workbooks of old Excel (XLS) and of binary Excel (XLSB) made byte by byte, since nothing else here writes them."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Sequence

Cells = Sequence[Sequence[object]]
ERROR = object()
"""A cell that shows #N/A."""
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def _record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def biff(rows: Cells, *, locked: bool = False) -> bytes:
    """The workbook stream: one sheet of labels, numbers and errors."""
    begin = struct.pack("<HHHHII", 0x0600, 0x0005, 0, 1997, 0, 6)
    sheet = _record(0x0809, begin[:2] + struct.pack("<H", 0x0010) + begin[4:])
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            place = struct.pack("<HHH", r, c, 0)
            if cell is ERROR:
                sheet += _record(0x0205, place + bytes((0x2A, 1)))
            elif isinstance(cell, (int, float)):
                sheet += _record(0x0203, place + struct.pack("<d", cell))
            elif cell:
                text = str(cell)
                sheet += _record(0x0204, place + struct.pack("<HB", len(text), 1) + text.encode("utf-16-le"))
    sheet += _record(0x000A)
    name = b"Marks"
    bound = struct.pack("<BBBB", 0, 0, len(name), 0) + name
    lock = _record(0x002F, bytes(54)) if locked else b""
    start = _record(0x0809, begin) + lock
    offset = len(start) + len(_record(0x0085, bytes(4) + bound)) + 4
    return start + _record(0x0085, struct.pack("<I", offset) + bound) + _record(0x000A) + sheet


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file with these streams."""
    sectors: list[bytes] = []
    fat: list[int] = []
    entries = [("Root Entry", 5, _END, 0)]
    for name, data in streams.items():
        data = data.ljust(4096, b"\0")
        count = -(-len(data) // 512)
        first = len(sectors)
        sectors += [data[n * 512 : n * 512 + 512].ljust(512, b"\0") for n in range(count)]
        fat += [*range(first + 1, first + count), _END]
        entries.append((name, 2, first, len(data)))
    directory = b""
    for number, (name, kind, first, size) in enumerate(entries):
        child = 1 if kind == 5 and len(entries) > 1 else _FREE
        right = number + 1 if 0 < number < len(entries) - 1 else _FREE
        raw = name.encode("utf-16-le") + b"\0\0"
        directory += raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw), kind, 1, _FREE, right, child)
        directory += bytes(36) + struct.pack("<IQ", first, size)
    count = -(-len(directory) // 512)
    first_directory = len(sectors)
    sectors += [directory[n * 512 : n * 512 + 512].ljust(512, b"\0") for n in range(count)]
    fat += [*range(first_directory + 1, first_directory + count), _END]
    fats = -(-(len(fat) + 2) // 127)
    numbers = list(range(len(sectors), len(sectors) + fats))
    fat += [_FAT] * fats
    fat += [_FREE] * (fats * 128 - len(fat))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    header += struct.pack("<IIIIIIII", fats, first_directory, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", *numbers, *[_FREE] * (109 - fats))
    return header + b"".join(sectors) + struct.pack(f"<{len(fat)}I", *fat)


def xls(rows: Cells, *, locked: bool = False) -> bytes:
    return compound({"Workbook": biff(rows, locked=locked)})


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _binary(kind: int, data: bytes = b"") -> bytes:
    number = bytes((kind,)) if kind < 0x80 else bytes((kind & 0x7F | 0x80, kind >> 7))
    length = b""
    size = len(data)
    while True:
        length += bytes((size & 0x7F | (0x80 if size > 0x7F else 0),))
        size >>= 7
        if not size:
            return number + length + data


def xlsb(rows: Cells, *, first_row: int = 0) -> bytes:
    """A binary workbook of one sheet."""
    sheet = _binary(129) + _binary(148, struct.pack("<IIII", 0, len(rows), 0, 20)) + _binary(145)
    for r, row in enumerate(rows):
        sheet += _binary(0, struct.pack("<IIHHBI", r + first_row, 0, 300, 0, 0, 0))
        for c, cell in enumerate(row):
            place = struct.pack("<II", c, 0)
            if cell is ERROR:
                sheet += _binary(3, place + bytes((0x2A,)))
            elif isinstance(cell, (int, float)):
                sheet += _binary(5, place + struct.pack("<d", cell))
            elif cell:
                sheet += _binary(6, place + _wide(str(cell)))
    sheet += _binary(146) + _binary(130)
    book = _binary(131) + _binary(143) + _binary(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Marks"))
    book += _binary(144) + _binary(132)
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types/>')
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{relation}/officeDocument" '
            'Target="xl/workbook.bin"/></Relationships>',
        )
        archive.writestr(
            "xl/_rels/workbook.bin.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{relation}/worksheet" '
            'Target="worksheets/sheet1.bin"/></Relationships>',
        )
        archive.writestr("xl/workbook.bin", book)
        archive.writestr("xl/worksheets/sheet1.bin", sheet)
    return buffer.getvalue()
