"""Keeps the time to begin beside the fields of a dialog true to whom, what and which period they name."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QComboBox

from ecede_desktop.records.charges import TimeToBegin
from ecede_desktop.records.court import DecisionRow
from ecede_desktop.services import charge_offers
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.case.time_note import TimeNote
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog

translate = QCoreApplication.translate
FIELD = "time"


class TimeWatch(QObject):
    """Belongs to the dialog whose fields it watches; its note is the field ``time``."""

    def __init__(self, desk: Desk, operations: Operations, dialog: FormDialog, reference: str) -> None:
        super().__init__(dialog)
        self._desk, self._operations, self._dialog, self._reference = desk, operations, dialog, reference
        self.note: TimeNote = dialog.control(FIELD)
        self._asked: tuple[UUID, dt.date, dt.date, str] | None = None
        for key in ("parent_id", "offence"):
            box: QComboBox = dialog.control(key)
            box.currentIndexChanged.connect(lambda _at: self.look())
        for key in ("first_day", "last_day"):
            dialog.control(key).day_changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Read what is in time of what the fields name now."""
        asked = self._named()
        if asked == self._asked and asked is not None:
            return
        self._asked = asked
        if asked is None:
            self.note.say(translate("TimeToBegin", "Shown once the defendant and both days are written."))
            return
        self._operations.read(
            lambda: charge_offers.time_to_begin(self._desk, self._reference, *asked),
            lambda found: self._show(asked, found), owner=self._dialog,
            failed=lambda refusal: self.note.say(wording.error_sentence(refusal)),
        )  # fmt: skip

    def _show(self, asked: object, found: TimeToBegin) -> None:
        if asked == self._asked:
            self.note.show_time(found)

    def _named(self) -> tuple[UUID, dt.date, dt.date, str] | None:
        """Whom, which period and what the fields name; None while one of them does not."""
        first, last = self._day("first_day"), self._day("last_day")
        parent, offence = self._dialog.control("parent_id").currentData(), self._dialog.control("offence").currentData()
        if first is None or last is None or first > last or not parent:
            return None
        return UUID(parent), first, last, str(offence)

    def _day(self, key: str) -> dt.date | None:
        edit: DayEdit = self._dialog.control(key)
        return edit.day() if edit.understood() else None


def show_time_of(desk: Desk, operations: Operations, dialog: FormDialog, row: DecisionRow) -> None:
    """Show in a dialog over a decision what is in time of its period."""
    note: TimeNote = dialog.control(FIELD)

    def show(found: TimeToBegin) -> None:
        note.show_time(found)
        dialog.fit()

    operations.read(
        lambda: charge_offers.time_to_begin(
            desk, row.case_reference, row.parent_id, row.first_day, row.last_day, row.offence
        ),
        show, owner=dialog, failed=lambda refusal: note.say(wording.error_sentence(refusal)),
    )  # fmt: skip
