"""Invented pictures of every kind: small ones whose figures can be counted by hand, and as large as the county."""

from __future__ import annotations

from decimal import Decimal

from ecede_desktop.law.measures import Counts, attendance
from ecede_desktop.records.pictures import (
    Band,
    BandFlowPicture,
    BandStep,
    Break,
    CodeMixPicture,
    Flow,
    MixCode,
    MixGroup,
    Point,
    SchoolGridPicture,
    SchoolTile,
    Series,
    SeriesKind,
    SmallMultiplesPicture,
    TrendPicture,
)

BANDS = (
    Band("green", "A", "95 % and above"),
    Band("yellow", "B", "90 to below 95 %"),
    Band("amber", "C", "86 to below 90 %"),
    Band("red", "D", "Below 86 %"),
)
SMALL = "fewer than 5"


def counts(attended: int, possible: int = 1000, missing: int = 7) -> Counts:
    return Counts(present=attended, authorised=possible - attended, missing=missing)


def point(label: str, attended: int, key: str = "") -> Point:
    found = counts(attended)
    return Point(label, attendance(found), found, key=key)


def trend() -> TrendPicture:
    """This year with a gap and a figure left out, last year whole, a target."""
    this_year = Series(
        "2025/26",
        (
            point("Week 1", 931, key="w1"),
            point("Week 2", 925),
            Point("Week 3", None),
            Point("Week 4", None, note=SMALL),
            point("Week 5", 914),
        ),
        SeriesKind.THIS_YEAR,
    )
    labels = [f"Week {n}" for n in range(1, 7)]
    last_year = Series("2024/25", tuple(point(label, 905 + n) for n, label in enumerate(labels)), SeriesKind.EARLIER)
    target = Series("Target", tuple(Point(label, Decimal("93.0")) for label in labels), SeriesKind.TARGET)
    return TrendPicture(
        "Attendance by week",
        "%",
        (this_year, last_year, target),
        (Break("Week 2", "COVID code set"),),
        "Week",
        note="From the registers of 3 schools.",
    )


def long_trend(series: int = 4, points: int = 117) -> TrendPicture:
    """Three years of weeks."""
    labels = [f"Week {n % 39 + 1} {2023 + n // 39}" for n in range(points)]
    kinds = (SeriesKind.THIS_YEAR, SeriesKind.EARLIER, SeriesKind.OTHER, SeriesKind.TARGET)
    made = tuple(
        Series(
            f"Schools of cluster {s}",
            tuple(point(label, 860 + s * 12 + (n * 7 + s * 3) % 23) for n, label in enumerate(labels)),
            kinds[s % 4],
        )
        for s in range(series)
    )
    return TrendPicture("Attendance since 2023", "%", made, across="Week")


CODES = (
    MixCode("/", "Present", "P"),
    MixCode("V", "Educational visit or trip", "A"),
    MixCode("I", "Illness", "AU"),
    MixCode("H", "Family holiday, agreed", "AU"),
    MixCode("O", "Other unauthorised absence", "UN"),
)


def mix() -> CodeMixPicture:
    return CodeMixPicture(
        "What absence is made of",
        "%",
        CODES,
        (
            MixGroup("Year 7", 1000, 12, (900, 10, 60, 10, 20), key="7"),
            MixGroup("Year 8", 500, 0, (440, 0, 40, None, 18), SMALL, key="8"),
        ),
        "Year group",
    )


def large_mix(codes: int = 27, groups: int = 14) -> CodeMixPicture:
    classes = ("AU", "UN", "A")
    named = tuple(MixCode(chr(65 + n % 26), f"Reason number {n} in some words", classes[n % 3]) for n in range(codes))
    return CodeMixPicture(
        "Every code of every year group",
        "%",
        named,
        tuple(
            MixGroup(
                f"Year {g}", 10_000, g, tuple(None if (n + g) % 11 == 3 else 5 + n * g for n in range(codes)), SMALL
            )
            for g in range(groups)
        ),
        left_out=frozenset(),
    )


def flow(steps: int = 3) -> BandFlowPicture:
    """1,000 pupils; every step 50 of B fall to C and 20 of C rise to B; those from B to D are too few to tell."""
    flows: list[Flow] = []
    for step in range(steps - 1):
        flows += [
            Flow(step, "green", "green", 600),
            Flow(step, "yellow", "yellow", 250 - 30 * step),
            Flow(step, "yellow", "amber", 50),
            Flow(step, "yellow", "red", None, SMALL),
            Flow(step, "amber", "yellow", 20),
            Flow(step, "amber", "amber", 70 + 30 * step),
            Flow(step, "red", "red", 10),
        ]
    made = tuple(BandStep(f"Half-term {n + 1}", (600, 300 - 30 * n, 90 + 30 * n, 10), missing=n) for n in range(steps))
    return BandFlowPicture("Bands by half-term", "pupils", BANDS, made, tuple(flows), left_out=SMALL)


def grid(rows: int = 3, columns: int = 4) -> SchoolGridPicture:
    """One school has no figure; each band stands in the first column in turn."""
    tiles = []
    for n in range(rows * columns):
        row, column = divmod(n, columns)
        band = BANDS[n % 4].key
        tiles.append(
            SchoolTile(
                str(6742900 + n),
                f"Ysgol Ffug-y-Cwm Rhif {n}",
                row,
                column,
                Decimal("91.5") - n % 7,
                band,
                "Patch: Ffug-Evans",
                counts(915),
            )
        )
    tiles[1] = SchoolTile("6742901", "Ysgol Ffug-Newydd", 0, 1, None, "", note="no file yet")
    return SchoolGridPicture("Attendance of schools", "%", BANDS, tuple(tiles))


def multiples(panes: int = 5) -> SmallMultiplesPicture:
    return SmallMultiplesPicture(
        "Attendance by year group",
        "%",
        tuple(
            TrendPicture(
                f"Year {n}",
                "%",
                (
                    Series(
                        "2025/26",
                        tuple(point(f"Half-term {h}", 950 - 12 * n - 2 * h) for h in range(1, 7)),
                        SeriesKind.THIS_YEAR,
                    ),
                    Series("2024/25", (point("Half-term 1", 940), point("Half-term 6", 930)), SeriesKind.EARLIER),
                ),
                across="Half-term",
                key=str(n),
            )
            for n in range(panes)
        ),
    )


class EvenLetters:
    """Every letter is as wide as any other: sizes that can be reckoned without a font."""

    def __init__(self, scale: float = 1.0) -> None:
        self._height = {"small": 15.0 * scale, "body": 16.0 * scale, "strong": 16.0 * scale}

    def width(self, words: str, size: str) -> float:
        return len(words) * self._height[size] * 0.45

    def height(self, size: str) -> float:
        return self._height[size]

    def ascent(self, size: str) -> float:
        return self._height[size] * 0.8
