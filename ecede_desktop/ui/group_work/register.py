"""The register of a session as it is written: a part for each child, found by name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecede_desktop.law.policy_contacts import KindOfContact
from ecede_desktop.records.contact_events import ChildsPart
from ecede_desktop.records.pupils import FoundRow
from ecede_desktop.records.visit_pages import FamilyChild
from ecede_desktop.services import visit_pages
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import contact_words, theme, wording
from ecede_desktop.ui.group_work.child_finder import ChildFinder
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.answer_fields import Asked
from ecede_desktop.ui.widgets.child_part import ChildPart, PartChild
from ecede_desktop.ui.widgets.labels import label


class Register(QWidget):
    """Signals: changed(): something was typed; grown(): a child was written in or left out."""

    changed = Signal()
    grown = Signal()

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._kind: KindOfContact | None = None
        self.finder = ChildFinder(desk, operations)
        self.error = label(kind="error", wraps=True)
        self.nobody = label(kind="muted", wraps=True)
        self.parts: dict[str, ChildPart] = {}
        self._parts = QVBoxLayout()
        self._parts.setSpacing(theme.SPACE_RELATED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.finder)
        column.addWidget(self.error)
        column.addWidget(self.nobody)
        column.addLayout(self._parts)
        self.error.hide()
        self.finder.chosen.connect(self._find)
        self.retranslate()

    def ask(self, kind: KindOfContact | None) -> None:
        """What this kind asks of each child."""
        self._kind = kind
        for part in self.parts.values():
            self._ask(part)

    def each_part(self) -> tuple[ChildsPart, ...]:
        """Each child's part, in the order in which they were written in."""
        return tuple(part.part() for part in self.parts.values())

    def kept(self) -> str:
        """For a draft."""
        rows = [
            {"child": [str(p.child.pupil_id), p.child.name, p.child.detail, p.child.reference], "said": p.values()}
            for p in self.parts.values()
        ]
        return json.dumps(rows, ensure_ascii=False) if rows else ""

    def show_kept(self, text: str) -> None:
        """Show what was written before."""
        for key in list(self.parts):
            self._leave(key)
        try:
            rows = json.loads(text) if text else []
        except ValueError:
            return
        for row in rows:
            pupil_id, name, detail, reference = row["child"]
            self._take(PartChild(UUID(pupil_id), name, detail, reference), row["said"])

    def part_at(self, number: int) -> ChildPart | None:
        """The part that a refusal counts as this one."""
        parts = list(self.parts.values())
        return parts[number] if 0 <= number < len(parts) else None

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the register as a whole."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        if sentence:
            self.finder.words.setFocus()

    def clear_errors(self) -> None:
        """Take every sentence away."""
        self.error.hide()
        for part in self.parts.values():
            part.clear_errors()

    def retranslate(self) -> None:
        """Say the words in the language that is spoken now."""
        self.nobody.setText(self.tr("Nobody is in the register yet. Each child you find gets their own part here."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "nobody"):
            self.retranslate()
        super().changeEvent(event)

    def _find(self, row: FoundRow) -> None:
        if str(row.id) in self.parts:
            self.set_error(self.tr("{name} is in the register already.").format(name=row.title))
            return
        self.error.hide()
        self._operations.read(lambda: visit_pages.read_participant(self._desk, row.id), self._found, owner=self)

    def _found(self, child: FamilyChild) -> None:
        words = (wording.year_group(child.year_group), child.school_name, child.reference or self.tr("no open case"))
        self._take(PartChild(child.pupil_id, child.full_name, " · ".join(w for w in words if w), child.reference), {})
        self.changed.emit()

    def _take(self, child: PartChild, said: Mapping[str, str]) -> None:
        if child.key in self.parts:
            return
        part = ChildPart(child, can_leave=True, parent=self)
        self._ask(part)
        part.show_values(said)
        part.changed.connect(self.changed)
        part.grown.connect(self.grown)
        part.unwanted.connect(lambda: self._unwanted(child.key))
        self.parts[child.key] = part
        self._parts.addWidget(part)
        self.nobody.hide()
        self.grown.emit()

    def _ask(self, part: ChildPart) -> None:
        kind, policy = self._kind, contact_words.policy()
        asks = {"observations"} | ({"childs_words"} if kind is None or "childs_words" in kind.fields else set())
        if kind is not None and "present" in kind.fields:
            asks.add("met")
        part.ask(frozenset(asks))
        details = [policy.detail(key) for key in (kind.details if kind else ())]
        part.answers.ask([
            Asked(one.key, contact_words.name(one), long=one.long,
                  choices=tuple((choice.key, contact_words.name(choice)) for choice in one.choices))
            for one in details if one is not None and not one.of_session
        ])  # fmt: skip

    def _unwanted(self, key: str) -> None:
        self._leave(key)
        self.finder.words.setFocus()
        self.changed.emit()

    def _leave(self, key: str) -> None:
        part = self.parts.pop(key)
        self._parts.removeWidget(part)
        part.hide()
        part.deleteLater()
        self.nobody.setVisible(not self.parts)
        self.grown.emit()
