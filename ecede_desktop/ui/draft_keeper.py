"""Keeps what is typed in a form within a second, off the UI thread, and gives it back when the form opens again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.records.drafts import Draft, fitting
from ecede_desktop.services import drafts
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations

DELAY = 700
"""Milliseconds after the last key; typing without a pause is kept about as often."""


class DraftKeeper(QObject):
    """One form's draft.

    Signals:
        kept(dt.time): the draft is on the disk; the time is Wales's wall clock.
        found(object): a draft of this form from before (its values and the day and time it was kept).
    """

    kept = Signal(object)
    found = Signal(object)

    def __init__(
        self,
        desk: Desk,
        operations: Operations,
        form: str,
        key: str,
        values: Callable[[], Mapping[str, str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._form, self._key, self._values = form, fitting(key), values
        self._last: Mapping[str, str] | None = None
        self._asked: Mapping[str, str] | None = None
        self._seen = _Seen(self._key)
        self._ended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.keep_now)

    def look(self) -> None:
        """Ask for a draft from before; ``found`` follows when there is one."""
        desk, form, seen = self._desk, self._form, self._seen
        self._operations.read(lambda: seen.look(desk, form), self._take, owner=self)

    def set_aside(self) -> None:
        """The draft from before is not wanted now: it is moved aside as soon as something is kept."""
        self._last, self._seen = None, _Seen(self._key)

    def typed(self) -> None:
        """Something was typed: keep it soon."""
        if not self._ended and not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keep it as it stands; nothing is done when nothing changed."""
        self._timer.stop()
        values = dict(self._values())
        if self._ended or values in (self._asked, self._last):
            return
        self._asked = values
        desk, form, seen = self._desk, self._form, self._seen
        self._operations.read(
            lambda: seen.keep(desk, form, values), lambda _: self._kept(values), owner=self, failed=self._failed
        )

    def drop(self) -> None:
        """The form was saved or given up: forget the draft and keep no more."""
        self._ended = True
        self._timer.stop()
        desk, form, seen = self._desk, self._form, self._seen
        self._operations.read(lambda: drafts.drop_draft(desk, form, seen.key), lambda _: None)

    def start_again(self, blank: Mapping[str, str]) -> None:
        """After ``drop``: what is typed from now on is kept again, once it differs from the blank form."""
        self._ended, self._last, self._asked = False, dict(blank), None
        self._seen = _Seen(self._key)

    def _kept(self, values: Mapping[str, str]) -> None:
        self._last = values
        if self._asked == values:
            self._asked = None
        self.kept.emit(local(self._desk.clock.now()).time())

    def _failed(self, refusal: UserError) -> None:
        # Nothing was kept: the next key tries again.
        self._asked = None
        self._operations.refused.emit(refusal, self)

    def _take(self, mine: Draft | None) -> None:
        if mine is not None:
            self._last = dict(mine.values)
            self.found.emit(mine)


class _Seen:
    """What this window last kept or was given back, and where it lies; only the worker, in its order, touches it."""

    def __init__(self, key: str) -> None:
        self.home = self.key = key
        self.values: Mapping[str, str] | None = None

    def look(self, desk: Desk, form: str) -> Draft | None:
        mine = next((d for d in drafts.read_drafts(desk) if d.form == form and d.key == self.home), None)
        if mine is not None:
            self.values = dict(mine.values)
        return mine

    def keep(self, desk: Desk, form: str, values: Mapping[str, str]) -> None:
        self.key = drafts.keep_draft(desk, form, self.home, values, self.values)
        self.values = values


def kept_at(draft: Draft) -> dt.datetime:
    """When a draft was kept, as the wall clock in Wales shows it."""
    return local(draft.kept_at if draft.kept_at.tzinfo else draft.kept_at.replace(tzinfo=dt.UTC))
