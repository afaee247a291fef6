"""What can follow what in proceedings, and no more than the law allows."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.court import ListHearing, ProsecutionRow, RecordEvent, WithdrawEvent
from ecede_desktop.services import prosecutions
from ecede_desktop.services.desk import Desk
from tests.services.caseload import counted
from tests.services.notice_case import lay_case, on
from tests.services.test_prosecutions import begun

HEARD = dt.date(2026, 4, 21)
THEN = dt.date(2026, 5, 12)


def laid(desk: Desk, manager_desk: Desk, offence: str) -> tuple[Desk, ProsecutionRow]:
    row = begun(desk, manager_desk, lay_case(desk), "requisition", offence=offence)
    return on(manager_desk, dt.date(2026, 6, 1)), row


def tell(desk: Desk, row: ProsecutionRow, kind: str, day: dt.date, **details: Any) -> None:
    prosecutions.record_event(desk, RecordEvent(row.number, kind, day, details=details))


@pytest.mark.parametrize(
    ("offence", "verdict", "sentence", "key"),
    [
        ("s444_1", "guilty", {"sentence": "custody", "months": 1}, "sentence_fine_only"),
        ("s444_1", "guilty", {"sentence": "community_order"}, "sentence_fine_only"),
        ("s444_1", "guilty", {"sentence": "fine", "fine_pence": 100001}, "sentence_fine_most"),
        ("s444_1", "guilty", {"sentence": "fine", "fine_pence": 100000}, ""),
        ("s444_1a", "guilty", {"sentence": "fine", "fine_pence": 250001}, "sentence_fine_most"),
        ("s444_1a", "guilty", {"sentence": "custody", "months": 4}, "sentence_months_most"),
        ("s444_1a", "guilty", {"sentence": "custody", "months": 3, "fine_pence": 250000}, ""),
        ("s444_1a", "guilty_alternative", {"sentence": "community_order"}, "sentence_fine_only"),
    ],
)
def test_no_sentence_is_more_than_the_law_allows(
    desk: Desk, manager_desk: Desk, offence: str, verdict: str, sentence: dict[str, Any], key: str
) -> None:
    here, row = laid(desk, manager_desk, offence)
    tell(here, row, "verdict", HEARD, verdict=verdict)
    if not key:
        tell(here, row, "sentence", HEARD, **sentence)
        return
    before = counted(desk)
    with pytest.raises(Refused) as told:
        tell(here, row, "sentence", HEARD, **sentence)
    assert told.value.key == key
    assert counted(desk) == before


@pytest.mark.parametrize(
    ("first", "then", "key"),
    [
        (("verdict", THEN, {"verdict": "guilty"}), ("sentence", HEARD, {"sentence": "fine"}), "sentence_early"),
        (("plea", THEN, {"plea": "guilty"}), ("sentence", HEARD, {"sentence": "fine"}), "sentence_early"),
        (("plea", THEN, {"plea": "not_guilty"}), ("verdict", HEARD, {"verdict": "guilty"}), "verdict_early"),
        (("verdict", HEARD, {"verdict": "guilty"}), ("verdict", THEN, {"verdict": "not_guilty"}), "verdict_stands"),
        (("verdict", HEARD, {"verdict": "guilty"}), ("plea", THEN, {"plea": "guilty"}), "verdict_stands"),
        (("ended", HEARD, {"how": "withdrawn"}), ("plea", THEN, {"plea": "guilty"}), "event_after_end"),
        (("ended", HEARD, {"how": "withdrawn"}), ("ended", THEN, {"how": "other"}), "event_after_end"),
        (("ended", HEARD, {"how": "sentenced"}), ("appeal", THEN, {"to": "crown_court"}), ""),
        (("ended", THEN, {"how": "other"}), ("served", HEARD, {"method": "post"}), ""),
        (("verdict", HEARD, {"verdict": "guilty"}), ("plea", HEARD, {"plea": "not_guilty"}), ""),
    ],
)
def test_nothing_contradicts_what_came_before_it(
    desk: Desk, manager_desk: Desk, first: tuple[Any, ...], then: tuple[Any, ...], key: str
) -> None:
    here, row = laid(desk, manager_desk, "s444_1")
    tell(here, row, first[0], first[1], **first[2])
    if not key:
        tell(here, row, then[0], then[1], **then[2])
        return
    with pytest.raises(Refused) as told:
        tell(here, row, then[0], then[1], **then[2])
    assert told.value.key == key


def test_after_a_declaration_that_nothing_was_known_the_proceedings_go_on(desk: Desk, manager_desk: Desk) -> None:
    here, row = laid(desk, manager_desk, "s444_1")
    tell(here, row, "verdict", HEARD, verdict="guilty")
    tell(here, row, "ended", HEARD, how="sentenced")
    tell(here, row, "declaration", THEN, found_out=HEARD.isoformat())
    tell(here, row, "plea", THEN, plea="not_guilty")
    tell(here, row, "verdict", THEN, verdict="not_guilty")


def test_a_conviction_is_not_taken_back_under_a_sentence(desk: Desk, manager_desk: Desk) -> None:
    here, row = laid(desk, manager_desk, "s444_1")
    tell(here, row, "verdict", HEARD, verdict="guilty")
    tell(here, row, "sentence", HEARD, sentence="absolute_discharge")
    events = {one.kind: one.id for one in prosecutions.prosecutions(here)[0].events}
    with pytest.raises(Refused) as told:
        prosecutions.withdraw_event(here, WithdrawEvent(events["verdict"], "Another defendant."))
    assert told.value.key == "event_needed"
    prosecutions.withdraw_event(here, WithdrawEvent(events["sentence"], "Another defendant."))
    done = prosecutions.withdraw_event(here, WithdrawEvent(events["verdict"], "Another defendant.")).value
    assert (done.last("verdict"), done.last("sentence")) == (None, None)


def test_a_hearing_is_listed_again_once_an_appeal_opens_ended_proceedings(desk: Desk, manager_desk: Desk) -> None:
    here, row = laid(desk, manager_desk, "s444_1")
    tell(here, row, "ended", HEARD, how="sentenced")
    appeal = ListHearing(row.number, "appeal", dt.date(2026, 6, 9))
    with pytest.raises(Refused) as told:
        prosecutions.list_hearing(here, appeal)
    assert told.value.key == "prosecution_ended"
    tell(here, row, "appeal", THEN, to="crown_court")
    listed = prosecutions.list_hearing(here, appeal).value
    assert (listed.ended, listed.over, [one.kind for one in listed.hearings]) == (True, False, ["appeal"])
