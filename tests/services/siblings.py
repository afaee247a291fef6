"""Two sisters with a case each and a cousin without one, to write about together."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.records.cases import OpenCase
from ecede_desktop.services import cases
from ecede_desktop.services.desk import Desk
from tests.services.caseload import lay_pupil


@dataclass(frozen=True)
class Children:
    """References of the sisters' cases, and everybody's ids."""

    sian: str
    ffion: str
    sian_id: UUID
    ffion_id: UUID
    cousin_id: UUID


def lay_children(desk: Desk) -> Children:
    """Siân and Ffion Ffug-Jones with a case each, and their cousin Will O'Ffug, known as Wil Bach, without one."""
    sian, ffion = lay_pupil(desk, 1), lay_pupil(desk, 2, "Ffion Haf", known_as="Ffi")
    cousin = lay_pupil(desk, 3, "Will", "O’Ffug", known_as="Wil Bach")
    first, second = (cases.open_case(desk, OpenCase("Whole days.", upn=laid.upn)).value for laid in (sian, ffion))
    return Children(first.reference, second.reference, sian.id, ffion.id, cousin.id)
