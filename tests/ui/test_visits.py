"""Logging a visit: the fields that make sense, refusals at the field, and drafts that outlive the page."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecede_desktop.law.policy_contacts import KindOfContact, shipped_contact_policy
from ecede_desktop.records.visits import ChildSeen, ContactOutcome
from ecede_desktop.services import cases, drafts
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.visits import entry
from ecede_desktop.ui.visits.entry import VisitEntry
from ecede_desktop.ui.visits.log_visit_dialog import LogVisitDialog, VisitSubject
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
REFERENCE = "AWS/2026/00001"


def dialog_for(desk: Desk, operations: Operations, **said: Any) -> LogVisitDialog:
    return LogVisitDialog(desk, operations, VisitSubject(REFERENCE, "Siân Ffug-Jones"), **said)


def fill(dialog: LogVisitDialog) -> None:
    form = dialog.form
    form.started.setText("10:05")
    form.ended.setText("1035")
    form.who_seen.set_rows([("Mari Ffug-Jones", "mother")])
    form.alone.setChecked(True)
    form.childs_words.setPlainText("“Dw i’n hoffi celf.”")
    form.observations.setPlainText("House tidy, uniform on the radiator.")
    form.opinion.setPlainText("Mornings are the difficulty.")
    form.actions.set_rows([("Ask for a place at breakfast club", "Officer", "+7")])
    form.next_date.setText("16/03/2026")


def test_a_visit_goes_in_as_it_was_typed(desk: Desk, operations: Operations, show: Show, qtbot: QtBot) -> None:
    open_a_case(desk)
    dialog = dialog_for(desk, operations)
    show(dialog)
    fill(dialog)
    with qtbot.waitSignal(dialog.logged) as logged:
        dialog.save()
    row = logged.args[0]
    assert (row.on, row.started, row.ended) == (dt.date(2026, 3, 2), dt.time(10, 5), dt.time(10, 35))
    assert (row.outcome, row.child_seen) == (ContactOutcome.SPOKE, ChildSeen.ALONE)
    assert (row.observations, row.opinion) == ("House tidy, uniform on the radiator.", "Mornings are the difficulty.")
    assert [(a.what, a.who, a.by) for a in row.actions] == [
        ("Ask for a place at breakfast club", "Officer", dt.date(2026, 3, 9))
    ]
    assert row.next_date == dt.date(2026, 3, 16)
    assert cases.view_case(desk, REFERENCE).contacts == (row,)


def test_a_refusal_stands_at_each_field_and_everything_typed_stays(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    open_a_case(desk)
    dialog = dialog_for(desk, operations)
    show(dialog)
    dialog.form.not_seen.setChecked(True)
    dialog.form.opinion.setPlainText("To be kept.")
    dialog.save()
    settle()
    form = dialog.form
    for label in (form.who_seen_error, form.not_alone_reason_error, form.observations_error):
        assert label.isVisible()
        assert label.text()
    assert form.who_seen.property("invalid")
    assert form.opinion.toPlainText() == "To be kept."
    assert dialog.isVisible()
    assert cases.view_case(desk, REFERENCE).contacts == ()


@pytest.mark.parametrize(
    ("field", "typed", "label"),
    [
        ("on", "yesterday-ish", "on_error"),
        ("started", "25:00", "on_error"),
        ("next_date", "31/02/2026", "next_date_error"),
    ],
)
def test_a_day_or_time_that_is_none_is_told_before_the_store_is_asked(
    desk: Desk, operations: Operations, show: Show, field: str, typed: str, label: str
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    fill(dialog)
    getattr(dialog.form, field).setText(typed)
    dialog.save()
    assert getattr(dialog.form, label).isVisible()
    assert not operations.busy


def test_no_reply_asks_what_was_tried_and_nothing_about_the_child(
    desk: Desk, operations: Operations, show: Show
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    dialog.form.no_reply.setChecked(True)
    assert dialog.form.no_reply_tried_field.isVisible()
    for name in ("who_seen", "child_seen", "childs_words", "not_alone_reason"):
        assert not getattr(dialog.form, f"{name}_field").isVisible()


def test_what_is_not_shown_is_not_said(desk: Desk, operations: Operations, show: Show, qtbot: QtBot) -> None:
    open_a_case(desk)
    dialog = dialog_for(desk, operations)
    show(dialog)
    fill(dialog)
    dialog.form.no_reply.setChecked(True)
    dialog.form.no_reply_tried.setPlainText("Knocked, card left.")
    with qtbot.waitSignal(dialog.logged) as logged:
        dialog.save()
    assert (logged.args[0].who_seen, logged.args[0].childs_words) == ("", "")


def test_what_is_typed_is_kept_without_pressing_anything_and_comes_back(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(desk)
    dialog = dialog_for(desk, operations)
    show(dialog)
    with qtbot.waitSignal(dialog.keeper.kept, timeout=3_000):
        fill(dialog)
    assert dialog.form.draft.text() == "Draft kept 09:00; not signed off yet"
    dialog.close()
    settle()
    again = dialog_for(desk, operations)
    show(again)
    qtbot.waitUntil(lambda: again.form.observations.toPlainText() != "")
    assert again.page.read() == dialog.page.read()
    assert "is back" in again.form.draft.text()


def test_closing_within_the_second_keeps_what_was_typed(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    dialog.form.observations.setPlainText("Curtains drawn.")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert [d.values["observations"] for d in drafts.read_drafts(desk)] == ["Curtains drawn."]


def test_a_page_on_which_nothing_was_typed_leaves_no_draft(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    dialog.close()
    settle()
    assert drafts.read_drafts(desk) == ()


def test_a_saved_or_discarded_visit_leaves_no_draft(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(desk)
    dialog = dialog_for(desk, operations)
    show(dialog)
    with qtbot.waitSignal(dialog.keeper.kept, timeout=3_000):
        fill(dialog)
    dialog.form.discard.click()
    settle()
    assert drafts.read_drafts(desk) == ()
    assert not dialog.page.read().typed
    fill(dialog)
    dialog.keeper.keep_now()
    with qtbot.waitSignal(dialog.logged):
        dialog.save()
    settle()
    assert drafts.read_drafts(desk) == ()


def test_one_key_writes_the_day_and_time_it_is_and_the_second_time_the_end(
    desk: Desk, operations: Operations, show: Show
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    dialog.form.on.clear()
    dialog.write_now()
    assert (dialog.form.on.day(), dialog.form.started.text()) == (dt.date(2026, 3, 2), "09:00")
    assert dialog.form.ended.text() == ""
    dialog.write_now()
    assert dialog.form.ended.text() == "09:00"


def test_the_keyboard_goes_from_the_first_field_to_the_last_and_the_button(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    form = dialog.form
    form.on.setFocus()
    wanted: list[QWidget] = [form.on, form.started, form.ended, form.now, form.kind, form.spoke, form.answered_by]
    wanted += [form.alone, form.childs_words, form.parents_view, dialog.page.concern.button, form.observations]
    wanted += [form.opinion, form.next_date, form.more]
    reached = [QApplication.focusWidget()]
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
        if reached[-1] is form.save:
            break
    places = [reached.index(control) for control in [*wanted, form.save]]
    assert places == sorted(places)


@pytest.mark.parametrize("kind", shipped_contact_policy().kinds, ids=lambda kind: kind.key)
def test_every_kind_of_contact_has_fields_that_say_what_happened(kind: KindOfContact) -> None:
    shown = entry.shows(kind, ContactOutcome.SPOKE)
    assert {"on", "observations", "next_date"} <= shown
    assert ("child_seen" in shown) == ("child_seen" in kind.fields)
    assert ("no_reply_tried" in entry.shows(kind, ContactOutcome.NO_REPLY)) == ("outcome" in kind.fields)


def test_a_draft_of_another_version_of_the_program_is_read_as_far_as_it_is_known() -> None:
    kept = VisitEntry(observations="Fact.", actions='[["What","Who","+7"]]').values()
    again = VisitEntry.from_values(kept | {"gone": "x"})
    assert again == VisitEntry(observations="Fact.", actions='[["What","Who","+7"]]')
    assert entry.actions_typed("not json") == []
    assert entry.actions_typed('[["only two","cells"]]') == []
