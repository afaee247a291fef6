"""The key of a map of sessions: how each class of mark is drawn, and every code that occurs with its meaning."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.mark_paint import paint_mark

CLASSES = ("P", "A", "AU", "UN", "NR", "MISSING")
_SIDE = 16


class MarkSwatch(QWidget):
    """One mark as the map draws it."""

    def __init__(self, cell: MarkCell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = cell
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.look().px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(0, 0, self.width(), self.height()), self._cell)
        painter.end()


class CodeKey(QWidget):
    """Only the codes that occur, class by class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self)

    def show_cells(self, cells: Sequence[MarkCell]) -> None:
        """Explain the marks of these sessions."""
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        found = {(CLASSES.index(c.mark_class), c.code): c for c in cells if c.mark_class in CLASSES}
        for key in sorted(found):
            self._row.addWidget(self._entry(found[key]))
        self.updateGeometry()

    def _entry(self, cell: MarkCell) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, theme.SPACE_RELATED, 0)
        row.setSpacing(theme.SPACE_INSIDE + 2)
        row.addWidget(MarkSwatch(cell))
        counts_as = wording.mark_class(cell.mark_class)
        meaning = f"{cell.code}  {wording.code_meaning(cell.code, cell.date)}" if cell.code else counts_as
        row.addWidget(label(meaning, "small"))
        holder.setToolTip(counts_as)
        holder.setAccessibleName(f"{meaning}: {counts_as}")
        return holder
