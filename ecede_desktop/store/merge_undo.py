"""Taking a merge apart by its ledger: what goes back, what follows it, and what came since and stays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ecede_desktop.store import merge_registers, merges
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.merge_ledger import (
    Entry,
    Key,
    column_of,
    key_of,
    keys_pointing,
    moved_keys,
    name_of,
    put_back_row,
    read_back,
    references,
    remove_row,
    set_value,
    value_at,
)
from ecede_desktop.store.merge_rules import RULES
from ecede_desktop.store.person_briefs import briefs
from ecede_desktop.store.tables import RecordMerge, metadata
from ecede_desktop.store.unit import Unit


@dataclass(frozen=True)
class Made:
    """A merge that might be taken apart."""

    id: UUID
    kind: str
    kept_id: UUID
    merged_id: UUID
    merged_at: dt.datetime
    entries: list[Entry]
    undone: bool

    @property
    def pairs(self) -> tuple[tuple[str, UUID, UUID], ...]:
        """Kind, kept and merged of each record that was merged: the records, and the persons that they are."""
        found = [
            (entry["table"], UUID(entry["now"]), UUID(entry["id"]))
            for entry in self.entries
            if entry.get("column") == "merged_into_id" and "id" in entry
        ]
        return tuple(found)


@dataclass
class Taken:
    """What became of a merge that was taken apart."""

    returned: int = 0
    stayed: dict[str, int] = field(default_factory=dict)
    """Rows recorded since, by table; marks by the session."""
    records: dict[str, set[UUID]] = field(default_factory=dict)

    def stays(self, table: str, count: int) -> None:
        if count:
            self.stayed[table] = self.stayed.get(table, 0) + count


def made(session: Session, merge_id: UUID) -> Made | None:
    """The merge with that id."""
    row = session.get(RecordMerge, merge_id)
    return None if row is None else _of(row)


def _of(row: RecordMerge) -> Made:
    entries: list[Entry] = list(row.moved)
    return Made(row.id, row.kind, row.kept_id, row.merged_id, row.merged_at, entries, row.undone_at is not None)


def later(session: Session, made: Made) -> list[str]:
    """Names of the records of later merges that stand on this one: they have one of its records in them."""
    ours = {id for _, *both in made.pairs for id in both}
    query = sa.select(RecordMerge).where(
        RecordMerge.undone_at.is_(None), RecordMerge.merged_at >= made.merged_at, RecordMerge.id != made.id
    )
    found = []
    for row in session.scalars(query.order_by(RecordMerge.id)):
        other = _of(row)
        theirs = {id for _, *both in other.pairs for id in both}
        if theirs & ours and (other.merged_at, other.id) > (made.merged_at, made.id):
            found.append(briefs(session, row.kind, [row.merged_id])[row.merged_id].name)
    return found


def changed_marks(session: Session, made: Made) -> list[tuple[dt.date, str]]:
    """Sessions that came from the merged record and have another mark now."""
    return merge_registers.changed_marks(session, made.entries)


def papers_since(session: Session, made: Made, kinds: Collection[str]) -> list[str]:
    """Numbers of papers that were issued since, of the joined record."""
    column = column_of("issued_document", "pupil_id")
    before = _held(made, name_of(column)) | moved_keys(made.entries).get("issued_document", set())
    found = merges.papers(session, (made.kept_id,), kinds)
    return [number for id, number in found if id not in before]


def _held(made: Made, name: str) -> set[Key]:
    table = name.partition(".")[0]
    return {key_of(table, id) for entry in made.entries for id in entry.get("held", {}).get(name, ())}


def take_apart(session: Session, made: Made) -> Taken:
    """Put everything back, the last change first; answers with what went back and what stays."""
    taken = Taken()
    since = _since(session, made)
    for kind, kept, merged in made.pairs:
        taken.records.setdefault(kind, set()).update((kept, merged))
    for entry in reversed(made.entries):
        _put_back(session, entry, taken)
    followed = _follow(session, made, since)
    for name, keys in since.items():
        taken.stays(name.partition(".")[0], len(keys - followed.get(name, set())))
    taken.returned += sum(map(len, followed.values()))
    session.expire_all()
    return taken


def _put_back(session: Session, entry: Entry, taken: Taken) -> None:
    if "held" in entry:
        return
    if "ids" in entry:
        _move_back(session, entry, taken)
    elif "made" in entry:
        remove_row(session, entry)
    elif "row" in entry:
        put_back_row(session, entry)
    elif "were" in entry:
        _put_together_back(session, entry, taken)
    elif merge_registers.is_year(entry):
        taken.stays("mark_year", merge_registers.part_year(session, entry))
    else:
        column = column_of(entry["table"], entry["column"])
        key = key_of(entry["table"], entry["id"])
        if value_at(session, column, key) == read_back(column, entry["now"]):
            set_value(session, column, key, read_back(column, entry["was"]))
        else:
            taken.stays(entry["table"], 1)


def _move_back(session: Session, entry: Entry, taken: Taken) -> None:
    """Rows that still point to the kept record; one that was given to somebody else since is left there."""
    column = column_of(entry["table"], entry["column"])
    own = column.table.c.id
    now, was = UUID(entry["now"]), UUID(entry["was"])
    keys = [key_of(entry["table"], id) for id in entry["ids"]]
    for some in portions(keys):
        back = set(session.scalars(sa.select(own).where(own.in_(some), column == now)))
        session.execute(sa.update(column.table).where(own.in_(back)).values({column.name: was}))
        taken.returned += len(back)
        taken.stays(entry["table"], len(some) - len(back))


def _put_together_back(session: Session, entry: Entry, taken: Taken) -> None:
    table = metadata.tables[entry["table"]]
    key = key_of(entry["table"], entry["id"])
    as_it_was = {name: read_back(table.c[name], value) for name, value in entry["were"].items()}
    row = session.execute(sa.select(*(table.c[name] for name in as_it_was)).where(table.c.id == key)).one()
    if list(row) == [read_back(table.c[name], value) for name, value in entry["are"].items()]:
        session.execute(sa.update(table).where(table.c.id == key).values(as_it_was))
    else:
        taken.stays(entry["table"], 1)


def _since(session: Session, made: Made) -> dict[str, set[Key]]:
    """Rows that point to a kept record and were recorded since, by column."""
    found = {}
    moved = moved_keys(made.entries)
    own = {key_of(entry["table"], entry["id"]) for entry in made.entries if "made" in entry}
    for kind, kept, _ in made.pairs:
        for column in references(kind):
            if RULES[name_of(column)].how == "own" or column.name == "merged_into_id":
                continue
            now = set(keys_pointing(session, column, kept))
            known = _held(made, name_of(column)) | moved.get(column.table.name, set()) | own
            found[name_of(column)] = now - known
    return found


def _follow(session: Session, made: Made, since: Mapping[str, set[Key]]) -> dict[str, set[Key]]:
    """Rows recorded since that hang on a row that went back go with it: a contact of a case, a paper of a case."""
    went: dict[str, set[Key]] = moved_keys(made.entries)
    followed: dict[str, set[Key]] = {}
    grew = True
    while grew:
        grew = False
        for kind, _, merged in made.pairs:
            for column in references(kind):
                left = since.get(name_of(column), set()) - followed.get(name_of(column), set())
                hanging = {key for key in left if _hangs(session, column, key, went)}
                if hanging:
                    own = column.table.c.id
                    session.execute(sa.update(column.table).where(own.in_(hanging)).values({column.name: merged}))
                    followed.setdefault(name_of(column), set()).update(hanging)
                    went.setdefault(column.table.name, set()).update(hanging)
                    grew = True
    return followed


def _hangs(session: Session, column: sa.Column[Any], key: Key, went: Mapping[str, set[Key]]) -> bool:
    table = column.table
    others = [fk.parent for fk in table.foreign_keys if fk.parent is not column and fk.column.table.name in went]
    if not others:
        return False
    targets = {fk.parent.name: fk.column.table.name for fk in table.foreign_keys}
    row = session.execute(sa.select(*others).where(table.c.id == key)).one()
    return any(value in went[targets[other.name]] for other, value in zip(others, row, strict=True))


def mark_undone(unit: Unit, made: Made, reason: str, papers_recalled: str) -> None:
    """Say of a merge that it was taken apart, by whom and why."""
    row = unit.session.get_one(RecordMerge, made.id, populate_existing=True)
    row.undone_at, row.undone_by_id, row.undone_reason = unit.clock.now(), unit.user.id, reason.strip()
    if papers_recalled.strip():
        row.statements = {**row.statements, "papers_recalled": papers_recalled.strip()}
    unit.session.flush()
