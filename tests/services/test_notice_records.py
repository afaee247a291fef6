"""Statutory records: the register, the return and the account, exact to the penny."""

from __future__ import annotations

import csv
import datetime as dt
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecede_desktop.errors import Refused
from ecede_desktop.records.figure_tables import LEFT_OUT
from ecede_desktop.records.notice_money import RecordUse
from ecede_desktop.records.notice_papers import RecordCopy
from ecede_desktop.records.notices import ChooseProsecution, MoneyBack, TakePayment, WithdrawNotice
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.services import (
    notice_account,
    notice_money,
    notice_outcomes,
    notice_papers,
    notice_records,
    paper_service,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import ledger
from tests.reports.reading import text
from tests.services.caseload import audit_lines, counted
from tests.services.notice_case import ASKED, NoticeCase, issued, lay_case, on

FIRST, LAST = dt.date(2025, 9, 1), dt.date(2026, 8, 31)
LATE = dt.date(2026, 4, 20)


def served(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> str:
    number = issued(desk, manager_desk, laid)
    paper_service.record_service(desk, RecordService(number, "first_class", ASKED, parent_id=laid.parent_id))
    return number


@pytest.fixture
def number(desk: Desk, manager_desk: Desk) -> str:
    return served(desk, manager_desk, lay_case(desk))


def pay(desk: Desk, number: str, day: dt.date, pence: int, reference: str = "R1") -> None:
    notice_money.take_payment(on(desk, day), TakePayment(number, day, pence, "bank", reference))


def test_the_register_says_what_the_regulations_ask(desk: Desk, manager_desk: Desk, number: str) -> None:
    pay(desk, number, dt.date(2026, 3, 10), 2000)
    pay(desk, number, dt.date(2026, 3, 12), 4000)
    day = dt.date(2026, 3, 20)
    notice_outcomes.withdraw_notice(
        on(manager_desk, day), WithdrawNotice(number, "not_to_that_person", "It was his brother.", day)
    )
    notice_papers.record_copy(on(desk, day), RecordCopy(number, "copy_received", day))
    (one,) = notice_records.register(on(desk, day), FIRST, LAST)
    assert one.payments == ((dt.date(2026, 3, 10), 2000), (dt.date(2026, 3, 12), 4000))
    assert (one.withdrawn_on, one.withdrawal, one.prosecuted_on) == (day, "not_to_that_person", None)
    assert (one.received_on, one.copy_on, len(one.sha256)) == (dt.date(2026, 3, 4), day, 64)
    assert notice_records.register(desk, dt.date(2026, 3, 3), LAST) == ()


def test_the_register_is_saved_as_csv_workbook_and_paper_and_no_cell_is_a_formula(
    desk: Desk, manager_desk: Desk, number: str, tmp_path: Path
) -> None:
    pay(desk, number, dt.date(2026, 3, 10), 6000)
    here = on(desk, dt.date(2026, 3, 20))
    before = len(audit_lines(desk))
    for suffix in ("csv", "xlsx", "pdf"):
        assert notice_records.save_register(here, FIRST, LAST, tmp_path / f"r.{suffix}", "cy").stat().st_size > 500
    assert [action for action, _ in audit_lines(desk)[before:]] == ["export"] * 3
    rows = list(csv.reader(io.StringIO((tmp_path / "r.csv").read_bytes().decode("utf-8-sig"))))
    assert rows[1][0] == number
    assert rows[1][rows[0].index("A ddelir (£)")] == "60.00"
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)
    paper = text((tmp_path / "r.pdf").read_bytes())
    assert number in paper
    assert "10 Maw 2026: £60.00" in paper


def test_copies_that_a_head_owes_are_named(desk: Desk, number: str) -> None:
    assert notice_records.without_copy(desk) == (number,)
    notice_papers.record_copy(desk, RecordCopy(number, "copy_received", ASKED))
    assert notice_records.without_copy(desk) == ()


def test_the_return_counts_each_notice_once_by_how_it_stands(desk: Desk, manager_desk: Desk) -> None:
    numbers = [served(desk, manager_desk, lay_case(desk, number=one)) for one in range(1, 7)]
    pay(desk, numbers[0], dt.date(2026, 4, 1), 6000)
    pay(desk, numbers[1], dt.date(2026, 4, 2), 12000)
    pay(desk, numbers[2], dt.date(2026, 4, 2), 6000)
    notice_outcomes.withdraw_notice(
        on(manager_desk, LATE), WithdrawNotice(numbers[3], "not_proceeding", "No interest.", LATE)
    )
    notice_outcomes.choose_prosecution(on(desk, LATE), ChooseProsecution(numbers[4], "Nothing came.", LATE))
    (line,) = notice_records.returned(on(desk, LATE), 2025, 2025)
    assert (line.school_year, line.ground, line.issued) == (2025, "absence", 6)
    assert dict(line.counts) == {
        "paid_lower": 1, "paid_higher": 1, "withdrawn": 1, "prosecuted": 0, "undecided": 3, "running": 0,
    }  # fmt: skip
    whole = notice_records.return_table(on(desk, LATE), 2025, 2025, published=False)
    assert whole.rows[0][2:] == (6, 1, 1, 1, 0, 3, 0)
    assert any("Welsh Ministers only" in note for note in whole.notes)
    public = notice_records.return_table(on(desk, LATE), 2025, 2025)
    assert public.rows[0][3:6] == (LEFT_OUT, LEFT_OUT, LEFT_OUT)
    assert not {1, 3} & set(public.rows[0])


def test_no_notice_makes_an_empty_return(desk: Desk) -> None:
    assert notice_records.returned(desk, 2025, 2025) == ()
    assert notice_records.return_table(desk, 2025, 2025).rows == (("Total", "", 0, 0, 0, 0, 0, 0, 0),)


def test_the_account_explains_what_is_held(desk: Desk, number: str) -> None:
    pay(desk, number, dt.date(2026, 3, 10), 7000)
    here = on(desk, dt.date(2026, 3, 20))
    notice_money.money_back(here, MoneyBack(number, dt.date(2026, 3, 12), 500, "Too much"))
    notice_account.record_use(here, RecordUse("use", dt.date(2026, 3, 15), 1500, "enforcing", "Postage of March"))
    again = notice_account.record_use(
        here, RecordUse("use", dt.date(2026, 3, 15), 1500, "enforcing", "Postage of March")
    )
    assert not again.changes
    notice_account.record_use(here, RecordUse("surplus", dt.date(2026, 3, 20), 1000, note="For 2025/26"))
    made = notice_account.account(here, dt.date(2026, 3, 11), dt.date(2026, 3, 31))
    assert (made.opening_pence, made.received_pence, made.returned_pence) == (7000, 0, 500)
    assert (made.used_pence, made.surplus_pence, made.closing_pence, made.to_repay_pence) == (1500, 1000, 4000, 500)
    assert made.balanced
    table = notice_records.account_table(here, FIRST, LAST)
    assert len(table.rows) == 4
    assert any("£40.00" in note for note in table.notes)
    entry = next(row for row, _ in made.entries if row.kind == "use")
    back = notice_account.cancel_use(here, entry.id, "Paid by another account.").value
    assert (back.used_pence, back.closing_pence, back.balanced) == (0, 5500, True)
    assert not notice_account.cancel_use(here, entry.id, "Once more").changes


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"kind": "party"}, "account_kind"),
        ({"purpose": "party"}, "account_purpose"),
        ({"pence": 0}, "account_amount"),
        ({"on": dt.date(2027, 1, 1)}, "account_day"),
        ({"note": " "}, "account_note"),
        ({"pence": 6001}, "account_too_little"),
    ],
)
def test_a_use_that_is_not_permitted_is_refused(desk: Desk, number: str, said: dict[str, object], key: str) -> None:
    day = dt.date(2026, 3, 10)
    pay(desk, number, day, 6000)
    before = counted(desk)
    usual = {"kind": "use", "on": day, "pence": 100, "purpose": "issuing", "note": "Paper"}
    with pytest.raises(Refused) as told:
        notice_account.record_use(on(desk, day), RecordUse(**(usual | said)))  # type: ignore[arg-type]
    assert told.value.key == key
    assert counted(desk) == before


DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31))
KINDS = {
    "payment": ("bank", "payer"), "refund": ("payer", "bank"), "use": ("permitted_use", "bank"),
    "surplus": ("welsh_ministers", "bank"),
}  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    moves=st.lists(st.tuples(st.sampled_from(sorted(KINDS)), st.integers(1, 10_000_000), DAYS), max_size=12),
    days=st.tuples(DAYS, DAYS),
)
def test_debits_equal_credits_and_the_days_explain_what_is_held_whatever_moved(
    desk: Desk, moves: list[tuple[str, int, dt.date]], days: tuple[dt.date, dt.date]
) -> None:
    with desk.writing() as unit:
        for kind, pence, day in moves:
            debit, credit = KINDS[kind]
            ledger.add(unit, None, day, kind, debit, credit, pence)
        if moves:
            unit.commit()
    made = notice_account.account(desk, min(days), max(days))
    assert made.balanced
    assert sum(one.balance_pence for one in made.balances) == 0
    bank = next((one.balance_pence for one in made.balances if one.account == "bank"), 0)
    assert bank == made.closing_pence
