"""A case on its way to court and in court: considered, heard, decided, charged, listed, and its outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.charge_papers import CertificateRow
from ecede_desktop.records.charges import BreachedOrder
from ecede_desktop.records.court import ConsiderationRow, CourtView, DecisionRow, InterviewRow, ProsecutionRow
from ecede_desktop.records.monitoring import MonitoringView
from ecede_desktop.records.statements import StatementRow
from ecede_desktop.services import certificates, charge_offers, material, monitoring, orders, prosecutions, statements
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.orders import OrderView
from ecede_desktop.ui import court_words, i18n, wording
from ecede_desktop.ui.case.bundle_opening import open_bundle
from ecede_desktop.ui.case.charge_cards import ChargeCards
from ecede_desktop.ui.case.charge_work import ChargeWork
from ecede_desktop.ui.case.court_paper_dialog import CourtPaperDialog
from ecede_desktop.ui.case.court_work import CourtWork
from ecede_desktop.ui.case.material_dialog import MaterialDialog
from ecede_desktop.ui.case.monitoring_section import MonitoringSection
from ecede_desktop.ui.case.order_section import OrderSection
from ecede_desktop.ui.case.statement_work import StatementWork
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import opened
from ecede_desktop.ui.widgets.section import Act, Section, fact_card, lay_in_page


@dataclass(frozen=True)
class CourtReading:
    """What the tab shows, read together."""

    view: CourtView
    orders: tuple[OrderView, ...]
    undecided: int
    """Things on file of which nobody has said what becomes of them."""
    on_file: int
    statements: tuple[StatementRow, ...] = ()
    followed: tuple[MonitoringView, ...] = ()
    certificates: tuple[CertificateRow, ...] = ()
    charged: Mapping[str, BreachedOrder] = field(default_factory=dict)
    """The orders whose breach is charged, by number of the proceedings."""


def read_tab(desk: Desk, reference: str) -> CourtReading:
    """Everything of a case on its way to court."""
    held = material.schedule(desk, reference)
    return CourtReading(
        prosecutions.court_view(desk, reference),
        orders.orders_of(desk, reference=reference),
        len(held.with_status("undecided")),
        len(held.rows),
        statements.statements_of(desk, reference),
        monitoring.monitorings(desk, reference),
        certificates.certificates_of(desk, reference),
        charge_offers.orders_charged(desk, reference),
    )


class CourtTab(QWidget):
    """The way to court from top to bottom.

    Signals: paper_wanted(number), go(Place).
    """

    paper_wanted = Signal(str)
    go = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._view: CaseView | None = None
        self._reading: CourtReading | None = None
        self.work = CourtWork(desk, operations, self)
        self.supervision, self.heard, self.decided = Section(), Section(), Section()
        self.begun, self.unused, self.bundle = Section(), Section(), Section()
        self.ordered = OrderSection(desk, operations, self)
        self.stated, self.stating = Section(), StatementWork(desk, operations, self)
        self.charges = ChargeWork(desk, operations, self)
        self._cards = ChargeCards(self.work, self.charges, self._show_papers, self.paper_wanted.emit)
        self.followed = MonitoringSection(desk, operations, self)
        self.fault = label(kind="error", wraps=True)
        for section, act in (
            (self.supervision, self.work.consider),
            (self.heard, self.work.invite),
            (self.decided, self.work.propose),
            (self.begun, self.work.witness),
            (self.stated, self.stating.draft),
        ):
            section.add.clicked.connect(partial(self._start, act))
        self.unused.add.clicked.connect(self._show_material)
        self.bundle.add.clicked.connect(self._show_bundle)
        sections = (
            self.supervision, self.heard, self.decided, self.begun, self.unused, self.stated, self.bundle,
            self.followed, self.ordered,
        )  # fmt: skip
        lay_in_page(self, (self.fault, *sections))
        self.fault.hide()
        self.retranslate()

    def _start(self, act: Callable[[CaseView], object], _on: bool = False) -> None:
        if self._view is not None:
            act(self._view)

    def show_view(self, view: CaseView) -> None:
        """Read what belongs to a case."""
        self._view = view
        reference = view.case.reference
        self._operations.read(lambda: read_tab(self._desk, reference), self._show, owner=self, failed=self._failed)

    def retranslate(self) -> None:
        """Say every sentence again."""
        for section, title, add in (
            (self.supervision, self.tr("1. Education supervision order"), self.tr("&Record that it was considered")),
            (self.heard, self.tr("2. Each parent heard"), self.tr("&Invite a parent")),
            (self.decided, self.tr("3. Two named people decide"), self.tr("Put the two &tests")),
            (self.begun, self.tr("4. Proceedings"), self.tr("When a &witness can come")),
            (self.unused, self.tr("5. Unused material"), self.tr("Open the &schedule")),
            (self.stated, self.tr("6. Statements and certificates"), self.tr("Draft &my statement")),
            (self.bundle, self.tr("7. Evidence bundle"), self.tr("Open the &bundle")),
        ):
            section.title.setText(title)
            section.add.setText(add)
        self.followed.retranslate()
        self.ordered.retranslate()
        self.bundle.say_about(self.tr("Every paper in its order, checked, for the court and to be served."))
        if self._reading is not None:
            self._show(self._reading)

    def _show(self, reading: CourtReading) -> None:
        if self._view is None or reading.view.reference != self._view.case.reference:
            return
        self._reading = reading
        self.fault.hide()
        view = reading.view
        none = self.tr("Not recorded yet. No proceedings begin without it (Education Act 1996 s.447).")
        self.supervision.say_about("" if view.considerations else none)
        self.supervision.set_cards([self._consideration(row) for row in view.considerations])
        self.heard.say_about("" if view.interviews else self.tr("No parent was invited to be heard."))
        self.heard.set_cards([self._interview(row) for row in view.interviews])
        self.decided.say_about("" if view.decisions else self.tr("The two tests were not put to anybody."))
        begun = {row.decision_id for row in view.prosecutions}
        self.decided.set_cards([self._decision(row, row.id in begun) for row in view.decisions])
        self.begun.say_about("" if view.prosecutions else self.tr("No proceedings have begun."))
        self.begun.set_cards(
            [*(self._proceedings(row, reading) for row in view.prosecutions), *self._witnesses(view)]
        )  # fmt: skip
        said = self.tr("{number} things are on file, of which {open} are not decided on.")
        self.unused.say_about(said.format(number=reading.on_file, open=reading.undecided))
        self.stated.say_about("" if reading.statements else self.tr("No statement is drafted."))
        signed = [self._cards.certificate(row, view.reference) for row in reading.certificates]
        self.stated.set_cards([*(self._cards.statement(row) for row in reading.statements), *signed])
        self.followed.show_views(view.prosecutions, reading.followed)
        self.ordered.show_orders(self._view, reading.orders)

    def _failed(self, refusal: UserError) -> None:
        self.fault.setText(wording.error_sentence(refusal))
        self.fault.show()

    def _show_papers(self, row: ProsecutionRow) -> None:
        opened(CourtPaperDialog(self._desk, self._operations, row.number, self, language=row.language))

    def _show_material(self) -> None:
        if self._view is not None:
            opened(MaterialDialog(self._desk, self._operations, self._view.case.reference, self))

    def _show_bundle(self) -> None:
        if self._view is not None:
            open_bundle(self._desk, self._operations, self._view, self.paper_wanted, self)

    def _consideration(self, row: ConsiderationRow) -> QFrame:
        head = self.tr("{day}: {outcome}").format(
            day=i18n.format_day(row.on), outcome=court_words.considered(row.outcome)
        )
        by = self.tr("Considered by {name}").format(name=row.considered_by)
        return fact_card(head, [(by, "muted"), (row.reasons, ""), (row.consulted, "small")], icon_name="met")

    def _interview(self, row: InterviewRow) -> QFrame:
        lines = [(court_words.interview(row), "muted"), (row.place, "small")]
        for one in row.outcomes:
            day = i18n.format_day(one.on)
            lines.append((f"{court_words.came_of(one.outcome)}, {day}", "strong"))
            lines.append((one.record, ""))
        act = (self.tr("What came of it"), row.parent_name, lambda: self.work.heard(row))
        sign, token = ("met", Token.SUCCESS) if row.answered else ("pause", Token.MUTED)
        return fact_card(row.parent_name, lines, (act,), icon_name=sign, token=token)

    def _decision(self, row: DecisionRow, begun: bool) -> QFrame:
        period = self.tr("{first} to {last}").format(
            first=i18n.format_day(row.first_day), last=i18n.format_day(row.last_day)
        )
        lines = [(court_words.offence(row.offence), ""), (period, "muted")]
        evidence = self.tr("Evidence: {answer}, put by {name}").format(
            answer=court_words.test_of(row.evidential), name=row.proposed_by
        )
        lines += [(evidence, ""), (row.evidential_reasons, "small")]
        if row.last_day_to_begin is not None:
            said = self.tr("Last day to begin: {day}").format(day=i18n.format_day(row.last_day_to_begin))
            lines.append((said, "muted" if begun else "warning"))
        decided = court_words.decision(row.decision)
        if row.decision:
            decided = self.tr("{decision}, {name}: {reasons}").format(
                decision=decided, name=row.decided_by, reasons=row.decided_reasons
            )
        lines.append((decided, "strong"))
        acts: list[Act] = []
        # A manager does either, at their own desk or beside the officer, who is told so before anything is typed.
        alone = self._desk.is_manager
        if not row.decision:
            alone = alone and row.proposed_by_id != self._desk.user.id
            words = self.tr("Decide") if alone else self.tr("Decide (needs another manager beside you)")
            if not self._desk.is_manager:
                words = self.tr("Decide (needs a manager beside you)")
            acts.append((words, row.parent_name, lambda: self.work.decide(row)))
        elif row.decision == "prosecute" and not begun:
            words = self.tr("Begin proceedings") if alone else self.tr("Begin proceedings (needs a manager beside you)")
            acts.append((words, row.parent_name, lambda: self.work.begin(row)))
        if row.last_day_to_begin is not None:
            words = self.tr("Each session and its last day")
            acts.append((words, f"{words}: {row.parent_name}", partial(self.charges.explain_time, row)))
        sign, token = ("met", Token.SUCCESS) if row.decision else ("pause", Token.MUTED)
        return fact_card(row.parent_name, lines, acts, icon_name=sign, token=token)

    def _proceedings(self, row: ProsecutionRow, reading: CourtReading) -> QFrame:
        days, charged = reading.view.deadlines.get(row.number, ()), reading.charged.get(row.number)
        return self._cards.proceedings(row, days, reading.certificates, charged, reading.view.witness_days)

    def _witnesses(self, view: CourtView) -> list[QFrame]:
        if not view.witness_days:
            return []
        lines = []
        for row in view.witness_days:
            said = self.tr("{name} can come {first} to {last}") if row.available else self.tr(
                "{name} cannot come {first} to {last}"
            )  # fmt: skip
            days = {"first": i18n.format_day(row.first_day), "last": i18n.format_day(row.last_day)}
            note = f" ({row.note})" if row.note else ""
            lines.append((said.format(name=row.witness, **days) + note, ""))
        return [fact_card(self.tr("Witnesses"), lines)]
