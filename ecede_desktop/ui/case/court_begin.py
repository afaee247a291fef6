"""Beginning proceedings: the charge as it would stand, and every rule that is not met, said before it is tried."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.notices import Check
from ecede_desktop.law.offences import routes
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.charges import ChargeOffer
from ecede_desktop.records.court import BeginProsecution, DecisionRow, MayBegin, ProsecutionRow
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import charge_offers, prosecutions
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.prosecutions import ChargeRefused
from ecede_desktop.ui import court_words, i18n, notice_words
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.case.time_note import TimeNote
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
        languages = [(key, court_words.in_language(key)) for key in ("cy", "en", "both")]
        fields = [
            FormField("route", self.tr("How"), choices(routes_offered)),
            FormField("time", self.tr("Time to begin proceedings"), TimeNote()),
            FormField("order_id", self.tr("Order that was breached"), choices([("", "—")])),
            FormField("court", self.tr("Court"), text()),
            FormField(
                "language",
                self.tr("Language of the proceedings"),
                choices([("", self.tr("As the defendant chose")), *languages]),
            ),
            FormField("offence_code", self.tr("Offence code of the court"), text()),
            FormField("notice_number", self.tr("Penalty notice that was not paid"), text()),
            FormField("wording_cy", self.tr("The charge in Welsh"), _wording(), helped),
            FormField("wording_en", self.tr("The charge in English"), _wording(), helped),
            *self.approval(approvers, self.tr("Proceedings are begun by a manager.")),
        ]

        def service(values: Values) -> Outcome[ProsecutionRow]:
            by = self.approved(values)
            values.pop("time")
            values["order_id"] = _order(values["order_id"])
            return prosecutions.begin_prosecution(self.desk, BeginProsecution(row.id, **values, approved_by=by))

        about = self.tr("The sessions charged, their counts and the wording are kept as they stand today.")
        self.dialog = self.ask(
            self.tr("Begin proceedings"), fields, self.tr("Begin"), service, about=about,
            draft=("court", f"begin {row.id}"), refusing=self._refused,
        )  # fmt: skip
        self.setParent(self.dialog)
        self.dialog.fields["order_id"].setVisible(False)
        for key in ("route", "order_id"):
            self.dialog.control(key).currentIndexChanged.connect(lambda _at: self._look())
        self.operations.read(
            lambda: charge_offers.charge_offer(self.desk, row.id), self._show_offer, owner=self.dialog
        )  # fmt: skip
        self._look()

    def _look(self) -> None:
        route, order_id = str(self.dialog.control("route").currentData()), self._chosen()
        self.operations.read(
            lambda: prosecutions.may_begin(self.desk, self._row.id, route, order_id), self._show, owner=self.dialog
        )

    def _chosen(self) -> UUID | None:
        return _order(str(self.dialog.control("order_id").currentData() or ""))

    def _show_offer(self, offer: ChargeOffer) -> None:
        """What there is to choose from: the orders that were breached, and the language that the defendant chose."""
        self.dialog.control("time").show_time(offer.time)
        box = self.dialog.control("language")
        said = self.tr("As the defendant chose: {language}").format(language=court_words.in_language(offer.language))
        if offer.asked_on is None:
            said = self.tr("The defendant was not asked: Welsh and English")
        box.setItemText(0, said)
        orders = self.dialog.control("order_id")
        for one in offer.orders:
            words = self.tr("{school}, served {day}").format(
                school=notice_words.own(*one.school), day=i18n.format_day(one.served_on)
            )
            orders.addItem(words, str(one.id))
        if len(offer.orders) == 1:
            orders.setCurrentIndex(1)
        self.dialog.fields["order_id"].setVisible(offer.needs_order)
        if offer.needs_order and not offer.orders:
            none = self.tr("No order on this parent stood in the period and is recorded as breached.")
            self.dialog.fields["order_id"].set_error(none)
        self.dialog.fit()

    def _show(self, found: MayBegin) -> None:
        for key, wording in (("wording_cy", found.wording_cy), ("wording_en", found.wording_en)):
            self.dialog.control(key).setPlaceholderText(wording)
        self._say(tuple(check for check in found.checks if not check.met))

    def _say(self, unmet: tuple[Check, ...]) -> None:
        """The rules that are not met, in the language of the window, each with what would satisfy it."""
        lines = [notice_words.rule_line(check) for check in unmet]
        said = [self.tr("Not met: {rule} ({source}). {wanted}").format(
            rule=line.text.rstrip("."), source=line.source, wanted=line.evidence) for line in lines]  # fmt: skip
        self.dialog.refusal.setText("\n".join(said))
        self.dialog.refusal.setVisible(bool(said))

    def _refused(self, dialog: FormDialog, refusal: UserError) -> bool:
        dialog.refuse(refusal)
        if isinstance(refusal, ChargeRefused):
            self._say(refusal.checks)
        return True


def _order(chosen: str) -> UUID | None:
    return UUID(chosen) if chosen else None


def _wording() -> GrowingText:
    """High enough for a whole charge that is only shown, not typed."""
    made = GrowingText()
    made.set_least_lines(WORDING_LINES)
    return made
