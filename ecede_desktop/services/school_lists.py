"""The Welsh Government's address list of schools: what it would change, and taken in when a person says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from ecede_desktop.exchange.school_lists import SchoolList, SchoolListLine, read_school_list
from ecede_desktop.law.policy_schools import SchoolPolicy, school_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.imports import FileRefused
from ecede_desktop.records.schools import RecordSchool, SchoolChange, SchoolListPlan, SchoolRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import write_school
from ecede_desktop.store import schools
from ecede_desktop.store.unit import Reading

FIELDS = ("name", "phase", "language_medium", "address", "postcode", "phone", "email", "head_teacher")
"""What the list tells of a school; what it leaves empty stays as it is held."""


def plan_list(desk: Desk, path: Path) -> SchoolListPlan:
    """What a list would change; nothing is written.

    Raises:
        FileRefused: it cannot be read, or has no school of this authority.
    """
    found = _read(desk, path)
    with desk.reading() as session:
        return _plan(session, desk, found)


def import_list(
    desk: Desk, path: Path, *, close_missing: bool = False, as_at: dt.date | None = None
) -> Outcome[SchoolListPlan]:
    """Take a list in: schools that are new or changed, and, if asked, those that it has no more as closed.

    A school that the list has no more is never closed by itself: it may have another number, or be another sector's.

    Raises:
        FileRefused: it cannot be read, or has no school of this authority.
    """
    found = _read(desk, path)
    policy = school_policy(desk.pack)
    lines = {line.number: line for line in found.of_authority(desk.pack.authority)}
    with desk.writing() as unit:
        plan = _plan(unit.session, desk, found)
        for change in plan.changes:
            if change.kind in ("new", "changed"):
                write_school(desk, unit, _command(lines[change.number], policy))
            elif change.kind == "closed" and close_missing:
                write_school(desk, unit, RecordSchool(change.number, closed_on=as_at or desk.clock.today()))
        if not (plan.of("new") or plan.of("changed") or (close_missing and plan.of("closed"))):
            return Outcome(Changes(), plan)
        told = {"file": plan.file_name, "sha256": plan.sha256, "rows": plan.rows}
        numbers = {kind: [change.number for change in plan.of(kind)] for kind in ("new", "changed", "closed")}
        unit.record("import", "school", plan.sha256[:36], after=told | numbers | {"closed_them": close_missing})
        return Outcome(unit.commit(), plan)


def _read(desk: Desk, path: Path) -> SchoolList:
    try:
        content = path.read_bytes()
    except OSError as fault:
        text = f"{path.name} cannot be read: {fault.strerror}."
        raise FileRefused("cannot_read", text, file=path.name, why=fault.strerror or "") from None
    found = read_school_list(content, path.name)
    if found.refused:
        text = f"{path.name} cannot go in; nothing was changed."
        raise FileRefused("file_refused", text, found.problems, file=path.name)
    if not found.of_authority(desk.pack.authority):
        text = f"{path.name} has no school of authority {desk.pack.authority}; nothing was changed."
        raise FileRefused("list_other_authority", text, found.problems, file=path.name, authority=desk.pack.authority)
    return found


def _plan(session: Reading, desk: Desk, found: SchoolList) -> SchoolListPlan:
    lines = found.of_authority(desk.pack.authority)
    held = schools.by_number(session, [line.number for line in lines])
    named = {school.id for school in held.values()}
    policy, today = school_policy(desk.pack), desk.clock.today()
    changes = [_change(line, held, policy) for line in lines]
    changes += [
        SchoolChange(school.number, school.name, "closed")
        for school in schools.list_schools(session)
        if school.id not in named and school.is_open(today) and school.number.startswith(desk.pack.authority)
    ]
    order = ("new", "changed", "closed", "same")
    changes.sort(key=lambda change: (order.index(change.kind), change.name))
    passed_over = len(found.schools) - len(lines)
    return SchoolListPlan(found.file_name, found.sha256, len(lines), passed_over, tuple(changes))


def _change(line: SchoolListLine, held: Mapping[str, SchoolRow], policy: SchoolPolicy) -> SchoolChange:
    school = held.get(line.number)
    if school is None:
        return SchoolChange(line.number, line.name, "new", tuple(_differing(line, None, policy)))
    differing = tuple(_differing(line, school, policy))
    return SchoolChange(school.number, school.name, "changed" if differing else "same", differing)


def _differing(line: SchoolListLine, school: SchoolRow | None, policy: SchoolPolicy) -> Iterator[tuple[str, str, str]]:
    command = _command(line, policy)
    for field in FIELDS:
        said, known = getattr(command, field), "" if school is None else getattr(school, field)
        if said and said != known:
            yield field, known, said


def _command(line: SchoolListLine, policy: SchoolPolicy) -> RecordSchool:
    """The school as the list tells it, its words read as the pack says."""
    phase = policy.phase_of(line.sector, line.school_type, line.sheet) or line.phase
    medium = policy.medium_of(line.medium_raw) or line.language_medium
    command = RecordSchool(line.number, line.name, phase=phase, language_medium=medium, head_teacher=line.head_teacher)
    address = "\n".join(line.address)
    return replace(command, address=address, postcode=line.postcode, phone=line.phone, email=line.email)
