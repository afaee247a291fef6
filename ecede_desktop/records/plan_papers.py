"""A plan or contract as it is printed to be signed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.records.plans import Period, PlanRow, Signer

Names = tuple[str, str]
"""English and Welsh."""


@dataclass(frozen=True)
class PlanPaper:
    """Everything that the paper says."""

    language: str
    """en, cy or both."""
    number: str
    """Empty: a preview."""
    issued_at: dt.datetime
    issued_by: str
    council: Names
    service: Names
    kind: Names
    plan: PlanRow
    supports: tuple[Names, ...]
    child_name: str
    date_of_birth: dt.date | None
    school: Names
    before: Period
    """Attendance in the weeks before the plan, from which it starts."""
    signers: tuple[Signer, ...]


@dataclass(frozen=True)
class IssuedPlan:
    """A paper that was issued, with its bytes."""

    document_id: UUID
    number: str
    sha256: str
    pages: int
    pdf: bytes
