"""Whether a penalty notice may be given: the law's own rules, and five councils' codes as data."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from ecede_desktop.law.citations import MARKS
from ecede_desktop.law.notices import (
    STATEMENTS,
    Cap,
    GivenNotice,
    NoticeFacts,
    NoticeMark,
    WarningGiven,
    WarningLength,
    amounts_on,
    cap_since,
    code_texts,
    examine,
    law_texts,
    longest_run,
    next_free,
    particulars,
    withdrawal_grounds,
)
from ecede_desktop.law.policy import BrokenPack, PolicyPack, load_pack
from ecede_desktop.law.policy_notices import notice_policy

TODAY = dt.date(2025, 11, 25)
TERM = (dt.date(2025, 9, 1), TODAY)
LATE = dt.date(2025, 11, 20)
ALL = frozenset(STATEMENTS)
CODES = Path(__file__).parent / "data" / "codes"


@pytest.fixture
def pack_of(tmp_path: Path) -> Callable[[str], PolicyPack]:
    """The pack with another council's code of conduct."""

    def make(council: str) -> PolicyPack:
        pack = load_pack()
        folder = tmp_path / council
        shutil.copytree(pack.folder, folder)
        shutil.copy(CODES / f"{council}.toml", folder / "notices.toml")
        return replace(pack, folder=folder)

    return make


def days(first: dt.date, number: int) -> Iterable[dt.date]:
    day, left = first, number
    while left:
        if day.weekday() < 5:
            yield day
            left -= 1
        day += dt.timedelta(days=1)


def absences(first: dt.date, sessions: int, code: str = "O") -> tuple[NoticeMark, ...]:
    both = [(day, session) for day in days(first, (sessions + 1) // 2) for session in ("AM", "PM")]
    return tuple(NoticeMark(day, session, code, True) for day, session in both[:sessions])


MARKS_OF_TEN = absences(dt.date(2025, 10, 6), 6) + absences(dt.date(2025, 11, 17), 4)
FACTS = NoticeFacts(
    today=TODAY,
    asked_as="head_teacher",
    asks_for_own_pupil=True,
    is_parent=True,
    parent_basis=True,
    died_on=None,
    has_address=True,
    age_first=dt.date(2017, 9, 1),
    age_last=dt.date(2028, 6, 30),
    first_day=TERM[0],
    last_day=TODAY,
    window=TERM,
    marks=MARKS_OF_TEN,
    off_roll=(),
    taken={},
    year_share=Fraction(80, 100),
    warning=WarningGiven(dt.date(2025, 10, 10), dt.date(2025, 10, 14), dt.date(2025, 11, 11)),
    issued=(),
    proceedings_begun=False,
    begin_by=dt.date(2026, 4, 6),
    safe_from=dt.date(2026, 1, 9),
    window_today=(dt.date(2025, 9, 1), TODAY),
    stated=frozenset({"no_proceedings", "no_exemption", "code_followed"}),
)


def unmet(facts: NoticeFacts, ground: str = "absence", pack: PolicyPack | None = None) -> list[str]:
    code = notice_policy(pack or load_pack()).code(ground, facts.today)
    return [check.key for check in examine(facts, code).unmet]


def _asked_by_the_code() -> list[str]:
    asked = [key for key in code_texts() if key != "percent"]
    return [key for key in asked if key == "cap_child_months" or not key.startswith("cap_")]


def test_a_notice_may_be_given_when_every_rule_is_met() -> None:
    found = examine(FACTS, notice_policy(load_pack()).code("absence", TODAY))
    assert found.may_issue
    assert found.sessions == MARKS_OF_TEN
    assert [check.key for check in found.checks] == [*law_texts(), *_asked_by_the_code()]


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"asked_as": "neighbour"}, "authorised"),
        ({"asks_for_own_pupil": False}, "authorised"),
        ({"is_parent": False}, "parent"),
        ({"parent_basis": False}, "parent"),
        ({"died_on": dt.date(2025, 11, 1)}, "parent_alive"),
        ({"has_address": False}, "address"),
        ({"age_last": dt.date(2025, 10, 31)}, "age"),
        ({"age_first": None, "age_last": None}, "age"),
        ({"off_roll": (MARKS_OF_TEN[0].key,)}, "school"),
        ({"proceedings_begun": True}, "proceedings"),
        ({"stated": frozenset({"no_exemption", "code_followed"})}, "proceedings"),
        ({"stated": frozenset({"no_proceedings", "code_followed"})}, "exemptions"),
        ({"stated": frozenset({"no_proceedings", "no_exemption"})}, "code_followed"),
        ({"begin_by": dt.date(2026, 1, 8)}, "in_time"),
        ({"begin_by": None}, "in_time"),
        ({"marks": MARKS_OF_TEN[:9]}, "count"),
        ({"first_day": dt.date(2025, 7, 1)}, "window"),
        ({"window": None}, "window"),
        ({"warning": None}, "warning"),
        ({"warning": WarningGiven(TODAY, None, None)}, "warning"),
        ({"warning": WarningGiven(dt.date(2025, 10, 10), dt.date(2025, 10, 14), TODAY)}, "warning"),
        ({"warning": WarningGiven(LATE, LATE, LATE + dt.timedelta(days=1))}, "after_warning"),
        ({"issued": (GivenNotice(dt.date(2025, 1, 10), True), GivenNotice(dt.date(2025, 3, 1), True))},
         "cap_child_months"),
        ({"child_address": "missing"}, "child_address"),
        ({"child_address": "withheld"}, "child_address"),
        ({"child_address": "missing", "stated": ALL | {"address_withheld"}}, "child_address"),
        ({"pay_address": False}, "pay_address"),
        ({"window_today": (TODAY, TODAY)}, "window_today"),
        ({"window_today": None}, "window_today"),
    ],
)  # fmt: skip
def test_each_rule_stands_in_the_way_by_itself(change: dict[str, object], key: str) -> None:
    assert key in unmet(replace(FACTS, **change))  # type: ignore[arg-type]
    assert not unmet(FACTS)


@pytest.mark.parametrize(
    ("change", "key", "english", "welsh"),
    [
        ({"age_first": None, "age_last": None}, "age", "Record the child's date of birth", "dyddiad geni"),
        ({"begin_by": None}, "in_time", "First rely on sessions that count", "dibynnwch ar sesiynau"),
        ({"window": None}, "window", "Enter the school's terms", "dymhorau'r ysgol"),
        ({"window": None}, "count", "Enter the school's terms", "dymhorau'r ysgol"),
        ({"warning": None}, "warning", "wait 15 school days.", "arhoswch 15 diwrnod ysgol."),
    ],
)  # fmt: skip
def test_what_is_not_known_yet_is_asked_for_and_never_shown_as_a_question_mark(
    change: dict[str, object], key: str, english: str, welsh: str
) -> None:
    code = notice_policy(load_pack()).code("absence", TODAY)
    found = next(one for one in examine(replace(FACTS, **change), code).checks if one.key == key)  # type: ignore[arg-type]
    assert english in found.satisfy_en
    assert welsh in found.satisfy_cy
    assert "?" not in found.satisfy_en + found.satisfy_cy


def test_a_police_officer_needs_no_pupil_of_their_own() -> None:
    assert not unmet(replace(FACTS, asked_as="police", asks_for_own_pupil=False))


def test_sessions_of_another_notice_never_count_again() -> None:
    taken = {mark.key: "PN/2025/00001" for mark in MARKS_OF_TEN}
    assert {"sessions", "not_taken", "count"} <= set(unmet(replace(FACTS, taken=taken)))
    one = {MARKS_OF_TEN[0].key: "PN/2025/00001"}
    assert unmet(replace(FACTS, taken=one)) == ["count"]
    more = (*MARKS_OF_TEN, NoticeMark(dt.date(2025, 11, 24), "AM", "O", True))
    found = examine(replace(FACTS, taken=one, marks=more), notice_policy(load_pack()).code("absence", TODAY))
    assert found.may_issue
    assert MARKS_OF_TEN[0] not in found.sessions


def test_an_authorised_absence_never_counts() -> None:
    marks = tuple(replace(mark, code="I", unauthorised=False) for mark in MARKS_OF_TEN)
    assert "count" in unmet(replace(FACTS, marks=marks))


def test_what_would_satisfy_a_rule_names_the_figures_in_both_languages() -> None:
    code = notice_policy(load_pack()).code("absence", TODAY)
    found = next(c for c in examine(replace(FACTS, marks=MARKS_OF_TEN[:7]), code).checks if c.key == "count")
    assert "7 count from 01/09/2025 to 25/11/2025" in found.satisfy_en
    assert "Mae 7 yn cyfrif o 01/09/2025 hyd 25/11/2025" in found.satisfy_cy
    assert found.citation.mark == "unconfirmed"


@pytest.mark.parametrize("council", ["cardiff", "swansea", "caerphilly", "bridgend"])
def test_another_council_is_another_file_and_nothing_else(council: str, pack_of: Callable[[str], PolicyPack]) -> None:
    assert not unmet(FACTS, "absence", pack_of(council))


def test_swansea_asks_for_a_low_figure_as_well(pack_of: Callable[[str], PolicyPack]) -> None:
    pack = pack_of("swansea")
    assert not unmet(FACTS, "absence", pack)
    assert unmet(replace(FACTS, year_share=Fraction(9, 10)), "absence", pack) == ["percent"]
    assert unmet(replace(FACTS, year_share=Fraction(8999, 10000)), "absence", pack) == []


def test_caerphilly_counts_twelve_weeks_and_a_holiday_in_a_row(pack_of: Callable[[str], PolicyPack]) -> None:
    pack = pack_of("caerphilly")
    assert notice_policy(pack).code("absence", TODAY).ground.value.weeks == 12
    holiday = absences(dt.date(2025, 10, 6), 10, "G")
    facts = replace(FACTS, marks=holiday, warning=None)
    assert not unmet(facts, "holiday", pack)
    there = NoticeMark(dt.date(2025, 10, 8), "AM", "/", False)
    broken = tuple(there if mark.key == there.key else mark for mark in holiday)
    assert unmet(replace(facts, marks=broken), "holiday", pack) == ["count"]


def test_bridgend_needs_no_warning_for_a_holiday(pack_of: Callable[[str], PolicyPack]) -> None:
    pack = pack_of("bridgend")
    facts = replace(FACTS, marks=absences(dt.date(2025, 10, 6), 2, "G"), warning=None)
    assert not unmet(facts, "holiday", pack)
    assert "warning" in unmet(facts, "absence", pack)


def test_a_weekend_between_does_not_break_a_run_and_a_mark_not_required_neither() -> None:
    first = absences(dt.date(2025, 10, 9), 4)
    inset = NoticeMark(dt.date(2025, 10, 13), "AM", "#", False, possible=False)
    after = NoticeMark(dt.date(2025, 10, 14), "AM", "O", True)
    assert len(longest_run((*first, after), (*first, inset, after))) == 5


def test_what_a_named_person_states_stands_instead_of_some_rules() -> None:
    later = replace(FACTS, window_today=(TODAY, TODAY), child_address="withheld")
    assert unmet(later) == ["child_address", "window_today"]
    assert not unmet(replace(later, stated=ALL | {"still_current", "address_withheld"}))


def test_a_charge_must_still_be_safe_on_the_last_day_to_begin() -> None:
    assert not unmet(replace(FACTS, begin_by=FACTS.safe_from))
    assert FACTS.safe_from is not None
    assert unmet(replace(FACTS, begin_by=FACTS.safe_from - dt.timedelta(days=1))) == ["in_time"]


def test_every_cap_that_holds_is_looked_at_and_says_whom_it_counts(pack_of: Callable[[str], PolicyPack]) -> None:
    pack = pack_of("cardiff")
    file = pack.folder / "notices.toml"
    cap = """
[[cap]]
most = 3
per = "parent"
period = "months"
from = 2013-09-02
act = "Code"
mark = "unconfirmed"
"""
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("[[cap]]", cap + "[[cap]]", 1), encoding="utf-8")
    months = [dt.date(2025, month, 3) for month in (1, 3, 6)]
    of_siblings = replace(FACTS, issued=tuple(GivenNotice(day, False) for day in months))
    assert unmet(of_siblings, "absence", pack) == ["cap_parent_months"]
    code = notice_policy(pack).code("absence", TODAY)
    told = next(one for one in examine(of_siblings, code).unmet)
    assert told.english == "Not more than 3 notices are given to one parent, for all children together, in 12 months."
    assert "3 were given since 26/11/2024; another may be given from 03/01/2026" in told.satisfy_en
    mixed = (GivenNotice(months[0], True), GivenNotice(months[1], True))
    assert unmet(replace(FACTS, issued=mixed), "absence", pack) == ["cap_child_months"]
    assert not unmet(replace(FACTS, issued=mixed[:1]), "absence", pack)


@pytest.mark.parametrize(
    ("unit", "english", "welsh"),
    [
        ("school", "wait 15 school days: until 25/11/2025.", "arhoswch 15 diwrnod ysgol: tan 25/11/2025."),
        ("calendar", "wait 15 days: until 25/11/2025.", "arhoswch 15 diwrnod: tan 25/11/2025."),
        ("working", "wait 15 working days: until 25/11/2025.", "arhoswch 15 diwrnod gwaith: tan 25/11/2025."),
    ],
)
def test_the_time_of_a_warning_is_told_in_the_codes_own_days(unit: str, english: str, welsh: str) -> None:
    code = notice_policy(load_pack()).code("absence", TODAY)
    code = replace(code, warning=replace(code.warning, value=WarningLength(15, unit)))
    runs = WarningGiven(dt.date(2025, 10, 10), dt.date(2025, 10, 14), TODAY)
    found = next(one for one in examine(replace(FACTS, warning=runs), code).checks if one.key == "warning")
    assert english in found.satisfy_en
    assert welsh in found.satisfy_cy


def test_the_cap_runs_twelve_months_or_the_school_year() -> None:
    rolling, yearly = Cap(2, "child", "months", 12), Cap(2, "child", "school_year", 12)
    assert cap_since(rolling, dt.date(2025, 11, 25)) == dt.date(2024, 11, 26)
    assert cap_since(yearly, dt.date(2026, 3, 1)) == dt.date(2025, 9, 1)
    given = [dt.date(2025, 1, 10), dt.date(2025, 3, 1)]
    assert next_free(rolling, given, TODAY) == dt.date(2026, 1, 10)
    assert next_free(yearly, given, TODAY) == dt.date(2026, 9, 1)
    assert next_free(rolling, given[:1], TODAY) == TODAY


def test_amounts_particulars_and_grounds_are_those_of_the_regulations() -> None:
    assert (amounts_on(TODAY).value.lower_pence, amounts_on(TODAY).value.higher_pence) == (6000, 12000)
    with pytest.raises(KeyError):
        amounts_on(dt.date(2013, 9, 1))
    sections = [one.citation.section for one in particulars()]
    assert sections == ["reg 3", *(f"reg 3({letter})" for letter in "abcdefghijk")]
    grounds = {one.key: one for one in withdrawal_grounds()}
    assert [key for key, one in grounds.items() if not one.repays] == ["not_proceeding"]
    assert [key for key, one in grounds.items() if one.may_be_replaced] == ["material_errors"]
    assert [key for key, one in grounds.items() if one.only_unpaid] == ["not_proceeding"]
    assert {text.citation.mark for text in law_texts().values() if text.citation} <= set(MARKS)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('window = "term"', 'window = "month"', "window is one of"),
        ('window = "term"', 'window = "weeks"', "weeks (from 1 on)"),
        ("least = 10", "least = 0", "at least one session"),
        ('unit = "school"', 'unit = "lunar"', "counts “lunar” days"),
        ("most = 2", "most = 0", "most is 1 or more"),
        ("[[exemption]]", "[[excemption]]", "is missing"),
    ],
)
def test_a_wrong_code_is_named_with_its_file(
    pack_of: Callable[[str], PolicyPack], old: str, new: str, said: str
) -> None:
    pack = pack_of("cardiff")
    file = pack.folder / "notices.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(BrokenPack) as told:
        notice_policy(pack)
    assert said in str(told.value)
    assert "notices.toml" in str(told.value)
