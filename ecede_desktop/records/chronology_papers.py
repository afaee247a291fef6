"""The paper of a chronology: what is asked for, and everything it says, each text in the languages of the paper."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from ecede_desktop.records.before_after import BeforeAfter


@dataclass(frozen=True)
class AskChronology:
    """A chronology on paper: the entries that are ticked to print, of a period or all."""

    reference: str
    language: str = "both"
    """en, cy or both: of the headings; what was recorded stands as it was written."""
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    purpose: str = ""


@dataclass(frozen=True)
class PaperEntry:
    """An entry as it is printed; what differs between languages stands in one after the other."""

    number: int
    day: dt.date
    time: str
    """Empty where only the day is known."""
    title: str
    paragraphs: tuple[str, ...]
    byline: str
    late: str
    """Both days of what was written late; empty where it was not."""
    figures: tuple[BeforeAfter, ...] = ()
    comparisons: tuple[str, ...] = ()
    """The figures in words, in each language."""


@dataclass(frozen=True)
class ChronologyPaper:
    """Everything that the paper says."""

    language: str
    council_en: str
    council_cy: str
    service_en: str
    service_cy: str
    number: str
    """Empty: a preview."""
    reference: str
    pupil_name: str
    date_of_birth: dt.date | None
    purpose: str
    first_day: dt.date | None
    """Of the first entry printed; None with none."""
    last_day: dt.date | None
    entries: tuple[PaperEntry, ...]
    of_all: int
    """How many entries the case has in the period."""
    own_day: str
    """Whether the day of an action belongs to neither side, or after."""
    issued_by: str
    issued_at: dt.datetime
    unprintable: int = 0
    """Characters that the type has no shape for."""


@dataclass(frozen=True)
class IssuedPaper:
    """A paper that was issued, with its bytes."""

    number: str
    sha256: str
    pages: int
    pdf: bytes


@dataclass(frozen=True)
class SavedWord:
    """A Word file that was written for editing."""

    path: Path
    sha256: str
    entries: int
