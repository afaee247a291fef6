"""The address list of schools as Welsh Government publishes it (ODS, or the same headings as XLSX or CSV)."""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ecede_desktop.exchange.cells import Wrong, read_school
from ecede_desktop.exchange.encodings import Text, recognise
from ecede_desktop.exchange.files import TEXT, WORKBOOKS, kind_of, sheets_of
from ecede_desktop.exchange.sheets import CannotRead
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.names import tidy

_HEADINGS: Mapping[str, tuple[str, ...]] = {
    # cy: translator to check the Welsh headings
    "number": ("school number", "lea/estab", "rhif yr ysgol", "rhif ysgol"),
    "name": ("school name", "enw'r ysgol", "enw ysgol"),
    "authority": ("local authority", "awdurdod lleol"),
    "sector": ("sector",),
    "governance": ("governance", "llywodraethiant"),
    "medium": ("welsh medium type", "medium", "math cyfrwng cymraeg", "cyfrwng"),
    "school_type": ("school type", "math o ysgol"),
    "address1": ("address 1", "cyfeiriad 1"),
    "address2": ("address 2", "cyfeiriad 2"),
    "address3": ("address 3", "cyfeiriad 3"),
    "address4": ("address 4", "cyfeiriad 4"),
    "postcode": ("postcode", "post code", "cod post"),
    "phone": ("phone number", "telephone", "phone", "rhif ffôn", "ffôn"),
    "email": ("email", "e-mail", "e-bost"),
    "head": ("head teacher", "headteacher", "pennaeth"),
}
_BY_HEADING = {heading: name for name, headings in _HEADINGS.items() for heading in headings}
_NEEDED = ("number", "name")
_HEADER_WITHIN = 15
"""Rows at the top of a sheet among which the headings must be."""
_POSTCODE = re.compile(r"([A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][A-Z]{2})")
# Words of sector and type, the first that is found; what the list writes there is kept beside.
_PHASES = (
    ("pru", ("pru", "pupil referral", "cyfeirio disgyblion")),
    ("special", ("special", "arbennig")),
    ("nursery", ("nursery", "meithrin")),
    ("all-through", ("middle", "all-through", "all age", "all-age", "through", "canol", "pob oed")),
    ("secondary", ("secondary", "uwchradd")),
    ("primary", ("primary", "infant", "junior", "cynradd", "babanod", "iau")),
)
_MEDIA = (
    ("dual", ("dual", "bilingual", "dwy ffrwd", "dwyieithog")),
    ("english", ("english", "saesneg")),
    ("welsh", ("welsh", "cymraeg")),
)


@dataclass(frozen=True)
class SchoolListLine:
    """A school of the list."""

    line: int
    sheet: str
    number: str
    """Seven digits."""
    name: str
    phase: str = ""
    """nursery, primary, secondary, all-through, special, pru or empty where the list's words are not known."""
    language_medium: str = ""
    """welsh, english, dual or empty."""
    medium_raw: str = ""
    """As the list writes it: its codes are explained in its own notes."""
    authority: str = ""
    sector: str = ""
    governance: str = ""
    school_type: str = ""
    address: tuple[str, ...] = ()
    postcode: str = ""
    phone: str = ""
    email: str = ""
    head_teacher: str = ""


@dataclass(frozen=True)
class SchoolList:
    """The list, read and checked by itself."""

    file_name: str
    sha256: str
    schools: tuple[SchoolListLine, ...]
    problems: tuple[Problem, ...]
    content: bytes = field(repr=False, default=b"")

    @property
    def refused(self) -> bool:
        """Whether nothing of it can be used."""
        return any(p.refuses for p in self.problems)

    def of_authority(self, number: str) -> tuple[SchoolListLine, ...]:
        """The schools of one council, by its three digits."""
        return tuple(one for one in self.schools if one.number.startswith(number))


def read_school_list(content: bytes, file_name: str) -> SchoolList:
    """Every school of every sheet that has the headings; what is wrong is in ``problems``, never an exception."""
    reading = _Reading()
    try:
        for sheet, rows in _sheets(content):
            reading.sheet(sheet, rows)
    except CannotRead:
        reading.problems.append(problem(0, "", "", "list_unreadable"))
    if not reading.found and not reading.problems:
        reading.problems.append(problem(0, "", "", "list_no_headings"))
    digest = hashlib.sha256(content).hexdigest()
    return SchoolList(file_name, digest, tuple(reading.schools), tuple(reading.problems), content)


def _sheets(content: bytes) -> Iterator[tuple[str, Sequence[Sequence[str]]]]:
    kind = kind_of(content)
    if kind in WORKBOOKS:
        for sheet in sheets_of(content, kind):
            yield sheet.name, sheet.rows
        return
    text = recognise(content) if kind == TEXT else None
    if not isinstance(text, Text):
        raise CannotRead("list_unreadable")
    first = text.preview().split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    try:
        yield "", list(csv.reader(text.stream(), delimiter=delimiter))
    except csv.Error:
        raise CannotRead("list_unreadable") from None


@dataclass
class _Reading:
    schools: list[SchoolListLine] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    found: bool = False
    _lines: dict[str, int] = field(default_factory=dict)

    def sheet(self, sheet: str, rows: Sequence[Sequence[str]]) -> None:
        """The schools of one sheet; one without the headings (notes, a cover) is read over."""
        for at, row in enumerate(rows[:_HEADER_WITHIN]):
            columns = _columns(row)
            if all(name in columns for name in _NEEDED):
                self.found = True
                for line, cells in enumerate(rows[at + 1 :], start=at + 2):
                    given = {name: tidy(cells[n]) if n < len(cells) else "" for name, n in columns.items()}
                    if any(given.values()):
                        self._school(sheet, line, given)
                return

    def _school(self, sheet: str, line: int, given: Mapping[str, str]) -> None:
        raw = given["number"]
        number = read_school(raw, "")
        if isinstance(number, Wrong):
            # A line without a number is a note under the table.
            if raw and any(c.isdigit() for c in raw):
                self.problems.append(problem(line, sheet, raw[:60], "list_number"))
            return
        if not given["name"]:
            self.problems.append(problem(line, sheet, number, "list_name"))
            return
        first = self._lines.setdefault(number, line)
        if first != line:
            self.problems.append(problem(line, sheet, number, "list_twice", first_line=first))
            return
        self.schools.append(_made(sheet, line, number, given))


def _made(sheet: str, line: int, number: str, given: Mapping[str, str]) -> SchoolListLine:
    def says(name: str) -> str:
        return given.get(name, "")

    words = (says("sector"), says("school_type"), sheet)
    medium = says("medium")
    return SchoolListLine(
        line=line,
        sheet=sheet,
        number=number,
        name=says("name"),
        phase=next((phase for text in words if (phase := _word(_PHASES, text))), ""),
        language_medium=_word(_MEDIA, medium),
        medium_raw=medium,
        authority=says("authority"),
        sector=says("sector"),
        governance=says("governance"),
        school_type=says("school_type"),
        address=tuple(part for n in range(1, 5) if (part := says(f"address{n}"))),
        postcode=_postcode(says("postcode")),
        phone=_phone(says("phone")),
        email=says("email"),
        head_teacher=says("head"),
    )


def _columns(row: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, cell in enumerate(row):
        heading = tidy(cell).casefold().replace("’", "'")
        heading = tidy(re.split(r"\s[-–—]\s|\[|\(", heading)[0])
        if heading in _BY_HEADING:
            found.setdefault(_BY_HEADING[heading], at)
    return found


def _word(table: Sequence[tuple[str, Sequence[str]]], text: str) -> str:
    plain = text.casefold()
    return next((key for key, words in table if any(word in plain for word in words)), "")


def _postcode(text: str) -> str:
    found = _POSTCODE.fullmatch(re.sub(r"[^A-Z0-9]", "", text.upper()))
    return f"{found[1]} {found[2]}" if found else text


def _phone(text: str) -> str:
    """A zero that a spreadsheet took off a number of ten digits is put back; nothing else is changed."""
    digits = text.removesuffix(".0").replace(" ", "")
    return f"0{digits}" if digits.isascii() and digits.isdigit() and len(digits) == 10 and digits[0] in "127" else text
