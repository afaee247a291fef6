"""Formal warnings to each parent: recorded, served, and how long they run."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.deadlines import Rule, counted
from ecede_desktop.law.notices import WarningLength
from ecede_desktop.law.policy_notices import notice_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.paper_service import served_on
from ecede_desktop.records.warnings import KINDS, GiveWarning, WarningRow, WithdrawWarning
from ecede_desktop.services.calendars import calendars_of, council_calendar
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.living import check_living
from ecede_desktop.services.stages import find_case
from ecede_desktop.services.task_days import schools_of
from ecede_desktop.store import documents, paper_service, pupils
from ecede_desktop.store import warnings as store
from ecede_desktop.store.unit import Reading


def give_warning(desk: Desk, command: GiveWarning) -> Outcome[WarningRow]:
    """Record a warning to one parent of the case's child; the same said twice is kept once.

    Raises:
        NoSuchCase: there is none.
        Refused: the case is closed, the parent is not this child's, a day cannot be, or there is no such letter.
    """
    _check(command, desk.clock.today())
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        if case.closed_on is not None:
            text = f"Case {case.reference} is closed, so no warning is given on it. Open a case first."
            raise Refused("warning_case_closed", text, reference=case.reference)
        parent = next((r for r in pupils.parents(unit.session, case.pupil_id) if r.id == command.parent_id), None)
        if parent is None:
            raise Refused("warning_parent", "Choose a parent who is recorded of this child.", field="parent_id")
        check_living(unit.session, parent)
        document_id = _letter(unit.session, command.document_number.strip(), case.pupil_id, command.parent_id)
        said = {
            "parent_id": command.parent_id, "kind": command.kind, "on": command.on, "first_day": command.first_day,
            "last_day": command.last_day, "letter_id": command.letter_id, "document_id": document_id,
            "note": command.note.strip(),
        }  # fmt: skip
        for row in store.of_case(unit.session, case.id):
            same = (row.parent_id, row.kind, row.on, row.document_id) == (
                command.parent_id, command.kind, command.on, document_id
            )  # fmt: skip
            if same and row.withdrawn_at is None:
                return Outcome(Changes(), told(unit.session, desk, [row])[0])
        warning_id = store.add(unit, case.id, said)
        row = told(unit.session, desk, [store.get(unit.session, warning_id)])[0]
        return Outcome(unit.commit(), row)


def withdraw_warning(desk: Desk, command: WithdrawWarning) -> Outcome[WarningRow]:
    """A warning does not stand; it stays in sight, with the reason.

    Raises:
        NoSuchWarning: there is none.
        Refused: there is no reason.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("warning_reason_empty", "Say why the warning is withdrawn.", field="reason")
    with desk.writing() as unit:
        row = store.get(unit.session, command.warning_id)
        if row.withdrawn_at is not None:
            return Outcome(Changes(), row)
        store.withdraw(unit, command.warning_id, reason)
        row = store.get(unit.session, command.warning_id)
        return Outcome(unit.commit(), row)


def warnings_of(desk: Desk, reference: str) -> tuple[WarningRow, ...]:
    """The warnings of a case, the newest first, each with its service and how long it runs.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        return told(session, desk, store.of_case(session, case.id))


def told(session: Reading, desk: Desk, rows: Sequence[WarningRow]) -> tuple[WarningRow, ...]:
    """Warnings with their service, and their last day by the code's length on the calendar of the child's school."""
    ids = [row.document_id for row in rows if row.document_id is not None]
    services = paper_service.of_documents(session, ids) if ids else {}
    schools = schools_of(session, list({row.pupil_id for row in rows}))
    calendars = calendars_of(session, desk.pack, set(schools.values())) if services else {}
    last: dict[tuple[UUID | None, dt.date], dt.date | None] = {}
    made = []
    for row in rows:
        here = services.get(row.document_id, ()) if row.document_id is not None else ()
        served = served_on(here, row.parent_id)
        if served is not None:
            school_id = schools.get(row.pupil_id)
            if (school_id, served) not in last:
                calendar = calendars[school_id] if school_id else council_calendar(session, desk.pack)
                last[school_id, served] = runs_to(desk, served, calendar)
            row = replace(row, served_on=served, runs_to=last[school_id, served])
        made.append(row)
    return tuple(made)


def runs_to(desk: Desk, served: dt.date, calendar: SchoolCalendar) -> dt.date | None:
    """The last day of a warning served on a day; None where the terms are not known that far."""
    found = notice_policy(desk.pack).warning_on(served)
    if found is None:
        return None
    length: WarningLength = found.value
    rule = Rule("warning", "warning_served", length.length, length.unit, False, False, "last", "", "")
    try:
        return counted(rule, served, calendar)
    except ValueError:
        return None


def _check(command: GiveWarning, today: dt.date) -> None:
    if command.kind not in KINDS:
        text = f"A warning is one of {', '.join(KINDS)}; “{command.kind}” is none of them."
        raise Refused("warning_kind", text, field="kind", kind=command.kind, known=", ".join(KINDS))
    if command.on > today:
        raise Refused("warning_future", "A warning is recorded once it was given, not before.", field="on")
    if not command.first_day <= command.last_day <= command.on:
        text = "The absence that a warning names ends on or before its own day, and does not end before it begins."
        raise Refused("warning_period", text, field="last_day")


def _letter(session: Reading, number: str, pupil_id: UUID, parent_id: UUID) -> UUID | None:
    """The paper that warned: of this child, and to this parent as far as it says to whom."""
    if not number:
        return None
    found = documents.find(session, number)
    if found is None:
        text = f"No paper has the number “{number}”; see the case's documents."
        raise Refused("no_such_paper", text, field="document_number", number=number)
    paper = found[0]
    if paper.pupil_id != pupil_id:
        text = f"Paper {number} is about another child; choose the letter that warned about this one."
        raise Refused("warning_other_child", text, field="document_number", number=number)
    if paper_service.addressed_to(session, [paper.id]).get(paper.id, parent_id) != parent_id:
        text = f"Paper {number} is to another parent; each parent is warned by a letter of their own."
        raise Refused("warning_other_parent", text, field="document_number", number=number)
    return paper.id
