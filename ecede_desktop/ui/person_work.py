"""Dialogs about one person: other names, numbers with consent, language, needs, and who they are."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox

from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.people import (
    LANGUAGES,
    NAME_KINDS,
    POINT_KINDS,
    CorrectPerson,
    EndFact,
    NameRow,
    PersonRow,
    PointRow,
    RecordLanguage,
    RecordName,
    RecordNeed,
    RecordPoint,
    Whom,
)
from ecede_desktop.services import people, person_facts, same_person
from ecede_desktop.ui import person_words, wording
from ecede_desktop.ui.person_asking import PersonAsking, chosen_of
from ecede_desktop.ui.person_picker import PersonPicker
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText

translate = QCoreApplication.translate


class PersonWork(PersonAsking):
    """One dialog for each thing that can be said of a person."""

    def add_name(self, whom: Whom, name: str) -> FormDialog:
        """Ask for another name."""
        kinds = [(kind, person_words.name_kind(kind)) for kind in NAME_KINDS]
        fields = [
            FormField("kind", self.tr("Kind of name"), choices(kinds)),
            FormField("forename", self.tr("Forename"), text()),
            FormField("surname", self.tr("Surname"), text(), needed=self.tr("Write the surname.")),
            FormField("from_date", self.tr("From"), self.day(), self.tr("Leave it empty where nobody knows.")),
            FormField("to_date", self.tr("To"), self.day(), self.tr("Leave it empty where it still holds.")),
            FormField("source", self.tr("How it is known"), text()),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[PersonRow]:
            return people.record_name(self.desk, RecordName(whom, **values))

        title = self.tr("Add another name of {name}").format(name=name)
        return self.ask(title, fields, self.tr("Add the name"), service, draft=("person-name", whom.place))

    def end_name(self, row: NameRow) -> FormDialog:
        """Ask when a name ended."""
        return self.end("name", row.id, row.full_name)

    def add_point(self, whom: Whom, name: str) -> FormDialog:
        """Ask for a telephone number or an e-mail address."""
        kinds = [(kind, person_words.point_kind(kind)) for kind in POINT_KINDS]
        fields = [
            FormField("kind", self.tr("Kind"), choices(kinds)),
            FormField("value", self.tr("Number or address"), text(), needed=self.tr("Write the number or address.")),
            FormField("source", self.tr("How it is known"), text()),
            FormField("consent_on", self.tr("Agreed in writing to be served here, on"), self.day(),
                      self.tr("Leave it empty where nobody asked or they did not agree.")),
            FormField("consent_how", self.tr("In which paper they agreed"), text()),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[PersonRow]:
            return people.record_point(self.desk, RecordPoint(whom, **values))

        title = self.tr("Add a telephone number or e-mail address of {name}").format(name=name)
        return self.ask(title, fields, self.tr("Add it"), service, draft=("person-point", whom.place))

    def add_consent(self, whom: Whom, row: PointRow) -> FormDialog:
        """Ask for the written consent to be served at a number or address that is known."""
        fields = [
            FormField("consent_on", self.tr("Agreed on"), self.day(), needed=self.tr("Write the day.")),
            FormField("consent_how", self.tr("In which paper they agreed"), text(),
                      self.tr("For example the contact form of September 2026."), self.tr("Write which paper.")),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[PersonRow]:
            told = RecordPoint(whom, row.kind, row.value, **values)
            return people.record_point(self.desk, told)

        about = self.tr("A paper may be served at {value} only with consent in writing.").format(value=row.value)
        return self.ask(self.tr("Consent to be served"), fields, self.tr("Save the consent"), service, about=about)

    def end_consent(self, point_id: UUID, value: str) -> FormDialog:
        """Ask when a consent was taken back."""
        asked = self.tr("Write the day on which it ended.")
        fields = [FormField("to_date", self.tr("Last day"), self.day(), needed=asked)]

        def service(values: Values) -> Outcome[None]:
            return person_facts.end_fact(self.desk, EndFact("consent", point_id, values["to_date"]))

        return self.ask(self.tr("The consent ended"), fields, self.tr("Save"), service, about=value)

    def ask_language(self, whom: Whom, name: str) -> FormDialog:
        """Ask what they answered when asked which language they want."""
        said = [(key, wording.language(key) if key != "other" else self.tr("Another language")) for key in LANGUAGES]
        fields = [
            FormField("language", self.tr("Language they want"), choices(said)),
            FormField("other_language", self.tr("Which other language"), text()),
            FormField("interpreter", self.tr("Interpreter"), QCheckBox(self.tr("An interpreter is needed"))),
            FormField("asked_on", self.tr("Asked on"), self.day(self.desk.clock.today())),
            FormField("note", self.tr("Note"), GrowingText()),
        ]

        def service(values: Values) -> Outcome[PersonRow]:
            return people.record_language(self.desk, RecordLanguage(whom, **values))

        return self.ask(
            self.tr("Which language does {name} want?").format(name=name), fields, self.tr("Save the answer"), service,
            about=self.tr("Letters and meetings follow the newest answer; earlier answers stay in sight."),
            draft=("person-language", whom.place),
        )  # fmt: skip

    def add_need(self, whom: Whom, name: str) -> FormDialog:
        """Ask what somebody needs to be told things."""
        fields = [
            FormField("need", self.tr("Need"), chosen_of(self.policy.needs)),
            FormField("note", self.tr("Note"), GrowingText()),
            FormField("from_date", self.tr("From"), self.day(), self.tr("Leave it empty where nobody knows.")),
        ]

        def service(values: Values) -> Outcome[PersonRow]:
            return people.record_need(self.desk, RecordNeed(whom, **values))

        title = self.tr("Add what {name} needs to be told things").format(name=name)
        return self.ask(title, fields, self.tr("Add the need"), service, draft=("person-need", whom.place))

    def correct(self, row: PersonRow) -> FormDialog:
        """Ask what is newly known of who they are."""
        own_names = row.pupil_id is None and row.parent_id is None
        fields = [
            FormField("date_of_birth", self.tr("Day of birth"), self.day(row.date_of_birth)),
            FormField("birth_note", self.tr("What is known where the day is not"), text(row.birth_note),
                      self.tr("For example “about 1990” or “asked on 3 March, not told”.")),
            FormField("sex", self.tr("Sex"), _sexes(row.sex)),
            FormField("died_on", self.tr("Died on"), self.day(row.died_on)),
            FormField("note", self.tr("Note"), _filled(row.note)),
        ]  # fmt: skip
        if row.pupil_id is not None:  # the register tells a pupil's day of birth and sex
            fields = fields[3:]
        if own_names:
            fields = [
                FormField("forename", self.tr("Forename"), text(row.forename)),
                FormField("surname", self.tr("Surname"), text(row.surname), needed=self.tr("Write the surname.")),
                FormField("organisation", self.tr("Organisation"), text(row.organisation)),
                FormField("job", self.tr("Job"), text(row.job)),
                *fields,
            ]

        def service(values: Values) -> Outcome[PersonRow]:
            return people.correct_person(self.desk, CorrectPerson(row.whom, **values))

        title = self.tr("What is newly known of {name}").format(name=row.full_name)
        about = self.tr("What you leave as it is stays; what stood before is kept in the audit.")
        return self.ask(title, fields, self.tr("Save"), service, about=about, columns=2 if own_names else 1)

    def same_person(self, row: PersonRow) -> FormDialog:
        """Ask which pupil a parent is, or which parent a pupil is."""
        asked = self.tr("Choose a pupil.") if row.parent_id is not None else self.tr("Choose a parent.")
        fields = [
            FormField("other", self.tr("The other record"), PersonPicker(self.desk, self.operations), needed=asked),
            FormField("reason", self.tr("How it is known"), GrowingText(), needed=self.tr("Write how it is known.")),
        ]

        def service(values: Values) -> Outcome[PersonRow]:
            other: Whom = values["other"]
            parent, pupil = row.parent_id or other.parent_id, row.pupil_id or other.pupil_id
            return same_person.bind_checked(self.desk, parent, pupil, str(values["reason"]))

        about = self.tr("Both records stay and share one page; it can be parted again.")
        title = self.tr("{name} is also recorded as").format(name=row.full_name)
        return self.ask(title, fields, self.tr("They are one person"), service, about=about)


def _sexes(value: str) -> QComboBox:
    named = [
        ("", translate("PersonWork", "Not known")),
        ("F", translate("PersonWork", "Female")),
        ("M", translate("PersonWork", "Male")),
        ("X", translate("PersonWork", "Other")),
    ]
    return choices(named, value)


def _filled(value: str) -> GrowingText:
    made = GrowingText()
    made.setPlainText(value)
    return made
