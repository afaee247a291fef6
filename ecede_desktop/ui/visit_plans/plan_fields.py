"""What is asked before a visit is planned, field by field, and how addresses and children are told."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit

from ecede_desktop.law.policy_visits import visit_policy
from ecede_desktop.records.visit_plans import AddressChoice, VisitForm
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, visit_words, wording
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormField, choices
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.time_edit import TimeEdit

translate = QCoreApplication.translate
TYPED = "typed"
"""What stands for an address that is written by hand."""
RISK = "risk_"


def ask(desk: Desk, form: VisitForm, on: dt.date | None) -> list[FormField]:
    """Everything that is asked before a visit is planned."""
    people = list(form.officers)
    return [
        *_when(desk, on),
        *_place(form),
        FormField("officer", translate("PlanVisitDialog", "Who goes"), choices(people, form.officer)),
        FormField(
            "second_officer",
            translate("PlanVisitDialog", "Who goes along"),
            _names(people),
            translate("PlanVisitDialog", "A colleague, or somebody of another service."),
        ),
        FormField(
            "duty_contact",
            translate("PlanVisitDialog", "Duty contact"),
            choices([("", translate("PlanVisitDialog", "The managers")), *people], form.duty_contact),
            translate("PlanVisitDialog", "Is told when nobody is back in time."),
        ),
        FormField(
            "purpose",
            translate("PlanVisitDialog", "Purpose"),
            _long(2),
            needed=translate("PlanVisitDialog", "Say what the visit is for."),
        ),
        FormField("to_ask", translate("PlanVisitDialog", "What to ask"), _long(3)),
        FormField("risk_note", translate("PlanVisitDialog", "Note on risk"), _long(2)),
        *_risks(desk, form),
    ]


def _when(desk: Desk, on: dt.date | None) -> list[FormField]:
    day, kinds = DayEdit(), visit_policy(desk.pack).kinds
    day.set_today(desk.clock.today())
    day.set_day(on)
    minutes = QLineEdit(str(kinds[0].minutes))
    minutes.setMaxLength(3)
    kind = choices([(one.key, visit_words.kind(desk.pack, one.key)) for one in kinds])
    return [
        FormField(
            "on",
            translate("PlanVisitDialog", "Day"),
            day,
            needed=translate("PlanVisitDialog", "Write the day, for example 24/11/2026 or +1."),
        ),
        FormField(
            "planned_at",
            translate("PlanVisitDialog", "Time"),
            TimeEdit(),
            translate("PlanVisitDialog", "May be left open."),
        ),
        FormField("kind", translate("PlanVisitDialog", "Kind of visit"), kind),
        FormField("minutes", translate("PlanVisitDialog", "Minutes that it lasts"), minutes),
        FormField(
            "announced",
            translate("PlanVisitDialog", "The family knows"),
            QCheckBox(translate("PlanVisitDialog", "The visit is announced")),
        ),
    ]


def _place(form: VisitForm) -> list[FormField]:
    places = [(str(at), place_words(one)) for at, one in enumerate(form.addresses)]
    postcode = QLineEdit()
    postcode.setMaxLength(12)
    return [
        FormField(
            "address",
            translate("PlanVisitDialog", "Address"),
            choices([*places, (TYPED, translate("PlanVisitDialog", "Another address"))]),
        ),
        FormField("lines", translate("PlanVisitDialog", "Lines of the address"), _long(2)),
        FormField("postcode", translate("PlanVisitDialog", "Postcode"), postcode),
    ]


def _risks(desk: Desk, form: VisitForm) -> list[FormField]:
    if not form.first_visit:
        return []
    asked = visit_policy(desk.pack).risks
    help_text = translate("PlanVisitDialog", "Asked before the first visit to a family.")
    return [FormField(f"{RISK}{one.key}", one.words(i18n.language()), _long(1), help_text) for one in asked]


def place_words(one: AddressChoice) -> str:
    """An address with whose it is, and what has to be known of it."""
    whose = f"{one.whose}, {one.relationship}" if one.relationship else one.whose
    words = translate("PlanVisitDialog", "{address} ({whose})")
    if one.kind == "no_fixed_abode":
        words = translate("PlanVisitDialog", "No fixed abode: {address} ({whose})")
    elif one.confidential:
        words = translate("PlanVisitDialog", "{address} ({whose}) – confidential")
    return words.format(address=one.one_line, whose=whose)


def about(form: VisitForm) -> str:
    """The children, when they were last met, and what was promised."""
    lines = [
        " · ".join((child.full_name, wording.year_group(child.year_group), child.reference)) for child in form.children
    ]
    if form.last_contact is not None:
        lines.append(translate("PlanVisitDialog", "Last contact: {day}").format(day=wording.day(form.last_contact)))
    lines += [translate("PlanVisitDialog", "Promised: {what}").format(what=what) for what in form.promises[:5]]
    return "\n".join(lines)


def _names(people: list[tuple[str, str]]) -> QLineEdit:
    """A line for a name, with the colleagues' offered as one types."""
    made = QLineEdit()
    completer = QCompleter([full for _, full in people], made)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setCompleter(completer)
    return made


def _long(lines: int) -> GrowingText:
    made = GrowingText()
    made.set_least_lines(lines)
    return made
