"""What stands against one parent: the papers in a statement and the lists for the court name no other's."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.court_papers import AskCourtPaper
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.records.statements import DraftStatement
from ecede_desktop.services import court_papers, paper_service, statements
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.extracts import reprint_extract
from tests.services.bundle_case import words_of
from tests.services.notice_case import BEGUN, NoticeCase, lay_case, lay_parent, received, warn
from tests.services.test_prosecutions import begun

LAST = dt.date(2026, 2, 27)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def exhibits(desk: Desk, laid: NoticeCase, parent_id: object) -> list[str]:
    command = DraftStatement(laid.reference, parent_id, BEGUN, LAST)  # type: ignore[arg-type]
    return [one.title for one in statements.draft_statement(desk, command).value.exhibits]


def test_a_statement_produces_what_went_to_its_own_parent(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    father = lay_parent(desk, laid.pupil, "Ffug-Prys", "Emyr")
    own = warn(desk, laid, dt.date(2026, 1, 21), father)
    number = received(desk, manager_desk, laid)
    mothers, fathers = exhibits(desk, laid, laid.parent_id), exhibits(desk, laid, father)
    assert f"Penalty notice, unauthorised absence ({number})" in mothers
    assert not any(own in title for title in mothers)
    assert [title for title in fathers if own in title]
    assert not any(number in title for title in fathers)


def test_a_charge_is_served_on_its_defendant_and_on_no_other_parent(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    father = lay_parent(desk, laid.pupil, "Ffug-Prys", "Emyr")
    row = begun(desk, manager_desk, laid)
    number = court_papers.issue_court_paper(manager_desk, AskCourtPaper(row.number, "charge")).value.number
    assert paper_service.addressee(desk, number) == laid.parent_id
    today = desk.clock.today()
    with pytest.raises(Refused) as told:
        paper_service.record_service(desk, RecordService(number, "first_class", today, parent_id=father))
    assert told.value.key == "service_other_parent"
    served = RecordService(number, "first_class", today, parent_id=laid.parent_id)
    assert paper_service.record_service(desk, served).value.parent_id == laid.parent_id


def test_the_lists_for_the_court_name_only_issued_statements_against_this_defendant(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    father = lay_parent(desk, laid.pupil, "Ffug-Prys", "Emyr")
    against = {
        who: statements.draft_statement(desk, DraftStatement(laid.reference, who, BEGUN, LAST)).value
        for who in (laid.parent_id, father)
    }
    row = begun(desk, manager_desk, laid)

    def listed() -> str:
        command = AskCourtPaper(row.number, "witness_list", language="en")
        number = court_papers.issue_court_paper(manager_desk, command).value.number
        return words_of(reprint_extract(desk, number).pdf)

    assert desk.user.full_name not in listed()
    numbers = {who: statements.freeze_statement(desk, one.thread_id) for who, one in against.items()}
    text = listed()
    assert numbers[laid.parent_id].value.number in text
    assert numbers[father].value.number not in text
