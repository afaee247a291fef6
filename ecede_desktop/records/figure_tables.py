"""A table as it leaves the service: headings, typed columns, cells, and what was left out of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

Cell = str | int | Decimal | dt.date | None

TEXT, NUMBER, PERCENT, DATE = "text", "number", "percent", "date"
LEFT_OUT = "*"
"""Stands for every number that is left out, small or beside a small one: which of the two is not told."""


@dataclass(frozen=True)
class ShownColumn:
    """A column: its heading in the language of the table, and what its cells are."""

    heading: str
    kind: str = TEXT


@dataclass(frozen=True)
class ShownTable:
    """A table with its title and the notes that must stand beside it."""

    title: str
    columns: tuple[ShownColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    names_people: bool = False
    """A list of pupils for those who work with them: nothing is left out of it, and it is no statistic."""
