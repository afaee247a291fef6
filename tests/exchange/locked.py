"""Files behind a password, made in memory: workbooks as Excel locks them, ZIP files with their old cipher and AES."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Sequence

from msoffcrypto.format.ooxml import OOXMLFile


def locked_workbook(content: bytes, password: str) -> bytes:
    """An XLSX workbook locked as Excel does it."""
    made = io.BytesIO()
    OOXMLFile(io.BytesIO(content)).encrypt(password, made)
    return made.getvalue()


class _Keys:
    """The three keys of the ZIP cipher (APPNOTE 6.1)."""

    def __init__(self, password: bytes) -> None:
        self.keys = [0x12345678, 0x23456789, 0x34567890]
        for byte in password:
            self.take(byte)

    def take(self, byte: int) -> None:
        one, two, three = self.keys
        one = _crc(one, byte)
        two = ((two + (one & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        self.keys = [one, two, _crc(three, two >> 24)]

    def locked(self, plain: bytes) -> bytes:
        made = bytearray()
        for byte in plain:
            word = self.keys[2] | 2
            made.append(byte ^ ((word * (word ^ 1)) >> 8 & 0xFF))
            self.take(byte)
        return bytes(made)


def _crc(value: int, byte: int) -> int:
    return zlib.crc32(bytes([byte]), value ^ 0xFFFFFFFF) ^ 0xFFFFFFFF


def locked_zip(files: Sequence[tuple[str, bytes]], password: bytes, *, method: int = zipfile.ZIP_STORED) -> bytes:
    """A ZIP file whose files are locked with its old cipher; ``method`` is only said (99: AES)."""
    body, directory = b"", b""
    for name, content in files:
        crc, title = zlib.crc32(content), name.encode()
        data = _Keys(password).locked(bytes(11) + bytes([crc >> 24]) + content)
        common = struct.pack("<HHHHHIIIHH", 20, 1, method, 0, 0x21, crc, len(data), len(content), len(title), 0)
        directory += b"PK\x01\x02\x14\0" + common + struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + title
        body += b"PK\x03\x04" + common + title + data
    end = struct.pack("<HHHHIIH", 0, 0, len(files), len(files), len(directory), len(body), 0)
    return body + directory + b"PK\x05\x06" + end
