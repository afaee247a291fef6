"""School attendance orders as a dated, versioned process: which step may be taken, after which, and not before when."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ecede_desktop import paths
from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.citations import Citation
from ecede_desktop.law.deadlines import deadline


@dataclass(frozen=True)
class OrderStep:
    """A step of a process."""

    key: str
    english: str
    welsh: str
    after: tuple[str, ...]
    """One of these has to be taken before; empty: it may come first."""
    waits: str
    """The step whose deadline must be over; empty: none."""
    counts: str
    """The deadline that this step starts; empty: none."""
    names_school: bool
    names_from: tuple[str, ...]
    """The school is one that an earlier of these steps named, the first of them taken before the others; empty: any."""
    ends: bool
    citation: Citation


@dataclass(frozen=True)
class Process:
    """A way to an order, as one law has it."""

    key: str
    english: str
    welsh: str
    valid_from: dt.date | None
    """None: not commenced."""
    steps: tuple[OrderStep, ...]
    citation: Citation

    def step(self, key: str) -> OrderStep | None:
        return next((one for one in self.steps if one.key == key), None)


@dataclass(frozen=True)
class Taken:
    """A step that was taken, and the last day of the deadline that it started."""

    step: str
    on: dt.date
    due_on: dt.date | None = None


@cache
def processes() -> tuple[Process, ...]:
    """Every process of the table, dormant ones among them."""
    return tuple(_process(row) for row in _table()["process"])


def process(key: str) -> Process | None:
    """A process by its key."""
    return next((one for one in processes() if one.key == key), None)


def in_force(day: dt.date) -> Process:
    """The process under which an order begins on a day: the latest commenced.

    Raises:
        KeyError: none was in force.
    """
    found = [one for one in processes() if one.valid_from is not None and one.valid_from <= day]
    if not found:
        raise KeyError(f"attendance orders on {day}")
    return max(found, key=lambda one: one.valid_from or dt.date.min)


def next_steps(of: Process, taken: Sequence[Taken]) -> tuple[OrderStep, ...]:
    """The steps that may follow; none once the process is over."""
    done = {one.step for one in taken}
    if any((step := of.step(key)) is not None and step.ends for key in done):
        return ()
    return tuple(step for step in of.steps if not step.after or any(key in done for key in step.after))


def not_before(step: OrderStep, taken: Sequence[Taken]) -> dt.date | None:
    """The first day on which a step may be taken: the day after the deadline it waits for; None: any day."""
    dues = [one.due_on for one in taken if one.step == step.waits and one.due_on is not None]
    return max(dues) + dt.timedelta(days=1) if dues else None


def named_by(step: OrderStep, taken: Sequence[Taken]) -> tuple[str, ...]:
    """The earlier steps whose school this one names, the one that goes first before the others; none: any school.

    An order names the school that the parent chose in time, else the one of the notice of intention (s.438(3)–(5)).
    """
    done = {one.step for one in taken}
    return tuple(key for key in step.names_from if key in done)


def still_open(of: Process, at: Taken, taken: Sequence[Taken]) -> bool:
    """Whether the deadline that a step started still holds a step back: the process runs, and none has followed it."""
    if any((step := of.step(one.step)) is not None and step.ends for one in taken):
        return False
    after = {step.key for step in of.steps if step.waits == at.step}
    return at.due_on is not None and not any(one.step in after and one.on >= at.on for one in taken)


def due(step: OrderStep, on: dt.date, calendar: SchoolCalendar) -> dt.date | None:
    """The last day of the deadline that a step starts; None where it starts none, or the terms are not known."""
    if not step.counts:
        return None
    try:
        return deadline(step.counts, on, calendar).day
    except (KeyError, ValueError):
        return None


def _process(row: Mapping[str, Any]) -> Process:
    steps = tuple(
        OrderStep(
            step["key"], step["en"], step["cy"], tuple(step.get("after", ())), step.get("waits", ""),
            step.get("counts", ""), step.get("names_school", False), tuple(step.get("names_from", ())),
            step.get("ends", False), Citation(row["act"], step["section"], row["mark"]),
        )
        for step in row["step"]
    )  # fmt: skip
    return Process(
        row["key"], row["en"], row["cy"], None if row.get("dormant") else row["from"], steps,
        Citation(row["act"], row["section"], row["mark"]),
    )  # fmt: skip


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads((paths.law_tables() / "attendance_orders.toml").read_text(encoding="utf-8"))
