"""The head of a person's page: who they are, what warns of them, attendance of a pupil, and where to go on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.records.families import PersonView
from ecede_desktop.ui import address_words, i18n, marker_words, person_words, school_names, theme, wording
from ecede_desktop.ui.family_cards import attendance_words
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

NARROW = 620
"""Pixels of the design under which the buttons stand under the words."""


class PersonHeader(QFrame):
    """Signals: correct_wanted(), same_wanted(), part_wanted(), case_wanted(str), open_case_wanted(),
    extract_wanted(), concern_wanted(), alike_wanted(): who else looks like this one."""

    correct_wanted = Signal()
    same_wanted = Signal()
    part_wanted = Signal()
    case_wanted = Signal(str)
    open_case_wanted = Signal()
    extract_wanted = Signal()
    concern_wanted = Signal()
    alike_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self._view: PersonView | None = None
        self.warning = Banner("warning")
        self.name, self.facts = label(kind="title", wraps=True), label(wraps=True)
        self.more = label(kind="small", wraps=True)
        self.case, self.extract, self.correct, self.same, self.alike = (QPushButton() for _ in range(5))
        self.concern = QPushButton()
        self.case.setProperty("kind", "primary")
        for button, name in ((self.case, "case"), (self.extract, "register"), (self.correct, "note")):
            token = theme.Token.ON_ACCENT if button is self.case else theme.Token.TEXT
            button.setIcon(icon(name, token))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.case.clicked.connect(self._open)
        self.extract.clicked.connect(self.extract_wanted)
        self.concern.clicked.connect(self.concern_wanted)
        self.correct.clicked.connect(self.correct_wanted)
        self.same.clicked.connect(self._bind)
        self.alike.clicked.connect(self.alike_wanted)
        theme.notifier().changed.connect(self._fit)
        self._fit()

    def show_view(self, view: PersonView) -> None:
        """Show who it is."""
        self._view = view
        self.warning.say(marker_words.in_sight(view.pupil.warning if view.pupil else "", view.signs))
        self.name.setText(view.person.full_name)
        self.facts.setText(" · ".join(part for part in self._facts(view) if part))
        self.more.setText(" · ".join(part for part in self._more(view) if part))
        self._name_buttons(view)

    def retranslate(self) -> None:
        """Say the buttons again."""
        self.extract.setText(self.tr("Register e&xtract"))
        self.concern.setText(self.tr("Raise a &concern"))
        self.correct.setText(self.tr("Add what is newly &known"))
        self.alike.setText(self.tr("Who looks like this?"))
        if self._view is not None:
            self.show_view(self._view)

    def _facts(self, view: PersonView) -> tuple[str, ...]:
        person, pupil = view.person, view.pupil
        known_as = pupil.known_as if pupil and pupil.known_as not in ("", pupil.forename) else ""
        died = self.tr("Died {day}").format(day=i18n.format_day(person.died_on)) if person.died_on else ""
        return (
            person_words.kind_of(person),
            self.tr("Known as {name}").format(name=known_as) if known_as else "",
            person_words.born(person) if person.kind != "professional" else "",
            died,
            wording.year_group(view.year_group) if view.school_name else "",
            school_names.own(view.school_name),
            person.job,
            person.organisation,
        )

    def _more(self, view: PersonView) -> tuple[str, ...]:
        pupil = view.pupil
        if pupil is None:
            return (view.person.note,)
        upn = self.tr("UPN {upn}").format(upn=pupil.upn) if pupil.upn else self.tr("No UPN")
        return (upn, attendance_words(view.counts), address_words.current(pupil.address), view.person.note)

    def _name_buttons(self, view: PersonView) -> None:
        person, is_pupil = view.person, view.person.pupil_id is not None
        self.case.setVisible(is_pupil)
        self.extract.setVisible(is_pupil)
        self.concern.setVisible(is_pupil)
        reference = self.open_reference()
        words = self.tr("Open case {reference}").format(reference=reference) if reference else self.tr("Start a case")
        self.case.setText(words)
        both = is_pupil and person.parent_id is not None
        self.same.setVisible(is_pupil or person.parent_id is not None)
        if both:
            self.same.setText(self.tr("These are two persons"))
        else:
            self.same.setText(self.tr("Is also a parent…") if is_pupil else self.tr("Is also a pupil…"))

    def open_reference(self) -> str:
        """The reference of the case that is open on them; empty without one."""
        cases = self._view.cases if self._view else ()
        return next((row.reference for row in cases if row.closed_on is None), "")

    def _open(self) -> None:
        reference = self.open_reference()
        if reference:
            self.case_wanted.emit(reference)
        else:
            self.open_case_wanted.emit()

    def _bind(self) -> None:
        person = self._view.person if self._view else None
        if person is not None and person.pupil_id is not None and person.parent_id is not None:
            self.part_wanted.emit()
        else:
            self.same_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.look().px(NARROW)
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _fit(self) -> None:
        side = theme.look().px(16)
        for button in (self.case, self.extract, self.correct):
            button.setIconSize(QSize(side, side))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_INSIDE)
        for part in (self.name, self.facts, self.more):
            words.addWidget(part)
        words.addStretch(1)
        acts = QWidget()
        flow = FlowLayout(acts)
        for button in (self.case, self.extract, self.concern, self.correct, self.same, self.alike):
            flow.addWidget(button)
        self._top.setSpacing(theme.SPACE_GROUP)
        self._top.addLayout(words, 3)
        self._top.addWidget(acts, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.warning)
        column.addLayout(self._top)
