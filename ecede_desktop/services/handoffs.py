"""Hand-offs to the youth service and the post-16 team: offer one, record what came of it, see its figures."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from ecede_desktop.analysis.running_counts import RunningCounts
from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.handoffs import Direction, StepKind, standing
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy_handoffs import handoff_policy
from ecede_desktop.law.upn import normal
from ecede_desktop.records.before_after import BeforeAfter
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.handoffs import FollowUp, HandoffRow, HandoffView, OfferHandoff, RecordHandoffStep
from ecede_desktop.records.marks import first_day_of
from ecede_desktop.services import before_after, handoff_figures
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.case_rows import year_group_in
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.handoff_rules import check_offer, check_step
from ecede_desktop.services.pupil_counts import counted, counted_many
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import cases, enrolments, handoffs, pupils, tasks
from ecede_desktop.store.handoffs import NewHandoff
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Reading, Unit

DESTINATION = "destination"
_TO_YOUTH_SERVICE = (Direction.TO_YOUTH_SERVICE, Direction.SCHOOL_TO_YOUTH_SERVICE)


def offer_handoff(desk: Desk, command: OfferHandoff) -> Outcome[HandoffRow]:
    """Offer a pupil to another service, with the counts of the window as they stand; what is to follow becomes tasks.

    The same offer made twice is kept once.

    Raises:
        NoSuchCase, NoSuchPupil: there is none.
        Refused: nothing says what sharing rests on, a day cannot be, or the pupil is offered there already.
    """
    today = desk.clock.today()
    command = _tidied(command)
    offered_on = command.offered_on or today
    window = (command.first_day or first_day_of(school_year_of(offered_on)), command.last_day or offered_on)
    check_offer(command, offered_on, window, today)
    policy = handoff_policy(desk.pack)
    meant = policy.team_for(command.direction, offered_on)
    team = command.team or (meant.key if meant is not None else command.direction.value)
    with desk.writing() as unit:
        pupil_id, case = _whom(unit.session, desk, command)
        known = [row for row in handoffs.of_pupil(unit.session, pupil_id) if row.direction is command.direction]
        said = (team, offered_on, *window, command.basis, command.sent, command.destination, command.support_needed)
        for row in known:
            if not row.withdrawn and _said(row) == said:
                return Outcome(Changes(), row)
        _refuse_second(known)
        counts = counted(unit.session, desk.pack, pupil_id, *window).counts(*window)
        trigger = _trigger(unit.session, desk, pupil_id, command.direction, offered_on, counts)
        handoff_id = handoffs.add_handoff(
            unit,
            NewHandoff(
                pupil_id, case[0] if case else None, command.direction, team, offered_on, *window, counts, trigger,
                command.basis, command.sent, command.destination, command.support_needed, command.case_kept_open,
            ),
        )  # fmt: skip
        _set_tasks(unit, desk, handoffs.get(unit.session, handoff_id), case)
        row = handoffs.get(unit.session, handoff_id)
        return Outcome(unit.commit(), row)


def record_handoff_step(desk: Desk, command: RecordHandoffStep) -> Outcome[HandoffRow]:
    """Say what came of a hand-off; with an outcome or a follow-up the figures are kept as they stand.

    Raises:
        NoSuchHandoff: there is none.
        Refused: it is over, or the step lacks what its kind needs; ``field`` names where.
    """
    today = desk.clock.today()
    command = dataclasses.replace(command, value=command.value.strip(), note=command.note.strip())
    on = command.on or today
    with desk.writing() as unit:
        row = handoffs.get(unit.session, command.handoff_id)
        said = (command.kind, on, command.value, command.note)
        if any((step.kind, step.on, step.value, step.note) == said for step in row.steps):
            return Outcome(Changes(), row)
        check_step(handoff_policy(desk.pack), command, row, on, today)
        figures = None
        if command.kind in (StepKind.OUTCOME, StepKind.FOLLOW_UP):
            figures = handoff_figures.kept(_weeks(unit.session, desk, row), today)
        handoffs.add_step(
            unit, row.id, command.kind, on, value=command.value, note=command.note, figures=figures
        )  # fmt: skip
        _settle_tasks(unit, row, command, today)
        row = handoffs.get(unit.session, row.id)
        return Outcome(unit.commit(), row)


def handoff_view(desk: Desk, handoff_id: UUID) -> HandoffView:
    """A hand-off with its trigger as it stood, attendance since and what is due.

    Raises:
        NoSuchHandoff: there is none.
    """
    with desk.reading() as session:
        return _views(session, desk, [handoffs.get(session, handoff_id)])[0]


def case_handoffs(desk: Desk, reference: str) -> tuple[HandoffView, ...]:
    """The hand-offs of the pupil of a case, those before the case among them, newest first.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        return _views(session, desk, handoffs.of_pupil(session, case.pupil_id))


def list_handoffs(desk: Desk, *, over: bool = False) -> tuple[HandoffView, ...]:
    """Every hand-off that is not over, newest first; with ``over`` also those that are."""
    with desk.reading() as session:
        rows = [row for row in handoffs.offered(session) if over or not row.over]
        return _views(session, desk, rows)


def _views(session: Reading, desk: Desk, rows: Sequence[HandoffRow]) -> tuple[HandoffView, ...]:
    """Hand-offs with their figures, the marks of all of them read together."""
    if not rows:
        return ()
    today, asked = desk.clock.today(), [first_day_of(school_year_of(desk.clock.today()))]
    for row in rows:
        if not _kept(row) and (span := before_after.days_read(desk.pack, [row.offered_on], _after(desk, row))):
            asked.append(span[0])
    marks = counted_many(session, desk.pack, {row.pupil_id for row in rows}, min(asked), today)
    return tuple(_view(desk, row, marks[row.pupil_id]) for row in rows)


def _kept(row: HandoffRow) -> tuple[BeforeAfter, ...]:
    """The figures that stand still since the outcome was said."""
    outcome = row.newest(StepKind.OUTCOME)
    return handoff_figures.read(outcome.figures) if outcome is not None else ()


def _view(desk: Desk, row: HandoffRow, marks: RunningCounts) -> HandoffView:
    today = desk.clock.today()
    outcome, kept = row.newest(StepKind.OUTCOME), _kept(row)
    weeks = kept or before_after.compared(marks, desk.pack, today, [row.offered_on], _after(desk, row))[row.offered_on]
    first = first_day_of(school_year_of(today))
    return HandoffView(
        row=row,
        weeks=weeks,
        frozen_on=outcome.on if outcome is not None and kept else None,
        now=marks.counts(first, today),
        trigger_holds=row.trigger.get("holds"),
        proposed_outcome=_proposed(desk, row, weeks),
        due=_due(desk, row),
    )


def _weeks(session: Reading, desk: Desk, row: HandoffRow) -> tuple[BeforeAfter, ...]:
    days, today = [row.offered_on], desk.clock.today()
    return before_after.compare(session, desk.pack, today, row.pupil_id, days, _after(desk, row))[row.offered_on]


def _after(desk: Desk, row: HandoffRow) -> tuple[int, ...]:
    """How many weeks on attendance is looked at."""
    return handoff_policy(desk.pack).follow_up_on(row.offered_on).value.weeks


def _proposed(desk: Desk, row: HandoffRow, weeks: tuple[BeforeAfter, ...]) -> str:
    """By the longest time that is over: how attendance since stands to the thresholds of the offer."""
    if row.direction not in _TO_YOUTH_SERVICE:
        return ""
    over = [one.after.counts for one in weeks if one.after.over and not one.after.empty]
    least, below = row.trigger.get("least"), row.trigger.get("below")
    if not over or least is None or below is None:
        return ""
    return handoff_policy(desk.pack).proposed(standing(over[-1], least, below))


def _due(desk: Desk, row: HandoffRow) -> tuple[FollowUp, ...]:
    """What follows an offer, by its day; nothing of a hand-off that is over."""
    done = {step.value for step in row.steps if step.kind is StepKind.FOLLOW_UP}
    if row.newest(StepKind.CONFIRMED_DESTINATION) is not None:
        done.add(DESTINATION)
    outcome = row.newest(StepKind.OUTCOME)
    found = []
    for what, day in _asked(desk, row):
        settled = outcome is not None and outcome.on >= day
        if what in done or settled or not row.over:
            found.append(FollowUp(what, day, what in done or settled))
    return tuple(found)


def _asked(desk: Desk, row: HandoffRow) -> list[tuple[str, dt.date]]:
    policy = handoff_policy(desk.pack)
    rule = policy.follow_up_on(row.offered_on).value
    asked: list[tuple[str, dt.date]] = []
    if row.direction in rule.directions:
        asked += [(str(number), row.offered_on + dt.timedelta(weeks=number)) for number in rule.weeks]
    if row.direction is Direction.TO_POST_16:
        asked.append((DESTINATION, policy.post_16_on(row.offered_on).value.confirmed_on(row.offered_on)))
    return asked


def _set_tasks(unit: Unit, desk: Desk, row: HandoffRow, case: tuple[UUID, UUID] | None) -> None:
    whose = case[1] if case else unit.user.id
    for what, day in _asked(desk, row):
        title = "Confirm the destination" if what == DESTINATION else f"Attendance {what} weeks after the hand-off"
        source = f"handoff:{row.id}:{what}"
        pupil_id = None if case else row.pupil_id
        tasks.add(unit, NewTask(case[0] if case else None, title, day, "handoff", source, whose, pupil_id=pupil_id))


def _settle_tasks(unit: Unit, row: HandoffRow, command: RecordHandoffStep, today: dt.date) -> None:
    """A follow-up that was made is done; what a hand-off that is over still asked for is let go."""
    for task_id, what, due_on in tasks.open_of_source(unit.session, f"handoff:{row.id}:"):
        ends = command.kind in (StepKind.CLOSED, StepKind.WITHDRAWN, StepKind.DECLINED)
        followed = command.kind is StepKind.FOLLOW_UP and command.value == what
        confirmed = command.kind is StepKind.CONFIRMED_DESTINATION and what == DESTINATION
        judged = command.kind is StepKind.OUTCOME and due_on is not None and due_on <= today
        if followed or confirmed or judged:
            tasks.finish(unit, task_id)
        elif ends:
            tasks.let_go(unit, task_id, command.note or command.kind.value)


def _trigger(
    session: Reading, desk: Desk, pupil_id: UUID, direction: Direction, day: dt.date, counts: Counts
) -> dict[str, object]:
    """What the rule asked for on the day, and whether it held; kept with the offer."""
    here = current_spell(enrolments.spells(session, [pupil_id]).get(pupil_id, []))
    year_group = year_group_in(here, school_year_of(day)) if here is not None else ""
    least, below = (desk.pack.number(name, day).value for name in ("referral_below", "youth_service_below"))
    found: dict[str, object] = {"year_group": year_group, "least": least, "below": below}
    policy = handoff_policy(desk.pack)
    if direction in _TO_YOUTH_SERVICE:
        rule = policy.youth_service_on(day).value
        found["holds"] = rule.first_to_youth_service(year_group, counts, least, below)
    elif direction is Direction.TO_POST_16:
        has_case = bool(cases.open_case_of(session, pupil_id))
        found["holds"] = policy.post_16_on(day).value.due(year_group, has_open_case=has_case, day=day)
    return found


def _whom(session: Reading, desk: Desk, command: OfferHandoff) -> tuple[UUID, tuple[UUID, UUID] | None]:
    """The pupil, and the case with its officer: the one named, else the pupil's open one."""
    if command.reference:
        case = find_case(session, desk.pack, command.reference)
        return case.pupil_id, (case.id, case.officer_id)
    pupil_id = command.pupil_id or pupils.pupil_id_of(session, normal(command.upn))
    pupils.pupil(session, pupil_id)
    reference = cases.open_case_of(session, pupil_id)
    if not reference:
        return pupil_id, None
    case = cases.get(session, reference)
    return pupil_id, (case.id, case.officer_id)


def _refuse_second(known: list[HandoffRow]) -> None:
    still = next((row for row in known if not row.over), None)
    if still is not None:
        text = (
            f"{still.pupil_name} was handed over on {still.offered_on} already and that is not over. Record there "
            "what came of it."
        )
        raise Refused("handoff_open", text, field="direction", name=still.pupil_name, day=still.offered_on)


def _said(row: HandoffRow) -> tuple[object, ...]:
    words = (row.basis, row.sent, row.destination, row.support_needed)
    return (row.team, row.offered_on, row.first_day, row.last_day, *words)


def _tidied(command: OfferHandoff) -> OfferHandoff:
    names = ("basis", "reference", "upn", "team", "sent", "destination", "support_needed")
    return dataclasses.replace(command, **{name: getattr(command, name).strip() for name in names})
