"""The pupils of a register file: who each row is about, and where the file contradicts itself about them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ecede_desktop.exchange.cells import (
    UpnCell,
    Wrong,
    class_as_date,
    read_school,
    read_upn,
    read_year_group,
    slashed,
)
from ecede_desktop.exchange.damage import (
    ADMISSION_DIGITS,
    Proposals,
    admission_proposals,
    class_proposals,
    name_proposals,
    phone_proposals,
    school_proposals,
    upn_proposals,
)
from ecede_desktop.exchange.fields import plain_heading
from ecede_desktop.exchange.headers import Header
from ecede_desktop.exchange.mark_cells import CELL_ERRORS
from ecede_desktop.exchange.mending import Damage, Mending
from ecede_desktop.records.faults import FAULTS, problem
from ecede_desktop.records.imports import Problem, PupilLine
from ecede_desktop.records.names import better_spelling, fold, lost_letters, same_name, tidy
from ecede_desktop.records.transfers import PupilDetails

PUPIL_FIELDS = ("upn", "local_id", "school", "surname", "forename", "name", "dob", "year", "reg", "phone")
NOBODY = -1
_NAMES = ("surname", "forename")
_ADMISSION_NUMBERS = frozenset({"adno", "admission number", "admission no", "rhif derbyn"})
_NAME_FAULTS = {"mojibake": "name_mojibake", "letters_lost": "name_letter_lost", "celtic": "name_celtic"}
_LOST_UPNS = frozenset({"upn_scientific", "upn_placeholder", "upn_empty"})
"""Faults of a UPN that say nothing of whose it is: the pupil can still be told by something else."""


@dataclass(frozen=True)
class Asked:
    """What the person who imports said beside the file."""

    today: dt.date
    school_number: str | None = None
    authority: str = ""
    """Three digits of the council, for a school number of four."""
    accepted_upns: frozenset[str] = frozenset()
    accepted_repairs: frozenset[str] = frozenset()
    """``Repair.id`` of damage to be mended as proposed."""


@dataclass
class Spelling:
    """One way in which rows of the file tell of a pupil."""

    pupil: int = NOBODY
    """Index of the pupil, or ``NOBODY`` when these rows cannot be said to be about one."""
    doubtful: bool = False
    """The UPN is none: each row may be a title or a total."""
    faults: list[tuple[str, str, Wrong]] = field(default_factory=list)
    """(heading, value, what is wrong) that hold for every row told this way."""
    damage: list[Damage] = field(default_factory=list)
    """Damage that stands in every row told this way."""


@dataclass
class _Person:
    line: int
    line_of_birth: int = 0
    surname: str = ""
    forename: str = ""
    date_of_birth: dt.date | None = None


class _Cells:
    """The cells that tell of a pupil, each tidied and mended where that was accepted."""

    def __init__(self, raw: Mapping[str, str], header: Header, mending: Mending, spelling: Spelling) -> None:
        self.raw = raw
        self.header = header
        self.mending = mending
        self.spelling = spelling

    def text(self, name: str) -> str:
        text = tidy(self.raw.get(name, ""))
        if text in CELL_ERRORS:
            self.fault(name, Wrong("cell_error", {}))
            return ""
        return text

    def fault(self, name: str, wrong: Wrong) -> None:
        self.spelling.faults.append((self.header.heading(name), self.raw.get(name, ""), wrong))

    def mended(self, name: str, text: str, proposals: Proposals, lost: str = "") -> str | None:
        """What a person accepted for a damaged text, if they did; the damage is noted either way."""
        if not proposals and not lost:
            return None
        heading = self.header.heading(name)
        self.spelling.damage.append(Damage(heading, text, proposals, lost))
        return self.mending.accepted.one_of(heading, text, proposals)


def told_otherwise(upn: UpnCell, *, known: bool) -> UpnCell:
    """No UPN, where it is missing or lost and the pupil is ``known`` by something else; else the UPN as it is."""
    if upn.state != "invalid" or upn.wrong is None or upn.wrong.key not in _LOST_UPNS or not known:
        return upn
    key = "upn_lost_told_otherwise" if upn.wrong.key == "upn_scientific" else "upn_missing_told_otherwise"
    return UpnCell("", "none", Wrong(key, {}))


class PupilsInFile:
    """Gathers the pupils as rows are read."""

    def __init__(self, header: Header, asked: Asked, encoding: str, mending: Mending) -> None:
        self.header = header
        self.asked = asked
        self.mending = mending
        self.celtic_likely = encoding == "cp1252"
        self.lines: list[PupilLine] = []
        self.details: dict[int, PupilDetails] = {}
        self._persons: dict[object, _Person] = {}
        self._person_of: list[_Person] = []
        self._by_school: dict[tuple[object, str], int] = {}
        self._last_line: dict[int, int] = {}
        self._zeros_told = False

    def told(self, raw: Mapping[str, str], line: int) -> Spelling:
        """Who these cells are about; called once for each way of telling."""
        spelling = Spelling()
        cells = _Cells(raw, self.header, self.mending, spelling)
        upn = self._upn(cells)
        spelling.doubtful = upn.state == "invalid"
        surname, forename = self._names(cells)
        born = self._birth(cells)
        reg = self._reg(cells)
        year = read_year_group(cells.text("year"))
        if isinstance(year, Wrong):
            cells.fault("year", year)
            year = ""
        local_id = self._local_id(cells)
        school = self._school(cells)
        upn = self._otherwise(cells, upn, known=bool(local_id or (surname and forename and born)))
        if upn.wrong:
            heading = self.header.heading("upn")
            spelling.faults.insert(0, (heading, raw.get("upn", ""), upn.wrong))
        if upn.state != "invalid" and school is not None:
            found = PupilLine(line, upn.upn, upn.state, surname, forename, born, year, reg, school, local_id)
            spelling.pupil = self._known(found, spelling)
            self._phone(cells, spelling.pupil)
        return spelling

    def _upn(self, cells: _Cells) -> UpnCell:
        text = cells.text("upn")
        upn = read_upn(text, self.asked.accepted_upns)
        if upn.state != "invalid" or upn.wrong is None:
            return upn
        lost = "upn_scientific" if upn.wrong.key == "upn_scientific" else ""
        better = cells.mended("upn", text, upn_proposals(text), lost)
        return read_upn(better, frozenset()) if better else upn

    def _otherwise(self, cells: _Cells, upn: UpnCell, *, known: bool) -> UpnCell:
        """A pupil whose UPN is missing or lost, told by the school's own number or by name and date of birth."""
        told = told_otherwise(upn, known=known)
        if told is not upn and "upn" not in self.header.columns:
            return UpnCell("", "none", None)  # told once for the file
        return told

    def _names(self, cells: _Cells) -> tuple[str, str]:
        surname, forename = (self._name(cells, name) for name in _NAMES)
        whole = "" if surname or forename else self._name(cells, "name")
        if not whole:
            return surname, forename
        first, comma, second = whole.partition(",")
        if not comma:
            cells.fault("name", Wrong("name_not_split", {}))
            return "", ""
        return tidy(first), tidy(second)

    def _name(self, cells: _Cells, column: str) -> str:
        raw = cells.raw.get(column, "")
        name = cells.text(column)
        if "\n" in raw or "\r" in raw:
            cells.fault(column, Wrong("line_break_in_cell", {}))
        if name.isascii() and not lost_letters(name):
            return name
        proposals = name_proposals(name, celtic=self.celtic_likely)
        better = cells.mended(column, name, proposals)
        if better is not None:
            return better
        if proposals:
            kind, suggestion = proposals[0]
            cells.fault(column, Wrong(_NAME_FAULTS[kind], {"suggestion": suggestion}))
        elif lost_letters(name):
            cells.fault(column, Wrong("name_letter_lost", {}))
        return name

    def _birth(self, cells: _Cells) -> dt.date | None:
        text = cells.text("dob")
        if not text:
            return None
        day, damage = self.mending.day(self.header.heading("dob"), text, birth=True)
        if damage:
            cells.spelling.damage.append(damage)
        if isinstance(day, Wrong):
            cells.fault("dob", day)
            return None
        if day > self.asked.today:
            cells.fault("dob", Wrong("birth_in_future", {}))
        return day

    def _reg(self, cells: _Cells) -> str:
        reg = cells.text("reg")
        turned = class_as_date(reg) if reg else None
        if turned is None:
            return reg
        better = cells.mended("reg", reg, class_proposals(reg))
        if better is None:
            cells.fault("reg", turned)
        return reg if better is None else better

    def _local_id(self, cells: _Cells) -> str:
        text = cells.text("local_id").removesuffix(".0")
        if plain_heading(self.header.heading("local_id")) not in _ADMISSION_NUMBERS or not text:
            return text
        better = cells.mended("local_id", text, admission_proposals(text))
        if better is None and text.isdigit() and len(text) < ADMISSION_DIGITS and not self._zeros_told:
            self._zeros_told = True
            cells.fault("local_id", Wrong("leading_zeros_lost", {}))
        return better or text

    def _phone(self, cells: _Cells, pupil: int) -> None:
        text = cells.text("phone")
        if not text:
            return
        proposals = phone_proposals(text)
        better = cells.mended("phone", text, proposals)
        if proposals and better is None:
            cells.fault("phone", Wrong("phone_zero_lost", {"suggestion": proposals[0][1]}))
        known = self.details.get(pupil, PupilDetails())
        if ("", better or text) not in known.phones:
            self.details[pupil] = replace(known, phones=(*known.phones, ("", better or text)))

    def _school(self, cells: _Cells) -> str | None:
        """The seven digits; empty when nobody said and the file has no such column (told once for the file)."""
        text, asked = cells.text("school"), self.asked.school_number
        if not text:
            if asked is None and "school" in self.header.columns:
                cells.fault("school", Wrong("school_missing", {}))
            return asked or ""
        number = read_school(text, self.asked.authority)
        if isinstance(number, Wrong) and number.key == "school_zeros":
            better = cells.mended("school", text, school_proposals(text, self.asked.authority))
            number = number if better is None else better
        if isinstance(number, Wrong):
            if asked is not None and number.key == "school_number" and any(c.isalpha() for c in text):
                return asked  # the school's name, where the number was given by hand
            cells.fault("school", number)
            return None
        if asked is not None and number != asked:
            cells.fault("school", Wrong("school_differs", {"found": number, "asked": asked}))
            return None
        return number

    def _known(self, found: PupilLine, spelling: Spelling) -> int:
        identity = _identity(found)
        person = self._persons.setdefault(identity, _Person(found.line))
        self._compare(person, found, spelling)
        index = self._by_school.setdefault((identity, found.school_number), len(self.lines))
        if index == len(self.lines):
            self.lines.append(found)
            self._person_of.append(person)
        else:
            kept = self.lines[index]
            self.lines[index] = replace(
                kept,
                year_group=found.year_group or kept.year_group,
                reg_group=found.reg_group or kept.reg_group,
                local_id=kept.local_id or found.local_id,
            )
        return index

    def _compare(self, person: _Person, found: PupilLine, spelling: Spelling) -> None:
        for column in _NAMES:
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
            column_name = column if column in self.header.columns or "name" not in self.header.columns else "name"
            spelling.faults.append((self.header.heading(column_name), name, Wrong(key, dict(facts))))
        setattr(person, column, kept)

    def next_section(self, header: Header) -> None:
        """A further table of the file begins: a pupil may have a row in each."""
        self.header = header
        self._last_line.clear()

    def twice(self, index: int, line: int) -> int | None:
        """Line of an earlier row of this pupil in a grid, or None."""
        return None if self._last_line.setdefault(index, line) == line else self._last_line[index]

    def all(self) -> tuple[PupilLine, ...]:
        """The pupils with the best that the file says of each."""
        return tuple(
            line
            if (line.surname, line.forename, line.date_of_birth) == (p.surname, p.forename, p.date_of_birth)
            else replace(line, surname=p.surname, forename=p.forename, date_of_birth=p.date_of_birth)
            for line, p in zip(self.lines, self._person_of, strict=True)
        )


def _identity(found: PupilLine) -> object:
    """What tells pupils of a file apart; a wrong UPN never does."""
    if found.upn_state == "none" and found.local_id:
        return "local", found.local_id.lstrip("0"), found.school_number
    if found.upn_state in ("accepted", "none"):
        return found.upn, fold(found.surname), fold(found.forename), found.date_of_birth
    return found.upn


def told_problems(spelling: Spelling, line: int, *, first: bool) -> list[Problem]:
    """The problems of one row told in this way; warnings only for the first such row."""
    return [
        problem(line, heading, value, wrong.key, **wrong.facts)
        for heading, value, wrong in spelling.faults
        if first or FAULTS[wrong.key].refuses
    ]
