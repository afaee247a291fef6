"""Import profiles as the store keeps them: by name, school and system, each change a version of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.records.import_profiles import Profile, ProfileGuess
from ecede_desktop.records.names import tidy


@dataclass(frozen=True)
class SavedProfile:
    """A version of a profile."""

    id: UUID
    name: str
    version: int
    system: str
    school_number: str
    """Seven digits, or empty for every school with that system."""
    content: str
    """TOML."""
    fingerprint: str
    recorded_at: dt.datetime
    recorded_by: str
    retired_at: dt.datetime | None = None


@dataclass(frozen=True)
class SaveProfile:
    """Keep how a file is read, as a person confirmed it; a name that is there already gets another version."""

    profile: Profile
    fingerprint: str = ""
    """Of the file it was learned from; empty keeps the one of the version before."""


def fingerprint(guess: ProfileGuess) -> str:
    """What makes two files of one system alike: their headings, whatever weeks they are of; empty: none were found."""
    return _headings(guess.rows[guess.header_row]) if 0 <= guess.header_row < len(guess.rows) else ""


def fingerprints(guess: ProfileGuess) -> tuple[str, ...]:
    """What the headings might be of a file that nobody knows yet: any of its first rows."""
    return tuple(dict.fromkeys(found for row in guess.rows if (found := _headings(row))))


def _headings(row: Sequence[str]) -> str:
    """A row as headings are compared; cells with digits are days, which differ from week to week."""
    words = [tidy(cell).casefold() for cell in row]
    kept = [word for word in words if word and not any(sign.isdigit() for sign in word)]
    return "|".join(kept) if len(kept) > 1 else ""
