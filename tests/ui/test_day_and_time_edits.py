"""Days and times as people type them."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop.ui import i18n
from ecede_desktop.ui.widgets.day_edit import DayEdit, read_day
from ecede_desktop.ui.widgets.time_edit import read_time
from tests.ui.panels import look

__all__ = ["look"]
TODAY = dt.date(2026, 3, 2)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24/11/2026", dt.date(2026, 11, 24)),
        ("4.3.26", dt.date(2026, 3, 4)),
        ("2026-11-24", dt.date(2026, 11, 24)),
        ("24 Nov 2026", dt.date(2026, 11, 24)),
        ("Tue 24 Nov 2026", dt.date(2026, 11, 24)),
        ("Maw 24 Tach 2026", dt.date(2026, 11, 24)),
        ("24 Mawrth", dt.date(2026, 3, 24)),
        ("28/12", dt.date(2025, 12, 28)),
        ("9/3", dt.date(2026, 3, 9)),
        ("+7", dt.date(2026, 3, 9)),
        ("- 1", dt.date(2026, 3, 1)),
        ("31/02/2026", None),
        ("13/13/2026", None),
        ("soon", None),
        ("24 Foo 2026", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_it_is_written(typed: str, day: dt.date | None) -> None:
    assert read_day(typed, TODAY) == day


def test_every_day_that_is_shown_is_read_back_in_both_languages(qapp: QApplication, look: None) -> None:
    for language in ("en", "cy"):
        i18n.set_language(qapp, language)
        for month in range(1, 13):
            day = dt.date(2026, month, 17)
            assert read_day(i18n.format_day(day), TODAY) == day


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("14:02", dt.time(14, 2)),
        ("1402", dt.time(14, 2)),
        ("9.05", dt.time(9, 5)),
        ("2pm", dt.time(14, 0)),
        ("12 am", dt.time(0, 0)),
        ("2:30 yp", dt.time(14, 30)),
        ("24:00", None),
        ("14:60", None),
        ("13pm", None),
        ("now", None),
    ],
)
def test_a_time_is_read_as_it_is_written(typed: str, time: dt.time | None) -> None:
    assert read_time(typed) == time


def test_a_day_is_shown_with_its_weekday_when_the_field_is_left_and_the_arrows_step(qtbot: QtBot, look: None) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.set_today(TODAY)
    edit.show()
    qtbot.keyClicks(edit, "9/3")
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.text() == "Tue 10 Mar 2026"
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert edit.day() == dt.date(2026, 3, 9)
    edit.setText("nonsense")
    assert not edit.understood()
    edit.clear()
    assert edit.understood()
    assert edit.day() is None
