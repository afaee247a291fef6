"""Reads how a council follows attendance after court: ``monitoring.toml``."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.monitoring import MonitoringRule
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "monitoring.toml"


@dataclass(frozen=True)
class MonitoringOutcome:
    """What may come of it."""

    key: str
    english: str
    welsh: str
    ends: bool
    """Nothing is followed any more; else it goes on to another day."""
    further: bool
    """More is proposed."""
    citation: Citation


@dataclass(frozen=True)
class MonitoringPolicy:
    """What a pack says of the time after court."""

    periods: tuple[Dated[MonitoringRule], ...]
    outcomes: tuple[MonitoringOutcome, ...]

    def rule_on(self, day: dt.date) -> Dated[MonitoringRule]:
        """The rule that holds on a day; before the first, the first."""
        return value_on(self.periods, day) or min(self.periods, key=lambda one: one.valid_from)

    def outcome(self, key: str) -> MonitoringOutcome | None:
        return next((one for one in self.outcomes if one.key == key), None)


def monitoring_policy(pack: PolicyPack) -> MonitoringPolicy:
    """The policy of a pack.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _of_folder(pack.folder)


@cache
def _of_folder(folder: Path) -> MonitoringPolicy:
    return read_table(folder / FILE, _policy)


def _policy(table: Entry) -> MonitoringPolicy:
    periods = tuple(_period(row) for row in table.tables("period"))
    outcomes = tuple(_outcome(row) for row in table.tables("outcome", "key"))
    if not any(one.ends for one in outcomes):
        raise WrongEntry("no “outcome” ends the time after court; give one of them ends = true")
    return MonitoringPolicy(periods, outcomes)


def _period(row: Entry) -> Dated[MonitoringRule]:
    rule = MonitoringRule(
        row.whole("weeks"), row.whole("before"), row.wholes("reviews"), row.flag("with_order", False), row.text("en"),
        row.text("cy"),
    )  # fmt: skip
    if rule.weeks < 1 or rule.before < 1 or any(not 0 < number <= rule.weeks for number in rule.reviews):
        raise WrongEntry(f"{row.name}: weeks and before are from 1 on, and reviews within the weeks")
    found = Dated(rule, row.day("from"), row.day_or_none("to"), citation(row))
    row.done()
    return found


def _outcome(row: Entry) -> MonitoringOutcome:
    found = MonitoringOutcome(
        row.text("key"), row.text("en"), row.text("cy"), row.flag("ends", True), row.flag("further", False),
        citation(row),
    )  # fmt: skip
    row.done()
    return found
