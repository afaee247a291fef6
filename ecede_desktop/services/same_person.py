"""A parent's and a pupil's record that are one person: bound together, and parted again where that was wrong."""

from __future__ import annotations

from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.people import NotSamePerson, PersonRow, SamePerson, Whom
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import families, people
from ecede_desktop.store.unit import Unit


def bind_records(desk: Desk, command: SamePerson) -> Outcome[PersonRow]:
    """Say that a parent and a pupil are one person; both records stay and share one page.

    Raises:
        NoSuchPupil, NoSuchParent: there is none with that id.
        Refused: no reason is given, the pupil is the parent's own child, or each is bound to somebody else already.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("same_reason_empty", "Say how it is known that the two are one person.", field="reason")
    with desk.writing() as unit:
        pupil = people.find(unit.session, Whom(pupil_id=command.pupil_id))
        parent = people.find(unit.session, Whom(parent_id=command.parent_id))
        if pupil.person_id is not None and pupil.person_id == parent.person_id:
            return Outcome(Changes(), pupil)
        _refuse(unit, command, pupil, parent)
        if pupil.person_id is None and parent.person_id is not None:
            # The parent's row has what was recorded; the pupil's joins it.
            people.link_pupil(unit, command.pupil_id, parent.person_id, reason)
        else:
            people.link(unit, command.parent_id, people.person_of_pupil(unit, command.pupil_id), reason)
        row = people.find(unit.session, Whom(pupil_id=command.pupil_id))
        return Outcome(unit.commit(), row)


def bind_checked(desk: Desk, parent_id: UUID | None, pupil_id: UUID | None, reason: str) -> Outcome[PersonRow]:
    """As ``bind_records``, where somebody chose the other record from a list.

    Raises:
        Refused: the two chosen are not a parent and a pupil; else as ``bind_records``.
    """
    if parent_id is None or pupil_id is None:
        text = "Choose a pupil for a parent, or a parent for a pupil: the two records are of different kinds."
        raise Refused("not_parent_and_pupil", text, field="other")
    return bind_records(desk, SamePerson(parent_id, pupil_id, reason))


def part_records(desk: Desk, command: NotSamePerson) -> Outcome[PersonRow]:
    """Say that a parent's and a pupil's record are two persons after all; what was recorded stays the pupil's.

    Raises:
        NoSuchParent: there is none with that id.
        Refused: no reason is given, or the parent is bound to no pupil.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("part_reason_empty", "Say how it is known that they are two persons.", field="reason")
    with desk.writing() as unit:
        row = people.find(unit.session, Whom(parent_id=command.parent_id))
        if row.pupil_id is None or row.person_id is None:
            raise Refused("not_bound", "This parent’s record is bound to no pupil’s.")
        people.link(unit, command.parent_id, None, reason)
        parent = people.find(unit.session, Whom(parent_id=command.parent_id))
        return Outcome(unit.commit(), parent)


def _refuse(unit: Unit, command: SamePerson, pupil: PersonRow, parent: PersonRow) -> None:
    if any(link.pupil_id == command.pupil_id for link in families.links(unit.session, parent_ids=[command.parent_id])):
        text = f"{pupil.full_name} is recorded as the child of {parent.full_name}: nobody is their own parent."
        raise Refused("own_parent", text, field="other", pupil=pupil.full_name, parent=parent.full_name)
    if parent.pupil_id is not None or pupil.parent_id is not None:
        text = "One of the two is bound to another record already. Part those first, saying why."
        raise Refused("bound_elsewhere", text, field="other")
    if pupil.person_id is not None and parent.person_id is not None:
        text = (
            "Names, numbers or ties are recorded for both. Merge the two persons first, under duplicates, and then say "
            "that they are one."
        )
        raise Refused("both_have_persons", text, field="other")
