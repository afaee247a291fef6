"""What went in before: imports that can be taken back, differences to settle, batches, and profiles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QTableView, QTabWidget, QVBoxLayout, QWidget

from ecede_desktop.records.batches import BatchRow
from ecede_desktop.records.differences import DifferenceRow
from ecede_desktop.records.imports import ImportRow
from ecede_desktop.records.saved_profiles import SavedProfile
from ecede_desktop.ui import theme
from ecede_desktop.ui.imports.difference_words import KINDS, kind_words
from ecede_desktop.ui.imports.list_tables import (
    TAKEN_BACK,
    batch_columns,
    difference_columns,
    import_columns,
    profile_columns,
)
from ecede_desktop.ui.imports.table_dress import chosen_rows, dress, wrap_few
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate


class ListPage(QWidget):
    """A table with what can be done with its lines above it, and a sentence where it is empty."""

    def __init__(self, model: RowsModel[object], wide: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.table = QTableView()
        dress(self.table, model, wide)
        self.empty = label(kind="muted", wraps=True)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(theme.SPACE_RELATED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addLayout(self.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        column.addStretch(0)
        self._buttons: list[QPushButton] = []
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())

    def add_button(self, button: QPushButton) -> None:
        """A button that does something with the chosen lines."""
        self._buttons.append(button)
        self.bar.addWidget(button)

    def show_rows(self, rows: Sequence[object]) -> None:
        """Show these lines."""
        self.model.set_rows(rows)
        wrap_few(self.table)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        for button in self._buttons:
            button.setVisible(bool(rows))
        self._enable()

    @property
    def chosen(self) -> tuple[object, ...]:
        """The records of the chosen lines."""
        return chosen_rows(self.table)

    def _enable(self) -> None:
        chosen = bool(self.chosen)
        for button in self._buttons:
            button.setEnabled(chosen)


class ImportLists(QTabWidget):
    """Signals: undo_wanted(ImportRow), claims_wanted(ImportRow), settle_wanted(tuple), pair_wanted(DifferenceRow):
    the two records of one difference, batch_wanted(BatchRow),
    profile_wanted(SavedProfile), retire_wanted(SavedProfile)."""

    undo_wanted = Signal(object)
    claims_wanted = Signal(object)
    settle_wanted = Signal(object)
    pair_wanted = Signal(object)
    batch_wanted = Signal(object)
    profile_wanted = Signal(object)
    retire_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo, self.claims, self.settle, self.pair, self.open_batch = (QPushButton() for _ in range(5))
        self.show_profile, self.retire = QPushButton(), QPushButton()
        self.undo.setProperty("kind", "danger")
        self.kind = QComboBox()
        self._differences: tuple[DifferenceRow, ...] = ()
        self.imports = self._page(import_columns(), (1, TAKEN_BACK), (self.claims, self.undo))
        self.differences = self._page(difference_columns(), (2,), (self.settle, self.pair))
        self.differences.table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.differences.bar.insertWidget(0, self.kind)
        self.batches = self._page(batch_columns(), (1,), (self.open_batch,))
        self.profiles = self._page(profile_columns(), (0,), (self.show_profile, self.retire))
        self._connect()
        self.retranslate()
        for page in (self.imports, self.differences, self.batches, self.profiles):
            page.show_rows(())

    def _page(
        self, columns: tuple[RowsColumn[object], ...], wide: tuple[int, ...], buttons: tuple[QPushButton, ...]
    ) -> ListPage:
        page = ListPage(RowsModel(columns, self), wide)
        for button in buttons:
            page.add_button(button)
        page.bar.addStretch(1)
        self.addTab(page, "")
        return page

    def _connect(self) -> None:
        def first(page: ListPage, signal: object) -> None:
            if page.chosen:
                signal.emit(page.chosen[0])  # type: ignore[attr-defined]

        self.undo.clicked.connect(lambda: first(self.imports, self.undo_wanted))
        self.claims.clicked.connect(lambda: first(self.imports, self.claims_wanted))
        self.settle.clicked.connect(lambda: self.settle_wanted.emit(self.differences.chosen))
        self.pair.clicked.connect(lambda: first(self.differences, self.pair_wanted))
        self.differences.table.selectionModel().selectionChanged.connect(lambda *_: self._offer_pair())
        self.differences.model.modelReset.connect(self._offer_pair)
        self.open_batch.clicked.connect(lambda: first(self.batches, self.batch_wanted))
        self.batches.table.activated.connect(lambda _: first(self.batches, self.batch_wanted))
        self.show_profile.clicked.connect(lambda: first(self.profiles, self.profile_wanted))
        self.retire.clicked.connect(lambda: first(self.profiles, self.retire_wanted))
        self.kind.currentIndexChanged.connect(self._filter)

    def show_imports(self, rows: tuple[ImportRow, ...]) -> None:
        """Files that went in, those taken back among them."""
        self.imports.show_rows(rows)
        self.imports.table.setColumnHidden(TAKEN_BACK, not any(row.withdrawn_at for row in rows))

    def show_differences(self, rows: tuple[DifferenceRow, ...]) -> None:
        """Differences that nobody settled yet."""
        self._differences = rows
        self._offer_kinds()
        self._filter()
        self._say_tabs()

    def show_batches(self, rows: tuple[BatchRow, ...]) -> None:
        """Batches, the latest first."""
        self.batches.show_rows(rows)

    def show_profiles(self, rows: tuple[SavedProfile, ...]) -> None:
        """Profiles with every version."""
        self.profiles.show_rows(rows)

    def retranslate(self) -> None:
        """Say everything again."""
        self.setAccessibleName(self.tr("What went in before"))
        self.undo.setText(self.tr("&Take back…"))
        self.claims.setText(self.tr("What the file c&laims"))
        self.settle.setText(self.tr("&Settle…"))
        self.pair.setText(self.tr("The two records side &by side"))
        self.open_batch.setText(self.tr("&Open"))
        self.show_profile.setText(self.tr("Sho&w"))
        self.retire.setText(self.tr("&Retire"))
        self.kind.setAccessibleName(self.tr("Kind of difference"))
        names = (
            (self.imports, self.tr("Imports"), self.tr("Files that went in will be listed here; each can be taken back "
                                                       "while nothing relies on it.")),
            (self.differences, self.tr("Differences"), self.tr("What files tell otherwise than the store will stand "
                                                               "here until an officer settles it.")),
            (self.batches, self.tr("Batches"), self.tr("Folders and ZIP files that were taken in will be listed here, "
                                                       "with what became of each file.")),
            (self.profiles, self.tr("Profiles"), self.tr("How schools’ systems write their files will be kept here, "
                                                         "once you have said what their columns and codes mean.")),
        )  # fmt: skip
        for page, name, empty in names:
            page.table.setAccessibleName(name)
            page.empty.setText(empty)
            page.model.retranslate()
        self._offer_kinds()
        self._say_tabs()

    def _say_tabs(self) -> None:
        count = len(self._differences)
        words = (
            self.tr("Imports"),
            self.tr("Differences {count}").format(count=count) if count else self.tr("Differences"),
            self.tr("Batches"),
            self.tr("Profiles"),
        )
        for at, said in enumerate(words):
            self.setTabText(at, said)

    def _offer_kinds(self) -> None:
        chosen = self.kind.currentData()
        counts: dict[str, int] = {}
        for row in self._differences:
            counts[row.kind] = counts.get(row.kind, 0) + 1
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in (*KINDS, *sorted(counts.keys() - KINDS.keys())):
            if kind in counts:
                self.kind.addItem(f"{kind_words(kind)} ({counts[kind]})", kind)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))
        self.kind.blockSignals(False)
        self.kind.setVisible(len(counts) > 1)

    def _offer_pair(self) -> None:
        """Two UPNs that may be one pupil are settled by merging the two records, or by keeping them apart."""
        chosen = self.differences.chosen
        self.pair.setEnabled(len(chosen) == 1 and getattr(chosen[0], "kind", "") == "two_upns")

    def _filter(self) -> None:
        kind = self.kind.currentData() or ""
        self.differences.show_rows([row for row in self._differences if not kind or row.kind == kind])
