"""What the head teacher signs over a charge: the certificate of attendance and a statement; and signed copies."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.records.extracts import RegisterExtract

CERTIFICATE = "attendance_certificate"
"""Kind of the issued paper."""


@dataclass(frozen=True)
class AskCertificate:
    """The certificate of the register over the period of a charge (Education Act 1996 s.566)."""

    number: str
    """Of the proceedings."""
    language: str = "both"
    school_number: str = ""
    """Needed only where the pupil has marks at more than one school in the period."""
    acknowledge_missing: bool = False
    """The officer has seen that sessions have no mark and wants the certificate with them counted apart."""


@dataclass(frozen=True)
class AttendanceCertificate(RegisterExtract):
    """The register of the period of a charge as the head teacher certifies it."""

    charge: str = ""
    parent_id: UUID | None = None
    """The defendant: it goes into no bundle against anybody else."""


@dataclass(frozen=True)
class DraftHeadStatement:
    """Draft the head teacher's statement over the sessions of a charge."""

    number: str
    """Of the proceedings."""
    language: str = "en"
    """The witness's own."""
    school_number: str = ""
    witness: str = ""
    """Empty: the head teacher whom the school's record names."""
    occupation: str = ""
    """Empty: head teacher."""
    closes_am: dt.time | None = None
    closes_pm: dt.time | None = None
    """When the register closes; not recorded anywhere else."""
    authorises: str = ""
    """Who at the school decides whether an absence is authorised."""


@dataclass(frozen=True)
class SignPaper:
    """A paper came back signed; said again of the same paper, the newer holds and the older stays."""

    number: str
    """Of the paper."""
    on: dt.date
    signed_by: str
    attachment_id: UUID | None = None
    """The signed pages, attached to the case."""


@dataclass(frozen=True)
class SignedRow:
    """A signed paper as it was recorded."""

    id: UUID
    document_id: UUID
    signed_by: str
    signed_on: dt.date
    attachment_id: UUID | None
    attachment_title: str
    by: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class CertificateRow:
    """A certificate that was issued over a charge."""

    document_id: UUID
    number: str
    charge: str
    school: tuple[str, str]
    """English, Welsh."""
    head_teacher: str
    first_day: dt.date
    last_day: dt.date
    issued_at: dt.datetime
    signed: SignedRow | None


@dataclass(frozen=True)
class CertifyingSchool:
    """A school with marks in the period of a charge, whose head teacher certifies its register."""

    number: str
    english: str
    welsh: str
    head_teacher: str
