"""A Common Transfer File of pupils, from plain records: what our own reader reads back equal."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.marks_strings import encode
from ecede_desktop.law.calendar import DAY
from ecede_desktop.law.transfer_codes import transfer_codes
from ecede_desktop.records.imports import MarkBlock, PupilLine
from ecede_desktop.records.marks import MARKS_LENGTH, session_at
from ecede_desktop.records.transfers import AddressLine, ClaimedTotals, CohortLine, ContactLine, PupilDetails

VERSION = "18.0"
UNKNOWN = "XXXXXXX"
"""Stands for a school that is not known."""
AUTHORITY_ITSELF = "LLLL"
_LONDON = ZoneInfo("Europe/London")
_SCHOOL = re.compile(r"[0-9]{3}(?:[0-9]{4}|LLLL)|X{7}|M{7}")
# A character that XML cannot hold in any form.
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_BASIC_FACTS = ("Ethnicity", "EthnicitySource", "ServiceChild", "MedicalFlag")
_WELSH_FACTS = (
    "SpeakWelsh", "HomeWelsh", "NationalIdentity", "WelshSource", "LanguageSource", "EALAcquisition",
    "FSMTransitionalProtection", "ALNSupportPlan", "ALNDecisionOutcome", "ALNDecisionBody", "IDPReviewDate",
)  # fmt: skip
_STRUCTURED = ("Street", "Locality", "Town", "PostTown", "AdministrativeArea")
_MOST_LINES = 5


@dataclass(frozen=True)
class SchoolOfFile:
    """A school, or the authority itself, as the header names it."""

    number: str
    """Seven characters: LEA and Estab; ``LLLL`` for the authority itself."""
    name: str = ""


@dataclass(frozen=True)
class PupilOfFile:
    """A pupil to be written."""

    line: PupilLine
    details: PupilDetails = field(default_factory=PupilDetails)
    years: tuple[tuple[str, MarkBlock], ...] = ()
    """(school number, marks of a school year)."""
    totals: tuple[ClaimedTotals, ...] = ()
    """Sums by year and school, as they are to stand in the file."""
    first_days: tuple[tuple[str, int, dt.date], ...] = ()
    """(school number, school year, first day on the roll in it); else the first day with a mark."""


def transfer_name(source: str, destination: str, number: int = 1) -> str:
    """``6742999_CTF_6742001_001.xml``.

    Raises:
        Refused: a school's number is not one.
    """
    for school in (source, destination):
        if not _SCHOOL.fullmatch(school):
            text = f"{school} is not a school number of seven digits, nor the number of an authority with LLLL."
            raise Refused("ctf_school_number", text, number=school)
    return f"{source}_CTF_{destination}_{number:03d}.xml"


def write_ctf(
    pupils: Sequence[PupilOfFile],
    *,
    source: SchoolOfFile,
    destination: SchoolOfFile,
    made_at: dt.datetime,
    school_year: int,
    closed: Container[dt.date] = frozenset(),
    last_day: dt.date | None = None,
) -> bytes:
    """The file as UTF-8: the same records and moment give the same bytes.

    ``closed`` are days on which the school held no session; ``last_day`` ends every string of the year it lies in.

    Raises:
        Refused: a school's number is not one.
    """
    transfer_name(source.number, destination.number)
    out = _Lines()
    out.raw('<?xml version="1.0" encoding="UTF-8"?>')
    out.open("CTfile")
    _header(out, source, destination, made_at, school_year)
    out.open("CTFpupilData")
    for pupil in pupils:
        _Pupil(out, pupil, closed, last_day).write()
    out.close("CTFpupilData")
    out.close("CTfile")
    return "\n".join(out.lines).encode("utf-8") + b"\n"


class _Lines:
    """Elements, one a line, set in by how deep they are."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.depth = 0

    def raw(self, text: str) -> None:
        self.lines.append(" " * self.depth + text)

    def open(self, name: str) -> None:
        self.raw(f"<{name}>")
        self.depth += 1

    def close(self, name: str) -> None:
        self.depth -= 1
        self.raw(f"</{name}>")

    def says(self, name: str, value: object) -> None:
        """An element with a text; nothing where there is none."""
        if value is None or value == "":
            return
        if isinstance(value, bool):
            value = "true" if value else "false"
        text = _IMPOSSIBLE.sub("", value.isoformat() if isinstance(value, dt.date) else str(value))
        self.raw(f"<{name}>{escape(text)}</{name}>")

    def school(self, number: str, name: str = "") -> None:
        self.says("LEA", number[:3])
        self.says("Estab", number[3:])
        self.says("SchoolName", name)


def _header(
    out: _Lines, source: SchoolOfFile, destination: SchoolOfFile, made_at: dt.datetime, school_year: int
) -> None:
    out.open("Header")
    out.says("DocumentName", "Common Transfer File")
    out.says("CTFversion", VERSION)
    out.says("DateTime", made_at.astimezone(_LONDON).replace(tzinfo=None, microsecond=0).isoformat())
    out.says("DocumentQualifier", "partial")
    out.says("SupplierID", "ECED")
    out.open("SourceSchool")
    out.school(source.number, source.name)
    out.says("AcademicYear", school_year)
    out.close("SourceSchool")
    out.open("DestSchool")
    out.school(destination.number)
    out.close("DestSchool")
    out.close("Header")


class _Pupil:
    """Writes one ``<Pupil>``."""

    def __init__(self, out: _Lines, pupil: PupilOfFile, closed: Container[dt.date], last_day: dt.date | None) -> None:
        self.out = out
        self.pupil = pupil
        self.details = pupil.details
        self.closed = closed
        self.last_day = last_day
        self.facts: dict[str, list[str]] = {}
        for name, value in self.details.facts:
            self.facts.setdefault(name, []).append(value)

    def write(self) -> None:
        """Every block in the order in which files of schools have them."""
        out, line = self.out, self.pupil.line
        out.open("Pupil")
        out.says("UPN", line.upn)
        self._fact("UniqueLearnerNumber")
        self._fact("UCI")
        out.says("Surname", line.surname)
        out.says("Forename", line.forename)
        out.says("DOB", line.date_of_birth)
        out.says("Gender", self.details.sex)
        self._basics()
        self._block("NAWdetails", _WELSH_FACTS)
        self._cohorts()
        self._address(self.details.address)
        self._phones(self.details.phones)
        out.says("Email", self.details.email)
        if self.details.contacts:
            out.open("Contacts")
            for contact in self.details.contacts:
                self._contact(contact)
            out.close("Contacts")
        self._attendance()
        self._history()
        out.close("Pupil")

    def _values(self, element: str) -> list[str]:
        return self.facts.get(transfer_codes().facts.get(element, element), [])

    def _fact(self, element: str) -> None:
        for value in self._values(element):
            self.out.says(element, value)

    def _block(self, name: str, elements: Iterable[str]) -> None:
        held = [element for element in elements if self._values(element)]
        if held:
            self.out.open(name)
            for element in held:
                self._fact(element)
            self.out.close(name)

    def _basics(self) -> None:
        out = self.out
        out.open("BasicDetails")
        for upn in self.pupil.line.former_upns or self.details.former_upns:
            out.says("FormerUPN", upn)
        for kind in ("legal", "preferred", "former"):
            for name in (one for one in self.details.names if one.kind == kind):
                out.says(f"{kind.title()}Surname", name.surname)
                out.says(f"{kind.title()}Forename", name.forename)
        out.says("MiddleNames", self.details.middle_names)
        out.says("NCyearActual", self.pupil.line.year_group)
        for element in _BASIC_FACTS:
            self._fact(element)
        self._languages()
        out.says("EnrolStatus", self.details.enrol_status)
        out.says("RegGroup", self.pupil.line.reg_group)
        out.close("BasicDetails")

    def _languages(self) -> None:
        rows = [("F", value) for value in self.facts.get("language", [])]
        for name, values in self.facts.items():
            if name.startswith("language_") and len(name) == len("language_") + 1:
                rows += [(name[-1], value) for value in values]
        if rows:
            self.out.open("Languages")
            for kind, language in rows:
                self.out.raw(
                    f"<Type><LanguageType>{escape(kind)}</LanguageType><Language>{escape(language)}</Language></Type>"
                )
            self.out.close("Languages")

    def _cohorts(self) -> None:
        out = self.out
        meals = self._of("efsm")
        if meals:
            out.open("FSMhistory")
            for one in meals:
                out.open("FSMinstance")
                out.says("FSMstartDate", one.first_day)
                out.says("FSMendDate", one.last_day)
                out.says("UKcountry", one.raw)
                out.close("FSMinstance")
            out.close("FSMhistory")
        for one in self._of("looked_after")[:1]:
            out.open("LookedAfter")
            out.says("InCare", True)
            out.says("CareAuthority", one.raw)
            out.close("LookedAfter")
        needs = self._of("aln")
        if needs:
            out.open("SENhistory")
            self._needs(needs)
            out.close("SENhistory")

    def _of(self, cohort: str) -> list[CohortLine]:
        return [one for one in self.details.cohorts if one.cohort == cohort]

    def _needs(self, needs: Sequence[CohortLine]) -> None:
        """A provision ends where the next one starts; one that ends before that is followed by none (N)."""
        none = min(transfer_codes().no_need, default="N")
        starts = {one.first_day for one in needs}
        for one in needs:
            self._need(one.first_day, one.raw)
            if one.last_day is not None and one.last_day + DAY not in starts:
                self._need(one.last_day + DAY, none)

    def _need(self, start: dt.date | None, code: str) -> None:
        self.out.open("SEN")
        self.out.says("StartDate", start)
        self.out.says("SENprovision", code)
        self.out.close("SEN")

    def _address(self, address: AddressLine | None, *, as_pupil: bool = False) -> None:
        if address is None and not as_pupil:
            return
        out = self.out
        out.open("Address")
        if as_pupil:
            out.says("AddressAsPupil", True)
        elif address is not None:
            lines = [*address.lines[: _MOST_LINES - 1], ", ".join(address.lines[_MOST_LINES - 1 :])]
            if address.uprn:
                out.open("BS7666Address")
                for name, text in zip(_STRUCTURED, lines, strict=False):
                    out.says(name, text)
                out.says("UniquePropertyReferenceNumber", address.uprn)
                out.close("BS7666Address")
            elif address.lines:
                out.open("AddressLines")
                for number, text in enumerate(lines, start=1):
                    out.says(f"AddressLine{number}", text)
                out.close("AddressLines")
            out.says("PostCode", address.postcode)
        out.close("Address")

    def _phones(self, phones: Sequence[tuple[str, str]]) -> None:
        if not phones:
            return
        self.out.open("Phones")
        for kind, number in phones:
            self.out.open("Phone")
            self.out.says("TelephoneType", kind)
            self.out.says("PhoneNo", number)
            self.out.close("Phone")
        self.out.close("Phones")

    def _contact(self, contact: ContactLine) -> None:
        out = self.out
        out.open("Contact")
        out.says("Order", contact.order or None)
        out.says("Title", contact.title)
        out.says("Surname", contact.surname)
        out.says("Forename", contact.forename)
        out.says("Relationship", contact.relationship)
        out.says("Responsibility", contact.responsibility)
        self._address(contact.address, as_pupil=contact.address_as_pupil)
        self._phones(contact.phones)
        out.says("Email", contact.email)
        out.close("Contact")

    def _attendance(self) -> None:
        blocks = {(school, block.school_year): block for school, block in self.pupil.years}
        totals = {(one.school_number, one.school_year): one for one in self.pupil.totals}
        keys = sorted({*blocks, *totals}, key=lambda key: (key[1], key[0]))
        if not keys:
            return
        self.out.open("Attendance")
        for key in keys:
            self._year(key, blocks.get(key), totals.get(key))
        self.out.close("Attendance")

    def _year(self, key: tuple[str, int], block: MarkBlock | None, totals: ClaimedTotals | None) -> None:
        out = self.out
        out.open("YearData")
        out.says("Year", key[1])
        out.school(key[0])
        if totals is not None:
            out.says("SessionsPossible", totals.possible)
            out.says("SessionsAuthorised", totals.authorised)
            out.says("SessionsAttended", totals.attended)
            out.says("SessionsUnauthorised", totals.unauthorised)
        if block is not None and block.marks.strip(b"\0"):
            self._string(key[0], block)
        out.close("YearData")

    def _string(self, school: str, block: MarkBlock) -> None:
        marks = {session_at(block.school_year, n): chr(code) for n, code in enumerate(block.marks) if code}
        first = min(day for day, _ in marks)
        for of_school, year, day in self.pupil.first_days:
            if (of_school, year) == (school, block.school_year):
                first = min(first, day)
        last, _ = session_at(block.school_year, MARKS_LENGTH - 1)
        ends = self.last_day if self.last_day and first <= self.last_day <= last else None
        ends = max(ends, *(day for day, _ in marks)) if ends else None
        self.out.open("AttendSessions")
        self.out.says("AttendanceStartDate", first)
        self.out.says("AttendanceMarks", encode(first, marks, last_day=ends, closed=self.closed))
        self.out.close("AttendSessions")

    def _history(self) -> None:
        out = self.out
        if not self.details.school_history:
            return
        out.open("SchoolHistory")
        for one in self.details.school_history:
            out.open("School")
            out.school(one.school_number, one.school_name)
            out.says("EntryDate", one.entry)
            out.says("LeavingDate", one.leaving)
            out.says("LeavingReason", one.leaving_reason)
            out.says("LastSchool", one.last)
            out.close("School")
        out.close("SchoolHistory")
