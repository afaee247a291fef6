"""Warning markers: recorded on evidence, looked at again, ended by a named person with a manager's approval."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_people import PeoplePolicy, people_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.markers import EndMarker, MarkerRow, MarkerSign, RecordMarker, ReviewMarker
from ecede_desktop.records.users import UserRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import approver
from ecede_desktop.store import cases, markers, people, tasks
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Reading, Unit


def record_marker(desk: Desk, command: RecordMarker) -> Outcome[MarkerRow]:
    """Warn whoever visits this person; the same marker said twice is kept once.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is nobody with that id.
        Refused: the category, the evidence, who decided, a day, or whether they were told is missing or cannot be.
    """
    today, policy = desk.clock.today(), people_policy(desk.pack)
    from_date = command.from_date or today
    review_on = command.review_on or policy.review_by(from_date)
    _check(command, policy, today, from_date)
    _check_review(policy, from_date, today, review_on)
    with desk.writing() as unit:
        person_id = people.person_of(unit, command.whom)
        said = (command.category, command.evidence.strip(), from_date)
        for row in markers.markers_of(unit.session, [person_id]):
            if row.ended_on is None and (row.category, row.evidence, row.from_date) == said:
                return Outcome(Changes(), row)
        row = markers.add(unit, person_id, command, from_date, review_on)
        _ask_review(unit, row)
        return Outcome(unit.commit(), row)


def review_marker(desk: Desk, command: ReviewMarker) -> Outcome[MarkerRow]:
    """Say that a marker was looked at again and stands.

    Raises:
        NoSuchMarker: there is none with that id.
        Refused: it has ended, no reason is given, or the day of the next look cannot be.
    """
    today, policy, note = desk.clock.today(), people_policy(desk.pack), command.note.strip()
    if not note:
        raise Refused("marker_review_note_empty", "Say why the warning marker still stands.", field="note")
    review_on = command.review_on or policy.review_by(today)
    _check_review(policy, today, today, review_on)
    with desk.writing() as unit:
        _refuse_ended(markers.marker(unit.session, command.marker_id))
        row = markers.review(unit, command.marker_id, note, review_on)
        tasks.finish_by_source(unit, _source(row))
        _ask_review(unit, row)
        return Outcome(unit.commit(), row)


def end_marker(desk: Desk, command: EndMarker) -> Outcome[MarkerRow]:
    """Say that a marker no longer holds; who ends it, why, and the manager who approves are kept.

    Raises:
        NoSuchMarker, NoSuchUser: there is none.
        Refused: it has ended, no reason is given, or no manager approves.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("marker_end_reason_empty", "Say why the warning marker no longer holds.", field="reason")
    with desk.writing() as unit:
        _refuse_ended(markers.marker(unit.session, command.marker_id))
        manager = _approver(desk, unit, command.approved_by)
        row = markers.end(unit, command.marker_id, reason, manager)
        tasks.finish_by_source(unit, _source(row))
        return Outcome(unit.commit(), row)


def signs(session: Reading, desk: Desk, pupil_ids: Collection[UUID]) -> Mapping[UUID, tuple[MarkerSign, ...]]:
    """What stands in sight beside the names of some pupils: the open markers, worst first as the pack orders them."""
    policy, today = people_policy(desk.pack), desk.clock.today()
    order = {choice.key: place for place, choice in enumerate(policy.markers)}
    return {
        pupil_id: tuple(
            sign_of(row, policy, today) for row in sorted(rows, key=lambda row: order.get(row.category, len(order)))
        )
        for pupil_id, rows in markers.open_markers(session, pupil_ids).items()
    }


def sign_of(row: MarkerRow, policy: PeoplePolicy, today: dt.date) -> MarkerSign:
    """What of a marker stands in sight; a category that the pack has no more by its key."""
    choice = policy.marker(row.category)
    english, welsh = (choice.english, choice.welsh) if choice else (row.category, row.category)
    return MarkerSign(row.category, english, welsh, row.review_due(today), row.person_name, row.of_address)


def _check(command: RecordMarker, policy: PeoplePolicy, today: dt.date, from_date: dt.date) -> None:
    if policy.marker(command.category) is None:
        known = ", ".join(choice.key for choice in policy.markers)
        text = f"“{command.category}” is not a kind of warning marker of this council; use one of {known}."
        raise Refused("no_such_marker_category", text, field="category", category=command.category, known=known)
    if not command.evidence.strip():
        text = "Write what was done or threatened, as fact: a warning marker stands on evidence."
        raise Refused("marker_evidence_empty", text, field="evidence")
    if not command.decided_by.strip():
        raise Refused("marker_decider_empty", "Write who decided that this warning is needed.", field="decided_by")
    if from_date > today:
        raise Refused("marker_from_future", "A warning marker cannot begin on a day to come.", field="from_date")
    if command.told_on is not None and command.told_on > today:
        text = "The day on which the person was told is still to come."
        raise Refused("marker_told_in_future", text, field="told_on")
    if command.told_on is None and not command.not_told_reason.strip():
        text = "Write when the person was told of the warning marker, or why they were not."
        raise Refused("marker_told_missing", text, field="told_on")


def _check_review(policy: PeoplePolicy, from_day: dt.date, today: dt.date, review_on: dt.date) -> None:
    latest = policy.review_by(from_day)
    if review_on <= from_day:
        text = "The day of the review must come after the day from which the warning marker stands."
        raise Refused("marker_review_before", text, field="review_on")
    if review_on > max(latest, policy.review_by(today)):
        latest = max(latest, policy.review_by(today))
        text = f"A warning marker is reviewed by {latest:%d/%m/%Y} at the latest; choose an earlier day."
        raise Refused("marker_review_late", text, field="review_on", latest=f"{latest:%d/%m/%Y}")


def _ask_review(unit: Unit, row: MarkerRow) -> None:
    """The look at a marker becomes a task of the officer whose open case it warns of; of several cases the oldest."""
    found = [
        cases.open_case_of(unit.session, pupil_id) for pupil_id in markers.pupils_near(unit.session, row.person_id)
    ]
    if references := sorted(reference for reference in found if reference):
        case = cases.get(unit.session, references[0])
        title = "Look again at a warning marker"
        tasks.add(unit, NewTask(case.id, title, row.review_on, "review", _source(row), case.officer_id))


def _source(row: MarkerRow) -> str:
    return f"marker:{row.id}"


def _refuse_ended(row: MarkerRow) -> None:
    if row.ended_on is not None:
        text = f"This warning marker ended on {row.ended_on:%d/%m/%Y}. Record a new one if it is needed again."
        raise Refused("marker_ended", text, ended_on=f"{row.ended_on:%d/%m/%Y}")


def _approver(desk: Desk, unit: Unit, name: str) -> UserRow | None:
    manager = approver(unit, name)
    needed, rule = people_policy(desk.pack).manager_ends_marker(desk.clock.today())
    if manager is None and needed:
        text = "A manager has to approve that a warning marker ends: let a manager end it, or name the manager."
        raise Refused("marker_end_needs_manager", text, rule=str(rule), field="approved_by")
    return manager
