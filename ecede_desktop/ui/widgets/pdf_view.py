"""The real pages of a PDF, as they will be printed."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget


class PdfView(QWidget):
    """Shows bytes of a PDF; nothing is written to a file.

    Signals:
        loaded(int): pages of what is shown now; 0 when nothing is.
    """

    loaded = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(self._document)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)

    @property
    def document(self) -> QPdfDocument:
        """The document that is shown, for printing."""
        return self._document

    @property
    def pages(self) -> int:
        return self._document.pageCount() if self._buffer is not None else 0

    def show_pdf(self, content: bytes) -> None:
        """Show these bytes; empty ones clear the view."""
        self._document.close()
        if self._buffer is not None:
            self._buffer.close()
            self._buffer = None
        if content:
            self._buffer = QBuffer(self)
            self._buffer.setData(QByteArray(content))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._document.load(self._buffer)
        self.loaded.emit(self.pages)

    def enlarge(self, times: float) -> None:
        """So many times as wide as the place for it; 1 fits the page's width."""
        if times == 1 or not self.pages:
            self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            return
        points = self._document.pagePointSize(0).width() * self.logicalDpiX() / 72
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(times * self._view.viewport().width() / max(points, 1))

    def set_accessible_words(self, name: str) -> None:
        """What a screen reader says of the pages."""
        self._view.setAccessibleName(name)
