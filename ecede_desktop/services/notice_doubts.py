"""What no longer holds of penalty notices since they were issued, for one or for all of the county at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.codes import DUAL, CodeSet, MarkClass
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.service_rules import deemed, family
from ecede_desktop.records.marks import position_of
from ecede_desktop.records.paper_service import ServiceRow
from ecede_desktop.services.code_sets import book
from ecede_desktop.store import notice_doubts as store
from ecede_desktop.store import paper_service
from ecede_desktop.store.unit import Reading

if TYPE_CHECKING:
    from ecede_desktop.store.tables import PenaltyNotice

SESSIONS_CHANGED = "sessions_changed"
RECEIPT_RECOUNTED = "receipt_recounted"
_ATTENDING = frozenset({MarkClass.PRESENT, MarkClass.APPROVED})
_Year = tuple[CodeSet, bytes]


def doubts_of(session: Reading, pack: PolicyPack, rows: Sequence[PenaltyNotice]) -> Mapping[UUID, tuple[str, ...]]:
    """By notice the keys of what no longer holds, such as sessions_changed, not_parent, parent_moved, child_left."""
    changed = _changed(session, pack, rows)
    links = store.links(session, {row.parent_id for row in rows})
    persons = {link.person_id for link in links.values() if link.person_id is not None}
    also = store.pupils_of_persons(session, persons)
    live_at = store.addresses(session, {row.parent_id for row in rows} | persons | set(also.values()))
    here = store.at_school(session, {row.pupil_id for row in rows})
    services = paper_service.of_documents(session, [row.document_id for row in rows]) if rows else {}

    def told(row: PenaltyNotice) -> Iterator[str]:
        link = links.get((row.pupil_id, row.parent_id))
        if row.id in changed:
            yield SESSIONS_CHANGED
        if link is None or not link.counts:
            yield "not_parent"
        if link is not None:
            if link.died_on is not None:
                yield "parent_died"
            person = link.person_id
            owners = (row.parent_id, person, also.get(person) if person is not None else None)
            known = sorted(live_at[owner] for owner in owners if owner in live_at)
            if known and known[0][1] != row.address:
                yield "parent_moved"
        if row.pupil_id not in here:
            yield "child_left"
        if any(_recounted(pack, one) for one in services.get(row.document_id, ())):
            yield RECEIPT_RECOUNTED

    return {row.id: tuple(told(row)) for row in rows}


def _recounted(pack: PolicyPack, service: ServiceRow) -> bool:
    """Whether the law would take a posting as received on another day than the one recorded: a bank holiday came since.

    The recorded day stays, and with it what the parent was told; a named person withdraws it and records it anew.
    """
    if not service.stands or service.received_on is not None or service.deemed_on is None:
        return False
    days = pack.number("letter_arrives_working_days", service.sent_on)
    now = deemed(family(service.document_kind), service.method, service.sent_on, service.sent_at, days)
    return now is None or now.on != service.deemed_on


def _changed(session: Reading, pack: PolicyPack, rows: Sequence[PenaltyNotice]) -> set[UUID]:
    """Notices with a session that the registers no longer have as an unauthorised absence."""
    pupils = {row.id: row.pupil_id for row in rows}
    relied = list(store.relied(session, pupils))
    codes = book(session, pack)
    years: dict[tuple[UUID, int], dict[str, list[_Year]]] = {}
    wanted = {school_year_of(day) for _, day, _ in relied}
    for year in store.marks(session, set(pupils.values()), wanted) if relied else ():
        held = (codes.for_year(year.code_set, year.school_year), year.marks)
        years.setdefault((year.pupil_id, year.school_year), {}).setdefault(year.school_number, []).append(held)
    return {
        notice_id
        for notice_id, day, part in relied
        if not _still_absent(years.get((pupils[notice_id], school_year_of(day)), {}), day, part)
    }


def _still_absent(schools: Mapping[str, Sequence[_Year]], day: dt.date, part: str) -> bool:
    """Whoever attended at one of the schools was not absent; D says only that another school has the mark."""
    place = position_of(day, part)
    found = set()
    for years in schools.values():
        marked = next(((codes, chr(marks[place])) for codes, marks in years if marks[place]), None)
        if marked is not None and marked[1] != DUAL:
            found.add(marked[0].class_of(marked[1]))
    return MarkClass.UNAUTHORISED in found and not found & _ATTENDING
