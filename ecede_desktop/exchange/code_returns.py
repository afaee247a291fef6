"""The code-level return of a period: sessions by school, year group and code, and the same as a table to look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ecede_desktop.exchange.table_files import (
    DATE,
    NUMBER,
    PERCENT,
    Column,
    Row,
    write_table_csv,
    write_tables_xlsx,
)
from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.law.codes import NO_MARK, CodeSet, count
from ecede_desktop.law.measures import Counts, attendance, percentage

NO_MARK_CODE = "-"
_BY_CODE = (
    Column("From", DATE), Column("To", DATE), Column("School number"), Column("School"), Column("Year group"),
    Column("Code"), Column("Meaning"), Column("Counts as"), Column("Sessions", NUMBER),
)  # fmt: skip
_MORE = (Column("Term"), Column("Pupils", NUMBER), Column("Note"))
_FIGURES = (
    Column("Possible", NUMBER), Column("Attended", NUMBER), Column("Authorised", NUMBER),
    Column("Unauthorised", NUMBER), Column("Not required", NUMBER), Column("No mark", NUMBER),
    Column("Attendance %", PERCENT), Column("Authorised %", PERCENT), Column("Unauthorised %", PERCENT),
)  # fmt: skip
_CLASSES = {
    "P": "Present", "A": "Approved activity", "AU": "Authorised absence", "UN": "Unauthorised absence",
    "NR": "Not required", "MISSING": "No mark",
}  # fmt: skip


@dataclass(frozen=True)
class CodeCount:
    """How many sessions of a school's year group have a code."""

    school_number: str
    school_name: str
    year_group: str
    code: str
    """``-`` or empty: sessions without a mark."""
    sessions: int
    pupils: int | None = None
    note: str = ""
    """E.g. that so few pupils must not be passed on by themselves."""


@dataclass(frozen=True)
class CodeReturn:
    """The figures of a period."""

    first_day: dt.date
    last_day: dt.date
    codes: CodeSet
    """The set in which the marks of the period are held."""
    counts: tuple[CodeCount, ...]
    language: str = "en"
    """en or cy: of the meanings of codes."""
    term: str = ""
    """Name of the term that the period is, where it is one."""


def write_return_csv(*periods: CodeReturn) -> bytes:
    """One row a period, school, year group and code."""
    columns, more = _columns(periods)
    return write_table_csv(columns, [row for figures in periods for row in _by_code(figures, more)])


def write_return_xlsx(*periods: CodeReturn, made_at: dt.datetime, title: str = "Attendance codes") -> bytes:
    """The same on one sheet; for each period another: a row a school and year group, a column a code, the measures."""
    columns, more = _columns(periods)
    rows = [row for figures in periods for row in _by_code(figures, more)]
    tables: list[tuple[str, Sequence[Column], Sequence[Row]]] = [("By code", columns, rows)]
    for figures in periods:
        used = [code for code in figures.codes.codes if any(row.code == code for row in figures.counts)]
        wide = [*_BY_CODE[2:5], *(Column(code, NUMBER) for code in used), *_FIGURES]
        tables.append((f"By year group {figures.term}".strip(), wide, _wide(figures, used)))
    return write_tables_xlsx(title, tables, made_at=made_at)


def _columns(periods: Sequence[CodeReturn]) -> tuple[list[Column], bool]:
    """The columns, and whether terms, pupils and notes are among them: only where any is given."""
    more = any(figures.term or any(row.pupils is not None for row in figures.counts) for figures in periods)
    return [*_BY_CODE, *(_MORE if more else ())], more


def _ordered(counts: Iterable[CodeCount], codes: Sequence[str]) -> list[CodeCount]:
    years = {year: at for at, year in enumerate(YEAR_GROUPS)}
    places = {code: at for at, code in enumerate(codes)}

    def key(row: CodeCount) -> tuple[str, int, str, int, str]:
        return row.school_number, years.get(row.year_group, 99), row.year_group, places.get(row.code, 999), row.code

    return sorted(counts, key=key)


def _by_code(figures: CodeReturn, more: bool) -> list[Row]:
    rows: list[Row] = []
    for row in _ordered(figures.counts, list(figures.codes.codes)):
        code = NO_MARK_CODE if row.code in NO_MARK else row.code
        known = figures.codes.get(code)
        meaning = (known.welsh if figures.language == "cy" else known.english) if known else ""
        counts_as = (
            _CLASSES[known.mark_class] if known else _CLASSES["MISSING"] if code == NO_MARK_CODE else "Not known"
        )
        where = (figures.first_day, figures.last_day, row.school_number, row.school_name, row.year_group)
        said: Row = (figures.term, row.pupils, row.note) if more else ()
        rows.append((*where, code, meaning, counts_as, row.sessions, *said))
    return rows


def _wide(figures: CodeReturn, used: Sequence[str]) -> list[Row]:
    groups: dict[tuple[str, str, str], dict[str, int]] = {}
    for row in _ordered(figures.counts, ()):
        by_code = groups.setdefault((row.school_number, row.school_name, row.year_group), {})
        by_code[row.code] = by_code.get(row.code, 0) + row.sessions
    rows: list[Row] = [
        (*group, *(by_code.get(code, 0) for code in used), *_measures(_counts(figures, by_code)))
        for group, by_code in groups.items()
    ]
    total: dict[str, int] = {}
    for by_code in groups.values():
        for code, number in by_code.items():
            total[code] = total.get(code, 0) + number
    if rows:
        rows.append(("", "", "", *(total.get(code, 0) for code in used), *_measures(_counts(figures, total))))
    return rows


def _counts(figures: CodeReturn, by_code: dict[str, int]) -> Counts:
    known = {code: number for code, number in by_code.items() if code in figures.codes.codes}
    return count(known, figures.codes, missing=sum(number for code, number in by_code.items() if code in NO_MARK))


def _measures(counts: Counts) -> Row:
    return (
        counts.possible, counts.attended, counts.authorised, counts.unauthorised, counts.not_required, counts.missing,
        attendance(counts), percentage(counts.authorised, counts.possible),
        percentage(counts.unauthorised, counts.possible),
    )  # fmt: skip
