"""Hand-offs to the youth service and the post-16 team: who goes to whom first, and what may be said of one."""

from __future__ import annotations

from enum import StrEnum


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
