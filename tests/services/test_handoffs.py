"""Hand-offs: offered on exact counts, followed up 6 and 12 weeks on, figures kept with the outcome, who is next."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Engine, event, select

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.handoffs import Direction, StepKind
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.handoffs import HandoffRow, OfferHandoff, RecordHandoffStep
from ecede_desktop.services import cases, handoffs, tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.handoff_candidates import handoff_candidates
from ecede_desktop.store.handoffs import NoSuchHandoff
from ecede_desktop.store.tables import Enrolment, MarkYear, NoteText
from tests.services.caseload import Laid, audit_lines, counted, lay_pupil, marks_until, weekdays

TODAY = dt.date(2026, 3, 2)
OFFERED = dt.date(2025, 12, 1)
"""12 weeks and more before today."""
NOVEMBER = dt.date(2025, 11, 3)


def on(desk: Desk, day: dt.date) -> Desk:
    return replace(desk, clock=FixedClock(dt.datetime.combine(day, dt.time(9), dt.UTC)))


def lay(desk: Desk, number: int, days_away: int, year_group: str = "10", **pupil: Any) -> Laid:
    """A pupil of a year group away so many days from the first Monday of November."""
    laid = lay_pupil(desk, number, marks=marks_until(unauthorised=weekdays(NOVEMBER, days_away)), **pupil)
    with desk.writing() as unit:
        unit.session.get_one(Enrolment, laid.enrolment).year_group = year_group
        unit.record("change", "enrolment", laid.enrolment)
        unit.commit()
    return laid


@pytest.fixture
def pupil(desk: Desk) -> Laid:
    """Key Stage 4, 8 of 65 school days away by 1 December: 87.7 %."""
    return lay(desk, 1, 8)


def offer(desk: Desk, pupil: Laid, **said: Any) -> HandoffRow:
    usual: dict[str, Any] = {
        "direction": Direction.TO_YOUTH_SERVICE, "basis": "Mother agreed by telephone on 28 November.",
        "pupil_id": pupil.id, "sent": "Attendance by week, school's steps",
    }  # fmt: skip
    return handoffs.offer_handoff(on(desk, OFFERED), OfferHandoff(**(usual | said))).value


def step(desk: Desk, row: HandoffRow, kind: StepKind, **said: Any) -> HandoffRow:
    return handoffs.record_handoff_step(desk, RecordHandoffStep(row.id, kind, **said)).value


def test_an_offer_keeps_the_counts_of_its_window_and_whether_the_rule_held(desk: Desk, pupil: Laid) -> None:
    before = len(audit_lines(desk))
    row = offer(desk, pupil)
    assert (row.team, row.first_day, row.last_day) == ("youth_service", dt.date(2025, 9, 1), OFFERED)
    assert row.counts is not None
    assert (row.counts.unauthorised, row.counts.possible) == (16, 132)
    assert row.trigger == {"year_group": "10", "least": 86, "below": 90, "holds": True}
    view = handoffs.handoff_view(desk, row.id)
    assert (view.attendance_then, view.trigger_holds) == (Decimal("87.9"), True)
    assert audit_lines(desk, before) == [("create", "handoff"), ("create", "task"), ("create", "task")]
    with desk.reading() as session:
        words = session.scalars(select(NoteText.text).where(NoteText.owner_id == row.id)).one()
    assert "agreed by telephone" in words


def test_the_same_offer_twice_is_kept_once_and_another_while_it_is_open_is_refused(desk: Desk, pupil: Laid) -> None:
    row = offer(desk, pupil)
    before = counted(desk)
    assert offer(desk, pupil, basis=" Mother agreed by telephone on 28 November. ") == row
    with pytest.raises(Refused) as refused:
        offer(desk, pupil, basis="Again")
    assert refused.value.key == "handoff_open"
    assert counted(desk) == before


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"basis": " "}, "handoff_basis_empty"),
        ({"offered_on": dt.date(2025, 12, 2)}, "handoff_in_future"),
        ({"first_day": OFFERED, "last_day": dt.date(2025, 11, 3)}, "handoff_window"),
        ({"last_day": dt.date(2025, 12, 2)}, "handoff_window_in_future"),
    ],
)
def test_an_offer_that_cannot_be_is_refused_and_leaves_no_trace(
    desk: Desk, pupil: Laid, said: dict[str, Any], key: str
) -> None:
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        offer(desk, pupil, **said)
    assert refused.value.key == key
    assert counted(desk) == before


def test_follow_ups_are_tasks_of_the_cases_officer_and_are_done_when_they_are_recorded(
    desk: Desk, manager_desk: Desk, pupil: Laid
) -> None:
    reference = cases.open_case(on(desk, OFFERED), OpenCase("Whole days.", pupil_id=pupil.id)).value.reference
    row = offer(manager_desk, pupil)
    assert row.case_reference == reference
    due = handoffs.handoff_view(desk, row.id).due
    assert [(one.what, one.due_on, one.done) for one in due] == [
        ("6", dt.date(2026, 1, 12), False), ("12", dt.date(2026, 2, 23), False),
    ]  # fmt: skip
    assert {task.title for task in tasks.today(desk).overdue if task.kind == "handoff"} == {
        "Attendance 6 weeks after the hand-off", "Attendance 12 weeks after the hand-off",
    }  # fmt: skip
    followed = step(desk, row, StepKind.FOLLOW_UP, value="6")
    assert followed.steps[0].figures["6"]["after"]["counts"]["unauthorised"] == 0
    todo = [task.title for task in cases.view_case(desk, reference).tasks if task.done_at is None]
    assert todo == ["Referral received", "Attendance 12 weeks after the hand-off"]


def test_a_task_without_a_case_names_its_pupil(desk: Desk, pupil: Laid) -> None:
    offer(desk, pupil)
    mine = [task for task in tasks.today(desk).overdue if task.kind == "handoff"]
    assert [(task.pupil_name, task.case_reference) for task in mine] == [("Siân Ffug-Jones", "")] * 2


def test_the_steps_are_told_in_order_and_the_worker_is_the_one_named_last(desk: Desk, pupil: Laid) -> None:
    row = offer(desk, pupil)
    step(desk, row, StepKind.ACCEPTED, on=dt.date(2025, 12, 3))
    step(desk, row, StepKind.ACKNOWLEDGED, on=dt.date(2025, 12, 5), value="Non Ffug-Weithiwr")
    later = step(desk, row, StepKind.ACKNOWLEDGED, on=dt.date(2026, 1, 8), value="Huw Ffug-Weithiwr")
    before = len(audit_lines(desk))
    assert step(desk, row, StepKind.ACCEPTED, on=dt.date(2025, 12, 3)) == later
    assert len(audit_lines(desk)) == before
    assert (later.worker, [one.kind for one in later.steps]) == (
        "Huw Ffug-Weithiwr", ["accepted", "acknowledged", "acknowledged"],
    )  # fmt: skip


def test_the_outcome_keeps_the_figures_as_they_stood(desk: Desk, pupil: Laid) -> None:
    row = offer(desk, pupil)
    assert handoffs.handoff_view(desk, row.id).proposed_outcome == "improved"
    step(desk, row, StepKind.OUTCOME, value="improved")
    view = handoffs.handoff_view(desk, row.id)
    assert (view.frozen_on, [one.weeks for one in view.weeks]) == (TODAY, [6, 12])
    with desk.writing() as unit:
        unit.session.query(MarkYear).update({MarkYear.marks: bytes(732)})
        unit.record("change", "mark", pupil.id)
        unit.commit()
    again = handoffs.handoff_view(desk, row.id)
    assert again.weeks == view.weeks
    assert (view.now.unauthorised, again.now.unauthorised) == (16, 0)
    assert all(one.done for one in again.due)


@pytest.mark.parametrize(
    ("kind", "said", "key"),
    [
        (StepKind.ACKNOWLEDGED, {}, "handoff_worker_empty"),
        (StepKind.DECLINED, {}, "handoff_note_empty"),
        (StepKind.WITHDRAWN, {}, "handoff_note_empty"),
        (StepKind.OUTCOME, {"value": "wonderful"}, "handoff_outcome"),
        (StepKind.FOLLOW_UP, {"value": "7"}, "handoff_weeks"),
        (StepKind.DESTINATION, {"value": "College"}, "handoff_step_direction"),
        (StepKind.ACCEPTED, {"on": dt.date(2026, 3, 3)}, "handoff_step_in_future"),
        (StepKind.ACCEPTED, {"on": dt.date(2025, 11, 30)}, "handoff_step_early"),
    ],
)
def test_a_step_that_cannot_be_is_refused(
    desk: Desk, pupil: Laid, kind: StepKind, said: dict[str, Any], key: str
) -> None:
    row = offer(desk, pupil)
    with pytest.raises(Refused) as refused:
        step(desk, row, kind, **said)
    assert refused.value.key == key


def test_after_it_is_closed_nothing_is_recorded_and_what_was_due_is_let_go(desk: Desk, pupil: Laid) -> None:
    row = offer(desk, pupil)
    closed = step(desk, row, StepKind.CLOSED, note="Moved to England.")
    assert closed.over
    assert not [task for task in tasks.today(desk).overdue if task.kind == "handoff"]
    with pytest.raises(Refused) as refused:
        step(desk, row, StepKind.ACCEPTED)
    assert refused.value.key == "handoff_closed"
    assert handoffs.list_handoffs(desk) == ()
    assert [one.row.id for one in handoffs.list_handoffs(desk, over=True)] == [row.id]


def test_a_school_leaver_has_a_destination_that_is_confirmed_in_october(desk: Desk) -> None:
    leaver = lay(desk, 2, 20, "11")
    cases.open_case(desk, OpenCase("Whole days.", pupil_id=leaver.id))
    may = on(desk, dt.date(2026, 5, 4))
    command = OfferHandoff(
        Direction.TO_POST_16, "Young person agreed.", pupil_id=leaver.id, destination="College, joinery"
    )
    row = handoffs.offer_handoff(may, command).value
    assert (row.team, row.trigger["holds"], row.destination) == ("post_16", True, "College, joinery")
    assert [(one.what, one.due_on) for one in handoffs.handoff_view(may, row.id).due] == [
        ("destination", dt.date(2026, 10, 31))
    ]
    step(may, row, StepKind.SUPPORT_LEVEL, value="tier_4")
    autumn = on(desk, dt.date(2026, 11, 2))
    step(autumn, row, StepKind.CONFIRMED_DESTINATION, value="Coleg Ffug, joinery, level 1")
    assert handoffs.handoff_view(autumn, row.id).due[0].done
    assert not [task for task in tasks.today(autumn).overdue if task.kind == "handoff"]


def test_candidates_are_key_stage_4_between_the_thresholds_without_a_handoff_this_year(desk: Desk, pupil: Laid) -> None:
    """Of 127 school days to 27 February: 20 away is below 86 %, 14 between, 12 above 90 %."""
    between, under, above, younger = lay(desk, 2, 14), lay(desk, 3, 20), lay(desk, 4, 12), lay(desk, 5, 14, "9")
    found = handoff_candidates(desk)
    assert (found.least, found.below, found.youth_service[0].counts.possible) == (86, 90, 254)
    names = {one.pupil.pupil_id for one in found.youth_service}
    assert between.id in names
    assert not names & {under.id, above.id, younger.id, pupil.id}
    assert found.post_16 == ()
    offer(desk, between)
    assert between.id not in {one.pupil.pupil_id for one in handoff_candidates(desk).youth_service}


def test_a_withdrawn_handoff_makes_a_candidate_again(desk: Desk) -> None:
    between = lay(desk, 2, 14)
    row = offer(desk, between)
    assert handoff_candidates(desk).youth_service == ()
    step(desk, row, StepKind.WITHDRAWN, note="Recorded of the wrong sister.")
    assert [one.pupil.pupil_id for one in handoff_candidates(desk).youth_service] == [between.id]


def test_year_11_with_an_open_case_is_for_the_post_16_team_after_easter(desk: Desk) -> None:
    leaver, without = lay(desk, 2, 20, "11"), lay(desk, 3, 20, "11")
    reference = cases.open_case(desk, OpenCase("Whole days.", pupil_id=leaver.id)).value.reference
    before, after = dt.date(2026, 4, 5), dt.date(2026, 4, 6)
    assert handoff_candidates(desk, before).post_16 == ()
    found = handoff_candidates(desk, after)
    assert [(one.pupil.pupil_id, one.pupil.case_reference) for one in found.post_16] == [(leaver.id, reference)]
    assert found.post_16_from == after
    assert without.id not in {one.pupil.pupil_id for one in found.post_16}


def test_a_handoff_that_is_not_there_is_said(desk: Desk) -> None:
    with pytest.raises(NoSuchHandoff):
        handoffs.handoff_view(desk, UUID(int=1))


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
def test_candidates_of_a_day_that_is_a_slip_of_the_hand_are_refused_in_a_sentence(desk: Desk, day: dt.date) -> None:
    with pytest.raises(Refused, match="Check the year"):
        handoff_candidates(desk, day)


def test_a_list_says_of_each_what_it_says_alone_and_asks_no_more_for_three_than_for_one(
    desk: Desk, pupil: Laid
) -> None:
    offer(desk, pupil)

    def asked() -> int:
        said: list[str] = []

        def listen(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
            said.append(statement)

        event.listen(Engine, "before_cursor_execute", listen)
        try:
            handoffs.list_handoffs(desk)
        finally:
            event.remove(Engine, "before_cursor_execute", listen)
        return len(said)

    alone = asked()
    for number, days_away in ((2, 3), (3, 12)):
        offer(desk, lay(desk, number, days_away))
    assert asked() == alone
    views = handoffs.list_handoffs(desk)
    assert views == tuple(handoffs.handoff_view(desk, view.row.id) for view in views)
    assert {view.now.unauthorised for view in views} == {6, 16, 24}
