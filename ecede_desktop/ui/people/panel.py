"""The page of one person, reached as ``person <id>``, ``pupil <UPN or id>`` or ``parent <id>``."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.families import PersonView
from ecede_desktop.records.people import NotSamePerson, PersonRow, Whom
from ecede_desktop.records.pupils import FoundRow
from ecede_desktop.services import people, pupils, same_person
from ecede_desktop.services.cohorts import list_cohorts
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.address_work import AddressWork
from ecede_desktop.ui.family_cards import FamilyCards
from ecede_desktop.ui.marker_work import MarkerWork
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.people.belonging_cards import BelongingCards
from ecede_desktop.ui.people.facts_section import FactsSection
from ecede_desktop.ui.people.header import PersonHeader
from ecede_desktop.ui.people.known_cards import KnownCards
from ecede_desktop.ui.person_work import PersonWork
from ecede_desktop.ui.tie_work import TieWork
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import rule
from ecede_desktop.ui.widgets.side_by_side import SideBySide


class PersonPanel(Panel):
    """Signals: case_for_wanted(FoundRow): open a case on this pupil; concern_for_wanted(PupilRow, reference): raise a
    concern, of the open case where there is one.
    """

    case_for_wanted = Signal(object)
    concern_for_wanted = Signal(object, str)
    SHOWS = frozenset(
        {"person", "pupil", "parent", "marker", "tie", "household", "merge", "cohort", "case", "mark", "import",
         "enrolment"}
    )  # fmt: skip

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._place = Place("person")
        self._view: PersonView | None = None
        self.work, self.addresses = PersonWork(desk, operations, self), AddressWork(desk, operations, self)
        self.markers, self.ties = MarkerWork(desk, operations, self), TieWork(desk, operations, self)
        self.header = PersonHeader()
        today = desk.clock.today()
        cards = FamilyCards(desk.pack, today, self.ties, self.go.emit)
        self._belonging = BelongingCards(self.markers, self.ties, cards, list_cohorts(desk), today)
        self.known = [FactsSection(kind) for kind in KnownCards(self.work, self.addresses).kinds()]
        self.belonging = [FactsSection(kind) for kind in self._belonging.kinds()]
        self.empty = EmptyState("person")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def view(self) -> PersonView | None:
        """Who is shown."""
        return self._view

    def open_place(self, place: Place) -> None:
        """Show whom an address names."""
        if place.key and (place.panel, place.key) != (self._place.panel, self._place.key):
            self._place, self._view = place, None
            self._stack.setCurrentIndex(0)
            self.refresh()

    def read(self) -> None:
        """Read the person anew."""
        place = self._place
        if place.key:
            self.operations.read(
                lambda: _read(self.desk, place), lambda view: self._take(place, view), owner=self, failed=self._fail
            )

    def show_view(self, view: PersonView) -> None:
        """Show everything about one person."""
        self._view = view
        self.header.show_view(view)
        for section in (*self.known, *self.belonging):
            section.show_view(view)
        self._stack.setCurrentIndex(1)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.empty.say(self.tr("Nobody is open here"), self.tr("Find somebody by name, and their page opens here."))
        self.header.retranslate()
        for section in (*self.known, *self.belonging):
            section.retranslate()

    def _take(self, place: Place, view: PersonView) -> None:
        # An answer for somebody who was left meanwhile is passed over.
        if place == self._place:
            self.show_view(view)

    def _fail(self, refusal: UserError) -> None:
        self.empty.say(self.tr("This person cannot be shown"), wording.error_sentence(refusal))
        self._stack.setCurrentIndex(0)

    def _part(self) -> FormDialog | None:
        person = self._view.person if self._view else None
        parent_id = person.parent_id if person else None
        if parent_id is None:
            return None
        asked = self.tr("Write how it is known that they are two persons.")
        fields = [FormField("reason", self.tr("How it is known"), GrowingText(), needed=asked)]

        def service(values: Values) -> Outcome[PersonRow]:
            return same_person.part_records(self.desk, NotSamePerson(parent_id, str(values["reason"])))

        about = self.tr("What was recorded since stays with the pupil; the parent’s own record is as it was.")
        return self.work.ask(
            self.tr("These are two persons"), fields, self.tr("Part the records"), service, about=about
        )

    def _start_case(self) -> None:
        pupil = self._view.pupil if self._view else None
        if pupil is not None:
            place = f"pupil {pupil.upn or pupil.id}"
            self.case_for_wanted.emit(
                FoundRow("pupil", pupil.id, pupil.full_name, self._view.school_name if self._view else "", place,
                         "exact", pupil.upn, pupil.date_of_birth)
            )  # fmt: skip

    def _go_extract(self) -> None:
        pupil = self._view.pupil if self._view else None
        if pupil is not None:
            self.go.emit(Place("extract", pupil.upn or str(pupil.id)))

    def _raise_concern(self) -> None:
        pupil = self._view.pupil if self._view else None
        if pupil is not None:
            self.concern_for_wanted.emit(pupil, self.header.open_reference())

    def _go_alike(self) -> None:
        person = self._view.person if self._view else None
        if person is not None:
            kind = "pupil" if person.pupil_id else "parent" if person.parent_id else "person"
            id = person.pupil_id or person.parent_id or person.person_id
            self.go.emit(Place("duplicates", f"{kind} {id}"))

    def _connect(self) -> None:
        self.header.alike_wanted.connect(self._go_alike)
        self.header.correct_wanted.connect(lambda: self.work.correct(self._view.person) if self._view else None)
        self.header.same_wanted.connect(lambda: self.work.same_person(self._view.person) if self._view else None)
        self.header.part_wanted.connect(self._part)
        self.header.case_wanted.connect(lambda reference: self.go.emit(Place("case", reference)))
        self.header.open_case_wanted.connect(self._start_case)
        self.header.extract_wanted.connect(self._go_extract)
        self.header.concern_wanted.connect(self._raise_concern)

    def _lay_out(self) -> None:
        columns = SideBySide()
        row = QHBoxLayout(columns)
        row.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_RELATED, theme.SPACE_PAGE, theme.SPACE_GROUP)
        row.setSpacing(theme.SPACE_PAGE)
        for sections in (self.belonging, self.known):
            held = QWidget()
            column = QVBoxLayout(held)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.SPACE_GROUP)
            for section in sections:
                column.addWidget(section)
            column.addStretch(1)
            row.addWidget(held, 1)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.header, rule(), columns):
            whole.addWidget(part)
        whole.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(scroll)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._stack)


def _read(desk: Desk, place: Place) -> PersonView:
    """Whom an address names: a pupil by UPN or id, anybody else by id."""
    try:
        id = UUID(place.key)
    except ValueError:
        return people.read_person(desk, Whom(pupil_id=pupils.pupil(desk, upn=place.key).id))
    return people.read_person(desk, Whom(**{f"{place.panel}_id": id}))
