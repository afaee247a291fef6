"""Money of notices: payments from a file settled one by one, the account, and the records that must be kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.policy_money_files import MoneyColumns
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.notice_money import (
    MatchRow,
    MoneyFileRow,
    MoneyRowView,
    NoticeAccount,
    RecordUse,
    RowAside,
)
from ecede_desktop.services import figure_tables, notice_account, notice_records, reconciliation
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.notices_money import asking, words
from ecede_desktop.ui.notices_money.lines import AGAIN, ASIDE, CONFIRM, MoneyLines
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.drop_area import DropArea
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.form_dialog import FormDialog, Values
from ecede_desktop.ui.widgets.labels import label

_FAULTS_SHOWN = 12


@dataclass(frozen=True)
class _Read:
    rows: tuple[MoneyRowView, ...]
    account: NoticeAccount


class NoticeMoneyPanel(Panel):
    """Nothing is settled by itself: a named person confirms each line, or all that fit exactly."""

    SHOWS = frozenset({"money", "notice", "service"})

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._shown: _Read | None = None
        self.dialog: FormDialog | None = None
        self._title, self._about = label(kind="title"), label(kind="muted", wraps=True)
        self.said, self.faults = Banner("danger"), label(kind="error", wraps=True)
        self.take_button, self.exact_button = QPushButton(icon("import"), ""), QPushButton()
        self.exact_button.setProperty("kind", "primary")
        self.settled = QCheckBox()
        self.lines = MoneyLines()
        self._account_title, self.sums = label(kind="section"), label(wraps=True)
        self.use_button, self.account_button = QPushButton(icon("plus"), ""), QPushButton(icon("export"), "")
        self._records_title, self._records_about = label(kind="section"), label(kind="muted", wraps=True)
        self.register_button, self.return_button = QPushButton(icon("export"), ""), QPushButton(icon("export"), "")
        self.whole = QCheckBox()
        self._lay_out()
        self._connect()
        self.retranslate()

    def read(self) -> None:
        """Read the lines and the account of this school year."""
        settled, (first, last) = self.settled.isChecked(), self._days()
        self.operations.read(
            lambda: _Read(
                reconciliation.money_rows(self.desk, open_only=not settled),
                notice_account.account(self.desk, first, last),
            ),
            self._show,
            owner=self,
            failed=self._refuse,
        )

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Money of notices"))
        self._about.setText(
            self.tr(
                "The program proposes for which notice a payment is; nothing counts until a person has confirmed it."
            )
        )
        self.take_button.setText(self.tr("&Take in a file of payments…"))
        self.settled.setText(self.tr("Also lines that are settled"))
        self.use_button.setText(self.tr("Enter a cost or a s&urplus…"))
        self.account_button.setText(self.tr("Save the &account…"))
        self._records_title.setText(self.tr("Records and returns"))
        self._records_about.setText(
            self.tr("The record of every notice of this school year, and the return of this year and the one before.")
        )
        self.register_button.setText(self.tr("Save the &record…"))
        self.return_button.setText(self.tr("Save the retur&n…"))
        self.whole.setText(self.tr("For the Welsh Ministers: leave no small number out"))
        self.lines.retranslate()
        self._say()

    def take_in(self, path: Path, columns: MoneyColumns | None = None) -> None:
        """Take in a file; where no layout fits, the person is asked which column is which."""
        self._hush()

        def work() -> tuple[tuple[str, ...], ...] | Outcome[MoneyFileRow]:
            content = reconciliation.read_file(path)
            if columns is None and reconciliation.layout_of(self.desk, content) is None:
                return reconciliation.headings(self.desk, content)
            return reconciliation.import_money(self.desk, path.name, content, columns)

        def done(found: object) -> None:
            if isinstance(found, tuple):
                self._ask_columns(path, found)
            elif isinstance(found, MoneyFileRow):
                self._taken(found)

        self.operations.run(work_of(work), done, progress=lambda _at, _of: None, owner=self, failed=self._refuse)

    # inside

    def _days(self) -> tuple[dt.date, dt.date]:
        today = self.desk.clock.today()
        return dt.date(school_year_of(today), 9, 1), today

    def _show(self, read: _Read) -> None:
        self._shown = read
        self.lines.show_rows(read.rows)
        self._say()

    def _say(self) -> None:
        exact = self._exact()
        self.exact_button.setText(self.tr("Confirm all that fit &exactly: {count}").format(count=len(exact)))
        self.exact_button.setEnabled(bool(exact))
        first, last = self._days()
        title = self.tr("Account, {first} to {last}")
        self._account_title.setText(title.format(first=i18n.format_day(first), last=i18n.format_day(last)))
        account = self._shown.account if self._shown else None
        if account is None:
            self.sums.setText("")
            return
        lines = (
            (self.tr("Held before: {amount}"), account.opening_pence),
            (self.tr("Received: {amount}"), account.received_pence),
            (self.tr("Repaid or not honoured by the bank: {amount}"), account.returned_pence),
            (self.tr("Used for issuing, enforcing and prosecuting: {amount}"), account.used_pence),
            (self.tr("Sent to the Welsh Ministers: {amount}"), account.surplus_pence),
            (self.tr("Held now: {amount}"), account.closing_pence),
            (self.tr("Of that, owed back to payers: {amount}"), account.to_repay_pence),
        )
        self.sums.setText("\n".join(text.format(amount=words.pounds(pence)) for text, pence in lines))

    def _exact(self) -> list[MoneyRowView]:
        return [row for row in self._shown.rows if row.is_exact] if self._shown else []

    def _confirm_exact(self) -> None:
        self._hush()
        ids = [row.id for row in self._exact()]
        self.operations.write(lambda: reconciliation.match_exact(self.desk, ids), owner=self, refused=self._refuse)

    def _act(self, key: str, row: MoneyRowView) -> None:
        self._hush()
        if key == CONFIRM:
            command = MatchRow(row.id, row.number)
            self.operations.write(
                lambda: reconciliation.match_row(self.desk, command), owner=self, refused=self._refuse
            )  # fmt: skip
        elif key in (ASIDE, AGAIN):
            act = reconciliation.not_ours if key == ASIDE else reconciliation.open_again
            self._ask(
                lambda take: asking.reason_dialog(row, take, self),
                lambda values: act(self.desk, RowAside(row.id, values["reason"])),
            )
        else:
            self._ask(
                lambda take: asking.match_dialog(row, take, self),
                lambda values: reconciliation.match_row(
                    self.desk,
                    MatchRow(row.id, values["number"], values.get("back_as", ""), values["in_ledger"], values["note"]),
                ),
            )

    def _ask(self, make: Callable[[asking.Take], FormDialog], write: Callable[[Values], Outcome[Any]]) -> None:
        """Open a dialog; it closes once what was typed is kept."""

        def take(values: Values) -> None:
            self.operations.write(
                lambda: write(values), done=lambda _value: dialog.accept(), owner=dialog, refused=dialog.refuse
            )

        dialog = self.dialog = make(take)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_use(self) -> None:
        self._hush()

        def write(values: Values) -> Outcome[Any]:
            pence = reconciliation.pence(values["amount"]) or 0
            surplus = values["purpose"] == "surplus"
            purpose = "" if surplus else values["purpose"]
            command = RecordUse("surplus" if surplus else "use", values["on"], pence, purpose, values["note"])
            return notice_account.record_use(self.desk, command)

        self._ask(lambda take: asking.use_dialog(self.desk, take, self), write)

    def _ask_columns(self, path: Path, rows: tuple[tuple[str, ...], ...]) -> None:
        def take(values: Values) -> None:
            dialog.accept()
            self.take_in(path, MoneyColumns(**values))

        dialog = self.dialog = asking.columns_dialog(rows, take, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a file of payments"), "", self.tr("CSV files (*.csv *.txt)")
        )
        if name:
            self.take_in(Path(name))

    def _ask_where(self, offered: str, kinds: str, save: Callable[[Path], Path]) -> None:
        self._hush()
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), offered, kinds)
        if name:
            self.save(lambda: save(Path(name)))

    def save(self, make: Callable[[], Path]) -> None:
        """Write a file off the window's thread, and say where it is."""
        self.operations.read(make, self._saved, owner=self, failed=self._refuse)

    def save_register(self, path: Path) -> Path:
        """The record of this school year."""
        return notice_records.save_register(self.desk, *self._days(), path, i18n.language())

    def save_return(self, path: Path) -> Path:
        """The return of this school year and the one before."""
        year, whole = school_year_of(self.desk.clock.today()), self.whole.isChecked()
        table = notice_records.return_table(self.desk, year - 1, year, i18n.language(), published=not whole)
        return figure_tables.save_table(self.desk, table, path)

    def save_account(self, path: Path) -> Path:
        """The account of this school year."""
        table = notice_records.account_table(self.desk, *self._days(), i18n.language())
        return figure_tables.save_table(self.desk, table, path)

    def _taken(self, row: MoneyFileRow) -> None:
        said = self.tr("{file} was taken in. Lines: {count}. Nothing is settled until you confirm it.")
        self.said.say(said.format(file=row.file_name, count=row.rows), "success")

    def _saved(self, path: Path) -> None:
        self.said.say(self.tr("Saved: {file}").format(file=path.name), "success")

    def _refuse(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")
        if isinstance(refusal, reconciliation.MoneyFileRefused):
            self.said.say(
                self.tr("Nothing of the file was taken in: these lines have to be put right first."), "danger"
            )
            said = [words.fault(one) for one in refusal.faults[:_FAULTS_SHOWN]]
            left = int(str(refusal.facts["count"])) - len(said)
            if left > 0:
                said.append(self.tr("More lines that are wrong: {count}").format(count=left))
            self.faults.setText("\n".join(said))
            self.faults.show()

    def _hush(self) -> None:
        self.said.say("")
        self.faults.hide()

    def _connect(self) -> None:
        self.take_button.clicked.connect(self._ask_file)
        self.exact_button.clicked.connect(self._confirm_exact)
        self.settled.toggled.connect(lambda _on: self.read())
        self.lines.wanted.connect(self._act)
        self.use_button.clicked.connect(self._ask_use)
        tables = "Excel (*.xlsx);;CSV (*.csv)"
        self.account_button.clicked.connect(lambda: self._ask_where("account.xlsx", tables, self.save_account))
        self.return_button.clicked.connect(lambda: self._ask_where("return.xlsx", tables, self.save_return))
        self.register_button.clicked.connect(
            lambda: self._ask_where("notices.xlsx", f"{tables};;PDF (*.pdf)", self.save_register)
        )
        DropArea(self).dropped.connect(lambda paths: self.take_in(paths[0]))

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_PAGE)
        self.faults.hide()
        parts = (
            self._title, self._about, self.said, self.faults, _row(self.take_button, self.exact_button), self.lines,
            self.settled, self._account_title, self.sums, _row(self.use_button, self.account_button),
            self._records_title, self._records_about, _row(self.register_button, self.return_button), self.whole,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def work_of(function: Callable[[], object]) -> Callable[[object, object], object]:
    """Work that tells nothing of its progress: it is over in a moment."""
    return lambda _tell, _stopped: function()


def _row(*buttons: QPushButton) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for button in buttons:
        flow.addWidget(button)
    return holder
