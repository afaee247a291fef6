"""What a refusal says: one sentence that can be read, however much was typed."""

from __future__ import annotations

import pytest

from ecede_desktop.errors import MOST_QUOTED, Refused
from ecede_desktop.store.cases import NoSuchCase


@pytest.mark.parametrize("typed", ["x" * 5_000_000, "“" * 90 + "”" * 90, "a ” b “ " * 50])
def test_a_long_typed_value_is_shortened_in_the_sentence_and_in_its_facts(typed: str) -> None:
    refused = Refused("visit_kind", f"“{typed}” is not a kind of visit.", kind=typed, field="kind")
    assert refused.text.endswith("…” is not a kind of visit.") and len(refused.text) < 120
    assert str(refused) == refused.text
    assert len(str(refused.facts["kind"])) <= MOST_QUOTED + 1


def test_a_quoted_value_that_is_no_fact_is_shortened_too() -> None:
    assert len(Refused("key", f"“{'y' * 200}” is no date.").text) < 110


def test_what_is_not_found_is_named_by_its_beginning() -> None:
    refused = NoSuchCase("AWS/" * 1000)
    assert len(refused.text) < 200 and refused.text.endswith("Look for it by the pupil's name.")
    assert str(refused.facts["reference"]) in refused.text


def test_what_is_short_or_not_quoted_stays_whole() -> None:
    known = ", ".join(["home_visit"] * 40)
    refused = Refused("key", f"“{'z' * MOST_QUOTED}” is none; use one of {known}.", known=known)
    assert "…" not in refused.text and refused.facts["known"] == known
