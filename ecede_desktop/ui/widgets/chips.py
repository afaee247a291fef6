"""Filter chips: small switches in a row that wraps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ecede_desktop.ui.widgets.flow_layout import FlowLayout


class Chips(QWidget):
    """Chips by key; any number may be on.

    Signals:
        changed(frozenset): keys that are on.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, QPushButton] = {}
        self._row = FlowLayout(self)

    def set_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """(key, words) of each chip; those that stay keep their state, and the keyboard where only words change."""
        if [key for key, _ in chips] == list(self._chips):
            for key, words in chips:
                self._chips[key].setText(words)
            return
        on = self.on
        for old in self._chips.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = {}
        for key, words in chips:
            chip = QPushButton(words, self)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setChecked(key in on)
            chip.toggled.connect(lambda _on: self.changed.emit(self.on))
            self._chips[key] = chip
            self._row.addWidget(chip)

    @property
    def on(self) -> frozenset[str]:
        """Keys of the chips that are on."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def set_on(self, key: str, on: bool = True) -> None:
        """Switch a chip."""
        self._chips[key].setChecked(on)
