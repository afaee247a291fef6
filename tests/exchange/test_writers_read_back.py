"""What the program writes, it reads back: long registers and transfer files."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.ctf_writer import PupilOfFile, SchoolOfFile, transfer_name, write_ctf
from ecede_desktop.exchange.files import read_file
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.register_writers import write_register_csv, write_register_xlsx
from ecede_desktop.law.codes import code_set
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.imports import MarkBlock, MarkNote, PupilLine, RegisterFile
from ecede_desktop.records.marks import MARKS_LENGTH, position_of, session_at
from ecede_desktop.records.transfers import (
    AddressLine,
    ClaimedTotals,
    CohortLine,
    ContactLine,
    NameLine,
    PupilDetails,
    SchoolSpellLine,
)
from tests.exchange.register_files import TODAY, read
from tests.exchange.register_files import warnings as told
from tests.exchange.transfer_builder import keys, take

SCHOOL = "6742999"
YEAR = 2024
FIRST = dt.date(2024, 9, 1)
MADE = dt.datetime(2025, 9, 10, 8, 0, tzinfo=dt.UTC)
CODES = sorted(code_set("CY-2010").codes)
NAMES = st.sampled_from(["Ffug-Jones", "Gŵyn", "O'Ffug", "Ffug, Sian", 'Ffug "Ned"', "ap Ffug", "Null", "True", "N"])


def upn(number: int) -> str:
    digits = f"674299914{number:03d}"
    return check_letter(digits) + digits


@st.composite
def registers(draw: st.DrawFn) -> tuple[list[PupilLine], list[MarkBlock]]:
    """Pupils with marks and notes of one school year."""
    pupils, blocks = [], []
    for number in range(draw(st.integers(1, 4))):
        born = draw(st.none() | st.dates(dt.date(2008, 1, 1), dt.date(2019, 12, 31)))
        names = draw(st.tuples(NAMES, NAMES))
        year = draw(st.sampled_from(["", "R", "4", "11"]))
        pupils.append(PupilLine(2, upn(number), "valid", *names, born, year, "4B", SCHOOL))
        marks = bytearray(MARKS_LENGTH)
        notes = {}
        for place in draw(st.lists(st.integers(0, 728), min_size=1, max_size=20, unique=True)):
            core = draw(st.sampled_from([c for c in CODES if c != ("/" if place % 2 else "\\")]))
            marks[place] = ord(core)
            beside = draw(st.sampled_from([None, None, "sub", "late", "said"]))
            if beside == "sub" and core.isalpha():
                notes[place] = MarkNote(f"{core}_F", "F")
            elif beside == "late":
                notes[place] = MarkNote(core, "", draw(st.integers(1, 300)))
            elif beside == "said":
                notes[place] = MarkNote(core, "", None, 'ffoniodd, "sâl"')
        blocks.append(MarkBlock(number, YEAR, bytes(marks), [], notes))
    return pupils, blocks


def same(file: RegisterFile, pupils: list[PupilLine], blocks: list[MarkBlock]) -> None:
    assert not file.refused, file.problems
    known = [(p.upn, p.surname, p.forename, p.date_of_birth, p.year_group, p.reg_group) for p in file.pupils]
    assert known == [(p.upn, p.surname, p.forename, p.date_of_birth, p.year_group, p.reg_group) for p in pupils]
    assert [(b.pupil, b.school_year, b.marks) for b in file.blocks] == [(b.pupil, YEAR, b.marks) for b in blocks]
    assert [dict(b.notes) for b in file.blocks] == [dict(b.notes) for b in blocks]


@settings(max_examples=60, deadline=None)
@given(registers())
def test_the_long_csv_is_read_back_to_the_same_marks(register: tuple[list[PupilLine], list[MarkBlock]]):
    same(read(write_register_csv(*register), school=None), *register)


@settings(max_examples=15, deadline=None)
@given(registers())
def test_the_long_xlsx_is_read_back_to_the_same_marks(register: tuple[list[PupilLine], list[MarkBlock]]):
    content = write_register_xlsx(*register, made_at=MADE)
    same(read_file(content, "register.xlsx", asked=Asked(TODAY, None, "674")), *register)
    made = load_workbook(io.BytesIO(content)).active
    assert made is not None
    assert made["A2"].number_format == "@" and made.freeze_panes == "A2"


def test_a_pupil_known_by_the_schools_number_alone_has_it_in_a_column():
    line = PupilLine(2, "", "none", school_number=SCHOOL, local_id="6420")
    block = MarkBlock(0, YEAR, bytes([73]) + bytes(731), [], {})
    head, row, _ = write_register_csv([line], [block]).decode("utf-8-sig").split("\r\n")
    assert head.split(",")[:2] == ["UPN", "Adno"] and row.split(",")[1] == "6420"
    assert b"Adno" not in write_register_csv([PupilLine(2, upn(1), "valid")], [block])


def test_every_mark_of_many_pupils_has_a_row():
    marks = b"/\\" * 190 + bytes(732 - 380)
    pupils = [PupilLine(2, upn(n % 1000), "valid", "Ffug", "Gwyn", None, "4", "4B", SCHOOL) for n in range(200)]
    content = write_register_csv(pupils, [MarkBlock(n, YEAR, marks, [], {}) for n in range(200)])
    assert content.count(b"\r\n") == 200 * 380 + 1


# Transfer files


def written(*pupils: PupilOfFile, **more: dt.date) -> RegisterFile:
    content = write_ctf(
        pupils,
        source=SchoolOfFile(SCHOOL, "Ysgol Gynradd Enghraifft"),
        destination=SchoolOfFile("674LLLL"),
        made_at=MADE,
        school_year=2025,
        last_day=more.get("last_day"),
    )
    return take(content, name="6742999_CTF_674LLLL_001.xml")


DETAILS = PupilDetails(
    middle_names="Owain & Llew",
    sex="M",
    enrol_status="C",
    former_upns=("E67429991801A",),
    names=(NameLine("preferred", "", "Gwyn"), NameLine("former", "Gynt", "")),
    address=AddressLine(("Fflat 2", "14 Heol y Ffug", "Pontypridd"), "CF37 1ZZ", "10000000001"),
    contacts=(
        ContactLine(1, "Ms", "Ffug-Jones", "Siân", "PAM", True, None, True, (("M", "07700 900001"),), "s@example.org"),
        ContactLine(2, "Mr", "Ffug", "Rhŷs", "ZZ", False, AddressLine(("3 Terrace", "Aberdare"), "CF44 0ZZ")),
    ),
    phones=(("H", "01443 000000"),),
    email="g@example.org",
    school_history=(
        SchoolSpellLine("6742001", "Yr Hen Ysgol <1>", dt.date(2013, 9, 2), dt.date(2024, 7, 19), "QQ", False),
        SchoolSpellLine(SCHOOL, "Ysgol Gynradd Enghraifft", dt.date(2024, 9, 2), None, "", True),
    ),
    cohorts=(
        CohortLine("efsm", dt.date(2017, 9, 1), dt.date(2018, 8, 31), "WLS"),
        CohortLine("looked_after", raw="674"),
        CohortLine("aln", dt.date(2016, 9, 1), dt.date(2018, 1, 7), "A"),
        CohortLine("aln", dt.date(2019, 1, 7), None, "S"),
    ),
    facts=(("uln", "1234567899"), ("speaks_welsh", "2"), ("ethnicity", "WBRI"), ("language", "CYM")),
)


def test_everything_told_of_a_pupil_is_read_back_equal():
    line = PupilLine(
        1, upn(1), "valid", "Ffug-Jones", "Gŵyn", dt.date(2009, 2, 28), "4", "4B", SCHOOL, "", ("E67429991801A",)
    )
    file = written(PupilOfFile(line, DETAILS))
    assert keys(file) == []
    assert file.pupils == (PupilLine(file.pupils[0].line, *_but_line(line)),)
    read_back = file.details[0]
    facts = set(read_back.facts) - {
        ("year_group_code", "4"),
        ("care_authority", "674"),
        ("sen_provision", "S"),
    }
    assert facts == set(DETAILS.facts)
    for name in PupilDetails.__dataclass_fields__:
        if name != "facts":
            assert getattr(read_back, name) == getattr(DETAILS, name), name


def _but_line(line: PupilLine) -> tuple[object, ...]:
    return tuple(getattr(line, name) for name in PupilLine.__dataclass_fields__ if name != "line")


def weekday(place: int) -> bool:
    return session_at(YEAR, place)[0].weekday() < 5


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.dictionaries(st.integers(0, 728).filter(weekday), st.sampled_from("IOLGHMYD"), min_size=1, max_size=30),
        min_size=1,
        max_size=3,
    )
)
def test_marks_are_read_back_to_the_very_bytes(rows: list[dict[int, str]]):
    pupils, expected = [], []
    for number, row in enumerate(rows):
        marks = bytearray(MARKS_LENGTH)
        for place, core in row.items():
            marks[place] = ord(core)
        line = PupilLine(1, upn(number), "valid", "Ffug", "Gwyn", None, "", "", SCHOOL)
        block = MarkBlock(number, YEAR, bytes(marks), [], {})
        totals = ClaimedTotals(number, YEAR, SCHOOL, None, None, None, None)
        pupils.append(PupilOfFile(line, years=((SCHOOL, block),), totals=(totals,)))
        expected.append((number, YEAR, bytes(marks)))
    file = written(*pupils)
    assert [(b.pupil, b.school_year, b.marks) for b in file.blocks] == expected
    assert not file.refused


def test_a_pupil_of_two_schools_has_a_year_of_each_and_totals_that_tie():
    marks = bytearray(MARKS_LENGTH)
    marks[position_of(dt.date(2024, 9, 9), "AM")] = ord("/")
    marks[position_of(dt.date(2024, 9, 9), "PM")] = ord("I")
    block = MarkBlock(0, YEAR, bytes(marks), [], {})
    pupil = PupilOfFile(
        PupilLine(1, upn(1), "valid", "Ffug", "Gwyn", None, "", "", SCHOOL),
        years=((SCHOOL, block), ("6742001", block)),
        totals=(ClaimedTotals(0, YEAR, SCHOOL, 2, 1, 1, 0), ClaimedTotals(0, 2023, "6742001", 380, 380, 0, 0)),
        first_days=((SCHOOL, YEAR, dt.date(2024, 9, 2)),),
    )
    file = written(pupil, last_day=dt.date(2024, 9, 13))
    assert keys(file) == []
    assert [p.school_number for p in file.pupils] == [SCHOOL, "6742001"]
    assert [b.marks for b in file.blocks] == [bytes(marks)] * 2
    assert file.blank == 18 + 8
    assert {(t.school_year, t.school_number, t.possible) for t in file.totals} == {
        (2024, SCHOOL, 2),
        (2023, "6742001", 380),
    }


def test_the_same_records_give_the_same_bytes_and_no_character_breaks_them():
    line = PupilLine(1, upn(1), "valid", "<&>\x00\x1f", "]]>", None, "", "", SCHOOL)

    def content() -> bytes:
        return write_ctf(
            [PupilOfFile(line)],
            source=SchoolOfFile(SCHOOL),
            destination=SchoolOfFile("XXXXXXX"),
            made_at=MADE,
            school_year=2025,
        )

    assert content() == content()
    assert take(content()).pupils[0].surname == "<&>"


def test_files_are_named_as_schools_name_them():
    assert transfer_name(SCHOOL, "674LLLL") == "6742999_CTF_674LLLL_001.xml"
    assert transfer_name(SCHOOL, "XXXXXXX", 12) == "6742999_CTF_XXXXXXX_012.xml"
    with pytest.raises(Refused, match="not a school number"):
        transfer_name(SCHOOL, "../../x")


def test_reading_back_tells_nothing_of_a_plain_register():
    block = MarkBlock(0, YEAR, bytes([73, 73]) + bytes(730), [], {})
    file = read(
        write_register_csv([PupilLine(2, upn(1), "valid", "Ffug", "Gwyn", None, "4", "", SCHOOL)], [block]), school=None
    )
    assert told(file) == []
