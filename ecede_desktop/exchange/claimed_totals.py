"""A file's own totals held against its marks: where they differ, by which known way of counting they would tie."""

from __future__ import annotations

from dataclasses import dataclass, field

from ecede_desktop.law.measures import Counts
from ecede_desktop.records.transfers import ClaimedTotals

_Figures = tuple[int, int, int, int]
"""Possible, attended, authorised, unauthorised."""


@dataclass(frozen=True)
class Tally:
    """What the marks of one pupil's year at one school come to."""

    counts: Counts = field(default_factory=Counts)
    slashes: int = 0
    """Marks / and \\ alone."""
    dual: int = 0
    """Marks D that count as attending."""

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.counts + other.counts, self.slashes + other.slashes, self.dual + other.dual)


@dataclass(frozen=True)
class Difference:
    """Totals that do not tie."""

    key: str
    """The kind of fault: it names the way of counting by which they would, or ``totals_differ``."""
    claimed: str
    counted: str


def compare(claimed: ClaimedTotals, tally: Tally) -> Difference | None:
    """Where a file's totals differ from its marks; None where they tie. What the file leaves out is not compared."""
    said = (claimed.possible, claimed.attended, claimed.authorised, claimed.unauthorised)
    counts = tally.counts
    figures = (counts.possible, counts.attended, counts.authorised, counts.unauthorised)
    if _ties(said, figures):
        return None
    key = next((key for key, other in _by_rules(tally) if _ties(said, other)), "totals_differ")
    return Difference(key, ", ".join("–" if one is None else str(one) for one in said), ", ".join(map(str, figures)))


def _ties(said: tuple[int | None, ...], figures: _Figures) -> bool:
    return all(one is None or one == other for one, other in zip(said, figures, strict=True))


def _by_rules(tally: Tally) -> list[tuple[str, _Figures]]:
    """The figures by each way of counting that systems are known to use."""
    counts, slashes, dual = tally.counts, tally.slashes, tally.dual
    possible, attended, blank = counts.possible, counts.attended, counts.missing
    authorised, unauthorised = counts.authorised, counts.unauthorised
    return [
        ("totals_late", (possible, attended - counts.late_before_close, authorised, unauthorised)),
        ("totals_dual", (possible - dual, attended - dual, authorised, unauthorised)),
        ("totals_slashes", (possible, slashes, authorised, unauthorised)),
        ("totals_blank_possible", (possible + blank, attended, authorised, unauthorised)),
        ("totals_blank_absent", (possible + blank, attended, authorised, unauthorised + blank)),
        ("totals_not_required", (possible + counts.not_required, attended, authorised, unauthorised)),
        ("totals_slashes_blank", (possible + blank, slashes, authorised, unauthorised)),
    ]
