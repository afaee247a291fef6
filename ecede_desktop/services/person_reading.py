"""Puts together everything that is recorded about one person."""

from __future__ import annotations

from typing import Any

from ecede_desktop.law.policy_people import people_policy
from ecede_desktop.records.families import ChildOf, PersonView
from ecede_desktop.records.people import PersonRow
from ecede_desktop.services.cohort_sight import in_sight
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.family_lines import case_lines, child_lines
from ecede_desktop.services.markers import sign_of
from ecede_desktop.services.ties import tie_rows
from ecede_desktop.store import (
    addresses,
    cohorts,
    contact_points,
    families,
    households,
    languages,
    markers,
    person_names,
    pupils,
)
from ecede_desktop.store.unit import Reading


def view_of(session: Reading, desk: Desk, person: PersonRow) -> PersonView:
    """One person whole, whichever of their records it stands on."""
    policy, today = people_policy(desk.pack), desk.clock.today()
    own = markers.markers_of(session, [person.person_id]) if person.person_id is not None else ()
    standing = sorted(own, key=lambda row: row.ended_on is not None)
    near = tuple(sign_of(row, policy, today) for row in standing if row.ended_on is None)
    ids = [person.person_id] if person.person_id is not None else []
    return PersonView(
        person=person,
        names=person_names.names_of(session, person.person_id, person.pupil_id),
        addresses=addresses.history(session, person),
        points=contact_points.points_of(session, person.person_id, person.parent_id),
        languages=languages.answers(session, person.person_id, person.parent_id),
        needs=languages.needs_of(session, person.person_id),
        markers=tuple(standing),
        ties=tie_rows(session, policy, person.person_id),
        households=households.households_of(session, ids),
        children=_children(session, desk, person),
        **({"signs": near} | _as_pupil(session, desk, person)),
    )


def _children(session: Reading, desk: Desk, person: PersonRow) -> tuple[ChildOf, ...]:
    if person.parent_id is None:
        return ()
    links = families.links(session, parent_ids=[person.parent_id])
    lines = child_lines(session, desk, [link.pupil_id for link in links])
    return tuple(ChildOf(lines[link.pupil_id], link) for link in links)


def _as_pupil(session: Reading, desk: Desk, person: PersonRow) -> dict[str, Any]:
    """What only a pupil has."""
    if person.pupil_id is None:
        return {"pupil": None, "parents": (), "cases": ()}
    pupil = pupils.pupil(session, person.pupil_id)
    line = child_lines(session, desk, [person.pupil_id])[person.pupil_id]
    shown, restricted = in_sight(session, desk, person.pupil_id, cohorts.of_pupil(session, person.pupil_id))
    return {
        "pupil": pupil,
        "parents": pupil.parents,
        "cases": case_lines(session, person.pupil_id),
        "signs": line.markers,
        "school_name": line.school_name,
        "school_number": line.school_number,
        "year_group": line.year_group,
        "counts": line.counts,
        "attendance": line.attendance,
        "memberships": shown,
        "restricted": restricted,
    }
