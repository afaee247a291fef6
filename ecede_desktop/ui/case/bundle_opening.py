"""Opens the evidence bundle of a case from whichever of its tabs asks for it; its code is loaded only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QWidget

from ecede_desktop.records.cases import CaseView
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations

if TYPE_CHECKING:
    from ecede_desktop.ui.case.bundle_dialog import BundleDialog


def open_bundle(
    desk: Desk, operations: Operations, view: CaseView, opened: SignalInstance, window: QWidget
) -> BundleDialog:
    """Show the bundle of a case; ``opened`` is told the number of a paper that is to be shown."""
    from ecede_desktop.ui.case.bundle_dialog import BundleDialog

    dialog = BundleDialog(desk, operations, view.case.reference, view.pupil.parents, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.paper_wanted.connect(opened)
    dialog.open()
    return dialog
