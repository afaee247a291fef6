"""Somebody who is neither pupil nor parent: looked for by name before they are made."""

from __future__ import annotations

from ecede_desktop.errors import Refused
from ecede_desktop.records.people import PersonRow, RecordPerson, Whom
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import people, search
from ecede_desktop.store.unit import Reading, Unit

_SAME_NAMES_SHOWN = 5


def make_person(unit: Unit, desk: Desk, command: RecordPerson) -> PersonRow:
    """Keep somebody new within a larger transaction.

    Raises:
        Refused: there is no surname, a day cannot be, or somebody of that name is known and it is not said that they
            are another person; ``candidates`` are the places of those who are known.
    """
    if command.kind not in ("other", "professional"):
        raise Refused("person_kind", "A person is recorded as other or as professional.", field="kind")
    if not command.surname.strip():
        raise Refused("person_surname_empty", "Write the person's surname.", field="surname")
    if command.date_of_birth is not None and command.date_of_birth > desk.clock.today():
        raise Refused("born_in_future", "The day of birth is still to come.", field="date_of_birth")
    if not command.is_another:
        _refuse_same_name(unit.session, command)
    return people.add_person(unit, command)


def _refuse_same_name(session: Reading, command: RecordPerson) -> None:
    name = f"{command.forename} {command.surname}".strip()
    found = []
    for hit in search.find(session, name, kinds=("pupil", "parent", "person")):
        row = people.find(session, Whom(**{f"{hit.kind}_id": hit.owner_id}))
        born = (row.date_of_birth, command.date_of_birth)
        apart = None not in born and born[0] != born[1]
        if search.fold(f"{row.forename} {row.surname}") == search.fold(name) and not apart:
            found.append(row)
    if found:
        known = "; ".join(described(row) for row in found[:_SAME_NAMES_SHOWN])
        text = f"Somebody of that name is known: {known}. Choose them, or say that this is another person."
        raise Refused(
            "person_of_same_name", text, field="is_another", known=known,
            candidates=tuple(row.whom.place for row in found),
        )  # fmt: skip


def described(row: PersonRow) -> str:
    """A person by what tells two of one name apart."""
    born = f"{row.date_of_birth:%d/%m/%Y}" if row.date_of_birth else row.birth_note
    parts = (row.full_name, row.kind, born, row.job, row.organisation)
    return ", ".join(part for part in parts if part)
