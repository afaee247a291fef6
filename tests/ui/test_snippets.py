"""Ready-made texts in a long text: listed by Ctrl+J, called by name and Tab, in either language, with one undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ecede_desktop.records.snippets import WriteSnippet
from ecede_desktop.services import snippets
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.snippet_book import SnippetReader, book
from ecede_desktop.ui.widgets.growing_text import GrowingText
from tests.ui.panels import Settle, look, operations, settle

__all__ = ["look", "operations", "settle"]

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(desk: Desk, operations: Operations, settle: Settle) -> Iterator[SnippetReader]:
    snippets.write_snippet(desk, WriteSnippet("card", "Left a card on {day}.", "Gadawyd cerdyn {day}."))
    snippets.write_snippet(desk, WriteSnippet("tel", "Rang twice."))
    made = SnippetReader(desk, operations)
    made.read()
    settle()
    yield made
    made.forget()
    assert book().rows == ()


@pytest.fixture
def text(qtbot: QtBot, look: None) -> Iterator[GrowingText]:
    window = QWidget()
    window.resize(600, 500)
    column = QVBoxLayout(window)
    made = GrowingText()
    column.addWidget(made)
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    made.setFocus()
    yield made


def test_the_list_opens_by_key_and_enter_writes_the_chosen_text(
    reader: SnippetReader, text: GrowingText, desk: Desk
) -> None:
    QTest.keyClicks(text, "Nobody in. ")
    QTest.keyClick(text, Qt.Key.Key_J, CONTROL)
    card = text.snippets.card()
    assert [card.choices.item(at).text() for at in range(2)] == ["card", "tel"]
    assert card.whole.text() == f"Left a card on {i18n.format_day(desk.clock.today())}."
    QTest.keyClick(card.choices, Qt.Key.Key_Down)
    assert card.whole.text() == "Rang twice."
    QTest.keyClick(card.choices, Qt.Key.Key_Return)
    assert text.toPlainText() == "Nobody in. Rang twice."
    assert card.isHidden()


def test_left_and_right_change_the_language_of_the_list(reader: SnippetReader, text: GrowingText) -> None:
    QTest.keyClick(text, Qt.Key.Key_J, CONTROL)
    card = text.snippets.card()
    QTest.keyClick(card.choices, Qt.Key.Key_Right)
    assert "Welsh" in card.words.text()
    QTest.keyClick(card.choices, Qt.Key.Key_Return)
    assert text.toPlainText().startswith("Gadawyd cerdyn")


def test_escape_puts_the_list_away_and_the_text_stays_as_it_was(reader: SnippetReader, text: GrowingText) -> None:
    text.setPlainText("Nobody in.")
    QTest.keyClick(text, Qt.Key.Key_J, CONTROL)
    card = text.snippets.card()
    QTest.keyClick(card.choices, Qt.Key.Key_Escape)
    assert card.isHidden()
    assert text.toPlainText() == "Nobody in."


def test_a_name_and_tab_write_its_text_and_one_undo_takes_it_back(reader: SnippetReader, text: GrowingText) -> None:
    QTest.keyClicks(text, "Yes. ;TEL")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert text.toPlainText() == "Yes. Rang twice."
    text.undo()
    assert text.toPlainText() == "Yes. ;TEL"


@pytest.mark.parametrize("typed", ["tel", "a;tel", ";no-such-name", "; tel", ""])
def test_tab_goes_on_to_the_next_field_where_no_text_is_called(
    qtbot: QtBot, reader: SnippetReader, text: GrowingText, typed: str
) -> None:
    QTest.keyClicks(text, typed)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert text.toPlainText() == typed
    assert isinstance(text.window().focusWidget(), QLineEdit)


def test_a_window_that_speaks_welsh_writes_the_welsh_text(
    qapp: QApplication, reader: SnippetReader, text: GrowingText
) -> None:
    i18n.set_language(qapp, "cy")
    QTest.keyClicks(text, ";card")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert text.toPlainText().startswith("Gadawyd cerdyn")


def test_a_text_written_meanwhile_is_offered_at_once(
    reader: SnippetReader, text: GrowingText, desk: Desk, operations: Operations, settle: Settle
) -> None:
    operations.write(lambda: snippets.write_snippet(desk, WriteSnippet("new", "Newly written.")))
    settle()
    settle()
    QTest.keyClicks(text, ";new")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert text.toPlainText() == "Newly written."


def test_without_any_text_the_list_says_where_one_is_written(text: GrowingText) -> None:
    assert book().rows == ()
    QTest.keyClick(text, Qt.Key.Key_J, CONTROL)
    card = text.snippets.card()
    assert "Settings" in card.words.text()
    assert card.choices.isHidden()
    QTest.keyClicks(text, "a")
    assert card.isHidden()
    assert text.toPlainText() == "a"


def test_nothing_is_written_into_a_text_that_is_only_to_be_read(reader: SnippetReader, text: GrowingText) -> None:
    text.setPlainText(";tel")
    text.moveCursor(text.textCursor().MoveOperation.End)
    text.setReadOnly(True)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    QTest.keyClick(text, Qt.Key.Key_J, CONTROL)
    assert text.toPlainText() == ";tel"
