"""Persistent and severe absence, continuous runs (reg 12), holidays (reg 7): each rule as its source tells it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from ecede_desktop.law.absence import AbsenceRule, HolidayRule, RunRule, SchoolDay, absence_runs, counts_in_run
from ecede_desktop.law.citations import value_on
from ecede_desktop.law.codes import MarkClass
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_absence import absence_policy, cohorts
from tests.law.packs import copy_shipped

POLICY = absence_policy(load_pack())
SESSIONS = {"primary": 38, "secondary": 30}
TEN = AbsenceRule(10, "rate_to_date", "ge", SESSIONS)

REACHED = [
    # rule, absent, possible, phase, reached, source
    (TEN, 38, 380, "primary", True, "38 sessions or more of 380 (gov.wales, weekly figures)"),
    (TEN, 37, 380, "primary", False, "38 sessions or more"),
    (TEN, 1, 9, "primary", True, "rate to date"),
    (replace(TEN, comparator="gt"), 38, 380, "primary", False, "more than 10 %"),
    (replace(TEN, comparator="gt"), 39, 380, "primary", True, "more than 10 %"),
    (TEN, 0, 0, "primary", False, "nobody without a possible session"),
    (replace(TEN, method="sessions_reached"), 38, 40, "primary", True, "38 sessions or more, primary"),
    (replace(TEN, method="sessions_reached"), 37, 40, "primary", False, "38 sessions or more, primary"),
    (replace(TEN, method="sessions_reached"), 30, 300, "secondary", True, "30 sessions or more, secondary"),
    (replace(TEN, method="sessions_reached", comparator="gt"), 30, 300, "secondary", False, "more than"),
    (replace(TEN, percent=20), 75, 380, "primary", False, "20 % (SB 17/2015)"),
    (replace(TEN, percent=20), 76, 380, "primary", True, "20 % (SB 17/2015)"),
]


@pytest.mark.parametrize(("rule", "absent", "possible", "phase", "expected", "source"), REACHED)
def test_who_is_persistently_absent(
    rule: AbsenceRule, absent: int, possible: int, phase: str, expected: bool, source: str
) -> None:
    assert rule.reached(absent, possible, phase) is expected, source


@pytest.mark.parametrize(
    ("day", "percent"), [(dt.date(2023, 8, 31), 20), (dt.date(2023, 9, 1), 10), (dt.date(2026, 3, 2), 10)]
)
def test_the_rule_of_persistent_absence_is_that_of_its_day(day: dt.date, percent: int) -> None:
    found = value_on(POLICY.persistent, day)
    assert found is not None and found.value.percent == percent


def test_what_nobody_confirmed_is_marked_so() -> None:
    today = dt.date(2026, 3, 2)
    for rows in (POLICY.severe, POLICY.dual, POLICY.second_registrations, POLICY.numbers["suppress_below"]):
        found = value_on(rows, today)
        assert found is not None and found.citation.mark == "unconfirmed"


P, A, AU, UN, NR, NONE = (
    MarkClass.PRESENT, MarkClass.APPROVED, MarkClass.AUTHORISED, MarkClass.UNAUTHORISED, MarkClass.NOT_REQUIRED,
    MarkClass.MISSING,
)  # fmt: skip
RULE = RunRule(8, 10, 20, "neutral", "counts", "", "")
COUNTS = [
    # morning, afternoon, late, half_day, late_after_close, counts (True), ends (False) or neither (None)
    (UN, UN, False, "neutral", "counts", True),
    (UN, P, False, "neutral", "counts", False),
    (A, UN, False, "neutral", "counts", False),
    (AU, AU, False, "neutral", "counts", False),
    (NR, NR, False, "neutral", "counts", None),
    (NONE, NONE, False, "neutral", "counts", None),
    (UN, NR, False, "neutral", "counts", None),
    (UN, NR, False, "counts", "counts", True),
    (UN, NR, False, "ends", "counts", False),
    (NONE, UN, False, "neutral", "counts", None),
    (UN, UN, True, "neutral", "counts", True),
    (UN, UN, True, "neutral", "ends", False),
    (NR, NR, True, "neutral", "ends", None),
]


@pytest.mark.parametrize(("morning", "afternoon", "late", "half", "after", "expected"), COUNTS)
def test_which_days_make_a_run_and_which_end_it(
    morning: MarkClass, afternoon: MarkClass, late: bool, half: str, after: str, expected: bool | None
) -> None:
    """Reg 12(1)(b), reg 12(2): both sessions unauthorised count, attending or authorised absence ends."""
    day = SchoolDay(dt.date(2026, 3, 2), morning, afternoon, late)
    assert counts_in_run(day, replace(RULE, half_day=half, late_after_close=after)) is expected


def days(*states: tuple[MarkClass, MarkClass]) -> list[SchoolDay]:
    return [SchoolDay(dt.date(2026, 3, 2) + dt.timedelta(days=n), *state) for n, state in enumerate(states)]


def test_a_run_goes_over_days_that_count_neither_way_and_tells_its_missing_marks() -> None:
    runs = absence_runs(days((NR, NR), (UN, UN), (NONE, UN), (NR, NR), (UN, UN), (NONE, NONE), (P, P), (UN, UN)), RULE)
    assert [(run.days, run.missing, run.first_day.day, run.last_day.day) for run in runs] == [
        (2, 1, 3, 6),
        (1, 0, 9, 9),
    ]
    assert [run.ended_on for run in runs] == [dt.date(2026, 3, 8), None]


def test_days_without_unauthorised_absence_make_no_run() -> None:
    assert absence_runs(days((P, P), (AU, AU), (NR, NR)), RULE) == ()


@pytest.mark.parametrize(
    ("number", "step"), [(7, ""), (8, "alert"), (9, "alert"), (10, "return"), (19, "return"), (20, "enquiry")]
)
def test_what_a_run_asks_for(number: int, step: str) -> None:
    """Return at ten school days (reg 12(1)(b)), enquiry at twenty (reg 8(1)(h)), look at it before."""
    assert RULE.step(number) == step


def test_ten_days_of_holiday_are_twenty_sessions() -> None:
    rule = HolidayRule(10, ("H", "F"))
    assert not rule.beyond(20)
    assert rule.beyond(21)


@pytest.mark.parametrize(
    ("first", "last", "number"),
    [
        (dt.date(2019, 8, 1), dt.date(2019, 8, 31), 0),
        (dt.date(2019, 8, 1), dt.date(2019, 9, 1), 1),
        (dt.date(2022, 8, 31), dt.date(2023, 3, 1), 1),
        (dt.date(2022, 9, 1), dt.date(2023, 3, 1), 0),
    ],
)
def test_the_years_of_covid_are_not_to_be_compared(first: dt.date, last: dt.date, number: int) -> None:
    assert len(POLICY.breaks(first, last)) == number


def test_a_number_before_its_first_day_is_not_known() -> None:
    assert POLICY.number("suppress_below", dt.date(2026, 3, 2)).value == 5
    with pytest.raises(KeyError):
        POLICY.number("suppress_below", dt.date(2000, 1, 1))


def test_the_groups_of_the_strategy_are_in_both_languages() -> None:
    found = {cohort.key: cohort for cohort in cohorts(load_pack())}
    assert {"looked_after", "child_protection", "aln", "young_carer", "youth_justice", "excluded"} <= set(found)
    assert all(cohort.english and cohort.welsh and cohort.citation.act for cohort in found.values())
    assert found["looked_after"].restricted and not found["efsm"].restricted


BROKEN = [
    # file, what stands there, what is put there, what is said
    ("absence.toml", "percent = 20", "percent = 120", "1 to 100"),
    ("absence.toml", 'comparator = "ge"', 'comparator = "about"', "ge, gt"),
    ("absence.toml", "alert = 8", "alert = 18", "follow each other"),
    ("absence.toml", "last = 2022-08-31", "last = 2012-08-31", "ends before"),
    ("absence.toml", "suppress_below", "suppress_above", "suppress_below"),
    ("cohorts.toml", 'key = "efsm"', 'key = "aln"', "same key"),
    ("cohorts.toml", 'mark = "unconfirmed"', 'mark = "perhaps"', "perhaps"),
]


@pytest.mark.parametrize(("file", "old", "new", "why"), BROKEN)
def test_a_broken_file_is_named_with_what_is_wrong(tmp_path: Path, file: str, old: str, new: str, why: str) -> None:
    folder = copy_shipped(tmp_path)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    pack = load_pack(folder)
    with pytest.raises(BrokenPack, match=why):
        (absence_policy if file == "absence.toml" else cohorts)(pack)
