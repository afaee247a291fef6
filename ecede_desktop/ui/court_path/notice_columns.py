"""The columns of notices and of warnings, and what else their pages need to know of a line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from ecede_desktop.records.notice_lists import DOUBTED, NoticeLine, WarningLine
from ecede_desktop.ui import notice_words, school_names, wording
from ecede_desktop.ui.court_path import words
from ecede_desktop.ui.court_path.filter_page import Lens
from ecede_desktop.ui.rows_model import RowsColumn
from ecede_desktop.ui.widgets.row_table import CharacterWidth

Today = Callable[[], dt.date]
_LAST = dt.date.max


def notice_lens(today: Today) -> Lens[NoticeLine]:
    """What is due next comes first among the columns, too: the rest says of what."""
    columns = (
        RowsColumn[NoticeLine](words.head_state, words.notice_state, sorts_by=words.notice_place),
        RowsColumn[NoticeLine](
            words.head_next, lambda row: words.notice_next(row, today()), sorts_by=lambda row: row.next_on or _LAST
        ),
        RowsColumn[NoticeLine](words.head_parent, lambda row: row.parent),
        RowsColumn[NoticeLine](words.head_child, lambda row: row.child),
        RowsColumn[NoticeLine](words.head_school, lambda row: school_names.own(row.school_name)),
        RowsColumn[NoticeLine](words.head_number, lambda row: row.number),
        RowsColumn[NoticeLine](
            words.head_served, lambda row: wording.short_day(row.served_on, today()),
            sorts_by=lambda row: row.served_on or _LAST,
        ),
        RowsColumn[NoticeLine](
            words.head_due, lambda row: notice_words.pounds(row.due_pence) if row.due_pence else "", figure=True,
            sorts_by=lambda row: row.due_pence,
        ),
        RowsColumn[NoticeLine](
            words.head_last, lambda row: wording.short_day(row.last_day, today()),
            sorts_by=lambda row: row.last_day or _LAST,
        ),
        RowsColumn[NoticeLine](words.head_officer, lambda row: row.officer_name),
        RowsColumn[NoticeLine](words.head_doubt, words.doubts),
    )  # fmt: skip
    return Lens(
        columns=columns,
        widths=(
            CharacterWidth(19), CharacterWidth(26), CharacterWidth(25, elastic=True), CharacterWidth(21, elastic=True),
            CharacterWidth(20, elastic=True), CharacterWidth(16), CharacterWidth(12), CharacterWidth(9),
            CharacterWidth(12), CharacterWidth(15), CharacterWidth(17, elastic=True),
        ),
        key=lambda row: row.id,
        searched=lambda row: _text(
            row.parent, row.child, row.school_name, row.number, row.case_reference, row.officer_name, row.school_number
        ),
        officer=lambda row: (row.officer, row.officer_name),
        school=lambda row: row.school_name,
        year=lambda row: row.school_year,
        states=lambda row: frozenset({row.state, DOUBTED} if row.doubts else {row.state}),
    )  # fmt: skip


def warning_lens(today: Today) -> Lens[WarningLine]:
    """Who was warned, and until when a notice may rest on it."""
    columns = (
        RowsColumn[WarningLine](words.head_state, words.warning_state, sorts_by=words.warning_place),
        RowsColumn[WarningLine](words.head_parent, lambda row: row.parent),
        RowsColumn[WarningLine](words.head_child, lambda row: row.child),
        RowsColumn[WarningLine](words.head_school, lambda row: school_names.own(row.school_name)),
        RowsColumn[WarningLine](words.head_kind, lambda row: notice_words.warning_kind(row.kind)),
        RowsColumn[WarningLine](
            words.head_given, lambda row: wording.short_day(row.on, today()), sorts_by=lambda row: row.on
        ),
        RowsColumn[WarningLine](
            words.head_served,
            lambda row: wording.short_day(row.served_on, today()),
            sorts_by=lambda row: row.served_on or _LAST,
        ),
        RowsColumn[WarningLine](
            words.head_runs_to,
            lambda row: wording.short_day(row.runs_to, today()),
            sorts_by=lambda row: row.runs_to or _LAST,
        ),
        RowsColumn[WarningLine](
            words.head_relied_to,
            lambda row: wording.short_day(row.relied_to, today()),
            sorts_by=lambda row: row.relied_to or _LAST,
        ),
        RowsColumn[WarningLine](words.head_officer, lambda row: row.officer_name),
    )
    return Lens(
        columns=columns,
        widths=(
            CharacterWidth(23), CharacterWidth(25, elastic=True), CharacterWidth(21, elastic=True),
            CharacterWidth(20, elastic=True), CharacterWidth(24), CharacterWidth(12), CharacterWidth(12),
            CharacterWidth(12), CharacterWidth(15), CharacterWidth(15),
        ),
        key=lambda row: row.id,
        searched=lambda row: _text(row.parent, row.child, row.school_name, row.case_reference, row.officer_name),
        officer=lambda row: (row.officer, row.officer_name),
        school=lambda row: row.school_name,
        year=lambda row: row.school_year,
        states=lambda row: frozenset({row.state}),
    )  # fmt: skip


def _text(*parts: str) -> str:
    return " ".join((*parts, school_names.own(parts[2])))
