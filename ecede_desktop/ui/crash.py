"""A fault of the program: said calmly, logged by its kind, and what was typed is kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from ecede_desktop import logs


def say_crashed(fault: BaseException, parent: QWidget | None = None) -> QMessageBox:
    """Log the kind of fault and say that nothing was stored; the window stays open."""
    logs.log_crash(fault)
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("crash", "Something went wrong"))
    box.setText(QCoreApplication.translate("crash", "This is a fault of the program, not of what you did."))
    box.setInformativeText(
        QCoreApplication.translate(
            "crash",
            "Nothing half-done was stored, and what you were typing is kept. "
            "You can carry on. Please tell whoever looks after the program: the log says what kind of fault it was "
            "and names nobody.",
        )
    )
    box.addButton(QCoreApplication.translate("crash", "Carry on"), QMessageBox.ButtonRole.AcceptRole)
    box.open()
    return box
