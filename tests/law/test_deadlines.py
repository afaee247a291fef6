"""Deadlines: trigger, length and way of counting, each with its provision."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law.calendar import DAY, SchoolCalendar
from ecede_desktop.law.citations import MARKS
from ecede_desktop.law.deadlines import (
    GIVES,
    UNITS,
    deadline,
    deadlines,
    dormant,
    served_electronically,
    statement_objection_with_plea,
)
from ecede_desktop.law.policy import load_pack

D = dt.date

GIVEN = [
    # key, trigger, day, provision
    ("notice_received", D(2026, 3, 5), D(2026, 3, 9), "reg 20"),  # posted Thursday
    ("notice_received", D(2026, 4, 2), D(2026, 4, 8), "reg 20"),  # Good Friday and Easter Monday do not count
    ("notice_received", D(2026, 3, 7), D(2026, 3, 10), "reg 20"),  # posted on a Saturday
    ("notice_lower_amount", D(2026, 3, 9), D(2026, 4, 6), "reg 4(a)"),
    ("notice_higher_amount", D(2026, 3, 9), D(2026, 4, 20), "regs 4(b), 5"),
    ("notice_bars_proceedings", D(2026, 3, 9), D(2026, 4, 19), "reg 7"),
    ("notice_safe_to_charge", D(2026, 3, 9), D(2026, 4, 21), "regs 5, 7; s.444A(4)"),
    ("court_papers_posted", D(2026, 3, 5), D(2026, 3, 9), "r.4.11(2)(b)"),
    ("court_papers_left", D(2026, 3, 6), D(2026, 3, 9), "r.4.11(2)(a)"),
    ("court_papers_produced", D(2026, 3, 6), D(2026, 3, 9), "r.4.11(3)"),
    ("statement_objection", D(2026, 3, 9), D(2026, 3, 16), "r.16.4(4)"),
    ("statement_objection_single_justice", D(2026, 3, 9), D(2026, 3, 30), "r.16.4(4)"),
    ("single_justice_reply", D(2026, 3, 23), D(2026, 4, 15), "r.24.9(4)"),  # over Easter
    ("written_guilty_plea", D(2026, 4, 7), D(2026, 4, 2), "r.24.8(4)"),  # the business day before a Tuesday hearing
    ("defence_statement", D(2026, 3, 2), D(2026, 3, 16), "r.15.4"),
    ("defence_statement", D(2026, 3, 21), D(2026, 4, 7), "r.15.4"),  # the 14th day is a Saturday in Easter
    ("appeal", D(2026, 3, 2), D(2026, 3, 23), "r.34.2"),
    ("statutory_declaration", D(2026, 3, 2), D(2026, 3, 23), "r.44.2"),
    ("case_stated", D(2026, 3, 2), D(2026, 3, 23), "s.111"),
    ("supervision_order_reasons", D(2026, 3, 2), D(2026, 4, 26), "s.447(2)–(4)"),  # + 55
    ("attendance_order_response", D(2026, 3, 2), D(2026, 3, 16), "s.437(1)–(2)"),  # + 14
    ("attendance_order_choice", D(2026, 3, 2), D(2026, 3, 16), "s.438(3)"),
    ("attendance_order_direction", D(2026, 3, 2), D(2026, 3, 16), "s.439(7)"),
    ("deletion_return", D(2026, 2, 9), D(2026, 3, 2), "reg 12(3)"),  # half-term does not count
    ("register_kept", D(2026, 8, 31), D(2029, 8, 31), "regs 14–15"),
    ("register_kept", D(2024, 2, 29), D(2027, 2, 28), "regs 14–15"),  # no such date in that month
    ("notice_choice", D(2026, 3, 9), D(2026, 4, 21), "reg 9"),  # the day after the last day to pay
    ("statement_objection_before_hearing", D(2026, 4, 9), D(2026, 3, 31), "r.16.4(4)"),  # back over Easter
    ("statement_objection_before_hearing", D(2026, 1, 5), D(2025, 12, 24), "r.16.4(4)"),  # over Christmas and New Year
    ("online_conviction_withdrawal", D(2026, 3, 9), D(2026, 3, 16), "r.24.9(4)–(5)"),
    ("initial_details", D(2026, 3, 9), D(2026, 3, 9), "r.8.2"),
    ("defence_statement_crown", D(2026, 3, 2), D(2026, 3, 30), "r.15.4"),
    ("defence_statement_crown", D(2026, 3, 6), D(2026, 4, 7), "r.15.4"),  # the 28th day is Good Friday
    ("parenting_order_ends", D(2026, 3, 10), D(2027, 3, 9), "s.369"),
    ("supervision_order_ends", D(2026, 3, 10), D(2027, 3, 9), "Sch 3 para 15"),
    ("absence_return", D(2026, 2, 9), D(2026, 2, 27), "reg 12"),  # ten days counting the first; half-term between
    ("deletion_possible", D(2026, 2, 9), D(2026, 3, 13), "reg 8(1)(h)"),
]


@pytest.mark.parametrize(("key", "trigger", "day", "provision"), GIVEN)
def test_a_trigger_gives_its_day(key: str, trigger: dt.date, day: dt.date, provision: str) -> None:
    found = deadline(key, trigger, SchoolCalendar(load_pack().terms))
    assert found.day == day
    assert found.trigger == trigger
    assert found.rule.key == key
    assert found.citation.section == provision


def test_every_deadline_of_the_table_is_tried_and_rightly_made() -> None:
    assert {key for key, *_ in GIVEN} == set(deadlines())
    for rows in deadlines().values():
        for row in rows:
            assert row.value.unit in UNITS
            assert row.value.gives in GIVES
            assert row.value.english and row.value.welsh and row.value.trigger
            assert row.citation.mark in MARKS


def test_the_two_counts_of_42_days_differ_by_one_and_the_safe_day_comes_after_both() -> None:
    """SI 2013/1983 regs 5 and 7: within 42 days of receipt, and 42 days beginning with receipt."""
    received = D(2026, 3, 9)
    paid, barred, safe = (
        deadline(f"notice_{name}", received).day for name in ("higher_amount", "bars_proceedings", "safe_to_charge")
    )
    assert (paid - barred, safe - paid) == (DAY, DAY)
    assert deadline("notice_safe_to_charge", received).citation.mark == "inference"


@pytest.mark.parametrize(
    ("key", "trigger"),
    [("no_such_deadline", D(2026, 3, 2)), ("notice_received", D(2013, 9, 1)), ("single_justice_reply", D(2025, 10, 5))],
)
def test_no_rule_is_made_up_where_none_is_known(key: str, trigger: dt.date) -> None:
    with pytest.raises(KeyError, match=key):
        deadline(key, trigger)


def test_school_days_need_a_calendar() -> None:
    with pytest.raises(ValueError, match="school calendar"):
        deadline("deletion_return", D(2026, 2, 9))


SENT = [
    # sent, at (wall clock in Wales), served: CrimPR 4.11(2)(d)
    (D(2026, 3, 5), dt.time(14, 30), D(2026, 3, 5)),
    (D(2026, 3, 5), dt.time(14, 31), D(2026, 3, 6)),
    (D(2026, 3, 6), dt.time(15, 0), D(2026, 3, 9)),
    (D(2026, 3, 7), dt.time(9, 0), D(2026, 3, 9)),  # a Saturday morning
    (D(2026, 3, 7), dt.time(18, 0), D(2026, 3, 9)),
    (D(2026, 4, 3), dt.time(9, 0), D(2026, 4, 7)),  # Good Friday
]


@pytest.mark.parametrize(("sent", "at", "served"), SENT)
def test_papers_sent_electronically_are_served_the_same_business_day_until_half_past_two(
    sent: dt.date, at: dt.time, served: dt.date
) -> None:
    found = served_electronically(sent, at)
    assert found.day == served
    assert found.citation.section == "r.4.11(2)(d)"


def test_electronic_service_before_the_rules_is_not_guessed() -> None:
    with pytest.raises(KeyError, match="electronic_service"):
        served_electronically(D(2025, 10, 5), dt.time(9, 0))


@pytest.mark.parametrize(
    ("served", "hearing", "last"),
    [
        (D(2026, 3, 2), D(2026, 3, 5), D(2026, 3, 9)),  # five after service is later
        (D(2026, 3, 2), D(2026, 4, 9), D(2026, 3, 31)),  # five before the hearing is later
        (D(2026, 3, 2), D(2026, 3, 16), D(2026, 3, 9)),  # both are the same day
    ],
)
def test_with_a_written_plea_the_later_of_two_days_to_object_counts(
    served: dt.date, hearing: dt.date, last: dt.date
) -> None:
    assert statement_objection_with_plea(served, hearing).day == last


def test_rules_that_are_not_commenced_are_listed_and_never_counted() -> None:
    waiting = {one.rule.key for one in dormant()}
    assert waiting == {
        "order_2026_notice", "order_2026_response", "order_2026_decision", "order_2026_school_objects",
        "order_2026_nomination", "order_2026_choice", "order_2026_order",
    }  # fmt: skip
    assert not waiting & set(deadlines())
    for key in waiting:
        with pytest.raises(KeyError):
            deadline(key, D(2035, 3, 2))
    assert {one.citation.mark for one in dormant()} == {"inference"}


def test_what_the_text_was_not_read_for_says_so() -> None:
    marks = {key: rows[-1].citation.mark for key, rows in deadlines().items()}
    assert marks["appeal"] == marks["statutory_declaration"] == marks["case_stated"] == "unconfirmed"
    assert marks["notice_safe_to_charge"] == "inference"
    assert marks["notice_bars_proceedings"] == marks["single_justice_reply"] == "confirmed"


def test_no_day_is_counted_in_years_whose_bank_holidays_are_not_known() -> None:
    with pytest.raises(ValueError, match="not known"):
        deadline("notice_received", D(2101, 3, 2))
