"""Traps 1 to 4, 10, 11 and 13: encodings, letters lost in them, invisible characters, and CSV of every kind."""

from __future__ import annotations

import pytest

from ecede_desktop.records.import_profiles import Profile
from tests.exchange.register_files import GWYN, SAMPLES, faults, long, marks, mended, read, repairs, warnings

NAMED = "UPN,Date,Session,Mark,Surname,Forename,DOB"


def row(forename: str) -> str:
    return long(f"{GWYN},10/09/2018,AM,/,Ffug-Jones,{forename},14/03/2009", header=NAMED)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_trap_1_the_encoding_is_found_from_the_bytes(encoding: str):
    assert read(row("Siân").encode(encoding)).pupils[0].forename == "Siân"


def test_trap_1_a_confirmed_older_welsh_encoding_is_obeyed():
    file = read(row("Gŵyn").encode("iso-8859-14"), profile=Profile("old", encoding="iso-8859-14"))
    assert (file.problems, file.pupils[0].forename, file.repairs) == ((), "Gŵyn", ())


def test_trap_1_bytes_that_are_not_in_the_confirmed_encoding_are_never_guessed_away():
    file = read(row("Siân").encode("cp1252"), profile=Profile("p", encoding="utf-8"))
    assert [key for *_, key in faults(file)] == ["file_encoding_told"]


def test_trap_1_without_a_word_from_a_person_the_older_encoding_is_offered_name_by_name():
    content = row("Gŵyn").encode("iso-8859-14")
    assert ("celtic", "Forename", "Gðyn", "Gŵyn") in repairs(read(content))
    assert read(content).pupils[0].forename == "Gðyn"
    assert mended(content, "celtic").pupils[0].forename == "Gŵyn"


@pytest.mark.parametrize(("found", "meant"), [("GÅµyn", "Gŵyn"), ("RhÅ·s", "Rhŷs"), ("SiÃ¢n", "Siân")])
def test_trap_2_mojibake_is_mended_only_when_accepted_and_each_value_is_logged(found: str, meant: str):
    assert read(row(found)).pupils[0].forename == found
    file = mended(row(found), "mojibake")
    assert (file.problems, file.pupils[0].forename) == ((), meant)
    assert repairs(file) == [("mojibake", "Forename", found, meant)]


@pytest.mark.parametrize(
    ("lost", "offered"),
    [("G?yn", ["Gŵyn", "Gŷyn"]), ("G_yn", ["Gŵyn", "Gŷyn"]), ("Gw?r", ["Gwŷr", "Gwŵr"]), ("?yn", ["Ŵyn", "Ŷyn"])],
)
def test_trap_3_a_lost_letter_is_offered_as_the_two_that_windows_has_no_place_for(lost: str, offered: list[str]):
    file = read(row(lost))
    assert warnings(file) == [(2, lost, "name_letter_lost")]
    assert [proposed for _, _, _, proposed in repairs(file)] == offered
    assert mended(row(lost), "letters_lost").pupils[0].forename == offered[0]


def test_trap_3_a_correct_name_is_never_overwritten_with_a_poorer_one():
    header = "UPN,Date,Session,Mark,Surname,Forename"
    rows = [f"{GWYN},10/09/2018,AM,/,Ffug-Jones,Gŵyn", f"{GWYN},10/09/2018,PM,\\,Ffug-Jones,G?yn"]
    for order in (rows, rows[::-1]):
        file = read(long(*order, header=header))
        assert (faults(file), [p.forename for p in file.pupils]) == ([], ["Gŵyn"])


def test_trap_4_marks_before_letters_and_strange_spaces_do_not_hide_a_heading():
    header = "\ufeffUPN, Date\u00a0,\u200bSession ,Marks\u2011code".replace("Marks\u2011", "Mark ")
    file = read(long(f"\u200b{GWYN}\u00a0,10/09/2018 , AM,/", header=header))
    assert (file.problems, marks(file)) == ((), [(GWYN, "2018-09-10", "AM", "/")])


def test_trap_10_words_that_programs_take_for_nothing_stay_words():
    header = "UPN,Date,Session,Mark,Surname,Forename,Comment"
    file = read(long(f"{GWYN},10/09/2018,AM,N,Null,True,NA", header=header))
    assert file.problems == ()
    assert (file.pupils[0].surname, file.pupils[0].forename) == ("Null", "True")
    assert [(m.core, m.comment) for m in file.marks()] == [("N", "NA")]


def test_trap_11_a_backslash_is_a_mark_and_escapes_nothing():
    file = read(long(f'"{GWYN}","10/09/2018","PM","\\"', f"{GWYN},11/09/2018,PM,\\"))
    assert [m.core for m in file.marks()] == ["\\", "\\"]


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_trap_13_csv_with_other_separators_and_quoted_line_breaks_is_read(delimiter: str):
    header = delimiter.join(("UPN", "Date", "Session", "Mark", "Comment"))
    line = delimiter.join((GWYN, "10/09/2018", "AM", "I", '"phoned;\r\nill,\tmother"'))
    file = read(long(line, header=header))
    assert (file.problems, [m.core for m in file.marks()]) == ((), ["I"])


def test_trap_13_a_first_line_that_declares_the_separator_is_obeyed():
    assert [m.core for m in read("sep=;\nUPN;Date;Session;Mark\n" + f"{GWYN};10/09/2018;AM;I\n").marks()] == ["I"]


def test_the_samples_say_what_their_sources_say():
    """Marks of the two invented children, whichever way the week was saved."""
    names = ["weekly_grid_utf8bom", "weekly_grid_cp1252", "weekly_grid_excel_mangled_cp1252"]
    accepted = ("month_first", "date_serial", "class_as_date", "letters_lost", "zeros_lost")
    files = [mended((SAMPLES / f"{name}_SYNTHETIC.csv").read_bytes(), *accepted) for name in names]
    assert [faults(file) for file in files] == [[], [], []]
    assert marks(files[0]) == marks(files[1]) == marks(files[2])
    people = [[(p.forename, p.date_of_birth, p.reg_group, p.local_id) for p in file.pupils] for file in files]
    assert people[0] == people[1] == people[2]
