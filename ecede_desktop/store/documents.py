"""Issued papers in the store: numbered without a gap, kept byte for byte."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.store import numbers
from ecede_desktop.store.tables import AttendanceCase, Counter, IssuedDocument, UserAccount


@dataclass(frozen=True)
class NewDocument:
    """A paper about to be kept."""

    number: str
    kind: str
    pupil_id: UUID | None
    case_id: UUID | None
    language: str
    purpose: str
    issued_at: dt.datetime
    user_id: UUID
    sha256: str
    pages: int
    first_day: dt.date | None
    last_day: dt.date | None
    record: Mapping[str, Any]
    content: bytes
    school_referral_id: UUID | None = None
    """A letter about a school's referral."""


def next_number(session: Session, series: str, year: int, ahead: int = 0) -> str:
    """The number that the next paper of a series will get, or the one so many after it, without taking it."""
    counter = session.get(Counter, (series, year))
    return f"{series}/{year}/{(counter.last if counter else 0) + 1 + ahead:05d}"


def take_number(session: Session, series: str, year: int) -> str:
    """Take the next number; it is given back if the transaction is rolled back."""
    return numbers.next_reference(session, series, year)


def keep(session: Session, document: NewDocument) -> UUID:
    """Keep a paper with its bytes."""
    row = IssuedDocument(
        number=document.number,
        kind=document.kind,
        pupil_id=document.pupil_id,
        case_id=document.case_id,
        language=document.language,
        purpose=document.purpose,
        issued_at=document.issued_at,
        user_id=document.user_id,
        sha256=document.sha256,
        pages=document.pages,
        first_day=document.first_day,
        last_day=document.last_day,
        record=dict(document.record),
        content=document.content,
        school_referral_id=document.school_referral_id,
    )
    session.add(row)
    session.flush()
    return row.id


def content(session: Session, number: str) -> tuple[DocumentRow, bytes] | None:
    """A paper and its bytes."""
    found = session.execute(
        _rows().add_columns(IssuedDocument.content).where(IssuedDocument.number == number)
    ).one_or_none()
    if found is None:
        return None
    document, issued_by, case_reference, kept = found
    return _row(document, issued_by, case_reference), bytes(kept)


def find(session: Session, number: str) -> tuple[DocumentRow, UUID | None] | None:
    """A paper by its number, without its bytes, and the case that it is on file of."""
    found = session.execute(_rows().where(IssuedDocument.number == number)).one_or_none()
    if found is None:
        return None
    document, issued_by, case_reference = found
    return _row(document, issued_by, case_reference), document.case_id


def documents(
    session: Session,
    *,
    pupil_id: UUID | None = None,
    case_id: UUID | None = None,
    kind: str = "",
    school_referral_id: UUID | None = None,
) -> tuple[DocumentRow, ...]:
    """Issued papers, newest first."""
    query = _rows().order_by(IssuedDocument.issued_at.desc(), IssuedDocument.number.desc())
    if pupil_id is not None:
        query = query.where(IssuedDocument.pupil_id == pupil_id)
    if case_id is not None:
        query = query.where(IssuedDocument.case_id == case_id)
    if kind:
        query = query.where(IssuedDocument.kind == kind)
    if school_referral_id is not None:
        query = query.where(IssuedDocument.school_referral_id == school_referral_id)
    return tuple(_row(document, by, case) for document, by, case in session.execute(query))


def records(session: Session, case_id: UUID, kind: str) -> list[tuple[UUID, str, dict[str, Any]]]:
    """Id, number and record of the papers of a kind that were issued on a case, newest first."""
    query = select(IssuedDocument.id, IssuedDocument.number, IssuedDocument.record)
    query = query.where(IssuedDocument.case_id == case_id, IssuedDocument.kind == kind)
    return [(id_, number, dict(record)) for id_, number, record in session.execute(
        query.order_by(IssuedDocument.issued_at.desc(), IssuedDocument.number.desc())
    )]  # fmt: skip


def _rows() -> Select[IssuedDocument, str, str]:
    return (
        select(IssuedDocument, UserAccount.full_name, AttendanceCase.reference)
        .join(UserAccount, UserAccount.id == IssuedDocument.user_id)
        .outerjoin(AttendanceCase, AttendanceCase.id == IssuedDocument.case_id)
    )


def _row(document: IssuedDocument, issued_by: str, case_reference: str | None) -> DocumentRow:
    return DocumentRow(
        id=document.id,
        number=document.number,
        kind=document.kind,
        pupil_id=document.pupil_id,
        case_reference=case_reference or "",
        language=document.language,
        purpose=document.purpose,
        issued_at=document.issued_at,
        issued_by=issued_by,
        sha256=document.sha256,
        pages=document.pages,
        first_day=document.first_day,
        last_day=document.last_day,
    )
