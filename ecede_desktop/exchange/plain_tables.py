"""A plain table of text as an array of bytes: a year of a school's marks is cut into cells without a loop over them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.exchange.encodings import Text
from ecede_desktop.exchange.headers import Header

Words = NDArray[np.uint64]
Places = NDArray[np.int32]
_ENCODINGS = frozenset({"utf-8", "utf-8-sig", "cp1252"})
"""Those in which a comma and a line end are one byte and part of no other letter."""
_LINE_END, _RETURN, _QUOTE = 10, 13, b'"'
_WORD = 8
_KEEP = np.array([0] + [(1 << 8 * length) - 1 for length in range(1, _WORD)] + [2**64 - 1], dtype=np.uint64)
"""By length: which bytes of a word belong to the cell."""
_AT_ONCE = 1 << 19
"""Bytes that are looked through at once: few enough to stay in the processor's cache."""


class PlainTable:
    """Every row with as many cells as the header, none of them in quotation marks."""

    def __init__(self, text: bytes, above: int, ends: Places, *, trailing: int, encoding: str, line: int) -> None:
        self.text = text
        """The whole file; its rows begin after ``above`` bytes."""
        self.above = above
        self.content = np.frombuffer(text, dtype=np.uint8)[above:]
        """The rows alone."""
        self.ends = ends
        """The byte after each cell, by column and row."""
        self.trailing = trailing
        """1 where lines end with a return as well, which is no part of the last cell."""
        self.encoding = encoding
        self.first_line = line
        self.columns, self.rows = ends.shape
        self._spans: dict[int, tuple[Places, Places]] = {}

    def span(self, column: int) -> tuple[Places, Places]:
        """First byte and number of bytes of each cell of a column."""
        if column not in self._spans:
            if column:
                starts = self.ends[column - 1] + np.int32(1)
            else:
                starts = np.zeros(self.rows, np.int32)
                starts[1:] = self.ends[-1, :-1] + np.int32(1)
            lengths = self.ends[column] - starts
            if column == self.columns - 1 and self.trailing:
                lengths -= np.int32(self.trailing)
            self._spans[column] = starts, lengths
        return self._spans[column]

    def lengths(self, column: int) -> Places:
        """Bytes of each cell of a column."""
        return self.span(column)[1]

    def rows_of(self, rows: NDArray[np.int64], columns: Sequence[int]) -> list[tuple[str, ...]]:
        """Some columns of some rows as text."""
        return list(zip(*(self._cells(rows, column) for column in columns), strict=True))

    def _cells(self, rows: NDArray[np.int64], column: int) -> list[str]:
        starts, lengths = self.span(column)
        first = starts[rows] + np.int32(self.above)
        spans = zip(first.tolist(), (first + lengths[rows]).tolist(), strict=True)
        return [self.text[start:end].decode(self.encoding) for start, end in spans]

    def words(self, column: int, place: int) -> Words:
        """Eight bytes of each cell of a column from ``place`` on; what is beyond the cell is 0."""
        return self._words(*self.span(column), place)

    def _words(self, starts: Places, lengths: Places, place: int) -> Words:
        last = len(self.content) - _WORD
        every = self._every()
        at = starts + np.int32(place) if place else starts
        # Only the last cells can lie so near the end that no whole word begins there.
        near = int(np.searchsorted(at, last, side="right"))
        found: Words = every[np.minimum(at, last) if near < self.rows else at]
        if near < self.rows:
            found[near:] >>= np.minimum((at[near:] - last) * 8, 63).astype(np.uint64)
        if int(lengths.min()) < place + _WORD:
            found &= _KEEP[np.clip(lengths - np.int32(place), 0, _WORD)]
        return found

    def runs(self, columns: Sequence[int]) -> NDArray[np.int64]:
        """Where rows begin that differ from the row above in one of some columns, and the end."""
        differs = np.zeros(self.rows, dtype=bool)
        differs[:1] = True
        for first, last in _neighbours(columns):
            starts, ends = self.span(first)[0], self.span(last)[0] + self.lengths(last)
            lengths = ends - starts
            fewest, most = int(lengths.min()), int(lengths.max())
            if fewest != most:
                differs[1:] |= lengths[1:] != lengths[:-1]
            for words in self._covering(starts, ends, fewest, most):
                differs[1:] |= words[1:] != words[:-1]
        return np.append(np.flatnonzero(differs), self.rows)

    def together(self, columns: Sequence[int]) -> tuple[Words, Words, NDArray[np.bool_]] | None:
        """Two words of each row that hold some columns; and the rows of which they do not hold all.

        None where the columns do not stand beside one another.
        """
        some = list(_neighbours(columns))
        if len(some) > 1:
            return None
        first, last = some[0]
        starts = self.span(first)[0]
        lengths = self.span(last)[0] + self.lengths(last) - starts
        return self._words(starts, lengths, 0), self._words(starts, lengths, _WORD), lengths > 2 * _WORD

    def _covering(self, starts: Places, ends: Places, fewest: int, most: int) -> Iterator[Words]:
        """Words that together hold every byte of some spans: from their beginning, and the rest from their end."""
        whole = fewest // _WORD
        if whole * 2 * _WORD < most:
            for place in range(0, most, _WORD):
                yield self._words(starts, ends - starts, place)
            return
        every = self._every()
        ahead = min(whole, -(-most // _WORD))
        for number in range(ahead):
            yield every[starts + np.int32(number * _WORD)]
        for number in range(-(-(most - ahead * _WORD) // _WORD)):
            yield every[ends - np.int32((number + 1) * _WORD)]

    def _every(self) -> Words:
        """A view that begins a word at every byte: one look takes eight letters."""
        return np.ndarray((len(self.content) - _WORD + 1,), "<u8", self.content.data, strides=(1,))


def plain_table(text: Text, header: Header) -> PlainTable | None:
    """The rows under the header, where they are as plain as that; None where they must be read cell by cell."""
    delimiter = header.delimiter.encode()
    if text.encoding not in _ENCODINGS or len(delimiter) != 1 or header.separator_line or _QUOTE in text.content:
        return None
    start, skipped = _below(text.content, header.rows_before + header.depth)
    content = np.frombuffer(text.content, dtype=np.uint8)[start:]
    columns = len(header.headings)
    if len(content) < _WORD:
        return None
    cells, rows = _ends(content, delimiter[0])
    if len(cells) != rows * columns:
        return None
    ends = np.ascontiguousarray(cells.reshape(-1, columns).T)
    lines = ends[-1]
    # As many line ends as rows, and one at the end of each: no other row has more cells than the header, or fewer.
    if (content[lines[:-1]] != _LINE_END).any():
        return None
    returns = text.content.count(b"\r", start) if text.content.find(b"\r", start) >= 0 else 0
    if returns and (returns != rows or (content[lines - 1] != _RETURN).any()):
        return None  # some lines end otherwise than others
    encoding = text.encoding.removesuffix("-sig")
    return PlainTable(text.content, start, ends, trailing=int(returns > 0), encoding=encoding, line=skipped + 1)


def _ends(content: NDArray[np.uint8], delimiter: int) -> tuple[Places, int]:
    """The byte after each cell, and the number of rows; the last row may end without a line end."""
    cells, rows = [], 0
    for at in range(0, len(content), _AT_ONCE):
        part = content[at : at + _AT_ONCE]
        ends = part == _LINE_END
        rows += int(np.count_nonzero(ends))
        ends |= part == delimiter
        found = np.flatnonzero(ends).astype(np.int32)
        found += np.int32(at)
        cells.append(found)
    if content[-1] != _LINE_END:
        cells.append(np.array([len(content)], np.int32))
        rows += 1
    return np.concatenate(cells), rows


def _neighbours(columns: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of columns that stand beside one another: they are compared as one."""
    for _, some in groupby(enumerate(sorted(columns)), key=lambda pair: pair[1] - pair[0]):
        beside = [column for _, column in some]
        yield beside[0], beside[-1]


def _below(content: bytes, lines: int) -> tuple[int, int]:
    """The byte after so many lines."""
    at = 0
    for number in range(lines):
        found = content.find(b"\n", at)
        if found < 0:
            return len(content), number
        at = found + 1
    return at, lines
