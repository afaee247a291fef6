"""What a transfer file (CTF) or a school system tells of a pupil beside the marks: claims of a school, never proof."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ecede_desktop.law.calendar import school_year_of


@dataclass(frozen=True)
class AddressLine:
    """An address as a file gives it."""

    lines: tuple[str, ...] = ()
    postcode: str = ""
    uprn: str = ""


@dataclass(frozen=True)
class ContactLine:
    """A contact of a pupil as a school has them; ``responsibility`` is the school's note, not proof."""

    order: int
    """Priority, 1 first; 0 when the file says none."""
    title: str = ""
    surname: str = ""
    forename: str = ""
    relationship: str = ""
    """The file's own code (PAM, PAF, CAR, ...) or text."""
    responsibility: bool | None = None
    address: AddressLine | None = None
    address_as_pupil: bool = False
    phones: tuple[tuple[str, str], ...] = ()
    """(kind as in the file, number)."""
    email: str = ""


@dataclass(frozen=True)
class SchoolSpellLine:
    """A line of a pupil's school history."""

    school_number: str
    """Seven digits, or empty."""
    school_name: str = ""
    entry: dt.date | None = None
    leaving: dt.date | None = None
    leaving_reason: str = ""
    last: bool | None = None


@dataclass(frozen=True)
class NameLine:
    """Another name of a pupil."""

    kind: str
    """legal, preferred or former."""
    surname: str = ""
    forename: str = ""


@dataclass(frozen=True)
class CohortLine:
    """Membership of a vulnerable group as a file tells it; days open where the file says none."""

    cohort: str
    """Key of the policy pack: looked_after, child_protection, aln, efsm, eal, young_carer, grt, ..."""
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    raw: str = ""
    """The file's own code."""


@dataclass(frozen=True)
class ClaimedTotals:
    """A file's own sums of one pupil, school year and school: a cross-check, never the truth."""

    pupil: int
    """Index into ``RegisterFile.pupils``."""
    school_year: int
    school_number: str
    possible: int | None = None
    attended: int | None = None
    authorised: int | None = None
    unauthorised: int | None = None


@dataclass(frozen=True)
class PupilDetails:
    """Everything that a transfer file tells of one pupil beside marks."""

    middle_names: str = ""
    sex: str = ""
    """M, F or the file's own text."""
    enrol_status: str = ""
    former_upns: tuple[str, ...] = ()
    names: tuple[NameLine, ...] = ()
    address: AddressLine | None = None
    contacts: tuple[ContactLine, ...] = ()
    phones: tuple[tuple[str, str], ...] = ()
    email: str = ""
    school_history: tuple[SchoolSpellLine, ...] = ()
    cohorts: tuple[CohortLine, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    """(kind, the file's own code): language, ethnicity, speaks_welsh, home_welsh, sen_provision, uln, ...; unknown
    elements are kept under their own names."""


def left_on(told: PupilDetails | None, school_number: str, today: dt.date) -> dt.date | None:
    """The day on which the file says that a pupil left a school, where no later spell there is open."""
    spells = [spell for spell in told.school_history if spell.school_number == school_number] if told else []
    if not spells or any(spell.leaving is None for spell in spells):
        return None
    latest = max(spell.leaving for spell in spells if spell.leaving)
    return latest if latest <= today and school_year_of(latest) >= 1990 else None
