"""Strings of marks: which layout, which day, and what is doubtful about them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.exchange.cells import Wrong
from ecede_desktop.exchange.marks_strings import (
    FIVE,
    LAST_DROPPED,
    SCHOOL,
    SEVEN,
    choose,
    clean,
    decode,
    encode,
)
from ecede_desktop.law.calendar import SchoolCalendar, Term, is_working_day
from ecede_desktop.law.codes import code_set, count
from ecede_desktop.records.faults import FAULTS

DAY = dt.timedelta(days=1)
START = dt.date(2018, 9, 3)
WORKED = r"##/\OOU\/\####II/\/\/\/O####L\/\/\/\GG####--/\YY/\/\####"
AUTUMN = Term(2018, "autumn", START, dt.date(2018, 12, 21), dt.date(2018, 10, 29), dt.date(2018, 11, 2), "C")
CALENDAR = SchoolCalendar((AUTUMN,))


def full(first: dt.date, last: dt.date, calendar: SchoolCalendar | None = None) -> dict[tuple[dt.date, str], str]:
    """A mark for every session between two days."""
    days = [first + n * DAY for n in range((last - first).days + 1)]
    school = [d for d in days if (calendar.is_school_day(d) if calendar else is_working_day(d))]
    return {(d, session): mark for d in school for session, mark in (("AM", "/"), ("PM", "\\"))}


def keys(problems: tuple[Wrong, ...]) -> list[str]:
    return [p.key for p in problems]


def test_the_worked_example_ties_out():
    decoded = decode(START, WORKED)
    assert (decoded.layout, decoded.problems, decoded.end) == (SEVEN, (), dt.date(2018, 9, 30))
    assert not decoded.must_ask
    assert len(decoded.sessions) == 56
    marks = {(day, session): raw for day, session, raw in decoded.sessions}
    assert marks[dt.date(2018, 9, 14), "AM"] + marks[dt.date(2018, 9, 14), "PM"] == "/O"
    missing = [day for (day, _), raw in marks.items() if raw == "-"]
    assert missing == [dt.date(2018, 9, 24)] * 2
    codes = code_set("CY-2010")
    sums = count({code: list(marks.values()).count(code) for code in set(marks.values()) - {"-", "#"}}, codes)
    assert (sums.possible, sums.attended, sums.authorised, sums.unauthorised) == (34, 26, 2, 6)
    assert (sums.not_required, len(missing)) == (2, 2)


def test_a_string_may_start_in_the_middle_of_a_week():
    decoded = decode(dt.date(2018, 9, 12), r"/\M\/\####/\/\/\HH/\####/\/\/\/\/\####")
    assert decoded.problems == ()
    assert decoded.sessions[2] == (dt.date(2018, 9, 13), "AM", "M")
    assert decoded.sessions[16] == (dt.date(2018, 9, 20), "AM", "H")


def test_five_days_a_week_are_told_from_seven_by_the_weekends():
    five = "".join(WORKED[n : n + 2] for n in range(0, 56, 2) if (n // 2) % 7 < 5)
    decoded = decode(START, five)
    assert (decoded.layout, decoded.must_ask) == (FIVE, False)
    assert decoded.end == dt.date(2018, 9, 28)
    held = {(day, session): raw for day, session, raw in decoded.sessions}
    assert held == {(d, s): raw for d, s, raw in decode(START, WORKED).sessions if d.weekday() < 5}


def test_weekends_may_be_filled_with_hyphens():
    decoded = decode(START, WORKED.replace("####", "----"))
    assert (decoded.layout, decoded.must_ask) == (SEVEN, False)


def test_school_days_alone_are_told_by_the_calendar():
    last = dt.date(2018, 11, 30)
    marks = full(START, last, CALENDAR)
    string = "".join(mark for _, mark in sorted(marks.items()))
    decoded = decode(START, string, calendar=CALENDAR)
    assert (decoded.layout, decoded.must_ask, decoded.end) == (SCHOOL, False, last)
    assert {(d, s): raw for d, s, raw in decoded.sessions} == marks


def test_a_string_that_places_marks_alike_in_each_layout_needs_no_answer():
    assert not decode(START, r"/\/\/\/\/\ ".strip()).must_ask


def test_a_string_that_fits_no_layout_better_is_asked_about():
    # One session of a weekend is closed: it could be a day of either kind of week.
    doubtful = "/\\" * 5 + "#\\/\\" + "/\\" * 4
    decoded = decode(START, doubtful)
    assert decoded.must_ask
    assert "marks_layout_doubtful" in keys(decoded.problems)
    assert not decode(START, doubtful, layout=FIVE).must_ask


def test_one_layout_is_chosen_for_all_the_strings_of_a_file():
    five = [(START, "/\\" * 20), (START, r"/\/\/\II/\II/\/\/\/\ ".strip())]
    assert choose(five).name == FIVE
    assert choose([]).name == SEVEN


def test_half_a_day_gives_no_marks_before_a_person_accepts_an_end():
    decoded = decode(START, WORKED + "/")
    (wrong,) = decoded.problems
    assert (wrong.key, wrong.facts["suggestion"], decoded.sessions) == ("marks_half_day", LAST_DROPPED, ())
    assert decode(START, WORKED + "/", half_day=LAST_DROPPED).text == WORKED


def test_a_shift_by_half_a_day_shows_in_the_slashes_trap_27():
    (wrong,) = decode(START, "-" + WORKED).problems
    assert wrong.facts["suggestion"] == "first_dropped"
    shifted = decode(START, "#" + WORKED[:-1])
    (found,) = [p for p in shifted.problems if p.key == "marks_wrong_way"]
    assert found.facts["first"] == "04/09/2018 PM"
    assert found.facts["count"] == found.facts["slashes"]


def test_two_stays_joined_without_the_gap_are_seen_trap_21():
    whole = encode(START, full(START, dt.date(2018, 12, 21)))
    joined = whole[: 2 * 33] + whole[2 * 45 :]
    (wrong,) = [p for p in decode(START, joined).problems if FAULTS[p.key].refuses]
    assert wrong.key == "marks_spells_joined"


def test_a_mark_on_a_weekend_is_kept_and_told():
    trip = WORKED[:12] + "VV" + WORKED[14:]
    decoded = decode(START, trip)
    assert decoded.problems == (Wrong("marks_weekend", {"count": 1, "day": "09/09/2018"}),)
    assert (dt.date(2018, 9, 9), "AM", "V") in decoded.sessions


def test_a_string_longer_than_its_school_year_is_refused_and_filler_after_it_is_not():
    start = dt.date(2019, 8, 26)
    long = decode(start, "####" + "/\\" * 6, layout=SEVEN)
    assert keys(long.problems) == ["marks_beyond_year", "marks_weekend"]
    assert long.end == dt.date(2019, 8, 31)
    quiet = decode(start, r"/\/\/\/\/\####" + "-" * 10)
    assert (quiet.problems, quiet.end) == ((), dt.date(2019, 8, 31))


def test_a_blank_after_the_file_was_made_is_not_yet_and_a_mark_there_is_told():
    decoded = decode(START, WORKED[:28] + "-" * 10 + "HH##", until=dt.date(2018, 9, 17))
    assert decoded.not_yet == 10
    assert decoded.end == dt.date(2018, 9, 17)
    assert not [s for s in decoded.sessions if s[0] >= dt.date(2018, 9, 17)]
    assert keys(decoded.problems) == ["marks_ahead"]


def test_a_blank_before_the_file_was_made_stays_a_missing_mark():
    decoded = decode(START, WORKED, until=dt.date(2018, 10, 1))
    assert [raw for _, _, raw in decoded.sessions].count("-") == 2
    assert decoded.not_yet == 0


@pytest.mark.parametrize(
    ("damaged", "right"),
    [
        (" \n/\\\t/\\ ", "/\\/\\"),
        ("/\\ \\", "/\\-\\"),
        ("&#47;&#92;I&#x49;", "/\\II"),
        ("／＼ＩＩ", "/\\II"),
        ("/¥/￥", "/\\/\\"),
        ("/\\\u2013\u2212", "/\\--"),
        ("\ufeff/\\\u00ad", "/\\"),
        ("&amp;#47;", "&#47;"),
    ],
)
def test_damage_of_encodings_is_undone_once(damaged: str, right: str):
    assert clean(damaged) == right


def test_a_string_over_two_school_years_is_split_where_they_meet():
    decoded = decode(dt.date(2020, 8, 31), "IIII", layout=SEVEN)
    assert list(decoded.by_year()) == [(2019, 730, "II")]


def test_a_leap_day_has_its_own_place():
    decoded = decode(dt.date(2020, 2, 28), r"/\/\ ".strip() + "##/\\")
    assert [d.isoformat() for d, s, _ in decoded.sessions if s == "AM"] == [
        "2020-02-28", "2020-02-29", "2020-03-01", "2020-03-02",
    ]  # fmt: skip


MARKS = sorted(code_set("CY-2010").codes)


@settings(max_examples=80, deadline=None)
@given(
    st.dates(dt.date(2012, 9, 1), dt.date(2026, 8, 31)),
    st.lists(st.sampled_from([m for m in MARKS if m not in "/\\#"]), max_size=60),
)
def test_what_is_encoded_is_decoded_again(first: dt.date, cores: list[str]):
    last = dt.date(first.year + (first.month >= 9), 8, 31)
    marks = {}
    for number, core in enumerate(cores):
        day = first + number // 2 * DAY
        if day <= last:
            marks[day, "PM" if number % 2 else "AM"] = core
    decoded = decode(first, encode(first, marks), layout=SEVEN)
    assert {(d, s): raw for d, s, raw in decoded.sessions if raw not in "#-"} == marks


@settings(max_examples=200, deadline=None)
@given(st.dates(), st.text(max_size=80))
def test_no_string_is_too_strange_to_be_answered(start: dt.date, text: str):
    decoded = decode(start, text, until=min(start, dt.date(9999, 1, 1)) + 20 * DAY)
    assert len(decoded.text) % 2 == 0
    assert all(p.key in FAULTS for p in decoded.problems)
    assert all(s in ("AM", "PM") for _, s, _ in decoded.sessions)
