"""Logging a visit: the fields that make sense, refusals at the field, and drafts that outlive the page."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ecede_desktop.law.policy_contacts import KindOfContact, shipped_contact_policy
from ecede_desktop.records.drafts import DraftCount
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.records.visits import ChildSeen, ContactOutcome
from ecede_desktop.services import cases, drafts, pupils
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.visits import entry
from ecede_desktop.ui.visits.entry import VisitEntry
from ecede_desktop.ui.visits.log_visit_dialog import LogVisitDialog, VisitSubject
from tests.services.families import share_parent
from tests.services.siblings import Children, lay_children
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


@pytest.fixture
def siblings(desk: Desk) -> Children:
    """Siân, Ffion and Will of one mother."""
    children = lay_children(desk)
    command = RecordParent(children.sian_id, "Ffug-Jones", "Mari", "Ms", "mother", has_responsibility=True)
    mother = pupils.record_parent(desk, command).value
    for pupil_id in (children.ffion_id, children.cousin_id):
        share_parent(desk, pupil_id, mother.id)
    return children


def tick(dialog: LogVisitDialog, *ids: UUID) -> None:
    for pupil_id in ids:
        dialog.page.family.ticks[str(pupil_id)].setChecked(True)
    for part in dialog.page.family.parts.values():
        part.buttons["alone"].setChecked(True)


def test_a_visit_to_a_family_is_written_once_with_each_childs_own_part(
    desk: Desk, siblings: Children, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    assert set(dialog.page.family.ticks) == {str(siblings.ffion_id), str(siblings.cousin_id)}
    fill(dialog)
    tick(dialog, siblings.ffion_id)
    form = dialog.form
    assert not form.child_seen_field.isVisible() and not form.childs_words_field.isVisible()
    sian, ffion = dialog.page.family.parts.values()
    sian.fields["observations"].control.setProperty("plainText", "Dressed.")
    ffion.buttons["with_others"].setChecked(True)
    ffion.fields["not_alone_reason"].control.setProperty("text", "Shy.")
    with qtbot.waitSignal(dialog.logged) as logged:
        dialog.save()
    first, second = (participant.contact for participant in logged.args[0].participants)
    assert (first.shared, first.observations) == ("House tidy, uniform on the radiator.", "Dressed.")
    assert (second.shared, second.child_seen, second.not_alone_reason) == (
        first.shared, ChildSeen.WITH_OTHERS, "Shy."
    )  # fmt: skip
    assert [row.id for row in cases.view_case(desk, siblings.ffion).contacts] == [second.id]


def test_a_childs_name_in_the_words_for_all_is_told_and_can_be_passed(
    desk: Desk, siblings: Children, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    fill(dialog)
    tick(dialog, siblings.cousin_id)
    dialog.form.observations.setPlainText("Mother will ring.")
    dialog.save()
    settle()
    assert "“Will”" in dialog.form.observations_error.text()
    assert dialog.errors.pass_button.isVisible()
    with qtbot.waitSignal(dialog.logged) as logged:
        dialog.errors.pass_button.click()
    assert logged.args[0].participants[0].contact.shared == "Mother will ring."


def test_each_child_is_asked_for_whether_it_was_seen(
    desk: Desk, siblings: Children, operations: Operations, show: Show
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    fill(dialog)
    dialog.page.family.ticks[str(siblings.ffion_id)].setChecked(True)
    dialog.save()
    assert all(part.fields["child_seen"].error for part in dialog.page.family.parts.values())
    assert not operations.busy
    dialog.page.family.ticks[str(siblings.ffion_id)].setChecked(False)
    assert dialog.form.child_seen_field.isVisible()
    assert dialog.page.family.parts == {}


def test_what_was_typed_for_a_family_comes_back_with_its_ticks(
    desk: Desk, siblings: Children, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    fill(dialog)
    tick(dialog, siblings.ffion_id)
    part = dialog.page.family.parts[str(siblings.ffion_id)]
    part.fields["childs_words"].control.setProperty("plainText", "“Hia.”")
    dialog.close()
    settle()
    again = dialog_for(desk, operations)
    show(again)
    qtbot.waitUntil(lambda: again.page.family.on, timeout=5_000)
    settle()
    assert again.page.read() == dialog.page.read()


def test_what_the_pack_asks_of_a_home_and_what_others_told_is_kept_apart(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    open_a_case(desk)
    dialog = dialog_for(desk, operations)
    show(dialog)
    fill(dialog)
    form = dialog.form
    form.more.setChecked(True)
    dialog.page.home.fields["rooms"].control.setProperty("plainText", "Beds made.")
    form.third_party.setPlainText("Neighbour hears shouting.")
    form.language_used.setCurrentIndex(form.language_used.findData("cy"))
    form.parents_view.setPlainText("Mornings are hard.")
    form.answered_by.setText("Mother")
    with qtbot.waitSignal(dialog.logged) as logged:
        dialog.save()
    row = logged.args[0]
    assert (row.home_conditions, row.third_party) == ((("rooms", "Beds made."),), "Neighbour hears shouting.")
    assert (row.language_used, row.parents_view, row.answered_by) == ("cy", "Mornings are hard.", "Mother")


def test_supervision_asks_for_the_manager_the_decision_and_the_reason(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(desk)
    dialog = dialog_for(desk, operations, kind="supervision")
    show(dialog)
    assert dialog.page.manager.isVisible()
    assert set(dialog.page.details.fields) == {"decision", "decision_reason"}
    assert not dialog.page.family.isVisible() and not dialog.form.child_seen_field.isVisible()
    for key, text in (("decision", "Go to the panel."), ("decision_reason", "No change.")):
        dialog.page.details.fields[key].control.setProperty("plainText", text)
    dialog.save()
    settle()
    assert dialog.page.manager.error
    box = dialog.page.manager.control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("mari"))
    with qtbot.waitSignal(dialog.logged) as logged:
        dialog.save()
    assert (logged.args[0].manager, logged.args[0].signed_by) == ("Mari Ffug-Reolwr", "")


def test_what_is_missing_of_the_pack_is_told_at_its_field(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    open_a_case(desk)
    dialog = dialog_for(desk, operations, kind="supervision")
    show(dialog)
    box = dialog.page.manager.control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("mari"))
    dialog.form.observations.setPlainText("Case discussed.")
    dialog.save()
    settle()
    assert dialog.page.details.fields["decision"].error


def test_kinds_stand_under_their_headings_and_events_have_a_page_of_their_own(
    desk: Desk, operations: Operations, show: Show
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    kind = dialog.form.kind
    model = kind.model()
    headings = [at for at in range(kind.count()) if not kind.itemData(at)]
    assert len(headings) == 5 and kind.itemText(headings[0]) == "Visits"
    assert all(not model.index(at, 0).flags() & Qt.ItemFlag.ItemIsEnabled for at in headings)
    keys = {kind.itemData(at) for at in range(kind.count())}
    assert {"doorstep", "phone_in", "supervision"} <= keys and not {"group_work", "phone_call"} & keys


@pytest.mark.parametrize(
    ("on", "said"), [("02/03/2026", False), ("24/02/2026", True), ("20/02/2026", True), ("nonsense", False)]
)
def test_a_late_note_is_told_as_it_is_written(
    desk: Desk, operations: Operations, show: Show, on: str, said: bool
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    dialog.form.on.setText(on)
    assert dialog.late.isVisible() == said
    assert ("both days" in dialog.late.text) == said


def test_the_way_to_a_concern_is_on_the_page_with_the_duty(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    assert "s.130" in dialog.page.concern.duty.text()
    with qtbot.waitSignal(dialog.concern_wanted) as wanted:
        dialog.page.concern.button.click()
    assert wanted.args == [REFERENCE]
    assert dialog.isVisible()


def test_a_name_that_is_known_brings_what_the_person_is_to_the_child(
    desk: Desk, siblings: Children, operations: Operations, show: Show
) -> None:
    dialog = dialog_for(desk, operations)
    show(dialog)
    rows = dialog.form.who_seen
    name = rows.findChildren(QLineEdit)[0]
    name.setText("Ms Mari Ffug-Jones")
    name.editingFinished.emit()
    assert rows.typed() == [("Ms Mari Ffug-Jones", "mother")]


def test_a_hundred_thousand_letters_go_in_and_come_back_as_a_draft(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(desk)
    text = "Mae'r tŷ yn gynnes. " * 5_000
    dialog = dialog_for(desk, operations)
    show(dialog)
    fill(dialog)
    dialog.form.observations.setPlainText(text)
    dialog.close()
    settle()
    again = dialog_for(desk, operations)
    show(again)
    qtbot.waitUntil(lambda: len(again.form.observations.toPlainText()) == len(text), timeout=5_000)
    with qtbot.waitSignal(again.logged, timeout=10_000) as logged:
        again.save()
    assert logged.args[0].observations == text.strip()


def test_a_lock_in_the_middle_of_writing_loses_nothing(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(desk)
    dialog = dialog_for(desk, operations)
    show(dialog)
    with qtbot.waitSignal(dialog.keeper.kept, timeout=3_000):
        fill(dialog)
    # Locking takes the page out of sight without asking it anything.
    dialog.hide()
    assert drafts.count_drafts(desk) == DraftCount(notes=1)
    again = dialog_for(desk, operations)
    show(again)
    qtbot.waitUntil(lambda: again.form.observations.toPlainText() != "")
    assert again.form.childs_words.toPlainText() == "“Dw i’n hoffi celf.”"


def test_a_planned_visit_is_written_up_on_a_page_of_its_own(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    plan_id = UUID("01980000-0000-7000-8000-0000000000aa")
    start = VisitEntry(place="Home", purpose="Second visit")
    dialog = dialog_for(desk, operations, start=start, plan_id=plan_id)
    show(dialog)
    assert (dialog.form.place.text(), dialog.form.on.day()) == ("Home", dt.date(2026, 3, 2))
    dialog.form.observations.setPlainText("Seen.")
    dialog.close()
    settle()
    other = dialog_for(desk, operations)
    show(other)
    assert other.form.observations.toPlainText() == ""


def test_a_child_who_was_planned_for_is_offered_though_no_family_is_recorded(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    children = lay_children(desk)
    parts = json.dumps({str(pupil_id): {} for pupil_id in (children.sian_id, children.ffion_id)})
    dialog = dialog_for(desk, operations, start=VisitEntry(parts=parts))
    show(dialog)
    assert [part.child.pupil_id for part in dialog.page.family.parts.values()] == [children.sian_id, children.ffion_id]
    fill(dialog)
    tick(dialog, children.ffion_id)
    with qtbot.waitSignal(dialog.logged) as logged:
        dialog.save()
    assert len(logged.args[0].participants) == 2
