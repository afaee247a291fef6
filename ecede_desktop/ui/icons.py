"""Icons: one outline family in ``resources/icons``, recoloured by token and drawn at the size that is asked."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ecede_desktop.ui import theme
from ecede_desktop.ui.icon_files import source
from ecede_desktop.ui.theme import Token


@cache
def _renderer(name: str, hue: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(source(name).replace("currentColor", hue).encode()))


def paint_icon(painter: QPainter, name: str, where: QRectF, token: Token | str = Token.TEXT) -> None:
    """Draw an icon in the colour of a token."""
    _renderer(name, theme.colour(token).name()).render(painter, where)


def pixmap(name: str, token: Token | str = Token.TEXT, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` pixels of the design."""
    made = QPixmap(QSize(size, size) * ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_icon(painter, name, QRectF(0, 0, size * ratio, size * ratio), token)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


class _TokenIcon(QIconEngine):
    """Looks its colour up each time it is drawn, so a change of theme needs no new icon."""

    def __init__(self, name: str, token: Token | str) -> None:
        super().__init__()
        self._name, self._token = name, token

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, state: QIcon.State) -> None:  # type: ignore[no-untyped-def]
        token = Token.MUTED if mode == QIcon.Mode.Disabled else self._token
        paint_icon(painter, self._name, QRectF(rect), token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        token = Token.MUTED if mode == QIcon.Mode.Disabled else self._token
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        paint_icon(painter, self._name, QRectF(0, 0, size.width(), size.height()), token)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _TokenIcon(self._name, self._token)


def icon(name: str, token: Token | str = Token.TEXT) -> QIcon:
    """An icon that follows the theme."""
    return QIcon(_TokenIcon(name, token))
