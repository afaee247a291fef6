"""The chronology of a case: an entry for everything recorded, which of them print, and how much each matters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

PUPIL = "pupil"
"""Whom an entry concerns where it names nobody else."""
WITHHELD = frozenset({"opinion", "third_party"})
"""Parts of an entry that never go on paper: an officer's opinion, and what others told in confidence."""


@dataclass(frozen=True)
class ChronologyEntry:
    """One line of the chronology, whatever kind of record it comes from."""

    at: dt.datetime
    """Wall clock in Wales, naive; 00:00 where only the day is known (``day_only``)."""
    kind: str
    """referral, school_step, stage, contact kind, confirmation, document, task, plan, handoff, handover, visit,
    attachment, concern, language, marker, cohort, import, school."""
    title_key: str
    """Key of the sentence; ``facts`` fill it."""
    facts: tuple[tuple[str, str], ...]
    text: str
    recorded_by: str
    recorded_at: dt.datetime
    source_id: UUID
    """The record it comes from."""
    day_only: bool = False
    late: bool = False
    """Written up after the pack's number of working days."""
    parts: tuple[tuple[str, str], ...] = ()
    """What else the record says, each with the key of its label, in the order of reading."""
    replaces: str = ""
    """What a correction corrects: both are shown."""
    link: tuple[str, UUID] | None = None
    """Kind and id of what opens, where that is not the record itself."""
    person: str = PUPIL
    """``pupil``, or the id of the parent or person it concerns."""
    person_name: str = ""
    place: int = 0
    """Tells entries of one record apart that have the same sentence."""
    restricted: bool = False
    """Shown only to those who work with the child, to managers and to who recorded it."""
    owner_id: UUID | None = None
    """Who recorded what is restricted."""
    importance: str = "usual"
    """key, usual or minor."""
    prints: bool = True
    chosen_by: str = ""
    """Who said so; empty: as the policy has it."""
    action: bool = False
    """Something was done about attendance: the weeks before and after are drawn beside it."""

    @property
    def entry(self) -> str:
        """Which entry of its record it is, as choices keep it."""
        return f"{self.title_key}:{self.place}" if self.place else self.title_key

    @property
    def key(self) -> str:
        """Tells it from every other entry of the case."""
        return f"{self.source_id}/{self.entry}"

    @property
    def day(self) -> dt.date:
        return self.at.date()

    @property
    def source(self) -> tuple[str, UUID]:
        """Kind and id of what opens."""
        return self.link or (self.kind, self.source_id)


@dataclass(frozen=True)
class Chronology:
    """The chronology of one case, newest first, for whoever asked."""

    case_id: UUID
    reference: str
    pupil_id: UUID
    entries: tuple[ChronologyEntry, ...]

    def entry(self, key: str) -> ChronologyEntry | None:
        """The entry with this key."""
        return next((entry for entry in self.entries if entry.key == key), None)

    @property
    def action_days(self) -> frozenset[dt.date]:
        """Days on which something was done about attendance."""
        return frozenset(entry.day for entry in self.entries if entry.action)


@dataclass(frozen=True)
class EntryChoice:
    """Whether an entry prints and how much it matters, as somebody chooses; None: as it stands."""

    key: str
    prints: bool | None = None
    importance: str | None = None


@dataclass(frozen=True)
class ChooseEntries:
    """Choose what of a case's chronology prints."""

    reference: str
    choices: tuple[EntryChoice, ...]


@dataclass(frozen=True)
class KeptChoice:
    """A choice as it was made; of several the newest holds."""

    source_id: UUID
    entry: str
    prints: bool
    importance: str
    by: str


@dataclass(frozen=True)
class ChronologyFilter:
    """Which entries are wanted; what is empty asks nothing."""

    kinds: frozenset[str] = frozenset()
    person: str = ""
    """``pupil``, or the id of a parent or person."""
    recorded_by: str = ""
    importance: frozenset[str] = field(default_factory=frozenset)
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    words: tuple[str, ...] = ()
    """Folded; each must be found in the entry."""
    printing_only: bool = False

    def lets(self, entry: ChronologyEntry, folded: str = "") -> bool:
        """Whether an entry is wanted; ``folded`` is all that its words are looked for in."""
        return (
            (not self.kinds or entry.kind in self.kinds)
            and (not self.person or entry.person == self.person)
            and (not self.recorded_by or entry.recorded_by == self.recorded_by)
            and (not self.importance or entry.importance in self.importance)
            and (self.first_day is None or entry.day >= self.first_day)
            and (self.last_day is None or entry.day <= self.last_day)
            and (entry.prints or not self.printing_only)
            and all(word in folded for word in self.words)
        )


def newest_first(entries: Iterable[ChronologyEntry]) -> tuple[ChronologyEntry, ...]:
    """In the order of a chronology: what is known only by its day stands before the times of that day."""
    return tuple(
        sorted(entries, key=lambda one: (one.at, one.recorded_at, str(one.source_id), one.place), reverse=True)
    )
