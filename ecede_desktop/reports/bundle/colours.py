"""The colours that an archived file means, sRGB (IEC 61966-2-1), as a small ICC profile of version 2.1 of our own."""

from __future__ import annotations

import struct
from functools import cache

_WHITE = (0.9642, 1.0, 0.8249)
"""D50, in which profiles are connected."""
_RED = (0.43607, 0.22249, 0.01392)
_GREEN = (0.38515, 0.71687, 0.09708)
_BLUE = (0.14307, 0.06061, 0.71410)
_STEPS = 1024


@cache
def srgb() -> bytes:
    """The profile; always the same bytes."""
    curve = (
        b"curv" + bytes(4) + struct.pack(f">I{_STEPS}H", _STEPS, *(_linear(n / (_STEPS - 1)) for n in range(_STEPS)))
    )
    tags = [
        (b"desc", _description("sRGB IEC61966-2.1")), (b"cprt", b"text" + bytes(4) + b"Public domain (CC0)\0"),
        (b"wtpt", _point(_WHITE)), (b"rXYZ", _point(_RED)), (b"gXYZ", _point(_GREEN)), (b"bXYZ", _point(_BLUE)),
        (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve),
    ]  # fmt: skip
    table, body, known = [], b"", dict[bytes, int]()
    start = 128 + 4 + 12 * len(tags)
    for name, content in tags:
        if content not in known:
            known[content] = start + len(body)
            body += content + bytes(-len(content) % 4)
        table.append(struct.pack(">4sII", name, known[content], len(content)))
    size = start + len(body)
    return _header(size) + struct.pack(">I", len(tags)) + b"".join(table) + body


def _header(size: int) -> bytes:
    made = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    illuminant = b"".join(_fixed(value) for value in _WHITE)
    head = struct.pack(">I4sI", size, bytes(4), 0x02100000) + b"mntrRGB XYZ " + made + b"acsp"
    return (head + bytes(28) + illuminant).ljust(128, b"\0")


def _linear(value: float) -> int:
    plain = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    return round(plain * 65535)


def _point(values: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(_fixed(value) for value in values)


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _description(text: str) -> bytes:
    plain = text.encode("ascii") + b"\0"
    return b"desc" + bytes(4) + struct.pack(">I", len(plain)) + plain + bytes(4 + 4 + 2 + 1 + 67)
