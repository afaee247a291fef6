"""The day sheet: each visit of an officer's day with what they need at the door."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from ecede_desktop.law.measures import Counts
from ecede_desktop.law.visit_steps import Step
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.visit_plans import VisitChild, VisitPlanRow

OVER = frozenset({Step.WRITTEN_UP, Step.CANCELLED, Step.MOVED})


@dataclass(frozen=True)
class Promise:
    """Something that was agreed and is not done."""

    what: str
    by: dt.date | None
    overdue: bool


@dataclass(frozen=True)
class LastContact:
    """When and how a child's family was last met, called or written to."""

    on: dt.date
    kind_en: str
    kind_cy: str
    outcome: str
    """spoke, no_reply, refused or not_home."""
    by: str


@dataclass(frozen=True)
class Need:
    """What somebody needs to be told things, in the pack's words and the officer's."""

    english: str
    welsh: str
    note: str


@dataclass(frozen=True)
class ParentAtDoor:
    """A parent as they are met at the door."""

    name: str
    relationship: str
    lives_with: bool | None
    phones: tuple[str, ...]
    language: str
    """not_asked, en, cy, both or other."""
    other_language: str
    interpreter: bool
    needs: tuple[Need, ...]


@dataclass(frozen=True)
class ChildAtDoor:
    """A child as the officer has to know them."""

    child: VisitChild
    age: int | None
    counts: Counts
    """Of the school year to the day."""
    attendance: Decimal | None
    weeks: tuple[MarkCell, ...]
    """Sessions of last week and this one, as far as they have come."""
    last_contact: LastContact | None
    promises: tuple[Promise, ...]
    school_phone: str
    needs: tuple[Need, ...]


@dataclass(frozen=True)
class DayVisit:
    """One visit of the day."""

    plan: VisitPlanRow
    kind_en: str
    kind_cy: str
    risks: tuple[tuple[str, str, str], ...]
    """(question in English, in Welsh, answer) of the check before the first visit."""
    children: tuple[ChildAtDoor, ...]
    parents: tuple[ParentAtDoor, ...]

    @property
    def to_make(self) -> bool:
        """Whether it is still to be made, or is being made."""
        return self.plan.state not in OVER


@dataclass(frozen=True)
class DaySheet:
    """An officer's visits of a day, in their order."""

    day: dt.date
    officer: str
    officer_name: str
    council_en: str
    council_cy: str
    service_en: str
    service_cy: str
    made_at: dt.datetime
    made_by: str
    visits: tuple[DayVisit, ...]

    @property
    def to_make(self) -> tuple[DayVisit, ...]:
        """The visits that go on the paper."""
        return tuple(visit for visit in self.visits if visit.to_make)

    @property
    def plan_ids(self) -> tuple[UUID, ...]:
        return tuple(visit.plan.id for visit in self.visits)


@dataclass(frozen=True)
class SavedDaySheet:
    """A day sheet that was written to a file or printed; the store keeps no copy."""

    path: Path
    sha256: str
    pages: int
