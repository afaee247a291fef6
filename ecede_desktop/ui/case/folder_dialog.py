"""The newest files of a folder, as a scanner leaves them: the officer ticks what belongs to the case."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.records.attachments import FolderFile
from ecede_desktop.services import attachment_files, attachments
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.case import attachment_words
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import open_at


class FolderDialog(QDialog):
    """Signals: chosen(tuple of Path)."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = attachments.policy(desk)
        self.setWindowTitle(self.tr("Attach from a folder"))
        self.files = QListWidget()
        self.files.setAccessibleName(self.tr("Files of the folder, the newest first"))
        self.said = Banner()
        self.attach, cancel = QPushButton(self.tr("Attach what is ticked")), QPushButton(self.tr("Cancel"))
        self.attach.setProperty("kind", "primary")
        self.attach.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addWidget(label(self.windowTitle(), "section"))
        column.addWidget(
            label(
                self.tr(
                    "Tick the files that belong to this case; the newest stand first. Nothing is changed in the folder."
                ),
                "muted",
                wraps=True,
            )
        )
        column.addWidget(self.said)
        column.addWidget(self.files, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.attach)
        column.addLayout(buttons)
        open_at(self, 620, 480)
        cancel.clicked.connect(self.reject)
        self.attach.clicked.connect(self._choose)
        self.files.itemChanged.connect(lambda _item: self.attach.setEnabled(bool(self.ticked)))
        QShortcut(QKeySequence("Ctrl+Return"), self, self._choose)
        operations.read(
            lambda: attachment_files.list_folder(desk, folder), self._show, owner=self, failed=self._refused
        )

    @property
    def ticked(self) -> tuple[Path, ...]:
        """The files that were ticked, as they stand in the list."""
        items = (self.files.item(at) for at in range(self.files.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _show(self, files: tuple[FolderFile, ...]) -> None:
        if not files:
            self.said.say(self.tr("There is no file in this folder."))
        for file in files:
            item = QListWidgetItem(self._words(file))
            item.setData(Qt.ItemDataRole.UserRole, file.path)
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            if file.refusal:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable)
            self.files.addItem(item)
        if files:
            self.files.setCurrentRow(0)
            self.files.setFocus()

    def _words(self, file: FolderFile) -> str:
        when = local(file.changed_at)
        changed = f"{i18n.format_day(when.date())} {i18n.format_time(when)}"
        told = f"{file.path.name}\n{changed} · {attachment_words.size(file.size)}"
        if not file.refusal:
            return told
        refusal = self._policy.refusal(file.refusal)
        return f"{told} · {refusal.welsh if i18n.language() == 'cy' else refusal.english}"

    def _choose(self) -> None:
        if ticked := self.ticked:
            self.accept()
            self.chosen.emit(ticked)

    def _refused(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")
