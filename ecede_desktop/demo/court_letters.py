"""Letters of the court path in the demonstration: each issued under its number, and how it reached the parent."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from ecede_desktop.demo.casework import at
from ecede_desktop.demo.court_cases import CourtCase
from ecede_desktop.records.letters import WriteLetter
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.records.warnings import GiveWarning
from ecede_desktop.services import letters, paper_service, warnings
from ecede_desktop.services.desk import Desk

PLACE = "Swyddfa'r Cyngor / Council offices, Trefeglwys Ffug"
WARNED_WEEKS = 8
"""How far back a warning looks."""


def send(
    desk: Desk,
    case: CourtCase,
    parent_id: UUID,
    template: str,
    on: dt.date,
    *,
    meets_on: dt.date | None = None,
    text: str = "",
    by_hand: bool = False,
) -> str:
    """Issue a letter and post it on the same day, or put it into the parent's hand; the number of its paper."""
    there = at(desk, on, 11)
    command = WriteLetter(
        case.reference, template, parent_id, text=text, day=meets_on, time="10:00" if meets_on else "",
        place=PLACE if meets_on else "",
    )  # fmt: skip
    number = letters.issue_letter(there, command).value.number
    serve(there, number, parent_id, on, by_hand=by_hand)
    return number


def serve(desk: Desk, number: str, parent_id: UUID, on: dt.date, *, by_hand: bool = False) -> None:
    """Say how a paper reached a parent: by first class post, or handed over at the door."""
    method, evidence = ("hand", "Handed over at the door and signed for.") if by_hand else ("first_class", "")
    received = on if by_hand else None
    command = RecordService(number, method, on, parent_id=parent_id, received_on=received, evidence=evidence)
    paper_service.record_service(desk, command)


def warn(desk: Desk, case: CourtCase, parent_id: UUID, on: dt.date, *, by_hand: bool = False) -> None:
    """A formal warning by a letter of its own to one parent."""
    number = send(desk, case, parent_id, "formal_warning", on, by_hand=by_hand)
    first = on - dt.timedelta(weeks=WARNED_WEEKS)
    command = GiveWarning(
        case.reference, parent_id, on, first, on - dt.timedelta(days=1), document_number=number
    )  # fmt: skip
    warnings.give_warning(at(desk, on, 11), command)
