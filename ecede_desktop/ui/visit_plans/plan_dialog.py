"""Plan a visit: the dangers first, then when and where, who goes, what for; kept as it is typed."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_visits import visit_policy
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.visit_plans import AddressChoice, Hazards, PlanVisit, VisitForm, VisitPlanRow
from ecede_desktop.services import users, visit_plans
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.form_drafts import FormDraft
from ecede_desktop.ui.hazard_box import HazardBox
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.visit_plans.alone_box import AloneBox
from ecede_desktop.ui.visit_plans.plan_fields import RISK, TYPED, about, ask, place_words
from ecede_desktop.ui.widgets.form_dialog import FormDialog, Values
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate
FORM = "plan_visit"
"""Name of the form among the drafts."""


class PlanVisitDialog(FormDialog):
    """Signals: planned(VisitPlanRow) after the store has confirmed it."""

    planned = Signal(object)

    def __init__(
        self,
        desk: Desk,
        operations: Operations,
        references: tuple[str, ...],
        form: VisitForm,
        *,
        on: dt.date | None = None,
        task_id: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._desk, self._operations, self._task_id = desk, operations, task_id
        self._references, self._form = references, form
        self._addresses: tuple[AddressChoice, ...] = form.addresses
        super().__init__(
            translate("PlanVisitDialog", "Plan a visit"), about(form), ask(desk, form, on),
            translate("PlanVisitDialog", "Plan the visit"), self._plan, parent, columns=2,
        )  # fmt: skip
        self.hazards, self.alone = HazardBox(), AloneBox(form.managers, is_manager=desk.is_manager)
        self.siblings = {child.reference: QCheckBox() for child in form.siblings}
        self._put_in(form)
        self._show_hazards(form.hazards)
        self._turn_address()
        self._draft = FormDraft(self, desk, operations, FORM, references[0])
        self.control("address").currentIndexChanged.connect(self._turn_address)
        self.control("kind").currentIndexChanged.connect(self._take_kind)
        self.control("on").day_changed.connect(self._read_again)
        for box in self.siblings.values():
            box.toggled.connect(lambda _on: self._read_again())
        self.control("on").setFocus()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The cases that the visit is about: the one asked for, and the siblings that are ticked."""
        return (*self._references, *(ref for ref, box in self.siblings.items() if box.isChecked()))

    def command(self, values: Values) -> PlanVisit:
        """What is asked of the service."""
        where = self._where(values)
        officers = {full.casefold(): name for name, full in self._form.officers}
        second = str(values["second_officer"])
        return PlanVisit(
            references=self.chosen,
            on=values["on"],
            planned_at=values["planned_at"],
            kind=values["kind"],
            minutes=int(values["minutes"]) if str(values["minutes"]).isdigit() else 0,
            address=where.lines,
            postcode=where.postcode,
            confidential=where.confidential,
            purpose=values["purpose"],
            to_ask=values["to_ask"],
            announced=values["announced"],
            risk_note=values["risk_note"],
            risk_answers=tuple((k.removeprefix(RISK), v) for k, v in values.items() if k.startswith(RISK)),
            officer=values["officer"],
            second_officer=officers.get(second.casefold(), second),
            duty_contact=values["duty_contact"],
            markers_shown=self._hazards.marker_ids,
            alone_reason=self.alone.reason,
            approved_by=self.alone.manager,
            task_id=self._task_id,
        )

    def refuse(self, refusal: UserError) -> None:
        """At its field; where dangers were not in sight they are read and shown, so that the next press is enough."""
        field = str(refusal.facts.get("field", ""))
        if field in ("alone_reason", "approved_by"):
            self.save_button.setEnabled(True)
            self.alone.show_error(wording.error_sentence(refusal))
            return
        super().refuse(refusal)
        if refusal.key == "visit_markers_unseen":
            self._read_hazards()

    def _plan(self, values: Values) -> None:
        command, passphrase, desk = self.command(values), self.alone.passphrase, self._desk
        self.alone.show_error("")

        def act() -> Outcome[VisitPlanRow]:
            if command.approved_by:
                users.confirm_user(desk, command.approved_by, passphrase)
            return visit_plans.plan_visit(desk, command)

        self._operations.write(act, self, done=self._kept, owner=self, refused=self._refused)

    def _refused(self, refusal: UserError) -> None:
        self.alone.forget_passphrase()
        self.refuse(refusal)

    def _kept(self, row: VisitPlanRow) -> None:
        self.planned.emit(row)
        self.accept()

    def _put_in(self, form: VisitForm) -> None:
        """Dangers and siblings above the fields, the manager's word below them."""
        page = self._page.layout()
        assert isinstance(page, QVBoxLayout)
        page.insertWidget(2, self.hazards)
        at = page.indexOf(self.hazards) + 1
        if form.siblings:
            page.insertWidget(at, label(self.tr("Visit these children too:"), "strong"))
        for number, child in enumerate(form.siblings, 1):
            box = self.siblings[child.reference]
            box.setText(f"{child.full_name} · {wording.year_group(child.year_group)} · {child.reference}")
            page.insertWidget(at + number, box)
        page.insertWidget(page.count() - 1, self.alone)
        self.fit(least=self.height())

    def _show_hazards(self, hazards: Hazards) -> None:
        self._hazards = hazards
        self.hazards.show_hazards(hazards)
        self.alone.ask(needed=hazards.needs_two or hazards.needs_manager, always=hazards.needs_manager)

    def _where(self, values: Values) -> AddressChoice:
        chosen = str(values["address"])
        if chosen != TYPED:
            return self._addresses[int(chosen)]
        return AddressChoice(str(values["lines"]), str(values["postcode"]), "", "")

    def _turn_address(self) -> None:
        typed = self.control("address").currentData() == TYPED
        for key in ("lines", "postcode"):
            self.fields[key].setVisible(typed)

    def _take_kind(self) -> None:
        kind = visit_policy(self._desk.pack).kind(str(self.control("kind").currentData()))
        if kind is not None:
            self.control("minutes").setText(str(kind.minutes))

    def _read_again(self) -> None:
        """Other children or another day: other dangers, other addresses."""
        day = self.control("on").day()
        chosen, desk = self.chosen, self._desk
        self._operations.read(lambda: visit_plans.visit_form(desk, chosen, day), self._take_form, owner=self)

    def _read_hazards(self) -> None:
        where, chosen, desk = self._where(self.values()), self.chosen, self._desk
        self._operations.read(
            lambda: visit_plans.hazards_at(desk, chosen, where.lines, where.postcode), self._show_hazards, owner=self
        )

    def _take_form(self, form: VisitForm) -> None:
        self._show_hazards(form.hazards)
        if form.addresses == self._addresses:
            return
        box = self.control("address")
        held = self._where(self.values())
        typed = box.currentData() == TYPED
        self._addresses = form.addresses
        box.blockSignals(True)
        box.clear()
        for at, one in enumerate(form.addresses):
            box.addItem(place_words(one), str(at))
        box.addItem(self.tr("Another address"), TYPED)
        same = next((n for n, one in enumerate(form.addresses) if one.one_line == held.one_line), 0)
        box.setCurrentIndex(box.count() - 1 if typed else same)
        box.blockSignals(False)
        self._turn_address()
