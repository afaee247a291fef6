"""Decisions that need a reason: sent back, let in without a second person, put aside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecede_desktop.records.typed_registers import TypedRegisterRow
from ecede_desktop.ui.widgets.text_dialog import TextDialog

translate = QCoreApplication.translate


def reason_dialog(what: str, row: TypedRegisterRow, take: Callable[[str], None], parent: QWidget) -> TextDialog:
    """Ask for the reason; ``what`` is send_back, allow or withdraw."""
    title, about, button = {
        "send_back": (
            translate("TypedRegisters", "Send back"),
            translate("TypedRegisters", "{name} types on where it stands, and reads what you write here."),
            translate("TypedRegisters", "Send back"),
        ),
        "allow": (
            translate("TypedRegisters", "Let it in unchecked"),
            translate(
                "TypedRegisters",
                "Only {name} has typed this register. It goes in without a second person, and your reason is kept "
                "with it.",
            ),
            translate("TypedRegisters", "Let it in"),
        ),
        "withdraw": (
            translate("TypedRegisters", "Put aside"),
            translate("TypedRegisters", "It is not typed to the end. Its scan and marks stay on record."),
            translate("TypedRegisters", "Put aside"),
        ),
    }[what]
    reason = translate("TypedRegisters", "Reason")
    return TextDialog(title, about.format(name=row.typed_by), reason, button, take, parent)
