"""A chronology: day headings, an icon and a word for the kind, the text, who wrote it and when, what of it prints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from ecede_desktop.pictures.before_after import Line
from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.timeline_model import RowRole, TimelineEntry, TimelineModel, spoken
from ecede_desktop.ui.widgets.timeline_paint import TimelineDelegate

__all__ = ["Timeline", "TimelineEntry"]

WEIGHTS = {Qt.Key.Key_1: "key", Qt.Key.Key_2: "usual", Qt.Key.Key_3: "minor"}


class Timeline(QListView):
    """Entries in the order given, newest first by custom; hundreds are one widget: only what is seen is painted.

    Space ticks what is chosen, Enter opens it, 1 to 3 say how much it matters, right and left unfold and fold a long
    text, Ctrl+C copies what it says.

    Signals:
        acted(str): the action of the entry with this key was chosen.
        opened(str): where the entry comes from is wanted.
        ticked(list, bool): these entries are to print, or no longer.
        weighed(list, str): these entries matter so much: key, usual or minor.
        stepped(str): the entry with this key is the current one.
    """

    acted = Signal(str)
    opened = Signal(str)
    ticked = Signal(list, bool)
    weighed = Signal(list, str)
    stepped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = TimelineModel(self)
        self._paint = TimelineDelegate(self)
        self.setModel(self._lines)
        self.setItemDelegate(self._paint)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(24)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.stepped.emit(self.current_key))
        theme.notifier().changed.connect(self._look_anew)

    @property
    def entries(self) -> tuple[TimelineEntry, ...]:
        return self._lines.entries

    @property
    def current_key(self) -> str:
        """Key of the current entry, or empty."""
        row = self.currentIndex().data(RowRole)
        return row.key if isinstance(row, TimelineEntry) else ""

    @property
    def chosen(self) -> list[str]:
        """Keys of the entries that are chosen, in the order shown."""
        rows = [index.data(RowRole) for index in sorted(self.selectedIndexes(), key=lambda index: index.row())]
        return [row.key for row in rows if isinstance(row, TimelineEntry)]

    def set_fold_words(self, more: str, less: str) -> None:
        """Words of the link that unfolds and folds a long text."""
        self._paint.fold_words = (more, less)
        self._look_anew()

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these entries, keeping the place that was being read."""
        at, current, chosen = self.verticalScrollBar().value(), self.current_key, set(self.chosen)
        known = {entry.key for entry in self._lines.entries}
        if known and not known & {entry.key for entry in entries}:
            self._paint.forget_sizes()  # another case
        self._lines.set_entries(entries)
        for key in chosen:
            index = self._lines.index_of(key)
            if index.isValid():
                self.selectionModel().select(index, self.selectionModel().SelectionFlag.Select)
        index = self._lines.index_of(current)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(at)
        self.stepped.emit(self.current_key)

    def show_entry(self, entry: TimelineEntry) -> None:
        """Show one entry otherwise where it stands."""
        self._lines.replace(entry)

    def add_pictures(self, pictures: dict[str, tuple[Line, ...]]) -> None:
        """Draw figures under the entries with these keys; what is read meanwhile stays where it is."""
        first = self.indexAt(QPoint(4, 4))
        before = self.visualRect(first).top()
        self._lines.add_pictures(pictures)
        self.doItemsLayout()
        if first.isValid() and first.row():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(first).top() - before)

    def choose(self, key: str) -> None:
        """Make an entry the current one and bring it into sight."""
        index = self._lines.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def turn(self, key: str, unfolded: bool | None = None) -> None:
        """Unfold a long text, or fold it again."""
        entry = self._lines.index_of(key).data(RowRole)
        if not isinstance(entry, TimelineEntry):
            return
        short, long = self._paint.folded(entry)
        wanted = key not in self._paint.unfolded if unfolded is None else unfolded
        if short == long or wanted == (key in self._paint.unfolded):
            return
        (self._paint.unfolded.add if wanted else self._paint.unfolded.discard)(key)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    # what Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif plain and key == Qt.Key.Key_Space:
            self._tick()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key:
            self.opened.emit(self.current_key)
        elif plain and key in WEIGHTS and self.chosen:
            self.weighed.emit(self.chosen, WEIGHTS[key])
        elif plain and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.turn(self.current_key, key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        entry = index.data(RowRole)
        if event.button() != Qt.MouseButton.LeftButton or not isinstance(entry, TimelineEntry):
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        part = self._paint.part_at(option, index, event.position())
        if part == "tick" and entry.prints is not None:
            self.ticked.emit([entry.key], not entry.prints)
        elif part == "fold":
            self.turn(entry.key)
        elif part == "action":
            self.acted.emit(entry.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        entry = index.data(RowRole)
        if isinstance(entry, TimelineEntry):
            self.opened.emit(entry.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._paint.forget_sizes()
        super().resizeEvent(event)

    def _tick(self) -> None:
        entries = [self._lines.index_of(key).data(RowRole) for key in self.chosen]
        known = [entry for entry in entries if entry.prints is not None]
        if known:
            # Where some of several are ticked, all become so first.
            self.ticked.emit([entry.key for entry in known], not all(entry.prints for entry in known))

    def _copy(self) -> None:
        rows = [self._lines.index_of(key).data(RowRole) for key in self.chosen]
        QGuiApplication.clipboard().setText("\n\n".join(spoken(row) for row in rows))

    def _look_anew(self) -> None:
        self._paint.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
