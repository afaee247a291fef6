"""One code set: its rows, what was changed in them and is not kept yet, and the way to keep it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.law.codes import MarkCode
from ecede_desktop.records.code_sets import CodeSetRow
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.rows_model import RecordRole, RowsModel
from ecede_desktop.ui.settings import code_set_preview
from ecede_desktop.ui.settings import code_set_words as words
from ecede_desktop.ui.settings.tables import LinkBack, dress, scrolling
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label


class CodeSetView(QWidget):
    """Shows a set as it is, or as it was changed here.

    Signals:
        back(): the list of sets is wanted.
        edit_wanted(MarkCode or None): a row is to be changed, or a new one added.
        remove_wanted(MarkCode), facts_wanted(), copy_wanted(), discard_wanted(), keep_wanted().
    """

    back = Signal()
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    facts_wanted = Signal()
    copy_wanted = Signal()
    discard_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: CodeSetRow | None = None
        self.all_sets = LinkBack()
        self.title, self.about, self.unsaved = label(kind="title"), label(kind="muted", wraps=True), label(wraps=True)
        self.said = Banner("danger")
        self.empty = label(kind="muted", wraps=True)
        self.model: RowsModel[MarkCode] = RowsModel(words.code_columns(), self)
        self.table = QTableView()
        self.add, self.change, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.facts, self.copy = QPushButton(), QPushButton()
        self.discard, self.keep = QPushButton(), QPushButton()
        self.keep.setProperty("kind", "primary")
        dress(self.table, self.model, wide=(1, 2, 3))
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def chosen(self) -> MarkCode | None:
        """The row that the keyboard is on."""
        found: MarkCode | None = self.table.currentIndex().data(RecordRole)
        return found

    def show_set(self, row: CodeSetRow) -> None:
        """Show a set; a draft is one with what was changed here."""
        at = self.table.currentIndex().row()
        self.row = row
        rows = words.rows_of(row.codes)
        self.model.set_rows(rows)
        self.said.say("")
        if rows:
            self.table.setCurrentIndex(self.model.index(min(max(at, 0), len(rows) - 1), 0))
        self._say()

    def retranslate(self) -> None:
        """Say everything again."""
        self.all_sets.setText(self.tr("All code sets"))
        self.add.setText(self.tr("&Add a code"))
        self.change.setText(self.tr("Chan&ge the code"))
        self.remove.setText(self.tr("&Take the code out"))
        self.facts.setText(self.tr("&Days and source"))
        self.copy.setText(self.tr("Co&py to a new set"))
        self.discard.setText(self.tr("Discard the changes"))
        self.keep.setText(self.tr("&See what would change"))
        self.table.setAccessibleName(self.tr("Codes of the set; Enter changes one, Delete takes it out"))
        self.empty.setText(self.tr("This set has no code yet, so no mark is read with it. Add the codes of the time."))
        self.model.retranslate()
        if self.row is not None:
            self._say()

    def _say(self) -> None:
        assert self.row is not None
        self.title.setText(self.row.codes.id)
        self.about.setText("\n".join(filter(None, (code_set_preview.facts(self.row.codes), self._by_whom(self.row)))))
        changed, rows = self.row.whose == "draft", words.rows_of(self.row.codes)
        self.unsaved.setText(self.tr("What you changed here is not kept yet.") if changed else "")
        for part in (self.unsaved, self.discard, self.keep):
            part.setVisible(changed)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        for button in (self.change, self.remove):
            button.setEnabled(bool(rows))

    def _by_whom(self, row: CodeSetRow) -> str:
        if row.recorded_at is None:
            return ""
        said = self.tr("Kept by {name} on {day}.").format(
            name=row.recorded_by, day=i18n.format_day(local(row.recorded_at).date())
        )
        return f"{said} {row.note}".strip()

    def _ask_change(self) -> None:
        if self.chosen is not None:
            self.edit_wanted.emit(self.chosen)

    def _ask_remove(self) -> None:
        if self.chosen is not None:
            self.remove_wanted.emit(self.chosen)

    def _connect(self) -> None:
        self.all_sets.clicked.connect(self.back)
        self.add.clicked.connect(lambda: self.edit_wanted.emit(None))
        self.change.clicked.connect(self._ask_change)
        self.remove.clicked.connect(self._ask_remove)
        self.facts.clicked.connect(self.facts_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self.table.activated.connect(self._ask_change)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self._ask_remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        acts = QWidget()
        flow = FlowLayout(acts)
        for button in (self.add, self.change, self.remove, self.facts, self.copy):
            flow.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE_RELATED)
        foot.addWidget(self.unsaved, 1)
        foot.addWidget(self.discard)
        foot.addWidget(self.keep)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.all_sets, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.title, self.about, self.said, acts):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        column.addStretch(0)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(page))
