"""The demonstration's attachments and concerns: made through the services, the same for the same store."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from ecede_desktop.clock import FixedClock
from ecede_desktop.demo import casework_attachments, casework_concerns
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.services import attachments, cases, concerns
from ecede_desktop.services.desk import Desk
from tests.desks import NOW
from tests.services.caseload import lay_pupil


def test_the_demonstration_attaches_and_raises_through_the_services(manager_desk: Desk) -> None:
    begun = replace(manager_desk, clock=FixedClock(NOW - dt.timedelta(days=40)))
    for number, forename in enumerate(("Siân", "Elin", "Osian"), start=1):
        cases.open_case(begun, OpenCase("Whole days.", upn=lay_pupil(begun, number, forename).upn))
    casework_attachments.attach_files(manager_desk)
    casework_concerns.raise_concerns(manager_desk)
    found = {row.reference: attachments.list_attachments(manager_desk, row.reference) for row in _rows(manager_desk)}
    assert {len(rows) for rows in found.values()} == {3, 4}
    assert [row.title for rows in found.values() for row in rows if row.withdrawn_at is not None] == ["meeting"]
    for rows in found.values():
        for row in rows:
            view = attachments.view_attachment(manager_desk, row.id)
            assert view.preview in ("pdf", "mail", "image", "text")
    lines = [line for row in _rows(manager_desk) for line in concerns.list_concerns(manager_desk, row.reference)]
    assert sorted((line.open, line.due) for line in lines) == [(False, ""), (True, "report")]


def test_the_same_case_and_day_give_the_same_bytes(manager_desk: Desk) -> None:
    row = cases.open_case(manager_desk, OpenCase("Whole days.", upn=lay_pupil(manager_desk).upn)).value
    day = dt.date(2026, 3, 2)
    letter = casework_attachments.school_letter(row, day)
    assert letter == casework_attachments.school_letter(row, day)
    mail = casework_attachments.mothers_mail(row, day, letter)
    assert mail == casework_attachments.mothers_mail(row, day, letter)
    assert casework_attachments.timetable(1) != casework_attachments.timetable(2)


def _rows(desk: Desk) -> tuple[cases.CaseRow, ...]:
    return cases.list_cases(desk, cases.CaseFilter())
