"""The registers that are, or were, typed; the one in hand is opened with Enter."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.clock import local
from ecede_desktop.records.typed_registers import TypedRegisterRow
from ecede_desktop.ui import i18n, school_names, theme
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.typed_registers import words
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate


class ListPage(QWidget):
    """Signals: chosen(UUID): a register is to be opened; begin_wanted(): another one is to be typed."""

    chosen = Signal(object)
    begin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.about = label(kind="title", wraps=True), label(kind="muted", wraps=True)
        self.begin = QPushButton()
        self.begin.setProperty("kind", "primary")
        self.model: RowsModel[TypedRegisterRow] = RowsModel(_columns(), self)
        self.table, self.empty = QTableView(), EmptyState("register")
        self._stack = QStackedWidget()
        self._dress()
        for page in (self.empty, self.table):
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_RELATED)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addWidget(self._stack, 1)
        self.begin.clicked.connect(self.begin_wanted)
        self.table.activated.connect(lambda at: self._open(at.data(RecordRole)))
        self.empty.acted.connect(self.begin_wanted)

    def show_rows(self, rows: Sequence[TypedRegisterRow]) -> None:
        """Show the list."""
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.begin.setVisible(bool(rows))
        if rows:
            self.table.selectRow(0)

    def retranslate(self) -> None:
        """Say everything again."""
        self.title.setText(self.tr("Registers on paper"))
        self.about.setText(
            self.tr("One person types a register from its scan, another types it again without seeing the first.")
        )
        self.begin.setText(self.tr("&Type in a register…"))
        self.table.setAccessibleName(self.tr("Registers typed from paper"))
        self.model.retranslate()
        self.empty.say(
            self.tr("No register was typed yet"),
            self.tr("What a school has on paper, or sends as a PDF or a picture, is typed here beside its scan."),
            self.tr("Type in a register…"),
        )

    def _open(self, row: TypedRegisterRow | None) -> None:
        if row is not None:
            found: UUID = row.id
            self.chosen.emit(found)

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _columns() -> tuple[RowsColumn[TypedRegisterRow], ...]:
    return (
        RowsColumn(lambda: translate("TypedRegisters", "Class"), lambda row: row.group),
        RowsColumn(lambda: translate("TypedRegisters", "School"), lambda row: school_names.own(row.school_name)),
        RowsColumn(lambda: translate("TypedRegisters", "Days"), words.days),
        RowsColumn(lambda: translate("TypedRegisters", "State"), words.state),
        RowsColumn(lambda: translate("TypedRegisters", "Typed by"), lambda row: row.typed_by),
        RowsColumn(lambda: translate("TypedRegisters", "Checked by"), _checked),
        RowsColumn(
            lambda: translate("TypedRegisters", "Begun"), lambda row: i18n.format_day(local(row.started_at).date())
        ),
    )


def _checked(row: TypedRegisterRow) -> str:
    if row.alone_by:
        return translate("TypedRegisters", "nobody; {name} let it in").format(name=row.alone_by)
    return row.checked_by
