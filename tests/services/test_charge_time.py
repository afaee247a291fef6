"""Papers of proceedings are issued in time, for the way that was chosen, and while the proceedings run."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.court import ListHearing, RecordEvent
from ecede_desktop.records.court_papers import AskCourtPaper
from ecede_desktop.services import court_papers, prosecutions
from ecede_desktop.services.desk import Desk
from tests.services.notice_case import NoticeCase, lay_case, on
from tests.services.test_prosecutions import TODAY, begun

LAST = dt.date(2026, 7, 12)
"""Six months after the first session charged, on 12 January."""
NEXT = dt.date(2026, 7, 13)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def refused(desk: Desk, number: str, kind: str) -> Refused:
    with pytest.raises(Refused) as told:
        court_papers.issue_court_paper(desk, AskCourtPaper(number, kind))
    return told.value


@pytest.mark.parametrize("kind", ["charge", "single_justice_pack"])
def test_no_paper_begins_proceedings_after_the_last_day(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, kind: str
) -> None:
    row = begun(desk, manager_desk, laid)
    assert court_papers.issue_court_paper(on(manager_desk, LAST), AskCourtPaper(row.number, kind)).value.number
    told = refused(on(manager_desk, NEXT), row.number, kind)
    assert (told.key, told.facts["day"]) == ("paper_late", LAST)
    assert "s.127" in str(told.rule)


def test_papers_that_begin_nothing_are_made_at_any_time(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid)
    assert court_papers.issue_court_paper(on(manager_desk, NEXT), AskCourtPaper(row.number, "witness_list")).value


def test_a_requisition_is_no_paper_of_the_single_justice_procedure(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    row = begun(desk, manager_desk, laid)
    assert refused(manager_desk, row.number, "requisition").key == "paper_route"


def test_a_summons_has_no_written_charge_of_ours(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid, "summons")
    assert refused(manager_desk, row.number, "charge").key == "paper_route"


def test_no_paper_begins_proceedings_that_are_over(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid)
    prosecutions.record_event(manager_desk, RecordEvent(row.number, "ended", TODAY, details={"how": "withdrawn"}))
    assert refused(manager_desk, row.number, "charge").key == "paper_ended"


def test_a_requisition_names_a_hearing_to_come(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid, "requisition")
    prosecutions.list_hearing(desk, ListHearing(row.number, "first", dt.date(2026, 3, 20), dt.time(10)))
    late = on(manager_desk, dt.date(2026, 3, 21))
    assert refused(late, row.number, "requisition").key == "requisition_hearing"


def test_a_charge_is_recorded_as_issued_in_time_only(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid)
    late = on(manager_desk, NEXT)
    with pytest.raises(Refused) as told:
        prosecutions.record_event(late, RecordEvent(row.number, "charged", NEXT))
    assert told.value.key == "charged_late"
    assert prosecutions.record_event(late, RecordEvent(row.number, "charged", LAST)).value.last("charged")
