"""A code set written as the table that it is read from, so that what a person filled in is kept as text."""

from __future__ import annotations

from collections.abc import Iterator

from ecede_desktop.law.codes import CodeSet, MarkCode

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def written(codes: CodeSet) -> str:
    """The set in the form of ``tables/codes.toml``; ``read_code_sets`` reads the same set from it."""
    return "\n".join(_lines(codes)) + "\n"


def _lines(codes: CodeSet) -> Iterator[str]:
    yield "[[set]]"
    yield f"id = {_text(codes.id)}"
    yield f"jurisdiction = {_text(codes.jurisdiction)}"
    yield f"valid_from = {codes.valid_from.isoformat()}"
    if codes.valid_to is not None:
        yield f"valid_to = {codes.valid_to.isoformat()}"
    yield f"source = {_text(codes.source)}"
    rows = (*codes.codes.values(), *codes.longer.values())
    if rows:
        yield "codes = ["
        yield from (f"  {{ {_row(row)} }}," for row in rows)
        yield "]"


def _row(row: MarkCode) -> str:
    texts = {"code": row.code, "en": row.english, "cy": row.welsh, "class": row.mark_class.value, "mark": row.confirmed}
    if row.lateness:
        texts["lateness"] = row.lateness
    if row.maps_to:
        texts["maps_to"] = row.maps_to
    flags = {"cy_checked": row.welsh_checked, "school_wide": row.school_wide, "held_only": row.held_only}
    parts = [f"{name} = {_text(value)}" for name, value in texts.items()]
    return ", ".join([*parts, *(f"{name} = true" for name, value in flags.items() if value)])


def _text(value: str) -> str:
    """A TOML basic string; other control characters cannot be typed and are left out."""
    plain = "".join(_ESCAPES.get(sign, sign) for sign in value if sign in _ESCAPES or (sign >= " " and sign != "\x7f"))
    return f'"{plain}"'
