"""Registers typed from a scan: the scan, every saved state, and how far each has come."""

from __future__ import annotations

import datetime as dt
import hashlib
import zlib
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, func, insert, or_, select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.records.typed_registers import (
    TYPING,
    StartTypedRegister,
    TypedGrid,
    TypedPupil,
    TypedRegisterRow,
    TypedVersionRow,
)
from ecede_desktop.store import audit, registers
from ecede_desktop.store.tables import (
    Enrolment,
    Pupil,
    RegisterImport,
    School,
    TypedRegister,
    TypedVersion,
    UserAccount,
)
from ecede_desktop.store.unit import Unit


class NoSuchTypedRegister(UserError):
    """There is no typed register with that id."""

    def __init__(self) -> None:
        super().__init__("no_such_typed_register", "That typed register is not in this store; look at the list again.")


def begin(unit: Unit, command: StartTypedRegister, school_id: UUID, kind: str, scan: bytes) -> UUID:
    """Keep the scan, and that somebody begins to type it."""
    row = TypedRegister(
        id=uuid6.uuid7(), school_id=school_id, reg_group=command.group, first_day=command.first_day,
        last_day=command.last_day, state=TYPING, scan=registers.packed(scan), scan_name=command.scan.name[:200],
        scan_kind=kind, scan_size=len(scan), scan_sha256=hashlib.sha256(scan).hexdigest(), typed_by_id=unit.user.id,
        started_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    told = {
        "school": command.school_number, "group": row.reg_group, "first_day": row.first_day.isoformat(),
        "last_day": row.last_day.isoformat(), "scan": row.scan_name, "sha256": row.scan_sha256, "size": row.scan_size,
    }  # fmt: skip
    unit.record("create", "typed_register", row.id, after=told)
    unit.touch("typed_register", row.id)
    return row.id


def add_version(unit: Unit, register_id: UUID, part: str, grid: TypedGrid) -> None:
    """Keep a state of the marks beside the earlier ones; the audit holds its hash."""
    last = select(func.max(TypedVersion.number)).where(TypedVersion.register_id == register_id)
    number = (unit.session.scalar(last) or 0) + 1
    content = _content(grid)
    row = {
        "id": uuid6.uuid7(), "register_id": register_id, "number": number, "part": part, "content": content,
        "user_id": unit.user.id, "saved_at": unit.clock.now(),
    }  # fmt: skip
    unit.session.execute(insert(TypedVersion), [row])
    digest = hashlib.sha256(audit.canonical(content).encode()).hexdigest()
    told = {"version": number, "part": part, "pupils": len(grid.pupils), "marks": grid.count, "sha256": digest}
    unit.record("save", "typed_register", register_id, after=told)
    unit.touch("typed_register", register_id)


def change(unit: Unit, register_id: UUID, action: str, **values: Any) -> None:
    """Say how far it has come."""
    row = unit.session.get(TypedRegister, register_id)
    if row is None:
        raise NoSuchTypedRegister
    before = {name: _plain(getattr(row, name)) for name in values if name != "scan"}
    for name, value in values.items():
        setattr(row, name, value)
    unit.session.flush()
    after = {name: _plain(value) for name, value in values.items() if name != "scan"}
    unit.record(action, "typed_register", register_id, before=before, after=after)
    unit.touch("typed_register", register_id)


def _plain(value: object) -> object:
    return str(value) if isinstance(value, (UUID, dt.date)) else value


def register(session: Session, register_id: UUID) -> TypedRegisterRow:
    """One of them.

    Raises:
        NoSuchTypedRegister: there is none.
    """
    found = session.execute(_rows().where(TypedRegister.id == register_id)).one_or_none()
    if found is None:
        raise NoSuchTypedRegister
    return _row(found)


def list_registers(session: Session) -> tuple[TypedRegisterRow, ...]:
    """All of them, the latest first."""
    query = _rows().order_by(TypedRegister.started_at.desc(), TypedRegister.id.desc())
    return tuple(_row(found) for found in session.execute(query))


def scan_of(session: Session, register_id: UUID) -> bytes:
    """The bytes of the scan as they came."""
    found = session.execute(
        select(TypedRegister.scan, TypedRegister.import_id).where(TypedRegister.id == register_id)
    ).one_or_none()
    if found is None:
        raise NoSuchTypedRegister
    if found.scan:
        return zlib.decompress(found.scan)
    return registers.file_of(session, found.import_id) or b""


def versions(session: Session, register_id: UUID) -> tuple[TypedVersionRow, ...]:
    """Every saved state, the first one first."""
    query = (
        select(TypedVersion, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == TypedVersion.user_id)
        .where(TypedVersion.register_id == register_id)
        .order_by(TypedVersion.number)
    )
    return tuple(
        TypedVersionRow(kept.number, kept.part, kept.user_id, by, kept.saved_at, _grid(kept.content))
        for kept, by in session.execute(query)
    )


def groups_of(session: Session, school_id: UUID) -> tuple[str, ...]:
    """The classes of a school whose pupils are on its roll."""
    query = select(Enrolment.reg_group).where(
        Enrolment.school_id == school_id, Enrolment.withdrawn_at.is_(None), Enrolment.left_on.is_(None),
        Enrolment.reg_group != "",
    )  # fmt: skip
    return tuple(sorted(session.scalars(query.distinct())))


def class_pupils(session: Session, school_id: UUID, group: str, first: dt.date, last: dt.date) -> list[TypedPupil]:
    """The pupils of a class who were on the roll on some of the days, by name."""
    names = (Pupil.surname, Pupil.forename, Pupil.upn, Pupil.upn_state, Pupil.date_of_birth, Enrolment.reg_group)
    query = (
        select(*names)
        .join(Enrolment, Enrolment.pupil_id == Pupil.id)
        .where(
            Enrolment.school_id == school_id,
            Enrolment.withdrawn_at.is_(None),
            func.lower(Enrolment.reg_group) == group.lower(),
            or_(Enrolment.left_on.is_(None), Enrolment.left_on >= first),
            or_(Enrolment.admitted_on.is_(None), Enrolment.admitted_on <= last),
        )
        .order_by(Pupil.surname, Pupil.forename, Pupil.date_of_birth)
    )
    return [
        TypedPupil(row.surname, row.forename, _identifying(row.upn, row.upn_state), row.date_of_birth, row.reg_group)
        for row in session.execute(query.distinct())
    ]


def _identifying(upn: str, state: str) -> str:
    """A UPN that was only accepted never says who somebody is."""
    return upn if state in ("valid", "temporary") else ""


def _rows() -> Select[*tuple[Any, ...]]:
    checker, manager = aliased(UserAccount), aliased(UserAccount)
    return (
        select(
            TypedRegister, School.number, School.name, UserAccount.full_name.label("typed_by"),
            checker.full_name.label("checked_by"), manager.full_name.label("alone_by"),
            RegisterImport.withdrawn_at.label("taken_back_at"),
        )
        .join(School, School.id == TypedRegister.school_id)
        .join(UserAccount, UserAccount.id == TypedRegister.typed_by_id)
        .outerjoin(checker, checker.id == TypedRegister.compared_by_id)
        .outerjoin(manager, manager.id == TypedRegister.alone_by_id)
        .outerjoin(RegisterImport, RegisterImport.id == TypedRegister.import_id)
    )  # fmt: skip


def _row(found: Any) -> TypedRegisterRow:
    kept = found.TypedRegister
    return TypedRegisterRow(
        id=kept.id,
        school_id=kept.school_id,
        school_number=found.number,
        school_name=found.name,
        group=kept.reg_group,
        first_day=kept.first_day,
        last_day=kept.last_day,
        state=kept.state,
        scan_name=kept.scan_name,
        scan_kind=kept.scan_kind,
        scan_sha256=kept.scan_sha256,
        typed_by_id=kept.typed_by_id,
        typed_by=found.typed_by,
        started_at=kept.started_at,
        handed_over_at=kept.handed_over_at,
        compared_by_id=kept.compared_by_id,
        checked_by=found.checked_by or "",
        checked_at=kept.checked_at,
        alone_by=found.alone_by or "",
        alone_reason=kept.alone_reason,
        sent_back_reason=kept.sent_back_reason,
        import_id=kept.import_id,
        taken_back=found.taken_back_at is not None,
        withdrawn_reason=kept.withdrawn_reason,
    )


def _content(grid: TypedGrid) -> dict[str, Any]:
    pupils = [
        [p.surname, p.forename, p.upn, p.date_of_birth.isoformat() if p.date_of_birth else "", p.reg_group]
        for p in grid.pupils
    ]
    return {"pupils": pupils, "marks": list(grid.marks)}


def _grid(content: Mapping[str, Any]) -> TypedGrid:
    pupils = tuple(
        TypedPupil(surname, forename, upn, dt.date.fromisoformat(born) if born else None, reg)
        for surname, forename, upn, born, reg in content["pupils"]
    )
    return TypedGrid(pupils, tuple(content["marks"]))
