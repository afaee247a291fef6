"""The page on which a visit is typed: what it says, and which fields make sense for what happened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ecede_desktop.law.policy_contacts import KindOfContact
from ecede_desktop.records.visit_pages import VisitPageFacts
from ecede_desktop.records.visits import ChildSeen, ContactOutcome
from ecede_desktop.ui import contact_words
from ecede_desktop.ui.forms.ui_log_visit_dialog import Ui_LogVisitDialog
from ecede_desktop.ui.visits import entry
from ecede_desktop.ui.visits.concern_row import ConcernRow
from ecede_desktop.ui.visits.entry import VisitEntry
from ecede_desktop.ui.visits.family_mode import FamilyMode
from ecede_desktop.ui.visits.kind_choice import choose_kind, fill_kinds
from ecede_desktop.ui.widgets.answer_fields import AnswerFields, Asked
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.keyboard_order import order_keyboard

translate = QCoreApplication.translate
WORDS = (
    "answered_by", "not_alone_reason", "childs_words", "parents_view", "observations", "opinion", "no_reply_tried",
    "third_party", "place", "purpose",
)  # fmt: skip
"""Fields that are words and nothing else."""
TURNING = (
    "outcome", "answered_by", "who_seen", "child_seen", "childs_words", "parents_view", "no_reply_tried",
    "language_used", "place", "purpose",
)  # fmt: skip
"""Fields that come and go with the kind and the outcome."""
OF_ONE_CHILD = frozenset({"child_seen", "not_alone_reason", "childs_words"})
"""Fields that each child has in its own part where the contact is about several."""


class VisitPage(QObject):
    """Reads and shows a ``VisitEntry`` in the form's fields.

    Signals:
        typed(): something on the page was changed by hand or by code.
    """

    typed = Signal()

    def __init__(self, form: Ui_LogVisitDialog, today: dt.date, name: str, reference: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._groups = self._make_groups()
        self.details, self.home = AnswerFields(), AnswerFields()
        self.manager = Field(QComboBox())
        self.family, self.concern = FamilyMode(name, reference), ConcernRow()
        self._managers: tuple[tuple[str, str], ...] = ()
        self._lay_out()
        self.fill_words()
        for edit in (form.on, form.next_date, form.actions):
            edit.set_today(today)
        form.on.set_day(today)
        self._connect()

    def offer(self, facts: VisitPageFacts) -> None:
        """What is known of the family, and who may have supervised."""
        self._form.who_seen.offer(facts.people)
        self._managers = facts.managers
        self._fill_managers()
        self.family.offer(facts.pupil_id, facts.children)
        self.fit()

    @property
    def kind(self) -> KindOfContact | None:
        """The kind of contact that is chosen."""
        return contact_words.policy().kind(str(self._form.kind.currentData()))

    @property
    def for_family(self) -> bool:
        """Whether the contact is about several children."""
        return self.family.on and self.kind is not None and self.kind.family

    def read(self) -> VisitEntry:
        """The page as it stands."""
        form = self._form
        manager = self.manager.control
        assert isinstance(manager, QComboBox)
        return VisitEntry(
            on=form.on.text(),
            started=form.started.text(),
            ended=form.ended.text(),
            kind=str(form.kind.currentData()),
            outcome=self._chosen("outcome"),
            who_seen=entry.kept(form.who_seen.typed()),
            child_seen=self._chosen("child_seen"),
            actions=entry.actions_kept(form.actions.typed()),
            next_date=form.next_date.text(),
            in_chronology="yes" if form.in_chronology.isChecked() else "no",
            language_used=str(form.language_used.currentData() or ""),
            home=entry.kept(self.home.typed()),
            details=entry.kept(self.details.typed()),
            manager=str(manager.currentData() or ""),
            parts=entry.kept(self.family.values()),
            **{name: _words_of(getattr(form, name)) for name in WORDS},
        )

    def show(self, shown: VisitEntry) -> None:
        """Show an entry as it was typed."""
        form = self._form
        for name in WORDS:
            _say(getattr(form, name), str(getattr(shown, name)))
        for name in ("on", "started", "ended", "next_date"):
            getattr(form, name).setText(getattr(shown, name))
        choose_kind(form.kind, shown.kind)
        for group, value in (("outcome", shown.outcome), ("child_seen", shown.child_seen)):
            self._choose(group, value)
        form.who_seen.set_rows(entry.people_typed(shown.who_seen))
        form.actions.set_rows(entry.actions_typed(shown.actions))
        form.in_chronology.setChecked(shown.in_chronology == "yes")
        form.language_used.setCurrentIndex(max(form.language_used.findData(shown.language_used), 0))
        self.fit()
        self.home.show_answers(entry.answers_typed(shown.home))
        self.details.show_answers(entry.answers_typed(shown.details))
        self._choose_manager(shown.manager)
        self.family.show_values(entry.parts_typed(shown.parts))
        folded = (shown.place, shown.purpose, shown.third_party, shown.language_used, shown.home)
        form.more.setChecked(any(folded))
        self.fit()

    def fit(self) -> None:
        """Show the fields that make sense for this kind and outcome."""
        form, kind = self._form, self.kind
        shown = entry.shows(kind, ContactOutcome(self._chosen("outcome")))
        family = self.for_family
        of_child = shown & {"child_seen", "childs_words"}
        self.family.ask(frozenset(of_child | {"observations"}))
        self.family.setVisible(kind is not None and kind.family and bool(self.family.ticks))
        self.family.own.setVisible(family)
        here = shown - OF_ONE_CHILD if family else shown
        for name in TURNING:
            getattr(form, f"{name}_field").setVisible(name in here)
        needs_why = "child_seen" in here and self._chosen("child_seen") not in ("", ChildSeen.ALONE.value)
        form.not_alone_reason_field.setVisible(needs_why)
        for part in (form.ended, form.until):
            part.setVisible("ended" in shown)
        self._ask_pack(kind, shown)
        form.observations_label.setText(
            translate("VisitPage", "For all of them: what you saw and heard, naming none of the children")
            if family
            else translate("VisitPage", "What you saw and heard: &fact")
        )
        form.more.setText(
            translate("VisitPage", "&More: the home, what others told, language, place, purpose")
            if "home_conditions" in shown
            else translate("VisitPage", "&More: what others told, language, place, purpose")
        )
        self._order_keyboard()

    @property
    def lacks_child_seen(self) -> bool:
        """Whether the page asks for the child and nobody said."""
        return not self._form.child_seen_field.isHidden() and not self._chosen("child_seen")

    def fill_words(self) -> None:
        """Name kinds, languages and what the pack asks for in the language that is set now."""
        form, policy = self._form, contact_words.policy()
        fill_kinds(form.kind)
        chosen = form.language_used.currentData()
        form.language_used.blockSignals(True)
        form.language_used.clear()
        form.language_used.addItem(translate("VisitPage", "Not said"), "")
        for language in policy.languages:
            form.language_used.addItem(contact_words.name(language), language.key)
        form.language_used.setCurrentIndex(max(form.language_used.findData(chosen), 0))
        form.language_used.blockSignals(False)
        self.manager.say(
            translate("VisitPage", "Manager who supervised"),
            translate("VisitPage", "A manager who signs in signs this note as manager."),
        )
        self._fill_managers()
        self.fit()

    def write_now(self, now: Callable[[], dt.datetime]) -> None:
        """Write the day and the start; where a start stands already, the end."""
        form, moment = self._form, now()
        form.on.set_day(moment.date())
        at_end = form.started.text().strip() and not form.ended.isHidden()
        (form.ended if at_end else form.started).set_time(moment.time())

    def _ask_pack(self, kind: KindOfContact | None, shown: frozenset[str]) -> None:
        policy = contact_words.policy()
        wanted = () if kind is None else kind.details
        details = [detail for key in wanted if (detail := policy.detail(key)) is not None]
        self.details.ask([_asked(detail.key, contact_words.name(detail), long=detail.long) for detail in details])
        home = policy.prompts if "home_conditions" in shown else ()
        self.home.ask([_asked(row.key, contact_words.name(row), contact_words.hint(row), long=True) for row in home])
        self.manager.setVisible(kind is not None and kind.manager_signs)

    def _fill_managers(self) -> None:
        box = self.manager.control
        assert isinstance(box, QComboBox)
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(translate("VisitPage", "Choose the manager"), "")
        for name, full_name in self._managers:
            box.addItem(full_name, name)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(False)

    def _choose_manager(self, name: str) -> None:
        box = self.manager.control
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(max(box.findData(name), 0))

    def _lay_out(self) -> None:
        form = self._form
        # A row that wraps: Qt Designer knows no such layout.
        answers = FlowLayout(form.child_seen)
        for answer in (form.alone, form.with_others, form.not_seen):
            answers.addWidget(answer)
        left, folded = form.left.layout(), form.folded.layout()
        assert isinstance(left, QVBoxLayout) and isinstance(folded, QVBoxLayout)
        after = left.indexOf(form.outcome_field) + 1
        left.insertWidget(after, self.manager)
        left.insertWidget(after + 1, self.details)
        end = left.indexOf(form.no_reply_tried_field) + 1
        left.insertWidget(end, self.family)
        left.insertWidget(end + 1, self.concern)
        folded.insertWidget(0, self.home)
        right = form.right.layout()
        assert isinstance(right, QVBoxLayout)
        right.insertWidget(right.indexOf(form.observations_field) + 1, self.family.own)

    def _connect(self) -> None:
        form = self._form
        for name in WORDS:
            getattr(form, name).textChanged.connect(self.typed)
        for edit in (form.on, form.started, form.ended, form.next_date):
            edit.textChanged.connect(self.typed)
        for rows in (form.actions, form.who_seen, self.home, self.details, self.family):
            rows.changed.connect(self.typed)
        form.in_chronology.toggled.connect(self.typed)
        form.language_used.currentIndexChanged.connect(self.typed)
        form.kind.currentIndexChanged.connect(self._turned)
        for group in self._groups.values():
            group.buttonToggled.connect(self._turned)
        self.family.turned.connect(self.fit)
        for grown in (form.who_seen, self.home, self.details, self.family):
            grown.grown.connect(self._order_keyboard)
        form.actions.changed.connect(self._order_keyboard)
        form.more.toggled.connect(form.folded.setVisible)
        form.folded.hide()

    def _order_keyboard(self) -> None:
        # Qt Designer's tab stops end at a widget that is made of others.
        order_keyboard(self._form.page)
        for first, second in (
            (self._form.in_chronology, self._form.save),
            (self._form.save, self._form.close_dialog),
        ):
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


def _asked(key: str, label: str, hint: str = "", *, long: bool = False) -> Asked:
    return Asked(key, label, hint, long=long)


def _words_of(control: QLineEdit | QPlainTextEdit) -> str:
    return control.text() if isinstance(control, QLineEdit) else control.toPlainText()


def _say(control: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(control, QLineEdit):
        control.setText(text)
    else:
        control.setPlainText(text)
