"""Days of tasks counted by rule on the school's own calendar; put off with history; counted anew when it changes."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.calendars import RecordTerm
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.records.tasks import AddTask, SnoozeTask
from ecede_desktop.services import calendars, cases, schools, task_days, task_recounting, tasks
from ecede_desktop.services.desk import Desk
from tests.services.caseload import SCHOOL, audit_lines, lay_pupil

TODAY = dt.date(2026, 3, 2)
INSET = dt.date(2026, 3, 9)


@pytest.fixture
def reference(desk: Desk) -> str:
    return cases.open_case(desk, OpenCase("Whole days.", upn=lay_pupil(desk).upn)).value.reference


def close(desk: Desk, day: dt.date = INSET, school: str | None = SCHOOL) -> None:
    schools.record_closure(desk, RecordClosure(day, day, "inset", school, "Training"))


def test_a_deadline_of_the_law_gives_the_day_of_a_task(desk: Desk, reference: str) -> None:
    served = dt.date(2026, 2, 27)
    command = AddTask(reference, "Look for the payment", rule="notice_lower_amount", trigger_on=served)
    row = tasks.add_task(desk, command).value
    assert (row.kind, row.due_on, row.rule, row.trigger_on) == (
        "deadline", dt.date(2026, 3, 27), "notice_lower_amount", served,
    )  # fmt: skip
    assert not tasks.add_task(desk, command).changes
    counted = task_days.due_in_case(desk, reference, row.rule, served)
    assert (counted.day, str(counted.citation)) == (
        row.due_on, "Education (Penalty Notices) (Wales) Regulations 2013 reg 4(a)",
    )  # fmt: skip


def test_days_by_hand_are_counted_by_their_own_rule_each(desk: Desk, reference: str) -> None:
    close(desk)
    friday = dt.date(2026, 3, 27)  # the last day of term; Good Friday is the Friday after
    days = {unit: task_days.due_by_count(desk, 5, unit, friday, SCHOOL).day for unit in task_days.COUNT_UNITS}
    assert days == {
        "calendar": dt.date(2026, 4, 1), "working": dt.date(2026, 4, 7), "business": dt.date(2026, 4, 7),
        "school": dt.date(2026, 4, 17),
    }  # fmt: skip
    row = tasks.add_task(desk, AddTask(reference, "Ring", count=10, unit="school")).value
    assert (row.due_on, row.rule, row.trigger_on) == (dt.date(2026, 3, 17), "count:10:school", TODAY)
    counted = task_days.due_in_case(desk, reference, row.rule, TODAY)
    assert counted.school_name
    assert [(step.first, step.why) for step in counted.steps if step.why == "closed"] == [(INSET, "closed")]


def test_what_cannot_be_counted_is_refused_and_leaves_no_trace(desk: Desk, reference: str) -> None:
    before = len(audit_lines(desk))
    for command, key in (
        (AddTask(reference, "x", count=0, unit="school"), "count_number"),
        (AddTask(reference, "x", count=367, unit="working"), "count_number"),
        (AddTask(reference, "x", count=3, unit="lunar"), "count_unit"),
        (AddTask(reference, "x", rule="no_such"), "deadline_unknown"),
        (AddTask(reference, "x", rule="appeal", trigger_on=dt.date(1999, 1, 1)), "deadline_unknown"),
        (AddTask(reference, "x", count=3, unit="school", trigger_on=dt.date(2090, 1, 1)), "count_terms_unknown"),
        (AddTask(reference, "x", count=366, unit="calendar", trigger_on=dt.date.max), "count_terms_unknown"),
    ):
        with pytest.raises(Refused) as refused:
            tasks.add_task(desk, command)
        assert refused.value.key == key
    with pytest.raises(Refused) as refused:
        task_days.due_from_rule(desk, "appeal", TODAY, "6740000")
    assert refused.value.key == "no_such_school"
    assert len(audit_lines(desk)) == before


def test_the_table_of_the_law_is_offered_as_it_holds_today(desk: Desk) -> None:
    keys = [rule.key for rule, _ in task_days.deadline_choices(desk)]
    assert keys[:2] == ["notice_received", "notice_lower_amount"]
    assert len(keys) == len(set(keys))
    assert task_days.due_from_rule(desk, "deletion_return", TODAY).school_name == ""


def test_each_time_a_task_is_put_off_is_kept(desk: Desk, manager_desk: Desk, reference: str) -> None:
    task = tasks.add_task(desk, AddTask(reference, "Ring", TODAY, note="The nurse knows the number.")).value
    tasks.snooze_task(desk, SnoozeTask(task.id, dt.date(2026, 3, 9), "School is closed."))
    tasks.snooze_task(manager_desk, SnoozeTask(task.id, dt.date(2026, 3, 16), "The nurse is away."))
    view = tasks.view_task(desk, task.id)
    assert [(one.until, one.reason, one.by) for one in view.snoozes] == [
        (dt.date(2026, 3, 16), "The nurse is away.", "Mari Ffug-Reolwr"),
        (dt.date(2026, 3, 9), "School is closed.", "Aled Ffug-Swyddog"),
    ]
    assert (view.task.due_on, view.task.snoozed_to, view.task.note) == (
        TODAY, dt.date(2026, 3, 16), "The nurse knows the number.",
    )  # fmt: skip


def test_a_changed_calendar_moves_open_days_only_when_somebody_says_so(desk: Desk, reference: str) -> None:
    school = tasks.add_task(desk, AddTask(reference, "By school days", count=10, unit="school")).value
    working = tasks.add_task(desk, AddTask(reference, "By working days", count=10, unit="working")).value
    by_hand = tasks.add_task(desk, AddTask(reference, "By hand", dt.date(2026, 3, 16))).value
    assert task_recounting.moved_days(desk) == ()
    assert not task_recounting.recompute_open(desk).changes
    close(desk)
    would = task_recounting.moved_days(desk)
    moved = {row.task_id: (row.old, row.new) for row in would}
    assert moved[school.id] == (dt.date(2026, 3, 16), dt.date(2026, 3, 17))
    assert tasks.view_task(desk, school.id).task.due_on == dt.date(2026, 3, 16)
    assert working.id not in moved
    assert by_hand.id not in moved
    before = len(audit_lines(desk))
    outcome = task_recounting.recompute_open(desk)
    assert outcome.value == would
    assert "task" in outcome.changes.kinds
    assert audit_lines(desk, before) == [("change", "task")] * len(would)
    assert tasks.view_task(desk, school.id).task.due_on == dt.date(2026, 3, 17)
    assert task_recounting.recompute_open(desk).value == ()


def test_the_clock_of_a_stage_is_counted_anew_too(desk: Desk, reference: str) -> None:
    assert task_recounting.moved_days(desk) == ()
    for day in (dt.date(2026, 3, 3), dt.date(2026, 3, 4)):
        close(desk, day)
    (moved,) = task_recounting.moved_days(desk)
    assert (moved.kind, moved.case_reference, moved.about) == ("stage_clock", reference, "Siân Ffug-Jones")
    assert moved.new > moved.old
    assert moved.counted.citation is not None


def test_the_clock_of_a_stage_begins_on_the_schools_own_terms_and_nothing_moves_after(desk: Desk) -> None:
    first, last = dt.date(2026, 1, 5), dt.date(2026, 3, 27)
    half = (dt.date(2026, 3, 3), dt.date(2026, 3, 13))
    upn = lay_pupil(desk).upn
    calendars.record_term(desk, RecordTerm(2025, "spring", first, last, *half, school_number=SCHOOL))
    reference = cases.open_case(desk, OpenCase("Whole days.", upn=upn)).value.reference
    (clock,) = [task for task in cases.view_case(desk, reference).tasks if task.kind == "stage_clock"]
    assert clock.due_on is not None
    assert clock.due_on > half[1]
    assert task_recounting.moved_days(desk) == ()


def test_an_officer_moves_their_own_and_a_manager_everybodys(desk: Desk, manager_desk: Desk, reference: str) -> None:
    other = cases.open_case(manager_desk, OpenCase("Another.", upn=lay_pupil(desk, 2).upn)).value.reference
    for whose in (reference, other):
        tasks.add_task(manager_desk, AddTask(whose, "Ring", count=10, unit="school"))
    close(desk)
    mine = {row.case_reference for row in task_recounting.moved_days(desk)}
    assert (mine, {row.case_reference for row in task_recounting.moved_days(manager_desk)}) == (
        {reference}, {reference, other},
    )  # fmt: skip


def test_today_says_why_each_line_stands_where_it_stands(desk: Desk, reference: str) -> None:
    tasks.add_task(desk, AddTask(reference, "Pay", rule="notice_lower_amount", trigger_on=dt.date(2026, 2, 10)))
    tasks.add_task(desk, AddTask(reference, "Long ago", dt.date(2025, 11, 3)))
    view = tasks.today(desk)
    assert [row.title for row in view.overdue] == ["Pay", "Long ago"]
    whys = [view.whys[row.id] for row in view.overdue]
    assert [(why.state, why.consequence.key) for why in whys] == [("near", "deadline"), ("past", "task")]
    assert set(view.whys) == {row.id for row in (*view.overdue, *view.visits, *view.to_do)}
    assert tasks.why_check_out(desk).place == 1
