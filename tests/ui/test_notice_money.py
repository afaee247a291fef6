"""The panel of the money of notices: a file taken in, lines settled by a person, the account and the records."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.services import notice_rows, paper_service, reconciliation
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.notices_money.lines import AGAIN, ASIDE, CONFIRM, OTHER
from ecede_desktop.ui.notices_money.panel import NoticeMoneyPanel
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panels import BY_NAME
from tests.services.notice_case import ASKED, issued, lay_case, on
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]

TODAY = dt.date(2026, 3, 25)


@pytest.fixture
def number(desk: Desk, manager_desk: Desk) -> str:
    laid = lay_case(desk)
    number = issued(desk, manager_desk, laid)
    paper_service.record_service(desk, RecordService(number, "first_class", ASKED, parent_id=laid.parent_id))
    return number


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show, number: str) -> NoticeMoneyPanel:
    made = NoticeMoneyPanel(on(desk, TODAY), operations)
    operations.committed.connect(lambda changes, _initiator: made.refresh(changes))
    show(made)
    return made


def bank(folder: Path, *lines: str, head: str = "Date,Amount,Reference") -> Path:
    file = folder / "bank.csv"
    file.write_text("\n".join((head, *lines)), encoding="utf-8")
    return file


def test_it_is_a_place_on_the_rail() -> None:
    entry = BY_NAME["notice-money"]
    assert entry.on_rail and entry.class_name == NoticeMoneyPanel.__name__


def test_a_file_is_taken_in_and_all_that_fit_exactly_are_confirmed_by_one_press(
    panel: NoticeMoneyPanel, settle: Settle, desk: Desk, number: str, tmp_path: Path
) -> None:
    panel.take_in(bank(tmp_path, f"10/03/2026,60.00,{number}", "11/03/2026,5.00,council tax"))
    settle()
    assert [row.line for row in panel.lines.model.rows] == [2, 3]
    assert panel.exact_button.text().endswith("1")
    assert notice_rows.notice_view(on(desk, TODAY), number).notice.stands.standing is Standing.LOWER
    panel.exact_button.click()
    settle()
    assert notice_rows.notice_view(on(desk, TODAY), number).notice.stands.standing is Standing.PAID
    assert [row.line for row in panel.lines.model.rows] == [3]
    assert not panel.exact_button.isEnabled()
    assert "£60.00" in panel.sums.text()


def test_wrong_lines_are_named_and_nothing_is_taken_in(
    panel: NoticeMoneyPanel, settle: Settle, tmp_path: Path, qapp: QApplication
) -> None:
    panel.take_in(bank(tmp_path, '10/03/2026,"60,00",x', *["32/03/2026,1,x"] * 13))
    settle()
    assert panel.faults.isVisible()
    assert "Line 2: “60,00” is no amount in pounds and pence." in panel.faults.text()
    assert panel.faults.text().endswith("2")
    assert panel.lines.model.rows == ()


def test_columns_are_asked_for_where_no_layout_fits(
    panel: NoticeMoneyPanel, settle: Settle, tmp_path: Path, number: str
) -> None:
    panel.take_in(bank(tmp_path, f"10/03/2026,60.00,{number}", head="Booked,Sum,Words"))
    settle()
    dialog = panel.dialog
    assert dialog is not None
    for key, heading in (("date", "Booked"), ("amount", "Sum"), ("reference", "Words")):
        box = dialog.control(key)
        box.setCurrentIndex(box.findData(heading))
    dialog.save()
    settle()
    assert [row.number for row in panel.lines.model.rows] == [number]


def test_a_line_is_put_aside_and_opened_again_with_a_reason(
    panel: NoticeMoneyPanel, settle: Settle, tmp_path: Path, number: str
) -> None:
    panel.take_in(bank(tmp_path, "10/03/2026,60.00,council tax"))
    settle()
    assert not panel.lines.buttons[CONFIRM].isEnabled()
    panel.lines.buttons[ASIDE].click()
    assert panel.dialog is not None
    panel.dialog.save()
    assert panel.dialog.isVisible()
    panel.dialog.control("reason").setText("Council tax")
    panel.dialog.save()
    settle()
    assert len(panel.lines.model.rows) == 0
    panel.settled.setChecked(True)
    settle()
    panel.lines.buttons[AGAIN].click()
    panel.dialog.control("reason").setText("It was not")
    panel.dialog.save()
    settle()
    assert [row.state for row in panel.lines.model.rows] == ["open"]


def test_money_that_went_back_is_asked_about_and_a_refusal_stays_in_the_dialog(
    panel: NoticeMoneyPanel, settle: Settle, tmp_path: Path, number: str
) -> None:
    panel.take_in(bank(tmp_path, f"10/03/2026,-60.00,{number}"))
    settle()
    assert not panel.lines.buttons[CONFIRM].isEnabled()
    panel.lines.buttons[OTHER].click()
    assert panel.dialog is not None
    panel.dialog.save()
    settle()
    assert panel.dialog.isVisible()
    shown = [part.text() for part in panel.dialog.findChildren(QLabel) if part.isVisible()]
    assert any("may be repaid" in text for text in shown)
    panel.dialog.reject()


def test_records_are_saved_and_everything_is_said_in_welsh_again(
    panel: NoticeMoneyPanel, settle: Settle, tmp_path: Path, qapp: QApplication, desk: Desk, number: str
) -> None:
    for name, make in (("r.pdf", panel.save_register), ("t.csv", panel.save_return), ("a.xlsx", panel.save_account)):
        panel.save(partial(make, tmp_path / name))
        settle()
        assert (tmp_path / name).stat().st_size > 100
        assert name in panel.said.text
    i18n.set_language(qapp, "cy")
    panel.save(lambda: panel.save_register(tmp_path / "c.csv"))
    settle()
    assert "Derbynnydd" in (tmp_path / "c.csv").read_text(encoding="utf-8-sig")


def test_an_entry_of_the_account_needs_money_in_it(
    panel: NoticeMoneyPanel, settle: Settle, tmp_path: Path, desk: Desk, number: str
) -> None:
    panel.use_button.click()
    assert panel.dialog is not None
    panel.dialog.control("amount").setText("12.50")
    panel.dialog.control("note").setText("Postage")
    panel.dialog.save()
    settle()
    assert panel.dialog.isVisible()
    panel.dialog.reject()
    assert reconciliation.money_rows(desk) == ()
