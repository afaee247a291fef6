"""Where a line is in a workbook of several sheets that are read as one register: its sheet, and its row there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem, Repair, SheetRows

_LINES = ("first_line",)
"""Facts that are lines of the file."""


class Place(NamedTuple):
    """A row of a sheet."""

    sheet: str
    """Empty where only one is read."""
    row: int


def place_of(line: int, sheets: Sequence[SheetRows]) -> Place:
    """The sheet and the row of a line that is counted through the sheets."""
    held = [sheet for sheet in sheets if sheet.before < line]
    return Place(held[-1].name, line - held[-1].before) if held else Place("", line)


def placed(problems: Iterable[Problem], sheets: Sequence[SheetRows]) -> list[Problem]:
    """The problems in order of the file, each with its sheet and its row there; those that have one keep it."""
    found = [_placed(one, sheets) for one in problems] if sheets else list(problems)
    return sorted(found, key=_order(sheets))


def placed_repairs(repairs: Iterable[Repair], sheets: Sequence[SheetRows]) -> tuple[Repair, ...]:
    """The repairs, each with its sheet and its row there."""
    places = ((repair, place_of(repair.line, sheets)) for repair in repairs)
    return tuple(replace(repair, line=place.row, sheet=place.sheet) for repair, place in places)


def _placed(one: Problem, sheets: Sequence[SheetRows]) -> Problem:
    if one.sheet or not one.line:
        return one
    here = place_of(one.line, sheets)
    facts = dict(one.facts)
    for name in _LINES:
        if facts.get(name, "").isdigit():
            there = place_of(int(facts[name]), sheets)
            facts[name] = str(there.row) if there.sheet == here.sheet else f"{there.row} ({there.sheet})"
    said = problem(here.row, one.column, one.value, one.key, **facts) if facts != dict(one.facts) else one
    return replace(said, line=here.row, sheet=here.sheet)


def _order(sheets: Sequence[SheetRows]) -> Callable[[Problem], tuple[int, int]]:
    numbers = {sheet.name: number for number, sheet in enumerate(sheets)}
    return lambda one: (numbers.get(one.sheet, -1), one.line)
