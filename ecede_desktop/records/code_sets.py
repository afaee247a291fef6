"""Code sets as shown and as the council writes them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.law.codes import CodeSet


@dataclass(frozen=True)
class CodeSetRow:
    """A code set there is: shipped, or in the council's own version of it."""

    codes: CodeSet
    whose: str
    """shipped or council."""
    recorded_at: dt.datetime | None = None
    recorded_by: str = ""
    note: str = ""
    mark_years: int = 0
    """School years of marks that are held in this set; while there are any, none of its codes may count otherwise."""


@dataclass(frozen=True)
class SaveCodeSet:
    """Keep a code set that the council wrote (TOML in the form of the shipped table)."""

    content: str
    note: str = ""


@dataclass(frozen=True)
class CodeSetVersionRow:
    """One version of a council's code set, as it was written."""

    id: UUID
    set_id: str
    content: str
    note: str
    recorded_at: dt.datetime
    recorded_by: str
