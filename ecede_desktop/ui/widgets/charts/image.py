"""A chart as an image for another program: with its title and note, at twice the size of the screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QImage, QPainter

from ecede_desktop.pictures.heading import with_heading
from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.charts.chart import Chart
from ecede_desktop.ui.widgets.charts.painting import Brushwork

SHARPNESS = 2


def image_of(chart: Chart[Any]) -> QImage:
    """What the chart shows now, on the ground of the window's surface."""
    margin = theme.look().px(theme.SPACE_GROUP)
    picture = chart.picture
    title, note = (picture.title, picture.note) if picture is not None else ("", "")
    framed = with_heading(chart.drawing, title, note, chart.letters)
    width, height = round(framed.width + 2 * margin), round(framed.height + 2 * margin)
    image = QImage(width * SHARPNESS, height * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(theme.colour(Token.SURFACE))
    painter = QPainter(image)
    painter.translate(margin, margin)
    Brushwork(framed, chart.letters).paint(painter)
    painter.end()
    return image
