"""Many files at once: what is to be taken in, how far it is, and what became of each file and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QTableView, QVBoxLayout, QWidget

from ecede_desktop.records.batches import BatchFileRow, BatchRow
from ecede_desktop.ui import theme
from ecede_desktop.ui.imports.list_tables import batch_file_columns, state_words
from ecede_desktop.ui.imports.table_dress import chosen_rows, dress, wrap_few
from ecede_desktop.ui.rows_model import RowsModel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.labels import label

WAITING = "waiting"


class Teller(QObject):
    """Brings what the worker says of a file to the window's thread.

    Signals:
        heard(BatchFileRow): a file was dealt with.
    """

    heard = Signal(object)

    def tell(self, row: BatchFileRow) -> None:
        """Called on the worker."""
        self.heard.emit(row)


class BatchView(QWidget):
    """Signals: go_wanted(), stop_wanted(), problems_wanted(BatchFileRow), report_wanted(BatchRow), left()."""

    go_wanted = Signal()
    stop_wanted = Signal()
    problems_wanted = Signal(object)
    report_wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.about = label(kind="section", wraps=True), label(kind="muted", wraps=True)
        self.verdict = Banner()
        self.progress = QProgressBar()
        self.model: RowsModel[BatchFileRow] = RowsModel(batch_file_columns(), self)
        self.table = QTableView()
        dress(self.table, self.model, (3,))
        self.go, self.stop, self.problems, self.report, self.back = (QPushButton() for _ in range(5))
        self.go.setProperty("kind", "primary")
        self.back.setProperty("kind", "link")
        self.batch: BatchRow | None = None
        self._files: dict[str, BatchFileRow] = {}
        self._running = False
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_RELATED)
        for part in (self.back, self.problems, self.report):
            buttons.addWidget(part)
        buttons.addStretch(1)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_GROUP)
        for widget in (self.title, self.about, self.verdict, self.progress):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.go.clicked.connect(self.go_wanted)
        self.stop.clicked.connect(self._ask_to_stop)
        self.problems.clicked.connect(self._open)
        self.table.activated.connect(lambda _: self._open())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.report.clicked.connect(lambda: self.report_wanted.emit(self.batch))
        self.back.clicked.connect(self.left)

    def offer(self, name: str, files: Sequence[str]) -> None:
        """Show the files that would be taken in; nothing is done yet."""
        self.batch, self._running = None, False
        self._files = {
            file: BatchFileRow(place, file, WAITING) for place, file in enumerate(files, 1)
        }  # fmt: skip
        self._name = name
        self._show()

    def start(self) -> Teller:
        """The batch runs now; answers with the one who tells of its files."""
        self._running = True
        self.progress.setRange(0, max(len(self._files), 1))
        self.progress.setValue(0)
        teller = Teller(self)
        teller.heard.connect(self.hear)
        self._show()
        return teller

    def hear(self, row: BatchFileRow) -> None:
        """A file was dealt with."""
        self._files[row.file_name] = row
        self.model.set_rows(tuple(self._files.values()))

    def show_progress(self, done: int, total: int) -> None:
        """How many files were dealt with."""
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def show_batch(self, batch: BatchRow) -> None:
        """What became of every file."""
        paths = {name: file.path for name, file in self._files.items()}
        self.batch, self._running = batch, False
        self._name = batch.name
        self._files = {
            file.file_name: replace(file, path=file.path or paths.get(file.file_name)) for file in batch.files
        }  # fmt: skip
        self._show()

    def ended(self) -> None:
        """The batch did not run."""
        self._running = False
        self._show()

    def retranslate(self) -> None:
        """Say everything again."""
        self.go.setText(self.tr("&Take them in"))
        self.stop.setText(self.tr("Cancel"))
        self.problems.setText(self.tr("Open its &problems"))
        self.report.setText(self.tr("Save &report…"))
        self.back.setText(self.tr("Back to the start"))
        self.table.setAccessibleName(self.tr("Files of the batch"))
        self.progress.setAccessibleName(self.tr("Files dealt with"))
        self.model.retranslate()
        self._say()

    _name = ""

    def _show(self) -> None:
        self.model.set_rows(tuple(self._files.values()))
        wrap_few(self.table)
        self.progress.setVisible(self._running)
        self.stop.setVisible(self._running)
        self.stop.setEnabled(True)
        self.go.setVisible(self.batch is None and not self._running)
        self.report.setVisible(self.batch is not None)
        self.back.setVisible(not self._running)
        self.problems.setVisible(self.batch is not None)
        self._say()
        self._enable()

    def _say(self) -> None:
        count = len(self._files)
        one, many = self.tr("1 file"), self.tr("{count} files").format(count=count)
        self.title.setText(self._name)
        self.about.setText(one if count == 1 else many)
        if self.batch is None:
            said = self.tr("Each file goes in whole or not at all. Files that went in before are passed over.")
            self.verdict.say(said, "info")
            return
        counts = self.batch.counts
        told = " · ".join(f"{state_words(state)}: {count}" for state, count in counts.items() if count)
        if self.batch.stopped:
            told += ". " + self.tr("It was stopped before the end: take the same files in again to go on.")
        self.verdict.say(told, "success" if self.batch.all_in else "warning")

    def _enable(self) -> None:
        chosen = chosen_rows(self.table)
        self.problems.setEnabled(bool(chosen) and bool(chosen[0].problems or chosen[0].state in ("refused", "unread")))

    def _open(self) -> None:
        chosen = chosen_rows(self.table)
        if chosen and self.problems.isEnabled() and not self._running:
            self.problems_wanted.emit(chosen[0])

    def _ask_to_stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop_wanted.emit()
