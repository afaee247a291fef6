"""The steps that still lie before a charge, one after the other: when the file can be ready, and what is left then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.deadlines import Rule, counted, deadlines
from ecede_desktop.law.limitation import SessionLimit, SixMonthClock
from ecede_desktop.law.notices import WarningLength
from ecede_desktop.law.stages import Ladder


@dataclass(frozen=True)
class StepRule:
    """A step of the way to court: so many days of a unit, or a deadline of the law's table."""

    key: str
    english: str
    welsh: str
    stage: str
    """The stage of the ladder at which it takes place."""
    law: str
    """Key of the law's table; empty: the length is the council's."""
    length: int
    unit: str
    citation: Citation
    dated: tuple[Dated[WarningLength], ...] = ()
    """Where the length is that of a warning by the code of conduct: its versions, which outrank length and unit."""

    def rule_on(self, day: dt.date) -> tuple[Rule, Citation]:
        """How it is counted from a day.

        Raises:
            KeyError: the law's table has no such deadline on that day.
        """
        if not self.law:
            warning = value_on(self.dated, day)
            length, unit = (warning.value.length, warning.value.unit) if warning else (self.length, self.unit)
            own = Rule(self.key, "", length, unit, False, False, "last", self.english, self.welsh)
            return own, warning.citation if warning else self.citation
        held = value_on(deadlines()[self.law], day)
        if held is None:
            raise KeyError(f"{self.law} on {day}")
        return held.value, held.citation


@dataclass(frozen=True)
class WayRule:
    """A way to court: by a penalty notice or without one; it leaves out the stages of the other."""

    key: str
    english: str
    welsh: str
    leaves_out: tuple[str, ...]


@dataclass(frozen=True)
class SequenceStep:
    """A step with its days."""

    step: StepRule
    trigger: dt.date
    day: dt.date
    """The day on which it ends."""
    rule: Rule
    citation: Citation
    known: bool
    """That day is recorded, not counted."""
    terms_unknown: bool
    """The terms are not known that far: working days were counted instead of school days."""


@dataclass(frozen=True)
class WayAhead:
    """What still lies before a charge on one way, and what of the clock it leaves."""

    way: WayRule
    steps: tuple[SequenceStep, ...]
    ready_on: dt.date
    """The first day on which proceedings can begin."""
    left: tuple[SessionLimit, ...]
    """The sessions that can still be charged then."""
    lost: tuple[SessionLimit, ...]
    """Those that can be charged today and no longer then."""

    @property
    def possible(self) -> bool:
        """Whether anything can still be charged at the end of it."""
        return bool(self.left)

    @property
    def whole(self) -> bool:
        """Whether everything that can be charged today still can then."""
        return bool(self.left) and not self.lost


@dataclass(frozen=True)
class Standing:
    """Where a case stands: its stage, since when, and the ends of steps that are recorded."""

    stage: str
    since: dt.date
    known: Mapping[str, dt.date]
    """By key of the step: a receipt that is proved, a warning that ran out."""


def ways_ahead(
    ways: Sequence[WayRule],
    steps: Sequence[StepRule],
    ladder: Ladder,
    standing: Standing,
    clock: SixMonthClock,
    calendar: SchoolCalendar,
    today: dt.date,
) -> tuple[WayAhead, ...]:
    """The ways that lie open to a case at its stage, in the pack's order."""
    found = []
    places = {stage.key: stage.place for stage in ladder.stages}
    here = places.get(standing.stage, -1)
    still = [step for step in steps if places.get(step.stage, -1) >= here]
    for way in ways:
        if standing.stage not in way.leaves_out:
            ahead = _steps(way, still, standing, calendar, today)
            ready = max(ahead[-1].day, today) if ahead else today
            left = clock.open_on(ready)
            found.append(WayAhead(way, ahead, ready, left, _lost(clock, today, len(left))))
    return tuple(found)


def _lost(clock: SixMonthClock, today: dt.date, left: int) -> tuple[SessionLimit, ...]:
    now = clock.open_on(today)
    return now[: len(now) - left]


def _steps(
    way: WayRule, steps: Sequence[StepRule], standing: Standing, calendar: SchoolCalendar, today: dt.date
) -> tuple[SequenceStep, ...]:
    made: list[SequenceStep] = []
    day: dt.date | None = None
    for step in steps:
        if step.stage in way.leaves_out:
            continue
        # What takes place at the case's own stage began with it; what comes after cannot begin before today.
        begun = step.stage == standing.stage
        start = standing.since if begun and day is None else day or today
        trigger = start if begun else max(start, today)
        found = _counted(step, trigger, standing.known.get(step.key), calendar)
        made.append(found)
        day = found.day
    return tuple(made)


def _counted(step: StepRule, trigger: dt.date, known: dt.date | None, calendar: SchoolCalendar) -> SequenceStep:
    rule, citation = step.rule_on(trigger)
    if known is not None:
        return SequenceStep(step, trigger, known, rule, citation, True, False)
    try:
        return SequenceStep(step, trigger, counted(rule, trigger, calendar), rule, citation, False, False)
    except ValueError:
        if rule.unit != "school":
            raise
        working = replace(rule, unit="working")
        return SequenceStep(step, trigger, counted(working, trigger), working, citation, False, True)
