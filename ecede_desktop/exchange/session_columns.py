"""Columns of a grid: which session, day or lesson each heading names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ecede_desktop.exchange.cells import MONTH_NAMES, YEARLESS, Wrong, is_yearless, read_day, slashed
from ecede_desktop.exchange.fields import DAY_NAMES, SESSION_WORDS, WEEKDAY
from ecede_desktop.exchange.mending import HEADINGS, Mending
from ecede_desktop.records.faults import problem
from ecede_desktop.records.import_profiles import Profile
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.names import tidy

OTHER_PERIOD = "-"
"""A lesson that stands for no session."""
_WORDS = r"[^\W\d_]+"
_HEADING = re.compile(
    rf"(?:(?P<weekday>{_WORDS}(?: {_WORDS})?)[ ,:]*)?"
    rf"(?P<day>[0-9]{{1,2}}[ -]{_WORDS}[ -][0-9]{{2,4}}|[0-9]{{1,2}}[ -](?i:{'|'.join(MONTH_NAMES)})\b|"
    rf"[0-9]+[/.-][0-9/.-]+(?:[ T]00:00(?::00)?)?|[0-9]{{5,8}})?"
    rf"(?:[ ,:/-]*(?P<word>{_WORDS}))?(?:[ .:]*(?P<period>[0-9]{{1,2}}))?"
)
_LONGEST = 60
_PERIOD_WORDS = frozenset({"", "p", "per", "period", "lesson", "l", "gwers", "g", "c", "cyfnod"})
_WEEK = re.compile(r"\b(?:week|w/?c|w/?b|wythnos)\b", re.IGNORECASE)
_IN_TITLE = re.compile(r"[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|[0-9]{1,2} [^\W\d_]+ [0-9]{4}")


@dataclass(frozen=True)
class SessionColumn:
    """A column of a grid."""

    index: int
    heading: str
    day: dt.date
    session: str
    """AM or PM; empty for a column that holds both sessions of its day."""


class Named(NamedTuple):
    """What a heading says of time."""

    day: str
    """As it stands; empty when only a weekday is named."""
    weekday: int | None
    session: str
    """AM, PM or empty."""
    period: str
    """The lesson, or empty."""


def plain_period(text: str) -> str:
    """A lesson's number without the word before it: P1, Period 1 and 1 are one; empty when it is none."""
    found = re.fullmatch(rf"(?:({_WORDS})[ .:]*)?0?([0-9]{{1,2}}|[A-Z])", tidy(text))
    if not found or (found[1] or "").casefold() not in _PERIOD_WORDS:
        return "".join(tidy(text).casefold().split()) if tidy(text).casefold() in {"reg", "tutor", "cofrestru"} else ""
    return found[2]


def named_in(heading: str) -> Named | None:
    """What a heading says of time, or None when it is about something else."""
    found = _HEADING.fullmatch(tidy(heading)) if len(heading) <= _LONGEST else None
    if not found or not (found["day"] or found["weekday"]):
        return None
    weekday, word = _words(found)
    if weekday and weekday not in WEEKDAY:
        return None
    if word in SESSION_WORDS and not found["period"]:
        return Named(found["day"] or "", WEEKDAY.get(weekday), SESSION_WORDS[word], "")
    if found["period"] and word in _PERIOD_WORDS:
        return Named(found["day"] or "", WEEKDAY.get(weekday), "", str(int(found["period"])))
    if word or found["period"]:
        return None
    return Named(found["day"] or "", WEEKDAY.get(weekday), "", "") if found["day"] or weekday else None


def _words(found: re.Match[str]) -> tuple[str, str]:
    """The day of the week and the word for the session, wherever they stand: Mon AM, AM 10/09/2018, P1."""
    weekday, word = (found["weekday"] or "").casefold(), (found["word"] or "").casefold()
    first, _, second = weekday.partition(" ")
    if second and not word and weekday not in WEEKDAY:
        return first, second
    if weekday in SESSION_WORDS and not word:
        return "", weekday
    if weekday in _PERIOD_WORDS and found["period"] and not found["day"]:
        return "", weekday or word
    return weekday, word


def is_session(heading: str) -> bool:
    """Whether a heading names a day that can be read, or a weekday, with a session or a lesson."""
    named = named_in(heading)
    if named is None or not (named.session or named.period):
        return False
    day = read_day(named.day) if named.day else None
    return named.weekday is not None if day is None else not isinstance(day, Wrong) or day.key == YEARLESS


def is_day(heading: str) -> bool:
    """Whether a heading names a day alone."""
    named = named_in(heading)
    if named is None or named.session or named.period:
        return False
    day = read_day(named.day) if named.day else None
    return named.weekday is not None if day is None else not isinstance(day, Wrong) or day.key != "date_form"


def week_named(rows: Sequence[Sequence[str]]) -> dt.date | None:
    """The Monday of the week that the title rows name, when they name just one."""
    found = set()
    for row in rows:
        for cell in row:
            if _WEEK.search(cell):
                days = (read_day(text) for text in _IN_TITLE.findall(cell))
                found |= {day for day in days if isinstance(day, dt.date)}
    if not found:
        return None
    first = min(found)
    monday = first - dt.timedelta(days=first.weekday())
    return monday if all(0 <= (day - monday).days < 7 for day in found) else None


@dataclass
class _Columns:
    line: int
    monday: dt.date | None
    mending: Mending
    profile: Profile
    combined: bool

    def __post_init__(self) -> None:
        self.sessions: list[SessionColumn] = []
        self.problems: list[Problem] = []
        self.names: list[str] = []
        self.yearless: list[str] = []
        self.periods: dict[str, None] = {}
        self._seen: dict[tuple[dt.date, str], int] = {}
        self._lessons = {plain_period(self.profile.am_period): "AM", plain_period(self.profile.pm_period): "PM"}
        self._by_lesson = bool(self.profile.am_period and self.profile.pm_period)

    def add(self, index: int, heading: str) -> None:
        named = named_in(heading)
        day = None if named is None else self._day(named)
        if named is None or day is None:
            self.names.append(heading)
            return
        session = named.session
        if named.period:
            self.periods[named.period] = None
            session = self._lessons.get(named.period, OTHER_PERIOD) if self._by_lesson else OTHER_PERIOD
        if session == OTHER_PERIOD:
            self.names += [heading] if self._by_lesson else []
        elif isinstance(day, Wrong):
            if day.key == YEARLESS:
                self.yearless.append(heading)
            if named.session or day.key not in ("date_form", YEARLESS):
                self._fault(heading, day)
            else:
                self.names.append(heading)
        elif not session and not self.combined:
            self._fault(heading, Wrong("session_missing_in_header", {"suggestion": slashed(day)}))
        elif named.day and named.weekday is not None and named.weekday != day.weekday():
            facts = {"weekday": DAY_NAMES[named.weekday], "date": slashed(day), "real": DAY_NAMES[day.weekday()]}
            self._fault(heading, Wrong("weekday_disagrees", dict(facts)))
        elif (day, session) in self._seen:
            again = f"{slashed(day)} {session}".strip()
            self.problems.append(problem(self.line, heading, heading, "session_column_twice", session=again))
        else:
            self._seen[day, session] = index
            self.sessions.append(SessionColumn(index, heading, day, session))

    def _day(self, named: Named) -> dt.date | Wrong | None:
        if named.day:
            day, damage = self.mending.day(HEADINGS, named.day)
            if damage:
                self.mending.tally(damage, self.line)
            if isinstance(day, Wrong) and day.key == YEARLESS and self.monday is not None:
                return _in_week(named.day, self.monday) or day
            return day
        if self.monday is None or named.weekday is None:
            # A weekday alone says nothing without the week; with a session or lesson it is a column all the same.
            return Wrong("week_missing", {}) if named.session or named.period else None
        return self.monday + dt.timedelta(days=named.weekday)

    def _fault(self, heading: str, wrong: Wrong) -> None:
        self.problems.append(problem(self.line, heading, heading, wrong.key, **wrong.facts))


def _in_week(text: str, monday: dt.date) -> dt.date | None:
    """The day of a week that a date without its year names."""
    days = (monday + dt.timedelta(days=number) for number in range(7))
    return next((day for day in days if is_yearless(text, day)), None)


class Read(NamedTuple):
    """The columns of a grid."""

    sessions: list[SessionColumn]
    problems: list[Problem]
    names: list[str]
    """Headings about something else."""
    periods: tuple[str, ...]


def read_columns(
    unread: Sequence[tuple[int, str]],
    line: int,
    monday: dt.date | None,
    mending: Mending,
    profile: Profile,
    *,
    combined: bool,
) -> Read:
    """The sessions that headings name; marks of lessons only where a person said which stand for AM and PM."""
    columns = _Columns(line, monday, mending, profile, combined)
    for index, heading in unread:
        columns.add(index, heading)
    if columns.yearless and not columns.sessions and not columns.problems:
        first = columns.yearless[0]
        columns.problems.append(problem(line, first, first, YEARLESS))
    periods = tuple(columns.periods)
    if periods and not (profile.am_period and profile.pm_period) and not columns.sessions:
        named = ", ".join(f"P{period}" for period in periods)
        columns.problems.append(problem(line, "", "", "period_marks", periods=named))
    return Read(columns.sessions, columns.problems, columns.names, periods)
