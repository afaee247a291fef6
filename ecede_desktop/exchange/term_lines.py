"""Lines of a file of term dates and closed days, before anything of the store is asked."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from ecede_desktop.records.imports import Problem

HOLIDAY, INSET, CLOSURE, BANK_HOLIDAY, OCCASIONAL = "holiday", "inset", "closure", "bank_holiday", "occasional"
KINDS = (HOLIDAY, INSET, CLOSURE, BANK_HOLIDAY, OCCASIONAL)
# Words of a school's calendar, the first that is found. cy: translator to check the Welsh ones
_WORDS = (
    (BANK_HOLIDAY, r"bank holiday|bank_holiday|gŵyl y banc|gwyl y banc|gwyliau banc"),
    (INSET, r"inset|\bhms\b|training day|staff training|diwrnod hyfforddi|hyfforddiant"),
    (OCCASIONAL, r"occasional|achlysurol|polling|strike|election|streic|etholiad"),
    (HOLIDAY, r"holiday|half[ -]?term|vacation|break\b|gwyliau|hanner tymor"),
    (CLOSURE, r"clos(?:ed|ure)|ar gau|\bcau\b"),
)


@dataclass(frozen=True)
class TermLine:
    """A term."""

    line: int
    school_year: int
    name: str
    """autumn, spring or summer."""
    first_day: dt.date
    last_day: dt.date
    half_term_first: dt.date | None = None
    half_term_last: dt.date | None = None
    school: str = ""
    """Seven digits; empty for every school of the council."""
    evidence: str = ""
    source: str = ""


@dataclass(frozen=True)
class DayLine:
    """Days on which a school is closed to pupils."""

    line: int
    school: str
    first_day: dt.date
    last_day: dt.date
    kind: str
    """holiday, inset, closure, bank_holiday or occasional."""
    note: str = ""


@dataclass(frozen=True)
class TermFile:
    """A file of term dates or closed days."""

    file_name: str
    sha256: str
    terms: tuple[TermLine, ...] = ()
    days: tuple[DayLine, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether nothing of it may go in."""
        return any(p.refuses for p in self.problems)


def kind_of_day(text: str) -> str:
    """Which kind of day words mean; empty where they say nothing known."""
    plain = " ".join(text.casefold().split())
    return next((kind for kind, words in _WORDS if re.search(words, plain)), "")
