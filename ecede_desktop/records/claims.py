"""What a school's file claims beside marks, as it is shown: never proof, and never a parent of ours by itself."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class ContactClaimed:
    """A contact as a school claims it."""

    pupil: str
    claimed_on: dt.date
    name: str
    relationship: str
    responsibility: bool | None
    phones: tuple[str, ...] = ()


@dataclass(frozen=True)
class ContactClaimRow:
    """A contact as a school's latest file claims it of one pupil, with everything that a person would begin from."""

    id: UUID
    claimed_on: dt.date
    schools: tuple[str, ...]
    """Names of the schools that the file is of and the pupil is or was at."""
    file_name: str
    title: str
    forename: str
    surname: str
    relationship: str
    responsibility: bool | None
    lines: tuple[str, ...]
    postcode: str
    phones: tuple[str, ...]
    email: str

    @property
    def full_name(self) -> str:
        return " ".join(part for part in (self.title, self.forename, self.surname) if part)


@dataclass(frozen=True)
class TotalsClaimed:
    """A file's own sums of a pupil's year."""

    pupil: str
    school_number: str
    school_year: int
    possible: int | None
    attended: int | None
    authorised: int | None
    unauthorised: int | None


@dataclass(frozen=True)
class ImportClaims:
    """What one import claims."""

    contacts: tuple[ContactClaimed, ...] = ()
    totals: tuple[TotalsClaimed, ...] = ()
