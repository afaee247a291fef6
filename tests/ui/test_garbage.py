"""Widgets that are garbage go on the UI thread, whatever the worker makes meanwhile."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QThread
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
    operations, answers = Operations(), []
    assert not gc.isenabled()
    for _ in range(20):
        _Knot(gone)
    operations.read(lambda: len([[number] for number in range(400_000)]), answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    qtbot.waitUntil(lambda: len(gone) == 20, timeout=10_000)
    assert set(gone) == {threading.get_ident()}
    assert QThread.isMainThread()
    operations.wait()


def test_the_automatic_search_is_on_again_once_nobody_works_beside(qtbot: QtBot) -> None:
    before = gc.isenabled()
    first, second = Operations(), Operations()
    first.wait()
    assert not gc.isenabled()
    second.wait()
    assert gc.isenabled() is before
