"""Records how papers were served: what the law takes as the day, what was proved, what came back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law.service_rules import CONSENT, Deemed, Family, deemed, family
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.records.paper_service import (
    ELECTRONIC,
    METHODS,
    PROVED,
    PaperReturned,
    RecordService,
    ServiceRow,
    WithdrawService,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notice_tasks import keep_watch
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import documents, pupils
from ecede_desktop.store import paper_service as store
from ecede_desktop.store.unit import Reading, Unit


def record_service(desk: Desk, command: RecordService) -> Outcome[ServiceRow]:
    """Record how an issued paper was served; the same said twice is kept once.

    Raises:
        Refused: there is no such paper, the day or the way cannot be, or an electronic address has no consent.
    """
    with desk.writing() as unit:
        row, new = keep_service(unit, desk, command)
        return Outcome(unit.commit() if new else Changes(), row)


def keep_service(unit: Unit, desk: Desk, command: RecordService) -> tuple[ServiceRow, bool]:
    """Keep how a paper was served, in a transaction that is open; says also whether that is new.

    Raises:
        Refused: as ``record_service``.
    """
    command = replace(
        command, recipient=command.recipient.strip(), address=command.address.strip(), evidence=command.evidence.strip()
    )
    paper, case_id = _paper(unit.session, command.number)
    _check(command, paper, desk.clock.today())
    taken = _deemed(desk, command, paper)
    received = command.received_on or (command.sent_on if command.method in PROVED else None)
    recipient, address = _whom(unit.session, paper, command)
    new = store.NewService(
        paper.id, case_id, command.parent_id, recipient, command.method, address, command.sent_on, command.sent_at,
        taken.on if taken else None, taken.rule if taken else "", received, command.evidence,
        command.served_by.strip() or desk.user.full_name, command.consent_id,
    )  # fmt: skip
    for row in store.of_documents(unit.session, [paper.id]).get(paper.id, ()):
        if row.stands and _says(row, new):
            return row, False
    service_id = store.add(unit, new)
    _watch(unit, desk, paper.kind, paper.number)
    return store.get(unit.session, service_id), True


def withdraw_service(desk: Desk, command: WithdrawService) -> Outcome[ServiceRow]:
    """A record of service was wrong; it stays, with the reason.

    Raises:
        NoSuchService: there is none.
        Refused: there is no reason.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("service_reason_empty", "Say why the record of service is withdrawn.", field="reason")
    with desk.writing() as unit:
        held = store.get(unit.session, command.service_id)
        if held.withdrawn_at is not None:
            return Outcome(Changes(), held)
        store.withdraw(unit, command.service_id, reason)
        _watch(unit, desk, held.document_kind, held.document_number)
        row = store.get(unit.session, command.service_id)
        return Outcome(unit.commit(), row)


def paper_returned(desk: Desk, command: PaperReturned) -> Outcome[ServiceRow]:
    """A paper came back undelivered: it does not count as served, whatever the law takes it to be.

    Raises:
        NoSuchService: there is none.
        Refused: the day cannot be.
    """
    with desk.writing() as unit:
        row = store.get(unit.session, command.service_id)
        if row.returned_on == command.on and row.returned_note == command.note.strip():
            return Outcome(Changes(), row)
        if not row.sent_on <= command.on <= desk.clock.today():
            text = f"The paper was sent on {row.sent_on}; it came back on a day from then until today."
            raise Refused("service_returned_day", text, field="on", day=row.sent_on)
        store.returned(unit, command.service_id, command.on, command.note.strip())
        _watch(unit, desk, row.document_kind, row.document_number)
        row = store.get(unit.session, command.service_id)
        return Outcome(unit.commit(), row)


def services_of_case(desk: Desk, reference: str) -> tuple[ServiceRow, ...]:
    """Every record of service of a case's papers, the oldest first.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        return store.of_case(session, find_case(session, desk.pack, reference).id)


def service_of_paper(desk: Desk, number: str) -> tuple[ServiceRow, ...]:
    """What is recorded of the service of one paper.

    Raises:
        Refused: there is no such paper.
    """
    with desk.reading() as session:
        paper, _ = _paper(session, number)
        return store.of_documents(session, [paper.id]).get(paper.id, ())


def addressee(desk: Desk, number: str) -> UUID | None:
    """The parent whom a paper is to; None: it is to no parent alone.

    Raises:
        Refused: there is no such paper.
    """
    with desk.reading() as session:
        paper, _ = _paper(session, number)
        return store.addressed_to(session, [paper.id]).get(paper.id)


def deemed_day(desk: Desk, number: str, method: str, sent_on: dt.date, sent_at: dt.time | None = None) -> Deemed | None:
    """The day on which the law would take the paper as served, to be shown before it is recorded.

    Raises:
        Refused: there is no such paper.
    """
    with desk.reading() as session:
        paper, _ = _paper(session, number)
    return _deemed(desk, RecordService(number, method, sent_on, sent_at=sent_at), paper)


def _paper(session: Reading, number: str) -> tuple[DocumentRow, UUID | None]:
    found = documents.find(session, number.strip())
    if found is None:
        text = f"No paper has the number “{number.strip()}”; see the case's documents."
        raise Refused("no_such_paper", text, field="number", number=number.strip())
    return found


def _check(command: RecordService, paper: DocumentRow, today: dt.date) -> None:
    if command.method not in METHODS:
        text = f"A paper is served in one of these ways: {', '.join(METHODS)}; “{command.method}” is none of them."
        raise Refused("service_method", text, field="method", method=command.method, known=", ".join(METHODS))
    issued = local(paper.issued_at).date()
    if not issued <= command.sent_on <= today:
        text = (
            f"The paper was issued on {issued}; it was sent on a day from then until today, not on {command.sent_on}."
        )
        raise Refused("service_sent_day", text, field="sent_on", day=issued)
    if command.received_on is not None:
        if not command.sent_on <= command.received_on <= today:
            text = f"It was sent on {command.sent_on}; it was received on a day from then until today."
            raise Refused("service_received_day", text, field="received_on", day=command.sent_on)
        if not command.evidence:
            text = "Say what proves the day of receipt: a signature, who handed it over, a reply."
            raise Refused("service_evidence_empty", text, field="evidence")
    electronic = command.method in ELECTRONIC and family(paper.kind) in (Family.NOTICE, Family.EDUCATION)
    if electronic and command.consent_id is None:
        text = (
            "A notice under the Education Act may be sent to an electronic address only with the parent's written"
            " consent to be served there. Record that consent with the address, or serve it by post or by hand."
        )
        raise Refused("service_consent", text, field="method", rule=str(CONSENT))


def _deemed(desk: Desk, command: RecordService, paper: DocumentRow) -> Deemed | None:
    days = desk.pack.number("letter_arrives_working_days", command.sent_on)
    return deemed(family(paper.kind), command.method, command.sent_on, command.sent_at, days)


def _whom(session: Reading, paper: DocumentRow, command: RecordService) -> tuple[str, str]:
    """Name and address of whom it went to; a paper to one parent is not served on another."""
    if command.parent_id is not None:
        meant = store.addressed_to(session, [paper.id]).get(paper.id, command.parent_id)
        if meant != command.parent_id:
            text = (
                f"Paper {paper.number} is to another parent. Choose that parent; name whoever took it in as proof of"
                " receipt."
            )
            raise Refused("service_other_parent", text, field="parent_id", number=paper.number)
    recipient, address = command.recipient, command.address
    if command.parent_id is not None and paper.pupil_id is not None and not (recipient and address):
        known = {row.id: row for row in pupils.parents(session, paper.pupil_id)}
        parent = known.get(command.parent_id)
        if parent is not None:
            recipient = recipient or parent.full_name
            address = address or (parent.address.one_line if parent.address else "")
    if not recipient:
        raise Refused("service_recipient_empty", "Say on whom the paper was served.", field="recipient")
    return recipient, address


def _says(row: ServiceRow, new: store.NewService) -> bool:
    names = ("parent_id", "recipient", "method", "address", "sent_on", "sent_at", "received_on", "evidence")
    return all(getattr(row, name) == getattr(new, name) for name in names)


def _watch(unit: Unit, desk: Desk, kind: str, number: str) -> None:
    """A penalty notice asks for something else once its receipt is known, or known no more."""
    if kind == "penalty_notice":
        keep_watch(unit, desk, number)
