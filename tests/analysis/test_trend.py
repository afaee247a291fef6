"""Weekly attendance for spark lines."""

from __future__ import annotations

import datetime as dt

import numpy as np
from hypothesis import given

from ecede_desktop.analysis.marks import as_marks
from ecede_desktop.analysis.trend import weekly
from tests.analysis.county import CODES, LAST, YEAR, counted, days, row_of, schools

DAY = dt.timedelta(days=1)


@given(schools, days)
def test_each_week_is_its_own_share_attended(pupils: list[bytes], last: dt.date) -> None:
    found = weekly(as_marks(pupils), CODES, YEAR, last, 5)
    this_monday = last - last.weekday() * DAY
    for row, series in zip(pupils, found, strict=True):
        for number, figure in enumerate(series):
            monday = this_monday - (4 - number) * 7 * DAY
            counts = counted(row, monday, min(monday + 6 * DAY, last))
            if counts.possible:
                assert abs(figure - 100 * counts.attended / counts.possible) < 1e-9
            else:
                assert np.isnan(figure)


def test_the_series_ends_with_the_day_asked_for() -> None:
    """A mark of the day after is not told yet."""
    monday = dt.date(2026, 1, 12)
    marks = as_marks([row_of({(monday, "AM"): "/", (monday + DAY, "AM"): "U"})])
    assert weekly(marks, CODES, YEAR, monday, 1).tolist() == [[100.0]]
    assert weekly(marks, CODES, YEAR, monday + DAY, 1).tolist() == [[50.0]]


def test_weeks_before_the_school_year_have_no_figure() -> None:
    marks = as_marks([row_of({(dt.date(2025, 9, 2), "AM"): "/"})])
    found = weekly(marks, CODES, YEAR, dt.date(2025, 9, 5))
    assert np.isnan(found[0, :11]).all()
    assert found[0, 11] == 100.0


def test_the_last_week_of_the_school_year_is_whole() -> None:
    marks = as_marks([row_of({(LAST, "PM"): "/"})])
    assert weekly(marks, CODES, YEAR, LAST, 1).tolist() == [[100.0]]
