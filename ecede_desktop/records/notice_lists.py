"""Penalty notices, requests and warnings of the county as lists show them: what is due next comes first."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

ASKED = "asked"
STATES = (ASKED, "not_received", "lower", "higher", "choose", "prosecute", "paid", "withdrawn")
"""A request that nobody has answered, then the standings of a notice (``law.notice_standing``)."""
DOUBTED = "doubted"
"""No standing of its own: something that a notice rests on no longer holds."""
WARNING_STATES = ("not_served", "runs", "relied_on", "over")
"""Nothing says that it was received; the time to improve runs; a notice may rest on it; it is too old for one."""


@dataclass(frozen=True)
class NoticeLine:
    """A notice, or a request for one, as it stands today."""

    id: UUID
    state: str
    number: str
    """Empty: it is a request."""
    parent: str
    child: str
    pupil_id: UUID
    case_reference: str
    school_number: str
    school_name: str
    officer: str
    """Sign-in name of whoever has the case; without a case, of whoever issued it or took the request in."""
    officer_name: str
    begun_on: dt.date
    """Issued; of a request: asked for."""
    school_year: int
    served_on: dt.date | None = None
    """Received, as proved or as the law takes it."""
    due_pence: int = 0
    paid_pence: int = 0
    to_repay_pence: int = 0
    last_day: dt.date | None = None
    """Last day to pay at all."""
    next_on: dt.date | None = None
    """The day of what is due next; None: nothing is."""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class WarningLine:
    """A formal warning that stands, and until when a notice may rest on it."""

    id: UUID
    state: str
    kind: str
    parent: str
    child: str
    pupil_id: UUID
    case_reference: str
    school_number: str
    school_name: str
    officer: str
    officer_name: str
    on: dt.date
    school_year: int
    served_on: dt.date | None = None
    runs_to: dt.date | None = None
    """Last day of the time to improve; None: not served, or the terms are not known so far."""
    relied_to: dt.date | None = None
    """Last day on which a notice that is asked for may rest on it."""


@dataclass(frozen=True)
class NoticeLists:
    """Everything that the page of notices shows, of one state of the store."""

    today: dt.date
    notices: tuple[NoticeLine, ...]
    warnings: tuple[WarningLine, ...]
