"""The family of a pupil: parents and what they rest on, children, relatives, households, groups and claims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.records.families import FamilyView
from ecede_desktop.records.family import Family
from ecede_desktop.records.people import Whom
from ecede_desktop.records.pupils import Language, ParentRow, PupilRow
from ecede_desktop.services.cohorts import list_cohorts
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.families import read_family_view
from ecede_desktop.services.family import read_family
from ecede_desktop.ui import address_words, marker_words, theme, wording
from ecede_desktop.ui.case.circumstances import ClaimsPart, MembershipsPart
from ecede_desktop.ui.case.family_drawing import FamilyDrawing
from ecede_desktop.ui.case.family_people import ChildActs, FamilyPeople
from ecede_desktop.ui.family_cards import link_words
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.section import Act, fact_card

translate = QCoreApplication.translate


@dataclass(frozen=True)
class FamilyReading:
    """What the tab shows beside the parents, read together."""

    family: Family
    view: FamilyView


def read_both(desk: Desk, pupil_id: UUID) -> FamilyReading:
    """Groups and claims, and everybody of the family."""
    return FamilyReading(read_family(desk, pupil_id), read_family_view(desk, pupil_id))


class FamilyTab(QWidget):
    """Signals: add_wanted(), change_wanted(ParentRow), go(Place)."""

    add_wanted = Signal()
    change_wanted = Signal(object)
    go = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._pupil: PupilRow | None = None
        self._family = Family((), ())
        self._stale = False
        self.claims, self.groups = ClaimsPart(), MembershipsPart(list_cohorts(desk), desk.clock.today())
        self.people = FamilyPeople(desk, operations, self)
        self.acts = ChildActs(self.people)
        self.list_button, self.drawing_button = QPushButton(), QPushButton()
        self.add = QPushButton()
        self.add.setIcon(icon("plus"))
        self.empty = EmptyState("parent")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.SPACE_RELATED)
        self._parents, self._heading = label(kind="section"), label(kind="muted", wraps=True)
        self._stack = QStackedWidget()
        self._switch = QWidget()
        self.drawing = FamilyDrawing(desk, operations)
        self._lay_out()
        self.drawing.go.connect(self.go)
        self.add.clicked.connect(self.add_wanted)
        self.empty.acted.connect(self.add_wanted)
        self.people.go.connect(self.go)
        self.retranslate()

    def show_pupil(self, pupil: PupilRow) -> None:
        """Show the parents, the first to be contacted first."""
        if self._pupil is None or self._pupil.id != pupil.id:
            self.show_family(Family((), ()))
        self._pupil = pupil
        self.people.show_pupil(pupil)
        self.acts.show_pupil(pupil)
        self._show_parents()
        self.claims.show_rows(self._family.claims, pupil.parents)

    def read(self) -> None:
        """Read everybody anew: now when in sight, else when the tab is next shown."""
        self._stale = True
        if self.isVisible():
            self._read_now()

    def show_reading(self, reading: FamilyReading) -> None:
        """Show what was read; an answer for a child who was left meanwhile is passed over."""
        if self._pupil is not None and reading.view.pupil_id == self._pupil.id:
            self.show_family(reading.family)
            self.people.show_view(reading.view)
            self.drawing.show_view(reading.view)
            self._show_parents()

    def show_family(self, family: Family) -> None:
        """Show groups and what schools claim."""
        self._family = family
        self.groups.show_rows(family.memberships, family.restricted)
        self.claims.show_rows(family.claims, self._pupil.parents if self._pupil else ())

    def retranslate(self) -> None:
        """Say everything again."""
        self.list_button.setText(self.tr("List"))
        self.drawing_button.setText(self.tr("Drawing"))
        self._switch.setAccessibleName(self.tr("Show the family as"))
        self.add.setText(self.tr("Add a &parent"))
        self._parents.setText(self.tr("Parents"))
        self._heading.setText(
            self.tr("Anyone with responsibility or care of the child is a parent (Education Act 1996 s.576).")
        )
        self.empty.say(
            self.tr("No parents recorded yet"),
            self.tr("Each parent will stand here with responsibility, care, language and address."),
            self.tr("Add a parent"),
        )
        for part in (self.people, self.acts, self.claims, self.groups, self.drawing):
            part.retranslate()
        if self._pupil is not None:
            self.show_pupil(self._pupil)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read_now()

    def _read_now(self) -> None:
        self._stale = False
        if self._pupil is not None:
            desk, pupil_id = self._desk, self._pupil.id
            self._operations.read(lambda: read_both(desk, pupil_id), self.show_reading, owner=self)

    def _show_parents(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        parents = self._pupil.parents if self._pupil else ()
        for parent in parents:
            self._cards.addWidget(self._card(parent))
        self.empty.setVisible(not parents)
        self.add.setVisible(bool(parents))

    def _card(self, parent: ParentRow) -> QFrame:
        head = parent.full_name
        lines = [(text, "" if known else "warning") for text, known in parent_lines(parent)]
        return fact_card(
            f"{head} · {parent.relationship}" if parent.relationship else head,
            [*self._warned(parent), *lines, *self._more(parent)],
            self._acts(parent),
            icon_name="parent",
        )

    def _warned(self, parent: ParentRow) -> Iterator[tuple[str, str]]:
        adult = self.people.adult(parent.id)
        if adult is not None and adult.markers:
            said = self.tr("Warning: {words}").format(words=marker_words.in_sight("", adult.markers))
            yield said, "warning"

    def _more(self, parent: ParentRow) -> Iterator[tuple[str, str]]:
        """What the whole family's reading adds: other children, needs, and where papers may be served."""
        adult = self.people.adult(parent.id)
        if adult is None:
            return
        for link in adult.links:
            if self._pupil is not None and link.pupil_id != self._pupil.id:
                yield link_words(link), "small"
        for point in adult.points:
            if point.may_be_served:
                yield self.tr("May be served in writing at {value}").format(value=point.value), "success"
            elif point.value not in (parent.phone, parent.email):
                yield point.value, ""
        if adult.language is not None and adult.language.interpreter:
            yield self.tr("Needs an interpreter: {language}").format(language=adult.language.other_language), "warning"
        for need in adult.needs:
            yield self.people.cards.need_words(need), ""

    def _acts(self, parent: ParentRow) -> list[Act]:
        name, whom = parent.full_name, Whom(parent_id=parent.id)
        people = self.people
        said = self.tr("Add what is newly known of {name}").format(name=name)
        return [
            (self.tr("Add what is newly known"), said, lambda: self.change_wanted.emit(parent)),
            people.cards.page(whom, name),
            (self.tr("Record the language"), self.tr("Record the language of {name}").format(name=name),
             lambda: people.people.ask_language(whom, name)),
            (self.tr("Add a number or e-mail"), self.tr("Add a number or e-mail of {name}").format(name=name),
             lambda: people.people.add_point(whom, name)),
            (self.tr("Add an address"), self.tr("Add an address of {name}").format(name=name),
             lambda: people.addresses.add(whom, name)),
            (self.tr("Add a warning"), self.tr("Add a warning about {name}").format(name=name),
             lambda: people.markers.record(whom, name)),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._parents, 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, theme.SPACE_RELATED, theme.SPACE_GROUP)
        column.setSpacing(12)
        column.addWidget(self.acts)
        column.addLayout(head)
        column.addWidget(self._heading)
        column.addLayout(self._cards)
        column.addWidget(self.empty)
        for part in (self.people, self.claims, self.groups):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.drawing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._lay_out_switch())
        whole.addWidget(self._stack, 1)

    def _lay_out_switch(self) -> QWidget:
        """The same family as a list or as a drawing."""
        row = QHBoxLayout(self._switch)
        row.setContentsMargins(0, theme.SPACE_RELATED, 0, 0)
        row.setSpacing(theme.SPACE_INSIDE)
        group = QButtonGroup(self)
        for at, button in enumerate((self.list_button, self.drawing_button)):
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            group.addButton(button, at)
            row.addWidget(button)
        self.list_button.setChecked(True)
        group.idToggled.connect(lambda at, on: self._stack.setCurrentIndex(at) if on else None)
        row.addStretch(1)
        return self._switch


def parent_lines(parent: ParentRow) -> Iterator[tuple[str, bool]]:
    """What is known of a parent, line by line, and whether it is known."""
    yield _held(
        parent.has_responsibility,
        parent.responsibility_basis,
        translate("FamilyTab", "Has parental responsibility: {basis}"),
        translate("FamilyTab", "Has no parental responsibility: {basis}"),
        translate("FamilyTab", "Parental responsibility not known yet"),
    )
    yield _held(
        parent.has_care,
        parent.care_basis,
        translate("FamilyTab", "Has care of the child: {basis}"),
        translate("FamilyTab", "Has no care of the child: {basis}"),
        translate("FamilyTab", "Care of the child not known yet"),
    )
    asked = parent.language is not Language.NOT_ASKED
    language = translate("FamilyTab", "Language: {language}").format(language=wording.language(parent.language))
    if asked and parent.language_asked_on:
        day = wording.day(parent.language_asked_on)
        language = translate("FamilyTab", "{language} (asked {day})").format(language=language, day=day)
    yield language, asked
    reach = " · ".join(part for part in (parent.phone, parent.email) if part)
    if reach:
        yield reach, True
    if where := address_words.current(parent.address):
        yield where, True


def _held(held: bool | None, basis: str, yes: str, no: str, unknown: str) -> tuple[str, bool]:
    if held is None:
        return unknown, False
    rests_on = basis or translate("FamilyTab", "basis not recorded")
    return (yes if held else no).format(basis=rests_on), bool(basis)
