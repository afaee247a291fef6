"""Import profiles as TOML text: what is particular to one school's export, kept as data."""

from __future__ import annotations

import codecs
import tomllib
from collections.abc import Mapping
from typing import Any

from ecede_desktop.errors import UserError
from ecede_desktop.exchange.fields import FIELDS, plain_heading
from ecede_desktop.records.import_profiles import DATE_ORDERS, LAYOUTS, LEFT_OUT, NO_PROFILE, Profile

__all__ = ["NO_PROFILE", "Profile", "read_profile", "write_profile"]

_TEXTS = ("system", "school_number", "date_order", "encoding", "sheet", "layout", "am_period", "pm_period")
_NUMBERS = ("version", "header_row")
_CHOICES = {"date_order": DATE_ORDERS, "layout": LAYOUTS}


def read_profile(name: str, text: str) -> Profile:
    """A profile from its TOML text.

    Raises:
        UserError: the text is not a profile.
    """
    try:
        content = tomllib.loads(text)
        headings = {plain_heading(str(heading)): str(meant) for heading, meant in content.get("headings", {}).items()}
        codes = {str(local): str(core) for local, core in content.get("codes", {}).items()}
        texts = {key: str(content[key]).strip() for key in _TEXTS if key in content}
        numbers = {key: int(content[key]) for key in _NUMBERS if key in content}
    except (tomllib.TOMLDecodeError, AttributeError, TypeError, ValueError) as fault:
        raise _broken(name, f"cannot be read: {fault}") from None
    strange = sorted(set(headings.values()) - {*FIELDS, LEFT_OUT})
    if strange:
        known = ", ".join((*FIELDS, LEFT_OUT))
        raise _broken(name, f"names no known field with {', '.join(strange)}; known are {known}")
    _check(name, texts, numbers)
    return Profile(name, headings, codes, **texts, **numbers)  # type: ignore[arg-type]


def _check(name: str, texts: Mapping[str, str], numbers: Mapping[str, int]) -> None:
    for key, choices in _CHOICES.items():
        if texts.get(key, "") not in choices:
            known = ", ".join(filter(None, choices))
            raise _broken(name, f"has {key} = “{texts[key]}”; known are {known}")
    if min(numbers.values(), default=0) < 0:
        raise _broken(name, "has a number below 0")
    try:
        found = codecs.lookup(texts.get("encoding") or "utf-8")
    except (LookupError, ValueError):
        raise _broken(name, f"names no known encoding with “{texts['encoding']}”") from None
    if not found._is_text_encoding:
        raise _broken(name, f"names no encoding of text with “{texts['encoding']}”")


def _broken(name: str, why: str) -> UserError:
    return UserError("profile_broken", f"The import profile {name} {why}.", name=name)


def write_profile(profile: Profile) -> str:
    """The profile as TOML text, which ``read_profile`` reads back the same."""
    lines = [f"{key} = {_quoted(value)}" for key in _TEXTS if (value := getattr(profile, key))]
    lines += [f"{key} = {value}" for key in _NUMBERS if (value := getattr(profile, key))]
    for table in ("headings", "codes"):
        content: Mapping[str, str] = getattr(profile, table)
        if content:
            lines += ["", f"[{table}]", *(f"{_quoted(key)} = {_quoted(value)}" for key, value in content.items())]
    return "\n".join([*lines, ""])


def _quoted(text: Any) -> str:
    """A basic string of TOML."""
    plain = str(text).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c >= " " and c != "\x7f" else f"\\u{ord(c):04x}" for c in plain) + '"'
