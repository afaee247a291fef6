"""Payments from a file of the bank or income system: whole or not at all, proposed, settled by a named person."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.policy_money_files import MoneyColumns
from ecede_desktop.records.notice_money import Fit, Found, MatchRow, MoneyRowView, RowAside
from ecede_desktop.records.notices import TakePayment, WithdrawNotice
from ecede_desktop.services import notice_money, notice_outcomes, notice_rows, reconciliation
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.reconciliation import MoneyFileRefused
from tests.services.caseload import audit_lines, counted
from tests.services.notice_case import NoticeCase, issued, lay_case, lay_parent, on, received, warn

TODAY = dt.date(2026, 3, 25)
HEAD = "Date,Amount,Reference\n"
COLUMNS = MoneyColumns("Date", "Reference", "Amount")


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


@pytest.fixture
def number(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> str:
    return received(desk, manager_desk, laid)


def take_in(desk: Desk, *lines: str, name: str = "bank.csv", day: dt.date = TODAY) -> tuple[MoneyRowView, ...]:
    here = on(desk, day)
    file = reconciliation.import_money(here, name, (HEAD + "\n".join(lines)).encode()).value
    return reconciliation.money_rows(here, file.id)


def standing(desk: Desk, number: str, day: dt.date = TODAY) -> Standing:
    return notice_rows.notice_view(on(desk, day), number).notice.stands.standing


@pytest.mark.parametrize("reference", ["PN/2026/00001", "pn2026-1", "PN 2026 1 RHODD", "Ref: PN202600001."])
def test_a_number_is_found_however_it_is_written_and_nothing_is_settled_by_it(
    desk: Desk, number: str, reference: str
) -> None:
    (row,) = take_in(desk, f"10/03/2026,60.00,{reference}")
    assert (row.number, row.found, row.fit, row.state) == (number, Found.NUMBER, Fit.EXACT, "open")
    assert row.is_exact
    assert standing(desk, number) is Standing.LOWER


def test_a_named_person_confirms_a_row_and_the_notice_is_paid(desk: Desk, number: str) -> None:
    (row,) = take_in(desk, f"2026-03-10,£60.00,{number}")
    before = len(audit_lines(desk))
    done = reconciliation.match_row(on(desk, TODAY), MatchRow(row.id, number)).value
    assert (done.state, done.number, done.settled_by) == ("matched", number, desk.user.full_name)
    assert audit_lines(desk)[before:] == [("create", "money"), ("change", "task"), ("settle", "money")]
    assert standing(desk, number) is Standing.PAID
    again = reconciliation.match_row(on(desk, TODAY), MatchRow(row.id, number))
    assert not again.changes
    assert len(notice_rows.notice_view(desk, number).ledger) == 1


def test_all_exact_ones_are_confirmed_at_once_or_none(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    first = issued(desk, manager_desk, laid)
    father = lay_parent(desk, laid.pupil, "Ffug-Tad", "Ioan")
    warn(desk, laid, parent_id=father)
    second = issued(desk, manager_desk, replace(laid, parent_id=father))
    rows = take_in(desk, f"10/03/2026,60,{first}", f"11/03/2026,60,{second}", f"12/03/2026,20,{second}")
    assert [row.is_exact for row in rows] == [True, True, False]
    with pytest.raises(Refused) as told:
        reconciliation.match_exact(on(desk, TODAY), [row.id for row in rows])
    assert (told.value.key, told.value.facts["line"]) == ("money_not_exact", 4)
    assert standing(desk, first) is Standing.NOT_RECEIVED
    assert reconciliation.match_exact(on(desk, TODAY), [row.id for row in rows[:2]]).value == 2
    assert {standing(desk, first), standing(desk, second)} == {Standing.PAID}


def test_amount_and_surname_are_only_likely(desk: Desk, number: str) -> None:
    near, wrong_sum, nobody = take_in(
        desk, "10/03/2026,60.00,FFUG REES N", "10/03/2026,61.00,FFUG REES", "10/03/2026,60.00,FFUG-REESE"
    )
    assert (near.number, near.found, near.is_exact) == (number, Found.LIKELY, False)
    assert (wrong_sum.found, nobody.found) == (Found.NOTHING, Found.NOTHING)


def test_two_notices_that_it_may_be_for_are_both_named(desk: Desk, manager_desk: Desk, number: str) -> None:
    other = lay_case(desk, number=2)
    second = issued(desk, manager_desk, other)
    rows = take_in(desk, "10/03/2026,60.00,Ffug-Rees", f"10/03/2026,120.00,{number} and {second}")
    assert [(row.found, row.number, set(row.candidates)) for row in rows] == [
        (Found.SEVERAL, "", {number, second}), (Found.SEVERAL, "", {number, second}),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "day", "fit"),
    [
        ("10/03/2026,40.00", TODAY, Fit.PART),
        ("10/03/2026,80.00", TODAY, Fit.OVER),
        ("10/04/2026,120.00", dt.date(2026, 4, 20), Fit.EXACT),
        ("10/04/2026,60.00", dt.date(2026, 4, 20), Fit.PART),
        ("16/04/2026,120.00", dt.date(2026, 4, 20), Fit.LATE),
        ("01/03/2026,60.00", TODAY, Fit.BEFORE_ISSUE),
    ],
)
def test_how_money_fits_the_notice_is_said(desk: Desk, number: str, line: str, day: dt.date, fit: Fit) -> None:
    (row,) = take_in(desk, f"{line},{number}", day=day)
    assert (row.fit, row.number) == (fit, number)


def test_the_second_of_two_payments_with_one_reference_is_not_exact_and_both_are_kept(desk: Desk, number: str) -> None:
    first, second = take_in(desk, f"10/03/2026,60.00,{number}", f"10/03/2026,60.00,{number}")
    assert (first.fit, second.fit) == (Fit.EXACT, Fit.PAID_ALREADY)
    for row in (first, second):
        reconciliation.match_row(on(desk, TODAY), MatchRow(row.id, number))
    stands = notice_rows.notice_view(on(desk, TODAY), number).notice.stands
    assert (stands.paid_pence, stands.to_repay_pence) == (12000, 6000)


def test_a_payment_for_a_withdrawn_notice_is_matched_and_shown_as_to_repay(
    desk: Desk, manager_desk: Desk, number: str
) -> None:
    day = dt.date(2026, 3, 9)
    notice_outcomes.withdraw_notice(
        on(manager_desk, day), WithdrawNotice(number, "not_to_be_issued", "He was ill.", day)
    )
    (row,) = take_in(desk, f"10/03/2026,60.00,{number}")
    assert (row.fit, row.standing, row.is_exact) == (Fit.WITHDRAWN, Standing.WITHDRAWN, False)
    reconciliation.match_row(on(desk, TODAY), MatchRow(row.id, number))
    (after,) = reconciliation.money_rows(on(desk, TODAY))
    assert (after.state, after.to_repay_pence) == ("matched", 6000)


def test_money_that_went_back_is_a_repayment_or_a_bounced_payment_as_a_person_says(desk: Desk, number: str) -> None:
    come, back, over = take_in(
        desk, f"10/03/2026,60.00,{number}", f"12/03/2026,-60.00,{number}", f"13/03/2026,(5.00),{number}"
    )
    assert (back.fit, over.pence) == (Fit.BACK, -500)
    here = on(desk, TODAY)
    with pytest.raises(Refused) as early:
        reconciliation.match_row(here, MatchRow(back.id, number, "bounced"))
    assert early.value.key == "money_no_payment_back"
    reconciliation.match_row(here, MatchRow(come.id, number))
    with pytest.raises(Refused) as unsaid:
        reconciliation.match_row(here, MatchRow(back.id, number))
    assert unsaid.value.key == "money_back_as"
    with pytest.raises(Refused) as owed:
        reconciliation.match_row(here, MatchRow(over.id, number, "refund"))
    assert owed.value.key == "repaid_too_much"
    reconciliation.match_row(here, MatchRow(back.id, number, "bounced"))
    assert standing(desk, number) is Standing.LOWER
    with pytest.raises(Refused) as told:
        reconciliation.open_again(here, RowAside(back.id, "It did not bounce."))
    assert told.value.key == "money_row_reversed"


def test_what_was_entered_by_hand_is_not_entered_again(desk: Desk, number: str) -> None:
    day = dt.date(2026, 3, 9)
    notice_money.take_payment(on(desk, day), TakePayment(number, day, 6000, "cash", "at the desk"))
    (row,) = take_in(desk, f"10/03/2026,60.00,{number}")
    assert (row.in_ledger, row.is_exact) == (True, False)
    reconciliation.match_row(on(desk, TODAY), MatchRow(row.id, number, in_ledger=True))
    assert len(notice_rows.notice_view(desk, number).ledger) == 1
    assert reconciliation.open_again(on(desk, TODAY), RowAside(row.id, "Another payment.")).value.state == "open"


def test_a_wrong_match_is_reversed_and_both_stay_in_the_ledger(desk: Desk, number: str) -> None:
    (row,) = take_in(desk, f"10/03/2026,60.00,{number}")
    here = on(desk, TODAY)
    reconciliation.match_row(here, MatchRow(row.id, number))
    reopened = reconciliation.open_again(here, RowAside(row.id, "It was for council tax.")).value
    assert (reopened.state, reopened.settled_note) == ("open", "It was for council tax.")
    assert [one.kind for one in notice_rows.notice_view(here, number).ledger] == ["payment", "cancelled"]
    assert standing(desk, number) is Standing.LOWER
    aside = reconciliation.not_ours(here, RowAside(row.id, "Council tax.")).value
    assert aside.state == "not_ours"
    with pytest.raises(Refused) as told:
        reconciliation.match_row(here, MatchRow(row.id, number))
    assert told.value.key == "money_row_settled"


def test_the_same_file_twice_is_refused_kindly_and_the_same_row_in_another_is_flagged(desk: Desk, number: str) -> None:
    take_in(desk, f"10/03/2026,60.00,{number}")
    before = counted(desk)
    with pytest.raises(Refused) as told:
        take_in(desk, f"10/03/2026,60.00,{number}", name="copy.csv")
    assert (told.value.key, told.value.facts["file"]) == ("money_file_same", "bank.csv")
    assert counted(desk) == before
    row, _ = take_in(desk, f"10/03/2026,60.00,{number}", "11/03/2026,5,else", name="next.csv")
    assert (row.seen_before, row.is_exact) == ("bank.csv: 2", False)


def test_every_wrong_line_is_named_and_nothing_is_taken_in(desk: Desk, number: str) -> None:
    before = counted(desk)
    with pytest.raises(MoneyFileRefused) as told:
        take_in(
            desk, "10/03/2026,60.00,good", "10/03/2026,\"60,00\",x", "31/02/2026,60,x", ",60,x", "10/03/2026,,x",
            "10/03/2026,6O.00,x", "26/03/2026,60,tomorrow", "10/03/2026,0.00,x", "10/03/2026,60",
            "10/03/2026,1000000,x", "01/01/2001,60,x", f"10/03/2026,60,{'x' * 201}",
        )  # fmt: skip
    assert counted(desk) == before
    assert [(one.line, one.key) for one in told.value.faults] == [
        (3, "amount"), (4, "date"), (5, "date_empty"), (6, "amount_empty"), (7, "amount"), (8, "date_future"),
        (9, "amount_zero"), (10, "columns"), (11, "amount_large"), (12, "date_old"), (13, "long"),
    ]  # fmt: skip
    assert all(one.wrong() and one.right() for one in told.value.faults)
    assert "Line 3: “60,00” is no amount in pounds and pence." in str(told.value)
    assert "6 more lines are wrong." in str(told.value)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "money_file_empty"),
        (b"%PDF-1.7 something", "money_file_kind"),
        (b"Date,Amount,Reference\n10/03/2026,6\x000.00,x\n", "money_file_kind"),
        (b"Day,Sum,Words\n10/03/2026,60.00,x\n", "money_headings"),
        (b"Date,Amount,Reference\n", "money_no_lines"),
        (b"Date,Amount,Reference,Amount\n10/03/2026,60,x,60\n", "money_heading_twice"),
        (b"Date,Amount,Reference\n" + b"10/03/2026,60,x\n" * 50_001, "money_lines"),
        (b"x" * (20 * 2**20 + 1), "money_file_large"),
    ],
    ids=["empty", "pdf", "nul", "headings", "no lines", "twice", "many", "large"],
)
def test_a_file_that_cannot_be_read_is_refused_and_leaves_no_trace(desk: Desk, content: bytes, key: str) -> None:
    before = counted(desk)
    with pytest.raises(Refused) as told:
        reconciliation.import_money(on(desk, TODAY), "f.csv", content, COLUMNS)
    assert told.value.key == key
    assert counted(desk) == before


def test_columns_are_asked_for_where_no_layout_fits(desk: Desk, number: str) -> None:
    content = b"Statement of account\n\nBooked;Words;In;Out\n10/03/2026;PN2026-1;60.00;\n11/03/2026;PN2026-1;;5.00\n"
    here = on(desk, TODAY)
    assert reconciliation.layout_of(here, content) is None
    with pytest.raises(Refused) as told:
        reconciliation.import_money(here, "odd.csv", content)
    assert told.value.key == "money_columns"
    assert ("Booked", "Words", "In", "Out") in reconciliation.headings(here, content)
    file = reconciliation.import_money(
        here, "odd.csv", content, MoneyColumns("Booked", "Words", paid_in="In", paid_out="Out")
    ).value
    assert [row.pence for row in reconciliation.money_rows(here, file.id)] == [6000, -500]
