"""The grid with what belongs to it: the mark in hand in words, why a key was refused, and what the codes mean."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecede_desktop.records.typed_registers import TypedGrid, TypedRegisterView
from ecede_desktop.ui import theme
from ecede_desktop.ui.typed_registers import words
from ecede_desktop.ui.typed_registers.mark_grid import MarkGrid
from ecede_desktop.ui.typed_registers.mark_model import MarkModel
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate


class SheetView(QWidget):
    """Signals: typed(): something was typed. The legend is laid out by the page, which is wider."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = MarkModel(self)
        self.grid = MarkGrid(self.model)
        self.in_hand, self.refusal = label(wraps=True), label(kind="error", wraps=True)
        self.legend = label(kind="small", wraps=True)
        self._view: TypedRegisterView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        column.addWidget(self.grid, 1)
        for part in (self.in_hand, self.refusal):
            column.addWidget(part)
        self.refusal.hide()
        self.grid.refused.connect(self.refuse)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._moved())
        self.model.dataChanged.connect(lambda *_: self._say_hand())
        self.model.typed.connect(self.typed)

    def show_view(self, view: TypedRegisterView, *, editable: bool) -> None:
        """Show a register; what was typed and not saved is gone then. The same one again leaves the cursor alone."""
        before, self._view = self._view, view
        same = before is not None and before.row.id == view.row.id and before.codes.keys() == view.codes.keys()
        if same and self.model.grid == view.grid and self.model.editable == editable:
            self.retranslate()
            return
        self.show_grid(view.grid, editable=editable)

    def show_grid(self, grid: TypedGrid, *, editable: bool) -> None:
        """Show other marks of the register that is shown."""
        assert self._view is not None
        self.model.show_grid(grid, self._view.row.days, self._view.codes, editable=editable)
        self.refuse("")
        self.grid.begin()
        self.retranslate()

    @property
    def line(self) -> int | None:
        """Which pupil is in hand."""
        row = self.grid.currentIndex().row()
        return row if 0 <= row < self.model.pupils else None

    def refuse(self, sentence: str) -> None:
        """Say why the key was refused; a screen reader says it at once."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.grid, sentence))

    def retranslate(self) -> None:
        """Say everything again."""
        self.grid.setAccessibleName(translate("TypedRegisters", "Marks of the register"))
        self.grid.setAccessibleDescription(
            translate("TypedRegisters", "One key is one mark; space is present; Enter goes to the next pupil.")
        )
        self.legend.setText(self._legend())
        self.grid.fit()
        self._say_hand()
        self.grid.viewport().update()

    def _moved(self) -> None:
        self._say_hand()

    def _say_hand(self) -> None:
        at = self.grid.currentIndex()
        self.in_hand.setText(self.model.said(at) if at.isValid() and self.model.pupils else "")

    def _legend(self) -> str:
        if self._view is None or not self._view.codes:
            return ""
        keys = translate("TypedRegisters", "Space: present   Backspace: clear   Enter: next pupil")
        seen = {codes.id: codes for codes in self._view.codes.values()}
        return "\n".join([keys, *(words.legend(codes) for codes in seen.values())])
