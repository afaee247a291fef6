"""What is compared of records that may be of one person, who comes near somebody new, and who is somebody else."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from ecede_desktop.law.likeness import FullName, Likened
from ecede_desktop.records.duplicates import NewPerson, NotTheSameRow, SayNotTheSame
from ecede_desktop.store import search
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.merged import TABLES
from ecede_desktop.store.sounds import sound
from ecede_desktop.store.tables import (
    Address,
    ContactPoint,
    NotTheSame,
    Parent,
    ParentLink,
    Person,
    PersonName,
    Pupil,
    PupilName,
    PupilUpn,
    SearchTerm,
    UserAccount,
)
from ecede_desktop.store.unit import Unit

_NOT_A_DIGIT = re.compile(r"\D")
_MOST_NEAR = 400
_SEPARATE = ("other", "professional")
"""Persons who are neither pupil nor parent: their names stand in their own row."""


def full_name(forename: str, surname: str) -> FullName:
    """A name as it is compared."""
    written = f"{forename} {surname}".strip()
    return FullName(tuple(search.fold(forename).split()), tuple(search.fold(surname).split()), written)


def plain_phone(text: str) -> str:
    """The digits of a telephone number, +44 as 0; empty where there are too few to tell anybody by."""
    digits = _NOT_A_DIGIT.sub("", text)
    digits = "0" + digits[2:] if digits.startswith("44") and len(digits) > 10 else digits
    return digits if len(digits) > 5 else ""


def plain_phones(text: str) -> frozenset[str]:
    """Every number of a field, where several are written with commas between."""
    return frozenset(filter(None, (plain_phone(part) for part in re.split(r"[,;/]", text))))


def plain_address(lines: str, postcode: str) -> str:
    """An address on one line as it is compared; empty where there are no lines."""
    return " ".join(search.fold(f"{lines} {postcode}").split()) if lines.strip() else ""


def likened_new(new: NewPerson) -> Likened:
    """What is compared of somebody who is about to be recorded."""
    names = [full_name(new.forename, new.surname)]
    if new.known_as.strip():
        names.append(full_name(new.known_as, new.surname))
    upn = "".join(new.upn.split()).upper()
    return Likened(
        tuple(names), new.date_of_birth, new.sex, upn, upn_identifies=False,
        address=plain_address("\n".join(new.address_lines), new.postcode), postcode=_postcode(new.postcode),
        phones=plain_phones(new.phone), emails=_email(new.email),
        family=frozenset([new.pupil_id]) if new.pupil_id is not None else frozenset(),
    )  # fmt: skip


def _postcode(text: str) -> str:
    return "".join(text.split()).upper()


def _email(text: str) -> frozenset[str]:
    return frozenset([text.strip().casefold()]) if text.strip() else frozenset()


@dataclass
class _Beside:
    """What stands beside the own rows of records, by record."""

    names: dict[UUID, list[FullName]] = field(default_factory=dict)
    upns: dict[UUID, set[str]] = field(default_factory=dict)
    places: dict[UUID, tuple[str, str]] = field(default_factory=dict)
    family: dict[UUID, set[object]] = field(default_factory=dict)
    phones: dict[UUID, set[str]] = field(default_factory=dict)
    emails: dict[UUID, set[str]] = field(default_factory=dict)


def likened(session: Session, kind: str, ids: Collection[UUID] | None = None) -> dict[UUID, Likened]:
    """What is compared of every record of a kind that stands, or of some."""
    return {"pupil": _pupils, "parent": _parents, "person": _persons}[kind](session, ids)


def _pupils(session: Session, ids: Collection[UUID] | None) -> dict[UUID, Likened]:
    beside = _Beside()
    _add_persons(session, beside, Pupil, ids)
    named = select(PupilName.pupil_id, PupilName.forename, PupilName.surname)
    for id, forename, surname in _rows(session, named, PupilName.pupil_id, ids):
        beside.names.setdefault(id, []).append(full_name(forename, surname))
    for id, upn in _rows(session, select(PupilUpn.pupil_id, PupilUpn.upn), PupilUpn.pupil_id, ids):
        beside.upns.setdefault(id, set()).add(upn)
    _add_places(session, beside, Address.pupil_id, ids)
    for id, parent in _rows(session, select(ParentLink.pupil_id, ParentLink.parent_id), ParentLink.pupil_id, ids):
        beside.family.setdefault(id, set()).add(parent)
    columns = (
        Pupil.id, Pupil.forename, Pupil.surname, Pupil.known_as, Pupil.date_of_birth, Pupil.sex, Pupil.upn,
        Pupil.upn_state,
    )  # fmt: skip
    query = select(*columns).where(Pupil.merged_into_id.is_(None))
    found = {}
    for id, forename, surname, known_as, born, sex, upn, state in _rows(session, query, Pupil.id, ids):
        names = [full_name(forename, surname), *([full_name(known_as, surname)] if known_as else [])]
        address, postcode = beside.places.get(id, ("", ""))
        found[id] = Likened(
            (*names, *beside.names.get(id, ())), born, sex, upn, state == "valid",
            frozenset(beside.upns.get(id, ())), address, postcode, family=frozenset(beside.family.get(id, ())),
        )  # fmt: skip
    return found


def _parents(session: Session, ids: Collection[UUID] | None) -> dict[UUID, Likened]:
    beside = _Beside()
    _add_persons(session, beside, Parent, ids)
    _add_places(session, beside, Address.parent_id, ids)
    for id, pupil in _rows(session, select(ParentLink.parent_id, ParentLink.pupil_id), ParentLink.parent_id, ids):
        beside.family.setdefault(id, set()).add(pupil)
    query = (
        select(Parent.id, Parent.forename, Parent.surname, Parent.phone, Parent.email, Person.date_of_birth)
        .outerjoin(Person, Person.id == Parent.person_id)
        .where(Parent.merged_into_id.is_(None))
    )
    found = {}
    for id, forename, surname, phone, email, born in _rows(session, query, Parent.id, ids):
        address, postcode = beside.places.get(id, ("", ""))
        found[id] = Likened(
            (full_name(forename, surname), *beside.names.get(id, ())), born, address=address, postcode=postcode,
            phones=plain_phones(phone) | beside.phones.get(id, set()),
            emails=_email(email) | beside.emails.get(id, set()), family=frozenset(beside.family.get(id, ())),
        )  # fmt: skip
    return found


def _persons(session: Session, ids: Collection[UUID] | None) -> dict[UUID, Likened]:
    beside = _Beside()
    _add_persons(session, beside, Person, ids)
    _add_places(session, beside, Address.person_id, ids)
    query = select(Person.id, Person.forename, Person.surname, Person.date_of_birth, Person.sex).where(
        Person.merged_into_id.is_(None), Person.kind.in_(_SEPARATE)
    )
    found = {}
    for id, forename, surname, born, sex in _rows(session, query, Person.id, ids):
        address, postcode = beside.places.get(id, ("", ""))
        found[id] = Likened(
            (full_name(forename, surname), *beside.names.get(id, ())), born, sex, address=address, postcode=postcode,
            phones=frozenset(beside.phones.get(id, ())), emails=frozenset(beside.emails.get(id, ())),
        )  # fmt: skip
    return found


def _rows(session: Session, query: Any, column: Any, ids: Collection[UUID] | None) -> Iterator[Any]:
    """The rows of some records, or of all."""
    if ids is None:
        yield from session.execute(query)
        return
    for some in portions(ids):
        yield from session.execute(query.where(column.in_(some)))


def _add_places(session: Session, beside: _Beside, owner: Any, ids: Collection[UUID] | None) -> None:
    query = select(owner, Address.lines, Address.postcode).where(
        owner.is_not(None), Address.to_date.is_(None), Address.withdrawn_at.is_(None)
    )
    for id, lines, postcode in _rows(session, query.order_by(Address.id), owner, ids):
        beside.places[id] = (plain_address(lines, postcode), _postcode(postcode))


def _add_persons(session: Session, beside: _Beside, table: Any, ids: Collection[UUID] | None) -> None:
    """Names, telephones and e-mail addresses that stand with the person of a record."""
    person = Person.id if table is Person else table.person_id
    named = select(table.id, PersonName.forename, PersonName.surname).join(PersonName, PersonName.person_id == person)
    for id, forename, surname in _rows(session, named.where(PersonName.withdrawn_at.is_(None)), table.id, ids):
        beside.names.setdefault(id, []).append(full_name(forename, surname))
    points = select(table.id, ContactPoint.kind, ContactPoint.value).join(
        ContactPoint, ContactPoint.person_id == person
    )
    for id, kind, value in _rows(session, points.where(ContactPoint.withdrawn_at.is_(None)), table.id, ids):
        if kind == "email":
            beside.emails.setdefault(id, set()).update(_email(value))
        else:
            beside.phones.setdefault(id, set()).update(plain_phones(value))


# who comes near somebody new


def near(session: Session, new: NewPerson, also: Collection[str] = ()) -> set[UUID]:
    """Records that may be somebody who is about to be recorded: by sound of both names, birth, UPN, place, telephone.

    ``also`` are forenames that stand for the one given.
    """
    found: set[UUID] = set()
    asked = {"pupil": _near_pupils, "parent": _near_parents, "person": _near_persons}[new.kind](new)
    for query in (*_by_name(new, also), *asked):
        found.update(session.scalars(query.limit(_MOST_NEAR)))
    return found - {new.except_id}


def near_record(session: Session, kind: str, record_id: UUID, own: Likened, also: Collection[str] = ()) -> set[UUID]:
    """The same of a record that there is, by each of its names."""
    found: set[UUID] = set()
    for name in own.names:
        new = NewPerson(
            kind, " ".join(name.family), " ".join(name.given), date_of_birth=own.born, upn=own.upn,
            postcode=own.postcode, except_id=record_id,
        )  # fmt: skip
        found |= near(session, new, also)
    return found


def _by_name(new: NewPerson, also: Collection[str]) -> Iterator[Select[Any]]:
    """Records in whose names a word of the forename and one of the surname stand or sound, whichever is which."""
    given = [word for name in (new.forename, new.known_as) for word in search.words_of(name)[:1]] + list(also)
    family = search.words_of(new.surname)
    if new.kind == "parent" and new.pupil_id is not None:
        yield select(ParentLink.parent_id).where(ParentLink.pupil_id == new.pupil_id)
    if not given or not family:
        return
    first = select(SearchTerm.owner_id).where(SearchTerm.kind == new.kind, or_(*map(_heard, given)))
    yield (
        select(SearchTerm.owner_id)
        .where(SearchTerm.kind == new.kind, or_(*map(_heard, family)), SearchTerm.owner_id.in_(first))
        .distinct()
    )


def _heard(word: str) -> Any:
    heard = sound(word)
    named = SearchTerm.field == "name"
    return and_(named, or_(SearchTerm.word == word, SearchTerm.sound == heard) if heard else SearchTerm.word == word)


def _near_pupils(new: NewPerson) -> Iterator[Select[Any]]:
    upn = "".join(new.upn.split()).upper()
    if upn:
        yield select(Pupil.id).where(Pupil.upn == upn)
        yield select(PupilUpn.pupil_id).where(PupilUpn.upn == upn)
    if new.date_of_birth is not None and new.surname.strip():
        heard = [_heard(word) for word in search.words_of(new.surname)]
        called = select(SearchTerm.owner_id).where(SearchTerm.kind == "pupil", or_(*heard)) if heard else None
        born = select(Pupil.id).where(Pupil.date_of_birth == new.date_of_birth)
        yield born if called is None else born.where(Pupil.id.in_(called))


def _near_parents(new: NewPerson) -> Iterator[Select[Any]]:
    if new.phone.strip():
        yield select(Parent.id).where(Parent.phone == new.phone.strip())
        yield _at_point(Parent, new.phone)
    if new.email.strip():
        yield select(Parent.id).where(Parent.email == new.email.strip())
        yield _at_point(Parent, new.email)
    if new.postcode.strip():
        yield select(Address.parent_id).where(
            Address.parent_id.is_not(None), Address.postcode == new.postcode.strip().upper()
        )


def _near_persons(new: NewPerson) -> Iterator[Select[Any]]:
    for value in filter(str.strip, (new.phone, new.email)):
        yield _at_point(Person, value)


def _at_point(table: Any, value: str) -> Select[Any]:
    person = Person.id if table is Person else table.person_id
    query: Select[Any] = select(table.id).join(ContactPoint, ContactPoint.person_id == person)
    return query.where(ContactPoint.value == value.strip())


# two who were said to be two


def not_the_same(session: Session, kind: str) -> dict[frozenset[UUID], NotTheSameRow]:
    """Pairs of records that a named person said are two people; a merged record counts as the one it became."""
    table = TABLES[kind]
    into = {row[0]: row[1] for row in session.execute(select(table.id, table.merged_into_id).where(
        table.merged_into_id.is_not(None)))}  # fmt: skip
    query = (
        select(NotTheSame, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == NotTheSame.user_id)
        .where(NotTheSame.kind == kind)
        .order_by(NotTheSame.id)
    )
    found: dict[frozenset[UUID], NotTheSameRow] = {}
    for row, by in session.execute(query):
        pair = frozenset(into.get(id, id) for id in (row.first_id, row.second_id))
        found.setdefault(pair, _said(row, by))
    return found


def say_not_the_same(unit: Unit, command: SayNotTheSame) -> NotTheSameRow:
    """Keep that two records are two people; what was said before stands."""
    first, second = sorted((command.one_id, command.two_id))
    query = select(NotTheSame).where(
        NotTheSame.kind == command.kind, NotTheSame.first_id == first, NotTheSame.second_id == second
    )
    held = unit.session.scalar(query)
    if held is not None:
        by = unit.session.get_one(UserAccount, held.user_id).full_name
        return _said(held, by)
    row = NotTheSame(
        id=uuid6.uuid7(), kind=command.kind, first_id=first, second_id=second, reason=command.reason.strip(),
        user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"first": str(first), "second": str(second), "reason": row.reason}
    unit.record("not_same", command.kind, first, after=after)
    for id in (first, second):
        unit.touch(command.kind, id)
    unit.touch("merge", row.id)
    return _said(row, unit.user.full_name)


def _said(row: NotTheSame, by: str) -> NotTheSameRow:
    return NotTheSameRow(row.id, row.kind, row.first_id, row.second_id, row.reason, by, row.recorded_at)


def there_are(session: Session, kind: str, ids: Iterable[UUID]) -> bool:
    """Whether every one of some records is in this store."""
    wanted = set(ids)
    table = TABLES[kind]
    return set(session.scalars(select(table.id).where(table.id.in_(wanted)))) == wanted
