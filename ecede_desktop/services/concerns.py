"""Concerns for a child's safety: raise one, say what was done, see what is still to be done; readable by few."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_safeguarding import (
    ACKNOWLEDGEMENT,
    REPORT,
    RING,
    SafeguardingPolicy,
    Step,
    safeguarding_policy,
)
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.concerns import (
    FORM_ISSUED,
    FORM_SAVED,
    AddConcernStep,
    ConcernLine,
    ConcernRow,
    ConcernStepRow,
    ConcernView,
    RaiseConcern,
    ToDo,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.services.wall_clock import day_of, instant_of
from ecede_desktop.store import attachments, cases, concerns, pupils, tasks
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Reading, Unit

TASK_KIND = "concern"
_LAST_MINUTE = dt.time(23, 59)
TITLES = {
    RING: "Safeguarding concern: telephone children's services now",
    REPORT: "Safeguarding concern: send the written report by {time} on {day}",
    ACKNOWLEDGEMENT: "Safeguarding concern: ask for the acknowledgement, and take it further",
}


def policy(desk: Desk) -> SafeguardingPolicy:
    """The duty, telephones, times, steps and the form of the council."""
    return safeguarding_policy(desk.pack)


def raise_concern(desk: Desk, command: RaiseConcern) -> Outcome[ConcernView]:
    """Record a concern; what is to be done at once and within the hours of the pack becomes tasks of who recorded it.

    The same concern recorded twice by the same user is kept once.

    Raises:
        NoSuchCase, NoSuchPupil: there is none.
        Refused: no facts are written, or it is of the future, or about nobody; ``field`` names where.
    """
    facts, now = command.facts.strip(), desk.clock.now()
    noticed_at = command.noticed_at or now
    if not facts:
        raise Refused(
            "concern_facts_empty", "Write what was seen or heard, as fact: it may be one sentence.", field="facts"
        )
    _refuse_future(noticed_at, now, "noticed_at")
    with desk.writing() as unit:
        pupil_id, case_id = _about(unit, desk, command)
        if same := concerns.same(unit.session, pupil_id, unit.user.id, noticed_at, facts):
            return Outcome(Changes(), _view(unit.session, desk, same))
        concern_id = concerns.add(
            unit,
            pupil_id=pupil_id,
            case_id=case_id,
            contact_id=command.contact_id,
            noticed_at=noticed_at,
            facts=facts,
            childs_words=command.childs_words.strip(),
            immediate_danger=command.immediate_danger,
        )
        row = concerns.concern(unit.session, concern_id)
        told, note = command.told_whom.strip(), command.told_note.strip()
        if told:
            concerns.add_step(unit, row, "told", at=now, whom=told, note=note)
        _set_tasks(unit, desk, row, told=bool(told))
        view = _view(unit.session, desk, concern_id)
        return Outcome(unit.commit(), view)


def add_concern_step(desk: Desk, command: AddConcernStep) -> Outcome[ConcernView]:
    """Say what was done; what was to be done and is over with it is finished, what follows from it becomes a task.

    Raises:
        NoSuchConcern: there is none.
        Refused: the concern may not be read, or the step is not known, lacks something or is of the future.
    """
    now = desk.clock.now()
    at, whom, note = command.at or now, command.whom.strip(), command.note.strip()
    asked = safeguarding_policy(desk.pack).step(command.kind)
    if asked is None:
        known = ", ".join(step.key for step in safeguarding_policy(desk.pack).steps)
        text = f"“{command.kind}” is no step of a concern; use one of {known}."
        raise Refused("concern_step_kind", text, field="kind", kind=command.kind, known=known)
    _check_step(asked, whom, note)
    _refuse_future(at, now, "at")
    with desk.writing() as unit:
        row = readable(unit.session, desk, command.concern_id)
        said = (command.kind, at, whom, note, unit.user.full_name)
        for step in concerns.steps(unit.session, [row.id]).get(row.id, ()):
            if (step.kind, step.at, step.whom, step.note, step.recorded_by) == said:
                return Outcome(Changes(), _view(unit.session, desk, row.id))
        concerns.add_step(unit, row, command.kind, at=at, whom=whom, note=note)
        _settle_tasks(unit, desk, row, asked, at)
        view = _view(unit.session, desk, row.id)
        return Outcome(unit.commit(), view)


def view_concern(desk: Desk, concern_id: UUID) -> ConcernView:
    """A concern whole; that it was read is kept in the audit.

    Raises:
        NoSuchConcern: there is none.
        Refused: the user may not read it.
    """
    with desk.writing() as unit:
        row = readable(unit.session, desk, concern_id)
        unit.record("view", "concern", row.id)
        view = _view(unit.session, desk, row.id)
        unit.commit()
        return view


def list_concerns(desk: Desk, reference: str = "", *, pupil_id: UUID | None = None) -> tuple[ConcernLine, ...]:
    """The concerns about a child, or every one; of those that the user may not read only that there is one.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        if reference:
            rows = concerns.of_case(session, find_case(session, desk.pack, reference).id)
        else:
            rows = concerns.of_pupil(session, pupil_id) if pupil_id is not None else concerns.everyone(session)
        done = concerns.steps(session, [row.id for row in rows])
        return tuple(_line(session, desk, row, done.get(row.id, ())) for row in rows)


def may_read(session: Reading, desk: Desk, row: ConcernRow) -> bool:
    """Who recorded it, the officers who work with the child, and managers."""
    return desk.is_manager or desk.user.id == row.user_id or desk.user.id in concerns.officers(session, row)


def readable(session: Reading, desk: Desk, concern_id: UUID) -> ConcernRow:
    """The concern, for who may read it.

    Raises:
        NoSuchConcern: there is none.
        Refused: the user may not read it.
    """
    row = concerns.concern(session, concern_id)
    if not may_read(session, desk, row):
        text = (
            f"This concern is restricted: {row.recorded_by} recorded it, and only they, the officer of the case and "
            "managers read it. Ask one of them; a new concern of your own you can always raise."
        )
        raise Refused("concern_restricted", text, name=row.recorded_by)
    return row


def _view(session: Reading, desk: Desk, concern_id: UUID) -> ConcernView:
    row = concerns.concern(session, concern_id)
    done = concerns.steps(session, [concern_id]).get(concern_id, ())
    answers, kept_at = concerns.newest_form(session, concern_id)
    issued = [step for step in done if step.kind == FORM_ISSUED]
    return ConcernView(
        row=row,
        steps=tuple(step for step in done if step.kind != FORM_SAVED),
        to_do=to_do(safeguarding_policy(desk.pack), row, done, desk.clock.now()),
        answers=tuple(answers.items()),
        form_kept_at=kept_at,
        papers=tuple(sorted(issued, key=lambda step: step.recorded_at, reverse=True)),
    )


def to_do(
    asked: SafeguardingPolicy, row: ConcernRow, done: Sequence[ConcernStepRow], now: dt.datetime
) -> tuple[ToDo, ...]:
    """What is still to be done, in the order in which it is due."""
    over = _over(asked, done)
    found: list[ToDo] = []
    if RING not in over:
        found.append(ToDo(RING, None, True, str(asked.duty.citation), asked.duty.citation.certain))
    if REPORT not in over:
        due, source = asked.report_due(row.noticed_at, day_of(row.noticed_at))
        found.append(ToDo(REPORT, due, due < now, str(source), source.certain))
    sent = [step for step in done if step.kind == "form_sent"]
    if sent and ACKNOWLEDGEMENT not in over:
        day, source = asked.acknowledgement_due(day_of(sent[0].at))
        due = instant_of(day, _LAST_MINUTE)
        found.append(ToDo(ACKNOWLEDGEMENT, due, due < now, str(source), source.certain))
    return tuple(found)


def _over(asked: SafeguardingPolicy, done: Iterable[ConcernStepRow]) -> frozenset[str]:
    steps = (asked.step(step.kind) for step in done)
    return frozenset(end for step in steps if step is not None for end in step.ends)


def _line(session: Reading, desk: Desk, row: ConcernRow, done: Sequence[ConcernStepRow]) -> ConcernLine:
    still = all(step.kind != "outcome" for step in done)
    if not may_read(session, desk, row):
        return ConcernLine(
            row.id, row.pupil_id, row.case_reference, row.recorded_by, row.recorded_at, readable=False, open=still
        )
    waiting = to_do(safeguarding_policy(desk.pack), row, done, desk.clock.now())
    return ConcernLine(
        id=row.id,
        pupil_id=row.pupil_id,
        case_reference=row.case_reference,
        recorded_by=row.recorded_by,
        recorded_at=row.recorded_at,
        readable=True,
        open=still,
        noticed_at=row.noticed_at,
        immediate_danger=row.immediate_danger,
        due=waiting[0].kind if waiting else "",
        due_at=waiting[0].due_at if waiting else None,
    )


def came_from(desk: Desk, concern_id: UUID, contact_id: UUID) -> Outcome[None]:
    """Say from which contact a concern came that was raised while the contact was still being written.

    Raises:
        NoSuchConcern: there is none.
        Refused: the contact is not one of this child.
    """
    with desk.writing() as unit:
        row = concerns.concern(unit.session, concern_id)
        _same_child(unit.session, contact_id, row.pupil_id, row.case_id)
        new = concerns.bind(unit, concern_id, contact_id)
        return Outcome(unit.commit() if new else Changes(), None)


def _same_child(session: Reading, contact_id: UUID, pupil_id: UUID, case_id: UUID | None) -> None:
    whose = attachments.whose_contact(session, contact_id)
    if whose is None or (whose[0] != case_id and whose[1] != pupil_id):
        text = "The contact from which the concern comes is not one of this child; open the case again."
        raise Refused("concern_other_contact", text)


def _about(unit: Unit, desk: Desk, command: RaiseConcern) -> tuple[UUID, UUID | None]:
    """The pupil and the case; a contact must be of the same child."""
    session = unit.session
    if command.reference:
        case = find_case(session, desk.pack, command.reference)
        pupil_id: UUID = case.pupil_id
        case_id: UUID | None = case.id
    elif command.pupil_id is not None:
        pupil_id, reference = pupils.pupil(session, command.pupil_id).id, cases.open_case_of(session, command.pupil_id)
        case_id = cases.get(session, reference).id if reference else None
    else:
        raise Refused("concern_of_nobody", "Say which child the concern is about.", field="pupil")
    if command.contact_id is not None:
        _same_child(session, command.contact_id, pupil_id, case_id)
    return pupil_id, case_id


def _check_step(asked: Step, whom: str, note: str) -> None:
    for need, said in (("whom", whom), ("note", note)):
        if need in asked.needs and not said:
            text = f"{asked.english}: {asked.asks_english}. Write it."
            raise Refused(
                "concern_step_lacks", text, field=need, step=asked.english, asks=asked.asks_english,
                step_cy=asked.welsh, asks_cy=asked.asks_welsh,
            )  # fmt: skip


def _refuse_future(at: dt.datetime, now: dt.datetime, field: str) -> None:
    if at > now:
        raise Refused("concern_in_future", "The time is still to come. Write when it really was.", field=field)


def _set_tasks(unit: Unit, desk: Desk, row: ConcernRow, *, told: bool) -> None:
    asked = safeguarding_policy(desk.pack)
    due, _ = asked.report_due(row.noticed_at, day_of(row.noticed_at))
    if not told:
        _task(unit, row, RING, TITLES[RING], desk.clock.today(), day_of(row.noticed_at))
    when = local(due)
    title = TITLES[REPORT].format(time=f"{when:%H:%M}", day=f"{when.day}/{when.month}/{when.year}")
    _task(unit, row, REPORT, title, when.date(), day_of(row.noticed_at))


def _settle_tasks(unit: Unit, desk: Desk, row: ConcernRow, asked: Step, at: dt.datetime) -> None:
    for over in asked.ends:
        tasks.finish_by_source(unit, _source(row, over))
    sent = sum(step.kind == "form_sent" for step in concerns.steps(unit.session, [row.id]).get(row.id, ()))
    if asked.key == "form_sent" and sent == 1:
        day, _ = safeguarding_policy(desk.pack).acknowledgement_due(day_of(at))
        _task(unit, row, ACKNOWLEDGEMENT, TITLES[ACKNOWLEDGEMENT], day, day_of(at))


def _task(unit: Unit, row: ConcernRow, what: str, title: str, due_on: dt.date, trigger_on: dt.date) -> None:
    tasks.add(
        unit,
        NewTask(
            case_id=row.case_id,
            title=title,
            due_on=due_on,
            kind=TASK_KIND,
            source=_source(row, what),
            user_id=row.user_id,
            pupil_id=row.pupil_id,
            rule=f"concern_{what}",
            trigger_on=trigger_on,
        ),
    )


def _source(row: ConcernRow, what: str) -> str:
    return f"concern:{row.id}:{what}"
