"""Reads what the page on which a contact is written offers."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from uuid import UUID

from ecede_desktop.records.families import AdultLine, FamilyView
from ecede_desktop.records.users import Role
from ecede_desktop.records.visit_pages import FamilyChild, VisitPageFacts
from ecede_desktop.records.visits import Present
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.families import family_of
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import cases, pupils, users
from ecede_desktop.store.unit import Reading


def read_visit_page(desk: Desk, reference: str, also: Collection[UUID] = ()) -> VisitPageFacts:
    """The family's other children, the adults one may meet, and who may have supervised.

    ``also`` are children whom the contact is about and who may not be of the family as it is recorded.

    Raises:
        NoSuchCase, NoSuchPupil: there is none.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        family = family_of(session, desk, case.pupil_id)
        everybody = users.list_users(session)
        children = list(_children(family))
        known = {case.pupil_id, *(child.pupil_id for child in children)}
        children += [_participant(session, pupil_id) for pupil_id in also if pupil_id not in known]
    managers = tuple((u.name, u.full_name) for u in everybody if u.role is Role.MANAGER and u.active)
    return VisitPageFacts(case.pupil_id, tuple(children), tuple(_people(family)), managers)


def read_participant(desk: Desk, pupil_id: UUID) -> FamilyChild:
    """A child who is to be written into the register of a session.

    Raises:
        NoSuchPupil: there is none.
    """
    with desk.reading() as session:
        return _participant(session, pupil_id)


def _participant(session: Reading, pupil_id: UUID) -> FamilyChild:
    pupil = pupils.pupil(session, pupil_id)
    here = pupil.current_enrolment
    return FamilyChild(
        pupil.id,
        pupil.full_name,
        cases.open_case_of(session, pupil.id),
        here.school_name if here else "",
        here.year_group if here else "",
    )


def _children(family: FamilyView) -> Iterable[FamilyChild]:
    for line in family.children:
        pupil_id = line.person.pupil_id
        if pupil_id is None or pupil_id == family.pupil_id:
            continue
        still_open = line.case is not None and line.case.closed_on is None
        reference = line.case.reference if line.case is not None and still_open else ""
        yield FamilyChild(pupil_id, line.person.full_name, reference, line.school_name, line.year_group)


def _people(family: FamilyView) -> Iterable[Present]:
    for line in (*family.adults, *family.others):
        yield Present(line.person.full_name, _relationship(line, family))


def _relationship(line: AdultLine, family: FamilyView) -> str:
    return next((link.relationship for link in line.links if link.pupil_id == family.pupil_id), "")
