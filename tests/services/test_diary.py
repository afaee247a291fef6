"""The diary day by day, and as a calendar file that tells nobody anything of a person."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
from pathlib import Path

import icalendar
import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.records.tasks import AddTask, SnoozeTask
from ecede_desktop.records.visit_plans import CancelVisit, PlanVisit
from ecede_desktop.services import cases, diary, diary_files, schools, tasks, visit_plans
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import NotSaved
from tests.services.caseload import SCHOOL, audit_lines, lay_pupil

TODAY = dt.date(2026, 3, 2)
LAST = dt.date(2026, 3, 15)
RISKS = tuple((key, "asked") for key in ("records", "school", "agencies", "place"))


@pytest.fixture
def reference(desk: Desk) -> str:
    return cases.open_case(desk, OpenCase("Whole days.", upn=lay_pupil(desk).upn)).value.reference


def plan(desk: Desk, reference: str, on: dt.date, at: dt.time | None = None, **more: object) -> object:
    command = PlanVisit((reference,), on, at, purpose="Reasons", address="1 Heol Enghraifft", risk_answers=RISKS)
    return visit_plans.plan_visit(desk, dataclasses.replace(command, **more)).value  # type: ignore[arg-type]


def kinds(desk: Desk, on: dt.date, whose: str = "") -> list[str]:
    (day,) = diary.diary(desk, on, on, whose).days
    return [entry.kind for entry in day.entries]


def test_each_day_has_its_visits_by_the_hour_and_then_what_is_due_by_consequence(desk: Desk, reference: str) -> None:
    day = dt.date(2026, 3, 4)
    tasks.add_task(desk, AddTask(reference, "Ring", day))
    tasks.add_task(desk, AddTask(reference, "Pay", rule="notice_lower_amount", trigger_on=dt.date(2026, 2, 4)))
    plan(desk, reference, day, dt.time(14))
    plan(desk, reference, day, dt.time(9, 30))
    (shown,) = diary.diary(desk, day, day).days
    assert [(entry.kind, entry.at) for entry in shown.entries] == [
        ("visit", dt.time(9, 30)), ("visit", dt.time(14)), ("deadline", None), ("task", None),
    ]  # fmt: skip
    assert shown.entries[0].names == "Siân Ffug-Jones"
    assert [entry.place[0] for entry in shown.entries] == ["visits", "visits", "case", "case"]
    assert (shown.kind, shown.note) == ("school", "")


def test_a_task_stands_where_it_was_put_off_to_and_a_cancelled_visit_nowhere(desk: Desk, reference: str) -> None:
    task = tasks.add_task(desk, AddTask(reference, "Ring", TODAY)).value
    tasks.snooze_task(desk, SnoozeTask(task.id, dt.date(2026, 3, 6), "Closed."))
    visit = plan(desk, reference, TODAY)
    assert kinds(desk, TODAY) == ["visit"]
    visit_plans.cancel_visit(desk, CancelVisit(visit.id, "Rang: they come in."))  # type: ignore[attr-defined]
    assert (kinds(desk, TODAY), kinds(desk, dt.date(2026, 3, 6))) == ([], ["task"])


def test_a_task_whose_visit_is_planned_is_not_told_twice(desk: Desk, reference: str) -> None:
    task = tasks.add_task(desk, AddTask(reference, "Visit again", TODAY, "visit")).value
    assert kinds(desk, TODAY) == ["visit"]
    plan(desk, reference, TODAY, dt.time(10), task_id=task.id)
    (shown,) = diary.diary(desk, TODAY, TODAY).days
    assert [entry.at for entry in shown.entries] == [dt.time(10)]


def test_days_are_told_by_the_calendar_and_closed_schools_stand_on_theirs(desk: Desk, reference: str) -> None:
    schools.record_closure(desk, RecordClosure(dt.date(2026, 3, 5), dt.date(2026, 3, 6), "inset", SCHOOL, "Training"))
    lay_pupil(desk, 3)
    view = diary.diary(desk, dt.date(2026, 3, 5), dt.date(2026, 4, 13))
    by_day = {day.date: day for day in view.days}
    assert [entry.kind for entry in by_day[dt.date(2026, 3, 6)].entries] == ["closure"]
    assert by_day[dt.date(2026, 3, 5)].entries[0].title == "Training"
    assert by_day[dt.date(2026, 3, 7)].kind == "weekend"
    assert (by_day[dt.date(2026, 4, 3)].kind, by_day[dt.date(2026, 4, 3)].note) == ("bank_holiday", "Good Friday")
    assert by_day[dt.date(2026, 4, 8)].kind == "holiday"
    assert by_day[dt.date(2026, 4, 13)].kind == "school"


def test_an_officer_sees_their_own_and_a_manager_whose_they_choose(
    desk: Desk, manager_desk: Desk, reference: str
) -> None:
    tasks.add_task(desk, AddTask(reference, "Ring", TODAY))
    assert kinds(desk, TODAY) == ["task"]
    assert [kinds(manager_desk, TODAY, whose) for whose in ("", "aled", "*")] == [[], ["task"], ["task"]]
    for at, whose, key in ((desk, "mari", "diary_not_yours"), (manager_desk, "nobody", "diary_no_such_user")):
        with pytest.raises(Refused) as refused:
            diary.diary(at, TODAY, TODAY, whose)
        assert refused.value.key == key
    for last in (TODAY - dt.timedelta(days=1), TODAY + dt.timedelta(days=600)):
        with pytest.raises(Refused) as refused:
            diary.diary(desk, TODAY, last)
        assert refused.value.key == "diary_days"


def test_the_file_says_no_name_no_address_and_no_reference_unless_asked(
    desk: Desk, reference: str, tmp_path: Path
) -> None:
    tasks.add_task(desk, AddTask(reference, "Ring about Siân", TODAY))
    plan(desk, reference, TODAY, dt.time(10))
    before = len(audit_lines(desk))
    file = tmp_path / "diary.ics"
    saved = diary_files.save_diary(desk, file, TODAY, LAST).value
    content = file.read_bytes()
    for told in (b"Si", b"Ffug", b"Heol", b"CF99", b"AWS", b"Ring", b"Reasons"):
        assert told not in content, told
    summaries = [str(found["summary"]) for found in icalendar.Calendar.from_ical(content).walk("VEVENT")]
    assert (sorted(summaries), saved.events) == (["Task", "Visit"], 2)
    assert audit_lines(desk, before) == [("export", "diary")]
    diary_files.save_diary(desk, file, TODAY, LAST, with_reference=True, language="cy")
    found = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert sorted(str(one["summary"]) for one in found) == [f"Tasg {reference}", f"Ymweliad {reference}"]
    assert b"Ffug" not in file.read_bytes()


def test_ids_in_the_file_stay_the_same_and_are_not_those_of_the_store(
    desk: Desk, reference: str, tmp_path: Path
) -> None:
    task = tasks.add_task(desk, AddTask(reference, "Ring", TODAY)).value
    file = tmp_path / "diary.ics"
    diary_files.refresh(desk, file)
    first = {str(one["uid"]) for one in icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")}
    tasks.snooze_task(desk, SnoozeTask(task.id, dt.date(2026, 3, 6), "Closed."))
    diary_files.refresh(desk, file)
    moved = {str(one["uid"]) for one in icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")}
    assert first == moved
    assert str(task.id) not in file.read_text(encoding="utf-8")


def test_a_file_that_says_the_same_is_not_written_again(desk: Desk, reference: str, tmp_path: Path) -> None:
    tasks.add_task(desk, AddTask(reference, "Ring", TODAY))
    file = tmp_path / "diary.ics"
    before = len(audit_lines(desk))
    diary_files.subscribe(desk, file)
    os.utime(file, (1_000, 1_000))
    later = dataclasses.replace(desk, clock=FixedClock(desk.clock.now() + dt.timedelta(minutes=5)))
    diary_files.refresh(later, file)
    assert file.stat().st_mtime == 1_000
    tasks.add_task(desk, AddTask(reference, "Write", TODAY))
    diary_files.refresh(later, file)
    assert file.stat().st_mtime > 1_000
    diary_files.unsubscribe(desk)
    assert audit_lines(desk, before)[0] == ("subscribe", "diary")
    assert audit_lines(desk, before)[-1] == ("unsubscribe", "diary")
    assert [path.name for path in tmp_path.iterdir() if path.suffix in (".ics", ".part")] == ["diary.ics"]


def test_a_file_that_cannot_be_written_is_refused_and_the_old_one_stays(
    desk: Desk, reference: str, tmp_path: Path
) -> None:
    before = len(audit_lines(desk))
    with pytest.raises(NotSaved) as gone:
        diary_files.subscribe(desk, tmp_path / "nowhere" / "diary.ics")
    assert gone.value.key == "save_no_folder"
    with pytest.raises(Refused) as named:
        diary_files.save_diary(desk, tmp_path / "diary.txt", TODAY, LAST)
    assert named.value.key == "diary_file_name"
    assert len(audit_lines(desk)) == before
