"""Traps 12, 14, 21 and 34 as far as they are of reading: titles, headers of two rows, days in one cell, lessons."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.records.import_profiles import Profile
from tests.exchange.register_files import GWYN, LOWRI, faults, marks, mended, read, repairs, told, xlsx

WEEK = [(GWYN, "2018-09-10", "AM", "/"), (GWYN, "2018-09-10", "PM", "\\"), (GWYN, "2018-09-11", "AM", "I"),
        (GWYN, "2018-09-11", "PM", "I")]  # fmt: skip
DAY = dt.date(2018, 9, 10)


def test_trap_12_titles_footers_repeated_headers_and_spacers_are_read_over_and_said():
    header = "Surname,Forename,UPN,,10/09/2018 AM,10/09/2018 PM"
    file = read(
        f"Ysgol Enghraifft,,,,,\nWeekly register,,,,,\n,,,,,\n{header}\nFfug-Jones,Gŵyn,{GWYN},,/,\\\n"
        f"Total pupils: 1,,,,,\nClass 4B,,,,,\n{header}\nFfug-Jones,Lowri,{LOWRI},,I,I\nTotal pupils: 1,,,,,\n"
    )
    assert (faults(file), file.rows_read, [p.line for p in file.pupils]) == ([], 2, [5, 9])
    said = told(file, "rows_read_over")
    assert "6 in all (lines 1, 2, 6, 7, 8, 10)" in said.wrong
    assert said.wrong.endswith("the first says: Ysgol Enghraifft")
    assert len(marks(file)) == 4


def test_trap_12_a_header_of_two_rows_with_merged_days_is_one():
    rows = "\n".join(
        [
            ",,Mon 10/09/2018,,Tue 11/09/2018,",
            "UPN,Surname,AM,PM,AM,PM",
            f"{GWYN},Ffug-Jones,/,\\,I,I",
        ]
    )
    file = read(rows)
    assert (faults(file), marks(file), [p.line for p in file.pupils]) == ([], WEEK, [3])


@pytest.mark.parametrize("names_above", [True, False])
def test_trap_12_in_a_workbook_too_wherever_the_other_headings_stand(names_above: bool):
    days = ["", "", DAY, "", dt.date(2018, 9, 11), ""]
    below = ["", "", "AM", "PM", "AM", "PM"]
    (days if names_above else below)[:2] = ["UPN", "Surname"]
    file = read(xlsx([["Register", "", "", "", "", ""], days, below, [GWYN, "Ffug-Jones", "/", "\\", "I", "I"]]))
    assert (faults(file), marks(file)) == ([], WEEK)


def test_trap_12_each_class_of_a_file_has_its_own_days():
    file = read(
        f"UPN,10/09/2018 AM,10/09/2018 PM\n{GWYN},/,\\\n,,\nUPN,11/09/2018 AM,11/09/2018 PM\n{GWYN},I,I\n{LOWRI},/,\\\n"
    )
    assert faults(file) == []
    assert [m for m in marks(file) if m[0] == GWYN] == WEEK
    assert (LOWRI, "2018-09-11", "AM", "/") in marks(file)
    assert [m.column for m in file.marks()][:3] == ["10/09/2018 AM", "10/09/2018 PM", "11/09/2018 AM"]


def test_trap_12_further_weeks_under_a_header_of_two_rows_have_their_own_days_too():
    week = [["", "10/09/2018", ""], ["UPN", "AM", "PM"], [GWYN, "/", "\\"]]
    later = [["", "11/09/2018", ""], ["UPN", "AM", "PM"], [GWYN, "I", "I"]]
    file = read(xlsx([*week, *later]))
    assert (faults(file), marks(file)) == ([], WEEK)


def test_trap_12_a_date_of_birth_under_a_header_of_two_rows_is_no_day_of_a_further_table():
    rows = [["", "", "10/09/2018", ""], ["UPN", "DOB", "AM", "PM"], [GWYN, dt.date(2009, 3, 14), "/", "\\"],
            [LOWRI, dt.date(2009, 3, 14), "I", "I"]]  # fmt: skip
    file = read(xlsx(rows))
    assert (faults(file), len(file.pupils), len(marks(file))) == ([], 2, 4)


def test_trap_12_a_long_table_with_another_header_below_keeps_the_file_out():
    content = f"UPN,Date,Session,Mark\n{GWYN},10/09/2018,AM,/\nUPN,Session,Date,Mark\n{GWYN},PM,10/09/2018,\\\n"
    assert "header_changes" in [key for *_, key in faults(read(content))]


def test_a_week_named_in_the_title_dates_its_days():
    file = read(f"Week beginning 10/09/2018,,,,\nUPN,Mon AM,Mon PM,Tue AM,Tue PM\n{GWYN},/,\\,I,I\n")
    assert (faults(file), marks(file)) == ([], WEEK)


def test_days_of_the_week_without_a_week_are_not_guessed():
    file = read(f"UPN,Mon AM,Mon PM\n{GWYN},/,\\\n")
    assert {key for *_, key in faults(file)} == {"week_missing"}
    assert marks(file) == []


CELLS = [
    ("/\\", [("AM", "/", None, "/"), ("PM", "\\", None, "\\")]),
    ("/ \\", [("AM", "/", None, "/"), ("PM", "\\", None, "\\")]),
    ("L12 \\", [("AM", "L", 12, "L12"), ("PM", "\\", None, "\\")]),
    ("L12\\", [("AM", "L", 12, "L12"), ("PM", "\\", None, "\\")]),
    ("/U(25)", [("AM", "/", None, "/"), ("PM", "U", 25, "U(25)")]),
    ("I*I", [("AM", "I", None, "I*"), ("PM", "I", None, "I")]),
    ("II", [("AM", "I", None, "I"), ("PM", "I", None, "I")]),
    ("/-", [("AM", "/", None, "/")]),
    ("/", [("AM", "/", None, "/")]),
    ("\\", [("PM", "\\", None, "\\")]),
    ("##", [("AM", "#", None, "#"), ("PM", "#", None, "#")]),
    ("--", []),
    ("", []),
]


@pytest.mark.parametrize(("cell", "expected"), CELLS, ids=[cell for cell, _ in CELLS])
def test_trap_14_a_cell_for_a_day_is_split_into_its_sessions(cell: str, expected: list[tuple[str, str, object, str]]):
    file = read(xlsx([["UPN", "10/09/2018", "11/09/2018"], [GWYN, cell, "/\\"]]))
    assert faults(file) == []
    found = [(m.session, m.core, m.minutes_late, m.raw) for m in file.marks() if m.date == DAY]
    assert found == expected


@pytest.mark.parametrize(("cell", "core", "minutes"), [("L12", "L", 12), ("U(25)", "U", 25), ("I*", "I", None)])
def test_trap_14_minutes_and_flags_in_a_cell_of_one_session(cell: str, core: str, minutes: int | None):
    (mark,) = read(f"UPN,10/09/2018 AM\n{GWYN},{cell}\n").marks()
    assert (mark.core, mark.minutes_late, mark.raw) == (core, minutes, cell)


def test_trap_14_one_mark_for_a_day_is_asked_about():
    content = f"UPN,10/09/2018,11/09/2018\n{GWYN},I,/\\\n"
    assert [(f[2], f[3]) for f in faults(read(content))] == [("I", "mark_of_day")]
    assert repairs(read(content)) == [("whole_day", "10/09/2018", "I", "I I")]
    file = mended(content, "whole_day")
    assert (file.problems, marks(file)[:2]) == ((), [(GWYN, "2018-09-10", "AM", "I"), (GWYN, "2018-09-10", "PM", "I")])


@pytest.mark.parametrize("cell", ["III", "N/A", "Å", "absent"])
def test_trap_14_what_is_no_pair_of_marks_gives_none(cell: str):
    file = read(f"UPN,10/09/2018,11/09/2018\n{GWYN},{cell},/\\\n")
    assert file.refused
    assert [m for m in marks(file) if m[1] == "2018-09-10"] == []


LESSONS = "UPN,Mon 10/09/2018 P1,Mon 10/09/2018 P2,Mon 10/09/2018 P5"


def test_marks_of_lessons_are_not_marks_of_sessions():
    file = read(f"{LESSONS}\n{GWYN},/,/,\\\n")
    assert [key for *_, key in faults(file)] == ["period_marks"]
    assert "P1, P2, P5" in told(file, "period_marks").wrong
    assert marks(file) == []


@pytest.mark.parametrize("header", [LESSONS, LESSONS.replace(" P", ":"), LESSONS.replace("P", "Period ")])
def test_lessons_are_read_where_a_person_said_which_stand_for_the_sessions(header: str):
    if "UPN" not in header:
        header = "UPN" + header[9:]
    file = read(f"{header}\n{GWYN},/,O,\\\n", profile=Profile("p", am_period="P1", pm_period="5"))
    assert (faults(file), marks(file)) == ([], WEEK[:2])


def test_lessons_under_days_of_a_week_that_the_title_names():
    rows = [["Week commencing 10/09/2018"], ["", "Mon", "", "Tue", ""], ["UPN", "P1", "P2", "P1", "P2"],
            [GWYN, "/", "\\", "I", "I"]]  # fmt: skip
    assert [key for *_, key in faults(read(xlsx(rows)))] == ["period_marks"]
    file = read(xlsx(rows), profile=Profile("p", am_period="1", pm_period="2"))
    assert (faults(file), marks(file)) == ([], WEEK)


def test_lessons_of_a_long_file_are_told_and_read_alike():
    content = "UPN,Date,Period,Mark\n" + "".join(f"{GWYN},10/09/2018,{p},{m}\n" for p, m in ("1/", "2O", "5\\"))
    assert {key for *_, key in faults(read(content))} == {"session_is_period"}
    file = read(content, profile=Profile("p", am_period="P1", pm_period="P5"))
    assert (faults(file), marks(file)) == ([], WEEK[:2])


def test_trap_21_marks_before_a_pupil_came_are_simply_not_there_in_a_string():
    file = read(f"UPN;StartDate;Marks\n{GWYN};2018-09-12;/\\M\\/\\####/\\/\\\n")
    assert faults(file) == []
    assert file.period == (dt.date(2018, 9, 12), dt.date(2018, 9, 18))


def test_trap_34_sessions_not_required_are_kept_as_they_are():
    assert [m.core for m in read(f"UPN,10/09/2018 AM,10/09/2018 PM\n{GWYN},X,Z\n").marks()] == ["X", "Z"]


def test_a_string_with_half_a_day_is_cut_where_a_person_says():
    content = f"UPN;StartDate;Marks\n{GWYN};2018-09-10;/\\/\\/\\/\\/\\####/\n"
    assert "marks_half_day" in [key for *_, key in faults(read(content))]
    assert marks(read(content)) == []
    file = mended(content, "half_day")
    assert (file.refused, len(marks(file))) == (False, 10)


def test_pupils_without_upn_are_told_by_the_number_of_their_school():
    file = read('Adno,Name,10/09/2018 AM\n001234,"Ffug-Jones, Gŵyn",/\n001235,Lowri,I\n')
    assert faults(file) == []
    assert [(p.local_id, p.upn_state, p.surname, p.forename) for p in file.pupils] == [
        ("001234", "none", "Ffug-Jones", "Gŵyn"), ("001235", "none", "", ""),
    ]  # fmt: skip
    assert {key for *_, key in [(0, p.key) for p in file.problems]} == {"upn_column_missing", "name_not_split"}


def test_the_layout_of_a_profile_is_obeyed():
    content = f"UPN,10/09/2018\n{GWYN},II\n"
    assert len(marks(read(content, profile=Profile("p", layout="combined")))) == 2
    header_row = Profile("p", header_row=3)
    file = read(f"UPN,Date,Session,Mark\nold,,,\nUPN,Session,Date,Mark\n{GWYN},AM,10/09/2018,/\n", profile=header_row)
    assert (faults(file), marks(file)) == ([], WEEK[:1])


TITLED = (
    "Class 4B,,,,\nUPN,Surname,Forename,12/01/2026 AM,12/01/2026 PM\n"
    f"{GWYN},Ffug-Jones,Gwyn,/,\\\nTotal: 1,,,,\n{{title}}\n{LOWRI},Ffug-Jones,Lowri,/,\\\n"
)


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Class: 5 Gwyn,,,,", "5 Gwyn"),
        ("Dosbarth 5G", "5G"),
        ("Registration group,5G,,,", "5G"),
        ("Tutor group 5G (Mrs Ffug),,,,", "5G"),
        ("Class list,,,,", "4B"),
        ("Class register of the whole school,,,,", "4B"),
    ],
)
def test_a_title_between_pupils_says_their_class(title: str, found: str):
    file = read(TITLED.format(title=title))
    assert [line.reg_group for line in file.pupils] == ["4B", found]
    assert not file.refused


def test_a_column_of_classes_is_believed_before_a_title():
    text = "Class 4B,,,\nUPN,Reg,12/01/2026 AM,12/01/2026 PM\n" + f"{GWYN},5C,/,\\\n{LOWRI},,/,\\\n"
    assert [line.reg_group for line in read(text).pupils] == ["5C", ""]
