"""Drafts: what was typed and is not saved yet."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

ASIDE = " \u2016 "
"""Between the key of a form and the number of a text of it that was moved aside."""
LONGEST_KEY = 200
_ROOM = 12
"""Characters of a key that are left for the number."""

NOTES = frozenset({"log_visit", "group_work"})
"""Forms on which notes are written: a draft of one is a note that is not signed off yet."""


@dataclass(frozen=True)
class DraftCount:
    """How much is typed and not saved yet."""

    notes: int = 0
    """Notes that are not signed off."""
    others: int = 0


@dataclass(frozen=True)
class Draft:
    """The fields of one form as they stood when they were last typed in."""

    form: str
    key: str
    """Which record the form was about, e.g. a case reference; empty for a new one."""
    values: Mapping[str, str]
    kept_at: dt.datetime

    @property
    def about(self) -> str:
        """The key of the form, also where this text was moved aside."""
        return self.key.partition(ASIDE)[0]

    @property
    def moved(self) -> bool:
        """Whether another window wrote the same form, and this text was moved aside for it."""
        return ASIDE in self.key


def fitting(key: str) -> str:
    """A key that fits: of a longer one the beginning, and a sum of the whole that tells it from others."""
    most = LONGEST_KEY - _ROOM
    if len(key) <= most:
        return key
    whole = hashlib.sha256(key.encode()).hexdigest()[:24]
    return f"{key[: most - len(whole) - 1]} {whole}"


def aside(key: str, number: int) -> str:
    """The key under which a text of a form is moved aside."""
    return f"{key}{ASIDE}{number}"
