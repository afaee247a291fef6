"""Records of service in the store: added, withdrawn with a reason, never changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.court_papers import KINDS, NOT_SERVED
from ecede_desktop.records.paper_service import ServiceRow
from ecede_desktop.store.tables import IssuedDocument, Letter, PaperService, PenaltyNotice, UserAccount
from ecede_desktop.store.unit import Unit

_TO_DEFENDANT = frozenset(KINDS) - NOT_SERVED


class NoSuchService(UserError):
    """No record of service has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_service", "That record of service is not in this store; open the case again.")


@dataclass(frozen=True)
class NewService:
    """A record of service about to be kept."""

    document_id: UUID
    case_id: UUID | None
    parent_id: UUID | None
    recipient: str
    method: str
    address: str
    sent_on: dt.date
    sent_at: dt.time | None
    deemed_on: dt.date | None
    deemed_rule: str
    received_on: dt.date | None
    evidence: str
    served_by: str
    consent_id: UUID | None


def add(unit: Unit, new: NewService) -> UUID:
    """Keep a record of service."""
    said = {name: getattr(new, name) for name in NewService.__dataclass_fields__}
    row = PaperService(
        id=uuid6.uuid7(), **said, returned_on=None, returned_note="", certificate_id=None, user_id=unit.user.id,
        recorded_at=unit.clock.now(), withdrawn_at=None, withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "service", row.id, after=said)
    _touch(unit, row)
    return row.id


def withdraw(unit: Unit, service_id: UUID, reason: str) -> None:
    """It was wrong; the row stays."""
    row = _found(unit.session, service_id)
    row.withdrawn_at, row.withdrawn_reason = unit.clock.now(), reason
    unit.session.flush()
    unit.record("withdraw", "service", row.id, before={"withdrawn": False}, after={"withdrawn": True, "reason": reason})
    _touch(unit, row)


def returned(unit: Unit, service_id: UUID, on: dt.date, note: str) -> None:
    """It came back undelivered."""
    row = _found(unit.session, service_id)
    row.returned_on, row.returned_note = on, note
    unit.session.flush()
    unit.record("change", "service", row.id, before={"returned_on": None}, after={"returned_on": on, "note": note})
    _touch(unit, row)


def get(session: Session, service_id: UUID) -> ServiceRow:
    """One record of service.

    Raises:
        NoSuchService: there is none.
    """
    found = [_row(*row) for row in session.execute(_rows().where(PaperService.id == service_id))]
    if not found:
        raise NoSuchService
    return found[0]


def of_documents(session: Session, document_ids: Collection[UUID]) -> Mapping[UUID, tuple[ServiceRow, ...]]:
    """What is recorded of the service of each paper, the oldest first, withdrawn ones among them."""
    found: dict[UUID, tuple[ServiceRow, ...]] = {}
    query = _rows().where(PaperService.document_id.in_(list(document_ids)))
    for row in session.execute(query):
        made = _row(*row)
        found[made.document_id] = (*found.get(made.document_id, ()), made)
    return found


def of_case(session: Session, case_id: UUID) -> tuple[ServiceRow, ...]:
    """Every record of service of a case's papers, the oldest first."""
    return tuple(_row(*row) for row in session.execute(_rows().where(PaperService.case_id == case_id)))


def addressed_to(session: Session, document_ids: Collection[UUID]) -> Mapping[UUID, UUID]:
    """The parent whom each paper is to: of notices, letters to a parent, and a defendant's papers of proceedings."""
    ids = list(document_ids)
    found: dict[UUID, UUID] = {}
    for table in (Letter, PenaltyNotice):
        query = select(table.document_id, table.parent_id).where(
            table.document_id.in_(ids), table.parent_id.is_not(None)
        )
        found |= {document: parent for document, parent in session.execute(query) if document and parent}
    of_court = select(IssuedDocument.id, IssuedDocument.record).where(
        IssuedDocument.id.in_(ids), IssuedDocument.kind.in_(_TO_DEFENDANT)
    )
    for document, record in session.execute(of_court):
        if record.get("parent_id"):
            found[document] = UUID(record["parent_id"])
    return found


def _touch(unit: Unit, row: PaperService) -> None:
    unit.touch("service", row.id)
    unit.touch("document", row.document_id)
    if row.case_id is not None:
        unit.touch("case", row.case_id)


def _found(session: Session, service_id: UUID) -> PaperService:
    row = session.get(PaperService, service_id)
    if row is None:
        raise NoSuchService
    return row


def _rows() -> Select[PaperService, str, str, str]:
    return (
        select(PaperService, IssuedDocument.number, IssuedDocument.kind, UserAccount.full_name)
        .join(IssuedDocument, IssuedDocument.id == PaperService.document_id)
        .join(UserAccount, UserAccount.id == PaperService.user_id)
        .order_by(PaperService.sent_on, PaperService.recorded_at, PaperService.id)
    )


def _row(row: PaperService, number: str, kind: str, by: str) -> ServiceRow:
    return ServiceRow(
        id=row.id, document_id=row.document_id, document_number=number, document_kind=kind, case_id=row.case_id,
        parent_id=row.parent_id, recipient=row.recipient, method=row.method, address=row.address, sent_on=row.sent_on,
        sent_at=row.sent_at, deemed_on=row.deemed_on, deemed_rule=row.deemed_rule, received_on=row.received_on,
        evidence=row.evidence, returned_on=row.returned_on, returned_note=row.returned_note, served_by=row.served_by,
        recorded_by=by, recorded_at=row.recorded_at, withdrawn_at=row.withdrawn_at,
        withdrawn_reason=row.withdrawn_reason,
    )  # fmt: skip
