"""The schedule of unused material: what is on file of a case, and what becomes of each thing in disclosure."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

STATUSES = ("used", "unused", "sensitive", "not_relevant", "undecided")
SOURCES = ("contact", "document", "attachment", "plan", "letter", "interview", "notice", "warning", "other")


@dataclass(frozen=True)
class MarkMaterial:
    """Say what becomes of a thing on file; the newest word of each thing holds, the earlier ones stay."""

    reference: str
    status: str
    reason: str = ""
    source_kind: str = "other"
    source_id: UUID | None = None
    """None: a thing that the program does not hold; its description tells it apart."""
    description: str = ""
    on: dt.date | None = None
    disclosed_on: dt.date | None = None


@dataclass(frozen=True)
class MaterialRow:
    """A thing on file and what becomes of it."""

    source_kind: str
    source_id: UUID | None
    description: str
    on: dt.date | None
    status: str
    """undecided until somebody has said."""
    reason: str
    disclosed_on: dt.date | None
    decided_by: str
    decided_at: dt.datetime | None


@dataclass(frozen=True)
class MaterialSchedule:
    """Everything on file of a case by what becomes of it; sensitive things are listed apart."""

    reference: str
    rows: tuple[MaterialRow, ...]

    def with_status(self, status: str) -> tuple[MaterialRow, ...]:
        return tuple(row for row in self.rows if row.status == status)
