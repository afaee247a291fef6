"""Steps of a planned visit: where it has got to, which may follow, what each needs, when somebody asks after them.

A rule of the service, not of an Act: the employer's duty of care for people who work alone (Health and Safety at Work
etc. Act 1974 s.2) stands behind it. Nothing here ever hides that somebody is out: steps may be entered late and in any
order, and a clock that went back counts as doubt, never as time in hand.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    PLANNED = "planned"
    ON_WAY = "on_way"
    AT_DOOR = "at_door"
    SAFE = "safe"
    """Back in the car or the office: the check-out."""
    WRITTEN_UP = "written_up"
    CANCELLED = "cancelled"
    MOVED = "moved"
    ESCALATED = "escalated"
    """Something was tried because nobody came back; the visit stays where it was."""
    BACK_BY = "back_by"
    """The officer said another time to be back."""


ORDER = (Step.PLANNED, Step.ON_WAY, Step.AT_DOOR, Step.SAFE, Step.WRITTEN_UP)
BY_BUTTON = (Step.ON_WAY, Step.AT_DOOR, Step.SAFE)
"""Steps that an officer takes on the way; writing up comes with the contact."""
_OVER = frozenset({Step.CANCELLED, Step.MOVED})
_OUT = frozenset({Step.ON_WAY, Step.AT_DOOR})


class Level(StrEnum):
    """How a visit from which nobody has checked out stands."""

    OUT = "out"
    OVERDUE = "overdue"
    ESCALATE = "escalate"
    DOUBTFUL = "doubtful"
    """The machine's clock went back: nobody can say how long they have been out."""


@dataclass(frozen=True)
class Taken:
    """A step that was recorded, in the order of recording."""

    step: Step
    at: dt.datetime
    """When it really was."""
    recorded_at: dt.datetime
    back_by: dt.datetime | None = None


@dataclass(frozen=True)
class Limits:
    """The lengths of the policy that holds."""

    overdue: dt.timedelta
    escalate: dt.timedelta
    longest: dt.timedelta


@dataclass(frozen=True)
class AskStep:
    """A step that somebody wants to record."""

    step: Step
    at: dt.datetime | None
    """None: now, by one press."""
    note: str = ""
    own: bool = True
    """By somebody who goes on the visit."""


def where(taken: Sequence[Taken]) -> Step:
    """Where a visit has got to: what ends it, else the furthest step that is recorded, whenever it was entered."""
    over = next((one.step for one in reversed(taken) if one.step in _OVER), None)
    return over or max((one.step for one in taken if one.step in ORDER), key=ORDER.index, default=Step.PLANNED)


def is_out(taken: Sequence[Taken]) -> bool:
    """Whether somebody set out and has not said that they are safe: a note that is written up says nothing of that."""
    steps = {one.step for one in taken}
    return not steps.isdisjoint(_OUT) and Step.SAFE not in steps


def following(taken: Sequence[Taken]) -> tuple[Step, ...]:
    """What may be recorded next, in the order in which it is usual."""
    here = where(taken)
    if here in _OVER:
        return ()
    steps = {one.step for one in taken}
    on = [step for step in BY_BUTTON if step not in steps and (ORDER.index(step) > ORDER.index(here))]
    late = [Step.SAFE] if is_out(taken) and Step.SAFE not in on else []
    written = [Step.WRITTEN_UP] if here is not Step.WRITTEN_UP else []
    ends = [Step.CANCELLED, Step.MOVED] if here in (Step.PLANNED, Step.SAFE) else []
    out = [Step.BACK_BY, Step.ESCALATED] if is_out(taken) else []
    return (*late, *on, *written, *ends, *out)


def time_of(taken: Sequence[Taken], step: Step) -> dt.datetime | None:
    """When a step really was: the newest that was said."""
    return next((one.at for one in reversed(taken) if one.step is step), None)


def back_by(taken: Sequence[Taken], minutes: dt.timedelta) -> dt.datetime | None:
    """When the officer means to be back: the newest that was said, else so long after setting out; None: not out."""
    said = next((one.back_by for one in reversed(taken) if one.back_by is not None), None)
    if said is not None:
        return said
    out = [one.at for one in taken if one.step in _OUT]
    return min(out) + minutes if out else None


def fault_of(taken: Sequence[Taken], asked: AskStep, now: dt.datetime) -> str:
    """The key of what stands against a step; empty where nothing does.

    A press of the button is never refused for its time: whoever is safe must be able to say so on a machine whose
    clock is wrong. Only a time that was typed is held against the others.
    """
    here, note = where(taken), asked.note.strip()
    if here in _OVER:
        return "visit_is_over"
    if asked.step in _OVER:
        return _fault_of_end(taken, here, note)
    again = time_of(taken, asked.step)
    if again is not None and again != asked.at and not note:
        return "visit_step_again"
    if not asked.own and not note:
        return "visit_step_by_other"
    return _fault_of_time(taken, asked, now)


def fault_of_back_by(taken: Sequence[Taken], wanted: dt.datetime, now: dt.datetime, limits: Limits) -> str:
    """The key of what stands against a time to be back; empty where nothing does."""
    out = [one.at for one in taken if one.step in _OUT]
    if wanted <= (max(out) if out else now):
        return "visit_back_by_early"
    # Measured from now as well, because somebody may be told late that the officer stays longer.
    return "visit_back_by_far" if wanted - max([now, *out]) > limits.longest else ""


def level(
    due: dt.datetime, now: dt.datetime, surely_past: dt.datetime, limits: Limits, slack: dt.timedelta
) -> tuple[Level, dt.timedelta]:
    """How a visit stands from which nobody has checked out, and by how much its time to be back has passed.

    ``surely_past`` is the latest instant that the store itself holds from after the visit set out: where the clock says
    an earlier one, it went back, and what it says is no comfort.
    """
    certain = max(now, surely_past)
    over = certain - due
    if over >= limits.escalate:
        return Level.ESCALATE, over
    if over >= limits.overdue:
        return Level.OVERDUE, over
    return (Level.DOUBTFUL if surely_past - now > slack else Level.OUT), over


def _fault_of_end(taken: Sequence[Taken], here: Step, note: str) -> str:
    if is_out(taken):
        return "visit_still_out"
    if here is Step.WRITTEN_UP:
        return "visit_is_written_up"
    return "" if note else "visit_reason_empty"


def _fault_of_time(taken: Sequence[Taken], asked: AskStep, now: dt.datetime) -> str:
    if asked.at is None or asked.step not in BY_BUTTON:
        return ""
    if asked.at > now:
        return "visit_step_in_future"
    place = ORDER.index(asked.step)
    for step in BY_BUTTON:
        other = time_of(taken, step)
        if other is None or step is asked.step:
            continue
        if (other > asked.at) if ORDER.index(step) < place else (other < asked.at):
            return "visit_step_order"
    return ""
