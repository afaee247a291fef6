"""Attachments of a case: the list, the chosen one beside it, and every way to add one: choose, drop, paste, scan."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.records.attachments import AttachmentRow, AttachmentView, ManyAttached
from ecede_desktop.records.cases import CaseView
from ecede_desktop.services import attachments
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.case import attachment_words
from ecede_desktop.ui.case.attachment_preview import AttachmentPreview
from ecede_desktop.ui.case.attachment_work import AttachmentWork
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.drop_area import DropArea
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.row_table import row_table
from ecede_desktop.ui.widgets.side_by_side import SideBySide

translate = QCoreApplication.translate
PATIENCE = 1000
"""Milliseconds after which work shows how far it is."""


class AttachmentList(QWidget):
    """Reads its own list when a case is shown."""

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self.policy = attachments.policy(desk)
        self.view: CaseView | None = None
        self._wanted: UUID | None = None
        self._stop: Callable[[], None] = lambda: None
        self.model: RowsModel[AttachmentRow] = RowsModel(self._columns(), self)
        self.table = row_table(self.model)
        self.preview = AttachmentPreview(self.policy)
        self.empty = EmptyState("document")
        self.said = Banner()
        self.choose, self.folder, self.paste = QPushButton(), QPushButton(), QPushButton()
        self.progress, self.stop = QProgressBar(), QPushButton()
        self.work = AttachmentWork(desk, operations, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_view(self, view: CaseView) -> None:
        """Show the attachments of a case."""
        if self.view is not None and self.view.case.reference != view.case.reference:
            self.said.say("")
            self.preview.show_view(None)
        self.view = self.work.view = view
        reference = view.case.reference
        self._operations.read(
            lambda: attachments.list_attachments(self._desk, reference),
            lambda rows: self._show_rows(reference, rows),
            owner=self,
        )

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """Attach files that were chosen or dropped, once it is said from whom they are."""
        self.work.ask_about_files(paths)

    def take_paste(self) -> None:
        """Attach what is in the clipboard: files, a picture or words."""
        sentence = self.work.ask_about_clipboard()
        if sentence:
            self.said.say(sentence, "info")

    def retranslate(self) -> None:
        """Say everything again."""
        self.choose.setText(self.tr("&Attach a file…"))
        self.folder.setText(self.tr("From a &folder…"))
        self.paste.setText(self.tr("&Paste"))
        self.stop.setText(self.tr("Stop"))
        self.progress.setAccessibleName(self.tr("How far the files are attached"))
        self.table.setAccessibleName(self.tr("Attachments"))
        self.empty.say(
            self.tr("Nothing is attached yet"),
            self.tr(
                "Drop files here, paste a picture, or take what the scanner left in a folder: PDF, pictures, e-mails, "
                "Office documents. They are kept encrypted in the store."
            ),
            self.tr("Attach a file…"),
        )
        self.model.retranslate()
        self.preview.retranslate()

    # inside

    def _show_rows(self, reference: str, rows: tuple[AttachmentRow, ...]) -> None:
        if self.view is None or self.view.case.reference != reference:
            return
        shown = self.preview.view.row.id if self.preview.view else None
        wanted = self._wanted or shown
        self._wanted = None
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        at = next((at for at, row in enumerate(rows) if row.id == wanted), 0)
        if rows:
            self.table.setCurrentIndex(self.model.index(at, 0))
            self.table.resizeColumnsToContents()
        else:
            self.preview.show_view(None)

    def _chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        row: AttachmentRow | None = index.data(RecordRole)
        if row is None:
            return
        shown = self.preview.view
        # Looking is kept in the audit: a list that is read anew does not look again, and what is out of sight not yet.
        if self.isVisible() and (shown is None or shown.row != row):
            self._operations.read(
                lambda: attachments.view_attachment(self._desk, row.id), self._show, owner=self, failed=self._refused
            )

    def _show(self, view: AttachmentView) -> None:
        row: AttachmentRow | None = self.table.currentIndex().data(RecordRole)
        if row is not None and row.id == view.row.id:
            self.preview.show_view(view)

    def _begun(self, stop: Callable[[], None]) -> None:
        self.said.say("")
        self.progress.setRange(0, 0)
        self._stop = stop
        self._patience.start()

    def _moved(self, at: int, of: int) -> None:
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(at)

    def _ended(self) -> None:
        self._patience.stop()
        self.progress.hide()
        self.stop.hide()

    def _attached(self, done: ManyAttached) -> None:
        self._ended()
        self.said.say(*attachment_words.outcome(done))
        if done.attached:
            self._wanted = done.attached[-1].row.id
        if self.view is not None:
            self.show_view(self.view)

    def _refused(self, refusal: UserError) -> None:
        self._ended()
        self.said.say(wording.error_sentence(refusal), "danger")

    def _show_progress(self) -> None:
        self.progress.show()
        self.stop.show()

    def _stop_work(self) -> None:
        self._stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._chosen(self.table.currentIndex(), QModelIndex())

    def _connect(self) -> None:
        self.choose.clicked.connect(self.work.choose_files)
        self.empty.acted.connect(self.work.choose_files)
        self.folder.clicked.connect(self.work.choose_folder)
        self.paste.clicked.connect(self.take_paste)
        self.stop.clicked.connect(self._stop_work)
        self._patience.timeout.connect(self._show_progress)
        self.table.selectionModel().currentChanged.connect(self._chosen)
        self.preview.save_wanted.connect(self.work.save_copy)
        self.preview.withdraw_wanted.connect(self.work.withdraw)
        self.preview.part_wanted.connect(self.work.attach_part)
        self.work.begun.connect(self._begun)
        self.work.moved.connect(self._moved)
        self.work.attached.connect(self._attached)
        self.work.refused.connect(self._refused)
        self.work.told.connect(lambda sentence: self.said.say(sentence, "success"))
        DropArea(self).dropped.connect(self.take_files)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.take_paste)

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button, name in ((self.choose, "plus"), (self.folder, "folder"), (self.paste, "document")):
            button.setIcon(icon(name))
            flow.addWidget(button)
        going = QHBoxLayout()
        going.setSpacing(theme.SPACE_RELATED)
        going.addWidget(self.progress, 1)
        going.addWidget(self.stop)
        self.progress.hide()
        self.stop.hide()
        both = SideBySide(characters=44)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_GROUP)
        row.addWidget(self.table, 1)
        row.addWidget(self.preview, 1)
        self.table.setMinimumHeight(theme.look().px(120))
        self.preview.setMinimumHeight(theme.look().px(220))
        self._stack.addWidget(self.empty)
        self._stack.addWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(buttons)
        column.addWidget(self.said)
        column.addLayout(going)
        column.addWidget(self._stack, 1)

    def _columns(self) -> tuple[RowsColumn[AttachmentRow], ...]:
        return (
            RowsColumn(lambda: translate("AttachmentList", "Title"), _title),
            RowsColumn(
                lambda: translate("AttachmentList", "Attached"),
                lambda row: i18n.format_day(local(row.added_at).date()),
                sorts_by=lambda row: row.added_at,
            ),
            RowsColumn(
                lambda: translate("AttachmentList", "Kind"), lambda row: attachment_words.kind(self.policy, row)
            ),
            RowsColumn(lambda: translate("AttachmentList", "From"), lambda row: row.origin),
            RowsColumn(
                lambda: translate("AttachmentList", "Size"),
                lambda row: attachment_words.size(row.size),
                figure=True,
                sorts_by=lambda row: row.size,
            ),
            RowsColumn(lambda: translate("AttachmentList", "By"), lambda row: row.added_by),
        )


def _title(row: AttachmentRow) -> str:
    if row.withdrawn_at is None:
        return row.title
    return translate("AttachmentList", "{title} (withdrawn)").format(title=row.title)
