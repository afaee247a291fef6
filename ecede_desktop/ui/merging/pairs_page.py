"""The list of likely pairs: which kind, how far the search is, and the likest first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.law.likeness import LikenessRules
from ecede_desktop.records.duplicates import DuplicateList, DuplicateRow
from ecede_desktop.ui import likeness_words, theme
from ecede_desktop.ui.merging.words import KINDS, kind_words
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import fit_columns, row_table

LEAST_ROWS = 4


@dataclass(frozen=True)
class _Width:
    width: int
    elastic: bool


_WIDTHS = (_Width(20, True), _Width(20, True), _Width(14, False), _Width(26, True))
MOST_WRAPPED = 100
"""Lines whose words are wrapped; of more, measuring each would take too long, and the tool tip says all."""


class PairsPage(QWidget):
    """Signals: kind_chosen(str), again_wanted(), stop_wanted(), chosen(DuplicateRow)."""

    kind_chosen = Signal(str)
    again_wanted = Signal()
    stop_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, rules: LikenessRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._found: DuplicateList | None = None
        self.kind, self.strong = QComboBox(), QCheckBox()
        self.again, self.stop, self.open = QPushButton(), QPushButton(), QPushButton()
        self.progress = QProgressBar()
        self.count = label(kind="muted", wraps=True)
        self.empty = EmptyState("met")
        self.model: RowsModel[Any] = RowsModel(self._columns(), self)
        self.table = row_table(self.model)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_going(False)
        self.retranslate()

    @property
    def current(self) -> DuplicateRow | None:
        """The pair on the current line."""
        row: DuplicateRow | None = self.table.currentIndex().data(RecordRole)
        return row

    def choose_kind(self, kind: str) -> None:
        """Show which kind is listed, without asking for it."""
        self.kind.blockSignals(True)
        self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
        self.kind.blockSignals(False)

    def show_going(self, going: bool) -> None:
        """A search runs, or has ended."""
        self.progress.setVisible(going)
        self.stop.setVisible(going)
        self.again.setVisible(not going)
        if going:
            self.progress.setRange(0, 0)

    def show_progress(self, at: int, of: int) -> None:
        """How far the search is."""
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(at)

    def show_found(self, found: DuplicateList) -> None:
        """Show what was found, keeping the current line."""
        self._found = found
        self._filter()

    @property
    def kind_shown(self) -> str:
        """Of which kind the pairs are that were found last; empty before the first search."""
        return self._found.kind if self._found is not None else ""

    def drop(self, one: UUID, two: UUID) -> None:
        """What was decided of two records: the pair goes, the rest stands without another search."""
        found = self._found
        if found is not None:
            rows = tuple(row for row in found.rows if {row.one.id, row.two.id} != {one, two})
            self.show_found(replace(found, rows=rows, found=found.found - len(found.rows) + len(rows)))

    def fit(self) -> None:
        """Widths and the least height at today's text size."""
        fit_columns(self.table, _WIDTHS)
        if self.model.rowCount() <= MOST_WRAPPED:
            self.table.resizeRowsToContents()
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(height * (LEAST_ROWS + 1))

    def retranslate(self) -> None:
        """Say every sentence again."""
        chosen = self.kind.currentData() or "pupil"
        self.kind.blockSignals(True)
        self.kind.clear()
        for key in KINDS:
            self.kind.addItem(kind_words(key), key)
        self.kind.blockSignals(False)
        self.choose_kind(chosen)
        self.kind.setAccessibleName(self.tr("Which records"))
        self.strong.setText(self.tr("Only very like"))
        self.again.setText(self.tr("Look &again"))
        self.stop.setText(self.tr("S&top"))
        self.open.setText(self.tr("&Side by side"))
        self.progress.setAccessibleName(self.tr("How far the search is"))
        self.table.setAccessibleName(self.tr("Likely duplicates"))
        self.model.retranslate()
        self._tell()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _filter(self) -> None:
        found, current = self._found, self.current
        rows = [] if found is None else [row for row in found.rows if row.strong or not self.strong.isChecked()]
        self.model.set_rows(rows)
        at = rows.index(current) if current in rows else 0
        if rows:
            self.table.selectRow(at)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.open.setEnabled(bool(rows))
        self._tell()
        self.fit()

    def _tell(self) -> None:
        found = self._found
        if found is None:
            self.empty.say(self.tr("Looking…"))
            self.count.setText("")
            return
        self.empty.say(
            self.tr("No likely duplicates"),
            self.tr("Records that sound alike, with one birth, address or telephone, will be listed here."),
        )
        shown = self.model.rowCount()
        pattern = (
            self.tr("1 pair of {records} records") if shown == 1 else self.tr("{shown} pairs of {records} records")
        )
        said = pattern.format(shown=shown, records=found.records)
        if found.left_out:
            more = self.tr("names too common to be compared by the name alone: {count}").format(count=found.left_out)
            said = f"{said} · {more}"
        self.count.setText(said)

    def _columns(self) -> tuple[RowsColumn[Any], ...]:
        made: tuple[RowsColumn[DuplicateRow], ...] = (
            RowsColumn(lambda: self.tr("One"), lambda row: likeness_words.told_apart(row.one)),
            RowsColumn(lambda: self.tr("The other"), lambda row: likeness_words.told_apart(row.two)),
            RowsColumn(
                lambda: self.tr("How like"),
                lambda row: likeness_words.strength(row.likeness.strength),
                sorts_by=lambda row: -row.likeness.points,
            ),
            RowsColumn(lambda: self.tr("Why"), lambda row: likeness_words.why(row.likeness, self._rules)),
        )
        return made

    def _lay_out(self) -> None:
        bar = QWidget()
        flow = FlowLayout(bar)
        self.open.setProperty("kind", "primary")
        for widget in (self.kind, self.strong, self.open, self.again, self.stop, self.progress):
            flow.addWidget(widget)
        self.table.setWordWrap(True)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(bar)
        column.addWidget(self.count)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _at: self.kind_chosen.emit(str(self.kind.currentData())))
        self.strong.toggled.connect(lambda _on: self._filter())
        self.again.clicked.connect(self.again_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.open.clicked.connect(self._open)
        self.table.activated.connect(lambda _index: self._open())

    def _open(self) -> None:
        if (row := self.current) is not None:
            self.chosen.emit(row)
