"""Term dates and closed days from an iCalendar file: each event told by its words, days as they are in Wales."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import icalendar

from ecede_desktop.exchange.term_lines import HOLIDAY, DayLine, TermLine, kind_of_day
from ecede_desktop.law.calendar import DAY, school_year_of
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.names import tidy

LIMIT = 5 * 1024 * 1024
MOST_EVENTS = 5000
MOST_DAYS = 120
_LONDON = ZoneInfo("Europe/London")
# cy: translator to check the Welsh words
_SEASONS = (("autumn", r"autumn|hydref"), ("spring", r"spring|gwanwyn"), ("summer", r"summer|\bhaf\b"))
_TERM = re.compile(r"\bterm\b|\btymor\b")
_HALF = re.compile(r"half[ -]?term|hanner tymor")
_STARTS = re.compile(r"start|begin|open|dechrau|first day|diwrnod cyntaf")
_ENDS = re.compile(r"\bend|finish|close|diwedd|gorffen|last day|diwrnod olaf")
_YEARS = range(1950, 2150)
_A_TERM = 20
"""An event that lasts so many days and speaks of a term is one."""

_Found = tuple[list[TermLine], list[DayLine], list[Problem]]


def is_calendar(content: bytes) -> bool:
    """Whether a file is an iCalendar file, by its beginning."""
    return content[:512].lstrip(b"\xef\xbb\xbf \r\n\t").upper().startswith(b"BEGIN:VCALENDAR")


def read_events(content: bytes) -> _Found:
    """Terms, closed days and faults of every event."""
    if len(content) > LIMIT:
        size, limit = len(content) // 2**20, LIMIT // 2**20
        return [], [], [problem(0, "", "", "file_too_large", size=size, limit=limit)]
    try:
        calendars = icalendar.Calendar.from_ical(content, multiple=True)
        events = [event for one in calendars for event in one.walk("VEVENT")][:MOST_EVENTS]
    except Exception:  # the parser of the library fails in many ways on damaged files; all mean the same
        return [], [], [problem(_broken_at(content), "", "", "calendar_broken", at=_broken_at(content))]
    reading = _Reading(_lines_of(content))
    for number, event in enumerate(events):
        reading.event(number, event)
    return reading.result()


def _lines_of(content: bytes) -> list[int]:
    """The line on which each event begins."""
    rows = content.upper().splitlines()
    return [number for number, row in enumerate(rows, start=1) if row.strip() == b"BEGIN:VEVENT"]


def _broken_at(content: bytes) -> int:
    """The first line that is no line of such a file, or the last one."""
    rows = content.splitlines()
    shape = re.compile(rb"[A-Za-z0-9-]+[:;]|[ \t]|$")
    return next((n for n, row in enumerate(rows, start=1) if not shape.match(row)), len(rows))


class _Reading:
    def __init__(self, lines: Sequence[int]) -> None:
        self.lines = lines
        self.days: list[DayLine] = []
        self.terms: dict[tuple[int, str], TermLine] = {}
        self.ends: dict[tuple[int, str, str], tuple[int, dt.date]] = {}
        self.halves: list[tuple[dt.date, dt.date]] = []
        self.problems: list[Problem] = []
        self.seen = 0

    def event(self, number: int, event: Any) -> None:
        """Take in one event."""
        line = self.lines[number] if number < len(self.lines) else 0
        title = tidy(str(event.get("SUMMARY", "")))
        days = _days_of(event)
        if days is None:
            self.problems.append(problem(line, "DTSTART", title[:80], "calendar_event"))
            return
        self.seen += 1
        if event.get("RRULE") is not None:
            self.problems.append(problem(line, "RRULE", title[:80], "calendar_repeats"))
        first, last = days
        words = title.casefold()
        season = next((name for name, pattern in _SEASONS if re.search(pattern, words)), "")
        if season and _TERM.search(words) and not _HALF.search(words) and self._term(line, season, words, first, last):
            return
        kind = kind_of_day(title)
        if not kind:
            self.problems.append(problem(line, "SUMMARY", title[:80], "calendar_kind"))
        elif (last - first).days >= MOST_DAYS:
            self.problems.append(problem(line, "DTEND", title[:80], "calendar_event"))
        else:
            if kind == HOLIDAY and _HALF.search(words):
                self.halves.append((first, last))
            self.days.append(DayLine(line, "", first, last, kind, title))

    def _term(self, line: int, season: str, words: str, first: dt.date, last: dt.date) -> bool:
        """A whole term, or the day on which one starts or ends."""
        key = school_year_of(first), season
        if (last - first).days >= _A_TERM:
            self.terms[key] = TermLine(line, *key, first, last)
            return True
        for end, pattern in (("start", _STARTS), ("end", _ENDS)):
            if pattern.search(words) and not kind_is_closed(words):
                self.ends[(*key, end)] = line, first if end == "start" else last
                return True
        return False

    def result(self) -> _Found:
        """Terms with their half-terms, days, and faults in the order of the file."""
        for (year, season, end), (line, first) in sorted(self.ends.items()):
            other = self.ends.get((year, season, "end"))
            if end == "start" and other and first <= other[1]:
                self.terms.setdefault((year, season), TermLine(line, year, season, first, other[1]))
        made = []
        for term in sorted(self.terms.values(), key=lambda one: one.first_day):
            half = next((h for h in self.halves if term.first_day < h[0] and h[1] < term.last_day), None)
            made.append(replace(term, half_term_first=half[0], half_term_last=half[1]) if half else term)
        inside = {(one.half_term_first, one.half_term_last) for one in made}
        days = [one for one in self.days if (one.first_day, one.last_day) not in inside or one.kind != HOLIDAY]
        problems = sorted(self.problems, key=lambda p: p.line)
        if not self.seen:
            problems.append(problem(0, "", "", "calendar_empty"))
        return made, days, problems


def kind_is_closed(words: str) -> bool:
    """Whether the words speak of a closed day: “INSET day before spring term starts” is no start of a term."""
    return kind_of_day(words) in ("inset", "bank_holiday", "occasional", "holiday")


def _days_of(event: Any) -> tuple[dt.date, dt.date] | None:
    """First and last day, both among them; None where they cannot be read."""
    try:
        start = event.decoded("DTSTART")
        end = event.decoded("DTEND", None)
        if end is None and event.get("DURATION") is not None:
            end = start + event.decoded("DURATION")
        first = last = _day(start)
        if end is not None:
            last = _day(end)
            # A day without a time ends before the day that DTEND names; so does an event that ends at midnight.
            whole = not isinstance(end, dt.datetime) or (_local(end).time() == dt.time() and end != start)
            last = last - DAY if whole and last > first else last
    except Exception:  # a property of another type, a zone that is not known, a day beyond the calendar
        return None
    return (first, last) if first <= last and first.year in _YEARS and last.year in _YEARS else None


def _local(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(_LONDON) if moment.tzinfo else moment


def _day(value: object) -> dt.date:
    if isinstance(value, dt.datetime):
        return _local(value).date()
    if isinstance(value, dt.date):
        return value
    raise TypeError("the library gives text where it could not read a day")
