"""Other names of persons, dated; those that a file said of a pupil stand beside them."""

from __future__ import annotations

from uuid import UUID

import uuid6
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from ecede_desktop.records.people import NameRow, RecordName
from ecede_desktop.store.registers import withdrawn
from ecede_desktop.store.tables import PersonName, PupilName, UserAccount
from ecede_desktop.store.unit import Unit

_FILE_KINDS = {"legal": "legal", "preferred": "known_as", "former": "former"}


def other_names(session: Session, person_id: UUID | None) -> list[str]:
    """The words of every other name that somebody has or had, for Find."""
    if person_id is None:
        return []
    query = select(PersonName).where(PersonName.person_id == person_id, PersonName.withdrawn_at.is_(None))
    return [f"{row.forename} {row.surname}".strip() for row in session.scalars(query)]


def names_of(session: Session, person_id: UUID | None, pupil_id: UUID | None) -> tuple[NameRow, ...]:
    """Other names, the newest first; those withdrawn among them, and those that files said of the pupil last."""
    found: list[NameRow] = []
    if person_id is not None:
        query = (
            select(PersonName, UserAccount.full_name)
            .join(UserAccount, UserAccount.id == PersonName.user_id)
            .where(PersonName.person_id == person_id)
            .order_by(PersonName.id.desc())
        )
        found += [_row(row, by) for row, by in session.execute(query)]
    if pupil_id is not None:
        live = or_(PupilName.import_id.is_(None), PupilName.import_id.not_in(withdrawn()))
        query_files = select(PupilName).where(PupilName.pupil_id == pupil_id, live).order_by(PupilName.id.desc())
        found += [_from_file(row) for row in session.scalars(query_files)]
    return tuple(found)


def add(unit: Unit, person_id: UUID, command: RecordName) -> UUID | None:
    """Keep another name; None where the same stands already and nothing is written."""
    words = (command.title.strip(), command.forename.strip(), command.surname.strip())
    query = select(PersonName).where(PersonName.person_id == person_id, PersonName.withdrawn_at.is_(None))
    said = (command.kind, *words, command.from_date, command.to_date)
    for row in unit.session.scalars(query):
        if (row.kind, row.title, row.forename, row.surname, row.from_date, row.to_date) == said:
            return None
    row = PersonName(
        id=uuid6.uuid7(), person_id=person_id, kind=command.kind, title=words[0], forename=words[1], surname=words[2],
        from_date=command.from_date, to_date=command.to_date, source=command.source.strip(), user_id=unit.user.id,
        recorded_at=unit.clock.now(), withdrawn_at=None, withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {
        "name": {"kind": row.kind, "name": " ".join(filter(None, words)), "source": row.source},
        "from": command.from_date, "to": command.to_date,
    }  # fmt: skip
    unit.record("add", "person", person_id, after=after)
    return row.id


def _row(row: PersonName, by: str) -> NameRow:
    return NameRow(
        id=row.id, kind=row.kind, title=row.title, forename=row.forename, surname=row.surname,
        from_date=row.from_date, to_date=row.to_date, source=row.source, recorded_by=by, recorded_at=row.recorded_at,
        withdrawn_at=row.withdrawn_at, withdrawn_reason=row.withdrawn_reason,
    )  # fmt: skip


def _from_file(row: PupilName) -> NameRow:
    return NameRow(
        id=row.id, kind=_FILE_KINDS.get(row.kind, "alias"), title="", forename=row.forename, surname=row.surname,
        from_date=None, to_date=None, source="", recorded_at=row.recorded_at, from_file=row.import_id is not None,
    )  # fmt: skip
