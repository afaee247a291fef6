"""A dashed line as its dashes: a long line with a pattern is drawn many times faster piece by piece."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import cycle, pairwise

Place = tuple[float, float]


def pieces(points: Sequence[Place], pattern: Sequence[float]) -> Iterator[tuple[Place, Place]]:
    """The straight parts of each dash along a line; the pattern goes on round the corners."""
    lengths = cycle(pattern)
    drawn, left = True, next(lengths)
    for (x1, y1), (x2, y2) in pairwise(points):
        whole = math.hypot(x2 - x1, y2 - y1)
        done = 0.0
        while done < whole:
            step = min(left, whole - done)
            if drawn:
                start, end = done / whole, (done + step) / whole
                yield (
                    (x1 + (x2 - x1) * start, y1 + (y2 - y1) * start),
                    (x1 + (x2 - x1) * end, y1 + (y2 - y1) * end),
                )
            done += step
            left -= step
            if left <= 1e-9:
                drawn, left = not drawn, next(lengths)
