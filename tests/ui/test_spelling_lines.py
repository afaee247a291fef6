"""Doubtful words in a long text: underlined, gone through by keys, mended or kept, and never counted as typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ecede_desktop import settings
from ecede_desktop.exchange import spelling as dictionaries
from ecede_desktop.services import spelling
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.settings.spelling_section import SpellingSection
from ecede_desktop.ui.spelling_book import SpellingReader, book
from ecede_desktop.ui.widgets.growing_text import GrowingText
from tests.services.test_spelling import lay_dictionary
from tests.ui.panels import Settle, look, operations, settle

__all__ = ["look", "operations", "settle"]

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(
    desk: Desk, operations: Operations, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SpellingReader]:
    lay_dictionary(tmp_path / "d", "en_GB", ("house/S", "tidy", "the", "was"))
    folder = lay_dictionary(tmp_path / "d", "cy_GB", ("tŷ", "lân"))
    monkeypatch.setattr(dictionaries, "places", lambda: (folder,))
    made = SpellingReader(desk, operations)
    made.read()
    settle()
    yield made
    made.forget()
    settings.change(spelling=True)


@pytest.fixture
def text(qtbot: QtBot, look: None) -> Iterator[GrowingText]:
    window = QWidget()
    window.resize(500, 400)
    made = GrowingText(window)
    made.resize(400, 100)
    qtbot.addWidget(window)
    window.show()
    made.setFocus()
    yield made


def underlined(text: GrowingText) -> list[str]:
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    return [one.cursor.selectedText() for one in text.extraSelections() if one.format.underlineStyle() == wave]


def test_a_doubtful_word_is_underlined_when_the_typing_pauses(
    qtbot: QtBot, reader: SpellingReader, text: GrowingText
) -> None:
    text.setPlainText("😀 The hosue was tidy; tŷ lân")
    qtbot.waitUntil(lambda: underlined(text) == ["hosue"])


def test_the_lines_are_not_counted_as_typed(qtbot: QtBot, reader: SpellingReader, text: GrowingText) -> None:
    text.setPlainText("hosue")
    changes: list[None] = []
    text.textChanged.connect(lambda: changes.append(None))
    qtbot.waitUntil(lambda: underlined(text) == ["hosue"])
    assert changes == []


def test_without_a_dictionary_nothing_is_underlined_and_no_key_is_taken(text: GrowingText) -> None:
    assert book().spelling is None
    text.setPlainText("hosue")
    text.spelling.draw()
    assert underlined(text) == []
    assert not text.spelling.go_to_next()


def test_f7_goes_through_the_doubtful_words_and_says_how_many(
    qtbot: QtBot, reader: SpellingReader, text: GrowingText
) -> None:
    text.setPlainText("hosue tidy tidyy")
    for expected in ("hosue", "tidyy", "hosue"):
        QTest.keyClick(text, Qt.Key.Key_F7)
        assert text.textCursor().selectedText() == expected
        assert "2" in text.spelling.card().words.text()
    text.setPlainText("tidy")
    QTest.keyClick(text, Qt.Key.Key_F7)
    assert text.spelling.card().words.text() == "No word of this text is doubted."


def test_a_suggestion_is_taken_by_enter(
    qtbot: QtBot, reader: SpellingReader, text: GrowingText, settle: Settle
) -> None:
    text.setPlainText("The hosue was tidy")
    QTest.keyClick(text, Qt.Key.Key_F7)
    QTest.keyClick(text, Qt.Key.Key_Period, CONTROL)
    settle()
    card = text.spelling.card()
    assert card.choices.item(0).text() == "house"
    QTest.keyClick(card.choices, Qt.Key.Key_Return)
    assert text.toPlainText() == "The house was tidy"
    assert card.isHidden()


def test_the_last_choice_keeps_the_word_as_ones_own(
    qtbot: QtBot, reader: SpellingReader, text: GrowingText, settle: Settle, desk: Desk
) -> None:
    text.setPlainText("cwtch")
    QTest.keyClick(text, Qt.Key.Key_F7)
    QTest.keyClick(text, Qt.Key.Key_Period, CONTROL)
    settle()
    choices = text.spelling.card().choices
    QTest.keyClick(choices, Qt.Key.Key_End)
    QTest.keyClick(choices, Qt.Key.Key_Return)
    settle()
    assert spelling.list_own_words(desk) == ("cwtch",)
    assert underlined(text) == []
    assert text.toPlainText() == "cwtch"


def test_escape_puts_the_card_away_and_leaves_the_text(
    qtbot: QtBot, reader: SpellingReader, text: GrowingText, settle: Settle
) -> None:
    text.setPlainText("hosue")
    QTest.keyClick(text, Qt.Key.Key_Period, CONTROL)
    settle()
    QTest.keyClick(text.spelling.card().choices, Qt.Key.Key_Escape)
    assert text.spelling.card().isHidden()
    assert text.toPlainText() == "hosue"


def test_leaving_the_text_puts_the_sentence_away(reader: SpellingReader, text: GrowingText) -> None:
    text.setPlainText("hosue")
    QTest.keyClick(text, Qt.Key.Key_F7)
    assert text.spelling.card().isVisible()
    text.clearFocus()
    assert text.spelling.card().isHidden()


def test_the_settings_name_what_was_found_and_turn_it_off(
    qtbot: QtBot, reader: SpellingReader, text: GrowingText
) -> None:
    section = SpellingSection()
    qtbot.addWidget(section)
    assert "English and Welsh" in section.state.text()
    text.setPlainText("hosue")
    qtbot.waitUntil(lambda: underlined(text) == ["hosue"])
    section.check.setChecked(False)
    assert underlined(text) == []
    assert not settings.load().spelling
