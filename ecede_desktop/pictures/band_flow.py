"""Bands by half-term and the ways between them: nodes with letter and number, ways as bent ribbons."""

from __future__ import annotations

from dataclasses import dataclass

from ecede_desktop.pictures.bands import STRIP, BandLook, draw_banded, draw_key, looks
from ecede_desktop.pictures.shapes import Align, Box, Dot, Drawing, Ink, Letters, Marker, Ribbon, Sheet, Spot
from ecede_desktop.records.pictures import BandFlowPicture, BandStep, Flow


@dataclass(frozen=True)
class Places:
    """Where nodes and ribbons lie: by (step, rank of the band), and one ribbon a flow."""

    nodes: dict[tuple[int, int], Box]
    ribbons: tuple[Ribbon, ...]
    per_pupil: float
    """Height that one pupil takes."""


def least_size(picture: BandFlowPicture, width: float, letters: Letters) -> tuple[float, float]:
    """The least width, and the least height at a width."""
    line = letters.height("small")
    sheet = Sheet(letters)
    widest = len(picture.steps) * (_node_width(sheet, picture) + 5 * line) - 5 * line
    key = draw_key(sheet, _key(picture), 0, 0, max(width, widest))
    return widest, key + line * (5.5 + 3.2 * len(picture.bands))


def lay_out(picture: BandFlowPicture, width: float, height: float, letters: Letters) -> Drawing:
    """The picture in a room."""
    sheet = Sheet(letters)
    line = letters.height("small")
    top = draw_key(sheet, _key(picture), 0, 0, width)
    top += _draw_moves(sheet, picture, top, width) + 4 * sheet.unit
    rows = max(len(_head_lines(sheet, picture, step, width)) for step in picture.steps)
    head = letters.height("strong") + line * rows + 4 * sheet.unit
    room = Box(0, top + head, width, height - top - head)
    places = find_places(picture, room, _node_width(sheet, picture), line * 1.2, line * 0.6)
    # The broad ways first, so that the narrow ones lie on them and can be seen.
    order = sorted(range(len(picture.flows)), key=lambda n: -(picture.flows[n].count or 0))
    sheet.put(*(places.ribbons[n] for n in order))
    for n in order:
        _label_flow(sheet, picture, picture.flows[n], places.ribbons[n])
    _draw_steps(sheet, picture, places, top, width)
    return Drawing(width, height, tuple(sheet.shapes), _lanes(picture, places, line), upright=True)


def find_places(picture: BandFlowPicture, room: Box, node_width: float, least: float, gap: float) -> Places:
    """Nodes from the best band down, as high as their numbers on one scale, none too low for its words."""
    per_pupil = min(
        (_per_pupil([c or 0 for c in step.counts], room.height - gap * (len(step.counts) - 1), least)
         for step in picture.steps),
        default=0.0,
    )  # fmt: skip
    last = max(1, len(picture.steps) - 1)
    nodes: dict[tuple[int, int], Box] = {}
    for number, step in enumerate(picture.steps):
        x = room.x + (room.width - node_width) * number / last
        y = room.y
        for rank, count in enumerate(step.counts):
            nodes[number, rank] = Box(x, y, node_width, max(least, per_pupil * (count or 0)))
            y = nodes[number, rank].bottom + gap
    return Places(nodes, _ribbons(picture, nodes, per_pupil), per_pupil)


def _per_pupil(counts: list[int], room: float, least: float) -> float:
    """The scale at which a step fills its room, when those too few for their words take the least."""
    low: set[int] = set()
    while True:
        rest = sum(count for n, count in enumerate(counts) if n not in low)
        if not rest:
            return 0.0
        scale = max(0.0, room - least * len(low)) / rest
        below = {n for n, count in enumerate(counts) if count * scale < least}
        if below <= low:
            return scale
        low |= below


def _ribbons(picture: BandFlowPicture, nodes: dict[tuple[int, int], Box], per_pupil: float) -> tuple[Ribbon, ...]:
    """Each way leaves and enters its nodes in the order of the bands, so that ways cross as little as can be."""
    ranks = {band.key: rank for rank, band in enumerate(picture.bands)}
    ways = [(flow.step, ranks[flow.from_band], ranks[flow.to_band]) for flow in picture.flows]
    thick = [max(1.0, per_pupil * (flow.count or 0)) for flow in picture.flows]
    starts = _stacked([(step, start, end) for step, start, end in ways], thick, nodes)
    ends = _stacked([(step + 1, end, start) for step, start, end in ways], thick, nodes)
    made = []
    for n, (step, start, end) in enumerate(ways):
        fill, edge, dash = _look(picture.flows[n], start, end)
        x1, x2 = nodes[step, start].right, nodes[step + 1, end].x
        made.append(Ribbon(x1, starts[n], starts[n] + thick[n], x2, ends[n], ends[n] + thick[n], fill, edge, dash))
    return tuple(made)


def _stacked(keys: list[tuple[int, int, int]], thick: list[float], nodes: dict[tuple[int, int], Box]) -> list[float]:
    """The top of each ribbon at its node, given (step, rank of the node, rank of the other end)."""
    edge: dict[tuple[int, int], float] = {}
    for n, (step, rank, _) in enumerate(keys):
        edge[step, rank] = edge.get((step, rank), 0.0) + thick[n]
    # In a node higher than its ribbons they stand in its middle.
    at = {place: nodes[place].y + max(0.0, nodes[place].height - sum_) / 2 for place, sum_ in edge.items()}
    tops = [0.0] * len(keys)
    for n in sorted(range(len(keys)), key=lambda n: keys[n]):
        place = keys[n][:2]
        tops[n] = at[place]
        at[place] += thick[n]
    return tops


def _look(flow: Flow, start: int, end: int) -> tuple[Ink, Ink, tuple[float, ...]]:
    """Fill, edge and dashes: those that fell have a dashed edge and a marker pointing down."""
    if flow.count is None:
        return Ink.MUTED, Ink.MUTED, (2, 2)
    if start == end:
        return Ink.QUIET, Ink.LINE, ()
    return (Ink.ROSE, Ink.ROSE_EDGE, ()) if end < start else (Ink.FELL, Ink.FELL_EDGE, (3, 2))


# --- words


def _node_width(sheet: Sheet, picture: BandFlowPicture) -> float:
    counts = [count for step in picture.steps for count in step.counts]
    numbers = [f"{count:,}" if count is not None else picture.left_out for count in counts]
    widest = max((sheet.letters.width(number, "small") for number in numbers), default=0.0)
    letter = max((sheet.letters.width(band.letter, "strong") for band in picture.bands), default=0.0)
    return widest + letter + (STRIP + 20) * sheet.unit


def _key(picture: BandFlowPicture) -> list[tuple[BandLook, str, str]]:
    found = looks(picture.bands)
    return [(found[band.key], band.letter, band.name) for band in picture.bands]


def _draw_moves(sheet: Sheet, picture: BandFlowPicture, top: float, width: float) -> float:
    """The key of the markers on the ways; answers with its height."""
    unit, line = sheet.unit, sheet.letters.height("small")
    at = 0.0
    moves = ((Marker.UP, Ink.ROSE_EDGE, picture.words.rose), (Marker.DOWN, Ink.FELL_EDGE, picture.words.fell))
    for marker, ink, words in moves:
        sheet.put(Dot(at + 6 * unit, top + line / 2, 4 * unit, marker, ink))
        at = sheet.text(at + 16 * unit, top, words, ink=Ink.TEXT).right + 18 * unit
    return line + 6 * unit


def _label_flow(sheet: Sheet, picture: BandFlowPicture, flow: Flow, ribbon: Ribbon) -> None:
    """The number at the start of a way, where ways do not lie over each other; only where it has the height."""
    unit, line = sheet.unit, sheet.letters.height("small")
    if flow.count is None or ribbon.bottom1 - ribbon.top1 < line * 0.95:
        return
    middle = (ribbon.top1 + ribbon.bottom1) / 2
    x = ribbon.x1 + 8 * unit
    start, end = picture.place_of(flow.from_band), picture.place_of(flow.to_band)
    if start != end:
        marker, ink = (Marker.UP, Ink.ROSE_EDGE) if end < start else (Marker.DOWN, Ink.FELL_EDGE)
        sheet.put(Dot(x + 4 * unit, middle, 4 * unit, marker, ink))
        x += 13 * unit
    sheet.text(x, middle - line / 2, f"{flow.count:,}", ink=Ink.TEXT)


def _draw_steps(sheet: Sheet, picture: BandFlowPicture, places: Places, top: float, width: float) -> None:
    """The nodes with letter and number; above them the step, how many in all and how many without a figure."""
    found = looks(picture.bands)
    unit = sheet.unit
    for number, step in enumerate(picture.steps):
        first = places.nodes[number, 0]
        _draw_head(sheet, picture, step, number, first, top, width)
        for rank, (band, count) in enumerate(zip(picture.bands, step.counts, strict=True)):
            box, look = places.nodes[number, rank], found[band.key]
            draw_banded(sheet, box, look, 3 * unit)
            left, right = box.x + (STRIP + 6) * unit, box.right - 5 * unit
            strong, small = sheet.letters.height("strong"), sheet.letters.height("small")
            middle = box.y + box.height / 2
            sheet.text(left, middle - strong / 2, band.letter, size="strong", ink=look.words)
            said = (
                f"{count:,}" if count is not None else sheet.fitted(picture.left_out, "small", right - left - 12 * unit)
            )
            sheet.text(right, middle - small / 2, said, ink=look.words, align="right")


def _head_lines(sheet: Sheet, picture: BandFlowPicture, step: BandStep, width: float) -> list[str]:
    """How many in all and how many without a figure: in one line where it meets no neighbour's, else in two."""
    known = picture.number(sum(count or 0 for count in step.counts))
    without = picture.words.no_figure_of.format(count=step.missing)
    room = _head_room(sheet, picture, width)
    joined = f"{known}, {without}"
    if sheet.letters.width(joined, "small") <= room:
        return [joined]
    return [sheet.fitted(known, "small", room), sheet.fitted(without, "small", room)]


def _head_room(sheet: Sheet, picture: BandFlowPicture, width: float) -> float:
    """What a head may take: the outer ones begin at the edges, the inner ones stand over the middle of their nodes."""
    number, node = len(picture.steps), _node_width(sheet, picture)
    apart = (width - node) / max(1, number - 1)
    return (apart + node / 2) / 1.5 - 8 * sheet.unit if number > 2 else width / 2 - 8 * sheet.unit


def _draw_head(
    sheet: Sheet, picture: BandFlowPicture, step: BandStep, number: int, node: Box, top: float, width: float
) -> None:
    """The first stands at the left edge, the last at the right, the others over their nodes."""
    last = len(picture.steps) - 1
    align: Align = "left" if number == 0 else "right" if number == last else "centre"
    x = {"left": node.x, "right": node.right, "centre": node.centre[0]}[align]
    label = sheet.fitted(step.label, "strong", _head_room(sheet, picture, width))
    sheet.text(x, top, label, size="strong", ink=Ink.TEXT, align=align)
    y = top + sheet.letters.height("strong")
    for words in _head_lines(sheet, picture, step, width):
        sheet.text(x, y, words, align=align)
        y += sheet.letters.height("small")


def _lanes(picture: BandFlowPicture, places: Places, line: float) -> tuple[tuple[Spot, ...], ...]:
    """A lane of nodes for each step, and between two steps a lane of ways."""
    lanes: list[tuple[Spot, ...]] = []
    for number, step in enumerate(picture.steps):
        key = step.key or step.label
        lanes.append(
            tuple(
                Spot(f"{key}/{band.key}", picture.says_step(step, band), places.nodes[number, rank])
                for rank, band in enumerate(picture.bands)
            )
        )
        ways = [(f, r) for f, r in zip(picture.flows, places.ribbons, strict=True) if f.step == number]
        if ways:
            ways.sort(key=lambda way: way[1].top1)
            lanes.append(tuple(_flow_spot(picture, flow, ribbon, line) for flow, ribbon in ways))
    return tuple(lanes)


def _flow_spot(picture: BandFlowPicture, flow: Flow, ribbon: Ribbon, line: float) -> Spot:
    height = max(ribbon.bottom1 - ribbon.top1, line * 0.5)
    middle = (ribbon.top1 + ribbon.bottom1) / 2
    box = Box(ribbon.x1 + 2, middle - height / 2, (ribbon.x2 - ribbon.x1) * 0.3, height)
    step = picture.steps[flow.step]
    return Spot(f"{step.key or step.label}/{flow.from_band}/{flow.to_band}", picture.says_flow(flow), box)
