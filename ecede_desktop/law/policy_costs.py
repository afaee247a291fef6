"""Reads what a council's work on a prosecution costs: ``costs.toml``."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.citations import Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "costs.toml"


@dataclass(frozen=True)
class CostRate:
    """An officer's hour in pence, and how long work is taken to last in minutes."""

    pence_per_hour: int
    minutes_per_contact: int
    file_minutes: int

    def pence(self, minutes: int) -> int:
        """What so many minutes cost, rounded down: never more than was incurred."""
        return minutes * self.pence_per_hour // 60


def cost_rate(pack: PolicyPack, day: dt.date) -> Dated[CostRate] | None:
    """The rate that holds on a day; None where the pack has none.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return value_on(_of_folder(pack.folder), day)


@cache
def _of_folder(folder: Path) -> tuple[Dated[CostRate], ...]:
    return read_table(folder / FILE, _rates)


def _rates(table: Entry) -> tuple[Dated[CostRate], ...]:
    found = []
    for row in table.tables("rate"):
        rate = CostRate(row.whole("pence_per_hour"), row.whole("minutes_per_contact"), row.whole("file_minutes"))
        if min(rate.pence_per_hour, rate.minutes_per_contact, rate.file_minutes) < 0:
            raise WrongEntry(f"{row.name}: amounts and minutes are from 0 on")
        found.append(Dated(rate, row.day("from"), row.day_or_none("to"), citation(row)))
        row.done()
    return tuple(found)
