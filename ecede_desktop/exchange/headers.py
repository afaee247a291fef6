"""The header of a register file: where it stands, what each column is, and which layout the file has."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from ecede_desktop.exchange.encodings import Text
from ecede_desktop.exchange.fields import SESSION_WORDS, TITLES, field_of
from ecede_desktop.exchange.mark_cells import split_day
from ecede_desktop.exchange.mending import Mending
from ecede_desktop.exchange.session_columns import (
    SessionColumn,
    is_day,
    is_session,
    named_in,
    read_columns,
    week_named,
)
from ecede_desktop.exchange.sheets import Sheet
from ecede_desktop.records.faults import problem
from ecede_desktop.records.import_profiles import LEFT_OUT, Profile
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.names import tidy

ROWS_LOOKED_AT = 40
DELIMITERS = ",;\t"
_ENOUGH_SESSIONS = 10
_ONE_IS_ENOUGH = frozenset({"comment", "phone"})
"""What may stand there twice: the first is read, the others are named as not read."""
Line = tuple[int, list[str]]
"""Last line of a row, and its cells."""


@dataclass(frozen=True)
class Header:
    """What the header says."""

    shape: str
    """long, grid, strings or empty."""
    delimiter: str
    rows_before: int
    """Rows (not lines) above the header that are read over, a ``sep=`` line not among them."""
    separator_line: bool
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    """Index of the column for each field that there is."""
    sessions: tuple[SessionColumn, ...] = ()
    problems: tuple[Problem, ...] = ()
    line: int = 1
    """Last line of the header row."""
    raw: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    """Its one or two rows, tidied."""
    titles: tuple[tuple[int, str], ...] = ()
    """(line, text) of what stands above it."""
    layout: str = ""
    """long, grid, combined, periods or strings."""
    periods: tuple[str, ...] = ()
    score: int = 0
    """How much was recognised: the sheet of a workbook with most is read."""
    twins: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """Fields with several columns, of which ``columns`` has the first: the rows say which one is right."""

    @property
    def depth(self) -> int:
        """Rows of the header."""
        return max(1, len(self.raw))

    def heading(self, name: str) -> str:
        """The file's own heading of a field."""
        return self.headings[self.columns[name]] if name in self.columns else TITLES[name]


class _Candidate(NamedTuple):
    score: int
    number: int
    """Index of the first row of the header."""
    row: list[str]
    depth: int


def read_header(source: Text | Sheet, profile: Profile, mending: Mending) -> Header:
    """Find the header row (and of a text the delimiter), and read it."""
    if isinstance(source, Sheet):
        first = source.before + 1
        rows = [(number, list(row)) for number, row in enumerate(source.rows[: _looked_at(profile)], start=first)]
        best = _best(rows, profile, source.before)
        if best is None:
            return _not_found(next((" ".join(filter(None, row)) for _, row in rows if any(row)), ""))
        return _Understood(profile, mending, ",", rows, best).header()
    declared, body = _declared(source)
    found: tuple[_Candidate, str, list[Line]] | None = None
    for delimiter in declared or DELIMITERS:
        rows = list(_rows(body, delimiter, _looked_at(profile)))
        best = _best(rows, profile)
        if best is not None and (found is None or best.score > found[0].score):
            found = best, delimiter, rows
    if found is None:
        return _not_found(next((text for text in body.splitlines() if text.strip()), ""))
    best, delimiter, rows = found
    return _Understood(profile, mending, delimiter, rows, best, separator=bool(declared)).header()


def section_header(header: Header, rows: Sequence[list[str]], line: int, profile: Profile, mending: Mending) -> Header:
    """The header of a further table below, of which ``rows`` are the header's rows."""
    numbered = [(line, row) for row in rows]
    merged = _merged(*rows) if len(rows) == 2 else rows[0]
    best = _Candidate(header.score, 0, merged, len(rows))
    return _Understood(profile, mending, header.delimiter, numbered, best).header()


def first_rows(text: Text, delimiter: str, count: int) -> list[list[str]]:
    """The rows at the top of a text, a ``sep=`` line not among them."""
    return [row for _, row in islice(_rows(_declared(text)[1], delimiter, 10 * count), count)]


def _declared(source: Text) -> tuple[str, str]:
    """The delimiter that the first line declares (``sep=;``), if it does, and the text after it."""
    preview = source.preview()
    line, _, rest = preview.partition("\n")
    said = line.strip("\r\ufeff ").casefold()
    if not said.startswith("sep="):
        return "", preview
    return (said[4:5] or "\t"), rest


def _looked_at(profile: Profile) -> int:
    return max(ROWS_LOOKED_AT, profile.header_row + ROWS_LOOKED_AT // 2)


def _rows(text: str, delimiter: str, limit: int) -> Iterator[Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            yield reader.line_num, row
            if reader.line_num >= limit:
                return
    except csv.Error:
        return


def _best(rows: Sequence[Line], profile: Profile, before: int = 0) -> _Candidate | None:
    """The row, or the row of days over the row of sessions, of which most is recognised."""
    best: _Candidate | None = None
    for number, (line, row) in enumerate(rows):
        if profile.header_row and line - before != profile.header_row:
            continue
        found = _Candidate(_score(row, profile), number, row, 1)
        if number + 1 < len(rows) and _is_under(rows[number + 1][1]):
            merged = _merged(row, rows[number + 1][1])
            over = _Candidate(_score(merged, profile), number, merged, 2)
            found = over if over.score > found.score else found
        if best is None or found.score > best.score:
            best = found
    if best is None or (best.score < 2 and not profile.header_row):
        return None
    return best


def _score(row: Sequence[str], profile: Profile) -> int:
    fields = {name for name in (field_of(cell, profile.headings) for cell in row) if name}
    if not fields:
        return 0
    sessions = 0
    for cell in row[:200]:
        sessions += is_session(cell) or is_day(cell)
        if sessions >= _ENOUGH_SESSIONS:
            break
    return len(fields) * 2 + sessions


def _is_under(row: Sequence[str]) -> bool:
    """Whether a row can be the lower one of two: bare AM and PM, or lessons."""
    return sum(_bare(cell) for cell in row[:200]) >= 2


def _bare(cell: str) -> bool:
    text = tidy(cell).casefold()
    if text in SESSION_WORDS:
        return True
    named = named_in(text) if len(text) < 12 else None
    return named is not None and bool(named.period) and not named.day and named.weekday is None


def _merged(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """One heading a column of two rows: merged cells of days hold for the columns right of them."""
    merged: list[str] = []
    day = ""
    for index in range(max(len(upper), len(lower))):
        over = tidy(upper[index]) if index < len(upper) else ""
        under = tidy(lower[index]) if index < len(lower) else ""
        if over:
            day = over if is_day(over) else ""
        if day and _bare(under):
            merged.append(f"{day} {under}")
        else:
            merged.append(under or over)
    return merged


def _not_found(first: str) -> Header:
    fault = problem(1, "", "", "header_not_found", found=first[:120])
    return Header("", ",", 0, False, (), {}, problems=(fault,))


@dataclass
class _Understood:
    """The header as it is read, once it is found."""

    profile: Profile
    mending: Mending
    delimiter: str
    rows: Sequence[Line]
    best: _Candidate
    separator: bool = False

    def __post_init__(self) -> None:
        number, depth = self.best.number, self.best.depth
        self.line = self.rows[min(number + depth, len(self.rows)) - 1][0] + self.separator
        self.above = self.rows[:number]
        self.below = [row for _, row in self.rows[number + depth :]]
        self.headings = tuple(tidy(cell) for cell in self.best.row)
        self.columns: dict[str, int] = {}
        self.problems: list[Problem] = []
        self.twins: dict[str, list[int]] = {}
        self.unread: list[tuple[int, str]] = []

    def header(self) -> Header:
        for index, heading in enumerate(self.headings):
            name = field_of(heading, self.profile.headings)
            if name == LEFT_OUT:
                continue
            if name is None or (name in self.columns and name in _ONE_IS_ENOUGH):
                self.unread.append((index, heading))
            elif name in self.columns:
                self.twins.setdefault(name, [self.columns[name]]).append(index)
            else:
                self.columns[name] = index
        layout = self._layout()
        sessions, periods, names = self._read_sessions(layout)
        shape = {"long": "long", "strings": "strings", "": ""}.get(layout, "grid")
        self.problems += self._shape_problems(shape)
        if shape and any(names):
            names = [name for name in names if name]
            self.problems.append(problem(self.line, "", "", "columns_not_read", names=", ".join(names)))
        number = self.best.number
        raw = [tuple(map(tidy, row)) for _, row in self.rows[number : number + self.best.depth]]
        return Header(
            shape, self.delimiter, number, self.separator, self.headings, self.columns, tuple(sessions),
            tuple(self.problems), self.line, tuple(raw), self._titles(), layout, periods, self.best.score,
            tuple((name, tuple(places)) for name, places in self.twins.items()),
        )  # fmt: skip

    def _layout(self) -> str:
        told = self.profile.layout
        if told:
            return "strings" if told.startswith("strings") else told
        columns = self.columns
        headings = [heading for _, heading in self.unread]
        days = [index for index, heading in self.unread if is_day(heading)]
        named = [n for n in map(named_in, headings) if n is not None and (n.session or n.period)]
        if "mark" in columns and ("date" in columns or "session" in columns or not named):
            return "long"
        if {"marks", "start"} <= columns.keys():
            return "strings"
        if any(n.period for n in named) and not any(n.session for n in named):
            return "periods"
        if days and not named and self._both_in_cells(days):
            return "combined"
        return "grid" if named or any(self._is_date(h) for h in headings) else ""

    def _is_date(self, heading: str) -> bool:
        named = named_in(heading)
        return named is not None and bool(named.day) and is_day(heading)

    def _both_in_cells(self, days: Sequence[int]) -> bool:
        """Whether cells under the days hold two marks."""
        codes = self.profile.codes
        cells = (row[index] for row in self.below for index in days if index < len(row))
        return any(all(split) for split in (split_day(cell, codes) for cell in cells if len(cell) < 20) if split)

    def _read_sessions(self, layout: str) -> tuple[list[SessionColumn], tuple[str, ...], list[str]]:
        if layout not in ("grid", "combined", "periods"):
            return [], (), [heading for _, heading in self.unread]
        monday = week_named([row for _, row in self.above])
        read = read_columns(self.unread, self.line, monday, self.mending, self.profile, combined=layout == "combined")
        self.problems += read.problems
        return read.sessions, read.periods, read.names

    def _shape_problems(self, shape: str) -> list[Problem]:
        columns = self.columns
        if shape == "":
            return [problem(self.line, "", "", "header_not_found", found=", ".join(self.headings)[:120])]
        wanted = {"long": ("date", "session", "mark"), "strings": ("start", "marks"), "grid": ()}[shape]
        missing = [name for name in wanted if name not in columns]
        if "upn" not in columns and "local_id" not in columns:
            missing.insert(0, "upn")
        found = [problem(self.line, TITLES[name], "", "column_missing") for name in missing]
        if "upn" not in columns and "local_id" in columns:
            found.append(problem(self.line, TITLES["upn"], "", "upn_column_missing"))
        return found

    def _titles(self) -> tuple[tuple[int, str], ...]:
        return tuple(
            (line + self.separator, " ".join(filter(None, map(tidy, row)))[:120])
            for line, row in self.above
            if any(cell.strip() for cell in row)
        )
