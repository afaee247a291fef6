"""Citations and dated values."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law.citations import Citation, Dated, value_on

ACT = Citation("Education Act 1996", "s.444(1)")
OLD = Dated(80, dt.date(2010, 9, 1), dt.date(2014, 8, 31), ACT)
NEW = Dated(86, dt.date(2014, 9, 1), None, ACT)
TRIAL = Dated(88, dt.date(2020, 9, 1), dt.date(2020, 12, 31), ACT)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (dt.date(2010, 8, 31), None),
        (dt.date(2010, 9, 1), 80),
        (dt.date(2014, 8, 31), 80),
        (dt.date(2014, 9, 1), 86),
        (dt.date(2020, 10, 1), 88),
        (dt.date(2021, 1, 1), 86),
    ],
)
def test_the_value_on_a_day_is_the_latest_begun_that_still_holds(day: dt.date, expected: int | None) -> None:
    found = value_on((TRIAL, OLD, NEW), day)
    assert (found.value if found else None) == expected


def test_a_citation_says_where_it_is_and_whether_the_text_was_read() -> None:
    assert str(ACT) == "Education Act 1996 s.444(1)"
    assert str(Citation("Code for Crown Prosecutors")) == "Code for Crown Prosecutors"
    assert ACT.certain
    assert not Citation("Magistrates' Courts Act 1980", "s.127", "inference").certain
