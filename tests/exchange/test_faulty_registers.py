"""Every fault of a register file is named: line, column, value, what is wrong, what would be right."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

from ecede_desktop.exchange import encodings
from ecede_desktop.exchange.term_files import read_term_file
from ecede_desktop.records.faults import FAULTS
from tests.exchange.register_files import GWYN, LOWRI, WRONG, faults, long, marks, read, told, warnings

OK = f"{GWYN},11/09/2018,AM,/"

CELLS = [
    # row, column, value, key, what the sentences must name
    (f"{WRONG},10/09/2018,AM,/", "UPN", WRONG, "upn_wrong_letter", "it would be W"),
    (",10/09/2018,AM,/", "UPN", "", "upn_empty", "no UPN"),
    ("6.74E+12,10/09/2018,AM,/", "UPN", "6.74E+12", "upn_scientific", "scientific notation"),
    ("674299908001,10/09/2018,AM,/", "UPN", "674299908001", "upn_letter_lost", GWYN),
    ("W67429990800,10/09/2018,AM,/", "UPN", "W67429990800", "upn_too_short", "12 characters"),
    ("W6742999O8OO1,10/09/2018,AM,/", "UPN", "W6742999O8OO1", "upn_characters", GWYN),
    ("N/A,10/09/2018,AM,/", "UPN", "N/A", "upn_placeholder", "unknown UPN"),
    (f"{GWYN},,AM,/", "Date", "", "date_empty", "no date"),
    (f"{GWYN},43353,AM,/", "Date", "43353", "date_serial", "10/09/2018"),
    (f"{GWYN},9/13/2018,AM,/", "Date", "9/13/2018", "date_month_first", "13/09/2018"),
    (f"{GWYN},10/09/18,AM,/", "Date", "10/09/18", "date_two_digit_year", "10/09/2018"),
    (f"{GWYN},10-Sep-18,AM,/", "Date", "10-Sep-18", "date_two_digit_year", "10/09/2018"),
    (f"{GWYN},20180910,AM,/", "Date", "20180910", "date_no_separators", "10/09/2018"),
    (f"{GWYN},31/09/2018,AM,/", "Date", "31/09/2018", "date_impossible", "no such day"),
    (f"{GWYN},29/02/2019,AM,/", "Date", "29/02/2019", "date_impossible", "no such day"),
    (f"{GWYN},yesterday,AM,/", "Date", "yesterday", "date_form", "not a date"),
    (f"{GWYN},03/03/2026,AM,/", "Date", "03/03/2026", "date_future", "02/03/2026"),
    (f"{GWYN},31/08/2010,AM,/", "Date", "31/08/2010", "date_before_codes", "01/09/2010"),
    (f"{GWYN},10/09/2018,Noon,/", "Session", "Noon", "session_unknown", "AM or PM"),
    (f"{GWYN},10/09/2018,AM,Q", "Mark", "Q", "mark_of_england", "England"),
    (f"{GWYN},10/09/2018,AM,J1", "Mark", "J1", "mark_of_england", "England"),
    (f"{GWYN},10/09/2018,AM,%", "Mark", "%", "mark_unknown", "CY-2010"),
    (f"{GWYN},10/09/2018,AM,i", "Mark", "i", "mark_lower_case", "I"),
    (f"{GWYN},10/09/2018,AM,/\\", "Mark", "/\\", "mark_two_in_one", "Two marks"),
    (f"{GWYN},10/09/2018,AM,\\", "Mark", "\\", "mark_wrong_way", "shifted by a session"),
    (f"{GWYN},10/09/2018,PM,/", "Mark", "/", "mark_wrong_way", "shifted by a session"),
]


@pytest.mark.parametrize(("row", "column", "value", "key", "says"), CELLS, ids=[f"{c[3]} {c[2]}" for c in CELLS])
def test_a_wrong_cell_of_a_long_file_is_named(row: str, column: str, value: str, key: str, says: str):
    file = read(long(f"{GWYN},18/09/2018,AM,/", row))
    assert faults(file) == [(3, column, value, key)]
    assert says in told(file, key).wrong + told(file, key).right


GRID = "UPN,Surname,Forename,DOB,Year,Reg,School"
GRIDS = [
    ("10/09/2018 AM", "GWYN,,,,,,,q", (2, "10/09/2018 AM", "q", "mark_unknown")),
    ("10/09/2018 AM", "GWYN,,,14/03/09,,,,/", (2, "DOB", "14/03/09", "date_two_digit_year")),
    ("10/09/2018 AM", "GWYN,,,14/03/2030,,,,/", (2, "DOB", "14/03/2030", "birth_in_future")),
    ("10/09/2018 AM", "GWYN,,,14/03/1979,,,,/", (2, "DOB", "14/03/1979", "birth_after_marks")),
    ("10/09/2018 AM", "GWYN,,,,,05-Jun,,/", (2, "Reg", "05-Jun", "class_became_date")),
    ("10/09/2018 AM", "GWYN,,,,,,6.743E+06,/", (2, "School", "6.743E+06", "school_scientific")),
    ("10/09/2018 AM", "GWYN,,,,,,674299,/", (2, "School", "674299", "school_zeros")),
    ("10/09/2018 AM", "GWYN,,,,,,6742998,/", (2, "School", "6742998", "school_differs")),
    ("31/09/2018 AM", "GWYN,,,,,,,/", (1, "31/09/2018 AM", "31/09/2018 AM", "date_impossible")),
    ("43353 AM", "GWYN,,,,,,,/", (1, "43353 AM", "43353 AM", "date_serial")),
    ("9/13/2018 AM", "GWYN,,,,,,,/", (1, "9/13/2018 AM", "9/13/2018 AM", "date_month_first")),
    ("10/09/2018", "GWYN,,,,,,,/", (1, "10/09/2018", "10/09/2018", "session_missing_in_header")),
    ("Tue 10/09/2018 AM", "GWYN,,,,,,,/", (1, "Tue 10/09/2018 AM", "Tue 10/09/2018 AM", "weekday_disagrees")),
    ("03/03/2026 AM", "GWYN,,,,,,,/", (2, "03/03/2026 AM", "/", "date_future")),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "row", "fault"), GRIDS, ids=[g[2][3] + " " + g[2][2] for g in GRIDS])
def test_a_wrong_cell_of_a_grid_is_named(heading: str, row: str, fault: tuple[int, str, str, str]):
    file = read(f"{GRID},{heading}\n{row.replace('GWYN', GWYN)}\n")
    assert faults(file) == [fault]


def test_every_bad_row_is_named_not_only_the_first():
    file = read(long(f"{WRONG},10/09/2018,AM,/", f"{WRONG},10/09/2018,PM,\\", f"{GWYN},31/02/2018,AM,q", OK))
    assert [(line, key) for line, _, _, key in faults(file)] == [
        (2, "upn_wrong_letter"), (3, "upn_wrong_letter"), (4, "date_impossible"), (4, "mark_unknown"),
    ]  # fmt: skip


def test_a_wrong_upn_goes_in_when_a_person_accepts_it_and_still_is_told():
    file = read(
        long(f"{WRONG},10/09/2018,AM,/,Ffug-Jones,Gŵyn", header="UPN,Date,Session,Mark,Surname,Forename"),
        accepted=[WRONG],
    )
    assert not file.refused
    assert warnings(file) == [(2, WRONG, "upn_accepted")]
    assert (file.pupils[0].upn, file.pupils[0].upn_state) == (WRONG, "accepted")


def test_two_pupils_with_one_accepted_wrong_upn_stay_two():
    header = "UPN,Date,Session,Mark,Surname,Forename,DOB"
    rows = [f"{WRONG},10/09/2018,AM,/,Ffug-Jones,{name},14/03/2009" for name in ("Gŵyn", "Lowri")]
    assert [p.forename for p in read(long(*rows, header=header), accepted=[WRONG]).pupils] == ["Gŵyn", "Lowri"]


def test_case_and_spaces_of_a_upn_are_put_right():
    file = read(long(f"  {GWYN[:4].lower()} {GWYN[4:]} ,10/09/2018,AM,/", f"{GWYN},10/09/2018,PM,\\"))
    assert (file.problems, len(file.pupils)) == ((), 1)


def test_a_temporary_upn_is_valid_and_told():
    file = read(long("L67429991401A,10/09/2018,AM,/"))
    assert (file.refused, file.pupils[0].upn_state) == (False, "temporary")
    assert warnings(file) == [(2, "L67429991401A", "upn_temporary")]


def test_a_session_that_stands_there_twice_the_same_is_a_warning():
    file = read(long(OK, OK))
    assert (faults(file), warnings(file)) == ([], [(3, "/", "mark_repeated")])
    assert len(list(file.marks())) == 1


def test_a_session_that_stands_there_twice_with_two_marks_refuses_and_names_both():
    file = read(long(OK, f"{GWYN},11/09/2018,AM,I"))
    assert faults(file) == [(3, "Mark", "I", "mark_contradicted")]
    assert told(file, "mark_contradicted").wrong == "This session has / on line 2 and I here."


def test_a_pupil_twice_in_a_grid_refuses():
    file = read(f"{GRID},10/09/2018 AM\n{GWYN},,,,,,,/\n{GWYN},,,,,,,/\n")
    assert faults(file) == [(3, "UPN", GWYN, "upn_twice_in_grid")]


def test_two_columns_for_one_session_refuse():
    file = read(f"{GRID},10/09/2018 AM,2018-09-10 AM\n{GWYN},,,,,,,/,/\n")
    assert faults(file) == [(1, "2018-09-10 AM", "2018-09-10 AM", "session_column_twice")]


NAMED = "UPN,Date,Session,Mark,Surname,Forename,DOB"


def test_two_spellings_of_one_name_are_told_and_the_better_is_kept():
    file = read(
        long(f"{GWYN},10/09/2018,AM,/,Ffug-Jones,Gwyn,", f"{GWYN},10/09/2018,PM,\\,Ffug-Jones,Gŵyn,", header=NAMED)
    )
    assert (faults(file), warnings(file)) == ([], [(3, "Gŵyn", "upn_two_spellings")])
    assert [p.forename for p in file.pupils] == ["Gŵyn"]


def test_two_names_for_one_upn_refuse():
    file = read(
        long(f"{GWYN},10/09/2018,AM,/,Ffug-Jones,Gŵyn,", f"{GWYN},10/09/2018,PM,\\,Ffug-Jones,Lowri,", header=NAMED)
    )
    assert faults(file) == [(3, "Forename", "Lowri", "upn_two_names")]


def test_two_dates_of_birth_for_one_upn_refuse():
    rows = [
        f"{GWYN},10/09/2018,{session},Ffug-Jones,Gŵyn,{born}/03/2009" for session, born in (("AM,/", 14), ("PM,\\", 15))
    ]
    assert faults(read(long(*rows, header=NAMED))) == [(3, "DOB", "15/03/2009", "upn_two_births")]


@pytest.mark.parametrize(
    ("found", "meant"), [("GÅµyn", "Gŵyn"), ("RhÅ·s", "Rhŷs"), ("SiÃ¢n", "Siân"), ("GwenllÃ¯an", "Gwenllïan")]
)
def test_a_name_damaged_by_a_wrong_encoding_is_told_with_its_repair_and_not_changed(found: str, meant: str):
    file = read(long(f"{GWYN},10/09/2018,AM,/,Ffug-Jones,{found},", header=NAMED))
    assert (faults(file), warnings(file)) == ([], [(2, found, "name_mojibake")])
    assert meant in told(file, "name_mojibake").right
    assert file.pupils[0].forename == found


def test_the_older_welsh_encoding_is_told():
    content = long(f"{GWYN},10/09/2018,AM,/,Ffug-Jones,Gŵyn,", header=NAMED).encode("iso-8859-14")
    assert "Gŵyn" in told(read(content), "name_celtic").right


def test_without_a_school_the_file_is_refused_once():
    assert faults(read(long(OK, OK), school=None)) == [(0, "School", "", "school_missing")]


@pytest.mark.parametrize("number", ["674/2999", "674-2999", "674 2999", "6742999", "2999", "2999.0", "6742999.0"])
def test_a_school_number_is_read_in_every_form(number: str):
    file = read(long(f"{OK},{number}", header="UPN,Date,Session,Mark,School"), school=None)
    assert (file.problems, file.pupils[0].school_number) == ((), "6742999")


def test_a_school_named_in_words_needs_its_number_from_the_person():
    content = long(f"{OK},Ysgol Enghraifft", header="UPN,Date,Session,Mark,School")
    assert read(content).problems == ()
    assert [f[3] for f in faults(read(content, school=None))] == ["school_number"]


def test_uneven_rows_are_named():
    file = read(long(f"{GWYN},10/09/2018,AM", f"{GWYN},10/09/2018,AM,/,x", f"{GWYN},10/09/2018,PM,\\,,"))
    assert [(line, key) for line, _, _, key in faults(file)] == [(2, "row_short"), (3, "row_long")]
    assert len(marks(file)) == 1


def test_a_quotation_mark_never_closed_is_named_and_the_rows_before_it_are_still_checked():
    file = read(
        long(
            f"{GWYN},10/09/2018,AM,q,",
            f'{GWYN},10/09/2018,PM,\\,"open',
            OK + ",",
            header="UPN,Date,Session,Mark,Comment",
        )
    )
    assert [key for *_, key in faults(file)] == ["mark_unknown", "quotes"]


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("UPN,Date,Mark", "column_missing"),
        ("UPN,Date,Session,Mark,Mark", "column_twice"),
        ("UPN,Date,Session,Mark,Code", "column_twice"),
        ("Surname,Forename,10/09/2018 AM", "column_missing"),
        ("Name,Age,Town", "header_not_found"),
    ],
)
def test_a_header_that_is_not_understood_refuses(header: str, key: str):
    assert [k for *_, k in faults(read(long(OK, header=header)))] == [key]


def test_no_row_under_the_header_refuses():
    assert faults(read("UPN,Date,Session,Mark\r\n")) == [(1, "", "", "no_rows")]


def _zip(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "file_empty"),
        (b"\xef\xbb\xbf \r\n", "file_empty"),
        (_zip("xl/workbook.xml"), "workbook_broken"),
        (_zip("register.csv", "class 2.csv"), "file_is_zip"),
        (b"%PDF-1.7\n", "file_is_pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook_broken"),
        (b'<?xml version="1.0"?><Other/>', "xml_other"),
        (b"\xef\xbb\xbf<HTML><table>", "page_without_table"),
        (b"\x89PNG\r\n", "file_is_binary"),
        (b"UPN,Date\x00,Session", "file_is_binary"),
        (b"UPN,Date,Session,Mark\n\xff\x81,", "file_encoding"),
        ("UPN,Date".encode("utf-16")[:-1], "file_utf16_broken"),
    ],
)
def test_what_is_no_csv_is_named_for_what_it_is(content: bytes, key: str):
    file = read(content)
    assert [p.key for p in file.problems] == [key]
    assert file.refused


def test_the_byte_that_is_no_text_is_placed():
    assert "Byte 24 (line 2)" in read(b"UPN,Date,Session,Mark\n\xff\x81,").problems[0].wrong


def test_a_file_is_bounded(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(encodings, "LIMIT", 10)
    assert [p.key for p in read(long(OK)).problems] == ["file_too_large"]


def test_every_fault_has_two_whole_sentences():
    for key, fault in FAULTS.items():
        assert fault.wrong, key
        assert fault.right, key
        assert fault.wrong[-1] in ".}", key


def test_two_pupils_in_turn_are_told_apart():
    file = read(long(f"{GWYN},10/09/2018,AM,/", f"{LOWRI},10/09/2018,AM,I", f"{GWYN},10/09/2018,PM,\\"))
    assert marks(file) == [
        (GWYN, "2018-09-10", "AM", "/"),
        (GWYN, "2018-09-10", "PM", "\\"),
        (LOWRI, "2018-09-10", "AM", "I"),
    ]


def test_no_fault_is_kept_that_nothing_gives():
    package = Path(encodings.__file__).parents[1]
    written = "".join(
        path.read_text("utf-8")
        for layer in ("exchange", "services", "store", "records")
        for path in (package / layer).rglob("*.py")
        if not path.name.startswith("faults")
    )
    given = set(re.findall(r'"([a-z0-9_]+)"', written))
    of_upns = {f"upn_{reason}" for reason in ("too_short", "too_long")}  # made of the reason of the check
    assert FAULTS.keys() - given == of_upns


def test_a_calendar_that_is_no_text_is_named_for_what_it_is():
    for content, key in (
        (_zip("xl/workbook.xml"), "file_is_excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "file_is_old_excel"),
        (b"<?xml version='1.0'?><x/>", "file_is_xml"),
        (b"<html><table>", "file_is_html"),
    ):
        assert [p.key for p in read_term_file(content, "terms.csv").problems] == [key]
