"""Reads how a council keeps the six-month clock and which steps lie before a charge: ``clock.toml``."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.citations import Dated, value_on
from ecede_desktop.law.deadlines import deadlines
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.limitation import FIRST_SESSION, STARTS
from ecede_desktop.law.notices import WarningLength
from ecede_desktop.law.policy import PolicyPack, citation, read_table
from ecede_desktop.law.policy_notices import notice_policy
from ecede_desktop.law.sequences import StepRule, WayRule

FILE = "clock.toml"
WARNING = "warning"
"""A step that is as long as a warning by the code of conduct (notices.toml)."""
Warnings = tuple[Dated[WarningLength], ...]
UNITS = ("calendar", "working", "business", "school")


@dataclass(frozen=True)
class ClockPolicy:
    """What a pack says of the six-month clock."""

    shown_from: str
    shown_to: str
    soon_days: int
    starts: tuple[Dated[str], ...]
    ways: tuple[WayRule, ...]
    steps: tuple[StepRule, ...]

    def starts_on(self, day: dt.date) -> Dated[str] | None:
        """From which session a period runs, by the policy that holds on a day; None: the pack does not say."""
        return value_on(self.starts, day)

    def shown_at(self, pack: PolicyPack, stage: str) -> bool:
        """Whether the clock stands in the head of a case at a stage."""
        first, last, here = (pack.ladder.get(key) for key in (self.shown_from, self.shown_to, stage))
        return bool(first and last and here and first.place <= here.place <= last.place)


def clock_policy(pack: PolicyPack) -> ClockPolicy:
    """The clock of a pack.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _of_folder(pack.folder, tuple(stage.key for stage in pack.ladder.stages), notice_policy(pack).warnings)


@cache
def _of_folder(folder: Path, stages: tuple[str, ...], warnings: Warnings) -> ClockPolicy:
    return read_table(folder / FILE, lambda table: _policy(table, stages, warnings))


def _policy(table: Entry, stages: tuple[str, ...], warnings: Warnings) -> ClockPolicy:
    return ClockPolicy(
        shown_from=_stage(table, "shown_from", stages),
        shown_to=_stage(table, "shown_to", stages),
        soon_days=table.whole("soon_days"),
        starts=_starts(table),
        ways=tuple(_way(row, stages) for row in table.tables("way", "key")),
        steps=tuple(_step(row, stages, warnings) for row in table.tables("step", "key")),
    )


def _starts(table: Entry) -> tuple[Dated[str], ...]:
    found = []
    for row in table.tables("starts"):
        value = row.text("value", FIRST_SESSION)
        if value not in STARTS:
            raise WrongEntry(f"{row.name}: “{value}” is none of {', '.join(STARTS)}")
        found.append(Dated(value, row.day("from"), row.day_or_none("to"), citation(row)))
        row.done()
    return tuple(found)


def _way(row: Entry, stages: tuple[str, ...]) -> WayRule:
    way = WayRule(row.text("key"), row.text("en"), row.text("cy"), row.words("leaves_out"))
    for key in way.leaves_out:
        _known(row, key, stages)
    row.done()
    return way


def _step(row: Entry, stages: tuple[str, ...], warnings: Warnings) -> StepRule:
    key, law, length_of = row.text("key"), row.text("law", ""), row.text("length_of", "")
    if law and law not in deadlines():
        raise WrongEntry(f"{row.name}: “{law}” is no deadline of the law's table")
    if length_of not in ("", WARNING) or (law and length_of):
        raise WrongEntry(f"{row.name}: length_of is “{WARNING}” or left out, and does not go with law")
    given = not law and not length_of
    unit, length = (row.text("unit"), row.whole("length")) if given else ("", 0)
    if given and (unit not in UNITS or length < 0):
        raise WrongEntry(f"{row.name} counts “{unit}” days; use {', '.join(UNITS)}, and a length from 0 on")
    dated = warnings if length_of else ()
    source = deadlines()[law][-1].citation if law else dated[-1].citation if dated else citation(row)
    step = StepRule(key, row.text("en"), row.text("cy"), _stage(row, "stage", stages), law, length, unit, source, dated)
    row.done()
    return step


def _stage(row: Entry, key: str, stages: tuple[str, ...]) -> str:
    return _known(row, row.text(key), stages)


def _known(row: Entry, key: str, stages: tuple[str, ...]) -> str:
    if key not in stages:
        raise WrongEntry(f"{row.name}: “{key}” is no stage of the ladder")
    return key
