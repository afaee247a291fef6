"""Draws the cells of the list of schools that are more than text: number beside the name, trend, gap, open work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecede_desktop.records.schools import SchoolListRow
from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import paint_icon
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.list_columns import work
from ecede_desktop.ui.schools.list_model import MUCH_MISSING, ColumnRole, RowRole
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.row_table import PAD
from ecede_desktop.ui.widgets.spark_line import paint_spark_line

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 32
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SchoolListDelegate(QStyledItemDelegate):
    """One for all columns, so that every cell stands as far from the edge as its heading."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._painters: dict[str, Callable[[QPainter, QRectF, SchoolListRow, QFontMetrics], None]] = {
            "name": self._paint_name,
            "trend": self._paint_trend,
            "gap": self._paint_gap,
            "missing": self._paint_missing,
            "work": self._paint_work,
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.look().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.text = ""
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, widget)
        painter.save()
        painter.setFont(option.font)
        painter.setClipRect(option.rect)
        where = QRectF(option.rect).adjusted(PAD, 0, -PAD, -1)
        paint_cell = self._painters.get(index.data(ColumnRole))
        if paint_cell is not None:
            paint_cell(painter, where, index.data(RowRole), option.fontMetrics)
        else:
            said = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(where.width()))
            _text(painter, where, said, Token.TEXT, Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
        painter.restore()

    def _paint_name(self, painter: QPainter, where: QRectF, row: SchoolListRow, metrics: QFontMetrics) -> None:
        name = words.own(row.school.name, row.school.name_cy or row.school.name)
        said = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(where.width()))
        _text(painter, where, said, Token.TEXT)
        rest = where.adjusted(metrics.horizontalAdvance(said) + PAD, 0, 0, 0)
        # The number only where the whole name leaves room for it; the tool tip has both.
        if metrics.horizontalAdvance(row.school.number) <= rest.width():
            _text(painter, rest, row.school.number, Token.MUTED)

    def _paint_trend(self, painter: QPainter, where: QRectF, row: SchoolListRow, _metrics: QFontMetrics) -> None:
        high = theme.look().px(18)
        line = QRectF(where.x(), where.center().y() - high / 2, where.width() - 2, high)
        paint_spark_line(painter, line, row.trend, None if row.target is None else float(row.target))

    def _paint_gap(self, painter: QPainter, where: QRectF, row: SchoolListRow, metrics: QFontMetrics) -> None:
        below = row.gap is not None and row.gap < 0
        self._marked(painter, where, words.points(row.gap), metrics, "chevron_down" if below else "", Token.DANGER)

    def _paint_missing(self, painter: QPainter, where: QRectF, row: SchoolListRow, metrics: QFontMetrics) -> None:
        much = row.missing is not None and row.missing >= MUCH_MISSING
        said = "–" if row.missing is None else f"{row.missing} %"
        self._marked(painter, where, said, metrics, "warning" if much else "", Token.WARNING)

    def _marked(
        self, painter: QPainter, where: QRectF, said: str, metrics: QFontMetrics, icon: str, token: Token
    ) -> None:
        """A figure at the right edge, with an icon close before it where it needs a look."""
        _text(painter, where, said, token if icon else Token.TEXT, _RIGHT)
        side = theme.look().px(16)
        left = where.right() - metrics.horizontalAdvance(said) - side - 4
        if icon and left >= where.left() - PAD:
            paint_icon(painter, icon, QRectF(left, where.center().y() - side / 2, side, side), token)

    def _paint_work(self, painter: QPainter, where: QRectF, row: SchoolListRow, metrics: QFontMetrics) -> None:
        said = work(row)
        if said:
            where = self._icon(painter, where, "task", Token.MUTED)
        shown = metrics.elidedText(said or "–", Qt.TextElideMode.ElideRight, int(where.width()))
        _text(painter, where, shown, Token.TEXT if said else Token.MUTED)

    def _icon(self, painter: QPainter, where: QRectF, name: str, token: Token) -> QRectF:
        side = theme.look().px(16)
        paint_icon(painter, name, QRectF(where.x(), where.center().y() - side / 2, side, side), token)
        return where.adjusted(side + 4, 0, 0, 0)


def _text(painter: QPainter, where: QRectF, text: str, token: Token, side: Qt.AlignmentFlag = _LEFT) -> None:
    painter.setPen(theme.colour(token))
    painter.drawText(where, side, text)
