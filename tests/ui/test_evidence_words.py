"""The evidence beside a requirement: the window's language, days with their weekday, typed words as written."""

from __future__ import annotations

import ast
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import ecede_desktop.services.case_facts as case_facts
import ecede_desktop.services.court_facts as court_facts
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.plans import Answer
from ecede_desktop.law.stages import Fact
from ecede_desktop.ui import evidence_words, i18n

DAY = dt.date(2026, 3, 2)


@pytest.fixture
def welsh(qapp: QApplication) -> Iterator[None]:
    i18n.set_language(qapp, "cy")
    yield
    i18n.set_language(qapp, "en")


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (court_facts.of_all(1, 2), "1 of 2"),
        (Fact(True, "2026-03-02", DAY), "Mon 2 Mar 2026"),
        (Fact(True, "Mari: Seen on file.", DAY), "Mari: Seen on file. (Mon 2 Mar 2026)"),
        (Fact(True, "x", DAY, "child_seen", {"seen": "alone"}), "Child seen alone (Mon 2 Mar 2026)"),
        (
            Fact(True, "x", DAY, "in_time", {"count": 4, "total": 5}),
            "4 of 5 sessions can still be charged, the first until Mon 2 Mar 2026",
        ),
        (Fact(False, "x", None, "out_of_time", {"count": 0, "total": 5}), "0 of 5 sessions can still be charged"),
        (Fact(False, "x", None, "unanswered", {"day": DAY}), "Plan of Mon 2 Mar 2026: not every parent has answered"),
        (
            Fact(True, "x", DAY, "answers", {"each": (("Rhian Ffug", "signed"), ("Gwyn Ffug", "absent"))}),
            "Rhian Ffug: Signed; Gwyn Ffug: Was not there (Mon 2 Mar 2026)",
        ),
    ],
)
def test_evidence_is_said_whole_with_its_day(qapp: QApplication, fact: Fact, words: str) -> None:
    assert evidence_words.in_words(fact) == words


def test_in_welsh_the_programs_own_words_are_welsh_and_names_stay(welsh: None) -> None:
    said = evidence_words.in_words(Fact(True, "x", DAY, "answers", {"each": (("Rhian Ffug", "signed"),)}))
    assert said.startswith("Rhian Ffug: ")
    assert "igned" not in said
    named = Fact(True, "better", None, "named", {"english": "Better", "welsh": "Gwell"})
    assert evidence_words.in_words(named) == "Gwell"


def test_every_answer_and_every_standing_has_words(qapp: QApplication) -> None:
    for kind, keys in (("answers", Answer), ("notices", Standing)):
        for key in keys:
            fact = Fact(True, "x", None, kind, {"each": (("F1", key.value),)})
            assert "_" not in evidence_words.in_words(fact)
            assert evidence_words.in_words(fact) != f"F1: {key.value}" or key.value in ("paid", "withdrawn")


@pytest.mark.parametrize("module", [case_facts.__file__, court_facts.__file__])
def test_every_key_that_the_records_give_has_a_sentence(module: str) -> None:
    tree = ast.parse(Path(module).read_text(encoding="utf-8"))
    given = set()
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Fact":
            named = [word.value for word in call.keywords if word.arg == "key"]
            given |= {part.value for part in [*call.args[3:4], *named] if isinstance(part, ast.Constant)}
    assert given
    assert given <= evidence_words.KEYS
