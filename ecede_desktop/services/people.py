"""Persons: who they are, by which names, numbers and languages, and everything that is recorded about one of them."""

from __future__ import annotations

import re
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_people import people_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.families import PersonView
from ecede_desktop.records.people import (
    LANGUAGES,
    NAME_KINDS,
    POINT_KINDS,
    CorrectPerson,
    PersonRow,
    RecordLanguage,
    RecordName,
    RecordNeed,
    RecordPerson,
    RecordPoint,
    Whom,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.new_persons import make_person
from ecede_desktop.services.person_days import check_days
from ecede_desktop.services.person_reading import view_of
from ecede_desktop.store import contact_points, languages, people, person_facts, person_names
from ecede_desktop.store.unit import Unit

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"\+?[\d\s()/-]{3,}(?:\s*(?:ext|est)\.?\s*\d+)?", re.I)


def person_of(unit: Unit, *, pupil_id: UUID | None = None, parent_id: UUID | None = None) -> UUID:
    """The person that a pupil or a parent is, made in this unit where there is none yet.

    Raises:
        NoSuchPupil, NoSuchParent: there is none with that id.
    """
    return people.person_of(unit, Whom(pupil_id=pupil_id, parent_id=parent_id))


def read_person(desk: Desk, whom: Whom) -> PersonView:
    """Everything about one person; that it was read is kept in the audit.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is nobody with that id.
    """
    with desk.writing() as unit:
        person = people.find(unit.session, whom)
        kind, _, id = person.whom.place.partition(" ")
        unit.record("view", kind, id)
        view = view_of(unit.session, desk, person)
        unit.commit()
        return view


def record_person(desk: Desk, command: RecordPerson) -> Outcome[PersonRow]:
    """Record somebody who is neither pupil nor parent.

    Raises:
        Refused: there is no surname, a day cannot be, or somebody of that name is known and it is not said whether
            they are the same; ``candidates`` names them.
    """
    with desk.writing() as unit:
        row = make_person(unit, desk, command)
        return Outcome(unit.commit(), row)


def correct_person(desk: Desk, command: CorrectPerson) -> Outcome[PersonRow]:
    """Say what is newly known of a person; what stood before is kept in the audit.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is nobody with that id.
        Refused: a day is still to come, or they died before they were born.
    """
    today = desk.clock.today()
    for field in ("date_of_birth", "died_on"):
        day = getattr(command, field)
        if day is not None and day > today:
            raise Refused("person_day_in_future", "That day is still to come.", field=field)
    with desk.writing() as unit:
        known = people.find(unit.session, command.whom)
        born, died = command.date_of_birth or known.date_of_birth, command.died_on or known.died_on
        if born is not None and died is not None and died < born:
            raise Refused("died_before_born", "The day of death comes before the day of birth.", field="died_on")
        people.correct_person(unit, people.person_of(unit, command.whom), command)
        row = people.find(unit.session, command.whom)
        return Outcome(unit.commit(), row)


def record_name(desk: Desk, command: RecordName) -> Outcome[PersonRow]:
    """Say by which other name somebody is or was known; the same name said twice is kept once.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is nobody with that id.
        Refused: there is no such kind of name, no name, or the days cannot be.
    """
    if command.kind not in NAME_KINDS:
        text = f"“{command.kind}” is not a kind of name; use one of {', '.join(NAME_KINDS)}."
        raise Refused("name_kind", text, field="kind", kind=command.kind)
    if not f"{command.forename}{command.surname}".strip():
        raise Refused("other_name_empty", "Write the name.", field="surname")
    check_days(command.from_date, command.to_date, desk.clock.today())
    with desk.writing() as unit:
        person_id = people.person_of(unit, command.whom)
        if person_names.add(unit, person_id, command) is None:
            return Outcome(Changes(), people.find(unit.session, command.whom))
        people.touch(unit, person_id)
        person_facts.index_names(unit.session, person_id)
        row = people.find(unit.session, command.whom)
        return Outcome(unit.commit(), row)


def record_point(desk: Desk, command: RecordPoint) -> Outcome[PersonRow]:
    """Record a telephone number or an e-mail address, and the written consent to be served there if it is given.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is nobody with that id.
        Refused: it is no number or address, or the consent lacks its day or its paper; ``field`` names where.
    """
    today = desk.clock.today()
    _check_point(command)
    check_days(command.from_date, None, today)
    if (command.consent_on is None) != (not command.consent_how.strip()):
        text = "Consent to be served needs both its day and the paper in which it was given."
        raise Refused("consent_not_whole", text, field="consent_on" if command.consent_on is None else "consent_how")
    if command.consent_on is not None and command.consent_on > today:
        raise Refused("consent_in_future", "The day of the consent is still to come.", field="consent_on")
    with desk.writing() as unit:
        person_id = people.person_of(unit, command.whom)
        wrote = _keep_point(unit, person_id, command)
        if wrote:
            contact_points.keep_in_step(unit, person_id)
            people.touch(unit, person_id)
        row = people.find(unit.session, command.whom)
        return Outcome(unit.commit() if wrote else Changes(), row)


def record_language(desk: Desk, command: RecordLanguage) -> Outcome[PersonRow]:
    """Record what somebody answered when asked which language they want; the newest answer holds.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is nobody with that id.
        Refused: there is no such answer, the other language is not named, or the day is still to come.
    """
    today = desk.clock.today()
    asked_on = command.asked_on or today
    if command.language not in LANGUAGES:
        text = f"“{command.language}” is not an answer; use one of {', '.join(LANGUAGES)}."
        raise Refused("language_answer", text, field="language", language=command.language)
    if command.language == "other" and not command.other_language.strip():
        raise Refused("other_language_empty", "Write which other language it is.", field="other_language")
    if asked_on > today:
        text = "The day on which the language was asked is still to come."
        raise Refused("language_asked_in_future", text, field="asked_on")
    with desk.writing() as unit:
        person_id = people.person_of(unit, command.whom)
        said = (command.language, command.other_language.strip(), command.interpreter, asked_on, command.note.strip())
        for known in languages.answers(unit.session, person_id, None)[:1]:
            if (known.language, known.other_language, known.interpreter, known.asked_on, known.note) == said:
                return Outcome(Changes(), people.find(unit.session, command.whom))
        languages.add_answer(unit, person_id, command, asked_on)
        people.touch(unit, person_id)
        row = people.find(unit.session, command.whom)
        return Outcome(unit.commit(), row)


def record_need(desk: Desk, command: RecordNeed) -> Outcome[PersonRow]:
    """Record what somebody needs so that they can be told things.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is nobody with that id.
        Refused: there is no such need, "other" is not explained, or the day is still to come.
    """
    policy = people_policy(desk.pack)
    if policy.need(command.need) is None:
        known = ", ".join(choice.key for choice in policy.needs)
        text = f"“{command.need}” is not a need that this council lists; use one of {known}."
        raise Refused("no_such_need", text, field="need", need=command.need, known=known)
    if command.need == "other" and not command.note.strip():
        raise Refused("other_need_empty", "Write which other need it is.", field="note")
    check_days(command.from_date, None, desk.clock.today())
    with desk.writing() as unit:
        person_id = people.person_of(unit, command.whom)
        wrote = languages.add_need(unit, person_id, command) is not None
        if wrote:
            people.touch(unit, person_id)
        row = people.find(unit.session, command.whom)
        return Outcome(unit.commit() if wrote else Changes(), row)


def _check_point(command: RecordPoint) -> None:
    if command.kind not in POINT_KINDS:
        text = f"“{command.kind}” is not a kind of number or address; use one of {', '.join(POINT_KINDS)}."
        raise Refused("point_kind", text, field="kind", kind=command.kind)
    value = command.value.strip()
    if command.kind == "email" and not _EMAIL.fullmatch(value):
        text = f"“{value}” is no e-mail address; it needs a name, @ and a domain, as in mair@enghraifft.cymru."
        raise Refused("email_shape", text, field="value", value=value)
    if command.kind != "email" and not _PHONE.fullmatch(value):
        text = f"“{value}” is no telephone number; write digits and spaces, with + and an extension where needed."
        raise Refused("phone_shape", text, field="value", value=value)


def _keep_point(unit: Unit, person_id: UUID, command: RecordPoint) -> bool:
    """Whether anything is written: a number that stands is not kept twice, a new consent is added to it."""
    rows = contact_points.points_of(unit.session, person_id, None)
    wanted = contact_points.same_value(command.value)
    known = next((row for row in rows if row.stands and contact_points.same_value(row.value) == wanted), None)
    if known is None or known.id is None:
        contact_points.add(unit, person_id, command)
        return True
    if command.consent_on is None:
        return False
    if known.consent_on is None:
        contact_points.consent(unit, known.id, command.consent_on, command.consent_how.strip())
        return True
    if known.consent_ended_on is None:
        return False
    # A consent that ended is not written over: the number stands anew, with the new consent.
    person_facts.end(unit, "point", known.id, max(command.consent_on, known.from_date or command.consent_on))
    contact_points.add(unit, person_id, command, from_date=command.consent_on)
    return True
