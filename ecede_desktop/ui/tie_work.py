"""Dialogs about who belongs to whom: ties, somebody new, households, and a known parent of another child."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem

from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.families import ParentLinkRow
from ecede_desktop.records.people import EndFact, PersonRow, RecordPerson, Whom, WithdrawFact
from ecede_desktop.records.ties import (
    AddMember,
    CorrectHousehold,
    HouseholdRow,
    RecordHousehold,
    RecordRelative,
    RecordTie,
    TieRow,
)
from ecede_desktop.services import families, household_corrections, person_facts, ties
from ecede_desktop.ui.person_asking import PersonAsking, chosen_of
from ecede_desktop.ui.person_picker import PersonPicker
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText

Offered = Sequence[tuple[Whom, str]]
_PERSON = ("forename", "surname", "date_of_birth", "birth_note", "job", "organisation", "is_another")


class TieWork(PersonAsking):
    """What persons are to each other; ``offered`` are those who stand near, anybody else is found by typing."""

    def add(self, whom: Whom, name: str, offered: Offered = ()) -> FormDialog:
        """Ask what somebody who is known is to this person."""
        picker = PersonPicker(self.desk, self.operations, offered)
        fields = [
            FormField("other", self.tr("Who"), picker, self.tr("Type a name to find anybody in the store."),
                      self.tr("Choose who it is.")),
            FormField("kind", self.tr("What they are to {name}").format(name=name), chosen_of(self.policy.sides())),
            FormField("from_date", self.tr("From"), self.day(), self.tr("Leave it empty where nobody knows.")),
            FormField("source", self.tr("How it is known"), text()),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[tuple[TieRow, ...]]:
            return ties.record_tie(self.desk, RecordTie(whom, **values))

        title = self.tr("Add a relationship of {name}").format(name=name)
        return self.ask(title, fields, self.tr("Add the relationship"), service)

    def add_new(self, whom: Whom, name: str) -> FormDialog:
        """Ask for somebody who is not recorded yet, and what they are to this person."""
        fields = [
            FormField("tie", self.tr("What they are to {name}").format(name=name), chosen_of(self.policy.sides())),
            FormField("forename", self.tr("Forename"), text()),
            FormField("surname", self.tr("Surname"), text(), needed=self.tr("Write the surname.")),
            FormField("source", self.tr("How it is known"), text()),
            FormField("date_of_birth", self.tr("Day of birth"), self.day()),
            FormField("birth_note", self.tr("What is known where the day is not"), text(),
                      self.tr("For example “about 1990”.")),
            FormField("job", self.tr("Job"), text(), self.tr("For a professional.")),
            FormField("organisation", self.tr("Organisation"), text()),
            FormField("is_another", self.tr("Same name"),
                      QCheckBox(self.tr("This is another person of that name"))),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[PersonRow]:
            side = self.policy.side(str(values["tie"]))
            professional = side is not None and side.genogram == "professional"
            kind = "professional" if professional else "other"
            person = RecordPerson(kind=kind, **{key: values[key] for key in _PERSON})
            return ties.record_relative(
                self.desk, RecordRelative(whom, str(values["tie"]), person, source=str(values["source"]))
            )

        return self.ask(
            self.tr("Add somebody new to {name}").format(name=name), fields, self.tr("Add the person"), service,
            columns=2, draft=("person-new", whom.place),
            about=self.tr("For somebody who is neither a pupil nor a parent in the store."),
        )  # fmt: skip

    def add_household(self, whom: Whom, name: str, offered: Offered = ()) -> FormDialog:
        """Ask who lives together with this person."""
        members = _ticks([(whom, name), *offered])
        members.item(0).setCheckState(Qt.CheckState.Checked)
        fields = [
            FormField("label", self.tr("Name of the household"), text(), self.tr("For example “Mother’s home”."),
                      self.tr("Give it a name.")),
            FormField("members", self.tr("Who lives there"), members, needed=self.tr("Tick who lives there.")),
            FormField("lines", self.tr("Address"), GrowingText()),
            FormField("postcode", self.tr("Postcode"), text()),
            FormField("from_date", self.tr("Since"), self.day(), self.tr("Leave it empty where nobody knows.")),
            FormField("source", self.tr("How it is known"), text()),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[HouseholdRow]:
            lines = tuple(line.strip() for line in str(values["lines"]).splitlines() if line.strip())
            return ties.record_household(self.desk, RecordHousehold(**(values | {"lines": lines})))

        title = self.tr("Add a household of {name}").format(name=name)
        return self.ask(title, fields, self.tr("Add the household"), service, columns=2)

    def add_member(self, household: HouseholdRow, offered: Offered = ()) -> FormDialog:
        """Ask who else lives in a household."""
        picker = PersonPicker(self.desk, self.operations, offered)
        fields = [
            FormField("whom", self.tr("Who"), picker, self.tr("Type a name to find anybody in the store."),
                      self.tr("Choose who it is.")),
            FormField("from_date", self.tr("Since"), self.day(), self.tr("Leave it empty where nobody knows.")),
            FormField("source", self.tr("How it is known"), text()),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[HouseholdRow]:
            return ties.add_member(self.desk, AddMember(household.id, **values))

        title = self.tr("Who else lives in {household}?").format(household=household.label or household.one_line)
        return self.ask(title, fields, self.tr("Add to the household"), service)

    def correct_household(self, household: HouseholdRow) -> FormDialog:
        """Ask what the name and the address should be; who lives there goes with it and the former stays to be read."""
        fields = [
            FormField("label", self.tr("Name of the household"), text(household.label)),
            FormField("lines", self.tr("Address"), _lines(household)),
            FormField("postcode", self.tr("Postcode"), text(household.postcode)),
            FormField("reason", self.tr("How it is known that this is right"), GrowingText(),
                      needed=self.tr("Write how it is known.")),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[HouseholdRow]:
            lines = tuple(str(values["lines"]).splitlines())
            told = CorrectHousehold(household.id, **(values | {"lines": lines}))
            return household_corrections.correct_household(self.desk, told)

        title = self.tr("Correct {household}").format(household=household.label or household.one_line)
        about = self.tr("What stood there stays to be read, with your reason.")
        return self.ask(title, fields, self.tr("Save"), service, about=about)

    def change_member(self, household: HouseholdRow) -> FormDialog:
        """Ask who moved out and when, or who never lived there."""
        inside = [member for member in household.members if member.stands]
        who = choices([(str(member.id), member.person.full_name) for member in inside])
        what = [("left", self.tr("Moved out")), ("never", self.tr("Never lived there"))]
        fields = [
            FormField("member", self.tr("Who"), who),
            FormField("what", self.tr("What happened"), choices(what)),
            FormField("to_date", self.tr("Last day there"), self.day(self.desk.clock.today())),
            FormField("reason", self.tr("If they never lived there, how that is known"), GrowingText()),
        ]

        def service(values: Values) -> Outcome[None]:
            member_id = UUID(str(values["member"]))
            if values["what"] == "never":
                told = WithdrawFact("member", member_id, str(values["reason"]))
                return person_facts.withdraw_fact(self.desk, told)
            last = values["to_date"] or self.desk.clock.today()
            return person_facts.end_fact(self.desk, EndFact("member", member_id, last))

        title = self.tr("Who does not live in {household}?").format(household=household.label or household.one_line)
        return self.ask(title, fields, self.tr("Save"), service)

    def link_parent(self, parent_id: UUID, name: str, offered: Offered = ()) -> FormDialog:
        """Ask of which other pupil somebody is also the parent."""
        unknown = [("", self.tr("Not known")), ("yes", self.tr("Yes")), ("no", self.tr("No"))]
        fields = [
            FormField("pupil", self.tr("Child"), PersonPicker(self.desk, self.operations, offered),
                      self.tr("Type a name to find the pupil."), self.tr("Choose the child.")),
            FormField("relationship", self.tr("What they are to the child"), text(), self.tr("For example mother.")),
            FormField("has_responsibility", self.tr("Parental responsibility"), choices(unknown)),
            FormField("basis", self.tr("It rests on"), chosen_of(self.policy.bases)),
            FormField("has_care", self.tr("Care of the child"), choices(unknown)),
            FormField("lives_with", self.tr("The child lives with them"), choices(unknown)),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[ParentLinkRow | None]:
            held = {"yes": True, "no": False, "": None}
            responsible = held[values["has_responsibility"]]
            basis = self.policy.basis(str(values["basis"])) if responsible else None
            child: Whom = values["pupil"]
            return families.link_child(
                self.desk, child, parent_id, relationship=str(values["relationship"]), has_responsibility=responsible,
                responsibility_basis=basis.english if basis else "", has_care=held[values["has_care"]],
                lives_with=held[values["lives_with"]],
            )  # fmt: skip

        title = self.tr("{name} is also the parent of").format(name=name)
        return self.ask(title, fields, self.tr("Add the child"), service)


def _lines(household: HouseholdRow) -> GrowingText:
    lines = GrowingText()
    lines.setPlainText("\n".join(household.lines))
    return lines


def _ticks(offered: Offered) -> QListWidget:
    made = QListWidget()
    for whom, words in offered:
        item = QListWidgetItem(words)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, whom)
        made.addItem(item)
    made.setMinimumHeight(made.fontMetrics().height() * min(6, len(offered) + 1) + 12)
    return made
