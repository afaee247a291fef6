"""The form in which a referral is typed: the fields of the pack part by part, kept as a draft while they are typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.law.policy_referrals import referral_policy
from ecede_desktop.law.referral_forms import STEP_NOTE, FormField
from ecede_desktop.records.drafts import Draft
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.referrals import BY_HAND
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.draft_keeper import DraftKeeper, kept_at
from ecede_desktop.ui.fault_sentences import right_of, wrong_of
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.referrals import words
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.choice_box import fill_box
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.side_by_side import SideBySide

FORM = "school_referral"
"""Name of the form among the drafts."""
SCHOOL, SOURCE, RECEIVED = "school_number", "source", "received_on"
LEFT_OUT = ("school_name", SCHOOL)
Control = QLineEdit | QPlainTextEdit | QComboBox


class ReferralForm(QWidget):
    """Signals: saved(dict): the texts by key; given_up()."""

    saved = Signal(object)
    given_up = Signal()

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._policy = desk, referral_policy(desk.pack)
        self.fields: dict[str, Field] = {}
        self._parts = {part.key: label(kind="section", wraps=True) for part in self._policy.parts}
        self._title, self._hint = label(kind="title", wraps=True), label(kind="muted", wraps=True)
        self.said = Banner("danger")
        self.save_button, self.cancel_button = QPushButton(), QPushButton()
        self._lay_out()
        _write(self.control(RECEIVED), i18n.format_day(desk.clock.today()))
        self._blank = self.texts()
        self.keeper = DraftKeeper(desk, operations, FORM, "", self.texts, self)
        self.keeper.start_again(self._blank)
        self._connect()
        self.retranslate()
        self.keeper.look()

    def control(self, key: str) -> Control:
        """The control of a field."""
        control = self.fields[key].control
        assert isinstance(control, (QLineEdit, QPlainTextEdit, QComboBox))
        return control

    def texts(self) -> dict[str, str]:
        """What stands in each field, as it was typed."""
        return {key: _text(self.control(key)) for key in self.fields}

    def show_schools(self, schools: Sequence[SchoolRow]) -> None:
        """Fill the choice of schools, keeping the one chosen."""
        box = self.control(SCHOOL)
        assert isinstance(box, QComboBox)
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("Choose the school"), "")
        for school in schools:
            box.addItem(f"{school.name} ({school.number})", school.number)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(False)

    def refuse(self, refusal: UserError) -> None:
        """Show what cannot stand, each at its field; what was typed stays."""
        self.save_button.setEnabled(True)
        faults: tuple[tuple[str, Problem], ...] = getattr(refusal, "faults", ())
        sentences = {key.removesuffix("_") or key: f"{wrong_of(one)} {right_of(one)}" for key, one in faults}
        field = str(refusal.facts.get("field", ""))
        if not sentences and field in self.fields:
            sentences = {field: wording.error_sentence(refusal)}
        first = self._mark(sentences)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self.said.say(self.tr("Some fields cannot stand as they are; each says why."))
        else:
            self.said.say(wording.error_sentence(refusal))

    def start_anew(self) -> None:
        """After it was saved or given up: an empty form, and no draft."""
        self.keeper.drop()
        self._mark({})
        self.said.say("")
        for key, text in self._blank.items():
            _write(self.control(key), text)
        self.save_button.setEnabled(True)
        self.keeper.start_again(self._blank)

    def save(self) -> None:
        """Give on what was typed, when school and day are there."""
        self.said.say("")
        texts = self.texts()
        received = self.control(RECEIVED)
        assert isinstance(received, DayEdit)
        lacking: dict[str, str] = {}
        if not texts[SCHOOL]:
            lacking[SCHOOL] = self.tr("Choose the school that refers the pupil.")
        if not (texts["surname"].strip() or texts["upn"].strip()):
            lacking["surname"] = self.tr("Write at least the surname or the UPN.")
        if received.day() is None:
            lacking[RECEIVED] = self.tr("Write the day, for example 24/11/2026.")
        first = self._mark(lacking)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.save_button.setEnabled(False)
        self.saved.emit({key: self._plain(key, text) for key, text in texts.items()})

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Record a referral"))
        self._hint.setText(
            self.tr("Write what the school wrote or said. What it left out stays empty: the list beside the referral "
                    "will name it.")
        )  # fmt: skip
        self.save_button.setText(self.tr("&Record"))
        self.cancel_button.setText(self.tr("Cancel"))
        for part in self._policy.parts:
            self._parts[part.key].setText(words.said(part))
        self.fields[SCHOOL].say(self.tr("School"))
        self.fields[RECEIVED].say(self.tr("Day on which it came"))
        self.fields[SOURCE].say(self.tr("How it came"))
        for one in self._policy.fields:
            if one.key in self.fields and one.key != SCHOOL:
                self.fields[one.key].say(words.said(one))
        days = self.tr("Days, for example 24/11/2026; 1/12/2026")
        for step in self._policy.steps:
            self.fields[step.key].say(words.said(step), days)
            self.fields[step.key + STEP_NOTE].say(self.tr("{step}: note").format(step=words.said(step)))
        self._fill_choices()

    def _plain(self, key: str, text: str) -> str:
        """A day as every reader takes it, whatever way it was written; other text as it is."""
        control = self.fields[key].control
        if isinstance(control, DayEdit) and (day := control.day()) is not None:
            return day.isoformat()
        return text

    def _mark(self, sentences: Mapping[str, str]) -> QWidget | None:
        """Put each sentence at its field; the first field that has one."""
        first: QWidget | None = None
        for key, field in self.fields.items():
            field.set_error(sentences.get(key, ""))
            if key in sentences and first is None:
                first = field.control
        return first

    def _restore(self, draft: Draft) -> None:
        for key, text in draft.values.items():
            if key in self.fields:
                _write(self.control(key), text)
        moment = kept_at(draft)
        said = self.tr("What you began to write is back, as kept on {day} at {time}.")
        self.said.say(
            said.format(day=i18n.format_day(moment.date()), time=i18n.format_time(moment)),
            "info",
            self.tr("Start anew"),
            self.start_anew,
        )

    # putting it together

    def _fill_choices(self) -> None:
        source = self.control(SOURCE)
        assert isinstance(source, QComboBox)
        fill_box(source, [(key, words.source(key)) for key in BY_HAND])
        for one in self._policy.fields:
            control = self.fields[one.key].control if one.key in self.fields else None
            if isinstance(control, QComboBox) and one.kind == "yes_no":
                fill_box(control, [("", self.tr("Not said")), ("yes", self.tr("Yes")), ("no", self.tr("No"))])
            elif isinstance(control, QComboBox) and one.kind == "year_group":
                groups = [(key, wording.year_group(key)) for key in YEAR_GROUPS]
                fill_box(control, [("", self.tr("Not said")), *groups])

    def _field(self, key: str, control: QWidget) -> Field:
        made = self.fields[key] = Field(control)
        return made

    def _control_of(self, one: FormField) -> QWidget:
        if one.kind == "long":
            return GrowingText()
        if one.kind == "day":
            made = DayEdit()
            made.set_today(self._desk.clock.today())
            return made
        return QComboBox() if one.kind in ("yes_no", "year_group") else QLineEdit()

    def _rows(self) -> Iterator[tuple[str, list[Field]]]:
        """The fields in rows of at most two, each under its part."""
        received = DayEdit()
        received.set_today(self._desk.clock.today())
        yield "pupil", [self._field(SCHOOL, QComboBox()), self._field(RECEIVED, received)]
        yield "pupil", [self._field(SOURCE, QComboBox())]
        for part in self._policy.parts:
            waiting: list[Field] = []
            for one in self._policy.fields:
                if one.part != part.key or one.key in LEFT_OUT:
                    continue
                if one.kind == "long":
                    if waiting:
                        yield part.key, waiting
                    waiting = []
                    yield part.key, [self._field(one.key, self._control_of(one))]
                    continue
                waiting.append(self._field(one.key, self._control_of(one)))
                if len(waiting) == 2:
                    yield part.key, waiting
                    waiting = []
            if waiting:
                yield part.key, waiting
            if part.key == "steps":
                for step in self._policy.steps:
                    yield "steps", [self._field(step.key, QLineEdit()), self._field(step.key + STEP_NOTE, QLineEdit())]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        for widget in (self._title, self._hint, self.said):
            column.addWidget(widget)
        begun = ""
        for part, fields in self._rows():
            if part != begun:
                column.addSpacing(theme.SPACE_RELATED)
                column.addWidget(self._parts[part])
                begun = part
            beside = SideBySide(characters=30)
            row = QHBoxLayout(beside)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.SPACE_GROUP)
            for field in fields:
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            column.addWidget(beside)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column.addLayout(buttons)
        column.addStretch(1)
        self.save_button.setProperty("kind", "primary")
        for field in self.fields.values():
            if isinstance(field.control, QComboBox):
                field.control.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                field.control.setMinimumContentsLength(12)

    def _connect(self) -> None:
        for field in self.fields.values():
            control = field.control
            if isinstance(control, QComboBox):
                control.currentIndexChanged.connect(lambda _at: self.keeper.typed())
            elif isinstance(control, QLineEdit):
                control.textChanged.connect(lambda _text: self.keeper.typed())
            elif isinstance(control, QPlainTextEdit):
                control.textChanged.connect(self.keeper.typed)
        self.keeper.found.connect(self._restore)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.given_up)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)


def _text(control: Control) -> str:
    if isinstance(control, QComboBox):
        return str(control.currentData() or "")
    return control.toPlainText() if isinstance(control, QPlainTextEdit) else control.text()


def _write(control: Control, text: str) -> None:
    if isinstance(control, QComboBox):
        control.setCurrentIndex(max(control.findData(text), 0))
    elif isinstance(control, QPlainTextEdit):
        control.setPlainText(text)
    else:
        control.setText(text)
