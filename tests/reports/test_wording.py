"""The words of the papers: both languages, the same slots, dates in words."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from ecede_desktop.errors import Bug
from ecede_desktop.reports import wording
from ecede_desktop.reports.wording import Words, table, words

SENTENCES = table("register_extract")
REPORTS = Path(wording.__file__).parent
BUILT_KEYS = {"day_", "term_", "class_"}
"""Keys made from a kind: ``day_inset``."""


@pytest.mark.parametrize("key", SENTENCES)
def test_both_languages_are_there_and_take_the_same_slots(key: str) -> None:
    sentence = SENTENCES[key]
    assert sentence.en.strip() and sentence.cy.strip()
    assert sentence.agrees


def test_every_sentence_is_used_somewhere() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in REPORTS.glob("*.py"))
    named = set(re.findall(r'"([a-z_]+)"', source))
    unused = {key for key in SENTENCES if key not in named and not any(key.startswith(part) for part in BUILT_KEYS)}
    unused -= {"am", "pm"}  # from the session's own name
    assert unused == set()


def test_what_a_translator_still_has_to_confirm_is_marked() -> None:
    waiting = sorted(key for key, sentence in SENTENCES.items() if sentence.check)
    # The sentences of the certificate are never to be taken as confirmed by accident.
    assert {"certify_throughout", "certify_part", "certify_age", "certify_register", "certificate_effect"} <= set(
        waiting
    )
    assert len(waiting) < len(SENTENCES)


@pytest.mark.parametrize(
    ("language", "long", "short", "day"),
    [
        ("en", "2 March 2026", "2 Mar 2026", "Mon 2 Mar 2026"),
        ("cy", "2 Mawrth 2026", "2 Maw 2026", "Llun 2 Maw 2026"),
    ],
)
def test_dates_are_written_in_words(language: str, long: str, short: str, day: str) -> None:
    tongue = words("register_extract", language)
    date = dt.date(2026, 3, 2)
    assert (tongue.date(date), tongue.short_date(date), tongue.short_day(date)) == (long, short, day)


def test_an_instant_is_told_by_the_clock_in_wales_with_utc_beside_it() -> None:
    summer = dt.datetime(2026, 7, 21, 23, 30, tzinfo=dt.UTC)
    assert words("register_extract", "en").instant(summer) == (
        "22 July 2026 at 00:30 local time (2026-07-21 23:30 UTC)"
    )


def test_a_name_known_in_one_language_only_serves_in_both() -> None:
    tongue = words("register_extract", "cy")
    assert tongue.either("Example School", "") == "Example School"
    assert tongue.either("Example School", "Ysgol Enghraifft") == "Ysgol Enghraifft"


def test_an_unknown_sentence_is_a_fault_of_ours() -> None:
    with pytest.raises(Bug):
        Words("en", SENTENCES)("no_such_sentence")


def test_slots_that_disagree_are_found() -> None:
    assert not wording.Sentence("x", "{a} and {b}", "{a}", False).agrees
