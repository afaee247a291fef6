"""Open cases by officer, the patches of officers as dated history, and hand-overs between officers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.records.allocation import HandoverRow, PatchRow
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import (
    AttendanceCase,
    CaseHandover,
    OfficerPatch,
    Pupil,
    School,
    Task,
    UserAccount,
)
from ecede_desktop.store.unit import Unit


class NoSuchHandover(UserError):
    """No hand-over has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_handover", "That hand-over is not in this store; open Today again.")


def open_cases(session: Session) -> list[tuple[UUID, UUID, UUID, str]]:
    """Every open case: its id, officer, pupil and stage."""
    query = select(AttendanceCase.id, AttendanceCase.officer_id, AttendanceCase.pupil_id, AttendanceCase.stage)
    return [
        (row[0], row[1], row[2], row[3]) for row in session.execute(query.where(AttendanceCase.closed_on.is_(None)))
    ]


def stuck_cases(session: Session, today: dt.date) -> frozenset[UUID]:
    """Cases whose stage should have been left by now, put off or not."""
    query = select(Task.case_id).where(Task.kind == "stage_clock", Task.done_at.is_(None), Task.due_on < today)
    return frozenset(case_id for case_id in session.scalars(query) if case_id is not None)


# patches


def follow_patch(unit: Unit, school_id: UUID, officer_id: UUID | None, on: dt.date) -> bool:
    """Keep the history in step with the officer that the school names; False when it says so already."""
    held = unit.session.scalars(
        select(OfficerPatch).where(OfficerPatch.school_id == school_id, OfficerPatch.to_date.is_(None))
    ).all()
    if [row.officer_id for row in held] == ([officer_id] if officer_id else []):
        return False
    for row in held:
        row.to_date = max(row.from_date, on - dt.timedelta(days=1))
    if officer_id is not None:
        unit.session.add(
            OfficerPatch(
                id=uuid6.uuid7(), officer_id=officer_id, school_id=school_id, from_date=on, to_date=None,
                user_id=unit.user.id, recorded_at=unit.clock.now(),
            )
        )  # fmt: skip
    unit.session.flush()
    before = {"officer": [row.officer_id for row in held]}
    unit.record("change", "patch", school_id, before=before, after={"officer": officer_id, "from": on})
    unit.touch("patch", school_id)
    return True


def set_patch(unit: Unit, school_id: UUID, officer_id: UUID | None, on: dt.date) -> bool:
    """The school's officer from a day on; the school and the history say the same."""
    school = unit.session.get_one(School, school_id)
    changed = school.patch_officer_id != officer_id
    if changed:
        before = {"patch_officer_id": school.patch_officer_id}
        school.patch_officer_id = officer_id
        unit.session.flush()
        unit.record("change", "school", school_id, before=before, after={"patch_officer_id": officer_id})
        unit.touch("school", school_id)
    return follow_patch(unit, school_id, officer_id, on) or changed


def patches(session: Session) -> tuple[PatchRow, ...]:
    """Every patch that was or is, by school, the newest first."""
    query = (
        select(School.number, School.name, UserAccount.name, UserAccount.full_name, OfficerPatch.from_date,
               OfficerPatch.to_date)
        .join(School, School.id == OfficerPatch.school_id)
        .join(UserAccount, UserAccount.id == OfficerPatch.officer_id)
        .order_by(School.number, OfficerPatch.from_date.desc(), OfficerPatch.id.desc())
    )  # fmt: skip
    return tuple(PatchRow(*row) for row in session.execute(query))


# hand-overs


def hand_over(unit: Unit, case_id: UUID, to_id: UUID, on: dt.date, note: str) -> UUID:
    """Give a case to another officer and keep the note."""
    session = unit.session
    case = session.get_one(AttendanceCase, case_id)
    row = CaseHandover(
        id=uuid6.uuid7(), case_id=case_id, from_id=case.officer_id, to_id=to_id, on=on, note=note,
        user_id=unit.user.id, recorded_at=unit.clock.now(), read_at=None,
    )  # fmt: skip
    session.add(row)
    case.officer_id = to_id
    session.flush()
    unit.record("change", "case", case_id, before={"officer_id": row.from_id}, after={"officer_id": to_id})
    unit.record("create", "handover", row.id, after={"case": case_id, "from": row.from_id, "to": to_id, "on": on})
    keep_note(session, "handover", row.id, (note,), case_id=case_id, pupil_id=case.pupil_id, on=on)
    unit.touch("handover", row.id)
    unit.touch("case", case_id)
    return row.id


def move_tasks(
    unit: Unit, case_id: UUID, from_id: UUID, to_id: UUID, kinds: Collection[str], staying: Collection[UUID]
) -> int:
    """Give the officer's open tasks of a case to another, but for those that stay; how many went."""
    query = select(Task).where(
        Task.case_id == case_id, Task.user_id == from_id, Task.done_at.is_(None), Task.kind.in_(sorted(kinds))
    )
    moved = [task for task in unit.session.scalars(query) if task.id not in staying]
    for task in moved:
        task.user_id = to_id
        unit.record("change", "task", task.id, before={"user_id": from_id}, after={"user_id": to_id})
        unit.touch("task", task.id)
    unit.session.flush()
    return len(moved)


def unread(session: Session, user_id: UUID) -> tuple[HandoverRow, ...]:
    """Cases that a user took over and still has, and whose note nobody said was read; the oldest first."""
    query = _rows().where(
        CaseHandover.to_id == user_id, CaseHandover.read_at.is_(None), AttendanceCase.officer_id == user_id
    )
    return tuple(HandoverRow(*row) for row in session.execute(query.order_by(CaseHandover.on, CaseHandover.id)))


def of_ids(session: Session, ids: Sequence[UUID]) -> tuple[HandoverRow, ...]:
    """Hand-overs by id."""
    return tuple(HandoverRow(*row) for row in session.execute(_rows().where(CaseHandover.id.in_(ids))))


def mark_read(unit: Unit, handover_id: UUID) -> bool:
    """The note was read; False when that was said before.

    Raises:
        NoSuchHandover: there is none.
    """
    row = unit.session.get(CaseHandover, handover_id)
    if row is None:
        raise NoSuchHandover
    if row.read_at is not None:
        return False
    row.read_at = unit.clock.now()
    unit.session.flush()
    unit.record("change", "handover", row.id, before={"read_at": None}, after={"read_at": row.read_at})
    unit.touch("handover", row.id)
    return True


def _rows() -> Select[Any]:
    giver, taker = aliased(UserAccount), aliased(UserAccount)
    name = (Pupil.forename + " " + Pupil.surname).label("pupil_name")
    columns: tuple[Any, ...] = (
        CaseHandover.id, AttendanceCase.reference, name, giver.full_name, taker.name, taker.full_name, CaseHandover.on,
        CaseHandover.note, CaseHandover.read_at,
    )  # fmt: skip
    query: Select[Any] = select(*columns)
    return (
        query.join(AttendanceCase, AttendanceCase.id == CaseHandover.case_id)
        .join(Pupil, Pupil.id == AttendanceCase.pupil_id)
        .join(giver, giver.id == CaseHandover.from_id)
        .join(taker, taker.id == CaseHandover.to_id)
    )
