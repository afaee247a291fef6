"""Dialogs about targets, initiatives and visits to a school."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_schools import target_policy
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.school_visits import AgreeAction, FinishAction, RecordSchoolVisit, SchoolActionRow
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.records.targets import (
    AddTargetStep,
    EndInitiative,
    InitiativeRow,
    ProposeTarget,
    RecordInitiative,
    TargetRow,
)
from ecede_desktop.services import initiatives, school_visits, targets
from ecede_desktop.ui import school_names, theme
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.asking import Asking
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText


class PlanWork(Asking):
    """Everything here opens a dialog; the panel reads anew when the store tells of the change."""

    def propose(self, school: SchoolRow | None, school_year: int, value: Decimal | None = None) -> FormDialog:
        """Ask for a target of a school, or of the county."""
        name = school_names.own(school.name) if school else self.tr("the county")
        measures = [(one.key, words.own(one.english, one.welsh)) for one in target_policy(self.desk.pack).measures]
        years = [(str(year), words.school_year(year)) for year in (school_year, school_year + 1)]
        fields = [
            FormField("school_year", self.tr("School year"), choices(years, str(school_year))),
            FormField("measure", self.tr("What it is for"), choices(measures)),
            FormField("value", self.tr("Target in percent"), text("" if value is None else str(value)),
                      self.tr("For example 94.5."), self.tr("Write the target.")),
            FormField("method", self.tr("How it was arrived at"), GrowingText(),
                      self.tr("Local knowledge, earlier figures, benchmark group, support."),
                      self.tr("Write how the figure was arrived at.")),
            FormField("fsm_percent", self.tr("Pupils with free school meals, percent"), text(),
                      self.tr("It gives the benchmark group; the groups are not confirmed.")),
            FormField("support", self.tr("Support that is available"), GrowingText()),
        ]  # fmt: skip
        return self.ask(
            self.tr("Propose a target for {name}").format(name=name),
            fields,
            self.tr("&Propose"),
            lambda values: self._propose(school, values),
            about=self.tr("The attendance of the years before is kept with the proposal as it is today."),
        )

    def _propose(self, school: SchoolRow | None, values: Values) -> Outcome[Any]:
        asked = dict(values)
        asked["school_year"] = int(asked["school_year"])
        asked["value"] = _percent(asked["value"], "value")
        asked["fsm_percent"] = _percent(asked["fsm_percent"], "fsm_percent") if asked["fsm_percent"] else None
        number = school.number if school else None
        return targets.propose_target(self.desk, ProposeTarget(school_number=number, **asked))

    def step(self, target: TargetRow, kind: str) -> FormDialog:
        """Ask for what goes with a step of a target."""
        today = self.desk.clock.today()
        needs_note = kind in ("challenged", "withdrawn")
        note = self.tr("Write the reason; it stays with the target.") if needs_note else ""
        fields = [
            FormField("on", self.tr("Day"), self.day(today), needed=self.tr("Write the day.")),
            FormField("note", self.tr("Note"), GrowingText(), needed=note),
        ]
        if kind in ("challenged", "ratified"):
            shown = "" if kind == "challenged" else str(target.value or "")
            words_ = self.tr("Figure the school asks for") if kind == "challenged" else self.tr("Figure ratified")
            fields.append(FormField("value", words_, text(shown), self.tr("Percent; empty where it is not another.")))
        return self.ask(
            words.of(words.STEPS, kind),
            fields,
            self.tr("&Save"),
            lambda values: self._step(target, kind, values),
            about=self.tr("{name} {year}: {value} %").format(
                name=school_names.own(target.school_name) or self.tr("County"),
                year=words.school_year(target.school_year),
                value=target.value if target.value is not None else "–",
            ),
        )

    def _step(self, target: TargetRow, kind: str, values: Values) -> Outcome[Any]:
        value = _percent(values["value"], "value") if values.get("value") else None
        return targets.add_step(self.desk, AddTargetStep(target.id, kind, values["on"], values["note"], value))

    def add_initiative(self, schools: tuple[SchoolRow, ...], chosen: str) -> FormDialog:
        """Ask for an initiative and its schools."""
        fields = [
            FormField("name", self.tr("Name"), text(), needed=self.tr("Give it a name.")),
            FormField("kind", self.tr("Kind"), choices(words.pairs(words.INITIATIVES))),
            FormField("first_day", self.tr("First day"), self.day(self.desk.clock.today()),
                      needed=self.tr("Write the first day.")),
            FormField("last_day", self.tr("Last day"), self.day(), self.tr("Empty while it goes on.")),
            FormField("school_numbers", self.tr("Schools"), _school_list(schools, chosen),
                      needed=self.tr("Tick at least one school.")),
            FormField("note", self.tr("What is done"), GrowingText()),
        ]  # fmt: skip
        return self.ask(
            self.tr("Start an initiative"),
            fields,
            self.tr("&Start"),
            lambda values: initiatives.record_initiative(self.desk, RecordInitiative(**values)),
        )

    def end_initiative(self, row: InitiativeRow) -> FormDialog:
        """Ask for the last day of an initiative."""
        today = self.desk.clock.today()
        fields = [
            FormField("last_day", self.tr("Last day"), self.day(today), needed=self.tr("Write the last day.")),
            FormField("note", self.tr("Note"), GrowingText()),
        ]
        return self.ask(
            self.tr("End of an initiative"),
            fields,
            self.tr("&End"),
            lambda values: initiatives.end_initiative(self.desk, EndInitiative(row.id, **values)),
            about=row.name,
        )

    def record_visit(self, school: SchoolRow) -> FormDialog:
        """Ask for a visit to a school."""
        told, finding, action = GrowingText(), GrowingText(), text()
        finding.set_least_lines(2)
        fields = [
            FormField("kind", self.tr("Kind"), choices(words.pairs(words.VISITS))),
            FormField("on", self.tr("Day"), self.day(self.desk.clock.today()), needed=self.tr("Write the day.")),
            FormField("seen", self.tr("Who was seen"), text()),
            FormField("text", self.tr("What was talked about, or seen"), told),
            FormField("finding", self.tr("What was found"), finding),
            FormField("weight", self.tr("Weight"), choices(words.pairs(words.WEIGHTS), "should")),
            FormField("action", self.tr("What was agreed"), action),
            FormField("who", self.tr("Who does it"), text()),
            FormField("due_on", self.tr("By when"), self.day(), self.tr("A day makes it a task.")),
        ]
        return self.ask(
            self.tr("Record a visit to {name}").format(name=school_names.own(school.name)),
            fields,
            self.tr("&Save"),
            lambda values: school_visits.record_visit(self.desk, _visit(school.number, values)),
            about=self.tr("More findings of the same visit can be added afterwards as agreed actions."),
            columns=2,
        )

    def agree_action(self, school: SchoolRow) -> FormDialog:
        """Ask for a finding and what was agreed about it."""
        finding = GrowingText()
        finding.set_least_lines(2)
        fields = [
            FormField("finding", self.tr("What was found"), finding),
            FormField("weight", self.tr("Weight"), choices(words.pairs(words.WEIGHTS), "should")),
            FormField("action", self.tr("What was agreed"), text()),
            FormField("who", self.tr("Who does it"), text()),
            FormField("due_on", self.tr("By when"), self.day(), self.tr("A day makes it a task.")),
        ]
        return self.ask(
            self.tr("Agree an action with {name}").format(name=school_names.own(school.name)),
            fields,
            self.tr("&Save"),
            lambda values: school_visits.agree_action(self.desk, AgreeAction(school.number, **values)),
        )

    def finish_action(self, row: SchoolActionRow) -> FormDialog:
        """Ask what came of an action."""
        fields = [
            FormField("outcome", self.tr("What came of it"), GrowingText(), needed=self.tr("Write what came of it.")),
            FormField("done_on", self.tr("Day"), self.day(self.desk.clock.today()), needed=self.tr("Write the day.")),
        ]
        return self.ask(
            self.tr("An action is done"),
            fields,
            self.tr("&Done"),
            lambda values: school_visits.finish_action(self.desk, FinishAction(row.id, **values)),
            about=row.action or row.finding,
        )


def _visit(number: str, values: Values) -> RecordSchoolVisit:
    parts = {name: values[name] for name in ("finding", "weight", "action", "who", "due_on")}
    findings = (AgreeAction(number, **parts),) if values["finding"] or values["action"] else ()
    return RecordSchoolVisit(
        number, values["kind"], values["on"], values["seen"], values["text"], None, findings
    )  # fmt: skip


def _percent(typed: str, field: str) -> Decimal:
    try:
        return Decimal(typed.replace(",", ".").removesuffix("%").strip())
    except InvalidOperation:
        said = f"“{typed}” cannot be a percentage: write a number from 0 to 100 with at most two decimals, like 94.5."
        raise Refused("target_percent", said, field=field, value=typed) from None


def _school_list(schools: tuple[SchoolRow, ...], chosen: str) -> QListWidget:
    made = QListWidget()
    for school in schools:
        item = QListWidgetItem(f"{school_names.own(school.name)}  {school.number}")
        item.setData(Qt.ItemDataRole.UserRole, school.number)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if school.number == chosen else Qt.CheckState.Unchecked)
        made.addItem(item)
    made.setMinimumHeight(theme.look().px(150))
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    return made
