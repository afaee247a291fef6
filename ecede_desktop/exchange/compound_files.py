"""Compound files (OLE), in which old Excel keeps its workbook: the streams in them, every chain of sectors proved."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from ecede_desktop.exchange.sheets import broken

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST = 0xFFFFFFFA
"""Sector numbers from here on are marks: end of chain, free, ..."""
_HEADER_FAT = 109


class CompoundFile:
    """The streams of a compound file by name. A chain that goes round or out of the file is refused."""

    def __init__(self, content: bytes) -> None:
        if len(content) < 512 or not content.startswith(MAGIC):
            raise broken("header_cut_off")
        self._content = content
        shift, mini_shift = struct.unpack_from("<HH", content, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise broken("header_sizes")
        self._size = 1 << shift
        first_directory, self._cutoff, first_mini, first_difat = (
            struct.unpack_from("<I", content, at)[0] for at in (48, 56, 60, 68)
        )
        self._fat = self._read_fat(first_difat)
        self._mini_fat: Sequence[int] = ()
        self._mini = b""
        self._entries = self._read_directory(self._chain(first_directory))
        root = next((entry for entry in self._entries.values() if entry[0] == 5), None)
        if root is not None and first_mini < _LAST:
            self._mini_fat = _numbers(self._chain(first_mini))
            self._mini = self._chain(root[1])

    @property
    def names(self) -> frozenset[str]:
        """What the streams and folders are called."""
        return frozenset(self._entries)

    def stream(self, name: str) -> bytes:
        """The bytes of a stream."""
        _, start, size = self._entries[name]
        if size >= self._cutoff:
            return self._chain(start)[:size]
        return b"".join(self._mini[n * 64 : n * 64 + 64] for n in _walk(start, self._mini_fat))[:size]

    def _sector(self, number: int) -> bytes:
        at = (number + 1) * self._size
        if at >= len(self._content):
            raise broken("cut_off")
        return self._content[at : at + self._size]

    def _read_fat(self, difat: int) -> Sequence[int]:
        sectors = list(struct.unpack_from(f"<{_HEADER_FAT}I", self._content, 76))
        seen = set()
        while difat < _LAST:
            if difat in seen:
                raise broken("sectors")
            seen.add(difat)
            numbers = _numbers(self._sector(difat))
            sectors += numbers[:-1]
            difat = numbers[-1] if numbers else _LAST
        return _numbers(b"".join(self._sector(n) for n in sectors if n < _LAST))

    def _chain(self, start: int) -> bytes:
        return b"".join(self._sector(number) for number in _walk(start, self._fat))

    def _read_directory(self, data: bytes) -> dict[str, tuple[int, int, int]]:
        entries: dict[str, tuple[int, int, int]] = {}
        for at in range(0, len(data) - 127, 128):
            length = struct.unpack_from("<H", data, at + 64)[0]
            kind = data[at + 66]
            start, size = struct.unpack_from("<II", data, at + 116)
            if kind in (1, 2, 5) and 2 <= length <= 64:
                name = data[at : at + length - 2].decode("utf-16-le", "replace")
                entries.setdefault(name, (kind, start, size))
        return entries


def _numbers(data: bytes) -> Sequence[int]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])


def _walk(start: int, table: Sequence[int]) -> list[int]:
    """The numbers of a chain in order."""
    chain: list[int] = []
    number = start
    while number < _LAST:
        if len(chain) > len(table) or number >= len(table):
            raise broken("sectors")
        chain.append(number)
        number = table[number]
    return chain
