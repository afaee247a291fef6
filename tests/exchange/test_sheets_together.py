"""Workbooks with a sheet a week or a sheet a class: sections of one register, each fault with its sheet."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.exchange.profile_guesses import guess_profile
from ecede_desktop.records.import_profiles import Profile
from ecede_desktop.records.imports import RegisterFile
from tests.exchange.register_files import GWYN, LOWRI, WRONG, faults, marks, read, told, xlsx

DAY = dt.date(2018, 9, 10)
LONG = ["UPN", "Date", "Session", "Mark"]
BARE = ["UPN", "Surname", "Mon AM", "Mon PM"]
COVER = ("Cover", [["Registers of class 4A"], ["Printed for the council"]])
KEY = ("Key", [["Code", "Meaning"], ["/", "Present in the morning"]])


def week(monday: str, *rows: list[object]) -> list[list[object]]:
    return [[f"Week beginning {monday}"], BARE, *rows]


WEEKS = xlsx(
    COVER,
    ("Week 1", week("10/09/2018", [GWYN, "Ffug-Puw", "/", "\\"], [LOWRI, "Ffug-Rees", "I", "I"])),
    ("Week 2", week("17/09/2018", [GWYN, "Ffug-Puw", "/", "M"])),
    KEY,
)


def places(file: RegisterFile) -> list[tuple[str, str]]:
    """(place, key) of everything that is told."""
    return [(p.place, p.key) for p in file.problems]


def test_a_sheet_a_week_is_one_register_and_a_pupils_marks_join():
    file = read(WEEKS)
    assert faults(file) == []
    assert marks(file) == [
        (GWYN, "2018-09-10", "AM", "/"), (GWYN, "2018-09-10", "PM", "\\"),
        (GWYN, "2018-09-17", "AM", "/"), (GWYN, "2018-09-17", "PM", "M"),
        (LOWRI, "2018-09-10", "AM", "I"), (LOWRI, "2018-09-10", "PM", "I"),
    ]  # fmt: skip
    assert (len(file.pupils), file.rows_read) == (2, 3)


def test_sheets_of_another_kind_are_read_over_and_said_and_each_title_has_its_sheet():
    file = read(WEEKS)
    assert "not read: Cover, Key" in told(file, "sheets_not_read").wrong
    assert [place for place, key in places(file) if key == "rows_read_over"] == ["1 (Week 1)", "1 (Week 2)"]
    assert all("(lines 1)" in p.wrong for p in file.problems if p.key == "rows_read_over")


def test_a_sheet_a_class_with_its_columns_in_another_order_joins_too():
    turned = [["Mark", "Session", "Date", "UPN"], ["I", "AM", DAY, LOWRI]]
    file = read(xlsx(("4A", [LONG, [GWYN, DAY, "AM", "/"]]), ("4B", turned)))
    assert (faults(file), len(marks(file))) == ([], 2)


def test_strings_of_marks_in_several_sheets_are_read_in_one_layout():
    head = ["UPN", "StartDate", "Marks"]
    file = read(xlsx(("4A", [head, [GWYN, DAY, "/\\" * 5]]), ("4B", [head, [LOWRI, DAY, "II" * 5]])))
    assert (faults(file), len(marks(file))) == ([], 20)


def test_a_fault_names_its_sheet_and_the_row_there():
    second = [LONG, [LOWRI, DAY, "AM", "I"], [WRONG, DAY, "AM", "/"], [LOWRI, DAY, "PM", "/"]]
    file = read(xlsx(("4A", [LONG, [GWYN, DAY, "AM", "/"]]), ("4B", second)))
    told_where = [(p.sheet, p.line, p.key) for p in file.problems if p.refuses]
    assert told_where == [("4B", 3, "upn_wrong_letter"), ("4B", 4, "mark_wrong_way")]
    assert [(r.key, r.place) for r in file.repairs] == [("shifted", "4 (4B)")]


def test_sheets_that_tell_otherwise_of_the_same_session_stay_a_fault_that_names_both():
    file = read(xlsx(("Old", [LONG, [GWYN, DAY, "AM", "/"]]), ("New", [LONG, [GWYN, DAY, "AM", "M"]])))
    assert [(place, key) for place, key in places(file) if key.startswith(("mark", "sheet"))] == [
        ("", "sheet_doubtful"), ("2 (New)", "mark_contradicted"),
    ]  # fmt: skip
    assert "The sheets Old, New look alike" in told(file, "sheet_doubtful").wrong
    assert "on line 2 (Old)" in told(file, "mark_contradicted").wrong


def test_a_contradiction_within_one_sheet_says_nothing_of_the_others():
    rows = [LONG, [GWYN, DAY, "AM", "/"], [GWYN, DAY, "AM", "M"]]
    file = read(xlsx(("4A", rows), ("4B", [LONG, [LOWRI, DAY, "AM", "I"]])))
    assert [key for *_, key in faults(file)] == ["mark_contradicted"]
    assert "on line 2 and" in told(file, "mark_contradicted").wrong


def test_a_profile_that_names_one_sheet_reads_only_that_one():
    file = read(WEEKS, profile=Profile("p", sheet="Week 2"))
    assert [m[1] for m in marks(file)] == ["2018-09-17"] * 2
    assert {p.sheet for p in file.problems} == {""}


def test_a_sheet_with_a_heading_that_cannot_be_read_keeps_the_workbook_out_by_name():
    rows = [["UPN", "Surname", "Tue 10/09/2018 AM"], [GWYN, "Ffug-Puw", "/"]]
    file = read(xlsx(("A", [["UPN", "Surname", "10/09/2018 AM"], [GWYN, "Ffug-Puw", "/"]]), ("B", rows)))
    assert [(p.place, p.key) for p in file.problems if p.refuses] == [("1 (B)", "weekday_disagrees")]


def test_the_guess_names_no_sheet_where_several_are_read_together():
    assert guess_profile(WEEKS, "weeks.xlsx").sheet == ""
    assert guess_profile(xlsx(COVER, ("4A", [LONG, [GWYN, DAY, "AM", "/"]])), "one.xlsx").sheet == "4A"
