"""What a person may accept in a refused file: a wrong UPN for that pupil, marks on a day recorded as closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from ecede_desktop.records.imports import Problem

UPN_FAULTS = frozenset({"upn_wrong_letter", "upn_characters", "upn_too_short", "upn_too_long", "upn_letter_lost"})
"""Wrong, and still something that a school wrote down for one pupil."""
DAY_FAULTS = frozenset({"weekend", "bank_holiday", "school_closed"})


@dataclass(frozen=True)
class Acceptance:
    """One thing that can be ticked."""

    kind: str
    """upn or day."""
    value: str
    """The UPN as the file has it, or the day as ``YYYY-MM-DD``."""
    problem: Problem
    """The first fault it would clear."""
    lines: int
    """Lines of the file with this fault."""


def acceptances(problems: Iterable[Problem]) -> tuple[Acceptance, ...]:
    """What can be accepted, each once, in the order of the file."""
    found: dict[tuple[str, str], tuple[Problem, int]] = {}
    for problem in problems:
        what = _what(problem)
        if what is not None and problem.refuses:
            first, lines = found.get(what, (problem, 0))
            found[what] = (first, lines + 1)
    return tuple(Acceptance(kind, value, first, lines) for (kind, value), (first, lines) in found.items())


def _what(problem: Problem) -> tuple[str, str] | None:
    if problem.key in UPN_FAULTS and problem.value.strip():
        return "upn", problem.value
    if problem.key in DAY_FAULTS:
        day = _slashed(dict(problem.facts).get("date", ""))
        return ("day", day.isoformat()) if day else None
    return None


def _slashed(text: str) -> dt.date | None:
    try:
        day, month, year = (int(part) for part in text.split("/"))
        return dt.date(year, month, day)
    except ValueError:
        return None
