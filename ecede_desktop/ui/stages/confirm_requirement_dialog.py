"""Confirm one requirement, from the link beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ecede_desktop.law.stages import Requirement
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.stages.confirm_box import ConfirmBox
from ecede_desktop.ui.widgets.labels import label


class ConfirmRequirementDialog(QDialog):
    """Closes itself when the store has the confirmation."""

    def __init__(
        self,
        desk: Desk,
        operations: Operations,
        reference: str,
        requirement: Requirement,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Confirm a requirement"))
        self.box = ConfirmBox(desk, operations, reference)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self.box)
        self.box.confirmed.connect(self.accept)
        self.box.given_up.connect(self.reject)
        self.setMinimumWidth(theme.look().px(520))
        self.box.ask(requirement)
