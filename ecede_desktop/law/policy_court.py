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
class CourtPolicy:
    """What a pack says of court."""

    caution: Caution
    questions: tuple[Question, ...]

    def needed(self, test: str) -> tuple[Question, ...]:
        """The questions of a test that must be answered."""
        return tuple(one for one in self.questions if one.test == test and one.needed)


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
    return CourtPolicy(caution, tuple(questions))
