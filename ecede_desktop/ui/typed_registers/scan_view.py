"""The scan as it came: pages of a PDF or a picture, larger and smaller."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.pdf_view import PdfView

_PDF, _PICTURE, _NOTHING = range(3)
STEPS = (1.0, 1.5, 2.0, 3.0, 4.0)
"""How many times as wide as the place for it."""


class ScanView(QWidget):
    """Nothing of the scan is written to a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pdf, self.picture = PdfView(), QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._image = QPixmap()
        self._step = 0
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.picture)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.viewport().installEventFilter(self)
        self._nothing = label(kind="muted", wraps=True)
        self._stack = QStackedWidget()
        for page in (self.pdf, self._scroll, self._nothing):
            self._stack.addWidget(page)
        self._name = label(kind="small", wraps=True)
        self.smaller, self.larger = QPushButton("−"), QPushButton("+")
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_INSIDE)
        line.addWidget(self._name, 1)
        for button, step in ((self.smaller, -1), (self.larger, 1)):
            button.setProperty("kind", "quiet")
            button.clicked.connect(lambda _checked=False, by=step: self.zoom(by))
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        column.addLayout(line)
        column.addWidget(self._stack, 1)
        self.retranslate()

    def show_scan(self, content: bytes, kind: str, name: str) -> None:
        """Show a scan; what cannot be drawn is said to be kept all the same."""
        self._name.setText(name)
        self._step, self._image = 0, QPixmap()
        self.pdf.show_pdf(content if kind == "pdf" else b"")
        if kind != "pdf":
            self._image.loadFromData(content)
        shown = self.pdf.pages > 0 if kind == "pdf" else not self._image.isNull()
        self._stack.setCurrentIndex((_PDF if kind == "pdf" else _PICTURE) if shown else _NOTHING)
        self._fit()

    def zoom(self, by: int) -> None:
        """Larger or smaller by a step."""
        self._step = min(max(self._step + by, 0), len(STEPS) - 1)
        self._fit()

    def retranslate(self) -> None:
        """Say everything again."""
        self.smaller.setAccessibleName(self.tr("Scan smaller"))
        self.larger.setAccessibleName(self.tr("Scan larger"))
        self.smaller.setToolTip(self.smaller.accessibleName())
        self.larger.setToolTip(self.larger.accessibleName())
        self.pdf.set_accessible_words(self.tr("Pages of the scan"))
        self.picture.setAccessibleName(self.tr("Picture of the scan"))
        self._nothing.setText(
            self.tr("This scan cannot be shown here. It is kept as it came; look at the paper, or scan it again.")
        )

    def sizeHint(self) -> QSize:
        return QSize(theme.look().px(420), theme.look().px(400))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setMinimumHeight(theme.look().px(180))
        self.smaller.setEnabled(self._step > 0)
        self.larger.setEnabled(self._step < len(STEPS) - 1)
        self.pdf.enlarge(STEPS[self._step])
        if not self._image.isNull():
            wide = max(round(self._scroll.viewport().width() * STEPS[self._step]), 1)
            self.picture.setPixmap(self._image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation))
            self.picture.adjustSize()
