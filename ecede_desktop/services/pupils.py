"""A pupil with parents, addresses and schools, and what is newly known of a parent."""

from __future__ import annotations

import dataclasses
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.upn import normal
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.pupils import Language, ParentRow, PupilRow, RecordParent
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import pupils


def pupil(desk: Desk, *, upn: str = "", pupil_id: UUID | None = None) -> PupilRow:
    """The pupil with this UPN, or with this id where the UPN is not to be relied on.

    Raises:
        NoSuchPupil: there is none.
    """
    with desk.reading() as session:
        return pupils.pupil(session, pupil_id or pupils.pupil_id_of(session, normal(upn)))


def record_parent(desk: Desk, command: RecordParent) -> Outcome[ParentRow]:
    """Add a parent to a pupil, or add what is newly known of one.

    What responsibility or care rests on may still be unknown; the gate that needs it says so.

    Raises:
        NoSuchPupil: there is no such pupil.
        NoSuchParent: the parent is not one of this pupil's.
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
        row = pupils.record_parent(unit, command)
        return Outcome(unit.commit(), row)
