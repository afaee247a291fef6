"""What the records say before a penalty notice is given: the facts that the law and the code of conduct look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from uuid import UUID

from ecede_desktop.law import notices as law
from ecede_desktop.law.calendar import add_calendar_months, school_year_of
from ecede_desktop.law.codes import MarkClass
from ecede_desktop.law.deadlines import deadline
from ecede_desktop.law.measures import Counts, share
from ecede_desktop.law.notices import Cap, Code, Ground, NoticeFacts, NoticeMark, Session, WarningGiven
from ecede_desktop.law.policy_notices import NoticePolicy, notice_policy
from ecede_desktop.law.school_age import compulsory_school_age
from ecede_desktop.law.windows import window_of
from ecede_desktop.records.attendance import MarkCell, PupilAttendance
from ecede_desktop.records.notices import RequestRow
from ecede_desktop.records.paper_service import served_on
from ecede_desktop.records.pupils import ParentRow, PupilRow
from ecede_desktop.records.warnings import WarningRow
from ecede_desktop.services import warnings
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.pupil_attendance import read_attendance
from ecede_desktop.store import paper_service, penalty_notices, people, proceedings, pupils
from ecede_desktop.store import warnings as warning_store
from ecede_desktop.store.unit import Reading

WARNING_MONTHS = 12
"""A notice rests on a warning that was given at most so long before it was asked for."""
_ATTENDING = frozenset({str(MarkClass.PRESENT), str(MarkClass.APPROVED)})
_ABSENT = str(MarkClass.UNAUTHORISED)
_POSSIBLE = frozenset({*_ATTENDING, _ABSENT, str(MarkClass.AUTHORISED)})


def examine(
    session: Reading, desk: Desk, request: RequestRow, stated: frozenset[str], replaces: str = ""
) -> tuple[law.Examined, tuple[dt.date, dt.date] | None]:
    """Look at a request by the law and by the code of the day it was asked, and tell the window counted in.

    ``replaces``: the notice withdrawn at the same time, whose sessions are free for the one in its place.

    Raises:
        KeyError: the code has no such ground on that day.
    """
    code = notice_policy(desk.pack).code(request.ground, request.asked_on)
    facts = facts_of(session, desk, request, code, stated, replaces)
    found = law.examine(facts, code)
    first = min((mark.day for mark in found.sessions), default=None)
    if first is not None:
        months = desk.pack.number("limitation_months", first).value
        found = law.examine(replace(facts, begin_by=add_calendar_months(first, months)), code)
    return found, facts.window


def facts_of(
    session: Reading, desk: Desk, request: RequestRow, code: Code, stated: frozenset[str], replaces: str
) -> NoticeFacts:  # fmt: skip
    """Everything that is looked at; the last day to begin proceedings is told once the sessions are known."""
    today, policy = desk.clock.today(), notice_policy(desk.pack)
    pupil = pupils.pupil(session, request.pupil_id)
    parent = next((row for row in pupils.parents(session, pupil.id) if row.id == request.parent_id), None)
    window = _window(session, desk, pupil, code.ground.value, request.asked_on)
    first = min(request.first_day, window[0]) if window else request.first_day
    schools = read_attendance(session, desk.pack, pupil.id, first, max(request.last_day, request.asked_on))
    age = _age(pupil)
    taken = penalty_notices.taken(session, pupil.id, request.parent_id)
    return NoticeFacts(
        today=today,
        asked_as=request.asked_as,
        asks_for_own_pupil=_own(pupil, request),
        is_parent=parent is not None and bool(parent.has_responsibility or parent.has_care),
        parent_basis=parent is not None and _basis(parent),
        died_on=_died(session, parent),
        has_address=parent is not None and parent.address is not None and bool(parent.address.lines),
        age_first=age[0] if age else None,
        age_last=age[1] if age else None,
        first_day=request.first_day,
        last_day=request.last_day,
        window=window,
        marks=marks_of(schools),
        off_roll=_off_roll(desk, pupil, schools, policy),
        taken={key: number for key, number in taken.items() if number != replaces},
        year_share=_year_share(schools, request.asked_on),
        warning=_warning(session, desk, request),
        issued=_issued(session, request, code.cap.value, today, replaces),
        proceedings_begun=proceedings.begun(
            session, pupil.id, request.parent_id, request.first_day, request.last_day
        ),
        begin_by=None,
        bar_to=bar_to(today),
        stated=stated,
    )  # fmt: skip


def bar_to(today: dt.date) -> dt.date:
    """The last day on which a notice posted first class today would bar proceedings."""
    return deadline("notice_bars_proceedings", deadline("notice_received", today).day).day


def marks_of(schools: Iterable[PupilAttendance]) -> tuple[NoticeMark, ...]:
    """The marks of all schools as one row of sessions: whoever attended at one of them was not absent."""
    cells: dict[Session, list[MarkCell]] = {}
    for school in schools:
        for cell in school.cells:
            if cell.code:
                cells.setdefault((cell.date, cell.session), []).append(cell)
    return tuple(_mark(key, found) for key, found in sorted(cells.items()))


def _mark(key: Session, cells: Sequence[MarkCell]) -> NoticeMark:
    attended = next((cell for cell in cells if cell.mark_class in _ATTENDING), None)
    absent = next((cell for cell in cells if cell.mark_class == _ABSENT), None)
    shown = attended or absent or cells[0]
    return NoticeMark(
        key[0],
        key[1],
        shown.code,
        attended is None and absent is not None,
        any(cell.mark_class in _POSSIBLE for cell in cells),
    )


def _window(
    session: Reading, desk: Desk, pupil: PupilRow, ground: Ground, asked_on: dt.date
) -> tuple[dt.date, dt.date] | None:  # fmt: skip
    if ground.window == law.WEEKS:
        return asked_on - dt.timedelta(days=7 * ground.weeks - 1), asked_on
    if ground.window == law.SCHOOL_YEAR:
        return dt.date(school_year_of(asked_on), 9, 1), asked_on
    spell = current_spell(pupil.enrolments)
    calendar = calendar_of(session, desk.pack, spell.school_id if spell else None)
    found = window_of("term", asked_on, calendar.terms)
    return (found.first_day, found.last_day) if found is not None else None


def _own(pupil: PupilRow, request: RequestRow) -> bool:
    """A head or a deputy asks for a pupil of their own school (reg 11)."""
    return bool(request.school_name) and request.school_name in {row.school_name for row in pupil.enrolments}


def _basis(parent: ParentRow) -> bool:
    responsibility = bool(parent.has_responsibility and parent.responsibility_basis.strip())
    return responsibility or bool(parent.has_care and parent.care_basis.strip())


def _died(session: Reading, parent: ParentRow | None) -> dt.date | None:
    if parent is None or parent.person_id is None:
        return None
    person = people.rows(session, [parent.person_id]).get(parent.person_id)
    return person.died_on if person is not None else None


def _age(pupil: PupilRow) -> tuple[dt.date, dt.date] | None:
    if pupil.date_of_birth is None:
        return None
    try:
        age = compulsory_school_age(pupil.date_of_birth)
    except ValueError:
        return None
    return age.first_day, age.last_day


def _off_roll(
    desk: Desk, pupil: PupilRow, schools: Iterable[PupilAttendance], policy: NoticePolicy
) -> tuple[Session, ...]:  # fmt: skip
    """Sessions that only schools which the council may not act for have marks of."""
    ours = {row.school_name for row in pupil.enrolments if _relevant(row.school_number, desk.pack.authority, policy)}
    here: set[Session] = set()
    elsewhere: set[Session] = set()
    for school in schools:
        kept = here if school.school_name in ours else elsewhere
        kept |= {(cell.date, cell.session) for cell in school.cells if cell.code}
    return tuple(sorted(elsewhere - here))


def _relevant(number: str, authority: str, policy: NoticePolicy) -> bool:
    return number.startswith(authority) and number[3:4] not in policy.outside


def _year_share(schools: Iterable[PupilAttendance], asked_on: dt.date) -> Fraction | None:
    first = dt.date(school_year_of(asked_on), 9, 1)
    tally: dict[str, int] = {}
    for mark in _cells_of(schools):
        if first <= mark.date <= asked_on:
            tally[mark.mark_class] = tally.get(mark.mark_class, 0) + 1
    return share(
        Counts(
            present=tally.get("P", 0), approved=tally.get("A", 0), authorised=tally.get("AU", 0),
            unauthorised=tally.get("UN", 0),
        )
    )  # fmt: skip


def _cells_of(schools: Iterable[PupilAttendance]) -> Iterable[MarkCell]:
    for school in schools:
        yield from school.cells


def _warning(session: Reading, desk: Desk, request: RequestRow) -> WarningGiven | None:
    """The newest warning whose time has passed; else the newest of all."""
    since = add_calendar_months(request.asked_on, -WARNING_MONTHS)
    rows = warnings.told(
        session, desk, warning_store.to_parent(session, request.pupil_id, request.parent_id, since)
    )  # fmt: skip
    today = desk.clock.today()
    over = [row for row in rows if row.runs_to is not None and row.runs_to < today]
    found: WarningRow | None = next(iter([*over, *rows]), None)
    return WarningGiven(found.on, found.served_on, found.runs_to) if found is not None else None


def _issued(
    session: Reading, request: RequestRow, cap: Cap, today: dt.date, replaces: str
) -> tuple[dt.date, ...]:  # fmt: skip
    """Days of the notices that the cap counts; one that ought not to have been, or had errors, is not among them."""
    given = penalty_notices.issued_to(session, request.parent_id, law.cap_since(cap, today))
    events = penalty_notices.events(session, [id_ for id_, _, _ in given])
    undone = {ground.key for ground in law.withdrawal_grounds() if ground.repays}
    kept = []
    for id_, pupil_id, day in given:
        withdrawn = any(event.kind == "withdrawn" and event.ground in undone for event in events.get(id_, ()))
        if not withdrawn and (cap.per == "parent" or pupil_id == request.pupil_id):
            kept.append((id_, day))
    if replaces:
        replaced = penalty_notices.find(session, replaces).id
        kept = [(id_, day) for id_, day in kept if id_ != replaced]
    return tuple(day for _, day in kept)


def served(session: Reading, document_ids: Sequence[UUID]) -> Mapping[UUID, dt.date | None]:
    """The day on which each paper was received, as proved or as the law takes it."""
    rows = paper_service.of_documents(session, document_ids)
    return {id_: served_on(rows.get(id_, ())) for id_ in document_ids}
