"""Membership of vulnerable groups, from and to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class MembershipRow:
    """A pupil's membership of a group as somebody told it."""

    id: UUID
    pupil_id: UUID
    cohort: str
    """Key of the policy pack."""
    from_date: dt.date | None
    """None: since nobody knows when."""
    to_date: dt.date | None
    source: str
    recorded_at: dt.datetime
    recorded_by: str
    withdrawn_at: dt.datetime | None = None


@dataclass(frozen=True)
class RecordMembership:
    """Say that a pupil belongs to a group; ``to_date`` None: until further notice."""

    pupil_id: UUID
    cohort: str
    from_date: dt.date | None = None
    to_date: dt.date | None = None
    source: str = ""


@dataclass(frozen=True)
class EndMembership:
    """Say when a membership ended."""

    membership_id: UUID
    to_date: dt.date


@dataclass(frozen=True)
class WithdrawMembership:
    """Say that a membership was never so; the row stays and counts no more."""

    membership_id: UUID
    reason: str


@dataclass(frozen=True)
class Membership:
    """The least that figures need: days open where nobody told them."""

    pupil_id: UUID
    cohort: str
    from_date: dt.date | None
    to_date: dt.date | None
