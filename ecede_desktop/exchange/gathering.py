"""What is gathered while the rows of a register are read: pupils, marks, problems and damage."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ecede_desktop.exchange.cells import slashed
from ecede_desktop.exchange.encodings import Text
from ecede_desktop.exchange.furniture import Furniture
from ecede_desktop.exchange.headers import Header
from ecede_desktop.exchange.mark_readers import BOTH, SWAPPED, Reading
from ecede_desktop.exchange.mark_sheets import MarkSheets
from ecede_desktop.exchange.mending import Damage
from ecede_desktop.exchange.pupil_cells import NOBODY, PUPIL_FIELDS, Asked, PupilsInFile, Spelling, told_problems
from ecede_desktop.exchange.rows import Chunk, read_rows
from ecede_desktop.exchange.sheets import Row, Sheet
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem, PupilLine
from ecede_desktop.records.marks import MARKS_LENGTH, position_of, session_at
from ecede_desktop.records.names import tidy

_AGES = range(2, 21)
_WRONG_WAYS = {("/", "PM"), ("\\", "AM")}


@dataclass
class Gathering:
    """One file while it is read."""

    source: Text | Sheet
    header: Header
    asked: Asked
    reading: Reading
    more: Sequence[tuple[Sheet, Header]] = ()
    """Further sheets of the register."""
    problems: list[Problem] = field(default_factory=list)
    rows: int = 0

    def __post_init__(self) -> None:
        self.parts: list[tuple[Text | Sheet, Header]] = [(self.source, self.header), *self.more]
        self.mending = self.reading.mending
        self.pupils = PupilsInFile(self.header, self.asked, self.source.encoding, self.mending)
        self.sheets = MarkSheets(self.reading.specials, self._column_of, self.mending)
        self.furniture = Furniture(self.header)
        self.sessions: dict[tuple[dt.date, str], str] = {}
        self.blanks: dict[tuple[int, int], bytearray] = {}
        """By pupil and school year: 1 for each session that is covered without a mark."""
        self.problems += self.header.problems
        self.take_columns(self.header)

    def each(self) -> Iterator[None]:
        """Once for the file, or for each of the sheets that are read as one register."""
        yield
        for sheet, header in self.more:
            self.problems += [*self.furniture.problems(), *header.problems]
            self.source, self.furniture = sheet, Furniture(header, sheet.before)
            self.pupils.next_section(header)
            self.take_columns(header)
            yield

    def take_columns(self, header: Header) -> None:
        """The header of the file, or of a further table in it."""
        self.header = self.furniture.header = header
        self.pupil_fields = tuple(name for name in PUPIL_FIELDS if name in header.columns)
        for column in header.sessions:
            for session in (column.session,) if column.session else ("AM", "PM"):
                self.sessions[column.day, self.reading.session(session)] = column.heading

    def chunks(self) -> Iterator[Chunk]:
        """The rows of the file."""
        return read_rows(self.source, self.header, self.problems, self.furniture.is_furniture)

    def told(self, row: Row, line: int) -> Spelling:
        """Who a row is about."""
        columns = self.header.columns
        cells = {name: row[columns[name]] for name in self.pupil_fields}
        if "reg" not in columns:
            cells["reg"] = self.furniture.class_at(line)
        return self.pupils.told(cells, line)

    def tell(self, spelling: Spelling, lines: Sequence[int], *, first: bool) -> None:
        """Name what is wrong in rows that tell of a pupil in one way, and count the damage in them."""
        if spelling.damage and lines:
            for damage in spelling.damage:
                self.mending.tally(damage, lines[0], len(lines))
        if spelling.faults:
            for line in lines:
                self.problems += told_problems(spelling, line, first=first)
                first = False

    def leave_blank(self, pupil: int, day: dt.date, session: str) -> None:
        """Keep that the file covers a session of a pupil and gives no mark."""
        if pupil != NOBODY:
            blanks = self.blanks.setdefault((pupil, school_year_of(day)), bytearray(MARKS_LENGTH))
            blanks[position_of(day, session)] = 1

    def once(self, spelling: Spelling, line: int, row: Row) -> int:
        """The pupil of a row, or nobody where that pupil had a row before."""
        if spelling.pupil == NOBODY:
            return NOBODY
        first_line = self.pupils.twice(spelling.pupil, line)
        if first_line is None:
            return spelling.pupil
        name = "upn" if "upn" in self.header.columns else "local_id"
        value = row[self.header.columns[name]]
        self.problems.append(
            problem(line, self.header.heading(name), value, "upn_twice_in_grid", first_line=first_line)
        )
        return NOBODY

    def _column_of(self, school_year: int, position: int) -> str:
        if self.header.shape == "long":
            return self.header.heading("mark")
        if self.header.shape == "strings":
            return self.header.heading("marks")
        return self.sessions.get(session_at(school_year, position), "")

    # What only the whole file tells

    def close(self) -> tuple[tuple[PupilLine, ...], list[Problem]]:
        """The pupils, and every problem."""
        header = self.header
        if not self.rows and not any(p.refuses for p in self.problems):
            self.problems.append(problem(header.line, "", "", "no_rows"))
        if "school" not in header.columns and self.asked.school_number is None:
            self.problems.append(problem(0, "School", "", "school_missing"))
        self._tell_slashes()
        if self.mending.doubtful_orders():
            self.problems += self.mending.order_problems(self._places())
        pupils = self.pupils.all()
        problems = self.problems + self.sheets.problems + self.sheets.more_problems()
        return pupils, problems + self._ages(pupils) + self.furniture.problems()

    def _tell_slashes(self) -> None:
        """Columns in which every slash stands the wrong way; a single one in a column is no sign of a shift."""
        if self.reading.swapped:
            self.mending.tally(Damage("", BOTH, (SWAPPED,)), self.header.line, self.rows)
            return
        seen = self.reading.slashes
        every = set().union(*seen.values()) if seen else set()
        wrong = every & _WRONG_WAYS
        if wrong == _WRONG_WAYS and every == wrong:
            self.problems.append(problem(0, "", "", "slashes_all_wrong"))
            self.mending.tally(Damage("", BOTH, (SWAPPED,)), self.header.line, self.rows)
            self._forget_shifts(frozenset(seen))
            return
        whole = {column for column, slashes in seen.items() if slashes <= _WRONG_WAYS}
        if self.header.shape != "grid":  # there one column holds both sessions
            whole = {c for c, s in seen.items() if not any((_turned(slash), at) in s for slash, at in s & _WRONG_WAYS)}
        self._forget_shifts(seen.keys() - whole)

    def _forget_shifts(self, columns: Iterable[str]) -> None:
        tallies = self.mending.tallies
        for damage in [d for d in tallies if d.column in columns and d.proposals and d.proposals[0][0] == "shifted"]:
            if self.mending.accepted.one_of(*damage[:3]) is None:
                del tallies[damage]

    def _places(self) -> Mapping[tuple[str, str], list[int]]:
        """First line and number of rows of each date; read once more, since only damaged files come here."""
        places: dict[tuple[str, str], list[int]] = {}
        for source, header in self.parts:
            names = {header.heading(name): header.columns[name] for name in ("date", "dob") if name in header.columns}
            for lines, rows in read_rows(source, header, [], lambda _row, _line: True):
                for line, row in zip(lines, rows, strict=True):
                    for heading, index in names.items():
                        known = places.setdefault((heading, tidy(row[index])), [line, 0])
                        known[1] += 1
        return places

    def _ages(self, pupils: Sequence[PupilLine]) -> list[Problem]:
        first: dict[int, dt.date] = {}
        for block in self.sheets.blocks():
            start = len(block.marks) - len(block.marks.lstrip(b"\0"))
            first.setdefault(block.pupil, session_at(block.school_year, start)[0])
        found = []
        for index, day in first.items():
            born = pupils[index].date_of_birth
            age = (day - born).days * 4 // 1461 if born else _AGES[0]
            if born and age not in _AGES and born <= self.asked.today:
                heading = self.header.heading("dob")
                found.append(problem(pupils[index].line, heading, slashed(born), "birth_after_marks", age=age))
        return found


def _turned(slash: str) -> str:
    return "\\" if slash == "/" else "/"
