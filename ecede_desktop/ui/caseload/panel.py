"""The caseload: one fast table, filtered as one types, columns chosen and remembered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop import settings
from ecede_desktop.law.allocation import Proposal
from ecede_desktop.records.cases import CaseFilter, CaseRow
from ecede_desktop.services import allocation, cases
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.caseload import columns, hand_over_dialog
from ecede_desktop.ui.caseload.columns_menu import ColumnsMenu
from ecede_desktop.ui.caseload.delegate import ROW_HEIGHT, CaseloadDelegate
from ecede_desktop.ui.caseload.filters import CaseloadFilter, words
from ecede_desktop.ui.caseload.model import CaseloadModel, RowRole
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.chips import Chips
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import fit_columns, row_table

NARROW = 920
"""Pixels of the design under which the filters stand in two lines."""


class CaseloadPanel(Panel):
    """Signals: open_case_wanted(): a case is to be opened on a referral; letters_wanted(references that are marked)."""

    open_case_wanted = Signal()
    letters_wanted = Signal(object)
    SHOWS = frozenset(
        {"case", "stage", "task", "contact", "mark", "import", "pupil", "parent", "user", "enrolment", "school"}
    )

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self.model = CaseloadModel(desk.pack.ladder, self)
        self.model.set_columns(settings.load().caseload_columns)
        self.table = self._make_table()
        self.search, self.stage, self.chips = QLineEdit(), QComboBox(), Chips()
        self.open_button, self.columns_button, self.groups_button = QPushButton(), QPushButton(), QPushButton()
        self.hand_over_button, self.letters_button, self.said = QPushButton(), QPushButton(), Banner("success")
        self._title, self._count = label(kind="title"), label(kind="muted")
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.empty = EmptyState("caseload")
        self._stack = QStackedWidget()
        self._columns_menu = ColumnsMenu(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def read(self) -> None:
        """Read the caseload anew."""
        self.operations.read(lambda: cases.list_cases(self.desk, CaseFilter()), self.show_rows, owner=self)

    def show_rows(self, rows: tuple[CaseRow, ...]) -> None:
        """Show these cases, keeping the chosen line."""
        held, current = [row.reference for row in self.selected], self.chosen
        self.model.set_rows(rows, self.desk.clock.today())
        self._select(current.reference if current else "", held)
        self._tell_count()

    @property
    def chosen(self) -> CaseRow | None:
        """The case on the current line."""
        row: CaseRow | None = self.table.currentIndex().data(RowRole)
        return row

    @property
    def selected(self) -> tuple[CaseRow, ...]:
        """The cases that are marked, in the order of the table."""
        return tuple(self.model.rows[line] for line in sorted(self._marked()))

    def _marked(self) -> set[int]:
        """The lines that are marked: whole lines are, so the spans tell it. Qt would look at every cell of each."""
        spans = self.table.selectionModel().selection().toList()
        return {line for span in spans for line in range(span.top(), span.bottom() + 1)}

    def hand_over(self) -> None:
        """Ask who takes the marked cases over; nothing is written before somebody is chosen and a note stands."""
        rows = self.selected
        if not rows:
            return
        reference = rows[0].reference if len(rows) == 1 else ""
        self.operations.read(
            lambda: allocation.propose_officers(self.desk, reference=reference),
            lambda found: self._ask_hand_over(rows, found),
            owner=self,
        )

    def write_letters(self) -> None:
        """The same letter for the marked cases, or for cases that are chosen there."""
        self.letters_wanted.emit(tuple(row.reference for row in self.selected))

    def _ask_hand_over(self, rows: tuple[CaseRow, ...], proposals: tuple[Proposal, ...]) -> None:
        self.open_hand_over(rows, proposals)

    def open_hand_over(self, rows: tuple[CaseRow, ...], proposals: tuple[Proposal, ...]) -> FormDialog:
        """The dialog that hands these cases over."""
        return hand_over_dialog.open_dialog(
            self.desk,
            self.operations,
            rows,
            proposals,
            lambda done: self.said.say(hand_over_dialog.said(done)),
            self,
        )

    # filters and columns

    def _filter(self) -> None:
        on = self.chips.on
        chosen = self.chosen
        self.model.set_filter(
            CaseloadFilter(
                words=words(self.search.text()),
                officer=self.desk.user.name if "mine" in on else "",
                stage=str(self.stage.currentData() or ""),
                overdue_on=self.desk.clock.today() if "overdue" in on else None,
            )
        )
        self._select(chosen.reference if chosen else "")
        self._tell_count()

    def clear_filter(self) -> None:
        """Show every case again."""
        self.search.clear()
        self.stage.setCurrentIndex(0)
        for key in ("mine", "overdue"):
            self.chips.set_on(key, False)

    def _tell_count(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        if shown == total:
            text = self.tr("1 case") if total == 1 else self.tr("{total} cases").format(total=total)
        else:
            text = self.tr("{shown} of {total} cases").format(shown=shown, total=total)
        marked = len(self._marked())
        self.hand_over_button.setEnabled(marked > 0)
        if marked > 1:
            text = self.tr("{cases}, {marked} marked").format(cases=text, marked=marked)
        self._count.setText(text)
        self._stack.setCurrentIndex(1 if shown else 0)
        if not shown:
            self._say_empty(total)

    def _say_empty(self, total: int) -> None:
        if total:
            self.empty.say(
                self.tr("No case is like that"),
                self.tr("No open case has all of what is typed and chosen above."),
                self.tr("Show all cases"),
            )
        else:
            self.empty.say(
                self.tr("No open cases yet"),
                self.tr("Each open case will stand here with its attendance, its stage and what is due next."),
                self.tr("Open a case"),
            )

    def _act_on_empty(self) -> None:
        if self.model.total:
            self.clear_filter()
        else:
            self.open_case_wanted.emit()

    def _choose_columns(self, keys: tuple[str, ...]) -> None:
        self.model.set_columns(keys)
        settings.change(caseload_columns=keys)
        self._fit_columns()

    def _show_menu(self) -> None:
        headings = [(column.key, (column.heading_in_words or column.heading)()) for column in columns.ALL]
        self._columns_menu.fill(headings, [column.key for column in self.model.columns], self.model.sorted_by)
        self._columns_menu.popup(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))

    def _sort_by_heading(self, section: int) -> None:
        key, order = self.model.sorted_by
        turned = self.model.columns[section].key == key and order == Qt.SortOrder.AscendingOrder
        self.model.sort(section, Qt.SortOrder.DescendingOrder if turned else Qt.SortOrder.AscendingOrder)

    def _fit_columns(self) -> None:
        fit_columns(self.table, self.model.columns)

    def _fit(self) -> None:
        """Sizes that follow the text size."""
        look = theme.look()
        self.search.setMinimumWidth(26 * self.fontMetrics().averageCharWidth())
        self.chips.setMinimumWidth(sum(chip.sizeHint().width() + 8 for chip in self.chips.findChildren(QPushButton)))
        for button in (
            self.open_button, self.columns_button, self.groups_button, self.hand_over_button, self.letters_button,
        ):  # fmt: skip
            button.setIconSize(QSize(look.px(16), look.px(16)))
        self.table.verticalHeader().setDefaultSectionSize(look.px(ROW_HEIGHT))
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        narrow = self.width() < theme.look().px(NARROW)
        self._tools.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._fit_columns()

    def _select(self, reference: str, marked: Sequence[str] = ()) -> None:
        place = self.model.place_of(reference) if reference else None
        if place is not None:
            self.table.setCurrentIndex(self.model.index(place, 0))
        if len(marked) < 2:
            return
        wanted = set(marked)
        flags = QItemSelectionModel.SelectionFlag
        for line, row in enumerate(self.model.rows):
            if row.reference in wanted:
                self.table.selectionModel().select(self.model.index(line, 0), flags.Select | flags.Rows)

    def _open_line(self, index: QModelIndex) -> None:
        row: CaseRow | None = index.data(RowRole)
        if row is not None:
            self.go.emit(Place("case", row.reference))

    # putting it together

    def _make_table(self) -> QTableView:
        table = row_table(self.model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setItemDelegate(CaseloadDelegate(self.desk.pack.ladder, self.model, table))
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_RELATED + theme.SPACE_INSIDE)
        head.addWidget(self._title)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self.groups_button)
        head.addWidget(self.open_button)
        words, choices = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (words, (self.search, self.columns_button, self.hand_over_button, self.letters_button)),
            (choices, (self.stage, self.chips)),
        ):
            row.setSpacing(theme.SPACE_RELATED)
            for part in parts:
                row.addWidget(part)
        choices.addStretch(1)
        tools = self._tools
        tools.setSpacing(theme.SPACE_RELATED)
        tools.addLayout(words, 1)
        tools.addLayout(choices, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addLayout(tools)
        column.addWidget(self._stack, 1)
        self.open_button.setProperty("kind", "primary")
        self.open_button.setIcon(icon("plus", theme.Token.ON_ACCENT))
        self.columns_button.setIcon(icon("columns"))
        self.columns_button.setProperty("kind", "quiet")
        self.hand_over_button.setIcon(icon("forward"))
        self.hand_over_button.setProperty("kind", "quiet")
        self.groups_button.setIcon(icon("team"))
        self.groups_button.setProperty("kind", "quiet")
        self.letters_button.setIcon(icon("letter"))
        self.letters_button.setProperty("kind", "quiet")
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", theme.Token.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.stage.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stage.setMinimumContentsLength(22)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.stage.currentIndexChanged.connect(self._filter)
        self.chips.changed.connect(self._filter)
        self.table.activated.connect(self._open_line)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._tell_count())
        self.hand_over_button.clicked.connect(self.hand_over)
        self.letters_button.clicked.connect(self.write_letters)
        self.open_button.clicked.connect(self.open_case_wanted)
        self.groups_button.clicked.connect(lambda: self.go.emit(Place("group-work")))
        self.empty.acted.connect(self._act_on_empty)
        self.columns_button.clicked.connect(self._show_menu)
        self._columns_menu.chosen.connect(self._choose_columns)
        self._columns_menu.sorted_by.connect(self.model.sort_by)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by_heading)
        theme.notifier().changed.connect(self._fit)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Caseload"))
        self.open_button.setText(self.tr("Open a &case"))
        self.hand_over_button.setText(self.tr("&Hand over…"))
        self.hand_over_button.setToolTip(
            self.tr("Hand the marked cases over to another officer. Shift and Ctrl mark several, Ctrl+A all.")
        )
        self.letters_button.setText(self.tr("&Letters…"))
        self.letters_button.setToolTip(self.tr("The same letter to many: the marked cases, a stage, or what is due."))
        self.groups_button.setText(self.tr("&Group work and sweeps"))
        self.groups_button.setToolTip(self.tr("Group work and truancy sweeps (Ctrl+Shift+G)"))
        self.columns_button.setText(self.tr("Columns"))
        self.search.setPlaceholderText(self.tr("Name, school, reference, UPN, officer"))
        self.search.setAccessibleName(self.tr("Show only cases with these words"))
        self.stage.setAccessibleName(self.tr("Show only cases at this stage"))
        self.table.setAccessibleName(self.tr("Caseload"))
        self.chips.set_chips([("mine", self.tr("Mine")), ("overdue", self.tr("Overdue"))])
        self._fill_stages()
        self.model.retranslate()
        self._fit()
        self._tell_count()

    def _fill_stages(self) -> None:
        chosen = self.stage.currentData()
        self.stage.blockSignals(True)
        self.stage.clear()
        self.stage.addItem(self.tr("All stages"), "")
        for stage in self.desk.pack.ladder.stages:
            if not stage.closes:
                self.stage.addItem(f"{stage.number}  {wording.stage_name(self.desk.pack.ladder, stage.key)}", stage.key)
        self.stage.setCurrentIndex(max(self.stage.findData(chosen), 0))
        self.stage.blockSignals(False)
