"""The chronology in the window: filtered, ticked, weighed and opened by keyboard, with figures and its papers."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from ecede_desktop.records.chronology import ChronologyEntry
from ecede_desktop.services import cases, chronology, chronology_papers
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import Contact
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case.chronology_paper_dialog import ChronologyPaperDialog
from ecede_desktop.ui.case.chronology_tab import ChronologyTab
from ecede_desktop.ui.case.stage_proof_dialog import StageProofDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.timeline import TimelineEntry
from tests.desks import ALED, NOW
from tests.services.chronicled import Chronicled, lay_case, record_everything
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def laid(desk: Desk) -> Chronicled:
    made = lay_case(desk)
    record_everything(desk, made)
    return made


@pytest.fixture
def tab(desk: Desk, laid: Chronicled, operations: Operations, show: Show, settle: Settle) -> ChronologyTab:
    made = ChronologyTab(desk, operations)
    made.resize(820, 640)
    made.show_view(cases.view_case(desk, laid.reference))
    show(made)
    settle()
    return made


def key_of(tab: ChronologyTab, words: str) -> str:
    """Key of the first entry whose title has these words."""
    return next(entry.key for entry in tab.entries if words in entry.title)


def shown(tab: ChronologyTab, key: str) -> TimelineEntry:
    return next(entry for entry in tab.entries if entry.key == key)


def stands(desk: Desk, laid: Chronicled, key: str) -> ChronologyEntry:
    found = chronology.read_chronology(desk, laid.reference).entry(key)
    assert found is not None
    return found


def press(tab: ChronologyTab, qtbot: QtBot, key: str, *keys: Qt.Key) -> None:
    """Go to an entry and press keys."""
    tab.timeline.choose(key)
    tab.timeline.setFocus()
    for one in keys:
        qtbot.keyClick(tab.timeline, one)


def test_entries_stand_under_their_days_and_headings_are_never_stopped_at(tab: ChronologyTab, qtbot: QtBot) -> None:
    model = tab.timeline.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    headings = [index for index in rows if not index.flags() & Qt.ItemFlag.ItemIsEnabled]
    assert [index.data() for index in headings] == list(dict.fromkeys(entry.day for entry in tab.entries))
    press(tab, qtbot, tab.entries[0].key)
    for _ in range(len(tab.entries) - 1):
        qtbot.keyClick(tab.timeline, Qt.Key.Key_Down)
    assert tab.timeline.current_key == tab.entries[-1].key


def test_space_ticks_what_prints_and_the_store_keeps_it(
    tab: ChronologyTab, desk: Desk, laid: Chronicled, settle: Settle, qtbot: QtBot
) -> None:
    key = key_of(tab, "Home visit")
    press(tab, qtbot, key, Qt.Key.Key_Space)
    assert shown(tab, key).prints is False
    settle()
    assert not stands(desk, laid, key).prints
    press(tab, qtbot, key, Qt.Key.Key_Space)
    settle()
    assert stands(desk, laid, key).prints
    assert tab.timeline.current_key == key


def test_several_are_ticked_together_and_so_are_all_that_are_shown(
    tab: ChronologyTab, desk: Desk, laid: Chronicled, settle: Settle, qtbot: QtBot
) -> None:
    tab.filter.kind.setCurrentIndex(tab.filter.kind.findData("task"))
    assert [entry.prints for entry in tab.entries] == [False, False]
    tab.timeline.setFocus()
    tab.timeline.selectAll()
    qtbot.keyClick(tab.timeline, Qt.Key.Key_Space)
    settle()
    assert all(stands(desk, laid, entry.key).prints for entry in tab.entries)
    tab.acts.untick_shown.click()
    settle()
    assert not any(stands(desk, laid, entry.key).prints for entry in tab.entries)


def test_1_2_and_3_say_how_much_an_entry_matters(
    tab: ChronologyTab, desk: Desk, laid: Chronicled, settle: Settle, qtbot: QtBot
) -> None:
    key = key_of(tab, "Task done")
    for pressed, importance in ((Qt.Key.Key_1, "key"), (Qt.Key.Key_3, "minor"), (Qt.Key.Key_2, "usual")):
        press(tab, qtbot, key, pressed)
        settle()
        assert stands(desk, laid, key).importance == importance
    tab.acts.weight.setCurrentIndex(tab.acts.weight.findData("key"))
    tab.acts.weight.activated.emit(tab.acts.weight.currentIndex())
    settle()
    assert stands(desk, laid, key).importance == "key"
    assert shown(tab, key).weight == "Key"


def test_what_the_store_refuses_is_said_and_what_stands_is_shown_again(tab: ChronologyTab, settle: Settle) -> None:
    before = tab.entries
    tab.tick(["none/there"], True)
    settle()
    settle()
    assert "not in the chronology" in tab.said.text
    assert [entry.prints for entry in tab.entries] == [entry.prints for entry in before]


def test_a_click_on_the_tick_ticks_and_beside_it_does_not(
    tab: ChronologyTab, desk: Desk, laid: Chronicled, settle: Settle, qtbot: QtBot
) -> None:
    key = key_of(tab, "Home visit")
    tab.timeline.choose(key)
    rect = tab.timeline.visualRect(tab.timeline.currentIndex())
    click(tab, qtbot, rect.topLeft() + QPoint(200, 16))
    assert shown(tab, key).prints
    click(tab, qtbot, rect.topLeft() + QPoint(18, 18))
    settle()
    assert not stands(desk, laid, key).prints


def click(tab: ChronologyTab, qtbot: QtBot, at: QPoint) -> None:
    qtbot.mouseClick(tab.timeline.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_the_filter_offers_what_there_is_and_shows_only_what_is_asked(tab: ChronologyTab, qtbot: QtBot) -> None:
    offered = [tab.filter.kind.itemText(row) for row in range(tab.filter.kind.count())]
    assert "Plans and tasks" in offered and "    Task (2)" in offered
    assert not any("Group work" in text for text in offered)
    tab.filter.kind.setCurrentIndex(tab.filter.kind.findText("Plans and tasks"))
    assert {"Task done", "Agreed: Parenting contract"} <= {
        entry.title.partition("  ")[2] or entry.title for entry in tab.entries
    }
    tab.filter.reset()
    tab.filter.person.setCurrentIndex(tab.filter.person.findText("Ann Ffug-Jones"))
    assert all("Ann Ffug-Jones" in entry.title for entry in tab.entries) and len(tab.entries) == 3
    tab.filter.reset()
    tab.filter.importance.setCurrentIndex(tab.filter.importance.findData("minor"))
    assert {entry.weight for entry in tab.entries} == {"Minor"}
    tab.filter.printing.setChecked(True)
    assert all(entry.prints for entry in tab.entries)
    tab.filter.reset()
    tab.filter.words.setText("HOFFI celf")
    qtbot.keyClick(tab.filter.words, Qt.Key.Key_Return)
    assert [entry.title for entry in tab.entries] == ["10:05  Home visit"]


def test_where_nothing_is_like_that_it_says_so_and_shows_everything_again(tab: ChronologyTab, qtbot: QtBot) -> None:
    everything = len(tab.entries)
    tab.filter.words.setText("nowhere at all")
    qtbot.keyClick(tab.filter.words, Qt.Key.Key_Return)
    assert tab.empty.isVisible()
    tab.empty.acted.emit()
    assert len(tab.entries) == everything and tab.timeline.isVisible()


@pytest.mark.parametrize(
    ("words", "signal", "said"),
    [
        ("Task done", "tab_wanted", "plan"),
        ("Warning marker", "tab_wanted", "family"),
        ("File attached", "tab_wanted", "documents"),
    ],
)
def test_enter_opens_where_an_entry_comes_from(
    tab: ChronologyTab, qtbot: QtBot, words: str, signal: str, said: str
) -> None:
    with qtbot.waitSignal(getattr(tab, signal)) as went:
        press(tab, qtbot, key_of(tab, words), Qt.Key.Key_Return)
    assert went.args == [said]


@pytest.mark.parametrize(
    ("words", "panel"),
    [("not back from a visit", "visits"), ("Safeguarding concern recorded", "concern"), ("SR/2026/00001", "referrals")],
)
def test_enter_goes_to_the_place_that_shows_the_source(
    tab: ChronologyTab, qtbot: QtBot, words: str, panel: str
) -> None:
    with qtbot.waitSignal(tab.go) as went:
        press(tab, qtbot, key_of(tab, words), Qt.Key.Key_Return)
    assert went.args[0].panel == panel
    assert went.args[0].key


def test_enter_on_a_note_or_on_what_was_added_to_it_leads_to_the_note(tab: ChronologyTab, qtbot: QtBot) -> None:
    note = key_of(tab, "10:05  Home visit")
    for words in ("10:05  Home visit", "Added to the note", "Corrected in the note"):
        with qtbot.waitSignal(tab.acted) as asked:
            press(tab, qtbot, key_of(tab, words), Qt.Key.Key_Return)
        assert asked.args == [note]


def test_enter_on_a_paper_opens_it_by_its_number(
    tab: ChronologyTab, desk: Desk, laid: Chronicled, qtbot: QtBot, settle: Settle
) -> None:
    made = chronology_papers.issue_chronology(desk, chronology_papers.AskChronology(laid.reference, "en")).value
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    with qtbot.waitSignal(tab.paper_wanted) as asked:
        press(tab, qtbot, key_of(tab, made.number), Qt.Key.Key_Return)
    assert asked.args == [made.number]


def test_the_buttons_offer_only_what_can_be_done_with_the_entry(tab: ChronologyTab) -> None:
    tab.timeline.choose(key_of(tab, "Case opened"))
    assert not tab.acts.open.isEnabled() and not tab.acts.add.isEnabled()
    tab.timeline.choose(key_of(tab, "10:05  Home visit"))
    assert tab.acts.open.isEnabled() and tab.acts.add.isEnabled()


def test_figures_are_drawn_beside_actions_and_said_with_their_counts(tab: ChronologyTab) -> None:
    visit = shown(tab, key_of(tab, "10:05  Home visit"))
    assert [line.figures.weeks for line in visit.pictures] == [6, 12]
    index = tab.timeline.model().index(0, 0)
    for row in range(tab.timeline.model().rowCount()):
        index = tab.timeline.model().index(row, 0)
        if index.data() == visit.title:
            break
    tip = str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert tip.startswith("6 weeks before: ") and "sessions" in tip and "missing" in tip
    assert tip.splitlines()[0] in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert not shown(tab, key_of(tab, "Task done")).pictures


def test_a_screen_reader_hears_the_whole_entry(tab: ChronologyTab) -> None:
    tab.timeline.choose(key_of(tab, "10:05  Home visit"))
    spoken = str(tab.timeline.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    for part in ("Wed 14 Jan 2026", "Home visit", "Key", "Prints", "House tidy.", "Written up late", "recorded"):
        assert part in spoken
    interface = QAccessible.queryAccessibleInterface(tab.timeline)
    assert interface.text(QAccessible.Text.Name) == "Chronology"


def lay_contacts(desk: Desk, laid: Chronicled, number: int, text: str) -> None:
    row: dict[str, Any] = {
        "case_id": laid.case_id, "kind": "home_visit", "outcome": "spoke", "child_seen": "alone", "actions": [],
        "observations": text, "user_id": ALED.id, "recorded_at": NOW, "home_conditions": {}, "details": {},
    }  # fmt: skip
    with desk.writing() as unit:
        days = [dt.date(2025, 9, 1) + dt.timedelta(days=n % 180) for n in range(number)]
        unit.session.execute(insert(Contact), [row | {"on": day} for day in days])
        unit.record("create", "contact", laid.case_id)
        unit.commit()


def test_a_long_text_is_folded_until_it_is_asked_for(
    tab: ChronologyTab, desk: Desk, laid: Chronicled, settle: Settle, qtbot: QtBot
) -> None:
    lay_contacts(desk, laid, 1, "The bus does not come. " * 60)
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    key = next(entry.key for entry in tab.entries if "The bus" in entry.text)
    tab.timeline.choose(key)
    low = tab.timeline.visualRect(tab.timeline.currentIndex()).height()
    press(tab, qtbot, key, Qt.Key.Key_Right)
    QApplication.processEvents()
    high = tab.timeline.visualRect(tab.timeline.currentIndex()).height()
    assert high > low * 1.5
    press(tab, qtbot, key, Qt.Key.Key_Left)
    QApplication.processEvents()
    assert tab.timeline.visualRect(tab.timeline.currentIndex()).height() == low


def test_400_entries_are_one_widget_and_are_shown_at_once(
    tab: ChronologyTab, desk: Desk, laid: Chronicled, settle: Settle
) -> None:
    lay_contacts(desk, laid, 400, "House tidy. The mother said that the bus does not come. " * 4)
    view = cases.view_case(desk, laid.reference)
    tab.show_view(view)
    settle()
    taken = []
    for _ in range(3):
        begun = time.perf_counter()
        tab.show_view(view)
        tab.timeline.grab()
        taken.append(time.perf_counter() - begun)
    settle()
    assert len(tab.entries) > 400
    assert len(tab.timeline.findChildren(QWidget)) < 20
    assert min(taken) < 1.5, "some 200 ms on a quiet machine; other tests may run beside this one"


def test_the_place_that_is_read_stays_when_the_case_is_read_anew(
    tab: ChronologyTab, desk: Desk, laid: Chronicled, settle: Settle
) -> None:
    key = tab.entries[-1].key
    tab.timeline.choose(key)
    at = tab.timeline.verticalScrollBar().value()
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    assert tab.timeline.current_key == key
    assert abs(tab.timeline.verticalScrollBar().value() - at) < 5


def test_what_is_chosen_can_be_copied(tab: ChronologyTab, qtbot: QtBot) -> None:
    press(tab, qtbot, key_of(tab, "10:05  Home visit"))
    qtbot.keyClick(tab.timeline, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "House tidy." in QGuiApplication.clipboard().text()


def test_everything_is_said_in_welsh_when_welsh_is_spoken(tab: ChronologyTab, qapp: QApplication) -> None:
    i18n.set_language(qapp, "cy")
    tab.retranslate()
    assert any("Ymweliad cartref" in entry.title for entry in tab.entries)
    assert all("{" not in entry.title + entry.text + entry.byline for entry in tab.entries)


def test_the_paper_is_seen_issued_saved_and_written_as_a_word_file(
    desk: Desk, laid: Chronicled, operations: Operations, show: Show, settle: Settle, tmp_path: Path
) -> None:
    dialog = ChronologyPaperDialog(desk, operations, laid.reference)
    show(dialog)
    settle()
    assert dialog.pages.pages > 0 and dialog.save_button.isEnabled()
    dialog.first.setText("nonsense")
    assert dialog.first_field.error == "" and not dialog.save_button.isEnabled()
    dialog.draw()
    assert "Write the day" in dialog.first_field.error
    dialog.first.setText("1/1/2026")
    dialog.draw()
    settle()
    pdf, word = tmp_path / "c.pdf", tmp_path / "c.docx"
    dialog.issue_and_save(pdf)
    settle()
    settle()
    assert dialog.issued is not None and pdf.read_bytes() == dialog.issued.pdf
    assert dialog.issued.number in dialog.said.text
    dialog.issue_and_save(tmp_path / "again.pdf")
    settle()
    assert (tmp_path / "again.pdf").read_bytes() == pdf.read_bytes()
    dialog.save_word(word)
    settle()
    assert word.read_bytes()[:2] == b"PK"
    dialog.close()


def test_a_paper_that_cannot_be_saved_is_not_issued(
    desk: Desk, laid: Chronicled, operations: Operations, show: Show, settle: Settle, tmp_path: Path
) -> None:
    dialog = ChronologyPaperDialog(desk, operations, laid.reference)
    show(dialog)
    settle()
    dialog.issue_and_save(tmp_path / "none" / "c.pdf")
    settle()
    assert dialog.issued is None and "does not exist" in dialog.said.text
    assert dialog.save_button.isEnabled()
    dialog.close()


def test_the_proof_shows_every_step_and_leads_to_its_record(
    desk: Desk, laid: Chronicled, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    dialog = StageProofDialog(desk, operations, laid.reference)
    show(dialog)
    settle()
    headings = list(dict.fromkeys(entry.day for entry in dialog.steps.entries))
    assert len(headings) == len(desk.pack.ladder.stages) + 1
    assert any(heading.startswith("1  Referral received · Officer") for heading in headings)
    assert dialog.pages.pages == 1
    dialog.steps.choose(next(entry.key for entry in dialog.steps.entries if "By the school" in entry.text))
    dialog.steps.setFocus()
    with qtbot.waitSignal(dialog.source_wanted) as went:
        qtbot.keyClick(dialog.steps, Qt.Key.Key_Return)
    assert went.args[0] == "school_referral"


def test_a_record_of_the_proof_is_found_in_the_chronology(tab: ChronologyTab, laid: Chronicled) -> None:
    tab.filter.kind.setCurrentIndex(tab.filter.kind.findData("task"))
    tab.follow("contact", laid.contact_id)
    assert shown(tab, tab.timeline.current_key).title == "10:05  Home visit"
