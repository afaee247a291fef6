"""Writing a letter: only what it asks for is in sight, its pages beside it, and what follows once it is issued."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecede_desktop.services import cases, letters, warnings
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.documents_tab import DocumentsTab
from ecede_desktop.ui.case.letter_dialog import LetterDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.services.notice_case import NoticeCase, lay_case
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk, warned=False)


@pytest.fixture
def dialog(desk: Desk, operations: Operations, show: Show, laid: NoticeCase) -> LetterDialog:
    made = LetterDialog(desk, operations, cases.view_case(desk, laid.reference))
    show(made)
    return made


def choose(dialog: LetterDialog, key: str) -> None:
    dialog.template.setCurrentIndex(dialog.template.findData(key))


def test_only_what_a_letter_asks_for_is_in_sight(dialog: LetterDialog) -> None:
    choose(dialog, "appointment")
    assert {key for key, field in dialog.fields.items() if field.isVisibleTo(dialog)} == {
        "day",
        "time",
        "place",
        "text",
    }
    choose(dialog, "closure")
    assert {key for key, field in dialog.fields.items() if field.isVisibleTo(dialog)} == {"text"}


def test_a_letter_that_lacks_a_value_says_which_and_is_not_issued(dialog: LetterDialog, settle: Settle) -> None:
    choose(dialog, "appointment")
    dialog.draw()
    settle()
    assert "This letter needs: A day that the officer writes." in dialog.said.text
    assert not dialog.save_button.isEnabled()


def test_it_is_issued_once_its_pages_were_drawn(
    desk: Desk, dialog: LetterDialog, settle: Settle, laid: NoticeCase, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(dialog, "appointment")
    dialog.day.set_day(dt.date(2026, 3, 10))
    dialog.draw()
    settle()
    assert dialog.save_button.isEnabled()
    told: list[object] = []
    dialog.written.connect(lambda *said: told.append(said))
    dialog.issue_and_save(tmp_path / "a.pdf")
    settle()
    settle()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert letters.letters_of(desk, laid.reference)[0].number == "LT/2026/00001"
    dialog.reject()
    assert told == [("LT/2026/00001", "appointment", laid.parent_id)]


def test_a_warning_leads_to_its_record_with_the_number_of_its_letter(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    tab = DocumentsTab(desk, operations)
    show(tab)
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    dialog = tab.write_letter()
    assert isinstance(dialog, LetterDialog)
    settle()
    choose(dialog, "formal_warning")
    dialog.draw()
    settle()
    ask = dialog.ask()
    assert ask is not None
    number = letters.issue_letter(desk, ask).value.number
    dialog.written.emit(number, ask.template, ask.parent_id)
    settle()
    record = next(one for one in tab.findChildren(FormDialog) if one.isVisible())
    assert record.control("document_number").text() == number
    record.control("first_day").set_day(dt.date(2026, 2, 2))
    record.control("last_day").set_day(dt.date(2026, 2, 20))
    record.save()
    settle()
    assert warnings.warnings_of(desk, laid.reference)[0].document_number == number


def test_what_was_typed_comes_back(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase, dialog: LetterDialog
) -> None:
    dialog.text.setPlainText("Please bring Ffŷr's glasses.")
    dialog.keeper.keep_now()
    settle()
    again = LetterDialog(desk, operations, cases.view_case(desk, laid.reference))
    show(again)
    assert again.text.toPlainText() == "Please bring Ffŷr's glasses."
