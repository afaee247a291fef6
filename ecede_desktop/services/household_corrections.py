"""A household written wrongly: everybody in it stands withdrawn there with the reason, and lives in the right one."""

from __future__ import annotations

from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.ties import AddMember, CorrectHousehold, HouseholdRow, MemberRow, RecordHousehold
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import households, person_facts
from ecede_desktop.store.unit import Unit


def correct_household(desk: Desk, command: CorrectHousehold) -> Outcome[HouseholdRow]:
    """Put another name or address in place of a household's; the former is kept, and who lived there until when.

    Raises:
        NoSuchHousehold: there is none.
        Refused: no reason is given, nothing names the household, or it was corrected already; ``field`` names where.
    """
    reason, label = command.reason.strip(), command.label.strip()
    lines = tuple(line.strip() for line in command.lines if line.strip())
    postcode = " ".join(command.postcode.split()).upper()
    if not label and not lines and not postcode:
        raise Refused("household_unnamed", "Give the household a name or an address.", field="label")
    if not reason:
        raise Refused("withdraw_reason_empty", "Say how it is known that this was never so.", field="reason")
    with desk.writing() as unit:
        kept = households.household(unit.session, command.household_id)
        if (kept.label, kept.lines, kept.postcode) == (label, lines, postcode):
            return Outcome(Changes(), kept)
        members = [member for member in kept.members if member.withdrawn_at is None]
        if not members:
            text = "Nobody is recorded in this household any more: it was corrected already. Open the person again."
            raise Refused("household_corrected", text)
        new = households.add(unit, RecordHousehold(label, lines=lines, postcode=postcode, note=kept.note))
        for member in members:
            _move(unit, member, new, reason)
        row = households.household(unit.session, new)
        return Outcome(unit.commit(), row)


def _move(unit: Unit, member: MemberRow, household_id: UUID, reason: str) -> None:
    person = member.person
    assert person.person_id is not None
    person_facts.withdraw(unit, "member", member.id, reason)
    added = AddMember(household_id, person.whom, member.from_date, member.source)
    id = households.add_member(unit, person.person_id, added)
    if id is not None and member.to_date is not None:
        person_facts.end(unit, "member", id, member.to_date)
