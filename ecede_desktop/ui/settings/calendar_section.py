"""The calendar file of one's own diary: where it is kept fresh, and whether it says the references of cases."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QVBoxLayout, QWidget

from ecede_desktop import settings
from ecede_desktop.errors import UserError
from ecede_desktop.records.diary import SavedDiary
from ecede_desktop.services import diary_files
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

FILE = "diary.ics"


class CalendarSection(QWidget):
    """Each choice holds at once; that a file is kept, and with what, stands in the audit."""

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._title = label(kind="section", wraps=True)
        self._about, self._state = label(kind="muted", wraps=True), label(wraps=True)
        self.choose, self.stop, self.reference = QPushButton(), QPushButton(), QCheckBox()
        self.said = Banner("success")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        buttons = FlowLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.stop)
        for part in (self._title, self._about, self._state):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self.reference)
        column.addWidget(self.said)
        self.reference.setChecked(settings.load().calendar_reference)
        self.choose.clicked.connect(self._ask_where)
        self.stop.clicked.connect(self.stop_keeping)
        self.reference.toggled.connect(self._say_reference)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("The diary in another calendar"))
        self._about.setText(
            self.tr(
                "Your own diary is written to a file after each change; Outlook or a telephone can subscribe to it. "
                "It says the kind and the hour, and never a name or an address."
            )
        )
        self.choose.setText(self.tr("Choose the file…"))
        self.stop.setText(self.tr("Stop writing it"))
        self.reference.setText(self.tr("Say the references of cases too"))
        self._say_state()

    def keep_at(self, path: Path) -> None:
        """Write the file there from now on."""
        desk, language, reference = self._desk, i18n.language(), self.reference.isChecked()

        def kept(saved: SavedDiary) -> None:
            settings.change(
                calendar_file=str(saved.path),
                calendar_reference=saved.with_reference,
                calendar_user=str(desk.user.id),
            )
            said = self.tr("Entries written: {count}. The file is kept fresh from now on.")
            self.said.say(said.format(count=saved.events), "success")
            self._say_state()

        self._operations.write(
            lambda: diary_files.subscribe(desk, path, with_reference=reference, language=language),
            self,
            done=kept,
            owner=self,
            refused=self._refused,
        )

    def stop_keeping(self) -> None:
        """Do not write it any more; the file stays where it is."""

        def stopped(_none: None) -> None:
            settings.change(calendar_file=None, calendar_user=None)
            self.said.say(self.tr("The file is not written any more. The last one stays where it is."), "info")
            self._say_state()

        self._operations.write(
            lambda: diary_files.unsubscribe(self._desk), self, done=stopped, owner=self, refused=self._refused
        )

    def _say_reference(self, checked: bool) -> None:
        settings.change(calendar_reference=checked)
        if kept := self._kept():
            self.keep_at(Path(kept))

    def _kept(self) -> str:
        """Where one's own is written; empty: nowhere."""
        kept = settings.load()
        return kept.calendar_file or "" if kept.calendar_user == str(self._desk.user.id) else ""

    def _say_state(self) -> None:
        kept = self._kept()
        said = self.tr("Written to {path}").format(path=kept) if kept else self.tr("No file is written.")
        self._state.setText(said)
        self.stop.setVisible(bool(kept))

    def _ask_where(self) -> None:
        start = self._kept() or FILE
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where should the file be?"), start, self.tr("Calendar file (*.ics)")
        )
        if name:
            self.keep_at(Path(name) if name.lower().endswith(".ics") else Path(f"{name}.ics"))

    def _refused(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")
