"""Concerns for a child's safety and what was done about each; only added to, and readable by few."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.concerns import FORM_SAVED, ConcernRow, ConcernStepRow
from ecede_desktop.store import notes
from ecede_desktop.store.tables import (
    AttendanceCase,
    IssuedDocument,
    Pupil,
    SafeguardingConcern,
    SafeguardingStep,
    UserAccount,
)
from ecede_desktop.store.unit import Unit

FOUND_BY = "safeguarding concern pryder diogelu"
"""The words by which Find leads to a concern: never its own, because Find is open to all."""


class NoSuchConcern(UserError):
    """No concern has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_concern", "That concern is not in this store; open the case again.")


def add(
    unit: Unit,
    *,
    pupil_id: UUID,
    case_id: UUID | None,
    contact_id: UUID | None,
    noticed_at: dt.datetime,
    facts: str,
    childs_words: str,
    immediate_danger: bool,
) -> UUID:
    """Keep a concern; from here on it only grows by steps."""
    row = SafeguardingConcern(
        id=uuid6.uuid7(), pupil_id=pupil_id, case_id=case_id, contact_id=contact_id, noticed_at=noticed_at, facts=facts,
        childs_words=childs_words, immediate_danger=immediate_danger, form={}, user_id=unit.user.id,
        recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    notes.keep_note(unit.session, "concern", row.id, [FOUND_BY], case_id=case_id, pupil_id=pupil_id)
    # The audit is read by more people than the concern: it holds what proves the words, not the words.
    after = {
        "pupil": str(pupil_id), "case": str(case_id) if case_id else "", "noticed_at": noticed_at.isoformat(),
        "immediate_danger": immediate_danger, "facts_sha256": _hash(facts), "childs_words_sha256": _hash(childs_words),
    }  # fmt: skip
    unit.record("create", "concern", row.id, after=after)
    _touch(unit, row.id, pupil_id, case_id)
    return row.id


def bind(unit: Unit, concern_id: UUID, contact_id: UUID) -> bool:
    """Say from which contact a concern came, where that was not said yet; answers whether it was new."""
    row = unit.session.get(SafeguardingConcern, concern_id)
    if row is None:
        raise NoSuchConcern
    if row.contact_id is not None:
        return False
    row.contact_id = contact_id
    unit.session.flush()
    unit.record("change", "concern", row.id, before={"contact": ""}, after={"contact": str(contact_id)})
    _touch(unit, row.id, row.pupil_id, row.case_id)
    return True


def add_step(
    unit: Unit,
    concern: ConcernRow,
    kind: str,
    *,
    at: dt.datetime,
    whom: str = "",
    note: str = "",
    form: Mapping[str, Any] | None = None,
    document_id: UUID | None = None,
) -> UUID:
    """Keep what was done."""
    row = SafeguardingStep(
        id=uuid6.uuid7(), concern_id=concern.id, kind=kind, at=at, whom=whom, note=note, form=dict(form or {}),
        document_id=document_id, user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {
        "step": row.id, "kind": kind, "at": at.isoformat(), "whom_sha256": _hash(whom), "note_sha256": _hash(note),
        "document": str(document_id) if document_id else "",
    }  # fmt: skip
    unit.record("add", "concern", concern.id, after=after)
    _touch(unit, concern.id, concern.pupil_id, concern.case_id)
    return row.id


def concern(session: Session, concern_id: UUID) -> ConcernRow:
    """One concern.

    Raises:
        NoSuchConcern: there is none with that id.
    """
    found = session.execute(_rows().where(SafeguardingConcern.id == concern_id)).one_or_none()
    if found is None:
        raise NoSuchConcern
    return _row(found)


def of_case(session: Session, case_id: UUID) -> tuple[ConcernRow, ...]:
    """The concerns about the child of a case, whether they were raised on it or not; the latest first."""
    pupil = select(AttendanceCase.pupil_id).where(AttendanceCase.id == case_id).scalar_subquery()
    return _listed(session, _rows().where(SafeguardingConcern.pupil_id == pupil))


def of_pupil(session: Session, pupil_id: UUID) -> tuple[ConcernRow, ...]:
    """The concerns about a pupil, the latest first."""
    return _listed(session, _rows().where(SafeguardingConcern.pupil_id == pupil_id))


def everyone(session: Session) -> tuple[ConcernRow, ...]:
    """Every concern, the latest first."""
    return _listed(session, _rows())


def steps(session: Session, concern_ids: Collection[UUID]) -> Mapping[UUID, tuple[ConcernStepRow, ...]]:
    """What was done about some concerns, oldest first."""
    query = (
        select(SafeguardingStep, UserAccount.full_name, IssuedDocument.number)
        .join(UserAccount, UserAccount.id == SafeguardingStep.user_id)
        .outerjoin(IssuedDocument, IssuedDocument.id == SafeguardingStep.document_id)
        .where(SafeguardingStep.concern_id.in_(list(concern_ids)))
        .order_by(SafeguardingStep.at, SafeguardingStep.recorded_at, SafeguardingStep.id)
    )
    found: dict[UUID, tuple[ConcernStepRow, ...]] = {}
    for row, by, number in session.execute(query):
        told = ConcernStepRow(
            row.id, row.kind, row.at, row.whom, row.note, by, row.recorded_at, row.document_id, number or ""
        )
        found[row.concern_id] = (*found.get(row.concern_id, ()), told)
    return found


def newest_form(session: Session, concern_id: UUID) -> tuple[Mapping[str, str], dt.datetime | None]:
    """The answers of the form as they were last kept, and when."""
    query = (
        select(SafeguardingStep.form, SafeguardingStep.recorded_at)
        .where(SafeguardingStep.concern_id == concern_id, SafeguardingStep.kind == FORM_SAVED)
        .order_by(SafeguardingStep.recorded_at.desc(), SafeguardingStep.id.desc())
        .limit(1)
    )
    found = session.execute(query).one_or_none()
    return ({key: str(text) for key, text in found[0].items()}, found[1]) if found else ({}, None)


def officers(session: Session, row: ConcernRow) -> frozenset[UUID]:
    """Who works with the child: the officers of the concern's case and of the pupil's open cases."""
    query = select(AttendanceCase.officer_id).where(
        (AttendanceCase.id == row.case_id)
        | ((AttendanceCase.pupil_id == row.pupil_id) & AttendanceCase.closed_on.is_(None))
    )
    return frozenset(session.scalars(query))


def of_document(session: Session, document_id: UUID) -> UUID | None:
    """The concern that a paper was issued on."""
    return session.scalars(
        select(SafeguardingStep.concern_id).where(SafeguardingStep.document_id == document_id)
    ).first()


def same(session: Session, pupil_id: UUID, user_id: UUID, noticed_at: dt.datetime, facts: str) -> UUID | None:
    """The concern that says exactly this already, by the same user."""
    query = select(SafeguardingConcern.id, SafeguardingConcern.facts).where(
        SafeguardingConcern.pupil_id == pupil_id,
        SafeguardingConcern.user_id == user_id,
        SafeguardingConcern.noticed_at == noticed_at,
    )
    return next((id_ for id_, said in session.execute(query) if said == facts), None)


def _touch(unit: Unit, concern_id: UUID, pupil_id: UUID, case_id: UUID | None) -> None:
    unit.touch("concern", concern_id)
    unit.touch("pupil", pupil_id)
    if case_id is not None:
        unit.touch("case", case_id)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest() if text else ""


def _listed(session: Session, query: Select[Any]) -> tuple[ConcernRow, ...]:
    ordered = query.order_by(SafeguardingConcern.noticed_at.desc(), SafeguardingConcern.id.desc())
    return tuple(_row(found) for found in session.execute(ordered))


def _rows() -> Select[Any]:
    columns: tuple[Any, ...] = (
        SafeguardingConcern, Pupil.forename, Pupil.surname, Pupil.upn, AttendanceCase.reference, UserAccount.full_name
    )  # fmt: skip
    query: Select[Any] = select(*columns)
    return (
        query.join(Pupil, Pupil.id == SafeguardingConcern.pupil_id)
        .join(UserAccount, UserAccount.id == SafeguardingConcern.user_id)
        .outerjoin(AttendanceCase, AttendanceCase.id == SafeguardingConcern.case_id)
    )


def _row(found: Any) -> ConcernRow:
    row, forename, surname, upn, reference, by = found
    return ConcernRow(
        id=row.id,
        pupil_id=row.pupil_id,
        pupil_name=f"{forename} {surname}".strip() or upn,
        case_id=row.case_id,
        case_reference=reference or "",
        contact_id=row.contact_id,
        noticed_at=row.noticed_at,
        facts=row.facts,
        childs_words=row.childs_words,
        immediate_danger=row.immediate_danger,
        user_id=row.user_id,
        recorded_by=by,
        recorded_at=row.recorded_at,
    )
