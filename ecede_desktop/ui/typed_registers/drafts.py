"""What is typed and not saved as text and back: kept key by key, and found again after a crash."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping

from ecede_desktop.records.typed_registers import TypedGrid, TypedPupil

FORM = "typed-register"


def grid_values(grid: TypedGrid) -> dict[str, str]:
    """A sheet as the fields of a draft."""
    pupils = [
        [p.surname, p.forename, p.upn, p.date_of_birth.isoformat() if p.date_of_birth else "", p.reg_group]
        for p in grid.pupils
    ]
    return {"pupils": json.dumps(pupils), "marks": json.dumps(list(grid.marks))}


def grid_of(values: Mapping[str, str], columns: int) -> TypedGrid | None:
    """The sheet of a draft; None where it is none that fits so many sessions."""
    try:
        pupils = tuple(
            TypedPupil(surname, forename, upn, dt.date.fromisoformat(born) if born else None, reg)
            for surname, forename, upn, born, reg in json.loads(values["pupils"])
        )
        marks = tuple(json.loads(values["marks"]))
    except (KeyError, ValueError, TypeError):
        return None
    fits = len(pupils) == len(marks) and all(isinstance(line, str) and len(line) == columns for line in marks)
    return TypedGrid(pupils, marks) if fits else None


def settled_values(settled: Mapping[tuple[int, int], str]) -> dict[str, str]:
    """What is settled as the fields of a draft."""
    return {f"{line}:{column}": mark for (line, column), mark in settled.items()}


def settled_of(values: Mapping[str, str]) -> dict[tuple[int, int], str]:
    """What was settled, of a draft."""
    found = {}
    for place, mark in values.items():
        line, _, column = place.partition(":")
        if line.isdigit() and column.isdigit() and len(mark) == 1:
            found[int(line), int(column)] = mark
    return found
