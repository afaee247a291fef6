"""Parts that the tabs of a school share: a scrolling column, a list of facts, a table as high as its lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.rows_model import RecordRole, RowsModel
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

MOST_LINES = 12
"""A table shows so many lines, then it scrolls."""
LEAST_CHARACTERS = 20
"""A column with sentences is never narrower; the table scrolls sideways where there is no room for it."""


class Column(QScrollArea):
    """A column of sections that scrolls as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(0, theme.SPACE_GROUP, theme.SPACE_RELATED, theme.SPACE_GROUP)
        self.column.setSpacing(theme.SPACE_GROUP)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)


class FactList(QWidget):
    """Names and what is known under them, in as many columns as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: list[tuple[str, str]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_PAGE)
        self._grid.setVerticalSpacing(theme.SPACE_RELATED + theme.SPACE_INSIDE)
        self._columns = 0

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these."""
        self._facts = list(facts)
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 24, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        one = self.fontMetrics().averageCharWidth() * 34
        columns = max(1, min(3, self.width() // one))
        if columns == self._columns:
            return
        self._columns = columns
        clear(self._grid)
        for at in range(3):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        for number, (name, value) in enumerate(self._facts):
            holder = QWidget()
            pair = QVBoxLayout(holder)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(2)
            pair.addWidget(label(name, "small", wraps=True))
            shown = label(value, wraps=True)
            shown.setAccessibleName(f"{name}: {value}")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            pair.addWidget(shown)
            pair.addStretch(1)
            self._grid.addWidget(holder, number // columns, number % columns)


class LinesTable(QTableView):
    """A table of records as high as its lines, so that the page scrolls and not the table within it."""

    def __init__(self, model: RowsModel[Any], wide: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = tuple(wide)
        self.setModel(model)
        dress(self)
        model.modelReset.connect(self.fit)
        model.dataChanged.connect(lambda *_: self.fit())
        theme.notifier().changed.connect(self._dress)
        self._dress()

    @property
    def chosen(self) -> Any:
        """The record of the current line, or None."""
        return self.currentIndex().data(RecordRole)

    def fit(self) -> None:
        """Share the width among the columns, and be as high as the lines there are."""
        share_width(self, self._wide)
        self.resizeRowsToContents()
        for at in range(self.model().rowCount()):
            if self.rowHeight(at) > 3 * self.fontMetrics().height():
                self.setRowHeight(at, self.rowHeight(at) + theme.SPACE_RELATED)
        lines = min(self.model().rowCount(), MOST_LINES)
        high = sum(self.rowHeight(at) for at in range(lines))
        total = sum(self.columnWidth(at) for at in range(self.model().columnCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if total > self.viewport().width() else 0
        self.setFixedHeight(high + self.horizontalHeader().sizeHint().height() + bar + 6)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def _dress(self) -> None:
        set_heading_padding(self)
        self.fit()


def dress(table: QTableView) -> None:
    """Whole lines, wrapped, one chosen at a time."""
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.horizontalHeader().setHighlightSections(False)


def set_heading_padding(table: QTableView) -> None:
    """Text of a cell stands a little further in than the padding says; headings are put above it."""
    aside = theme.look().px(8) + 3
    sheet = f"QHeaderView::section {{ padding-left: {aside}px; padding-right: {aside}px; }}"
    table.horizontalHeader().setStyleSheet(sheet)


def share_width(table: QTableView, wide: Sequence[int]) -> None:
    """Columns as wide as their words; those with sentences take what is left, and no less than they can be read in."""
    header, least = table.horizontalHeader(), LEAST_CHARACTERS * table.fontMetrics().averageCharWidth()
    widths = [
        max(table.sizeHintForColumn(at) + 8, header.sectionSizeHint(at)) for at in range(table.model().columnCount())
    ]
    for at in wide:
        widths[at] = min(widths[at], least)
    spare = table.viewport().width() - sum(widths)
    for at in wide if spare > 0 else ():
        widths[at] += spare // len(wide)
    if spare > 0 and not wide:
        widths[-1] += spare
    for at, width in enumerate(widths):
        table.setColumnWidth(at, width)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()


def button(icon_name: str = "", kind: str = "", act: Callable[[], object] | None = None) -> QPushButton:
    """A button with an icon as large as its words."""
    made = QPushButton()
    if kind:
        made.setProperty("kind", kind)
    if icon_name:
        made.setIcon(icon(icon_name, theme.Token.ON_ACCENT if kind == "primary" else theme.Token.TEXT))
        side = theme.look().px(16)
        made.setIconSize(QSize(side, side))
    if act is not None:
        made.clicked.connect(lambda _checked=False: act())
    return made


class Heading(QWidget):
    """A title (or a first control) with what can be done beside it; below it, and in lines, where there is no room."""

    def __init__(self, first: QWidget, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._buttons = first, buttons
        self._acts = QWidget(self)
        self._flow = FlowLayout(self._acts)
        for one in buttons:
            self._flow.addWidget(one)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.SPACE_RELATED)
        self._row.addWidget(first, 1)
        self._row.addStretch(0)
        self._row.addWidget(self._acts)
        if not isinstance(first, QLabel):
            first.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        # Words that change with the language or the text size ask for another width.
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def minimumSizeHint(self) -> QSize:
        widest = max((one.minimumSizeHint().width() for one in self._buttons), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _turn(self) -> None:
        shown = [one for one in self._buttons if not one.isHidden()]
        together = sum(one.sizeHint().width() + theme.SPACE_RELATED for one in shown) - theme.SPACE_RELATED
        fits = self._title_width() + theme.SPACE_GROUP + together <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._acts.setMinimumWidth(together if fits else 0)
        if self._row.direction() != direction:
            self._row.setDirection(direction)
        # A page that is short of room must take it from what scrolls, never from the buttons.
        needed = self._row.totalHeightForWidth(self.width())
        if needed > 0 and self.minimumHeight() != needed:
            self.setMinimumHeight(needed)

    def _title_width(self) -> int:
        """What the title needs in one line, as far as it is one."""
        if not isinstance(self._first, QLabel):
            return self._first.sizeHint().width()
        return min(self._first.fontMetrics().horizontalAdvance(self._first.text()), self.width() // 3)


def heading(title: QWidget, *buttons: QWidget) -> Heading:
    """A section's title with what can be done beside it."""
    return Heading(title, *buttons)
