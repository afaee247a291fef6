"""Beginning proceedings: the charge as it would stand, and every rule that is not met, said before it is tried."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.notices import Check
from ecede_desktop.law.offences import routes
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.court import BeginProsecution, DecisionRow, MayBegin, ProsecutionRow
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import prosecutions
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.prosecutions import ChargeRefused
from ecede_desktop.ui import court_words, notice_words
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText

WORDING_LINES = 7


class CourtBegin(Asking):
    """Opens the dialog, and keeps the charge and the rules in it true to the way to begin that is chosen."""

    def __init__(
        self, desk: Desk, operations: Operations, window: QWidget, row: DecisionRow, approvers: tuple[UserRow, ...] = ()
    ) -> None:  # fmt: skip
        super().__init__(desk, operations, window)
        self._row = row
        routes_offered = [(one.key, court_words.route(one.key)) for one in routes()]
        helped = self.tr("Left empty, the words shown are used.")
        fields = [
            FormField("route", self.tr("How"), choices(routes_offered)),
            FormField("court", self.tr("Court"), text()),
            FormField("offence_code", self.tr("Offence code of the court"), text()),
            FormField("notice_number", self.tr("Penalty notice that was not paid"), text()),
            FormField("wording_cy", self.tr("The charge in Welsh"), _wording(), helped),
            FormField("wording_en", self.tr("The charge in English"), _wording(), helped),
            *self.approval(approvers, self.tr("Proceedings are begun by a manager.")),
        ]

        def service(values: Values) -> Outcome[ProsecutionRow]:
            by = self.approved(values)
            return prosecutions.begin_prosecution(self.desk, BeginProsecution(row.id, **values, approved_by=by))

        about = self.tr("The sessions charged, their counts and the wording are kept as they stand today.")
        self.dialog = self.ask(
            self.tr("Begin proceedings"), fields, self.tr("Begin"), service, about=about,
            draft=("court", f"begin {row.id}"), refusing=self._refused,
        )  # fmt: skip
        self.setParent(self.dialog)
        self.dialog.control("route").currentIndexChanged.connect(lambda _at: self._look())
        self._look()

    def _look(self) -> None:
        route = str(self.dialog.control("route").currentData())
        self.operations.read(
            lambda: prosecutions.may_begin(self.desk, self._row.id, route), self._show, owner=self.dialog
        )

    def _show(self, found: MayBegin) -> None:
        for key, wording in (("wording_cy", found.wording_cy), ("wording_en", found.wording_en)):
            self.dialog.control(key).setPlaceholderText(wording)
        self._say(tuple(check for check in found.checks if not check.met))

    def _say(self, unmet: tuple[Check, ...]) -> None:
        """The rules that are not met, in the language of the window, each with what would satisfy it."""
        lines = [notice_words.rule_line(check) for check in unmet]
        said = [self.tr("Not met: {rule} ({source}). {wanted}").format(
            rule=line.text, source=line.source, wanted=line.evidence) for line in lines]  # fmt: skip
        self.dialog.refusal.setText("\n".join(said))
        self.dialog.refusal.setVisible(bool(said))

    def _refused(self, dialog: FormDialog, refusal: UserError) -> bool:
        dialog.refuse(refusal)
        if isinstance(refusal, ChargeRefused):
            self._say(refusal.checks)
        return True


def _wording() -> GrowingText:
    """High enough for a whole charge that is only shown, not typed."""
    made = GrowingText()
    made.set_least_lines(WORDING_LINES)
    return made
