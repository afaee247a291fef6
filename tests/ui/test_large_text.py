"""Writing large: the same text and undo in a window of its own, and back with everything kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.large_text import LargeText
from tests.ui.panels import look

__all__ = ["look"]

CONTROL = Qt.KeyboardModifier.ControlModifier
LARGE = CONTROL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def text(qtbot: QtBot, look: None) -> Iterator[GrowingText]:
    window = QWidget()
    window.resize(500, 400)
    made = GrowingText()
    made.setAccessibleName("What was seen")
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.show()
    made.setFocus()
    yield made


def opened(text: GrowingText) -> LargeText:
    QTest.keyClick(text, Qt.Key.Key_Return, LARGE)
    return next(one for one in text.window().findChildren(LargeText) if one.isVisible())


def test_what_is_written_large_is_in_the_form_at_each_key(text: GrowingText) -> None:
    typed: list[str] = []
    QTest.keyClicks(text, "A tidy")
    text.textChanged.connect(lambda: typed.append(text.toPlainText()))  # as a draft is kept
    large = opened(text)
    assert large.windowTitle() == "What was seen"
    QTest.keyClicks(large.large, " house")
    assert typed[-1] == "A tidy house"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Return, CONTROL), (Qt.Key.Key_Return, LARGE)],
)
def test_each_way_back_keeps_the_text_and_its_undo(
    qtbot: QtBot, text: GrowingText, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    QTest.keyClicks(text, "A tidy")
    large = opened(text)
    qtbot.waitUntil(large.isVisible)
    QTest.keyClicks(large.large, " house")
    at = large.large.textCursor().position()
    QTest.keyClick(large.large, key, modifiers)
    qtbot.waitUntil(lambda: not text.window().findChildren(LargeText))
    assert text.toPlainText() == "A tidy house"
    assert text.textCursor().position() == at
    text.undo()
    assert text.toPlainText() != "A tidy house"
    QTest.keyClicks(text, "!")
    assert text.toPlainText().endswith("!")


def test_a_long_text_is_broken_for_the_form_again(qtbot: QtBot, text: GrowingText) -> None:
    text.setPlainText("word " * 60)
    lines = text.document().size().height()
    large = opened(text)
    qtbot.waitUntil(lambda: text.document().size().height() < lines)
    large.accept()
    qtbot.waitUntil(lambda: text.document().size().height() == lines)


def test_the_form_may_go_while_its_text_is_large(qtbot: QtBot, look: None) -> None:
    window = QWidget()
    text = GrowingText(window)
    window.show()
    large = text.write_large()
    gone: list[bool] = []
    large.destroyed.connect(lambda: gone.append(True))
    window.close()
    window.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
