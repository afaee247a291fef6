"""Columns of the lists of hand-offs and of those who would be handed over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.policy_handoffs import HandoffPolicy
from ecede_desktop.records.handoffs import Candidate, HandoffView
from ecede_desktop.ui import handoff_words, i18n, school_names, wording
from ecede_desktop.ui.rows_model import RowsColumn

translate = QCoreApplication.translate
T = TypeVar("T")


def candidate_columns() -> tuple[RowsColumn[Candidate], ...]:
    """Who, where, and the figure with what lies behind it."""
    return (
        RowsColumn(lambda: translate("handoffs", "Pupil"), lambda row: row.pupil.name),
        RowsColumn(lambda: translate("handoffs", "Year"), lambda row: wording.year_group_short(row.pupil.year_group)),
        RowsColumn(
            lambda: translate("handoffs", "Attendance"),
            lambda row: wording.percent(row.attendance),
            figure=True,
            sorts_by=lambda row: row.attendance or 0,
        ),
        _number(lambda: translate("handoffs", "Possible"), lambda row: row.counts.possible),
        _number(lambda: translate("handoffs", "Marks missing"), lambda row: row.counts.missing),
        RowsColumn(lambda: translate("handoffs", "School"), lambda row: school_names.own(row.pupil.school_name)),
        RowsColumn(lambda: translate("handoffs", "Case"), lambda row: row.pupil.case_reference or "–"),
    )


def handoff_columns(policy: HandoffPolicy) -> tuple[RowsColumn[HandoffView], ...]:
    """Who, to whom, since when, with what attendance, and what is due."""
    return (
        RowsColumn(lambda: translate("handoffs", "Pupil"), lambda view: view.row.pupil_name),
        RowsColumn(
            lambda: translate("handoffs", "Offered"),
            lambda view: i18n.format_day(view.row.offered_on),
            sorts_by=lambda view: view.row.offered_on,
        ),
        RowsColumn(lambda: translate("handoffs", "Due"), _due, sorts_by=_due_day),
        RowsColumn(
            lambda: translate("handoffs", "At the offer"),
            lambda view: wording.percent(view.attendance_then),
            figure=True,
            sorts_by=lambda view: view.attendance_then or 0,
        ),
        RowsColumn(
            lambda: translate("handoffs", "Now"),
            lambda view: wording.percent(view.attendance_now),
            figure=True,
            sorts_by=lambda view: view.attendance_now or 0,
        ),
        _number(lambda: translate("handoffs", "Marks missing"), lambda view: view.now.missing),
        RowsColumn(
            lambda: translate("handoffs", "Last step"),
            lambda view: (
                handoff_words.step_kind(view.row.steps[-1].kind)
                if view.row.steps
                else translate("handoffs", "No answer yet")
            ),
        ),
        RowsColumn(lambda: translate("handoffs", "Worker"), lambda view: view.row.worker or "–"),
        RowsColumn(
            lambda: translate("handoffs", "Direction"), lambda view: handoff_words.direction(view.row.direction)
        ),
        RowsColumn(lambda: translate("handoffs", "Team"), lambda view: handoff_words.team(policy, view.row)),
        RowsColumn(lambda: translate("handoffs", "Case"), lambda view: view.row.case_reference or "–"),
    )


def _due(view: HandoffView) -> str:
    still = next((one for one in view.due if not one.done), None)
    if still is None:
        return "–"
    said = translate("handoffs", "{day}: {what}")
    return said.format(day=i18n.format_day(still.due_on), what=handoff_words.follow_up(still))


def _due_day(view: HandoffView) -> tuple[bool, int]:
    still = next((one for one in view.due if not one.done), None)
    return still is None, 0 if still is None else still.due_on.toordinal()


def _number(heading: Callable[[], str], value: Callable[[T], int]) -> RowsColumn[T]:
    return RowsColumn(heading, lambda row: f"{value(row):,}", figure=True, sorts_by=value)
