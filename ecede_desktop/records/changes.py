"""What a write touched: the answer of every service that writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

T = TypeVar("T")

KINDS = frozenset(
    {"pupil", "parent", "school", "enrolment", "mark", "import", "referral", "case", "stage", "contact", "task",
     "document", "user", "setting", "closure", "profile", "batch", "difference", "calendar", "code_set", "snapshot",
     "cohort", "register_check", "school_visit", "school_action", "target", "initiative", "typed_register",
     "person", "marker", "tie", "household", "merge", "school_referral", "patch", "handover", "handoff",
     "visit_plan", "contact_event", "concern", "attachment", "plan", "chronology", "snippet",
     "letter", "template", "service", "notice", "money", "warning", "order", "interview", "decision", "material",
     "prosecution", "hearing", "statement", "exhibit", "bundle"}
)  # fmt: skip


@dataclass(frozen=True)
class Changes:
    """The kinds of record and the records that one transaction touched; panels decide from it what to redraw."""

    kinds: frozenset[str] = frozenset()
    ids: frozenset[UUID] = frozenset()

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.kinds | other.kinds, self.ids | other.ids)

    def __bool__(self) -> bool:
        return bool(self.kinds)


@dataclass(frozen=True)
class Outcome(Generic[T]):
    """A write that was confirmed: what it changed and the record it answers with."""

    changes: Changes
    value: T
