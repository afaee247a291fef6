"""SIMS session attendances: one XML element a session, pupils named by the number of the school's system."""

from __future__ import annotations

import datetime as dt
import hashlib
from array import array
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from ecede_desktop.exchange.cells import Wrong, read_day, slashed
from ecede_desktop.exchange.mark_cells import CodesOn, is_blank, read_mark
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.safe_xml import XmlRefused, XmlText, flat_records
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.codes import CodeSet
from ecede_desktop.records.faults import problem
from ecede_desktop.records.import_profiles import Profile
from ecede_desktop.records.imports import MarkBlock, MarkNote, Problem, PupilLine, RegisterFile
from ecede_desktop.records.marks import MARKS_LENGTH, SESSIONS, position_of
from ecede_desktop.records.names import tidy

ROOTS = ("SessionAttendances", "SessionAttendancesExtended")
_RECORDS = ("SessionAttendance", "SessionAttendanceExtended")
_PERSON, _DATE, _SESSION, _MARK = "PersonID", "AttendanceDate", "SessionName", "AttendanceMark"
_MINUTES, _SUB_CODE = ("MinsLate", "Minute", "MinutesLate"), ("AttendanceMarkSubCode",)
_COMMENTS = ("Comments", "StatutoryComment")
_OF_A_MARK = (_DATE, _SESSION, _MARK, *_MINUTES, *_SUB_CODE, *_COMMENTS)
_HEADINGS = {"upn": _PERSON, "date": _DATE, "session": _SESSION, "mark": _MARK, "minutes_late": "MinsLate"}
_MOST_MINUTES = 300
_LONGEST_ID = 40
_UNKNOWN_MARKS = frozenset({"mark_unknown", "mark_of_england"})


@dataclass
class _Block:
    marks: bytearray = field(default_factory=lambda: bytearray(MARKS_LENGTH))
    lines: array[int] = field(default_factory=lambda: array("I", bytes(4 * MARKS_LENGTH)))
    notes: dict[int, MarkNote] = field(default_factory=dict)


@dataclass(frozen=True)
class _Cell:
    """What the text of one session comes to, worked out once for each different text."""

    year: int = 0
    place: int = 0
    core: str = ""
    note: MarkNote | None = None
    faults: tuple[tuple[str, str, Wrong], ...] = ()
    blank: bool = False
    day: dt.date | None = None


def read_sims(text: XmlText, file_name: str, *, asked: Asked, codes_on: CodesOn, profile: Profile) -> RegisterFile:
    """The whole file; what is wrong with it is in ``problems``, never an exception."""
    reading = _Reading(asked, codes_on, profile.codes)
    if text.doubt:
        reading.problems.append(text.doubt)
    try:
        for line, given in flat_records(text, _RECORDS):
            reading.session(line, given)
    except XmlRefused as refused:
        reading.problems.append(refused.problem)
    return RegisterFile(
        file_name=file_name,
        sha256=hashlib.sha256(text.content).hexdigest(),
        size=len(text.content),
        shape="long",
        encoding=text.encoding,
        delimiter="",
        pupils=tuple(reading.pupils),
        blocks=reading.made(),
        problems=tuple(sorted(reading.told(), key=lambda p: p.line)),
        headings=_HEADINGS,
        content=text.content,
        rows_read=reading.rows,
        blank=reading.blank,
        source="sims_xml",
        unknown_codes=dict(reading.unknown),
    )


@dataclass
class _Reading:
    asked: Asked
    codes_on: CodesOn
    local: Mapping[str, str]
    problems: list[Problem] = field(default_factory=list)
    pupils: list[PupilLine] = field(default_factory=list)
    unknown: Counter[str] = field(default_factory=Counter)
    rows: int = 0
    blank: int = 0
    _persons: dict[str, str] = field(default_factory=dict)
    _index: dict[str, int] = field(default_factory=dict)
    _blocks: dict[tuple[int, int], _Block] = field(default_factory=dict)
    _cells: dict[tuple[str, ...], _Cell] = field(default_factory=dict)
    _known: dict[dt.date, CodeSet | None] = field(default_factory=dict)
    _told_codes: dict[str, Problem] = field(default_factory=dict)

    def session(self, line: int, given: Mapping[str, str]) -> None:
        """Take in one session."""
        self.rows += 1
        person = self._person(given.get(_PERSON, ""))
        if not person:
            self.problems.append(problem(line, _PERSON, "", "sims_no_person"))
            return
        get = given.get
        key = tuple([get(name, "") for name in _OF_A_MARK])
        cell = self._cells.get(key)
        if cell is None:
            cell = self._cells[key] = self._cell({name: tidy(get(name, "")) for name in _OF_A_MARK})
        if cell.faults:
            self._tell(line, cell)
            return
        if cell.blank:
            self.blank += 1
        if cell.core:
            self._place(self._pupil(person, line), cell, line)

    def _person(self, text: str) -> str:
        person = self._persons.get(text)
        if person is None:
            person = self._persons[text] = tidy(text)[:_LONGEST_ID]
        return person

    def _pupil(self, person: str, line: int) -> int:
        index = self._index.setdefault(person, len(self.pupils))
        if index == len(self.pupils):
            school = self.asked.school_number or ""
            self.pupils.append(PupilLine(line, "", "none", school_number=school, local_id=person))
        return index

    def _place(self, pupil: int, cell: _Cell, line: int) -> None:
        block = self._blocks.setdefault((pupil, cell.year), _Block())
        held = block.marks[cell.place]
        if held:
            day = f"{slashed(cell.day)} " if cell.day else ""
            facts = {"first_line": block.lines[cell.place], "first": chr(held), "second": cell.core}
            key = "mark_repeated" if chr(held) == cell.core else "mark_contradicted"
            session = f"{day}{SESSIONS[cell.place % 2]}"
            self.problems.append(problem(line, _MARK, cell.core, key, session=session, **facts))
            return
        block.marks[cell.place] = ord(cell.core)
        block.lines[cell.place] = line
        if cell.note:
            block.notes[cell.place] = cell.note

    def _tell(self, line: int, cell: _Cell) -> None:
        for name, value, wrong in cell.faults:
            if wrong.key in _UNKNOWN_MARKS:
                # Asked about once for each code, not once for each session.
                self.unknown[value] += 1
                self._told_codes.setdefault(value, problem(line, name, value, wrong.key, **wrong.facts))
            else:
                self.problems.append(problem(line, name, value, wrong.key, **wrong.facts))

    def _cell(self, given: Mapping[str, str]) -> _Cell:
        faults: list[tuple[str, str, Wrong]] = []
        day = read_day(given[_DATE].split("T")[0])
        if isinstance(day, Wrong):
            return _Cell(faults=((_DATE, given[_DATE], day),))
        session = given[_SESSION].upper()
        if session not in SESSIONS:
            return _Cell(faults=((_SESSION, given[_SESSION], Wrong("session_unknown", {})),))
        if is_blank(given[_MARK]):
            return _Cell(blank=day < self.asked.today, day=day)
        if day > self.asked.today:
            return _Cell(faults=((_DATE, given[_DATE], Wrong("date_future", {"today": slashed(self.asked.today)})),))
        if day not in self._known:
            self._known[day] = self.codes_on(day)
        known = self._known[day]
        if known is None:
            return _Cell(faults=((_DATE, given[_DATE], Wrong("date_before_codes", {"first": "01/09/2010"})),))
        mark = read_mark(given[_MARK], session, known, self.local)
        if isinstance(mark, Wrong):
            return _Cell(faults=((_MARK, given[_MARK], mark),))
        note = self._note(given, mark.core, mark.note, faults)
        return _Cell(school_year_of(day), position_of(day, session), mark.core, note, tuple(faults), day=day)

    def _note(
        self, given: Mapping[str, str], core: str, beside: MarkNote | None, faults: list[tuple[str, str, Wrong]]
    ) -> MarkNote | None:
        minutes = next((given[name] for name in _MINUTES if given[name]), "").removesuffix(".0")
        late = int(minutes) if minutes.isascii() and minutes.isdigit() and len(minutes) < 4 else None
        if minutes and (late is None or late > _MOST_MINUTES):
            faults.append(("MinsLate", minutes, Wrong("minutes_late", {})))
        comment = "; ".join(given[name] for name in _COMMENTS if given[name])
        sub_code = given[_SUB_CODE[0]]
        late = late or None  # SIMS writes 0 for every mark that is not late
        if beside is None and late is None and not sub_code and not comment:
            return None
        read = beside or MarkNote(raw=core)
        return MarkNote(read.raw, sub_code or read.sub_code, late or read.minutes_late, comment)

    def told(self) -> list[Problem]:
        """Every problem, those of the whole file among them."""
        found = self.problems + list(self._told_codes.values())
        if self.pupils:
            found.append(problem(0, _PERSON, "", "sims_by_person"))
            if self.asked.school_number is None:
                found.append(problem(0, "School", "", "school_missing"))
        elif not any(p.refuses for p in found):
            found.append(problem(0, "", "", "no_rows"))
        return found

    def made(self) -> tuple[MarkBlock, ...]:
        """The blocks, pupil by pupil."""
        return tuple(
            MarkBlock(pupil, year, bytes(block.marks), block.lines, block.notes)
            for (pupil, year), block in sorted(self._blocks.items())
        )
