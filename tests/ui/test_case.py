"""A case in the window: its head, its tabs, its next lawful step, and what is done from it."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ecede_desktop.records.pupils import Language, RecordParent
from ecede_desktop.records.tasks import AddTask, SnoozeTask
from ecede_desktop.records.visits import ChildSeen, ContactKind, ContactOutcome, LogVisit
from ecede_desktop.services import cases, pupils, tasks, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.add_parent_dialog import AddParentDialog
from ecede_desktop.ui.case.header import age_on
from ecede_desktop.ui.case.note_dialog import NoteDialog
from ecede_desktop.ui.case.panel import CasePanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.task_history import TaskHistoryDialog
from ecede_desktop.ui.task_line import TaskLine
from ecede_desktop.ui.widgets.day_and_reason_dialog import DayAndReasonDialog
from ecede_desktop.ui.widgets.heat_map import HeatMap
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
REFERENCE = "AWS/2026/00001"


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show, settle: Settle) -> CasePanel:
    """The case of a pupil with a warning, half a term missed, and one visit logged."""
    open_a_case(desk, warning="Dog loose in the garden.", known_as="Siani")
    visits.log_visit(
        desk,
        LogVisit(
            REFERENCE,
            dt.date(2026, 2, 27),
            started=dt.time(10, 5),
            who_seen="Mother",
            child_seen=ChildSeen.ALONE,
            childs_words="“Dw i’n hoffi celf.”",
            observations="House tidy.",
            opinion="Mornings are hard.",
        ),
    )
    made = CasePanel(desk, operations)
    made.open_place(Place("case", REFERENCE))
    show(made)
    settle()
    return made


def follow(panel: CasePanel, requirement: str) -> None:
    panel.next_step.requirements.wanted.emit(requirement)


def test_the_head_says_what_an_officer_needs_at_the_door(panel: CasePanel) -> None:
    header = panel.header
    assert header.warning.isVisible()
    assert header.warning.text == "Dog loose in the garden."
    assert header.name.text() == "Siân Ffug-Jones"
    for part in ("Known as Siani", "13 years old", "Year 9", "Ysgol Enghraifft", "Language: Not asked yet"):
        assert part in header.facts.text()
    for part in (REFERENCE, "UPN ", "Aled Ffug-Swyddog", "1 Heol Enghraifft"):
        assert part in header.identity.text()
    assert header.figure.text() == f"{panel.view.case.attendance} %"  # type: ignore[union-attr]
    assert "50 unauthorised" in header.counts.text()
    assert [rung.key for rung in header.stage_bar.rungs if rung.state == "current"] == ["referral_received"]


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (dt.date(2012, 5, 4), dt.date(2026, 5, 3), 13),
        (dt.date(2012, 5, 4), dt.date(2026, 5, 4), 14),
        (dt.date(2012, 2, 29), dt.date(2026, 2, 28), 13),
    ],
)
def test_an_age_is_in_whole_years(born: dt.date, day: dt.date, age: int) -> None:
    assert age_on(born, day) == age


def test_the_chronology_keeps_opinion_named_as_opinion_and_after_fact(panel: CasePanel) -> None:
    visit = next(entry for entry in panel.chronology.entries if "Home visit" in entry.title)
    lines = visit.text.splitlines()
    assert lines.index("House tidy.") < lines.index("Opinion: Mornings are hard.")
    assert "The child’s words: “Dw i’n hoffi celf.”" in lines
    assert visit.day == "Fri 27 Feb 2026"
    assert visit.title.startswith("10:05")


def test_an_addition_to_a_note_stands_in_the_chronology(panel: CasePanel, settle: Settle, qtbot: QtBot) -> None:
    key = next(entry.key for entry in panel.chronology.entries if entry.action)
    panel.chronology.acted.emit(key)
    dialog = panel.findChild(NoteDialog)
    assert dialog is not None
    dialog.save_button.click()
    assert dialog.fields["text"].error
    dialog.text.setPlainText("The uncle was there too.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    panel.refresh()
    settle()
    assert any(entry.text == "The uncle was there too." for entry in panel.chronology.entries)


def test_the_register_is_shown_as_a_map_with_its_key_and_as_a_table(panel: CasePanel, qtbot: QtBot) -> None:
    panel.open_place(Place("case", REFERENCE, "attendance"))
    shown = panel.attendance.findChild(HeatMap)
    assert shown is not None
    assert shown.isVisible()
    keys = [child.accessibleName() for child in panel.attendance.key.children() if hasattr(child, "accessibleName")]
    assert any("O  " in key and "Unauthorised absence" in key for key in keys)
    panel.attendance.as_table.click()
    assert panel.attendance.table.isVisible()
    assert panel.attendance.model.rowCount() > 200


def test_a_year_without_a_register_offers_to_import_one(panel: CasePanel, settle: Settle, qtbot: QtBot) -> None:
    panel.open_place(Place("case", REFERENCE, "attendance"))
    panel.attendance.years.setCurrentIndex(panel.attendance.years.findData(2024))
    settle()
    assert panel.attendance.empty.isVisible()
    with qtbot.waitSignal(panel.go) as went:
        panel.attendance.empty.acted.emit()
    assert went.args == [Place("import")]


def test_each_unmet_requirement_leads_to_where_it_is_met(panel: CasePanel, qtbot: QtBot) -> None:
    lines = {line.key: line for line in panel.next_step.requirements.lines}
    assert lines["referral_checked"].action == "Confirm with a note"
    assert "All Wales Attendance Framework 2011" in lines["referral_checked"].source
    assert lines["register_on_file"].met
    with qtbot.waitSignal(panel.confirm_wanted) as asked:
        follow(panel, "referral_checked")
    assert asked.args[1] == "referral_checked"


def test_the_button_of_the_next_step_says_what_it_does(panel: CasePanel, qtbot: QtBot) -> None:
    assert "Allocated, first contact" in panel.next_step.advance.text()
    with qtbot.waitSignal(panel.advance_wanted) as asked:
        panel.next_step.advance.click()
    assert asked.args[1] == "first_contact"


def test_a_rung_that_cannot_follow_yet_opens_the_dialog_for_it(panel: CasePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.advance_wanted) as asked:
        panel.header.stage_bar.chosen.emit("formal_warning")
    assert asked.args[1] == "formal_warning"


def test_a_visit_and_an_extract_are_one_button_away(panel: CasePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.log_visit_wanted) as asked:
        panel.header.log_visit.click()
    assert asked.args[1] == "home_visit"
    with qtbot.waitSignal(panel.go) as went:
        panel.header.extract.click()
    assert went.args == [Place("extract", REFERENCE)]


def test_a_parent_is_recorded_with_what_it_rests_on(
    desk: Desk, panel: CasePanel, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    panel.open_place(Place("case", REFERENCE, "family"))
    assert panel.family.empty.isVisible()
    dialog = AddParentDialog(desk, operations, panel.view.pupil)  # type: ignore[union-attr]
    show(dialog)
    dialog.save()
    settle()
    assert dialog.form.surname_error.isVisible()
    form = dialog.form
    form.surname.setText("Ffug-Jones")
    form.has_responsibility.setCurrentIndex(form.has_responsibility.findData("yes"))
    form.responsibility_basis.setText("Birth certificate seen")
    form.language.setCurrentIndex(form.language.findData("cy"))
    form.address.setPlainText("2 Heol Ffug\nTref Ffug")
    form.postcode.setText("CF99 2ZZ")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    panel.refresh()
    settle()
    parent = panel.view.pupil.parents[0]  # type: ignore[union-attr]
    assert (parent.has_responsibility, parent.has_care) == (True, None)
    assert parent.language is Language.WELSH
    assert parent.address is not None
    assert parent.address.one_line == "2 Heol Ffug, Tref Ffug, CF99 2ZZ"


def test_what_is_newly_known_of_a_parent_starts_from_what_is_known(
    desk: Desk, panel: CasePanel, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    pupil = panel.view.pupil  # type: ignore[union-attr]
    known = pupils.record_parent(
        desk, RecordParent(pupil.id, "Ffug-Jones", "Ann", has_care=True, phone="07700 900123")
    ).value
    dialog = AddParentDialog(desk, operations, pupil, known=known)
    show(dialog)
    assert (dialog.form.forename.text(), dialog.form.phone.text()) == ("Ann", "07700 900123")
    dialog.form.care_basis.setText("Child lives there")
    with qtbot.waitSignal(dialog.recorded) as recorded:
        dialog.save()
    assert (recorded.args[0].id, recorded.args[0].care_basis) == (known.id, "Child lives there")


def test_a_task_is_added_done_and_put_off_where_it_stands(
    panel: CasePanel, settle: Settle, desk: Desk, qtbot: QtBot
) -> None:
    panel.open_place(Place("case", REFERENCE, "plan"))
    panel.plan.add.click()
    assert panel.plan.error.isVisible()
    panel.plan.what.setText("Ring the school")
    panel.plan.due.setText("+7")
    panel.plan.add.click()
    settle()
    assert panel.plan.what.text() == ""
    panel.refresh()
    settle()
    line = next(line for line in panel.plan.findChildren(TaskLine) if line.task.title == "Ring the school")
    line.put_off.emit(line.task)
    dialog = panel.findChild(DayAndReasonDialog)
    assert dialog is not None
    dialog.day.setText("1/3/2026")
    dialog.save_button.click()
    assert dialog.day_field.error
    assert dialog.reason_field.error
    dialog.day.setText("+14")
    dialog.reason.setPlainText("School closed for half-term.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    task = next(t for t in cases.view_case(desk, REFERENCE).tasks if t.title == "Ring the school")
    assert (task.snoozed_to, task.snooze_reason) == (dt.date(2026, 3, 16), "School closed for half-term.")
    line.finished.emit(line.task)
    settle()
    assert next(t for t in cases.view_case(desk, REFERENCE).tasks if t.title == "Ring the school").done_at is not None


def test_each_time_a_task_was_put_off_is_shown_by_enter_on_its_line(
    panel: CasePanel, settle: Settle, desk: Desk, qtbot: QtBot
) -> None:
    task = tasks.add_task(desk, AddTask(REFERENCE, "Ring the school", dt.date(2026, 3, 3))).value
    for day, reason in ((9, "School is closed."), (16, "The nurse is away.")):
        tasks.snooze_task(desk, SnoozeTask(task.id, dt.date(2026, 3, day), reason))
    panel.open_place(Place("case", REFERENCE, "plan"))
    panel.refresh()
    settle()
    line = next(line for line in panel.plan.findChildren(TaskLine) if line.task.id == task.id)
    more = next(b for b in line.findChildren(QPushButton) if b.text() == "Each time it was put off")
    qtbot.keyClick(more, Qt.Key.Key_Return)
    settle()
    dialog = panel.findChild(TaskHistoryDialog)
    assert dialog is not None
    assert [said.rpartition(": ")[2] for said in dialog.lines] == ["The nurse is away.", "School is closed."]


def test_the_clock_of_a_stage_cannot_be_ticked_off(panel: CasePanel) -> None:
    clock = next(line for line in panel.plan.findChildren(TaskLine) if line.task.kind == "stage_clock")
    names = [button.accessibleName() for button in clock.children() if hasattr(button, "accessibleName")]
    assert any(name.startswith("Put off") for name in names)
    assert not any(name.startswith("Done") for name in names)


def test_a_case_that_does_not_exist_is_said_in_one_sentence(desk: Desk, operations: Operations, show: Show) -> None:
    panel = CasePanel(desk, operations)
    panel.open_place(Place("case", "AWS/2026/09999"))
    show(panel)
    assert panel.empty.isVisible()
    assert "AWS/2026/09999" in panel.empty.accessibleName()


def test_another_case_replaces_the_one_shown_and_the_words_half_typed_for_it(
    desk: Desk, panel: CasePanel, settle: Settle
) -> None:
    other = open_a_case(desk, 2, "Gethin", "Ffug-Lloyd")
    tasks.add_task(desk, AddTask(other.reference, "Only here"))
    panel.plan.what.setText("Half typed")
    panel.open_place(Place("case", other.reference))
    settle()
    assert panel.header.name.text() == "Gethin Ffug-Lloyd"
    assert not panel.header.warning.isVisible()
    assert panel.plan.what.text() == ""


def test_a_letter_says_nothing_of_seeing_the_child(desk: Desk, panel: CasePanel, settle: Settle) -> None:
    letter = LogVisit(
        REFERENCE, dt.date(2026, 3, 1), ContactKind.LETTER, outcome=ContactOutcome.SPOKE, observations="Posted."
    )
    visits.log_visit(desk, letter)
    panel.refresh()
    settle()
    entry = next(entry for entry in panel.chronology.entries if entry.title == "Letter sent")
    assert entry.text == "Posted."
    assert not [b for b in panel.chronology.findChildren(QPushButton) if b.isVisible() and not b.text()]


def test_in_a_narrow_window_the_head_is_folded_and_one_press_shows_all_of_it(panel: CasePanel, qtbot: QtBot) -> None:
    header = panel.header
    panel.window().resize(1300, 800)
    qtbot.waitUntil(lambda: header.identity.isVisible() and not header.more.isVisible())
    panel.window().resize(600, 800)
    qtbot.waitUntil(header.more.isVisible)
    folded = (header.identity, header.extract, header.plan_visit)
    assert not any(part.isVisible() for part in folded)
    stays = (header.name, header.facts, header.figure, header.counts, header.stage_bar, header.log_visit)
    assert all(part.isVisible() for part in (*stays, header.concern))
    height = header.sizeHint().height()
    header.more.setFocus()
    qtbot.keyClick(header.more, Qt.Key.Key_Space)
    assert all(part.isVisible() for part in folded)
    assert header.more.text() == "Show less"
    assert header.sizeHint().height() > height
    header.more.click()
    assert not any(part.isVisible() for part in folded)
