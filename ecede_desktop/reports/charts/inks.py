"""The colours of a picture on paper: each band and class has a grey of its own when the printer knows no colour."""

from __future__ import annotations

from reportlab.lib.colors import Color

from ecede_desktop.pictures.shapes import Ink

INKS: dict[Ink, Color] = {
    Ink.TEXT: Color(0.10, 0.12, 0.14),
    Ink.MUTED: Color(0.32, 0.35, 0.38),
    Ink.LINE: Color(0.84, 0.86, 0.88),
    Ink.GROUND: Color(1, 1, 1),
    Ink.NOW: Color(0.02, 0.34, 0.39),
    Ink.BEFORE: Color(0.44, 0.48, 0.52),
    Ink.AIM: Color(0.10, 0.12, 0.14),
    Ink.OTHER_A: Color(0.13, 0.32, 0.56),
    Ink.OTHER_B: Color(0.60, 0.38, 0.02),
    Ink.OTHER_C: Color(0.20, 0.52, 0.32),
    Ink.QUIET: Color(0.95, 0.955, 0.96),
    Ink.BEST: Color(0.93, 0.97, 0.975),
    Ink.GOOD: Color(0.74, 0.86, 0.88),
    Ink.MIDDLING: Color(0.80, 0.68, 0.46),
    Ink.WORST: Color(0.55, 0.10, 0.08),
    Ink.ON_WORST: Color(1, 1, 1),
    Ink.EDGE: Color(0.45, 0.49, 0.53),
    Ink.APPROVED: Color(0.88, 0.94, 0.95),
    Ink.AUTHORISED: Color(0.76, 0.81, 0.88),
    Ink.UNAUTHORISED: Color(0.55, 0.10, 0.08),
    Ink.ON_UNAUTHORISED: Color(1, 1, 1),
    Ink.ROSE: Color(0.84, 0.91, 0.86),
    Ink.ROSE_EDGE: Color(0.09, 0.36, 0.20),
    Ink.FELL: Color(0.90, 0.74, 0.72),
    Ink.FELL_EDGE: Color(0.60, 0.12, 0.09),
    Ink.HATCH: Color(0.52, 0.56, 0.60),
}


def grey(ink: Ink) -> float:
    """How light an ink is on a grey printer, 0 black to 1 white."""
    colour = INKS[ink]
    return float(0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue)
