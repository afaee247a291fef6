"""Attendance in the weeks before and after a day on which something was done."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal

from ecede_desktop.law import measures
from ecede_desktop.law.measures import Counts


@dataclass(frozen=True)
class Side:
    """One side of the day: its days, its counts, and how far they go."""

    first_day: dt.date
    last_day: dt.date
    counts: Counts = field(default_factory=Counts)
    over: bool = True
    """False: the last day is still to come, so the counts are those so far."""

    @property
    def attendance(self) -> Decimal | None:
        """Percent, once from the counts; None where the side has no possible session."""
        return measures.attendance(self.counts)

    @property
    def missing(self) -> int:
        """Sessions without a mark: never absence, always said beside the figure."""
        return self.counts.missing

    @property
    def empty(self) -> bool:
        """No session at which a mark was due: school holidays, not on roll, or nothing taken in."""
        return not self.counts.expected


@dataclass(frozen=True)
class BeforeAfter:
    """So many calendar weeks on either side of a day."""

    on: dt.date
    weeks: int
    before: Side
    after: Side

    @property
    def change(self) -> Decimal | None:
        """Percentage points from before to after; None where either side has nothing to compare."""
        return measures.difference(self.after.counts, self.before.counts)

    @property
    def whole(self) -> bool:
        """Both sides are over and have sessions: the figures will not change but by late marks."""
        return self.before.over and self.after.over and not self.before.empty and not self.after.empty
