"""Takes files and folders that are dropped on a widget; drawn with a clear edge while something hovers over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class DropArea(QObject):
    """Signals: dropped(tuple of Path)."""

    dropped = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if self._files(event):
                event.acceptProposedAction()
                self._mark(True)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._mark(False)
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._mark(False)
            files = self._files(event)
            if files:
                event.acceptProposedAction()
                self.dropped.emit(files)
            return True
        return super().eventFilter(watched, event)

    def _mark(self, hovering: bool) -> None:
        self._widget.setProperty("hovering", hovering)
        self._widget.style().unpolish(self._widget)
        self._widget.style().polish(self._widget)

    @staticmethod
    def _files(event: QDropEvent) -> tuple[Path, ...]:
        """The local files and folders that are carried."""
        return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
