"""The calendar of hearings: what waits first, clashes in words, what is missing, the case one Enter away, the file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ecede_desktop.records.court import HearingOutcome, ListHearing, WitnessAvailability
from ecede_desktop.services import prosecutions
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.court_path.hearings_panel import HearingsPanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panels import BY_NAME
from ecede_desktop.ui.widgets.timeline_model import TimelineEntry
from tests.services.notice_case import NoticeCase, lay_case, on
from tests.services.test_prosecutions import begun
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]

PAST, TODAY, TRIAL = dt.date(2026, 3, 9), dt.date(2026, 3, 16), dt.date(2026, 4, 14)


@pytest.fixture
def laid(desk: Desk, manager_desk: Desk) -> NoticeCase:
    """A first hearing that is past, and a trial to which a witness cannot come."""
    made = lay_case(desk)
    number = begun(desk, manager_desk, made, "requisition").number
    prosecutions.list_hearing(desk, ListHearing(number, "first", PAST, dt.time(10)))
    prosecutions.list_hearing(desk, ListHearing(number, "trial", TRIAL, dt.time(10, 30)))
    for name, can in (("Pennaeth Ffug", False), ("Swyddog Ffug", True)):
        days = WitnessAvailability(name, TRIAL, TRIAL, can, made.reference, "" if can else "On a course.")
        prosecutions.witness_can_come(desk, days)
    return made


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show, laid: NoticeCase) -> HearingsPanel:
    made = HearingsPanel(on(desk, TODAY), operations)
    operations.committed.connect(lambda changes, _initiator: made.refresh(changes))
    made.resize(1100, 700)
    show(made)
    return made


def entries(panel: HearingsPanel) -> list[TimelineEntry]:
    return list(panel.timeline.entries)


def chip(panel: HearingsPanel, words: str) -> QPushButton:
    return next(one for one in panel.chips.findChildren(QPushButton) if one.text() == words)


def test_it_is_a_place_on_the_rail() -> None:
    entry = BY_NAME["hearings"]
    assert entry.on_rail and entry.class_name == HearingsPanel.__name__


def test_what_is_past_without_an_outcome_stands_first_then_day_by_day(panel: HearingsPanel) -> None:
    waits, missed, trial = entries(panel)
    assert waits.day == "Past, and nobody said what came of it"
    assert waits.title == "Mon 9 Mar 2026 · First hearing · Llys Ynadon Ffug"
    assert missed.title.startswith("The initial details are served")
    assert missed.weight == "For the council"
    assert trial.day == "Tue 14 Apr 2026, in 29 days"
    assert trial.title == "10:30 · Trial · Llys Ynadon Ffug"
    assert "Non Ffug-Rees, about Siân Ffug-Jones" in trial.text


def test_a_clash_and_what_is_missing_are_said_in_words(panel: HearingsPanel) -> None:
    trial = entries(panel)[2]
    assert "Can come: Swyddog Ffug" in trial.text
    lines = trial.remark.splitlines()
    assert lines[0] == "Pennaeth Ffug cannot come on this day. On a course."
    assert lines[1] == "No service of the papers is recorded. (Criminal Procedure Rules 2025 r.4.12)"


def test_chips_narrow_the_calendar_and_say_how_many(panel: HearingsPanel) -> None:
    chip(panel, "A witness cannot come: 1").click()
    assert [one.title for one in entries(panel)] == ["10:30 · Trial · Llys Ynadon Ffug"]
    assert panel.count.text() == "Hearings and days of the law: 1 of 3"
    chip(panel, "Needs an outcome: 1").click()
    assert len(entries(panel)) == 2
    panel.search.setText("nobody at all")
    assert panel.empty.isVisible()
    panel.clear_filter()
    assert len(entries(panel)) == 3


def test_enter_opens_the_case_at_court(panel: HearingsPanel, laid: NoticeCase) -> None:
    wanted: list[Place] = []
    panel.go.connect(wanted.append)
    panel.timeline.choose(entries(panel)[2].key)
    QTest.keyClick(panel.timeline, Qt.Key.Key_Return)
    assert wanted == [Place("case", laid.reference, "court")]


def test_an_outcome_takes_the_line_from_the_top(
    panel: HearingsPanel, desk: Desk, operations: Operations, settle: Settle
) -> None:
    held = prosecutions.prosecutions(desk)[0].hearings[0]
    command = HearingOutcome(held.id, "heard")
    operations.write(lambda: prosecutions.hearing_outcome(on(desk, TODAY), command), panel)
    settle()
    assert [one.title for one in entries(panel)] == ["10:30 · Trial · Llys Ynadon Ffug"]


def test_other_weeks_are_read_when_they_are_chosen(panel: HearingsPanel, settle: Settle) -> None:
    assert panel.span.currentText() == "The next 8 weeks"
    panel.span.setCurrentIndex(panel.span.findData(4))
    settle()
    assert len(entries(panel)) == 2
    panel.span.setCurrentIndex(panel.span.findData(-13))
    settle()
    assert len(entries(panel)) == 2


def test_another_officers_work_is_not_mine(panel: HearingsPanel, manager_desk: Desk, operations: Operations,
                                           show: Show) -> None:  # fmt: skip
    panel.whose.setCurrentIndex(1)
    assert len(entries(panel)) == 3
    other = HearingsPanel(on(manager_desk, TODAY), operations)
    show(other)
    assert [other.whose.itemText(at) for at in range(other.whose.count())] == [
        "Everybody’s", "Mine", "Aled Ffug-Swyddog",
    ]  # fmt: skip
    other.whose.setCurrentIndex(1)
    assert entries(other) == []


def test_the_file_is_saved_and_it_is_said_where(panel: HearingsPanel, settle: Settle, tmp_path: Path) -> None:
    panel.save_to(tmp_path / "hearings.ics")
    settle()
    assert b"Ffug-Rees" not in (tmp_path / "hearings.ics").read_bytes()
    assert panel.said.isVisible()
    panel.save_to(tmp_path / "hearings.doc")
    settle()
    assert not (tmp_path / "hearings.doc").exists()


def test_it_speaks_the_language_that_is_set(panel: HearingsPanel, qapp: QApplication) -> None:
    i18n.set_language(qapp, "cy")
    panel.retranslate()
    trial = entries(panel)[2]
    assert "Nid oes cofnod o gyflwyno'r papurau." in trial.remark
    assert entries(panel)[1].title.startswith("Cyflwynir y manylion cychwynnol")
