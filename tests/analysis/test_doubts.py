"""Every register rule in a table: a register with one thing to be doubted, and what is said of it; and one without."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pytest
import uuid6

from ecede_desktop.analysis import doubts
from ecede_desktop.analysis.doubt_register import MOST_TOLD, Register
from ecede_desktop.law.codes import code_set
from ecede_desktop.law.register_rules import SHAPES
from ecede_desktop.records.register_checks import ChangedCode, MarkNote, Span, SpellElsewhere
from tests.analysis.doubtful import RULES, SCHOOL_DAYS, YEAR, Class, find, pupil, row_of, rule, school, told

D = dt.date
WHOLE_TERM = f"{SCHOOL_DAYS[0]}/{SCHOOL_DAYS[-1]}"
Lay = Callable[[], Register]


@dataclass(frozen=True)
class Row:
    """A rule, a register, and what is found: for each doubt its pupil or group and how many sessions."""

    name: str
    key: str
    lay: Lay
    found: tuple[tuple[int | str, int], ...] = ()
    facts: dict[str, Any] = field(default_factory=dict)
    """What the first doubt says."""
    first: str = ""
    """The first session of the first doubt."""
    changed: dict[str, Any] = field(default_factory=dict)


def of(**marks_of: Any) -> Lay:
    return lambda: school(**marks_of).register()


def one(marks: dict[str, str] | None = None, *, register: dict[str, Any] | None = None, **facts: Any) -> Lay:
    """Five pupils of the usual kind and a sixth, in row 5, of whom more is said."""

    def lay() -> Register:
        made = school(5)
        made.add(marks, **facts)
        return made.register(**register or {})

    return lay


def group_of(number: int, marks: dict[str, str], **facts: Any) -> Lay:
    """A class of so many that all have the same marks."""

    def lay() -> Register:
        made = Class()
        for _ in range(number):
            made.add(marks, **facts)
        return made.register()

    return lay


def peer(code: str, number: int, possible: int = 10_000) -> np.ndarray[Any, Any]:
    counted = np.zeros(256, np.int64)
    counted[ord(code)], counted[ord("/")] = number, possible - number
    return counted


def compared(marks: dict[str, str], *shares: int, code: str = "C") -> Lay:
    return one(marks, register={"peers": tuple(peer(code, share) for share in shares)})


def change(day: str, old: str, new: str, on: str, part: str = "AM", row: int = 5, file: int = 1) -> ChangedCode:
    return ChangedCode(
        pupil(1000 + row), D.fromisoformat(day), part, old, new, pupil(9000 + file), D.fromisoformat(on)
    )  # fmt: skip


def changed(*changes: ChangedCode, **more: Any) -> Lay:
    marks = {f"{c.date} {c.session}": c.new for c in changes}
    return one(marks, register={"changes": changes, **more})


def note(day: str, *, minutes: int | None = None, comment: str = "", part: str = "AM", row: int = 5) -> MarkNote:
    return MarkNote(pupil(1000 + row), D.fromisoformat(day), part, minutes, comment)


def dual(here: dict[str, str], there: dict[str, str] | None, **days: Any) -> Lay:
    marks = None if there is None else row_of(there, usual=False)
    spell = SpellElsewhere(pupil(5), "6742998", days.get("admitted_on"), days.get("left_on"), marks)
    return one(here, register={"elsewhere": {pupil(5): [spell]}})


def excluded(marks: dict[str, str], *spans: Span, cohort: str = "excluded") -> Lay:
    return one(marks, register={"cohorts": {cohort: {pupil(5): spans}}})


def half_shut() -> Register:
    """On 7 November three of six are #, on 14 November five of six."""
    made = school(6)
    for day, number in (("2025-11-07", 3), ("2025-11-14", 5)):
        for row in range(number):
            kept = bytearray(made.rows[row])
            place = (D.fromisoformat(day) - D(YEAR, 9, 1)).days * 2
            kept[place] = kept[place + 1] = ord("#")
            made.rows[row] = bytes(kept)
    return made.register()


def all_shut(day: str, **facts: Any) -> Lay:
    return lambda: school(**{f"p{n}": {day: "#"} for n in range(6)}).register(**facts)


C_FRIDAYS = {f"{day} PM": "C" for day in SCHOOL_DAYS if day.weekday() == 4}
C_EVERY_OTHER = {f"{day} PM": "C" for day in SCHOOL_DAYS if day.weekday() == 4 and day.isocalendar().week % 3 == 0}
B_TEN = {"2025-11-03/2025-11-14": "B"}
NOVEMBER = Span(D(2025, 11, 3), D(2025, 11, 14))

ROWS = (
    Row("a gap in the register", "missing_marks", one({"2025-11-03 AM": "", "2025-11-04": ""}), (("9A", 3),),
        {"expected": 900, "percent": "0.3", "pupils": 1}, "2025-11-03 AM"),
    Row("fewer than asked for", "missing_marks", one({"2025-11-03 AM": ""}), changed={"sessions": 2}),
    Row("no gap", "missing_marks", one()),
    Row("a slip on a Saturday makes no session for everybody", "missing_marks", one({"2025-11-08": "/"})),
    Row("a session that everybody but one was marked in on a Saturday", "missing_marks",
        of(**{f"p{n}": {"2025-11-08": "/"} for n in range(5)}), (("9A", 2),)),
    Row("no class, so the year group", "missing_marks", one({"2025-11-03": ""}, reg_group=""), (("9", 2),)),
    Row("gaps before the period", "missing_marks",
        one({"2025-09-10": ""}, register={"first_day": D(2025, 11, 1)})),
    Row("a class marked in the morning only", "half_day_marked",
        of(p0={"2025-11-03/2025-11-07 PM": ""}, p1={"2025-11-03 PM": ""}), (("9A", 6),), {"days": 5, "pupils": 2}),
    Row("nobody marked in the afternoon", "half_day_marked",
        of(**{f"p{n}": {"2025-11-03 PM": ""} for n in range(6)}), (("9A", 6),), {"days": 1, "pupils": 6}),
    Row("a few afternoons", "half_day_marked", one({"2025-11-03 PM": ""})),
    Row("N of a term ago", "stale_n", one({"2025-09-10 AM": "N", "2025-12-18": "N"}), ((5, 1),),
        {"school_days": 67}, "2025-09-10 AM N"),
    Row("N of last week", "stale_n", one({"2025-12-11": "N"})),
    Row("N of eleven school days ago", "stale_n", one({"2025-12-04": "N"}, register={"today": D(2025, 12, 19)}),
        ((5, 2),), {"school_days": 11}),
    Row("N looked at long after the year", "stale_n",
        one({"2025-09-10": "N"}, register={"today": D(2031, 1, 1)}), ((5, 2),)),
    Row("Z after the day of admission", "z_after_start",
        one({"2025-11-03/2025-11-05": "Z"}, admitted_on=D(2025, 11, 4)), ((5, 4),), {"started_on": "2025-11-04"}),
    Row("Z after the first mark", "z_after_start", one({"2025-11-03": "Z"}, admitted_on=None), ((5, 2),),
        {"started_on": str(SCHOOL_DAYS[0])}),
    Row("Z before the start", "z_after_start", one({"2025-11-03": "Z"}, admitted_on=D(2025, 11, 4))),
    Row("Z and never a mark", "z_after_start", one({"2025-11-03": "Z"}, usual=False, admitted_on=None)),
    Row("marks after leaving", "marks_after_leaving", one(left_on=D(2025, 12, 17)), ((5, 4),),
        {"left_on": "2025-12-17"}, "2025-12-18 AM /"),
    Row("marks to the last day", "marks_after_leaving", one(left_on=D(2025, 12, 19))),
    Row("marks stop in October", "leaver_still_open", one({"2025-10-06/2025-12-19": ""}), ((5, 100),),
        {"marked_until_on": "2025-10-03", "school_days": 50}),
    Row("marks stop and the pupil has left", "leaver_still_open",
        one({"2025-10-06/2025-12-19": ""}, left_on=D(2025, 10, 3))),
    Row("marks stop in the last week", "leaver_still_open", one({"2025-12-15/2025-12-19": ""})),
    Row("never a mark", "leaver_still_open", one(usual=False)),
    Row("admitted and not marked", "no_marks_after_start",
        one({"2025-11-03/2025-11-06": ""}, admitted_on=D(2025, 11, 3), usual=True)),
    Row("not marked for four days", "no_marks_after_start",
        one({"2025-11-07/2025-12-19": "/"}, usual=False, admitted_on=D(2025, 11, 3)), ((5, 8),),
        {"started_on": "2025-11-03", "school_days": 4}),
    Row("not marked at all", "no_marks_after_start", one(usual=False, admitted_on=D(2025, 12, 15)), ((5, 10),)),
    Row("admitted in another year", "no_marks_after_start", one(usual=False)),
    Row("nobody said when", "no_marks_after_start", one(usual=False, admitted_on=None)),
    Row("left in Year 11", "left_in_year_11", one(year_group="11", left_on=D(2025, 11, 14)), ((5, 0),),
        {"left_on": "2025-11-14", "elsewhere": "", "first_on": ""}),
    Row("left in Year 11 for another school", "left_in_year_11",
        one(year_group="11", left_on=D(2025, 11, 14),
            register={"elsewhere": {pupil(5): [SpellElsewhere(pupil(5), "6742998", None, D(2024, 1, 1), None),
                                               SpellElsewhere(pupil(5), "6742997", None, None, None)]}}),
        ((5, 0),), {"elsewhere": "6742997"}),
    Row("left in Year 10", "left_in_year_11", one(year_group="10", left_on=D(2025, 11, 14))),
    Row("left in Year 11 in spring", "left_in_year_11",
        one(year_group="11", left_on=D(2026, 2, 2), register={"last_day": D(2026, 3, 1)})),
    Row("left after the period", "left_in_year_11",
        one(year_group="11", left_on=D(2025, 12, 10), register={"last_day": D(2025, 11, 30)})),
    Row("rule of another time", "left_in_year_11", one(year_group="11", left_on=D(2025, 11, 14)),
        changed={"valid_to": D(2020, 1, 1)}),
    Row("Year 10 a year too old", "year_10_again", one(year_group="10", born=D(2010, 8, 31)), ((5, 0),),
        {"expected_year": 11}),
    Row("Year 10 of the right age", "year_10_again", one(year_group="10", born=D(2010, 9, 1))),
    Row("Year 10 of unknown age", "year_10_again", one(year_group="10", born=None)),
    Row("Year 10 before the rule", "year_10_again", one(year_group="10", born=D(2010, 8, 31)),
        changed={"valid_from": D(2027, 1, 1)}),
    Row("Y for one pupil", "y_few_pupils", one({"2025-11-03": "Y"}), ((5, 2),), {"days": 1}),
    Row("Y for four pupils", "y_few_pupils", of(**{f"p{n}": {"2025-11-03": "Y"} for n in range(4)})),
    Row("Y for part of a day", "y_part_day", one({"2025-11-03 PM": "Y", "2025-11-04": "Y"}), ((5, 1),), {"days": 1}),
    Row("the school sent home", "y_part_day", of(**{f"p{n}": {"2025-11-03 PM": "Y"} for n in range(5)})),
    Row("# for half the class", "closed_for_some", half_shut, (("9", 6),), {"days": 1, "pupils": 3}),
    Row("# for everybody", "closed_for_some", all_shut("2025-11-07")),
    Row("# on a school day", "closed_without_reason", all_shut("2025-11-07"), (("", 2),),
        {"days": 1, "first_on": "2025-11-07"}, "2025-11-07 AM #"),
    Row("# in half-term", "closed_without_reason", all_shut("2025-10-29")),
    Row("# where the terms are not known", "closed_without_reason",
        all_shut("2025-11-07", calendar=replace(school().register().calendar, terms=()))),
    Row("a mark on Saturday", "marks_on_closed_day", one({"2025-11-08": "/", "2025-11-15": "O"}),
        (("weekend", 4),), {"days": 2, "pupils": 1}),
    Row("marks on Christmas Day", "marks_on_closed_day", of(p1={"2025-12-25 AM": "/"}), (("bank_holiday", 1),)),
    Row("marks on an INSET day", "marks_on_closed_day",
        one(register={"closed": {D(2025, 11, 3): "inset"}}), (("inset", 12),), {"pupils": 6}),
    Row("marks where most have #", "marks_on_closed_day", half_shut, (("shut_to_most", 2),), {"pupils": 1}),
    Row("# on Saturday", "marks_on_closed_day", one({"2025-11-08": "#"})),
    Row("X at fourteen", "x_of_school_age", one({"2025-11-03": "X"}, born=D(2011, 5, 4)), ((5, 2),),
        {"age_from_on": "2016-08-31", "age_to_on": "2027-06-25"}),
    Row("X at four", "x_of_school_age", one({"2025-11-03": "X"}, born=D(2021, 5, 4))),
    Row("X of unknown age", "x_of_school_age", one({"2025-11-03": "X"}, born=None)),
    Row("X of somebody born before the tables", "x_of_school_age", one({"2025-11-03": "X"}, born=D(1900, 1, 1))),
    Row("H of eleven days", "h_over_days", one({"2025-11-03/2025-11-17": "H"}), ((5, 22),),
        {"days": "11", "allowed": 10}),
    Row("H of ten days and a half", "h_over_days",
        one({"2025-11-03/2025-11-14": "H", "2025-11-17 AM": "F"}), ((5, 21),), {"days": "10.5"}),
    Row("H of ten days", "h_over_days", one({"2025-11-03/2025-11-14": "H"})),
    Row("H before the period counts too", "h_over_days",
        one({"2025-11-03/2025-11-17": "H"}, register={"first_day": D(2025, 11, 17)}), ((5, 22),)),
    Row("H at all", "h_forbidden", one({"2025-11-03 AM": "H"}), ((5, 1),), {"days": "0.5"}),
    Row("H before the council forbade it", "h_forbidden", one({"2025-11-03 AM": "H"}),
        changed={"valid_from": D(2025, 11, 4)}),
    Row("F", "f_used", one({"2025-11-03": "F"}), ((5, 2),), {"days": "1"}),
    Row("ill for three days before half-term", "holiday_swap", one({"2025-10-22/2025-10-24": "I"}), ((5, 6),),
        {"breaks": 1, "longest": 3}),
    Row("ill before and after half-term", "holiday_swap", one({"2025-10-24": "I", "2025-11-03": "C"}), ((5, 4),),
        {"breaks": 1, "longest": 2}, changed={"school_days": 2}),
    Row("ill for a day beside two breaks", "holiday_swap", one({"2025-10-24": "I", "2025-12-19": "I"}), ((5, 4),),
        {"breaks": 2, "longest": 1}),
    Row("ill on the first days of the year", "holiday_swap",
        one({f"{SCHOOL_DAYS[0]}/{SCHOOL_DAYS[2]}": "I"}), ((5, 6),), {"breaks": 1}),
    Row("ill for a day before half-term", "holiday_swap", one({"2025-10-24": "I"})),
    Row("ill for a week in mid-term", "holiday_swap", one({"2025-11-17/2025-11-21": "I"})),
    Row("ill in the morning only", "holiday_swap", one({"2025-10-22/2025-10-24 AM": "I"})),
    Row("no mark at all in the period", "holiday_swap", one(register={"first_day": D(2025, 12, 24)})),
    Row("B for two weeks", "long_b", one(B_TEN), ((5, 20),), {"school_days": "10"}),
    Row("B over half-term", "long_b", one({"2025-10-20/2025-11-07": "B"}), ((5, 20),)),
    Row("B for nine days and a half", "long_b", one({**B_TEN, "2025-11-07 PM": "\\"})),
    Row("B without a word anywhere", "b_without_comment", one(B_TEN), (("", 20),), {"marks": 20}),
    Row("B without a word where others have one", "b_without_comment",
        one(B_TEN, register={"notes": (note("2025-11-03", comment="Coleg Ffug"), note("2025-11-04", minutes=5))}),
        ((5, 19),), {"marks": 20}),
    Row("B with a word", "b_without_comment",
        one({"2025-11-03 AM": "B"}, register={"notes": (note("2025-11-03", comment="Coleg Ffug"),)})),
    Row("no B, no word", "b_without_comment", one()),
    Row("C each Friday afternoon", "c_same_half_day", one(C_FRIDAYS), ((5, 15),),
        {"half_day": 9, "weeks": 15, "possible_weeks": 15}, "2025-09-05 PM C"),
    Row("C on one Friday in three", "c_same_half_day", one(C_EVERY_OTHER)),
    Row("C for six weeks on end", "c_same_half_day", one({"2025-11-03/2025-12-12": "C"})),
    Row("C beyond the median", "c_above_median", compared({WHOLE_TERM: "C"}, 20, 30, 40, 50, 60), (("C", 150),),
        {"median": "0.40", "schools": 5, "share": "16.7"}),
    Row("C as elsewhere", "c_above_median", compared({WHOLE_TERM: "C"}, 2000, 2000, 2000, 2000, 2000)),
    Row("too few schools to compare", "c_above_median", compared({WHOLE_TERM: "C"}, 1, 1, 1, 1)),
    Row("schools without a mark are none", "c_above_median",
        one({WHOLE_TERM: "C"}, register={"peers": (*[peer("C", 1)] * 4, np.zeros(256, np.int64))})),
    Row("too little C to compare", "c_above_median", compared({"2025-11-03": "C"}, 1, 1, 1, 1, 1)),
    Row("B twice the median", "code_use", compared({WHOLE_TERM: "B"}, 10, 20, 30, 40, 50, code="B"), (("B", 150),)),
    Row("B an outlier below twice the median", "code_use",
        compared({WHOLE_TERM: "B"}, 1100, 1120, 1140, 1160, 1180, code="B"), (("B", 150),)),
    Row("B as elsewhere", "code_use", compared({WHOLE_TERM: "B"}, 1500, 1700, 1900, 1400, 1800, code="B")),
    Row("B as everywhere", "code_use", compared({WHOLE_TERM: "B"}, *[1800] * 5, code="B")),
    Row("a code that is left out", "code_use", compared({WHOLE_TERM: "C"}, 0, 0, 0, 0, 0)),
    Row("many L, no U", "l_without_u", of(p0={WHOLE_TERM + " AM": "L"}, p1={WHOLE_TERM + " AM": "L"}),
        (("", 150),), {"first_on": str(SCHOOL_DAYS[0])}),
    Row("many L and one U", "l_without_u",
        of(p0={WHOLE_TERM + " AM": "L"}, p1={WHOLE_TERM + " AM": "L", "2025-11-03 AM": "U"})),
    Row("few L", "l_without_u", one({"2025-11-03 AM": "L"})),
    Row("L with forty minutes", "l_after_close",
        one({"2025-11-03 AM": "L", "2025-11-04 AM": "L", "2025-11-05 AM": "U"},
            register={"notes": (note("2025-11-03", minutes=40), note("2025-11-04", minutes=30),
                                note("2025-11-05", minutes=90), note("2025-11-06", comment="x"))}),
        ((5, 1),), {"most": 40, "minutes": 30}),
    Row("L with forty minutes out of the period", "l_after_close",
        one({"2025-11-03 AM": "L"},
            register={"notes": (note("2025-11-03", minutes=40),), "first_day": D(2025, 11, 4)})),
    Row("E of forty-six days", "e_over_days", one({f"{SCHOOL_DAYS[0]}/{SCHOOL_DAYS[45]}": "E"}), ((5, 92),),
        {"days": "46", "allowed": 45}),
    Row("E of forty-five days", "e_over_days", one({f"{SCHOOL_DAYS[0]}/{SCHOOL_DAYS[44]}": "E"})),
    Row("E for sixteen days on end", "e_long_run", one({"2025-11-03/2025-11-24": "E"}), ((5, 32),),
        {"school_days": "16"}),
    Row("E for fifteen days on end", "e_long_run", one({"2025-11-03/2025-11-21": "E"})),
    Row("E and no exclusion", "e_without_record", one({"2025-11-03": "E"}), ((5, 2),), {"days": "1"}),
    Row("E beyond the exclusion", "e_without_record", excluded({"2025-11-14": "E", "2025-11-17": "E"}, NOVEMBER),
        ((5, 2),), {}, "2025-11-17 AM E"),
    Row("E within the exclusion", "e_without_record", excluded({"2025-11-14": "E"}, NOVEMBER)),
    Row("E within an exclusion without end", "e_without_record", excluded({"2025-11-14": "E"}, Span(None, None))),
    Row("an exclusion and no E", "excluded_without_e",
        excluded({"2025-11-03": "E", "2025-11-04": "B", "2025-11-05/2025-11-13": "D"}, NOVEMBER), ((5, 2),),
        {"days": "1"}, "2025-11-14 AM /"),
    Row("an exclusion without end", "excluded_without_e", excluded({}, Span(D(2025, 11, 3), None))),
    Row("an exclusion of a year", "excluded_without_e", excluded({}, Span(D(2025, 1, 3), D(2025, 12, 3)))),
    Row("an exclusion of another year", "excluded_without_e", excluded({}, Span(D(2023, 1, 3), D(2023, 1, 5)))),
    Row("S in Year 9", "s_outside_years", one({"2025-11-03": "S"}), ((5, 2),), {"year_group": "9"}),
    Row("S in Year 11", "s_outside_years", one({"2025-11-03": "S"}, year_group="11")),
    Row("S in a year that nobody knows", "s_outside_years", one({"2025-11-03": "S"}, year_group="")),
    Row("S in November", "s_before_exams", one({"2025-11-03": "S"}, year_group="11"), ((5, 2),),
        {"exams_on": "2026-05-01"}),
    Row("S in May", "s_before_exams",
        one({"2026-05-01": "S"}, year_group="11", register={"last_day": D(2026, 7, 31)})),
    Row("T and no record", "t_without_record", one({"2025-11-03": "T"}), ((5, 2),)),
    Row("T of a Traveller", "t_without_record", excluded({"2025-11-03": "T"}, Span(D(2020, 1, 1), None), cohort="grt")),
    Row("D with nobody", "d_without_partner", one({"2025-11-03": "D"}), ((5, 2),)),
    Row("D after the other school", "d_without_partner",
        dual({"2025-11-03": "D", "2025-11-04": "D"}, None, left_on=D(2025, 11, 3)), ((5, 2),), {}, "2025-11-04 AM D"),
    Row("D with a partner", "d_without_partner", dual({"2025-11-03": "D"}, None, admitted_on=D(2025, 9, 1))),
    Row("D here and there", "d_at_both", dual({"2025-11-03": "D"}, {"2025-11-03 AM": "D"}), ((5, 1),),
        {"school": "6742998"}),
    Row("D here, present there", "d_at_both", dual({"2025-11-03": "D"}, {"2025-11-03": "/"})),
    Row("D here and the other school sent nothing", "d_at_both", dual({"2025-11-03": "D"}, None)),
    Row("D here, away or without a mark there", "d_at_neither",
        dual({"2025-11-03/2025-11-05": "D"}, {"2025-11-03": "O", "2025-11-05": "/"}), ((5, 4),),
        {"school": "6742998"}),
    Row("D here, present there too", "d_at_neither", dual({"2025-11-03": "D"}, {"2025-11-03": "/"})),
    Row("D after the last mark there", "d_at_neither", dual({"2025-11-05": "D"}, {"2025-11-03": "O"})),
    Row("D here and no register there", "d_at_neither", dual({"2025-11-05": "D"}, None)),
    Row("changed after two months", "back_dated",
        changed(change("2025-09-10", "N", "I", "2025-11-10"), change("2025-09-11", "N", "I", "2025-11-01")),
        ((5, 2),), {"longest": 61}),
    Row("changed after four weeks", "back_dated", changed(change("2025-09-10", "N", "I", "2025-10-08"))),
    Row("a file that changes much", "bulk_changes",
        changed(change("2025-09-10", "N", "I", "2025-11-10"), change("2025-09-11", "N", "I", "2025-11-10"),
                change("2025-09-12", "N", "I", "2025-11-10", file=2)),
        (("2025-11-10", 2),), {"changed_on": "2025-11-10", "pupils": 1}, changed={"marks": 2}),
    Row("files that change little", "bulk_changes", changed(change("2025-09-10", "N", "I", "2025-11-10"))),
    Row("authorised after our letter", "authorised_after_contact",
        changed(change("2025-10-06", "O", "I", "2025-10-20"), change("2025-10-07", "O", "N", "2025-10-20"),
                change("2025-10-08", "I", "C", "2025-10-20"), change("2025-10-09", "!", "C", "2025-10-20"),
                contacts={pupil(5): [D(2025, 10, 1), D(2025, 10, 13)]}),
        ((5, 1),), {"contact_on": "2025-10-13", "changed_on": "2025-10-20"}),
    Row("authorised before our letter", "authorised_after_contact",
        changed(change("2025-10-06", "O", "I", "2025-10-12"), contacts={pupil(5): [D(2025, 10, 13)]})),
    Row("authorised long after our letter", "authorised_after_contact",
        changed(change("2025-10-06", "O", "I", "2025-12-18"), contacts={pupil(5): [D(2025, 10, 13)]})),
    Row("a class always present", "identical_class", group_of(10, {}), (("9A", 150),),
        {"pupils": 10, "school_days": "75"}),
    Row("one of them ill each week", "identical_class",
        lambda: _class_with({f"{day} AM": "I" for day in SCHOOL_DAYS if day.weekday() == 0})),
    Row("a small class always present", "identical_class", group_of(9, {})),
    Row("one of them not marked", "identical_class", lambda: _class_with({f"{day}": "" for day in SCHOOL_DAYS[::5]})),
    Row("sent home together", "identical_class", group_of(10, {WHOLE_TERM: "Y"})),
)  # fmt: skip


def _class_with(marks: dict[str, str]) -> Register:
    made = Class()
    for _ in range(10):
        made.add()
    made.add(marks)
    return made.register()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.key}: {row.name}")
def test_a_rule_finds_what_it_looks_for_and_nothing_else(row: Row) -> None:
    found = find(row.lay(), row.key, **row.changed)
    rows = {pupil(n): n for n in range(20)}
    assert tuple((rows[d.pupil_id] if d.pupil_id else d.group, d.number) for d in found) == row.found
    if found:
        assert {name: found[0].facts[name] for name in row.facts} == row.facts
        assert not row.first or told(found[0])[0] == row.first


@pytest.mark.parametrize("row", [row for row in ROWS if row.found], ids=lambda row: f"{row.key}: {row.name}")
@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_is_found_can_be_said_in_both_languages(row: Row, language: str) -> None:
    kept = rule(row.key, **row.changed)
    for doubt in find(row.lay(), row.key, **row.changed):
        said = kept.finding(language, doubt.facts, lambda day: f"{day:%d.%m.%Y}")
        assert "{" not in said and "None" not in said
        assert doubt.number == doubt.facts["number"]
        assert doubt.rule == row.key


def test_every_rule_has_a_row_that_finds_something_and_one_that_does_not() -> None:
    assert {row.key for row in ROWS if row.found} == set(SHAPES) == set(RULES)
    assert {row.key for row in ROWS if not row.found} == set(SHAPES) - {"f_used"}


def test_a_register_that_is_in_order_raises_no_doubt() -> None:
    register = school(9).register()
    assert doubts.find_doubts(register, list(RULES.values())) == []
    sums = doubts.sums([register], [])
    assert (sums.pupils, sums.expected, sums.missing, sums.doubts) == (9, 9 * 150, 0, {})


def test_the_rules_are_run_in_order_and_only_on_their_days() -> None:
    register = one({"2025-11-03": "H", "2025-11-04 AM": ""})()
    seen: list[int] = []
    rules = [rule("h_forbidden"), rule("missing_marks"), rule("h_forbidden", valid_to=D(2020, 1, 1))]
    found = doubts.find_doubts(register, rules, seen.append)
    assert [doubt.rule for doubt in found] == ["h_forbidden", "missing_marks"]
    assert seen == [1, 2, 3]
    sums = doubts.sums([register], found)
    assert sums.doubts == {"h_forbidden": 1, "missing_marks": 1}
    assert [(g.group, g.expected, g.missing) for g in sums.groups] == [("9A", 900, 1)]


def test_a_changed_mark_shows_the_code_first_recorded() -> None:
    register = changed(change("2025-11-03", "O", "N", "2025-11-20"), change("2025-11-03", "N", "H", "2025-11-21"))()
    (found,) = find(register, "h_forbidden")
    assert [(one.code, one.original) for one in found.sessions] == [("H", "O")]


def test_a_doubt_about_very_many_marks_sums_them_up_by_session() -> None:
    number = MOST_TOLD // 2 + 1
    register = group_of(number, {"2025-11-08": "/"})()
    (found,) = find(register, "marks_on_closed_day")
    assert found.number == number * 2
    assert [(one.session, one.times, one.pupil_id) for one in found.sessions] == [
        ("AM", number, None), ("PM", number, None),
    ]  # fmt: skip


def test_sums_of_gaps_by_session_have_no_code() -> None:
    register = group_of(2, {"2025-11-03 PM": ""})()
    assert register.year.missing.sum() == 0  # nobody was marked, so no session was held
    from ecede_desktop.analysis.doubt_register import by_session

    gaps = (register.letters == 0) & (np.arange(732) == 63 * 2 + 1)
    assert [(str(one.date), one.code, one.times) for one in by_session(register, gaps)] == [("2025-11-03", "", 2)]


def test_codes_of_another_set_are_read_by_what_they_map_back_to() -> None:
    kept = code_set("CY-2010")
    newer = replace(
        kept, id="CY-TEST", codes={**kept.codes, "K": replace(kept.codes["H"], code="K", maps_to="H")}
    )  # fmt: skip
    (found,) = find(one({"2025-11-03": "K"}, register={"codes": newer})(), "h_forbidden")
    assert told(found) == ["2025-11-03 AM K", "2025-11-03 PM K"]


def test_ids_are_not_needed_to_be_in_order() -> None:
    made = Class()
    for _ in range(3):
        made.add()
        made.spells[-1] = replace(made.spells[-1], enrolment_id=uuid6.uuid7())
    register = made.register()
    assert [register.rows[spell.enrolment_id] for spell in made.spells] == [0, 1, 2]
