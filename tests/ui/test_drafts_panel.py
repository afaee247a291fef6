"""Not signed off yet: the list of drafts, and each form opened again where it was left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop.records.drafts import Draft, DraftCount
from ecede_desktop.services import drafts
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.draft_keeper import DraftKeeper
from ecede_desktop.ui.draft_opening import place_of
from ecede_desktop.ui.drafts import words
from ecede_desktop.ui.drafts.panel import DraftsPanel
from ecede_desktop.ui.main_window import MainWindow
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.status_line import StatusLine
from ecede_desktop.ui.visits.log_visit_dialog import LogVisitDialog
from tests.desks import NOW
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, operations: Operations, settle: Settle) -> Iterator[MainWindow]:
    made = MainWindow(desk, operations)
    qtbot.addWidget(made)
    made.show()
    settle()
    yield made


def test_each_draft_stands_in_the_list_with_its_form_case_and_text(
    desk: Desk, operations: Operations, show: Show
) -> None:
    drafts.keep_draft(desk, "log_visit", "AWS/2026/00001", {"observations": "Curtains drawn."})
    drafts.keep_draft(desk, "log_visit", "AWS/2026/00001", {"observations": "Nobody in."})
    panel = DraftsPanel(desk, operations)
    show(panel)
    cells = [[panel.model.index(row, column).data() for column in (0, 1, 3)] for row in range(2)]
    moved = "Moved aside for another window"
    assert sorted(cells) == [
        ["Visit or contact", "AWS/2026/00001", "As you left it"],
        ["Visit or contact", "AWS/2026/00001", moved],
    ]
    shown = set()
    for row in range(2):
        panel.table.setCurrentIndex(panel.model.index(row, 0))
        shown.add(panel.text.toPlainText())
    assert shown == {"Curtains drawn.", "Nobody in."}


def test_without_drafts_the_list_says_that_nothing_is_left_open(desk: Desk, operations: Operations, show: Show) -> None:
    panel = DraftsPanel(desk, operations)
    show(panel)
    assert panel.empty.isVisible()
    assert not panel.table.isVisible()


def test_a_visit_opens_again_on_its_case_where_it_was_left(
    qtbot: QtBot, window: MainWindow, desk: Desk, settle: Settle
) -> None:
    case = open_a_case(desk)
    drafts.keep_draft(desk, "log_visit", case.reference, {"observations": "Curtains drawn."})
    drafts.keep_draft(desk, "log_visit", case.reference, {"observations": "Nobody in."})
    QTest.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle()
    panel = window.panel("drafts")
    assert isinstance(panel, DraftsPanel)
    at = next(row for row, draft in enumerate(panel.model.rows) if draft.moved)
    panel.table.setCurrentIndex(panel.model.index(at, 0))
    panel.open_button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(LogVisitDialog)), timeout=10_000)
    settle()
    (dialog,) = window.findChildren(LogVisitDialog)
    qtbot.waitUntil(lambda: dialog.form.observations.toPlainText() == "Curtains drawn.")
    assert window.navigation.here.key == case.reference
    held = {draft.values["observations"]: draft.moved for draft in drafts.read_drafts(desk)}
    assert held["Nobody in."]
    dialog.keeper.drop()
    dialog.reject()
    settle()


@pytest.mark.parametrize(
    ("form", "key", "place"),
    [
        ("group_work", "", "group-work"),
        ("concern_step", "0198", "concern 0198"),
        ("plan", "new AWS/2026/00001", "case AWS/2026/00001 › plan"),
        ("typed-register", "0198 marks", "typed-register 0198"),
        ("school_visit", "6742999 done 0198", "register-check 6742999"),
        ("person-name", "person 0198", "person 0198"),
        ("referral_accept", "R/1", "referrals R/1"),
        ("something-else", "", "caseload"),
    ],
)
def test_other_forms_are_reached_in_their_place(form: str, key: str, place: str) -> None:
    draft = Draft(form, key, {}, NOW)
    assert str(place_of(draft, words.about(draft))) == place


def test_the_status_line_counts_one_and_many_in_sentences(qtbot: QtBot, look: None) -> None:
    line = StatusLine("store")
    qtbot.addWidget(line)
    line.show()
    line.show_drafts(DraftCount(1, 1))
    assert line._notes.text() == "One note is not signed off yet"
    assert line._drafts.text() == "One other form is not saved yet"
    line.show_drafts(DraftCount(2, 3))
    assert line._notes.text() == "2 notes are not signed off yet"
    assert line._drafts.text() == "3 other forms are not saved yet"
    assert line.open_button.isVisible()
    line.show_drafts(DraftCount())
    assert not line.open_button.isVisible()


def test_two_windows_on_one_form_lose_neither_text_and_saving_one_leaves_the_other(
    desk: Desk, operations: Operations, settle: Settle, qapp: QApplication
) -> None:
    first, second = {"words": "Mam said"}, {"words": "Dad said"}
    one = DraftKeeper(desk, operations, "log_visit", "x", lambda: dict(first), operations)
    other = DraftKeeper(desk, operations, "log_visit", "x", lambda: dict(second), operations)
    for keeper in (one, other):
        keeper.keep_now()
        settle()
    first["words"] = "Mam said no"
    one.keep_now()
    second["words"] = "Dad said yes"
    other.keep_now()
    settle()
    assert {d.values["words"] for d in drafts.read_drafts(desk)} == {"Mam said no", "Dad said yes"}
    other.drop()
    settle()
    assert [d.values["words"] for d in drafts.read_drafts(desk)] == ["Mam said no"]
    one.drop()
    settle()
    assert drafts.read_drafts(desk) == ()
