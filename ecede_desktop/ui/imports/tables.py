"""The tables of the import: what is wrong, which marks would change, which files went in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.clock import local
from ecede_desktop.records.imports import ChangedMark, ImportRow, Problem
from ecede_desktop.ui import i18n, wording
from ecede_desktop.ui.fault_sentences import right_of, wrong_of
from ecede_desktop.ui.rows_model import RowsColumn

translate = QCoreApplication.translate


def problem_columns() -> tuple[RowsColumn[Problem], ...]:
    """Line, column, value, what is wrong, what would be right; a warning is named as one."""
    return (
        RowsColumn(lambda: translate("ImportTables", "Line"), _line, figure=True, sorts_by=lambda p: p.line),
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
    )


def import_columns() -> tuple[RowsColumn[ImportRow], ...]:
    """Files that went in, with what they brought."""
    return (
        RowsColumn(lambda: translate("ImportTables", "When"), _when, sorts_by=lambda r: r.imported_at),
        RowsColumn(lambda: translate("ImportTables", "File"), lambda r: r.file_name),
        RowsColumn(lambda: translate("ImportTables", "Period"), _period, sorts_by=lambda r: str(r.first_day)),
        RowsColumn(
            lambda: translate("ImportTables", "New marks"),
            lambda r: str(r.marks_new),
            figure=True,
            sorts_by=lambda r: r.marks_new,
        ),
        RowsColumn(
            lambda: translate("ImportTables", "Changed"),
            lambda r: str(r.marks_changed),
            figure=True,
            sorts_by=lambda r: r.marks_changed,
        ),
        RowsColumn(lambda: translate("ImportTables", "By"), lambda r: r.imported_by),
    )


def _line(problem: Problem) -> str:
    return str(problem.line) if problem.line else "–"


def _wrong(problem: Problem) -> str:
    if problem.refuses:
        return wrong_of(problem)
    return translate("ImportTables", "For your notice: {sentence}").format(sentence=wrong_of(problem))


def _mark(code: str, change: ChangedMark) -> str:
    return f"{code}  {wording.code_meaning(code, change.date)}" if code else "–"


def _when(row: ImportRow) -> str:
    when = local(row.imported_at)
    return f"{i18n.format_day(when.date())} {i18n.format_time(when)}"


def _period(row: ImportRow) -> str:
    if row.first_day is None or row.last_day is None:
        return ""
    return f"{i18n.format_day(row.first_day)} – {i18n.format_day(row.last_day)}"
