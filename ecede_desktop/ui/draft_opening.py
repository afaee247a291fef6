"""Opens the form of a draft again, on its case, where it was left."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.drafts import Draft
from ecede_desktop.records.visit_plans import VisitPlanRow
from ecede_desktop.services import drafts
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.navigation import Place, parse
from ecede_desktop.ui.operations import Operations

if TYPE_CHECKING:
    from ecede_desktop.ui.dialogs import Dialogs
    from ecede_desktop.ui.visit_dialogs import VisitDialogs

_REFERENCE = re.compile(r"[A-Z]{2,5}/\d{4}/\d{5}")
_PLACES = {
    "group_work": "group-work", "school_referral": "referrals", "merge": "duplicates", "hand_over": "caseload",
    "snippet": "settings",
}  # fmt: skip
"""Forms that are reached from a place; the form gives the text back when it is opened there."""


class DraftOpening:
    """A visit, a concern, a planned visit and a new case open at once; of other forms, the place they stand in."""

    def __init__(
        self, desk: Desk, operations: Operations, window: QWidget, dialogs: Dialogs, visits: VisitDialogs,
        go: Callable[[Place], None],
    ) -> None:  # fmt: skip
        self._desk, self._operations, self._window = desk, operations, window
        self._dialogs, self._visits, self._go = dialogs, visits, go

    def open(self, draft: Draft) -> None:
        """Lay a text that was moved aside back first, so that its form gives back this one."""
        desk = self._desk
        self._operations.read(
            lambda: drafts.take_up_draft(desk, draft), lambda _none: self._open_form(draft), owner=self._window
        )

    def _open_form(self, draft: Draft) -> None:
        found = _REFERENCE.search(draft.about)
        reference = found.group() if found else ""
        if draft.form == "open_case":
            self._dialogs.open_case()
        elif draft.form == "log_visit" and reference != draft.about:
            self._write_up(UUID(draft.about.removeprefix(reference).strip()))
        elif draft.form == "log_visit":
            self._on_case(reference, self._dialogs.log_visit)
        elif draft.form == "concern" and reference:
            self._on_case(reference, self._dialogs.raise_concern)
        elif draft.form == "plan_visit" and reference:
            self._visits.plan(reference)
        else:
            self._go(place_of(draft, reference))

    def _on_case(self, reference: str, then: Callable[[CaseView], object]) -> None:
        from ecede_desktop.services import cases

        desk = self._desk
        self._go(Place("case", reference))

        def show(view: CaseView) -> None:
            then(view)

        self._operations.read(lambda: cases.view_case(desk, reference), show, owner=self._window)

    def _write_up(self, plan_id: UUID) -> None:
        from ecede_desktop.services import visit_plans

        desk = self._desk
        self._go(Place("visits", str(plan_id)))

        def show(plan: VisitPlanRow) -> None:
            self._visits.write_up(plan)

        self._operations.read(lambda: visit_plans.view_visit(desk, plan_id), show, owner=self._window)


def place_of(draft: Draft, reference: str) -> Place:
    """The place in which a form is opened."""
    if draft.form in _PLACES:
        return Place(_PLACES[draft.form])
    if draft.form in ("concern_step", "marf"):
        return Place("concern", draft.about)
    if draft.form == "typed-register":
        return Place("typed-register", draft.about.partition(" ")[0])
    if draft.form == "school_visit":
        return Place("register-check", draft.about.partition(" ")[0])
    if draft.form == "plan" and reference:
        return Place("case", reference, "plan")
    if draft.form.startswith("referral_"):
        return Place("referrals", draft.about)
    if draft.form.startswith("person-") or draft.form == "marker":
        return parse(draft.about) if draft.about else Place("caseload")
    return Place("case", reference) if reference else Place("caseload")
