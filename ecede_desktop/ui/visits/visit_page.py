"""The page on which a visit is typed: what it says, and which fields make sense for what happened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLineEdit, QPlainTextEdit, QWidget

from ecede_desktop.records.visits import ChildSeen, ContactOutcome
from ecede_desktop.ui import contact_words
from ecede_desktop.ui.forms.ui_log_visit_dialog import Ui_LogVisitDialog
from ecede_desktop.ui.visits import entry
from ecede_desktop.ui.visits.entry import VisitEntry
from ecede_desktop.ui.widgets.flow_layout import FlowLayout

WORDS = (
    "who_seen",
    "not_alone_reason",
    "childs_words",
    "observations",
    "opinion",
    "no_reply_tried",
    "place",
    "purpose",
)
"""Fields that are words and nothing else."""
TURNING = ("outcome", "who_seen", "child_seen", "childs_words", "no_reply_tried")
"""Fields that come and go with the kind and the outcome."""


class VisitPage(QObject):
    """Reads and shows a ``VisitEntry`` in the form's fields.

    Signals:
        typed(): something on the page was changed by hand or by code.
    """

    typed = Signal()

    def __init__(self, form: Ui_LogVisitDialog, today: dt.date, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._groups = self._make_groups()
        # A row that wraps: Qt Designer knows no such layout.
        answers = FlowLayout(form.child_seen)
        for answer in (form.alone, form.with_others, form.not_seen):
            answers.addWidget(answer)
        self.fill_kinds()
        for edit in (form.on, form.next_date, form.actions):
            edit.set_today(today)
        form.on.set_day(today)
        self._connect()
        self._order_keyboard()

    def read(self) -> VisitEntry:
        """The page as it stands."""
        form = self._form
        return VisitEntry(
            on=form.on.text(),
            started=form.started.text(),
            ended=form.ended.text(),
            kind=str(form.kind.currentData()),
            outcome=self._chosen("outcome"),
            child_seen=self._chosen("child_seen"),
            actions=entry.actions_kept(form.actions.typed()),
            next_date=form.next_date.text(),
            in_chronology="yes" if form.in_chronology.isChecked() else "no",
            **{name: _words_of(getattr(form, name)) for name in WORDS},
        )

    def show(self, shown: VisitEntry) -> None:
        """Show an entry as it was typed."""
        form = self._form
        for name in WORDS:
            _say(getattr(form, name), str(getattr(shown, name)))
        for name in ("on", "started", "ended", "next_date"):
            getattr(form, name).setText(getattr(shown, name))
        form.kind.setCurrentIndex(max(form.kind.findData(shown.kind), 0))
        for group, value in (("outcome", shown.outcome), ("child_seen", shown.child_seen)):
            self._choose(group, value)
        form.actions.set_rows(entry.actions_typed(shown.actions))
        form.in_chronology.setChecked(shown.in_chronology == "yes")
        form.more.setChecked(bool(shown.place or shown.purpose))
        self.fit()

    def fit(self) -> None:
        """Show the fields that make sense for this kind and outcome."""
        form = self._form
        kind = contact_words.policy().kind(str(form.kind.currentData()))
        shown = entry.shows(kind, ContactOutcome(self._chosen("outcome")))
        for name in TURNING:
            getattr(form, f"{name}_field").setVisible(name in shown)
        needs_why = "child_seen" in shown and self._chosen("child_seen") not in ("", ChildSeen.ALONE.value)
        form.not_alone_reason_field.setVisible(needs_why)
        for part in (form.ended, form.until):
            part.setVisible("ended" in shown)

    @property
    def lacks_child_seen(self) -> bool:
        """Whether the page asks for the child and nobody said."""
        return not self._form.child_seen_field.isHidden() and not self._chosen("child_seen")

    def fill_kinds(self) -> None:
        """Name the kinds in the language that is set now."""
        kinds = self._form.kind
        chosen = kinds.currentData()
        kinds.blockSignals(True)
        kinds.clear()
        for kind in contact_words.policy().kinds:
            if kind.offered and not kind.event:
                kinds.addItem(contact_words.name(kind), kind.key)
        kinds.setCurrentIndex(max(kinds.findData(chosen), 0))
        kinds.blockSignals(False)

    def write_now(self, now: Callable[[], dt.datetime]) -> None:
        """Write the day and the start; where a start stands already, the end."""
        form, moment = self._form, now()
        form.on.set_day(moment.date())
        at_end = form.started.text().strip() and not form.ended.isHidden()
        (form.ended if at_end else form.started).set_time(moment.time())

    def _connect(self) -> None:
        form = self._form
        for name in WORDS:
            getattr(form, name).textChanged.connect(self.typed)
        for edit in (form.on, form.started, form.ended, form.next_date):
            edit.textChanged.connect(self.typed)
        form.actions.changed.connect(self.typed)
        form.in_chronology.toggled.connect(self.typed)
        form.kind.currentIndexChanged.connect(self._turned)
        for group in self._groups.values():
            group.buttonToggled.connect(self._turned)
        form.more.toggled.connect(form.folded.setVisible)
        form.folded.hide()

    def _order_keyboard(self) -> None:
        # Qt Designer's tab stops end at a widget that is made of others.
        form = self._form
        form.actions.lead_to(form.next_date)
        after = (form.next_date, form.more, form.place, form.purpose, form.in_chronology, form.save, form.close_dialog)
        for first, second in pairwise(after):
            QWidget.setTabOrder(first, second)

    def _turned(self) -> None:
        self.fit()
        self.typed.emit()

    def _make_groups(self) -> dict[str, QButtonGroup]:
        form = self._form
        members: dict[str, tuple[QAbstractButton, ...]] = {
            "outcome": (form.spoke, form.no_reply, form.refused, form.not_home),
            "child_seen": (form.alone, form.with_others, form.not_seen),
        }
        groups = {}
        for name, buttons in members.items():
            groups[name] = QButtonGroup(self)
            for button in buttons:
                groups[name].addButton(button)
        return groups

    def _chosen(self, group: str) -> str:
        button = self._groups[group].checkedButton()
        return button.objectName() if button else ""

    def _choose(self, group: str, value: str) -> None:
        buttons = self._groups[group]
        buttons.setExclusive(False)
        for button in buttons.buttons():
            button.setChecked(button.objectName() == value)
        buttons.setExclusive(True)


def _words_of(control: QLineEdit | QPlainTextEdit) -> str:
    return control.text() if isinstance(control, QLineEdit) else control.toPlainText()


def _say(control: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(control, QLineEdit):
        control.setText(text)
    else:
        control.setPlainText(text)
