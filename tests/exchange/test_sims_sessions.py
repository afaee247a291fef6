"""SIMS session attendances: pupils by the school's own number, minutes, sub-codes and comments beside the mark."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.records.import_profiles import Profile
from ecede_desktop.records.imports import MarkNote, RegisterFile
from tests.exchange.register_files import SAMPLES
from tests.exchange.transfer_builder import keys, take, told

SCHOOL = "6742999"


def session(
    mark: str, *, name: str = "AM", day: str = "2018-09-10", person: str = "6420", more: str = "", kind: str = ""
) -> str:
    return (
        f"<SessionAttendance{kind}><PersonID>{person}</PersonID><BaseGroupID>0</BaseGroupID><AttendanceDate>{day}"
        f"</AttendanceDate><SessionName>{name}</SessionName><AttendanceMark>{mark}</AttendanceMark>{more}"
        f"</SessionAttendance{kind}>\n"
    )


def sims(*sessions: str, kind: str = "") -> str:
    return f"<?xml version='1.0'?>\n<SessionAttendances{kind}>\n{''.join(sessions)}</SessionAttendances{kind}>"


def read(*sessions: str, school: str | None = SCHOOL, kind: str = "", profile: Profile = Profile("")) -> RegisterFile:  # noqa: B008
    return take(sims(*sessions, kind=kind), school=school, profile=profile)


def marks(file: RegisterFile) -> list[tuple[str, str, str, str]]:
    return [(file.pupils[m.pupil].local_id, m.date.isoformat(), m.session, m.core) for m in file.marks()]


def test_the_sample_is_read_and_names_pupils_by_the_schools_number():
    file = take((SAMPLES / "sims_SessionAttendances_SYNTHETIC.xml").read_bytes(), school=SCHOOL)
    assert marks(file) == [("6420", "2018-09-10", "AM", "I"), ("6420", "2018-09-10", "PM", "I")]
    (pupil,) = file.pupils
    assert (pupil.upn, pupil.upn_state, pupil.school_number) == ("", "none", SCHOOL)
    first = next(file.marks())
    assert (first.comment, first.line, file.source) == ("phoned", 4, "sims_xml")
    assert keys(file) == ["sims_by_person"] and not file.refused


def test_the_extended_form_keeps_minutes_sub_codes_and_both_comments():
    more = (
        "<Minute>12</Minute><Comments>bws</Comments><AttendanceMarkSubCode>F</AttendanceMarkSubCode>"
        "<StatutoryComment>snow</StatutoryComment>"
    )
    file = read(session("L", kind="Extended", more=more), kind="Extended")
    (block,) = file.blocks
    assert list(block.notes.values()) == [MarkNote("L", "F", 12, "bws; snow")]


def test_nought_minutes_of_a_mark_that_is_not_late_are_nothing():
    assert read(session("/", more="<MinsLate>0</MinsLate>")).blocks[0].notes == {}


def test_a_hyphen_is_no_mark_and_no_absence():
    file = read(session("-"), session("\\", name="PM"))
    assert (file.blank, marks(file)) == (1, [("6420", "2018-09-10", "PM", "\\")])


def test_a_mark_of_several_characters_keeps_what_stands_behind_its_core():
    assert read(session("X01")).blocks[0].notes[18].sub_code == "01"


def test_the_school_must_be_said_because_the_file_does_not_say_it_trap_25():
    assert keys(read(session("/"), school=None), refusing=True) == ["school_missing"]


def test_faults_are_named_by_line_and_element():
    file = read(
        session("/", name="PM"),
        session("/", day="2018-02-30"),
        session("/", name="EVE"),
        session("/", person=""),
        session("/", day="2030-01-01"),
        session("L", more="<MinsLate>long</MinsLate>"),
    )
    assert [(p.line, p.column, p.key) for p in file.problems if p.refuses] == [
        (3, "AttendanceMark", "mark_wrong_way"),
        (4, "AttendanceDate", "date_impossible"),
        (5, "SessionName", "session_unknown"),
        (6, "PersonID", "sims_no_person"),
        (7, "AttendanceDate", "date_future"),
        (8, "MinsLate", "minutes_late"),
    ]


def test_an_unknown_code_is_asked_about_once_with_how_often_trap_26():
    file = read(session("["), session("[", name="PM"), session("?", day="2018-09-11"))
    assert file.unknown_codes == {"[": 2, "?": 1}
    assert sorted(p.value for p in file.problems if p.refuses) == ["?", "["]
    assert not read(session("["), profile=Profile("SIMS", codes={"[": "I"})).refused


def test_a_session_given_twice_is_told():
    assert told(read(session("I"), session("I")), "mark_repeated").refuses is False
    assert told(read(session("I"), session("O")), "mark_contradicted").line == 4


def test_two_pupils_and_two_years_have_a_block_each():
    file = read(session("I"), session("I", day="2019-09-10"), session("I", person="7"))
    assert [(b.pupil, b.school_year) for b in file.blocks] == [(0, 2018), (0, 2019), (1, 2018)]
    assert file.period == (dt.date(2018, 9, 10), dt.date(2019, 9, 10))


def test_a_file_without_sessions_is_refused():
    assert keys(read()) == ["no_rows"]
