"""The way to court in the window: each step in words, done by the keyboard, refused at its field."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from ecede_desktop.records.court import RecordEvent
from ecede_desktop.services import cases, material, prosecutions, statements
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.court_paper_dialog import CourtPaperDialog
from ecede_desktop.ui.case.material_dialog import MaterialDialog
from ecede_desktop.ui.case.statement_dialog import StatementDialog
from ecede_desktop.ui.operations import Operations
from tests.services.notice_case import BEGUN, NoticeCase, lay_case
from tests.services.test_prosecutions import ANSWERS, TODAY, begun, considered, heard
from tests.ui.court_tabs import tab_of
from tests.ui.panels import Settle, Show, dialog_of, look, opened, operations, settle, show, texts

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def test_an_empty_way_says_what_is_missing(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    said = texts(tab_of(desk, operations, show, settle, laid.reference))
    assert "No proceedings begin without it (Education Act 1996 s.447)." in said
    assert "No parent was invited to be heard." in said
    assert "No proceedings have begun." in said
    assert "are not decided on" in said


def test_the_way_is_gone_step_by_step(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    tab = tab_of(desk, operations, show, settle, laid.reference)
    tab.supervision.add.click()
    dialog = dialog_of(tab)
    dialog.save()
    assert dialog.fields["reasons"].error
    dialog.control("reasons").setPlainText("The family works with us.")
    dialog.save()
    settle()
    heard(desk, laid)
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    assert "The parent did not come" in texts(tab)
    tab.decided.add.click()
    dialog = dialog_of(tab)
    dialog.control("first_day").set_day(BEGUN)
    dialog.control("last_day").set_day(dt.date(2026, 2, 27))
    dialog.control("evidential_reasons").setPlainText("Register and visits.")
    dialog.save()
    settle()
    assert dialog.fields["parent_proved"].error, "a needed question is asked for at its field"
    for key, answer in ANSWERS.items():
        dialog.control(key).setPlainText(answer)
    dialog.save()
    settle()
    (row,) = prosecutions.court_view(desk, laid.reference).decisions
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    assert any(one.text() == "Decide (needs a manager beside you)" for one in tab.decided.findChildren(QPushButton))
    theirs = tab_of(manager_desk, operations, show, settle, laid.reference)
    early = theirs.work.ask_to_begin(row)
    settle()
    assert "Not met: " in early.refusal.text(), "what stands in the way is said before it is tried"
    early.reject()
    decide = theirs.work.ask_decision(row)
    decide.control("reasons").setPlainText("Both tests met.")
    decide.save()
    settle()
    (row,) = prosecutions.court_view(desk, laid.reference).decisions
    assert (row.decision, row.decided_by) == ("prosecute", "Mari Ffug-Reolwr")
    begin = theirs.work.ask_to_begin(row)
    settle()
    assert "being a parent of Siân Ffug-Jones" in begin.control("wording_en").placeholderText()
    assert not begin.refusal.isVisibleTo(begin)
    begin.save()
    settle()
    theirs.show_view(cases.view_case(desk, laid.reference))
    settle()
    said = texts(theirs)
    assert "PR/2026/00001: Non Ffug-Rees" in said
    assert "Between 5 January 2026 and 27 February 2026" in said


def test_an_event_asks_only_what_its_kind_needs_and_money_in_pounds(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    row = begun(desk, manager_desk, laid)
    tab = tab_of(manager_desk, operations, show, settle, laid.reference)
    plea = RecordEvent(row.number, "plea", TODAY, details={"plea": "guilty"})
    prosecutions.record_event(manager_desk, plea)
    dialog = tab.work.happened(row)
    box = dialog.control("kind")
    box.setCurrentIndex(box.findData("plea"))
    assert dialog.fields["plea"].isVisibleTo(dialog)
    assert not dialog.fields["fine_pence"].isVisibleTo(dialog)
    low = dialog.height()
    assert low < 560, "no room is kept for what this kind does not ask for"
    box.setCurrentIndex(box.findData("sentence"))
    assert dialog.fields["fine_pence"].isVisibleTo(dialog)
    dialog.save()
    settle()
    assert dialog.fields["sentence"].error
    assert dialog.height() > low, "what is asked for more is in sight"
    kind = dialog.control("sentence")
    kind.setCurrentIndex(kind.findData("fine"))
    dialog.control("fine_pence").setText("440")
    dialog.save()
    settle()
    event = prosecutions.court_view(desk, laid.reference).prosecutions[0].last("sentence")
    assert event is not None
    assert event.details == {"sentence": "fine", "fine_pence": 44000}
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    assert "Fine £440.00" in texts(tab)
    row = prosecutions.court_view(desk, laid.reference).prosecutions[0]
    wrong = tab.work.ask_to_take_back(row)
    event_id = next(one.id for one in row.events if one.kind == "sentence")
    wrong.control("event").setCurrentIndex(wrong.control("event").findData(str(event_id)))
    wrong.control("reason").setPlainText("It was entered in another case.")
    wrong.save()
    settle()
    row = prosecutions.court_view(desk, laid.reference).prosecutions[0]
    assert [one.kind for one in row.events if one.withdrawn_at is not None] == ["sentence"]


def test_the_day_on_which_the_defendant_found_out_is_said_as_days_are(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    row = begun(desk, manager_desk, laid)
    details = {"found_out": "2026-02-20"}
    prosecutions.record_event(manager_desk, RecordEvent(row.number, "declaration", TODAY, details=dict(details)))
    said = texts(tab_of(manager_desk, operations, show, settle, laid.reference))
    assert "The defendant found out on: Fri 20 Feb 2026" in said
    assert "2026-02-20" not in said


def test_only_what_still_presses_stands_out(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    row = begun(desk, manager_desk, laid)
    prosecutions.record_event(manager_desk, RecordEvent(row.number, "served", TODAY, details={"method": "post"}))
    prosecutions.record_event(manager_desk, RecordEvent(row.number, "supervision_direction", TODAY))
    tab = tab_of(manager_desk, operations, show, settle, laid.reference)
    (decision,) = prosecutions.court_view(desk, laid.reference).decisions
    assert decision.last_day_to_begin is not None
    weights = {one.text(): one.property("kind") for one in tab.findChildren(QLabel)}

    def weight(words: str) -> object:
        return next(kind for text, kind in weights.items() if words in text)

    assert weight("Last day to begin: ") == "muted", "they have begun"
    assert weight("Last day to reply to a single justice procedure notice") != "warning", "the defendant's day"
    (ours,) = (one for one in prosecutions.court_view(desk, laid.reference).deadlines[row.number] if one.ours)
    assert weight(ours.english.rstrip(".")) == "warning"


def test_a_hearing_is_listed_and_its_day_stands_in_the_tab(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    row = begun(desk, manager_desk, laid, "requisition")
    tab = tab_of(desk, operations, show, settle, laid.reference)
    dialog = tab.work.list_hearing(row)
    dialog.control("on").set_day(dt.date(2026, 4, 14))
    dialog.save()
    settle()
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    assert "First hearing · Llys Ynadon Ffug · To come" in texts(tab)


def test_material_is_marked_by_line_and_a_reason_is_asked_for_at_its_field(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    dialog = MaterialDialog(desk, operations, laid.reference)
    show(dialog)
    dialog.choose(0)
    dialog.status.setCurrentIndex(dialog.status.findData("sensitive"))
    dialog.keep.click()
    settle()
    assert dialog.reason_field.error
    dialog.reason.setText("Names another child.")
    dialog.keep.click()
    settle()
    assert [row.reason for row in material.schedule(desk, laid.reference).with_status("sensitive")] == [
        "Names another child."
    ]
    dialog.add.click()
    settle()
    assert dialog.description_field.error


def test_the_tab_is_said_again_in_the_other_language(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    considered(desk, laid)
    tab = tab_of(desk, operations, show, settle, laid.reference)
    tab.retranslate()
    settle()
    assert "Considered by Aled Ffug-Swyddog" in texts(tab)


def test_a_statement_is_drafted_changed_and_issued_to_be_signed(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    tab = tab_of(desk, operations, show, settle, laid.reference)
    tab.stated.add.click()
    dialog = dialog_of(tab)
    dialog.control("first_day").set_day(BEGUN)
    dialog.control("last_day").set_day(dt.date(2026, 2, 27))
    dialog.save()
    settle()
    editor = opened(tab, StatementDialog)
    settle()
    assert editor.save_button.isEnabled()
    first = editor.row.exhibits[0].reference
    assert f"[{first}]" in editor.words.toPlainText()
    editor.words.setPlainText(f"{editor.words.toPlainText()}\n\nI read [{first}] again.")
    assert not editor.save_button.isEnabled(), "what is not kept yet is not what would be issued"
    editor.keep_version()
    settle()
    editor.draw()
    settle()
    assert editor.row.version == 2
    assert "{exhibit:" in editor.row.paragraphs[-1].text
    assert editor.row.paragraphs[0].source_kind == "case"
    editor.issue_and_save(Path(str(desk.store.path)).with_name("statement.pdf"))
    settle()
    settle()
    (row,) = statements.statements_of(desk, laid.reference)
    assert row.document_number == "WS/2026/00001"
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    assert "Issued as WS/2026/00001; not signed yet." in texts(tab)
    sign = tab.charges.ask_statement_signed(row, ())
    sign.save()
    settle()
    assert statements.statements_of(desk, laid.reference)[0].signed_on == TODAY


def test_papers_are_drawn_and_what_is_not_lawful_is_said_in_their_place(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    row = begun(desk, manager_desk, laid, "requisition")
    dialog = CourtPaperDialog(desk, operations, row.number)
    show(dialog)
    settle()
    assert dialog.save_button.isEnabled()
    dialog.kind.setCurrentIndex(dialog.kind.findData("single_justice_pack"))
    dialog.draw()
    settle()
    assert not dialog.save_button.isEnabled()
    assert "only for proceedings begun that way" in dialog.said.text
