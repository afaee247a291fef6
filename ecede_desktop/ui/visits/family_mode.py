"""Writing once for a family: which other children the contact is about, and each child's own part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ecede_desktop.records.contact_events import ChildsPart
from ecede_desktop.records.visit_pages import FamilyChild
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.widgets.child_part import ChildPart, PartChild
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label


class FamilyMode(QWidget):
    """A tick for each other child; as soon as one is ticked, every child has a part of its own.

    Signals:
        turned(): the contact became one with several children, or with one again.
        changed(): something was typed or ticked; grown(): fields came or went.
    """

    turned = Signal()
    changed = Signal()
    grown = Signal()

    def __init__(self, name: str, reference: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._reference = name, reference
        self._child: PartChild | None = None
        self._asks = frozenset[str]()
        self._wanted: dict[str, dict[str, str]] = {}
        self.title = label(kind="strong")
        self.help = label(kind="small", wraps=True)
        self._ticks = QWidget()
        self._row = FlowLayout(self._ticks)
        self.ticks: dict[str, QCheckBox] = {}
        self.parts: dict[str, ChildPart] = {}
        self.own = QWidget()
        """Each child's part; it stands where the page has room for it."""
        self._parts = QVBoxLayout(self.own)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(theme.SPACE_RELATED)
        self.own.hide()
        self._others: dict[str, PartChild] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_RELATED)
        for part in (self.title, self.help, self._ticks):
            self._column.addWidget(part)
        self.hide()
        self.retranslate()

    @property
    def on(self) -> bool:
        """Whether the contact is about several children."""
        return bool(self.parts)

    def offer(self, pupil_id: UUID, children: Sequence[FamilyChild]) -> None:
        """The family's other children, and who the child of the case is."""
        self._child = PartChild(pupil_id, self._name, self._reference, self._reference)
        for child in children:
            words = (wording.year_group(child.year_group), child.school_name, child.reference)
            detail = " · ".join(word for word in words if word)
            one = PartChild(child.pupil_id, child.full_name, detail, child.reference)
            tick = QCheckBox(child.full_name.replace("&", "&&"))
            tick.setToolTip(detail)
            tick.setAccessibleDescription(detail)
            tick.toggled.connect(self._ticked)
            self._others[one.key], self.ticks[one.key] = one, tick
            self._row.addWidget(tick)
        self.setVisible(bool(children))
        if self._wanted:
            self.show_values(self._wanted)
        self.grown.emit()

    def ask(self, asks: frozenset[str]) -> None:
        """What makes sense of each child."""
        self._asks = asks
        for part in self.parts.values():
            part.ask(asks)

    def each_part(self) -> tuple[ChildsPart, ...]:
        """Each child's part, the child of the case first."""
        return tuple(part.part() for part in self.parts.values())

    def values(self) -> dict[str, dict[str, str]]:
        """Each child's part as it was typed; nothing while the contact is about one child."""
        return {key: part.values() for key, part in self.parts.items()}

    def show_values(self, values: Mapping[str, Mapping[str, str]]) -> None:
        """Tick and fill what was typed before; what is not offered yet waits until it is."""
        self._wanted = {key: dict(part) for key, part in values.items()}
        for key, tick in self.ticks.items():
            tick.setChecked(key in values)
        for key, part in self.parts.items():
            part.show_values(values.get(key, {}))

    def part_at(self, number: int) -> ChildPart | None:
        """The part that a refusal counts as this one."""
        parts = list(self.parts.values())
        return parts[number] if 0 <= number < len(parts) else None

    def clear_errors(self) -> None:
        """Take every sentence away."""
        for part in self.parts.values():
            part.clear_errors()

    def retranslate(self) -> None:
        """Say the words in the language that is spoken now."""
        self.title.setText(self.tr("Also for"))
        self.help.setText(
            self.tr("Written once for all who are ticked. Each child’s record gets the words for all and its own part.")
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_row"):
            self.retranslate()
        super().changeEvent(event)

    def _ticked(self) -> None:
        wanted = {key: self._others[key] for key, tick in self.ticks.items() if tick.isChecked()}
        if wanted and self._child is not None:
            wanted = {self._child.key: self._child, **wanted}
        was = self.on
        for key in [key for key in self.parts if key not in wanted]:
            self._leave(key)
        for key, child in wanted.items():
            if key not in self.parts:
                self._take(key, child)
        if self.on != was:
            self.turned.emit()
        self.grown.emit()
        self.changed.emit()

    def _take(self, key: str, child: PartChild) -> None:
        part = ChildPart(child, parent=self)
        part.show_values(self._wanted.get(key, {}))
        part.ask(self._asks)
        part.changed.connect(self.changed)
        part.grown.connect(self.grown)
        self.parts[key] = part
        self._parts.addWidget(part)

    def _leave(self, key: str) -> None:
        part = self.parts.pop(key)
        # What was typed of the child is there again when the tick comes back.
        self._wanted[key] = part.values()
        self._parts.removeWidget(part)
        part.hide()
        part.deleteLater()
