"""Two columns for one field: the right one is read where the rows leave no doubt, and a profile can leave one out."""

from __future__ import annotations

import pytest

from ecede_desktop.errors import UserError
from ecede_desktop.exchange.profile_guesses import guess_profile
from ecede_desktop.exchange.profiles import read_profile, write_profile
from ecede_desktop.records.import_profiles import LEFT_OUT, Profile
from tests.exchange.register_files import GWYN, LOWRI, SCHOOL, faults, marks, read, told


def grid(header: str, *rows: str) -> str:
    return "\r\n".join([f"UPN,{header},10/09/2018 AM", *rows, ""])


def test_a_schools_name_beside_its_number_is_told_from_it():
    text = grid("School,School Number", f"{GWYN},Made-up Terrace,674/2999,/", f"{LOWRI},Made-up Terrace,674/2999,I")
    file = read(text, school=None)
    assert (faults(file), [p.school_number for p in file.pupils]) == ([], [SCHOOL, SCHOOL])
    warned = told(file, "column_cannot_be")
    assert warned.wrong == "The column School cannot be School; School Number was read."


def test_an_academic_year_beside_the_year_group_is_told_from_it():
    file = read(grid("Year,Year Group", f"{GWYN},2018/2019,Year 4,/", f"{LOWRI},2018/2019,Reception,I"))
    assert (faults(file), [p.year_group for p in file.pupils]) == ([], ["4", "R"])


def test_two_columns_that_say_the_same_in_every_row_are_one_and_the_fuller_is_read():
    file = read(grid("Year,NC Year", f"{GWYN},,4,/", f"{LOWRI},Y5,5,I"))
    assert (faults(file), [p.year_group for p in file.pupils]) == ([], ["4", "5"])
    assert "NC Year was read, and Year says the same" in told(file, "column_twice_alike").wrong


def test_the_same_heading_twice_with_the_same_cells_is_read_once():
    file = read(grid("Reg,Reg", f"{GWYN},4A,4A,/"))
    assert (faults(file), file.pupils[0].reg_group, marks(file)) == ([], "4A", [(GWYN, "2018-09-10", "AM", "/")])


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        ("Year,Year Group", (f"{GWYN},4,5,/",)),
        ("Year,Year Group", (f"{GWYN},4,4,/", f"{LOWRI},4,6,/")),
        ("Year,Year Group", (f"{GWYN},4,,/", f"{LOWRI},,5,/")),
        ("Reg,Class", (f"{GWYN},,,/",)),
        ("School,School Number", (f"{GWYN},Made-up Terrace,Terrace,/",)),
    ],
    ids=["differs", "differs in one row", "each has what the other lacks", "both empty", "both a name"],
)
def test_columns_between_which_nothing_decides_keep_the_file_out(header: str, rows: tuple[str, ...]):
    assert "column_twice" in [key for *_, key in faults(read(grid(header, *rows)))]


def test_a_blank_mark_beside_a_mark_is_no_agreement():
    rows = [f"{GWYN},10/09/2018,AM,/,", f"{LOWRI},10/09/2018,AM,I,I"]
    file = read("\r\n".join(["UPN,Date,Session,Mark,Code", *rows, ""]))
    assert [key for *_, key in faults(file)] == ["column_twice"]


def test_titles_and_repeated_headers_do_not_count_as_rows_that_differ():
    text = grid("Year,Year Group", f"{GWYN},4,4,/", "UPN,Year,Year Group,10/09/2018 AM", f"{LOWRI},5,5,I")
    assert faults(read(text)) == []


def test_a_further_table_below_takes_the_same_column():
    text = grid(
        "School,School Number", f"{GWYN},Made-up Terrace,6742999,/",
        "UPN,School,School Number,11/09/2018 AM", f"{GWYN},Made-up Terrace,6742999,I",
    )  # fmt: skip
    file = read(text, school=None)
    assert (faults(file), [m[3] for m in marks(file)]) == ([], ["/", "I"])


def test_a_profile_leaves_a_heading_out():
    text = grid("Year,Year Group", f"{GWYN},4,5,/")
    profile = Profile("p", {"year": LEFT_OUT})
    file = read(text, profile=profile)
    assert (faults(file), file.problems, file.pupils[0].year_group) == ([], (), "5")
    days = grid("Year,09/09/2018 AM", f"{GWYN},4,/,/")
    assert [m[1] for m in marks(read(days, profile=Profile("p", {"09/09/2018 am": LEFT_OUT})))] == ["2018-09-10"]


def test_what_is_left_out_is_kept_in_the_profile_and_shown_as_such():
    profile = read_profile("p", '[headings]\n"Year" = "left_out"\n')
    assert read_profile("p", write_profile(profile)) == profile
    seen = guess_profile(grid("Year,Year Group", f"{GWYN},4,5,/").encode(), "a.csv", profile)
    assert [c.field for c in seen.columns[:3]] == ["upn", LEFT_OUT, "year"]
    with pytest.raises(UserError, match="no known field with left"):
        read_profile("p", '[headings]\n"Year" = "left"\n')
