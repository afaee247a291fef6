"""Children as lines: school, year, attendance of this year, case and markers of many pupils, read together."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from ecede_desktop.law.measures import attendance
from ecede_desktop.records.families import CaseLine, ChildLine
from ecede_desktop.records.people import PersonRow, Whom
from ecede_desktop.services.case_facts import current_spell, year_figures
from ecede_desktop.services.case_rows import year_group_now
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.markers import signs
from ecede_desktop.store import cases, enrolments, people
from ecede_desktop.store.cases import Chosen
from ecede_desktop.store.unit import Reading


def child_lines(session: Reading, desk: Desk, pupil_ids: Collection[UUID]) -> Mapping[UUID, ChildLine]:
    """Each pupil as a child of a family; why they are of it is for the caller to say."""
    ids = list(pupil_ids)
    spells = enrolments.spells(session, ids)
    figures = year_figures(session, {id: spells.get(id, ()) for id in ids}, desk.clock.today(), desk.pack)
    warned = signs(session, desk, ids)
    found = {}
    for id in ids:
        spell, counts = current_spell(spells.get(id, ())), figures[id][0]
        found[id] = ChildLine(
            person=people.find(session, Whom(pupil_id=id)),
            school_number=spell.school_number if spell else "",
            school_name=spell.school_name if spell else "",
            year_group=year_group_now(desk, spell) if spell else "",
            counts=counts,
            attendance=attendance(counts),
            case=next(iter(case_lines(session, id)), None),
            markers=warned.get(id, ()),
        )
    return found


def child_out_of_school(person: PersonRow) -> ChildLine:
    """A child who is no pupil that we know."""
    return ChildLine(person=person)


def case_lines(session: Reading, pupil_id: UUID) -> tuple[CaseLine, ...]:
    """The cases of a pupil: an open one first, then the newest."""
    rows = [
        CaseLine(row.reference, row.stage, row.stage_since, row.officer_name, row.opened_on, row.closed_on)
        for row in cases.list_records(session, Chosen(pupil_id=pupil_id, include_closed=True))
    ]
    rows.sort(key=lambda row: row.reference, reverse=True)
    return tuple(sorted(rows, key=lambda row: row.closed_on is not None))
