"""The six months for each unauthorised session: worked by hand at month ends, and by property."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.law.calendar import DAY
from ecede_desktop.law.limitation import FIRST_SESSION, LAST_SESSION, SixMonthClock, six_month_clock
from ecede_desktop.law.policy import load_pack

D = dt.date
MONTHS = load_pack().number("limitation_months", D(2026, 3, 2))


def clock(*days: dt.date, starts: str = FIRST_SESSION) -> SixMonthClock:
    return six_month_clock([(day, part) for day in days for part in ("AM", "PM")], MONTHS, starts)


@pytest.mark.parametrize(
    ("session", "last_day"),
    [
        (D(2025, 9, 15), D(2026, 3, 15)),  # a Sunday: the limit does not roll on
        (D(2025, 8, 31), D(2026, 2, 28)),
        (D(2023, 8, 31), D(2024, 2, 29)),  # a leap year
        (D(2024, 2, 29), D(2024, 8, 29)),
        (D(2025, 12, 1), D(2026, 6, 1)),
        (D(2026, 3, 31), D(2026, 9, 30)),
        (D(2025, 11, 3), D(2026, 5, 3)),
    ],
)
def test_a_session_can_be_charged_to_the_same_date_six_months_on(session: dt.date, last_day: dt.date) -> None:
    found = clock(session)
    assert (found.last_day, found.backstop) == (last_day, last_day)
    assert found.open_on(last_day) == found.sessions
    assert found.open_on(last_day + DAY) == ()
    assert found.citation.mark == "inference"


def test_each_session_falls_out_on_its_own_day() -> None:
    found = clock(D(2025, 9, 15), D(2025, 9, 16), D(2025, 11, 3))
    day = D(2026, 3, 15)
    assert (len(found.open_on(day)), len(found.gone_on(day)), found.next_out(day)) == (6, 0, day)
    assert [(one.day, one.session) for one in found.fall_out_after(day)] == [
        (D(2025, 9, 15), "AM"), (D(2025, 9, 15), "PM"),
    ]  # fmt: skip
    assert found.fall_out_after(day - DAY) == ()
    later = D(2026, 3, 17)
    assert (len(found.open_on(later)), len(found.gone_on(later)), found.next_out(later)) == (2, 4, D(2026, 5, 3))
    assert not found.whole_on(later)
    assert found.next_out(D(2026, 5, 4)) is None


def test_by_the_other_reading_the_whole_period_stands_while_its_last_session_does() -> None:
    found = clock(D(2025, 9, 15), D(2025, 11, 3), starts=LAST_SESSION)
    assert (found.last_day, found.limit) == (D(2026, 3, 15), D(2026, 5, 3))
    assert len(found.open_on(D(2026, 5, 3))) == 4
    assert len(found.fall_out_after(D(2026, 5, 3))) == 4
    assert found.open_on(D(2026, 5, 4)) == ()
    with pytest.raises(ValueError, match="first_session"):
        clock(D(2025, 9, 15), starts="middle")


def test_a_charged_period_has_a_clock_of_its_own() -> None:
    found = clock(D(2025, 9, 15), D(2025, 10, 1), D(2025, 11, 3)).within(D(2025, 9, 16), D(2025, 11, 2))
    assert (found.last_day, found.backstop) == (D(2026, 4, 1), D(2026, 4, 1))


def test_without_an_unauthorised_session_no_time_runs() -> None:
    found = clock()
    assert (found.last_day, found.backstop, found.limit, found.next_out(D(2026, 3, 2))) == (None,) * 4
    assert not found.whole_on(D(2026, 3, 2))


SESSIONS = st.lists(st.tuples(st.dates(D(2023, 9, 1), D(2027, 8, 31)), st.sampled_from(["AM", "PM"])), max_size=40)


@settings(derandomize=True, deadline=None, max_examples=60)
@given(SESSIONS, st.dates(D(2024, 1, 1), D(2028, 8, 31)), st.sampled_from([FIRST_SESSION, LAST_SESSION]))
def test_what_is_open_and_what_is_gone_are_all_and_what_is_gone_never_comes_back(
    sessions: list[tuple[dt.date, str]], day: dt.date, starts: str
) -> None:
    found = six_month_clock(sessions, MONTHS, starts)
    assert found.gone_on(day) + found.open_on(day) == found.sessions
    assert len(found.sessions) == len(set(sessions))
    assert set(found.open_on(day + DAY)) == set(found.open_on(day)) - set(found.fall_out_after(day))
    assert six_month_clock(list(reversed(sessions)), MONTHS, starts) == found
    if starts == FIRST_SESSION:
        assert all(one.open_on(day) for one in found.open_on(day))
        assert not any(one.open_on(day) for one in found.gone_on(day))
    after = found.next_out(day)
    assert (after is None) == (not found.open_on(day))
    assert after is None or (after >= day and found.open_on(after) == found.open_on(day))
