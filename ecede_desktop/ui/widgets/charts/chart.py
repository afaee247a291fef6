"""What every chart does: lay its picture out, paint it, lead the keyboard and the pointer from figure to figure."""

from __future__ import annotations

from dataclasses import replace
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ecede_desktop.pictures.shapes import Drawing, Letters, Spot, Way
from ecede_desktop.records.genogram import GenogramPicture
from ecede_desktop.records.pictures import (
    BandFlowPicture,
    CodeMixPicture,
    PictureWords,
    SchoolGridPicture,
    SmallMultiplesPicture,
    TrendPicture,
)
from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.charts.letters import WindowLetters
from ecede_desktop.ui.widgets.charts.painting import Brushwork, as_rect
from ecede_desktop.ui.widgets.charts.words import chart_words

P = TypeVar(
    "P", TrendPicture, CodeMixPicture, BandFlowPicture, SchoolGridPicture, SmallMultiplesPicture, GenogramPicture
)
Given = TypeVar("Given", contravariant=True)

_WAYS: dict[Qt.Key, Way] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Layout(Protocol[Given]):
    """A module of ``ecede_desktop.pictures`` that lays out one kind of picture."""

    def least_size(self, picture: Given, width: float, letters: Letters) -> tuple[float, float]: ...

    def lay_out(self, picture: Given, width: float, height: float, letters: Letters) -> Drawing: ...


class Chart(QWidget, Generic[P]):
    """A picture of figures. Arrow keys walk, Home and End go to the ends of a line, Enter chooses.

    Signals:
        walked(str): the sentence of the figure that the keyboard or the pointer came to.
        stepped(): the cursor moved.
        activated(str): key of the figure that was chosen.
        pictured(): another picture is shown.
    """

    walked = Signal(str)
    stepped = Signal()
    activated = Signal(str)
    pictured = Signal()

    def __init__(self, layout: Layout[P], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout_of: Layout[P] = layout
        self._picture: P | None = None
        self._given: P | None = None
        self._letters = WindowLetters()
        self._drawing: Drawing | None = None
        self._brushwork: Brushwork | None = None
        self._painted: QPixmap | None = None
        self._least: dict[int, QSize] = {}
        self._cursor = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.notifier().changed.connect(self._look_anew)

    # --- what is shown

    def set_picture(self, picture: P) -> None:
        """Show this picture; the cursor goes to the figure that matters first."""
        self._given = picture
        self._picture = self._worded(picture)
        self._forget()
        self._cursor = self.drawing.start
        self._tell()
        self.pictured.emit()

    @property
    def picture(self) -> P | None:
        """What is shown, with the words it is said in."""
        return self._picture

    @property
    def drawing(self) -> Drawing:
        """The picture laid out in the size that the widget has."""
        if self._drawing is None:
            self._drawing = self.drawn(self.width(), self.height())
        return self._drawing

    def drawn(self, width: float, height: float) -> Drawing:
        """The picture laid out in another size."""
        if self._picture is None or self._picture.is_empty:
            return Drawing(width, height)
        return self._layout_of.lay_out(self._picture, width, height, self._letters)

    @property
    def current(self) -> Spot | None:
        """The figure that the cursor is on."""
        return self.drawing.spot(self._cursor)

    @property
    def letters(self) -> WindowLetters:
        return self._letters

    def retranslate(self) -> None:
        """Say the words around the figures in the language of now; labels are the caller's to give anew."""
        if self._given is not None:
            self._picture = self._worded(self._given)
            self._forget()
            self._tell()
            self.pictured.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _worded(self, picture: P) -> P:
        own = picture.words != PictureWords()
        return picture if own else replace(picture, words=chart_words())

    def _forget(self, *, only_size: bool = False) -> None:
        self._drawing = self._brushwork = self._painted = None
        if not only_size:
            self._least.clear()
        self.updateGeometry()
        self.update()

    def _look_anew(self) -> None:
        self._letters = WindowLetters()
        self._forget()

    # --- size and painting

    def minimumSizeHint(self) -> QSize:
        if self._picture is None or self._picture.is_empty:
            return QSize(0, 0)
        if self.width() not in self._least:
            # Layouts ask many times over for each width.
            width, _ = self._layout_of.least_size(self._picture, self.width(), self._letters)
            _, height = self._layout_of.least_size(self._picture, max(self.width(), width), self._letters)
            self._least[self.width()] = QSize(round(width + 0.5), round(height + 0.5))
        return self._least[self.width()]

    def sizeHint(self) -> QSize:
        least = self.minimumSizeHint()
        return QSize(max(least.width(), theme.look().px(640)), max(least.height(), theme.look().px(320)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What is laid out follows from the width, and with it the height that is needed.
        self._forget(only_size=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._kept())
        spot = self.current
        if spot is not None and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = as_rect(spot.box).intersected(self.rect().toRectF().adjusted(1, 1, -1, -1))
            # Two rings, one of the ground, so that it is seen on every fill.
            for token, width in ((Token.SURFACE, 4), (Token.ACCENT, 2)):
                painter.setPen(QPen(theme.colour(token), theme.look().px(width)))
                painter.drawRoundedRect(ring, theme.look().px(4), theme.look().px(4))
        painter.end()

    def _kept(self) -> QPixmap:
        """The picture in the pixels of this screen, kept so that a step of the cursor costs nothing."""
        ratio = self.devicePixelRatioF()
        if self._painted is None or self._painted.devicePixelRatio() != ratio:
            self._painted = QPixmap(self.size() * ratio)
            self._painted.setDevicePixelRatio(ratio)
            self._painted.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._painted)
            self.paint_on(painter)
            painter.end()
        return self._painted

    def paint_on(self, painter: QPainter) -> None:
        """Paint the picture without the cursor."""
        if self._brushwork is None:
            self._brushwork = Brushwork(self.drawing, self._letters)
        self._brushwork.paint(painter)

    # --- keyboard and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _CHOOSE and (spot := self.current) is not None:
            self.activated.emit(spot.key)
        elif key in _WAYS and self.current is not None:
            way = _WAYS[key]
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                way = {"home": "first", "end": "last"}.get(way, way)  # type: ignore[assignment]
            self._go(self.drawing.step(self._cursor, way))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._spot_at(event.pos().toPointF())
            QToolTip.showText(event.globalPos(), found.says if found is not None else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._spot_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found is not None else Qt.CursorShape.ArrowCursor)
        if found is not None:
            self.walked.emit(found.says)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.current is not None:
            self.walked.emit(self.current.says)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.drawing.at(event.position().x(), event.position().y())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(place)
            self.activated.emit(self.drawing.lanes[place[0]][place[1]].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _spot_at(self, point: QPointF) -> Spot | None:
        place = self.drawing.at(point.x(), point.y())
        return self.drawing.spot(place) if place is not None else None

    def _go(self, place: tuple[int, int]) -> None:
        self._cursor = place
        self._tell()
        self.update()
        self.stepped.emit()

    def _tell(self) -> None:
        """Say the figure under the cursor to whoever listens, a screen reader among them."""
        spot = self.current
        self.setAccessibleName(self._picture.title if self._picture is not None else "")
        self.setAccessibleDescription(spot.says if spot is not None else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if spot is not None:
            self.walked.emit(spot.says)
