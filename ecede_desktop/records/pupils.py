"""Pupils, their parents (anyone with responsibility or care, s.576) and their enrolments."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Language(StrEnum):
    """The language a parent chose for letters and meetings (Welsh Language Standards 2 and 5)."""

    NOT_ASKED = "not_asked"
    ENGLISH = "en"
    WELSH = "cy"
    BOTH = "both"


@dataclass(frozen=True)
class PupilName:
    """The least that names a pupil."""

    id: UUID
    upn: str
    """Empty when there is none that may be relied on."""
    surname: str
    forename: str
    date_of_birth: dt.date | None

    @property
    def full_name(self) -> str:
        return f"{self.forename} {self.surname}".strip() or self.upn


@dataclass(frozen=True)
class EnrolmentRow:
    """A spell on the roll of one school."""

    id: UUID
    pupil_id: UUID
    school_id: UUID
    school_number: str
    school_name: str
    status: str
    """C current single, M main of a dual registration, S subsidiary, G guest."""
    admitted_on: dt.date | None
    left_on: dt.date | None
    year_group: str
    """R, 1…13, N1, N2 or empty."""
    reg_group: str = ""
    year_group_in: int | None = None
    """School year in which that is, or was, the year group."""


@dataclass(frozen=True)
class RecordEnrolment:
    """Say when a spell at a school began and ended; None: not known, or not yet."""

    enrolment_id: UUID
    admitted_on: dt.date | None = None
    left_on: dt.date | None = None
    status: str = ""
    """C, M, S or G; empty leaves what is there."""


@dataclass(frozen=True)
class AddressRow:
    """Where somebody lives, from and to."""

    lines: tuple[str, ...]
    postcode: str
    from_date: dt.date | None = None
    to_date: dt.date | None = None
    source: str = ""
    kind: str = "home"
    """home, temporary, or no_fixed_abode: then the lines say where somebody can be found."""
    confidential: bool = False
    """Not to be told to the other parent: left out of every paper that goes out."""

    @property
    def one_line(self) -> str:
        return ", ".join([*self.lines, self.postcode]).strip(", ")


@dataclass(frozen=True)
class ParentRow:
    """A parent of one pupil: responsibility and care are recorded apart, each with its basis."""

    id: UUID
    title: str
    forename: str
    surname: str
    relationship: str
    has_responsibility: bool | None
    """None: not known. A school's note is not proof."""
    responsibility_basis: str
    has_care: bool | None
    care_basis: str
    lives_with: bool | None
    contact_order: int
    language: Language
    language_asked_on: dt.date | None
    phone: str
    email: str
    address: AddressRow | None
    person_id: UUID | None = None

    @property
    def full_name(self) -> str:
        return " ".join(part for part in (self.title, self.forename, self.surname) if part)


@dataclass(frozen=True)
class PupilRow:
    """A pupil with what an officer needs at the door."""

    id: UUID
    upn: str
    upn_state: str
    """valid, temporary, accepted (wrong but accepted by a person; never used to match) or none."""
    surname: str
    forename: str
    middle_names: str
    known_as: str
    date_of_birth: dt.date | None
    sex: str
    address: AddressRow | None
    enrolments: tuple[EnrolmentRow, ...]
    parents: tuple[ParentRow, ...]
    warning: str = ""
    """Warning in free text, shown beside the markers wherever a visit is planned."""
    person_id: UUID | None = None

    @property
    def full_name(self) -> str:
        return f"{self.forename} {self.surname}".strip() or self.upn

    @property
    def current_enrolment(self) -> EnrolmentRow | None:
        """The open spell (main before subsidiary), else the latest."""
        if not self.enrolments:
            return None
        rank = {"C": 0, "M": 1, "S": 2, "G": 3}
        open_spells = [e for e in self.enrolments if e.left_on is None]
        if open_spells:
            return min(open_spells, key=lambda e: rank.get(e.status, 9))
        return max(self.enrolments, key=lambda e: e.left_on or dt.date.min)


@dataclass(frozen=True)
class RecordParent:
    """Add a parent to a pupil, or add what is newly known of one (``parent_id``)."""

    pupil_id: UUID
    surname: str
    forename: str = ""
    title: str = ""
    relationship: str = ""
    has_responsibility: bool | None = None
    responsibility_basis: str = ""
    has_care: bool | None = None
    care_basis: str = ""
    lives_with: bool | None = None
    contact_order: int = 0
    language: Language = Language.NOT_ASKED
    language_asked_on: dt.date | None = None
    phone: str = ""
    email: str = ""
    address_lines: tuple[str, ...] = ()
    postcode: str = ""
    parent_id: UUID | None = None
    join: bool = False
    """The parent of that id, who is another pupil's, is this one's too."""
    somebody_else: str = ""
    """How it is known that this is none of the recorded parents who look like them."""


@dataclass(frozen=True)
class FoundRow:
    """One line of Find: what it is, where it leads and why it was found."""

    kind: str
    """pupil, case, parent, person, school or note."""
    id: UUID
    title: str
    detail: str
    """Year, school, reference: what tells two people of one name apart."""
    place: str
    """Address of the place it opens, e.g. ``pupil <upn or id>`` or ``case AWS/2026/00001``."""
    matched: str
    """exact, start, sound, spelling; of a note: what it is (contact, plan, attachment...)."""
    upn: str = ""
    date_of_birth: dt.date | None = None
    on: dt.date | None = None
    """The day of a note."""
