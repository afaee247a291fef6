"""Reads what a council asks before and in court: ``court.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.citations import Citation
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "court.toml"
TESTS = ("evidential", "public_interest")
WITHDRAW_EVENT, ORDER_STEP, MONITORING_OUTCOME = "withdraw_event", "order_step", "monitoring_outcome"
MANAGED = (WITHDRAW_EVENT, ORDER_STEP, MONITORING_OUTCOME)


@dataclass(frozen=True)
class Caution:
    """The words of the caution in both languages."""

    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class Question:
    """A question of one of the two tests."""

    key: str
    test: str
    english: str
    welsh: str
    needed: bool
    citation: Citation


@dataclass(frozen=True)
class Managed:
    """What a manager does, or an officer with a manager beside who approves."""

    key: str
    english: str
    welsh: str
    steps: tuple[str, ...]
    """Of orders: the steps that need one."""
    citation: Citation


@dataclass(frozen=True)
class CourtPolicy:
    """What a pack says of court."""

    caution: Caution
    questions: tuple[Question, ...]
    managers: tuple[Managed, ...] = ()

    def needed(self, test: str) -> tuple[Question, ...]:
        """The questions of a test that must be answered."""
        return tuple(one for one in self.questions if one.test == test and one.needed)

    def managed(self, key: str) -> Managed | None:
        """What the pack says of an act that needs a manager; None: an officer may do it alone."""
        return next((one for one in self.managers if one.key == key), None)

    def managed_step(self, step: str) -> Managed | None:
        """The same of a step of an attendance order."""
        rule = self.managed(ORDER_STEP)
        return rule if rule is not None and step in rule.steps else None


def court_policy(pack: PolicyPack) -> CourtPolicy:
    """The policy of a pack.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _of_folder(pack.folder)


@cache
def _of_folder(folder: Path) -> CourtPolicy:
    return read_table(folder / FILE, _policy)


def _policy(table: Entry) -> CourtPolicy:
    words = table.table("caution")
    caution = Caution(words.text("en"), words.text("cy"), citation(words))
    words.done()
    questions = []
    for row in table.tables("question", "key"):
        test = row.text("test")
        if test not in TESTS:
            raise WrongEntry(f"{row.name}: test is one of {', '.join(TESTS)}")
        questions.append(
            Question(row.text("key"), test, row.text("en"), row.text("cy"), row.flag("needed", False), citation(row))
        )
        row.done()
    # A council whose officers may do all of it alone leaves the list out.
    rows = table.tables("manager", "key") if "manager" in table.names() else []
    return CourtPolicy(caution, tuple(questions), tuple(_managed(row) for row in rows))


def _managed(row: Entry) -> Managed:
    key = row.text("key")
    if key not in MANAGED:
        raise WrongEntry(f"{row.name}: “{key}” is none of {', '.join(MANAGED)}")
    found = Managed(key, row.text("en"), row.text("cy"), row.words("steps", ()), citation(row))
    row.done()
    return found
