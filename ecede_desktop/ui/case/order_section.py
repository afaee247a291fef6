"""School attendance orders on the tab of a case: what was done, what may be done now, and from when the rest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.orders import OrderStepRow, StepOpening
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.orders import OrderView
from ecede_desktop.ui import i18n, school_names
from ecede_desktop.ui.case.charge_work import ChargeWork
from ecede_desktop.ui.case.counted_days_dialog import CountedDay
from ecede_desktop.ui.case.order_work import OrderWork
from ecede_desktop.ui.notice_words import own
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.section import Act, Section, fact_card


class OrderSection(Section):
    """Each order of a case as a card."""

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: CaseView | None = None
        self.work = OrderWork(desk, operations, parent)
        self._charges = ChargeWork(desk, operations, parent)
        self.add.clicked.connect(self._begin)

    def retranslate(self) -> None:
        """Say heading and button; what is shown follows by ``show_orders``."""
        self.title.setText(self.tr("School attendance orders"))
        self.add.setText(self.tr("Begin an &order"))

    def show_orders(self, view: CaseView, rows: Sequence[OrderView]) -> None:
        """Show the orders of a case."""
        self._view = view
        self.say_about("" if rows else self.tr("No order is in the making."))
        self.set_cards([self._card(one) for one in rows])

    def _begin(self) -> None:
        if self._view is not None:
            self.work.open_order(self._view)

    def _card(self, view: OrderView) -> QFrame:
        row = view.order
        head = self.tr("{parent}, begun {day}").format(parent=row.parent_name, day=i18n.format_day(row.opened_on))
        lines = [(own(view.process.english, view.process.welsh), "muted"), (row.reason, "small")]
        lines += [(self._step(step, view), "") for step in row.steps]
        lines += self._ahead(view)
        acts: list[Act] = []
        if view.openings:
            acts.append((self.tr("Next step"), row.parent_name, partial(self.work.take, view)))
        counted = self._counted(view)
        if counted and self._view is not None:
            words = self.tr("How the days are counted")
            explain = partial(self._charges.explain, self._view.case.reference, row.parent_name, counted)
            acts.append((words, f"{words}: {row.parent_name}", explain))
        return fact_card(head, lines, acts, icon_name="forward" if view.openings else "met")

    def _counted(self, view: OrderView) -> list[CountedDay]:
        """The steps whose time was counted, each with the rule it was counted by."""
        found = []
        for step in view.order.steps:
            known = view.process.step(step.step)
            if known is not None and known.counts and step.due_on is not None:
                found.append(CountedDay(self._step(step, view), (known.counts, step.on, step.school_id)))
        return found

    def _step(self, step: OrderStepRow, view: OrderView) -> str:
        known = view.process.step(step.step)
        name = own(known.english, known.welsh) if known is not None else step.step
        due = self.tr("time to {day}").format(day=i18n.format_day(step.due_on)) if step.due_on else ""
        moved = ""
        if before := step.details.get("due_before", ""):
            moved = self.tr("before the calendar changed: {day}").format(
                day=i18n.format_day(dt.date.fromisoformat(before))
            )
        behind = self.tr("approved by {name}").format(name=step.approved_by) if step.approved_by else ""
        parts = (
            f"{i18n.format_day(step.on)}: {name}",
            school_names.own(step.school_name),
            due,
            moved,
            behind,
            step.text,
        )
        return "; ".join(part for part in parts if part)

    def _ahead(self, view: OrderView) -> list[tuple[str, str]]:
        """What may be done today, a line each, and each step that has to wait with its day and how it was counted."""
        today, done = self._desk.clock.today(), {step.step for step in view.order.steps}
        # What was done already may be done again, but nobody waits for it.
        ahead = [one for one in view.openings if one.step.key not in done]
        now = [own(one.step.english, one.step.welsh) for one in ahead if one.may(today)]
        lines = [(self.tr("May be done now:"), "strong")] if now else []
        lines += [(f"• {name}", "") for name in now]
        lines += [(self._wait(one), "warning") for one in ahead if not one.may(today)]
        return lines

    def _wait(self, opening: StepOpening) -> str:
        name = own(opening.step.english, opening.step.welsh)
        return self.tr("Later: {step}. {when}").format(step=name, when=self.work.when(opening))
