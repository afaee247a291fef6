"""What an officer does on the way to a school attendance order: begin it, and take it on step by step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from ecede_desktop.law.policy_court import ORDER_STEP, court_policy
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.orders import OpenOrder, StepOpening, TakeOrderStep
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import orders, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.orders import OrderView
from ecede_desktop.ui import counting_words, i18n
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.notice_words import own
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText

_APPROVAL = ("approved_by", "passphrase")


class OrderWork(Asking):
    """Opens the dialogs; the day of each step, and the schools that it may name, stand beside it."""

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(desk, operations, window)
        self._policy = court_policy(desk.pack)

    def open_order(self, view: CaseView) -> FormDialog:
        """Begin the way to an order."""
        parents = choices([(str(row.id), row.full_name) for row in view.pupil.parents])
        fields = [
            FormField("parent_id", self.tr("Parent"), parents),
            FormField("opened_on", self.tr("Begun on"), self.day(self._today()), needed=self.tr("Write the day.")),
            FormField("reason", self.tr("Why it appears that there is no suitable education"), GrowingText(),
                      needed=self.tr("Say why.")),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[Any]:
            values["parent_id"] = UUID(values["parent_id"])
            return orders.open_order(
                self.desk, OpenOrder(view.pupil.id, reference=view.case.reference, **values)
            )  # fmt: skip

        return self.ask(
            self.tr("Begin a school attendance order"), fields, self.tr("Begin"), service,
            draft=("court", f"order {view.case.reference}"),
        )  # fmt: skip

    def take(self, view: OrderView) -> None:
        """Read the schools, and the managers who may stand beside, then ask for the step."""
        self.operations.read(
            lambda: schools.list_schools(self.desk), lambda rows: self._with_schools(view, rows), owner=self.window
        )

    def _with_schools(self, view: OrderView, rows: tuple[SchoolRow, ...]) -> None:
        if self._policy.managed(ORDER_STEP) is None:
            self.ask_step(view, rows)
        else:
            self.beside_manager(lambda approvers: self.ask_step(view, rows, approvers))

    def ask_step(
        self, view: OrderView, rows: Sequence[SchoolRow], approvers: tuple[UserRow, ...] = ()
    ) -> FormDialog:  # fmt: skip
        """The dialog itself."""
        done = {step.step for step in view.order.steps}
        # What was not done yet comes first.
        held = {one.step.key: one for one in sorted(view.openings, key=lambda one: one.step.key in done)}
        step = choices([(key, own(one.step.english, one.step.welsh)) for key, one in held.items()])
        school = choices([])
        self._fill(school, next(iter(held.values())), view, rows)  # before a draft looks at what stands there at first
        # Only some steps need a manager, so the service asks for one and not the field itself.
        approval = self.approval(approvers, "")
        fields = [
            FormField("step", self.tr("Step"), step),
            FormField("on", self.tr("Day"), self.day(self._today()), needed=self.tr("Write the day.")),
            FormField("school_number", self.tr("School"), school),
            FormField("document_number", self.tr("Number of the paper"), text()),
            FormField("text", self.tr("Note"), GrowingText()),
            *approval,
        ]

        def service(values: Values) -> Outcome[OrderView]:
            given = {key: values.pop(key) for key in _APPROVAL if key in values}
            managed = self._policy.managed_step(values["step"]) is not None
            by = self.approved(given) if managed else ""
            named = values["school_number"] if held[values["step"]].step.names_school else ""
            values["school_number"] = named or ""
            return orders.take_step(self.desk, TakeOrderStep(view.order.id, **values, approved_by=by))

        dialog = self.ask(
            self.tr("A step of the order"), fields, self.tr("Keep the step"), service, about=view.order.parent_name,
            draft=("court", f"step {view.order.id}"),
        )  # fmt: skip
        self._follow(dialog, held, view, rows, [field.key for field in approval])
        return dialog

    def _follow(
        self, dialog: FormDialog, held: Mapping[str, StepOpening], view: OrderView, rows: Sequence[SchoolRow],
        approval: Sequence[str],
    ) -> None:  # fmt: skip
        """Keep the day, the schools and the approval true to the step that is chosen."""
        box: QComboBox = dialog.control("step")

        def turn() -> None:
            opening = held[str(box.currentData())]
            # Names of steps are long, and the box may be too narrow for them.
            name = own(opening.step.english, opening.step.welsh)
            dialog.fields["step"].say(self.tr("Step"), f"{name}. {self.when(opening)}")
            self._fill(dialog.control("school_number"), opening, view, rows)
            dialog.fields["school_number"].say(self.tr("School"), self._naming(opening, view))

        def shown(key: str) -> Sequence[str]:
            school = ("school_number",) if held[key].step.names_school else ()
            return (*school, *(approval if self._policy.managed_step(key) is not None else ()))

        box.currentIndexChanged.connect(lambda _at: turn())
        turn()
        dialog.show_only("step", shown, ("school_number", *approval))

    def when(self, opening: StepOpening) -> str:
        """From which day a step is lawful, by which provision, and how the day before it was counted."""
        source = str(opening.step.citation)
        if opening.first_day is None:
            return self.tr("It may be taken on any day ({source}).").format(source=source)
        day = i18n.format_day(opening.first_day)
        said = self.tr("It may be taken from {day} on ({source}).").format(day=day, source=source)
        return f"{said} {counting_words.counted(opening.counted)}" if opening.counted is not None else said

    def _fill(self, box: QComboBox, opening: StepOpening, view: OrderView, rows: Sequence[SchoolRow]) -> None:
        """The schools that a step may name: those named before it, or any that is open."""
        chosen = box.currentData()
        box.clear()
        by_number = {row.number: row for row in rows}
        numbers = opening.schools or tuple(
            row.number for row in rows if row.is_open(self._today()) and row.number not in view.excluded
        )
        if not opening.schools:
            box.addItem(self.tr("Choose the school"), "")
        for number in numbers:
            row = by_number.get(number)
            box.addItem(f"{own(row.name, row.name_cy or row.name)} ({number})" if row else number, number)
        box.setCurrentIndex(max(box.findData(chosen), 0))

    def _naming(self, opening: StepOpening, view: OrderView) -> str:
        """Whose naming it follows, as the law has it."""
        if opening.named_by == "parent_chose":
            return self.tr("The school that the parent chose in time is named (Education Act 1996 s.438).")
        if opening.schools:
            known = view.process.step(opening.named_by)
            name = own(known.english, known.welsh) if known is not None else opening.named_by
            return self.tr("The school of this earlier step is named: {step}.").format(step=name)
        if opening.step.key in ("parent_chose", "amended"):
            return self.tr("The parent names it.")
        return self.tr(
            "The council names it. A school named in the child's individual development plan is the one (s.441A);"
            " a school that excluded the child for good is not."
        )

    def _today(self) -> dt.date:
        return self.desk.clock.today()
