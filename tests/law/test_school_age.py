"""Compulsory school age (s.8 Education Act 1996)."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law.school_age import compulsory_school_age


@pytest.mark.parametrize(
    ("born", "first", "last"),
    [
        # name: born, begins (s.8(2)), ceases (s.8(3))
        (dt.date(2013, 3, 14), dt.date(2018, 3, 31), dt.date(2029, 6, 29)),
        (dt.date(2013, 3, 31), dt.date(2018, 3, 31), dt.date(2029, 6, 29)),  # five on a prescribed day
        (dt.date(2013, 4, 1), dt.date(2018, 8, 31), dt.date(2029, 6, 29)),
        (dt.date(2013, 8, 31), dt.date(2018, 8, 31), dt.date(2029, 6, 29)),  # 16 after the leaving date, same year
        (dt.date(2013, 9, 1), dt.date(2018, 12, 31), dt.date(2030, 6, 28)),
        (dt.date(2012, 12, 31), dt.date(2017, 12, 31), dt.date(2029, 6, 29)),
        (dt.date(2012, 2, 29), dt.date(2017, 3, 31), dt.date(2028, 6, 30)),  # born on a leap day
    ],
)
def test_a_child_is_of_compulsory_school_age_between_these_days(born: dt.date, first: dt.date, last: dt.date) -> None:
    found = compulsory_school_age(born)
    assert (found.first_day, found.last_day) == (first, last)
    assert all("Education Act 1996" in str(citation) for citation in found.citations)


def test_a_birth_before_the_rules_is_refused() -> None:
    with pytest.raises(ValueError, match="no rule"):
        compulsory_school_age(dt.date(1980, 1, 1))
