"""Measures and paints the lines of a timeline; only those in sight are painted, and each is measured once a width."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ecede_desktop.pictures.before_after import Line, lay_out
from ecede_desktop.pictures.shapes import Drawing
from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import paint_icon
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.charts.letters import WindowLetters
from ecede_desktop.ui.widgets.charts.painting import Brushwork
from ecede_desktop.ui.widgets.timeline_model import Index, RowRole, TimelineEntry

FOLD_AFTER, UNFOLD_MOST = 280, 6000
"""Characters of a text before it is folded; and how many of a very long one are shown here at all."""
PAD, GAP = 8, 4
WRAPS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_HIGH = 1 << 20


@dataclass(frozen=True)
class Part:
    """A text of an entry, or its picture, with the place it takes."""

    name: str
    """tick, icon, title, weight, text, fold, remark, byline, picture or action."""
    place: QRect
    text: str = ""
    bold: bool = False
    size: str = "body"
    token: Token = Token.TEXT


class TimelineDelegate(QStyledItemDelegate):
    """One for all lines."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.unfolded: set[str] = set()
        self.fold_words = ("", "")
        self._measured: dict[tuple[str, int, bool], tuple[TimelineEntry, tuple[Part, ...]]] = {}
        self._forget_look()

    def _forget_look(self) -> None:
        self._fonts: dict[tuple[str, bool], tuple[QFont, QFontMetrics]] = {}
        self._letters = WindowLetters()
        self._pictures: dict[tuple[Line, ...], tuple[Drawing, Brushwork]] = {}

    def forget(self) -> None:
        """The look or the words changed: measure anew."""
        self._measured.clear()
        self._forget_look()

    def forget_sizes(self) -> None:
        """The width changed: what was measured for another is of no more use."""
        self._measured.clear()

    # what the view asks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(RowRole)
        width = self._width(option)
        if isinstance(row, TimelineEntry):
            bottom = max(part.place.bottom() for part in self.parts(row, width))
            return QSize(width, bottom + theme.look().px(PAD + GAP))
        room = width - 2 * theme.look().px(PAD)
        return QSize(width, self._height(str(row), room, "section", True) + theme.look().px(2 * PAD + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowRole)
        painter.save()
        painter.setClipRect(option.rect)
        painter.translate(option.rect.topLeft())
        if isinstance(row, TimelineEntry):
            self._paint_entry(painter, option, row)
        elif row is not None:
            self._paint_heading(painter, option.rect, str(row))
        painter.restore()

    def part_at(self, option: QStyleOptionViewItem, index: Index, at: QPointF) -> str:
        """Which part of an entry lies under a point of the view."""
        row = index.data(RowRole)
        if not isinstance(row, TimelineEntry):
            return ""
        here = (at - QPointF(option.rect.topLeft())).toPoint()
        grow = theme.look().px(GAP)
        for part in self.parts(row, self._width(option)):
            if part.place.adjusted(-grow, -grow, grow, grow).contains(here):
                return part.name
        return ""

    # measuring

    def parts(self, entry: TimelineEntry, width: int) -> tuple[Part, ...]:
        """Where everything of an entry stands in a line so wide."""
        key = (entry.key, width, entry.key in self.unfolded)
        held = self._measured.get(key)
        if held is None or held[0] is not entry:
            held = (entry, tuple(self._measure(entry, width)))
            self._measured[key] = held
        return held[1]

    def _measure(self, entry: TimelineEntry, width: int) -> list[Part]:
        px = theme.look().px
        top, left, right = px(PAD), px(PAD), width - px(PAD)
        found = []
        side = px(20)
        if entry.prints is not None:
            found.append(Part("tick", QRect(left, top, side, side)))
            left += side + px(PAD)
        found.append(Part("icon", QRect(left, top, side, side)))
        left += side + px(PAD)
        weight_width = 0
        if entry.weight:
            metrics = self._metrics("small", entry.strong)
            weight_width = metrics.horizontalAdvance(entry.weight) + px(PAD)
            place = QRect(right - weight_width + px(PAD), top, weight_width, metrics.height())
            token = Token.ACCENT if entry.strong else Token.MUTED
            found.append(Part("weight", place, entry.weight, entry.strong, "small", token))
        y = top
        for name, text, bold, size, token in self._texts(entry):
            room = right - left - (weight_width if name == "title" else 0)
            height = self._height(text, room, size, bold)
            found.append(Part(name, QRect(left, y, room, height), text, bold, size, token))
            y += height + px(GAP)
        if entry.pictures:
            drawing, _ = self._picture(entry.pictures)
            found.append(Part("picture", QRect(left, y, int(drawing.width), int(drawing.height) + 1)))
            y += int(drawing.height) + 1 + px(GAP)
        if entry.action:
            found.append(self._link("action", entry.action, left, y))
        return found

    def _texts(self, entry: TimelineEntry) -> list[tuple[str, str, bool, str, Token]]:
        found = [("title", entry.title, True, "body", Token.TEXT)] if entry.title else []
        if entry.text:
            short, long = self.folded(entry)
            found.append(("text", long if entry.key in self.unfolded else short, False, "body", Token.TEXT))
            if short != long:
                words = self.fold_words[entry.key in self.unfolded]
                found.append(("fold", words, False, "body", Token.ACCENT))
        if entry.remark:
            found.append(("remark", entry.remark, False, "body", Token.WARNING))
        if entry.byline:
            found.append(("byline", entry.byline, False, "small", Token.MUTED))
        return found

    def folded(self, entry: TimelineEntry) -> tuple[str, str]:
        """The text when folded and when not; the same where there is nothing to fold."""
        text = entry.text
        if len(text) <= FOLD_AFTER or not self.fold_words[0]:
            return text, text
        whole = text if len(text) <= UNFOLD_MOST else f"{text[:UNFOLD_MOST].rsplit(' ', 1)[0]} …"
        return f"{text[:FOLD_AFTER].rsplit(' ', 1)[0]} …", whole

    def _link(self, name: str, text: str, left: int, top: int) -> Part:
        metrics = self._metrics("body", False)
        high = max(metrics.height(), theme.look().px(24))
        # A little more than its letters: at exactly their width a line is broken and its last word falls below.
        place = QRect(left, top, metrics.horizontalAdvance(text) + theme.look().px(4), high)
        return Part(name, place, text, False, "body", Token.ACCENT)

    def _height(self, text: str, room: int, size: str, bold: bool) -> int:
        metrics = self._metrics(size, bold)
        if "\n" not in text and metrics.horizontalAdvance(text) <= room:
            return metrics.height()
        return metrics.boundingRect(QRect(0, 0, max(room, 40), _HIGH), WRAPS, text).height()

    def _metrics(self, size: str, bold: bool) -> QFontMetrics:
        return self._font(size, bold)[1]

    def _font(self, size: str, bold: bool) -> tuple[QFont, QFontMetrics]:
        held = self._fonts.get((size, bold))
        if held is None:
            font = theme.font(size, bold=bold)
            held = self._fonts[size, bold] = (font, QFontMetrics(font))
        return held

    def _picture(self, lines: tuple[Line, ...]) -> tuple[Drawing, Brushwork]:
        held = self._pictures.get(lines)
        if held is None:
            drawing = lay_out(lines, self._letters)
            held = self._pictures[lines] = (drawing, Brushwork(drawing, self._letters))
        return held

    def _width(self, option: QStyleOptionViewItem) -> int:
        viewport = getattr(option.widget, "viewport", None)
        width: int = viewport().width() if viewport is not None else option.rect.width()
        return max(width, 160)

    # painting

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        px = theme.look().px
        painter.setFont(self._font("section", True)[0])
        painter.setPen(theme.colour(Token.TEXT))
        low = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignBottom) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(QRect(px(PAD), 0, rect.width() - 2 * px(PAD), rect.height() - px(GAP)), low, text)
        painter.setPen(QPen(theme.colour(Token.LINE), 1))
        painter.drawLine(px(PAD), rect.height() - 1, rect.width() - px(PAD), rect.height() - 1)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: TimelineEntry) -> None:
        size = QRect(0, 0, option.rect.width(), option.rect.height())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(size, theme.colour(Token.ACCENT_TINT))
        drawers: dict[str, Callable[[QPainter, Part, TimelineEntry], None]] = {
            "tick": self._paint_tick,
            "icon": self._paint_icon,
            "picture": self._paint_picture,
        }
        for part in self.parts(entry, self._width(option)):
            drawers.get(part.name, self._paint_text)(painter, part, entry)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour(Token.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(size).adjusted(2, 1, -2, -2), 4, 4)

    def _paint_text(self, painter: QPainter, part: Part, _entry: TimelineEntry) -> None:
        font = self._font(part.size, part.bold)[0]
        if part.name in ("fold", "action"):
            font = QFont(font)
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme.colour(part.token))
        painter.drawText(part.place, WRAPS, part.text)

    def _paint_icon(self, painter: QPainter, part: Part, entry: TimelineEntry) -> None:
        paint_icon(painter, entry.icon, QRectF(part.place), Token.ACCENT)

    def _paint_tick(self, painter: QPainter, part: Part, entry: TimelineEntry) -> None:
        box = QRectF(part.place).adjusted(2, 2, -2, -2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(Token.ACCENT if entry.prints else Token.EDGE), 1))
        painter.setBrush(theme.colour(Token.ACCENT if entry.prints else Token.SURFACE))
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if entry.prints:
            paint_icon(painter, "check", box, Token.ON_ACCENT)

    def _paint_picture(self, painter: QPainter, part: Part, entry: TimelineEntry) -> None:
        painter.save()
        painter.translate(part.place.topLeft())
        self._picture(entry.pictures)[1].paint(painter)
        painter.restore()
