"""Ready-made texts: of an officer's own or everybody's, in both languages, with slots but never a child's name."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from uuid import UUID

SLOTS = ("day", "time", "officer")
"""All that fills itself. A name of a child never does: the wrong child's would stand in a record."""
NAME = re.compile(r"[\w-]{1,40}")
_SLOT = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True)
class SnippetRow:
    """A ready-made text."""

    id: UUID
    name: str
    english: str
    welsh: str
    everybodys: bool
    by: str
    recorded_at: dt.datetime

    def text(self, language: str) -> str:
        """In the language asked for; in the other where it has only that."""
        first, second = (self.welsh, self.english) if language == "cy" else (self.english, self.welsh)
        return first or second


@dataclass(frozen=True)
class WriteSnippet:
    """A new text, or a new wording of one: the old one is withdrawn and kept."""

    name: str
    english: str = ""
    welsh: str = ""
    everybodys: bool = False


def unknown_slots(text: str) -> tuple[str, ...]:
    """Slots of a text that nothing fills."""
    return tuple(sorted({found for found in _SLOT.findall(text) if found not in SLOTS}))


def filled(text: str, day: str, time: str, officer: str) -> str:
    """The text with its slots filled."""
    facts = {"day": day, "time": time, "officer": officer}
    return _SLOT.sub(lambda match: facts.get(match.group(1), match.group(0)), text)
