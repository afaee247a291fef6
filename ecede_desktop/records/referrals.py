"""Referrals of schools: what the school wrote, what the program makes of it, and what an officer decides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from ecede_desktop.law.measures import Counts
from ecede_desktop.law.referral_forms import Need, SchoolSays, Sentence
from ecede_desktop.law.referrals import ACCEPTED, PASSED_ON, RETURNED, WITHDRAWN, Finding, Proposal
from ecede_desktop.law.stated_attendance import Difference
from ecede_desktop.records.documents import DocumentRow

WAITING, REPLACED = "waiting", "replaced"
STATES = (WAITING, ACCEPTED, RETURNED, PASSED_ON, WITHDRAWN, REPLACED)
BY_HAND = ("form", "paper", "telephone")
"""How a referral that somebody types in came."""
SOURCES = (*BY_HAND, "csv", "xlsx", "pdf")
RETURNED_LETTER, PASSED_ON_LETTER, RECEIVED_LETTER = "referral_returned", "referral_passed_on", "referral_received"
LETTERS = (RECEIVED_LETTER, RETURNED_LETTER, PASSED_ON_LETTER)
"""Kinds of letters to a school, as issued papers keep them."""


@dataclass(frozen=True)
class AddReferral:
    """What a school wrote, or said on the telephone, as it is recorded."""

    says: SchoolSays
    school_number: str = ""
    source: str = "form"
    pupil_id: UUID | None = None
    """Whom it is about, where the officer chose; None: matched by what the school wrote."""


@dataclass(frozen=True)
class ReferralRow:
    """A line of the list."""

    id: UUID
    number: str
    pupil_id: UUID | None
    name: str
    """As it is held, where the pupil is known, else as the school wrote it."""
    upn: str
    year_group: str
    school_number: str
    school_name: str
    received_on: dt.date
    source: str
    due_on: dt.date | None
    state: str
    """waiting, accepted, returned, passed_on, withdrawn, or replaced by a later one before it was decided."""
    missing: int
    """Particulars that must be there and are not."""
    officer: str = ""
    """Who has to decide, else who decided."""
    case_reference: str = ""
    replaced_by: str = ""
    """Number of the later referral that stands in its place."""
    days_left: int | None = None
    """School days until it is due; below 0: so many too late. None: decided, or the terms are not known."""


@dataclass(frozen=True)
class DecisionRow:
    """What was decided, by whom, and on which figures."""

    id: UUID
    decision: str
    reasons: tuple[str, ...]
    """Keys of what was missing."""
    note: str
    computed: Mapping[str, object]
    case_reference: str
    handoff_id: UUID | None
    document_number: str
    decided_by: str
    decided_at: dt.datetime


@dataclass(frozen=True)
class Likeness:
    """A pupil whom a referral may be about, and by what."""

    pupil_id: UUID
    name: str
    upn: str
    date_of_birth: dt.date | None
    school_name: str
    year_group: str
    by: str
    """upn, name_and_birth, name_at_school or birth_at_school."""


@dataclass(frozen=True)
class Computed:
    """The attendance of the stated window by the marks held."""

    counts: Counts
    school_name: str
    """Whose marks they are; empty: of every school that the pupil was at."""
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class ReferralView:
    """A referral as its screen shows it, in one read."""

    row: ReferralRow
    says: SchoolSays
    findings: tuple[Finding, ...]
    computed: Computed | None
    """None: nobody was matched, no window is stated, or no marks are held for it."""
    contradictions: tuple[Difference, ...]
    proposal: Proposal
    decisions: tuple[DecisionRow, ...]
    likely: tuple[Likeness, ...]
    """Where the pupil is not certain: whom it may be about."""
    open_case: str
    """Reference of the pupil's open case, or empty."""
    letters: tuple[DocumentRow, ...]
    recorded_by: str
    recorded_at: dt.datetime
    file_name: str = ""
    file_sha256: str = ""
    replaces: str = ""
    """Number of the returned referral that this one follows."""


@dataclass(frozen=True)
class ImportReferrals:
    """Take a file of a school in: CSV, or the form of the program as XLSX or PDF."""

    path: Path
    received_on: dt.date | None = None
    """Default: today."""
    school_number: str = ""
    """For rows that do not name their school."""


@dataclass(frozen=True)
class ImportedReferrals:
    """What a file brought."""

    file_name: str
    source: str
    added: tuple[ReferralRow, ...]
    same: int
    """Referrals that were held already, word for word."""


@dataclass(frozen=True)
class ChoosePupil:
    """Say whom a referral is about."""

    number: str
    pupil_id: UUID


@dataclass(frozen=True)
class AcceptReferral:
    """Accept: a case is opened on it, or it is added to the pupil's open one."""

    number: str
    officer: str = ""
    """Sign-in name of who gets the case; default: who accepts."""
    reason: str = ""
    """Why, where the rules propose otherwise."""


@dataclass(frozen=True)
class ReturnReferral:
    """Return to the school with reasons; a letter is made and kept."""

    number: str
    reasons: tuple[str, ...] = ()
    """Keys of the pack's list; none: all that must be there and is missing."""
    note: str = ""
    """Words of the officer's own, said in the letter."""
    language: str = "both"


@dataclass(frozen=True)
class PassToYouthService:
    """Pass to the youth service; a hand-off is recorded and a letter made for the school."""

    number: str
    reason: str = ""
    """Why, where the rules propose otherwise."""
    basis: str = ""
    """Consent or the lawful ground for sharing."""
    language: str = "both"


@dataclass(frozen=True)
class WithdrawReferral:
    """The school takes it back, or it was recorded by mistake."""

    number: str
    reason: str


@dataclass(frozen=True)
class AskLetter:
    """A letter that says to the school that its referral came, or was accepted."""

    number: str
    language: str = "both"


@dataclass(frozen=True)
class ReferralLetter:
    """Everything that a letter to the school about its referral says."""

    kind: str
    language: str
    number: str
    council_en: str
    council_cy: str
    service_en: str
    service_cy: str
    youth_service_en: str
    youth_service_cy: str
    school_en: str
    school_cy: str
    school_address: str
    head_teacher: str
    referral_number: str
    pupil_name: str
    received_on: dt.date
    due_on: dt.date | None
    decided_on: dt.date | None
    issued_at: dt.datetime
    issued_by: str
    decision: str = ""
    case_officer: str = ""
    needs: tuple[Need, ...] = ()
    grounds: tuple[Sentence, ...] = ()
    differences: tuple[Difference, ...] = ()
    counts: Counts | None = None
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    note: str = ""


@dataclass(frozen=True)
class IssueForm:
    """Write a blank form for a school to a file."""

    path: Path
    kind: str = "pdf"
    """pdf or xlsx."""
    language: str = "both"
    school_number: str = ""


@dataclass(frozen=True)
class BlankForm:
    """What stands on a blank form before anybody writes on it."""

    language: str
    council_en: str
    council_cy: str
    service_en: str
    service_cy: str
    version: int
    school_number: str = ""
    school_name: str = ""
    filled: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ReferralLine:
    """A referral as a file tells of one."""

    line: int
    """Line of the CSV, or column of the form."""
    says: SchoolSays
    school_number: str = ""
