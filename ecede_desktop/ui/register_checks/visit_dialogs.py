"""What is asked for a visit to a school, an agreed action, and what came of one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.register_checks import CheckView, DoubtRow
from ecede_desktop.records.school_visits import (
    VISIT_KINDS,
    AgreeAction,
    FinishAction,
    RecordSchoolVisit,
    SchoolActionRow,
)
from ecede_desktop.ui import i18n
from ecede_desktop.ui.register_checks import words
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText

translate = QCoreApplication.translate


def visit_dialog(
    number: str,
    check: CheckView | None,
    kind: str,
    today: dt.date,
    take: Callable[[RecordSchoolVisit], None],
    parent: QWidget,
) -> FormDialog:
    """A visit: which kind, when, who was seen, what was talked about."""
    fields = (
        FormField(
            "kind",
            translate("SchoolVisitDialogs", "Kind of visit"),
            choices([(key, words.visit_kind(key)) for key in VISIT_KINDS], kind),
        ),
        FormField(
            "on",
            translate("SchoolVisitDialogs", "Day"),
            _day(today, today),
            needed=translate("SchoolVisitDialogs", "Write the day of the visit."),
        ),
        FormField(
            "seen",
            translate("SchoolVisitDialogs", "Who was seen"),
            text(),
            translate("SchoolVisitDialogs", "Names, and what each is at the school."),
        ),
        FormField(
            "text",
            translate("SchoolVisitDialogs", "What was talked about"),
            GrowingText(),
            needed=translate("SchoolVisitDialogs", "Write what was talked about."),
        ),
    )

    def said(values: Values) -> None:
        take(RecordSchoolVisit(number, **values, check_id=check.row.id if check is not None else None))

    title, about = (
        translate("SchoolVisitDialogs", "Record a visit"),
        translate("SchoolVisitDialogs", "Findings and agreed actions are added to it afterwards."),
    )
    return FormDialog(title, about, fields, translate("SchoolVisitDialogs", "Record visit"), said, parent)


def action_dialog(
    number: str,
    rules: Sequence[RegisterRule],
    doubt: tuple[DoubtRow, RegisterRule] | None,
    visit_id: UUID | None,
    today: dt.date,
    take: Callable[[AgreeAction], None],
    parent: QWidget,
) -> FormDialog:
    """A finding and what is agreed about it; from a doubt the finding is written already."""
    finding = GrowingText()
    chosen, weight = "", "should"
    if doubt is not None:
        finding.setPlainText(f"{words.about(doubt[0])}: {words.finding(doubt[1], doubt[0])}")
        chosen, weight = doubt[1].key, doubt[1].weight
    by_rule = [
        ("", translate("SchoolVisitDialogs", "No rule")),
        *((rule.key, rule.name(i18n.language())) for rule in rules),
    ]
    by_weight = [(key, words.weight(key)) for key in ("must", "should", "note")]
    fields = (
        FormField("finding", translate("SchoolVisitDialogs", "Finding"), finding),
        FormField(
            "action",
            translate("SchoolVisitDialogs", "What is to be done"),
            text(),
            translate("SchoolVisitDialogs", "Left empty, the finding is only noted."),
        ),
        FormField("who", translate("SchoolVisitDialogs", "Who"), text()),
        FormField(
            "due_on",
            translate("SchoolVisitDialogs", "By"),
            _day(today, None),
            translate("SchoolVisitDialogs", "With a day it stands on Today as your task."),
        ),
        FormField("weight", translate("SchoolVisitDialogs", "Weight"), choices(by_weight, weight)),
        FormField("rule", translate("SchoolVisitDialogs", "Rule"), choices(by_rule, chosen)),
    )

    def said(values: Values) -> None:
        take(AgreeAction(number, **values, visit_id=visit_id))

    about = translate("SchoolVisitDialogs", "Agreed with the school: who does what by when.")
    return FormDialog(
        translate("SchoolVisitDialogs", "Agree an action"),
        about,
        fields,
        translate("SchoolVisitDialogs", "Agree action"),
        said,
        parent,
        columns=2,
    )


def done_dialog(
    action: SchoolActionRow, recheck: UUID | None, today: dt.date, take: Callable[[FinishAction], None], parent: QWidget
) -> FormDialog:
    """What came of an action."""
    fields = (
        FormField(
            "outcome",
            translate("SchoolVisitDialogs", "What came of it"),
            GrowingText(),
            needed=translate("SchoolVisitDialogs", "Say what came of the action."),
        ),
        FormField(
            "done_on",
            translate("SchoolVisitDialogs", "Day"),
            _day(today, today),
            needed=translate("SchoolVisitDialogs", "Write the day."),
        ),
    )

    def said(values: Values) -> None:
        take(FinishAction(action.id, values["outcome"], values["done_on"], recheck))

    return FormDialog(
        translate("SchoolVisitDialogs", "Action done"),
        action.action,
        fields,
        translate("SchoolVisitDialogs", "Record as done"),
        said,
        parent,
    )


def _day(today: dt.date, shown: dt.date | None) -> DayEdit:
    edit = DayEdit()
    edit.set_today(today)
    edit.set_day(shown)
    return edit
