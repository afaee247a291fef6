"""Faults of register files in the window's language: by the key of the fault, its slots filled with its facts."""

from __future__ import annotations

from ecede_desktop.records.imports import Problem
from ecede_desktop.ui import i18n
from ecede_desktop.ui.fault_sentences_cy import SENTENCES, WEEKDAYS
from ecede_desktop.ui.fault_sentences_sheets_cy import WHY


def wrong_of(problem: Problem) -> str:
    """What is wrong, one sentence."""
    return _said(problem, 0, problem.wrong)


def right_of(problem: Problem) -> str:
    """What would be right, one sentence."""
    return _said(problem, 1, problem.right)


def _said(problem: Problem, part: int, english: str) -> str:
    """The sentence of the table in Welsh; English where the table or a fact of it is missing."""
    if i18n.language() != "cy" or problem.key not in SENTENCES:
        return english
    facts = {name: WEEKDAYS.get(fact, fact) for name, fact in problem.facts}
    if (why := facts.get("why", "")) in WHY:
        facts["why"] = WHY[why].format_map({"part": ""} | facts)
    try:
        return SENTENCES[problem.key][part].format_map({"column": problem.column, "value": problem.value} | facts)
    except (KeyError, IndexError, ValueError):
        return english
