"""Who speaks for a school and how its policy documents stand; and everything that is kept of one school."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.policy_schools import SchoolPolicy, school_policy
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.schools import (
    EndSchoolContact,
    PolicyDateRow,
    PolicyStanding,
    RecordPolicyDate,
    RecordSchoolContact,
    SchoolContactRow,
    SchoolPage,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import known_school
from ecede_desktop.store import school_people, schools

HEAD = "head"
_DAY = dt.timedelta(days=1)


def record_contact(desk: Desk, command: RecordSchoolContact) -> Outcome[SchoolContactRow]:
    """Add somebody at a school; who had the role before ends where only one may have it, and stays in the list.

    Raises:
        NoSuchSchoolContact: what it replaces is not there.
        Refused: the school or the role is not known, nobody is named, or it says what is held already.
    """
    role = school_policy(desk.pack).role(command.role)
    if role is None:
        known = ", ".join(one.key for one in school_policy(desk.pack).roles)
        raise Refused("school_role", f"“{command.role}” is not a role at a school; use one of {known}.", field="role")
    asked = replace(
        command, name=" ".join(command.name.split()), phone=command.phone.strip(), email=command.email.strip()
    )
    if not asked.name:
        raise Refused("school_contact_name", "Say who it is: write the name.", field="name")
    with desk.writing() as unit:
        school = known_school(unit.session, desk, command.school_number)
        held = school_people.contacts(unit.session, school.id)
        ending = {row.id: row for row in held if row.to_date is None and row.role == role.key and not role.several}
        if command.replaces is not None:
            row = school_people.contact(unit.session, command.replaces)
            if school_people.school_of(unit.session, row.id) != school.id:
                raise Refused("school_contact_elsewhere", "That contact is another school's; open this school again.")
            ending[row.id] = row
        _refuse_repeated(asked, held)
        for row in ending.values():
            school_people.end_contact(unit, row.id, _last_day(desk, asked))
        made = school_people.add_contact(unit, school.id, asked)
        if role.key == HEAD and made.holds_on(desk.clock.today()):
            schools.set_head_teacher(unit, school.id, made.name)
        return Outcome(unit.commit(), made)


def end_contact(desk: Desk, command: EndSchoolContact) -> Outcome[SchoolContactRow]:
    """Somebody no longer has a role; the line stays, with its last day.

    Raises:
        NoSuchSchoolContact: there is none.
        Refused: it has ended already, or would end before it began.
    """
    with desk.writing() as unit:
        before = school_people.contact(unit.session, command.contact_id)
        if before.to_date is not None:
            text = (
                f"{before.name} has had an end since {before.to_date}; add a new line if the role was taken up again."
            )
            raise Refused("school_contact_ended", text, name=before.name, on=before.to_date)
        if before.from_date is not None and command.to_date < before.from_date:
            text = f"{before.name} began on {before.from_date} and cannot have ended before that."
            raise Refused("school_contact_days", text, field="to_date", name=before.name, on=before.from_date)
        row = school_people.end_contact(unit, command.contact_id, command.to_date)
        return Outcome(unit.commit(), row)


def record_policy_date(desk: Desk, command: RecordPolicyDate) -> Outcome[PolicyDateRow]:
    """Say that a policy document was adopted or looked at again.

    Raises:
        Refused: the school or the document is not known, or the day is still to come.
    """
    if school_policy(desk.pack).document(command.kind) is None:
        known = ", ".join(one.key for one in school_policy(desk.pack).documents)
        text = f"“{command.kind}” is not a policy document that is followed; use one of {known}."
        raise Refused("school_document", text, field="kind")
    if command.on > desk.clock.today():
        raise Refused("school_document_in_future", "The day is still to come; record it when it was done.", field="on")
    with desk.writing() as unit:
        school = known_school(unit.session, desk, command.school_number)
        row = school_people.add_policy_date(unit, school.id, command)
        return Outcome(unit.commit(), row)


def view_school(desk: Desk, number: str) -> SchoolPage:
    """Everything that is kept of one school.

    Raises:
        Refused: the school is not known.
    """
    today = desk.clock.today()
    with desk.reading() as session:
        school = known_school(session, desk, number)
        contacts = school_people.contacts(session, school.id)
        dates = school_people.policy_dates(session, [school.id]).get(school.id, ())
        successor = schools.by_id(session, [school.successor_id]) if school.successor_id else {}
        doubts, actions = schools.open_work(session).get(school.id, (0, 0))
        policy = school_policy(desk.pack)
        return SchoolPage(
            school=school,
            numbers=schools.numbers_of(session, school.id),
            predecessors=schools.predecessors(session, school.id),
            successor=next(iter(successor.values()), None),
            contacts=_arranged(contacts, policy, today),
            roles_wanted=_roles_wanted(contacts, policy, school.phase, today),
            policies=standings(dates, policy, today),
            pupils=schools.pupils_with_marks(session, school_year_of(today), today).get(school.id, 0),
            open_doubts=doubts,
            open_actions=actions,
        )


def overdue_policies(desk: Desk) -> tuple[tuple[str, str, PolicyStanding], ...]:
    """(number, name, document) of each open school whose document was never seen or is due to be looked at again."""
    today, policy = desk.clock.today(), school_policy(desk.pack)
    with desk.reading() as session:
        rows = [school for school in schools.list_schools(session) if school.is_open(today)]
        dates = school_people.policy_dates(session, [school.id for school in rows])
    return tuple(
        (school.number, school.name, standing)
        for school in rows
        for standing in standings(dates.get(school.id, ()), policy, today)
        if standing.overdue
    )


def standings(
    dates: Sequence[PolicyDateRow], policy: SchoolPolicy, today: dt.date
) -> tuple[PolicyStanding, ...]:  # fmt: skip
    """How each document stands on a day."""
    found = []
    for document in policy.documents:
        own = sorted((row for row in dates if row.kind == document.key), key=lambda row: row.on, reverse=True)
        latest = own[0].on if own else None
        due = document.due_after(latest) if latest else None
        found.append(
            PolicyStanding(
                kind=document.key,
                english=document.english,
                welsh=document.welsh,
                latest=latest,
                due_on=due,
                overdue=due is None or due < today,
                source=str(document.citation),
                certain=document.citation.certain,
                dates=tuple(own),
            )
        )
    return tuple(found)


def _last_day(desk: Desk, command: RecordSchoolContact) -> dt.date:
    return command.from_date - _DAY if command.from_date else desk.clock.today()


def _refuse_repeated(command: RecordSchoolContact, held: Sequence[SchoolContactRow]) -> None:
    said = (command.role, command.name, command.phone, command.email)
    for row in held:
        if row.to_date is None and (row.role, row.name, row.phone, row.email) == said and command.from_date in (
            None, row.from_date,
        ):  # fmt: skip
            text = f"{row.name} is held with this role, telephone and e-mail already; nothing was added."
            raise Refused("school_contact_same", text, name=row.name)


def _arranged(
    contacts: Sequence[SchoolContactRow], policy: SchoolPolicy, today: dt.date
) -> tuple[SchoolContactRow, ...]:  # fmt: skip
    """Those of today in the order of the roles, then those before, the latest first."""
    place = {role.key: at for at, role in enumerate(policy.roles)}
    now = sorted((row for row in contacts if row.holds_on(today)), key=lambda row: place.get(row.role, len(place)))
    return (*now, *(row for row in contacts if not row.holds_on(today)))


def _roles_wanted(
    contacts: Sequence[SchoolContactRow], policy: SchoolPolicy, phase: str, today: dt.date
) -> tuple[str, ...]:  # fmt: skip
    held = {row.role for row in contacts if row.holds_on(today)}
    return tuple(role.key for role in policy.roles if phase in role.needed_in and role.key not in held)
