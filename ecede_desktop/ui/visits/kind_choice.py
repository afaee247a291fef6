"""The box in which a kind of contact is chosen, its kinds under the headings of the pack."""

from __future__ import annotations

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox

from ecede_desktop.ui import contact_words


def fill_kinds(box: QComboBox) -> None:
    """Name the kinds in the language that is set now; what was chosen stays chosen."""
    policy, chosen = contact_words.policy(), box.currentData()
    box.blockSignals(True)
    box.clear()
    for group in policy.groups:
        kinds = [kind for kind in policy.kinds if kind.group == group.key and kind.offered and not kind.event]
        if not kinds:
            continue
        box.addItem(contact_words.name(group))
        model = box.model()
        assert isinstance(model, QStandardItemModel)
        heading = model.item(box.count() - 1)
        heading.setEnabled(False)
        heading.setSelectable(False)
        for kind in kinds:
            box.addItem(contact_words.name(kind), kind.key)
    choose_kind(box, str(chosen or ""))
    box.blockSignals(False)
    box.setMaxVisibleItems(box.count())


def choose_kind(box: QComboBox, key: str) -> None:
    """Choose a kind; one that is not on offer leaves the first."""
    at = box.findData(key) if key else -1
    first = next((row for row in range(box.count()) if box.itemData(row)), -1)
    box.setCurrentIndex(at if at >= 0 else first)
