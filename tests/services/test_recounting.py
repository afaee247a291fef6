"""A changed calendar moves every open day that is counted by it: a proclaimed bank holiday, an INSET day."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecede_desktop import paths
from ecede_desktop.law import calendar
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.records.tasks import AddTask, FinishTask
from ecede_desktop.services import cases, schools, task_recounting, tasks
from ecede_desktop.services.case_deadlines import case_clock
from ecede_desktop.services.desk import Desk
from tests.services.caseload import SCHOOL, lay_pupil

D = dt.date
HOLIDAY = D(2026, 3, 9)
ROW = """
[[year]]
year = 2026
added = [{ date = 2026-03-09, en = "Bank holiday of a test", cy = "Gŵyl banc prawf" }]
"""


def forget() -> None:
    """What was read of the table before."""
    for read in (
        calendar._table,
        calendar.named_bank_holidays,
        calendar.bank_holidays,
        calendar._working_ordinals,
    ):
        read.cache_clear()


@pytest.fixture
def proclaim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Puts a bank holiday into a copy of the table, as the council does."""
    folder = tmp_path / "tables"

    def done() -> None:
        shutil.copytree(paths.law_tables(), folder)
        with (folder / "bank_holidays.toml").open("a", encoding="utf-8") as file:
            file.write(ROW)
        monkeypatch.setattr(paths, "law_tables", lambda: folder)
        forget()

    yield done
    monkeypatch.undo()
    forget()


@pytest.fixture
def reference(desk: Desk) -> str:
    return cases.open_case(desk, OpenCase("Whole days.", upn=lay_pupil(desk).upn)).value.reference


def test_a_proclaimed_bank_holiday_moves_open_days_of_the_law_and_leaves_those_in_calendar_days(
    desk: Desk, reference: str, proclaim: object
) -> None:
    assert callable(proclaim)
    day = D(2026, 3, 5)
    added = {
        key: tasks.add_task(desk, AddTask(reference, key, rule=key, trigger_on=day)).value
        for key in ("notice_received", "single_justice_reply", "notice_higher_amount", "case_stated")
    }
    assert task_recounting.moved_days(desk) == ()
    proclaim()
    moved = {row.task_id: (row.old, row.new) for row in task_recounting.moved_days(desk)}
    assert moved[added["notice_received"].id] == (D(2026, 3, 9), D(2026, 3, 10))
    assert moved[added["single_justice_reply"].id] == (D(2026, 3, 26), D(2026, 3, 27))
    assert not {added["notice_higher_amount"].id, added["case_stated"].id} & set(moved)
    outcome = task_recounting.recompute_open(desk)
    assert {row.task_id for row in outcome.value} == set(moved)
    told = next(row for row in outcome.value if row.task_id == added["notice_received"].id)
    assert [step.name for step in told.counted.steps if step.why == "bank_holiday"] == ["Bank holiday of a test"]
    assert task_recounting.moved_days(desk) == ()


def test_a_task_that_is_done_does_not_move(desk: Desk, reference: str, proclaim: object) -> None:
    assert callable(proclaim)
    row = tasks.add_task(desk, AddTask(reference, "x", rule="notice_received", trigger_on=D(2026, 3, 5))).value
    tasks.finish_task(desk, FinishTask(row.id))
    proclaim()
    assert row.id not in {moved.task_id for moved in task_recounting.moved_days(desk)}


def test_the_way_to_court_of_a_case_follows_the_calendar_of_its_school(desk: Desk, reference: str) -> None:
    before = case_clock(desk, reference, at_any_stage=True)
    schools.record_closure(desk, RecordClosure(HOLIDAY, HOLIDAY, "inset", SCHOOL, "Training"))
    after = case_clock(desk, reference, at_any_stage=True)
    assert before is not None and after is not None
    runs = {name: [s.day for s in one.ways[0].steps if s.step.key == "warning_runs"]
            for name, one in (("before", before), ("after", after))}  # fmt: skip
    assert runs == {"before": [D(2026, 3, 25)], "after": [D(2026, 3, 26)]}
    assert after.clock == before.clock, "the six months are no school days"
