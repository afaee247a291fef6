"""A table of one record a line with its filters: words, whose, school, year, and a chip with its count for each state.

What a page of this kind shows of its records is told by a ``Lens``; filters work on what was read, without the store.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.records.names import fold
from ecede_desktop.ui import school_names, theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.chips import Chips
from ecede_desktop.ui.widgets.choice_box import fill_box
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import CharacterWidth, keep_fitted, row_table

T = TypeVar("T")
LEAST_ROWS = 6
"""So many lines are seen at any text size; the page scrolls where the window is too low for that."""
ROW_HEIGHT = 32


@dataclass(frozen=True)
class Lens(Generic[T]):
    """What a page needs to know of a record."""

    columns: tuple[RowsColumn[T], ...]
    widths: tuple[CharacterWidth, ...]
    key: Callable[[T], object]
    """The same record after it was read anew."""
    searched: Callable[[T], str]
    officer: Callable[[T], tuple[str, str]]
    """Sign-in name and full name of whose work it is."""
    school: Callable[[T], str]
    year: Callable[[T], int]
    states: Callable[[T], frozenset[str]]


@dataclass(frozen=True)
class PageWords:
    """What a page says, in the language that is spoken now."""

    table: str
    states: tuple[tuple[str, str], ...]
    """(key, words) in their order."""
    counted: Callable[[int, int], str]
    """From how many are shown and how many there are."""
    nothing: tuple[str, str]
    """Heading and sentence where there is no record at all."""


class FilterPage(QWidget, Generic[T]):
    """Signals: opened(record) by Enter or a double click."""

    opened = Signal(object)

    def __init__(self, lens: Lens[T], own: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lens, self._own = lens, own
        self._all: tuple[T, ...] = ()
        self._folded: dict[int, str] = {}
        self._words: PageWords | None = None
        self.model: RowsModel[T] = RowsModel(lens.columns, self)
        self.table = row_table(self.model)
        self.search, self.whose, self.school, self.year = QLineEdit(), QComboBox(), QComboBox(), QComboBox()
        self.chips, self.count, self.empty = Chips(), label(kind="muted", wraps=True), EmptyState(icon_name)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these records in their order, keeping the filters and the chosen line."""
        self._all = tuple(rows)
        self._folded = {id(row): fold(self._lens.searched(row)) for row in self._all}
        self._offer()
        self._filter()

    def say(self, words: PageWords) -> None:
        """Say every sentence in the language that is set now."""
        self._words = words
        self.table.setAccessibleName(words.table)
        self.search.setPlaceholderText(self.tr("Name, school, number, reference, officer"))
        self.search.setAccessibleName(self.tr("Show only lines with these words"))
        self.whose.setAccessibleName(self.tr("Whose work"))
        self.school.setAccessibleName(self.tr("Show only this school"))
        self.year.setAccessibleName(self.tr("Show only this school year"))
        self.model.retranslate()
        self._offer()
        self._filter()

    @property
    def current(self) -> T | None:
        """The record on the current line."""
        found: T | None = self.table.currentIndex().data(RecordRole)
        return found

    def clear_filter(self) -> None:
        """Show every record again."""
        self.search.clear()
        for box in (self.whose, self.school, self.year):
            box.setCurrentIndex(0)
        for key in self.chips.on:
            self.chips.set_on(key, False)

    # inside

    def _filter(self) -> None:
        lens, held = self._lens, self.current
        let = self._without_states()
        on = self.chips.on
        self.model.set_rows([row for row in let if not on or lens.states(row) & on])
        header = self.table.horizontalHeader()
        if header.sortIndicatorSection() >= 0:
            self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        if held is not None:
            self._choose(lens.key(held))
        self._tell(let)

    def _without_states(self) -> list[T]:
        """What all filters but the chips let through: the chips count these."""
        lens = self._lens
        typed = fold(self.search.text()).split()
        whose, school, year = self.whose.currentData(), self.school.currentData(), self.year.currentData()
        return [
            row
            for row in self._all
            if (not whose or lens.officer(row)[0] == whose)
            and (not school or lens.school(row) == school)
            and (not year or lens.year(row) == year)
            and all(word in self._folded[id(row)] for word in typed)
        ]

    def _tell(self, let: Sequence[T]) -> None:
        if self._words is None:
            return
        shown, total = len(self.model.rows), len(self._all)
        self.count.setText(self._words.counted(shown, total))
        counts = Counter(state for row in let for state in self._lens.states(row))
        said = self.tr("{state}: {count}")
        self.chips.set_chips([(key, said.format(state=words, count=counts[key])) for key, words in self._words.states])
        self._stack.setCurrentIndex(int(shown > 0))
        if total:
            self.empty.say(
                self.tr("Nothing is like that"),
                self.tr("No line has all of what is typed and chosen above."),
                self.tr("Show all"),
            )
        else:
            self.empty.say(*self._words.nothing)

    def _offer(self) -> None:
        """Whose, which schools and which years there are; what was chosen stays."""
        lens = self._lens
        officers = {name: full for name, full in map(lens.officer, self._all) if name and name != self._own}
        schools = {lens.school(row) for row in self._all} - {""}
        years = {lens.year(row) for row in self._all}
        people = sorted(officers.items(), key=lambda one: fold(one[1]))
        others = [(name, full or name) for name, full in people]
        fill_box(self.whose, [("", self.tr("Everybody’s")), (self._own, self.tr("Mine")), *others])
        named = sorted(((one, school_names.own(one)) for one in schools), key=lambda one: fold(one[1]))
        fill_box(self.school, [("", self.tr("All schools")), *named])
        told = [(year, f"{year}/{(year + 1) % 100:02d}") for year in sorted(years, reverse=True)]
        fill_box(self.year, [(0, self.tr("All school years")), *told])

    def _choose(self, key: object) -> None:
        for at, row in enumerate(self.model.rows):
            if self._lens.key(row) == key:
                self.table.setCurrentIndex(self.model.index(at, 0))
                return

    def _open(self, index: QModelIndex) -> None:
        row = index.data(RecordRole)
        if row is not None:
            self.opened.emit(row)

    def _fit(self) -> None:
        line = theme.look().px(ROW_HEIGHT)
        self.table.verticalHeader().setDefaultSectionSize(line)
        self._stack.setMinimumHeight(LEAST_ROWS * line)
        self.search.setMinimumWidth(30 * self.fontMetrics().averageCharWidth())

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        for box in (self.whose, self.school, self.year):
            box.currentIndexChanged.connect(self._filter)
        self.chips.changed.connect(self._filter)
        self.table.activated.connect(self._open)
        self.empty.acted.connect(self.clear_filter)
        theme.notifier().changed.connect(self._fit)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        tools = QWidget()
        flow = FlowLayout(tools)
        for part in (self.search, self.whose, self.school, self.year):
            flow.addWidget(part)
        for box in (self.whose, self.school, self.year):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", theme.Token.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_GROUP, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        for below in (tools, self.chips, self.count):
            column.addWidget(below)
        column.addWidget(self._stack, 1)
        self._fit()
        keep_fitted(self.table, self._lens.widths)
