"""What the page on which a contact is written offers: the family's other children, whom one may meet, managers."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.records.visits import Present


@dataclass(frozen=True)
class FamilyChild:
    """Another child of the family."""

    pupil_id: UUID
    full_name: str
    reference: str
    """The open case; empty: none."""
    school_name: str
    year_group: str


@dataclass(frozen=True)
class VisitPageFacts:
    """Read when the page is opened."""

    pupil_id: UUID
    children: tuple[FamilyChild, ...]
    people: tuple[Present, ...]
    """Adults of the family, with what they are to the child."""
    managers: tuple[tuple[str, str], ...]
    """(user name, full name)."""
