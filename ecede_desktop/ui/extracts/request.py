"""What the extract is about, and the readings that its page makes off the UI thread."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.extracts import AskExtract, ExtractCheck
from ecede_desktop.records.pupils import PupilRow
from ecede_desktop.services import cases, extracts, pupils
from ecede_desktop.services.desk import Desk


@dataclass(frozen=True)
class ExtractSubject:
    """The pupil, and the case on which the extract is made, if on one."""

    pupil: PupilRow
    reference: str = ""

    @property
    def schools(self) -> tuple[tuple[str, str], ...]:
        """(number, name) of each school that the pupil has been at, the present one first."""
        here = self.pupil.current_enrolment
        ordered = sorted(self.pupil.enrolments, key=lambda spell: spell != here)
        return tuple(dict.fromkeys((spell.school_number, spell.school_name) for spell in ordered))


@dataclass(frozen=True)
class Proof:
    """What the check found and the pages as they would be."""

    ask: AskExtract
    check: ExtractCheck
    pdf: bytes


def read_subject(desk: Desk, key: str) -> ExtractSubject:
    """The pupil named by a case's reference, a UPN or an id.

    Raises:
        UserError: there is none.
    """
    if "/" in key:
        view = cases.view_case(desk, key)
        return ExtractSubject(view.pupil, view.case.reference)
    try:
        pupil_id = UUID(key)
    except ValueError:
        return ExtractSubject(pupils.pupil(desk, upn=key))
    return ExtractSubject(pupils.pupil(desk, pupil_id=pupil_id))


def read_proof(desk: Desk, ask: AskExtract) -> Proof:
    """Check the extract and draw its pages, where it can be made at all."""
    check = extracts.check_extract(desk, ask)
    return Proof(ask, check, extracts.preview_extract(desk, ask) if check.extract is not None else b"")


def usual_period(today: dt.date) -> tuple[dt.date, dt.date]:
    """From the start of the school year to today."""
    return dt.date(school_year_of(today), 9, 1), today


def last_marked_day(check: ExtractCheck) -> dt.date | None:
    """The last day of the period with a mark: where the register ends so far."""
    cells = check.extract.cells if check.extract is not None else ()
    return max((cell.date for cell in cells if cell.code), default=None)
