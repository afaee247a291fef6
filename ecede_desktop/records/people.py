"""Persons: who is meant, other names, telephones and e-mail, languages and needs, each fact dated."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

NAME_KINDS = ("known_as", "former", "alias", "legal")
POINT_KINDS = ("mobile", "phone", "work_phone", "email")
LANGUAGES = ("en", "cy", "both", "other")


@dataclass(frozen=True)
class Whom:
    """Who is meant: a person, or the pupil or the parent that is one. Exactly one is given."""

    person_id: UUID | None = None
    pupil_id: UUID | None = None
    parent_id: UUID | None = None

    @property
    def place(self) -> str:
        """The address of their page."""
        if self.pupil_id is not None:
            return f"pupil {self.pupil_id}"
        if self.parent_id is not None:
            return f"parent {self.parent_id}"
        return f"person {self.person_id}"


@dataclass(frozen=True)
class PersonRow:
    """A person by the name that leads: the pupil's, else the parent's, else their own."""

    whom: Whom
    person_id: UUID | None
    """None: nothing is recorded yet that needs a person's row."""
    pupil_id: UUID | None
    parent_id: UUID | None
    kind: str
    """pupil, parent, other or professional."""
    title: str
    forename: str
    surname: str
    date_of_birth: dt.date | None = None
    birth_note: str = ""
    sex: str = ""
    died_on: dt.date | None = None
    organisation: str = ""
    job: str = ""
    note: str = ""

    @property
    def full_name(self) -> str:
        return " ".join(part for part in (self.title, self.forename, self.surname) if part)


@dataclass(frozen=True)
class NameRow:
    """Another name, from and to."""

    id: UUID
    kind: str
    """known_as, former, alias or legal."""
    title: str
    forename: str
    surname: str
    from_date: dt.date | None
    to_date: dt.date | None
    source: str
    recorded_by: str = ""
    recorded_at: dt.datetime | None = None
    withdrawn_at: dt.datetime | None = None
    withdrawn_reason: str = ""
    from_file: bool = False
    """A file said so: it is not withdrawn here."""

    @property
    def full_name(self) -> str:
        return " ".join(part for part in (self.title, self.forename, self.surname) if part)


@dataclass(frozen=True)
class PointRow:
    """A telephone number or e-mail address, with the written consent to be served there."""

    id: UUID | None
    """None: it stands in the parent's own row and nothing was said of it yet."""
    kind: str
    """phone, mobile, work_phone or email."""
    value: str
    from_date: dt.date | None = None
    to_date: dt.date | None = None
    source: str = ""
    consent_on: dt.date | None = None
    consent_how: str = ""
    consent_ended_on: dt.date | None = None
    recorded_by: str = ""
    recorded_at: dt.datetime | None = None
    withdrawn_at: dt.datetime | None = None
    withdrawn_reason: str = ""

    @property
    def may_be_served(self) -> bool:
        """Whether a written consent to be served here stands."""
        return self.consent_on is not None and self.consent_ended_on is None and self.stands

    @property
    def stands(self) -> bool:
        return self.to_date is None and self.withdrawn_at is None


@dataclass(frozen=True)
class LanguageRow:
    """What a person answered when asked which language they want; the newest answer holds."""

    language: str
    """en, cy, both or other."""
    other_language: str
    interpreter: bool
    asked_on: dt.date | None
    note: str
    recorded_by: str = ""
    recorded_at: dt.datetime | None = None
    id: UUID | None = None
    """None: the answer in the parent's own row."""


@dataclass(frozen=True)
class NeedRow:
    """What a person needs to be told things."""

    id: UUID
    need: str
    """Key of the policy pack."""
    note: str
    from_date: dt.date | None
    to_date: dt.date | None
    recorded_by: str = ""
    recorded_at: dt.datetime | None = None
    withdrawn_at: dt.datetime | None = None
    withdrawn_reason: str = ""


@dataclass(frozen=True)
class RecordPerson:
    """Record somebody who is neither pupil nor parent: a sibling not at school, a relative, a professional."""

    surname: str
    forename: str = ""
    title: str = ""
    kind: str = "other"
    """other or professional."""
    date_of_birth: dt.date | None = None
    birth_note: str = ""
    """What is known where the day is not: "about 1990"."""
    sex: str = ""
    organisation: str = ""
    job: str = ""
    note: str = ""
    is_another: bool = False
    """They are another person than those of the same name who are known already."""


@dataclass(frozen=True)
class CorrectPerson:
    """Say what is newly known of a person who is neither pupil nor parent, or of a pupil's or parent's birth or death.

    None and empty leave what is there.
    """

    whom: Whom
    forename: str = ""
    surname: str = ""
    title: str = ""
    date_of_birth: dt.date | None = None
    birth_note: str = ""
    sex: str = ""
    died_on: dt.date | None = None
    organisation: str = ""
    job: str = ""
    note: str = ""


@dataclass(frozen=True)
class RecordName:
    """Say by which other name somebody is or was known."""

    whom: Whom
    kind: str
    surname: str
    forename: str = ""
    title: str = ""
    from_date: dt.date | None = None
    to_date: dt.date | None = None
    source: str = ""


@dataclass(frozen=True)
class RecordPoint:
    """Record a telephone number or an e-mail address, or the consent to be served at it."""

    whom: Whom
    kind: str
    value: str
    from_date: dt.date | None = None
    source: str = ""
    consent_on: dt.date | None = None
    consent_how: str = ""


@dataclass(frozen=True)
class RecordLanguage:
    """Record what somebody answered when asked which language they want."""

    whom: Whom
    language: str
    other_language: str = ""
    interpreter: bool = False
    asked_on: dt.date | None = None
    """Default: today."""
    note: str = ""


@dataclass(frozen=True)
class RecordNeed:
    """Record what somebody needs to be told things."""

    whom: Whom
    need: str
    note: str = ""
    from_date: dt.date | None = None


@dataclass(frozen=True)
class EndFact:
    """A dated fact of a person no longer holds: ``kind`` is name, point, consent, need, address, tie or member."""

    kind: str
    fact_id: UUID
    on: dt.date


@dataclass(frozen=True)
class WithdrawFact:
    """A dated fact of a person was never so; it stays to be read, with the reason, and counts no more."""

    kind: str
    fact_id: UUID
    reason: str


@dataclass(frozen=True)
class SamePerson:
    """A parent and a pupil are one person: a young mother, a grown-up brother who has care."""

    parent_id: UUID
    pupil_id: UUID
    reason: str


@dataclass(frozen=True)
class NotSamePerson:
    """A parent's record was taken for the same person as a pupil's and is not; what was recorded stays the pupil's."""

    parent_id: UUID
    reason: str
