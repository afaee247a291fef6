"""Marks on their way from rows into blocks of a pupil's school year, with repeated and contradicting ones found."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from ecede_desktop.exchange.cells import Wrong, slashed
from ecede_desktop.exchange.mending import Damage, Mending
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import MarkBlock, MarkNote, Problem
from ecede_desktop.records.marks import MARKS_LENGTH, session_at

# A cell is one whole number, so that 380,000 of them are placed in a blink: (place << 8) | ASCII of the mark, where
# place counts sessions from the school year 0; 0 is a session without a mark; below 0 is -1 - index into the specials.
BLANK = 0


def cell_number(school_year: int, position: int, core: str) -> int:
    """The whole number of a mark at a session."""
    return (school_year * MARKS_LENGTH + position) << 8 | ord(core)


class SpecialCell(NamedTuple):
    """A cell with more than a mark, or with a fault."""

    cell: int
    """The mark, or ``BLANK``."""
    note: MarkNote | None = None
    faults: tuple[tuple[str, str, Wrong], ...] = ()
    """(heading, value, what is wrong)."""
    damage: tuple[Damage, ...] = ()


UNKNOWN = frozenset({"mark_unknown", "mark_of_england"})
"""Faults of codes that nobody has said the meaning of."""
_CAPPED = UNKNOWN | {"session_unknown", "session_is_period"}
ROWS_NAMED = 20
"""Rows named one by one for each such code; the rest is only counted."""


class _Block:
    """One pupil's school year as it fills."""

    __slots__ = ("base", "lines", "marks", "notes")

    def __init__(self, school_year: int, marks: bytearray | None = None, lines: array[int] | None = None) -> None:
        self.base = school_year * MARKS_LENGTH
        self.marks = bytearray(MARKS_LENGTH) if marks is None else marks
        self.lines = array("I", bytes(4 * MARKS_LENGTH)) if lines is None else lines
        self.notes: dict[int, MarkNote] = {}


ColumnOf = Callable[[int, int], str]
"""Heading of the column for (school year, position)."""


class MarkSheets:
    """All the marks of a file, by pupil and school year."""

    def __init__(self, specials: list[SpecialCell], column_of: ColumnOf, mending: Mending) -> None:
        self.specials = specials
        self.mending = mending
        self.column_of = column_of
        self.problems: list[Problem] = []
        self.blank = 0
        self._times: Counter[tuple[str, str]] = Counter()
        self._blocks: dict[tuple[int, int], _Block] = {}

    def place(self, pupil: int, cells: Iterable[int], lines: Iterable[int]) -> None:
        """Put cells, each with its line, where they belong; a negative pupil only has its faults told."""
        block: _Block | None = None
        marks, at, base = bytearray(), array("I"), 0
        for cell, line in zip(cells, lines, strict=True):
            note = None
            if cell <= 0:
                cell, note = self._special(cell, line, pupil)
                if not cell:
                    continue
            place = (cell >> 8) - base
            if block is None or not 0 <= place < MARKS_LENGTH:
                if pupil < 0:
                    continue
                block = self._block(pupil, cell)
                marks, at, base = block.marks, block.lines, block.base
                place = (cell >> 8) - base
            if marks[place]:
                self._again(block, place, cell & 255, line)
                continue
            marks[place] = cell & 255
            at[place] = line
            if note is not None:
                block.notes[place] = note

    def has(self, pupil: int, school_year: int) -> bool:
        """Whether a pupil has marks of a school year already."""
        return (pupil, school_year) in self._blocks

    def fill(self, pupil: int, school_year: int, marks: bytes, lines: array[int]) -> None:
        """Put a whole school year of a pupil who has none yet, each session once."""
        self._blocks[pupil, school_year] = _Block(school_year, bytearray(marks), lines)

    def _special(self, cell: int, line: int, pupil: int) -> tuple[int, MarkNote | None]:
        if cell == BLANK:
            self.blank += pupil >= 0
            return BLANK, None
        special = self.specials[-1 - cell]
        for heading, value, wrong in special.faults:
            if wrong.key in _CAPPED:
                self._times[wrong.key, value] += 1
                if self._times[wrong.key, value] > ROWS_NAMED:
                    continue
            self.problems.append(problem(line, heading, value, wrong.key, **wrong.facts))
        for damage in special.damage:
            self.mending.tally(damage, line)
        return special.cell, special.note

    @property
    def unknown_codes(self) -> dict[str, int]:
        """Codes that nobody has said the meaning of, with how often each stands there, the most frequent first."""
        counts: Counter[str] = Counter()
        for (key, value), times in self._times.items():
            if key in UNKNOWN:
                counts[value] += times
        return dict(counts.most_common())

    def more_problems(self) -> list[Problem]:
        """One problem for each kind of fault that stands in too many rows to name them all."""
        return [
            problem(0, "", value, "more_of_this", count=times, named=ROWS_NAMED)
            for (_, value), times in self._times.items()
            if times > ROWS_NAMED
        ]

    def _block(self, pupil: int, cell: int) -> _Block:
        school_year = (cell >> 8) // MARKS_LENGTH
        block = self._blocks.get((pupil, school_year))
        if block is None:
            block = self._blocks[pupil, school_year] = _Block(school_year)
        return block

    def _again(self, block: _Block, place: int, code: int, line: int) -> None:
        held, first_line = chr(block.marks[place]), block.lines[place]
        school_year = block.base // MARKS_LENGTH
        day, session = session_at(school_year, place)
        facts = {"first_line": first_line, "first": held, "second": chr(code), "session": f"{slashed(day)} {session}"}
        key = "mark_repeated" if held == chr(code) else "mark_contradicted"
        self.problems.append(problem(line, self.column_of(school_year, place), chr(code), key, **facts))

    def blocks(self) -> tuple[MarkBlock, ...]:
        """The blocks, pupil by pupil."""
        return tuple(
            MarkBlock(pupil, school_year, bytes(block.marks), block.lines, block.notes)
            for (pupil, school_year), block in sorted(self._blocks.items())
        )
