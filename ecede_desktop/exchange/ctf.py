"""A Common Transfer File (or an admissions file): its header, its pupils and their years, as one register file."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from ecede_desktop.exchange.cells import Wrong, read_day, read_upn, read_year_group, slashed
from ecede_desktop.exchange.ctf_attendance import COLUMN, MarksOfYears, Stay, YearData
from ecede_desktop.exchange.ctf_pupils import PupilReading, former_upns, school_number
from ecede_desktop.exchange.mark_cells import CodesOn
from ecede_desktop.exchange.marks_strings import YEARS
from ecede_desktop.exchange.pupil_cells import Asked, told_otherwise
from ecede_desktop.exchange.safe_xml import Element, XmlRefused, XmlText, records
from ecede_desktop.exchange.school_codes import SchoolCodes
from ecede_desktop.law.calendar import SchoolCalendar, school_year_of
from ecede_desktop.records.faults import problem
from ecede_desktop.records.import_profiles import Profile
from ecede_desktop.records.imports import Problem, PupilLine, RegisterFile
from ecede_desktop.records.names import fold, lost_letters, repaired, same_name
from ecede_desktop.records.transfers import ClaimedTotals, PupilDetails

ROOTS = ("CTfile", "ATfile")
_HEADER, _PUPIL = "Header", "Pupil"
_LONDON = ZoneInfo("Europe/London")
_FILE_NAME = re.compile(r"([0-9]{3}|X{3}|M{3})([0-9A-Z]{4})_CTF_([0-9A-Z]{3})([0-9A-Z]{4})_[0-9]{3}", re.IGNORECASE)
_NOBODY = frozenset({"XXX", "MMM", ""})
_LAYOUTS = {"strings_seven": "seven", "strings_five": "five", "strings_school": "school"}
_HEADINGS = {
    "upn": "UPN", "surname": "Surname", "forename": "Forename", "dob": "DOB", "year": "NCyearActual",
    "school": "Estab", "mark": COLUMN, "date": "AttendanceStartDate", "session": COLUMN,
}  # fmt: skip
_SHOWN = 80


@dataclass(frozen=True)
class CtfHeader:
    """Who made the file, for whom and when."""

    line: int
    version: str
    made_at: dt.datetime | None
    """Aware."""
    source: str
    """Seven digits, or empty where the file does not say (or says XXX, MMM, LLLL)."""
    source_raw: str
    destination_raw: str
    """LEA and Estab as they stand."""
    school_year: int | None

    @property
    def destination_authority(self) -> str:
        return self.destination_raw[:3]


def read_moment(text: str) -> dt.datetime | None:
    """A moment of the header; without an offset it is the time in Wales."""
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        day = read_day(text)
        if not isinstance(day, dt.date):
            return None
        moment = dt.datetime.combine(day, dt.time(), _LONDON)
    return moment if moment.tzinfo else moment.replace(tzinfo=_LONDON)


def read_ctf(
    text: XmlText,
    file_name: str,
    *,
    asked: Asked,
    codes_on: CodesOn,
    profile: Profile,
    calendar: SchoolCalendar | None = None,
) -> RegisterFile:
    """The whole file; what is wrong with it is in ``problems``, never an exception."""
    reading = _Reading(file_name, asked)
    if text.doubt:
        reading.problems.append(text.doubt)
    try:
        for element in records(text, (_HEADER, _PUPIL)):
            if element.name == _HEADER:
                reading.header(element)
            else:
                reading.pupil(element)
    except XmlRefused as refused:
        reading.problems.append(refused.problem)
    marks = MarksOfYears(
        SchoolCodes(codes_on, profile.codes),
        reading.until,
        source=reading.source,
        layout=_LAYOUTS.get(profile.layout, ""),
        calendar=calendar,
        accepted=asked.accepted_repairs,
    )
    blocks = marks.read(reading.years)
    problems = reading.told() + marks.problems
    return RegisterFile(
        file_name=file_name,
        sha256=hashlib.sha256(text.content).hexdigest(),
        size=len(text.content),
        shape="strings",
        encoding=text.encoding,
        delimiter="",
        pupils=tuple(reading.lines),
        blocks=blocks,
        problems=tuple(sorted(problems, key=lambda p: p.line)),
        headings=_HEADINGS,
        content=text.content,
        rows_read=reading.pupils_read,
        blank=marks.blank,
        blanks={key: bytes(blanks) for key, blanks in marks.blanks.items()},
        source="ctf",
        as_at=reading.head.made_at if reading.head else None,
        details=reading.details,
        totals=tuple(year.claimed for year in reading.years if year.claimed),
        repairs=tuple(marks.repairs),
        unknown_codes=dict(marks.unknown),
    )


@dataclass
class _Person:
    """A pupil as the file first names one."""

    line: int
    surname: str
    forename: str
    born: dt.date | None
    index: int


@dataclass
class _Reading:
    """What is gathered while the file is read."""

    file_name: str
    asked: Asked
    head: CtfHeader | None = None
    problems: list[Problem] = field(default_factory=list)
    lines: list[PupilLine] = field(default_factory=list)
    details: dict[int, PupilDetails] = field(default_factory=dict)
    years: list[YearData] = field(default_factory=list)
    pupils_read: int = 0
    _persons: dict[object, _Person] = field(default_factory=dict)
    _indexes: dict[tuple[object, str], int] = field(default_factory=dict)

    @property
    def source(self) -> str:
        """The school whose register this is."""
        return (self.head.source if self.head else "") or self.asked.school_number or ""

    @property
    def until(self) -> dt.date:
        """The day after which no mark is taken."""
        made = self.head.made_at if self.head else None
        return min(self.asked.today, made.astimezone(_LONDON).date()) if made else self.asked.today

    # The header

    def header(self, element: Element) -> None:
        """Keep the header; what disagrees with it is told."""
        if self.head is not None:
            return
        source, destination = (element.first(name) or element for name in ("SourceSchool", "DestSchool"))
        stated = element.says("DateTime")
        year = element.says("SourceSchool", "AcademicYear")[:4]
        self.head = head = CtfHeader(
            line=element.line,
            version=element.says("CTFversion") or element.says("ATFversion"),
            made_at=read_moment(stated) if stated else None,
            source=school_number(source) if source is not element else "",
            source_raw=f"{source.says('LEA')}{source.says('Estab')}".upper(),
            destination_raw=f"{destination.says('LEA')}{destination.says('Estab')}".upper(),
            school_year=int(year) if year.isascii() and year.isdigit() else None,
        )
        if head.made_at is None:
            self.problems.append(problem(element.line, "DateTime", stated, "ctf_no_date"))
        self._compare_names(head)
        self._compare_schools(head)

    def _compare_names(self, head: CtfHeader) -> None:
        found = _FILE_NAME.match(self.file_name)
        if found is None:
            return
        named = (found[1] + found[2]).upper(), (found[3] + found[4]).upper()
        said = head.source_raw, head.destination_raw
        if any(one != other and one and other for one, other in zip(named, said, strict=True)):
            facts = {"named": " → ".join(named), "header": " → ".join(said)}
            self.problems.append(problem(head.line, "Header", self.file_name, "ctf_name_disagrees", **facts))

    def _compare_schools(self, head: CtfHeader) -> None:
        asked, authority = self.asked.school_number, self.asked.authority
        if head.source and asked and head.source != asked and head.destination_raw != asked:
            facts = {"found": head.source, "asked": asked}
            self.problems.append(problem(head.line, "SourceSchool", head.source, "school_differs", **facts))
        to = head.destination_authority
        if authority and to not in _NOBODY and to != authority:
            raw = head.destination_raw
            self.problems.append(problem(head.line, "DestSchool", raw, "ctf_other_destination", destination=raw))

    def told(self) -> list[Problem]:
        """Every problem, those of the whole file among them."""
        found = list(self.problems)
        if not self.pupils_read and not any(p.refuses for p in found):
            found.append(problem(0, "", "", "ctf_no_pupils"))
        if self.pupils_read and not self.source:
            found.append(problem(self.head.line if self.head else 0, "SourceSchool", "", "ctf_no_source"))
        return found

    # Pupils

    def pupil(self, element: Element) -> None:
        """Take in one ``<Pupil>``."""
        self.pupils_read += 1
        line = self._line(element)
        if line is None:
            return
        identity = self._identity(line)
        person = self._persons.get(identity)
        if person is not None:
            self._compare(person, line)
        index = self._index(identity, line)
        if person is None:
            self._persons[identity] = _Person(line.line, line.surname, line.forename, line.date_of_birth, index)
        reading = PupilReading(element)
        details = reading.details()
        self.problems += reading.problems
        self.details[index] = details
        for year in element.every("Attendance", "YearData"):
            self._year(year, identity, line, details)

    def _line(self, element: Element) -> PupilLine | None:
        names = [self._name(element, name) for name in ("Surname", "Forename")]
        born = self._birth(element)
        upn = read_upn(element.says("UPN"), self.asked.accepted_upns)
        upn = told_otherwise(upn, known=all(names) and born is not None)
        if upn.wrong:
            self._fault(element, "UPN", upn.wrong)
        if upn.state == "invalid":
            return None
        stated = element.says("BasicDetails", "NCyearActual") or element.says("NCyearActual")
        year = read_year_group(stated)
        return PupilLine(
            line=element.line,
            upn=upn.upn,
            upn_state=upn.state,
            surname=names[0],
            forename=names[1],
            date_of_birth=born,
            year_group="" if isinstance(year, Wrong) else year,
            reg_group=element.says("BasicDetails", "RegGroup"),
            school_number=self.source,
            former_upns=former_upns(element),
        )

    def _fault(self, element: Element, name: str, wrong: Wrong) -> None:
        found = element.first(name) or element
        text = found.text if found is not element else ""
        self.problems.append(problem(found.line, name, text.strip()[:_SHOWN], wrong.key, **wrong.facts))

    def _name(self, element: Element, part: str) -> str:
        name = element.says(part)
        better = repaired(name)
        if better:
            self._fault(element, part, Wrong("name_mojibake", {"suggestion": better}))
        elif lost_letters(name):
            self._fault(element, part, Wrong("name_letter_lost", {}))
        return name

    def _birth(self, element: Element) -> dt.date | None:
        text = element.says("DOB")
        if not text:
            return None
        day = read_day(text.split("T")[0])
        if isinstance(day, Wrong):
            self._fault(element, "DOB", day)
            return None
        if day > self.asked.today:
            self._fault(element, "DOB", Wrong("birth_in_future", {}))
        return day

    def _identity(self, line: PupilLine) -> object:
        if line.upn_state not in ("accepted", "none"):  # a wrong UPN is never what tells pupils apart
            return line.upn
        return line.upn, fold(line.surname), fold(line.forename), line.date_of_birth

    def _compare(self, person: _Person, line: PupilLine) -> None:
        """The same UPN a second time: it must be the same pupil."""
        for part in ("Surname", "Forename"):
            first, second = getattr(person, part.lower()), getattr(line, part.lower())
            if first and second and not same_name(first, second):
                facts = {"first": first, "first_line": person.line, "second": second}
                self.problems.append(problem(line.line, part, second, "upn_two_names", **facts))
        if person.born and line.date_of_birth and person.born != line.date_of_birth:
            facts = {"first": slashed(person.born), "first_line": person.line, "second": slashed(line.date_of_birth)}
            self.problems.append(problem(line.line, "DOB", slashed(line.date_of_birth), "upn_two_births", **facts))

    def _index(self, identity: object, line: PupilLine) -> int:
        index = self._indexes.setdefault((identity, line.school_number), len(self.lines))
        if index == len(self.lines):
            self.lines.append(line)
        return index

    # Years

    def _year(self, element: Element, identity: object, line: PupilLine, details: PupilDetails) -> None:
        school = school_number(element) or ("" if element.says("LEA") or element.says("Estab") else line.school_number)
        if not school:
            self.problems.append(problem(element.line, "Estab", "", "ctf_school_year_left_out"))
            return
        if school != line.school_number:  # what the file says of year and class is of today's school
            line = replace(line, school_number=school, year_group="", reg_group="")
        index = self._index(identity, line)
        sessions = element.first("AttendSessions") or element
        marks = sessions.first(COLUMN)
        start = self._start(sessions)
        if marks is not None and marks.text.strip() and not sessions.says("AttendanceStartDate"):
            self.problems.append(problem(marks.line, COLUMN, marks.text.strip()[:60], "marks_start_missing"))
        stated = element.says("Year")
        year = int(stated[:4]) if re.match(r"[0-9]{4}", stated) else None
        year = year if year in YEARS else None
        stays: tuple[Stay, ...] = tuple(
            (one.entry, one.leaving) for one in details.school_history if one.school_number == school
        )
        called = year if year is not None or start is None else school_year_of(start)
        claimed = self._claimed(element, index, school, called)
        text = marks.text if marks else ""
        row = YearData(index, marks.line if marks else element.line, school, year, start, text, claimed, stays)
        self.years.append(row)

    def _start(self, sessions: Element) -> dt.date | None:
        text = sessions.says("AttendanceStartDate")
        if not text:
            return None
        day = read_day(text.split("T")[0])
        if isinstance(day, dt.date) and day.year not in YEARS:
            day = Wrong("date_impossible", {})
        if isinstance(day, dt.date):
            return day
        found = sessions.first("AttendanceStartDate") or sessions
        self.problems.append(problem(found.line, "AttendanceStartDate", text[:_SHOWN], day.key, **day.facts))
        return None

    def _claimed(self, element: Element, index: int, school: str, year: int | None) -> ClaimedTotals | None:
        figures: list[int | None] = []
        for name in ("SessionsPossible", "SessionsAttended", "SessionsAuthorised", "SessionsUnauthorised"):
            text = element.says(name)
            number = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else None
            if text and number is None:
                line = (element.first(name) or element).line
                self.problems.append(problem(line, name, text[:60], "ctf_value_left_out", wanted="a number"))
            figures.append(number)
        if year is None or all(figure is None for figure in figures):
            return None
        return ClaimedTotals(index, year, school, *figures)
