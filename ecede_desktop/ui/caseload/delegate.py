"""Draws the cells of the caseload that are more than text: year beside the name, trend, ladder, what is due."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.cases import CaseRow
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.caseload.filters import is_overdue
from ecede_desktop.ui.caseload.model import CaseloadModel, ColumnRole, RowRole
from ecede_desktop.ui.icons import paint_icon
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.row_table import PAD
from ecede_desktop.ui.widgets.spark_line import paint_spark_line

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 32


class CaseloadDelegate(QStyledItemDelegate):
    """One for all columns, so that every cell stands as far from the edge as its heading."""

    def __init__(self, ladder: Ladder, model: CaseloadModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._last_place = max((stage.place for stage in ladder.stages if not stage.closes), default=1)
        self._ladder = ladder
        self._painters: dict[str, Callable[[QPainter, QRectF, CaseRow, QFontMetrics], None]] = {
            "pupil": self._paint_pupil,
            "trend": self._paint_trend,
            "stage": self._paint_stage,
            "next_due": self._paint_due,
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.look().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_cell = self._painters.get(index.data(ColumnRole))
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.text = ""
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, widget)
        painter.save()
        painter.setFont(option.font)
        where = QRectF(option.rect).adjusted(PAD, 0, -PAD, -1)
        painter.setClipRect(option.rect)
        if paint_cell is not None:
            paint_cell(painter, where, index.data(RowRole), option.fontMetrics)
        else:
            self._paint_text(painter, where, index, option.fontMetrics)
        painter.restore()

    def _paint_pupil(self, painter: QPainter, where: QRectF, row: CaseRow, metrics: QFontMetrics) -> None:
        if row.warning or row.markers:
            where = self._icon(painter, where, "warning", Token.WARNING)
        year = wording.year_group_short(row.year_group)
        room = where.width() - (metrics.horizontalAdvance(year) + PAD if year else 0)
        name = metrics.elidedText(row.full_name, Qt.TextElideMode.ElideRight, int(room))
        _text(painter, where, name, Token.TEXT)
        if year:
            _text(painter, where.adjusted(metrics.horizontalAdvance(name) + PAD, 0, 0, 0), year, Token.MUTED)

    def _paint_trend(self, painter: QPainter, where: QRectF, row: CaseRow, _metrics: QFontMetrics) -> None:
        high = theme.look().px(18)
        line = QRectF(where.x(), where.center().y() - high / 2, where.width() - 2, high)
        paint_spark_line(painter, line, row.trend)

    def _paint_stage(self, painter: QPainter, where: QRectF, row: CaseRow, metrics: QFontMetrics) -> None:
        """A small ladder that fills as the case goes on, then number and name."""
        stage = self._ladder.get(row.stage)
        wide, high = theme.look().px(40), theme.look().px(6)
        ladder = QRectF(where.x(), where.center().y() - high / 2, wide, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(Token.EDGE), 1))
        painter.setBrush(theme.colour(Token.SURFACE))
        painter.drawRoundedRect(ladder, 3, 3)
        if stage is not None and not stage.closes:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Token.ACCENT))
            filled = ladder.adjusted(0, 0, -ladder.width() * (1 - stage.place / self._last_place), 0)
            painter.drawRoundedRect(filled, 3, 3)
        rest = where.adjusted(wide + PAD, 0, 0, 0)
        words = f"{row.stage_number}  {wording.stage_name(self._ladder, row.stage)}"
        _text(painter, rest, metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(rest.width())), Token.TEXT)

    def _paint_due(self, painter: QPainter, where: QRectF, row: CaseRow, metrics: QFontMetrics) -> None:
        today = self._model.today
        if row.next_due is None:
            _text(painter, where, self.tr("Nothing set"), Token.MUTED)
            return
        day = wording.short_day(row.next_due, today)
        token = Token.TEXT
        if is_overdue(row, today):
            where = self._icon(painter, where, "clock", Token.DANGER)
            day, token = self.tr("Overdue {day}").format(day=day), Token.DANGER
        _text(painter, where, day, token)
        rest = where.adjusted(metrics.horizontalAdvance(day) + PAD, 0, 0, 0)
        reason = metrics.elidedText(
            wording.due_reason(row.next_due_reason), Qt.TextElideMode.ElideRight, int(rest.width())
        )
        _text(painter, rest, reason, Token.MUTED)

    def _paint_text(self, painter: QPainter, where: QRectF, index: Index, metrics: QFontMetrics) -> None:
        text = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(where.width()))
        painter.setPen(theme.colour(Token.TEXT))
        painter.drawText(where, Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)

    def _icon(self, painter: QPainter, where: QRectF, name: str, token: Token) -> QRectF:
        side = theme.look().px(16)
        paint_icon(painter, name, QRectF(where.x(), where.center().y() - side / 2, side, side), token)
        return where.adjusted(side + 4, 0, 0, 0)


def _text(painter: QPainter, where: QRectF, text: str, token: Token) -> None:
    painter.setPen(theme.colour(token))
    painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
