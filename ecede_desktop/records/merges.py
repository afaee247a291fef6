"""Merging two records of one person: what would move, what stands in the way, what was done, and its undoing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.duplicates import PersonBrief

STATEMENTS = ("not_alike", "two_upns", "birth_differs", "not_the_same", "responsibility_differs", "court_papers")
"""Obstacles that a named person may set aside by a statement; every other has to be put right first."""


@dataclass(frozen=True)
class Obstacle:
    """Something that stands in the way of a merge, in one sentence."""

    key: str
    sentence: str
    facts: Mapping[str, object] = field(default_factory=dict)
    rule: str = ""

    @property
    def by_statement(self) -> bool:
        """Whether a named person's statement sets it aside."""
        return self.key in STATEMENTS


@dataclass(frozen=True)
class MovedCount:
    """How many rows of a table go over to the record that is kept."""

    table: str
    count: int


@dataclass(frozen=True)
class ComparedFact:
    """A fact of both records: what each says, and what the record that is kept says afterwards."""

    key: str
    kept: str
    merged: str
    after: str

    @property
    def differs(self) -> bool:
        return bool(self.kept and self.merged) and self.kept != self.merged


@dataclass(frozen=True)
class MergePlan:
    """What a merge would do, before anything is done."""

    kind: str
    kept: PersonBrief
    merged: PersonBrief
    facts: tuple[ComparedFact, ...]
    moves: tuple[MovedCount, ...]
    joined: tuple[str, ...]
    """Spells at one school whose registers become one: school and school year."""
    stays: tuple[MovedCount, ...]
    """Rows that the kept record has already in the same words: they stay with the record that is merged."""
    obstacles: tuple[Obstacle, ...]

    @property
    def possible(self) -> bool:
        """Whether it can be done, with the statements that are asked for."""
        return all(obstacle.by_statement for obstacle in self.obstacles)

    @property
    def asked(self) -> tuple[Obstacle, ...]:
        """What a named person has to state first."""
        return tuple(obstacle for obstacle in self.obstacles if obstacle.by_statement)


@dataclass(frozen=True)
class MergeRecords:
    """Merge one record into another of the same kind; ``statements`` set aside obstacles, by key."""

    kind: str
    kept_id: UUID
    merged_id: UUID
    reason: str
    statements: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class MergeRow:
    """A merge as it is kept."""

    id: UUID
    kind: str
    kept: PersonBrief
    merged: PersonBrief
    reason: str
    statements: Mapping[str, str]
    moved: int
    merged_at: dt.datetime
    merged_by: str
    undone_at: dt.datetime | None = None
    undone_by: str = ""
    undone_reason: str = ""


@dataclass(frozen=True)
class UndoMerge:
    """Take a merge apart; ``papers_recalled`` says what was done about papers issued since of the joined record."""

    merge_id: UUID
    reason: str
    papers_recalled: str = ""


@dataclass(frozen=True)
class MergeReliance:
    """Something recorded since that cannot be told apart, or that rests on both records together."""

    kind: str
    """merge, mark, paper or changed."""
    title: str


@dataclass(frozen=True)
class Undone:
    """What became of a merge that was taken apart."""

    merge: MergeRow
    returned: int
    stayed: tuple[MovedCount, ...]
    """Rows recorded since the merge: they stay with the record that was kept."""


class MergeRefused(Refused):
    """Two records cannot be merged: carries everything that stands in the way."""

    def __init__(self, obstacles: tuple[Obstacle, ...]) -> None:
        first = obstacles[0]
        text = " ".join(obstacle.sentence for obstacle in obstacles)
        super().__init__(f"merge_{first.key}", text, rule=first.rule, field=first.key, **first.facts)
        self.obstacles = obstacles


class MergeReliedOn(Refused):
    """A merge cannot be taken apart: carries what relies on it."""

    def __init__(self, reliances: tuple[MergeReliance, ...]) -> None:
        named = "; ".join(one.title for one in reliances[:6])
        more = f"; and {len(reliances) - 6} more" if len(reliances) > 6 else ""
        text = f"What was recorded since the merge cannot be told apart: {named}{more}."
        super().__init__("merge_relied_on", text, what=named + more)
        self.reliances = reliances
