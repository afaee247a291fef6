"""The family that is to be visited: where they can be found on a day, how they are reached and spoken with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import case, or_, select
from sqlalchemy.orm import Session

from ecede_desktop.records.markers import MarkerRow
from ecede_desktop.store import markers
from ecede_desktop.store.search import fold
from ecede_desktop.store.tables import (
    Address,
    AttendanceCase,
    CommunicationNeed,
    Contact,
    ContactPoint,
    Enrolment,
    LanguageChoice,
    Parent,
    ParentLink,
    Person,
    Pupil,
    School,
    VisitPlan,
    VisitPlanCase,
)

HOMES = ("home", "temporary", "no_fixed_abode")
"""Kinds of address at which somebody is visited."""


@dataclass(frozen=True)
class ChildFacts:
    """What the pupil's own row says."""

    pupil_id: UUID
    forename: str
    surname: str
    known_as: str
    date_of_birth: dt.date | None
    warning: str


@dataclass(frozen=True)
class FoundAddress:
    """An address that holds on the day, with whose it is."""

    lines: str
    postcode: str
    whose: str
    relationship: str
    confidential: bool
    kind: str


@dataclass(frozen=True)
class ParentFacts:
    """A parent as they are met at the door."""

    id: UUID
    name: str
    relationship: str
    lives_with: bool | None
    language: str
    other_language: str
    interpreter: bool
    phones: tuple[str, ...]
    needs: tuple[tuple[str, str], ...]
    """(key of the pack, note) of each communication need."""


def children(session: Session, pupil_ids: Collection[UUID]) -> Mapping[UUID, ChildFacts]:
    """The pupils' own rows."""
    query = select(Pupil).where(Pupil.id.in_(list(pupil_ids)))
    return {
        row.id: ChildFacts(row.id, row.forename, row.surname, row.known_as, row.date_of_birth, row.warning or "")
        for row in session.scalars(query)
    }


def school_phones(session: Session, pupil_ids: Collection[UUID]) -> Mapping[UUID, str]:
    """The telephone of the school where each pupil is now."""
    query = (
        select(Enrolment.pupil_id, School.phone)
        .join(School, School.id == Enrolment.school_id)
        .where(Enrolment.pupil_id.in_(list(pupil_ids)), Enrolment.left_on.is_(None), Enrolment.withdrawn_at.is_(None))
        .order_by(Enrolment.status.desc(), Enrolment.admitted_on)
    )
    return {pupil_id: phone for pupil_id, phone in session.execute(query) if phone}


def siblings(session: Session, pupil_ids: Collection[UUID]) -> list[tuple[str, UUID]]:
    """(reference, pupil) of the open cases of children who have a parent in common with these."""
    ids = list(pupil_ids)
    mine = select(ParentLink.parent_id).where(ParentLink.pupil_id.in_(ids))
    query = (
        select(AttendanceCase.reference, AttendanceCase.pupil_id)
        .join(ParentLink, ParentLink.pupil_id == AttendanceCase.pupil_id)
        .join(Pupil, Pupil.id == AttendanceCase.pupil_id)
        .where(
            ParentLink.parent_id.in_(mine), AttendanceCase.closed_on.is_(None), Pupil.merged_into_id.is_(None),
            AttendanceCase.pupil_id.not_in(ids),
        )
        .distinct()
        .order_by(AttendanceCase.reference)
    )  # fmt: skip
    return [(reference, pupil_id) for reference, pupil_id in session.execute(query)]


def addresses(session: Session, pupil_ids: Collection[UUID], on: dt.date) -> list[FoundAddress]:
    """Where the children and their parents live on a day: the children's own first, then whom they live with."""
    ids = list(pupil_ids)
    newest = (Address.from_date.desc().nulls_last(), Address.id.desc())
    own = (
        select(Address, Pupil.forename, Pupil.surname)
        .join(Pupil, Pupil.id == Address.pupil_id)
        .where(Address.pupil_id.in_(ids), *_holds(on))
        .order_by(*newest)
    )
    lives_with = case((ParentLink.lives_with.is_(True), 0), (ParentLink.lives_with.is_(None), 1), else_=2)
    theirs = (
        select(Address, Parent.forename, Parent.surname, ParentLink.relationship)
        .join(ParentLink, ParentLink.parent_id == Address.parent_id)
        .join(Parent, Parent.id == ParentLink.parent_id)
        .where(ParentLink.pupil_id.in_(ids), *_holds(on), Parent.merged_into_id.is_(None))
        .order_by(lives_with, ParentLink.contact_order, *newest)
    )
    found = [_address(row, f"{forename} {surname}", "") for row, forename, surname in session.execute(own)]
    found += [_address(row, f"{first} {last}", role) for row, first, last, role in session.execute(theirs)]
    return found


def parents(session: Session, pupil_ids: Collection[UUID], on: dt.date) -> list[ParentFacts]:
    """The parents of some children, each once, in the order in which they are to be contacted."""
    query = (
        select(Parent, ParentLink)
        .join(ParentLink, ParentLink.parent_id == Parent.id)
        .where(ParentLink.pupil_id.in_(list(pupil_ids)), Parent.merged_into_id.is_(None))
        .order_by(ParentLink.contact_order, Parent.surname, Parent.id)
    )
    rows: dict[UUID, tuple[Parent, ParentLink]] = {}
    for parent, link in session.execute(query):
        rows.setdefault(parent.id, (parent, link))
    people = [parent.person_id for parent, _ in rows.values() if parent.person_id is not None]
    phones, needs, spoken = _phones(session, people, on), _needs(session, people, on), _languages(session, people)
    return [_parent(parent, link, phones, needs, spoken) for parent, link in rows.values()]


def child_needs(
    session: Session, pupil_ids: Collection[UUID], on: dt.date
) -> Mapping[UUID, tuple[tuple[str, str], ...]]:
    """The communication needs of the children themselves."""
    query = select(Pupil.id, Pupil.person_id).where(Pupil.id.in_(list(pupil_ids)), Pupil.person_id.is_not(None))
    person_of: dict[UUID, UUID] = {pupil: person for pupil, person in session.execute(query) if person is not None}
    needs = _needs(session, list(person_of.values()), on)
    return {pupil: needs[person] for pupil, person in person_of.items() if person in needs}


def address_markers(session: Session, lines: str, postcode: str) -> tuple[MarkerRow, ...]:
    """Markers that warn of an address, whoever lives there: of anybody who is known to live or to have lived there."""
    where = place_key(lines, postcode)
    if not where[1]:
        return ()
    owner = or_(Pupil.person_id.is_not(None), Parent.person_id.is_not(None), Address.person_id.is_not(None))
    query = (
        select(Address.lines, Address.postcode, Pupil.person_id, Parent.person_id, Address.person_id)
        .outerjoin(Pupil, Pupil.id == Address.pupil_id)
        .outerjoin(Parent, Parent.id == Address.parent_id)
        .where(owner, Address.withdrawn_at.is_(None), Address.postcode == where[1])
    )
    people = {
        person
        for their_lines, their_postcode, *persons in session.execute(query)
        if place_key(their_lines, their_postcode) == where
        for person in persons
        if person is not None
    }
    known = markers.markers_of(session, list(people)) if people else ()
    return tuple(row for row in known if row.of_address and row.ended_on is None)


def visited_before(session: Session, pupil_ids: Collection[UUID], kinds: Collection[str]) -> bool:
    """Whether a contact at the home of one of these children was ever logged."""
    query = (
        select(Contact.id)
        .join(AttendanceCase, AttendanceCase.id == Contact.case_id)
        .where(AttendanceCase.pupil_id.in_(list(pupil_ids)), Contact.kind.in_(list(kinds)))
    )
    return session.scalar(query.limit(1)) is not None


def risk_check_answered(session: Session, pupil_ids: Collection[UUID]) -> bool:
    """Whether the check before a first visit was answered for one of these children."""
    query = (
        select(VisitPlan.risk_answers)
        .join(VisitPlanCase, VisitPlanCase.plan_id == VisitPlan.id)
        .join(AttendanceCase, AttendanceCase.id == VisitPlanCase.case_id)
        .where(AttendanceCase.pupil_id.in_(list(pupil_ids)))
    )
    return any(answers for answers in session.scalars(query))


def place_key(lines: str, postcode: str) -> tuple[str, str]:
    """What two ways of writing one address have in common."""
    return " ".join(fold(lines.replace(",", " ")).split()), " ".join(postcode.upper().split())


def _holds(on: dt.date) -> tuple[Any, ...]:
    return (
        Address.withdrawn_at.is_(None),
        Address.kind.in_(HOMES),
        or_(Address.from_date.is_(None), Address.from_date <= on),
        # An address that ended is where they were: on its last day they have moved.
        or_(Address.to_date.is_(None), Address.to_date > on),
    )


def _address(row: Address, whose: str, relationship: str) -> FoundAddress:
    return FoundAddress(row.lines, row.postcode, whose.strip(), relationship or "", row.confidential, row.kind)


def _parent(
    parent: Parent,
    link: ParentLink,
    phones: Mapping[UUID, tuple[str, ...]],
    needs: Mapping[UUID, tuple[tuple[str, str], ...]],
    spoken: Mapping[UUID, LanguageChoice],
) -> ParentFacts:
    person = parent.person_id
    chosen = spoken.get(person) if person is not None else None
    numbers = phones.get(person, ()) if person is not None else ()
    return ParentFacts(
        id=parent.id,
        name=parent.full_name,
        relationship=link.relationship or "",
        lives_with=link.lives_with,
        language=chosen.language if chosen else parent.language,
        other_language=chosen.other_language if chosen else "",
        interpreter=bool(chosen and chosen.interpreter),
        phones=tuple(dict.fromkeys(number for number in (parent.phone, *numbers) if number)),
        needs=needs.get(person, ()) if person is not None else (),
    )


def _phones(session: Session, people: Sequence[UUID], on: dt.date) -> Mapping[UUID, tuple[str, ...]]:
    query = (
        select(ContactPoint.person_id, ContactPoint.value)
        .where(
            ContactPoint.person_id.in_(list(people)), ContactPoint.kind != "email", ContactPoint.withdrawn_at.is_(None),
            or_(ContactPoint.to_date.is_(None), ContactPoint.to_date >= on),
        )
        .order_by(ContactPoint.kind, ContactPoint.id)
    )  # fmt: skip
    found: dict[UUID, tuple[str, ...]] = {}
    for person_id, value in session.execute(query) if people else ():
        found[person_id] = (*found.get(person_id, ()), value)
    return found


def _needs(session: Session, people: Sequence[UUID], on: dt.date) -> Mapping[UUID, tuple[tuple[str, str], ...]]:
    query = (
        select(CommunicationNeed.person_id, CommunicationNeed.need, CommunicationNeed.note)
        .join(Person, Person.id == CommunicationNeed.person_id)
        .where(
            CommunicationNeed.person_id.in_(list(people)), CommunicationNeed.withdrawn_at.is_(None),
            or_(CommunicationNeed.to_date.is_(None), CommunicationNeed.to_date >= on),
        )
        .order_by(CommunicationNeed.id)
    )  # fmt: skip
    found: dict[UUID, tuple[tuple[str, str], ...]] = {}
    for person_id, need, note in session.execute(query) if people else ():
        found[person_id] = (*found.get(person_id, ()), (need, note))
    return found


def _languages(session: Session, people: Sequence[UUID]) -> Mapping[UUID, LanguageChoice]:
    query = (
        select(LanguageChoice)
        .where(LanguageChoice.person_id.in_(list(people)))
        .order_by(LanguageChoice.recorded_at, LanguageChoice.id)
    )
    return {row.person_id: row for row in session.scalars(query)} if people else {}
