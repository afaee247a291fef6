"""The way to court in the chronology: each step in words of both languages, and what does not print by itself."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.records.chronology import Chronology
from ecede_desktop.records.court import HearingOutcome, ListHearing, RecordEvent, WithdrawEvent
from ecede_desktop.services import chronology, orders, prosecutions
from ecede_desktop.services.chronology_words import EntryWords
from ecede_desktop.services.desk import Desk
from tests.services.caseload import SCHOOL
from tests.services.notice_case import NoticeCase, lay_case, on
from tests.services.test_orders import OPENED, opening, take
from tests.services.test_prosecutions import TODAY, begun

D = dt.date


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk, warned=False)


@pytest.fixture
def told(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> Chronology:
    row = begun(desk, manager_desk, laid, "requisition")
    details = {"sentence": "fine", "fine_pence": 44000}
    for kind, said in (("plea", {"plea": "guilty"}), ("sentence", details), ("appeal", {"to": "crown_court"})):
        row = prosecutions.record_event(desk, RecordEvent(row.number, kind, TODAY, details=said)).value  # type: ignore[arg-type]
    wrong = next(one for one in row.events if one.kind == "appeal")
    prosecutions.withdraw_event(manager_desk, WithdrawEvent(wrong.id, "Another case."))
    row = prosecutions.list_hearing(desk, ListHearing(row.number, "first", TODAY)).value
    prosecutions.hearing_outcome(desk, HearingOutcome(row.hearings[0].id, "heard", "Dealt with on the day."))
    order_id = orders.open_order(desk, opening(laid)).value.id
    take(desk, order_id, "notice_served", OPENED)
    take(desk, order_id, "school_consulted", D(2026, 3, 17), SCHOOL)
    return chronology.read_chronology(on(desk, D(2026, 3, 17)), laid.reference)


def titles(told: Chronology, desk: Desk, language: str) -> set[str]:
    words = EntryWords(language, desk.pack)
    return {words.title(one) for one in told.entries if one.kind in ("proceedings", "order")}


def test_each_step_is_an_entry_in_english_and_welsh(desk: Desk, told: Chronology) -> None:
    assert titles(told, desk, "en") == {
        "Education supervision order considered: Not appropriate",
        "Non Ffug-Rees invited: Interview under caution",
        "Non Ffug-Rees, invited to be heard: The parent did not come",
        "The two tests decided on, Non Ffug-Rees: To prosecute",
        "Proceedings PR/2026/00001 begun against Non Ffug-Rees",
        "PR/2026/00001: Plea",
        "PR/2026/00001: Sentence",
        "PR/2026/00001: First hearing, Heard",
        "Way to a school attendance order begun: Non Ffug-Rees",
        "School attendance order: Notice served: satisfy the council that the child receives suitable education",
        "School attendance order: Governing body (and admission authority) consulted about naming the school",
    }
    assert "PR/2026/00001: Gwrandawiad cyntaf, Clywyd" in titles(told, desk, "cy")
    assert "Dechreuwyd achos PR/2026/00001 yn erbyn Non Ffug-Rees" in titles(told, desk, "cy")


def test_details_are_said_and_what_is_not_served_does_not_print_by_itself(desk: Desk, told: Chronology) -> None:
    words = EntryWords("en", desk.pack)
    entry = {words.title(one): one for one in told.entries}
    assert words.lines(entry["PR/2026/00001: Sentence"]) == ("Fine", "Fine: £440.00")
    order = next(one for title, one in entry.items() if title.startswith("School attendance order: Governing body"))
    assert words.lines(order) == ("School: Ysgol Enghraifft",)
    printing = {one.title_key for one in told.entries if one.prints and one.kind in ("proceedings", "order")}
    assert printing == {"court_invited", "order_begun", "order_step"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The defendant found out: Fri 27 Feb 2026"),
        ("cy", "Daeth y diffynnydd i wybod: Gwe 27 Chwef 2026"),
    ],
)
def test_the_day_on_which_a_defendant_found_out_is_written_as_a_day(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, language: str, said: str
) -> None:
    row = begun(desk, manager_desk, laid, "sjp")
    command = RecordEvent(row.number, "declaration", TODAY, details={"found_out": "2026-02-27"})
    prosecutions.record_event(desk, command)
    told = chronology.read_chronology(desk, laid.reference)
    (entry,) = [one for one in told.entries if dict(one.facts).get("court_event") == "declaration"]
    assert EntryWords(language, desk.pack).lines(entry) == (said,)
