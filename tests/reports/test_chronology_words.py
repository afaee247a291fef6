"""The words of a chronology and of a proof of stages: both languages, the same slots, and every one of them used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ecede_desktop import paths
from ecede_desktop.reports.wording import table

PACKAGE = Path(paths.__file__).parent
TABLES = {"chronology": table("chronology"), "stage_proof": table("stage_proof")}
BUILT = (
    "part_", "document_", "stage_", "contact_", "plan_answer_", "school_referral_", "child_seen_", "language_",
    "plan_kind_", "direction_", "handoff_step_", "importance_", "col_", "whose_", "monitoring_", "court_", "order_",
)  # fmt: skip
"""Keys made from what a record holds."""


@pytest.mark.parametrize(("name", "key"), [(name, key) for name, sentences in TABLES.items() for key in sentences])
def test_both_languages_are_there_and_take_the_same_slots(name: str, key: str) -> None:
    sentence = TABLES[name][key]
    assert sentence.en.strip() and sentence.cy.strip()
    assert sentence.agrees


def test_every_sentence_is_used_somewhere() -> None:
    files = [*PACKAGE.glob("reports/*.py"), *PACKAGE.glob("services/*.py"), *PACKAGE.glob("store/chronology_*.py")]
    named = set(re.findall(r"[\"']([a-z_0-9]+)[\"']", "\n".join(file.read_text(encoding="utf-8") for file in files)))
    for sentences in TABLES.values():
        unused = {key for key in sentences if key not in named and not key.startswith(BUILT)}
        assert {key.removesuffix("_by") for key in unused} - named == set()


def test_welsh_that_a_translator_has_to_see_is_marked() -> None:
    for sentences in TABLES.values():
        assert all(sentence.check or sentence.en == sentence.cy for sentence in sentences.values())
