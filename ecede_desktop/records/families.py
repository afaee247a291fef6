"""A person whole, and a family whole: every child and every adult, with what an officer needs to know of each."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from ecede_desktop.law.measures import Counts
from ecede_desktop.records.addresses import AddressFact
from ecede_desktop.records.cohorts import MembershipRow
from ecede_desktop.records.markers import MarkerRow, MarkerSign
from ecede_desktop.records.people import LanguageRow, NameRow, NeedRow, PersonRow, PointRow
from ecede_desktop.records.pupils import AddressRow, ParentRow, PupilRow
from ecede_desktop.records.ties import HouseholdRow, TieRow


@dataclass(frozen=True)
class ParentLinkRow:
    """What a parent is to one child."""

    pupil_id: UUID
    parent_id: UUID
    pupil_name: str
    relationship: str
    has_responsibility: bool | None
    responsibility_basis: str
    has_care: bool | None
    care_basis: str
    lives_with: bool | None
    contact_order: int


@dataclass(frozen=True)
class CaseLine:
    """A case as a line of the pupil's page."""

    reference: str
    stage: str
    stage_since: dt.date
    officer_name: str
    opened_on: dt.date
    closed_on: dt.date | None


@dataclass(frozen=True)
class ChildLine:
    """A child of a family; one who is at no school we know has neither school nor figures."""

    person: PersonRow
    reasons: tuple[str, ...] = ()
    """Why they are of the family: self, parent, tie or household."""
    ties: tuple[TieRow, ...] = ()
    """What they are to the child from whom the family is seen."""
    school_number: str = ""
    school_name: str = ""
    year_group: str = ""
    counts: Counts | None = None
    """Attendance of this school year to date."""
    attendance: Decimal | None = None
    case: CaseLine | None = None
    """The open case, else the latest."""
    markers: tuple[MarkerSign, ...] = ()


@dataclass(frozen=True)
class AdultLine:
    """A parent of one or more children of the family, or somebody else who belongs to it."""

    person: PersonRow
    links: tuple[ParentLinkRow, ...] = ()
    """One for each child, in the order of the children; empty for those who are no parents."""
    ties: tuple[TieRow, ...] = ()
    """What they are to the child from whom the family is seen, or to somebody of the family."""
    language: LanguageRow | None = None
    points: tuple[PointRow, ...] = ()
    needs: tuple[NeedRow, ...] = ()
    address: AddressRow | None = None
    markers: tuple[MarkerSign, ...] = ()
    """Their own."""


@dataclass(frozen=True)
class FamilyTie:
    """A tie between two persons of the family as it is kept: the first is the ``kind`` of the second."""

    first: PersonRow
    kind: str
    second: PersonRow
    genogram: str
    from_date: dt.date | None
    to_date: dt.date | None


@dataclass(frozen=True)
class FamilyView:
    """A family as it is seen from one child."""

    pupil_id: UUID
    children: tuple[ChildLine, ...]
    """The child first, then the eldest first."""
    adults: tuple[AdultLine, ...]
    """Parents of the child in the order of contact, then of the other children."""
    others: tuple[AdultLine, ...]
    """Relatives and whoever lives with them, then professionals."""
    households: tuple[HouseholdRow, ...] = ()
    ties: tuple[FamilyTie, ...] = ()
    """Every tie that stands between two of them."""


@dataclass(frozen=True)
class ChildOf:
    """A child of a parent, with what the parent is to them."""

    child: ChildLine
    link: ParentLinkRow


@dataclass(frozen=True)
class PersonView:
    """Everything that is recorded about one person."""

    person: PersonRow
    pupil: PupilRow | None
    names: tuple[NameRow, ...]
    addresses: tuple[AddressFact, ...]
    points: tuple[PointRow, ...]
    languages: tuple[LanguageRow, ...]
    """Newest first; the first holds."""
    needs: tuple[NeedRow, ...]
    markers: tuple[MarkerRow, ...]
    """Their own: those that stand first."""
    signs: tuple[MarkerSign, ...]
    """What warns whoever visits them: their own markers, and for a pupil those of parents and of the home."""
    ties: tuple[TieRow, ...]
    households: tuple[HouseholdRow, ...]
    children: tuple[ChildOf, ...]
    parents: tuple[ParentRow, ...]
    cases: tuple[CaseLine, ...]
    """Newest first."""
    school_name: str = ""
    school_number: str = ""
    year_group: str = ""
    counts: Counts | None = None
    attendance: Decimal | None = None
    memberships: tuple[MembershipRow, ...] = ()
    restricted: int = 0
    """How many groups are recorded that the reader may not see."""

    @property
    def language(self) -> LanguageRow | None:
        return self.languages[0] if self.languages else None


@dataclass(frozen=True)
class LinkParent:
    """Say that somebody who is recorded as a parent is also the parent of this pupil."""

    pupil_id: UUID
    parent_id: UUID
    relationship: str = ""
    has_responsibility: bool | None = None
    responsibility_basis: str = ""
    has_care: bool | None = None
    care_basis: str = ""
    lives_with: bool | None = None
    contact_order: int = 0
