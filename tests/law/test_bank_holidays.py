"""Bank holidays of Wales: the library against the yearly rule worked anew here, and the council's corrections."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import tomllib

import pytest
from dateutil.easter import easter
from holidays.countries.united_kingdom import UnitedKingdom

from ecede_desktop import paths
from ecede_desktop.law.calendar import KNOWN_YEARS, add_working_days, bank_holidays, named_bank_holidays

D = dt.date
ONE_OFF = {
    # year: taken away, added (proclamations under the Act)
    1999: (set(), {D(1999, 12, 31)}),
    2002: ({D(2002, 5, 27)}, {D(2002, 6, 3), D(2002, 6, 4)}),
    2011: (set(), {D(2011, 4, 29)}),
    2012: ({D(2012, 5, 28)}, {D(2012, 6, 4), D(2012, 6, 5)}),
    2020: ({D(2020, 5, 4)}, {D(2020, 5, 8)}),
    2022: ({D(2022, 5, 30)}, {D(2022, 6, 2), D(2022, 6, 3), D(2022, 9, 19)}),
    2023: (set(), {D(2023, 5, 8)}),
}
YEARS = range(1996, 2061)


def by_rule(year: int) -> set[dt.date]:
    """Banking and Financial Dealings Act 1971, Sch 1, with New Year's Day and May Day, worked without the library."""
    sunday = easter(year)
    may, spring, summer = (_monday(year, month, last) for month, last in ((5, False), (5, True), (8, True)))
    days = {sunday - dt.timedelta(2), sunday + dt.timedelta(1), may, spring, summer}
    for fixed in (D(year, 1, 1), D(year, 12, 25), D(year, 12, 26)):
        days.add(fixed)
    for fixed in (D(year, 1, 1), D(year, 12, 25), D(year, 12, 26)):
        if fixed.weekday() >= 5:
            instead = fixed
            while instead.weekday() >= 5 or instead in days:
                instead += dt.timedelta(1)
            days.add(instead)
    taken, added = ONE_OFF.get(year, (set(), set()))
    return (days - taken) | added


def _monday(year: int, month: int, last: bool) -> dt.date:
    days = [D(year, month, number) for number in range(1, 32)]
    mondays = [day for day in days if day.weekday() == 0]
    return mondays[-1] if last else mondays[0]


@pytest.mark.parametrize("year", YEARS)
def test_the_library_and_the_act_agree(year: int) -> None:
    assert set(bank_holidays(year)) == by_rule(year)


@pytest.mark.parametrize("year", YEARS)
def test_corrections_of_the_table_are_what_the_library_knows_of_years_that_both_speak_of(year: int) -> None:
    rows = tomllib.loads((paths.law_tables() / "bank_holidays.toml").read_text(encoding="utf-8"))["year"]
    library = set(UnitedKingdom(subdiv="WLS", years=year))
    for row in (row for row in rows if row["year"] == year):
        assert {entry["date"] for entry in row.get("added", ())} <= library
        assert not set(row.get("removed", ())) & library
    assert set(bank_holidays(year)) == library


@pytest.mark.parametrize("year", YEARS)
def test_every_bank_holiday_has_a_name_in_both_languages(year: int) -> None:
    for name in named_bank_holidays(year).values():
        assert name.english and name.welsh
        assert name.english != name.welsh, "a holiday of the library that the table does not name"
        assert "observed" not in name.english


def test_a_substitute_day_says_what_it_stands_in_for() -> None:
    name = named_bank_holidays(2026)[D(2026, 12, 28)]
    assert (name.english, name.welsh) == ("Boxing Day (substitute day)", "Gŵyl San Steffan (diwrnod yn ei le)")


def test_days_are_counted_over_the_jubilees_that_the_yearly_rule_does_not_tell() -> None:
    assert add_working_days(D(2012, 6, 1), 1) == D(2012, 6, 6)
    assert add_working_days(D(2011, 4, 28), 1) == D(2011, 5, 3)


def test_no_bank_holiday_is_made_up_outside_the_years_that_are_known() -> None:
    assert bank_holidays(KNOWN_YEARS[0] - 1) == {} == bank_holidays(KNOWN_YEARS[-1] + 1)


def test_the_library_is_not_loaded_before_a_day_is_counted() -> None:
    program = (
        "import sys, ecede_desktop.law.calendar as c, ecede_desktop.law.deadlines, ecede_desktop.law.day_counting\n"
        "assert not any(name.startswith('holidays') for name in sys.modules)\n"
        "c.bank_holidays(2026)\n"
        "assert 'holidays' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("language", ["th_TH.UTF-8", "en_US.UTF-8", "cy_GB.UTF-8", "C"])
def test_names_do_not_follow_the_language_of_the_machine(language: str) -> None:
    program = (
        "import datetime as dt, ecede_desktop.law.calendar as c\n"
        "name = c.named_bank_holidays(2026)[dt.date(2026, 12, 28)]\n"
        "assert (name.english, name.welsh[:4]) == ('Boxing Day (substitute day)', 'G\u0175yl'), name\n"
    )
    environment = {**os.environ, "LANG": language, "LANGUAGE": language[:2]}
    environment.pop("LC_ALL", None)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, env=environment
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
