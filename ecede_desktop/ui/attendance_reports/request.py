"""What is asked of a report, and the readings that its page makes off the UI thread."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ecede_desktop.law.windows import DAYS
from ecede_desktop.records.attendance_reports import COUNTY, AskReport, ReportRow
from ecede_desktop.services import attendance_reports, school_people
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import window_for


@dataclass(frozen=True)
class Choice:
    """What stands in the form; own days are there only where ``kind`` is that."""

    kind: str
    language: str
    first_day: dt.date | None = None
    last_day: dt.date | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing is lacking."""
        return self.kind != DAYS or (self.first_day is not None and self.last_day is not None)

    def ask(self, desk: Desk, school: str) -> AskReport:
        """The same for the service.

        Raises:
            Refused: the terms are not known.
        """
        if self.kind == DAYS and self.first_day is not None and self.last_day is not None:
            return AskReport(self.first_day, self.last_day, school, self.language)
        days = window_for(desk, self.kind)
        return AskReport(days.first_day, days.last_day, school, self.language)


@dataclass(frozen=True)
class Subject:
    """Whose report it is, with the reports that were issued of it."""

    school: str
    """Seven digits; empty: the county."""
    english: str
    welsh: str
    issued: tuple[ReportRow, ...]


@dataclass(frozen=True)
class Proof:
    """The pages as they would be."""

    choice: Choice
    ask: AskReport
    pdf: bytes


def read_subject(desk: Desk, key: str) -> Subject:
    """The school or county that an address names.

    Raises:
        Refused: there is no such school.
    """
    if key == COUNTY:
        return Subject("", desk.pack.council_en, desk.pack.council_cy, attendance_reports.list_reports(desk, ""))
    school = school_people.view_school(desk, key).school
    issued = attendance_reports.list_reports(desk, school.number)
    return Subject(school.number, school.name, school.name_cy or school.name, issued)


def draw(desk: Desk, choice: Choice, school: str) -> Proof:
    """Draw a preview.

    Raises:
        Refused: the days cannot be, there is no mark, or there are too few pupils.
    """
    ask = choice.ask(desk, school)
    return Proof(choice, ask, attendance_reports.preview_report(desk, ask))
