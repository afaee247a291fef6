"""Visits to schools: findings, agreed actions, the tasks that they make, and what came of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest
import uuid6

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.records.school_visits import AgreeAction, FinishAction, RecordSchoolVisit
from ecede_desktop.records.tasks import FinishTask, SnoozeTask
from ecede_desktop.services import register_checks, school_visits, tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.register_checks import NoSuchCheck
from ecede_desktop.store.school_visits import NoSuchAction, NoSuchVisit
from tests.services.caseload import audit_lines, counted
from tests.services.checked_school import FIRST, LAST, SCHOOL, lay_pupils, lay_school

D = dt.date
TODAY = D(2026, 3, 2)
VISIT = RecordSchoolVisit(
    "2999", "register_check", TODAY, " Mrs Ffug, head ", " Talked through the doubts. ",
    findings=(
        AgreeAction("", " Nine old N ", " Resolve every N ", "must", " Mrs Ffug ", D(2026, 3, 9), "stale_n"),
        AgreeAction("", "Registers are taken with care", weight="note"),
        AgreeAction("", "Closures come late", "Send closures in time"),
    ),
)  # fmt: skip


@pytest.fixture(autouse=True)
def school(desk: Desk) -> UUID:
    return lay_school(desk)


def on(desk: Desk, day: dt.date) -> Desk:
    return replace(desk, clock=FixedClock(dt.datetime.combine(day, dt.time(9), dt.UTC)))


def test_a_visit_is_kept_with_its_findings_and_its_actions_become_tasks(desk: Desk) -> None:
    before = len(audit_lines(desk))
    outcome = school_visits.record_visit(desk, VISIT)
    row = outcome.value
    assert (row.school_number, row.school_name, row.kind, row.on) == (
        SCHOOL,
        "Ysgol Enghraifft",
        "register_check",
        TODAY,
    )
    assert (row.seen, row.text, row.recorded_by) == (
        "Mrs Ffug, head",
        "Talked through the doubts.",
        "Aled Ffug-Swyddog",
    )
    assert [(a.finding, a.action, a.weight, a.who, a.rule, a.open) for a in row.actions] == [
        ("Nine old N", "Resolve every N", "must", "Mrs Ffug", "stale_n", True),
        ("Registers are taken with care", "", "note", "", "", False),
        ("Closures come late", "Send closures in time", "should", "", "", True),
    ]
    assert all(a.visit_id == row.id for a in row.actions)
    assert outcome.changes.kinds == {"school_visit", "school_action", "task", "school"}
    assert audit_lines(desk, before) == [
        ("create", "school_visit"), ("create", "task"), ("create", "school_action"),
        ("create", "school_action"), ("create", "school_action"),
    ]  # fmt: skip
    assert school_visits.list_visits(desk, SCHOOL) == (row,)


def test_an_agreed_action_stands_among_what_is_due(desk: Desk, manager_desk: Desk) -> None:
    school_visits.record_visit(desk, VISIT)
    (task,) = tasks.today(desk).to_do
    assert (task.title, task.due_on, task.kind) == ("Resolve every N (Mrs Ffug)", D(2026, 3, 9), "action")
    assert (task.school_number, task.school_name) == (SCHOOL, "Ysgol Enghraifft")
    assert (task.case_reference, task.pupil_name, task.address, task.warning) == ("", "", "", "")
    assert tasks.today(manager_desk).to_do == (task,)
    assert tasks.today(replace(desk, user=manager_desk.user)).to_do == (task,)
    late = on(desk, D(2026, 3, 10))
    assert tasks.today(late).overdue == (task,)
    assert tasks.today(late).stuck == 0
    put_off = tasks.snooze_task(late, SnoozeTask(task.id, D(2026, 3, 20), "The head is ill.")).value
    assert put_off.snoozed_to == D(2026, 3, 20)
    outcome = tasks.finish_task(late, FinishTask(task.id))
    assert outcome.changes.kinds == {"task", "school"}
    assert tasks.today(late).to_do == ()


def test_what_came_of_an_action_ends_its_task(desk: Desk, school: UUID) -> None:
    lay_pupils(desk, school, {"Aled": {}, "Beca": {}})
    check = register_checks.check_register(desk, SCHOOL, FIRST, LAST).value
    visit = school_visits.record_visit(desk, replace(VISIT, check_id=check.id)).value
    assert visit.check_id == check.id
    action = visit.actions[0]
    before = len(audit_lines(desk))
    done = school_visits.finish_action(desk, FinishAction(action.id, " All resolved. ", TODAY, check.id)).value
    assert (done.outcome, done.done_on, done.recheck_id, done.open) == ("All resolved.", TODAY, check.id, False)
    assert audit_lines(desk, before) == [("change", "school_action"), ("change", "task")]
    assert tasks.today(desk).to_do == ()
    with pytest.raises(Refused) as refused:
        school_visits.finish_action(desk, FinishAction(action.id, "Again.", TODAY))
    assert refused.value.key == "school_action_done"
    undated = visit.actions[2]
    assert school_visits.finish_action(desk, FinishAction(undated.id, "Sent.", TODAY)).value.task_id is None


def test_actions_are_listed_with_what_is_open_first(desk: Desk) -> None:
    visit = school_visits.record_visit(desk, VISIT).value
    later = school_visits.agree_action(
        desk, AgreeAction(SCHOOL, "Late marks", "Close at 9:30", "should", "", D(2026, 3, 5), visit_id=visit.id)
    ).value
    alone = school_visits.agree_action(desk, AgreeAction(SCHOOL, "", "Name a lead")).value
    assert (later.visit_id, alone.visit_id) == (visit.id, None)
    school_visits.finish_action(desk, FinishAction(alone.id, "Named.", TODAY))
    listed = school_visits.list_actions(desk, SCHOOL)
    assert [a.action for a in listed] == [
        "Close at 9:30", "Resolve every N", "Send closures in time", "Name a lead", "",
    ]  # fmt: skip
    assert school_visits.list_actions(desk, SCHOOL, open_only=True) == listed[:3]
    (task, _) = tasks.today(desk).to_do
    assert task.source == f"school_visit:{visit.id}"


def test_the_latest_visit_is_listed_first(desk: Desk) -> None:
    first = school_visits.record_visit(desk, replace(VISIT, on=D(2026, 2, 2), findings=())).value
    second = school_visits.record_visit(desk, replace(VISIT, on=D(2026, 2, 16), findings=())).value
    third = school_visits.record_visit(desk, replace(VISIT, on=D(2026, 2, 9), findings=())).value
    assert [row.id for row in school_visits.list_visits(desk, SCHOOL)] == [second.id, third.id, first.id]


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"school_number": "6740001"}, "no_such_school"),
        ({"kind": "raid"}, "school_visit_kind"),
        ({"on": D(2026, 3, 3)}, "school_visit_in_future"),
        ({"text": " ", "findings": ()}, "school_visit_says_nothing"),
        ({"findings": (AgreeAction("", " ", " "),)}, "school_action_says_nothing"),
        ({"findings": (AgreeAction("", "x", weight="could"),)}, "school_action_weight"),
        ({"findings": (AgreeAction("", "x", due_on=TODAY),)}, "school_action_without_what"),
    ],
)
def test_a_visit_that_cannot_be_is_refused_whole(desk: Desk, changed: dict[str, object], key: str) -> None:
    before = counted(desk)
    with pytest.raises(Refused) as refused:
        school_visits.record_visit(desk, replace(VISIT, **changed))  # type: ignore[arg-type]
    assert refused.value.key == key
    assert counted(desk) == before


def test_an_action_is_not_done_without_a_word_or_before_its_day(desk: Desk) -> None:
    action = school_visits.record_visit(desk, VISIT).value.actions[0]
    for command, key in (
        (FinishAction(action.id, " ", TODAY), "school_action_outcome_empty"),
        (FinishAction(action.id, "Done.", D(2026, 3, 3)), "school_action_in_future"),
    ):
        with pytest.raises(Refused) as refused:
            school_visits.finish_action(desk, command)
        assert refused.value.key == key


def test_what_is_not_there_is_said(desk: Desk) -> None:
    nobody = uuid6.uuid7()
    with pytest.raises(NoSuchAction):
        school_visits.finish_action(desk, FinishAction(nobody, "Done.", TODAY))
    with pytest.raises(NoSuchVisit):
        school_visits.agree_action(desk, AgreeAction(SCHOOL, "x", visit_id=nobody))
    with pytest.raises(NoSuchCheck):
        school_visits.record_visit(desk, replace(VISIT, check_id=nobody))
    action = school_visits.record_visit(desk, VISIT).value.actions[0]
    with pytest.raises(NoSuchCheck):
        school_visits.finish_action(desk, FinishAction(action.id, "Done.", TODAY, nobody))
