"""Home visits and every other contact: logged once, completed by additions, never changed."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.law.policy_contacts import KindOfContact, contact_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.visits import (
    AddToVisit,
    AgreedAction,
    ChildSeen,
    ContactOutcome,
    ContactRow,
    LogVisit,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import tasks, visits
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Unit

WRITE_UP = "write_up_working_days"
"""Name in the policy pack of the working days in which a visit is to be written up."""


def log_visit(desk: Desk, command: LogVisit) -> Outcome[ContactRow]:
    """Log a contact; agreed actions and the next date become tasks of the case's officer.

    The same contact logged twice by the same user is kept once.

    Raises:
        NoSuchCase: there is none.
        Refused: the case is closed, or something is missing or cannot be; ``field`` names where.
    """
    command = _tidied(command)
    _check(command, kind_of(desk, command.kind), desk.clock.today())
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        if case.closed_on is not None:
            text = f"Case {case.reference} is closed. Open it again by moving it back to a stage, then log the contact."
            raise Refused("case_is_closed", text, reference=case.reference)
        command = dataclasses.replace(command, reference=case.reference)
        same = visits.same_contact(unit.session, case.id, unit.user.id, command)
        if same is not None:
            return Outcome(Changes(), same)
        row = visits.add_contact(unit, case.id, command, late=is_late(desk, command.on))
        _set_tasks(unit, case, command, row)
        return Outcome(unit.commit(), row)


def add_to_visit(desk: Desk, command: AddToVisit) -> Outcome[ContactRow]:
    """Correct or complete a contact by an addition; what stood there stays.

    Raises:
        NoSuchContact: there is none.
        Refused: the addition says nothing.
    """
    text = command.text.strip()
    if not text:
        raise Refused("addition_empty", "Write what is to be added to the contact.", field="text")
    with desk.writing() as unit:
        kept = visits.contact(unit.session, command.contact_id)
        last = kept.additions[-1:] if kept.additions else ()
        if last and (last[0].text, last[0].added_by) == (text, unit.user.full_name):
            return Outcome(Changes(), kept)
        row = visits.add_addition(unit, command.contact_id, text)
        return Outcome(unit.commit(), row)


def kind_of(desk: Desk, key: str) -> KindOfContact:
    """The kind of contact of the pack.

    Raises:
        Refused: the pack has none of that key.
    """
    policy = contact_policy(desk.pack)
    found = policy.kind(key)
    if found is None:
        known = ", ".join(kind.key for kind in policy.kinds if kind.offered)
        text = f"“{key}” is not a kind of contact of this service; use one of {known}."
        raise Refused("contact_kind", text, field="kind", kind=key, known=known)
    return found


def is_late(desk: Desk, on: dt.date) -> bool:
    """Whether a contact of that day, written up today, is late by the pack's number of working days."""
    today = desk.clock.today()
    return today > add_working_days(on, desk.pack.number(WRITE_UP, today).value)


def _tidied(command: LogVisit) -> LogVisit:
    """Texts without space around them; agreed actions that say nothing left out."""
    texts: dict[str, Any] = {
        field.name: value.strip()
        for field in dataclasses.fields(command)
        if type(value := getattr(command, field.name)) is str
    }
    kept = tuple(AgreedAction(a.what.strip(), a.who.strip(), a.by) for a in command.actions if _says_something(a))
    return dataclasses.replace(command, actions=kept, **texts)


def _says_something(action: AgreedAction) -> bool:
    return bool(action.what.strip() or action.who.strip() or action.by)


def _set_tasks(unit: Unit, case: CaseRecord, command: LogVisit, row: ContactRow) -> None:
    source = f"contact:{row.id}"
    for action in command.actions:
        title = f"{action.what} ({action.who})" if action.who else action.what
        tasks.add(unit, NewTask(case.id, title, action.by, "action", source, case.officer_id))
    if command.next_date is not None:
        tasks.add(unit, NewTask(case.id, "Next visit", command.next_date, "visit", source, case.officer_id))


# What must hold of a contact: key, field, sentence, and when it does not hold.

Rule = tuple[str, str, str, Callable[[LogVisit, dt.date, KindOfContact], bool]]


def _met(command: LogVisit) -> bool:
    return command.outcome is not ContactOutcome.NO_REPLY


def _needs(command: LogVisit, kind: KindOfContact, field: str) -> bool:
    return field in kind.needs and _met(command)


def _ends_early(command: LogVisit, _today: dt.date, _kind: KindOfContact) -> bool:
    return command.started is not None and command.ended is not None and command.ended < command.started


_RULES: Sequence[Rule] = (
    (
        "visit_in_future", "on",
        "The day of the contact is still to come. Log it when it has happened, or set it as the next date.",
        lambda c, today, _: c.on > today,
    ),
    (
        "visit_ends_before_start", "ended",
        "The contact ends before it starts. Check both times.",
        _ends_early,
    ),
    (
        "visit_who_seen_missing", "who_seen",
        "Say who was seen: each person's name and what they are to the child; describe anybody you do not know.",
        lambda c, _, kind: _needs(c, kind, "present") and not c.who_seen,
    ),
    (
        "visit_observations_missing", "observations",
        "Write what was seen and heard at the visit, as fact.",
        lambda c, _, kind: _needs(c, kind, "observations") and not c.observations,
    ),
    (
        "visit_not_alone_reason_missing", "not_alone_reason",
        "Say why the child was not seen, or not seen alone.",
        lambda c, _, kind: (
            _needs(c, kind, "child_seen") and c.child_seen is not ChildSeen.ALONE and not c.not_alone_reason
        ),
    ),
    (
        "visit_no_reply_tried_missing", "no_reply_tried",
        "Say what was tried when nobody answered, and what was left.",
        lambda c, _, kind: not _met(c) and "outcome" in kind.fields and not c.no_reply_tried,
    ),
    (
        "visit_no_reply_but_seen", "outcome",
        "Nobody answered, yet the child is marked as seen. Choose another outcome, or “not seen”.",
        lambda c, _, __: not _met(c) and c.child_seen is not ChildSeen.NOT_SEEN,
    ),
    (
        "visit_says_nothing", "observations",
        "Write what happened: the contact says nothing yet.",
        lambda c, _, __: _met(c) and not (c.observations or c.opinion or c.childs_words or c.purpose),
    ),
    (
        "visit_next_date_early", "next_date",
        "The next date is before the day of the contact. Choose a later day.",
        lambda c, _, __: c.next_date is not None and c.next_date < c.on,
    ),
    (
        "visit_action_without_what", "actions",
        "An agreed action does not say what is to be done.",
        lambda c, _, __: any(not action.what for action in c.actions),
    ),
    (
        "visit_action_early", "actions",
        "An agreed action is due before the day of the contact. Choose a later day.",
        lambda c, _, __: any(action.by is not None and action.by < c.on for action in c.actions),
    ),
)  # fmt: skip


def _check(command: LogVisit, kind: KindOfContact, today: dt.date) -> None:
    """Each rule in the order of the form.

    Raises:
        Refused: the first that does not hold; ``also`` names the fields and keys of the others.
    """
    broken = [rule for rule in _RULES if rule[3](command, today, kind)]
    if broken:
        key, field, text, _ = broken[0]
        raise Refused(key, text, field=field, also=tuple((rule[1], rule[0], rule[2]) for rule in broken[1:]))
