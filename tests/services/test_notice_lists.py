"""Notices, requests and warnings of the county: how each stands, what is due next, what no longer holds."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.records.addresses import RecordAddress
from ecede_desktop.records.notice_lists import ASKED, STATES
from ecede_desktop.records.notices import ChooseProsecution, RefuseRequest, TakePayment, WithdrawNotice
from ecede_desktop.records.paper_service import RecordService, WithdrawService
from ecede_desktop.records.people import Whom
from ecede_desktop.records.warnings import WithdrawWarning
from ecede_desktop.services import (
    addresses,
    notice_lists,
    notice_money,
    notice_outcomes,
    notice_rows,
    notices,
    paper_service,
    warnings,
)
from ecede_desktop.services.desk import Desk
from tests.services.caseload import marks_until
from tests.services.notice_case import ASKED as DAY
from tests.services.notice_case import AWAY, NoticeCase, ask, issued, lay_case, on, received
from tests.services.two_schools import lay_second, recode

HIGHER, LATE = dt.date(2026, 4, 8), dt.date(2026, 4, 20)


def test_every_standing_of_a_notice_has_a_place_in_the_list() -> None:
    assert set(STATES) == {ASKED, *(one.value for one in Standing)}


def test_a_request_waits_until_it_is_answered(desk: Desk) -> None:
    laid = lay_case(desk)
    request = notices.ask_notice(desk, ask(laid)).value
    (line,) = notice_lists.notice_lists(desk).notices
    assert (line.state, line.number, line.next_on, line.case_reference) == (ASKED, "", DAY, laid.reference)
    assert (line.parent, line.officer, line.school_year) == ("Non Ffug-Rees", "aled", 2025)
    notices.refuse_request(desk, RefuseRequest(request.id, "The child was ill."))
    assert notice_lists.notice_lists(desk).notices == ()


def test_a_notice_says_what_is_due_next_from_its_issue_to_the_choice(desk: Desk, manager_desk: Desk) -> None:
    laid = lay_case(desk)
    number = issued(desk, manager_desk, laid)
    (line,) = notice_lists.notice_lists(desk).notices
    assert (line.state, line.next_on, line.served_on) == ("not_received", dt.date(2026, 3, 4), None)
    paper_service.record_service(manager_desk, RecordService(number, "first_class", DAY, parent_id=laid.parent_id))
    found = [notice_lists.notice_lists(on(desk, day)).notices[0] for day in (DAY, HIGHER, LATE)]
    assert [(one.state, one.due_pence, one.next_on) for one in found] == [
        ("lower", 6000, dt.date(2026, 4, 1)), ("higher", 12000, dt.date(2026, 4, 15)),
        ("choose", 0, dt.date(2026, 4, 16)),
    ]  # fmt: skip
    assert {(one.served_on, one.last_day) for one in found} == {(dt.date(2026, 3, 4), dt.date(2026, 4, 15))}


def test_what_is_due_comes_first_and_what_is_settled_last(desk: Desk, manager_desk: Desk) -> None:
    laid = [lay_case(desk, number=number) for number in (1, 2, 3, 4, 5)]
    paid, withdrawn, court, runs = (received(desk, manager_desk, one) for one in laid[:4])
    notices.ask_notice(desk, ask(laid[4]))
    notice_money.take_payment(on(desk, LATE), TakePayment(paid, dt.date(2026, 3, 10), 6000))
    late = on(manager_desk, LATE)
    notice_outcomes.withdraw_notice(late, WithdrawNotice(withdrawn, "not_to_that_person", "Wrong child.", LATE))
    notice_outcomes.choose_prosecution(late, ChooseProsecution(court, "Nothing was paid.", LATE))
    lines = notice_lists.notice_lists(on(desk, LATE)).notices
    assert [line.state for line in lines[:2]] == [ASKED, "choose"]
    assert lines[1].number == runs
    assert {line.state for line in lines[2:]} == {"paid", "withdrawn", "prosecute"}
    assert [line.next_on for line in lines[2:]] == [None] * 3


def test_the_list_and_the_page_of_a_notice_doubt_the_same(desk: Desk, manager_desk: Desk) -> None:
    laid = lay_case(desk)
    number = received(desk, manager_desk, laid)
    assert notice_lists.notice_lists(desk).notices[0].doubts == ()
    command = RecordAddress(
        Whom(parent_id=laid.parent_id), ("9 Heol Newydd",), "CF99 2ZZ", from_date=dt.date(2026, 3, 1),
        overlap="end_former",
    )  # fmt: skip
    addresses.record_address(desk, command)
    assert notice_lists.notice_lists(desk).notices[0].doubts == ("parent_moved",)
    assert notice_rows.notice_view(desk, number).doubts == ("parent_moved",)
    notice_money.take_payment(on(desk, LATE), TakePayment(number, dt.date(2026, 3, 10), 6000))
    assert notice_lists.notice_lists(on(desk, LATE)).notices[0].doubts == ()


def test_a_reference_from_another_school_leaves_the_sessions_of_a_notice_as_they_are(
    desk: Desk, manager_desk: Desk
) -> None:
    laid = lay_case(desk)
    number = received(desk, manager_desk, laid)
    lay_second(desk, laid.pupil, recode(marks_until(unauthorised=AWAY), present="D", O="D"))
    assert notice_lists.notice_lists(desk).notices[0].doubts == ()
    view = notice_rows.notice_view(desk, number)
    assert view.doubts == () and all(one.still for one in view.relies)


def test_a_warning_waits_for_service_then_runs_then_bears_a_notice_then_is_too_old(desk: Desk) -> None:
    laid = lay_case(desk)
    days = (dt.date(2026, 2, 11), dt.date(2026, 2, 12), dt.date(2027, 1, 19), dt.date(2027, 1, 20))
    found = [notice_lists.notice_lists(on(desk, day)).warnings[0] for day in days]
    assert [one.state for one in found] == ["runs", "relied_on", "relied_on", "over"]
    assert (found[0].parent, found[0].case_reference, found[0].runs_to, found[0].relied_to) == (
        "Non Ffug-Rees", laid.reference, dt.date(2026, 2, 11), dt.date(2027, 1, 19),
    )  # fmt: skip


def test_a_warning_that_nobody_served_comes_first_and_a_withdrawn_one_is_gone(desk: Desk) -> None:
    first, second = lay_case(desk, number=1), lay_case(desk, number=2)
    (service,) = paper_service.services_of_case(desk, second.reference)
    paper_service.withdraw_service(desk, WithdrawService(service.id, "Never posted."))
    lines = notice_lists.notice_lists(desk).warnings
    assert [(line.case_reference, line.state) for line in lines] == [
        (second.reference, "not_served"), (first.reference, "relied_on"),
    ]  # fmt: skip
    (row,) = warnings.warnings_of(desk, second.reference)
    warnings.withdraw_warning(desk, WithdrawWarning(row.id, "Wrong parent."))
    assert [line.case_reference for line in notice_lists.notice_lists(desk).warnings] == [first.reference]


def test_an_officer_sees_what_a_manager_sees(desk: Desk, manager_desk: Desk) -> None:
    laid: NoticeCase = lay_case(desk)
    notices.ask_notice(desk, ask(laid))
    assert notice_lists.notice_lists(manager_desk) == notice_lists.notice_lists(desk)
