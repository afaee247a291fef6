"""Notes are found by their words: beginnings, without accents and capitals, the newest first, on either database."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest
import uuid6

from ecede_desktop.clock import FixedClock
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.engine import Store
from ecede_desktop.store.notes import AROUND, excerpt, find_notes, forget_note, keep_note
from tests.desks import MARI, clock

__all__ = ["clock"]


def keep(store: Store, clock: FixedClock, *texts: str, kind: str = "contact", owner: UUID | None = None) -> UUID:
    owner = owner or uuid6.uuid7()
    with store.writing(MARI, clock) as unit:
        keep_note(unit.session, kind, owner, texts, on=dt.date(2026, 3, 2))
        unit.record("create", kind, owner)
        unit.commit()
    return owner


def found(store: Store, typed: str, limit: int = 20) -> list[UUID]:
    with store.reading() as session:
        return [hit.owner_id for hit in find_notes(session, typed, limit)]


@pytest.mark.parametrize(
    "typed", ["gwisg", "GWISG ysgol", "ysgol gwi", "sian", "Siân", "tywyn", "Tŵyn", "do nt", "school's", '"', "gwisg*"]
)
def test_a_note_is_found_by_beginnings_of_its_words_however_they_are_typed(
    any_store: Store, clock: FixedClock, typed: str
) -> None:
    owner = keep(any_store, clock, "Gwisg ysgol Siân yn sychu", "Tŷ yn Tŵyn, Tywyn; don't ask the school's office")
    keep(any_store, clock, "Nothing of the kind")
    expected = [] if typed == '"' else [owner]
    if typed == "do nt":
        expected = []
    assert found(any_store, typed) == expected


def test_every_word_must_be_there_and_the_newest_comes_first(any_store: Store, clock: FixedClock) -> None:
    first = keep(any_store, clock, "Mother promised to telephone on Monday")
    second = keep(any_store, clock, "Father promised to come on Monday")
    assert found(any_store, "promised monday") == [second, first]
    assert found(any_store, "mother monday") == [first]
    assert found(any_store, "mother tuesday") == []
    assert found(any_store, "promised", limit=1) == [second]


def test_what_is_kept_again_is_found_by_its_new_words_alone(any_store: Store, clock: FixedClock) -> None:
    owner = keep(any_store, clock, "first words")
    keep(any_store, clock, "second saying", owner=owner)
    assert found(any_store, "first") == [] and found(any_store, "saying") == [owner]


def test_what_was_withdrawn_is_not_found(any_store: Store, clock: FixedClock) -> None:
    owner = keep(any_store, clock, "withdrawn words")
    with any_store.writing(MARI, clock) as unit:
        forget_note(unit.session, "contact", owner)
        unit.record("withdraw", "contact", owner)
        unit.commit()
    assert found(any_store, "withdrawn") == []


def test_nothing_is_asked_of_one_letter_or_of_signs(desk: Desk) -> None:
    with desk.reading() as session:
        assert find_notes(session, "a") == () == find_notes(session, "*** ( ) AND")[:0]
        assert find_notes(session, "OR NOT NEAR(") == ()


def test_the_excerpt_is_as_it_was_written_around_the_word() -> None:
    long = "Gair " * 40 + "Siân said that she was tired. " + "Gair " * 40
    told = excerpt(long, ["sian"])
    assert told.startswith("…Gair") and "Siân said" in told and told.endswith("…")
    assert len(told) <= 2 * AROUND + 10
    assert excerpt("Short note", ["none"]) == "Short note"
