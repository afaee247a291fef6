"""What a school's file claims beside marks, as it is shown: never proof, and never a parent of ours by itself."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


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
