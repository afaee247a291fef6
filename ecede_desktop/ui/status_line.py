"""The line at the foot: which store, when it was last backed up, what is typed and not yet saved."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.drafts import DraftCount
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.widgets.labels import label


class StatusLine(QWidget):
    """Three facts and whether the store is at work.

    Signals:
        drafts_wanted(): what is typed and not saved is to be shown.
    """

    drafts_wanted = Signal()

    def __init__(self, store: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store_name = store
        self._last_backup: dt.datetime | None = None
        self._count = DraftCount()
        self._store, self._backup, self._notes, self._drafts, self._busy = (label(kind="small") for _ in range(5))
        self.open_button = QPushButton()
        self.open_button.setProperty("kind", "link")
        self.open_button.clicked.connect(self.drafts_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(theme.SPACE_PAGE)
        for part in (self._store, self._backup, self._notes, self._drafts):
            row.addWidget(part)
        row.addWidget(self.open_button)
        row.addStretch(1)
        row.addWidget(self._busy)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the facts in the language that is spoken now."""
        self._store.setText(self.tr("Store: %1").replace("%1", self._store_name))
        if self._last_backup is None:
            self._backup.setText(self.tr("No backup yet"))
        else:
            when = local(self._last_backup)
            words = f"{i18n.format_day(when.date())} {i18n.format_time(when)}"
            self._backup.setText(self.tr("Last backup: %1").replace("%1", words))
        notes, others = self._count.notes, self._count.others
        self._notes.setText(self._said_of_notes(notes))
        self._notes.setVisible(bool(notes))
        self._drafts.setText(self._said_of_others(others))
        self.open_button.setText(self.tr("Show them"))
        self.open_button.setToolTip(self.tr("Ctrl+Shift+U"))
        self.open_button.setAccessibleName(self.tr("Show what is not signed off or not saved yet"))
        self.open_button.setVisible(bool(notes or others))
        self._fit()

    def show_backup(self, when: dt.datetime | None) -> None:
        """When the store was last backed up."""
        self._last_backup = when
        self.retranslate()

    def show_drafts(self, count: DraftCount) -> None:
        """How many notes are not signed off, and how many other forms hold typed text that is not saved."""
        self._count = count
        self.retranslate()

    def show_busy(self, busy: bool) -> None:
        """Whether the store is at work."""
        self._busy.setText(self.tr("Working…") if busy else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window with large text what is unsaved is said whole; the name of the store gives way first."""
        self._drafts.setVisible(bool(self._count.others) or not self._count.notes)
        for part in (self._store, self._backup):
            part.show()
        row = self.layout()
        assert row is not None
        whole = self._count.notes and self._count.others
        for part in (self._store, self._backup, *((self._drafts,) if whole else ())):
            row.invalidate()
            if row.sizeHint().width() > self.width():
                part.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _said_of_notes(self, notes: int) -> str:
        if notes == 1:
            return self.tr("One note is not signed off yet")
        return self.tr("%n notes are not signed off yet", "", notes) if notes else ""

    def _said_of_others(self, others: int) -> str:
        if others == 1:
            return self.tr("One other form is not saved yet")
        return self.tr("%n other forms are not saved yet", "", others) if others else self.tr("Nothing unsaved")
