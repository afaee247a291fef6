"""Whom a referral is about: certain by UPN, or by name, birth and school together; otherwise the officer chooses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.law.referral_forms import SchoolSays
from ecede_desktop.law.upn import check_upn
from ecede_desktop.records.names import fold, same_name
from ecede_desktop.records.referrals import Likeness
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.store import enrolments, identities, pupils, search
from ecede_desktop.store.enrolments import KnownPupil
from ecede_desktop.store.unit import Reading

MOST = 8
"""Pupils offered to choose from."""
_SURE = ("valid", "temporary")


@dataclass(frozen=True)
class Matched:
    """The pupil where that is certain, else whom it may be."""

    pupil_id: UUID | None
    likely: tuple[Likeness, ...]


def match(session: Reading, says: SchoolSays, school_id: UUID | None) -> Matched:
    """Find the pupil of a referral; nobody is ever made from one."""
    by_upn = _by_upn(session, says.upn)
    if by_upn is not None and _agrees(by_upn, says):
        return Matched(by_upn.id, ())
    found: dict[UUID, str] = {by_upn.id: "upn"} if by_upn is not None else {}
    sure = []
    if school_id is not None:
        for known in enrolments.of_school(session, school_id):
            if by := _likeness(known, says):
                found.setdefault(known.id, by)
                sure += [known.id] if by == "name_and_birth" else []
    if by_upn is None and len(sure) == 1:
        return Matched(sure[0], ())
    for pupil_id, by in _elsewhere(session, says):
        found.setdefault(pupil_id, by)
    return Matched(None, tuple(_offered(session, found)))


def _by_upn(session: Reading, upn: str) -> KnownPupil | None:
    check = check_upn(upn)
    if check.state not in _SURE:
        return None
    return enrolments.by_upn(session, [check.upn]).get(check.upn)


def _agrees(known: KnownPupil, says: SchoolSays) -> bool:
    """Whether name and birth leave the UPN standing: one of them may be mistyped, not all."""
    if says.date_of_birth is not None and says.date_of_birth == known.date_of_birth:
        return True
    surname = not says.surname or not known.surname or same_name(known.surname, says.surname)
    forename = not says.forename or not known.forename or same_name(known.forename, says.forename)
    if says.date_of_birth is not None and known.date_of_birth is not None:
        return surname and forename
    return surname or forename


def _likeness(known: KnownPupil, says: SchoolSays) -> str:
    """By what a pupil of the school is like the one of the referral; empty: not alike."""
    surname = bool(says.surname) and fold(known.surname) == fold(says.surname)
    forename = bool(says.forename) and fold(known.forename) == fold(says.forename)
    birth = says.date_of_birth is not None and known.date_of_birth == says.date_of_birth
    if surname and forename and birth:
        return "name_and_birth"
    if surname and forename:
        return "name_at_school"
    return "birth_at_school" if birth and (surname or forename) else ""


def _elsewhere(session: Reading, says: SchoolSays) -> Iterator[tuple[UUID, str]]:
    """Pupils of any school: born on that day under that surname, or found by name and its sound."""
    if says.surname and says.date_of_birth is not None:
        people: set[tuple[str, dt.date]] = {(says.surname, says.date_of_birth)}
        for known in identities.born_as(session, people):
            yield known.id, "birth"
    text = f"{says.forename} {says.surname}".strip()
    if text:
        for hit in search.find(session, text, MOST):
            if hit.kind == "pupil":
                yield hit.owner_id, "name" if hit.matched != "sound" else "sound"


def _offered(session: Reading, found: dict[UUID, str]) -> Iterable[Likeness]:
    chosen = list(found)[:MOST]
    names = pupils.names(session, chosen)
    spells = enrolments.spells(session, chosen)
    for pupil_id in chosen:
        name, here = names.get(pupil_id), current_spell(spells.get(pupil_id, ()))
        if name is None:
            continue
        yield Likeness(
            pupil_id, name.full_name, name.upn, name.date_of_birth, here.school_name if here else "",
            here.year_group if here else "", found[pupil_id],
        )  # fmt: skip
