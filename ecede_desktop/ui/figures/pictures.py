"""Figures as pictures: weeks beside earlier years, what absence is made of, bands and their ways, schools as tiles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.absence import SlidingPoint
from ecede_desktop.records.figures import BandFlow, CodeRow, FigureRow, FigureTrend, TrendPoint
from ecede_desktop.records.pictures import (
    Band,
    BandFlowPicture,
    BandStep,
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
from ecede_desktop.ui import i18n, school_names, wording
from ecede_desktop.ui.figures import words

translate = QCoreApplication.translate

TILES_IN_A_ROW = 8


def bands_of(pack: PolicyPack) -> tuple[Band, ...]:
    """The bands of the pack, each with a letter that tells it apart without colour."""
    return tuple(Band(b.key, chr(ord("A") + n), wording.band_name(b)) for n, b in enumerate(pack.bands))


def trend_picture(trend: FigureTrend, title: str) -> TrendPicture:
    """Weeks of this year and of earlier ones, one above the other, with the target as a line of its own."""
    labels = _weeks(trend)
    series: list[Series] = []
    for place, year in enumerate(trend.years):
        told = {point.week: point for point in year.points}
        points = tuple(_point(label, told.get(week), week) for week, label in labels.items()) if told else ()
        kind = SeriesKind.EARLIER if place else SeriesKind.THIS_YEAR
        series.append(Series(words.school_year(year.school_year), points, kind))
    if trend.target is not None and labels:
        line = tuple(Point(label, trend.target) for label in labels.values())
        series.append(Series(translate("figures", "Target"), line, SeriesKind.TARGET))
    welsh = i18n.language() == "cy"
    note = " ".join(one.welsh if welsh else one.english for one in trend.not_comparable)
    return TrendPicture(title, "%", tuple(series), across=translate("figures", "Week"), note=note)


def _weeks(trend: FigureTrend) -> dict[int, str]:
    """Every week that some year has, in order of time, by the day on which it begins in the latest year that has it."""
    found: dict[int, str] = {}
    for year in trend.years:
        for point in year.points:
            found.setdefault(point.week, i18n.format_short_day(point.first_day))
    return dict(sorted(found.items()))


def _point(label: str, told: TrendPoint | None, week: int) -> Point:
    """A week of a year; one without school has no figure."""
    if told is None:
        return Point(label, None, key=str(week))
    return Point(label, told.attendance, told.counts, key=str(week))


def sliding_picture(points: Sequence[SlidingPoint], title: str) -> TrendPicture:
    """Absence of the last 4, 6 and 12 weeks up to each Sunday."""
    series: list[Series] = []
    for weeks in sorted({point.weeks for point in points}):
        told = tuple(
            Point(i18n.format_short_day(p.sunday), p.absence, p.counts, key=p.sunday.isoformat())
            for p in points
            if p.weeks == weeks
        )
        name = translate("figures", "Absence of the last {weeks} weeks").format(weeks=weeks)
        series.append(Series(name, told, SeriesKind.THIS_YEAR if len(series) == 0 else SeriesKind.OTHER))
    return TrendPicture(title, "%", tuple(series), across=translate("figures", "Up to"), from_zero=True)


def mix_picture(rows: Sequence[CodeRow], names: Sequence[str], title: str) -> CodeMixPicture:
    """Each group by code; ``names`` are those of the rows in the language that is spoken."""
    known = {one.code: one for row in rows for one in row.codes}
    welsh = i18n.language() == "cy"
    codes = [MixCode(c.code, c.welsh if welsh else c.english, c.mark_class) for _, c in sorted(known.items())]
    groups = []
    for row, name in zip(rows, names, strict=True):
        sessions = {one.code: one.sessions for one in row.codes}
        counts = tuple(sessions.get(code.code, 0) for code in codes)
        groups.append(MixGroup(name, row.counts.possible, row.counts.missing, counts, key=row.key))
    return CodeMixPicture(title, "%", tuple(codes), tuple(groups), across=translate("figures", "Year group"))


def flow_picture(flow: BandFlow, pack: PolicyPack, title: str) -> BandFlowPicture:
    """Pupils by band in each half-term and the ways between them."""
    steps = tuple(
        BandStep(words.half_term(s.key), tuple(b.pupils for b in s.bands), s.no_figure, s.key) for s in flow.steps
    )
    flows = tuple(Flow(move.step, move.from_band, move.to_band, move.pupils) for move in flow.moves)
    return BandFlowPicture(title, translate("figures", "pupils"), bands_of(pack), steps, flows)


def grid_picture(
    rows: Sequence[FigureRow], clusters: Mapping[str, str], pack: PolicyPack, title: str
) -> SchoolGridPicture:
    """Every school as a tile, those of a cluster together: where they lie in the county is not known."""
    tiles = []
    line = -1
    by_cluster: dict[str, list[FigureRow]] = {}
    for row in rows:
        by_cluster.setdefault(clusters.get(row.key, ""), []).append(row)
    for cluster in sorted(by_cluster, key=lambda name: (not name, name)):
        for place, row in enumerate(by_cluster[cluster]):
            line += place % TILES_IN_A_ROW == 0
            place_of = f"{row.rank}" if row.rank is not None else "–"
            detail = translate("figures", "Place {rank}").format(rank=place_of)
            said = f"{cluster}. {detail}" if cluster else detail
            column = place % TILES_IN_A_ROW
            tiles.append(
                SchoolTile(
                    row.key, school_names.own(row.label), line, column, row.attendance, row.band, said, row.counts
                )
            )
    return SchoolGridPicture(title, "%", bands_of(pack), tuple(tiles))


def multiples_picture(trends: Mapping[str, FigureTrend], title: str) -> SmallMultiplesPicture:
    """A trend a year group, all on one scale."""
    return SmallMultiplesPicture(
        title, "%", tuple(trend_picture(trend, wording.year_group(group)) for group, trend in trends.items())
    )
