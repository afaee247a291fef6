"""Letters to many: who is written to is seen first, all are issued at once or none, and how they went out is kept."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ecede_desktop.records.cases import CaseFilter
from ecede_desktop.services import cases, letter_batches, letters, paper_service
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.caseload.panel import CaseloadPanel
from ecede_desktop.ui.letters import choosing
from ecede_desktop.ui.letters.batch_dialog import LetterBatchDialog
from ecede_desktop.ui.operations import Operations
from tests.services.caseload import counted
from tests.services.notice_case import NoticeCase, lay_case, lay_parent, received
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
TODAY = dt.date(2026, 3, 2)


@pytest.fixture
def laid(desk: Desk) -> tuple[NoticeCase, NoticeCase]:
    return lay_case(desk), lay_case(desk, warned=False, number=2)


@pytest.fixture
def dialog(desk: Desk, operations: Operations, show: Show, laid: tuple[NoticeCase, NoticeCase]) -> LetterBatchDialog:
    made = LetterBatchDialog(desk, operations, [one.reference for one in laid])
    show(made)
    return made


def choose(dialog: LetterBatchDialog, key: str, settle: Settle) -> None:
    dialog.asks.template.setCurrentIndex(dialog.asks.template.findData(key))
    dialog.look()
    settle()


def test_who_cannot_be_written_to_says_why_and_bears_no_tick(
    desk: Desk, manager_desk: Desk, dialog: LetterBatchDialog, settle: Settle, laid: tuple[NoticeCase, NoticeCase]
) -> None:
    received(desk, manager_desk, laid[0])
    choose(dialog, "payment_reminder", settle)
    model = dialog.whom.model
    assert sorted(model.index(at, 0).data(Qt.ItemDataRole.CheckStateRole) is None for at in (0, 1)) == [False, True]
    assert [row.letter.reference for row in model.chosen] == [laid[0].reference]
    refused = next(at for at, row in enumerate(model.rows) if row.refusal is not None)
    dialog.whom.table.selectRow(refused)
    assert "This letter needs" in dialog.whom.why.text()
    assert not dialog.whom.look_button.isEnabled()
    model.tick(model.rows, True)
    assert len(model.chosen) == 1
    assert "1 of 2 ticked; 1 cannot be written to" in dialog.whom.count.text()


def test_space_unticks_a_line_and_only_what_is_ticked_is_issued(
    desk: Desk, dialog: LetterBatchDialog, settle: Settle, laid: tuple[NoticeCase, NoticeCase], tmp_path: Path
) -> None:
    choose(dialog, "closure", settle)
    dialog.whom.table.selectRow(0)
    left_out = dialog.whom.model.rows[0].letter.reference
    QTest.keyClick(dialog.whom.table, Qt.Key.Key_Space)
    assert "Issue 1 and" in dialog.print_button.text()
    dialog.issue_and_save(tmp_path / "letters.pdf")
    settle()
    settle()
    assert (tmp_path / "letters.pdf").read_bytes().startswith(b"%PDF")
    assert "Issued: 1 letters, LT/2026/00001" in dialog.said.text
    assert letters.letters_of(desk, left_out) == ()
    held = counted(desk)
    dialog.issue_and_save(tmp_path / "again.pdf")
    settle()
    settle()
    assert counted(desk) == held
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "letters.pdf").read_bytes()


def test_a_letter_is_looked_at_before_anything_is_issued(
    desk: Desk, dialog: LetterBatchDialog, settle: Settle
) -> None:  # fmt: skip
    choose(dialog, "closure", settle)
    held = counted(desk)
    dialog.whom.table.selectRow(0)
    dialog.whom.look_button.click()
    settle()
    assert dialog.pages.pages >= 1
    assert dialog.tabs.currentWidget() is dialog.pages
    assert counted(desk) == held


def test_closing_while_they_are_issued_stops_it_and_none_is_issued(
    desk: Desk, dialog: LetterBatchDialog, settle: Settle
) -> None:
    choose(dialog, "closure", settle)
    held = counted(desk)
    dialog.issue(lambda _made: None)
    dialog.reject()
    assert dialog.isVisible()
    settle()
    assert dialog.said.text == "Stopped. No letter of the batch was issued."
    assert counted(desk) == held
    assert dialog.print_button.isEnabled()


def test_how_they_went_out_is_recorded_of_all_at_once(
    desk: Desk, dialog: LetterBatchDialog, settle: Settle
) -> None:  # fmt: skip
    choose(dialog, "closure", settle)
    dialog.issue(lambda _made: None)
    settle()
    settle()
    form = dialog.issued.serve()
    assert form is not None
    form.control("evidence").setText("Posting book, line 12")
    form.save()
    settle()
    settle()
    (row,) = letter_batches.batches(desk)
    assert (row.count, row.served) == (2, 2)
    assert dialog.made is not None
    for one in dialog.made.letters:
        (said,) = paper_service.service_of_paper(desk, one.number)
        assert (said.method, said.sent_on, said.served_by) == ("first_class", TODAY, "Aled Ffug-Swyddog")
    assert dialog.issued.model.index(0, 3).data() == "Recorded"


def test_any_case_is_found_by_name_ticked_and_stays_while_another_is_looked_for(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    first, second = lay_case(desk, warned=False), lay_case(desk, warned=False, number=2)
    lay_parent(desk, second.pupil, "Ffug-Adda", "Mair")
    dialog = LetterBatchDialog(desk, operations)
    show(dialog)
    asks, model = dialog.asks, dialog.whom.model
    asks.source.setCurrentIndex(asks.source.findData(choosing.ALL))
    choose(dialog, "closure", settle)
    assert model.rows == ()
    asks.search.setText(first.reference)
    dialog.look()
    settle()
    assert [row.letter.reference for row in model.rows] == [first.reference]
    assert model.chosen == ()
    model.tick(model.rows, True)
    asks.search.setText(second.reference)
    dialog.look()
    settle()
    assert [row.letter.reference for row in model.chosen] == [first.reference]
    assert len(model.rows) == 3


def test_cases_of_a_stage_or_with_something_due_are_chosen(desk: Desk, laid: tuple[NoticeCase, NoticeCase]) -> None:
    rows = cases.list_cases(desk, CaseFilter())
    stage = rows[0].stage
    assert choosing.of_source(rows, choosing.STAGE + stage, (), TODAY) == tuple(r for r in rows if r.stage == stage)
    assert choosing.of_source(rows, choosing.STAGE + "hearing", (), TODAY) == ()
    due = [row for row in rows if row.next_due is not None and row.next_due <= TODAY]
    assert list(choosing.of_source(rows, choosing.DUE, (), TODAY)) == due
    later = choosing.of_source(rows, choosing.SOON, (), dt.date(2027, 1, 1))
    assert len(later) == sum(row.next_due is not None for row in rows) > 0
    marked = [laid[1].reference, laid[0].reference]
    assert [row.reference for row in choosing.of_source(rows, choosing.MARKED, marked, TODAY)] == marked


def test_the_caseload_asks_for_letters_to_what_is_marked(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: tuple[NoticeCase, NoticeCase]
) -> None:
    panel = CaseloadPanel(desk, operations)
    show(panel)
    panel.read()
    settle()
    told: list[object] = []
    panel.letters_wanted.connect(told.append)
    panel.table.selectAll()
    panel.letters_button.click()
    assert len(told) == 1
    assert set(told[0]) == {one.reference for one in laid}  # type: ignore[call-overload]


def test_what_was_added_to_every_letter_comes_back(
    desk: Desk, operations: Operations, show: Show, settle: Settle, dialog: LetterBatchDialog
) -> None:
    dialog.asks.text.setPlainText("The office is closed on St David's Day.")
    dialog.keeper.keep_now()
    settle()
    again = LetterBatchDialog(desk, operations)
    show(again)
    assert again.asks.text.toPlainText() == "The office is closed on St David's Day."


def test_a_batch_is_saved_for_word_and_not_issued(
    desk: Desk, dialog: LetterBatchDialog, settle: Settle, tmp_path: Path, laid: tuple[NoticeCase, NoticeCase]
) -> None:
    choose(dialog, "closure", settle)
    dialog.save_word(tmp_path / "letters.docx")
    settle()
    assert (tmp_path / "letters.docx").read_bytes().startswith(b"PK")
    assert letters.letters_of(desk, laid[0].reference) == ()
    assert "Nothing is issued" in dialog.said.text
