"""What the records say before proceedings begin: the facts that the law looks at for one parent and one period."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.notices import NoticeMark
from ecede_desktop.law.offences import Barring, ChargeFacts
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.school_age import SchoolAge, compulsory_school_age
from ecede_desktop.records.charges import BreachedOrder
from ecede_desktop.records.court import DecisionRow, ProsecutionRow
from ecede_desktop.records.notices import NoticeRow
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.services import notice_rows
from ecede_desktop.services.charged_sessions import also_charged, charged
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.period_marks import read_marks
from ecede_desktop.services.period_schools import roll_of
from ecede_desktop.services.session_clocks import clock_of
from ecede_desktop.store import cases, court, orders, people, pupils, schools
from ecede_desktop.store.unit import Reading

BREACHED, AMENDED = "breached", "amended"
"""Steps of an order that a charge of its breach asks about."""


def unauthorised(
    session: Reading, pack: PolicyPack, pupil_id: UUID, first_day: dt.date, last_day: dt.date
) -> tuple[NoticeMark, ...]:  # fmt: skip
    """The sessions of a period without authority, in order; whoever attended at another school was not absent."""
    return tuple(mark for mark in marks(session, pack, pupil_id, first_day, last_day) if mark.unauthorised)


def marks(
    session: Reading, pack: PolicyPack, pupil_id: UUID, first_day: dt.date, last_day: dt.date
) -> tuple[NoticeMark, ...]:  # fmt: skip
    """Every mark of a period as one row of sessions, in order."""
    found = read_marks(session, pack, pupil_id, first_day, last_day)
    return tuple(mark.as_counted() for mark in found if mark.code)


def facts_of(session: Reading, desk: Desk, decision: DecisionRow, route: str) -> ChargeFacts:
    """Everything that is looked at before proceedings begin on a decision."""
    case = cases.get(session, decision.case_reference)
    pupil = pupils.pupil(session, case.pupil_id)
    parent = next((row for row in pupils.parents(session, pupil.id) if row.id == decision.parent_id), None)
    person = people.rows(session, [parent.person_id]).get(parent.person_id) if parent and parent.person_id else None
    period = (decision.first_day, decision.last_day)
    age = _age(pupil.date_of_birth)
    absent = charged(session, desk.pack, pupil, decision).absent
    roll = roll_of(pupil, absent, desk.pack.authority)
    own = (row for row in court.interviews(session, case.id) if row.parent_id == decision.parent_id)
    heard = any(row.answered_since(decision.first_day) for row in own)
    clock = clock_of(desk.pack, [mark.key for mark in absent], desk.clock.today())
    considered = court.considerations(session, case.id)
    return ChargeFacts(
        today=desk.clock.today(),
        offence=decision.offence,
        route=route,
        first_day=decision.first_day,
        last_day=decision.last_day,
        sessions=tuple(mark.day for mark in absent),
        months=clock.months,
        decided=decision.decision == "prosecute",
        order_considered=decision.consideration_id is not None,
        knowledge=_says(decision, "knowledge"),
        attendance_order=bool(breached_orders(session, pupil.id, decision.parent_id, *period)),
        is_parent=parent is not None and _rests(parent),
        parent_born=person.date_of_birth if person is not None else None,
        age_first=age.first_day if age else None,
        age_last=age.last_day if age else None,
        notices=barring(session, desk, pupil.id, decision.parent_id, *period),
        heard=heard or _says(decision, "not_heard"),
        starts=clock.starts,
        off_roll=roll.off,
        elsewhere=roll.elsewhere,
        other_area=_says(decision, "other_area"),
        charged=also_charged(session, decision, pupil.id, {mark.key for mark in absent}),
        charged_again=_says(decision, "charged_again"),
        died_on=person.died_on if person is not None else None,
        provision=decision.provision,
        notified_on=decision.notified_on,
        adult_confirmed=_says(decision, "adult"),
        considered_on=next((one.on for one in considered if one.id == decision.consideration_id), None),
        consideration_confirmed=_says(decision, "order_still"),
    )


def _says(decision: DecisionRow, question: str) -> bool:
    """Whether those who put and decided the tests gave their reason at a question."""
    return bool(decision.considered.get(question, "").strip())


def _rests(parent: ParentRow) -> bool:
    responsible = bool(parent.has_responsibility and parent.responsibility_basis.strip())
    return responsible or bool(parent.has_care and parent.care_basis.strip())


def _age(born: dt.date | None) -> SchoolAge | None:
    try:
        return compulsory_school_age(born) if born is not None else None
    except ValueError:
        return None  # born before the rules that the tables hold


def breached_orders(
    session: Reading, pupil_id: UUID, parent_id: UUID, first_day: dt.date, last_day: dt.date
) -> tuple[BreachedOrder, ...]:
    """Orders on this parent for this child that were served before the period, stood in it and were breached."""
    found = []
    for row in orders.rows(session, pupil_id=pupil_id):
        served = [step for step in row.steps if step.step == orders.MADE and step.on <= first_day]
        ended = any(step.step in orders.ENDED and step.on <= last_day for step in row.steps)
        breached = [step for step in row.steps if step.step == BREACHED]
        if row.parent_id == parent_id and served and breached and not ended:
            naming = [step for step in row.steps if step.step in (orders.MADE, AMENDED) and step.on <= last_day]
            school_id = next((step.school_id for step in reversed(naming) if step.school_id is not None), None)
            school = schools.by_id(session, [school_id]).get(school_id) if school_id is not None else None
            named = (school.name, school.name_cy) if school is not None else ("—", "—")
            found.append(BreachedOrder(row.id, named, served[-1].on, breached[0].on))
    return tuple(found)


def order_of(session: Reading, row: ProsecutionRow) -> BreachedOrder | None:
    """The order whose breach is charged in proceedings; None: of another offence."""
    if row.order_id is None:
        return None
    found = breached_orders(session, row.pupil_id, row.parent_id, row.first_day, row.last_day)
    return next((one for one in found if one.id == row.order_id), None)


def barring(
    session: Reading, desk: Desk, pupil_id: UUID, parent_id: UUID, first_day: dt.date, last_day: dt.date
) -> tuple[Barring, ...]:  # fmt: skip
    """Notices to this parent whose sessions lie in the period: those paid or withdrawn bar, others until they are safe.

    A withdrawal bars where its ground says so: one that was not paid, withdrawn as nobody meant to prosecute, does not.
    A notice replaced at the same time bars no more once the one in its place stays unpaid (SI 2013/1983 reg 8).
    """
    rows = notice_rows.read_notices(session, desk, pupil_id)
    ours = {row.number: row for row in rows if row.parent_id == parent_id}
    found = []
    for row in ours.values():
        if row.first_day <= last_day and row.last_day >= first_day:
            clock = row.stands.clock
            found.append(Barring(row.number, _bars(row, ours), clock.safe_from if clock is not None else None))
    return tuple(found)


def _bars(row: NoticeRow, others: dict[str, NoticeRow]) -> bool:
    standing = row.stands.standing
    if standing is Standing.WITHDRAWN and not row.bars:
        return False
    if standing is Standing.WITHDRAWN:
        after = others.get(row.replaced_by)
        replaced = after is not None and after.stands.standing in (Standing.CHOOSE, Standing.PROSECUTE)
        return not replaced
    return standing in (Standing.PAID, Standing.NOT_RECEIVED, Standing.LOWER, Standing.HIGHER)
