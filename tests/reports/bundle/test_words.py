"""The words of a bundle: both languages, the same slots, each of them said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ecede_desktop.reports import bundle
from ecede_desktop.reports.wording import table

SENTENCES = table("bundle")


@pytest.mark.parametrize("key", SENTENCES)
def test_both_languages_are_there_and_take_the_same_slots(key: str) -> None:
    assert SENTENCES[key].en.strip() and SENTENCES[key].cy.strip()
    assert SENTENCES[key].agrees


def test_every_sentence_is_said_somewhere() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in Path(next(iter(bundle.__path__))).glob("*.py"))
    named = set(re.findall(r"[\"'](\w+)[\"']", source)) | {"physical_sheet", "by_hand_sheet"}  # made from their kind
    assert set(SENTENCES) - named == set()
