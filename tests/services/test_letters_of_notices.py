"""Letters about a penalty notice say nothing that its standing does not bear out."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.court import ListHearing
from ecede_desktop.records.letters import WriteLetter
from ecede_desktop.records.notices import TakePayment, WithdrawNotice
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.services import letter_values, letters, notice_money, notice_outcomes, prosecutions
from ecede_desktop.services import pupils as pupil_services
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import cases, pupils
from tests.reports import reading
from tests.services.caseload import audit_lines
from tests.services.notice_case import NoticeCase, lay_case, lay_parent, on, received
from tests.services.test_prosecutions import begun

AFTER = dt.date(2026, 4, 20)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


@pytest.fixture
def number(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> str:
    return received(desk, manager_desk, laid)


def said(desk: Desk, laid: NoticeCase, template: str, day: dt.date) -> str:
    command = WriteLetter(laid.reference, template, laid.parent_id)
    return " ".join(reading.text(letters.preview_letter(on(desk, day), command)).split())


def test_a_reminder_names_what_is_due_and_is_refused_once_it_is_paid(desk: Desk, laid: NoticeCase, number: str) -> None:
    day = dt.date(2026, 3, 10)
    assert f"£60.00 is still to be paid on penalty notice {number}" in said(desk, laid, "payment_reminder", day)
    text = said(desk, laid, "payment_reminder", day)
    assert "It is enough until Wednesday 1 April 2026. After that, £120.00 is to be paid, until" in text
    late = said(desk, laid, "payment_reminder", dt.date(2026, 4, 2))
    assert "£120.00 is still to be paid" in late
    assert "It is enough until Wednesday 15 April 2026." in late
    assert "After that" not in late
    notice_money.take_payment(on(desk, day), TakePayment(number, day, 6000, "bank", "R1"))
    with pytest.raises(Refused) as told:
        said(desk, laid, "payment_reminder", day)
    assert (told.value.key, "nothing once it is paid" in told.value.text) == ("letter_value", True)


def test_a_reminder_is_refused_after_the_last_day_to_pay(desk: Desk, laid: NoticeCase, number: str) -> None:
    with pytest.raises(Refused):
        said(desk, laid, "payment_reminder", AFTER)


def test_only_a_notice_that_was_withdrawn_is_told_to_be(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, number: str
) -> None:
    with pytest.raises(Refused) as told:
        said(desk, laid, "notice_withdrawn", AFTER)
    assert told.value.key == "letter_value"
    notice_outcomes.withdraw_notice(
        on(manager_desk, AFTER), WithdrawNotice(number, "not_proceeding", "No court is sought.", AFTER)
    )
    assert f"Penalty notice {number} is withdrawn." in said(desk, laid, "notice_withdrawn", AFTER)


def test_a_letter_to_one_parent_names_no_hearing_of_the_other(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid, route="requisition")
    hearing = ListHearing(row.number, "first", dt.date(2026, 4, 14), court="Llys Ffug Pontypridd")
    prosecutions.list_hearing(manager_desk, hearing)
    father = lay_parent(desk, laid.pupil, "Ffug-Prys", "Emyr")
    with desk.reading() as session:
        case = cases.get(session, laid.reference)
        found = {
            parent.id: letter_values.values_of(session, desk, case, parent, WriteLetter(laid.reference, "x", parent.id))
            for parent in pupils.parents(session, laid.pupil.id)
        }
    assert found[laid.parent_id][0]["hearing"]["court"] == "Llys Ffug Pontypridd"
    assert found[father][0]["hearing"] == {"on": None, "court": ""}
    assert found[father][0]["warning"]["time"] == "15 school days"
    assert found[father][1]["warning"]["time"] == "15 diwrnod ysgol"


def test_a_warning_is_not_issued_to_a_parent_without_an_address_and_a_friendly_letter_is(
    desk: Desk, laid: NoticeCase
) -> None:
    told = RecordParent(laid.pupil.id, "Ffug-Prys", "Emyr", "", "Parent", somebody_else="met at school")
    father = pupil_services.record_parent(desk, told).value.id
    before = len(audit_lines(desk))
    with pytest.raises(Refused) as refused:
        letters.issue_letter(desk, WriteLetter(laid.reference, "formal_warning", father))
    assert refused.value.key == "letter_address"
    assert len(audit_lines(desk)) == before
    assert letters.preview_letter(desk, WriteLetter(laid.reference, "formal_warning", father)).startswith(b"%PDF")
    assert letters.issue_letter(desk, WriteLetter(laid.reference, "acknowledgement", father)).value.number
