"""Reads in which order a council's officers are told what presses: ``tasks.toml``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.citations import Dated, value_on
from ecede_desktop.law.consequence import Consequence
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "tasks.toml"
NEEDED = frozenset(
    {"check_out", "concern", "deadline", "stage_clock", "referral", "review", "handoff", "opens", "visit", "action",
     "task"}
)  # fmt: skip


@dataclass(frozen=True)
class TaskPolicy:
    """What a pack says of things to do."""

    orders: tuple[Dated[Mapping[str, Consequence]], ...]

    def order_on(self, day: dt.date) -> Mapping[str, Consequence]:
        """The order that holds on a day; before the first, the first."""
        held = value_on(self.orders, day) or min(self.orders, key=lambda one: one.valid_from)
        return held.value


def task_policy(pack: PolicyPack) -> TaskPolicy:
    """The policy of a pack.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _of_folder(pack.folder)


@cache
def _of_folder(folder: Path) -> TaskPolicy:
    return read_table(folder / FILE, _policy)


def _policy(table: Entry) -> TaskPolicy:
    orders = []
    for order in table.tables("order"):
        rows = [_consequence(row, place) for place, row in enumerate(order.tables("consequence", "key"), 1)]
        keys = [row.key for row in rows]
        if sorted(keys) != sorted(NEEDED):
            raise WrongEntry(f"{order.name}: it must name each of these once: {', '.join(sorted(NEEDED))}")
        held: Mapping[str, Consequence] = {row.key: row for row in rows}
        orders.append(Dated(held, order.day("from"), order.day_or_none("to"), citation(order)))
        order.done()
    return TaskPolicy(tuple(orders))


def _consequence(row: Entry, place: int) -> Consequence:
    near = row.whole("near_days", 0)
    if near < 0:
        raise WrongEntry(f"{row.name}: near_days must not be below 0")
    made = Consequence(
        key=row.text("key"),
        place=place,
        near_days=near,
        always=row.flag("always", False),
        english=row.text("en"),
        welsh=row.text("cy"),
        citation=citation(row),
    )
    row.done()
    return made
