"""Watches over who is out: every minute, off the UI thread, and by a clock that never goes back."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, QTimer, Signal

from ecede_desktop.law.policy_visits import visit_policy
from ecede_desktop.records.changes import Changes
from ecede_desktop.records.visit_plans import CheckOutRow
from ecede_desktop.services.check_out_levels import RunningClock, as_of, pressing
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations

EVERY = 60_000
"""Milliseconds between two looks."""


class CheckOutWatch(QObject):
    """Each look tells at once what follows from whom it knows to be out, and asks the store who is out now.

    So a store that is at work for minutes, as it is on a large import, hides nobody.

    Signals:
        found(tuple): who ought to have checked out, the most pressing first; empty: nobody.
    """

    found = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._clock = RunningClock(desk.clock)
        self._out: tuple[CheckOutRow, ...] = ()
        self._asked = False
        self._told: tuple[CheckOutRow, ...] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        operations.committed.connect(self._take_changes)
        operations.crashed.connect(self._give_up)

    def start(self) -> None:
        """Look now, and again every minute."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Tell what is known, and ask the store unless it has been asked and not answered yet."""
        if self._out:
            self._tell()
        if self._asked:
            return
        self._asked = True
        desk, now = self._desk, self._clock.now()
        self._operations.read(lambda: _who_is_out(desk, now), self._take, owner=self, failed=self._give_up)

    def _take(self, rows: tuple[CheckOutRow, ...]) -> None:
        self._asked = False
        self._out = rows
        self._tell()

    def _give_up(self, _fault: Exception) -> None:
        """What was asked may never be answered: the next minute asks again."""
        self._asked = False

    def _tell(self) -> None:
        policy, clock, certain = visit_policy(self._desk.pack), self._desk.clock.now(), self._clock.now()
        late = pressing(as_of(row, clock, certain, policy) for row in self._out)
        if late != self._told:
            self._told = late
            self.found.emit(late)

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if "visit_plan" in changes.kinds:
            self.look()


def _who_is_out(desk: Desk, now: dt.datetime) -> tuple[CheckOutRow, ...]:
    # The store's libraries are read in here, on the store's own thread, and not when the window is made.
    from ecede_desktop.services.check_outs import who_is_out

    return who_is_out(desk, now)
