"""What persons are to each other and who lives with whom."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_people import PeoplePolicy, people_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.people import PersonRow
from ecede_desktop.records.ties import AddMember, HouseholdRow, RecordHousehold, RecordRelative, RecordTie, TieRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.new_persons import make_person
from ecede_desktop.services.person_days import check_days
from ecede_desktop.store import households, people, ties
from ecede_desktop.store.ties import KeptTie
from ecede_desktop.store.unit import Reading, Unit


def record_tie(desk: Desk, command: RecordTie) -> Outcome[tuple[TieRow, ...]]:
    """Say that the other is something to somebody; the same tie, said from either side, is kept once.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is nobody with that id.
        Refused: there is no such tie, both are the same person, or the days cannot be.
    """
    with desk.writing() as unit:
        wrote, whose = _tie(unit, desk, command)
        rows = tie_rows(unit.session, people_policy(desk.pack), whose)
        return Outcome(unit.commit() if wrote else Changes(), rows)


def record_relative(desk: Desk, command: RecordRelative) -> Outcome[PersonRow]:
    """Record somebody new together with what they are to a person.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is nobody with that id.
        Refused: as for ``record_person`` and ``record_tie``; nothing of the two is kept.
    """
    with desk.writing() as unit:
        made = make_person(unit, desk, command.person)
        _tie(unit, desk, RecordTie(command.whom, made.whom, command.kind, command.from_date, None, command.source))
        return Outcome(unit.commit(), made)


def _tie(unit: Unit, desk: Desk, command: RecordTie) -> tuple[bool, UUID]:
    """Whether anything was written, and the person of whom it is told."""
    policy = people_policy(desk.pack)
    found = policy.tie(command.kind)
    if found is None:
        known = ", ".join(side.key for side in policy.sides())
        text = f"“{command.kind}” is not a tie that this council lists; use one of {known}."
        raise Refused("no_such_tie", text, field="kind", kind=command.kind, known=known)
    check_days(command.from_date, command.to_date, desk.clock.today())
    tie, reversed_ = found
    whose, other = people.person_of(unit, command.whom), people.person_of(unit, command.other)
    if whose == other:
        raise Refused("tie_to_oneself", "Choose another person: nobody is this to themselves.", field="other")
    first, second = (whose, other) if reversed_ else (other, whose)
    if _stands_already(unit.session, tie.key, first, second, mutual=tie.mutual):
        return False, whose
    ties.add(unit, tie.key, first, second, (command.from_date, command.to_date), command.source.strip())
    for person_id in (whose, other):
        people.touch(unit, person_id)
    return True, whose


def _stands_already(session: Reading, kind: str, first: UUID, second: UUID, *, mutual: bool) -> bool:
    sides = {(first, second), (second, first)} if mutual else {(first, second)}
    return any(
        row.kind == kind and (row.person_id, row.other_id) in sides and row.to_date is None and row.withdrawn_at is None
        for row in ties.ties_of(session, [first])
    )


def tie_rows(session: Reading, policy: PeoplePolicy, person_id: UUID | None) -> tuple[TieRow, ...]:
    """The ties of one person, each read from their side."""
    if person_id is None:
        return ()
    kept = ties.ties_of(session, [person_id])
    persons = people.rows(session, {id for row in kept for id in (row.person_id, row.other_id)})
    return tuple(read_tie(row, person_id, policy, persons[_other(row, person_id)]) for row in kept)


def _other(row: KeptTie, person_id: UUID) -> UUID:
    return row.other_id if row.person_id == person_id else row.person_id


def read_tie(row: KeptTie, person_id: UUID, policy: PeoplePolicy, other: PersonRow) -> TieRow:
    """A tie as it is read from one of the two: what the other is to them; one the pack has no more by its key."""
    forward = row.person_id == person_id
    known = policy.tie(row.kind)
    key = row.kind if known is None or not forward else known[0].reverse
    words = policy.side(key)
    said = (words.english, words.welsh, words.genogram) if words else (key, key, "other")
    return TieRow(
        row.id, other, key, *said, row.from_date, row.to_date, row.source, row.recorded_by, row.recorded_at,
        row.withdrawn_at, row.withdrawn_reason, forward,
    )  # fmt: skip


def record_household(desk: Desk, command: RecordHousehold) -> Outcome[HouseholdRow]:
    """Say that some people live together.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is nobody with that id.
        Refused: it has neither a name nor an address, nobody lives in it, or the day is still to come.
    """
    check_days(command.from_date, None, desk.clock.today())
    if not (command.label.strip() or command.lines):
        raise Refused("household_unnamed", "Give the household a name or an address.", field="label")
    if not command.members:
        raise Refused("household_empty", "Choose at least one person who lives there.", field="members")
    with desk.writing() as unit:
        persons = [people.person_of(unit, whom) for whom in command.members]
        known = _same_household(households.households_of(unit.session, persons[:1]), command, set(persons))
        if known is not None:
            return Outcome(Changes(), known)
        household_id = households.add(unit, command)
        for person_id, whom in zip(persons, command.members, strict=True):
            households.add_member(unit, person_id, AddMember(household_id, whom, command.from_date, command.source))
            people.touch(unit, person_id)
        row = households.household(unit.session, household_id)
        return Outcome(unit.commit(), row)


def _same_household(rows: Iterable[HouseholdRow], command: RecordHousehold, persons: set[UUID]) -> HouseholdRow | None:
    wanted = (command.label.strip(), command.lines, command.postcode)
    for row in rows:
        inside = {member.person.person_id for member in row.members if member.stands}
        if (row.label, row.lines, row.postcode) == wanted and persons <= inside:
            return row
    return None


def add_member(desk: Desk, command: AddMember) -> Outcome[HouseholdRow]:
    """Say that somebody lives in a household; a second home is another household and stands beside it.

    Raises:
        NoSuchHousehold, NoSuchPupil, NoSuchParent, NoSuchPerson: there is none with that id.
        Refused: the day is still to come.
    """
    check_days(command.from_date, None, desk.clock.today())
    with desk.writing() as unit:
        households.household(unit.session, command.household_id)
        person_id = people.person_of(unit, command.whom)
        if households.add_member(unit, person_id, command) is None:
            return Outcome(Changes(), households.household(unit.session, command.household_id))
        people.touch(unit, person_id)
        row = households.household(unit.session, command.household_id)
        return Outcome(unit.commit(), row)
