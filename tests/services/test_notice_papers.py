"""Papers about a penalty notice: withdrawal told, payment certified, the issuer's copy."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.records.notice_papers import AskCertificate, RecordCopy
from ecede_desktop.records.notices import IssueNotice, MoneyBack, TakePayment, WithdrawNotice
from ecede_desktop.services import (
    notice_money,
    notice_outcomes,
    notice_papers,
    notice_rows,
    notices,
    reconciliation,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import documents
from tests.reports.reading import text
from tests.services.caseload import audit_lines, counted
from tests.services.notice_case import ASKED, STATED, NoticeCase, ask, issued, lay_case, on, received

DAY = dt.date(2026, 3, 20)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


@pytest.fixture
def number(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> str:
    return received(desk, manager_desk, laid)


def pay(desk: Desk, number: str, day: dt.date, pence: int) -> None:
    notice_money.take_payment(on(desk, day), TakePayment(number, day, pence, "bank", "R1"))


def said(pdf: bytes) -> str:
    return " ".join(text(pdf).split())


def withdrawal(number: str, ground: str = "not_to_be_issued", day: dt.date = DAY) -> WithdrawNotice:
    return WithdrawNotice(number, ground, "He was ill.", day)


def test_withdrawal_and_its_paper_are_one_step(manager_desk: Desk, desk: Desk, number: str) -> None:
    pay(desk, number, dt.date(2026, 3, 10), 6000)
    before = len(audit_lines(desk))
    made = notice_papers.withdraw_and_tell(on(manager_desk, DAY), withdrawal(number)).value
    assert made.number == "PNW/2026/00001"
    assert audit_lines(desk)[before:] == [("issue", "document"), ("add", "notice"), ("add", "notice")]
    told = notice_rows.notice_view(on(desk, DAY), number)
    assert told.notice.stands.standing is Standing.WITHDRAWN
    assert [(one.kind, one.document_number) for one in told.events] == [("withdrawn", ""), ("told", made.number)]
    words = said(made.pdf)
    assert words.index("Tynnu hysbysiad cosb") < words.index("Notice of withdrawal")
    assert "We have received £60 for this notice and will repay it to you." in words
    assert "nor for an offence under section 444(1A)" in words
    assert "He was ill." not in words
    with desk.reading() as session:
        kept = documents.content(session, made.number)
    assert kept is not None
    assert kept[1] == made.pdf


def test_a_withdrawal_that_is_refused_makes_no_paper(desk: Desk, number: str) -> None:
    before = counted(desk)
    with pytest.raises(Refused) as told:
        notice_papers.withdraw_and_tell(on(desk, DAY), withdrawal(number))
    assert told.value.key == "withdrawal_manager"
    assert counted(desk) == before


def test_an_earlier_withdrawal_is_told_once(desk: Desk, manager_desk: Desk, number: str) -> None:
    with pytest.raises(Refused) as early:
        notice_papers.tell_withdrawal(desk, number)
    assert early.value.key == "withdrawal_not_made"
    notice_outcomes.withdraw_notice(on(manager_desk, DAY), withdrawal(number))
    assert notice_papers.untold(desk) == (number,)
    made = notice_papers.tell_withdrawal(on(manager_desk, DAY), number, "en").value
    assert notice_papers.untold(desk) == ()
    with pytest.raises(Refused) as twice:
        notice_papers.tell_withdrawal(on(manager_desk, DAY), number)
    assert (twice.value.key, twice.value.facts["number"]) == ("withdrawal_told", made.number)


def test_after_the_last_day_the_paper_promises_no_bar_and_no_repayment(
    desk: Desk, manager_desk: Desk, number: str
) -> None:
    day = dt.date(2026, 4, 20)
    pay(desk, number, dt.date(2026, 3, 10), 2000)
    made = notice_papers.withdraw_and_tell(on(manager_desk, day), withdrawal(number, "not_proceeding", day)).value
    words = said(made.pdf)
    assert "does not contemplate any, so the Regulations require it to withdraw the notice" in words
    assert "No proceedings will be begun" not in words
    assert "will repay" not in words
    assert "£20 for this notice, which was not the whole amount" in words


def test_a_replaced_notice_names_the_one_in_its_place(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, number: str
) -> None:
    request = notices.ask_notice(desk, ask(laid, reason="The name was wrong.")).value
    new = notices.issue_notice(
        manager_desk, IssueNotice(request.id, STATED, issuer_particulars="Manager", replaces=number)
    ).value.number
    words = said(notice_papers.tell_withdrawal(manager_desk, number).value.pdf)
    assert f"Penalty notice {new} was issued at the same time in place of this one." in words
    assert "No proceedings will be begun" not in words


def test_what_was_repaid_before_is_said(desk: Desk, manager_desk: Desk, number: str) -> None:
    pay(desk, number, dt.date(2026, 3, 10), 6000)
    notice_outcomes.withdraw_notice(on(manager_desk, DAY), withdrawal(number))
    notice_money.money_back(on(desk, DAY), MoneyBack(number, DAY, 6000, "Withdrawn"))
    words = said(notice_papers.tell_withdrawal(on(manager_desk, DAY), number, "en").value.pdf)
    assert "We have repaid £60" in words
    assert "will repay" not in words


@pytest.mark.parametrize(
    ("paid", "by", "sentence"),
    [
        ((), dt.date(2026, 4, 15), "was not received by 15 April 2026: nothing was received."),
        (((10, 6000),), dt.date(2026, 4, 1), "the amount due had been received in full on 10 March 2026."),
        (((10, 2000),), dt.date(2026, 4, 15), "was not received by 15 April 2026: £20 was received"),
        (((10, 2000), (12, 4000)), dt.date(2026, 3, 11), "was not received by 11 March 2026: £20 was received"),
    ],
)
def test_payment_is_certified_as_the_account_had_it_by_that_day(
    desk: Desk, number: str, paid: tuple[tuple[int, int], ...], by: dt.date, sentence: str
) -> None:
    for day, pence in paid:
        pay(desk, number, dt.date(2026, 3, day), pence)
    here = on(desk, dt.date(2026, 4, 16))
    made = notice_papers.issue_certificate(here, AskCertificate(number, by, "Mari Ffug-Swyddog")).value
    assert made.number == "PNC/2026/00001"
    words = said(made.pdf)
    assert sentence in words
    assert words.count("Mari Ffug-Swyddog") == 2
    events = notice_rows.notice_view(here, number).events
    assert [(one.kind, one.document_number) for one in events] == [("certificate", made.number)]


def test_a_payment_that_bounced_later_was_never_received(desk: Desk, number: str) -> None:
    pay(desk, number, dt.date(2026, 3, 10), 6000)
    entry = notice_rows.notice_view(desk, number).ledger[0]
    day = dt.date(2026, 4, 10)
    notice_money.money_back(on(desk, day), MoneyBack(number, day, 0, "Not honoured", entry.id))
    made = notice_papers.issue_certificate(on(desk, day), AskCertificate(number, dt.date(2026, 4, 1), language="en"))
    assert "nothing was received." in said(made.value.pdf)


def test_a_certificate_is_refused_too_early_without_receipt_or_while_money_waits(
    desk: Desk, manager_desk: Desk, number: str
) -> None:
    other = issued(desk, manager_desk, lay_case(desk, number=2))
    for which, by, key in (
        (number, DAY, "certificate_early"),
        (number, dt.date(2026, 3, 1), "certificate_before_issue"),
        (other, dt.date(2026, 3, 19), "certificate_no_receipt"),
    ):
        before = counted(desk)
        with pytest.raises(Refused) as told:
            notice_papers.issue_certificate(on(desk, DAY), AskCertificate(which, by))
        assert told.value.key == key
        assert counted(desk) == before
    reconciliation.import_money(on(desk, DAY), "b.csv", f"Date,Amount,Reference\n10/03/2026,60,{number}\n".encode())
    with pytest.raises(Refused) as waits:
        notice_papers.issue_certificate(on(desk, DAY), AskCertificate(number, dt.date(2026, 3, 19)))
    assert (waits.value.key, waits.value.facts["line"]) == ("certificate_money_waits", 2)


def test_previews_are_drawn_and_keep_nothing(desk: Desk, number: str) -> None:
    before = counted(desk)
    assert "Rhagolwg" in said(notice_papers.preview_withdrawal(on(desk, DAY), withdrawal(number)))
    preview = notice_papers.preview_certificate(on(desk, DAY), AskCertificate(number, dt.date(2026, 3, 19)))
    assert "Rhagolwg" in said(preview)
    assert counted(desk) == before


def test_the_issuers_copy_is_recorded_once(desk: Desk, number: str) -> None:
    notice_papers.record_copy(on(desk, DAY), RecordCopy(number, "copy_sent", ASKED, "By the head"))
    again = notice_papers.record_copy(on(desk, DAY), RecordCopy(number, "copy_sent", ASKED, "By the head"))
    assert not again.changes
    received = notice_papers.record_copy(on(desk, DAY), RecordCopy(number, "copy_received", DAY)).value
    assert [(one.kind, one.on) for one in received.events] == [("copy_sent", ASKED), ("copy_received", DAY)]
    for command, key in (
        (RecordCopy(number, "copy_lost", DAY), "notice_copy_kind"),
        (RecordCopy(number, "copy_sent", dt.date(2026, 3, 1)), "notice_copy_day"),
    ):
        with pytest.raises(Refused) as told:
            notice_papers.record_copy(on(desk, DAY), command)
        assert told.value.key == key
