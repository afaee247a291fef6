"""The schools to choose from where a file does not say which one it is from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.ui import school_names


def offer_schools(combo: QComboBox, found: Sequence[SchoolRow]) -> None:
    """Put the schools into the list; what was chosen stays chosen."""
    chosen = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    combo.addItem(QCoreApplication.translate("SchoolChoice", "As the file says"), "")
    for school in found:
        combo.addItem(f"{school_names.own(school.name)} ({school.number})", school.number)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    combo.blockSignals(False)
