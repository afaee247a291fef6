"""The list of schools: one fast table, filtered as one types and by what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.records.names import fold
from ecede_desktop.records.schools import SchoolListRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.schools.list_columns import ALL
from ecede_desktop.ui.schools.list_delegate import ROW_HEIGHT, SchoolListDelegate
from ecede_desktop.ui.schools.list_model import RowRole, SchoolFilter, SchoolListModel
from ecede_desktop.ui.schools.parts import heading
from ecede_desktop.ui.widgets.chips import Chips
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import fit_columns, row_table

LEAST_ROWS = 5
"""So many lines are seen at any text size; the page scrolls where the window is too low for that."""
CHIPS = ("mine", "below", "no_target", "missing", "work", "closed")


class SchoolListPage(QWidget):
    """Signals: chosen(number), add_wanted(), import_wanted(), county_wanted()."""

    chosen = Signal(str)
    add_wanted = Signal()
    import_wanted = Signal()
    county_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = SchoolListModel(desk.pack, self)
        self.table = self._make_table()
        self.search, self.chips = QLineEdit(), Chips()
        self.add, self.take_list, self.county = QPushButton(), QPushButton(), QPushButton()
        self._title, self._count = label(kind="title"), label(kind="muted")
        self.empty = EmptyState("school")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_rows(self, rows: tuple[SchoolListRow, ...]) -> None:
        """Show these schools, keeping the chosen line."""
        number = self.current.school.number if self.current else ""
        self.model.set_rows(rows, self._desk.clock.today())
        self._select(number)
        self._tell_count()
        self._fit_columns()

    @property
    def current(self) -> SchoolListRow | None:
        """The school on the current line."""
        row: SchoolListRow | None = self.table.currentIndex().data(RowRole)
        return row

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Schools"))
        self.add.setText(self.tr("&Add a school"))
        self.take_list.setText(self.tr("Import the address &list"))
        self.county.setText(self.tr("The whole &county"))
        self.search.setPlaceholderText(self.tr("Name, number, cluster, officer"))
        self.search.setAccessibleName(self.tr("Show only schools with these words"))
        self.table.setAccessibleName(self.tr("Schools"))
        words = {
            "mine": self.tr("My patch"),
            "below": self.tr("Below target"),
            "no_target": self.tr("No target"),
            "missing": self.tr("Marks missing"),
            "work": self.tr("Open doubts or actions"),
            "closed": self.tr("Closed schools too"),
        }
        self.chips.set_chips([(key, words[key]) for key in CHIPS])
        self.model.retranslate()
        self._fit()
        self._tell_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (layout := self.layout()) is not None:
            layout.activate()  # the table must have its new width before its columns share it
        self._fit_columns()

    # inside

    def _filter(self) -> None:
        number = self.current.school.number if self.current else ""
        typed = tuple(fold(self.search.text()).split())
        self.model.set_filter(SchoolFilter(typed, self.chips.on, self._desk.user.full_name))
        self._select(number)
        self._tell_count()

    def _clear(self) -> None:
        if not self.model.any:
            self.add_wanted.emit()
            return
        self.search.clear()
        for key in CHIPS:
            self.chips.set_on(key, False)

    def _tell_count(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        if shown == total:
            said = self.tr("1 school") if total == 1 else self.tr("{total} schools").format(total=total)
        else:
            said = self.tr("{shown} of {total} schools").format(shown=shown, total=total)
        self._count.setText(said)
        self._stack.setCurrentIndex(1 if shown else 0)
        if self.model.any:
            self.empty.say(
                self.tr("No school is like that"),
                self.tr("No school has all of what is typed and chosen above."),
                self.tr("Show all schools"),
            )
        else:
            self.empty.say(
                self.tr("No schools yet"),
                self.tr("Each school will stand here with its attendance, its target and what is open."),
                self.tr("Add a school"),
            )

    def _select(self, number: str) -> None:
        place = self.model.place_of(number) if number else None
        if place is not None:
            self.table.setCurrentIndex(self.model.index(place, 0))

    def _open_line(self, index: QModelIndex) -> None:
        row: SchoolListRow | None = index.data(RowRole)
        if row is not None:
            self.chosen.emit(row.school.number)

    def _sort(self, section: int) -> None:
        key, order = self.model.sorted_by
        turned = ALL[section].key == key and order == Qt.SortOrder.AscendingOrder
        self.model.sort(section, Qt.SortOrder.DescendingOrder if turned else Qt.SortOrder.AscendingOrder)

    def _fit_columns(self) -> None:
        fit_columns(self.table, ALL)

    def _fit(self) -> None:
        look = theme.look()
        self.search.setMinimumWidth(26 * self.fontMetrics().averageCharWidth())
        for button in (self.add, self.take_list, self.county):
            button.setIconSize(QSize(look.px(16), look.px(16)))
        self.table.verticalHeader().setDefaultSectionSize(look.px(ROW_HEIGHT))
        self._stack.setMinimumHeight(LEAST_ROWS * look.px(ROW_HEIGHT))
        self._fit_columns()

    def _make_table(self) -> QTableView:
        table = row_table(self.model)
        table.setItemDelegate(SchoolListDelegate(table))
        return table

    def _lay_out(self) -> None:
        titles = QHBoxLayout()
        titles.setSpacing(theme.SPACE_RELATED + theme.SPACE_INSIDE)
        titles.addWidget(self._title)
        titles.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        titles.addStretch(1)
        name = QWidget()
        titles.setContentsMargins(0, 0, 0, 0)
        name.setLayout(titles)
        self._head = heading(name, self.county, self.take_list, self.add)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addWidget(self._head)
        column.addWidget(self.search)
        column.addWidget(self.chips)
        column.addWidget(self._stack, 1)
        self.add.setProperty("kind", "primary")
        self.add.setIcon(icon("plus", theme.Token.ON_ACCENT))
        self.take_list.setIcon(icon("import"))
        self.county.setIcon(icon("team"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", theme.Token.MUTED), QLineEdit.ActionPosition.LeadingPosition)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.chips.changed.connect(self._filter)
        self.table.activated.connect(self._open_line)
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        self.add.clicked.connect(self.add_wanted)
        self.take_list.clicked.connect(self.import_wanted)
        self.county.clicked.connect(self.county_wanted)
        self.empty.acted.connect(self._clear)
        theme.notifier().changed.connect(self._fit)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
