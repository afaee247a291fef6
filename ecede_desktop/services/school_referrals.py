"""Referrals of schools: recorded once, each with its clock; listed, looked at, given to the pupil they are about."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_referrals import referral_policy
from ecede_desktop.law.referral_forms import SchoolSays
from ecede_desktop.law.referrals import RETURNED, WITHDRAWN
from ecede_desktop.law.upn import normal
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.names import tidy
from ecede_desktop.records.referrals import (
    BY_HAND,
    WAITING,
    AddReferral,
    ChoosePupil,
    ReferralRow,
    ReferralView,
    WithdrawReferral,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.referral_matching import match
from ecede_desktop.services.referral_reading import due, read_rows, read_view
from ecede_desktop.services.schools import known_school
from ecede_desktop.store import pupils, school_referrals, schools, tasks
from ecede_desktop.store.school_referrals import KeptReferral, NewDecision, NewSchoolReferral
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Reading, Unit

TASK = "referral"
"""Kind of the task that stands until a referral is decided, and what its source begins with."""
CLOCK = "referral_clock"
_WORD, _SHORT = 40, 200


def list_referrals(desk: Desk) -> tuple[ReferralRow, ...]:
    """Every referral: those that wait first, by the day on which they are due."""
    with desk.reading() as session:
        return read_rows(session, desk)


def view_referral(desk: Desk, number: str) -> ReferralView:
    """A referral as its screen shows it; that it was read is kept in the audit.

    Raises:
        NoSuchReferral: there is none.
    """
    with desk.writing() as unit:
        view = read_view(unit.session, desk, number)
        unit.record("view", "school_referral", view.row.id, after={"number": view.row.number})
        unit.commit()
        return view


def add_referral(desk: Desk, command: AddReferral) -> Outcome[ReferralRow]:
    """Record what a school wrote or said; the same once more is kept once.

    Raises:
        Refused: nobody is named, the school is not known, a day is still to come, or it came in no way that is known.
    """
    if command.source not in BY_HAND:
        text = f"A referral that is typed in came as one of {', '.join(BY_HAND)}, not as “{command.source}”."
        raise Refused("referral_source", text, field="source", source=command.source)
    says = checked(desk, command.says)
    with desk.writing() as unit:
        number = command.school_number.strip()
        if not number:
            raise Refused("referral_school_empty", "Say which school refers the pupil.", field="school_number")
        school = known_school(unit.session, desk, number)
        same = school_referrals.like(unit.session, says, school.id)
        if same:
            return Outcome(Changes(), row_of(unit.session, desk, same))
        if command.pupil_id is not None:
            pupils.pupil(unit.session, command.pupil_id)
        new = NewSchoolReferral(says, command.source, command.pupil_id, school.id, None)
        kept = keep(unit, desk, new)
        row = row_of(unit.session, desk, kept.number)
        return Outcome(unit.commit(), row)


def choose_pupil(desk: Desk, command: ChoosePupil) -> Outcome[ReferralRow]:
    """Say whom a referral is about, where that was not certain; nobody is made from a referral.

    Raises:
        NoSuchReferral, NoSuchPupil: there is none.
        Refused: the referral is decided already.
    """
    with desk.writing() as unit:
        kept = waiting(unit.session, desk, command.number)
        if kept.pupil_id == command.pupil_id:
            return Outcome(Changes(), row_of(unit.session, desk, kept.number))
        pupils.pupil(unit.session, command.pupil_id)
        school_referrals.choose_pupil(unit, kept.id, command.pupil_id)
        _finish_replaced(unit, _replaceable(unit.session, command.pupil_id, apart=kept.id), kept.id)
        tasks.finish_by_source(unit, source_of(kept.number))
        _add_task(unit, school_referrals.get(unit.session, kept.number))
        row = row_of(unit.session, desk, kept.number)
        return Outcome(unit.commit(), row)


def withdraw_referral(desk: Desk, command: WithdrawReferral) -> Outcome[ReferralRow]:
    """The school takes a referral back, or it was recorded by mistake; it stays to be seen.

    Raises:
        NoSuchReferral: there is none.
        Refused: there is no reason, or the referral is decided already.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("referral_withdrawal_reason", "Say why the referral is withdrawn.", field="reason")
    with desk.writing() as unit:
        kept = waiting(unit.session, desk, command.number)
        school_referrals.decide(unit, NewDecision(kept.id, WITHDRAWN, note=reason))
        tasks.finish_by_source(unit, source_of(kept.number))
        row = row_of(unit.session, desk, kept.number)
        return Outcome(unit.commit(), row)


def waiting(session: Reading, desk: Desk, number: str) -> KeptReferral:
    """The referral of a number that still waits to be decided.

    Raises:
        NoSuchReferral: there is none.
        Refused: it was decided, or a later one stands in its place.
    """
    row = row_of(session, desk, number)
    if row.replaced_by and row.state != RETURNED:
        text = f"{row.number} was replaced by {row.replaced_by}: decide that one."
        raise Refused("referral_replaced", text, number=row.number, later=row.replaced_by)
    if row.state != WAITING:
        text = f"{row.number} was decided already ({row.state.replace('_', ' ')}) by {row.officer}."
        raise Refused("referral_decided", text, number=row.number, name=row.officer)
    return school_referrals.get(session, row.number)


def keep(unit: Unit, desk: Desk, new: NewSchoolReferral) -> KeptReferral:
    """Keep a referral within a transaction: matched to its pupil, linked to the one it follows, with its clock."""
    session, says = unit.session, new.says
    pupil_id = new.pupil_id or match(session, says, new.school_id).pupil_id
    earlier = _replaceable(session, pupil_id) if pupil_id is not None else None
    due_on = due(session, desk, new.school_id, says.received_on)
    made = replace(new, pupil_id=pupil_id, due_on=due_on, replaces_id=earlier.id if earlier else None)
    kept = school_referrals.add(unit, made, series=referral_policy(desk.pack).referral_series)
    if earlier is not None:
        tasks.finish_by_source(unit, source_of(earlier.number))
    _add_task(unit, kept)
    return kept


def row_of(session: Reading, desk: Desk, number: str) -> ReferralRow:
    """The line of one referral.

    Raises:
        NoSuchReferral: there is none.
    """
    return read_view(session, desk, number).row


def source_of(number: str) -> str:
    """What the task of a referral says it comes from."""
    return f"{TASK}:{number}"


def checked(desk: Desk, says: SchoolSays) -> SchoolSays:
    """What was typed, tidied, with every day and figure that can be.

    Raises:
        Refused: nobody is named, a day is still to come, or figures cannot be.
    """
    today = desk.clock.today()
    made = replace(
        says, surname=tidy(says.surname), forename=tidy(says.forename), upn=normal(says.upn) if says.upn else "",
        signed_by=tidy(says.signed_by), reason=says.reason.strip(),
        particulars={key: text.strip() for key, text in says.particulars.items() if text.strip()},
    )  # fmt: skip
    if not (made.surname or made.upn):
        text = "Say whom the referral is about: at least the surname or the UPN."
        raise Refused("referral_nobody", text, field="surname")
    for key, limit in (("surname", _SHORT), ("forename", _SHORT), ("signed_by", _SHORT), ("upn", _WORD)):
        if len(getattr(made, key)) > limit:
            text = f"There is more than {limit} characters in one of the short fields; shorten it."
            raise Refused("referral_text_long", text, field=key, limit=limit)
    if made.received_on > today:
        raise Refused("referral_in_future", "The day on which the referral came is still to come.", field="received_on")
    _check_days(made, today)
    _check_figures(made)
    return made


def _check_days(says: SchoolSays, today: dt.date) -> None:
    if says.first_day is not None and says.last_day is not None and says.first_day > says.last_day:
        text = f"The period ends on {says.last_day}, before it begins on {says.first_day}."
        raise Refused("referral_days", text, field="last_day")
    days: list[tuple[str, dt.date | None]] = [("date_of_birth", says.date_of_birth), ("signed_on", says.signed_on)]
    days += [("steps", step.on) for step in says.steps]
    for field, day in days:
        if day is not None and day > today:
            text = f"{day} is still to come: look at the days that the school gave."
            raise Refused("referral_day_in_future", text, field=field, day=day)


def _check_figures(says: SchoolSays) -> None:
    stated = says.stated
    if stated.percent is not None and not 0 <= stated.percent <= 100:
        raise Refused("referral_percent", "The attendance is a percentage from 0 to 100.", field="percent")
    for key in ("possible", "present", "authorised", "unauthorised", "late"):
        number = getattr(stated, key)
        if number is not None and not 0 <= number <= 99_999:
            raise Refused("referral_count", "Sessions are a whole number from 0 to 99,999.", field=key)
    if stated.possible is not None and stated.present is not None and stated.present > stated.possible:
        text = (
            f"The school states {stated.present} sessions attended of {stated.possible} possible, which cannot be. "
            "Ask the school which is right, or leave out the one that is not certain."
        )
        raise Refused("referral_present_over", text, field="present", present=stated.present, possible=stated.possible)


def _replaceable(session: Reading, pupil_id: UUID, apart: UUID | None = None) -> KeptReferral | None:
    """The latest referral of a pupil that was returned or still waits, and that no other one follows yet."""
    replaced = school_referrals.replaced(session)
    kept = [one for one in school_referrals.of_pupil(session, pupil_id) if one.id != apart]
    decided = {one.referral_id: one.decision for one in school_referrals.decisions(session, [one.id for one in kept])}
    for one in kept:
        if one.id not in replaced and decided.get(one.id, RETURNED) == RETURNED:
            return one
    return None


def _finish_replaced(unit: Unit, earlier: KeptReferral | None, later_id: UUID) -> None:
    """A referral that was given its pupil only now may follow another one of that pupil."""
    if earlier is not None and earlier.id < later_id:
        school_referrals.follow(unit, later_id, earlier.id)
        tasks.finish_by_source(unit, source_of(earlier.number))


def _add_task(unit: Unit, kept: KeptReferral) -> None:
    """Whoever has the school's patch, else who recorded it, is to decide."""
    patch = schools.by_id(unit.session, [kept.school_id])[kept.school_id].patch_officer_id if kept.school_id else None
    title = f"Referral {kept.number}: accept, return or pass on"
    tasks.add(
        unit,
        NewTask(
            None, title, kept.due_on, TASK, source_of(kept.number), patch or unit.user.id, school_id=kept.school_id,
            pupil_id=kept.pupil_id, rule=CLOCK, trigger_on=kept.says.received_on,
        ),
    )  # fmt: skip
