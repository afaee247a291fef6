"""What Today shows in each of its columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.law.consequence import Why
from ecede_desktop.records.tasks import TaskRow, TodayView

MOST_SHOWN = 30
"""Lines of a column before the rest waits behind a link; the most pressing come first."""
COLUMNS = ("overdue", "visits", "to_do")


@dataclass(frozen=True)
class ColumnView:
    """One column: its lines in order and how many there are in all."""

    key: str
    shown: tuple[TaskRow, ...]
    total: int
    whys: Mapping[UUID, Why] = field(default_factory=dict)
    """Why each stands where it stands, by its id."""

    @property
    def hidden(self) -> int:
        """Lines that wait behind the link."""
        return self.total - len(self.shown)


def column_views(view: TodayView, unfolded: frozenset[str] = frozenset()) -> tuple[ColumnView, ...]:
    """The three columns; those unfolded show all."""
    lists = {"overdue": view.overdue, "visits": view.visits, "to_do": view.to_do}
    return tuple(
        ColumnView(key, rows if key in unfolded else rows[:MOST_SHOWN], len(rows), view.whys)
        for key, rows in lists.items()
    )
