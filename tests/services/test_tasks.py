"""Tasks: added, done, put off, and Today in the order of consequence."""

from __future__ import annotations

import datetime as dt
import gc
from dataclasses import replace

import pytest
import uuid6
from sqlalchemy import delete

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import CloseCase, OpenCase
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.records.tasks import AddTask, FinishTask, SnoozeTask, TaskRow
from ecede_desktop.services import cases, pupils, tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.garbage import garbage_waits
from ecede_desktop.store.tables import Address
from ecede_desktop.store.tasks import NoSuchTask
from tests.services.caseload import audit_lines, counted, lay_pupil

TODAY = dt.date(2026, 3, 2)


@pytest.fixture
def reference(desk: Desk) -> str:
    pupil = lay_pupil(desk, warning="Dog loose in the garden.")
    return cases.open_case(desk, OpenCase("Whole days.", upn=pupil.upn)).value.reference


def add(desk: Desk, reference: str, title: str, due: dt.date | None = None, kind: str = "task") -> TaskRow:
    return tasks.add_task(desk, AddTask(reference, title, due, kind)).value


def on(desk: Desk, day: dt.date) -> Desk:
    return replace(desk, clock=FixedClock(dt.datetime.combine(day, dt.time(9), dt.UTC)))


def test_a_task_is_the_case_officers(desk: Desk, manager_desk: Desk, reference: str) -> None:
    before = len(audit_lines(desk))
    outcome = tasks.add_task(manager_desk, AddTask(reference, " Ring the school ", dt.date(2026, 3, 3)))
    assert (outcome.value.title, outcome.value.kind, outcome.value.warning) == (
        "Ring the school", "task", "Dog loose in the garden.",
    )  # fmt: skip
    assert {"task", "case"} <= outcome.changes.kinds
    assert audit_lines(desk, before) == [("create", "task")]
    assert outcome.value in tasks.today(desk).to_do
    assert not tasks.add_task(desk, AddTask(reference, "Ring the school", dt.date(2026, 3, 3))).changes


@pytest.mark.parametrize(
    ("title", "kind", "key"), [(" ", "task", "task_title_empty"), ("x", "stage_clock", "task_kind")]
)
def test_a_task_that_cannot_be_is_refused(desk: Desk, reference: str, title: str, kind: str, key: str) -> None:
    with pytest.raises(Refused) as refused:
        add(desk, reference, title, kind=kind)
    assert refused.value.key == key


def test_a_task_is_done_once(desk: Desk, reference: str) -> None:
    task = add(desk, reference, "Ring")
    before = len(audit_lines(desk))
    done = tasks.finish_task(desk, FinishTask(task.id))
    assert (done.value.done_by, done.value.done_at) == ("Aled Ffug-Swyddog", desk.clock.now())
    assert not tasks.finish_task(on(desk, dt.date(2026, 3, 9)), FinishTask(task.id)).changes
    assert audit_lines(desk, before) == [("change", "task")]
    assert task.id not in {row.id for row in tasks.today(desk).to_do}
    assert cases.view_case(desk, reference).chronology[0].title_key == "task_done"


def test_a_task_is_put_off_with_a_reason_to_a_later_day(desk: Desk, reference: str) -> None:
    task = add(desk, reference, "Ring", dt.date(2026, 2, 20))
    assert task.id in {row.id for row in tasks.today(desk).overdue}
    command = SnoozeTask(task.id, dt.date(2026, 3, 9), "School is closed this week.")
    row = tasks.snooze_task(desk, command).value
    assert (row.due_on, row.snoozed_to, row.snooze_reason) == (
        dt.date(2026, 2, 20), dt.date(2026, 3, 9), "School is closed this week.",
    )  # fmt: skip
    assert task.id not in {row.id for row in tasks.today(desk).overdue}
    assert not tasks.snooze_task(desk, command).changes
    before = counted(desk)
    for wrong, key in (
        (replace(command, reason=" "), "snooze_reason_empty"),
        (replace(command, until=TODAY), "snooze_not_later"),
        (replace(command, until=dt.date(9999, 12, 31)), "snooze_too_far"),
    ):
        with pytest.raises(Refused) as refused:
            tasks.snooze_task(desk, wrong)
        assert refused.value.key == key
    assert counted(desk) == before
    tasks.finish_task(desk, FinishTask(task.id))
    with pytest.raises(Refused, match="done already"):
        tasks.snooze_task(desk, replace(command, until=dt.date(2026, 4, 1)))


def test_an_unknown_task_is_refused(desk: Desk) -> None:
    for do in (
        lambda: tasks.finish_task(desk, FinishTask(uuid6.uuid7())),
        lambda: tasks.snooze_task(desk, SnoozeTask(uuid6.uuid7(), dt.date(2026, 4, 1), "x")),
    ):
        with pytest.raises(NoSuchTask):
            do()


def test_today_orders_by_consequence_and_lays_visits_apart(desk: Desk, reference: str) -> None:
    for title, due, kind in (
        ("old task", dt.date(2026, 2, 2), "task"),
        ("old action", dt.date(2026, 2, 16), "action"),
        ("older action", dt.date(2026, 2, 9), "action"),
        ("missed visit", dt.date(2026, 2, 27), "visit"),
        ("visit today", TODAY, "visit"),
        ("visit in a week", dt.date(2026, 3, 9), "visit"),
        ("visit after", dt.date(2026, 3, 10), "visit"),
        ("due today", TODAY, "task"),
        ("some day", None, "task"),
    ):
        add(desk, reference, title, due, kind)
    view = tasks.today(desk)
    assert [row.title for row in view.overdue] == ["missed visit", "older action", "old action", "old task"]
    assert [row.title for row in view.visits] == ["visit today", "visit in a week"]
    assert [row.title for row in view.to_do] == ["due today", "Referral received", "visit after", "some day"]
    assert view.visits[0].address == "1 Heol Enghraifft, Tref Ffug, CF99 1ZZ"
    assert view.visits[0].warning == "Dog loose in the garden."
    assert view.visits[0].pupil_name == "Siân Ffug-Jones"
    assert (view.day, view.open_cases, view.stuck) == (TODAY, 1, 0)


def test_a_case_past_the_clock_of_its_stage_is_stuck_and_stands_first(desk: Desk, reference: str) -> None:
    add(desk, reference, "old action", dt.date(2026, 2, 9), "action")
    view = tasks.today(on(desk, dt.date(2026, 4, 20)))
    assert [row.kind for row in view.overdue] == ["stage_clock", "action"]
    assert view.stuck == 1


def test_an_officer_sees_their_own_and_a_manager_everybodys(desk: Desk, manager_desk: Desk, reference: str) -> None:
    cases.open_case(manager_desk, OpenCase("Another.", upn=lay_pupil(desk, 2).upn))
    assert tasks.today(desk).open_cases == 1
    assert len(tasks.today(desk).to_do) == 1
    assert tasks.today(manager_desk).open_cases == 2
    assert len(tasks.today(manager_desk).to_do) == 2


def test_a_closed_case_asks_nothing(desk: Desk, manager_desk: Desk, reference: str) -> None:
    add(desk, reference, "Ring", TODAY)
    cases.close_case(manager_desk, CloseCase(reference, "Better."))
    view = tasks.today(desk)
    assert (view.overdue, view.visits, view.to_do, view.open_cases) == ((), (), (), 0)


def test_a_visit_goes_to_the_parent_the_child_lives_with_where_the_pupil_has_no_address(
    desk: Desk, reference: str
) -> None:
    pupil_id = cases.view_case(desk, reference).pupil.id
    with desk.writing() as unit:
        unit.session.execute(delete(Address).where(Address.pupil_id == pupil_id))
        unit.record("change", "pupil", pupil_id)
        unit.commit()
    for order, (lives_with, line) in enumerate(((False, "7 Stryd Arall"), (True, "4 Heol Ŵyl")), start=1):
        pupils.record_parent(
            desk,
            RecordParent(
                pupil_id, "Ffug", f"P{order}", contact_order=order, lives_with=lives_with, address_lines=(line,),
                postcode="CF99 2ZZ",
            ),
        )  # fmt: skip
    assert add(desk, reference, "Visit", TODAY, "visit").address == "4 Heol Ŵyl, CF99 2ZZ"


def test_garbage_is_collected_again_after_today_was_read_and_after_a_fault(desk: Desk, reference: str) -> None:
    gc.enable()
    tasks.today(desk)
    assert gc.isenabled()
    with pytest.raises(RuntimeError), garbage_waits():
        raise RuntimeError
    assert gc.isenabled()
