"""The sheet to type in: one key a mark, the arrows move, Enter goes to the next pupil."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ecede_desktop.law.codes import AFTERNOON_ONLY, MORNING_ONLY
from ecede_desktop.records.typed_registers import NO_MARK
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.typed_registers import words
from ecede_desktop.ui.typed_registers.mark_model import FaultRole, MarkModel

_COLUMN, _LINE, _LINES_SEEN = 34, 28, 6
_NO_TYPING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MOST_NAME = 176


class MarkPainter(QStyledItemDelegate):
    """A mark in the middle of its cell; days apart by a line, totals quieter, the cell in hand and a fault outlined."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, MarkModel)
        rect, mark = QRect(option.rect), model.is_mark(index)
        painter.save()
        painter.fillRect(rect, theme.colour(Token.SURFACE if mark else Token.SUNKEN))
        painter.setPen(QPen(theme.colour(Token.LINE), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() % 2 == 0 or index.column() >= model.sessions:
            painter.setPen(QPen(theme.colour(Token.EDGE), 1))
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.fillRect(rect.adjusted(1, 0, 0, -1), theme.colour(Token.ACCENT_TINT))
        self._outline(painter, rect, option, fault=bool(index.data(FaultRole)))
        painter.setFont(theme.font("body" if mark else "small", bold=mark))
        painter.setPen(theme.colour(Token.TEXT if mark else Token.MUTED))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data() or ""))
        painter.restore()

    def _outline(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, *, fault: bool) -> None:
        if fault:
            colour, style = Token.DANGER, Qt.PenStyle.DashLine
        elif option.state & QStyle.StateFlag.State_HasFocus:
            colour, style = Token.ACCENT, Qt.PenStyle.SolidLine
        elif option.state & QStyle.StateFlag.State_Selected:
            colour, style = Token.EDGE, Qt.PenStyle.SolidLine
        else:
            return
        painter.setPen(QPen(theme.colour(colour), 2, style))
        painter.drawRect(rect.adjusted(2, 1, -1, -2))


class MarkGrid(QTableView):
    """Signals: refused(str): a key that is no mark there, in a sentence, or nothing once it is put right."""

    refused = Signal(str)

    def __init__(self, model: MarkModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = model
        self.setModel(model)
        self.setItemDelegate(MarkPainter(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        for header in (across, down):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(True)
            header.setSectionsClickable(False)
        across.setStyleSheet("QHeaderView::section { padding-left: 1px; padding-right: 1px; }")
        down.setTextElideMode(Qt.TextElideMode.ElideRight)
        theme.notifier().changed.connect(self.fit)
        model.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Cells of the text's size; names as wide as they need to be, up to a limit."""
        look = theme.look()
        widest = max(look.px(_COLUMN), self._widest_day() + look.px(6))
        for column in range(self.marks.columnCount()):
            wide = widest if column < self.marks.sessions else self._total_width(column)
            self.setColumnWidth(column, wide)
        self.verticalHeader().setDefaultSectionSize(look.px(_LINE))
        names = (str(self.marks.headerData(n, Qt.Orientation.Vertical) or "") for n in range(self.marks.rowCount()))
        need = max((self.fontMetrics().horizontalAdvance(name) for name in names), default=0) + look.px(28)
        most = min(look.px(_MOST_NAME), max(self.width() * 2 // 5, look.px(90)))
        self.verticalHeader().setFixedWidth(max(look.px(90), min(need, most)))
        head = 3 * self.fontMetrics().height() + look.px(12)
        self.horizontalHeader().setFixedHeight(head)
        self.setMinimumHeight(head + _LINES_SEEN * look.px(_LINE) + 20)

    def _widest_day(self) -> int:
        metrics = QFontMetrics(theme.font("small", bold=True))
        return max(metrics.horizontalAdvance(name) for name in (*i18n.day_names(), "PM"))

    def _total_width(self, column: int) -> int:
        name = str(self.marks.headerData(column, Qt.Orientation.Horizontal))
        return QFontMetrics(theme.font("small", bold=True)).horizontalAdvance(name) + theme.look().px(12)

    def begin(self) -> None:
        """Put the cursor at the first session without a mark."""
        rows = self.marks.grid.marks
        spot = next(((n, line.index(NO_MARK)) for n, line in enumerate(rows) if NO_MARK in line), (0, 0))
        self.go(*spot)

    def go(self, row: int, column: int) -> None:
        """Go to a cell of a mark, or to the nearest there is."""
        row, column = min(max(row, 0), self.marks.pupils - 1), min(max(column, 0), self.marks.sessions - 1)
        self.setCurrentIndex(self.marks.index(row, column))

    def sizeHint(self) -> QSize:
        return QSize(theme.look().px(420), theme.look().px(320))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        key, sign = Qt.Key(event.key()), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._next_pupil(at, -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif not self.marks.editable or not self.marks.is_mark(at) or event.modifiers() & _NO_TYPING:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._clear(at, back=key == Qt.Key.Key_Backspace)
        elif key == Qt.Key.Key_Space:
            self._type(at, MORNING_ONLY if self.marks.session_of(at.column())[1] == "AM" else AFTERNOON_ONLY)
        elif len(sign) == 1 and sign.isprintable():
            self._type(at, sign.upper())
        else:
            super().keyPressEvent(event)

    def _next_pupil(self, at: QModelIndex, step: int) -> None:
        if self.marks.pupils:
            self.go(at.row() + step, 0)

    def _type(self, at: QModelIndex, mark: str) -> None:
        fault = self.marks.put(at, mark)
        if fault:
            self.refused.emit(words.why_not(fault, mark, self.marks.session_of(at.column())[1]))
            return
        self.refused.emit("")
        if at.column() + 1 < self.marks.sessions:
            self.go(at.row(), at.column() + 1)
        elif at.row() + 1 < self.marks.pupils:
            self.go(at.row() + 1, 0)

    def _clear(self, at: QModelIndex, *, back: bool) -> None:
        """Backspace takes the mark in hand away, or where there is none the one before it."""
        self.refused.emit("")
        if back and self.marks.data(at) == "":
            if at.column() > 0:
                self.go(at.row(), at.column() - 1)
            elif at.row() > 0:
                self.go(at.row() - 1, self.marks.sessions - 1)
            at = self.currentIndex()
        self.marks.put(at, NO_MARK)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
