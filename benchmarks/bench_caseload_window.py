"""The caseload of 5,000 in the window: shown, sorted, filtered, scrolled; against a bare table of as many strings."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from benchmarks.measuring import Row, peak_memory

NAME = "caseload in the window"
CASES = 5_000
PAGES = 60
TODAY = dt.date(2026, 3, 2)


def run() -> list[Row]:
    """Show the table, scroll through it, type into its filter; the bare table does the first two."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QTableView

    from ecede_desktop.law.policy import load_pack
    from ecede_desktop.ui.application import make_application
    from ecede_desktop.ui.caseload.delegate import CaseloadDelegate
    from ecede_desktop.ui.caseload.filters import CaseloadFilter
    from ecede_desktop.ui.caseload.model import CaseloadModel

    application = make_application()
    rows = _rows()
    ladder = load_pack().ladder

    def shown() -> Any:
        model = CaseloadModel(ladder)
        table = QTableView()
        table.setModel(model)
        table.setItemDelegate(CaseloadDelegate(ladder, model, table))
        table.verticalHeader().hide()
        table.resize(1200, 600)
        model.set_rows(rows, TODAY)
        table.show()
        application.processEvents()
        table.grab()
        return model, table

    show, (model, table) = _timed(shown)
    scroll, _ = _timed(lambda: _scroll(table, application))
    sort, _ = _timed(lambda: (model.sort(3), application.processEvents(), table.grab()))
    narrow, _ = _timed(lambda: (model.set_filter(CaseloadFilter(words=("ffug", "12"))), table.grab()))
    bare_show, bare = _timed(lambda: _bare(QTableView, application))
    bare_scroll, _ = _timed(lambda: _scroll(bare, application))
    peak = peak_memory()
    table.close()
    bare.close()
    QApplication.processEvents()
    return [
        Row("5,000 cases shown", show, bare_show, "bare QTableView, same strings", peak=peak),
        Row(f"  scrolled through in {PAGES} pages", scroll, bare_scroll, "bare QTableView, same strings", peak=peak),
        Row("  sorted", sort, None, "", peak=peak),
        Row("  narrowed by words", narrow, None, "", peak=peak),
    ]


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    started = time.perf_counter()
    made = work()
    return time.perf_counter() - started, made


def _scroll(table: Any, application: Any) -> None:
    bar = table.verticalScrollBar()
    for page in range(PAGES):
        bar.setValue(bar.maximum() * page // PAGES)
        application.processEvents()
        table.grab()


def _bare(table_class: Any, application: Any) -> Any:
    from PySide6.QtGui import QStandardItem, QStandardItemModel

    model = QStandardItemModel(CASES, 9)
    for line, row in enumerate(_rows()):
        texts = (row.full_name, row.school_name, str(row.attendance), "", row.stage, "12", "3 Mar", row.officer, "en")
        for column, text in enumerate(texts):
            model.setItem(line, column, QStandardItem(text))
    table = table_class()
    model.setParent(table)
    table.setModel(model)
    table.verticalHeader().hide()
    table.resize(1200, 600)
    table.show()
    application.processEvents()
    table.grab()
    return table


def _rows() -> tuple[Any, ...]:
    from uuid import UUID

    from ecede_desktop.law.measures import Counts
    from ecede_desktop.records.cases import CaseRow

    counts = Counts(present=150, authorised=20, unauthorised=30)
    return tuple(
        CaseRow(
            id=UUID(int=number),
            reference=f"AWS/2026/{number:05d}",
            pupil_id=UUID(int=number),
            upn="",
            surname=f"Ffug-{number % 97}",
            forename=("Siân", "Gŵyn", "Rhŷs", "Mair")[number % 4],
            year_group=str(1 + number % 11),
            school_number="6742999",
            school_name=f"Ysgol Enghraifft {number % 110}",
            stage=("referral_received", "home_visit", "action_plan")[number % 3],
            stage_number=("1", "3", "5")[number % 3],
            stage_since=TODAY - dt.timedelta(days=number % 60),
            officer="aled",
            officer_name="Aled Ffug-Swyddog",
            opened_on=TODAY - dt.timedelta(days=number % 200),
            closed_on=None,
            counts=counts,
            attendance=Decimal("75.0") + Decimal(number % 200) / 10,
            trend=tuple(60.0 + (number * week) % 40 for week in range(12)),
            next_due=TODAY + dt.timedelta(days=number % 30 - 10),
            next_due_reason="stage_clock",
        )
        for number in range(CASES)
    )
