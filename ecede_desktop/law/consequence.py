"""What comes first: things to do by what follows when they are not done, and only then by their day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ecede_desktop.law.citations import Citation, value_on
from ecede_desktop.law.deadlines import deadlines

WEEK = dt.timedelta(days=7)
STATES = ("past", "near", "today", "week", "later", "no_day")
HARD = ("last", "barred")
"""What a deadline must give for nothing to mend it once it has passed."""


@dataclass(frozen=True, eq=False)
class Consequence:
    """A kind of thing to do, by what follows when it is not done; each is one object of its pack, told by identity."""

    key: str
    place: int
    """1 comes first."""
    near_days: int
    """So many days before its day it presses as if that had passed; 0: not before it has passed."""
    always: bool
    """It presses from its first minute, whatever its day."""
    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class TaskFacts:
    """What the order needs to know of a task."""

    kind: str
    due_on: dt.date | None
    """The day that counts: where it was put off to, else its own."""
    rule: str = ""
    """Key of the law's deadline that its day comes from."""
    trigger_on: dt.date | None = None


@dataclass(frozen=True)
class Why:
    """Why a thing to do stands where it stands."""

    consequence: Consequence
    state: str
    """past, near, today, week, later or no_day."""

    @property
    def presses(self) -> bool:
        """It belongs under what is out of time or nearly."""
        return self.state in ("past", "near")


Rank = tuple[int, int, dt.date]
"""Sorts: what presses before what is due today, this week, later; in each by consequence, then by the day."""


def rank(facts: TaskFacts, today: dt.date, order: Mapping[str, Consequence]) -> tuple[Rank, Why]:
    """Where a thing to do stands among others, and why (the order is the council's own: its policy pack)."""
    found = order[_key(facts)]
    state = _state(facts.due_on, today, found)
    bucket = 0 if state in ("past", "near") else STATES.index(state)
    return (bucket, found.place, facts.due_on or dt.date.max), _why(found, state)


def is_hard(rule: str, trigger_on: dt.date | None) -> bool:
    """Whether a deadline of the law is the last day for something, or the last on which it may not be done."""
    dated = deadlines().get(rule, ())
    held = value_on(dated, trigger_on) if trigger_on else None
    known = held.value if held is not None else dated[-1].value if dated else None
    return known is None or known.gives in HARD


@cache
def _why(found: Consequence, state: str) -> Why:
    return Why(found, state)


def _key(facts: TaskFacts) -> str:
    if facts.kind == "deadline" and not is_hard(facts.rule, facts.trigger_on):
        return "opens"
    return facts.kind


def _state(due: dt.date | None, today: dt.date, found: Consequence) -> str:
    if due is not None and due < today:
        return "past"
    if found.always or (due is not None and due < today + dt.timedelta(days=found.near_days)):
        return "near"
    if due is None:
        return "no_day"
    if due == today:
        return "today"
    return "week" if due <= today + WEEK else "later"
