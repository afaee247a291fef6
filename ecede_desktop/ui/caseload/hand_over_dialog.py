"""Hands the chosen cases to another officer: who fits and why, and the note that goes with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QWidget

from ecede_desktop.law.allocation import Proposal
from ecede_desktop.law.policy_allocation import AllocationPolicy, allocation_policy
from ecede_desktop.records.allocation import HandedOver, HandOver
from ecede_desktop.records.cases import CaseRow
from ecede_desktop.services import allocation
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, wording
from ecede_desktop.ui.form_drafts import FormDraft
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices
from ecede_desktop.ui.widgets.growing_text import GrowingText

MOST_NAMED = 6
"""Cases that are named in the dialog before the rest is counted."""
translate = QCoreApplication.translate


def open_dialog(
    desk: Desk,
    operations: Operations,
    rows: Sequence[CaseRow],
    proposals: Sequence[Proposal],
    told: Callable[[HandedOver], None],
    parent: QWidget,
) -> FormDialog:
    """Ask who takes the cases over, and write it; ``told`` gets what went over and what stayed."""
    references = tuple(row.reference for row in rows)

    def finish(done: HandedOver) -> None:
        dialog.accept()
        told(done)

    def take(values: Values) -> None:
        command = HandOver(references, values["to"] or "", values["note"], values["on"])
        operations.write(
            lambda: allocation.hand_over(desk, command),
            parent,
            done=finish,
            owner=dialog,
            refused=dialog.refuse,
        )

    to = choices([(one.name, one.full_name or one.name) for one in proposals])
    fields = (
        FormField("to", translate("HandOver", "Officer who takes over"), to),
        FormField(
            "note",
            translate("HandOver", "Note for that officer"),
            GrowingText(),
            translate("HandOver", "What was promised, what is due, who is best rung and when. It stays in the case."),
            translate("HandOver", "Write what the officer who takes over has to know."),
        ),
        FormField("on", translate("HandOver", "Day of the hand-over"), _today(desk)),
    )
    title = (
        translate("HandOver", "Hand over 1 case")
        if len(rows) == 1
        else translate("HandOver", "Hand over {count} cases").format(count=len(rows))
    )
    dialog = FormDialog(title, _about(rows), fields, translate("HandOver", "&Hand over"), take, parent)
    _explain(dialog, to, proposals, allocation_policy(desk.pack))
    FormDraft(dialog, desk, operations, "hand_over", ",".join(sorted(references)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def said(done: HandedOver) -> str:
    """What went over and which visits stay, in sentences."""
    one = translate("HandOver", "{reference} was handed over to {officer}.")
    many = translate("HandOver", "{count} cases were handed over to {officer}.")
    first = (one if len(done.references) == 1 else many).format(
        reference=done.references[0], count=len(done.references), officer=done.to_name
    )
    stays = translate("HandOver", "The visit of {day} on {reference} stays with {officer}.")
    visits = [
        stays.format(day=wording.day(visit.on), reference=visit.reference, officer=visit.officer_name)
        for visit in done.visits_staying
    ]
    return " ".join((first, *visits))


def _explain(dialog: FormDialog, to: QComboBox, proposals: Sequence[Proposal], policy: AllocationPolicy) -> None:
    """Under the choice stands why the chosen officer is proposed there."""
    by_name = {one.name: one for one in proposals}

    def say() -> None:
        chosen = by_name.get(str(to.currentData()))
        why = " ".join(policy.sentence(part, i18n.language()) for part in chosen.parts) if chosen else ""
        dialog.fields["to"].say(translate("HandOver", "Officer who takes over"), why)

    to.currentIndexChanged.connect(lambda _at: say())
    say()


def _about(rows: Sequence[CaseRow]) -> str:
    named = ", ".join(f"{row.full_name} ({row.reference})" for row in rows[:MOST_NAMED])
    rest = len(rows) - MOST_NAMED
    if rest <= 0:
        return named
    return translate("HandOver", "{named} and {count} more").format(named=named, count=rest)


def _today(desk: Desk) -> DayEdit:
    day = DayEdit()
    day.set_today(desk.clock.today())
    day.set_day(desk.clock.today())
    return day
