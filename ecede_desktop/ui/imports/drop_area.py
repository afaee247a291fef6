"""Takes one file that is dropped on a widget; drawn with a clear edge while something hovers over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class DropArea(QObject):
    """Signals: dropped(Path)."""

    dropped = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if self._file(event) is not None:
                event.acceptProposedAction()
                self._mark(True)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._mark(False)
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._mark(False)
            file = self._file(event)
            if file is not None:
                event.acceptProposedAction()
                self.dropped.emit(file)
            return True
        return super().eventFilter(watched, event)

    def _mark(self, hovering: bool) -> None:
        self._widget.setProperty("hovering", hovering)
        self._widget.style().unpolish(self._widget)
        self._widget.style().polish(self._widget)

    @staticmethod
    def _file(event: QDropEvent) -> Path | None:
        """The one local file that is carried; several at once are not taken, because each is looked at by itself."""
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
