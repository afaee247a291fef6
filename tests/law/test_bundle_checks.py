"""The checks before a bundle as pure rules: what stops, what asks, and what is said in both languages."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ecede_desktop.law.bundle_checks import (
    ASKS,
    STOPS,
    BundleFacts,
    CorrectedSession,
    PaperFact,
    VisitFact,
    check_bundle,
    session_of,
)

DAY = dt.date(2026, 3, 2)
WHOLE = tuple(
    PaperFact(key, key.title(), key.title(), key, DAY)
    for key in ("certificate", "register", "officer_statement", "school_statement")
)
FACTS = BundleFacts(
    today=DAY, parent_name="Non Ffug-Rees", parent_address="3 Heol Enghraifft, CF99 1ZZ", charged=True, decided=True,
    order_considered=True, route_lawful=True, first_session=dt.date(2026, 1, 12), months=6, begun_on=DAY,
    first_day=dt.date(2026, 1, 5), last_day=dt.date(2026, 2, 27), referred_on=dt.date(2026, 1, 5), barring=(),
    papers=WHOLE,
)  # fmt: skip


def failed(facts: BundleFacts) -> list[str]:
    return [check.id for check in check_bundle(facts) if not check.met]


def test_a_whole_bundle_fails_no_check_and_every_rule_is_said_in_both_languages() -> None:
    checks = check_bundle(FACTS)
    assert failed(FACTS) == []
    assert all(check.english and check.welsh and check.english != check.welsh for check in checks)
    assert all(check.todo_en and check.todo_cy and check.citation.act for check in checks)


def test_the_single_justice_procedure_for_an_imprisonable_offence_stops_the_bundle() -> None:
    (found,) = [check for check in check_bundle(replace(FACTS, route_lawful=False)) if not check.met]
    assert (found.key, found.severity) == ("route_lawful", STOPS)


def test_what_stops_stands_before_what_asks() -> None:
    facts = replace(FACTS, decided=False, papers=())
    found = [check for check in check_bundle(facts) if not check.met]
    assert [check.severity for check in found] == sorted((check.severity for check in found), key=lambda s: s != STOPS)
    assert {check.severity for check in found} == {STOPS, ASKS}


def test_the_last_day_of_six_months_is_in_time_and_the_next_is_not() -> None:
    assert failed(replace(FACTS, begun_on=dt.date(2026, 7, 12))) == []
    assert failed(replace(FACTS, begun_on=dt.date(2026, 7, 13))) == ["in_time"]


def test_how_a_sign_is_stored_or_how_many_spaces_there_are_makes_no_other_name() -> None:
    facts = replace(FACTS, parent_name="Siân  Ffug-Tŷ")
    letter = PaperFact("l", "Letter", "Llythyr", "letters", DAY, names=("Sia\u0302n Ffug-Ty\u0302",))
    assert failed(replace(facts, papers=(*WHOLE, letter))) == []
    other = replace(letter, names=("Sian Ffug-Tŷ",))
    assert failed(replace(facts, papers=(*WHOLE, other))) == ["name_same/l"]


def test_each_corrected_session_is_named_once() -> None:
    one = CorrectedSession("PN/1", DAY, "AM", "O", "I")
    facts = replace(FACTS, corrected=(one, replace(one, session="PM", now="")))
    said = [check.english for check in check_bundle(facts) if not check.met]
    assert len(said) == 2
    assert "from O to —" in said[1]


def test_a_visit_on_a_closed_day_is_not_named_twice() -> None:
    visit = VisitFact("v", DAY, "AM", closed=True, present=True)
    assert failed(replace(FACTS, visits=(visit,))) == ["visit_open/v"]


@pytest.mark.parametrize(
    ("at", "session"),
    [(None, "AM–PM"), (dt.time(11, 59), "AM"), (dt.time(12), "PM"), (dt.time(15, 59), "PM"), (dt.time(16), "")],
)
def test_a_visit_falls_in_the_session_of_its_hour(at: dt.time | None, session: str) -> None:
    assert session_of(at) == session
