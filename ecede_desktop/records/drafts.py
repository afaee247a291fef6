"""Drafts: what was typed and is not saved yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

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
