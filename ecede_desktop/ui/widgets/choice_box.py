"""What a box offers to choose from, said anew without losing what was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox


def fill_box(box: QComboBox, choices: Sequence[tuple[object, str]]) -> None:
    """Offer these, each a key and its words; what was chosen stays where it still is one, else the first is.

    Nobody is told: whoever fills a box looks at it afterwards.
    """
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for key, words in choices:
        box.addItem(words, key)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
