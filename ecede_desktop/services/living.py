"""Nothing is written to, and nobody warns, a parent whom the record knows to have died."""

from __future__ import annotations

from ecede_desktop.errors import Refused
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.store import people
from ecede_desktop.store.unit import Reading


def check_living(session: Reading, parent: ParentRow) -> None:
    """See that a parent is not recorded as having died.

    Raises:
        Refused: they are; it says when, and what to do.
    """
    if parent.person_id is None:
        return
    person = people.rows(session, [parent.person_id]).get(parent.person_id)
    if person is not None and person.died_on is not None:
        text = (
            f"{parent.full_name} is recorded as having died on {person.died_on}. Choose another parent, or correct the"
            " person's record."
        )
        raise Refused("parent_died", text, field="parent_id", name=parent.full_name, day=person.died_on)
