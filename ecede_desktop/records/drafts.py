"""Drafts: what was typed and is not saved yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Draft:
    """The fields of one form as they stood when they were last typed in."""

    form: str
    key: str
    """Which record the form was about, e.g. a case reference; empty for a new one."""
    values: Mapping[str, str]
    kept_at: dt.datetime
