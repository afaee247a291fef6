"""What a cell of a register means, worked out once for each different cell of a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ecede_desktop.exchange.cells import Wrong, slashed
from ecede_desktop.exchange.fields import SESSION_WORDS
from ecede_desktop.exchange.mark_cells import (
    MOST_MINUTES,
    NO_MARK,
    PRESENT,
    CodesOn,
    MarkCell,
    is_blank,
    mark_proposals,
    read_mark,
    split_day,
)
from ecede_desktop.exchange.mark_sheets import BLANK, SpecialCell, cell_number
from ecede_desktop.exchange.mending import Damage, Mending
from ecede_desktop.exchange.session_columns import OTHER_PERIOD, SessionColumn, plain_period
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.codes import CodeSet
from ecede_desktop.records.import_profiles import Profile
from ecede_desktop.records.imports import MarkNote
from ecede_desktop.records.marks import SESSIONS, position_of
from ecede_desktop.records.names import tidy

LONG_FIELDS = ("date", "session", "mark")
NOTE_FIELDS = ("sub_code", "minutes_late", "comment")
FIRST_CODES = dt.date(2010, 9, 1)
SWAPPED = ("swapped", "PM AM")
"""The repair of a file whose mornings and afternoons are changed about."""
BOTH = "AM PM"

_Faults = list[tuple[str, str, Wrong]]
_TURNED = {"AM": "PM", "PM": "AM", "": ""}


@dataclass
class Reading:
    """What marks are read against, and the cells that hold more than a mark."""

    codes_on: CodesOn
    today: dt.date
    profile: Profile
    mending: Mending
    specials: list[SpecialCell] = field(default_factory=list)
    slashes: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    """(slash, session) that were seen, by column: a column with only the wrong ones may be shifted."""
    _known: dict[dt.date, CodeSet | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.swapped = self.mending.accepted.one_of("", BOTH, (SWAPPED,)) is not None

    def known(self, day: dt.date) -> CodeSet | None:
        """The codes of a day, asked once a day."""
        if day not in self._known:
            self._known[day] = self.codes_on(day)
        return self._known[day]

    def special(
        self, cell: int, note: MarkNote | None, faults: Sequence[tuple[str, str, Wrong]], damage: Sequence[Damage] = ()
    ) -> int:
        """The whole number that stands for a cell with a note, with damage or with faults."""
        self.specials.append(SpecialCell(cell, note, tuple(faults), tuple(damage)))
        return -len(self.specials)

    def day_fault(self, day: dt.date) -> Wrong | None:
        """Why no mark can stand on a day."""
        if day > self.today:
            return Wrong("date_future", {"today": slashed(self.today)})
        if self.known(day) is None:
            return Wrong("date_before_codes", {"first": slashed(FIRST_CODES)})
        return None

    def session(self, session: str) -> str:
        """The session meant, where a person accepted that the file has them changed about."""
        return _TURNED[session] if self.swapped else session

    def mark(self, column: str, text: str, session: str, known: CodeSet) -> tuple[MarkCell | Wrong, Damage | None]:
        """The mark of a cell, mended where that was accepted; and its damage."""
        if text in PRESENT.values() and session:
            self.slashes.setdefault(column, set()).add((text, session))
        mark = read_mark(text, session, known, self.profile.codes)
        if not isinstance(mark, Wrong):
            return mark, None
        proposals = mark_proposals(text, session, mark)
        if not proposals:
            return mark, None
        damage = Damage(column, text, proposals)
        chosen = self.mending.accepted.one_of(column, text, proposals)
        if chosen is None:
            return mark, damage
        mended = read_mark(chosen, session, known, self.profile.codes)
        if isinstance(mended, MarkCell):
            note = mended.note or MarkNote()
            mended = MarkCell(mended.core, MarkNote(text, note.sub_code, note.minutes_late))
        return mended, damage


class LongCells(dict[tuple[str, ...], int]):
    """Whole number for each different (date, session, mark, …) of a long file."""

    def __init__(self, reading: Reading, fields: Sequence[str], headings: Mapping[str, str]) -> None:
        super().__init__()
        self.reading = reading
        self.fields = fields
        self.headings = headings
        self._days: dict[str, tuple[dt.date | Wrong, Damage | None]] = {}
        self._bases: dict[str, tuple[int, CodeSet | None]] = {}
        """Number of the morning, and the codes, of days as the file writes them."""
        self._plain_marks: dict[tuple[str, str, int], int] = {}
        """By session and mark as the file writes them, and the code set: what is added to the number of the day."""
        profile = reading.profile
        self._periods = {plain_period(profile.am_period): "AM", plain_period(profile.pm_period): "PM"}
        self._by_period = bool(profile.am_period and profile.pm_period)

    def __missing__(self, key: tuple[str, ...]) -> int:
        number = self._of_its_parts(key)
        if number is None:
            number = self._read(key)
        self[key] = number
        return number

    def _of_its_parts(self, key: tuple[str, ...]) -> int | None:
        """The number where day, session and mark were each read before, and nothing was to be said of them."""
        base, known = self._bases.get(key[0], (0, None))
        mark = self._plain_marks.get((key[1], key[2], id(known)))
        if mark is None or any(key[len(LONG_FIELDS) :]):
            return None
        return base + mark

    def _read(self, key: tuple[str, ...]) -> int:
        cells = dict(zip(self.fields, map(tidy, key), strict=True))
        faults: _Faults = []
        damage: list[Damage] = []
        session = self._session(cells["session"], faults)
        if session == OTHER_PERIOD:
            return BLANK
        day = self._day(cells["date"], faults, damage, blank=is_blank(cells["mark"]))
        mark = self._mark(cells, day, session, faults, damage)
        note = self._note(cells, mark, faults)
        number = BLANK
        if mark.core and day is not None and session and not faults:
            number = cell_number(school_year_of(day), position_of(day, session), mark.core)
        if faults or damage or (number and note is not None):
            return self.reading.special(number, note, faults, damage)
        if number and day is not None:
            base, known = cell_number(school_year_of(day), position_of(day, SESSIONS[0]), "\0"), self.reading.known(day)
            self._bases[key[0]] = base, known
            self._plain_marks[key[1], key[2], id(known)] = number - base
        return number

    def _session(self, text: str, faults: _Faults) -> str:
        session = SESSION_WORDS.get(text.casefold(), "")
        period = "" if session else plain_period(text)
        if period and self._by_period:
            session = self._periods.get(period, OTHER_PERIOD)
        if session:
            return session if session == OTHER_PERIOD else self.reading.session(session)
        key = "session_is_period" if period else "session_unknown"
        faults.append((self.headings["session"], text, Wrong(key, {})))
        return ""

    def _day(self, text: str, faults: _Faults, damage: list[Damage], *, blank: bool) -> dt.date | None:
        found = self._days.get(text)
        if found is None:
            found = self._days[text] = self.reading.mending.day(self.headings["date"], text)
        day, damaged = found
        if damaged:
            damage.append(damaged)
        wrong = day if isinstance(day, Wrong) else None if blank else self.reading.day_fault(day)
        if wrong:
            faults.append((self.headings["date"], text, wrong))
            return None
        return day if isinstance(day, dt.date) else None

    def _mark(
        self, cells: Mapping[str, str], day: dt.date | None, session: str, faults: _Faults, damage: list[Damage]
    ) -> MarkCell:
        known = self.reading.known(day or self.reading.today)
        if known is None:
            return NO_MARK
        mark, damaged = self.reading.mark(self.headings["mark"], cells["mark"], session, known)
        if damaged:
            damage.append(damaged)
        if isinstance(mark, Wrong):
            faults.append((self.headings["mark"], cells["mark"], mark))
            return NO_MARK
        return mark

    def _note(self, cells: Mapping[str, str], mark: MarkCell, faults: _Faults) -> MarkNote | None:
        minutes = cells.get("minutes_late", "").removesuffix(".0")
        late = int(minutes) if minutes.isascii() and minutes.isdigit() and len(minutes) < 4 else None
        if minutes and (late is None or late > MOST_MINUTES):
            faults.append((self.headings["minutes_late"], minutes, Wrong("minutes_late", {})))
        sub_code, comment = cells.get("sub_code", ""), cells.get("comment", "")
        if mark.note is None and late is None and not sub_code and not comment:
            return None
        read = mark.note or MarkNote(raw=mark.core)
        return MarkNote(read.raw, sub_code or read.sub_code, read.minutes_late if late is None else late, comment)


class GridColumn(dict[str, tuple[int, ...]]):
    """Whole numbers, one a session, for each different cell of one column of a grid."""

    def __init__(self, reading: Reading, column: SessionColumn) -> None:
        super().__init__()
        self.reading = reading
        self.column = column
        self._wrong = reading.day_fault(column.day)

    def __missing__(self, text: str) -> tuple[int, ...]:
        if self.column.session:
            numbers: tuple[int, ...] = (self._read(tidy(text), self.column.session),)
        else:
            numbers = self._both(text)
        self[text] = numbers
        return numbers

    def _both(self, text: str) -> tuple[int, ...]:
        """The two sessions of a column for a whole day."""
        if is_blank(tidy(text)):
            return BLANK, BLANK
        split = split_day(text, self.reading.profile.codes)
        if split is not None:
            return tuple(self._read(part, session) for part, session in zip(split, SESSIONS, strict=True))
        raw = tidy(text)
        damage = Damage(self.column.heading, raw, (("whole_day", f"{raw} {raw}"),))
        day = self.column.day
        known = self.reading.known(day)
        alone = read_mark(raw, "", known, self.reading.profile.codes) if known else NO_MARK
        if isinstance(alone, Wrong) or not alone.core:
            wrong = alone if isinstance(alone, Wrong) else self._wrong or Wrong("mark_of_day", {})
            return (self.reading.special(BLANK, None, [(self.column.heading, raw, wrong)]),)
        if self.reading.mending.accepted.one_of(*damage[:3]):
            first, second = (self._read(raw, session) for session in SESSIONS)
            return first, second, self.reading.special(BLANK, None, (), [damage])
        fault = (self.column.heading, raw, Wrong("mark_of_day", {"suggestion": f"{raw} {raw}"}))
        return (self.reading.special(BLANK, None, [fault], [damage]),)

    def _read(self, text: str, session: str) -> int:
        if is_blank(text):
            return BLANK
        heading, day, session = self.column.heading, self.column.day, self.reading.session(session)
        wrong = self._wrong
        known = self.reading.known(day)
        if wrong or known is None:
            assert wrong is not None
            return self.reading.special(BLANK, None, [(heading, text, wrong)])
        mark, damaged = self.reading.mark(heading, text, session, known)
        damage = [damaged] if damaged else []
        if isinstance(mark, Wrong):
            return self.reading.special(BLANK, None, [(heading, text, mark)], damage)
        if not mark.core:  # a profile may say that a code stands for no mark
            return self.reading.special(BLANK, None, [], damage) if damage else BLANK
        number = cell_number(school_year_of(day), position_of(day, session), mark.core)
        return number if mark.note is None else self.reading.special(number, mark.note, [], damage)


class StringCells(dict[tuple[dt.date, str, str], int]):
    """Whole number for each different (date, session, raw) of the strings of a file."""

    def __init__(self, reading: Reading, heading: str) -> None:
        super().__init__()
        self.reading = reading
        self.heading = heading

    def __missing__(self, key: tuple[dt.date, str, str]) -> int:
        day, session, raw = key
        self[key] = number = self._read(day, session, raw)
        return number

    def _read(self, day: dt.date, session: str, raw: str) -> int:
        if is_blank(raw):
            return BLANK
        where = f"{self.heading} {slashed(day)} {session}"
        wrong = self.reading.day_fault(day)
        known = self.reading.known(day)
        if wrong or known is None:
            assert wrong is not None
            return self.reading.special(BLANK, None, [(where, raw, wrong)])
        mark = read_mark(raw, session, known, self.reading.profile.codes)
        if isinstance(mark, Wrong):
            # slashes the wrong way are told once for the whole string
            return BLANK if mark.key == "mark_wrong_way" else self.reading.special(BLANK, None, [(where, raw, mark)])
        if not mark.core:
            return BLANK
        number = cell_number(school_year_of(day), position_of(day, session), mark.core)
        return number if mark.note is None else self.reading.special(number, mark.note, [])
