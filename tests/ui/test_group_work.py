"""Group work and sweeps in the window: the register, what is refused where, and drafts that outlive the page."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from ecede_desktop.records.contact_events import ChildsPart, LogSession
from ecede_desktop.records.pupils import FoundRow
from ecede_desktop.records.visits import LogVisit
from ecede_desktop.services import drafts, group_work
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.group_work.panel import GroupWorkPanel
from ecede_desktop.ui.group_work.session_dialog import SessionDialog
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from tests.services.siblings import Children, lay_children
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
TODAY = dt.date(2026, 3, 2)


@pytest.fixture
def children(desk: Desk) -> Children:
    return lay_children(desk)


@pytest.fixture
def dialog(desk: Desk, children: Children, operations: Operations, show: Show, settle: Settle) -> SessionDialog:
    made = SessionDialog(desk, operations)
    show(made)
    for pupil_id, name in ((children.sian_id, "Siân"), (children.ffion_id, "Ffion"), (children.cousin_id, "Will")):
        made.page.register.finder.chosen.emit(FoundRow("pupil", pupil_id, name, "", "", "exact"))
        settle()
    return made


def fill(dialog: SessionDialog) -> None:
    page = dialog.page
    page.kind.setCurrentIndex(page.kind.findData("group_work"))
    page.title.setText("Mornings group")
    page.place.setText("School library")
    page.words.setPlainText("Second of six: getting up.")
    page.officer_note.setPlainText("Siân and Will sat apart.")


def came(dialog: SessionDialog, number: int) -> QComboBox:
    part = dialog.page.register.part_at(number)
    assert part is not None
    box = part.answers.fields["attended"].control
    assert isinstance(box, QComboBox)
    return box


def test_a_session_goes_in_with_its_register(dialog: SessionDialog, qtbot: QtBot) -> None:
    fill(dialog)
    came(dialog, 1).setCurrentIndex(came(dialog, 1).findData("no"))
    with qtbot.waitSignal(dialog.logged) as logged:
        dialog.save()
    row = logged.args[0]
    assert [dict(p.contact.details)["attended"] for p in row.participants] == ["yes", "no", "yes"]
    assert (row.title, row.officer_note) == ("Mornings group", "Siân and Will sat apart.")
    assert {p.contact.shared for p in row.participants} == {"Second of six: getting up."}


def test_a_sweep_asks_where_each_child_was_met_and_who_was_on_the_patrol(dialog: SessionDialog, qtbot: QtBot) -> None:
    fill(dialog)
    page = dialog.page
    page.kind.setCurrentIndex(page.kind.findData("street_patrol"))
    part = page.register.part_at(0)
    assert part is not None
    assert part.place.isVisible() and part.started.isVisible()
    assert set(page.details.fields) == {"patrolled_with"}
    assert set(part.answers.fields) == {"found_with", "taken_to"}
    part.place.setText("Bus station")
    part.started.setText("10:15")
    with qtbot.waitSignal(dialog.logged) as logged:
        dialog.save()
    contact = logged.args[0].participants[0].contact
    assert (contact.place, contact.started) == ("Bus station", dt.time(10, 15))


def test_a_word_that_names_another_child_is_told_in_the_part_and_can_be_passed(
    dialog: SessionDialog, settle: Settle, qtbot: QtBot
) -> None:
    fill(dialog)
    part = dialog.page.register.part_at(0)
    assert part is not None
    words = part.fields["observations"]
    words.control.setProperty("plainText", "Will try the bus.")
    dialog.save()
    settle()
    assert "“Will”" in words.error
    assert dialog.pass_button.isVisible() and "Will" in dialog.pass_button.text()
    with qtbot.waitSignal(dialog.logged) as logged:
        dialog.pass_button.click()
    assert logged.args[0].participants[0].contact.observations == "Will try the bus."


def test_what_is_missing_is_told_and_nothing_is_lost(dialog: SessionDialog, settle: Settle) -> None:
    fill(dialog)
    dialog.page.title.clear()
    dialog.save()
    settle()
    assert dialog.page.fields["title"].error
    assert dialog.page.words.toPlainText() == "Second of six: getting up."
    dialog.page.on.setText("one day")
    dialog.save()
    assert dialog.page.fields["on"].error
    dialog.page.on.set_day(TODAY)
    dialog.page.started.setText("25:99")
    dialog.save()
    assert "14:30" in dialog.page.fields["on"].error


def test_a_child_is_in_the_register_once_and_can_be_left_out(
    dialog: SessionDialog, children: Children, settle: Settle
) -> None:
    register = dialog.page.register
    register.finder.chosen.emit(FoundRow("pupil", children.sian_id, "Siân", "", "", "exact"))
    settle()
    assert len(register.parts) == 3
    assert "Siân" in register.error.text()
    part = register.part_at(0)
    assert part is not None
    part.leave.click()
    assert [p.child.name for p in register.parts.values()] == ["Ffion Haf Ffug-Jones", "Will O’Ffug"]


def test_a_child_is_found_by_name_with_the_keyboard_alone(
    desk: Desk, children: Children, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    dialog = SessionDialog(desk, operations)
    show(dialog)
    finder = dialog.page.register.finder
    qtbot.keyClicks(finder.words, "Ffion")
    qtbot.waitUntil(lambda: finder.found.count() > 0, timeout=5_000)
    qtbot.keyClick(finder.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(dialog.page.register.parts) == 1, timeout=5_000)
    assert dialog.isVisible()
    qtbot.keyClicks(finder.words, "Nobodyatall")
    qtbot.waitUntil(finder.nobody.isVisible, timeout=5_000)


def test_what_is_typed_of_a_session_is_there_again(
    desk: Desk, dialog: SessionDialog, operations: Operations, show: Show, settle: Settle
) -> None:
    fill(dialog)
    part = dialog.page.register.part_at(1)
    assert part is not None
    part.fields["childs_words"].control.setProperty("plainText", "“Good.”")
    dialog.reject()
    settle()
    assert len(drafts.read_drafts(desk)) == 1
    again = SessionDialog(desk, operations)
    show(again)
    assert again.page.values() == dialog.page.values()
    assert "is back" in again.draft.text()
    again.discard.click()
    settle()
    assert drafts.read_drafts(desk) == ()
    assert again.page.register.parts == {}


def log(desk: Desk, children: Children, title: str, on: dt.date) -> None:
    group_work.log_session(
        desk,
        LogSession(
            LogVisit("", on, "group_work", observations="Talked of mornings."), title,
            (ChildsPart(children.sian, details=(("attended", "yes"),)), ChildsPart(pupil_id=children.cousin_id)),
            "Both tired.",
        ),
    )  # fmt: skip


def test_the_panel_lists_sessions_and_shows_the_register_of_the_chosen_one(
    desk: Desk, children: Children, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    panel = GroupWorkPanel(desk, operations)
    show(panel)
    assert panel.empty.isVisible()
    log(desk, children, "First", dt.date(2026, 2, 20))
    log(desk, children, "Second", TODAY)
    panel.refresh()
    settle()
    assert [row.title for row in panel.sessions.rows] == ["Second", "First"]
    assert panel.about.text() == "Second"
    assert [row.full_name for row in panel.register.rows] == ["Siân Ffug-Jones", "Will O’Ffug"]
    assert panel.note.text() == "Both tired." and panel.words.text() == "Talked of mornings."
    panel.table.selectRow(1)
    assert panel.about.text() == "First"
    with qtbot.waitSignal(panel.go) as gone:
        panel.children_table.activated.emit(panel.register.index(0, 0))
    assert gone.args[0] == Place("case", children.sian)
    with qtbot.assertNotEmitted(panel.go):
        panel.children_table.activated.emit(panel.register.index(1, 0))


def test_the_panel_speaks_welsh_and_its_button_opens_the_page(
    desk: Desk, children: Children, operations: Operations, show: Show, settle: Settle, qapp: QApplication
) -> None:
    log(desk, children, "Grŵp y bore", TODAY)
    panel = GroupWorkPanel(desk, operations)
    show(panel)
    i18n.set_language(qapp, "cy")
    settle()
    assert "Gwaith grŵp" in panel.detail.text()
    dialog = panel.write_session()
    settle()
    assert isinstance(dialog, SessionDialog)
    assert dialog.page.kind.itemText(dialog.page.kind.findData("group_work")) == "Gwaith grŵp"
    dialog.reject()
    settle()
