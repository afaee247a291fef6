"""What a cell of a register means, worked out once for each different cell of a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ecede_desktop.exchange.cells import Wrong, read_day, slashed
from ecede_desktop.exchange.headers import SESSION_WORDS, SessionColumn
from ecede_desktop.exchange.mark_cells import NO_MARK, CodesOn, MarkCell, is_blank, read_mark
from ecede_desktop.exchange.mark_sheets import BLANK, SpecialCell, cell_number
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.codes import CodeSet
from ecede_desktop.records.imports import MarkNote
from ecede_desktop.records.marks import position_of
from ecede_desktop.records.names import tidy

LONG_FIELDS = ("date", "session", "mark")
NOTE_FIELDS = ("sub_code", "minutes_late", "comment")
FIRST_CODES = dt.date(2010, 9, 1)
_MOST_MINUTES = 300

_Faults = list[tuple[str, str, Wrong]]


@dataclass
class Reading:
    """What marks are read against, and the cells that hold more than a mark."""

    codes_on: CodesOn
    today: dt.date
    local_codes: Mapping[str, str]
    specials: list[SpecialCell] = field(default_factory=list)
    _known: dict[dt.date, CodeSet | None] = field(default_factory=dict)

    def known(self, day: dt.date) -> CodeSet | None:
        """The codes of a day, asked once a day."""
        if day not in self._known:
            self._known[day] = self.codes_on(day)
        return self._known[day]

    def special(self, cell: int, note: MarkNote | None, faults: _Faults) -> int:
        """The whole number that stands for a cell with a note or with faults."""
        self.specials.append(SpecialCell(cell, note, tuple(faults)))
        return -len(self.specials)

    def day_fault(self, day: dt.date) -> Wrong | None:
        """Why no mark can stand on a day."""
        if day > self.today:
            return Wrong("date_future", {"today": slashed(self.today)})
        if self.known(day) is None:
            return Wrong("date_before_codes", {"first": slashed(FIRST_CODES)})
        return None


class LongCells(dict[tuple[str, ...], int]):
    """Whole number for each different (date, session, mark, …) of a long file."""

    def __init__(self, reading: Reading, fields: Sequence[str], headings: Mapping[str, str]) -> None:
        super().__init__()
        self.reading = reading
        self.fields = fields
        self.headings = headings
        self._days: dict[str, dt.date | Wrong] = {}

    def __missing__(self, key: tuple[str, ...]) -> int:
        cells = dict(zip(self.fields, map(tidy, key), strict=True))
        faults: _Faults = []
        day = self._day(cells["date"], faults, blank=is_blank(cells["mark"]))
        session = SESSION_WORDS.get(cells["session"].casefold(), "")
        if not session:
            faults.append((self.headings["session"], cells["session"], Wrong("session_unknown", {})))
        mark = self._mark(cells, day, session, faults)
        note = self._note(cells, mark, faults)
        number = BLANK
        if mark.core and day is not None and session and not faults:
            number = cell_number(school_year_of(day), position_of(day, session), mark.core)
        if faults or (number and note is not None):
            number = self.reading.special(number, note, faults)
        self[key] = number
        return number

    def _day(self, text: str, faults: _Faults, *, blank: bool) -> dt.date | None:
        day = self._days.get(text)
        if day is None:
            day = self._days[text] = read_day(text)
        wrong = day if isinstance(day, Wrong) else None if blank else self.reading.day_fault(day)
        if wrong:
            faults.append((self.headings["date"], text, wrong))
            return None
        return day if isinstance(day, dt.date) else None

    def _mark(self, cells: Mapping[str, str], day: dt.date | None, session: str, faults: _Faults) -> MarkCell:
        known = self.reading.known(day or self.reading.today)
        if known is None:
            return NO_MARK
        mark = read_mark(cells["mark"], session, known, self.reading.local_codes)
        if isinstance(mark, Wrong):
            faults.append((self.headings["mark"], cells["mark"], mark))
            return NO_MARK
        return mark

    def _note(self, cells: Mapping[str, str], mark: MarkCell, faults: _Faults) -> MarkNote | None:
        minutes = cells.get("minutes_late", "").removesuffix(".0")
        late = int(minutes) if minutes.isascii() and minutes.isdigit() and len(minutes) < 4 else None
        if minutes and (late is None or late > _MOST_MINUTES):
            faults.append((self.headings["minutes_late"], minutes, Wrong("minutes_late", {})))
        sub_code, comment = cells.get("sub_code", ""), cells.get("comment", "")
        if mark.note is None and late is None and not sub_code and not comment:
            return None
        read = mark.note or MarkNote(raw=mark.core)
        return MarkNote(read.raw, sub_code or read.sub_code, late, comment)


class GridColumn(dict[str, int]):
    """Whole number for each different cell of one session column."""

    def __init__(self, reading: Reading, column: SessionColumn) -> None:
        super().__init__()
        self.reading = reading
        self.column = column
        self._wrong = reading.day_fault(column.day)

    def __missing__(self, text: str) -> int:
        self[text] = number = self._read(tidy(text))
        return number

    def _read(self, text: str) -> int:
        if is_blank(text):
            return BLANK
        heading, day, session = self.column.heading, self.column.day, self.column.session
        wrong = self._wrong
        known = self.reading.known(day)
        if wrong or known is None:
            assert wrong is not None
            return self.reading.special(BLANK, None, [(heading, text, wrong)])
        mark = read_mark(text, session, known, self.reading.local_codes)
        if isinstance(mark, Wrong):
            return self.reading.special(BLANK, None, [(heading, text, mark)])
        number = cell_number(school_year_of(day), position_of(day, session), mark.core)
        return number if mark.note is None else self.reading.special(number, mark.note, [])
