"""Reads what a council looks for before a hearing, and how hearings stand in a calendar: ``hearings.toml``."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.citations import Dated
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.hearing_gaps import KEYS, Need
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "hearings.toml"


@dataclass(frozen=True)
class HearingPolicy:
    """The needs by their days, and how long a hearing is taken to last."""

    minutes: int
    """In a calendar file: nobody knows how long a hearing lasts."""
    weeks: int
    """Ahead that the calendar shows at first."""
    needs: tuple[Dated[Need], ...]

    def needs_on(self, day: dt.date) -> tuple[Need, ...]:
        """What is looked for before a hearing on a day, in the order of the pack."""
        return tuple(one.value for one in self.needs if one.holds_on(day))


def hearing_policy(pack: PolicyPack) -> HearingPolicy:
    """What holds in a council.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _of_folder(pack.folder)


@cache
def _of_folder(folder: Path) -> HearingPolicy:
    return read_table(folder / FILE, _policy)


def _policy(table: Entry) -> HearingPolicy:
    calendar = table.table("calendar")
    minutes, weeks = calendar.whole("minutes"), calendar.whole("weeks")
    if minutes <= 0 or weeks <= 0:
        raise WrongEntry(f"{calendar.name}: minutes and weeks are above 0")
    calendar.done()
    needs = []
    for row in table.tables("need", named_by="key"):
        key = row.text("key")
        if key not in KEYS:
            raise WrongEntry(f"{row.name}: “{key}” is not known; use one of {', '.join(sorted(KEYS))}")
        source = citation(row)
        need = Need(
            key, frozenset(row.words("kinds")), frozenset(row.words("routes", ())), row.text("en"), row.text("cy"),
            source,
        )  # fmt: skip
        needs.append(Dated(need, row.day("from"), row.day_or_none("to"), source))
        row.done()
    return HearingPolicy(minutes, weeks, tuple(needs))
