"""The line at the foot: which store, when it was last backed up, what is typed and not yet saved."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.drafts import DraftCount
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.widgets.labels import label


class StatusLine(QWidget):
    """Three facts and whether the store is at work."""

    def __init__(self, store: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store_name = store
        self._last_backup: dt.datetime | None = None
        self._count = DraftCount()
        self._store, self._backup, self._notes, self._drafts, self._busy = (label(kind="small") for _ in range(5))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(theme.SPACE_PAGE)
        for part in (self._store, self._backup, self._notes, self._drafts):
            row.addWidget(part)
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
        self._notes.setText(self.tr("%n note(s) not signed off yet", "", notes) if notes else "")
        self._notes.setVisible(bool(notes))
        self._drafts.setText(self.tr("%n draft(s) kept", "", others) if others else self.tr("Nothing unsaved"))
        self._drafts.setVisible(bool(others) or not notes)

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
