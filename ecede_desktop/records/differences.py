"""Where a file tells otherwise than the store held it: kept for an officer to settle, never smoothed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

SENTENCES: Mapping[str, str] = {
    "new_pupil": "{name} is new at {school}.",
    "leaver": "{school} says that {name} left on {left}; the store has no day of leaving.",
    "moved": "{name} was at {before} and is now in the register of {school}.",
    "two_schools": "{name} is in the registers of {before} and of {school} at the same time.",
    "name_changed": "The store has {held}, the file of {school} {found}.",
    "birth_changed": "The store has {name}’s date of birth as {held}, the file of {school} as {found}.",
    "changed_marks": "Changed marks of {name} at {school}: {count}, up to {late} days afterwards.",
    "blanked": "The file of {school} leaves sessions of {name} blank that have marks: {count}, from {first} to {last}; "
    "the marks stay.",
    "vanished": "{name} is not in the file of {school} any more; the last mark held is of {last}.",
    "two_upns": "{name} ({upn}) may be the same pupil as {other} ({other_upn}): different UPNs, the same {same}.",
    "upn_found": "{name} had {held} and now has the UPN {found} ({rung}).",
    "not_identified": "{name} came without a UPN and was known by nothing else; a pupil without a UPN was added.",
    "totals": "The sums in the file of {school} for {name} in {year} differ from its marks: {sums}.",
    "totals_alone": "The file gives sums for {name} at {school} in {year}, but no marks: {sums}.",
}
"""The English sentence of each kind; its slots are filled from the facts."""
SETTLED_AT_ONCE = frozenset({"filled_in", "groups", "begun"})
"""Kept to be undone with the import; nobody has to decide anything."""


@dataclass(frozen=True)
class Difference:
    """One thing that an import tells otherwise, before it is kept."""

    kind: str
    pupil_id: UUID | None = None
    school_id: UUID | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """The difference in English."""
        return sentence(self.kind, self.facts)


@dataclass(frozen=True)
class DifferenceRow:
    """A difference as it is kept."""

    id: UUID
    import_id: UUID
    file_name: str
    imported_at: dt.datetime
    kind: str
    facts: Mapping[str, Any]
    pupil_id: UUID | None
    upn: str
    name: str
    school_number: str
    school_name: str
    settled_at: dt.datetime | None = None
    settled_by: str = ""
    settlement: str = ""

    @property
    def sentence(self) -> str:
        """The difference in English."""
        return sentence(self.kind, self.facts)


@dataclass(frozen=True)
class AskDifferences:
    """Which differences to list."""

    settled: bool = False
    """True: those that are settled too."""
    kind: str = ""
    school_number: str = ""
    import_id: UUID | None = None


@dataclass(frozen=True)
class SettleDifferences:
    """An officer's decision about some differences, in their own words."""

    ids: tuple[UUID, ...]
    note: str


def sentence(kind: str, facts: Mapping[str, Any]) -> str:
    """The English sentence of a difference; a kind of a newer version is shown as it is kept."""
    template = SENTENCES.get(kind)
    if template is None:
        return f"{kind}: " + ", ".join(f"{name} {value}" for name, value in sorted(facts.items()))
    try:
        return template.format_map(facts)
    except (KeyError, IndexError, ValueError):
        return f"{kind}: " + ", ".join(f"{name} {value}" for name, value in sorted(facts.items()))
