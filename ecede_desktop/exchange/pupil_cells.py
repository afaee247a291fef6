"""The pupils of a register file: who each row is about, and where the file contradicts itself about them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ecede_desktop.exchange.cells import (
    Wrong,
    class_as_date,
    read_day,
    read_school,
    read_upn,
    read_year_group,
    slashed,
)
from ecede_desktop.exchange.headers import Header
from ecede_desktop.records.faults import FAULTS, problem
from ecede_desktop.records.imports import Problem, PupilLine
from ecede_desktop.records.names import better_spelling, fold, lost_letters, repaired, same_name, tidy

PUPIL_FIELDS = ("upn", "school", "surname", "forename", "dob", "year", "reg")
NOBODY = -1
_TOTALS = ("total", "cyfanswm", "page ", "tudalen", "report ", "printed", "produced")
_CELTIC = str.maketrans("ðþÐÞ", "ŵŷŴŶ")


@dataclass(frozen=True)
class Asked:
    """What the person who imports said beside the file."""

    today: dt.date
    school_number: str | None = None
    authority: str = ""
    """Three digits of the council, for a school number of four."""
    accepted_upns: frozenset[str] = frozenset()


@dataclass
class Spelling:
    """One way in which rows of the file tell of a pupil."""

    pupil: int = NOBODY
    """Index of the pupil, or ``NOBODY`` when these rows cannot be said to be about one."""
    doubtful: bool = False
    """The UPN is none: each row may be a title or a total."""
    faults: list[tuple[str, str, Wrong]] = field(default_factory=list)
    """(heading, value, what is wrong) that hold for every row told this way."""


@dataclass
class _Person:
    line: int
    line_of_birth: int = 0
    surname: str = ""
    forename: str = ""
    date_of_birth: dt.date | None = None


class PupilsInFile:
    """Gathers the pupils as rows are read."""

    def __init__(self, header: Header, asked: Asked, encoding: str) -> None:
        self.header = header
        self.asked = asked
        self.celtic_likely = encoding == "cp1252"
        self.lines: list[PupilLine] = []
        self._persons: dict[object, _Person] = {}
        self._person_of: list[_Person] = []
        self._by_school: dict[tuple[object, str], int] = {}
        self._last_line: dict[int, int] = {}

    def told(self, cells: Mapping[str, str], line: int) -> Spelling:
        """Who these cells are about; called once for each way of telling."""
        upn = read_upn(cells.get("upn", ""), self.asked.accepted_upns)
        spelling = Spelling(doubtful=upn.state == "invalid")
        if upn.wrong:
            self._fault(spelling, "upn", cells, upn.wrong)
        names = [self._name(spelling, name, cells) for name in ("surname", "forename")]
        born = self._birth(spelling, cells)
        reg = tidy(cells.get("reg", ""))
        turned = class_as_date(reg) if reg else None
        if turned:
            self._fault(spelling, "reg", cells, turned)
        year = read_year_group(cells.get("year", ""))
        if isinstance(year, Wrong):
            self._fault(spelling, "year", cells, year)
            year = ""
        school = self._school(spelling, cells)
        if upn.state != "invalid" and school is not None:
            found = PupilLine(line, upn.upn, upn.state, names[0], names[1], born, year, reg, school)
            spelling.pupil = self._known(found, spelling)
        return spelling

    def is_furniture(self, row: Sequence[str]) -> bool:
        """Nothing in it, the header repeated at a page break, or a total under the table: read over."""
        filled = [tidy(cell).casefold() for cell in row if cell.strip()]
        if not filled or tuple(tidy(cell) for cell in row) == self.header.headings:
            return True
        return filled[0].startswith(_TOTALS) and len(filled) < max(3, len(row) // 2)

    def _fault(self, spelling: Spelling, name: str, cells: Mapping[str, str], wrong: Wrong) -> None:
        spelling.faults.append((self.header.heading(name), cells.get(name, ""), wrong))

    def _name(self, spelling: Spelling, column: str, cells: Mapping[str, str]) -> str:
        raw = cells.get(column, "")
        name = tidy(raw)
        if "\n" in raw or "\r" in raw:
            self._fault(spelling, column, cells, Wrong("line_break_in_cell", {}))
        if name.isascii() and not lost_letters(name):
            return name
        better = repaired(name)
        if better:
            self._fault(spelling, column, cells, Wrong("name_mojibake", {"suggestion": better}))
        elif lost_letters(name):
            self._fault(spelling, column, cells, Wrong("name_letter_lost", {}))
        elif self.celtic_likely and name.translate(_CELTIC) != name:
            self._fault(spelling, column, cells, Wrong("name_celtic", {"suggestion": name.translate(_CELTIC)}))
        return name

    def _birth(self, spelling: Spelling, cells: Mapping[str, str]) -> dt.date | None:
        text = tidy(cells.get("dob", ""))
        if not text:
            return None
        day = read_day(text)
        if isinstance(day, Wrong):
            self._fault(spelling, "dob", cells, day)
            return None
        if day > self.asked.today:
            self._fault(spelling, "dob", cells, Wrong("birth_in_future", {}))
        return day

    def _school(self, spelling: Spelling, cells: Mapping[str, str]) -> str | None:
        """The seven digits; empty when nobody said and the file has no such column (told once for the file)."""
        text, asked = tidy(cells.get("school", "")), self.asked.school_number
        if not text:
            if asked is None and "school" in self.header.columns:
                self._fault(spelling, "school", cells, Wrong("school_missing", {}))
            return asked or ""
        number = read_school(text, self.asked.authority)
        if isinstance(number, Wrong):
            if asked is not None and number.key == "school_number" and any(c.isalpha() for c in text):
                return asked  # the school's name, where the number was given by hand
            self._fault(spelling, "school", cells, number)
            return None
        if asked is not None and number != asked:
            self._fault(spelling, "school", cells, Wrong("school_differs", {"found": number, "asked": asked}))
            return None
        return number

    def _known(self, found: PupilLine, spelling: Spelling) -> int:
        identity: object = found.upn
        if found.upn_state == "accepted":  # a wrong UPN is never what tells pupils apart
            identity = (found.upn, fold(found.surname), fold(found.forename), found.date_of_birth)
        person = self._persons.setdefault(identity, _Person(found.line))
        self._compare(person, found, spelling)
        index = self._by_school.setdefault((identity, found.school_number), len(self.lines))
        if index == len(self.lines):
            self.lines.append(found)
            self._person_of.append(person)
        else:
            kept = self.lines[index]
            self.lines[index] = replace(
                kept, year_group=found.year_group or kept.year_group, reg_group=found.reg_group or kept.reg_group
            )
        return index

    def _compare(self, person: _Person, found: PupilLine, spelling: Spelling) -> None:
        for column in ("surname", "forename"):
            self._compare_name(person, column, getattr(found, column), spelling)
        if found.date_of_birth is None:
            return
        if person.date_of_birth is None:
            person.date_of_birth, person.line_of_birth = found.date_of_birth, found.line
        elif person.date_of_birth != found.date_of_birth:
            first, second = slashed(person.date_of_birth), slashed(found.date_of_birth)
            facts = {"first": first, "first_line": person.line_of_birth, "second": second}
            spelling.faults.append((self.header.heading("dob"), second, Wrong("upn_two_births", dict(facts))))

    def _compare_name(self, person: _Person, column: str, name: str, spelling: Spelling) -> None:
        known = getattr(person, column)
        kept = better_spelling(known, name)
        if known and name and known != name:
            facts = {"first": known, "first_line": person.line, "second": name, "kept": kept}
            key = "upn_two_spellings" if same_name(known, name) else "upn_two_names"
            spelling.faults.append((self.header.heading(column), name, Wrong(key, dict(facts))))
        setattr(person, column, kept)

    def twice(self, index: int, line: int) -> int | None:
        """Line of an earlier row of this pupil in a grid, or None."""
        return None if self._last_line.setdefault(index, line) == line else self._last_line[index]

    def all(self) -> tuple[PupilLine, ...]:
        """The pupils with the best that the file says of each."""
        return tuple(
            replace(line, surname=p.surname, forename=p.forename, date_of_birth=p.date_of_birth)
            for line, p in zip(self.lines, self._person_of, strict=True)
        )


def told_problems(spelling: Spelling, line: int, *, first: bool) -> list[Problem]:
    """The problems of one row told in this way; warnings only for the first such row."""
    return [
        problem(line, heading, value, wrong.key, **wrong.facts)
        for heading, value, wrong in spelling.faults
        if first or FAULTS[wrong.key].refuses
    ]
