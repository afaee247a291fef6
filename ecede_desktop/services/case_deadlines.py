"""The six-month clock of a case, from the register as it stands: what can be charged and how much time is left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from ecede_desktop.clock import WALES
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.codes import CodeBook, MarkClass
from ecede_desktop.law.deadlines import Deadline, served_electronically
from ecede_desktop.law.limitation import Session, SixMonthClock, six_month_clock
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_clock import clock_policy
from ecede_desktop.law.school_age import compulsory_school_age
from ecede_desktop.law.sequences import Standing, ways_ahead
from ecede_desktop.records.case_clocks import CaseClock
from ecede_desktop.records.marks import position_of, session_at
from ecede_desktop.records.pupils import EnrolmentRow
from ecede_desktop.services import code_sets
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.case_facts import counted_spells, current_spell
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import enrolments, pupils, registers
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.registers import HeldYear
from ecede_desktop.store.unit import Reading


def case_clock(
    desk: Desk, reference: str, known: Mapping[str, dt.date] | None = None, *, at_any_stage: bool = False
) -> CaseClock | None:
    """The clock of a case; None at a stage at which the pack does not show it, unless it is wanted ``at_any_stage``.

    ``known``: ends of steps that are recorded (a proved receipt, a warning that ran out), by key of the pack's step.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        if not at_any_stage and not clock_shown(desk.pack, case.stage):
            return None
        return read_clock(session, desk, case, known or {})


def clock_shown(pack: PolicyPack, stage: str) -> bool:
    """Whether the clock stands in the head of a case at a stage."""
    return clock_policy(pack).shown_at(pack, stage)


def read_clock(session: Reading, desk: Desk, case: CaseRecord, known: Mapping[str, dt.date]) -> CaseClock:
    """The clock of a case within a reading."""
    today, policy = desk.clock.today(), clock_policy(desk.pack)
    spells = enrolments.spells(session, [case.pupil_id]).get(case.pupil_id, [])
    sessions = unauthorised_sessions(session, spells, today)
    of_age = of_school_age(sessions, pupils.pupil(session, case.pupil_id).date_of_birth)
    clock = clock_of(desk.pack, of_age, today)
    here = current_spell(spells)
    calendar = calendar_of(session, desk.pack, here.school_id if here else None)
    standing = Standing(case.stage, case.stage_since, known)
    return CaseClock(
        case.reference,
        today,
        clock,
        ways_ahead(policy.ways, policy.steps, desk.pack.ladder, standing, clock, calendar, today),
        policy.soon_days,
        len(sessions) - len(of_age),
        calendar,
        here.school_name if here else "",
        clock.citation,
    )


def clock_of(pack: PolicyPack, sessions: Iterable[Session], today: dt.date) -> SixMonthClock:
    """The clock of some sessions by the policy that a pack has on a day."""
    starts, months = clock_policy(pack).starts_on(today), pack.number("limitation_months", today)
    if starts is None:
        return six_month_clock(sessions, months)
    return six_month_clock(sessions, months, starts.value, starts.citation)


def unauthorised_sessions(session: Reading, spells: Sequence[EnrolmentRow], until: dt.date) -> tuple[Session, ...]:
    """The unauthorised sessions of a pupil in this school year and the last, by the marks that stand now, in order.

    A session of two schools is one; a subsidiary or guest registration counts only where there is nothing else.
    """
    year = school_year_of(until)
    held = registers.years(session, counted_spells(spells), [year - 1, year])
    book = code_sets.book(session)
    found = {one for (_, of), row in held.items() for one in _unauthorised(of, row, book, until)}
    return tuple(sorted(found))


def _unauthorised(school_year: int, year: HeldYear, book: CodeBook, until: dt.date) -> Iterator[Session]:
    codes = book.get(year.code_set).codes.values()
    wanted = {ord(row.code) for row in codes if row.mark_class is MarkClass.UNAUTHORISED}
    end = position_of(until, "PM") + 1 if school_year_of(until) == school_year else len(year.marks)
    return (session_at(school_year, at) for at, mark in enumerate(year.marks[:end]) if mark in wanted)


def of_school_age(sessions: Collection[Session], born: dt.date | None) -> tuple[Session, ...]:
    """Those on which the child was of compulsory school age; all of them where the day of birth is not known."""
    if born is None:
        return tuple(sessions)
    try:
        age = compulsory_school_age(born)
    except ValueError:
        return ()  # born before the rules that the tables hold
    return tuple(one for one in sessions if age.first_day <= one[0] <= age.last_day)


def sent_electronically(at: dt.datetime) -> Deadline:
    """When court papers sent at an instant count as served: the clock on the wall in Wales decides (CrimPR 4.11(2)(d)).

    Raises:
        KeyError: the rule was not yet in force.
    """
    wall = at.astimezone(WALES)
    return served_electronically(wall.date(), wall.time())
