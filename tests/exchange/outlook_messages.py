"""Builds compound files with folders, and Outlook messages from them, as Outlook lays them out."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Mapping, Sequence
from typing import Any

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
Tree = Mapping[str, Any]
"""Names to bytes (a stream) or to another tree (a folder)."""


def compound_tree(tree: Tree, clsid: bytes = bytes(16)) -> bytes:
    """A compound file with streams in folders; small streams stand in the mini stream, as the format wants."""
    entries: list[list[Any]] = [["Root Entry", 5, tree, _FREE, _FREE]]
    _lay_out(entries, 0)
    mini = bytearray()
    mini_fat: list[int] = []
    sectors: list[bytes] = []
    fat: list[int] = []

    def chain(data: bytes) -> int:
        first, count = len(sectors), max(-(-len(data) // 512), 1)
        sectors.extend(data[n * 512 : n * 512 + 512].ljust(512, b"\0") for n in range(count))
        fat.extend([*range(first + 1, first + count), _END])
        return first

    places: list[tuple[int, int]] = []
    for _name, kind, content, _child, _right in entries:
        if kind != 2:
            places.append((0, 0))
        elif len(content) < 4096:
            first, count = len(mini_fat), -(-len(content) // 64)
            mini.extend(content.ljust(count * 64, b"\0"))
            mini_fat.extend([*range(first + 1, first + count), _END] if count else [])
            places.append((first if count else _END, len(content)))
        else:
            places.append((chain(content), len(content)))
    places[0] = (chain(bytes(mini)), len(mini))
    mini_at = chain(struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(512, b"\xff"))
    mini_sectors = len(sectors) - mini_at
    directory = b""
    for (name, kind, _content, child, right), (first, size) in zip(entries, places, strict=True):
        raw = name.encode("utf-16-le") + b"\0\0"
        directory += raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw), kind, 1, _FREE, right, child)
        directory += (clsid if kind == 5 else bytes(16)) + bytes(20) + struct.pack("<IQ", first, size)
    directory_at = chain(directory)
    fats = -(-(len(fat) + 4) // 127)
    numbers = range(len(sectors), len(sectors) + fats)
    fat += [_FAT] * fats
    fat += [_FREE] * (fats * 128 - len(fat))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    header += struct.pack("<IIIIIIII", fats, directory_at, 0, 4096, mini_at, mini_sectors, _END, 0)
    header += struct.pack("<109I", *numbers, *[_FREE] * (109 - fats))
    return header + b"".join(sectors) + struct.pack(f"<{len(fat)}I", *fat)


def _lay_out(entries: list[list[Any]], at: int) -> None:
    """The members of a folder as a chain of right neighbours."""
    before: int | None = None
    for name, content in dict(entries[at][2]).items():
        here = len(entries)
        entries.append([name, 2 if isinstance(content, bytes) else 1, content, _FREE, _FREE])
        if before is None:
            entries[at][3] = here
        else:
            entries[before][4] = here
        if not isinstance(content, bytes):
            _lay_out(entries, here)
        before = here


def outlook(
    *,
    sender: str = "",
    address: str = "",
    to: str = "",
    subject: str = "",
    body: str = "",
    html: bytes = b"",
    sent_at: dt.datetime | None = None,
    files: Sequence[tuple[str, bytes]] = (),
) -> bytes:
    """An Outlook message."""
    texts = {0x0C1A: sender, 0x5D01: address, 0x0E04: to, 0x0037: subject, 0x1000: body}
    tree: dict[str, Any] = {
        f"__substg1.0_{key:04X}001F": text.encode("utf-16-le") for key, text in texts.items() if text
    }
    if html:
        tree["__substg1.0_10130102"] = html
    fixed = b""
    if sent_at is not None:
        ticks = (sent_at - dt.datetime(1601, 1, 1, tzinfo=dt.UTC)) // dt.timedelta(microseconds=1) * 10
        fixed = struct.pack("<HHIQ", 0x0040, 0x0039, 6, ticks)
    tree["__properties_version1.0"] = bytes(32) + fixed
    for number, (name, content) in enumerate(files):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            "__properties_version1.0": bytes(8),
            "__substg1.0_3707001F": name.encode("utf-16-le"),
            "__substg1.0_37010102": content,
        }
    return compound_tree(tree)
