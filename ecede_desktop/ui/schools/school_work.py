"""Dialogs about a school itself: what it is, who speaks for it, its policies, its calendar."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.policy_schools import school_policy
from ecede_desktop.records.calendars import ProposedClosure, RecordTerm, TermRow
from ecede_desktop.records.schools import (
    EndSchoolContact,
    RecordClosure,
    RecordPolicyDate,
    RecordSchool,
    RecordSchoolContact,
    RenumberSchool,
    SchoolContactRow,
    SchoolPage,
    SchoolRow,
)
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import calendars, closed_days, school_people, schools, users
from ecede_desktop.ui import school_names
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.asking import Asking
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.time_edit import TimeEdit

TEXTS = ("name", "name_cy", "cluster", "postcode", "phone", "email")


class SchoolWork(Asking):
    """Everything here opens a dialog; the panel reads anew when the store tells of the change."""

    def add_school(self) -> FormDialog:
        """Ask for a new school."""
        fields = [
            FormField("number", self.tr("Number"), text(), self.tr("Authority and school, like 674 2999."),
                      self.tr("Write the number of the school.")),
            FormField("name", self.tr("Name"), text(), needed=self.tr("Write the name of the school.")),
            FormField("name_cy", self.tr("Name in Welsh"), text()),
            FormField("phase", self.tr("Phase"), choices([("", self.tr("Not known")), *words.pairs(words.PHASES)])),
        ]  # fmt: skip
        return self.ask(
            self.tr("Add a school"),
            fields,
            self.tr("&Add"),
            lambda values: schools.record_school(self.desk, RecordSchool(**values)),
            about=self.tr("A school that is there already under this number is corrected, not added again."),
        )

    def edit(self, page: SchoolPage) -> None:
        """Ask for what is to be corrected of a school; the officers are read first."""
        self.read(lambda: users.list_users(self.desk), lambda found: self.edit_dialog(page, found))

    def edit_dialog(self, page: SchoolPage, officers: tuple[UserRow, ...]) -> FormDialog:
        """The dialog that corrects a school."""
        school = page.school
        address, procedure = GrowingText(), GrowingText()
        for area, held in ((address, school.address), (procedure, school.first_day_procedure)):
            area.set_least_lines(2)
            area.setPlainText(held)
        am, pm = TimeEdit(), TimeEdit()
        am.set_time(school.registers_close_am)
        pm.set_time(school.registers_close_pm)
        none = ("", self.tr("Not known"))
        mine = next((user.name for user in officers if user.id == school.patch_officer_id), "")
        active = [(user.name, user.full_name or user.name) for user in officers if user.active or user.name == mine]
        phase = choices([none, *words.pairs(words.PHASES)], school.phase)
        medium = choices([none, *words.pairs(words.MEDIA)], school.language_medium)
        officer = choices([("", self.tr("Nobody")), *active], mine)
        fields = [
            FormField("name", self.tr("Name"), text(school.name), needed=self.tr("Write the name of the school.")),
            FormField("name_cy", self.tr("Name in Welsh"), text(school.name_cy)),
            FormField("phase", self.tr("Phase"), phase),
            FormField("language_medium", self.tr("Language medium"), medium),
            FormField("cluster", self.tr("Cluster"), text(school.cluster)),
            FormField("patch_officer", self.tr("Patch officer"), officer),
            FormField("opened_on", self.tr("Opened"), self.day(school.opened_on)),
            FormField("closed_on", self.tr("Closed"), self.day(school.closed_on)),
            FormField("address", self.tr("Address"), address),
            FormField("postcode", self.tr("Postcode"), text(school.postcode)),
            FormField("phone", self.tr("Telephone"), text(school.phone)),
            FormField("email", self.tr("E-mail"), text(school.email)),
            FormField("registers_close_am", self.tr("Morning register closes"), am),
            FormField("registers_close_pm", self.tr("Afternoon register closes"), pm),
            FormField("first_day_procedure", self.tr("First-day absence procedure"), procedure),
            FormField("successor", self.tr("Number of the school that takes over"),
                      text(page.successor.number if page.successor else "")),
        ]  # fmt: skip
        return self.ask(
            self.tr("Correct {name}").format(name=school_names.own(school.name)),
            fields,
            self.tr("&Save"),
            lambda values: schools.record_school(self.desk, corrected(school, values)),
            about=self.tr("What stood there before stays in the record of changes."),
            columns=2,
        )

    def renumber(self, school: SchoolRow) -> FormDialog:
        """Ask for a school's new number."""
        fields = [
            FormField("new_number", self.tr("New number"), text(), needed=self.tr("Write the new number.")),
            FormField("until", self.tr("Last day of the old number"), self.day()),
        ]
        return self.ask(
            self.tr("Give {name} a new number").format(name=school_names.own(school.name)),
            fields,
            self.tr("&Renumber"),
            lambda values: schools.renumber_school(self.desk, RenumberSchool(school.number, **values)),
            about=self.tr("{number} keeps finding the school, and its marks stay.").format(number=school.number),
        )

    def add_contact(self, school: SchoolRow, role: str = "", follows: SchoolContactRow | None = None) -> FormDialog:
        """Ask who has a role; ``follows`` is the line that is corrected."""
        roles = [(one.key, words.own(one.english, one.welsh)) for one in school_policy(self.desk.pack).roles]
        kept = follows.role if follows else role
        fields = [
            FormField("role", self.tr("Role"), choices(roles, kept)),
            FormField("name", self.tr("Name"), text(follows.name if follows else ""),
                      needed=self.tr("Write who it is.")),
            FormField("phone", self.tr("Telephone"), text(follows.phone if follows else "")),
            FormField("email", self.tr("E-mail"), text(follows.email if follows else "")),
            FormField("from_date", self.tr("From"), self.day(), self.tr("Leave it empty when it is not known.")),
        ]  # fmt: skip
        replaces = follows.id if follows else None
        return self.ask(
            self.tr("Correct a contact") if follows else self.tr("Add a contact"),
            fields,
            self.tr("&Save"),
            lambda values: school_people.record_contact(
                self.desk, RecordSchoolContact(school.number, replaces=replaces, **values)
            ),
            about=self.tr("Whoever had a role that one person has ends, and stays in the list."),
        )

    def end_contact(self, row: SchoolContactRow) -> FormDialog:
        """Ask for the last day of a role."""
        today = self.desk.clock.today()
        fields = [FormField("to", self.tr("Last day"), self.day(today), needed=self.tr("Write the last day."))]
        return self.ask(
            self.tr("End of a role"),
            fields,
            self.tr("&End"),
            lambda values: school_people.end_contact(self.desk, EndSchoolContact(row.id, values["to"])),
            about=f"{row.name}, {words.role(self.desk.pack, row.role)}",
        )

    def add_policy_date(self, school: SchoolRow, kind: str = "") -> FormDialog:
        """Ask when a policy was adopted or looked at again."""
        documents = school_policy(self.desk.pack).documents
        today = self.desk.clock.today()
        fields = [
            FormField("kind", self.tr("Policy"),
                      choices([(one.key, words.own(one.english, one.welsh)) for one in documents], kind)),
            FormField("on", self.tr("Day"), self.day(today), needed=self.tr("Write the day.")),
            FormField("note", self.tr("Note"), GrowingText()),
        ]  # fmt: skip
        return self.ask(
            self.tr("A policy was seen"),
            fields,
            self.tr("&Save"),
            lambda values: school_people.record_policy_date(self.desk, RecordPolicyDate(school.number, **values)),
            about=self.tr("The day on which the school adopted it or looked at it again."),
        )

    def add_closure(self, school: SchoolRow, first: dt.date, last: dt.date, kind: str = "inset") -> FormDialog:
        """Ask for closed days of a school."""
        fields = [
            FormField("kind", self.tr("Kind"), choices(words.pairs(words.DAYS, words.CLOSURES), kind)),
            FormField("first_day", self.tr("First day"), self.day(first), needed=self.tr("Write the first day.")),
            FormField("last_day", self.tr("Last day"), self.day(last), needed=self.tr("Write the last day.")),
            FormField("note", self.tr("Note"), text(), self.tr("For example what the training was about.")),
        ]
        return self.ask(
            self.tr("Closed days of {name}").format(name=school_names.own(school.name)),
            fields,
            self.tr("&Add"),
            lambda values: schools.record_closure(self.desk, RecordClosure(school_number=school.number, **values)),
            about=self.tr("On these days the school is closed to pupils; marks on them are refused at import."),
        )

    def accept_closure(self, proposal: ProposedClosure) -> FormDialog:
        """Ask what kind of closed days those seen in the marks were."""
        fields = [
            FormField("kind", self.tr("Kind"), choices(words.pairs(words.DAYS, words.CLOSURES), proposal.kind)),
        ]
        said = self.tr("{closed} of {marked} marks from {days} say that the school was closed ({percent}).")
        return self.ask(
            self.tr("Closed days seen in the marks"),
            fields,
            self.tr("Record as &closed"),
            lambda values: closed_days.accept_closure(self.desk, proposal, values["kind"]),
            about=said.format(
                closed=proposal.closed,
                marked=proposal.marked,
                days=words.span(proposal.first_day, proposal.last_day),
                percent=f"{proposal.percent} %",
            ),
        )

    def set_term(self, school: SchoolRow, row: TermRow | None, school_year: int) -> FormDialog:
        """Ask for a term of the school's own."""
        term = row.term if row else None
        fields = [
            FormField("name", self.tr("Term"), choices(words.pairs(words.TERMS), term.name if term else "")),
            FormField("first_day", self.tr("First day"), self.day(term.first_day if term else None),
                      needed=self.tr("Write the first day.")),
            FormField("half_term_first", self.tr("Half-term begins"), self.day(term.half_term_first if term else None)),
            FormField("half_term_last", self.tr("Half-term ends"), self.day(term.half_term_last if term else None)),
            FormField("last_day", self.tr("Last day"), self.day(term.last_day if term else None),
                      needed=self.tr("Write the last day.")),
            FormField("source", self.tr("Where it is from"), text(),
                      self.tr("For example the school's website and the day on which it was read.")),
        ]  # fmt: skip

        def record(values: Values) -> object:
            year = school_year_of(values["first_day"])
            return calendars.record_term(self.desk, RecordTerm(year, school_number=school.number, **values))

        return self.ask(
            self.tr("Term dates of {name} in {year}").format(
                name=school_names.own(school.name), year=words.school_year(school_year)
            ),
            fields,
            self.tr("&Save"),
            record,  # type: ignore[arg-type]
            about=self.tr("The school's own dates hold before the council's; what was set before stays beneath."),
        )


def corrected(school: SchoolRow, values: Values) -> RecordSchool:
    """The command that makes a school as the dialog has it: what was emptied is named as such."""
    held = {name: getattr(school, name, None) for name in values if name not in ("patch_officer", "successor")}
    clears = {name for name, value in values.items() if name in held and not value and held[name]}
    if not values["patch_officer"] and school.patch_officer_id is not None:
        clears.add("patch_officer_id")
    if not values["successor"] and school.successor_id is not None:
        clears.add("successor_id")
    told = {name: value for name, value in values.items() if value}
    return RecordSchool(school.number, clears=frozenset(clears), **told)
