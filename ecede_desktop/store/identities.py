"""By what else than the UPN in use a pupil is known: former UPNs, a school's own number, ULN, other names, postcode."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select, tuple_
from sqlalchemy.orm import Session

from ecede_desktop.store.enrolments import KnownPupil, portions
from ecede_desktop.store.registers import withdrawn
from ecede_desktop.store.tables import (
    Address,
    Pupil,
    PupilFact,
    PupilName,
    PupilUpn,
    SchoolPupilId,
)

_PUPIL = (Pupil.id, Pupil.upn, Pupil.upn_state, Pupil.surname, Pupil.forename, Pupil.date_of_birth)
_PUPIL_LENGTH = len(_PUPIL)
ULN = "uln"


def by_other_upn(session: Session, upns: Collection[str]) -> Mapping[str, list[KnownPupil]]:
    """Pupils who have or had one of these UPNs beside the one in use, as a file or an officer said."""
    found: dict[str, list[KnownPupil]] = {}
    for some in portions(upns):
        query = select(*_PUPIL, PupilUpn.upn).join(PupilUpn, PupilUpn.pupil_id == Pupil.id).where(_stands())
        for row in session.execute(query.where(PupilUpn.upn.in_(some), _live(PupilUpn))):
            found.setdefault(row[-1], []).append(_known(row))
    return found


def by_local_id(
    session: Session, school_ids: Collection[UUID], local_ids: Collection[str]
) -> Mapping[tuple[UUID, str], KnownPupil]:
    """Pupils by the number of a school's own system, as asked; where none has it so, the one who has it without the
    zeros before it, which spreadsheets take off."""
    found: dict[tuple[UUID, str], KnownPupil] = {}
    plain: dict[tuple[UUID, str], dict[UUID, KnownPupil]] = {}
    query = select(*_PUPIL, SchoolPupilId.school_id, SchoolPupilId.local_id)
    query = query.join(SchoolPupilId, SchoolPupilId.pupil_id == Pupil.id)
    for some in portions({_plain_id(local_id) for local_id in local_ids}):
        alike = func.ltrim(SchoolPupilId.local_id, "0").in_(some)
        asked = query.where(SchoolPupilId.school_id.in_(school_ids), alike)
        for row in session.execute(asked.where(_live(SchoolPupilId))):
            found[row[-2], row[-1]] = known = _known(row)
            plain.setdefault((row[-2], _plain_id(row[-1])), {})[known.id] = known
    for school_id in school_ids:
        for local_id in local_ids:
            pupils = plain.get((school_id, _plain_id(local_id)), {})
            if len(pupils) == 1 and _plain_id(local_id):
                found.setdefault((school_id, local_id), next(iter(pupils.values())))
    return found


def _plain_id(local_id: str) -> str:
    return local_id.lstrip("0")


def by_uln(session: Session, ulns: Collection[str]) -> Mapping[str, list[KnownPupil]]:
    """Pupils by their unique learner number."""
    found: dict[str, list[KnownPupil]] = {}
    query = select(*_PUPIL, PupilFact.value).distinct().join(PupilFact, PupilFact.pupil_id == Pupil.id)
    for some in portions(ulns):
        asked = query.where(PupilFact.kind == ULN, PupilFact.value.in_(some), PupilFact.import_id.not_in(withdrawn()))
        for row in session.execute(asked):
            found.setdefault(row[-1], []).append(_known(row))
    return found


def at_postcodes(session: Session, postcodes: Collection[str]) -> Mapping[str, list[KnownPupil]]:
    """Pupils who live or lived at one of these postcodes."""
    found: dict[str, list[KnownPupil]] = {}
    query = select(*_PUPIL, Address.postcode).distinct().join(Address, Address.pupil_id == Pupil.id).where(_stands())
    for some in portions(postcodes):
        for row in session.execute(query.where(Address.postcode.in_(some), Address.withdrawn_at.is_(None))):
            found.setdefault(row[-1], []).append(_known(row))
    return found


def born_as(session: Session, people: Collection[tuple[str, dt.date]]) -> list[KnownPupil]:
    """Pupils with one of these surnames and dates of birth together, wherever they are: only ever a doubt."""
    found: list[KnownPupil] = []
    for some in portions(people):
        query = select(*_PUPIL).where(
            # The surnames by themselves, because an index serves them.
            Pupil.surname.in_({surname for surname, _ in some}),
            _stands(),
            tuple_(Pupil.surname, Pupil.date_of_birth).in_(some),
        )
        found += [_known(row) for row in session.execute(query)]
    return found


def other_names(session: Session, pupil_ids: Collection[UUID]) -> Mapping[UUID, list[tuple[str, str]]]:
    """Surname and forename of every other name that pupils have or had, as files or officers said."""
    found: dict[UUID, list[tuple[str, str]]] = {}
    columns = (PupilName.pupil_id, PupilName.surname, PupilName.forename)
    for some in portions(pupil_ids):
        for pupil, surname, forename in session.execute(
            select(*columns).where(PupilName.pupil_id.in_(some), _live(PupilName))
        ):
            found.setdefault(pupil, []).append((surname, forename))
    return found


def _known(row: Sequence[Any]) -> KnownPupil:
    return KnownPupil(*row[:_PUPIL_LENGTH])


def _stands() -> ColumnElement[bool]:
    """Not merged into another record."""
    return Pupil.merged_into_id.is_(None)


def _live(table: type[PupilUpn | PupilName | SchoolPupilId]) -> ColumnElement[bool]:
    """Said by an officer, or by an import that was not taken back."""
    return or_(table.import_id.is_(None), table.import_id.not_in(withdrawn()))
