"""Papers chosen for bundles, what is taken out of them and what was made, in the store: only ever added to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.case_bundles import MadePaper, MadeRow, RedactionRow
from ecede_desktop.records.charge_papers import CERTIFICATE
from ecede_desktop.records.concerns import MARF
from ecede_desktop.records.court_papers import KINDS as COURT_PAPERS
from ecede_desktop.store.tables import (
    BundlePaper,
    CourtStatement,
    EvidenceBundle,
    Exhibit,
    FormalWarning,
    IssuedDocument,
    Letter,
    PenaltyNotice,
    Prosecution,
    Redaction,
    UserAccount,
)
from ecede_desktop.store.unit import Unit

BUNDLES = ("court_bundle", "service_bundle", "archive_bundle")
"""Kinds of issued paper that are bundles themselves."""
_NEVER = (*BUNDLES, MARF)
"""A referral form is restricted: it is shown on the page of its concern alone."""


class NoSuchRedaction(UserError):
    """No removal has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_redaction", "That removal is not in this store; open the bundle again.")


@dataclass(frozen=True)
class IssuedFact:
    """An issued paper of a case as far as a bundle needs it."""

    id: UUID
    number: str
    kind: str
    media_type: str
    issued_at: dt.datetime
    sha256: str
    size: int
    purpose: str
    first_day: dt.date | None
    last_day: dt.date | None


@dataclass(frozen=True)
class ChosenPaper:
    """What was last said of a paper."""

    section: str
    place: int
    title: str
    copies: str
    late: bool
    by: str


@dataclass(frozen=True)
class StatementFact:
    """The newest version of a statement."""

    thread_id: UUID
    kind: str
    witness: str
    parent_id: UUID | None
    document_id: UUID | None
    frozen: bool
    signed_on: dt.date | None


@dataclass(frozen=True)
class ExhibitFact:
    """Something that a witness produces, with its reference."""

    id: UUID
    reference: str
    source_kind: str
    source_id: UUID | None
    title: str
    on: dt.date | None


@dataclass(frozen=True)
class ToParent:
    """To whom a paper went, as it says itself."""

    parent_id: UUID
    name: str
    address: str


def issued(session: Session, case_id: UUID) -> tuple[IssuedFact, ...]:
    """The issued papers of a case that may go into a bundle, the oldest first."""
    query = (
        select(
            IssuedDocument.id, IssuedDocument.number, IssuedDocument.kind, IssuedDocument.media_type,
            IssuedDocument.issued_at, IssuedDocument.sha256, func.length(IssuedDocument.content),
            IssuedDocument.purpose, IssuedDocument.first_day, IssuedDocument.last_day,
        )
        .where(IssuedDocument.case_id == case_id, IssuedDocument.kind.not_in(_NEVER))
        .order_by(IssuedDocument.issued_at, IssuedDocument.number)
    )  # fmt: skip
    return tuple(IssuedFact(*row) for row in session.execute(query))


def content(session: Session, document_id: UUID) -> bytes:
    """The bytes of an issued paper."""
    return bytes(session.scalars(select(IssuedDocument.content).where(IssuedDocument.id == document_id)).one())


def records(session: Session, document_ids: Collection[UUID]) -> Mapping[UUID, Mapping[str, Any]]:
    """What was frozen in papers when they were issued."""
    query = select(IssuedDocument.id, IssuedDocument.record).where(IssuedDocument.id.in_(list(document_ids)))
    return {id_: dict(record) for id_, record in session.execute(query)}


def statements(session: Session, case_id: UUID) -> tuple[StatementFact, ...]:
    """The newest version of each statement of a case that stands."""
    query = (
        select(CourtStatement)
        .where(CourtStatement.case_id == case_id, CourtStatement.withdrawn_at.is_(None))
        .order_by(CourtStatement.version)
    )
    newest = {row.thread_id: row for row in session.scalars(query)}
    return tuple(
        StatementFact(
            row.thread_id, row.kind, row.witness, row.parent_id, row.document_id, row.frozen_at is not None,
            row.signed_on,
        )
        for row in newest.values()
    )  # fmt: skip


def exhibits(session: Session, case_id: UUID) -> tuple[ExhibitFact, ...]:
    """The exhibits of a case that stand, with their references: those not frozen are numbered on by their place."""
    query = select(Exhibit).where(Exhibit.case_id == case_id, Exhibit.withdrawn_at.is_(None))
    found: list[ExhibitFact] = []
    last: dict[str, int] = {}
    for row in session.scalars(
        query.order_by(Exhibit.initials, Exhibit.number.is_(None), Exhibit.number, Exhibit.place)
    ):
        number = row.number if row.number is not None else last.get(row.initials, 0) + 1
        last[row.initials] = max(number, last.get(row.initials, 0))
        found.append(ExhibitFact(row.id, f"{row.initials}/{number}", row.source_kind, row.source_id, row.title, row.on))
    return tuple(found)


def to_parents(session: Session, document_ids: Collection[UUID]) -> Mapping[UUID, ToParent]:
    """To which parent each paper went, or whose charge it is of, by the notice, letter or paper that it is."""
    ids = list(document_ids)
    found: dict[UUID, ToParent] = {}
    for query in (
        select(FormalWarning.document_id, FormalWarning.parent_id).where(FormalWarning.document_id.in_(ids)),
        select(Letter.document_id, Letter.parent_id, Letter.addressee, Letter.address).where(
            Letter.document_id.in_(ids), Letter.parent_id.is_not(None)
        ),
        select(
            PenaltyNotice.document_id, PenaltyNotice.parent_id, PenaltyNotice.recipient, PenaltyNotice.address
        ).where(PenaltyNotice.document_id.in_(ids)),
    ):
        for document_id, parent_id, *said in session.execute(query):
            name, address = said or ("", "")
            found[document_id] = ToParent(parent_id, name, address)
    charged = select(IssuedDocument.id, IssuedDocument.record).where(
        IssuedDocument.id.in_(ids), IssuedDocument.kind.in_((CERTIFICATE, *COURT_PAPERS))
    )
    for document_id, record in session.execute(charged):
        if record.get("parent_id"):
            found[document_id] = ToParent(UUID(record["parent_id"]), "", "")
    return found


def to_nobody(session: Session, document_ids: Collection[UUID]) -> frozenset[UUID]:
    """Letters that went to no parent: to a school, to somebody else."""
    query = select(Letter.document_id).where(Letter.document_id.in_(list(document_ids)), Letter.parent_id.is_(None))
    return frozenset(id_ for id_ in session.scalars(query) if id_ is not None)


def chosen(session: Session, case_id: UUID, parent_id: UUID) -> Mapping[tuple[str, UUID], ChosenPaper]:
    """What was last said of each paper."""
    query = (
        select(BundlePaper, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == BundlePaper.user_id)
        .where(BundlePaper.case_id == case_id, BundlePaper.parent_id == parent_id)
        .order_by(BundlePaper.recorded_at, BundlePaper.id)
    )
    return {
        (row.source_kind, row.source_id): ChosenPaper(row.section, row.place, row.title, row.copies, row.late, by)
        for row, by in session.execute(query)
        if row.source_id is not None
    }


def choose(unit: Unit, case_id: UUID, parent_id: UUID, said: Mapping[str, Any]) -> UUID:
    """Keep what was said of a paper."""
    row = BundlePaper(
        id=uuid6.uuid7(), case_id=case_id, parent_id=parent_id, **said, user_id=unit.user.id,
        recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("choose", "bundle", row.id, after={"case": case_id, "parent": parent_id, **said})
    unit.touch("bundle", row.id)
    unit.touch("case", case_id)
    return row.id


def redactions(session: Session, case_id: UUID) -> tuple[RedactionRow, ...]:
    """What is taken out of papers of a case, the oldest first, withdrawn ones among them."""
    rows = session.execute(_redactions().where(Redaction.case_id == case_id))
    return tuple(_redaction(row, by) for row, by in rows)


def redaction(session: Session, redaction_id: UUID) -> tuple[RedactionRow, UUID]:
    """One removal, and the case that it is of.

    Raises:
        NoSuchRedaction: there is none.
    """
    found = session.execute(_redactions().where(Redaction.id == redaction_id)).one_or_none()
    if found is None:
        raise NoSuchRedaction
    row, by = found
    return _redaction(row, by), row.case_id


def redact(unit: Unit, case_id: UUID, said: Mapping[str, Any]) -> UUID:
    """Keep that something is taken out."""
    row = Redaction(
        id=uuid6.uuid7(), case_id=case_id, **said, user_id=unit.user.id, recorded_at=unit.clock.now(),
        withdrawn_at=None, withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("redact", "bundle", row.id, after={"case": case_id, **said})
    unit.touch("bundle", row.id)
    unit.touch("case", case_id)
    return row.id


def withdraw_redaction(unit: Unit, redaction_id: UUID, reason: str) -> None:
    """It is not to be taken out after all; the row stays."""
    row = unit.session.get(Redaction, redaction_id)
    if row is None:
        raise NoSuchRedaction
    row.withdrawn_at, row.withdrawn_reason = unit.clock.now(), reason
    unit.session.flush()
    after = {"withdrawn": True, "reason": reason}
    unit.record("withdraw", "bundle", row.id, before={"withdrawn": False}, after=after)
    unit.touch("bundle", row.id)
    unit.touch("case", row.case_id)


def add(unit: Unit, said: Mapping[str, Any]) -> UUID:
    """Keep a bundle that was made."""
    row = EvidenceBundle(id=uuid6.uuid7(), made_at=unit.clock.now(), user_id=unit.user.id, **said)
    unit.session.add(row)
    unit.session.flush()
    unit.record("make", "bundle", row.id, after=dict(said))
    unit.touch("bundle", row.id)
    unit.touch("case", row.case_id)
    return row.id


def made(session: Session, case_id: UUID, parent_id: UUID) -> tuple[MadeRow, ...]:
    """The bundles made of a case against a parent, the newest first."""
    query = (
        select(EvidenceBundle, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == EvidenceBundle.user_id)
        .where(EvidenceBundle.case_id == case_id, EvidenceBundle.parent_id == parent_id)
        .order_by(EvidenceBundle.made_at.desc(), EvidenceBundle.id.desc())
    )
    return tuple(
        MadeRow(
            row.number, row.made_at, by, row.fingerprint, tuple(row.checks), tuple(row.redactions),
            _files(session, row.number), dict(row.papers[0].get("made_with", {})) if row.papers else {},
        )
        for row, by in session.execute(query)
    )  # fmt: skip


def prosecution_id(session: Session, case_id: UUID, parent_id: UUID) -> UUID | None:
    """The newest proceedings of a case against a parent."""
    query = select(Prosecution.id).where(Prosecution.case_id == case_id, Prosecution.parent_id == parent_id)
    return session.scalars(query.order_by(Prosecution.recorded_at.desc(), Prosecution.id.desc()).limit(1)).first()


def _files(session: Session, number: str) -> tuple[MadePaper, ...]:
    query = (
        select(
            IssuedDocument.number, IssuedDocument.kind, IssuedDocument.sha256, IssuedDocument.pages,
            func.length(IssuedDocument.content),
        )
        .where(IssuedDocument.number.startswith(f"{number}/"), IssuedDocument.kind.in_(BUNDLES))
        .order_by(IssuedDocument.number)
    )  # fmt: skip
    papers = [MadePaper(*row) for row in session.execute(query)]
    return tuple(sorted(papers, key=lambda paper: BUNDLES.index(paper.kind)))


def _redactions() -> Select[Redaction, str]:
    return (
        select(Redaction, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == Redaction.user_id)
        .order_by(Redaction.recorded_at, Redaction.id)
    )


def _redaction(row: Redaction, by: str) -> RedactionRow:
    area = tuple(float(number) for number in row.area)
    return RedactionRow(
        row.id, row.source_kind, row.source_id, row.page, row.words,
        (area[0], area[1], area[2], area[3]) if len(area) == 4 else None,
        row.why, row.note, by, row.recorded_at, row.withdrawn_at, row.withdrawn_reason,
    )  # fmt: skip
