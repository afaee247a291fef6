"""Home visits and every other contact: signed off when logged, completed and corrected by additions, never changed."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import add_working_days, working_days_between
from ecede_desktop.law.policy_contacts import KindOfContact, contact_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.users import Role, UserRow
from ecede_desktop.records.visits import (
    CORRECTABLE,
    SIGNATURE,
    AddToVisit,
    AgreedAction,
    ContactRow,
    CorrectVisit,
    LogVisit,
    Present,
)
from ecede_desktop.services import shared_words
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.services.visit_rules import check, kind_of
from ecede_desktop.store import contact_events, pupils, tasks, users, visit_plans, visits
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Reading, Unit

WRITE_UP = "write_up_working_days"
"""Name in the policy pack of the working days in which a visit is to be written up."""


def log_visit(desk: Desk, command: LogVisit) -> Outcome[ContactRow]:
    """Sign off a contact; agreed actions and the next date become tasks of the case's officer.

    The same contact logged twice by the same user is kept once. A child without a case is named by ``pupil_id``.

    Raises:
        NoSuchCase, NoSuchPupil, NoSuchUser, NoSuchVisitPlan: there is none.
        Refused: the case is closed, or something is missing or cannot be; ``field`` names where.
    """
    command = tidied(command)
    kind = check(desk, command)
    with desk.writing() as unit:
        manager = supervisor(unit, kind, command)
        case = open_case_of(unit.session, desk, command.reference) if command.reference else None
        pupil_id = case.pupil_id if case else _pupil(unit.session, command.pupil_id)
        command = dataclasses.replace(command, reference=case.reference if case else "", pupil_id=None)
        same = visits.same_contact(unit.session, pupil_id, unit.user.id, command)
        if same is not None:
            return Outcome(Changes(), same)
        row = visits.add_contact(
            unit,
            case.id if case else None,
            command,
            late=is_late(desk, command.on),
            pupil_id=pupil_id,
            manager_id=manager.id if manager else None,
        )
        if manager is not None and manager.id == unit.user.id:
            row = visits.add_addition(unit, row.id, unit.user.full_name, field=SIGNATURE)
        set_tasks(unit, command, row.id, case, pupil_id)
        if command.plan_id is not None:
            visit_plans.written_up(unit, command.plan_id)
        return Outcome(unit.commit(), row)


def add_to_visit(desk: Desk, command: AddToVisit) -> Outcome[ContactRow]:
    """Complete a contact by an addition; what stood there stays.

    Raises:
        NoSuchContact: there is none.
        Refused: the addition says nothing, or names another child of the same session.
    """
    text = command.text.strip()
    if not text:
        raise Refused("addition_empty", "Write what is to be added to the contact.", field="text")
    with desk.writing() as unit:
        kept = visits.contact(unit.session, command.contact_id)
        last = kept.additions[-1:] if kept.additions else ()
        if last and (last[0].text, last[0].added_by, last[0].field) == (text, unit.user.full_name, ""):
            return Outcome(Changes(), kept)
        _names_nobody_else(unit.session, kept, text, command.not_names)
        row = visits.add_addition(unit, command.contact_id, text)
        return Outcome(unit.commit(), row)


def correct_visit(desk: Desk, command: CorrectVisit) -> Outcome[ContactRow]:
    """Put other words in place of those of one field; the words that stood there are kept and shown beside.

    Raises:
        NoSuchContact: there is none.
        Refused: the field is none that can be corrected, or its new words say nothing or name another child.
    """
    text = command.text.strip()
    if not text:
        sentence = "Write what should stand there. To strike words out, write why they should not stand."
        raise Refused("correction_empty", sentence, field="text")
    with desk.writing() as unit:
        kept = visits.contact(unit.session, command.contact_id)
        if not _correctable(kept, command.field):
            sentence = f"“{command.field}” cannot be corrected by other words. Add to the note instead."
            raise Refused("not_correctable", sentence, field="field", named=command.field)
        stands = kept.words(command.field)
        if stands == text:
            return Outcome(Changes(), kept)
        _names_nobody_else(unit.session, kept, text, command.not_names)
        row = visits.add_addition(unit, kept.id, text, field=command.field, replaces=stands)
        return Outcome(unit.commit(), row)


def sign_as_manager(desk: Desk, contact_id: UUID) -> Outcome[ContactRow]:
    """A manager signs a note of supervision that an officer wrote.

    Raises:
        NoSuchContact: there is none.
        Refused: who signs is no manager, or the note is none that a manager signs.
    """
    if not desk.is_manager:
        text = "Only a manager signs as manager. Let the manager sign in and sign this note."
        raise Refused("only_manager_signs", text)
    with desk.writing() as unit:
        kept = visits.contact(unit.session, contact_id)
        if not kind_of(desk, kept.kind).manager_signs:
            raise Refused("note_not_for_manager", "This note is none that a manager signs.")
        if kept.signed_by:
            return Outcome(Changes(), kept)
        row = visits.add_addition(unit, contact_id, unit.user.full_name, field=SIGNATURE)
        return Outcome(unit.commit(), row)


def contacts_of_pupil(desk: Desk, pupil_id: UUID) -> tuple[ContactRow, ...]:
    """Every contact with a child, in whatever case or none, newest first."""
    with desk.reading() as session:
        return visits.contacts_of_pupil(session, pupil_id)


def is_late(desk: Desk, on: dt.date) -> bool:
    """Whether a contact of that day, written up today, is late by the pack's number of working days."""
    today = desk.clock.today()
    return today > add_working_days(on, desk.pack.number(WRITE_UP, today).value)


def lateness(desk: Desk, on: dt.date) -> tuple[str, int]:
    """How late a contact of that day would be written today: late, very_late or nothing, and the working days since."""
    days = working_days_between(on, desk.clock.today())
    if not is_late(desk, on):
        return "", days
    return "very_late" if days >= contact_policy(desk.pack).very_late else "late", days


def tidied(command: LogVisit) -> LogVisit:
    """Texts without space around them, what says nothing left out, the end from the length, who was seen by name."""
    texts: dict[str, Any] = {
        field.name: value.strip()
        for field in dataclasses.fields(command)
        if type(value := getattr(command, field.name)) is str
    }
    people = tuple(Present(person.name.strip(), person.relationship.strip()) for person in command.present)
    present = tuple(person for person in people if person.name or person.relationship)
    return dataclasses.replace(
        command,
        **texts
        | {
            "actions": tidied_actions(command.actions),
            "present": present,
            "who_seen": texts["who_seen"] or who_seen(present),
            "home_conditions": tidied_answers(command.home_conditions),
            "details": tidied_answers(command.details),
            "ended": command.ended or _ended(command.started, command.minutes),
            "minutes": None,
        },
    )


def who_seen(present: tuple[Present, ...]) -> str:
    """Everybody who was there on one line."""
    return "; ".join(f"{p.name} ({p.relationship})" if p.relationship else p.name for p in present if p.name)


def tidied_answers(answers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Answers without space around them; empty ones left out."""
    return tuple((key, text.strip()) for key, text in answers if text.strip())


def tidied_actions(actions: tuple[AgreedAction, ...]) -> tuple[AgreedAction, ...]:
    """Agreed actions without space around their words; those that say nothing left out."""
    kept = (AgreedAction(a.what.strip(), a.who.strip(), a.by) for a in actions)
    return tuple(action for action in kept if action.what or action.who or action.by)


def open_case_of(session: Reading, desk: Desk, reference: str) -> CaseRecord:
    """The case, which must be open.

    Raises:
        NoSuchCase: there is none.
        Refused: it is closed.
    """
    case = find_case(session, desk.pack, reference)
    if case.closed_on is not None:
        text = f"Case {case.reference} is closed. Open it again by moving it back to a stage, then log the contact."
        raise Refused("case_is_closed", text, reference=case.reference)
    return case


def supervisor(unit: Unit, kind: KindOfContact, command: LogVisit) -> UserRow | None:
    """The manager of a note that a manager signs: the one named, else who writes it.

    Raises:
        NoSuchUser: nobody has that name.
        Refused: nobody is named and who writes it is no manager, or the one named is none.
    """
    if not kind.manager_signs:
        return None
    if not command.manager and unit.user.role is not Role.MANAGER:
        raise Refused("supervision_manager_missing", "Name the manager who supervised.", field="manager")
    found = users.find_user(unit.session, command.manager) if command.manager else unit.user
    if found.role is not Role.MANAGER or not found.active:
        text = f"{found.full_name} is no manager who works here. Name the manager who supervised."
        raise Refused("supervisor_not_manager", text, field="manager", name=found.full_name)
    return found


def set_tasks(unit: Unit, command: LogVisit, contact_id: UUID, case: CaseRecord | None, pupil_id: UUID) -> None:
    """What was agreed and the next date as tasks: of the case's officer, or of who wrote it where there is no case."""
    source = f"contact:{contact_id}"
    case_id, user_id = (case.id, case.officer_id) if case else (None, unit.user.id)
    about = None if case else pupil_id
    for action in command.actions:
        title = f"{action.what} ({action.who})" if action.who else action.what
        tasks.add(unit, NewTask(case_id, title, action.by, "action", source, user_id, pupil_id=about))
    if command.next_date is not None:
        new = NewTask(case_id, "Next visit", command.next_date, "visit", source, user_id, pupil_id=about)
        tasks.add(unit, new)


def _pupil(session: Reading, pupil_id: UUID | None) -> UUID:
    if pupil_id is None:
        text = "Say whom the contact was with: by the case, or by the child where there is no case."
        raise Refused("contact_of_nobody", text, field="reference")
    return pupils.pupil(session, pupil_id).id


def _ended(started: dt.time | None, minutes: int | None) -> dt.time | None:
    if started is None or minutes is None:
        return None
    end = dt.datetime.combine(dt.date.min, started) + dt.timedelta(minutes=minutes)
    return min(end, dt.datetime.combine(dt.date.min, dt.time.max.replace(microsecond=0))).time()


def _correctable(row: ContactRow, field: str) -> bool:
    table, _, key = field.partition(".")
    if key:
        return table in ("home_conditions", "details") and key in dict(getattr(row, table))
    return field in CORRECTABLE


def _names_nobody_else(session: Reading, row: ContactRow, text: str, not_names: tuple[str, ...]) -> None:
    """What is added to one child's copy of a session is as safe to disclose as the copy itself."""
    if row.event_id is None or row.pupil_id is None:
        return
    everybody = contact_events.participants(session, row.event_id)
    children = [shared_words.child(pupils.pupil(session, pupil_id)) for pupil_id in everybody]
    whose = next(child for child in children if child.id == row.pupil_id)
    shared_words.check_own({"text": text}, whose, children, not_names)
