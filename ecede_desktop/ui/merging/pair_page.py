"""Two records side by side: why they look alike, what a merge would do, what stands in its way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.records.merges import ComparedFact, MergePlan
from ecede_desktop.ui import theme
from ecede_desktop.ui.merging.words import counts, differs, fact_value, fact_words, obstacle_sentence
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import fit_columns, row_table


@dataclass(frozen=True)
class _Width:
    width: int
    elastic: bool


_WIDTHS = (_Width(14, False), _Width(14, True), _Width(14, True), _Width(14, True), _Width(8, False))


class PairPage(QWidget):
    """Signals: back_wanted(), merge_wanted(MergePlan), swap_wanted(), apart_wanted(MergePlan)."""

    back_wanted = Signal()
    merge_wanted = Signal(object)
    swap_wanted = Signal()
    apart_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: MergePlan | None = None
        self._why = ""
        self.back, self.merge, self.swap, self.apart = (QPushButton() for _ in range(4))
        self.title, self.why = label(kind="section", wraps=True), label(kind="muted", wraps=True)
        self.moves = label(wraps=True)
        self.model: RowsModel[Any] = RowsModel(self._columns(), self)
        self.table = row_table(self.model)
        self._obstacles = QVBoxLayout()
        self._lay_out()
        self._connect()
        for button in (self.merge, self.swap, self.apart):
            button.setEnabled(False)
        self.retranslate()

    def show_plan(self, plan: MergePlan, why: str) -> None:
        """Show what a merge would do, and why the two look alike."""
        self._plan, self._why = plan, why
        self.model.set_rows(plan.facts)
        self._say()

    @property
    def plan(self) -> MergePlan | None:
        return self._plan

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.back.setText(self.tr("&Back to the list"))
        self.merge.setText(self.tr("&Merge…"))
        self.swap.setText(self.tr("&Keep the other one"))
        self.apart.setText(self.tr("&Not the same…"))
        self.table.setAccessibleName(self.tr("The two records side by side"))
        self.model.retranslate()
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _say(self) -> None:
        plan = self._plan
        if plan is None:
            return
        kept, merged = (" ".join(filter(None, (one.name, one.upn))) for one in (plan.kept, plan.merged))
        self.title.setText(self.tr("{merged} would be merged into {kept}").format(merged=merged, kept=kept))
        self.why.setText(self._why)
        self.why.setVisible(bool(self._why))
        said = [self.tr("Goes over: {what}.").format(what=counts(plan.moves))] if plan.moves else []
        if plan.joined:
            said.append(self.tr("Registers that become one: {where}.").format(where=", ".join(plan.joined)))
        if plan.stays:
            told = self.tr("Stays with the merged record, because the kept one has the same: {what}.")
            said.append(told.format(what=counts(plan.stays)))
        said.append(self.tr("Nothing is deleted: the merged name and UPN still find the pupil, and it can be undone."))
        self.moves.setText("\n".join(said))
        self.merge.setEnabled(plan.possible)
        self.swap.setEnabled(True)
        self.apart.setEnabled(True)
        self._show_obstacles(plan)
        self._fit()

    def _show_obstacles(self, plan: MergePlan) -> None:
        while self._obstacles.count():
            item = self._obstacles.takeAt(0)
            held = item.widget() if item is not None else None
            if held is not None:
                held.hide()
                held.deleteLater()
        for obstacle in plan.obstacles:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.SPACE_RELATED)
            by_word = obstacle.by_statement
            icon = IconLabel("warning", Token.WARNING) if by_word else IconLabel("danger", Token.DANGER)
            heading = self.tr("To be stated") if by_word else self.tr("Stands in the way")
            said = self.tr("{heading}: {sentence}").format(heading=heading, sentence=obstacle_sentence(obstacle))
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(said, wraps=True), 1)
            self._obstacles.addWidget(holder)

    def _fit(self) -> None:
        """The table is as high as its lines: the page scrolls, not the table within it."""
        fit_columns(self.table, _WIDTHS)
        self.table.resizeRowsToContents()
        bar = self.table.horizontalScrollBar()
        wide = self.table.horizontalHeader().length() > self.table.viewport().width()
        height = self.table.horizontalHeader().sizeHint().height() + self.table.verticalHeader().length() + 6
        self.table.setFixedHeight(height + (bar.sizeHint().height() if wide else 0))

    def _columns(self) -> tuple[RowsColumn[Any], ...]:
        made: tuple[RowsColumn[ComparedFact], ...] = (
            RowsColumn(lambda: self.tr("Fact"), lambda fact: fact_words(fact.key)),
            RowsColumn(lambda: self.tr("Kept record"), lambda fact: fact_value(fact.key, fact.kept)),
            RowsColumn(lambda: self.tr("Merged record"), lambda fact: fact_value(fact.key, fact.merged)),
            RowsColumn(lambda: self.tr("Afterwards"), lambda fact: fact_value(fact.key, fact.after)),
            RowsColumn(lambda: self.tr("Difference"), differs),
        )
        return made

    def _lay_out(self) -> None:
        self.merge.setProperty("kind", "primary")
        self.back.setProperty("kind", "quiet")
        self.table.setWordWrap(True)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QWidget()
        buttons = FlowLayout(head)
        for button in (self.merge, self.apart, self.swap, self.back):
            buttons.addWidget(button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(theme.SPACE_GROUP)
        self._obstacles.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.title)
        column.addWidget(self.why)
        column.addLayout(self._obstacles)
        column.addWidget(self.table)
        column.addWidget(self.moves)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 0)
        whole.setSpacing(theme.SPACE_GROUP)
        whole.addWidget(head)
        whole.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.swap.clicked.connect(self.swap_wanted)
        self.merge.clicked.connect(lambda: self.merge_wanted.emit(self._plan))
        self.apart.clicked.connect(lambda: self.apart_wanted.emit(self._plan))
