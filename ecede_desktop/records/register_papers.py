"""The paper of a register check for the head teacher: everything it says, frozen."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from ecede_desktop.records.register_checks import CheckComparison, CheckView, DoubtView
from ecede_desktop.records.school_visits import SchoolActionRow


@dataclass(frozen=True)
class CheckPaper:
    """A register check as it goes to the head teacher, who knows the pupils: it names them."""

    language: str
    """en, cy or both."""
    council_en: str
    council_cy: str
    service_en: str
    service_cy: str
    school_en: str
    school_cy: str
    head_teacher: str
    check: CheckView
    doubts: tuple[DoubtView, ...]
    comparison: CheckComparison | None
    actions: tuple[SchoolActionRow, ...]
    """Agreed at visits about this check, and what is still open from before."""
    as_at: dt.datetime
    """When something in it was last changed: the same state gives the same bytes."""


@dataclass(frozen=True)
class SavedPaper:
    """A paper that was written to a file."""

    path: Path
    sha256: str
    pages: int
