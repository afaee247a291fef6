"""Faults of register files in the window's language: by the key of the fault, its slots filled with its facts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.records.imports import Problem
from ecede_desktop.ui import i18n

CONTEXT = "faults"


def wrong_of(problem: Problem) -> str:
    """What is wrong, one sentence."""
    return _said(problem, "wrong", problem.wrong)


def right_of(problem: Problem) -> str:
    """What would be right, one sentence."""
    return _said(problem, "right", problem.right)


def _said(problem: Problem, part: str, english: str) -> str:
    """The Welsh sentence where the catalogue has one for this key, else the English one of the record."""
    if i18n.language() == "en":
        return english
    key = f"{problem.key}.{part}"
    found = QCoreApplication.translate(CONTEXT, key)
    if not found or found == key:
        return english
    try:
        return found.format_map({"column": problem.column, "value": problem.value, **dict(problem.facts)})
    except (KeyError, IndexError, ValueError):
        return english
