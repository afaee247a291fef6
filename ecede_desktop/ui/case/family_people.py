"""The people of a case's family beside the parents: every child, relatives and professionals, households."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ecede_desktop.records.families import AdultLine, FamilyView
from ecede_desktop.records.people import Whom
from ecede_desktop.records.pupils import PupilRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme
from ecede_desktop.ui.address_work import AddressWork
from ecede_desktop.ui.family_cards import FamilyCards
from ecede_desktop.ui.marker_work import MarkerWork
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.person_work import PersonWork
from ecede_desktop.ui.tie_work import TieWork
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.section import Section


class FamilyPeople(QWidget):
    """Signals: go(Place): to the page of a person or to a case."""

    go = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._view: FamilyView | None = None
        self._pupil: PupilRow | None = None
        self.markers, self.ties = MarkerWork(desk, operations, window), TieWork(desk, operations, window)
        self.people, self.addresses = PersonWork(desk, operations, window), AddressWork(desk, operations, window)
        self.cards = FamilyCards(desk.pack, desk.clock.today(), self.ties, self.go.emit)
        self.children_part, self.others, self.households = Section(), Section(buttons=1), Section()
        self.children_part.add.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_GROUP)
        for part in (self.children_part, self.others, self.households):
            column.addWidget(part)
        self.others.add.clicked.connect(lambda: self._on_child(self.ties.add))
        self.others.more[0].clicked.connect(self._add_new)
        self.households.add.clicked.connect(lambda: self._on_child(self.ties.add_household))

    def show_pupil(self, pupil: PupilRow) -> None:
        """From now on it is about this child."""
        if self._pupil is None or self._pupil.id != pupil.id:
            self._view = None
        self._pupil = pupil
        self._show()

    def show_view(self, view: FamilyView) -> None:
        """Show who is of the family."""
        self._view = view
        self._show()

    def retranslate(self) -> None:
        """Say everything again."""
        self.children_part.title.setText(self.tr("Children of the family"))
        self.others.title.setText(self.tr("Relatives and others"))
        self.others.add.setText(self.tr("Add a &relationship"))
        self.others.more[0].setText(self.tr("Add &somebody new"))
        self.households.title.setText(self.tr("Households"))
        self.households.add.setText(self.tr("Add a &household"))
        self._show()

    def offered(self) -> list[tuple[Whom, str]]:
        """Everybody of the family but the child, to be chosen from."""
        if self._view is None:
            return []
        persons = [line.person for line in self._view.children]
        persons += [line.person for line in (*self._view.adults, *self._view.others)]
        return [(row.whom, row.full_name) for row in persons if row.pupil_id != self._view.pupil_id]

    def adult(self, parent_id: object) -> AdultLine | None:
        """What is known of a parent of the child."""
        lines: Sequence[AdultLine] = self._view.adults if self._view else ()
        return next((line for line in lines if line.person.parent_id == parent_id), None)

    def _show(self) -> None:
        view = self._view
        others: list[AdultLine] = []
        if view is not None:
            own = [line for line in view.adults if any(link.pupil_id == view.pupil_id for link in line.links)]
            others = [*(line for line in view.adults if line not in own), *view.others]
        self.children_part.setVisible(view is not None)
        if view is not None:
            self.children_part.set_cards(
                [self.cards.child(line, itself=line.person.pupil_id == view.pupil_id) for line in view.children]
            )
        self.children_part.say_about(
            self.tr("No brother or sister is recorded.") if view is not None and len(view.children) == 1 else ""
        )
        self.others.set_cards([self.cards.adult(line) for line in others])
        self.others.say_about("" if others else self.tr("Nobody is recorded beside parents and children."))
        households = view.households if view is not None else ()
        self.households.set_cards([self.cards.household(row, self.offered()) for row in households])
        self.households.say_about("" if households else self.tr("It is not recorded who lives with whom."))

    def _on_child(self, act: Callable[[Whom, str, Sequence[tuple[Whom, str]]], object]) -> None:
        if self._pupil is not None:
            act(Whom(pupil_id=self._pupil.id), self._pupil.full_name, self.offered())

    def _add_new(self) -> None:
        if self._pupil is not None:
            self.ties.add_new(Whom(pupil_id=self._pupil.id), self._pupil.full_name)


class ChildActs(QWidget):
    """What can be recorded of the child itself, and the way to the child's page."""

    def __init__(self, people: FamilyPeople, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._pupil: PupilRow | None = None
        self.page, self.warning, self.address, self.name = (QPushButton() for _ in range(4))
        flow = FlowLayout(self)
        for button in (self.page, self.warning, self.address, self.name):
            flow.addWidget(button)
        self.page.clicked.connect(self._open)
        self.warning.clicked.connect(lambda: self._do(people.markers.record))
        self.address.clicked.connect(lambda: self._do(people.addresses.add))
        self.name.clicked.connect(lambda: self._do(people.people.add_name))

    def show_pupil(self, pupil: PupilRow) -> None:
        """From now on it is about this child."""
        self._pupil = pupil
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        name = self._pupil.full_name if self._pupil else ""
        self.page.setText(self.tr("Open the child’s page"))
        self.page.setAccessibleName(self.tr("Open the page of {name}").format(name=name))
        self.warning.setText(self.tr("Add a w&arning"))
        self.address.setText(self.tr("Add an a&ddress"))
        self.name.setText(self.tr("Add another &name"))

    def _open(self) -> None:
        if self._pupil is not None:
            self._people.go.emit(Place("pupil", self._pupil.upn or str(self._pupil.id)))

    def _do(self, act: Callable[[Whom, str], object]) -> None:
        if self._pupil is not None:
            act(Whom(pupil_id=self._pupil.id), self._pupil.full_name)
