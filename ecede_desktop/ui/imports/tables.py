"""The tables of a file that is looked at: what is wrong, which marks would change, what it tells otherwise."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.records.differences import Difference
from ecede_desktop.records.imports import ChangedMark, Problem
from ecede_desktop.ui import i18n, wording
from ecede_desktop.ui.fault_sentences import right_of, wrong_of
from ecede_desktop.ui.imports.difference_words import difference_sentence, kind_words
from ecede_desktop.ui.rows_model import RowsColumn

translate = QCoreApplication.translate


def problem_columns() -> tuple[RowsColumn[Problem], ...]:
    """Line, column, value, what is wrong, what would be right; a warning is named as one."""
    return (
        RowsColumn(lambda: translate("ImportTables", "Line"), line_words, figure=True, sorts_by=lambda p: p.line),
        RowsColumn(lambda: translate("ImportTables", "Column"), lambda p: p.column),
        RowsColumn(lambda: translate("ImportTables", "Value"), lambda p: p.value),
        RowsColumn(lambda: translate("ImportTables", "What is wrong"), _wrong),
        RowsColumn(lambda: translate("ImportTables", "What would be right"), right_of),
    )


def changed_columns() -> tuple[RowsColumn[ChangedMark], ...]:
    """Pupil, session, the mark that is held and the one in the file."""
    return (
        RowsColumn(lambda: translate("ImportTables", "UPN"), lambda c: c.upn),
        RowsColumn(
            lambda: translate("ImportTables", "Day"),
            lambda c: i18n.format_day(c.date),
            sorts_by=lambda c: (c.date, c.session),
        ),
        RowsColumn(lambda: translate("ImportTables", "Session"), lambda c: wording.session(c.session)),
        RowsColumn(lambda: translate("ImportTables", "Held now"), lambda c: _mark(c.old, c)),
        RowsColumn(lambda: translate("ImportTables", "In the file"), lambda c: _mark(c.new, c)),
        RowsColumn(
            lambda: translate("ImportTables", "Days late"),
            lambda c: str(c.days_late),
            figure=True,
            sorts_by=lambda c: c.days_late,
        ),
    )


def planned_columns() -> tuple[RowsColumn[Difference], ...]:
    """What a file that is looked at tells otherwise."""
    return (
        RowsColumn(lambda: translate("ImportTables", "Kind"), lambda d: kind_words(d.kind)),
        RowsColumn(lambda: translate("ImportTables", "Difference"), lambda d: difference_sentence(d.kind, d.facts)),
    )


def line_words(problem: Problem) -> str:
    """The line of a problem, with its sheet where it has one; a dash where it is the whole file."""
    return problem.place or "–"


def _wrong(problem: Problem) -> str:
    if problem.refuses:
        return wrong_of(problem)
    return translate("ImportTables", "For your notice: {sentence}").format(sentence=wrong_of(problem))


def _mark(code: str, change: ChangedMark) -> str:
    return f"{code}  {wording.code_meaning(code, change.date)}" if code else "–"
