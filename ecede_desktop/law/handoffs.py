"""Hand-offs to the youth service and the post-16 team: who goes to whom first, and what may be said of one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from dateutil.easter import easter

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.measures import Counts, share


class Direction(StrEnum):
    """Who offers the pupil to whom."""

    TO_YOUTH_SERVICE = "to_youth_service"
    FROM_YOUTH_SERVICE = "from_youth_service"
    TO_POST_16 = "to_post_16"
    SCHOOL_TO_YOUTH_SERVICE = "school_to_youth_service"


class StepKind(StrEnum):
    """What came of a hand-off."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    NO_RESPONSE = "no_response"
    ACKNOWLEDGED = "acknowledged"
    """The receiving team says that it has it; the value names the worker."""
    FOLLOW_UP = "follow_up"
    """Attendance was looked at so many weeks on; the value is the weeks."""
    DESTINATION = "destination"
    SUPPORT_LEVEL = "support_level"
    CONFIRMED_DESTINATION = "confirmed_destination"
    OUTCOME = "outcome"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    """It was recorded by mistake or taken back; the note says why."""


AGAINST = ("", "above", "between", "under")
VALUE_NEEDED = frozenset(
    {
        StepKind.ACKNOWLEDGED,
        StepKind.FOLLOW_UP,
        StepKind.DESTINATION,
        StepKind.SUPPORT_LEVEL,
        StepKind.CONFIRMED_DESTINATION,
        StepKind.OUTCOME,
    }
)
"""Steps that say something besides that they happened."""
POST_16_ONLY = frozenset({StepKind.DESTINATION, StepKind.SUPPORT_LEVEL, StepKind.CONFIRMED_DESTINATION})
NOTE_NEEDED = frozenset({StepKind.DECLINED, StepKind.WITHDRAWN})
ENDS = frozenset({StepKind.CLOSED, StepKind.WITHDRAWN})
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class YouthServiceRule:
    """Whose pupils go to the youth service first."""

    year_groups: tuple[str, ...]

    def first_to_youth_service(self, year_group: str, counts: Counts, least: int, below: int) -> bool:
        """Key Stage 4, below the youth service's threshold and not below the referral threshold (RCT 1.22, 1.34).

        The exact share is compared: 89.96 % is below 90 and is not rounded up to it.
        """
        return year_group in self.year_groups and standing(counts, least, below) == "between"


@dataclass(frozen=True)
class Post16Rule:
    """Who is handed to the post-16 team, from when in the year, and when the destination is confirmed."""

    year_groups: tuple[str, ...]
    days_after_easter: int
    confirmed_month: int
    confirmed_day: int

    def begins(self, school_year: int) -> dt.date:
        """The first day of a school year on which it is due: after Easter (RCT 1.30, 1.35; the days unconfirmed)."""
        return easter(school_year + 1) + _DAY * (self.days_after_easter + 1)

    def due(self, year_group: str, *, has_open_case: bool, day: dt.date) -> bool:
        """Year 11 with an open case, after Easter."""
        return year_group in self.year_groups and has_open_case and day >= self.begins(school_year_of(day))

    def confirmed_on(self, offered_on: dt.date) -> dt.date:
        """The day on which the destination is confirmed: the first such date after the offer."""
        this_year = dt.date(offered_on.year, self.confirmed_month, self.confirmed_day)
        return this_year if this_year > offered_on else this_year.replace(year=offered_on.year + 1)


def standing(counts: Counts, least: int, below: int) -> str:
    """How attendance stands to both thresholds: above, between or under; empty without a session (RCT 1.22, 1.34)."""
    exact = share(counts)
    if exact is None:
        return ""
    if exact < Fraction(least, 100):
        return "under"
    return "between" if exact < Fraction(below, 100) else "above"
