"""Warnings and penalty notices of a case: each with its service, its money and what may lawfully follow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.policy_notices import notice_policy
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.notices import NoticeView, RequestRow
from ecede_desktop.records.paper_service import ServiceRow
from ecede_desktop.records.warnings import WarningRow
from ecede_desktop.services import notice_rows, notices, paper_service, warnings
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, notice_words, wording
from ecede_desktop.ui.case.notice_examination import NoticeExamination
from ecede_desktop.ui.case.notice_work import NoticeWork
from ecede_desktop.ui.case.service_work import ServiceWork
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import opened
from ecede_desktop.ui.widgets.section import Act, Section, fact_card, lay_in_page

_SIGNS = {
    Standing.NOT_RECEIVED: ("pause", Token.MUTED),
    Standing.PAID: ("met", Token.SUCCESS),
    Standing.WITHDRAWN: ("met", Token.MUTED),
    Standing.CHOOSE: ("warning", Token.WARNING),
    Standing.PROSECUTE: ("warning", Token.WARNING),
}


@dataclass(frozen=True)
class NoticesReading:
    """What the tab shows, read together."""

    reference: str
    warnings: tuple[WarningRow, ...]
    requests: tuple[RequestRow, ...]
    notices: tuple[NoticeView, ...]
    services: tuple[ServiceRow, ...]


def read_tab(desk: Desk, reference: str) -> NoticesReading:
    """Warnings, requests and notices of a case with their service."""
    return NoticesReading(
        reference,
        warnings.warnings_of(desk, reference),
        notices.requests(desk, reference),
        tuple(notice_rows.notice_view(desk, row.number) for row in notice_rows.notices(desk, reference)),
        paper_service.services_of_case(desk, reference),
    )


class NoticesTab(QWidget):
    """Signals: paper_wanted(number), go(Place)."""

    paper_wanted = Signal(str)
    go = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._view: CaseView | None = None
        self._reading: NoticesReading | None = None
        self._policy = notice_policy(desk.pack)
        self.work = NoticeWork(desk, operations, self)
        self.serving = ServiceWork(desk, operations, self)
        self.warned, self.given = Section(), Section()
        self.fault = label(kind="error", wraps=True)
        self.warned.add.clicked.connect(self._warn)
        self.given.add.clicked.connect(self._ask)
        self.work.asked.connect(self.examine)
        lay_in_page(self, (self.fault, self.warned, self.given))
        self.fault.hide()
        self.retranslate()

    def show_view(self, view: CaseView) -> None:
        """Read what belongs to a case."""
        self._view = view
        reference = view.case.reference
        self._operations.read(
            lambda: read_tab(self._desk, reference), self._show, owner=self, failed=self._failed
        )  # fmt: skip

    def examine(self, request: RequestRow) -> NoticeExamination:
        """Show a request by every rule."""
        return opened(NoticeExamination(self._desk, self._operations, request, self))

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.warned.title.setText(self.tr("Warnings"))
        self.warned.add.setText(self.tr("&Warn a parent"))
        self.given.title.setText(self.tr("Penalty notices"))
        self.given.add.setText(self.tr("Ask for a &notice"))
        if self._reading is not None:
            self._show(self._reading)

    def _warn(self) -> None:
        if self._view is not None:
            self.work.warn(self._view)

    def _ask(self) -> None:
        if self._view is not None:
            self.work.request_notice(self._view)

    def _failed(self, refusal: UserError) -> None:
        self.fault.setText(wording.error_sentence(refusal))
        self.fault.show()

    def _show(self, reading: NoticesReading) -> None:
        if self._view is None or reading.reference != self._view.case.reference:
            return
        self._reading = reading
        self.fault.hide()
        self.warned.say_about("" if reading.warnings else self.tr("No parent has been warned."))
        self.warned.set_cards([self._warning(row) for row in reading.warnings])
        none = not reading.requests and not reading.notices
        self.given.say_about(self.tr("No notice was asked for or given.") if none else "")
        waiting = [self._request(row) for row in reading.requests if row.decision in ("", "refused")]
        self.given.set_cards([*waiting, *(self._notice(one) for one in reading.notices)])

    def _warning(self, row: WarningRow) -> QFrame:
        head = self.tr("{kind} to {parent}, {day}").format(
            kind=notice_words.warning_kind(row.kind), parent=row.parent_name, day=i18n.format_day(row.on)
        )
        period = self.tr("For absence from {first} to {last}").format(
            first=i18n.format_day(row.first_day), last=i18n.format_day(row.last_day)
        )
        services = self._served(row.document_number)
        acts: list[Act] = []
        if row.withdrawn_at is None:
            if row.document_number:
                number, whom = row.document_number, row.parent_id
                said = self.tr("Record how the warning to {parent} was served").format(parent=row.parent_name)
                acts.append((self.tr("How it was served"), said, lambda: self.serving.serve(number, whom)))
            said = self.tr("Withdraw the warning to {parent}").format(parent=row.parent_name)
            acts.append((self.tr("Withdraw"), said, lambda: self.work.take_back_warning(row)))
        acts += self._of_services(services)
        letter = self.tr("Letter {number}").format(number=row.document_number) if row.document_number else ""
        lines = [(notice_words.warned(row), ""), (period, "muted"), (letter, "muted")]
        lines += [(notice_words.served(one), "small") for one in services]
        over = row.withdrawn_at is not None
        sign = "met" if row.served_on is not None or over else "warning"
        token = Token.WARNING if sign == "warning" else Token.MUTED
        return fact_card(head, [*lines, (row.note, "small")], acts, icon_name=sign, token=token)

    def _request(self, row: RequestRow) -> QFrame:
        head = self.tr("Asked for by {name} on {day}: notice to {parent}").format(
            name=row.asked_by, day=i18n.format_day(row.asked_on), parent=row.parent_name
        )
        lines = [(notice_words.ground(self._policy, row.ground, row.asked_on), ""), (row.reason, "small")]
        if row.decision == "refused":
            said = self.tr("No notice was given ({name}, {day}): {reason}").format(
                name=row.decided_by, day=i18n.format_day(row.decided_on) if row.decided_on else "",
                reason=row.decided_reason,
            )  # fmt: skip
            return fact_card(head, [(said, ""), *lines], icon_name="met", token=Token.MUTED)
        act = (self.tr("Look at the rules and decide"), head, lambda: self.examine(row))
        return fact_card(head, lines, (act,), icon_name="forward")

    def _notice(self, view: NoticeView) -> QFrame:
        row = view.notice
        head = self.tr("{number} to {parent}, given {day}").format(
            number=row.number, parent=row.recipient, day=i18n.format_day(row.issued_on)
        )
        relies = wording.plural(self.tr("It relies on %n session(s).", "", row.sessions), row.sessions)
        lines = [(notice_words.standing(row), "strong"), (notice_words.amounts(row), ""),
                 (notice_words.days(row), "muted"),
                 (f"{notice_words.ground(self._policy, row.ground, row.issued_on)}. {relies}", "muted"),
                 (notice_words.money(row), "")]  # fmt: skip
        lines += [(notice_words.doubt(key), "warning") for key in view.doubts]
        lines += [(notice_words.served(one), "small") for one in view.services]
        lines += [(notice_words.moved(one), "small") for one in view.ledger]
        lines += [(self._event(view, one.kind), "small") for one in view.events]
        sign, token = _SIGNS.get(row.stands.standing, ("forward", Token.ACCENT))
        return fact_card(head, lines, self._acts(view), icon_name=sign, token=token)

    def _event(self, view: NoticeView, kind: str) -> str:
        event = next(one for one in view.events if one.kind == kind)
        if kind == "withdrawn":
            said = self.tr("Withdrawn on {day} by {name}: {reason}")
        elif kind == "prosecute":
            said = self.tr("To go to court, {day}, {name}: {reason}")
        else:
            said = self.tr("{day}, {name}: {reason}")
        return said.format(
            day=i18n.format_day(event.on), name=event.approved_by or event.by, reason=event.text
        )  # fmt: skip

    def _acts(self, view: NoticeView) -> list[Act]:
        """What may lawfully follow; the two choices stand side by side once the time to pay is over."""
        row, standing, work = view.notice, view.notice.stands.standing, self.work
        acts: list[Act] = [(self.tr("Show the paper"), row.number, lambda: self.paper_wanted.emit(row.number))]
        if standing is not Standing.WITHDRAWN:
            said = self.tr("Record how {number} was served").format(number=row.number)
            acts.append((self.tr("How it was served"), said, lambda: self.serving.serve(row.number, row.parent_id)))
        acts.append((self.tr("Payment"), row.number, lambda: work.pay(view)))
        if view.ledger:
            acts.append((self.tr("Money back"), row.number, lambda: work.give_back(view)))
        if standing is Standing.CHOOSE:
            acts.append((self.tr("Take it to court"), row.number, lambda: work.to_court(view)))
        if standing is not Standing.WITHDRAWN:
            acts.append((self.tr("Withdraw"), row.number, lambda: work.withdraw(view)))
        return acts + self._of_services(view.services)

    def _of_services(self, rows: tuple[ServiceRow, ...]) -> list[Act]:
        newest = next((row for row in reversed(rows) if row.stands), None)
        if newest is None:
            return []
        said = self.tr("{number} came back").format(number=newest.document_number)
        return [
            (self.tr("It came back"), said, lambda: self.serving.came_back(newest)),
            (self.tr("Service was wrong"), said, lambda: self.serving.take_back_service(newest)),
        ]

    def _served(self, number: str) -> tuple[ServiceRow, ...]:
        if self._reading is None or not number:
            return ()
        return tuple(row for row in self._reading.services if row.document_number == number)
