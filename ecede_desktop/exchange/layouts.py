"""The rows of each layout: one row a session, one row a pupil with columns, one row a pupil with a string of marks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from ecede_desktop.exchange.cells import Wrong, slashed
from ecede_desktop.exchange.gathering import Gathering
from ecede_desktop.exchange.headers import section_header
from ecede_desktop.exchange.mark_cells import is_blank
from ecede_desktop.exchange.mark_readers import LONG_FIELDS, NOTE_FIELDS, GridColumn, LongCells, Reading, StringCells
from ecede_desktop.exchange.mark_sheets import BLANK
from ecede_desktop.exchange.marks_strings import SMALL_MARGIN, choose, clean, decode
from ecede_desktop.exchange.mending import Damage
from ecede_desktop.exchange.plain_long import read_plain_long
from ecede_desktop.exchange.pupil_cells import Spelling
from ecede_desktop.exchange.session_columns import SessionColumn
from ecede_desktop.exchange.sheets import Row
from ecede_desktop.exchange.twin_columns import as_before
from ecede_desktop.law.calendar import SATURDAY
from ecede_desktop.records.faults import problem
from ecede_desktop.records.marks import SESSIONS
from ecede_desktop.records.names import tidy


def read_layout(gathered: Gathering) -> None:
    """Read every row under the header."""
    if gathered.header.shape == "strings":
        _read_strings(gathered)
        return
    read = _read_long if gathered.header.shape == "long" else _read_grid
    for _ in gathered.each():
        read(gathered)


def _read_long(gathered: Gathering) -> None:
    header = gathered.header
    fields = (*LONG_FIELDS, *(name for name in NOTE_FIELDS if name in header.columns))
    numbers = LongCells(gathered.reading, fields, {name: header.heading(name) for name in fields})
    mark_key = itemgetter(*(header.columns[name] for name in fields))
    pupil_key = itemgetter(*(header.columns[name] for name in gathered.pupil_fields))
    runs = _Runs(gathered)
    if read_plain_long(gathered, numbers, runs.read):
        return
    for lines, rows in gathered.chunks():
        cells = list(map(numbers.__getitem__, map(mark_key, rows)))
        at = 0
        for key, run in groupby(map(pupil_key, rows)):
            end = at + len(list(run))
            runs.read_rows(key, cells[at:end], lines[at:end], rows[at:end])
            at = end


class _Runs:
    """Rows one below the other that tell of a pupil in the same way."""

    def __init__(self, gathered: Gathering) -> None:
        self.gathered = gathered
        self.spellings: dict[object, Spelling] = {}

    def read_rows(self, key: object, cells: Sequence[int], lines: Sequence[int], rows: list[Row]) -> None:
        """Read a run whose rows are there."""

        def place(pupil: int, lines: Sequence[int]) -> None:
            self.gathered.sheets.place(pupil, cells, lines)

        self.read(key, lines, lambda: rows, lambda: cells, place)

    def read(
        self,
        key: object,
        lines: Sequence[int],
        rows: Callable[[], list[Row]],
        cells: Callable[[], Sequence[int]],
        place: Callable[[int, Sequence[int]], None],
    ) -> None:
        """Read a run; its rows are asked for only where they must be looked at one by one."""
        gathered = self.gathered
        spelling = self.spellings.get(key)
        first = spelling is None
        if spelling is None:
            texts = key if isinstance(key, tuple) else (key,)
            told = dict(zip(gathered.pupil_fields, texts, strict=True))
            spelling = self.spellings[key] = gathered.pupils.told(told, lines[0])
        if spelling.doubtful:
            keep = [n for n, row in enumerate(rows()) if not _beside(gathered, row, lines[n])]
            all_cells = cells()
            lines = [lines[n] for n in keep]
            gathered.rows += len(lines)
            gathered.tell(spelling, lines, first=first)
            gathered.sheets.place(spelling.pupil, [all_cells[n] for n in keep], lines)
            return
        gathered.rows += len(lines)
        gathered.tell(spelling, lines, first=first)
        place(spelling.pupil, lines)


def _beside(gathered: Gathering, row: Row, line: int) -> bool:
    """Whether a row is none of a pupil; a header with other columns is named, and keeps the file out."""
    if gathered.furniture.is_furniture(row, line):
        return True
    if not gathered.furniture.is_header(row):
        return False
    gathered.problems.append(problem(line, "", " ".join(filter(None, map(tidy, row)))[:120], "header_changes"))
    return True


def _read_grid(gathered: Gathering) -> None:
    _Grid(gathered).read()


class _Grid:
    """A grid, or several one below the other, each with its own header."""

    def __init__(self, gathered: Gathering) -> None:
        self.gathered = gathered
        self.days: tuple[int, Row] | None = None
        """A row of days that waits for the row of sessions under it."""
        self._take_columns()

    def _take_columns(self) -> None:
        reading = self.gathered.reading
        self.columns = [
            (column.index, GridColumn(reading, column), _sessions(reading, column))
            for column in self.gathered.header.sessions
        ]

    def read(self) -> None:
        for lines, rows in self.gathered.chunks():
            for line, row in zip(lines, rows, strict=True):
                self._row(line, row)

    def _row(self, line: int, row: Row) -> None:
        gathered = self.gathered
        if self._is_beside(line, row):
            return
        spelling = gathered.told(row, line)
        if spelling.doubtful and gathered.furniture.is_furniture(row, line):
            return
        gathered.rows += 1
        gathered.tell(spelling, [line], first=True)
        pupil = gathered.once(spelling, line, row)
        cells: list[int] = []
        for index, column, sessions in self.columns:
            numbers = column[row[index]]
            cells += numbers
            if BLANK in numbers:
                for number, (day, session) in zip(numbers, sessions, strict=False):
                    if number == BLANK:
                        gathered.leave_blank(pupil, day, session)
        gathered.sheets.place(pupil, cells, [line] * len(cells))

    def _is_beside(self, line: int, row: Row) -> bool:
        """Whether the row belongs to the header of a further table."""
        furniture = self.gathered.furniture
        waiting, self.days = self.days, None
        header = self.gathered.header
        lower = tuple(map(tidy, row)) == header.raw[-1]
        if waiting is not None and (lower or furniture.is_header(row)):
            if lower and tuple(map(tidy, waiting[1])) == header.raw[0]:
                furniture.skipped.append((line, " ".join(filter(None, map(tidy, row)))[:120]))
            else:
                self._section(line, [waiting[1], row])
            return True
        if waiting is not None:
            furniture.skipped.append((waiting[0], " ".join(filter(None, map(tidy, waiting[1])))[:120]))
        if furniture.is_days(row):
            self.days = line, row
            return True
        if header.depth == 1 and furniture.is_header(row):
            self._section(line, [row])
            return True
        return False

    def _section(self, line: int, rows: list[Row]) -> None:
        gathered = self.gathered
        found = section_header(gathered.header, rows, line, gathered.reading.profile, gathered.mending)
        header = as_before(found, gathered.header)
        gathered.problems += [p for p in header.problems if p.refuses]
        gathered.pupils.next_section(header)
        gathered.take_columns(header)
        gathered.furniture.skipped.append((line, " ".join(filter(None, header.headings))[:120]))
        self._take_columns()


def _sessions(reading: Reading, column: SessionColumn) -> list[tuple[dt.date, str]]:
    """The sessions that the cells of a column are for."""
    return [(column.day, reading.session(session)) for session in ([column.session] if column.session else SESSIONS)]


class _Marks(NamedTuple):
    line: int
    pupil: int
    start: dt.date
    text: str


def _read_strings(gathered: Gathering) -> None:
    """All strings first, since one system writes one layout; then each in that layout."""
    found = [marks for _ in gathered.each() for marks in _strings_of(gathered)]
    told = gathered.reading.profile.layout.partition("_")[2]
    guess = choose((marks.start, marks.text) for marks in found)
    layout = told or guess.name
    heading = gathered.header.heading("marks")
    numbers = StringCells(gathered.reading, heading)
    if not told and guess.margin < SMALL_MARGIN:
        facts = {"start": slashed(found[0].start)}
        gathered.problems.append(problem(found[0].line, heading, "", "marks_layout_doubtful", **facts))
    for marks in found:
        _place(gathered, marks, layout, numbers, heading)


def _strings_of(gathered: Gathering) -> Iterator[_Marks]:
    """The strings of the sheet or file that is read."""
    place = gathered.header.columns["marks"]
    for lines, rows in gathered.chunks():
        for line, row in zip(lines, rows, strict=True):
            spelling = gathered.told(row, line)
            if spelling.doubtful and _beside(gathered, row, line):
                continue
            gathered.rows += 1
            gathered.tell(spelling, [line], first=True)
            start = _start(gathered, row, line)
            if start is not None:
                yield _Marks(line, spelling.pupil, start, clean(row[place]))


def _place(gathered: Gathering, marks: _Marks, layout: str, numbers: StringCells, heading: str) -> None:
    decoded = decode(marks.start, marks.text, layout=layout, until=gathered.asked.today)
    for wrong in decoded.problems:
        if wrong.key != "marks_half_day":
            continue
        value = f"{marks.text[:24]} ({len(marks.text)})"
        proposals = (("half_day", str(wrong.facts["suggestion"])),)
        gathered.mending.tally(Damage(heading, value, proposals), marks.line)
        half = gathered.mending.accepted.one_of(heading, value, proposals)
        if half:
            decoded = decode(marks.start, marks.text, layout=layout, until=gathered.asked.today, half_day=half)
    for wrong in decoded.problems:
        gathered.problems.append(problem(marks.line, heading, marks.text[:60], wrong.key, **wrong.facts))
    for day, session, raw in decoded.sessions:
        if is_blank(raw):
            gathered.leave_blank(marks.pupil, day, session)
    cells = [numbers[session] for session in decoded.sessions if not _says_nothing(*session)]
    gathered.sheets.place(marks.pupil, cells, [marks.line] * len(cells))


def _says_nothing(day: dt.date, _session: str, raw: str) -> bool:
    """A string has places for Saturdays and Sundays too: that a school is closed then is no mark and none missing."""
    return raw == "#" and day.weekday() >= SATURDAY


def _start(gathered: Gathering, row: Row, line: int) -> dt.date | None:
    header = gathered.header
    text = tidy(row[header.columns["start"]])
    day, damage = gathered.mending.day(header.heading("start"), text)
    if damage:
        gathered.mending.tally(damage, line)
    if isinstance(day, Wrong):
        gathered.problems.append(problem(line, header.heading("start"), text, day.key, **day.facts))
        return None
    return day
