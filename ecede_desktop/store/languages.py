"""Which language persons want, answer by answer, and what they need to be told things."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.records.people import LanguageRow, NeedRow, RecordLanguage, RecordNeed, Whom
from ecede_desktop.store.tables import CommunicationNeed, LanguageChoice, Parent, UserAccount
from ecede_desktop.store.unit import Unit

OF_LETTERS = {"other": "both"}
"""Somebody who wants neither Welsh nor English gets letters in both, and an interpreter."""


def answers(session: Session, person_id: UUID | None, parent_id: UUID | None) -> tuple[LanguageRow, ...]:
    """Every answer, the newest first: the first of them holds."""
    if person_id is not None:
        query = (
            select(LanguageChoice, UserAccount.full_name)
            .join(UserAccount, UserAccount.id == LanguageChoice.user_id)
            .where(LanguageChoice.person_id == person_id)
            .order_by(LanguageChoice.asked_on.desc().nulls_last(), LanguageChoice.id.desc())
        )
        if found := [_row(row, by) for row, by in session.execute(query)]:
            return tuple(found)
    parent = session.get(Parent, parent_id) if parent_id is not None else None
    return () if parent is None or parent.language == "not_asked" else (_own(parent),)


def add_answer(unit: Unit, person_id: UUID, command: RecordLanguage, asked_on: dt.date) -> None:
    """Keep an answer; what the parent's own row said before is kept as an answer too, so that none is lost."""
    parent = unit.session.scalars(select(Parent).where(Parent.person_id == person_id)).first()
    first = unit.session.scalars(select(LanguageChoice.id).where(LanguageChoice.person_id == person_id)).first() is None
    if first and parent is not None and parent.language != "not_asked":
        _keep(unit, person_id, RecordLanguage(command.whom, parent.language), parent.language_asked_on)
    row = _keep(unit, person_id, command, asked_on)
    after = {
        "language": command.language, "other": row.other_language, "interpreter": row.interpreter,
        "asked_on": asked_on,
    }  # fmt: skip
    unit.record("add", "person", person_id, after={"language": after})
    holds = answers(unit.session, person_id, None)[0]
    if parent is not None and holds.id == row.id:
        wanted = OF_LETTERS.get(command.language, command.language)
        before = {"language": parent.language, "language_asked_on": parent.language_asked_on}
        parent.language, parent.language_asked_on = wanted, asked_on
        unit.session.flush()
        now = {"language": wanted, "language_asked_on": asked_on}
        unit.record("change", "parent", parent.id, before=before, after=now)


def keep_of_parent(unit: Unit, parent: Parent) -> None:
    """What the parent's own row says now is an answer among those that are kept; said before, it is kept once."""
    assert parent.person_id is not None
    known = answers(unit.session, parent.person_id, None)
    said = (parent.language, parent.language_asked_on)
    if all((OF_LETTERS.get(row.language, row.language), row.asked_on) != said for row in known):
        told = RecordLanguage(Whom(parent_id=parent.id), parent.language)
        _keep(unit, parent.person_id, told, parent.language_asked_on)


def _keep(unit: Unit, person_id: UUID, command: RecordLanguage, asked_on: dt.date | None) -> LanguageChoice:
    row = LanguageChoice(
        id=uuid6.uuid7(), person_id=person_id, language=command.language,
        other_language=command.other_language.strip(), interpreter=command.interpreter, asked_on=asked_on,
        note=command.note.strip(), user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    return row


def needs_of(session: Session, person_id: UUID | None) -> tuple[NeedRow, ...]:
    """Those that stand first, then those that ended, last those withdrawn."""
    if person_id is None:
        return ()
    query = (
        select(CommunicationNeed, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == CommunicationNeed.user_id)
        .where(CommunicationNeed.person_id == person_id)
        .order_by(CommunicationNeed.id)
    )
    rows = [_need(row, by) for row, by in session.execute(query)]
    return tuple(sorted(rows, key=lambda row: (row.withdrawn_at is not None, row.to_date is not None)))


def add_need(unit: Unit, person_id: UUID, command: RecordNeed) -> UUID | None:
    """Keep a need; None where it stands already and nothing is written."""
    note = command.note.strip()
    for known in needs_of(unit.session, person_id):
        if known.withdrawn_at is None and known.to_date is None and (known.need, known.note) == (command.need, note):
            return None
    row = CommunicationNeed(
        id=uuid6.uuid7(), person_id=person_id, need=command.need, note=note, from_date=command.from_date,
        to_date=None, user_id=unit.user.id, recorded_at=unit.clock.now(), withdrawn_at=None, withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("add", "person", person_id, after={"need": {"need": row.need, "note": note, "from": row.from_date}})
    return row.id


def _own(parent: Parent) -> LanguageRow:
    return LanguageRow(parent.language, "", False, parent.language_asked_on, "")


def _row(row: LanguageChoice, by: str) -> LanguageRow:
    told = (row.language, row.other_language, row.interpreter, row.asked_on, row.note)
    return LanguageRow(*told, recorded_by=by, recorded_at=row.recorded_at, id=row.id)


def _need(row: CommunicationNeed, by: str) -> NeedRow:
    return NeedRow(
        id=row.id, need=row.need, note=row.note, from_date=row.from_date, to_date=row.to_date, recorded_by=by,
        recorded_at=row.recorded_at, withdrawn_at=row.withdrawn_at, withdrawn_reason=row.withdrawn_reason,
    )  # fmt: skip
