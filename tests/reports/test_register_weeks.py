"""The register as weeks: every mark of the period stands in exactly one place."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.records.extracts import RegisterExtract
from ecede_desktop.reports import register_grid, sheet
from ecede_desktop.reports.paper import Paper
from ecede_desktop.reports.register_weeks import TermEnd, TermStart, Week, rows, spans, weekend_marks, weeks
from ecede_desktop.reports.wording import words
from tests.reports.registers import CLASSES, register

periods = st.tuples(
    st.dates(dt.date(2024, 9, 1), dt.date(2026, 7, 1)), st.integers(min_value=0, max_value=400)
).map(lambda pair: (pair[0], min(pair[0] + dt.timedelta(days=pair[1]), dt.date(2026, 7, 31))))  # fmt: skip


@st.composite
def extracts(draw: st.DrawFn) -> RegisterExtract:
    first, last = draw(periods)
    days = st.dates(first, last)
    marks = draw(
        st.dictionaries(st.tuples(days, st.sampled_from(("AM", "PM"))), st.sampled_from(sorted(CLASSES)), max_size=20)
    )
    return register(first, last, marks=marks, corrections=draw(st.integers(0, 6)))


@settings(max_examples=60, deadline=None)
@given(extracts())
def test_every_mark_of_the_period_has_one_place(extract: RegisterExtract) -> None:
    placed = [(slot.date, slot.session) for week in weeks(extract) for slot in week.slots if slot.shows_mark]
    placed += [(cell.date, cell.session) for cell in weekend_marks(extract)]
    expected = [(cell.date, cell.session) for cell in extract.cells if cell.code or cell.mark_class == "MISSING"]
    assert Counter(placed) == Counter(expected)
    assert len(placed) == len(set(placed))


@settings(max_examples=25, deadline=None)
@given(extracts())
def test_every_mark_of_the_period_is_drawn_once(extract: RegisterExtract) -> None:
    paper = Paper(dress=lambda page, index: None)
    paper.new_page()
    register_grid.draw(paper, extract, words("register_extract", "en"))
    drawn = Counter(
        str(op.text)
        for page in paper.sheets
        for op in page.ops
        if isinstance(op, sheet.Text) and op.align == "centre" and op.size in (10.5, 11)
    )
    drawn.subtract(code for _, code, _ in register_grid.LEGEND if code)
    weekdays = [cell for cell in extract.cells if cell.date.weekday() < 5]
    expected = Counter(cell.code or "?" for cell in weekdays if cell.code or cell.mark_class == "MISSING")
    assert +drawn == expected


@settings(max_examples=60, deadline=None)
@given(extracts())
def test_marks_and_gaps_fill_each_week(extract: RegisterExtract) -> None:
    for week in weeks(extract):
        covered = [number for start, end, _ in spans(week) for number in range(start, end)]
        marks = [number for number, slot in enumerate(week.slots) if slot.shows_mark]
        assert sorted(covered + marks) == list(range(10))


@settings(max_examples=60, deadline=None)
@given(extracts())
def test_each_week_stands_once_and_each_term_is_closed(extract: RegisterExtract) -> None:
    found = rows(extract)
    mondays = [row.monday for row in found if isinstance(row, Week)]
    assert mondays == sorted(set(mondays))
    assert mondays[0] <= extract.first_day and mondays[-1] + dt.timedelta(days=7) > extract.last_day
    opened = [row.term for row in found if isinstance(row, TermStart)]
    closed = [row.term for row in found if isinstance(row, TermEnd)]
    assert opened == closed


def test_holidays_between_terms_belong_to_no_term() -> None:
    found = rows(register(dt.date(2025, 12, 15), dt.date(2026, 1, 9)))
    kinds = [type(row).__name__ for row in found]
    assert kinds == ["TermStart", "Week", "TermEnd", "Week", "Week", "TermStart", "Week", "TermEnd"]


def test_days_before_the_period_in_its_first_week_are_outside() -> None:
    first = weeks(register(dt.date(2025, 9, 10), dt.date(2025, 9, 19)))[0]
    assert [slot.inside for slot in first.slots] == [False] * 4 + [True] * 6


def test_a_mark_changed_twice_carries_both_numbers() -> None:
    extract = register(dt.date(2025, 9, 8), dt.date(2025, 9, 12), corrections=1)
    extract = dataclasses.replace(extract, corrections=extract.corrections * 2)
    change = extract.corrections[0]
    slot = next(slot for slot in weeks(extract)[0].slots if (slot.date, slot.session) == (change.date, change.session))
    assert slot.corrections == (1, 2)
