"""The attendance years of a transfer file: strings of marks placed in blocks, with all that is doubtful about them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple, overload

from ecede_desktop.exchange.cells import Wrong, slashed
from ecede_desktop.exchange.claimed_totals import Tally, compare
from ecede_desktop.exchange.marks_strings import NO_PLACE, SEVEN, SMALL_MARGIN, DecodedMarks, choose, clean, decode
from ecede_desktop.exchange.school_codes import SchoolCodes
from ecede_desktop.law.calendar import DAY, SATURDAY, SchoolCalendar, is_working_day, school_year_of
from ecede_desktop.law.codes import DUAL, CodeSet, MarkClass, count
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.faults import FAULTS, problem
from ecede_desktop.records.imports import MarkBlock, MarkNote, Problem, Repair
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, session_at
from ecede_desktop.records.transfers import ClaimedTotals

COLUMN = "AttendanceMarks"
_SHOWN = 60
_SAYS_NOTHING = dict.fromkeys(map(ord, "#-Z" + NO_PLACE))
Stay = tuple[dt.date | None, dt.date | None]
"""First and last day on the roll; None where the file does not say."""


@dataclass(frozen=True)
class YearData:
    """One ``YearData`` of a pupil: a school year at one school."""

    pupil: int
    line: int
    school: str
    year: int | None
    """As the file calls it."""
    start: dt.date | None
    marks: str
    claimed: ClaimedTotals | None
    stays: tuple[Stay, ...] = ()
    """The pupil's stays at that school, where the file's school history has them."""


class OneLine(Sequence[int]):
    """The same line of the file for every place: a string stands on one line."""

    __slots__ = ("line",)

    def __init__(self, line: int) -> None:
        self.line = line

    def __len__(self) -> int:
        return MARKS_LENGTH

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...
    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        if isinstance(at, slice):
            return [self.line] * len(range(*at.indices(MARKS_LENGTH)))
        if not -MARKS_LENGTH <= at < MARKS_LENGTH:
            raise IndexError(at)
        return self.line


@dataclass
class _Block:
    line: int
    marks: bytearray = field(default_factory=lambda: bytearray(MARKS_LENGTH))
    notes: dict[int, MarkNote] = field(default_factory=dict)


class _Placed(NamedTuple):
    """The marks of a string in one school year."""

    cores: bytearray
    notes: dict[int, MarkNote]
    tally: Tally
    known: bool
    """Every mark of it is in a code set."""


@dataclass
class _Unmapped:
    """A character that no code set knows."""

    line: int
    day: str
    count: int = 0


@dataclass
class MarksOfYears:
    """Gathers the marks of all years of a file."""

    codes: SchoolCodes
    until: dt.date
    """The day the file was made, or today."""
    source: str = ""
    """The school that made the file: its codes must all be known."""
    layout: str = ""
    """Said by a person or a profile."""
    calendar: SchoolCalendar | None = None
    accepted: frozenset[str] = frozenset()
    """``Repair.id`` of what a person accepted for strings of an odd length."""
    repairs: list[Repair] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unknown: Counter[str] = field(default_factory=Counter)
    blank: int = 0
    blanks: dict[tuple[int, int], bytearray] = field(default_factory=dict)
    """By pupil and school year: 1 for each session that a string covers without a mark."""
    _blocks: dict[tuple[int, int], _Block] = field(default_factory=dict)
    _unmapped: dict[tuple[str, str], _Unmapped] = field(default_factory=dict)

    def read(self, years: Iterable[YearData]) -> tuple[MarkBlock, ...]:
        """The blocks of all these years."""
        by_school: dict[str, list[YearData]] = {}
        for year in years:
            if year.marks and year.start:
                by_school.setdefault(year.school, []).append(year)
        for school, rows in by_school.items():
            layout = self._layout_of(school, rows)
            for row in rows:
                self._year(row, layout)
        self._tell_unmapped()
        return tuple(
            MarkBlock(pupil, year, bytes(block.marks), OneLine(block.line), block.notes)
            for (pupil, year), block in sorted(self._blocks.items())
        )

    def _layout_of(self, school: str, rows: list[YearData]) -> str:
        """One school's strings are all in one layout."""
        if self.layout:
            return self.layout
        strings = [(row.start, clean(row.marks)) for row in rows if row.start]
        guess = choose(strings, calendar=self.calendar, until=self.until)
        if guess.margin < SMALL_MARGIN:
            day = slashed(strings[0][0])
            self.problems.append(problem(rows[0].line, COLUMN, school, "marks_layout_doubtful", start=day))
        return guess.name

    def _year(self, row: YearData, layout: str) -> None:
        assert row.start is not None
        decoded = self._decode(row.start, row, layout)
        joined = _joined(row, decoded, self.until)
        wrongs = [*decoded.problems, *([joined] if joined else [])]
        if row.year is not None and row.year != school_year_of(row.start):
            wrongs.append(Wrong("marks_year_differs", {"year": _named(row.year), "day": slashed(row.start)}))
        self._tell(row, wrongs)
        if any(FAULTS[w.key].refuses for w in wrongs):
            return
        tally, known = Tally(), True
        for year, position, text in decoded.by_year():
            placed = self._place(row, year, position, text)
            self._merge(row, year, position, placed)
            tally += placed.tally
            known &= placed.known
        if row.claimed is not None and known:
            self._tie_out(row, row.claimed, tally)

    def _decode(self, start: dt.date, row: YearData, layout: str, half_day: str = "") -> DecodedMarks:
        """The string; one of an odd length with the end dropped that a person accepted."""
        decoded = decode(start, row.marks, layout=layout, calendar=self.calendar, until=self.until, half_day=half_day)
        if not half_day and (odd := next((w for w in decoded.problems if w.key == "marks_half_day"), None)):
            proposed = str(odd.facts["suggestion"])
            repair = Repair("shifted", COLUMN, clean(row.marks), proposed, row.line)
            self.repairs.append(repair)
            if repair.id in self.accepted or f"{repair.key}|{COLUMN}|*" in self.accepted:
                return self._decode(start, row, layout, proposed)
        return decoded

    def _tell(self, row: YearData, wrongs: Iterable[Wrong]) -> None:
        self.problems += [problem(row.line, COLUMN, row.marks[:_SHOWN], w.key, **w.facts) for w in wrongs]

    def _place(self, row: YearData, year: int, position: int, text: str) -> _Placed:
        text, outside = _on_roll(row, year, position, text)
        self._tell(row, outside)
        blank = _missing(text, year, position)
        self.blank += blank
        self._leave_blank(row.pupil, year, position, text)
        cores, notes = bytearray(), dict[int, MarkNote]()
        tally, known = Tally(Counts(missing=blank)), True
        for run in self.codes.runs(year, row.school):
            piece = text[max(0, run.first - position) : max(0, run.end - position)]
            if not piece:
                continue
            at = position + len(cores)
            if run.codes is None:
                self._before_codes(row, year, at, piece)
                cores += bytes(len(piece))
                known = False
                continue
            found, complete = self._translate(row, piece, run.codes, (year, at), notes)
            cores += found
            known &= complete
            tally += _tally(found, run.codes)
        _drop_weekend_filler(cores, year, position)
        return _Placed(cores, notes, tally, known)

    def _leave_blank(self, pupil: int, year: int, position: int, text: str) -> None:
        if "-" in text:
            blanks = self.blanks.setdefault((pupil, year), bytearray(MARKS_LENGTH))
            for place, one in enumerate(text, start=position):
                blanks[place] |= one == "-"

    def _before_codes(self, row: YearData, year: int, at: int, piece: str) -> None:
        real = len(piece.translate(_SAYS_NOTHING))
        if real:
            facts = {"count": real, "school": row.school, "day": slashed(session_at(year, at)[0])}
            self._tell(row, [Wrong("marks_before_codes", facts)])

    def _translate(
        self, row: YearData, piece: str, codes: CodeSet, at: tuple[int, int], notes: dict[int, MarkNote]
    ) -> tuple[bytes, bool]:
        """The cores of a piece in one code set, and whether all of it is known; the notes go to ``notes``."""
        table = {ord("-"): "\0"}
        known = True
        lower = []
        for raw in set(piece) - {NO_PLACE, "-"}:
            meant = self.codes.meaning(raw, codes)
            table[ord(raw)] = meant.core if meant else "\0"
            if meant is None:
                known = False
                self._note_unmapped(row, raw, piece, at)
            elif meant.note:
                notes |= dict.fromkeys((at[1] + n for n, one in enumerate(piece) if one == raw), meant.note)
                lower += [raw] if self.codes.is_folded(raw, codes) else []
        if lower:
            first = min(map(piece.index, lower))
            day = slashed(session_at(at[0], at[1] + first)[0])
            number = sum(map(piece.count, lower))
            self.problems.append(problem(row.line, COLUMN, piece[first], "marks_lower_case", count=number, day=day))
        return piece.translate(table).encode("ascii"), known

    def _note_unmapped(self, row: YearData, raw: str, piece: str, at: tuple[int, int]) -> None:
        number = piece.count(raw)
        self.unknown[raw] += number
        day = slashed(session_at(at[0], at[1] + piece.index(raw))[0])
        self._unmapped.setdefault((raw, row.school), _Unmapped(row.line, day)).count += number

    def _tell_unmapped(self) -> None:
        for (raw, school), found in self._unmapped.items():
            facts: dict[str, object] = {"day": found.day, "count": found.count}
            if not self.source or school == self.source:
                self.problems.append(problem(found.line, COLUMN, raw, "marks_code_unmapped", **facts))
            else:
                self.problems.append(problem(found.line, COLUMN, raw, "marks_code_elsewhere", school=school, **facts))

    def _merge(self, row: YearData, year: int, position: int, placed: _Placed) -> None:
        cores = placed.cores
        block = self._blocks.setdefault((row.pupil, year), _Block(row.line))
        held = block.marks[position : position + len(cores)]
        if held.strip(b"\0"):
            for place, (old, new) in enumerate(zip(held, cores, strict=True)):
                if old and new and old != new:
                    day, session = session_at(year, position + place)
                    facts = {"first": chr(old), "first_line": block.line, "second": chr(new)}
                    at = f"{slashed(day)} {session}"
                    self.problems.append(problem(row.line, at, chr(new), "mark_contradicted", **facts))
                cores[place] = new or old
        block.marks[position : position + len(cores)] = cores
        block.notes.update(placed.notes)

    def _tie_out(self, row: YearData, claimed: ClaimedTotals, tally: Tally) -> None:
        difference = compare(claimed, tally)
        if difference is not None:
            facts = {"claimed": difference.claimed, "counted": difference.counted}
            facts |= {"year": _named(claimed.school_year), "school": row.school}
            self.problems.append(problem(row.line, "YearData", row.marks[:_SHOWN], difference.key, **facts))


def _named(year: int) -> str:
    return f"{year}/{(year + 1) % 100:02}"


def _tally(cores: bytes, codes: CodeSet) -> Tally:
    by_code = {chr(code): number for code, number in Counter(cores).items() if code and chr(code) in codes.codes}
    attends = DUAL in by_code and codes.class_of(DUAL) in (MarkClass.PRESENT, MarkClass.APPROVED)
    slashes = by_code.get("/", 0) + by_code.get("\\", 0)
    return Tally(count(by_code, codes), slashes, by_code[DUAL] if attends else 0)


def _on_roll(row: YearData, year: int, position: int, text: str) -> tuple[str, list[Wrong]]:
    """The text with ``NO_PLACE`` outside the stays that the file's own history gives."""
    stays = [stay for stay in row.stays if stay[0] or stay[1]]
    if not stays:
        return text, []
    out, lost, first = list(text), 0, None
    for place in range(0, len(text), 2):
        day, _ = session_at(year, position + place)
        if any((a is None or a <= day) and (b is None or day <= b) for a, b in stays):
            continue
        real = len(text[place : place + 2].translate(_SAYS_NOTHING))
        lost += real
        first = first or (day if real else None)
        out[place : place + 2] = [NO_PLACE] * 2
    told = [Wrong("marks_outside_roll", {"count": lost, "school": row.school, "day": slashed(first)})] if first else []
    return "".join(out), told


def _missing(text: str, year: int, position: int) -> int:
    """Sessions without a mark on days that are no weekend or bank holiday."""
    missing, at = 0, text.find("-")
    while at >= 0:
        missing += is_working_day(session_at(year, position + at)[0])
        at = text.find("-", at + 1)
    return missing


def _joined(row: YearData, decoded: DecodedMarks, until: dt.date) -> Wrong | None:
    """Two stays in one string without the days between: as long as both stays, not as from the first to the last."""
    year = school_year_of(row.start) if row.start else 0
    first, last = first_day_of(year), min(until, first_day_of(year + 1) - DAY)
    stays = sorted(
        (max(a or first, first), min(b or last, last))
        for a, b in row.stays
        if (a or first) <= last and (b or last) >= first
    )
    if len(stays) < 2 or any(later[0] <= earlier[1] for earlier, later in pairwise(stays)):
        return None
    length = len(decoded.text.replace(NO_PLACE, "")) // 2
    every_day = decoded.layout == SEVEN
    together = sum(_days(a, b, every_day=every_day) for a, b in stays)
    whole = _days(stays[0][0], stays[-1][1], every_day=every_day)
    if abs(length - together) <= 1 and length < whole - 1:
        return Wrong("marks_spells_joined", {"day": slashed(stays[0][1] + DAY)})
    return None


def _days(first: dt.date, last: dt.date, *, every_day: bool) -> int:
    days = range((last - first).days + 1)
    return sum(every_day or (first.weekday() + day) % 7 < SATURDAY for day in days)


def _drop_weekend_filler(cores: bytearray, year: int, position: int) -> None:
    """``#`` on a Saturday or Sunday says nothing."""
    start, _ = session_at(year, position)
    first = 2 * (SATURDAY - start.weekday())  # below 0 where the string starts on a Sunday
    for saturday in range(first, len(cores), 14):
        for place in range(max(0, saturday), min(len(cores), saturday + 4)):
            if cores[place] == ord("#"):
                cores[place] = 0
