"""What the record of proceedings still lacks before a hearing, by the needs that the council's pack names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from ecede_desktop.law.citations import Citation


@dataclass(frozen=True)
class ProceedingFacts:
    """What the record says of proceedings before a hearing."""

    route: str
    kinds: frozenset[str]
    """Kinds of the events that stand."""
    plea: str = ""
    """The newest: guilty, not_guilty or none."""
    convicted: bool = False
    certificate: bool = False
    """Some record of service names a certificate."""
    unsigned: bool = False
    """Some statement in the case is not signed."""


@dataclass(frozen=True)
class Need:
    """Something that is looked for before hearings of some kinds, in both languages, with its source."""

    key: str
    kinds: frozenset[str]
    routes: frozenset[str]
    """Empty: every way to begin."""
    english: str
    welsh: str
    citation: Citation


_MISSING: Mapping[str, Callable[[ProceedingFacts], bool]] = {
    "service": lambda facts: "served" not in facts.kinds,
    "certificate": lambda facts: "served" in facts.kinds and not facts.certificate,
    "plea": lambda facts: "plea" not in facts.kinds,
    "disclosure": lambda facts: "disclosure" not in facts.kinds,
    "conviction": lambda facts: not facts.convicted and facts.plea != "guilty",
    "signature": lambda facts: facts.unsigned,
}
KEYS = frozenset(_MISSING)
"""What the program knows how to look for."""


def gaps(kind: str, facts: ProceedingFacts, needs: Iterable[Need]) -> tuple[Need, ...]:
    """The needs of a hearing of a kind that the record does not meet; each cites its own provision."""
    return tuple(
        need
        for need in needs
        if kind in need.kinds and (not need.routes or facts.route in need.routes) and _MISSING[need.key](facts)
    )
