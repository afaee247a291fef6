"""What absence is made of: a bar a group, a part a code with its letter, classes told by fill and pattern."""

from __future__ import annotations

from dataclasses import dataclass

from ecede_desktop.law.measures import percentage
from ecede_desktop.pictures.scales import Scale, round_step
from ecede_desktop.pictures.shapes import Area, Box, Drawing, Hatch, Ink, Letters, Sheet, Spot, Stroke, moved
from ecede_desktop.records.pictures import CodeMixPicture, MixGroup, figure

_LOOKS: dict[str, tuple[Ink, Hatch, Ink]] = {
    "P": (Ink.BEST, Hatch.NONE, Ink.TEXT),
    "A": (Ink.APPROVED, Hatch.DOTS, Ink.TEXT),
    "AU": (Ink.AUTHORISED, Hatch.NONE, Ink.TEXT),
    "UN": (Ink.UNAUTHORISED, Hatch.NONE, Ink.ON_UNAUTHORISED),
}
_ELSE = (Ink.QUIET, Hatch.FALLING, Ink.TEXT)
LEFT_OUT_WIDTH = 7.0
"""A part whose number is left out has a width that says nothing."""


@dataclass(frozen=True)
class _Columns:
    """Where the parts of a row stand."""

    left: float
    right: float
    wide: bool
    """Whether the counts stand beside the bar; else under it."""


def least_size(picture: CodeMixPicture, width: float, letters: Letters) -> tuple[float, float]:
    """The least width, and the least height at a width."""
    least = 22 * letters.height("small")
    return least, lay_out(picture, max(width, least), 0, letters).height


def lay_out(picture: CodeMixPicture, width: float, height: float, letters: Letters) -> Drawing:
    """The picture in a room; as high as it needs at the least."""
    sheet, foot = Sheet(letters), Sheet(letters)
    line = letters.height("small")
    top = _draw_classes(sheet, picture, width) + 8 * sheet.unit
    foot_height = _draw_names(foot, picture, width)
    columns = _columns(sheet, picture, width)
    rows = len(picture.groups)
    natural = line * (1.75 if columns.wide else 2.7)
    step = min(natural * 1.35, max(natural, (height - top - foot_height - 1.9 * line) / rows))
    field = Box(columns.left, top, columns.right - columns.left, step * rows)
    scale = _scale(picture, max(2, int(field.width / (4.5 * line))))
    _draw_axis(sheet, field, scale)
    lanes = []
    for number, group in enumerate(picture.groups):
        inner = step - line * (1.25 if columns.wide else 2.25)
        bar = Box(columns.left, top + step * number + inner / 2, field.width, line * 1.25)
        lanes.append(_draw_group(sheet, picture, group, bar, scale))
        _draw_counts(sheet, picture, group, bar, width if columns.wide else None)
    base = field.bottom + 1.9 * line
    sheet.put(*(moved(shape, 0, base) for shape in foot.shapes))
    start = next((n for n, spots in enumerate(lanes) if spots), 0)
    return Drawing(width, max(height, base + foot_height), tuple(sheet.shapes), tuple(lanes), start=(start, 0))


def _columns(sheet: Sheet, picture: CodeMixPicture, width: float) -> _Columns:
    labels = max(sheet.letters.width(group.label, "body") for group in picture.groups)
    left = min(0.3 * width, labels + 10 * sheet.unit)
    counts = max(sheet.letters.width(_counts(picture, group), "small") for group in picture.groups) + 14 * sheet.unit
    total = sheet.letters.width("100.0 %", "strong") + 8 * sheet.unit
    wide = counts + total <= 0.4 * width
    # Parts whose number is left out take a width that the scale does not know of.
    left_out = max(sum(group.counts[place] is None for place in picture.drawn) for group in picture.groups)
    spare = left_out * LEFT_OUT_WIDTH * sheet.unit
    return _Columns(left, width - total - spare - (counts if wide else 0), wide)


def _counts(picture: CodeMixPicture, group: MixGroup) -> str:
    return picture.words.mix_note.format(possible=f"{group.possible:,}", missing=f"{group.missing:,}")


def _drawn_sum(picture: CodeMixPicture, group: MixGroup) -> int:
    return sum(group.counts[place] or 0 for place in picture.drawn)


def _scale(picture: CodeMixPicture, ticks: int) -> Scale:
    """From 0 to a round share that the longest bar stays within."""
    shares = [_drawn_sum(picture, group) / group.possible * 100 for group in picture.groups if group.possible]
    most = max(max(shares, default=0.0), 1.0)
    step = round_step(most / ticks)
    return Scale(0.0, step * -(-most // step), step)


def _draw_axis(sheet: Sheet, field: Box, scale: Scale) -> None:
    unit = sheet.unit
    for number, tick in enumerate(scale.ticks):
        x = field.x + scale.share(tick) * field.width
        sheet.put(Stroke(((x, field.y), (x, field.bottom)), Ink.LINE if number else Ink.EDGE, unit))
        sheet.text(x, field.bottom + 3 * unit, f"{scale.label(tick)} %", align="centre")


def _draw_group(sheet: Sheet, picture: CodeMixPicture, group: MixGroup, bar: Box, scale: Scale) -> tuple[Spot, ...]:
    """The name of a group, its bar, and the share that the bar stands for."""
    unit, letters = sheet.unit, sheet.letters
    label = sheet.fitted(group.label, "body", bar.x - 10 * unit)
    middle = bar.y + (bar.height - letters.height("body")) / 2
    sheet.text(bar.x - 10 * unit, middle, label, size="body", ink=Ink.TEXT, align="right")
    spots, x = [], bar.x
    for place in picture.drawn:
        count = group.counts[place]
        if count == 0:
            continue
        share = count / group.possible if count and group.possible else 0.0
        width = scale.share(share * 100) * bar.width if count is not None else LEFT_OUT_WIDTH * unit
        part = Box(x, bar.y, width, bar.height)
        _draw_part(sheet, picture.codes[place].code, picture.codes[place].mark_class, part, left_out=count is None)
        spots.append(Spot(group.key or group.label, picture.says(group, place), part))
        x += width
    share_said = figure(percentage(_drawn_sum(picture, group), group.possible), "%")
    sheet.text(x + 6 * unit, middle, share_said, size="strong", ink=Ink.TEXT)
    return tuple(spots)


def _draw_part(sheet: Sheet, code: str, mark_class: str, part: Box, *, left_out: bool) -> None:
    fill, hatch, words = _LOOKS.get(mark_class, _ELSE)
    if left_out:
        sheet.put(Area(part, Ink.GROUND, Ink.MUTED, Hatch.CROSSED))
        return
    room = part.width > sheet.letters.width(code, "small") + 3 * sheet.unit
    # The letter stands on a plain fill; a pattern only fills parts that are too narrow for it or wide enough for both.
    gap = Box(part.x, part.y, max(part.width - 1.4 * sheet.unit, part.width * 0.6), part.height)
    edge = Ink.EDGE if mark_class not in ("UN",) and part.width > 3 * sheet.unit else None
    sheet.put(Area(gap, fill, edge, hatch))
    if room:
        if hatch != Hatch.NONE:
            width = sheet.letters.width(code, "small") + 2 * sheet.unit
            plain = Box(gap.centre[0] - width / 2, gap.y + 3 * sheet.unit, width, gap.height - 6 * sheet.unit)
            sheet.put(Area(plain, fill))
        top = part.y + (part.height - sheet.letters.height("small")) / 2
        sheet.text(gap.centre[0], top, code, ink=words, align="centre")


def _draw_counts(sheet: Sheet, picture: CodeMixPicture, group: MixGroup, bar: Box, right: float | None) -> None:
    """Beside the bar where there is room, else under it."""
    said = _counts(picture, group)
    if right is None:
        sheet.text(bar.x, bar.bottom, sheet.fitted(said, "small", bar.width))
        return
    sheet.text(right, bar.y + (bar.height - sheet.letters.height("small")) / 2, said, align="right")


def _draw_classes(sheet: Sheet, picture: CodeMixPicture, width: float) -> float:
    """The key of the classes that are drawn; answers with its height."""
    unit, text = sheet.unit, sheet.letters.height("small")
    line, swatch = text + 6 * unit, 22 * unit
    classes = dict.fromkeys(picture.codes[place].mark_class for place in picture.drawn)
    at, y = 0.0, 0.0
    for key in classes:
        name = picture.words.mark_class(key)
        need = swatch + 6 * unit + sheet.letters.width(name, "small")
        if at and at + need > width:
            at, y = 0.0, y + line
        fill, hatch, _ = _LOOKS.get(key, _ELSE)
        edge = Ink.EDGE if key != "UN" else None
        sheet.put(Area(Box(at, y + unit, swatch, text), fill, edge, hatch))
        sheet.text(at + swatch + 6 * unit, y + unit, name, ink=Ink.TEXT)
        at += need + 18 * unit
    return y + line


def _draw_names(sheet: Sheet, picture: CodeMixPicture, width: float) -> float:
    """What the letters stand for, what is left out, what is not drawn; answers with its height."""
    line, unit = sheet.letters.height("small"), sheet.unit
    occurring = [n for n in picture.drawn if any(group.counts[n] != 0 for group in picture.groups)]
    at, y = 0.0, 0.0
    for place in occurring:
        code = picture.codes[place]
        letter = sheet.letters.width(code.code, "strong") + 5 * unit
        need = letter + sheet.letters.width(code.name, "small")
        if at and at + need > width:
            at, y = 0.0, y + line * 1.15
        rise = sheet.letters.ascent("strong") - sheet.letters.ascent("small")
        sheet.text(at, y - rise, code.code, size="strong", ink=Ink.TEXT)
        sheet.text(at + letter, y, sheet.fitted(code.name, "small", width - letter))
        at += need + 16 * unit
    y += line * 1.35
    notes = dict.fromkeys(group.note for group in picture.groups if group.note and None in group.counts)
    for note in notes:
        sheet.put(
            Area(Box(0, y + 2 * unit, LEFT_OUT_WIDTH * unit, line - 4 * unit), Ink.GROUND, Ink.MUTED, Hatch.CROSSED)
        )
        sheet.text(14 * unit, y, sheet.fitted(note, "small", width - 14 * unit))
        y += line
    classes = dict.fromkeys(code.mark_class for code in picture.codes if code.mark_class in picture.left_out)
    if classes:
        names = ", ".join(picture.words.mark_class(key) for key in classes)
        for words in sheet.wrapped(picture.words.not_drawn.format(names=names), "small", width):
            sheet.text(0, y, words)
            y += line
    return y
