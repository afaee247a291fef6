"""Register checks in the window: run one, answer by keyboard, agree actions, compare, follow, save the paper."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop.clock import FixedClock
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.changes import Changes
from ecede_desktop.records.register_checks import SettleDoubt
from ecede_desktop.services import register_checks
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.drafts import read_drafts
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panels import BY_NAME
from ecede_desktop.ui.register_checks.panel import TABS, RegisterCheckPanel
from ecede_desktop.ui.widgets.session_strip import MOST_WEEKS, SessionStrip
from tests.services.checked_school import FIRST, LAST, OTHER, SCHOOL, lay_change, lay_pupils, lay_school
from tests.ui.panels import Settle, Show, look, operations, settle, show
from tests.ui.test_panels_access import cut, named_nothing

__all__ = ["look", "operations", "settle", "show"]
D = dt.date


@pytest.fixture
def school(desk: Desk) -> UUID:
    made = lay_school(desk)
    lay_pupils(desk, made, {name: {} for name in ("Aled", "Beca", "Cai")})
    odd = lay_pupils(
        desk, made, {"Siân": {"2025-09-10": "N", "2025-11-03 AM": "H"}, "Tŵm": {"2025-11-04 PM": ""}}, reg_group="9B"
    )
    lay_change(desk, odd["Siân"][1], D(2025, 11, 3), "O", "H", D(2025, 11, 10))
    return made


@pytest.fixture
def panel(desk: Desk, school: UUID, operations: Operations, show: Show) -> RegisterCheckPanel:
    """The panel at the school, whose register has been checked; it reads again what is written."""
    register_checks.check_register(desk, SCHOOL, FIRST, LAST)
    made = RegisterCheckPanel(desk, operations)
    operations.committed.connect(lambda changes, _who: made.refresh(changes))
    made.open_place(Place("register-check", SCHOOL))
    made.resize(1200, 700)
    show(made)
    return made


def about(panel: RegisterCheckPanel) -> list[tuple[str, str]]:
    return [(doubt.rule, doubt.pupil_name or doubt.group) for doubt in panel.doubts.tree.doubts]


def choose(panel: RegisterCheckPanel, rule: str, settle: Settle) -> None:
    panel.doubts.tree.choose(next(d.id for d in panel.doubts.tree.doubts if d.rule == rule))
    settle()


def test_the_panel_stands_on_the_rail_and_asks_for_a_school(
    desk: Desk, school: UUID, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    entry = BY_NAME["register-check"]
    assert entry.on_rail and entry.title() == "Registers"
    panel = entry.make(desk, operations)
    assert isinstance(panel, RegisterCheckPanel)
    show(panel)
    assert panel.empty.isVisible() and not panel.run_bar.run_button.isEnabled()
    assert panel.run_bar.school.currentText() == "Choose a school"
    panel.run_bar.school.setCurrentIndex(1)
    with qtbot.waitSignal(panel.go) as went:
        panel.run_bar.school.activated.emit(1)
    assert went.args == [Place("register-check", SCHOOL)]
    assert panel.record_visit() is None and panel.agree_action() is None


def test_a_check_is_run_and_its_doubts_stand_by_rule(
    desk: Desk, school: UUID, operations: Operations, show: Show, settle: Settle
) -> None:
    panel = RegisterCheckPanel(desk, operations)
    panel.open_place(Place("register-check", SCHOOL, "trend"))
    show(panel)
    assert "not been checked" in panel.empty.accessibleName()
    panel.run_bar.first.set_day(FIRST)
    panel.run_bar.last.set_day(LAST)
    panel.run_bar.run_button.click()
    settle()
    assert about(panel) == [("missing_marks", "9B"), ("stale_n", "Siân Ffug-Jones"), ("h_forbidden", "Siân Ffug-Jones")]
    tree = panel.doubts.tree
    assert [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())] == [
        "Missing marks (1) · Must", "N that was never resolved (1) · Must", "Agreed holiday at all (1) · Must",
    ]  # fmt: skip
    assert panel.tabs.currentIndex() == 0
    assert panel.run_bar.stop_button.isVisible() is False
    assert "Without a mark: 1 (0.1 %)" in panel._figures.text()


def test_days_that_cannot_be_are_said_at_their_field_or_in_a_sentence(
    desk: Desk, school: UUID, operations: Operations, show: Show, settle: Settle
) -> None:
    panel = RegisterCheckPanel(desk, operations)
    panel.open_place(Place("register-check", SCHOOL))
    show(panel)
    panel.run_bar.last.setText("soon")
    panel.run_bar.run()
    assert panel.run_bar.fields[2].error and not operations.busy
    panel.run_bar.first.set_day(LAST)
    panel.run_bar.last.set_day(FIRST)
    panel.run_bar.run()
    settle()
    assert "the last day is the first or later" in panel.said.text
    assert panel.run_bar.run_button.isVisible()


def test_a_check_can_be_stopped(desk: Desk, school: UUID, operations: Operations, show: Show, settle: Settle) -> None:
    panel = RegisterCheckPanel(desk, operations)
    panel.open_place(Place("register-check", SCHOOL))
    show(panel)
    panel.run_check(FIRST, LAST)
    panel.run_bar.stop_button.click()
    settle()
    assert "stopped" in panel.said.text
    assert register_checks.list_checks(desk) == ()


def test_a_doubt_shows_its_rule_its_source_and_its_sessions(panel: RegisterCheckPanel, settle: Settle) -> None:
    choose(panel, "h_forbidden", settle)
    detail = panel.doubts.detail
    assert detail._about.text() == "Siân Ffug-Jones"
    assert detail._found.text() == "Sessions marked H: 1; days: 0.5."
    assert "RCT Cabinet decision" in detail._source.text() and "not confirmed" not in detail._source.text()
    assert [(s.date, s.code, s.original) for s in detail.model.rows] == [(D(2025, 11, 3), "H", "O")]
    assert detail.strip.weeks == (D(2025, 11, 3),)
    assert detail.table.isColumnHidden(0) and detail.table.isColumnHidden(4)
    choose(panel, "missing_marks", settle)
    assert [s.pupil_name for s in detail.model.rows] == ["Tŵm Ffug-Jones"]
    assert not detail.table.isColumnHidden(0)
    assert "(our reading of it)" in detail._source.text()
    assert detail.model.index(0, 3).data() == "No mark"


def test_a_doubt_is_answered_by_keyboard_and_the_next_open_one_follows(
    panel: RegisterCheckPanel, settle: Settle, desk: Desk
) -> None:
    choose(panel, "stale_n", settle)
    box = panel.doubts.detail.answer
    box.note.setFocus()
    QTest.keyClick(box.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Choose whether" in box.field.error
    box.buttons["error"].click()
    assert box.note.hasFocus()
    QTest.keyClick(box.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Write what the school said" in box.field.error
    QTest.keyClicks(box.note, "Being resolved.")
    QTest.keyClick(box.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    settle()
    now = panel.doubts.tree.current
    assert now is not None and now.rule == "h_forbidden"
    assert box.note.toPlainText() == ""
    (answered,) = [d for d in panel.doubts.tree.doubts if d.rule == "stale_n"]
    assert answered.settlement is not None and answered.settlement.note == "Being resolved."
    choose(panel, "stale_n", settle)
    assert box.buttons["error"].isChecked()
    assert "Aled Ffug-Swyddog: Register to be corrected. Being resolved." in box._history.text()
    panel.doubts.open_only.setChecked(True)
    assert "stale_n" not in {rule for rule, _ in about(panel)}


def test_a_refused_answer_keeps_what_was_typed(panel: RegisterCheckPanel, settle: Settle) -> None:
    from ecede_desktop.errors import Refused

    box = panel.doubts.detail.answer
    box.note.setPlainText("Typed.")
    panel.doubts._refused(Refused("x", "It cannot be."))
    assert box.field.error == "It cannot be." and box.note.toPlainText() == "Typed."


def test_the_line_of_a_rule_shows_no_doubt(panel: RegisterCheckPanel, settle: Settle) -> None:
    tree = panel.doubts.tree
    tree.setCurrentItem(tree.topLevelItem(0))
    settle()
    assert tree.current is None and not panel.doubts._scroll.isVisible()


def test_a_visit_and_an_action_from_a_doubt_become_a_task(
    panel: RegisterCheckPanel, settle: Settle, desk: Desk
) -> None:
    dialog = panel.record_visit()
    assert dialog is not None and dialog.control("kind").currentData() == "register_check"
    dialog.save()
    assert dialog.fields["text"].error
    dialog.control("text").setPlainText("Talked through the doubts.")
    dialog.control("seen").setText("Mrs Ffug")
    dialog.save()
    settle()
    settle()
    choose(panel, "stale_n", settle)
    panel.doubts.detail.answer.action_button.click()
    dialog = panel.findChildren(type(dialog))[-1]
    assert "Sessions still N: 2" in dialog.control("finding").toPlainText()
    assert (dialog.control("rule").currentData(), dialog.control("weight").currentData()) == ("stale_n", "must")
    dialog.control("action").setText("Resolve them")
    dialog.control("due_on").set_day(D(2026, 3, 1))
    dialog.save()
    settle()
    settle()
    panel.tabs.setCurrentIndex(TABS.index("actions"))
    (card,) = panel.agreed.cards
    assert "Overdue" in card.accessibleName() and "Resolve them" in card.accessibleName()
    assert panel.work is not None and panel.work.visits[0].actions == (card.action,)
    card.done_button.click()
    dialog = panel.findChildren(type(dialog))[-1]
    dialog.control("outcome").setPlainText("All resolved.")
    dialog.save()
    settle()
    settle()
    (card,) = panel.agreed.cards
    assert "All resolved." in card.accessibleName() and card.action.done_on == D(2026, 3, 2)


def test_what_is_typed_of_a_visit_outlives_a_window_that_is_killed(
    panel: RegisterCheckPanel, settle: Settle, desk: Desk, qtbot: QtBot
) -> None:
    dialog = panel.record_visit()
    assert dialog is not None
    settle()
    dialog.control("text").setPlainText("Talked through the doubts.")
    qtbot.waitUntil(lambda: [draft.about for draft in read_drafts(desk)] == [f"{SCHOOL} visit"])
    dialog.deleteLater()
    again = panel.record_visit()
    assert again is not None
    settle()
    assert again.control("text").toPlainText() == "Talked through the doubts."
    again.save()
    settle()
    settle()
    assert read_drafts(desk) == ()


def test_an_action_that_says_nothing_is_refused_in_its_dialog(panel: RegisterCheckPanel, settle: Settle) -> None:
    dialog = panel.agree_action()
    assert dialog is not None
    dialog.save()
    settle()
    assert dialog.isVisible() and "Say what was found" in dialog.fields["finding"].error
    dialog.reject()


def test_a_recheck_compares_and_the_trend_goes_on(panel: RegisterCheckPanel, desk: Desk, settle: Settle) -> None:
    assert panel.since.empty.isVisibleTo(panel.since)
    later = replace(desk, clock=FixedClock(desk.clock.now() + dt.timedelta(days=7)))
    first = register_checks.list_checks(desk)[0]
    doubt = register_checks.view_check(desk, first.id).of_rule("stale_n")[0]
    register_checks.settle_doubt(desk, SettleDoubt(doubt.id, "to_follow", "The office looks."))
    second = register_checks.check_register(later, SCHOOL, FIRST, LAST).value
    panel._check_id = None
    panel.refresh()
    settle()
    assert panel.work is not None and panel.work.view is not None and panel.work.view.row.id == second.id
    assert "Still there: 3 · New: 0 · Gone: 0" in panel.since.said.text()
    told = panel.since.model.as_text()
    assert "Answer to follow: The office looks." in told and "N that was never resolved" in told
    picture = panel.trend.doubts.chart.picture
    assert picture is not None
    assert [(s.name, [(p.label, str(p.value)) for p in s.points]) for s in picture.series] == [
        ("Must", [("Autumn 2025", "3")]), ("Should", [("Autumn 2025", "0")]),
    ]  # fmt: skip
    panel.check_box.setCurrentIndex(1)
    panel.check_box.activated.emit(1)
    settle()
    assert panel.work.view.row.id == first.id
    visit = panel.record_visit()
    assert visit is not None
    visit.reject()


def test_the_paper_is_drawn_and_saved(panel: RegisterCheckPanel, qtbot: QtBot, settle: Settle, tmp_path: Path) -> None:
    with qtbot.waitSignal(panel.paper.drawn, timeout=10_000):
        panel.open_place(Place("register-check", SCHOOL, "paper"))
    both = panel.paper.pages.pages
    with qtbot.waitSignal(panel.paper.drawn, timeout=10_000):
        panel.paper.language.setCurrentIndex(2)
    assert 0 < panel.paper.pages.pages < both
    path = tmp_path / "paper.pdf"
    panel.paper.save_to(path)
    settle()
    assert path.read_bytes().startswith(b"%PDF") and str(path) in panel.paper.said.text
    panel.paper.save_to(tmp_path / "nowhere" / "paper.pdf")
    settle()
    assert "does not exist" in panel.paper.said.text
    panel.paper.ensure_drawn()
    assert not panel.operations.busy


def test_a_register_in_order_is_told_so(desk: Desk, operations: Operations, show: Show, settle: Settle) -> None:
    lay_pupils(desk, lay_school(desk, OTHER, "Ysgol Arall"), {"Aled": {}, "Beca": {}})
    register_checks.check_register(desk, OTHER, FIRST, LAST)
    panel = RegisterCheckPanel(desk, operations)
    panel.open_place(Place("register-check", OTHER))
    show(panel)
    assert panel.doubts.calm.isVisible()
    panel.refresh(Changes(frozenset({"contact"})))
    assert not operations.busy


@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize(("scale", "language"), [(100, "en"), (200, "cy")])
def test_every_control_has_a_name_and_shows_its_words(
    panel: RegisterCheckPanel, tab: str, scale: int, language: str, settle: Settle, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "light", scale)
    i18n.set_language(qapp, language)
    panel.resize(985, 640)
    panel.open_place(Place("register-check", SCHOOL, tab))
    settle()
    assert named_nothing(panel) == []
    # Longer words ask for their room one layout after the other.
    qtbot.waitUntil(lambda: cut(panel) == [], timeout=5_000)


def test_everything_is_said_again_in_welsh(panel: RegisterCheckPanel, settle: Settle, qapp: QApplication) -> None:
    i18n.set_language(qapp, "cy")
    settle()
    top = panel.doubts.tree.topLevelItem(0)
    assert top is not None and top.text(0).startswith("Marciau ar goll")
    choose(panel, "h_forbidden", settle)
    assert panel.doubts.detail._found.text() == "Sesiynau â marc H: 1; diwrnodau: 0.5."


def test_the_strip_draws_weeks_and_weekends_and_how_many(qtbot: QtBot, look: None) -> None:
    strip = SessionStrip()
    qtbot.addWidget(strip)
    strip.show_sessions([MarkCell(D(2025, 11, 8), "AM", "/", "P"), MarkCell(D(2025, 12, 1), "PM", "", "MISSING")])
    wide = strip.sizeHint()
    strip.show_sessions([MarkCell(D(2025, 11, 5), "AM", "N", "UN", original="O")], {(D(2025, 11, 5), "AM"): 12})
    strip.show()
    assert strip.sizeHint().width() < wide.width() and strip.weeks == (D(2025, 11, 3),)
    image = strip.grab().toImage()
    plain = _plain(strip)
    assert image != plain
    strip.show_sessions([MarkCell(D(2025, 1, 6) + dt.timedelta(days=7 * n), "AM", "N", "UN") for n in range(60)])
    assert len(strip.weeks) == MOST_WEEKS
    strip.show_sessions(())
    assert strip.isHidden()


def _plain(strip: SessionStrip) -> object:
    strip.show_sessions([MarkCell(D(2025, 11, 5), "AM", "N", "UN", original="O")])
    return strip.grab().toImage()


def test_the_list_stands_above_the_doubt_where_there_is_no_room_beside(panel: RegisterCheckPanel) -> None:
    assert panel.doubts.split.orientation() == Qt.Orientation.Horizontal
    panel.resize(600, 700)
    QApplication.processEvents()
    assert panel.doubts.split.orientation() == Qt.Orientation.Vertical
