"""A pupil with parents, addresses and schools, and what is newly known of a parent."""

from __future__ import annotations

import dataclasses
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.upn import normal
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.duplicates import LooksKnown, NewPerson, SayNotTheSame
from ecede_desktop.records.pupils import Language, ParentRow, PupilRow, RecordParent
from ecede_desktop.services import duplicates
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import duplicates as stored
from ecede_desktop.store import pupils
from ecede_desktop.store.merged import standing
from ecede_desktop.store.unit import Unit

_USE_OR_SAY = "Use that record, or say how you know that this is somebody else."


def pupil(desk: Desk, *, upn: str = "", pupil_id: UUID | None = None) -> PupilRow:
    """The pupil with this UPN, or with this id where the UPN is not to be relied on.

    A record that is merged leads to the one that it became.

    Raises:
        NoSuchPupil: there is none.
    """
    with desk.reading() as session:
        found = pupil_id or pupils.pupil_id_of(session, normal(upn))
        return pupils.pupil(session, standing(session, "pupil", found))


def record_parent(desk: Desk, command: RecordParent) -> Outcome[ParentRow]:
    """Add a parent to a pupil, or add what is newly known of one.

    What responsibility or care rests on may still be unknown; the gate that needs it says so.

    Raises:
        NoSuchPupil: there is no such pupil.
        NoSuchParent: the parent is not one of this pupil's.
        LooksKnown: somebody is recorded who looks like a new parent, and nobody said that they are somebody else.
        Refused: something is missing; ``field`` names where.
    """
    today = desk.clock.today()
    if command.language is not Language.NOT_ASKED and command.language_asked_on is None:
        command = dataclasses.replace(command, language_asked_on=today)
    with desk.writing() as unit:
        if command.parent_id is None and not command.surname.strip():
            raise Refused("parent_surname_empty", "Write the parent's surname.", field="surname")
        if command.language_asked_on is not None and command.language_asked_on > today:
            text = "The day on which the language was asked is still to come."
            raise Refused("language_asked_in_future", text, field="language_asked_on")
        command = _standing(unit, command)
        alike = () if command.parent_id else duplicates.strongly_like(unit.session, desk, new_parent(command))
        if alike and not command.somebody_else.strip():
            raise LooksKnown("parent_looks_known", alike, _USE_OR_SAY, field="surname")
        row = pupils.record_parent(unit, command)
        for other in alike:
            said = SayNotTheSame("parent", row.id, other.person.id, command.somebody_else)
            stored.say_not_the_same(unit, said)
        return Outcome(unit.commit(), row)


def new_parent(command: RecordParent) -> NewPerson:
    """Who is searched for before a parent is recorded."""
    return NewPerson(
        "parent", command.surname, command.forename, address_lines=command.address_lines, postcode=command.postcode,
        phone=command.phone, email=command.email, pupil_id=command.pupil_id,
    )  # fmt: skip


def _standing(unit: Unit, command: RecordParent) -> RecordParent:
    """The records that are meant, where one was merged meanwhile."""
    pupil_id = standing(unit.session, "pupil", command.pupil_id)
    parent_id = command.parent_id and standing(unit.session, "parent", command.parent_id)
    return dataclasses.replace(command, pupil_id=pupil_id, parent_id=parent_id)
