"""The address list of schools: new, changed and no longer listed, told before anything is done."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from ecede_desktop.errors import UserError
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services import school_lists, schools
from ecede_desktop.services.desk import Desk
from tests.services.caseload import audit_lines
from tests.services.schools_in_store import OTHER, SCHOOL, THIRD

HEAD = (
    "School Number,School Name,Local Authority,Sector,Welsh Medium Type - see notes,Address 1,Postcode,Phone Number\n"
)
ROWS = (
    "6742999,Ysgol Enghraifft,Rhondda Cynon Taf,Primary,WM,1 Heol Ffug,CF99 1ZZ,1443900000\n"
    "6742998,Enghraifft Newydd,Rhondda Cynon Taf,Middle (ages 3-19),EM,2 Heol Ffug,CF99 1ZZ,01443 900001\n"
    "6812001,Not Ours,Cardiff,Primary,EM,3 Heol Ffug,CF99 1ZZ,029\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(HEAD + ROWS, encoding="utf-8")
    return path


def test_a_plan_says_what_would_change_and_changes_nothing(desk: Desk, file: Path):
    schools.record_school(desk, RecordSchool(SCHOOL, "Ysgol Enghraifft", phase="primary", language_medium="english"))
    schools.record_school(desk, RecordSchool(THIRD, "Hen Ysgol"))
    before = len(audit_lines(desk))
    plan = school_lists.plan_list(desk, file)
    assert (plan.rows, plan.passed_over) == (2, 1)
    assert {change.number: change.kind for change in plan.changes} == {
        OTHER: "new",
        SCHOOL: "changed",
        THIRD: "closed",
    }
    changed = {field: (held, said) for field, held, said in plan.of("changed")[0].changes}
    assert changed["language_medium"] == ("english", "welsh")
    assert changed["phone"] == ("", "01443900000")
    assert len(audit_lines(desk)) == before


def test_a_list_goes_in_and_a_school_it_has_no_more_stays_open_unless_asked(desk: Desk, file: Path):
    schools.record_school(desk, RecordSchool(THIRD, "Hen Ysgol", first_day_procedure="Text by ten."))
    school_lists.import_list(desk, file)
    rows = {row.number: row for row in schools.list_schools(desk)}
    assert set(rows) == {SCHOOL, OTHER, THIRD}
    assert (rows[OTHER].phase, rows[OTHER].language_medium) == ("all-through", "english")
    assert rows[THIRD].closed_on is None
    again = school_lists.import_list(desk, file, close_missing=True, as_at=dt.date(2026, 2, 1))
    assert again.value.of("same")
    rows = {row.number: row for row in schools.list_schools(desk)}
    assert (rows[THIRD].closed_on, rows[THIRD].first_day_procedure) == (dt.date(2026, 2, 1), "Text by ten.")


def test_the_same_list_again_changes_nothing(desk: Desk, file: Path):
    school_lists.import_list(desk, file)
    before = len(audit_lines(desk))
    assert not school_lists.import_list(desk, file).changes
    assert len(audit_lines(desk)) == before


def test_a_list_without_our_schools_is_refused(desk: Desk, tmp_path: Path):
    path = tmp_path / "list.csv"
    path.write_text(HEAD + ROWS.splitlines(keepends=True)[-1], encoding="utf-8")
    with pytest.raises(UserError) as refusal:
        school_lists.import_list(desk, path)
    assert refusal.value.key == "list_other_authority"
    with pytest.raises(UserError) as missing:
        school_lists.plan_list(desk, tmp_path / "not-there.ods")
    assert missing.value.key == "cannot_read"
