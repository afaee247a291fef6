"""The audit chain: one line for each thing done, each carrying the hash of the line before."""

from __future__ import annotations

import datetime as dt
import enum
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import Bug
from ecede_desktop.store.tables import AuditHead, AuditLine

START = "0" * 64
"""What the first line carries as the hash of the line before."""


@dataclass(frozen=True)
class Entry:
    """What one line will say."""

    at: dt.datetime
    user_id: UUID
    user_name: str
    action: str
    kind: str
    record_id: str
    before: str
    after: str


def canonical(values: Mapping[str, Any] | None) -> str:
    """The same values always give the same text."""
    if values is None:
        return ""
    return json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=_plain)


def begin(connection: Connection) -> None:
    """Lay the head of an empty chain in a new store; a unit cannot, for it needs one to write by."""
    connection.execute(insert(AuditHead).values(id=1, lines=0, hash=START))


def append(session: Session, entries: Sequence[Entry]) -> None:
    """Add lines to the end of the chain and move its head, in the caller's transaction."""
    head = session.scalars(select(AuditHead).with_for_update()).one_or_none()
    if head is None:
        raise Bug("the audit chain has no head")
    number, last = head.lines, head.hash
    rows: list[dict[str, Any]] = []
    for entry in entries:
        number += 1
        row: dict[str, Any] = {
            "number": number, "at": entry.at, "user_id": entry.user_id, "user_name": entry.user_name,
            "action": entry.action, "record_kind": entry.kind, "record_id": entry.record_id,
            "before": entry.before, "after": entry.after, "previous": last,
        }  # fmt: skip
        last = row["hash"] = hash_of(**row)
        rows.append(row)
    session.execute(insert(AuditLine), rows)
    head.lines, head.hash = number, last
    session.flush()


def hash_of(
    *, number: int, at: dt.datetime, user_id: UUID, user_name: str, action: str, record_kind: str, record_id: str,
    before: str, after: str, previous: str,
) -> str:  # fmt: skip
    """SHA-256 over everything a line says and the hash of the line before."""
    said = [
        number, at.astimezone(dt.UTC).isoformat(timespec="microseconds"), str(user_id), user_name, action,
        record_kind, record_id, before, after, previous,
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


@dataclass(frozen=True)
class ChainCheck:
    """How far the chain holds."""

    lines: int
    head: str
    faults: tuple[str, ...]


def verify_chain(session: Session) -> ChainCheck:
    """Walk the whole chain; the first line that does not hold is named with what happened to it."""
    head = session.scalars(select(AuditHead)).one_or_none()
    last, counted = START, 0
    fault: str | None = None
    for line in _lines(session):
        counted += 1
        fault = fault or _fault_of(line, counted, last)
        last = line.hash
    if fault is None:
        fault = _fault_at_end(head, counted, last)
    return ChainCheck(counted, last, (fault,) if fault else ())


def _lines(session: Session) -> Iterator[AuditLine]:
    return iter(session.scalars(select(AuditLine).order_by(AuditLine.number), execution_options={"yield_per": 1000}))


def _fault_of(line: AuditLine, expected: int, last: str) -> str | None:
    if line.number > expected:
        gone = f"line {expected} was" if line.number == expected + 1 else f"lines {expected} to {line.number - 1} were"
        return f"The audit is broken: {gone} removed."
    if line.number < expected:
        return f"The audit is broken: line {line.number} was put in."
    changed = hash_of(
        number=line.number, at=line.at, user_id=line.user_id, user_name=line.user_name, action=line.action,
        record_kind=line.record_kind, record_id=line.record_id, before=line.before, after=line.after,
        previous=line.previous,
    ) != line.hash  # fmt: skip
    if changed:
        return f"The audit is broken: line {line.number} was changed after it was written."
    if line.previous != last:
        return f"The audit is broken: line {line.number} does not follow the line before it; one of them was replaced."
    return None


def _fault_at_end(head: AuditHead | None, counted: int, last: str) -> str | None:
    if head is None:
        return "The audit is broken: its head is missing."
    if head.lines > counted:
        return f"The audit is broken: the last {head.lines - counted} of {head.lines} lines were cut off."
    if head.lines < counted:
        return f"The audit is broken: {counted - head.lines} lines were put in after line {head.lines}."
    if head.hash != last:
        return f"The audit is broken: its head does not match line {counted}."
    return None


def _plain(value: object) -> object:
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat(timespec="microseconds") if value.tzinfo else value.isoformat()
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, UUID | Decimal):
        return str(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, bytes):
        return f"sha256:{hashlib.sha256(value).hexdigest()}"
    if isinstance(value, set | frozenset):
        return sorted(value, key=str)
    raise TypeError(f"{type(value).__name__} has no place in an audit line")
