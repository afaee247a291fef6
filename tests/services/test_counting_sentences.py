"""A counted day explained in whole sentences of both languages."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.citations import value_on
from ecede_desktop.law.deadlines import Rule, counted, deadlines
from ecede_desktop.law.policy import load_pack
from ecede_desktop.reports.wording import table, words
from ecede_desktop.services.counting_sentences import explain, in_short

D = dt.date
COUNCIL = SchoolCalendar(load_pack().terms)


def rule_of(key: str) -> Rule:
    held = value_on(deadlines()[key], D(2026, 3, 2))
    assert held is not None
    return held.value


def test_a_notice_posted_before_easter_tells_each_day_that_did_not_count() -> None:
    assert explain(rule_of("notice_received"), D(2026, 4, 2), "en") == (
        "Counted from Thursday 2 April 2026; that day does not count.",
        "Friday 3 April 2026: not counted, Good Friday.",
        "Saturday 4 April 2026 to Sunday 5 April 2026: not counted, a weekend.",
        "Monday 6 April 2026: not counted, Easter Monday.",
        "Tuesday 7 April 2026 to Wednesday 8 April 2026: counted. Working days so far: 2 of 2.",
        "It counts as done on Wednesday 8 April 2026.",
    )


def test_the_same_is_told_in_welsh() -> None:
    assert explain(rule_of("notice_received"), D(2026, 4, 2), "cy") == (
        "Diwrnod cychwyn y cyfrif: Dydd Iau 2 Ebrill 2026; nid yw'r diwrnod hwnnw'n cyfrif.",
        "Dydd Gwener 3 Ebrill 2026: heb ei gyfrif, Dydd Gwener y Groglith.",
        "Dydd Sadwrn 4 Ebrill 2026 – Dydd Sul 5 Ebrill 2026: heb ei gyfrif, penwythnos.",
        "Dydd Llun 6 Ebrill 2026: heb ei gyfrif, Dydd Llun y Pasg.",
        "Dydd Mawrth 7 Ebrill 2026 – Dydd Mercher 8 Ebrill 2026: yn cyfrif. Diwrnodau gwaith hyd yma: 2 o 2.",
        "Ystyrir ei fod wedi'i wneud y diwrnod hwn: Dydd Mercher 8 Ebrill 2026.",
    )


def test_in_short_only_what_did_not_count_is_named() -> None:
    assert in_short(rule_of("notice_received"), D(2026, 4, 2), "en") == (
        "Counted from Thursday 2 April 2026; that day does not count. Not counted: Good Friday, Saturdays and Sundays,"
        " Easter Monday. It counts as done on Wednesday 8 April 2026."
    )


@pytest.mark.parametrize(
    ("key", "trigger", "said"),
    [
        ("notice_bars_proceedings", D(2026, 3, 9), "The last day on which it may not be done is Sunday 19 April 2026."),
        ("notice_safe_to_charge", D(2026, 3, 9), "The first day on which it may be done is Tuesday 21 April 2026."),
        (
            "defence_statement", D(2026, 3, 20),
            "That last day is no business day; the next one is Tuesday 7 April 2026.",
        ),
        ("written_guilty_plea", D(2026, 4, 7), "Counted back from Tuesday 7 April 2026; that day does not count."),
        ("initial_details", D(2026, 3, 9), "The day is the one of the event itself, Monday 9 March 2026."),
        (
            "deletion_return", D(2026, 2, 9),
            "Monday 16 February 2026 to Friday 20 February 2026: not counted, half-term.",
        ),
        ("attendance_order_response", D(2026, 3, 2), "Counted from Monday 2 March 2026; that day counts as the first."),
        (
            "register_kept", D(2024, 2, 29),
            "Months later: 36. That month has no such date, so its last day is taken, Sunday 28 February 2027.",
        ),
        ("parenting_order_ends", D(2026, 3, 10), "The last day is Tuesday 9 March 2027."),
    ],
)  # fmt: skip
def test_every_way_of_counting_has_its_sentence(key: str, trigger: dt.date, said: str) -> None:
    assert said in explain(rule_of(key), trigger, "en", COUNCIL)


@pytest.mark.parametrize("key", list(deadlines()))
def test_every_rule_is_explained_to_its_day_in_both_languages(key: str) -> None:
    rule, trigger = rule_of(key), D(2026, 2, 12)
    day = counted(rule, trigger, COUNCIL)
    for language in ("en", "cy"):
        assert words("counting", language).day(day) in explain(rule, trigger, language, COUNCIL)[-1]
        assert words("counting", language).day(day) in in_short(rule, trigger, language, COUNCIL)


def test_both_languages_take_the_same_facts() -> None:
    assert all(sentence.agrees and sentence.cy for sentence in table("counting").values())
