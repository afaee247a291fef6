"""A window never opens larger than the screen, whatever the size of the text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.room import open_at
from ecede_desktop.ui.widgets.stage_bar import Rung, StageBar
from tests.ui.panels import look

__all__ = ["look"]


@pytest.mark.parametrize("scale", [100, 200])
def test_a_window_is_never_larger_than_its_screen(qapp: QApplication, look: None, qtbot: QtBot, scale: int) -> None:
    theme.apply(qapp, "light", scale)
    window = QWidget()
    qtbot.addWidget(window)
    open_at(window, 300, 200)
    assert (window.width(), window.height()) == (3 * scale, 2 * scale)
    open_at(window, 9_000, 9_000)
    room = window.screen().availableGeometry()
    assert window.width() <= room.width() and window.height() <= room.height()


def test_a_rung_too_narrow_for_its_name_still_shows_its_number(look: None, qtbot: QtBot) -> None:
    names = [
        Rung(str(n), str(n), "Cyfarfod presenoldeb yr ysgol", "current" if n == 3 else "later", "") for n in range(12)
    ]
    bar = StageBar()
    qtbot.addWidget(bar)
    bar.set_rungs(names)
    bar.resize(200, 40)
    assert bar.shown_words(bar.rungs[3], 8) == "3"
    assert bar.shown_words(bar.rungs[3], 400) == "3  Cyfarfod presenoldeb yr ysgol"
    assert bar.shown_words(bar.rungs[4], 400) == "4"
