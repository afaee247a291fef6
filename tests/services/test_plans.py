"""Plans and contracts: what one must hold, who answered, figures frozen at a review, replaced and ended."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.plans import Answer, PlanKind, Role
from ecede_desktop.records.cases import CloseCase, ConfirmRequirement, OpenCase
from ecede_desktop.records.plans import (
    AgreePlan,
    EndPlan,
    PlanAction,
    PlanRow,
    RecordSignature,
    ReplacePlan,
    ReviewPlan,
)
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.records.tasks import FinishTask
from ecede_desktop.services import cases, plans, pupils, tasks
from ecede_desktop.services.case_facts import read_facts
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store.plans import NoSuchPlan
from ecede_desktop.store.tables import MarkYear, NoteText
from tests.services.caseload import Laid, audit_lines, counted, lay_pupil, marks_until, weekdays

TODAY = dt.date(2026, 3, 2)
AGREED = dt.date(2026, 1, 19)
REVIEW = dt.date(2026, 3, 2)
ACTIONS = (
    PlanAction("Ring the school by 9:00 on any day of absence", "Mother", dt.date(2026, 3, 1), Role.PARENT),
    PlanAction("Ask for a place at breakfast club", "Officer", dt.date(2026, 1, 26), Role.OFFICER),
)


def on(desk: Desk, day: dt.date, hour: int = 9) -> Desk:
    return replace(desk, clock=FixedClock(dt.datetime.combine(day, dt.time(hour), dt.UTC)))


@pytest.fixture
def pupil(desk: Desk) -> Laid:
    """Present from September, away ten days before the plan and five in it."""
    away = weekdays(dt.date(2026, 1, 5), 10) + weekdays(dt.date(2026, 2, 2), 5)
    return lay_pupil(desk, marks=marks_until(unauthorised=away))


@pytest.fixture
def reference(desk: Desk, pupil: Laid) -> str:
    return cases.open_case(on(desk, AGREED), OpenCase("Whole days missed.", upn=pupil.upn)).value.reference


def parent(desk: Desk, pupil: Laid, surname: str = "Ffug-Rees", **said: Any) -> UUID:
    command = RecordParent(pupil.id, surname, "Non", "Ms", "Mother", has_responsibility=True, **said)
    return pupils.record_parent(desk, command).value.id


def plan_of(reference: str, **said: Any) -> AgreePlan:
    usual: dict[str, Any] = {
        "kind": PlanKind.SUPPORT_PLAN, "agreed_on": AGREED, "first_day": AGREED, "review_on": REVIEW,
        "target": "92.5", "supports": ("family_work",), "childs_wishes": "To sit with Cari.", "actions": ACTIONS,
    }  # fmt: skip
    return AgreePlan(reference, **(usual | said))


def agreed(desk: Desk, reference: str, **said: Any) -> PlanRow:
    return plans.agree_plan(on(desk, AGREED), plan_of(reference, **said)).value


def refusal(desk: Desk, command: AgreePlan) -> Refused:
    with pytest.raises(Refused) as refused:
        plans.agree_plan(on(desk, AGREED), command)
    return refused.value


def test_a_plan_is_kept_with_its_actions_and_its_review_as_tasks(desk: Desk, reference: str) -> None:
    before = len(audit_lines(desk))
    outcome = plans.agree_plan(on(desk, AGREED), plan_of(reference, target=" 92,5 % "))
    row = outcome.value
    assert {"plan", "task", "case"} <= outcome.changes.kinds
    assert (row.target, row.supports, row.next_review) == (Decimal("92.5"), ("family_work",), REVIEW)
    assert [(a.what, a.who, a.role) for a in row.actions] == [(a.what, a.who, a.role) for a in ACTIONS]
    todo = {task.id: task for task in cases.view_case(desk, reference).tasks}
    assert [todo[a.task_id].kind for a in row.actions if a.task_id] == ["action", "action"]
    assert [(t.due_on, t.source) for t in todo.values() if t.kind == "review"] == [(REVIEW, f"plan:{row.id}")]
    assert ("create", "plan") in audit_lines(desk, before)
    with desk.reading() as session:
        words = session.scalars(select(NoteText.text).where(NoteText.owner_id == row.id)).one()
    assert "To sit with Cari." in words and "breakfast club" in words


def test_the_same_plan_agreed_twice_is_kept_once_and_another_beside_it_is_refused(desk: Desk, reference: str) -> None:
    first = agreed(desk, reference)
    before = counted(desk)
    again = plans.agree_plan(on(desk, AGREED), plan_of(reference))
    assert (again.value, bool(again.changes)) == (first, False)
    assert refusal(desk, plan_of(reference, note="Another")).key == "plan_exists"
    assert counted(desk) == before


@pytest.mark.parametrize(
    ("said", "key", "field"),
    [
        ({"agreed_on": dt.date(2026, 1, 20)}, "plan_in_future", "agreed_on"),
        ({"last_day": dt.date(2026, 1, 1)}, "plan_days", "last_day"),
        ({"review_on": dt.date(2026, 1, 1)}, "plan_review_early", "review_on"),
        ({"target": "1.25"}, "plan_target", "target"),
        ({"target": "105"}, "plan_target", "target"),
        ({"target": "NaN"}, "plan_target", "target"),
        ({"supports": ("magic",)}, "plan_support", "supports"),
        ({"actions": ()}, "plan_needs_actions", "actions"),
        ({"actions": (PlanAction("", "Mother", REVIEW),)}, "plan_action_without_what", "actions"),
        ({"actions": (PlanAction("Ring", "", REVIEW),)}, "plan_needs_action_who", "actions"),
        ({"actions": (PlanAction("Ring", "Mother"),)}, "plan_needs_action_by", "actions"),
        ({"actions": (PlanAction("Ring", "Mother", dt.date(2026, 1, 1)),)}, "plan_action_early", "actions"),
        ({"supports": ()}, "plan_needs_support", "support_offered"),
        ({"review_on": None}, "plan_needs_review", "review_on"),
    ],
)
def test_a_plan_that_lacks_something_is_refused_and_leaves_no_trace(
    desk: Desk, reference: str, said: dict[str, Any], key: str, field: str
) -> None:
    before = counted(desk)
    refused = refusal(desk, plan_of(reference, **said))
    assert (refused.key, refused.facts["field"]) == (key, field)
    assert counted(desk) == before


def test_a_contract_states_what_the_parent_does_for_how_long_and_what_the_council_does(
    desk: Desk, reference: str
) -> None:
    contract = {"kind": PlanKind.PARENTING_CONTRACT, "actions": ACTIONS[1:], "supports": ()}
    refused = refusal(desk, plan_of(reference, **contract))
    assert (refused.key, refused.rule) == (
        "plan_needs_contract_requirements", "Anti-social Behaviour Act 2003 s.19",
    )  # fmt: skip
    assert [field for field, *_ in refused.facts["also"]] == ["last_day", "support_offered", "support_offered"]
    row = agreed(desk, reference, kind=PlanKind.PARENTING_CONTRACT, last_day=dt.date(2026, 4, 30))
    assert row.kind is PlanKind.PARENTING_CONTRACT


def fact(desk: Desk, reference: str, key: str) -> tuple[bool, str]:
    with desk.reading() as session:
        found = read_facts(session, desk.pack, find_case(session, desk.pack, reference), desk.clock.today()).facts[key]
    return found.met, found.evidence


def answer(desk: Desk, row: PlanRow, said: Answer, parent_id: UUID | None = None, **more: Any) -> PlanRow:
    command = RecordSignature(row.id, Role.PARENT, said, AGREED, parent_id=parent_id, **more)
    return plans.record_signature(desk, command).value


def test_each_parent_answers_and_the_requirement_of_the_stage_is_met_by_the_records(
    desk: Desk, reference: str, pupil: Laid
) -> None:
    mother = parent(desk, pupil, contact_order=1)
    father = parent(desk, pupil, "Ffug-Huws", contact_order=2)
    row = agreed(desk, reference)
    assert fact(desk, reference, "plan_agreed") == (False, "plan of 2026-01-19: not every parent answered")
    answer(desk, row, Answer.AGREED, mother)
    assert fact(desk, reference, "plan_agreed")[0] is False
    answer(desk, row, Answer.ABSENT, father)
    assert fact(desk, reference, "plan_agreed") == (True, "Ms Non Ffug-Rees: agreed; Ms Non Ffug-Huws: absent")
    view = plans.plans_view(desk, reference)
    assert [(s.name, s.answer and s.answer.answer) for s in view.signers] == [
        ("Ms Non Ffug-Rees", "agreed"), ("Ms Non Ffug-Huws", "absent"), ("Siân Ffug-Jones", None),
        ("Aled Ffug-Swyddog", None),
    ]  # fmt: skip
    assert view.stands


def test_an_answer_said_twice_is_kept_once_and_a_later_one_holds_beside_it(
    desk: Desk, reference: str, pupil: Laid
) -> None:
    mother, row = parent(desk, pupil), agreed(desk, reference)
    refused = answer(desk, row, Answer.REFUSED, mother, note="Does not agree with the target.")
    before = len(audit_lines(desk))
    assert answer(desk, row, Answer.REFUSED, mother, note=" Does not agree with the target. ") == refused
    assert len(audit_lines(desk)) == before
    assert fact(desk, reference, "plan_agreed") == (True, "Ms Non Ffug-Rees: refused")
    assert not plans.plans_view(desk, reference).stands
    later = answer(desk, row, Answer.SIGNED, mother)
    assert [s.answer for s in later.signatures] == ["refused", "signed"]
    assert [s.answer for s in later.answers] == ["signed"]


def test_a_contract_is_signed_by_both_sides_and_never_agreed_by_word(desk: Desk, reference: str, pupil: Laid) -> None:
    mother = parent(desk, pupil)
    row = agreed(desk, reference, kind=PlanKind.PARENTING_CONTRACT, last_day=dt.date(2026, 4, 30))
    with pytest.raises(Refused) as refused:
        answer(desk, row, Answer.AGREED, mother)
    assert (refused.value.key, refused.value.rule) == ("contract_by_word", "Anti-social Behaviour Act 2003 s.19")
    answer(desk, row, Answer.SIGNED, mother)
    assert not plans.plans_view(desk, reference).stands
    signed = plans.record_signature(desk, RecordSignature(row.id, Role.OFFICER, Answer.SIGNED, AGREED)).value
    assert signed.signatures[-1].name == "Aled Ffug-Swyddog"
    assert plans.plans_view(desk, reference).stands


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"on": dt.date(2026, 3, 3)}, "signature_in_future"),
        ({"on": dt.date(2026, 1, 18)}, "signature_before_plan"),
        ({"parent_id": UUID(int=1)}, "signature_parent"),
        ({"name": " "}, "signature_name_empty"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(desk: Desk, reference: str, said: dict[str, Any], key: str) -> None:
    row = agreed(desk, reference)
    usual: dict[str, Any] = {"name": "Ms Ffug-Rees", "on": AGREED}
    with pytest.raises(Refused) as refused:
        plans.record_signature(desk, RecordSignature(row.id, Role.SCHOOL, Answer.SIGNED, **(usual | said)))
    assert refused.value.key == key


def test_a_confirmation_by_word_still_meets_the_requirement_where_there_is_no_plan(desk: Desk, reference: str) -> None:
    assert fact(desk, reference, "plan_agreed") == (False, "")
    cases.confirm_requirement(desk, ConfirmRequirement(reference, "plan_agreed", "Signed on paper in 2025."))
    assert fact(desk, reference, "plan_agreed") == (True, "Aled Ffug-Swyddog: Signed on paper in 2025.")


def test_a_review_keeps_the_figures_as_they_stood_with_missing_marks(desk: Desk, reference: str, pupil: Laid) -> None:
    row = agreed(desk, reference)
    review = ReviewPlan(row.id, REVIEW, "partly", " Better since breakfast club. ", dt.date(2026, 4, 13))
    reviewed = plans.review_plan(desk, review).value
    held = reviewed.reviews[0]
    before, during = held.figures.before, held.figures.during
    assert (before.first_day, before.last_day, before.counts.unauthorised) == (
        dt.date(2025, 12, 8), dt.date(2026, 1, 18), 20,
    )  # fmt: skip
    assert (during.first_day, during.last_day, during.counts.unauthorised) == (AGREED, REVIEW, 10)
    assert (held.outcome, held.note, held.figures.after) == ("partly", "Better since breakfast club.", None)
    assert during.attendance == Decimal("83.3") and held.figures.change is not None and held.figures.change > 0
    assert fact(desk, reference, "review_held") == (True, "partly")
    asked = [(t.due_on, t.done_at is None) for t in cases.view_case(desk, reference).tasks if t.kind == "review"]
    assert asked == [(dt.date(2026, 4, 13), True), (REVIEW, False)]
    with desk.writing() as unit:
        unit.session.query(MarkYear).update({MarkYear.marks: marks_until()})
        unit.record("change", "mark", pupil.id)
        unit.commit()
    assert plans.get_plan(desk, row.id).reviews[0].figures == held.figures
    assert plans.plans_view(desk, reference).figures != held.figures
    assert not plans.review_plan(desk, review).changes


def test_a_review_after_the_plans_own_time_tells_the_days_since_apart(desk: Desk, reference: str) -> None:
    row = agreed(desk, reference, last_day=dt.date(2026, 2, 8))
    figures = plans.review_plan(desk, ReviewPlan(row.id, REVIEW, "met")).value.reviews[0].figures
    assert figures.during.last_day == dt.date(2026, 2, 8)
    assert figures.after is not None
    assert (figures.after.first_day, figures.after.last_day) == (dt.date(2026, 2, 9), REVIEW)
    assert (figures.during.counts.unauthorised, figures.after.counts.unauthorised) == (10, 0)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"outcome": "wonderful"}, "review_outcome"),
        ({"on": dt.date(2026, 3, 3)}, "review_in_future"),
        ({"on": dt.date(2026, 1, 18)}, "review_before_plan"),
        ({"next_on": REVIEW}, "review_next_early"),
    ],
)
def test_a_review_that_cannot_be_is_refused(desk: Desk, reference: str, said: dict[str, Any], key: str) -> None:
    row = agreed(desk, reference)
    with pytest.raises(Refused) as refused:
        plans.review_plan(desk, ReviewPlan(row.id, **({"on": REVIEW, "outcome": "met"} | said)))
    assert refused.value.key == key


def test_a_new_version_replaces_a_plan_both_stay_and_what_is_the_same_keeps_its_task(
    desk: Desk, reference: str
) -> None:
    old = agreed(desk, reference)
    new = plan_of(
        reference, agreed_on=TODAY, first_day=TODAY, review_on=dt.date(2026, 4, 6),
        actions=(
            PlanAction("Walk with Cari in the mornings", "Siân", dt.date(2026, 3, 6), Role.CHILD),
            PlanAction("Ring the school by 9:00 on any day of absence", "Mother", dt.date(2026, 3, 9), Role.PARENT),
        ),
    )  # fmt: skip
    command = ReplacePlan(old.id, new, "The breakfast club is full.")
    row = plans.replace_plan(desk, command).value
    assert not plans.replace_plan(desk, command).changes
    view = plans.plans_view(desk, reference)
    assert (view.current, [one.id for one in view.earlier]) == (row, [old.id])
    assert (row.replaces_id, view.earlier[0].ended_on, view.earlier[0].ended_reason) == (
        old.id, TODAY, "The breakfast club is full.",
    )  # fmt: skip
    assert [a.let_go for a in view.earlier[0].actions] == [True, True]
    shown = cases.view_case(desk, reference)
    assert sorted(t.title for t in shown.tasks if t.done_at is None and t.kind != "stage_clock") == [
        "Review of the plan", "Ring the school by 9:00 on any day of absence (Mother)",
        "Walk with Cari in the mornings (Siân)",
    ]  # fmt: skip
    assert not [entry for entry in shown.chronology if entry.title_key == "task_done"]
    with pytest.raises(Refused) as refused:
        plans.replace_plan(desk, ReplacePlan(old.id, plan_of(reference, note="Third"), "Again"))
    assert refused.value.key == "plan_has_ended"


def test_the_same_action_of_a_new_version_goes_on_as_the_same_task(desk: Desk, reference: str) -> None:
    old = agreed(desk, reference)
    actions = (*ACTIONS[:1], PlanAction("Read the letter", "Officer", REVIEW, Role.OFFICER))
    row = plans.replace_plan(desk, ReplacePlan(old.id, plan_of(reference, actions=actions), "More to do.")).value
    assert row.actions[0].task_id == old.actions[0].task_id
    assert row.actions[1].task_id not in {a.task_id for a in old.actions}
    assert row.actions[0].task_id is not None
    done = tasks.finish_task(desk, FinishTask(row.actions[0].task_id)).value
    assert plans.get_plan(desk, row.id).actions[0].done_at == done.done_at


def test_a_plan_ends_with_a_reason_and_what_was_open_is_let_go(desk: Desk, reference: str) -> None:
    row = agreed(desk, reference)
    assert row.actions[1].task_id is not None
    tasks.finish_task(on(desk, dt.date(2026, 1, 26)), FinishTask(row.actions[1].task_id))
    with pytest.raises(Refused) as refused:
        plans.end_plan(desk, EndPlan(row.id, TODAY, " "))
    assert refused.value.key == "plan_end_reason_empty"
    ended = plans.end_plan(desk, EndPlan(row.id, TODAY, "The family moved to England.")).value
    assert (ended.ended_on, ended.ended_by, ended.next_review) == (TODAY, "Aled Ffug-Swyddog", None)
    assert [(a.done_by, a.let_go) for a in ended.actions] == [("", True), ("Aled Ffug-Swyddog", False)]
    assert not plans.end_plan(desk, EndPlan(row.id, TODAY, "The family moved to England.")).changes
    assert plans.plans_view(desk, reference).current is None
    todo = [t for t in cases.view_case(desk, reference).tasks if t.done_at is None]
    assert [t.kind for t in todo] == ["stage_clock"]


def test_the_view_shows_week_by_week_and_proposes_what_the_figures_say(desk: Desk, reference: str) -> None:
    agreed(desk, reference)
    view = plans.plans_view(desk, reference)
    assert view.weeks_before == 6
    assert view.weeks[:6][-2:] == (0.0, 0.0)
    assert (view.weeks[6], view.weeks[8]) == (100.0, 0.0)
    assert view.proposed_outcome == "partly"


def test_nothing_is_agreed_on_a_closed_case(desk: Desk, manager_desk: Desk, reference: str) -> None:
    cases.close_case(manager_desk, CloseCase(reference, "Moved away."))
    assert refusal(desk, plan_of(reference)).key == "plan_case_closed"


def test_a_plan_that_is_not_there_is_said(desk: Desk) -> None:
    with pytest.raises(NoSuchPlan):
        plans.review_plan(desk, ReviewPlan(UUID(int=1), REVIEW, "met"))
