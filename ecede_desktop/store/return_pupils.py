"""What a return and a register file must know of each spell beside its marks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.tables import Enrolment, Pupil


@dataclass(frozen=True, slots=True)
class SpellPerson:
    """Whose spell it is."""

    enrolment_id: UUID
    pupil_id: UUID
    upn: str
    upn_state: str
    surname: str
    forename: str
    date_of_birth: dt.date | None
    warning: str
    status: str
    """C only one, M main, S second, G guest."""
    year_group: str
    year_group_in: int | None
    reg_group: str
    admitted_on: dt.date | None
    left_on: dt.date | None


def persons(session: Session, enrolment_ids: Collection[UUID]) -> Mapping[UUID, SpellPerson]:
    """By spell."""
    found: dict[UUID, SpellPerson] = {}
    columns: tuple[Any, ...] = (
        Enrolment.id, Pupil.id, Pupil.upn, Pupil.upn_state, Pupil.surname, Pupil.forename, Pupil.date_of_birth,
        Pupil.warning, Enrolment.status, Enrolment.year_group, Enrolment.year_group_in, Enrolment.reg_group,
        Enrolment.admitted_on, Enrolment.left_on,
    )  # fmt: skip
    for some in portions(enrolment_ids):
        query = select(*columns).join(Pupil, Pupil.id == Enrolment.pupil_id).where(Enrolment.id.in_(some))
        found |= {row[0]: SpellPerson(*row) for row in session.execute(query)}
    return found
