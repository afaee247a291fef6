"""Against whom a bundle is, in which language its first sheets are, and how its pages are numbered."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.form_dialog import choices


class BundleOptions(QWidget):
    """Signals: parent_changed()."""

    parent_changed = Signal()

    def __init__(self, parents: Sequence[ParentRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.against = choices([(str(row.id), row.full_name) for row in parents])
        # Whose bundle it is, is read whole: a name cut short could be either parent's.
        self.against.setMinimumContentsLength(max((len(row.full_name) for row in parents), default=0))
        self.language, self.same_numbers = QComboBox(), QCheckBox()
        self._against, self._language = Field(self.against), Field(self.language)
        flow = FlowLayout(self)
        for one in (self._against, self._language, self.same_numbers):
            flow.addWidget(one)
        self.against.currentIndexChanged.connect(lambda _at: self.parent_changed.emit())
        self.retranslate()

    @property
    def parent_id(self) -> UUID | None:
        """The defendant; None where no parent is recorded."""
        held = self.against.currentData()
        return UUID(held) if held else None

    @property
    def language_key(self) -> str:
        return str(self.language.currentData() or "both")

    def retranslate(self) -> None:
        """Say everything again."""
        self._against.say(self.tr("Against"))
        self._language.say(self.tr("Front sheet and index in"))
        chosen = self.language_key
        self.language.clear()
        for key, words in (
            ("both", self.tr("Welsh and English")),
            ("cy", self.tr("Welsh")),
            ("en", self.tr("English")),
        ):
            self.language.addItem(words, key)
        self.language.setCurrentIndex(self.language.findData(chosen))
        self.same_numbers.setText(self.tr("Every page has the same number in both copies"))
