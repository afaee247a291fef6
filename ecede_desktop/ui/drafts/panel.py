"""Not signed off yet: every draft of the officer, what was typed in it, and the way back into its form."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.records.drafts import Draft
from ecede_desktop.services import drafts
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme
from ecede_desktop.ui.drafts import words
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import CharacterWidth, keep_fitted, row_table
from ecede_desktop.ui.widgets.scrolling import scroll_in

WIDTHS = (CharacterWidth(20, elastic=True), CharacterWidth(20), CharacterWidth(28), CharacterWidth(30, elastic=True))


class DraftsPanel(Panel):
    """Signals: draft_wanted(Draft): its form is to be opened again where it was left."""

    draft_wanted = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._title, self._about, self._heading = label(kind="title"), label(kind="muted", wraps=True), label()
        columns = (
            RowsColumn[Draft](lambda: self.tr("Form"), lambda draft: words.form(draft.form)),
            RowsColumn[Draft](lambda: self.tr("Case"), words.about),
            RowsColumn[Draft](lambda: self.tr("Kept"), words.when, sorts_by=lambda draft: draft.kept_at),
            RowsColumn[Draft](lambda: self.tr("State"), words.state),
        )
        self.model = RowsModel(columns, self)
        self.table = row_table(self.model)
        self.text = GrowingText()
        self.text.setReadOnly(True)
        self.open_button = QPushButton()
        self.empty = EmptyState("note")
        self._stack = QStackedWidget()
        self._lay_out()
        self.retranslate()
        self.table.activated.connect(lambda _at: self.open())
        self.open_button.clicked.connect(self.open)
        self.table.selectionModel().currentRowChanged.connect(self._show_text)

    def showEvent(self, event: QShowEvent) -> None:
        self._stale = True  # drafts come and go without a change of the store
        super().showEvent(event)

    def read(self) -> None:
        """Read the drafts."""
        self.operations.read(lambda: drafts.read_drafts(self.desk), self.show_rows, owner=self)

    def show_rows(self, rows: tuple[Draft, ...]) -> None:
        """Show them, the newest first."""
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(int(not rows))
        if rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()

    def open(self) -> None:
        """Open the form of the chosen line again."""
        draft = self.table.currentIndex().data(RecordRole)
        if draft is not None:
            self.draft_wanted.emit(draft)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Not signed off yet"))
        self._about.setText(
            self.tr("What you typed on this machine and have not signed off or saved. Nobody else sees it.")
        )
        self._heading.setText(self.tr("What was typed"))
        self.table.setAccessibleName(self.tr("Forms that are not signed off or saved yet"))
        self.text.setAccessibleName(self.tr("What was typed"))
        self.open_button.setText(self.tr("Go on where it was left"))
        self.empty.say(self.tr("Nothing is left open"), self.tr("Everything you typed is signed off or saved."))
        self.model.retranslate()

    def _show_text(self, now: QModelIndex, _before: QModelIndex) -> None:
        draft = now.data(RecordRole)
        self.text.setPlainText(words.typed(draft) if draft is not None else "")

    def _lay_out(self) -> None:
        self.open_button.setProperty("kind", "primary")
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.SPACE_RELATED)
        inner.addWidget(self.table, 1)
        inner.addWidget(self._heading)
        inner.addWidget(self.text)
        foot = QHBoxLayout()
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        inner.addLayout(foot)
        self._stack.addWidget(page)
        self._stack.addWidget(self.empty)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        for part in (self._title, self._about):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        scroll_in(self, whole)
        self.table.setMinimumHeight(theme.look().px(150))
        keep_fitted(self.table, WIDTHS)
