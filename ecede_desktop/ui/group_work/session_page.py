"""The page on which a session is typed: what it was, the words for every copy, the officer's note and the register."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.law.policy_contacts import KindOfContact
from ecede_desktop.records.visits import LogVisit
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import contact_words, theme
from ecede_desktop.ui.group_work.register import Register
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.answer_fields import AnswerFields, Asked
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.side_by_side import SideBySide
from ecede_desktop.ui.widgets.time_edit import TimeEdit


class SessionPage(SideBySide):
    """Signals: changed(): something was typed or chosen; grown(): fields or children came or went."""

    changed = Signal()
    grown = Signal()

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.title = QComboBox(), QLineEdit()
        self.on, self.started, self.ended, self.now = DayEdit(), TimeEdit(), TimeEdit(), QPushButton()
        self.place, self.words, self.officer_note = QLineEdit(), GrowingText(), GrowingText()
        self.details, self.register = AnswerFields(), Register(desk, operations)
        self._until = label()
        self.fields = {
            "kind": Field(self.kind), "on": Field(self._when()), "title": Field(self.title), "place": Field(self.place),
            "observations": Field(self.words), "officer_note": Field(self.officer_note),
        }  # fmt: skip
        self.on.set_today(desk.clock.today())
        self.on.set_day(desk.clock.today())
        self._lay_out()
        self.retranslate()
        self._connect()

    @property
    def chosen_kind(self) -> KindOfContact | None:
        """Group work, or a sweep."""
        return contact_words.policy().kind(str(self.kind.currentData()))

    def values(self) -> dict[str, str]:
        """Everything as it was typed, for a draft."""
        return {
            "kind": str(self.kind.currentData()), "on": self.on.text(), "started": self.started.text(),
            "ended": self.ended.text(), "title": self.title.text(), "place": self.place.text(),
            "words": self.words.toPlainText(), "officer_note": self.officer_note.toPlainText(),
            "register": self.register.kept(), **{f"details.{k}": t for k, t in self.details.typed().items()},
        }  # fmt: skip

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was typed before."""
        self.kind.setCurrentIndex(max(self.kind.findData(values.get("kind", "")), 0))
        for name in ("on", "started", "ended", "title", "place"):
            getattr(self, name).setText(values.get(name, ""))
        self.words.setPlainText(values.get("words", ""))
        self.officer_note.setPlainText(values.get("officer_note", ""))
        self.register.show_kept(values.get("register", ""))
        own = {key.removeprefix("details."): text for key, text in values.items() if key.startswith("details.")}
        self.details.show_answers(own)
        self.fit()

    def shared(self, on: dt.date) -> LogVisit:
        """What all copies have in common."""
        return LogVisit(
            "", on, str(self.kind.currentData()), self.started.time(), self.ended.time(), place=self.place.text(),
            observations=self.words.toPlainText(), details=self.details.answers(),
        )  # fmt: skip

    def fit(self) -> None:
        """Ask for what makes sense for this kind."""
        kind, policy = self.chosen_kind, contact_words.policy()
        details = [policy.detail(key) for key in (kind.details if kind else ())]
        shared = [one for one in details if one is not None and one.of_session]
        self.details.ask([Asked(one.key, contact_words.name(one), long=one.long) for one in shared])
        self.register.ask(kind)
        self.grown.emit()

    def typed_well(self) -> bool:
        """Whether day and times can be read; what cannot is told."""
        clocks = [self.started, self.ended, *(part.started for part in self.register.parts.values())]
        wrong = next((clock for clock in clocks if not clock.understood()), None)
        if self.on.day() is None:
            self.say_at("on", self.tr("Write the day of the session, for example 24/11/2026."))
        elif wrong is not None:
            self.say_at("on", self.tr("Write the time as hours and minutes, for example 14:30."))
            wrong.setFocus()
        return self.on.day() is not None and wrong is None

    def say_at(self, field: str, sentence: str, part: object = -1) -> bool:
        """Say what is wrong at a field, or in a child's part; False where there is none."""
        own = self.register.part_at(part) if isinstance(part, int) else None
        if own is not None and own.set_error(field, sentence):
            return True
        if field == "who":
            self.register.set_error(sentence)
            return True
        if field.startswith("details."):
            return self.details.set_error(field.removeprefix("details."), sentence)
        place = {"started": "on", "ended": "on"}.get(field, field)
        if place not in self.fields:
            return False
        self.fields[place].set_error(sentence)
        self.fields[place].control.setFocus()
        return True

    def clear_errors(self) -> None:
        """Take every sentence away."""
        for field in self.fields.values():
            if field.error:
                field.set_error("")
        self.details.clear_errors()
        self.register.clear_errors()

    def write_now(self, moment: dt.datetime) -> None:
        """Write the day and the start; where a start stands already, the end."""
        self.on.set_day(moment.date())
        (self.ended if self.started.text().strip() else self.started).set_time(moment.time())

    def retranslate(self) -> None:
        """Say every sentence in the language that is spoken now."""
        says = {
            "kind": (self.tr("Kind of session"), ""),
            "on": (self.tr("When"), ""),
            "title": (self.tr("What it was"), ""),
            "place": (self.tr("Where"), ""),
            "observations": (self.tr("For every copy: what was done and seen"), self.tr("Name none of the children.")),
            "officer_note": (
                self.tr("Your note of the whole session"),
                self.tr("It is in no child’s copy; here you may name the children."),
            ),
        }
        for name, (text, help_text) in says.items():
            self.fields[name].say(text, help_text)
        for edit, text in ((self.on, self.tr("Day")), (self.started, self.tr("From")), (self.ended, self.tr("Until"))):
            edit.setAccessibleName(text)
        self._until.setText(self.tr("to"))
        self.now.setText(self.tr("&Now"))
        self.now.setToolTip(self.tr("Write the day and time it is now (Ctrl+;)"))
        self._fill_kinds()
        self.fit()

    def _fill_kinds(self) -> None:
        chosen = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        for kind in contact_words.policy().kinds:
            if kind.event and kind.offered:
                self.kind.addItem(contact_words.name(kind), kind.key)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))
        self.kind.blockSignals(False)

    def _connect(self) -> None:
        for edit in (self.title, self.place, self.on, self.started, self.ended, self.words, self.officer_note):
            edit.textChanged.connect(self.changed)
        for some in (self.details, self.register):
            some.changed.connect(self.changed)
            some.grown.connect(self.grown)
        self.kind.currentIndexChanged.connect(self.fit)
        self.kind.currentIndexChanged.connect(self.changed)

    def _when(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_RELATED)
        for part, share in ((self.on, 4), (self.started, 2), (self._until, 0), (self.ended, 2), (self.now, 0)):
            row.addWidget(part, share)
        self.now.setAutoDefault(False)
        return made

    def _lay_out(self) -> None:
        columns = QHBoxLayout(self)
        columns.setContentsMargins(theme.SPACE_PAGE, 8, theme.SPACE_PAGE, theme.SPACE_GROUP)
        columns.setSpacing(32)
        left = [self.fields[name] for name in ("kind", "on", "title", "place")]
        for parts in ([*left, self.details, self.fields["observations"], self.fields["officer_note"]], [self.register]):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.SPACE_GROUP)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            columns.addWidget(holder, 1)
