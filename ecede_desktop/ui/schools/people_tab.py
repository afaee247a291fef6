"""Who speaks for a school, from and to, and how its policy documents stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.schools import PolicyStanding, SchoolContactRow, SchoolPage
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.parts import LinesTable, button, heading
from ecede_desktop.ui.schools.tab import Tab
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate


class PeopleTab(Tab):
    """Signals: add_wanted(role), correct_wanted(row), end_wanted(row), policy_wanted(kind), renumber_wanted()."""

    add_wanted = Signal(str)
    correct_wanted = Signal(object)
    end_wanted = Signal(object)
    policy_wanted = Signal(str)
    renumber_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.wanting = Banner("warning")
        self.contacts: RowsModel[SchoolContactRow] = RowsModel(_contact_columns(desk.pack), self)
        self.policies: RowsModel[PolicyStanding] = RowsModel(_policy_columns(), self)
        self.people, self.documents = LinesTable(self.contacts, (1, 3)), LinesTable(self.policies, (4,))
        self.add, self.correct, self.end = button("plus"), button("note"), button("close")
        self.seen, self.renumber = button("check"), button(kind="link")
        self._people_title, self._policy_title = label(kind="section"), label(kind="section")
        self._nobody = label(kind="muted", wraps=True)
        column = self.column
        column.addWidget(self.wanting)
        column.addWidget(heading(self._people_title, self.correct, self.end, self.add))
        column.addWidget(self._nobody)
        column.addWidget(self.people)
        column.addWidget(heading(self._policy_title, self.seen))
        column.addWidget(self.documents)
        column.addWidget(self.renumber)
        column.addStretch(1)
        self.add.clicked.connect(lambda: self.add_wanted.emit(self._wanted()))
        self.correct.clicked.connect(self._correct)
        self.end.clicked.connect(self._end)
        self.seen.clicked.connect(self._seen)
        self.renumber.clicked.connect(self.renumber_wanted)
        self.people.activated.connect(lambda _index: self._correct())
        self.documents.activated.connect(lambda _index: self._seen())
        self.people.selectionModel().currentChanged.connect(lambda *_: self._allow())
        self.documents.selectionModel().currentChanged.connect(lambda *_: self._allow())

    def show_page(self, page: SchoolPage) -> None:
        super().show_page(page)
        self.contacts.set_rows(page.contacts)
        self.policies.set_rows(page.policies)
        self.people.setVisible(bool(page.contacts))
        self._nobody.setVisible(not page.contacts)
        names = ", ".join(words.role(self.desk.pack, role) for role in page.roles_wanted)
        said = self.tr("Nobody is recorded for: {names}.").format(names=names) if names else ""
        self.wanting.say(said, "warning")
        self._allow()

    def retranslate(self) -> None:
        self._people_title.setText(self.tr("People"))
        self._policy_title.setText(self.tr("Policies"))
        self._nobody.setText(self.tr("Nobody yet. Add the head teacher and whoever leads on attendance."))
        self.add.setText(self.tr("&Add a contact"))
        self.correct.setText(self.tr("C&orrect it"))
        self.end.setText(self.tr("&End it"))
        self.seen.setText(self.tr("&Policy was seen"))
        self.renumber.setText(self.tr("The school has a new number"))
        self.people.setAccessibleName(self.tr("People"))
        self.documents.setAccessibleName(self.tr("Policies"))
        self.contacts.retranslate()
        self.policies.retranslate()
        if self.page is not None:
            self.show_page(self.page)

    def _allow(self) -> None:
        row: SchoolContactRow | None = self.people.chosen
        for one in (self.correct, self.end):
            one.setEnabled(row is not None and row.to_date is None)

    def _wanted(self) -> str:
        return self.page.roles_wanted[0] if self.page and self.page.roles_wanted else ""

    def _correct(self) -> None:
        row: SchoolContactRow | None = self.people.chosen
        if row is not None and row.to_date is None:
            self.correct_wanted.emit(row)

    def _end(self) -> None:
        if self.people.chosen is not None:
            self.end_wanted.emit(self.people.chosen)

    def _seen(self) -> None:
        row: PolicyStanding | None = self.documents.chosen
        self.policy_wanted.emit(row.kind if row else "")


def _contact_columns(pack: PolicyPack) -> tuple[RowsColumn[SchoolContactRow], ...]:
    return (
        RowsColumn(lambda: translate("PeopleTab", "Role"), lambda r: words.role(pack, r.role)),
        RowsColumn(lambda: translate("PeopleTab", "Name"), lambda r: r.name),
        RowsColumn(lambda: translate("PeopleTab", "Telephone"), lambda r: r.phone or "–"),
        RowsColumn(lambda: translate("PeopleTab", "E-mail"), lambda r: r.email or "–"),
        RowsColumn(
            lambda: translate("PeopleTab", "From and to"),
            lambda r: words.span(r.from_date, r.to_date) or translate("PeopleTab", "Now"),
        ),
    )


def _policy_columns() -> tuple[RowsColumn[PolicyStanding], ...]:
    return (
        RowsColumn(lambda: translate("PeopleTab", "Policy"), lambda r: words.own(r.english, r.welsh)),
        RowsColumn(lambda: translate("PeopleTab", "How it stands"), _standing),
        RowsColumn(
            lambda: translate("PeopleTab", "Last seen"),
            lambda r: wording.day(r.latest) if r.latest else translate("PeopleTab", "Never"),
        ),
        RowsColumn(
            lambda: translate("PeopleTab", "Next by"), lambda r: wording.day(r.due_on) if r.due_on else "–"
        ),
        RowsColumn(lambda: translate("PeopleTab", "Rule"), lambda r: words.unconfirmed(r.source, r.certain)),
    )  # fmt: skip


def _standing(row: PolicyStanding) -> str:
    if row.latest is None:
        return translate("PeopleTab", "Not seen yet")
    return translate("PeopleTab", "Overdue") if row.overdue else translate("PeopleTab", "In time")
