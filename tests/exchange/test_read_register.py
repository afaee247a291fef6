"""The two shapes of register file, in the encodings and with the delimiters that schools send."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest

from ecede_desktop.exchange.profiles import Profile
from ecede_desktop.records.imports import MarkNote
from tests.exchange.register_files import GWYN, LOWRI, SAMPLES, SCHOOL, faults, long, marks, read, told, warnings

WEEK = [(GWYN, "2018-09-10", "AM", "I"), (GWYN, "2018-09-10", "PM", "I"), (GWYN, "2018-09-11", "AM", "/")]


def test_a_long_file_is_read():
    file = read(long(f"{GWYN},2018-09-10,AM,I", f"{GWYN},10/09/2018,PM,I", f"{GWYN},11/09/2018,AM,/"))
    assert (file.shape, file.problems, file.rows_read) == ("long", (), 3)
    assert marks(file) == WEEK
    assert [m.line for m in file.marks()] == [2, 3, 4]
    assert file.pupils[0].school_number == SCHOOL


def test_a_grid_is_read():
    file = read(
        "UPN,Surname,Forename,DOB,Year,Reg,School,10/09/2018 AM,10/09/2018 PM,11/09/2018 AM\n"
        f"{GWYN},Ffug-Jones,Gŵyn,14/03/2009,4,4B,674/2999,I,I,/\n",
        school=None,
    )
    assert (file.shape, file.problems) == ("grid", ())
    assert marks(file) == WEEK
    (pupil,) = file.pupils
    assert (pupil.surname, pupil.forename, pupil.date_of_birth) == ("Ffug-Jones", "Gŵyn", dt.date(2009, 3, 14))
    assert (pupil.year_group, pupil.reg_group, pupil.school_number) == ("4", "4B", "6742999")
    assert [m.column for m in file.marks()] == ["10/09/2018 AM", "10/09/2018 PM", "11/09/2018 AM"]


@pytest.mark.parametrize("name", ["weekly_grid_utf8bom_SYNTHETIC.csv", "weekly_grid_cp1252_SYNTHETIC.csv"])
def test_the_weekly_grids_of_the_samples_hold_sixteen_marks(name: str):
    file = read((SAMPLES / name).read_bytes())
    assert not file.refused
    assert len(list(file.marks())) == 16
    assert (file.rows_read, file.blank, len(file.pupils)) == (2, 4, 2)
    assert file.period == (dt.date(2018, 9, 10), dt.date(2018, 9, 14))
    assert marks(file)[9] == (GWYN, "2018-09-14", "PM", "O")


def test_title_rows_and_totals_are_read_over_and_lines_still_count_from_the_top():
    file = read((SAMPLES / "weekly_grid_utf8bom_SYNTHETIC.csv").read_bytes())
    assert [p.line for p in file.pupils] == [5, 6]
    assert file.pupils[0].forename == "Gŵyn"


def test_a_letter_lost_by_the_spreadsheet_is_told_and_kept_as_it_stands():
    file = read((SAMPLES / "weekly_grid_cp1252_SYNTHETIC.csv").read_bytes())
    assert (2, "G?yn", "name_letter_lost") in warnings(file)
    assert file.pupils[0].forename == "G?yn"


def test_what_a_spreadsheet_mangled_is_named_for_what_it_is():
    file = read((SAMPLES / "weekly_grid_excel_mangled_cp1252_SYNTHETIC.csv").read_bytes())
    assert faults(file) == [
        (2, "DOB", "3/14/2009", "date_month_first"),
        (2, "Reg Group", "03-Apr", "class_became_date"),
        (3, "DOB", "39886", "date_serial"),
        (3, "Reg Group", "03-Apr", "class_became_date"),
    ]
    assert told(file, "date_month_first").right.startswith("It would be 14/03/2009")
    assert told(file, "date_serial").right.startswith("It would be 14/03/2009")
    assert (2, "1234", "leading_zeros_lost") in warnings(file)


def test_the_long_sample_keeps_its_quoted_comment():
    file = read((SAMPLES / "long_one_row_per_session_utf8_SYNTHETIC.csv").read_bytes())
    assert not file.refused
    first = next(file.marks())
    assert (first.core, first.comment) == ("I", '"phoned, ill" said mother')
    assert len(list(file.marks())) == 10


def test_a_string_of_marks_a_pupil_is_read():
    file = read((SAMPLES / "marks_string_per_pupil_utf8_SYNTHETIC.csv").read_bytes())
    assert (faults(file), file.shape, file.rows_read) == ([], "strings", 2)
    assert [(p.surname, p.forename) for p in file.pupils] == [("Ffug-Jones", "Gŵyn"), ("Ffug-Jones", "Lowri")]
    counted = Counter(m.core for m in file.marks() if m.pupil == 0)
    # possible 34: attended 26 (L counts), authorised 2, unauthorised 6; 2 are missing and 2 not required
    assert {c: counted[c] for c in "IOUGLY"} == {"I": 2, "O": 3, "U": 1, "G": 2, "L": 1, "Y": 2}
    assert counted["/"] + counted["\\"] == 25
    assert (GWYN, "2018-09-14", "PM", "O") in marks(file)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_delimiter_line_end_and_encoding_gives_the_same(delimiter: str, end: str, encoding: str):
    text = long(
        f"{GWYN},10/09/2018,AM,/,Siân",
        f"{GWYN},10/09/2018,PM,\\,Siân",
        header="UPN,Date,Session,Mark,Forename",
        end=end,
    )
    file = read(text.replace(",", delimiter).encode(encoding))
    assert file.problems == ()
    assert file.pupils[0].forename == "Siân"
    assert [m.core for m in file.marks()] == ["/", "\\"]
    assert (file.delimiter, [m.line for m in file.marks()]) == (delimiter, [2, 3])


def test_a_line_that_declares_the_separator_is_obeyed_and_counted():
    file = read("sep=;\r\nUPN;Date;Session;Mark\r\n" + f"{GWYN};10/09/2018;AM;/\r\n")
    assert (file.problems, file.delimiter, [m.line for m in file.marks()]) == ((), ";", [3])


def test_welsh_headings_weekdays_and_sessions_are_understood():
    file = read(f"UPN;Cyfenw;Enw;Dyddiad geni;Blwyddyn;Dosbarth;Llun 10/09/2018 bore;Llun 10/09/2018 prynhawn\n"
                f"{GWYN};Ffug-Jones;Gŵyn;14/03/2009;Blwyddyn 4;4B;/;\\\n")  # fmt: skip
    assert (file.shape, file.problems) == ("grid", ())
    assert [m.session for m in file.marks()] == ["AM", "PM"]
    assert (file.pupils[0].surname, file.pupils[0].year_group) == ("Ffug-Jones", "4")


def test_invisible_characters_and_case_in_headings_do_not_matter():
    file = read(long(f"{GWYN},10/09/2018,AM,/", header="\ufeffupn\u200b, DATE\u00a0,Session ,MARK:"))
    assert file.problems == ()
    assert len(list(file.marks())) == 1


def test_words_that_programs_take_for_nothing_are_data():
    header = "UPN,Date,Session,Mark,Surname,Forename,Sub code,Comment"
    file = read(long(f"{GWYN},10/09/2018,AM,N,Null,None,NA,\\", f"{GWYN},10/09/2018,PM,\\,Null,None,,", header=header))
    assert file.problems == ()
    assert (file.pupils[0].surname, file.pupils[0].forename) == ("Null", "None")
    (block,) = file.blocks
    assert bytes(c for c in block.marks if c) == b"N\\"
    assert list(block.notes.values()) == [MarkNote(raw="N", sub_code="NA", comment="\\")]


def test_a_backslash_before_a_quotation_mark_or_a_comma_escapes_nothing():
    file = read(long(f'{GWYN},10/09/2018,PM,\\,"a ""b"" \\"', header="UPN,Date,Session,Mark,Comment"))
    assert file.problems == ()
    assert [(m.core, m.comment) for m in file.marks()] == [("\\", 'a "b" \\')]


def test_a_upn_with_a_spreadsheets_decimal_is_put_right():
    assert marks(read(long(f"{GWYN}.0,10/09/2018,AM,/"))) == [(GWYN, "2018-09-10", "AM", "/")]


def test_sub_codes_are_kept_and_the_core_code_counts():
    file = read(long(f"{GWYN},10/09/2018,AM,I_F", f"{GWYN},10/09/2018,PM,X01", f"{GWYN},11/09/2018,AM,C"))
    assert file.problems == ()
    assert [(m.core, m.sub_code, m.raw) for m in file.marks()] == [
        ("I", "F", "I_F"),
        ("X", "01", "X01"),
        ("C", "", "C"),
    ]


def test_minutes_late_and_comments_are_kept():
    file = read(long(f"{GWYN},10/09/2018,AM,L,12,bws", header="UPN,Date,Session,Mark,Minutes Late,Comment"))
    assert [(m.core, m.minutes_late, m.comment) for m in file.marks()] == [("L", 12, "bws")]


@pytest.mark.parametrize("nothing", ["", "-", " ", "–", "−"])
def test_blank_and_dash_are_no_mark(nothing: str):
    file = read(long(f"{GWYN},10/09/2018,AM,{nothing}", f"{GWYN},10/09/2018,PM,\\"))
    assert (file.problems, file.blank, len(list(file.marks()))) == ((), 1, 1)


def test_a_day_yet_to_come_may_stand_in_a_grid_without_marks():
    file = read(f"UPN,27/02/2026 AM,03/03/2026 AM\n{GWYN},/,-\n")
    assert (file.problems, len(list(file.marks()))) == ((), 1)


def test_a_line_break_inside_a_comment_keeps_the_lines_counting():
    header = "UPN,Date,Session,Mark,Comment"
    file = read(long(f'{GWYN},10/09/2018,AM,I,"one\r\ntwo"', f"{GWYN},10/09/2018,PM,Q,", header=header))
    assert faults(file) == [(4, "Mark", "Q", "mark_of_england")]


def test_two_school_years_in_one_file_are_two_blocks():
    file = read(long(f"{GWYN},20/07/2018,AM,/", f"{GWYN},10/09/2018,AM,/", f"{GWYN},19/07/2018,AM,I"))
    assert [b.school_year for b in file.blocks] == [2017, 2018]
    assert file.period == (dt.date(2018, 7, 19), dt.date(2018, 9, 10))


def test_a_pupil_of_two_schools_is_told_once_for_each():
    file = read(
        long(
            f"{GWYN},10/09/2018,AM,/,6742999", f"{GWYN},10/09/2018,AM,D,674/1100", header="UPN,Date,Session,Mark,School"
        ),
        school=None,
    )
    assert file.problems == ()
    assert [p.school_number for p in file.pupils] == ["6742999", "6741100"]
    assert [(m.pupil, m.core) for m in file.marks()] == [(0, "/"), (1, "D")]


def test_names_keep_every_letter_apostrophe_hyphen_and_particle():
    names = [("O’Nant", "Tŵr-ŷd"), ("Ffug ap Tomos", "Gwenllïan"), ("van der Ffug", "Ŵ")]
    header = "UPN,Date,Session,Mark,Surname,Forename"
    upns = [GWYN, LOWRI, "W674299915017"]
    rows = [f"{u},10/09/2018,AM,/,{s},{f}" for u, (s, f) in zip(upns, names, strict=True)]
    file = read(long(*rows, header=header))
    assert file.problems == ()
    assert [(p.surname, p.forename) for p in file.pupils] == names


def test_a_profile_gives_headings_and_local_codes():
    profile = Profile("arbor", {"roll call mark": "mark"}, {"@": "I"})
    file = read(long(f"{GWYN},10/09/2018,AM,@", header="UPN,Date,Session,Roll Call Mark"), profile=profile)
    assert file.problems == ()
    assert [(m.core, m.raw, m.column) for m in file.marks()] == [("I", "@", "Roll Call Mark")]


def test_the_header_repeated_at_a_page_break_and_totals_are_read_over():
    file = read(
        long(f"{GWYN},10/09/2018,AM,/", "UPN,Date,Session,Mark", f"{GWYN},10/09/2018,PM,\\", ",,,", "Total marks: 2,,,")
    )
    assert (faults(file), file.rows_read) == ([], 2)
    assert "2 in all (lines 3, 6)" in told(file, "rows_read_over").wrong
