"""Pictures from memory, page under page, upright as the camera held them; nothing is written to a file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.ui import theme

MOST_PAGES = 20
"""Pages of one picture file that are shown."""
MOST_SIDE = 2600
"""Pixels of the longer side that are kept in memory for showing."""
MOST_MEGABYTES = 256
"""What one picture may take while it is unpacked: a small file can claim to be a huge picture."""


class ImageView(QScrollArea):
    """Fits the pages to its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[tuple[QLabel, QImage]] = []
        self._times = 1.0
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_RELATED)
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().installEventFilter(self)

    @property
    def pages(self) -> int:
        """How many are shown; 0 where the picture cannot be drawn."""
        return len(self._pages)

    def show_image(self, content: bytes) -> None:
        """Show a picture; empty bytes clear the view."""
        for shown, _ in self._pages:
            self._column.removeWidget(shown)
            shown.deleteLater()
        self._pages = []
        for image in read_pages(content) if content else ():
            shown = QLabel()
            shown.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            shown.setAccessibleName(self.accessibleName())
            self._pages.append((shown, image))
            self._column.addWidget(shown)
        self.enlarge(1.0)
        self.verticalScrollBar().setValue(0)

    def enlarge(self, times: float) -> None:
        """So many times as wide as the place for it."""
        self._times = times
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        wide = max(round(self.viewport().width() * self._times), 1)
        for shown, image in self._pages:
            # A small picture is not blown up: it would say no more.
            width = min(wide, round(image.width() * max(self._times, 1)))
            shown.setPixmap(
                QPixmap.fromImage(image.scaledToWidth(max(width, 1), Qt.TransformationMode.SmoothTransformation))
            )


def read_pages(content: bytes) -> list[QImage]:
    """The pictures in a file, upright and no larger than is shown; none where it cannot be drawn."""
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    found: list[QImage] = []
    while len(found) < MOST_PAGES:
        _make_smaller(reader)
        image = reader.read()
        if image.isNull():
            break
        found.append(image)
        if reader.supportsAnimation() or not reader.jumpToNextImage():
            break
    return found


def _make_smaller(reader: QImageReader) -> None:
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > MOST_SIDE:
        reader.setScaledSize(size.scaled(QSize(MOST_SIDE, MOST_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
