"""Files as schools' offices really send them: saved again, cut short, summed up below, with days of a named week."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.exchange.register_files import GWYN, LOWRI, faults, long, marks, mended, read, repairs, told, warnings, xlsx
from tests.exchange.transfer_builder import ctf, pupil, take, year
from tests.exchange.transfer_builder import keys as transfer_keys
from tests.exchange.transfer_builder import marks as transfer_marks

ROW = f"{GWYN},10/09/2018,AM,/"
WEEK = [(GWYN, "2018-09-10", "AM", "/"), (GWYN, "2018-09-10", "PM", "\\")]
NAMED = "UPN,Surname,Forename,Mon 10/09/2018 AM,Mon 10/09/2018 PM"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_that_does_not_say_so_is_read(encoding: str):
    file = read(long(ROW, header="UPN,Date,Session,Mark").encode(encoding))
    assert (faults(file), marks(file), file.encoding) == ([], WEEK[:1], encoding)


def test_utf_16_that_does_not_say_so_and_is_cut_off_is_named():
    assert [key for *_, key in faults(read(long(ROW).encode("utf-16-le")[:-1]))] == ["file_utf16_broken"]


def test_a_copy_that_ends_in_empty_bytes_is_named_as_unfinished():
    found = told(read(long(ROW).encode() + bytes(512)), "file_unfinished")
    assert (found.refuses, dict(found.facts)) == (True, {"at": "3", "count": "512"})


def test_bytes_that_are_no_text_are_still_named_so():
    assert [key for *_, key in faults(read(b"\x01\x02\0\x03\x04" * 400))] == ["file_is_binary"]


def test_a_cell_without_end_is_named_for_what_it_is():
    found = told(read(long(ROW, f"{GWYN},10/09/2018,PM,{'a' * 140_000}")), "cell_too_long")
    assert (found.refuses, dict(found.facts)) == (True, {"limit": "131,072"})


def test_a_workbook_without_its_end_is_named_so():
    book = xlsx([["UPN", "Date", "Session", "Mark"], [GWYN, "10/09/2018", "AM", "/"]])
    broken = told(read(book[: len(book) * 2 // 3]), "workbook_broken")
    assert dict(broken.facts) == {"why": "end_missing", "part": ""}
    assert broken.wrong == "The workbook is damaged or was not copied to its end: its end is missing."


@pytest.mark.parametrize(
    "below", ["% present,,,50,50", "Total present,,,1,1", "Average attendance,,,98.5%,97.5 %", "Canran,,,50,-"]
)
def test_trap_12_figures_under_every_session_are_read_over_and_told(below: str):
    file = read(long(f"{GWYN},Ffug-Jones,Gŵyn,/,\\", below, header=NAMED))
    assert (faults(file), marks(file)) == ([], WEEK)
    assert dict(told(file, "rows_read_over").facts)["lines"] == "3"


def test_a_pupil_without_upn_whose_name_begins_like_a_total_is_not_read_over():
    file = read(long("Present,Ffug-Jones,Gŵyn,/,\\", header=NAMED))
    assert [key for *_, key in faults(file)] == ["upn_too_short"]


@pytest.mark.parametrize("heading", ["10-Sep", "10/09", "10 Sep", "Mon 10-Sep", "10 Medi"])
def test_days_without_a_year_are_named_and_not_guessed(heading: str):
    file = read(long(f"{GWYN},Ffug-Jones,Gŵyn,/\\", header=f"UPN,Surname,Forename,{heading}"))
    assert [(value, key) for _, _, value, key in faults(file)] == [(heading, "date_without_year")]


def test_days_without_a_year_over_am_and_pm_are_each_named():
    file = read(long(",,,AM,PM", f"{GWYN},Ffug-Jones,Gŵyn,/,\\", header="UPN,Surname,Forename,10-Sep,"))
    assert {key for *_, key in faults(file)} == {"date_without_year"}


@pytest.mark.parametrize("heading", ["10-Sep AM", "Mon 10/09 AM"])
def test_days_without_a_year_are_read_in_the_week_that_the_title_names(heading: str):
    title = "Week commencing 10/09/2018"
    file = read(long(f"UPN,Surname,Forename,{heading}", f"{GWYN},Ffug-Jones,Gŵyn,/", header=title))
    assert (faults(file), marks(file)) == ([], WEEK[:1])


def test_a_day_that_is_not_in_the_week_of_the_title_is_not_put_there():
    title = "Week commencing 10/09/2018"
    file = read(long("UPN,Surname,Forename,09/10 AM", f"{GWYN},Ffug-Jones,Gŵyn,/", header=title))
    assert [key for *_, key in faults(file)] == ["date_without_year"]


def test_a_date_without_a_year_in_a_row_is_named():
    assert [key for *_, key in faults(read(long(f"{GWYN},10-Sep,AM,/")))] == ["date_without_year"]


def test_columns_of_notes_that_stand_there_again_keep_no_register_out():
    file = read(long(f"{GWYN},10/09/2018,AM,/,first,second", header="UPN,Date,Session,Mark,Notes,Notes"))
    assert (faults(file), marks(file)) == ([], WEEK[:1])
    assert [note.comment for block in file.blocks for note in block.notes.values()] == ["first"]
    assert dict(told(file, "columns_not_read").facts) == {"names": "Notes"}


def test_trap_6_a_class_that_a_workbook_holds_as_a_day_is_offered_as_it_was():
    rows = [
        ["UPN", "Date", "Session", "Mark", "Reg Group"],
        [GWYN, dt.date(2018, 9, 10), "AM", "/", dt.date(2026, 4, 3)],
    ]
    file = read(xlsx(rows))
    assert told(file, "class_became_date").right.startswith("It was 3/4 or 3-4;")
    assert ("class_as_date", "Reg Group", "2026-04-03", "3/4") in repairs(file)


@pytest.mark.parametrize("meant", ["Siân", "Rhîan", "Ffion-Ffôn"])
def test_trap_2_a_name_saved_in_the_encoding_of_a_macintosh_is_offered_as_it_was(meant: str):
    header = "UPN,Date,Session,Mark,Forename"
    content = long(f"{GWYN},10/09/2018,AM,/,{meant}", header=header).encode("mac_roman")
    damaged = meant.encode("mac_roman").decode("cp1252")
    assert read(content).pupils[0].forename == damaged
    assert ("mojibake", "Forename", damaged, meant) in repairs(read(content))
    assert mended(content, "mojibake").pupils[0].forename == meant


def test_weekends_of_a_string_hold_no_marks_where_they_only_say_that_the_school_is_closed():
    header = "UPN,StartDate,Marks"
    file = read(long(f"{GWYN},07/09/2018,/\\####/\\##/\\", header=header))
    days = sorted({day for _, day, *_ in marks(file)})
    assert (faults(file), days) == ([], ["2018-09-07", "2018-09-10", "2018-09-11", "2018-09-12"])
    assert file.blank == 0


def test_trap_8_a_pupil_of_a_transfer_file_without_upn_is_told_by_name_and_birth():
    two = [pupil(year("/\\"), upn="", forename=name) for name in ("Gŵyn", "Lowri")]
    file = take(ctf(*two, pupil(year("/\\"), upn=LOWRI, forename="Mair")))
    assert [(p.forename, p.upn, p.upn_state) for p in file.pupils] == [
        ("Gŵyn", "", "none"), ("Lowri", "", "none"), ("Mair", LOWRI, "valid"),
    ]  # fmt: skip
    assert "upn_missing_told_otherwise" in transfer_keys(file)
    assert len(transfer_marks(file)) == 6
    assert not any(p.refuses for p in file.problems)


def test_trap_8_a_pupil_of_a_transfer_file_with_neither_upn_nor_birth_keeps_the_file_out():
    without = pupil(year("/\\"), upn="").replace("<DOB>2009-03-14</DOB>", "")
    assert "upn_empty" in [p.key for p in take(ctf(without)).problems if p.refuses]


def test_none_of_these_words_keeps_a_good_register_out():
    assert warnings(read(long(ROW))) == []
