"""Merges as they are kept: what is compared of two records, what a merge writes, and those that were made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa
import uuid6
from sqlalchemy.orm import Session, aliased

from ecede_desktop.records.duplicates import PersonBrief
from ecede_desktop.records.merges import MergeRecords, MergeRow
from ecede_desktop.store import people, pupils, search
from ecede_desktop.store.merge_ledger import Entry, Ledger, column_of
from ecede_desktop.store.merged import TABLES
from ecede_desktop.store.person_briefs import briefs
from ecede_desktop.store.tables import (
    Address,
    AttendanceCase,
    IssuedDocument,
    Parent,
    ParentLink,
    Person,
    PersonName,
    Pupil,
    PupilName,
    PupilUpn,
    RecordMerge,
    UserAccount,
)
from ecede_desktop.store.unit import Unit

FACTS: Mapping[str, tuple[str, ...]] = {
    "pupil": ("forename", "middle_names", "surname", "known_as", "date_of_birth", "sex", "upn", "warning"),
    "parent": ("title", "forename", "surname", "language", "phone", "email"),
    "person": (
        "title", "forename", "surname", "date_of_birth", "birth_note", "sex", "died_on", "organisation", "job", "note",
    ),
}  # fmt: skip
"""Facts of the own row of each kind, as they are shown side by side."""
_LINK = ("relationship", "has_responsibility", "responsibility_basis", "has_care", "care_basis", "lives_with")
_UPN_WORTH = {"none": 0, "accepted": 1, "temporary": 2, "valid": 3}


@dataclass(frozen=True)
class LinkPair:
    """What a parent is to a pupil, as both records tell it: the kept record's row, and the one that stays."""

    kept_id: UUID
    merged_id: UUID
    kept: Mapping[str, Any]
    merged: Mapping[str, Any]

    @property
    def differs(self) -> tuple[str, ...]:
        """Responsibility or care that one affirms and the other denies."""
        said = ("has_responsibility", "has_care")
        return tuple(name for name in said if None not in (self.kept[name], self.merged[name])
                     and self.kept[name] != self.merged[name])  # fmt: skip


def own_row(session: Session, kind: str, id: UUID) -> Any:
    """The own row of a record, as it is now; None: there is none."""
    return session.get(TABLES[kind], id, populate_existing=True)


def better_upn(kept: Pupil, merged: Pupil) -> bool:
    """Whether the merged record's UPN says more than the kept one's."""
    return _UPN_WORTH[merged.upn_state] > _UPN_WORTH[kept.upn_state]


def open_cases(session: Session, pupil_id: UUID) -> list[str]:
    """References of a pupil's open cases."""
    query = sa.select(AttendanceCase.reference).where(
        AttendanceCase.pupil_id == pupil_id, AttendanceCase.closed_on.is_(None)
    )
    return list(session.scalars(query.order_by(AttendanceCase.reference)))


def papers(
    session: Session, pupil_ids: Collection[UUID], kinds: Collection[str], besides: Collection[UUID] = ()
) -> list[tuple[UUID, str]]:
    """Id and number of issued papers of some kinds."""
    query = sa.select(IssuedDocument.id, IssuedDocument.number).where(
        IssuedDocument.pupil_id.in_(pupil_ids), IssuedDocument.kind.in_(kinds)
    )
    rows = session.execute(query.order_by(IssuedDocument.number))
    return [(id, number) for id, number in rows if id not in set(besides)]


def link_pairs(session: Session, kind: str, kept_id: UUID, merged_id: UUID) -> list[LinkPair]:
    """Links of both records to one parent, or of both parents to one pupil."""
    if kind == "person":
        return []
    own, other = (ParentLink.pupil_id, ParentLink.parent_id) if kind == "pupil" else (
        ParentLink.parent_id, ParentLink.pupil_id)  # fmt: skip
    theirs = {getattr(row, other.key): row for row in session.scalars(sa.select(ParentLink).where(own == merged_id))}
    found = []
    for row in session.scalars(sa.select(ParentLink).where(own == kept_id).order_by(ParentLink.id)):
        if (merged := theirs.get(getattr(row, other.key))) is not None:
            kept, gone = ({name: getattr(one, name) for name in _LINK} for one in (row, merged))
            found.append(LinkPair(row.id, merged.id, kept, gone))
    return found


# what a merge writes of the own rows


def fill(ledger: Ledger, session: Session, kind: str, kept_id: UUID, merged_id: UUID) -> None:
    """What only the merged record knows is known of the kept one too; where both know, the kept one's stands."""
    kept, merged = own_row(session, kind, kept_id), own_row(session, kind, merged_id)
    for name in FACTS[kind]:
        if name in ("upn", "warning", "language"):
            continue
        ours, theirs = getattr(kept, name), getattr(merged, name)
        if ours in ("", None) and theirs not in ("", None):
            ledger.put(column_of(kind, name), kept_id, theirs)
    if kind == "pupil":
        _fill_pupil(ledger, kept, merged)
    elif kind == "parent" and kept.language == "not_asked" and merged.language != "not_asked":
        ledger.put(column_of("parent", "language"), kept_id, merged.language)
        ledger.put(column_of("parent", "language_asked_on"), kept_id, merged.language_asked_on)
    for pair in link_pairs(session, kind, kept_id, merged_id):
        for name in _LINK:
            if pair.kept[name] in ("", None) and pair.merged[name] not in ("", None):
                ledger.put(column_of("parent_link", name), pair.kept_id, pair.merged[name])


def _fill_pupil(ledger: Ledger, kept: Pupil, merged: Pupil) -> None:
    """Both warnings stand; of two UPNs the one that says more, which may identify only one record."""
    if merged.warning and merged.warning not in kept.warning:
        both = "\n".join(filter(None, (kept.warning, merged.warning)))
        ledger.put(column_of("pupil", "warning"), kept.id, both)
    if better_upn(kept, merged):
        better = {"upn": merged.upn, "upn_state": merged.upn_state, "upn_key": merged.upn_key}
        ledger.put(column_of("pupil", "upn_key"), merged.id, None)
        ledger.put_together("pupil", kept.id, better)


def keep_names(
    ledger: Ledger, session: Session, kind: str, ids: tuple[UUID, UUID], user_id: UUID, at: dt.datetime
) -> None:  # fmt: skip
    """The merged record's names and UPN are former ones of the kept record, so that both still find it."""
    kept, merged = (own_row(session, kind, id) for id in ids)
    if kind == "pupil":
        _keep_pupil_names(ledger, session, kept, merged, at)
    elif kind == "person" and (merged.forename or merged.surname):
        same = (kept.forename, kept.surname) == (merged.forename, merged.surname)
        held = session.scalar(sa.select(PersonName.id).where(
            PersonName.person_id == kept.id, PersonName.forename == merged.forename,
            PersonName.surname == merged.surname, PersonName.withdrawn_at.is_(None)))  # fmt: skip
        if not same and held is None:
            ledger.make("person_name", {
                "id": uuid6.uuid7(), "person_id": kept.id, "kind": "alias", "title": merged.title,
                "forename": merged.forename, "surname": merged.surname, "source": "", "user_id": user_id,
                "recorded_at": at, "withdrawn_reason": "",
            })  # fmt: skip


def _keep_pupil_names(ledger: Ledger, session: Session, kept: Pupil, merged: Pupil, at: dt.datetime) -> None:
    names = {(merged.surname, merged.forename)}
    if merged.known_as and merged.known_as != kept.known_as:
        names.add((merged.surname, merged.known_as))
    held = sa.select(PupilName.surname, PupilName.forename).where(PupilName.pupil_id == kept.id)
    known = {(kept.surname, kept.forename), *(tuple(row) for row in session.execute(held))}
    for surname, forename in sorted(names - known):
        if surname or forename:
            ledger.make("pupil_name", {
                "id": uuid6.uuid7(), "pupil_id": kept.id, "kind": "former", "surname": surname, "forename": forename,
                "recorded_at": at,
            })  # fmt: skip
    upns = set(session.scalars(sa.select(PupilUpn.upn).where(PupilUpn.pupil_id == kept.id)))
    for upn in sorted({merged.upn, _upn_before(ledger, kept)} - upns - {"", kept.upn}):
        ledger.make("pupil_upn", {
            "id": uuid6.uuid7(), "pupil_id": kept.id, "upn": upn, "kind": "former", "recorded_at": at,
        })  # fmt: skip


def _upn_before(ledger: Ledger, kept: Pupil) -> str:
    """The UPN that the kept record had until this merge gave it a better one."""
    given = (entry["were"] for entry in ledger.entries if "were" in entry and entry["id"] == str(kept.id))
    return next((str(were["upn"]) for were in given), kept.upn)


def guard_addresses(ledger: Ledger, session: Session, owner: Any, kept_id: UUID) -> None:
    """An address that one record keeps confidential is so in every row of the kept one."""
    rows = list(session.scalars(sa.select(Address).where(owner == kept_id).execution_options(populate_existing=True)))
    secret = {(row.lines, row.postcode) for row in rows if row.confidential and row.withdrawn_at is None}
    for row in rows:
        if not row.confidential and (row.lines, row.postcode) in secret:
            ledger.put(column_of("address", "confidential"), row.id, True)


def index(session: Session, kind: str, ids: Collection[UUID]) -> None:
    """Say anew by which words records are found; a merged one by none."""
    session.expire_all()
    for id in ids:
        if kind == "pupil":
            pupils.index_pupil(session, id)
        elif kind == "parent":
            pupils.index_parent(session, id)
        elif session.get_one(Person, id).merged_into_id is not None:
            search.index_record(session, "person", id, {})
        elif session.get_one(Person, id).kind in ("other", "professional"):
            people.index_person(session, id)


# merges that were made


def keep(unit: Unit, command: MergeRecords, entries: Sequence[Entry], at: dt.datetime) -> UUID:
    """Keep a merge with everything that it changed."""
    row = RecordMerge(
        id=uuid6.uuid7(), kind=command.kind, kept_id=command.kept_id, merged_id=command.merged_id,
        reason=command.reason.strip(), moved=list(entries), merged_at=at, user_id=unit.user.id, undone_at=None,
        undone_by_id=None, undone_reason="",
        statements={key: text.strip() for key, text in command.statements.items() if text.strip()},
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    return row.id


def standing_merge(session: Session, kind: str, merged_id: UUID) -> RecordMerge | None:
    """The merge by which a record is merged now."""
    query = sa.select(RecordMerge).where(
        RecordMerge.kind == kind, RecordMerge.merged_id == merged_id, RecordMerge.undone_at.is_(None)
    )
    return session.scalars(query).one_or_none()


def list_merges(
    session: Session, kind: str = "", *, merge_id: UUID | None = None, record_id: UUID | None = None
) -> tuple[MergeRow, ...]:
    """Merges, the latest first; those that were taken apart among them."""
    back = aliased(UserAccount)
    query = (
        sa.select(RecordMerge, UserAccount.full_name, back.full_name)
        .join(UserAccount, UserAccount.id == RecordMerge.user_id)
        .outerjoin(back, back.id == RecordMerge.undone_by_id)
        .order_by(RecordMerge.merged_at.desc(), RecordMerge.id.desc())
    )
    if kind:
        query = query.where(RecordMerge.kind == kind)
    if merge_id is not None:
        query = query.where(RecordMerge.id == merge_id)
    if record_id is not None:
        query = query.where(sa.or_(RecordMerge.kept_id == record_id, RecordMerge.merged_id == record_id))
    rows = session.execute(query).all()
    shown: dict[tuple[str, UUID], PersonBrief] = {}
    for one in {row[0].kind for row in rows}:
        ids = {id for row in rows if row[0].kind == one for id in (row[0].kept_id, row[0].merged_id)}
        shown |= {(one, id): brief for id, brief in briefs(session, one, ids).items()}
    return tuple(_row(row, by, back_by or "", shown) for row, by, back_by in rows)


def _row(row: RecordMerge, by: str, undone_by: str, shown: Mapping[tuple[str, UUID], PersonBrief]) -> MergeRow:
    return MergeRow(
        id=row.id, kind=row.kind, kept=shown[row.kind, row.kept_id], merged=shown[row.kind, row.merged_id],
        reason=row.reason, statements=dict(row.statements), moved=sum(len(one.get("ids", ())) for one in row.moved),
        merged_at=row.merged_at, merged_by=by, undone_at=row.undone_at, undone_by=undone_by,
        undone_reason=row.undone_reason,
    )  # fmt: skip


def records_of_persons(session: Session, person_ids: Collection[UUID]) -> dict[str, dict[UUID, UUID]]:
    """Which pupil and which parent each person is: {"pupil": {person: pupil}, "parent": {...}}."""
    tables: tuple[tuple[str, Any], ...] = (("pupil", Pupil), ("parent", Parent))
    return {
        kind: {
            person: id
            for id, person in session.execute(
                sa.select(table.id, table.person_id).where(table.person_id.in_(person_ids))
            )
        }
        for kind, table in tables
    }
