"""What is refused of a hand-off or of a step of one: each with its field."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.errors import Refused
from ecede_desktop.law.handoffs import ENDS, NOTE_NEEDED, POST_16_ONLY, VALUE_NEEDED, Direction, StepKind
from ecede_desktop.law.policy_handoffs import Choice, HandoffPolicy
from ecede_desktop.records.handoffs import HandoffRow, OfferHandoff, RecordHandoffStep


def check_offer(command: OfferHandoff, offered_on: dt.date, window: tuple[dt.date, dt.date], today: dt.date) -> None:
    """An offer has a ground for sharing, and its days can be.

    Raises:
        Refused: it has not, or they cannot.
    """
    if not command.basis:
        text = "Say what sharing rests on: the consent that was given, by whom and when, or the ground without it."
        raise Refused("handoff_basis_empty", text, field="basis")
    if offered_on > today:
        raise Refused("handoff_in_future", "The day of the offer is still to come.", field="offered_on")
    first, last = window
    if first > last:
        text = "The window of the attendance ends before it begins. Check both days."
        raise Refused("handoff_window", text, field="first_day")
    if last > today:
        text = "The window of the attendance ends on a day that is still to come. Choose an earlier last day."
        raise Refused("handoff_window_in_future", text, field="last_day")


def check_step(policy: HandoffPolicy, command: RecordHandoffStep, row: HandoffRow, on: dt.date, today: dt.date) -> None:
    """A step is of a hand-off that is not over, says what its kind needs, and its day can be.

    Raises:
        Refused: it is not, does not, or cannot be.
    """
    if row.steps and any(step.kind in ENDS for step in row.steps):
        text = "This hand-off is closed; nothing more is recorded of it. Offer the pupil again if need be."
        raise Refused("handoff_closed", text, field="kind")
    if command.kind in POST_16_ONLY and row.direction is not Direction.TO_POST_16:
        text = "A destination and a level of support are recorded of a hand-off to the post-16 team only."
        raise Refused("handoff_step_direction", text, field="kind")
    if on > today:
        raise Refused("handoff_step_in_future", "That day is still to come.", field="on")
    if on < row.offered_on:
        raise Refused("handoff_step_early", "That day is before the hand-off was offered. Check the day.", field="on")
    if command.kind in NOTE_NEEDED and not command.note:
        raise Refused("handoff_note_empty", "Say why.", field="note")
    if command.kind in VALUE_NEEDED:
        _check_value(policy, command, row)


def _check_value(policy: HandoffPolicy, command: RecordHandoffStep, row: HandoffRow) -> None:
    if command.kind is StepKind.ACKNOWLEDGED and not command.value:
        raise Refused("handoff_worker_empty", "Name the worker who has the young person now.", field="value")
    if command.kind in (StepKind.DESTINATION, StepKind.CONFIRMED_DESTINATION) and not command.value:
        raise Refused("handoff_destination_empty", "Say where the young person goes.", field="value")
    if command.kind is StepKind.FOLLOW_UP:
        weeks = [str(number) for number in policy.follow_up_on(row.offered_on).value.weeks]
        if command.value not in weeks:
            text = f"Attendance is followed up after {' or '.join(weeks)} weeks. Use one of these."
            raise Refused("handoff_weeks", text, field="value", known=", ".join(weeks))
    if command.kind is StepKind.OUTCOME:
        _check_choice("handoff_outcome", "outcome", policy.outcomes, command.value)
    if command.kind is StepKind.SUPPORT_LEVEL:
        _check_choice("handoff_level", "level of support", policy.levels, command.value)


def _check_choice(key: str, what: str, choices: tuple[Choice, ...], value: str) -> None:
    known = ", ".join(one.key for one in choices)
    if value not in {one.key for one in choices}:
        text = f"“{value}” is no {what} of the policy pack. Use one of {known}."
        raise Refused(key, text, field="value", value=value, known=known)
