"""The register extract in the window: checked, seen as real pages, issued, saved, printed, reprinted."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from ecede_desktop.services import extracts
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.extracts.panel import ExtractPanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.paper_dialog import PaperDialog
from ecede_desktop.ui.paper_printing import print_pages, printer_for
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
REFERENCE = "AWS/2026/00001"


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show, qtbot: QtBot) -> ExtractPanel:
    """The extract of a pupil whose register ends on the Friday before."""
    open_a_case(desk)
    made = ExtractPanel(desk, operations)
    made.open_place(Place("extract", REFERENCE))
    show(made)
    qtbot.waitUntil(lambda: made.form.last_day.day() == dt.date(2026, 2, 27), timeout=10_000)
    qtbot.waitUntil(lambda: made.form.save_issue.isEnabled(), timeout=10_000)
    return made


def lines(panel: ExtractPanel) -> dict[str, bool]:
    return {line.key: line.met for line in panel.checks.lines}


def test_the_period_ends_where_the_register_ends_and_the_real_pages_are_shown(desk: Desk, panel: ExtractPanel) -> None:
    assert panel.form.first_day.day() == dt.date(2025, 9, 1)
    assert panel.pages.pages >= 4
    assert all(lines(panel).values())
    assert extracts.list_documents(desk) == ()


def test_issuing_records_what_was_seen_and_writes_the_same_bytes(
    desk: Desk, panel: ExtractPanel, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.form.purpose.setText("Meeting of 9 March")
    qtbot.waitUntil(lambda: panel.form.save_issue.isEnabled(), timeout=10_000)
    file = tmp_path / "extract.pdf"
    panel.issue_and_save(file)
    qtbot.waitUntil(lambda: file.exists() and not panel.operations.busy, timeout=10_000)
    issued = panel.issued
    assert issued is not None
    assert file.read_bytes() == issued.pdf
    row = extracts.list_documents(desk)[0]
    assert (row.number, row.sha256, row.purpose) == (issued.number, issued.sha256, "Meeting of 9 March")
    assert issued.number in panel.form.state.text()


def test_saving_again_writes_the_issued_paper_and_issues_no_second_one(
    desk: Desk, panel: ExtractPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("one.pdf", "two.pdf"):
        panel.issue_and_save(tmp_path / name)
        qtbot.waitUntil(lambda name=name: (tmp_path / name).exists() and not panel.operations.busy, timeout=10_000)  # type: ignore[misc]
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    assert len(extracts.list_documents(desk)) == 1


def test_sessions_without_a_mark_are_listed_and_have_to_be_seen(panel: ExtractPanel, qtbot: QtBot) -> None:
    panel.form.last_day.setText("2/3/2026")
    assert not panel.form.save_issue.isEnabled()
    qtbot.waitUntil(lambda: panel.form.missing_sessions.count() == 2, timeout=10_000)
    assert panel.form.missing_sessions.item(0).text() == "Mon 2 Mar 2026, morning"
    assert lines(panel)["missing_marks"] is False
    assert not panel.form.save_issue.isEnabled()
    panel.form.acknowledge_missing.setChecked(True)
    qtbot.waitUntil(lambda: panel.form.save_issue.isEnabled(), timeout=10_000)


def test_a_period_without_a_register_says_so_and_leads_to_the_import(panel: ExtractPanel, qtbot: QtBot) -> None:
    panel.form.first_day.setText("1/9/2023")
    panel.form.last_day.setText("30/9/2023")
    qtbot.waitUntil(lambda: lines(panel).get("no_register") is False, timeout=10_000)
    assert panel.pages.pages == 0
    with qtbot.waitSignal(panel.go) as went:
        panel.checks.wanted.emit("no_register")
    assert went.args == [Place("import")]


def test_a_day_that_is_none_is_told_at_its_field(panel: ExtractPanel, qtbot: QtBot) -> None:
    panel.form.first_day.setText("31/02/2026")
    qtbot.waitUntil(lambda: panel.form.first_day_error.isVisible())
    assert not panel.form.save_issue.isEnabled()


def test_a_paper_that_cannot_be_saved_there_spends_no_number(
    desk: Desk, panel: ExtractPanel, settle: Settle, tmp_path: Path
) -> None:
    panel.issue_and_save(tmp_path / "nowhere" / "extract.pdf")
    settle()
    assert panel.form.refusal.isVisible()
    assert extracts.list_documents(desk) == ()


def test_the_pages_are_printed_as_they_are(panel: ExtractPanel, tmp_path: Path) -> None:
    printer = printer_for("RE/2026/00001")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(72)
    assert print_pages(panel.pages.document, printer) == panel.pages.pages
    printer.setFromTo(2, 3)
    assert print_pages(panel.pages.document, printer) == 2
    assert (tmp_path / "printed.pdf").stat().st_size > 1_000


def test_an_issued_paper_is_shown_and_saved_again_byte_for_byte(
    desk: Desk, panel: ExtractPanel, operations: Operations, show: Show, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.issue_and_save(tmp_path / "first.pdf")
    qtbot.waitUntil(lambda: (tmp_path / "first.pdf").exists() and not operations.busy, timeout=10_000)
    assert panel.issued is not None
    dialog = PaperDialog(desk, operations, panel.issued.number)
    show(dialog)
    assert dialog.view.pages == panel.issued.pages
    dialog.save_to(tmp_path / "again.pdf")
    settle()
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "first.pdf").read_bytes()


def test_a_number_that_was_never_issued_is_refused_in_one_sentence(
    desk: Desk, operations: Operations, show: Show
) -> None:
    dialog = PaperDialog(desk, operations, "RE/2026/09999")
    show(dialog)
    assert "RE/2026/09999" in dialog.said.text
    assert not dialog.save_button.isEnabled()


def test_without_a_pupil_the_page_offers_to_find_one(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    panel = ExtractPanel(desk, operations)
    show(panel)
    assert panel.empty.isVisible()
    with qtbot.waitSignal(panel.go) as went:
        panel.empty.acted.emit()
    assert went.args == [Place("find")]
