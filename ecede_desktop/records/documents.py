"""Papers that were issued: their numbers, their bytes' SHA-256, who and why."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class DocumentRow:
    """A paper that was issued."""

    id: UUID
    number: str
    """e.g. ``RE/2026/00001``."""
    kind: str
    """register_extract."""
    pupil_id: UUID | None
    case_reference: str
    language: str
    """en, cy or both."""
    purpose: str
    issued_at: dt.datetime
    issued_by: str
    sha256: str
    pages: int
    first_day: dt.date | None
    last_day: dt.date | None
