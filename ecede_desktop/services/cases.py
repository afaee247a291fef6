"""Cases: open one from a referral, list them, read one, move it through its stages, close it."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.measures import attendance
from ecede_desktop.law.stages import Decision, Stage
from ecede_desktop.law.upn import normal
from ecede_desktop.records.cases import (
    AdvanceStage,
    CaseFilter,
    CaseRow,
    CaseView,
    CloseCase,
    ConfirmationRow,
    ConfirmRequirement,
    OpenCase,
)
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.duplicates import LooksKnown, SayNotTheSame
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import duplicates
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.case_facts import current_spell, year_figures
from ecede_desktop.services.case_rows import case_row, case_rows
from ecede_desktop.services.chronology import entries_of
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import HOW_TO_MEET, GateNotMet, approver, decide, find_case, kept_facts
from ecede_desktop.services.task_days import schools_of
from ecede_desktop.services.task_signs import with_signs
from ecede_desktop.store import cases, documents, enrolments, pupils, search, stages, tasks, users, visits
from ecede_desktop.store import duplicates as stored
from ecede_desktop.store.cases import CaseRecord, Chosen, NewReferral
from ecede_desktop.store.merged import standing
from ecede_desktop.store.stages import NewMove
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Unit


def open_case(desk: Desk, command: OpenCase) -> Outcome[CaseRow]:
    """Open a case on a referral, at the pack's first stage, with the attendance of the year as it stood.

    Raises:
        NoSuchPupil: nobody has that UPN.
        NoSuchUser: nobody has the officer's name.
        LooksKnown: another record that looks like the pupil has an open case, and nobody said that it is another child.
        Refused: there is no reason, the pupil has an open case, or the day is still to come; ``field`` names where.
    """
    with desk.writing() as unit:
        case = open_in(unit, desk, command)
        row = case_row(unit.session, desk, case.reference)
        return Outcome(unit.commit(), row)


def open_in(unit: Unit, desk: Desk, command: OpenCase) -> CaseRecord:
    """Open a case within a transaction that does more: a referral that is accepted. Refuses as ``open_case`` does."""
    today = desk.clock.today()
    reason, referred_on = command.reason.strip(), command.referred_on or today
    if not reason:
        raise Refused("case_reason_empty", "Say why the pupil is referred.", field="reason")
    if referred_on > today:
        raise Refused("referred_in_future", "The day of the referral is still to come.", field="referred_on")
    session = unit.session
    pupil_id = standing(session, "pupil", command.pupil_id or pupils.pupil_id_of(session, normal(command.upn)))
    name = pupils.pupil(session, pupil_id).full_name
    _refuse_second(unit, pupil_id, name)
    _refuse_alike(unit, desk, pupil_id, command.somebody_else)
    officer = _officer(unit, command.officer)
    spells = enrolments.spells(session, [pupil_id]).get(pupil_id, [])
    here = current_spell(spells)
    counts, _ = year_figures(session, {pupil_id: spells}, referred_on, desk.pack)[pupil_id]
    referral = NewReferral(
        pupil_id, here.school_id if here else None, referred_on, command.referred_by.strip(), reason, counts
    )
    opening = desk.pack.ladder.opening
    case = cases.add_case(unit, referral, officer, opening, series=desk.pack.case_series, pack_id=desk.pack.id)
    stages.add_move(unit, NewMove(case.id, "", opening, "opened", reason))
    _start_clock(unit, desk, case, opening)
    return case


def list_cases(desk: Desk, chosen: CaseFilter) -> tuple[CaseRow, ...]:
    """The caseload, with the attendance and the trend of this school year."""
    with desk.reading() as session:
        which = Chosen(officer=chosen.officer, stage=chosen.stage, include_closed=chosen.include_closed)
        rows = case_rows(session, desk, which, school_number=chosen.school_number)
    words = search.fold(chosen.text).split()
    return tuple(row for row in rows if all(word in _searched(row) for word in words)) if words else tuple(rows)


def view_case(desk: Desk, reference: str) -> CaseView:
    """A case as its screen shows it; that it was read is kept in the audit.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.writing() as unit:
        session = unit.session
        case = find_case(session, desk.pack, reference)
        unit.record("view", "case", case.id, after={"reference": case.reference})
        referral = cases.referral(session, case.id)
        moves = stages.moves(session, case.id)
        contacts = visits.contacts(session, case.id)
        confirmations = stages.confirmations(session, case.id)
        papers = documents.documents(session, case_id=case.id)
        todo = tuple(with_signs(session, desk, tasks.of_case(session, case.id)))
        view = CaseView(
            case=case_row(session, desk, case.reference),
            pupil=pupils.pupil(session, case.pupil_id),
            reason=referral.reason,
            referred_on=referral.referred_on,
            referred_by=referral.referred_by,
            counts_at_referral=referral.counts,
            attendance_at_referral=attendance(referral.counts),
            moves=moves,
            contacts=contacts,
            tasks=todo,
            documents=papers,
            confirmations=confirmations,
            chronology=entries_of(session, desk, case),
            pack_id=case.pack_id,
        )
        unit.commit()
        return view


def advance_stage(desk: Desk, command: AdvanceStage) -> Outcome[CaseRow]:
    """Move a case to another stage: on, back with a reason, or past others with a reason and a manager.

    ``approved_by`` names the manager who approves, where an officer makes the move; both are kept (see ``approver``).

    Raises:
        NoSuchCase, NoSuchUser: there is none.
        GateNotMet: something is missing; nothing is changed.
        Refused: the stage is not known or is the case's own, or who approves is no manager.
    """
    reason = command.reason.strip()
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        manager = approver(unit, command.approved_by)
        decision = decide(unit.session, desk, case, command.to_stage, reason=reason, approved=manager is not None)
        return _move(unit, desk, case, decision, reason, manager)


def confirm_requirement(desk: Desk, command: ConfirmRequirement) -> Outcome[ConfirmationRow]:
    """State that a requirement is met, and how; saying the same again keeps it once.

    Raises:
        NoSuchCase: there is none.
        Refused: no such requirement, it is met by the records and not by word, or the note or the day cannot be.
    """
    today = desk.clock.today()
    note, on = command.note.strip(), command.on or today
    requirement = desk.pack.ladder.requirements().get(command.requirement)
    if requirement is None:
        text = f"The policy pack has no requirement “{command.requirement}”."
        raise Refused("no_such_requirement", text, field="requirement", requirement=command.requirement)
    if not requirement.by_word:
        text = f"“{requirement.english}” is met by the records, not by word: {HOW_TO_MEET[requirement.met_by]}."
        raise Refused("requirement_not_by_word", text, rule=str(requirement.citation), field="requirement")
    if not note:
        raise Refused("confirmation_note_empty", "Say in the note how the requirement is met.", field="note")
    if on > today:
        raise Refused("confirmation_in_future", "The day of the confirmation is still to come.", field="on")
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        said = (requirement.key, note, on, unit.user.full_name)
        for row in stages.confirmations(unit.session, case.id):
            if (row.requirement, row.note, row.on, row.confirmed_by) == said:
                return Outcome(Changes(), row)
        row = stages.add_confirmation(unit, case.id, requirement.key, note, on)
        return Outcome(unit.commit(), row)


def close_case(desk: Desk, command: CloseCase) -> Outcome[CaseRow]:
    """Close a case; the reason given meets what the pack asks to be confirmed for it.

    Raises:
        NoSuchCase, NoSuchUser: there is none.
        GateNotMet: a manager has to approve and did not, or the pack asks for more than a reason.
        Refused: there is no reason, the pack has no stage that closes, or the case is closed.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("closing_reason_empty", "Say why the case is closed.", field="reason")
    closing = next((stage for stage in desk.pack.ladder.stages if stage.closes), None)
    if closing is None:
        raise Refused("no_closing_stage", "The policy pack has no stage that closes a case.")
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        manager = approver(unit, command.approved_by)
        if case.stage != closing.key:
            _confirm_closing(unit, case, closing, reason, desk.clock.today())
        decision = decide(unit.session, desk, case, closing.key, reason=reason, approved=manager is not None)
        return _move(unit, desk, case, decision, reason, manager)


def _move(
    unit: Unit, desk: Desk, case: CaseRecord, decision: Decision, reason: str, manager: UserRow | None
) -> Outcome[CaseRow]:
    ladder, today = desk.pack.ladder, desk.clock.today()
    if not decision.allowed:
        raise GateNotMet(case.reference, decision, ladder)
    to = ladder.get(decision.to)
    assert to is not None
    if case.closed_on is not None and not to.closes:
        _refuse_second(unit, case.pupil_id, f"{case.forename} {case.surname}".strip())
    approved = manager if decision.manager_approves else None
    stages.add_move(
        unit,
        NewMove(
            case_id=case.id,
            from_stage=case.stage,
            to_stage=to.key,
            kind="closed" if to.closes else decision.kind,
            reason=reason,
            approved_by_id=approved.id if approved else None,
            approved_by=approved.name if approved else "",
            facts=kept_facts(decision),
        ),
    )
    cases.set_stage(unit, case.id, to.key, today if to.closes else None)
    tasks.finish_clocks(unit, case.id)
    _start_clock(unit, desk, case, to.key)
    row = case_row(unit.session, desk, case.reference)
    return Outcome(unit.commit(), row)


def _confirm_closing(unit: Unit, case: CaseRecord, closing: Stage, reason: str, today: dt.date) -> None:
    asked = [need for need in closing.to_enter if need.met_by == "confirmation"]
    for need in asked:
        stages.add_confirmation(unit, case.id, need.key, reason, today)


def _start_clock(unit: Unit, desk: Desk, case: CaseRecord, stage_key: str) -> None:
    """The day by which the case is due at its stage becomes a task; where it comes from is kept with it."""
    stage, today = desk.pack.ladder.get(stage_key), desk.clock.today()
    if stage is None or stage.clock is None:
        return
    # The calendar by which days are counted anew, so that nothing moves as soon as it is set.
    school_id = schools_of(unit.session, [case.pupil_id]).get(case.pupil_id)
    calendar = calendar_of(unit.session, desk.pack, school_id)
    due = stage.clock.due(today, calendar)
    source = f"stage:{stage.key}"
    new = NewTask(case.id, stage.english, due, "stage_clock", source, case.officer_id, trigger_on=today)
    tasks.add(unit, new)


def _refuse_second(unit: Unit, pupil_id: UUID, name: str) -> None:
    if reference := cases.open_case_of(unit.session, pupil_id):
        text = f"{name} has an open case already: {reference}. Work on that one, or close it first."
        raise Refused("case_already_open", text, field="pupil", name=name, reference=reference)


def _refuse_alike(unit: Unit, desk: Desk, pupil_id: UUID, somebody_else: str) -> None:
    """One child has one case: a second record of the child may have it already."""
    alike = duplicates.like_record_in(unit.session, desk, "pupil", pupil_id)
    working = tuple(row for row in alike if row.strong and row.person.case_reference)
    if working and not somebody_else.strip():
        text = "Work on that case, or say how you know that this is somebody else."
        raise LooksKnown("case_looks_known", working, text, field="pupil")
    for row in working:
        stored.say_not_the_same(unit, SayNotTheSame("pupil", pupil_id, row.person.id, somebody_else))


def _officer(unit: Unit, name: str) -> UserRow:
    officer = users.find_user(unit.session, name) if name.strip() else unit.user
    if not officer.active:
        text = f"{officer.full_name} no longer works here. Give the case to somebody else."
        raise Refused("officer_not_active", text, field="officer", name=officer.name)
    return officer


def _searched(row: CaseRow) -> str:
    said = (row.forename, row.surname, row.school_name, row.reference, row.upn, row.officer_name, row.school_number)
    return search.fold(" ".join(said))
