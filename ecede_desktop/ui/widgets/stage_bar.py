"""The ladder of stages in one line: what is behind, where the case is, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token

GAP = 4


@dataclass(frozen=True)
class Rung:
    """One stage: ``state`` is done, current, next or later."""

    key: str
    number: str
    name: str
    state: str
    words: str
    """The whole sentence read out and shown on hover, e.g. “3 Home visit: now, for 12 days”."""


class StageBar(QWidget):
    """Steps side by side with their numbers; the current one with its name. Arrow keys walk, Enter chooses.

    Signals:
        chosen(str): key of the step that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rungs: tuple[Rung, ...] = ()
        self._cursor = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.notifier().changed.connect(self.updateGeometry)

    def set_rungs(self, rungs: Sequence[Rung]) -> None:
        """Show these stages."""
        self._rungs = tuple(rungs)
        self._cursor = next((n for n, rung in enumerate(rungs) if rung.state == "current"), 0)
        self._tell()
        self.update()

    @property
    def rungs(self) -> tuple[Rung, ...]:
        return self._rungs

    def _tell(self) -> None:
        self.setAccessibleName(self._rungs[self._cursor].words if self._rungs else "")
        self.setAccessibleDescription("; ".join(rung.words for rung in self._rungs))

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height() + theme.look().px(14)
        return QSize(theme.look().px(360), max(28, height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.look().px(200), self.sizeHint().height())

    def _places(self) -> list[QRectF]:
        """Equal steps; the current one takes what its name needs and the others can spare."""
        if not self._rungs:
            return []
        count = len(self._rungs)
        width = self.width() - GAP * (count - 1) - 4
        names = [self.fontMetrics().horizontalAdvance(f"{r.number}  {r.name}") + 24 for r in self._rungs]
        least = self.fontMetrics().horizontalAdvance("00") + 6
        wide = [min(names[n], max(least, width - least * (count - 1))) if r.state == "current" else 0
                for n, r in enumerate(self._rungs)]  # fmt: skip
        others = count - sum(1 for w in wide if w)
        share = (width - sum(wide)) / others if others else 0.0
        places, x = [], 2.0
        for w in wide:
            step = w or share
            places.append(QRectF(x, 2, step, self.height() - 4))
            x += step + GAP
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (rung, place) in enumerate(zip(self._rungs, self._places(), strict=True)):
            self._paint_rung(painter, rung, place)
            if self.hasFocus() and number == self._cursor:
                painter.setPen(QPen(theme.colour(Token.TEXT if rung.state == "current" else Token.ACCENT), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _paint_rung(self, painter: QPainter, rung: Rung, place: QRectF) -> None:
        fill, ink, edge = {
            "done": (Token.ACCENT_TINT, Token.ACCENT, Token.ACCENT_TINT),
            "current": (Token.ACCENT, Token.ON_ACCENT, Token.ACCENT),
            "next": (Token.SURFACE, Token.TEXT, Token.ACCENT),
        }.get(rung.state, (Token.SUNKEN, Token.MUTED, Token.SUNKEN))
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(theme.colour(ink))
        words = self.shown_words(rung, int(place.width()) - 12)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def shown_words(self, rung: Rung, room: int) -> str:
        """What stands in a step: its number, and of the current one as much of its name as there is room for."""
        if rung.state != "current":
            return rung.number
        cut = self.fontMetrics().elidedText(f"{rung.number}  {rung.name}", Qt.TextElideMode.ElideRight, room)
        # Where there is no room for a part of the name, the number alone still says where the case is.
        return cut if cut.startswith(rung.number) else rung.number

    def _at(self, x: float) -> int | None:
        return next((n for n, place in enumerate(self._places()) if place.left() <= x <= place.right()), None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._at(event.pos().x())
            QToolTip.showText(event.globalPos(), self._rungs[found].words if found is not None else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self._rungs:
            self._cursor = min(max(0, self._cursor + steps[Qt.Key(event.key())]), len(self._rungs) - 1)
            self._tell()
            self.update()
            below = self._places()[self._cursor].bottomLeft().toPoint()
            QToolTip.showText(self.mapToGlobal(below), self.accessibleName(), self)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._rungs:
            self.chosen.emit(self._rungs[self._cursor].key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().x())
        if found is not None:
            self._cursor = found
            self._tell()
            self.update()
            self.chosen.emit(self._rungs[found].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
