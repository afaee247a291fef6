"""Referrals in the store, on either database: kept as they came, told alike, each decision added."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.referral_forms import SchoolSays
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.store import school_referrals, schools
from ecede_desktop.store.engine import Store
from ecede_desktop.store.school_referrals import KeptReferral, NewDecision, NewSchoolReferral, NoSuchReferral
from ecede_desktop.store.unit import Unit
from tests.desks import ALED, NOW
from tests.services.referred import says


@pytest.fixture
def unit(any_store: Store) -> Iterator[Unit]:
    with any_store.writing(ALED, FixedClock(NOW)) as unit:
        yield unit


def keep(unit: Unit, said: SchoolSays, content: bytes | None = None, digest: str = "") -> KeptReferral:
    school = schools.record_school(unit, RecordSchool("6742999", "Ysgol Enghraifft"))
    new = NewSchoolReferral(said, "form", None, school.id, dt.date(2026, 3, 13), None, "a.pdf", digest, content)
    return school_referrals.add(unit, new, series="SR")


def test_what_a_school_wrote_is_read_back_word_for_word(unit: Unit) -> None:
    kept = keep(unit, says("A123"))
    assert school_referrals.get(unit.session, kept.number.lower()) == kept
    assert kept.says == says("A123")
    assert kept.name == "Siân Ffug-Jones"
    with pytest.raises(NoSuchReferral):
        school_referrals.get(unit.session, "SR/2026/00009")
    unit.commit()


def test_a_referral_that_says_the_same_is_found_and_another_is_not(unit: Unit) -> None:
    kept = keep(unit, says("A123"), b"file", "f" * 64)
    school_id, session = kept.school_id, unit.session
    later = replace(says("A123"), received_on=dt.date(2026, 3, 2))
    assert school_referrals.like(session, says("A123"), school_id) == kept.number
    assert school_referrals.like(session, later, school_id) == ""
    assert school_referrals.like(session, later, school_id, "f" * 64) == kept.number
    assert school_referrals.like(session, says("A123", reason="Another."), school_id) == ""
    assert school_referrals.like(session, says("A123"), None) == ""
    unit.commit()


def test_a_file_is_kept_once_for_all_that_it_brought(unit: Unit) -> None:
    first = keep(unit, says("A1"), b"file", "f" * 64)
    second, third = keep(unit, says("A2"), None, "f" * 64), keep(unit, says("A3"))
    found = [school_referrals.content(unit.session, one.id) for one in (first, second, third)]
    assert found == [b"file", b"file", None]
    unit.commit()


def test_decisions_are_added_and_the_later_referral_is_known(unit: Unit) -> None:
    first, second = keep(unit, says("A1")), keep(unit, says("A1", reason="More."))
    school_referrals.decide(unit, NewDecision(first.id, "returned", ("letter_1",), "Please."))
    school_referrals.follow(unit, second.id, first.id)
    (decision,) = school_referrals.decisions(unit.session, [first.id])
    assert (decision.decision, decision.reasons, decision.note) == ("returned", ("letter_1",), "Please.")
    assert school_referrals.decisions(unit.session, [second.id]) == ()
    assert school_referrals.replaced(unit.session) == {first.id: second.number}
    assert [one.number for one in school_referrals.list_referrals(unit.session)] == [first.number, second.number]
    unit.commit()
