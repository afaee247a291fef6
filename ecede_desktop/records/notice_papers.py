"""Papers about a penalty notice: its withdrawal told to the recipient, and what was paid certified."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class AskCertificate:
    """Certify for the court whether a notice was paid by a stated day (SI 2013/1983 reg 6(2))."""

    number: str
    by_day: dt.date
    officer: str = ""
    """Name of the proper officer who signs; empty: the line is left open."""
    language: str = "both"


@dataclass(frozen=True)
class RecordCopy:
    """The issuer's copy of a notice to the council (reg 17): sent or received, on a day."""

    number: str
    kind: str
    """copy_sent or copy_received."""
    on: dt.date
    note: str = ""


@dataclass(frozen=True)
class WithdrawalPaper:
    """A withdrawal as its recipient is told of it."""

    language: str
    number: str
    notice_number: str
    council: tuple[str, str]
    service: tuple[str, str]
    written_on: dt.date
    written_at: dt.datetime
    recipient: str
    recipient_address: tuple[str, ...]
    child_name: str
    school: tuple[str, str]
    first_day: dt.date
    last_day: dt.date
    issued_on: dt.date
    withdrawn_on: dt.date
    ground: tuple[str, str]
    ground_source: str
    bars: bool
    repays: bool
    only_unpaid: bool
    replaced_by: str
    held_pence: int
    """What came for the notice and is still held."""
    repaid_pence: int
    officer: str
    write_to: tuple[str, ...]
    purpose: str


@dataclass(frozen=True)
class PaidLine:
    """Money that came (above 0) or went back."""

    on: dt.date
    pence: int
    how: str


@dataclass(frozen=True)
class CertificatePaper:
    """What was and was not received by a stated day, as the ledger had it when the certificate was made."""

    language: str
    number: str
    notice_number: str
    council: tuple[str, str]
    service: tuple[str, str]
    proper_officer: tuple[str, str]
    officer: str
    made_on: dt.date
    made_at: dt.datetime
    recipient: str
    recipient_address: tuple[str, ...]
    child_name: str
    school: tuple[str, str]
    first_day: dt.date
    last_day: dt.date
    issued_on: dt.date
    received_on: dt.date
    lower_pence: int
    higher_pence: int
    lower_to: dt.date
    higher_to: dt.date
    by_day: dt.date
    received_pence: int
    """In all, less what went back, by that day."""
    paid_on: dt.date | None
    """The day on which it was paid in accordance with the notice; None: it was not, by that day."""
    lines: tuple[PaidLine, ...]
    purpose: str
