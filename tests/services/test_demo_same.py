"""The demonstration has pupils who came twice: they are found, doubted by the import, and can be merged."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from ecede_desktop.demo import casework_same, files
from ecede_desktop.demo.job import record_schools
from ecede_desktop.records.differences import AskDifferences
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.records.merges import MergeRecords
from ecede_desktop.services import duplicates, import_differences, imports, merges
from ecede_desktop.services.desk import Desk

YEAR, AS_AT = 2025, dt.date(2025, 9, 30)


def test_two_pupils_of_the_demonstration_came_twice_and_can_be_merged(manager_desk: Desk, tmp_path: Path) -> None:
    desk = manager_desk
    record_schools(desk, YEAR)
    files.write_files(tmp_path, 1, school_year=YEAR, as_at=AS_AT)
    imports.import_register(desk, ImportRegister(tmp_path / files.LONG))
    casework_same.keep_likely_pairs(desk, tmp_path, YEAR, AS_AT, 1)
    found = duplicates.list_duplicates(desk).rows
    assert len(found) >= 2
    assert import_differences.list_differences(desk, AskDifferences(kind="two_upns"))
    for row in found[:2]:
        plan = merges.plan_merge(desk, "pupil", row.one.id, row.two.id)
        assert plan.possible, plan.obstacles
        stated = {one.key: "The school says so." for one in plan.asked}
        merges.merge(desk, MergeRecords("pupil", row.one.id, row.two.id, "The school says so.", stated))
    assert not import_differences.list_differences(desk, AskDifferences(kind="two_upns"))


def test_the_file_is_the_same_bytes_for_the_same_seed() -> None:
    assert casework_same.twice_file(1, YEAR, AS_AT) == casework_same.twice_file(1, YEAR, AS_AT)
    assert casework_same.twice_file(1, YEAR, AS_AT) != casework_same.twice_file(2, YEAR, AS_AT)
