"""The corners of a marker, for window and paper alike."""

from __future__ import annotations

from ecede_desktop.pictures.shapes import Marker

ROUND = (Marker.DISC, Marker.RING)

_CORNERS: dict[Marker, tuple[tuple[float, float], ...]] = {
    Marker.SQUARE: ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    Marker.TRIANGLE: ((0, -1.2), (1.15, 1), (-1.15, 1)),
    Marker.UP: ((0, -1.2), (1.15, 1), (-1.15, 1)),
    Marker.DOWN: ((0, 1.2), (1.15, -1), (-1.15, -1)),
    Marker.DIAMOND: ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
}


def corners(marker: Marker, x: float, y: float, size: float) -> tuple[tuple[float, float], ...]:
    """In order around it; ``size`` is half its width. A round one has none."""
    return tuple((x + dx * size, y + dy * size) for dx, dy in _CORNERS.get(marker, ()))
