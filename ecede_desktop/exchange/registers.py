"""A school's register file, long or grid, read and checked by itself: ``read_register``."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from ecede_desktop.exchange.cells import slashed
from ecede_desktop.exchange.encodings import Text, recognise
from ecede_desktop.exchange.headers import Header, read_header
from ecede_desktop.exchange.mark_cells import CodesOn
from ecede_desktop.exchange.mark_readers import LONG_FIELDS, NOTE_FIELDS, GridColumn, LongCells, Reading
from ecede_desktop.exchange.mark_sheets import MarkSheets
from ecede_desktop.exchange.profiles import NO_PROFILE, Profile
from ecede_desktop.exchange.pupil_cells import NOBODY, PUPIL_FIELDS, Asked, PupilsInFile, Spelling, told_problems
from ecede_desktop.exchange.rows import Row, read_rows
from ecede_desktop.law.codes import code_set_on
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem, PupilLine, RegisterFile
from ecede_desktop.records.marks import session_at

_AGES = range(2, 21)
_ADMISSION_NUMBERS = frozenset({"adno", "admission number", "admission no", "rhif derbyn"})
_ADMISSION_DIGITS = 6


def read_register(
    content: bytes, file_name: str, *, asked: Asked, codes_on: CodesOn = code_set_on, profile: Profile = NO_PROFILE
) -> RegisterFile:
    """Read a register file; what is wrong with it is in ``problems``, never an exception."""
    kept = _Kept(file_name, hashlib.sha256(content).hexdigest(), content)
    text = recognise(content)
    if isinstance(text, Problem):
        return kept.file("", "", "", (), None, [text])
    header = read_header(text.preview(), profile.headings)
    if not header.shape or any(p.key in ("column_missing", "column_twice") for p in header.problems):
        return kept.file(header.shape, text.encoding, header.delimiter, (), None, list(header.problems))
    return _Reader(kept, text, header, asked, Reading(codes_on, asked.today, profile.codes)).read()


@dataclass(frozen=True)
class _Kept:
    file_name: str
    sha256: str
    content: bytes

    def file(
        self, shape: str, encoding: str, delimiter: str, pupils: tuple[PupilLine, ...], sheets: MarkSheets | None,
        problems: list[Problem], header: Header | None = None, rows: int = 0,
    ) -> RegisterFile:  # fmt: skip
        return RegisterFile(
            file_name=self.file_name,
            sha256=self.sha256,
            size=len(self.content),
            shape=shape,
            encoding=encoding,
            delimiter=delimiter,
            pupils=pupils,
            blocks=sheets.blocks() if sheets else (),
            problems=tuple(sorted(problems, key=lambda p: p.line)),
            columns={(c.day, c.session): c.heading for c in header.sessions} if header else {},
            headings={name: header.heading(name) for name in header.columns} if header else {},
            content=self.content,
            rows_read=rows,
            blank=sheets.blank if sheets else 0,
        )


@dataclass
class _Reader:
    kept: _Kept
    text: Text
    header: Header
    asked: Asked
    reading: Reading
    problems: list[Problem] = field(default_factory=list)
    rows: int = 0

    def __post_init__(self) -> None:
        self.pupils = PupilsInFile(self.header, self.asked, self.text.encoding)
        self.sheets = MarkSheets(self.reading.specials, self._column_of)
        self._zeros_told = False
        self.pupil_fields = tuple(name for name in PUPIL_FIELDS if name in self.header.columns)

    def read(self) -> RegisterFile:
        """The file as far as it can be understood."""
        self.problems += self.header.problems
        if self.header.shape == "long":
            self._read_long()
        else:
            self._read_grid()
        if not self.rows and not any(p.refuses for p in self.problems):
            self.problems.append(problem(self.header.line, "", "", "no_rows"))
        if "school" not in self.header.columns and self.asked.school_number is None:
            self.problems.append(problem(0, "School", "", "school_missing"))
        pupils = self.pupils.all()
        problems = self.problems + self.sheets.problems + self._ages(pupils)
        header = self.header
        return self.kept.file(
            header.shape, self.text.encoding, header.delimiter, pupils, self.sheets, problems, header, self.rows
        )

    def _read_long(self) -> None:
        header = self.header
        fields = (*LONG_FIELDS, *(name for name in NOTE_FIELDS if name in header.columns))
        numbers = LongCells(self.reading, fields, {name: header.heading(name) for name in fields})
        mark_key = itemgetter(*(header.columns[name] for name in fields))
        pupil_key = itemgetter(*(header.columns[name] for name in self.pupil_fields))
        spellings: dict[object, Spelling] = {}
        for lines, rows in read_rows(self.text, header, self.problems, self.pupils.is_furniture):
            cells = list(map(numbers.__getitem__, map(mark_key, rows)))
            at = 0
            for key, run in groupby(map(pupil_key, rows)):
                end = at + len(list(run))
                self._run(key, spellings, cells[at:end], lines[at:end], rows[at:end])
                at = end

    def _run(
        self,
        key: object,
        spellings: dict[object, Spelling],
        cells: Sequence[int],
        lines: Sequence[int],
        rows: list[Row],
    ) -> None:
        """Rows one below the other that tell of a pupil in the same way."""
        spelling = spellings.get(key)
        first = spelling is None
        if spelling is None:
            texts = key if isinstance(key, tuple) else (key,)
            spelling = spellings[key] = self.pupils.told(dict(zip(self.pupil_fields, texts, strict=True)), lines[0])
        if spelling.doubtful:
            keep = [n for n, row in enumerate(rows) if not self.pupils.is_furniture(row)]
            cells, lines = [cells[n] for n in keep], [lines[n] for n in keep]
        self.rows += len(cells)
        self._tell(spelling, lines, first=first)
        self.sheets.place(spelling.pupil, cells, lines)

    def _tell(self, spelling: Spelling, lines: Iterable[int], *, first: bool) -> None:
        if spelling.faults:
            for line in lines:
                self.problems += told_problems(spelling, line, first=first)
                first = False

    def _read_grid(self) -> None:
        header = self.header
        columns = [(c.index, GridColumn(self.reading, c)) for c in header.sessions]
        for lines, rows in read_rows(self.text, header, self.problems, self.pupils.is_furniture):
            for line, row in zip(lines, rows, strict=True):
                spelling = self.pupils.told({name: row[header.columns[name]] for name in self.pupil_fields}, line)
                if spelling.doubtful and self.pupils.is_furniture(row):
                    continue
                self.rows += 1
                self._tell(spelling, [line], first=True)
                self._look_for_lost_zeros(row, line)
                cells = [column[row[index]] for index, column in columns]
                self.sheets.place(self._once(spelling, line, row), cells, [line] * len(cells))

    def _look_for_lost_zeros(self, row: Row, line: int) -> None:
        for index, heading in enumerate(self.header.headings):
            number = row[index].strip()
            if heading.casefold() in _ADMISSION_NUMBERS and number.isdigit() and not self._zeros_told:
                self._zeros_told = True
                if len(number) < _ADMISSION_DIGITS:
                    self.problems.append(problem(line, heading, number, "leading_zeros_lost"))

    def _once(self, spelling: Spelling, line: int, row: Row) -> int:
        if spelling.pupil == NOBODY:
            return NOBODY
        first_line = self.pupils.twice(spelling.pupil, line)
        if first_line is None:
            return spelling.pupil
        upn = row[self.header.columns["upn"]]
        self.problems.append(problem(line, self.header.heading("upn"), upn, "upn_twice_in_grid", first_line=first_line))
        return NOBODY

    def _column_of(self, school_year: int, position: int) -> str:
        if self.header.shape == "long":
            return self.header.heading("mark")
        day, session = session_at(school_year, position)
        return next((c.heading for c in self.header.sessions if (c.day, c.session) == (day, session)), "")

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
