"""The proof of stages: every step of the graduated response for one child, by whom, when, on what evidence."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

SCHOOL, YOUTH_SERVICE, SERVICE = "school", "youth_service", "service"
YOUTH_STAGE = "youth_service"
"""Key of the line of the youth service, which is no stage of the ladder."""
NOT_DUE, NOT_RECORDED = "not_due", "not_recorded"


@dataclass(frozen=True)
class AskProof:
    """Whose proof: a case's, or a pupil's by id or UPN, with or without a case."""

    reference: str = ""
    pupil_id: UUID | None = None
    upn: str = ""
    language: str = "both"
    purpose: str = ""


@dataclass(frozen=True)
class Evidence:
    """A record that shows a step, by its title in both languages."""

    day: dt.date
    english: str
    welsh: str
    by: str
    source: tuple[str, UUID]


@dataclass(frozen=True)
class ProofLine:
    """One step of the graduated response."""

    key: str
    number: str
    english: str
    welsh: str
    whose: str
    """school, youth_service or service."""
    state: str
    """taken, current, skipped, branch, passed, not_reached, not_due or not_recorded."""
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    """None while it lasts."""
    times: int = 0
    """How often it was entered."""
    by: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""
    """Why it was passed over, in the words that were recorded."""
    approved_by: str = ""
    on: dt.date | None = None
    """When it was passed over."""
    facts: tuple[tuple[str, str], ...] = ()
    """Figures that the state rests on."""


@dataclass(frozen=True)
class StageProof:
    """Every step for one child."""

    pupil_id: UUID
    case_id: UUID | None
    reference: str
    """Empty: the pupil has no case."""
    pupil_name: str
    date_of_birth: dt.date | None
    upn: str
    school_en: str
    school_cy: str
    officer: str
    lines: tuple[ProofLine, ...]


@dataclass(frozen=True)
class StageProofPaper:
    """The same as a paper says it."""

    language: str
    council_en: str
    council_cy: str
    service_en: str
    service_cy: str
    number: str
    """Empty: a preview."""
    purpose: str
    proof: StageProof
    issued_by: str
    issued_at: dt.datetime
    first_day: dt.date | None
    last_day: dt.date | None
