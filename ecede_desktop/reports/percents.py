"""Percentages as a paper writes them: one decimal, from counts, a dash where there was no possible session."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from ecede_desktop.law.measures import Counts, percentage

NONE = "–"


@dataclass(frozen=True)
class Shares:
    """What part of the possible sessions each is."""

    attended: str
    authorised: str
    unauthorised: str


def of(counts: Counts) -> Shares:
    """The shares of some counts."""
    return Shares(
        written(percentage(counts.attended, counts.possible)),
        written(percentage(counts.authorised, counts.possible)),
        written(percentage(counts.unauthorised, counts.possible)),
    )


def written(value: Decimal | None) -> str:
    """91.4, or a dash."""
    return NONE if value is None else f"{value:.1f}"
