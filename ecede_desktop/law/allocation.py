"""Which officer is proposed for a case, with each reason and what it counts; somebody named decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.law.citations import Citation


@dataclass(frozen=True)
class Weights:
    """What each reason counts, in points."""

    patch: int
    welsh: int
    case: int
    """What an open case weighs, where its stage is not named."""
    overdue: int
    """What it weighs more when what is due next should have been done."""
    stages: Mapping[str, int]
    moves: frozenset[str]
    """Kinds of task that go with a case when it is handed over."""
    citation: Citation

    def of_load(self, by_stage: Mapping[str, int], overdue: int) -> int:
        """What an officer's open cases weigh together."""
        return sum(self.stages.get(stage, self.case) * count for stage, count in by_stage.items()) + (
            self.overdue * overdue
        )


@dataclass(frozen=True)
class Candidate:
    """An officer who could have the case."""

    id: UUID
    name: str
    full_name: str
    has_patch: bool = False
    speaks_welsh: bool = False
    by_stage: Mapping[str, int] = field(default_factory=dict)
    overdue: int = 0
    away: bool = False

    @property
    def cases(self) -> int:
        return sum(self.by_stage.values())


@dataclass(frozen=True)
class Part:
    """One reason: its key in the pack, its points, and the figures that its sentence names."""

    key: str
    points: int
    facts: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Proposal:
    """An officer with the points of each reason."""

    id: UUID
    name: str
    full_name: str
    parts: tuple[Part, ...]
    away: bool = False

    @property
    def points(self) -> int:
        return sum(part.points for part in self.parts)


def propose(candidates: Iterable[Candidate], weights: Weights, *, welsh: bool) -> tuple[Proposal, ...]:
    """The officers in order, the most fitting first; who is away stands after everybody else."""
    found = [_weighed(one, weights, welsh) for one in candidates]
    return tuple(sorted(found, key=lambda one: (one.away, -one.points, one.name)))


def _weighed(one: Candidate, weights: Weights, welsh: bool) -> Proposal:
    parts = []
    if one.away:
        parts.append(Part("away", 0))
    if one.has_patch:
        parts.append(Part("patch", weights.patch))
    if welsh:
        parts.append(Part("welsh", weights.welsh) if one.speaks_welsh else Part("no_welsh", 0))
    weight = weights.of_load(one.by_stage, one.overdue)
    parts.append(Part("load", -weight, (("cases", one.cases), ("overdue", one.overdue), ("weight", weight))))
    return Proposal(one.id, one.name, one.full_name, tuple(parts), one.away)
