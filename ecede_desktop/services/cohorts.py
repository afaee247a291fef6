"""Vulnerable groups of pupils: who belongs to which, from when to when."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_absence import Cohort, cohorts
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.cohorts import EndMembership, MembershipRow, RecordMembership, WithdrawMembership
from ecede_desktop.services.cohort_sight import in_sight
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import cohorts as stored
from ecede_desktop.store import pupils


def list_cohorts(desk: Desk) -> tuple[Cohort, ...]:
    """The groups of the policy pack."""
    return cohorts(desk.pack)


def memberships_of(desk: Desk, pupil_id: UUID) -> tuple[MembershipRow, ...]:
    """A pupil's memberships that the user may see, those withdrawn among them."""
    with desk.reading() as session:
        return in_sight(session, desk, pupil_id, stored.of_pupil(session, pupil_id))[0]


def record_membership(desk: Desk, command: RecordMembership) -> Outcome[MembershipRow]:
    """Say that a pupil belongs to a group.

    Raises:
        Refused: there is no such group, or the days cannot be.
        NoSuchPupil: there is no pupil with that id.
    """
    keys = [cohort.key for cohort in cohorts(desk.pack)]
    if command.cohort not in keys:
        text = f"“{command.cohort}” is not a group of this council; use one of {', '.join(keys)}."
        raise Refused("no_such_cohort", text, field="cohort", cohort=command.cohort)
    _check_days(command.from_date, command.to_date)
    with desk.writing() as unit:
        pupils.pupil(unit.session, command.pupil_id)
        row = stored.add(unit, command)
        return Outcome(unit.commit(), row)


def end_membership(desk: Desk, command: EndMembership) -> Outcome[MembershipRow]:
    """Say when a membership ended.

    Raises:
        Refused: it would end before it began.
        NoSuchMembership: there is none with that id.
    """
    with desk.writing() as unit:
        found, _ = stored.find(unit.session, command.membership_id)
        _check_days(found.from_date, command.to_date)
        row = stored.end(unit, command.membership_id, command.to_date)
        return Outcome(unit.commit(), row)


def withdraw_membership(desk: Desk, command: WithdrawMembership) -> Outcome[MembershipRow]:
    """Say that a membership was never so.

    Raises:
        Refused: no reason is given.
        NoSuchMembership: there is none with that id.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("membership_reason_empty", "Say why the membership was never so.", field="reason")
    with desk.writing() as unit:
        row = stored.withdraw(unit, command.membership_id, reason)
        return Outcome(unit.commit(), row)


def _check_days(first: dt.date | None, last: dt.date | None) -> None:
    if first is not None and last is not None and last < first:
        text = f"A membership from {first} cannot end on {last}; correct one of the days."
        raise Refused("membership_days", text, field="to_date", first=first, last=last)
