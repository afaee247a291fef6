"""Warning markers: dangers to a visitor, in sight wherever a visit is planned."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID


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

    def review_due(self, today: dt.date) -> bool:
        """Whether somebody has to look at it again; it stays in sight meanwhile."""
        return self.ended_on is None and self.review_on <= today
