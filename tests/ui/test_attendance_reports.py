"""The attendance report in the window: real pages, chosen days and language, issued, saved, opened again."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from ecede_desktop.records.attendance_reports import AskReport
from ecede_desktop.services import attendance_reports
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.attendance_reports.panel import AttendanceReportPanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from tests.services.reported_county import FIRST, PRIMARY, UNTIL, lay_county
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show, qtbot: QtBot) -> AttendanceReportPanel:
    """The report of a school whose marks are held to 27 February."""
    lay_county(desk, (PRIMARY,), years=1)
    made = AttendanceReportPanel(desk, operations)
    made.open_place(Place("attendance-report", PRIMARY.number))
    show(made)
    qtbot.waitUntil(lambda: made.proof is not None, timeout=10_000)
    return made


def choose(combo: QComboBox, key: str) -> None:
    combo.setCurrentIndex(combo.findData(key))


def test_the_real_pages_are_shown_and_nothing_is_kept(desk: Desk, panel: AttendanceReportPanel) -> None:
    assert panel.proof is not None
    assert panel.proof.ask == AskReport(dt.date(2025, 9, 1), dt.date(2026, 3, 2), PRIMARY.number, "both")
    assert panel.pages.pages >= 6
    assert panel.form.whose.text() == PRIMARY.name
    assert panel.save_button.isEnabled() and panel.print_button.isEnabled()
    assert attendance_reports.list_reports(desk) == ()


def test_choosing_a_language_draws_the_pages_anew(panel: AttendanceReportPanel, qtbot: QtBot) -> None:
    before = panel.pages.pages
    choose(panel.form.language, "en")
    assert not panel.save_button.isEnabled()
    qtbot.waitUntil(lambda: panel.proof is not None, timeout=10_000)

    assert panel.proof is not None
    assert panel.proof.ask.language == "en"
    assert panel.pages.pages * 2 == before


def test_days_of_ones_own_begin_with_those_that_are_shown(panel: AttendanceReportPanel, qtbot: QtBot) -> None:
    choose(panel.form.days, "days")
    assert panel.form.first_day.day() == dt.date(2025, 9, 1)
    panel.form.last_day.set_day(dt.date(2025, 12, 19))
    qtbot.waitUntil(lambda: panel.proof is not None, timeout=10_000)

    assert panel.proof is not None
    assert panel.proof.ask.last_day == dt.date(2025, 12, 19)


def test_a_day_that_is_none_is_told_at_its_field(panel: AttendanceReportPanel, qtbot: QtBot) -> None:
    choose(panel.form.days, "days")
    panel.form.last_day.setText("31/02/2026")
    qtbot.waitUntil(lambda: bool(panel.form.last_day.property("invalid") == "true"), timeout=10_000)

    assert panel.proof is None
    assert not panel.print_button.isEnabled()


def test_days_without_a_mark_are_refused_in_words(panel: AttendanceReportPanel, qtbot: QtBot) -> None:
    choose(panel.form.days, "days")
    panel.form.first_day.set_day(dt.date(2025, 12, 24))
    panel.form.last_day.set_day(dt.date(2025, 12, 26))
    qtbot.waitUntil(lambda: "There is no mark" in panel.said.text, timeout=10_000)

    assert panel.pages.pages == 0
    assert not panel.save_button.isEnabled()


def test_issuing_writes_the_pages_and_lists_the_report(
    desk: Desk, panel: AttendanceReportPanel, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "report.pdf"
    panel.issue_and_save(file)
    settle()
    issued = panel.issued
    assert issued is not None
    assert file.read_bytes() == issued.pdf
    assert [row.id for row in attendance_reports.list_reports(desk, PRIMARY.number)] == [issued.row.id]
    panel.refresh()
    settle()
    assert panel.form.issued.count() == 1
    assert panel.issued == issued

    again = tmp_path / "again.pdf"
    panel.issue_and_save(again)
    settle()
    assert again.read_bytes() == issued.pdf
    assert len(attendance_reports.list_reports(desk)) == 1


def test_an_issued_report_is_opened_again_and_left_for_a_new_one(
    desk: Desk, panel: AttendanceReportPanel, settle: Settle, qtbot: QtBot
) -> None:
    issued = attendance_reports.issue_report(desk, AskReport(FIRST, UNTIL, PRIMARY.number, "cy")).value
    panel.refresh()
    settle()
    panel.form.issued.setCurrentRow(0)
    QTest.keyClick(panel.form.issued, Qt.Key.Key_Return)
    settle()
    assert panel.issued == issued
    assert issued.row.sha256 in panel.form.state.text()

    panel.form.back.click()
    qtbot.waitUntil(lambda: panel.proof is not None, timeout=10_000)
    assert panel.issued is None


def test_a_file_that_cannot_be_written_issues_nothing(
    desk: Desk, panel: AttendanceReportPanel, settle: Settle, tmp_path: Path
) -> None:
    panel.issue_and_save(tmp_path / "nowhere" / "report.pdf")
    settle()

    assert panel.said.isVisible()
    assert panel.issued is None
    assert attendance_reports.list_reports(desk) == ()


def test_the_county_has_a_report_and_an_unknown_school_says_so(
    panel: AttendanceReportPanel, settle: Settle, qtbot: QtBot
) -> None:
    panel.open_place(Place("attendance-report", "county"))
    qtbot.waitUntil(lambda: panel.proof is not None, timeout=10_000)
    assert panel.proof is not None
    assert panel.proof.ask.school == ""

    panel.open_place(Place("attendance-report", "6740001"))
    settle()
    assert panel.empty.isVisible()
    with qtbot.waitSignal(panel.go) as went:
        panel.empty.acted.emit()
    assert went.args == [Place("schools")]
