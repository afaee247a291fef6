"""Any table of the window saved as Excel or CSV: by its menu (right click or the menu key) or Ctrl+Shift+E."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QMenu, QPushButton, QWidget

from ecede_desktop.records.figure_tables import ShownColumn, ShownTable
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.operations import Operations

KEYS = "Ctrl+Shift+E"


class TableSaving(QObject):
    """Saves tables; a table whose panel has a way out of its own goes out by that one.

    That way leaves small groups out of figures. What is saved here is what stands on the screen: lists for those who
    work with them, never a statistic.
    """

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._operations, self._window = desk, operations, window
        shortcut = QShortcut(QKeySequence(KEYS), window)
        shortcut.activated.connect(self._save_focused)

    def open_menu(self, event: QContextMenuEvent) -> None:
        """The main window's context menu: tables let the event go up to it, what has a menu of its own does not."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        view = table_of(QApplication.focusWidget() if by_key else self._window.childAt(event.pos()))
        if view is not None:
            self.menu(view).popup(event.globalPos())

    def menu(self, view: QAbstractItemView) -> QMenu:
        """What can be done with a table as a whole."""
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(icon("export"), self.tr("Save the table as Excel or CSV…"), menu)
        action.setShortcut(QKeySequence(KEYS))
        action.setEnabled(_rows(view) > 0)
        action.triggered.connect(partial(self.ask_where, view))
        menu.addAction(action)
        return menu

    def ask_where(self, view: QAbstractItemView) -> None:
        """Ask for the file; the panel's own way out is taken where there is one."""
        if (own := own_way_out(view)) is not None:
            own.click()
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the table"), "table.xlsx", self.tr("Excel workbook (*.xlsx);;CSV file (*.csv)")
        )
        if name:
            self.save(view, Path(name))

    def save(self, view: QAbstractItemView, path: Path, done: Callable[[Path], None] = lambda _path: None) -> None:
        """Save what a table shows, in its order."""
        from ecede_desktop.services import figure_tables  # workbooks are written seldom: not read in at the start

        table = shown(view, self.tr("Table"))
        self._operations.read(lambda: figure_tables.save_table(self._desk, table, path), done, owner=self)

    def _save_focused(self) -> None:
        view = table_of(QApplication.focusWidget())
        if view is not None and _rows(view):
            self.ask_where(view)


def table_of(widget: QObject | None) -> QAbstractItemView | None:
    """The table that a widget is, or is the inside of; a list to choose from is none."""
    for one in (widget, widget.parent() if widget is not None else None):
        if isinstance(one, QAbstractItemView) and one.model() is not None and _has_headings(one.model()):
            return one
    return None


def own_way_out(view: QAbstractItemView) -> QPushButton | None:
    """The button by which the panel itself saves this table."""
    above = view.parentWidget()
    while above is not None:
        button = getattr(above, "export", None)
        if isinstance(button, QPushButton) and button.isVisible() and button.isEnabled():
            return button
        above = above.parentWidget()
    return None


def shown(view: QAbstractItemView, title: str) -> ShownTable:
    """What a table shows, as it is read out."""
    model = view.model()
    columns = [at for at in range(model.columnCount()) if not _is_hidden(view, at)]
    heads = tuple(ShownColumn(_text(model.headerData(at, Qt.Orientation.Horizontal))) for at in columns)
    rows = tuple(tuple(_text(model.index(line, at, parent).data()) for at in columns) for line, parent in _lines(model))
    return ShownTable(view.accessibleName() or title, heads, rows, names_people=True)


def _lines(model: QAbstractItemModel) -> Iterator[tuple[int, QModelIndex]]:
    """Each line with the one it stands under; a tree is read from above."""
    waiting = [(line, QModelIndex()) for line in reversed(range(model.rowCount()))]
    while waiting:
        line, parent = waiting.pop()
        yield line, parent
        below = model.index(line, 0, parent)
        waiting += [(inner, below) for inner in reversed(range(model.rowCount(below)))]


def _rows(view: QAbstractItemView) -> int:
    return view.model().rowCount()


def _has_headings(model: QAbstractItemModel) -> bool:
    first = model.headerData(0, Qt.Orientation.Horizontal)
    return model.columnCount() > 1 and isinstance(first, str)


def _is_hidden(view: QAbstractItemView, column: int) -> bool:
    hidden = getattr(view, "isColumnHidden", None)
    return bool(hidden(column)) if hidden is not None else False


def _text(value: object) -> str:
    return "" if value is None else str(value)
