"""An invented family at a desk: two children of one mother, and a child of another house."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import pytest

from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.services import pupils
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import ParentLink
from tests.desks import desk as desk
from tests.services.caseload import lay_pupil


@dataclass(frozen=True)
class Family:
    """Gwyn and Non are brother and sister; Elin is not of the family."""

    desk: Desk
    pupils: dict[str, UUID]
    mother: UUID


def lay_family(desk: Desk) -> Family:
    """Lay them straight into the store, the mother through the service."""
    names = ("Gwyn", "Non", "Elin")
    laid = {name: lay_pupil(desk, number, name, "Ffug-Jones").id for number, name in enumerate(names, 1)}
    mother = pupils.record_parent(
        desk,
        RecordParent(laid["Gwyn"], "Ffug-Jones", "Mair", "Ms", "mother", has_responsibility=True, phone="07700 900001"),
    ).value
    share_parent(desk, laid["Non"], mother.id)
    return Family(desk, laid, mother.id)


def share_parent(desk: Desk, pupil_id: UUID, parent_id: UUID, relationship: str = "mother") -> None:
    """One parent of two children, as an import or a merge leaves them."""
    with desk.writing() as unit:
        unit.session.add(
            ParentLink(
                pupil_id=pupil_id, parent_id=parent_id, relationship=relationship, has_responsibility=True,
                has_care=None, lives_with=True,
            )
        )  # fmt: skip
        unit.session.flush()
        unit.record("add", "parent", parent_id, after={"pupil": str(pupil_id)})
        unit.touch("parent", parent_id)
        unit.commit()


@pytest.fixture
def family(desk: Desk) -> Family:
    return lay_family(desk)
