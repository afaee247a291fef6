"""Adding to a signed-off note and correcting it: what stood there stays in sight, and only a manager signs."""

from __future__ import annotations

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from ecede_desktop.records.contact_events import ChildsPart, LogSession
from ecede_desktop.records.visits import ChildSeen, ContactRow, CorrectVisit, LogVisit
from ecede_desktop.services import cases, group_work, visits
from ecede_desktop.services.chronology_words import EntryWords
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.note_dialog import NoteDialog
from ecede_desktop.ui.operations import Operations
from tests.services.siblings import lay_children
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
TODAY = dt.date(2026, 3, 2)
REFERENCE = "AWS/2026/00001"
VISIT = LogVisit(
    REFERENCE, TODAY, child_seen=ChildSeen.ALONE, who_seen="Mother", observations="House tidy.",
    third_party="Neighbour hears shouting.", home_conditions=(("rooms", "Beds made."),),
)  # fmt: skip


@pytest.fixture
def contact(desk: Desk) -> ContactRow:
    open_a_case(desk)
    return visits.log_visit(desk, VISIT).value


def choose(dialog: NoteDialog, field: str) -> None:
    dialog.what.setCurrentIndex(dialog.what.findData(field))


def test_a_correction_shows_what_stands_and_keeps_both(
    desk: Desk, contact: ContactRow, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    dialog = NoteDialog(desk, operations, contact)
    show(dialog)
    assert not dialog.fields["stands"].isVisible()
    choose(dialog, "observations")
    assert dialog.stands.toPlainText() == "House tidy." and dialog.stands.font().strikeOut()
    assert dialog.text.toPlainText() == "House tidy."
    dialog.text.setPlainText("House tidy; uniform on the line.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    (kept,) = cases.view_case(desk, REFERENCE).contacts
    assert (kept.observations, kept.words("observations")) == ("House tidy.", "House tidy; uniform on the line.")
    again = NoteDialog(desk, operations, kept)
    show(again)
    choose(again, "observations")
    assert "it said first: “House tidy.”" in again.earlier.text()


def test_only_fields_in_which_words_stand_are_offered(
    desk: Desk, contact: ContactRow, operations: Operations, show: Show
) -> None:
    dialog = NoteDialog(desk, operations, contact)
    show(dialog)
    offered = [dialog.what.itemData(at) for at in range(dialog.what.count())]
    assert offered == ["", "who_seen", "observations", "third_party", "home_conditions.rooms"]
    assert "Rooms and heating" in dialog.what.itemText(4)


def test_a_word_that_names_another_child_of_the_session_is_told_and_can_be_passed(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    children = lay_children(desk)
    shared = LogVisit("", TODAY, "group_work", observations="Talked of mornings.")
    parts = (ChildsPart(children.sian), ChildsPart(pupil_id=children.cousin_id))
    session = group_work.log_session(desk, LogSession(shared, "Mornings", parts)).value
    dialog = NoteDialog(desk, operations, session.participants[0].contact)
    show(dialog)
    dialog.text.setPlainText("Mother will ring.")
    dialog.save()
    settle()
    assert "“Will”" in dialog.fields["text"].error
    with qtbot.waitSignal(dialog.accepted):
        dialog.pass_button.click()


def test_only_a_manager_is_offered_to_sign(
    desk: Desk, manager_desk: Desk, contact: ContactRow, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    details = (("decision", "Go to the panel."), ("decision_reason", "No change."))
    note = visits.log_visit(desk, LogVisit(REFERENCE, TODAY, "supervision", details=details, manager="mari")).value
    for asked, row, offered in ((desk, note, False), (manager_desk, contact, False), (manager_desk, note, True)):
        dialog = NoteDialog(asked, operations, row)
        show(dialog)
        assert dialog.sign.isVisible() is offered
    with qtbot.waitSignal(dialog.accepted):
        dialog.sign.click()
    kept = next(row for row in cases.view_case(desk, REFERENCE).contacts if row.kind == "supervision")
    assert kept.signed_by == "Mari Ffug-Reolwr"
    words = EntryWords("en", desk.pack)
    entries = {e.title_key: e for e in cases.view_case(desk, REFERENCE).chronology}
    assert words.title(entries["contact_signature"]).startswith("Signed by the manager: Supervision")
    assert "Decision: Go to the panel." in words.lines(entries["contact_supervision"])


def test_a_correction_of_what_others_told_never_goes_on_paper(desk: Desk, contact: ContactRow) -> None:
    visits.correct_visit(desk, CorrectVisit(contact.id, "third_party", "Neighbour heard nothing."))
    entry = next(e for e in cases.view_case(desk, REFERENCE).chronology if e.title_key == "contact_correction")
    words = EntryWords("en", desk.pack)
    assert not entry.prints
    assert list(words.parts(entry, paper=True)) == []
    assert words.lines(entry) == ("Was: Neighbour hears shouting.", "Now: Neighbour heard nothing.")
