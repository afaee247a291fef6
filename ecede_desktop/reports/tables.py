"""Plain tables that go on over pages, their heads repeated: hair lines between rows, space instead of boxes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import BOTTOM, LEFT, TOP, WIDTH, Paper
from ecede_desktop.reports.sheet import HAIR, INK, MUTED, Align, Sheet


@dataclass(frozen=True)
class Column:
    """A column: its head, its width and how its cells are set."""

    head: str
    width: float
    align: Align = "left"
    font: str = fonts.REGULAR
    size: float = 9.0


@dataclass(frozen=True)
class Cell:
    """A cell that is set otherwise than its column."""

    text: str
    font: str
    size: float
    ink: float = INK


T = TypeVar("T")
HEAD = 7.5
LEADING = 12.0
PAD = 4.0
GUTTER = 6.0
MOST_LINES = int((BOTTOM - TOP - 50 - 2 * PAD) // LEADING)
"""Of a row on one page, its heads above it."""
LINE_ROW = 14.5
LINE_HEAD = 20.0
LINE_GUTTER = 18.0


def draw(paper: Paper, heads: Sequence[Column], rows: Sequence[Sequence[str | tuple[Cell, ...]]]) -> None:
    """A row is a text (wrapped) or a stack of cells a column; only a row longer than a page is divided."""
    _head(paper, heads)
    for row in rows:
        stacks = [_stack(column, cell) for column, cell in zip(heads, row, strict=True)]
        for part in _parts(stacks):
            height = max(len(stack) for stack in part) * LEADING + 2 * PAD
            if paper.need(height):
                _head(paper, heads)
            _row(paper, heads, part)
            paper.y += height
        paper.sheet.rule(LEFT, paper.y, LEFT + sum(column.width for column in heads) - GUTTER, ink=HAIR)
    paper.y += 4


def _parts(stacks: list[list[Cell]]) -> list[list[list[Cell]]]:
    """The row whole where a page holds it, else so many lines at a time: nothing runs off the paper."""
    longest = max(len(stack) for stack in stacks)
    if longest <= MOST_LINES:
        return [stacks]
    return [[stack[at : at + MOST_LINES] for stack in stacks] for at in range(0, longest, MOST_LINES)]


def _row(paper: Paper, heads: Sequence[Column], stacks: list[list[Cell]]) -> None:
    x = LEFT
    for column, stack in zip(heads, stacks, strict=True):
        for number, cell in enumerate(stack):
            place = x if column.align == "left" else x + column.width - GUTTER
            base = paper.y + PAD + LEADING * (number + 0.76)
            paper.sheet.text(place, base, cell.text, font=cell.font, size=cell.size, ink=cell.ink, align=column.align)
        x += column.width


def row_height(heads: Sequence[Column], row: Sequence[str | tuple[Cell, ...]]) -> float:
    """How much room a row takes, to keep what stands above a table with its first row."""
    return max(len(_stack(column, cell)) for column, cell in zip(heads, row, strict=True)) * LEADING + 2 * PAD


def columns(
    paper: Paper,
    items: Sequence[T],
    number: int,
    head: Callable[[Sheet, float, float, float], None],
    line: Callable[[Sheet, float, float, float, T], None],
) -> None:
    """Many short lines in newspaper columns, filled downwards; ``head`` and ``line`` get left edge, base and width."""
    width = (WIDTH - LINE_GUTTER * (number - 1)) / number
    left = list(items)
    while left:
        if paper.room < LINE_HEAD + min(4, len(left)) * LINE_ROW:
            paper.new_page()
        # The columns of the last page are of one length, so that a few lines do not stand in one long column.
        deep = min(int((paper.room - LINE_HEAD) // LINE_ROW), -(-len(left) // number))
        here, left = left[: deep * number], left[deep * number :]
        for start in range(0, len(here), deep):
            x = LEFT + (start // deep) * (width + LINE_GUTTER)
            y = paper.y + LINE_HEAD
            head(paper.sheet, x, y - 5, width)
            paper.sheet.rule(x, y, x + width, ink=INK, weight=0.8)
            for item in here[start : start + deep]:
                line(paper.sheet, x, y + LINE_ROW * 0.7, width, item)
                y += LINE_ROW
                paper.sheet.rule(x, y, x + width, ink=HAIR, weight=0.4)
        paper.y += LINE_HEAD + deep * LINE_ROW + 8


def _head(paper: Paper, heads: Sequence[Column]) -> None:
    lines = [fonts.wrapped(column.head, fonts.BOLD, HEAD, column.width - GUTTER) for column in heads]
    height = max(len(texts) for texts in lines) * 9.5 + 6
    paper.need(height + 2 * (LEADING + 2 * PAD))
    x = LEFT
    for column, texts in zip(heads, lines, strict=True):
        for number, text in enumerate(texts):
            base = paper.y + height - 6 - 9.5 * (len(texts) - number - 1)
            place = x if column.align == "left" else x + column.width - GUTTER
            paper.sheet.text(place, base, text, font=fonts.BOLD, size=HEAD, ink=MUTED, align=column.align)
        x += column.width
    paper.y += height
    paper.sheet.rule(LEFT, paper.y, x - GUTTER, ink=INK, weight=0.8)


def _stack(column: Column, cell: str | tuple[Cell, ...]) -> list[Cell]:
    room = column.width - GUTTER
    parts = cell if isinstance(cell, tuple) else (Cell(cell, column.font, column.size),)
    return [
        Cell(line, part.font, part.size, part.ink)
        for part in parts
        for line in fonts.wrapped(part.text, part.font, part.size, room)
    ]
