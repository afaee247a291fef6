"""Visits to schools with what was found there, and the actions agreed: who does what by when, and what came of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

VISIT_KINDS = ("visit", "register_check", "recheck", "good_practice")
WEIGHTS = ("must", "should", "note")
"""What the law asks for, what good practice asks for, and what is only noted."""


@dataclass(frozen=True)
class AgreeAction:
    """A finding and what was agreed about it; with a day it becomes a task of the officer who records it."""

    school_number: str
    finding: str
    action: str = ""
    weight: str = "should"
    who: str = ""
    due_on: dt.date | None = None
    rule: str = ""
    """Key of the register rule that the finding is about, or empty."""
    visit_id: UUID | None = None


@dataclass(frozen=True)
class RecordSchoolVisit:
    """A visit to a school, with everything that was found and agreed there."""

    school_number: str
    kind: str
    on: dt.date
    seen: str
    """Who was seen at the school."""
    text: str
    check_id: UUID | None = None
    """The register check that was talked through."""
    findings: tuple[AgreeAction, ...] = ()
    """Their school and visit are those of this command, whatever they say."""


@dataclass(frozen=True)
class FinishAction:
    """An agreed action is done, or was overtaken; ``outcome`` says what came of it."""

    action_id: UUID
    outcome: str
    done_on: dt.date
    recheck_id: UUID | None = None
    """The register check that showed it."""


@dataclass(frozen=True)
class SchoolActionRow:
    """A finding with its action as shown."""

    id: UUID
    school_number: str
    school_name: str
    visit_id: UUID | None
    rule: str
    finding: str
    weight: str
    action: str
    who: str
    due_on: dt.date | None
    task_id: UUID | None
    done_on: dt.date | None
    outcome: str
    recheck_id: UUID | None
    recorded_by: str
    recorded_at: dt.datetime

    @property
    def open(self) -> bool:
        """Whether something is still to be done; a finding without an action asks for nothing."""
        return self.done_on is None and bool(self.action)


@dataclass(frozen=True)
class SchoolVisitRow:
    """A visit as shown; it never changes afterwards."""

    id: UUID
    school_number: str
    school_name: str
    kind: str
    on: dt.date
    seen: str
    text: str
    check_id: UUID | None
    recorded_by: str
    recorded_at: dt.datetime
    actions: tuple[SchoolActionRow, ...] = ()
