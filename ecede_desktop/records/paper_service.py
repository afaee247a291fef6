"""How papers reached somebody: sent, deemed, proved, returned."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

METHODS = ("first_class", "recorded", "hand", "left", "email", "text", "court_system", "produced", "other")
POSTED = ("first_class", "recorded")
ELECTRONIC = ("email", "text")
PROVED = ("hand",)
"""Received on the day they were sent, because somebody put them into a hand."""


@dataclass(frozen=True)
class RecordService:
    """Say how a paper was served on somebody."""

    number: str
    """Of the issued paper."""
    method: str
    sent_on: dt.date
    parent_id: UUID | None = None
    recipient: str = ""
    """Of a recorded parent it is known."""
    address: str = ""
    """Where to; empty: the address on the paper or the parent's own."""
    sent_at: dt.time | None = None
    """Wall clock in Wales; only papers sent electronically count by it."""
    received_on: dt.date | None = None
    """The day of receipt as proved; it outranks what the law takes it to be."""
    evidence: str = ""
    served_by: str = ""
    """Empty: the signed-in user."""
    consent_id: UUID | None = None
    """The written consent to be served at that electronic address."""


@dataclass(frozen=True)
class WithdrawService:
    """A record of service was wrong, and why."""

    service_id: UUID
    reason: str


@dataclass(frozen=True)
class PaperReturned:
    """A paper came back undelivered."""

    service_id: UUID
    on: dt.date
    note: str = ""


@dataclass(frozen=True)
class ServiceRow:
    """A record of service as it stands."""

    id: UUID
    document_id: UUID
    document_number: str
    document_kind: str
    case_id: UUID | None
    parent_id: UUID | None
    recipient: str
    method: str
    address: str
    sent_on: dt.date
    sent_at: dt.time | None
    deemed_on: dt.date | None
    deemed_rule: str
    received_on: dt.date | None
    evidence: str
    returned_on: dt.date | None
    returned_note: str
    served_by: str
    recorded_by: str
    recorded_at: dt.datetime
    withdrawn_at: dt.datetime | None = None
    withdrawn_reason: str = ""

    @property
    def stands(self) -> bool:
        """Whether it was neither withdrawn nor returned."""
        return self.withdrawn_at is None and self.returned_on is None

    @property
    def served_on(self) -> dt.date | None:
        """The day on which the paper was received: as proved, else as the law takes it; None: not to be told."""
        if not self.stands:
            return None
        return self.received_on or self.deemed_on


def served_on(rows: tuple[ServiceRow, ...], parent_id: UUID | None = None) -> dt.date | None:
    """The day on which a paper came to whom it is for; None: not to be told.

    A proved day outranks every day that the law only takes it to be ("unless the contrary is proved", SI 2013/1983
    reg 20; Interpretation Act 1978 s.7); of several the earliest counts. What was handed or sent to another parent does
    not count.
    """
    own = [row for row in rows if parent_id is None or row.parent_id in (None, parent_id)]
    proved = [row.received_on for row in own if row.stands and row.received_on is not None]
    taken = [row.deemed_on for row in own if row.stands and row.deemed_on is not None]
    return min(proved or taken, default=None)
