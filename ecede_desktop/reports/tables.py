"""A plain table that goes on over pages, its head repeated: hair lines between rows, space instead of boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, Paper
from ecede_desktop.reports.sheet import HAIR, INK, MUTED, Align


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


HEAD = 7.5
LEADING = 12.0
PAD = 4.0
GUTTER = 6.0


def draw(paper: Paper, columns: Sequence[Column], rows: Sequence[Sequence[str | tuple[Cell, ...]]]) -> None:
    """A row is a text (wrapped) or a stack of cells a column; a row is never divided between pages."""
    _head(paper, columns)
    for row in rows:
        stacks = [_stack(column, cell) for column, cell in zip(columns, row, strict=True)]
        height = max(len(stack) for stack in stacks) * LEADING + 2 * PAD
        if paper.need(height):
            _head(paper, columns)
        x = LEFT
        for column, stack in zip(columns, stacks, strict=True):
            for number, cell in enumerate(stack):
                place = x if column.align == "left" else x + column.width - GUTTER
                base = paper.y + PAD + LEADING * (number + 0.76)
                paper.sheet.text(
                    place, base, cell.text, font=cell.font, size=cell.size, ink=cell.ink, align=column.align
                )
            x += column.width
        paper.y += height
        paper.sheet.rule(LEFT, paper.y, x - GUTTER, ink=HAIR)
    paper.y += 4


def _head(paper: Paper, columns: Sequence[Column]) -> None:
    lines = [fonts.wrapped(column.head, fonts.BOLD, HEAD, column.width - GUTTER) for column in columns]
    height = max(len(texts) for texts in lines) * 9.5 + 6
    paper.need(height + 2 * (LEADING + 2 * PAD))
    x = LEFT
    for column, texts in zip(columns, lines, strict=True):
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
