"""A parent's own acts around a charge: when a declaration's time runs from, and no interview after the charge."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.court import InviteInterview, RecordEvent, RecordInterview
from ecede_desktop.services import before_court, prosecutions
from ecede_desktop.services.desk import Desk
from tests.services.notice_case import NoticeCase, lay_case, on
from tests.services.test_prosecutions import TODAY, begun

MADE = dt.date(2026, 4, 30)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def test_the_time_to_declare_runs_from_the_day_the_defendant_found_out(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    row = begun(desk, manager_desk, laid)
    here = on(manager_desk, MADE)
    found = {"found_out": "2026-04-20"}
    prosecutions.record_event(here, RecordEvent(row.number, "declaration", MADE, details=found))
    due = prosecutions.court_view(here, laid.reference).deadlines[row.number]
    days = [one.day for one in due if one.key == "statutory_declaration"]
    assert days == [dt.date(2026, 5, 11)]


@pytest.mark.parametrize(
    ("found", "key"),
    [("", "event_detail_missing"), ("yesterday", "event_detail_day"), ("2026-05-01", "found_out_late")],
)
def test_a_declaration_says_when_the_defendant_found_out(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, found: str, key: str
) -> None:
    row = begun(desk, manager_desk, laid)
    said = RecordEvent(row.number, "declaration", MADE, details={"found_out": found})
    with pytest.raises(Refused) as told:
        prosecutions.record_event(on(manager_desk, MADE), said)
    assert told.value.key == key


def test_nobody_is_interviewed_after_the_charge(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid)
    invite = InviteInterview(laid.reference, laid.parent_id, "interview", TODAY, TODAY)
    with pytest.raises(Refused) as told:
        before_court.invite_interview(desk, invite)
    assert told.value.key == "interview_charged"
    prosecutions.record_event(manager_desk, RecordEvent(row.number, "ended", TODAY, details={"how": "withdrawn"}))
    assert before_court.invite_interview(desk, invite).value


def test_a_caution_is_given_in_a_language_whose_words_are_kept(desk: Desk, laid: NoticeCase) -> None:
    day = dt.date(2026, 2, 27)
    asked = InviteInterview(laid.reference, laid.parent_id, "interview", dt.date(2026, 2, 20), day)
    held = before_court.invite_interview(desk, asked).value
    said = RecordInterview(held.id, "held", day, record="x", caution_language="fr", caution_given=True)
    with pytest.raises(Refused) as told:
        before_court.record_interview(desk, said)
    assert told.value.key == "caution_language"
