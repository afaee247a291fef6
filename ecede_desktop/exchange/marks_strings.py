"""Marks written as one long string a pupil: two characters a day, in one of three layouts told apart by scoring."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from ecede_desktop.exchange.cells import Wrong, slashed
from ecede_desktop.law.calendar import DAY, SATURDAY, SchoolCalendar, is_working_day, school_year_of
from ecede_desktop.records.marks import SESSIONS, last_day_of, position_of

SEVEN, FIVE, SCHOOL = "seven", "five", "school"
LAYOUTS = (SEVEN, FIVE, SCHOOL)
"""Every calendar day; Monday to Friday; only the days of the school's calendar."""
SMALL_MARGIN = 0.05
"""Below this a person is asked which layout it is."""
NO_PLACE = "\0"
"""Stands in ``DecodedMarks.text`` for a day that the string does not hold."""
LONGEST = 4 * 732
"""Characters of a string that is looked at: a school year has at most 732."""
YEARS = range(1950, 2150)
"""Years in which a string can start; beyond them the calendar itself ends."""
FIRST_DROPPED, LAST_DROPPED = "first_dropped", "last_dropped"

_DASHES = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63", "-")
_SLASHES = dict.fromkeys("\u2044\u2215", "/")
# A yen or won sign is what a backslash looks like in the Japanese and Korean encodings.
_BACKSLASHES = dict.fromkeys("\u00a5\uffe5\u20a9\uffe6\u2216\ufe68", "\\")
_WIDE = {chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F)}
_SPACES = dict.fromkeys(" \u00a0\u3000\u2002\u2003\u2007\u2009\u202f", "-")
_DROPPED = dict.fromkeys("\r\n\t\u200b\u200c\u200d\u2060\ufeff\u00ad", "")
_OUTER = " \r\n\t\u00a0\u3000\ufeff"
_CLEAN = str.maketrans(_DASHES | _SLASHES | _BACKSLASHES | _WIDE | _SPACES | _DROPPED)
_FILLER = bytes(int(chr(code) in "#-") for code in range(256))
_CLOSED = bytes(int(chr(code) == "#") for code in range(256))
# Two days of filler alone, and again seven days on: only weekends look so, on whichever days they seem to fall.
_WEEKENDS = re.compile(r"(?<![#-])[#-]{4}(?![#-])(?=.{10}[#-]{4}(?![#-]))", re.DOTALL)
_IS_FILLER = frozenset("#-" + NO_PLACE)


@dataclass(frozen=True, slots=True)
class DecodedMarks:
    """A string of marks, each with its session."""

    start: dt.date
    layout: str
    """seven, five or school."""
    margin: float
    """How much better this layout fits than the next one that places the marks otherwise (of all characters); 1 when
    there is none."""
    text: str
    """Two characters for each calendar day from ``start``; ``NO_PLACE`` on days that the string does not hold."""
    problems: tuple[Wrong, ...] = ()
    not_yet: int = 0
    """Sessions without a mark on the day the file was made or after it: nothing is missing there."""

    @property
    def must_ask(self) -> bool:
        """Whether a person must say which layout it is."""
        return self.margin < SMALL_MARGIN

    @property
    def end(self) -> dt.date:
        """The last day of the string; the day before ``start`` when it holds none."""
        return self.start + (len(self.text) // 2 - 1) * DAY

    @property
    def sessions(self) -> tuple[tuple[dt.date, str, str], ...]:
        """(date, AM or PM, the raw character) of each session that the string holds; ``-`` is no mark."""
        return tuple(
            (self.start + place // 2 * DAY, SESSIONS[place % 2], raw)
            for place, raw in enumerate(self.text)
            if raw != NO_PLACE
        )

    def by_year(self) -> Iterator[tuple[int, int, str]]:
        """(school year, place in its row of marks, characters from there on): what a block is filled from."""
        text, day = self.text, self.start
        while text:
            year = school_year_of(day)
            length = ((last_day_of(year) - day).days + 1) * 2
            yield year, position_of(day, "AM"), text[:length]
            text, day = text[length:], last_day_of(year) + DAY


class Layout(NamedTuple):
    """Which layout strings are in, and how sure that is."""

    name: str
    margin: float


def clean(text: str) -> str:
    """The characters of the marks alone: damage of encodings undone, an inner space as no mark."""
    text = text.strip(_OUTER)
    if "&" in text:
        text = html.unescape(text)
    return text.translate(_CLEAN)


def decode(
    start: dt.date,
    text: str,
    *,
    layout: str | None = None,
    calendar: SchoolCalendar | None = None,
    until: dt.date | None = None,
    half_day: str = "",
) -> DecodedMarks:
    """The sessions of a string that begins with the morning of ``start``.

    ``calendar`` are the school's terms, needed for strings of school days only; ``until`` is the day on which the
    file was made; ``half_day`` (``first_dropped``, ``last_dropped``) is what a person accepted for an odd length.
    """
    marks = clean(text)[:LONGEST]
    problems: list[Wrong] = []
    if start.year not in YEARS:
        return DecodedMarks(start, layout or SEVEN, 1.0, "", (Wrong("date_impossible", {}),))
    if len(marks) % 2:
        if not half_day:
            return DecodedMarks(start, layout or SEVEN, 1.0, "", (_half_day(marks),))
        marks = marks[1:] if half_day == FIRST_DROPPED else marks[:-1]
    guess = Layout(layout, 1.0) if layout else choose([(start, marks)], calendar=calendar, until=until)
    if guess.margin < SMALL_MARGIN:
        problems.append(Wrong("marks_layout_doubtful", {"start": slashed(start)}))
    placed = _placed(start, marks, guess.name, calendar)
    placed, beyond = _cut(start, placed, last_day_of(school_year_of(start)))
    if beyond.strip("#-" + NO_PLACE):
        problems.append(Wrong("marks_beyond_year", {"last": slashed(last_day_of(school_year_of(start)))}))
    not_yet = 0
    if until is not None:
        placed, ahead, not_yet = _not_yet(start, placed, until)
        if ahead:
            problems.append(Wrong("marks_ahead", {"count": ahead, "day": slashed(until)}))
    problems += _doubts(start, placed)
    return DecodedMarks(start, guess.name, guess.margin, placed, tuple(problems), not_yet)


def choose(
    strings: Iterable[tuple[dt.date, str]], *, calendar: SchoolCalendar | None = None, until: dt.date | None = None
) -> Layout:
    """The layout in which all these (first day, clean marks) fit best: one system writes one layout."""
    sums = dict.fromkeys(LAYOUTS, 0.0)
    tried = 0
    for start, marks in strings:
        found = _scores(start, marks[: len(marks) // 2 * 2], calendar, until)
        if found:
            tried += 1
            for name in LAYOUTS:
                # A layout that cannot be tried fits as badly as can be.
                sums[name] += found.get(name, -2.0)
    if not tried:
        return Layout(SEVEN, 1.0)
    best = max(LAYOUTS, key=lambda name: (sums[name], name == SEVEN))
    return Layout(best, min((sums[best] - sums[name]) / tried for name in LAYOUTS if name != best))


def encode(
    first_day: dt.date,
    marks: Mapping[tuple[dt.date, str], str],
    *,
    last_day: dt.date | None = None,
    closed: Container[dt.date] = frozenset(),
) -> str:
    """The string of every calendar day from ``first_day``: ``##`` on weekends and closed days without a mark."""
    days = [day for (day, _), mark in marks.items() if mark]
    last = last_day or max(days, default=first_day - DAY)
    parts = []
    day = first_day
    while day <= last:
        blank = "#" if day.weekday() >= SATURDAY or day in closed else "-"
        parts += [marks.get((day, session)) or blank for session in SESSIONS]
        day += DAY
    return "".join(parts)


# How well a layout fits


class _Plan(NamedTuple):
    """Where the days of a string stand in one layout; the numbers have one byte for each character of the string."""

    offsets: tuple[int, ...]
    """Calendar days from the first one, for each day of the string; empty when that is simply counting."""
    off: int
    """Characters on days without school."""
    on: int
    """Characters on days that should have school."""
    off_count: int
    on_count: int


def _scores(
    start: dt.date, marks: str, calendar: SchoolCalendar | None, until: dt.date | None
) -> Mapping[str, float] | None:
    """How well each layout fits; None when they all place the marks on the same days."""
    days = len(marks) // 2
    if not days or start.year not in YEARS:
        return None
    data = marks.encode("latin-1", "replace")
    filler = int.from_bytes(data.translate(_FILLER), "big")
    closed = int.from_bytes(data.translate(_CLOSED), "big")
    found: dict[str, float] = {}
    seen = {}
    for name in LAYOUTS:
        plan = _plan(start, days, name, calendar)
        if plan is None:
            continue
        seen[name] = plan.offsets or tuple(range(days))
        found[name] = _share(filler, closed, plan) - _beyond(start, marks, seen[name], until)
        if name != SEVEN:
            found[name] -= 4 * len(_WEEKENDS.findall(marks)) / len(marks)
    if len(set(seen.values())) < 2:
        return None
    for name, offsets in seen.items():  # what places the marks as the best does is no rival of it
        if name != SEVEN and offsets == seen[SEVEN]:
            found[name] = -2.0
    return found


def _share(filler: int, closed: int, plan: _Plan) -> float:
    # Each character on a day without school speaks for the layout where it is # or -, against it where it is a mark;
    # each # on a day with school speaks against it. Counted against all characters, not those days alone: else the
    # two or three bank holidays of a week of five days would weigh as much as every weekend of a week of seven.
    # Slashes that stand the wrong way are the same in every layout: they tell of a shift by half a day, apart from it.
    filled = (filler & plan.off).bit_count()
    against = plan.off_count - filled + (closed & plan.on).bit_count()
    return (filled - against) / ((plan.off_count + plan.on_count) or 1)


def _beyond(start: dt.date, marks: str, offsets: tuple[int, ...], until: dt.date | None) -> float:
    """The share of real marks after the end of the school year or the day on which the file was made."""
    limit = last_day_of(school_year_of(start))
    if until is not None and until < limit:
        limit = until
    last = (limit - start).days
    if not offsets or offsets[-1] <= last:
        return 0.0
    first = next(n for n, offset in enumerate(offsets) if offset > last)
    after = marks[2 * first :]
    return (len(after) - after.count("#") - after.count("-")) / len(marks)


@lru_cache(maxsize=4096)
def _plan(start: dt.date, days: int, layout: str, calendar: SchoolCalendar | None) -> _Plan | None:
    """Where ``days`` days stand; None when the layout needs a calendar that does not reach so far."""
    offsets: list[int] = []
    off = bytearray()
    on = bytearray()
    most = 10 * 366
    for offset in range(most):
        if len(offsets) == days:
            break
        day = start + offset * DAY
        school = _is_school_day(day, calendar)
        if layout == SCHOOL and (calendar is None or not calendar.knows(day)):
            return None
        if (layout == FIVE and day.weekday() >= SATURDAY) or (layout == SCHOOL and not school):
            continue
        offsets.append(offset)
        off += bytes((not school,)) * 2
        on += bytes((school,)) * 2
    masks = int.from_bytes(off, "big"), int.from_bytes(on, "big")
    return _Plan(tuple(offsets) if layout != SEVEN else (), *masks, off.count(1), on.count(1))


def _is_school_day(day: dt.date, calendar: SchoolCalendar | None) -> bool:
    if calendar is not None and calendar.knows(day):
        return calendar.is_school_day(day)
    return is_working_day(day)


# Where the marks stand


def _placed(start: dt.date, marks: str, layout: str, calendar: SchoolCalendar | None) -> str:
    """The marks with two characters for each calendar day."""
    if layout == SEVEN:
        return marks
    plan = _plan(start, len(marks) // 2, layout, calendar)
    if plan is None or not plan.offsets:
        return marks if plan else ""
    out = list(repeat(NO_PLACE * 2, plan.offsets[-1] + 1))
    for number, offset in enumerate(plan.offsets):
        out[offset] = marks[2 * number : 2 * number + 2]
    return "".join(out)


def _cut(start: dt.date, placed: str, last: dt.date) -> tuple[str, str]:
    length = max(0, ((last - start).days + 1) * 2)
    return placed[:length], placed[length:]


def _not_yet(start: dt.date, placed: str, until: dt.date) -> tuple[str, int, int]:
    """The text up to the day of the file, real marks after it, and sessions that are simply not yet."""
    held, after = _cut(start, placed, until)
    held, today = _cut(start, held, until - DAY)
    waiting = today.count("-")
    held += today.replace("-", NO_PLACE)
    ahead = len(after) - sum(after.count(raw) for raw in _IS_FILLER)
    return held, ahead, waiting + after.count("-")


# What is doubtful about them


def wrong_ways(marks: str) -> int:
    """How many slashes stand in the other half of the day."""
    return marks[0::2].count("\\") + marks[1::2].count("/")


def _half_day(marks: str) -> Wrong:
    """An odd length: which end is one too many shows in the slashes, but a person decides."""
    last, first = wrong_ways(marks[:-1]), wrong_ways(marks[1:])
    facts = {"length": len(marks), "last": last, "first": first}
    return Wrong("marks_half_day", facts | {"suggestion": LAST_DROPPED if last <= first else FIRST_DROPPED})


def _doubts(start: dt.date, placed: str) -> list[Wrong]:
    found = []
    if wrong := wrong_ways(placed):
        slashes = placed.count("/") + placed.count("\\")
        place = next(n for n, raw in enumerate(placed) if raw == ("/" if n % 2 else "\\"))
        at = f"{slashed(start + place // 2 * DAY)} {SESSIONS[place % 2]}"
        found.append(Wrong("marks_wrong_way", {"count": wrong, "slashes": slashes, "first": at}))
    weekend = _weekend_marks(start, placed)
    if not weekend:
        return found
    broken = _joined(start, placed)
    if broken is not None:
        found.append(Wrong("marks_spells_joined", {"day": slashed(broken)}))
    else:
        day = slashed(start + weekend[0] * DAY)
        found.append(Wrong("marks_weekend", {"count": len(weekend), "day": day}))
    return found


def _weekend_marks(start: dt.date, placed: str) -> list[int]:
    """Days from the start, of those Saturdays and Sundays that hold a real mark."""
    first = (SATURDAY - start.weekday()) % 7
    days = [first - 6] if start.weekday() == SATURDAY + 1 else []
    days += [n for week in range(first, len(placed) // 2, 7) for n in (week, week + 1)]
    return [n for n in days if n >= 0 and placed[2 * n : 2 * n + 2].strip("#-" + NO_PLACE)]


def _joined(start: dt.date, placed: str) -> dt.date | None:
    """From where on weekends stand on other days of the week: two spells written on without the gap between them."""
    saturdays = list(range((SATURDAY - start.weekday()) % 7, len(placed) // 2 - 1, 7))
    fits = [_free(placed, n) for n in saturdays]
    broken = fits.index(False) if False in fits else len(fits)
    # Weekends before the break must be right, and none after it: else it is a trip or a fault, not a shift.
    if not 0 < broken < len(fits) - 1 or any(fits[broken + 1 :]):
        return None
    for shift in range(1, 7):
        later = [n - shift for n in saturdays[broken:]]
        if all(_free(placed, n) and not _free(placed, n - 2) for n in later[1:]):
            return start + (saturdays[broken - 1] + 2) * DAY
    return None


def _free(placed: str, day: int) -> bool:
    """Whether a day and the next hold no real mark."""
    return not placed[2 * day : 2 * day + 4].strip("#-" + NO_PLACE)
