"""Where figures stand along an axis, which labels have room beside each other, and labels pushed apart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

PERCENT = "%"
LEAST_SPAN = 5.0
"""Percentage points that an axis shows at the least, so that a wobble of a tenth does not look like a fall."""


@dataclass(frozen=True)
class Scale:
    """An axis from a round figure to a round figure."""

    low: float
    high: float
    step: float

    @property
    def ticks(self) -> tuple[float, ...]:
        number = round((self.high - self.low) / self.step)
        return tuple(self.low + self.step * n for n in range(number + 1))

    @property
    def cut(self) -> bool:
        """Whether it starts elsewhere than at 0."""
        return self.low > 0

    def share(self, value: float) -> float:
        """0 at the low end, 1 at the high end."""
        return (value - self.low) / (self.high - self.low)

    def label(self, tick: float) -> str:
        """As many decimals as the step has."""
        decimals = max(0, -math.floor(math.log10(self.step) + 1e-9))
        return f"{tick:.{decimals}f}"


def scale_for(values: Sequence[Decimal], unit: str, ticks: int, *, from_zero: bool = False) -> Scale:
    """A round scale with room for all values and about so many ticks; percentages never reach above 100."""
    numbers = [float(value) for value in values] or [0.0, 100.0 if unit == PERCENT else 1.0]
    low, high = min(numbers), max(numbers)
    if from_zero:
        low = min(0.0, low)
    least = LEAST_SPAN if unit == PERCENT else max(1.0, abs(high) * 0.02)
    if high - low < least:
        middle = (high + low) / 2
        low, high = (low, low + least) if from_zero else (middle - least / 2, middle + least / 2)
    step = round_step((high - low) / max(1, ticks - 1))
    top = math.ceil(high / step - 1e-9) * step
    bottom = math.floor(low / step + 1e-9) * step
    if unit == PERCENT and max(numbers) <= 100:
        top = min(top, 100.0)
    if min(numbers) >= 0:
        bottom = max(bottom, 0.0)
    return Scale(bottom, top if top > bottom else bottom + step, step)


def round_step(raw: float) -> float:
    """The next of 1, 2, 4 and 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(raw))
    return next(factor * power for factor in (1, 2, 4, 5, 10) if factor * power >= raw * 0.999)


def thinned(centres: Sequence[float], widths: Sequence[float], gap: float, low: float, high: float) -> tuple[int, ...]:
    """Which labels to write so that none meets the next: every one, every second, every third …"""
    number = len(centres)
    for step in range(1, number + 1):
        kept = tuple(range(0, number, step))
        lefts = [clamped(centres[n], widths[n], low, high) for n in kept]
        rights = [left + widths[n] for left, n in zip(lefts, kept, strict=True)]
        if all(right + gap <= left for right, left in zip(rights, lefts[1:], strict=False)):
            return kept
    return ()


def clamped(centre: float, width: float, low: float, high: float) -> float:
    """The left edge of a label that stays between two edges."""
    return max(low, min(centre - width / 2, high - width))


def spread(wanted: Sequence[float], height: float, low: float, high: float) -> list[float]:
    """Tops of labels as near as can be to where they are wanted, none over another, in the order wanted."""
    order = sorted(range(len(wanted)), key=lambda n: wanted[n])
    tops = [0.0] * len(wanted)
    edge = low
    for n in order:
        tops[n] = edge = max(wanted[n], edge)
        edge += height
    edge = high
    for n in reversed(order):
        tops[n] = min(tops[n], edge - height)
        edge = tops[n]
    return tops
