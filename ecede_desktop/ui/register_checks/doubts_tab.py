"""The doubts of a check: the list on the left, the chosen one on the right, answered where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.register_checks import CheckView, DoubtRow, SettleDoubt
from ecede_desktop.services import register_checks
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.register_checks.doubt_detail import DoubtDetail
from ecede_desktop.ui.register_checks.doubt_tree import DoubtTree
from ecede_desktop.ui.widgets.empty_state import EmptyState

BESIDE = 104
"""Characters that the tab must be wide for the list to stand beside the doubt."""


class DoubtsTab(QWidget):
    """Signals: action_wanted(DoubtRow)."""

    action_wanted = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._view: CheckView | None = None
        self.tree, self.detail = DoubtTree(), DoubtDetail()
        self.open_only = QCheckBox()
        self.calm = EmptyState("met")
        self._lay_out()
        self.tree.chosen.connect(self._show)
        self.open_only.toggled.connect(lambda _on: self._fill())
        self.detail.answer.answered.connect(self._settle)
        self.detail.answer.action_wanted.connect(lambda: self.action_wanted.emit(self.detail.doubt))
        self.retranslate()

    def show_check(self, view: CheckView) -> None:
        """Show the doubts of a check."""
        self._view = view
        self._stack.setCurrentIndex(0 if view.doubts else 1)
        self._fill()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.open_only.setText(self.tr("Only those still &open"))
        self.calm.say(
            self.tr("The rules raised no doubt"),
            self.tr("Nothing in these days asks for an answer. Missing marks, where there are any, are told above."),
        )
        self.tree.retranslate()
        self.detail.retranslate()
        self._fill()

    def _fill(self) -> None:
        self.tree.show_check(self._view, open_only=self.open_only.isChecked())

    def _show(self, doubt: DoubtRow | None) -> None:
        self._scroll.setVisible(doubt is not None)
        if doubt is None or self._view is None:
            return
        fresh = self.detail.doubt is None or self.detail.doubt.id != doubt.id or not self.detail.model.rows
        self.detail.show_doubt(doubt, self._view.rule(doubt.rule))
        if fresh:
            self._scroll.verticalScrollBar().setValue(0)
            self._operations.read(
                lambda: register_checks.view_doubt(self._desk, doubt.id), self.detail.show_sessions, owner=self
            )

    def _settle(self, settlement: str, note: str) -> None:
        doubt = self.detail.doubt
        if doubt is None:
            return
        command = SettleDoubt(doubt.id, settlement, note)
        self._operations.write(
            lambda: register_checks.settle_doubt(self._desk, command),
            self,
            done=self._settled,
            owner=self,
            refused=self._refused,
        )

    def _settled(self, doubt: DoubtRow) -> None:
        """The panel reads the check anew; here the keyboard goes on to the next one."""
        self.detail.answer.saved()
        if self.detail.doubt is not None and self.detail.doubt.id == doubt.id:
            self.tree.choose_next_open()
        self.tree.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and doubt stand one above the other where there is no room beside."""
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().averageCharWidth() * BESIDE
        self.split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def _refused(self, refusal: UserError) -> None:
        self.detail.answer.refuse(wording.error_sentence(refusal))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        column.addWidget(self.open_only)
        column.addWidget(self.tree, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.detail)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(left)
        self.split.addWidget(self._scroll)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 3)
        self.split.setSizes([theme.look().px(420), theme.look().px(720)])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.split)
        self._stack.addWidget(self.calm)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.SPACE_RELATED, 0, 0)
        whole.addWidget(self._stack)
