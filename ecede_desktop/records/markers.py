"""Warning markers: dangers to a visitor, in sight wherever a visit is planned."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.records.people import Whom


@dataclass(frozen=True)
class MarkerReview:
    """Somebody looked at a marker again and it stands."""

    on: dt.date
    by: str
    note: str
    next_on: dt.date


@dataclass(frozen=True)
class MarkerRow:
    """A warning marker as shown."""

    id: UUID
    person_id: UUID
    person_name: str
    category: str
    """Key of the policy pack."""
    evidence: str
    from_date: dt.date
    decided_by: str
    review_on: dt.date
    of_address: bool = False
    told_on: dt.date | None = None
    not_told_reason: str = ""
    ended_on: dt.date | None = None
    ended_reason: str = ""
    ended_by: str = ""
    recorded_by: str = ""
    recorded_at: dt.datetime | None = None
    ended_approved_by: str = ""
    reviews: tuple[MarkerReview, ...] = ()

    def review_due(self, today: dt.date) -> bool:
        """Whether somebody has to look at it again; it stays in sight meanwhile."""
        return self.ended_on is None and self.review_on <= today


@dataclass(frozen=True)
class MarkerSign:
    """What of a marker stands in sight beside a name: words of its category, whose it is, whether its review is due."""

    category: str
    english: str
    welsh: str
    review_overdue: bool
    person_name: str = ""
    of_address: bool = False


@dataclass(frozen=True)
class RecordMarker:
    """Say that somebody is a danger to a visitor, on what act or threat, and who decided it."""

    whom: Whom
    category: str
    evidence: str
    decided_by: str
    from_date: dt.date | None = None
    """Default: today."""
    review_on: dt.date | None = None
    """Default: the latest that the pack allows."""
    told_on: dt.date | None = None
    not_told_reason: str = ""
    """Why they were not told; one of the two is needed."""
    of_address: bool = False


@dataclass(frozen=True)
class ReviewMarker:
    """Say that a marker was looked at again and stands, why, and until when."""

    marker_id: UUID
    note: str
    review_on: dt.date | None = None
    """Default: the latest that the pack allows."""


@dataclass(frozen=True)
class EndMarker:
    """Say that a marker no longer holds, and why; a manager approves."""

    marker_id: UUID
    reason: str
    approved_by: str = ""
    """Sign-in name of the manager who approves, where an officer ends it."""
