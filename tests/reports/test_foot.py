"""The foot of a confidential paper: its words in each language, none over another."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import pytest

from ecede_desktop.reports import chronology, fonts, foot, stage_proof_words
from ecede_desktop.reports.sheet import Sheet, Text
from ecede_desktop.reports.tongues import Tongues

WORDINGS = {"chronology": chronology.WORDING, "stage proof": stage_proof_words.WORDING}
REFERENCES = ("RCT/2026/000123", "ECEDE-CHRON-2026-00001234 · RCT/ATT/2026-27/000123456", "W" * 70, "W" * 110)


@pytest.mark.parametrize("reference", REFERENCES)
@pytest.mark.parametrize("language", ["en", "cy", "both"])
@pytest.mark.parametrize("paper", list(WORDINGS))
def test_no_words_of_a_foot_stand_over_others(paper: str, language: str, reference: str) -> None:
    tongues = Tongues(WORDINGS[paper], language)
    spans = _spans(tongues, reference)
    assert len(spans) == 3
    for (y, _, end), (other, start, _) in itertools.pairwise(sorted(spans)):
        assert end + 5.9 <= start if y == other else y + 8 <= other
    for tongue in tongues.each:
        assert any(tongue("confidential_short") in text for text in spans.values())


def _spans(tongues: Tongues, reference: str) -> Mapping[tuple[float, float, float], str]:
    sheet = Sheet()
    foot.confidential(sheet, 98, reference, tongues)
    assert sheet.foot is not None
    spans = {}
    for op in sheet.foot.ops:
        if isinstance(op, Text):
            text = op.text if isinstance(op.text, str) else tongues("page_of", page=99, pages=120)
            room = fonts.width(text, op.font, op.size)
            left = op.x - {"left": 0.0, "centre": room / 2, "right": room}[op.align]
            spans[(op.y, left, left + room)] = text
    return spans
