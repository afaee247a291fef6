"""A child with a parent, a case, a served warning and absence after it: what a penalty notice rests on."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from uuid import UUID

from ecede_desktop.clock import FixedClock
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.council import PAY_ADDRESS, TellParticular
from ecede_desktop.records.notices import AskNotice, IssueNotice
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.records.warnings import GiveWarning
from ecede_desktop.services import cases, notices, paper_service, pupils, warnings
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import cases as case_store
from ecede_desktop.store import council, documents
from ecede_desktop.store.unit import Reading
from tests.services.caseload import Laid, lay_pupil, marks_until, weekdays

STATED = frozenset({"no_proceedings", "no_exemption", "code_followed"})
ASKED = dt.date(2026, 3, 2)
BEGUN = dt.date(2026, 1, 5)
"""The spring term of the council's calendar."""
AWAY = weekdays(dt.date(2026, 1, 12), 3) + weekdays(dt.date(2026, 2, 23), 5)
"""Six sessions before the warning has run out, ten after."""


@dataclass(frozen=True)
class NoticeCase:
    pupil: Laid
    parent_id: UUID
    reference: str


def on(desk: Desk, day: dt.date, hour: int = 9) -> Desk:
    return replace(desk, clock=FixedClock(dt.datetime.combine(day, dt.time(hour), dt.UTC)))


def lay_case(desk: Desk, *, warned: bool = True, number: int = 1) -> NoticeCase:
    """The child of a mother with responsibility and an address, warned in January."""
    pupil = lay_pupil(desk, number, marks=marks_until(unauthorised=AWAY))
    reference = cases.open_case(on(desk, BEGUN), OpenCase("Whole days missed.", upn=pupil.upn)).value.reference
    parent_id = lay_parent(desk, pupil)
    laid = NoticeCase(pupil, parent_id, reference)
    lay_council(desk)
    if warned:
        warn(desk, laid)
    return laid


def lay_council(desk: Desk) -> None:
    """The address to pay to is entered, as a manager would have done in Settings."""
    with desk.writing() as unit:
        if PAY_ADDRESS not in council.newest(unit.session):
            council.add(unit, TellParticular(PAY_ADDRESS, "Neuadd Ffug\n1 Stryd Ffug\nTref Ffug\nCF99 1ZZ"), None)
            unit.commit()


def lay_parent(desk: Desk, pupil: Laid, surname: str = "Ffug-Rees", forename: str = "Non") -> UUID:
    command = RecordParent(
        pupil.id, surname, forename, "", "Parent", has_responsibility=True, responsibility_basis="birth certificate",
        has_care=True, care_basis="lives with her", address_lines=("3 Heol Enghraifft", "Tref Ffug"),
        postcode="CF99 1ZZ",
        somebody_else="asked at the door",
    )  # fmt: skip
    return pupils.record_parent(desk, command).value.id


def warn(desk: Desk, laid: NoticeCase, day: dt.date = dt.date(2026, 1, 19), parent_id: UUID | None = None) -> str:
    """A warning by a letter that was posted the same day; it is served on 21 January and runs to 11 February."""
    here, whom = on(desk, day), parent_id or laid.parent_id
    number = lay_paper(here, laid, f"WL/{day:%Y%m%d}/{whom.hex[-4:]}")
    warnings.give_warning(
        here, GiveWarning(laid.reference, whom, day, dt.date(2026, 1, 5), dt.date(2026, 1, 16), document_number=number)
    )
    paper_service.record_service(here, RecordService(number, "first_class", day, parent_id=whom))
    return number


def lay_paper(desk: Desk, laid: NoticeCase, number: str, kind: str = "letter") -> str:
    """A paper as it is kept once it was issued."""
    with desk.writing() as unit:
        case_id = cases_id(unit.session, laid.reference)
        new = documents.NewDocument(
            number, kind, laid.pupil.id, case_id, "both", "A letter", desk.clock.now(), desk.user.id, "0" * 64, 1,
            None, None, {}, b"%PDF-1.7",
        )  # fmt: skip
        document_id = documents.keep(unit.session, new)
        unit.record("issue", "document", document_id)
        unit.commit()
    return number


def cases_id(session: Reading, reference: str) -> UUID:
    return case_store.get(session, reference).id


def ask(laid: NoticeCase, **said: object) -> AskNotice:
    usual: dict[str, object] = {
        "pupil_id": laid.pupil.id, "parent_id": laid.parent_id, "asked_as": "head_teacher",
        "asked_by": "Prifathro Ffug", "asked_on": ASKED, "ground": "absence", "first_day": BEGUN,
        "last_day": dt.date(2026, 2, 27), "reason": "Absence went on.", "reference": laid.reference,
        "statements": STATED,
    }  # fmt: skip
    return AskNotice(**(usual | said))  # type: ignore[arg-type]


def issued(desk: Desk, manager_desk: Desk, laid: NoticeCase, **said: object) -> str:
    """The number of a notice that was asked for and given."""
    request = notices.ask_notice(desk, ask(laid, **said)).value
    command = IssueNotice(request.id, STATED, issuer_particulars="Team manager, authorised officer")
    return notices.issue_notice(manager_desk, command).value.number


def received(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> str:
    """The number of a notice received on 4 March: £60 to 1 April, £120 to 15 April."""
    number = issued(desk, manager_desk, laid)
    paper_service.record_service(manager_desk, RecordService(number, "first_class", ASKED, parent_id=laid.parent_id))
    return number
