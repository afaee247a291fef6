"""Invented pupils with exactly so many sessions missed in a window, and what their school writes of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

from ecede_desktop.law.referral_forms import SchoolSays, Step
from ecede_desktop.law.stated_attendance import Stated
from ecede_desktop.records.referrals import AddReferral, ReferralRow
from ecede_desktop.services import school_referrals
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import enrolments
from tests.services.caseload import SCHOOL, YEAR, Laid, lay_pupil, marks_until, weekdays

FIRST = dt.date(2025, 11, 3)
DAYS = weekdays(FIRST, 50)
LAST = DAYS[-1]
"""A window of 50 days: 100 sessions."""
PARTICULARS = {
    "parents": "Rhian Ffug-Jones, 1 Heol Enghraifft",
    "agencies": "none",
    "aln": "none",
    "safeguarding": "none known",
    "risks": "A dog in the garden",
    "parent_told": "yes",
    "parent_told_on": "2026-02-26",
}
STEPS = (
    Step("first_day_contact", dt.date(2025, 11, 3), "Telephoned at 9:40, no answer."),
    Step("absence_letter_1", dt.date(2025, 11, 24)),
    Step("absence_letter_2", dt.date(2026, 1, 12)),
    Step("meeting", dt.date(2026, 1, 26), "Mother came."),
    Step("support", dt.date(2026, 2, 2), "Breakfast club."),
)


def lay_absent(desk: Desk, days_missed: int, number: int = 1, *, year_group: str = "9", gap: int = 0) -> Laid:
    """A pupil who missed so many of the 50 days, without authorisation; the marks of the last ``gap`` days are lost."""
    row = bytearray(marks_until(LAST, unauthorised=DAYS[:days_missed], first=FIRST))
    for day in DAYS[len(DAYS) - gap :] if gap else ():
        place = (day - dt.date(YEAR, 9, 1)).days * 2
        row[place : place + 2] = b"\0\0"
    laid = lay_pupil(desk, number, marks=bytes(row))
    with desk.writing() as unit:
        enrolments.set_groups(unit.session, {laid.enrolment: (year_group, YEAR, f"{year_group}A")})
        unit.record("change", "enrolment", laid.enrolment)
        unit.commit()
    return laid


def says(upn: str = "", **other: Any) -> SchoolSays:
    """A complete referral of the pupil, of the whole window."""
    complete = SchoolSays(
        received_on=dt.date(2026, 2, 27),
        surname="Ffug-Jones",
        forename="Siân",
        upn=upn,
        date_of_birth=dt.date(2012, 5, 4),
        year_group="9",
        first_day=FIRST,
        last_day=LAST,
        stated=Stated(percent=Decimal("84.0"), possible=100, present=84, authorised=0, unauthorised=16),
        reason="Whole days missed since November.",
        steps=STEPS,
        particulars=PARTICULARS,
        signed_by="Eleri Ffug-Bennaeth",
        signed_on=dt.date(2026, 2, 27),
    )
    return replace(complete, **other)


def refer(desk: Desk, laid: Laid, **other: Any) -> ReferralRow:
    """Record a complete referral of a pupil who was laid."""
    return school_referrals.add_referral(desk, AddReferral(says(laid.upn, **other), SCHOOL)).value
