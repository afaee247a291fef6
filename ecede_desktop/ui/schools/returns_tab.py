"""Returns that were made, and files of a school for others: register, transfer file, comparison of its own figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.returns import CodeReturnRow, ReturnDifference
from ecede_desktop.services import code_returns
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, school_names, wording
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.parts import LinesTable, button, heading
from ecede_desktop.ui.schools.tab import Tab
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate


class ReturnsTab(Tab):
    """Signals: make_wanted(), save_wanted(row), sent_wanted(row), differences_wanted(row), register_wanted(),
    transfer_wanted(), compare_wanted()."""

    make_wanted = Signal()
    save_wanted = Signal(object)
    sent_wanted = Signal(object)
    differences_wanted = Signal(object)
    register_wanted = Signal()
    transfer_wanted = Signal()
    compare_wanted = Signal()
    SHOWS = frozenset({"snapshot", "task"})

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, county: bool = False) -> None:
        super().__init__(desk, parent)
        self.rows: RowsModel[CodeReturnRow] = RowsModel(_columns(), self)
        self.differing: RowsModel[ReturnDifference] = RowsModel(_difference_columns(), self)
        self.table, self.difference_table = LinesTable(self.rows, (0,)), LinesTable(self.differing, (0,))
        self.make, self.save, self.sent = button("plus"), button("save"), button("check")
        self.compare_now = button("undo")
        self.register, self.transfer, self.compare = button("register"), button("export"), button("columns")
        self._title, self._files = label(kind="section"), label(kind="section")
        self._none, self._about = label(kind="muted", wraps=True), label(kind="muted", wraps=True)
        self.outcome = Banner("info")
        self._acts = QWidget()
        acts = FlowLayout(self._acts)
        for one in (self.save, self.sent, self.compare_now):
            acts.addWidget(one)
        self._file_acts = QWidget()
        files = FlowLayout(self._file_acts)
        for one in (self.register, self.compare, self.transfer):
            files.addWidget(one)
        column = self.column
        column.addWidget(self.outcome)
        if not county:
            column.addWidget(self._files)
            column.addWidget(self._about)
            column.addWidget(self._file_acts)
        column.addWidget(heading(self._title, self.make))
        column.addWidget(self._none)
        column.addWidget(self.table)
        column.addWidget(self._acts)
        column.addWidget(self.difference_table)
        column.addStretch(1)
        self._connect()
        self.difference_table.hide()

    @property
    def chosen(self) -> CodeReturnRow | None:
        """The return on the current line."""
        row: CodeReturnRow | None = self.table.chosen
        return row

    def ask(self, number: str) -> Callable[[], Any]:
        return lambda: code_returns.list_returns(self.desk)

    def show_reading(self, reading: tuple[CodeReturnRow, ...]) -> None:
        kept = self.chosen
        self.rows.set_rows(reading)
        for part in (self.table, self._acts):
            part.setVisible(bool(reading))
        self._none.setVisible(not reading)
        if reading:
            place = next((at for at, row in enumerate(reading) if kept is not None and row.id == kept.id), 0)
            self.table.setCurrentIndex(self.rows.index(place, 0))
        self._choose()

    def say(self, sentence: str) -> None:
        """Tell what was done."""
        self.outcome.say(sentence, "success")

    def show_differences(self, found: tuple[ReturnDifference, ...]) -> None:
        """Show lines that would be other ones now; the return itself stays as it was."""
        self.differing.set_rows(found)
        self.difference_table.setVisible(bool(found))
        if found:
            said = self.tr("{count} lines would be other ones if the return were made now. It stays as it was sent.")
            self.outcome.say(said.format(count=len(found)), "warning")
        else:
            self.outcome.say(self.tr("The marks still give the very figures of this return."), "success")

    def retranslate(self) -> None:
        self._title.setText(self.tr("Code-level returns of every school"))
        self._files.setText(self.tr("Files of this school"))
        self._about.setText(
            self.tr("Every file that is written is recorded; pupils whose whereabouts are protected are left out.")
        )
        self._none.setText(
            self.tr("None was made yet. Its figures are kept as they are on the day, with the day by which to send it.")
        )
        self.make.setText(self.tr("&Make a return"))
        self.save.setText(self.tr("&Save as a file"))
        self.sent.setText(self.tr("It was se&nt"))
        self.compare_now.setText(self.tr("What is &different now"))
        self.register.setText(self.tr("Register as a &file"))
        self.transfer.setText(self.tr("&Transfer file of a pupil"))
        self.compare.setText(self.tr("Compare the school's &own figures"))
        self.table.setAccessibleName(self._title.text())
        self.difference_table.setAccessibleName(self.tr("Lines that would be different now"))
        self.rows.retranslate()
        self.differing.retranslate()

    def _choose(self) -> None:
        row = self.chosen
        for one in (self.save, self.compare_now):
            one.setEnabled(row is not None and row.whole)
        self.sent.setEnabled(row is not None and row.sent_on is None)
        self.differing.set_rows(())
        self.difference_table.hide()

    def _connect(self) -> None:
        self.make.clicked.connect(self.make_wanted)
        self.register.clicked.connect(self.register_wanted)
        self.transfer.clicked.connect(self.transfer_wanted)
        self.compare.clicked.connect(self.compare_wanted)
        for one, signal in (
            (self.save, self.save_wanted),
            (self.sent, self.sent_wanted),
            (self.compare_now, self.differences_wanted),
        ):
            one.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self.chosen) if self.chosen else None)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._choose())


def _columns() -> tuple[RowsColumn[CodeReturnRow], ...]:
    return (
        RowsColumn(
            lambda: translate("ReturnsTab", "Period"),
            lambda r: words.span(r.first_day, r.last_day),
            sorts_by=lambda r: r.first_day,
        ),
        RowsColumn(
            lambda: translate("ReturnsTab", "Made"),
            lambda r: f"{i18n.format_day(local(r.taken_at).date())}, {r.taken_by}",
            sorts_by=lambda r: r.taken_at,
        ),
        RowsColumn(lambda: translate("ReturnsTab", "Lines"), lambda r: str(len(r.lines)), figure=True),
        RowsColumn(lambda: translate("ReturnsTab", "To be sent by"), lambda r: wording.day(r.due_on)),
        RowsColumn(lambda: translate("ReturnsTab", "Sent"), _sent),
    )


def _sent(row: CodeReturnRow) -> str:
    if not row.whole:
        return translate("ReturnsTab", "Damaged: not what was kept")
    if row.sent_on is None:
        return translate("ReturnsTab", "Not yet")
    return f"{wording.day(row.sent_on)}, {row.sent_to}"


def _difference_columns() -> tuple[RowsColumn[ReturnDifference], ...]:
    return (
        RowsColumn(lambda: translate("ReturnsTab", "School"), lambda r: school_names.own(r.line.school_name)),
        RowsColumn(lambda: translate("ReturnsTab", "Term"), lambda r: words.of(words.TERMS, r.line.term) or "–"),
        RowsColumn(lambda: translate("ReturnsTab", "Year"), lambda r: wording.year_group_short(r.line.year_group)),
        RowsColumn(lambda: translate("ReturnsTab", "Code"), lambda r: r.line.code),
        RowsColumn(lambda: translate("ReturnsTab", "Kept"), lambda r: str(r.kept), figure=True),
        RowsColumn(lambda: translate("ReturnsTab", "Now"), lambda r: str(r.now), figure=True),
    )
