"""What belongs to one child of a contact with several: seen or not, where, the child's own words and what was seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.records.contact_events import ChildsPart
from ecede_desktop.records.visits import ChildSeen
from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.answer_fields import LINES, AnswerFields
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.time_edit import TimeEdit

SEEN = ("alone", "with_others", "not_seen")


@dataclass(frozen=True)
class PartChild:
    """Whose part it is."""

    pupil_id: UUID
    name: str
    detail: str = ""
    """Year, school, case: what tells two children of one name apart."""
    reference: str = ""
    """The open case; empty: none."""

    @property
    def key(self) -> str:
        return str(self.pupil_id)


class ChildPart(QFrame):
    """``asks`` names what makes sense: child_seen, met (place and time), childs_words, observations.

    Signals:
        changed(): something was typed or chosen; grown(): fields came or went; unwanted(): the child is to be left out.
    """

    changed = Signal()
    grown = Signal()
    unwanted = Signal()

    def __init__(self, child: PartChild, *, can_leave: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.child = child
        self.setProperty("kind", "card")
        self._asks: frozenset[str] = frozenset()
        self.name, self.detail = label(child.name, "section", wraps=True), label(child.detail, "small", wraps=True)
        self.leave = QPushButton()
        self.leave.setProperty("kind", "link")
        self.leave.setVisible(can_leave)
        self.seen, self._group = QWidget(), QButtonGroup(self)
        self.buttons = {name: QRadioButton() for name in SEEN}
        self.place, self.started = QLineEdit(), TimeEdit()
        self.answers = AnswerFields()
        self.answers.hide()
        self.fields: dict[str, Field] = {}
        self._make_fields()
        self._lay_out()
        self._connect()
        self.retranslate()

    def ask(self, asks: frozenset[str]) -> None:
        """Show the fields that make sense."""
        self._asks = asks
        self._fit()
        self.grown.emit()

    def part(self) -> ChildsPart:
        """What was typed, for the service."""
        said = self.values()
        seen = ChildSeen(said["child_seen"]) if said["child_seen"] and "child_seen" in self._asks else None
        return ChildsPart(
            reference=self.child.reference,
            pupil_id=None if self.child.reference else self.child.pupil_id,
            child_seen=seen or ChildSeen.NOT_SEEN,
            not_alone_reason=said["not_alone_reason"] if "child_seen" in self._asks else "",
            childs_words=said["childs_words"] if "childs_words" in self._asks else "",
            observations=said["observations"],
            place=said["place"] if "met" in self._asks else "",
            started=self.started.time() if "met" in self._asks else None,
            details=self.answers.answers(),
        )

    def values(self) -> dict[str, str]:
        """Everything as it was typed, for a draft."""
        checked = next((name for name, button in self.buttons.items() if button.isChecked()), "")
        texts = {name: _text_of(self.fields[name].control) for name in ("childs_words", "observations")}
        return {
            "child_seen": checked,
            "not_alone_reason": str(self.fields["not_alone_reason"].control.property("text")),
            "place": self.place.text(),
            "started": self.started.text(),
            **texts,
            **{f"details.{key}": text for key, text in self.answers.typed().items()},
        }

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was typed before."""
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(values.get("child_seen", "") == name)
        self._group.setExclusive(True)
        for name in ("childs_words", "observations"):
            control = self.fields[name].control
            assert isinstance(control, GrowingText)
            control.setPlainText(values.get(name, ""))
        self.fields["not_alone_reason"].control.setProperty("text", values.get("not_alone_reason", ""))
        self.place.setText(values.get("place", ""))
        self.started.setText(values.get("started", ""))
        answers = {key.removeprefix("details."): text for key, text in values.items() if key.startswith("details.")}
        self.answers.show_answers(answers)
        self._fit()

    @property
    def typed(self) -> bool:
        """Whether anything was written that would be a pity to lose."""
        return any(text.strip() for name, text in self.values().items() if not name.startswith("details."))

    @property
    def lacks_child_seen(self) -> bool:
        """Whether it asks for the child and nobody said."""
        return "child_seen" in self._asks and not self.values()["child_seen"]

    def set_error(self, name: str, sentence: str) -> bool:
        """Say what is wrong at a field; False where it has none of that name in sight."""
        if name.startswith("details."):
            return self.answers.set_error(name.removeprefix("details."), sentence)
        field = self.fields.get(name)
        if field is None or field.isHidden():
            return False
        field.set_error(sentence)
        (self.buttons["alone"] if name == "child_seen" else field.control).setFocus()
        return True

    def clear_errors(self) -> None:
        """Take every sentence away."""
        for field in self.fields.values():
            if field.error:
                field.set_error("")
        self.answers.clear_errors()

    def retranslate(self) -> None:
        """Say the labels in the language that is spoken now."""
        name, of_child = self.child.name, self.tr("{name}: {field}")
        words = {
            "alone": self.tr("Seen alone"), "with_others": self.tr("Seen with others"), "not_seen": self.tr("Not seen")
        }  # fmt: skip
        for key, button in self.buttons.items():
            button.setText(words[key])
            button.setAccessibleName(of_child.format(name=name, field=words[key]))
        self.leave.setText(self.tr("Leave out"))
        self.leave.setAccessibleName(self.tr("Leave {name} out").format(name=name))
        said = {
            "child_seen": self.tr("The child"),
            "not_alone_reason": self.tr("Why the child was not seen alone"),
            "place": self.tr("Where the child was met"),
            "started": self.tr("At what time"),
            "childs_words": self.tr("The child’s own words"),
            "observations": self.tr("Only of this child: what you saw and heard"),
        }
        for key, field in self.fields.items():
            field.say(said[key])
            field.control.setAccessibleName(of_child.format(name=name, field=said[key]))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.fields:
            self.retranslate()
        super().changeEvent(event)

    def _make_fields(self) -> None:
        row = FlowLayout(self.seen)
        for button in self.buttons.values():
            self._group.addButton(button)
            row.addWidget(button)
        words, observations = GrowingText(), GrowingText()
        for text in (words, observations):
            text.set_least_lines(LINES)
        controls: dict[str, QWidget] = {
            "child_seen": self.seen, "not_alone_reason": QLineEdit(), "place": self.place, "started": self.started,
            "childs_words": words, "observations": observations,
        }  # fmt: skip
        self.fields = {name: Field(control, self) for name, control in controls.items()}

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.leave)
        met = QHBoxLayout()
        met.setSpacing(theme.SPACE_RELATED)
        met.addWidget(self.fields["place"], 3)
        met.addWidget(self.fields["started"], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(theme.SPACE_RELATED)
        column.addLayout(head)
        column.addWidget(self.detail)
        column.addWidget(self.fields["child_seen"])
        column.addWidget(self.fields["not_alone_reason"])
        column.addLayout(met)
        column.addWidget(self.answers)
        column.addWidget(self.fields["childs_words"])
        column.addWidget(self.fields["observations"])
        self.detail.setVisible(bool(self.child.detail))

    def _connect(self) -> None:
        self.leave.clicked.connect(self.unwanted)
        self._group.buttonToggled.connect(self._turned)
        for field in self.fields.values():
            if isinstance(field.control, QLineEdit | GrowingText):
                field.control.textChanged.connect(self.changed)
        self.answers.changed.connect(self.changed)
        self.answers.grown.connect(self.grown)

    def _turned(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        asks = self._asks
        seen = next((name for name, button in self.buttons.items() if button.isChecked()), "")
        self.fields["child_seen"].setVisible("child_seen" in asks)
        self.fields["not_alone_reason"].setVisible("child_seen" in asks and seen in ("with_others", "not_seen"))
        for name in ("place", "started"):
            self.fields[name].setVisible("met" in asks)
        self.fields["childs_words"].setVisible("childs_words" in asks)
        self.fields["observations"].setVisible("observations" in asks)


def _text_of(control: QWidget) -> str:
    assert isinstance(control, GrowingText)
    return control.toPlainText()
