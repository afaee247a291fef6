"""Register checks: kept with the rules as they stood, their doubts, and what a named person says of each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, func, insert, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.law.register_rules import RegisterRule, from_facts
from ecede_desktop.records.register_checks import (
    CheckSums,
    Doubt,
    DoubtRow,
    DoubtSession,
    GroupSums,
    RegisterCheckRow,
    SettleDoubt,
    SettlementRow,
)
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.tables import (
    Enrolment,
    Pupil,
    RegisterCheck,
    RegisterDoubt,
    RegisterSettlement,
    School,
    UserAccount,
)
from ecede_desktop.store.unit import Unit


class NoSuchCheck(UserError):
    """No register check has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_check", "That register check is not in this store; open the school again.")


class NoSuchDoubt(UserError):
    """No doubt has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_doubt", "That doubt is not in this store; open the register check again.")


def add_check(
    unit: Unit, school_id: UUID, days: tuple[dt.date, dt.date], rules: Sequence[RegisterRule], sums: CheckSums,
    doubts: Sequence[Doubt],
) -> UUID:  # fmt: skip
    """Keep a check with the rules as they stand and every doubt."""
    check = RegisterCheck(
        id=uuid6.uuid7(), school_id=school_id, first_day=days[0], last_day=days[1], run_at=unit.clock.now(),
        user_id=unit.user.id, rules={"rules": [rule.as_facts() for rule in rules]}, sums=asdict(sums),
    )  # fmt: skip
    unit.session.add(check)
    unit.session.flush()
    rows = [
        {
            "id": uuid6.uuid7(), "check_id": check.id, "rule": doubt.rule, "pupil_id": doubt.pupil_id,
            "group": doubt.group, "number": doubt.number, "facts": dict(doubt.facts),
            "sessions": [_packed(one) for one in doubt.sessions],
        }
        for doubt in doubts
    ]  # fmt: skip
    if rows:
        unit.session.execute(insert(RegisterDoubt), rows)
    after = {"first_day": days[0], "last_day": days[1], "rules": len(rules), "doubts": dict(sums.doubts)}
    unit.record("create", "register_check", check.id, after=after | {"school": school_id})
    unit.touch("register_check", check.id)
    return check.id


def get(session: Session, check_id: UUID) -> RegisterCheckRow:
    """One check.

    Raises:
        NoSuchCheck: there is none with that id.
    """
    found = session.execute(_checks().where(RegisterCheck.id == check_id)).one_or_none()
    if found is None:
        raise NoSuchCheck
    return _check(found, _settled(session, [check_id]))


def of_school(session: Session, school_id: UUID) -> tuple[RegisterCheckRow, ...]:
    """The checks of a school, the latest first."""
    query = _checks().where(RegisterCheck.school_id == school_id)
    return _listed(session, query)


def all_checks(session: Session) -> tuple[RegisterCheckRow, ...]:
    """Every check, the latest first."""
    return _listed(session, _checks())


def rules_of(session: Session, check_id: UUID) -> tuple[RegisterRule, ...]:
    """The rules of a check as they stood when it was run."""
    kept = session.scalars(select(RegisterCheck.rules).where(RegisterCheck.id == check_id)).one()
    return tuple(from_facts(rule) for rule in kept["rules"])


def doubts_of(session: Session, check_id: UUID) -> list[DoubtRow]:
    """The doubts of a check in the order in which they were found, without their sessions."""
    found = session.execute(_doubts().where(RegisterDoubt.check_id == check_id).order_by(RegisterDoubt.id)).all()
    said = _histories(session, [row.id for row in found])
    groups = _groups_at(session, check_id)
    return [_doubt(row, said.get(row.id, ()), groups.get(row.pupil_id, ("", ""))) for row in found]


def doubt(session: Session, doubt_id: UUID) -> DoubtRow:
    """One doubt without its sessions.

    Raises:
        NoSuchDoubt: there is none with that id.
    """
    row = session.execute(_doubts().where(RegisterDoubt.id == doubt_id)).one_or_none()
    if row is None:
        raise NoSuchDoubt
    said = _histories(session, [doubt_id])
    groups = _groups_at(session, row.check_id, row.pupil_id)
    return _doubt(row, said.get(doubt_id, ()), groups.get(row.pupil_id, ("", "")))


def sessions_of(session: Session, doubt_ids: Collection[UUID]) -> dict[UUID, tuple[DoubtSession, ...]]:
    """The sessions behind some doubts."""
    found: dict[UUID, tuple[DoubtSession, ...]] = {}
    for some in portions(doubt_ids):
        query = select(RegisterDoubt.id, RegisterDoubt.sessions).where(RegisterDoubt.id.in_(some))
        found.update({row.id: tuple(_unpacked(one) for one in row.sessions) for row in session.execute(query)})
    return found


def names_of(session: Session, pupil_ids: Iterable[UUID]) -> dict[UUID, str]:
    """Names of some pupils."""
    found: dict[UUID, str] = {}
    for some in portions(list(pupil_ids)):
        query = select(Pupil.id, Pupil.forename, Pupil.surname).where(Pupil.id.in_(some))
        found.update({row.id: _full(row.forename, row.surname) for row in session.execute(query)})
    return found


def settle(unit: Unit, command: SettleDoubt) -> bool:
    """Add what is said of a doubt; False when the latest says just that and nothing is written."""
    before = doubt(unit.session, command.doubt_id)
    last = before.settlement
    if last is not None and (last.settlement, last.note) == (command.settlement, command.note):
        return False
    row = RegisterSettlement(
        id=uuid6.uuid7(), doubt_id=command.doubt_id, settlement=command.settlement, note=command.note,
        settled_at=unit.clock.now(), user_id=unit.user.id,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    was = {"settlement": last.settlement, "note": last.note} if last else None
    after = {"settlement": command.settlement, "note": command.note, "rule": before.rule}
    unit.record("add", "register_doubt", command.doubt_id, before=was, after=after)
    unit.touch("register_check", check_of(unit.session, command.doubt_id))
    return True


def check_of(session: Session, doubt_id: UUID) -> UUID:
    """The check that a doubt belongs to."""
    return session.scalars(select(RegisterDoubt.check_id).where(RegisterDoubt.id == doubt_id)).one()


def _listed(session: Session, query: Select[Any]) -> tuple[RegisterCheckRow, ...]:
    found = session.execute(query.order_by(RegisterCheck.run_at.desc(), RegisterCheck.id.desc())).all()
    settled = _settled(session, [row.RegisterCheck.id for row in found])
    return tuple(_check(row, settled) for row in found)


def _checks() -> Select[Any]:
    columns: tuple[Any, ...] = (RegisterCheck, School.number, School.name, UserAccount.full_name)
    return (
        select(*columns)
        .join(School, School.id == RegisterCheck.school_id)
        .join(UserAccount, UserAccount.id == RegisterCheck.user_id)
    )


def _check(found: Any, settled: Mapping[UUID, int]) -> RegisterCheckRow:
    row: RegisterCheck = found.RegisterCheck
    sums = CheckSums(**row.sums | {"groups": tuple(GroupSums(**group) for group in row.sums["groups"])})
    return RegisterCheckRow(
        id=row.id, school_number=found.number, school_name=found.name, first_day=row.first_day, last_day=row.last_day,
        run_at=row.run_at, run_by=found.full_name, sums=sums, settled=settled.get(row.id, 0),
    )  # fmt: skip


def _settled(session: Session, check_ids: Collection[UUID]) -> dict[UUID, int]:
    """How many doubts of each check are over: the latest word on them is not that an answer is to follow."""
    found: dict[UUID, int] = {}
    for some in portions(check_ids):
        newest = (
            select(
                RegisterDoubt.check_id,
                RegisterSettlement.settlement,
                func.row_number()
                .over(
                    partition_by=RegisterSettlement.doubt_id,
                    order_by=(RegisterSettlement.settled_at.desc(), RegisterSettlement.id.desc()),
                )
                .label("place"),
            )
            .join(RegisterDoubt, RegisterDoubt.id == RegisterSettlement.doubt_id)
            .where(RegisterDoubt.check_id.in_(some))
            .subquery()
        )
        query = select(newest.c.check_id, func.count()).where(newest.c.place == 1, newest.c.settlement != "to_follow")
        found.update((row[0], row[1]) for row in session.execute(query.group_by(newest.c.check_id)))
    return found


def _doubts() -> Select[Any]:
    columns: tuple[Any, ...] = (
        RegisterDoubt.id, RegisterDoubt.check_id, RegisterDoubt.rule, RegisterDoubt.number, RegisterDoubt.pupil_id,
        RegisterDoubt.group, RegisterDoubt.facts, Pupil.forename, Pupil.surname, Pupil.upn,
    )  # fmt: skip
    return select(*columns).outerjoin(Pupil, Pupil.id == RegisterDoubt.pupil_id)


def _groups_at(session: Session, check_id: UUID, pupil_id: UUID | None = None) -> dict[UUID, tuple[str, str]]:
    """Year group and class of the pupils at the school of a check."""
    here = select(RegisterCheck.school_id).where(RegisterCheck.id == check_id).scalar_subquery()
    query = select(Enrolment.pupil_id, Enrolment.year_group, Enrolment.reg_group).where(Enrolment.school_id == here)
    if pupil_id is not None:
        query = query.where(Enrolment.pupil_id == pupil_id)
    return {row.pupil_id: (row.year_group, row.reg_group) for row in session.execute(query.order_by(Enrolment.id))}


def _doubt(row: Any, history: tuple[SettlementRow, ...], groups: tuple[str, str]) -> DoubtRow:
    return DoubtRow(
        id=row.id, rule=row.rule, number=row.number, pupil_id=row.pupil_id,
        pupil_name=_full(row.forename or "", row.surname or ""), upn=row.upn or "", year_group=groups[0],
        reg_group=groups[1], group=row.group, facts=row.facts, history=history,
    )  # fmt: skip


def _histories(session: Session, doubt_ids: Collection[UUID]) -> dict[UUID, tuple[SettlementRow, ...]]:
    found: dict[UUID, tuple[SettlementRow, ...]] = {}
    for some in portions(doubt_ids):
        query = (
            select(RegisterSettlement, UserAccount.full_name)
            .join(UserAccount, UserAccount.id == RegisterSettlement.user_id)
            .where(RegisterSettlement.doubt_id.in_(some))
            .order_by(RegisterSettlement.settled_at, RegisterSettlement.id)
        )
        for row, by in session.execute(query):
            said = SettlementRow(row.settlement, row.note, by, row.settled_at)
            found[row.doubt_id] = (*found.get(row.doubt_id, ()), said)
    return found


def _full(forename: str, surname: str) -> str:
    return f"{forename} {surname}".strip()


def _packed(one: DoubtSession) -> list[Any]:
    """What ends in nothing is left out: most sessions are three short texts."""
    whole = [one.date.isoformat(), one.session, one.code, one.original, one.pupil_id and str(one.pupil_id), one.times]
    plain = ["", "", "", "", None, 1]
    while len(whole) > 3 and whole[-1] == plain[len(whole) - 1]:
        whole.pop()
    return whole


def _unpacked(kept: Sequence[Any]) -> DoubtSession:
    rest: list[Any] = ["", "", "", "", None, 1]
    day, part, code, original, pupil, times = [*kept, *rest[len(kept) :]]
    return DoubtSession(dt.date.fromisoformat(day), part, code, original, UUID(pupil) if pupil else None, times)
