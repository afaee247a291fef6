"""The rows under the header, many at a time, each with its line of the file; uneven rows are named."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from ecede_desktop.exchange.encodings import Text
from ecede_desktop.exchange.headers import Header
from ecede_desktop.exchange.sheets import Row, Sheet
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem

_AT_ONCE = 256
"""Few enough to stay in the processor's cache: twice as fast as thousands."""
_LINE_END = re.compile(r"\r\n|\r|\n")
Chunk = tuple[Sequence[int], list[Row]]
IsFurniture = Callable[[Row, int], bool]
"""Whether a row, at a line, is a title or a total."""


def read_rows(
    source: Text | Sheet, header: Header, problems: list[Problem], is_furniture: IsFurniture
) -> Iterator[Chunk]:
    """Runs of even rows with their lines; what is uneven goes to ``problems``."""
    if isinstance(source, Sheet):
        for first in range(header.rows_before + header.depth, len(source.rows), _AT_ONCE):
            rows = list(source.rows[first : first + _AT_ONCE])
            line = source.before + first + 1
            yield range(line, line + len(rows)), rows
        return
    yield from _text_rows(source, header, problems, is_furniture)


def _text_rows(text: Text, header: Header, problems: list[Problem], is_furniture: IsFurniture) -> Iterator[Chunk]:
    stream = text.stream()
    if header.separator_line:
        stream.readline()
    # No escape character: the backslash is a mark. Strict: a quotation mark that is never closed must not eat the file.
    reader = csv.reader(stream, delimiter=header.delimiter, strict=True)
    before = int(header.separator_line)
    skip = header.rows_before + header.depth
    broken = too_long = False
    while not broken:
        start = before + reader.line_num + 1
        rows: list[Row] = []
        try:
            rows.extend(islice(reader, _AT_ONCE))
        except csv.Error as fault:
            broken, too_long = True, str(fault).startswith("field larger")
        end = before + reader.line_num
        lines = _lines(rows, start, end, whole=not broken)
        if skip:
            # rows above the header are few: they are all in the first run
            rows, lines, skip = rows[skip:], lines[skip:], 0
        if broken:
            key = "cell_too_long" if too_long else "quotes"
            problems.append(problem(end, "", "", key, limit=f"{csv.field_size_limit():,}"))
        elif end < start:
            return
        if rows:
            yield _even(rows, lines, header, problems, is_furniture)


def _lines(rows: list[Row], start: int, end: int, *, whole: bool) -> Sequence[int]:
    """First line of each row; only rows with a line break inside a cell make this more than counting."""
    if whole and end - start + 1 == len(rows):
        return range(start, end + 1)
    lines = []
    line = start
    for row in rows:
        lines.append(line)
        line += 1 + sum(len(_LINE_END.findall(cell)) for cell in row)
    return lines


def _even(
    rows: list[Row], lines: Sequence[int], header: Header, problems: list[Problem], is_furniture: IsFurniture
) -> Chunk:
    wanted = len(header.headings)
    if set(map(len, rows)) == {wanted}:
        return lines, rows
    kept_lines: list[int] = []
    kept: list[Row] = []
    for line, row in zip(lines, rows, strict=True):
        if len(row) > wanted and not any(cell.strip() for cell in row[wanted:]):
            row = row[:wanted]
        if len(row) == wanted:
            kept_lines.append(line)
            kept.append(row)
        elif not is_furniture(row, line):
            key = "row_short" if len(row) < wanted else "row_long"
            problems.append(problem(line, "", header.delimiter.join(row)[:120], key, found=len(row), wanted=wanted))
    return kept_lines, kept
