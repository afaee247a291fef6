"""What the records and the papers of a bundle say, gathered for the checks that stand before it is made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.law import bundle_checks as law
from ecede_desktop.law.bundle_checks import BundleCheck, BundleFacts, ChargeFact, CorrectedSession, PaperFact, VisitFact
from ecede_desktop.law.calendar import SATURDAY, SchoolCalendar
from ecede_desktop.law.codes import MarkClass
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.offences import SJP, counted_from, offence
from ecede_desktop.law.policy_bundle import BundlePolicy, bundle_policy
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.records.case_bundles import DOCUMENT, CasePaper
from ecede_desktop.records.court import DecisionRow, ProsecutionRow
from ecede_desktop.records.paper_service import ServiceRow
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.services import charge_facts, charge_register, charged_sessions, notice_rows
from ecede_desktop.services.bundle_papers import defendant, read_papers
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.period_marks import read_counts
from ecede_desktop.services.pupil_attendance import read_attendance
from ecede_desktop.services.session_clocks import clock_of
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import bundles as store
from ecede_desktop.store import cases, court, paper_service, prosecutions, pupils, signed_papers, visits
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading

_NAMES = ("recipient", "addressee", "defendant", "parent_name")
"""Fields of a frozen paper in which a parent's name stands."""
_VISIT = "home_visit"


@dataclass(frozen=True)
class Charged:
    """What is charged, or is to be."""

    offence: str
    route: str
    first_day: dt.date
    last_day: dt.date
    sessions: tuple[dt.date, ...]
    begun_on: dt.date | None


@dataclass(frozen=True)
class _Sources:
    """What the papers of a bundle are compared with."""

    records: Mapping[UUID, Mapping[str, Any]]
    to: Mapping[UUID, store.ToParent]
    services: Mapping[UUID, tuple[ServiceRow, ...]]
    signed: Mapping[UUID, dt.date | None]
    to_nobody: frozenset[UUID]


def preflight(desk: Desk, reference: str, parent_id: UUID) -> tuple[BundleCheck, ...]:
    """Every rule before a bundle is made, those that do not hold first; nothing is recorded.

    Raises:
        NoSuchCase: there is none.
        Refused: the parent is none of this child.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        return read_checks(session, desk, case, parent_id, read_papers(session, desk, case, parent_id))


def read_checks(
    session: Reading, desk: Desk, case: CaseRecord, parent_id: UUID, papers: Sequence[CasePaper]
) -> tuple[BundleCheck, ...]:
    """The same within a reading."""
    return law.check_bundle(_facts(session, desk, case, parent_id, papers))


def _facts(
    session: Reading, desk: Desk, case: CaseRecord, parent_id: UUID, papers: Sequence[CasePaper]
) -> BundleFacts:  # fmt: skip
    parent = defendant(session, case, parent_id)
    decision, charge = _decided(session, case, parent_id), _charge(session, case, parent_id)
    charged = _charged(session, desk, case, decision, charge)
    running = _running(session, case, parent_id)
    barring: tuple[str, ...] = ()
    if charged is not None:
        barring = _barring(session, desk, case, parent_id, charged)
    day = charged.first_day if charged is not None else desk.clock.today()
    return BundleFacts(
        today=desk.clock.today(),
        parent_name=_name(parent),
        parent_address=parent.address.one_line if parent.address is not None else "",
        charged=charged is not None,
        decided=decision is not None and decision.decision == "prosecute",
        order_considered=bool(court.considerations(session, case.id)),
        route_lawful=charged is None or charged.route != SJP or offence(charged.offence, day).single_justice,
        first_session=_counted_from(desk, charged) if charged is not None else None,
        months=desk.pack.number("limitation_months", day).value,
        begun_on=charged.begun_on if charged is not None else None,
        first_day=charged.first_day if charged is not None else None,
        last_day=charged.last_day if charged is not None else None,
        referred_on=cases.referral(session, case.id).referred_on,
        barring=barring,
        papers=tuple(_papers(session, desk, case, parent, papers)),
        visits=tuple(_visits(session, desk, case)),
        corrected=tuple(_corrected(session, desk, case, parent_id, papers)),
        # The breach of an order is not proved by a register.
        charges=tuple(ChargeFact(row.number, row.first_day, row.last_day) for row in running if row.sessions),
        recharged=tuple(one for row in running for one in _recharged(session, desk, row)),
    )


def _decided(session: Reading, case: CaseRecord, parent_id: UUID) -> DecisionRow | None:
    """The newest decision about this parent that was made, else the newest that was begun."""
    found = [row for row in court.decisions(session, case_id=case.id) if row.parent_id == parent_id]
    found.sort(key=lambda row: (row.decision == "prosecute", row.proposed_at))
    return found[-1] if found else None


def _charge(session: Reading, case: CaseRecord, parent_id: UUID) -> ProsecutionRow | None:
    return next((row for row in prosecutions.rows(session, case_id=case.id) if row.parent_id == parent_id), None)


def _running(session: Reading, case: CaseRecord, parent_id: UUID) -> list[ProsecutionRow]:
    """Every charge against this parent that has not ended, the oldest first."""
    rows = prosecutions.rows(session, case_id=case.id)
    return [row for row in reversed(rows) if row.parent_id == parent_id and not row.over]


def _recharged(session: Reading, desk: Desk, row: ProsecutionRow) -> Iterator[CorrectedSession]:
    """Sessions charged that the register no longer has as they were charged."""
    for one in charge_register.no_longer(session, desk, row):
        yield CorrectedSession(row.number, one.mark.day, one.mark.session, one.mark.code, one.now)


def _charged(
    session: Reading, desk: Desk, case: CaseRecord, decision: DecisionRow | None, charge: ProsecutionRow | None
) -> Charged | None:
    if charge is not None:
        event = charge.last("charged")
        begun = event.on if event is not None else local(charge.begun_at).date()
        days = tuple(day for day, _, _ in charge.sessions)
        return Charged(charge.offence, charge.route, charge.first_day, charge.last_day, days, begun)
    if decision is None:
        return None
    period = (decision.first_day, decision.last_day)
    pupil = pupils.pupil(session, case.pupil_id)
    days = tuple(mark.day for mark in charged_sessions.charged(session, desk.pack, pupil, decision).absent)
    return Charged(decision.offence, "", *period, days, None)


def _counted_from(desk: Desk, charged: Charged) -> dt.date | None:
    """The day from which the time to begin runs, by Legal's policy and the offence."""
    law = offence(charged.offence, charged.first_day)
    starts = clock_of(desk.pack, (), desk.clock.today()).starts
    return counted_from(charged.sessions, charged.first_day, charged.last_day, law, starts)


def _barring(
    session: Reading, desk: Desk, case: CaseRecord, parent_id: UUID, charged: Charged
) -> tuple[str, ...]:  # fmt: skip
    """Numbers of the notices that barred proceedings on the day they began, or bar them today."""
    day = charged.begun_on or desk.clock.today()
    found = charge_facts.barring(session, desk, case.pupil_id, parent_id, charged.first_day, charged.last_day)
    return tuple(one.number for one in found if one.bars_on(day))


def _papers(
    session: Reading, desk: Desk, case: CaseRecord, parent: ParentRow, papers: Sequence[CasePaper]
) -> Iterator[PaperFact]:  # fmt: skip
    policy = bundle_policy(desk.pack)
    ids = [id_ for paper in papers if paper.goes_in and (id_ := _document(paper)) is not None]
    sources = _Sources(
        store.records(session, ids),
        store.to_parents(session, ids),
        paper_service.of_documents(session, ids) if ids else {},
        _signed(session, case, ids),
        store.to_nobody(session, ids),
    )
    for paper in papers:
        if not paper.goes_in:
            continue
        if (document_id := _document(paper)) is not None:
            yield _issued(session, desk, case, parent, paper, document_id, policy, sources)
        else:
            yield PaperFact(paper.key, paper.title_en, paper.title_cy, paper.section, paper.on)


def _document(paper: CasePaper) -> UUID | None:
    """The issued paper that it is, or that it is the signed copy of."""
    return paper.source_id if paper.source_kind == DOCUMENT else paper.signed_of


def _signed(session: Reading, case: CaseRecord, ids: Sequence[UUID]) -> Mapping[UUID, dt.date | None]:
    """The day on which each paper was signed: of statements by the statement, of others by the copy that came back."""
    found = {row.document_id: row.signed_on for row in store.statements(session, case.id) if row.document_id}
    copies = signed_papers.of_documents(session, ids)
    return found | {id_: row.signed_on for id_, row in copies.items() if found.get(id_) is None}


def _issued(
    session: Reading, desk: Desk, case: CaseRecord, parent: ParentRow, paper: CasePaper, id_: UUID,
    policy: BundlePolicy, sources: _Sources,
) -> PaperFact:  # fmt: skip
    rule, record = policy.paper(paper.kind), sources.records.get(id_, {})
    signed: bool | None = None
    if rule is not None and rule.signed:
        signed = bool(sources.signed.get(id_) or record.get("signed_on"))
    services = [row for row in sources.services.get(id_, ()) if row.parent_id in (None, parent.id)]
    counts, first, last = _counts(record), _day(record.get("first_day")), _day(record.get("last_day"))
    now = None
    if counts is not None and first is not None and last is not None:
        # A certificate and a head teacher's statement are of one school's register.
        school = str(record.get("school_name", "") or "")
        now = read_counts(session, desk.pack, case.pupil_id, first, last, school)
        now = Counts(**{one.name: getattr(now, one.name) for one in fields(Counts) if one.name in _COMPARED})
    return PaperFact(
        paper.key, paper.title_en, paper.title_cy, paper.section, paper.on,
        needs_service=rule is not None and rule.served and id_ not in sources.to_nobody,
        served=any(row.served_on is not None for row in services),
        signed=signed,
        names=tuple(dict.fromkeys(_plain(name, parent) for name in _names(record, sources.to.get(id_), services))),
        addresses=tuple(dict.fromkeys(_addresses(record, sources.to.get(id_), services))),
        counts=counts if now is not None else None, first_day=first, last_day=last, now=now,
        by_hand=record.get("by_hand") is True,
        # What was removed of a paper is decided anew on its signed pages: the words lie elsewhere on a scan.
        removals_left=0 if paper.copies == "court" else paper.removals_left,
    )  # fmt: skip


_COMPARED = ("present", "approved", "authorised", "unauthorised")
"""What a session is; late marks are among them, and one without a mark is none of them."""


def _counts(record: Mapping[str, Any]) -> Counts | None:
    """The figures that a paper froze, where it has any."""
    kept = record.get("counts")
    if not isinstance(kept, Mapping) or not all(isinstance(kept.get(name), int) for name in _COMPARED):
        return None
    return Counts(**{name: kept[name] for name in _COMPARED})


def _names(record: Mapping[str, Any], to: store.ToParent | None, services: Sequence[ServiceRow]) -> Iterator[str]:
    for name in _NAMES:
        if isinstance(record.get(name), str) and record[name].strip():
            yield record[name]
    if to is not None and to.name.strip():
        yield to.name
    yield from (row.recipient for row in services if row.stands and row.recipient.strip())


def _addresses(record: Mapping[str, Any], to: store.ToParent | None, services: Sequence[ServiceRow]) -> Iterator[str]:
    kept = record.get("recipient_address")
    if isinstance(kept, list) and kept:
        yield ", ".join(str(line) for line in kept)
    elif to is not None and to.address.strip():
        yield ", ".join(to.address.splitlines())
    posted = (row.address for row in services if row.stands and row.method not in ("email", "text", "court_system"))
    yield from (address for address in posted if address.strip())


def _name(parent: ParentRow) -> str:
    return " ".join(part for part in (parent.forename, parent.surname) if part)


def _plain(name: str, parent: ParentRow) -> str:
    """Without the title, which some papers have and others not."""
    parts = name.split()
    if parent.title and parts and parts[0].rstrip(".") == parent.title.rstrip("."):
        parts = parts[1:]
    return " ".join(parts)


def _day(kept: object) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(kept)) if kept else None
    except ValueError:
        return None


def _visits(session: Reading, desk: Desk, case: CaseRecord) -> Iterator[VisitFact]:
    """The visits at home that the record tells of, beside what the register says of the session."""
    policy = contact_policy(desk.pack)
    pupil = pupils.pupil(session, case.pupil_id)
    spell = current_spell(pupil.enrolments)
    calendar = calendar_of(session, desk.pack, spell.school_id if spell else None)
    rows = [row for row in visits.contacts(session, case.id) if policy.counts_as(row.kind) == _VISIT]
    if not rows:
        return
    days = [row.on for row in rows]
    register = _classes(session, desk, case.pupil_id, min(days), max(days))
    for row in rows:
        part = law.session_of(row.started)
        classes = register.get(row.on, {})
        here = [classes.get(one, "") for one in (law.MORNING, law.AFTERNOON) if one in part]
        # Where the hour is not known, the child was there for sure only if for the whole day.
        present = bool(here) and all(one == MarkClass.PRESENT for one in here)
        yield VisitFact(str(row.id), row.on, part, _closed(calendar, row.on, classes), present)


def _classes(
    session: Reading, desk: Desk, pupil_id: UUID, first: dt.date, last: dt.date
) -> Mapping[dt.date, Mapping[str, str]]:
    """What the register says of each session of some days; whoever attended anywhere was present."""
    found: dict[dt.date, dict[str, str]] = {}
    for school in read_attendance(session, desk.pack, pupil_id, first, last):
        for cell in school.cells:
            day = found.setdefault(cell.date, {}) if cell.code else {}
            if day.get(cell.session) != MarkClass.PRESENT:
                day[cell.session] = cell.mark_class
    return found


def _closed(calendar: SchoolCalendar, day: dt.date, classes: Mapping[str, str]) -> bool:
    if day.weekday() >= SATURDAY:
        return False
    if classes:
        return all(one == MarkClass.NOT_REQUIRED for one in classes.values())
    return calendar.knows(day) and not calendar.is_school_day(day)


def _corrected(
    session: Reading, desk: Desk, case: CaseRecord, parent_id: UUID, papers: Sequence[CasePaper]
) -> Iterator[CorrectedSession]:  # fmt: skip
    """Sessions of notices in the bundle that are no longer what they were."""
    there = {paper.source_id for paper in papers if paper.goes_in}
    for notice in notice_rows.read_notices(session, desk, case.pupil_id):
        if notice.parent_id != parent_id or notice.document_id not in there:
            continue
        for one in notice_rows.read_notice(session, desk, notice.number).relies:
            if not one.still:
                yield CorrectedSession(notice.number, one.day, one.session, one.code, one.code_now)
