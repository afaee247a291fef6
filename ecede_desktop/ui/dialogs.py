"""Opens the dialogs that panels ask for, and takes the window where their answers lead."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QDialog, QWidget

from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.pupils import FoundRow, PupilRow
from ecede_desktop.records.visits import ContactKind, ContactRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import marker_words, school_names, wording
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.requirement_ways import (
    ADD_PARENT,
    EXTRACT,
    IMPORT,
    LOG_VISIT,
    SHOW_COURT,
    SHOW_FAMILY,
    SHOW_NOTICES,
    SHOW_PLAN,
    Way,
)

if TYPE_CHECKING:
    from ecede_desktop.ui.concerns.raise_dialog import ConcernSubject

_TABS = {SHOW_PLAN: "plan", SHOW_NOTICES: "notices", SHOW_COURT: "court"}
"""Where in a case a requirement is met."""


class Dialogs:
    """The dialogs of the main window; each is modal to it and gone when it is closed."""

    def __init__(self, desk: Desk, operations: Operations, window: QWidget, go: Callable[[Place], None]) -> None:
        self._desk, self._operations, self._window, self._go = desk, operations, window, go

    def wire(self, panel: Panel) -> None:
        """Connect what a panel asks for, where it asks for it."""
        asks = {
            "open_case_wanted": self.open_case,
            "case_for_wanted": self.open_case,
            "log_visit_wanted": self.log_visit,
            "advance_wanted": self.advance,
            "confirm_wanted": self.confirm,
            "paper_wanted": self.paper,
            "letters_wanted": self.write_letters,
            "concern_wanted": self.raise_concern,
            "concern_for_wanted": self.raise_concern_for,
        }
        for name, answer in asks.items():
            signal = getattr(panel, name, None)
            if signal is not None:
                signal.connect(answer)

    def open_case(self, pupil: FoundRow | None = None) -> QDialog:
        """Open a case on a referral; on a pupil where one was chosen already."""
        from ecede_desktop.ui.caseload.open_case_dialog import OpenCaseDialog

        dialog = OpenCaseDialog(self._desk, self._operations, pupil=pupil, parent=self._window)
        dialog.opened.connect(lambda row: self._go(Place("case", row.reference)))
        dialog.case_wanted.connect(lambda reference: self._go(Place("case", reference)))
        return self._show(dialog)

    def log_visit(self, view: CaseView, kind: str = "home_visit") -> QDialog:
        """Log a contact on a case."""
        from ecede_desktop.ui.visits.log_visit_dialog import LogVisitDialog, VisitSubject

        row = view.case
        detail = f"{wording.year_group(row.year_group)}, {school_names.own(row.school_name)}"
        subject = VisitSubject(
            row.reference, row.full_name, detail, marker_words.in_sight(view.pupil.warning, row.markers)
        )
        chosen = contact_policy(self._desk.pack).to_count_as(kind or ContactKind.HOME_VISIT)
        dialog = LogVisitDialog(self._desk, self._operations, subject, kind=chosen, parent=self._window)
        # Over the visit, which stays open: what is typed there is not lost by ringing first.
        raised: list[UUID] = []
        dialog.concern_wanted.connect(lambda _reference: self.raise_concern(view, dialog, raised))
        dialog.logged.connect(lambda row: self._say_origin(raised, row))
        return self._show(dialog)

    def _say_origin(self, raised: list[UUID], row: object) -> None:
        """The concerns that were raised over a contact came from it, now that it is signed off."""
        from ecede_desktop.services import concerns

        if isinstance(row, ContactRow):
            for concern_id in raised:
                self._operations.write(partial(concerns.came_from, self._desk, concern_id, row.id))

    def raise_concern(
        self, view: CaseView, over: QWidget | None = None, raised: list[UUID] | None = None
    ) -> QDialog:  # fmt: skip
        """Raise a concern for the safety of the child of a case; what was raised is added to ``raised``."""
        from ecede_desktop.ui.concerns.raise_dialog import ConcernSubject

        return self._ask_concern(ConcernSubject(view.case.full_name, view.case.reference), over, raised)

    def raise_concern_for(self, pupil: PupilRow, reference: str = "") -> QDialog:
        """Raise a concern from the page of a pupil, who need not have a case."""
        from ecede_desktop.ui.concerns.raise_dialog import ConcernSubject

        return self._ask_concern(ConcernSubject(pupil.full_name, reference, None if reference else pupil.id))

    def _ask_concern(
        self, subject: ConcernSubject, over: QWidget | None = None, raised: list[UUID] | None = None
    ) -> QDialog:  # fmt: skip
        from ecede_desktop.ui.concerns.raise_dialog import RaiseConcernDialog

        dialog = RaiseConcernDialog(self._desk, self._operations, subject, over or self._window)
        if over is None:
            dialog.raised.connect(lambda view: self._go(Place("concern", str(view.row.id))))
        if raised is not None:
            dialog.raised.connect(lambda view: raised.append(view.row.id))
        return self._show(dialog)

    def advance(self, view: CaseView, stage: str = "") -> QDialog:
        """Move a case to another stage."""
        from ecede_desktop.ui.stages.advance_stage_dialog import AdvanceStageDialog, StageSubject

        subject = StageSubject(view.case.reference, view.case.full_name, view.case.stage)
        dialog = AdvanceStageDialog(self._desk, self._operations, subject, to_stage=stage, parent=self._window)
        dialog.way_wanted.connect(lambda way, _requirement: self._elsewhere(dialog, view, way))
        return self._show(dialog)

    def confirm(self, view: CaseView, requirement: str) -> QDialog | None:
        """Confirm a requirement."""
        from ecede_desktop.ui.stages.confirm_requirement_dialog import ConfirmRequirementDialog

        asked = self._desk.pack.ladder.requirements().get(requirement)
        if asked is None:
            return None
        return self._show(
            ConfirmRequirementDialog(self._desk, self._operations, view.case.reference, asked, parent=self._window)
        )

    def paper(self, number: str) -> QDialog:
        """Show an issued paper."""
        from ecede_desktop.ui.paper_dialog import PaperDialog

        return self._show(PaperDialog(self._desk, self._operations, number, parent=self._window))

    def write_letters(self, marked: tuple[str, ...] = ()) -> QDialog:
        """The same letter to the parents of many cases."""
        from ecede_desktop.ui.letters.batch_dialog import LetterBatchDialog

        return self._show(LetterBatchDialog(self._desk, self._operations, marked, self._window))

    def _elsewhere(self, dialog: QDialog, view: CaseView, way: Way) -> None:
        """A requirement is met in another place: go there and let the dialog go."""
        dialog.reject()
        reference = view.case.reference
        if way.action == LOG_VISIT:
            self.log_visit(view, way.contact_kind)
        elif way.action in (ADD_PARENT, SHOW_FAMILY):
            self._go(Place("case", reference, "family"))
        elif way.action in _TABS:
            self._go(Place("case", reference, _TABS[way.action]))
        elif way.action == IMPORT:
            self._go(Place("import"))
        elif way.action == EXTRACT:
            self._go(Place("extract", reference))

    def _show(self, dialog: QDialog) -> QDialog:
        from PySide6.QtCore import Qt

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog
