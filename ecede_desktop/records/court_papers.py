"""Papers of a prosecution, each as it is printed: facts, sections and tables in both languages."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

Both = tuple[str, str]
"""English, Welsh."""
KINDS = (
    "charge", "requisition", "single_justice_pack", "statement_of_facts", "witness_list", "exhibit_list",
    "costs_schedule", "certificate_of_service", "interview_record", "decision_record", "supervision_consideration",
    "unused_schedule",
)  # fmt: skip
NOT_SERVED = frozenset({"decision_record", "supervision_consideration"})
"""Not for the other side unless somebody relies on them."""


@dataclass(frozen=True)
class AskCourtPaper:
    """Which paper of which proceedings."""

    number: str
    """Of the proceedings."""
    kind: str
    language: str = "both"


@dataclass(frozen=True)
class CourtSection:
    """A heading with paragraphs and, under them, lines of a table."""

    title: Both
    paragraphs: tuple[Both, ...] = ()
    columns: tuple[Both, ...] = ()
    rows: tuple[tuple[Both, ...], ...] = ()


@dataclass(frozen=True)
class CourtPaper:
    """A paper as it is printed."""

    kind: str
    language: str
    number: str
    title: Both
    council: Both
    issued_at: dt.datetime
    issued_by: str
    facts: tuple[tuple[Both, Both], ...]
    sections: tuple[CourtSection, ...]
    not_served: bool
    to_sign: bool
    purpose: str
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    parent_id: UUID | None = None
    """The defendant: it goes into no bundle against anybody else."""
