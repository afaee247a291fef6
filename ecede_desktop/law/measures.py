"""Counts of session marks by class, the percentages made from them, and the ranks made from the percentages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


@dataclass(frozen=True)
class Counts:
    """Sessions by class. Missing marks stand apart: never absence, never possible (Welsh Government method, 2.3)."""

    present: int = 0
    """Marks of class P, those late before the register closed among them."""
    approved: int = 0
    """Approved educational activity: counts as attending."""
    authorised: int = 0
    unauthorised: int = 0
    """Those late after the register closed among them."""
    not_required: int = 0
    missing: int = 0
    """Sessions that the school held and that have no mark."""
    late_before_close: int = 0
    late_after_close: int = 0

    @property
    def possible(self) -> int:
        """Present, approved, authorised and unauthorised."""
        return self.present + self.approved + self.authorised + self.unauthorised

    @property
    def attended(self) -> int:
        """Present and approved."""
        return self.present + self.approved

    @property
    def absent(self) -> int:
        """Authorised and unauthorised."""
        return self.authorised + self.unauthorised

    @property
    def expected(self) -> int:
        """Sessions at which a mark of attending or absence was due: possible and missing."""
        return self.possible + self.missing

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Counts)))


def percentage(part: int, whole: int) -> Decimal | None:
    """Percent with one decimal, rounded half up once from the counts; None where there is nothing to divide by."""
    if whole == 0:
        return None
    return (Decimal(part * 100) / Decimal(whole)).quantize(Decimal("0.1"), ROUND_HALF_UP)


def attendance(counts: Counts) -> Decimal | None:
    """Attended of possible, in percent."""
    return percentage(counts.attended, counts.possible)


def absence(counts: Counts) -> Decimal | None:
    """Absent of possible, in percent: rounded from its own counts, so it need not add up to 100 with attendance."""
    return percentage(counts.absent, counts.possible)


def missing(counts: Counts) -> Decimal | None:
    """Sessions without a mark of those expected, in percent: shown beside every figure (facts 2.5)."""
    return percentage(counts.missing, counts.expected)


def share(counts: Counts) -> Fraction | None:
    """Attended of possible, exact: thresholds and bands compare this, never the rounded figure."""
    return Fraction(counts.attended, counts.possible) if counts.possible else None


def difference(now: Counts, then: Counts) -> Decimal | None:
    """Percentage points of attendance between two periods, rounded once from the exact shares."""
    one, other = share(now), share(then)
    if one is None or other is None:
        return None
    points = (one - other) * 100
    rounded = (Decimal(points.numerator) / Decimal(points.denominator)).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return rounded + 0  # never minus nought


def ranks(figures: Sequence[Decimal | None]) -> tuple[int | None, ...]:
    """Place of each rounded figure, the highest first; equal figures share the better place; no figure, no place."""
    told = [figure for figure in figures if figure is not None]
    places: dict[Decimal, int] = {}
    for place, figure in enumerate(sorted(told, reverse=True), 1):
        places.setdefault(figure, place)
    return tuple(None if figure is None else places[figure] for figure in figures)
