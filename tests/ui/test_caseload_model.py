"""The model of the caseload: sorted, filtered, said in words, quick with thousands of lines."""

from __future__ import annotations

import datetime as dt
import time
from decimal import Decimal
from typing import Any

import pytest
import uuid6
from PySide6.QtCore import QPersistentModelIndex, Qt

from ecede_desktop.law.measures import Counts, attendance
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.cases import CaseRow
from ecede_desktop.ui.caseload import columns
from ecede_desktop.ui.caseload.filters import CaseloadFilter, words
from ecede_desktop.ui.caseload.model import CaseloadModel, RowRole, SortRole
from tests.ui.panels import look

__all__ = ["look"]
TODAY = dt.date(2026, 3, 2)


def case(number: int = 1, **said: Any) -> CaseRow:
    counts = Counts(present=150, approved=2, authorised=10, unauthorised=30 + number % 50)
    facts: dict[str, Any] = {
        "id": uuid6.uuid7(), "reference": f"AWS/2026/{number:05d}", "pupil_id": uuid6.uuid7(), "upn": "A674299900001",
        "surname": f"Ffug-Prŷs{number % 7}", "forename": "Siân", "year_group": "9", "school_number": "6742999",
        "school_name": "Ysgol Enghraifft", "stage": "home_visit", "stage_number": "3",
        "stage_since": TODAY - dt.timedelta(days=number % 60), "officer": "aled", "officer_name": "Aled Ffug-Swyddog",
        "opened_on": dt.date(2026, 1, 12), "closed_on": None, "counts": counts, "attendance": attendance(counts),
        "trend": (90.0, None, 80.0), "next_due": TODAY + dt.timedelta(days=number % 30 - 5),
        "next_due_reason": "visit",
    }  # fmt: skip
    return CaseRow(**(facts | said))


@pytest.fixture
def model(look: None) -> CaseloadModel:
    return CaseloadModel(load_pack().ladder)


def column_of(model: CaseloadModel, key: str) -> int:
    return [column.key for column in model.columns].index(key)


def test_the_model_keeps_every_promise_of_a_model(model: CaseloadModel, qtmodeltester: Any) -> None:
    model.set_rows([case(n) for n in range(1, 40)], TODAY)
    qtmodeltester.check(model)
    model.sort(column_of(model, "attendance"), Qt.SortOrder.DescendingOrder)
    model.set_filter(CaseloadFilter(words=("prys1",)))
    model.set_columns(["pupil", "next_due"])
    qtmodeltester.check(model)


def test_what_is_due_first_stands_first_and_nothing_due_stands_last(model: CaseloadModel) -> None:
    late, later, never = case(1, next_due=TODAY), case(2, next_due=dt.date(2026, 4, 1)), case(3, next_due=None)
    model.set_rows([never, later, late], TODAY)
    assert model.rows == (late, later, never)


@pytest.mark.parametrize(
    ("key", "low", "high"),
    [
        ("pupil", {"surname": "Ŵyn"}, {"surname": "Ynyr"}),
        ("attendance", {"attendance": None}, {"attendance": Decimal("0.0")}),
        ("attendance", {"attendance": Decimal("9.5")}, {"attendance": Decimal("10.0")}),
        ("stage", {"stage": "review"}, {"stage": "penalty_notice"}),
        ("days", {"stage_since": TODAY}, {"stage_since": dt.date(2025, 12, 1)}),
        ("trend", {"trend": (90.0, 60.0)}, {"trend": (60.0, 90.0)}),
    ],
)
def test_a_column_sorts_by_its_meaning_and_not_by_its_letters(
    model: CaseloadModel, key: str, low: dict[str, Any], high: dict[str, Any]
) -> None:
    first, second = case(1, **low), case(2, **high)
    model.set_rows([second, first], TODAY)
    model.sort(column_of(model, key), Qt.SortOrder.AscendingOrder)
    assert model.rows == (first, second)
    model.sort(column_of(model, key), Qt.SortOrder.DescendingOrder)
    assert model.rows == (second, first)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (CaseloadFilter(words=words("sian prys")), {1, 2}),
        (CaseloadFilter(words=words("Gethin")), {3}),
        (CaseloadFilter(words=words("AWS/2026/00002")), {2}),
        (CaseloadFilter(officer="mari"), {2}),
        (CaseloadFilter(stage="review"), {3}),
        (CaseloadFilter(overdue_on=TODAY), {1}),
        (CaseloadFilter(words=words("sian"), officer="aled"), {1}),
        (CaseloadFilter(words=words("nobody")), set()),
    ],
)
def test_a_filter_shows_exactly_the_cases_that_are_like_that(
    model: CaseloadModel, wanted: CaseloadFilter, found: set[int]
) -> None:
    model.set_rows(
        [
            case(1, surname="Ffug-Prŷs", next_due=dt.date(2026, 3, 1)),
            case(2, surname="Ffug-Prŷs", officer="mari", next_due=TODAY),
            case(3, surname="Ffug-Lloyd", forename="Gethin", stage="review", next_due=None),
        ],
        TODAY,
    )
    model.set_filter(wanted)
    assert {int(row.reference[-1]) for row in model.rows} == found


def test_overdue_is_said_in_words_with_its_reason(model: CaseloadModel) -> None:
    model.set_rows([case(1, next_due=dt.date(2026, 2, 20))], TODAY)
    said = model.index(0, column_of(model, "next_due")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Overdue since Fri 20 Feb 2026: Visit"


def test_attendance_is_read_out_with_its_counts_and_the_trend_with_its_ends(model: CaseloadModel) -> None:
    model.set_rows([case(1)], TODAY)
    row = model.rows[0]
    attended = model.index(0, column_of(model, "attendance")).data(Qt.ItemDataRole.AccessibleTextRole)
    trend = model.index(0, column_of(model, "trend")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert attended == f"{row.attendance} % attendance: 152 of 193 sessions this school year"
    assert trend == "Last 12 school weeks: from 90.0 % to 80.0 %, lowest 80.0 %"


def test_the_current_line_stays_with_its_case_when_the_order_changes(model: CaseloadModel) -> None:
    model.set_rows([case(n, next_due=TODAY + dt.timedelta(days=n)) for n in range(10)], TODAY)
    held = QPersistentModelIndex(model.index(2, 0))
    before = held.data(RowRole)
    model.sort(column_of(model, "next_due"), Qt.SortOrder.DescendingOrder)
    assert held.data(RowRole) == before
    assert held.row() == 7


def test_the_heading_says_what_gives_the_order(model: CaseloadModel) -> None:
    model.sort(column_of(model, "days"), Qt.SortOrder.DescendingOrder)
    headings = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert [heading for heading in headings if heading[-1] in "↑↓"] == ["Days ↓"]


def test_unknown_columns_of_old_settings_are_passed_over(model: CaseloadModel) -> None:
    model.set_columns(["pupil", "gone", "stage"])
    assert [column.key for column in model.columns] == ["pupil", "stage"]
    model.set_columns(["gone"])
    assert [column.key for column in model.columns] == list(columns.DEFAULT)


def test_every_cell_can_be_sorted_and_read_out(model: CaseloadModel) -> None:
    model.set_rows([case(1, next_due=None, trend=(), attendance=None, year_group="")], TODAY)
    for at in range(model.columnCount()):
        index = model.index(0, at)
        assert index.data(SortRole) is not None
        assert isinstance(index.data(Qt.ItemDataRole.AccessibleTextRole), str)


def test_five_thousand_cases_are_filtered_and_sorted_at_once(model: CaseloadModel) -> None:
    model.set_rows([case(n) for n in range(5_000)], TODAY)
    started = time.perf_counter()
    model.set_filter(CaseloadFilter(words=("prys3",)))
    model.sort(column_of(model, "attendance"), Qt.SortOrder.AscendingOrder)
    assert time.perf_counter() - started < 0.5  # some 10 ms where nothing else runs
