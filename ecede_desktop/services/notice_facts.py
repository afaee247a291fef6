"""What the records say before a penalty notice is given: the facts that the law and the code of conduct look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from ecede_desktop.law import notices as law
from ecede_desktop.law.calendar import add_calendar_months, school_year_of
from ecede_desktop.law.citations import Dated
from ecede_desktop.law.deadlines import deadline
from ecede_desktop.law.measures import share
from ecede_desktop.law.notices import Cap, Code, GivenNotice, Ground, NoticeFacts, Session, WarningGiven
from ecede_desktop.law.policy_notices import NoticePolicy, notice_policy
from ecede_desktop.law.school_age import compulsory_school_age
from ecede_desktop.law.windows import window_of
from ecede_desktop.records.attendance import PupilAttendance
from ecede_desktop.records.council import PAY_ADDRESS
from ecede_desktop.records.notices import RequestRow
from ecede_desktop.records.pupils import ParentRow, PupilRow
from ecede_desktop.records.warnings import WarningRow
from ecede_desktop.services import warnings
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.council import read_particulars
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.period_marks import counts_of, marks_of, session_marks
from ecede_desktop.services.pupil_attendance import read_attendance
from ecede_desktop.services.session_clocks import clock_of
from ecede_desktop.store import penalty_notices, people, proceedings, pupils
from ecede_desktop.store import warnings as warning_store
from ecede_desktop.store.unit import Reading

WARNING_MONTHS = 12
"""A notice rests on a warning that was given at most so long before it was asked for."""


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
    # From the first or from the last of them, as Legal's policy has it: the same clock as of the case and the charge.
    limit = clock_of(desk.pack, [mark.key for mark in found.sessions], desk.clock.today()).limit
    if limit is not None:
        found = law.examine(replace(facts, begin_by=limit), code)
    return found, facts.window


def facts_of(
    session: Reading, desk: Desk, request: RequestRow, code: Code, stated: frozenset[str], replaces: str
) -> NoticeFacts:  # fmt: skip
    """Everything that is looked at; the last day to begin proceedings is told once the sessions are known."""
    today, policy = desk.clock.today(), notice_policy(desk.pack)
    pupil = pupils.pupil(session, request.pupil_id)
    parent = next((row for row in pupils.parents(session, pupil.id) if row.id == request.parent_id), None)
    window = _window(session, desk, pupil, code.ground.value, request.asked_on)
    year = dt.date(school_year_of(request.asked_on), 9, 1)  # the share of the year is looked at whole
    first = min(year, request.first_day, window[0] if window else request.first_day)
    schools = read_attendance(session, desk.pack, pupil.id, first, max(request.last_day, today))
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
        issued=_issued(session, request, code.caps, today, replaces),
        proceedings_begun=proceedings.begun(
            session, pupil.id, request.parent_id, request.first_day, request.last_day
        ),
        begin_by=None,
        safe_from=safe_from(today),
        stated=stated,
        child_address=childs_address(pupil, parent),
        pay_address=bool(read_particulars(session, desk)[PAY_ADDRESS].english),
        window_today=_window(session, desk, pupil, code.ground.value, today),
    )  # fmt: skip


def safe_from(today: dt.date) -> dt.date:
    """The first day on which a charge is safe where a notice posted first class today stays unpaid."""
    return deadline("notice_safe_to_charge", deadline("notice_received", today).day).day


def childs_address(pupil: PupilRow, parent: ParentRow | None) -> str:
    """Whether where the child lives is known and may be told to this parent.

    A child who is recorded at no address at all lives with a parent who has care; no other's address is taken.
    """
    cared = parent is not None and parent.has_care
    address = pupil.address or (parent.address if parent is not None and cared else None)
    if address is None or not any(line.strip() for line in address.lines):
        return law.MISSING
    shared = parent is not None and parent.address is not None and parent.address.lines == address.lines
    return law.WITHHELD if address.confidential and not shared else law.KNOWN


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
    return share(counts_of(mark for mark in session_marks(schools) if first <= mark.day <= asked_on))


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
    session: Reading, request: RequestRow, caps: Sequence[Dated[Cap]], today: dt.date, replaces: str
) -> tuple[GivenNotice, ...]:  # fmt: skip
    """The notices that a cap may count; one that ought not to have been, or had errors, is not among them."""
    since = min(law.cap_since(held.value, today) for held in caps)
    given = penalty_notices.issued_to(session, request.parent_id, since)
    events = penalty_notices.events(session, [id_ for id_, _, _ in given])
    undone = {ground.key for ground in law.withdrawal_grounds() if ground.repays}
    replaced = penalty_notices.find(session, replaces).id if replaces else None
    kept = []
    for id_, pupil_id, day in given:
        withdrawn = any(event.kind == "withdrawn" and event.ground in undone for event in events.get(id_, ()))
        if not withdrawn and id_ != replaced:
            kept.append(GivenNotice(day, pupil_id == request.pupil_id))
    return tuple(kept)
