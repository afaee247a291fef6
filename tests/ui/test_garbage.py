"""Widgets that are garbage go on the UI thread, whatever the worker makes meanwhile."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ecede_desktop.ui.operations import Operations


class _Knot:
    """Refers to itself, so that only a search for garbage finds it; tells on which thread it went."""

    def __init__(self, gone: list[int]) -> None:
        self.itself, self.widget = self, QWidget()
        weakref.finalize(self, lambda: gone.append(threading.get_ident()))


def test_a_worker_that_makes_very_much_takes_no_widget_down(qtbot: QtBot) -> None:
    gone: list[int] = []
    answers: list[list[list[int]]] = []
    operations = Operations()
    assert not gc.isenabled()
    for _ in range(20):
        _Knot(gone)
    # As much as makes Python look for garbage on the spot, on whichever thread it is made, were the search on.
    operations.read(lambda: [[number] for number in range(100 * gc.get_threshold()[0])], answers.append)
    try:
        qtbot.waitUntil(lambda: len(answers) == 1 and len(gone) == 20, timeout=10_000)
    finally:
        operations.wait()
    assert set(gone) == {threading.get_ident()}


def test_the_automatic_search_is_on_again_once_nobody_works_beside(qtbot: QtBot) -> None:
    before = gc.isenabled()
    first, second = Operations(), Operations()
    first.wait()
    assert not gc.isenabled()
    second.wait()
    assert gc.isenabled() is before
