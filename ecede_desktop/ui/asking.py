"""Asking in a dialog of fields and giving what was typed to a service: what all the works of a tab have in common."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.users import UserRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.approval import managers, prove_manager
from ecede_desktop.ui.form_drafts import FormDraft
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices
from ecede_desktop.ui.widgets.room import opened

Refusing = Callable[[FormDialog, UserError], bool]
"""Handles a refusal of its own; False: it is shown as any other."""


class Asking(QObject):
    """Opens a dialog of fields and gives what was typed to a service; a refusal stands at its field."""

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.operations, self.window = desk, operations, window

    def ask(
        self, title: str, fields: Sequence[FormField], save_words: str, service: Callable[[Values], Outcome[Any]], *,
        about: str = "", draft: tuple[str, str] | None = None, columns: int = 1, refusing: Refusing | None = None,
        then: Callable[[Any], object] | None = None,
    ) -> FormDialog:  # fmt: skip
        """Open it; ``draft`` names the form and whom it is about, so that what is typed survives."""

        def take(values: Values) -> None:
            self.operations.write(lambda: service(values), self, done=finished, owner=dialog, refused=refuse)

        def finished(value: Any) -> None:
            dialog.accept()
            if then is not None:
                then(value)

        def refuse(refusal: UserError) -> None:
            if refusing is None or not refusing(dialog, refusal):
                dialog.refuse(refusal)

        dialog = FormDialog(title, about, fields, save_words, take, self.window, columns=columns)
        if draft is not None:
            FormDraft(dialog, self.desk, self.operations, *draft)
        return opened(dialog)

    def beside_manager(
        self, ask: Callable[[tuple[UserRow, ...]], Any], *, other_than: UUID | None = None
    ) -> None:  # fmt: skip
        """Open a dialog that a manager has to approve, with the managers who may; a manager needs nobody beside.

        Where it must be another person than one, that one needs another manager beside, a manager or not.
        """
        if self.desk.is_manager and self.desk.user.id != other_than:
            ask(())
        else:
            self.operations.read(
                lambda: tuple(row for row in managers(self.desk) if row.id != other_than), ask, owner=self.window
            )

    def approval(self, approvers: tuple[UserRow, ...], needed: str) -> list[FormField]:
        """The fields in which the manager beside an officer approves; none where a manager asks."""
        if self.desk.is_manager and not approvers:
            return []
        passphrase = QLineEdit()
        passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        named = [(user.name, user.full_name) for user in approvers]
        return [
            FormField("approved_by", self.tr("Manager who approves"), choices(named)),
            FormField("passphrase", self.tr("The manager's passphrase"), passphrase,
                      self.tr("The manager beside you types their own passphrase; both names are kept."), needed),
        ]  # fmt: skip

    def approved(self, values: Values) -> str:
        """Take the approval out of what was typed and prove it; on the worker. Empty: a manager asks.

        Raises:
            UserError: the passphrase is not the manager's.
        """
        by, passphrase = str(values.pop("approved_by", "") or ""), str(values.pop("passphrase", ""))
        if by:
            prove_manager(self.desk, by, passphrase)
        return by

    def day(self, value: dt.date | None = None) -> DayEdit:
        """A field for a day."""
        made = DayEdit()
        made.set_today(self.desk.clock.today())
        made.set_day(value)
        return made
