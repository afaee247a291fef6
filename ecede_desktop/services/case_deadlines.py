"""The six-month clock of a case, from the register as it stands: what can be charged and how much time is left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from ecede_desktop.clock import WALES
from ecede_desktop.law.deadlines import Deadline, served_electronically
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_clock import clock_policy
from ecede_desktop.law.sequences import Standing, ways_ahead
from ecede_desktop.records.case_clocks import CaseClock
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.session_clocks import answered_for, clock_of, of_school_age, unauthorised_sessions
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import enrolments, pupils
from ecede_desktop.store.cases import CaseRecord
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
    sessions = unauthorised_sessions(session, [spell.id for spell in spells], today)
    of_age = of_school_age(sessions, pupils.pupil(session, case.pupil_id).date_of_birth)
    paid = answered_for(session, case.pupil_id, today)
    clock = clock_of(desk.pack, (one for one in of_age if one not in paid), today)
    answered = clock_of(desk.pack, (one for one in of_age if one in paid), today).sessions
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
        tuple(one._replace(answered_by=paid[one.day, one.session]) for one in answered),
    )


def sent_electronically(at: dt.datetime) -> Deadline:
    """When court papers sent at an instant count as served: the clock on the wall in Wales decides (CrimPR 4.11(2)(d)).

    Raises:
        KeyError: the rule was not yet in force.
    """
    wall = at.astimezone(WALES)
    return served_electronically(wall.date(), wall.time())
