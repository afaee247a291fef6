"""Terms and closed days from files: whole or not at all, each refused line named."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from ecede_desktop.errors import UserError
from ecede_desktop.services import calendar_files, calendars, schools
from ecede_desktop.services.desk import Desk
from tests.services.caseload import audit_lines
from tests.services.schools_in_store import SCHOOL, lay_school

SAMPLE = Path("tests/exchange/samples/term_dates_wales.csv")
DAYS = "school,first,last,kind,note\n"


def write(folder: Path, text: str, name: str = "days.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_terms_of_the_sample_go_in_as_the_councils(desk: Desk):
    plan = calendar_files.plan_calendar(desk, SAMPLE)
    assert (len(plan.terms), plan.closures, plan.refused) == (27, (), ())
    calendar_files.import_calendar(desk, SAMPLE)
    rows = calendars.list_terms(desk, None, 2023)
    assert {row.whose for row in rows} == {"council"}
    assert rows[0].term.evidence.startswith("P Carmarthenshire")


def test_days_of_a_school_go_in_and_the_same_file_again_changes_nothing(desk: Desk, tmp_path: Path):
    lay_school(desk)
    text = DAYS + f"{SCHOOL},2026-01-05,,INSET,Training\n{SCHOOL},2026-01-15,2026-01-16,closure,Snow\n"
    path = write(tmp_path, text)
    plan = calendar_files.import_calendar(desk, path).value
    assert [(one.kind, one.first_day) for one in plan.closures] == [
        ("inset", dt.date(2026, 1, 5)),
        ("closure", dt.date(2026, 1, 15)),
    ]
    before = len(audit_lines(desk))
    again = calendar_files.import_calendar(desk, path)
    assert (again.value.same, again.changes.kinds) == (2, frozenset())
    assert len(audit_lines(desk)) == before
    assert len(schools.list_closures(desk, SCHOOL)) == 2


def test_lines_without_a_school_are_of_the_school_that_is_named(desk: Desk, tmp_path: Path):
    lay_school(desk)
    path = write(tmp_path, DAYS + ",2026-01-05,,INSET,Training\n")
    calendar_files.import_calendar(desk, path, SCHOOL)
    (row,) = schools.list_closures(desk, SCHOOL)
    assert row.school_id is not None


def test_one_bad_line_keeps_the_whole_file_out_and_is_named(desk: Desk, tmp_path: Path):
    lay_school(desk)
    text = DAYS + f"{SCHOOL},2026-01-05,,INSET,\n6740000,2026-01-06,,INSET,\n{SCHOOL},2026-01-09,2026-01-07,INSET,\n"
    path = write(tmp_path, text)
    plan = calendar_files.plan_calendar(desk, path)
    assert [line for line, _ in plan.refused] == [3, 4]
    with pytest.raises(UserError) as refusal:
        calendar_files.import_calendar(desk, path)
    assert refusal.value.key == "calendar_refused"
    assert schools.list_closures(desk) == ()


def test_a_term_that_would_overlap_another_is_named(desk: Desk, tmp_path: Path):
    head = "school_year,autumn_start,autumn_end,spring_start,spring_end\n"
    path = write(tmp_path, head + "2025/26,2025-09-01,2025-12-19,2026-01-05,2026-04-20\n")
    plan = calendar_files.plan_calendar(desk, path)
    assert [line for line, _ in plan.refused] == [2]
    assert "summer" in plan.refused[0][1]


def test_a_calendar_of_events_goes_in(desk: Desk, tmp_path: Path):
    lay_school(desk)
    event = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20250901T000000Z\r\n"
        "DTSTART;VALUE=DATE:20260105\r\nDTEND;VALUE=DATE:20260106\r\nSUMMARY:INSET day\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )
    path = write(tmp_path, event, "school.ics")
    calendar_files.import_calendar(desk, path, SCHOOL)
    view = calendars.view_calendar(desk, SCHOOL, 2025)
    assert next(day for day in view.days if day.date == dt.date(2026, 1, 5)).kind == "inset"
