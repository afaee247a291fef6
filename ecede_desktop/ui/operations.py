"""The one way from the window to the store: a single worker, answers on the UI thread, one signal for every change."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.ui.garbage import UiGarbage

T = TypeVar("T")
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class _Job:
    """What was asked, kept on the UI thread until it is answered."""

    function: Callable[[], Any]
    done: Callable[[Any], object] | None
    owner: QObject | None
    refused: Callable[[UserError], None] | None
    initiator: object


class Operations(QObject):
    """Runs what touches the store, one after another, off the UI thread.

    A function that only reads goes through ``read``, a service that writes through ``write`` (it answers with
    ``Outcome``), long work with progress through ``run``. Callbacks run on the UI thread; those of a widget that is
    gone meanwhile are not called.

    Signals:
        committed(Changes, object): a write was confirmed; the object is its initiator.
        refused(UserError, object): a rule or a file said no and nobody else shows it.
        crashed(Exception): a fault of the program; nothing was stored.
        busy_changed(bool): work began or ended.
    """

    committed = Signal(object, object)
    refused = Signal(object, object)
    crashed = Signal(object)
    busy_changed = Signal(bool)
    _answer = Signal(object)
    _finished = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._jobs: dict[int, _Job] = {}
        self._results: dict[int, tuple[Any, BaseException | None]] = {}
        self._tokens = itertools.count()
        self._closed = False
        self._garbage = UiGarbage(self)
        self._answer.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        function: Callable[[], T],
        done: Callable[[T], object],
        *,
        owner: QObject | None = None,
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Run a read; ``done`` gets the answer."""
        self._start(function, done, owner, failed, None)

    def write(
        self,
        function: Callable[[], Outcome[T]],
        initiator: object = None,
        *,
        done: Callable[[T], object] | None = None,
        owner: QObject | None = None,
        refused: Callable[[UserError], None] | None = None,
    ) -> None:
        """Run a service that writes; ``committed`` follows, then ``done`` gets the value."""
        self._start(function, done, owner, refused, initiator)

    def run(
        self,
        function: Callable[[Progress, Cancelled], T | Outcome[T]],
        done: Callable[[T], object],
        *,
        progress: Callable[[int, int], None],
        owner: QObject | None = None,
        failed: Callable[[UserError], None] | None = None,
    ) -> Callable[[], None]:
        """Run long work; answers with the function that asks it to stop."""
        stop = threading.Event()

        def tell(at: int, of: int) -> None:
            self._answer.emit(partial(_call_if_there, owner, progress, at, of))

        self._start(lambda: function(tell, stop.is_set), done, owner, failed, None)
        return stop.set

    def wait(self) -> None:
        """Let the running work end and take no more; for closing."""
        self._closed = True
        self._worker.shutdown(wait=True, cancel_futures=True)
        self._garbage.let_go()
        self._jobs = {token: job for token, job in self._jobs.items() if token in self._results}

    @property
    def busy(self) -> bool:
        """Whether work is running or waiting."""
        return bool(self._jobs)

    def _start(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], object] | None,
        owner: QObject | None,
        refused: Callable[[UserError], None] | None,
        initiator: object,
    ) -> None:
        if self._closed:
            return
        token = next(self._tokens)
        self._jobs[token] = _Job(function, done, owner, refused, initiator)
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)
        self._worker.submit(self._work, token)

    def _work(self, token: int) -> None:
        """On the worker, which keeps nothing of the job: the widgets that a job holds must die on the UI thread."""
        try:
            self._results[token] = (self._jobs[token].function(), None)
        except BaseException as fault:
            self._results[token] = (None, fault)
        self._finished.emit(token)

    @Slot(object)
    def _take(self, call: Callable[[], None]) -> None:
        call()

    @Slot(int)
    def _deliver(self, token: int) -> None:
        job, (value, fault) = self._jobs.pop(token), self._results.pop(token)
        if not self._jobs:
            self.busy_changed.emit(False)
        if fault is not None:
            self._deliver_fault(fault, job.owner, job.refused, job.initiator)
            return
        if isinstance(value, Outcome):
            if value.changes:
                self.committed.emit(value.changes, job.initiator)
            value = value.value
        if job.done is not None:
            _call_if_there(job.owner, job.done, value)

    def _deliver_fault(
        self,
        fault: BaseException,
        owner: QObject | None,
        refused: Callable[[UserError], None] | None,
        initiator: object,
    ) -> None:
        if not isinstance(fault, UserError):
            self.crashed.emit(fault)
        elif refused is not None:
            _call_if_there(owner, refused, fault)
        else:
            self.refused.emit(fault, initiator)


def _call_if_there(owner: QObject | None, function: Callable[..., object], *values: object) -> None:
    """Call back unless the widget that asked has been destroyed meanwhile."""
    from shiboken6 import isValid

    if owner is None or isValid(owner):
        function(*values)


__all__ = ["Cancelled", "Changes", "Operations", "Progress"]
