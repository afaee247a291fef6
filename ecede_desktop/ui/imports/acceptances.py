"""What a person may accept in a refused file: a wrong UPN, marks on a closed day, a repair, a pupil who is back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from ecede_desktop.records.imports import Problem, Repair

UPN_FAULTS = frozenset({"upn_wrong_letter", "upn_characters", "upn_too_short", "upn_too_long", "upn_letter_lost"})
"""Wrong, and still something that a school wrote down for one pupil."""
DAY_FAULTS = frozenset({"weekend", "bank_holiday", "school_closed"})
DOUBTS = frozenset({"few_known", "pupils_elsewhere"})
"""Doubts about the whole file."""
REJOINS = frozenset({"after_leaving"})


@dataclass(frozen=True)
class Acceptance:
    """One thing that can be ticked."""

    kind: str
    """upn, day, doubt, rejoin or repair."""
    value: str
    """The UPN as the file has it, the day as ``YYYY-MM-DD``, the key of the doubt, or the id of the repair."""
    problem: Problem | None = None
    """The first fault it would clear."""
    lines: int = 1
    """Lines of the file with this fault."""
    repair: Repair | None = None


def acceptances(problems: Iterable[Problem], repairs: Iterable[Repair] = ()) -> tuple[Acceptance, ...]:
    """What can be accepted, each once: first what can be mended, then the rest in the order of the file."""
    mended = [
        Acceptance("repair", repair.id, None, repair.count, repair) for repair in repairs if repair.possible
    ]  # fmt: skip
    found: dict[tuple[str, str], tuple[Problem, int]] = {}
    for problem in problems:
        what = _what(problem)
        if what is not None and problem.refuses:
            first, lines = found.get(what, (problem, 0))
            found[what] = (first, lines + 1)
    rest = (Acceptance(kind, value, first, lines) for (kind, value), (first, lines) in found.items())
    return (*mended, *rest)


def _what(problem: Problem) -> tuple[str, str] | None:
    facts = dict(problem.facts)
    if problem.key in UPN_FAULTS and problem.value.strip():
        return "upn", problem.value
    if problem.key in DAY_FAULTS:
        day = _slashed(facts.get("date", ""))
        return ("day", day.isoformat()) if day else None
    if problem.key in DOUBTS:
        return "doubt", problem.key
    if problem.key in REJOINS and facts.get("upn"):
        return "rejoin", facts["upn"]
    return None


def _slashed(text: str) -> dt.date | None:
    try:
        day, month, year = (int(part) for part in text.split("/"))
        return dt.date(year, month, day)
    except ValueError:
        return None
