"""Keeps what is typed in a dialog of fields as a draft, and gives it back when the same dialog opens again."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from ecede_desktop.records.drafts import Draft
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.draft_keeper import DraftKeeper
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog, OwnControl, value_of


class FormDraft(QObject):
    """The draft of one dialog: dropped when it is saved or cancelled, kept when the program or the lock takes it."""

    def __init__(self, dialog: FormDialog, desk: Desk, operations: Operations, form: str, key: str) -> None:
        super().__init__(dialog)
        self._controls = {
            key: field.control for key, field in dialog.fields.items() if not _secret(field.control)
        }  # fmt: skip
        self._first = self._values()
        self.keeper = DraftKeeper(desk, operations, form, key, self._values, self)
        for control in self._controls.values():
            _when_changed(control, self.keeper)
        dialog.accepted.connect(self.keeper.drop)
        dialog.cancel_button.clicked.connect(self.keeper.drop)
        self.keeper.found.connect(self._give_back)
        self.keeper.look()

    def _values(self) -> Mapping[str, str]:
        return {key: _read(control) for key, control in self._controls.items()}

    def _give_back(self, draft: Draft) -> None:
        # What was typed meanwhile is newer than the draft, which is kept beside it.
        if self._values() != self._first:
            self.keeper.set_aside()
            return
        for key, text in draft.values.items():
            if key in self._controls:
                _write(self._controls[key], text)


def _secret(control: QWidget) -> bool:
    """A passphrase is kept nowhere, in no draft either."""
    return isinstance(control, QLineEdit) and control.echoMode() is not QLineEdit.EchoMode.Normal


def _when_changed(control: QWidget, keeper: DraftKeeper) -> None:
    if isinstance(control, OwnControl):
        control.changed.connect(keeper.typed)  # type: ignore[attr-defined]
    elif isinstance(control, QListWidget):
        control.itemChanged.connect(lambda _item: keeper.typed())
    elif isinstance(control, QLineEdit):
        control.textChanged.connect(lambda _text: keeper.typed())
    elif isinstance(control, QPlainTextEdit):
        control.textChanged.connect(keeper.typed)
    elif isinstance(control, QComboBox):
        control.currentIndexChanged.connect(lambda _at: keeper.typed())
    elif isinstance(control, QCheckBox):
        control.toggled.connect(lambda _on: keeper.typed())


def _read(control: QWidget) -> str:
    if isinstance(control, OwnControl):
        return control.draft_text()
    if isinstance(control, QListWidget):
        return "\n".join(value_of(control))
    if isinstance(control, QLineEdit):
        return control.text()
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText()
    if isinstance(control, QComboBox):
        held = control.currentData()
        return held if isinstance(held, str) else ""
    return "yes" if isinstance(control, QCheckBox) and control.isChecked() else ""


def _write(control: QWidget, text: str) -> None:
    if isinstance(control, OwnControl):
        control.give_back(text)
    elif isinstance(control, QListWidget):
        _tick(control, set(text.split("\n")))
    elif isinstance(control, QLineEdit):
        control.setText(text)
    elif isinstance(control, QPlainTextEdit):
        control.setPlainText(text)
    elif isinstance(control, QComboBox):
        at = control.findData(text)
        if at >= 0:
            control.setCurrentIndex(at)
    elif isinstance(control, QCheckBox):
        control.setChecked(text == "yes")


def _tick(control: QListWidget, keys: set[str]) -> None:
    for item in (control.item(at) for at in range(control.count())):
        there = item.data(Qt.ItemDataRole.UserRole) in keys
        item.setCheckState(Qt.CheckState.Checked if there else Qt.CheckState.Unchecked)
