"""A plain file with one row a session, read a pupil at a time instead of row by row, with the same result."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.exchange.encodings import Text
from ecede_desktop.exchange.gathering import Gathering
from ecede_desktop.exchange.mark_readers import LONG_FIELDS, LongCells
from ecede_desktop.exchange.mark_sheets import BLANK, MarkSheets
from ecede_desktop.exchange.plain_tables import PlainTable, plain_table
from ecede_desktop.exchange.pupil_cells import NOBODY
from ecede_desktop.exchange.sheets import Row
from ecede_desktop.records.marks import MARKS_LENGTH

Numbers = NDArray[np.int64]
Words = NDArray[np.uint64]
Place = Callable[[int, Sequence[int]], None]
ReadRun = Callable[[object, Sequence[int], Callable[[], list[Row]], Callable[[], Sequence[int]], Place], None]
"""Reads a run of rows: what tells of its pupil, its lines, rows and cells when asked for, how cells are placed."""
_LONGEST = (12, 2, 2)
"""Letters of a date, a session and a mark that two words hold together; what is longer is looked up by itself."""
_FIRST, _SECOND = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xC2B2AE3D27D4EB4F)
_BUCKETS = 18
"""As a power of two: no more than fit beside the processor."""
_FEWEST = 2_000
"""Rows below which it does not pay."""


def read_plain_long(gathered: Gathering, numbers: LongCells, read_run: ReadRun) -> bool:
    """Read every row; False, with nothing done, where the file is not plain."""
    source = gathered.source
    table = plain_table(source, gathered.header) if isinstance(source, Text) else None
    if table is None or table.rows < _FEWEST:
        return False
    columns = gathered.header.columns
    cells = _cells(table, [columns[name] for name in numbers.fields], numbers)
    told = [columns[name] for name in gathered.pupil_fields]
    runs = table.runs(told)
    whole = _whole_years(cells, runs, table.first_line)
    telling = table.rows_of(runs[:-1], told)
    for number, (first, end) in enumerate(pairwise(runs.tolist())):
        texts = telling[number]
        here = cells[first:end]
        read_run(
            texts if len(texts) > 1 else texts[0],
            range(table.first_line + first, table.first_line + end),
            _rows_between(table, first, end),
            here.tolist,
            _placing(gathered.sheets, here, whole.get(number)),
        )
    return True


def _rows_between(table: PlainTable, first: int, end: int) -> Callable[[], list[Row]]:
    return lambda: [list(row) for row in table.rows_of(np.arange(first, end), range(table.columns))]


class _WholeYear(NamedTuple):
    """All marks of a run of rows, where they are of one school year and no session stands there twice."""

    school_year: int
    marks: bytes
    lines: bytes
    blank: int


def _whole_years(cells: Numbers, runs: Numbers, first_line: int) -> dict[int, _WholeYear]:
    """The runs, by number, whose marks can be put in place at once: in most files all of them."""
    places = cells >> 8
    if (cells < BLANK).any() or not cells.any():
        return {}
    marked = cells != BLANK
    year = int(places[marked][0]) // MARKS_LENGTH
    at = places - year * MARKS_LENGTH
    if ((at < 0) | (at >= MARKS_LENGTH))[marked].any():
        return {}
    lengths = np.diff(runs)
    run = np.repeat(np.arange(len(lengths)), lengths)
    rows = np.flatnonzero(marked)
    if len(rows) < len(cells):
        at, run, cells = at[rows], run[rows], cells[rows]
    marks, lines = np.zeros((len(lengths), MARKS_LENGTH), np.uint8), np.zeros((len(lengths), MARKS_LENGTH), np.uint32)
    marks[run, at] = cells & 255
    lines[run, at] = rows + first_line
    filled = np.bincount(run, minlength=len(lengths))
    once = np.count_nonzero(marks, axis=1) == filled
    blank = (lengths - filled).tolist()
    return {
        number: _WholeYear(year, marks[number].tobytes(), lines[number].tobytes(), blank[number])
        for number in np.flatnonzero(once & (filled > 0)).tolist()
    }


def _placing(sheets: MarkSheets, cells: Numbers, whole: _WholeYear | None) -> Place:
    def place(pupil: int, lines: Sequence[int]) -> None:
        if pupil != NOBODY and whole is not None and not sheets.has(pupil, whole.school_year):
            sheets.fill(pupil, whole.school_year, whole.marks, array("I", whole.lines))
            sheets.blank += whole.blank
        elif pupil == NOBODY or not _filled(sheets, pupil, cells, lines):
            sheets.place(pupil, cells.tolist(), lines)

    return place


def _filled(sheets: MarkSheets, pupil: int, cells: Numbers, lines: Sequence[int]) -> bool:
    """Put all marks of a pupil into fresh school years at once; False where they must be looked at one by one."""
    if (cells < BLANK).any():
        return False
    numbers = np.arange(lines[0], lines[0] + len(cells), dtype=np.uint32)
    if not cells.all():
        marked = cells != BLANK
        cells, numbers = cells[marked], numbers[marked]
    blank = len(lines) - len(cells)
    places = cells >> 8
    years = places // MARKS_LENGTH
    found = []
    for year in range(int(years.min()), int(years.max()) + 1) if len(years) else ():
        here = years == year
        if not here.any():
            continue
        at = places[here] - year * MARKS_LENGTH
        marks, sheet = np.zeros(MARKS_LENGTH, np.uint8), np.zeros(MARKS_LENGTH, np.uint32)
        marks[at] = cells[here] & 255
        sheet[at] = numbers[here]
        if sheets.has(pupil, year) or np.count_nonzero(marks) != len(at):
            return False  # a session stands there twice
        found.append((year, marks.tobytes(), array("I", sheet.tobytes())))
    for year, year_marks, year_lines in found:
        sheets.fill(pupil, year, year_marks, year_lines)
    sheets.blank += blank
    return True


def _cells(table: PlainTable, columns: Sequence[int], numbers: LongCells) -> Numbers:
    """The whole number of every row's cell; each different (date, session, mark) is read once."""
    first, second, odd = _keys(table, columns)
    mixed = (first * _FIRST ^ second * _SECOND) >> np.uint64(64 - _BUCKETS)
    one_of = np.zeros(1 << _BUCKETS, np.int32)
    every = np.arange(table.rows, dtype=np.int32)
    one_of[mixed] = every
    like = one_of[mixed]
    # Two that fell into one bucket, and what two words do not hold, are read by themselves.
    odd |= (first[like] != first) | (second[like] != second) | odd[like]
    like[odd] = every[odd]
    asked = np.zeros(table.rows, bool)
    asked[like] = True
    found = np.zeros(table.rows, np.int64)
    rows = np.flatnonzero(asked)
    found[rows] = list(map(numbers.__getitem__, table.rows_of(rows, columns)))
    cells: Numbers = found[like]
    return cells


def _keys(table: PlainTable, columns: Sequence[int]) -> tuple[Words, Words, NDArray[np.bool_]]:
    """Date, session and mark of each row in two words; and the rows whose cells these do not hold."""
    date, session, mark = columns[: len(LONG_FIELDS)]
    odd = np.zeros(table.rows, bool)
    for column in columns[len(LONG_FIELDS) :]:
        odd |= table.lengths(column) > 0  # a comment or minutes beside the mark
    beside = table.together((date, session, mark))
    if beside is not None:
        return beside[0], beside[1], odd | beside[2]
    for column, longest in zip((date, session, mark), _LONGEST, strict=True):
        odd |= table.lengths(column) > longest
    short = np.uint64(0xFFFF)
    second = table.words(date, 8) & np.uint64(0xFFFFFFFF)
    second |= (table.words(session, 0) & short) << np.uint64(32)
    second |= (table.words(mark, 0) & short) << np.uint64(48)
    return table.words(date, 0), second, odd
