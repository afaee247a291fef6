"""The schedule of unused material of a case: everything on file, and what a named person said becomes of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.material import SOURCES, STATUSES, MarkMaterial, MaterialRow, MaterialSchedule
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import material as store
from ecede_desktop.store.unit import Reading

Key = tuple[str, UUID | None, str]


def schedule(desk: Desk, reference: str) -> MaterialSchedule:
    """Everything on file of a case; what nobody has spoken of stands as undecided.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        return read_schedule(session, case.id, case.reference)


def mark_material(desk: Desk, command: MarkMaterial) -> Outcome[MaterialSchedule]:
    """Say what becomes of a thing; the same said twice is kept once.

    Raises:
        NoSuchCase: there is none.
        Refused: the status or the thing cannot be, or what is sensitive or left out has no reason.
    """
    command = replace(command, reason=command.reason.strip(), description=command.description.strip())
    _check(command, desk.clock.today())
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        held = read_schedule(unit.session, case.id, case.reference)
        key = _key(command.source_kind, command.source_id, command.description)
        now = next((row for row in held.rows if _key(row.source_kind, row.source_id, row.description) == key), None)
        if command.source_id is not None and now is None:
            raise Refused("material_unknown", "That is not on file of this case; open it again.", field="source_id")
        names = ("status", "reason", "disclosed_on")
        if now is not None and now.decided_at and all(getattr(now, n) == getattr(command, n) for n in names):
            return Outcome(Changes(), held)
        said = {
            "source_kind": command.source_kind, "source_id": command.source_id,
            "description": command.description or (now.description if now else ""),
            "on": command.on or (now.on if now else None), "status": command.status, "reason": command.reason,
            "disclosed_on": command.disclosed_on,
        }  # fmt: skip
        store.add(unit, case.id, said)
        made = read_schedule(unit.session, case.id, case.reference)
        return Outcome(unit.commit(), made)


def read_schedule(session: Reading, case_id: UUID, reference: str) -> MaterialSchedule:
    """The same within a reading."""
    rows: dict[Key, MaterialRow] = {}
    for kind, id_, text, on in store.on_file(session, case_id):
        rows[_key(kind, id_, text)] = MaterialRow(kind, id_, text, on, "undecided", "", None, "", None)
    for item, by in store.said_of(session, case_id):
        rows[_key(item.source_kind, item.source_id, item.description)] = MaterialRow(
            item.source_kind, item.source_id, item.description, item.on, item.status, item.reason, item.disclosed_on,
            by, item.recorded_at,
        )  # fmt: skip
    return MaterialSchedule(reference, tuple(sorted(rows.values(), key=lambda row: row.on or dt.date.min)))


def _key(kind: str, id_: UUID | None, description: str) -> Key:
    return kind, id_, "" if id_ is not None else description.casefold()


def _check(command: MarkMaterial, today: dt.date) -> None:
    if command.status not in STATUSES:
        text = f"A thing on file is one of {', '.join(STATUSES)}; “{command.status}” is none of them."
        raise Refused("material_status", text, field="status", known=", ".join(STATUSES))
    if command.source_kind not in SOURCES:
        text = f"It comes from one of {', '.join(SOURCES)}; “{command.source_kind}” is none of them."
        raise Refused("material_source", text, field="source_kind", known=", ".join(SOURCES))
    if command.source_id is None and not command.description:
        raise Refused("material_description", "Describe what it is, so that it can be told apart.", field="description")
    if command.status in ("sensitive", "not_relevant") and not command.reason:
        text = "Say why: what is kept back or left out of the schedule needs its reason."
        raise Refused("material_reason", text, field="reason", rule="Criminal Procedure and Investigations Act 1996")
    if command.disclosed_on is not None and command.disclosed_on > today:
        raise Refused("material_future", "It was disclosed today or earlier, not later.", field="disclosed_on")
