"""Term dates and closed days from CSV, and the one door for such files: ``read_term_file``."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from ecede_desktop.exchange.cells import Wrong, read_day, read_school, slashed
from ecede_desktop.exchange.encodings import Text, recognise
from ecede_desktop.exchange.term_calendars import is_calendar, read_events
from ecede_desktop.exchange.term_lines import KINDS, DayLine, TermFile, TermLine, kind_of_day
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.marks import first_day_of, last_day_of
from ecede_desktop.records.names import tidy

TERMS = ("autumn", "spring", "summer")
MOST_DAYS = 120
_YEAR = re.compile(r"(20[0-9]{2})(?:[/\-–](?:20)?([0-9]{2}))?")
_DAY_HEADINGS = {
    # cy: translator to check the Welsh headings
    "school": "school", "ysgol": "school", "first": "first", "from": "first", "start": "first", "cyntaf": "first",
    "last": "last", "to": "last", "end": "last", "olaf": "last", "kind": "kind", "type": "kind", "math": "kind",
    "note": "note", "nodyn": "note",
}  # fmt: skip

_Take = Callable[[int, Mapping[str, str]], None]


def read_term_file(content: bytes, file_name: str, *, authority: str = "") -> TermFile:
    """Terms and closed days of a file; what is wrong is in ``problems``, never an exception.

    ``authority`` are the three digits of the council, for school numbers of four.
    """
    digest = hashlib.sha256(content).hexdigest()
    text = recognise(content)
    if isinstance(text, Problem):
        return TermFile(file_name, digest, problems=(text,))
    if is_calendar(content):
        terms, days, problems = read_events(content)
        return TermFile(file_name, digest, tuple(terms), tuple(days), tuple(problems))
    reading = _Reading(authority)
    reading.read(text)
    if not (reading.terms or reading.days or reading.problems):
        reading.problems.append(problem(1, "", "", "no_rows"))
    problems = sorted(reading.problems, key=lambda p: p.line)
    return TermFile(file_name, digest, tuple(reading.terms), tuple(reading.days), tuple(problems))


@dataclass
class _Reading:
    authority: str
    terms: list[TermLine] = field(default_factory=list)
    days: list[DayLine] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def read(self, text: Text) -> None:
        """Either table, told by its headings."""
        first = text.preview().split("\n", 1)[0]
        reader = csv.reader(text.stream(), delimiter=max(",;\t", key=first.count), strict=True)
        try:
            headings = [tidy(cell).casefold().replace(" ", "_") for cell in next(reader, [])]
            if "school_year" in headings:
                self._rows(reader, headings, self._terms)
                return
            named = [_DAY_HEADINGS.get(heading, heading) for heading in headings]
            if {"first", "kind"} <= set(named):
                self._rows(reader, named, self._day)
                return
        except csv.Error:
            self.problems.append(problem(reader.line_num, "", "", "quotes"))
            return
        self.problems.append(problem(1, "", first.strip()[:80], "terms_not_read"))

    def _rows(self, reader: Any, headings: Sequence[str], take: _Take) -> None:
        for row in reader:
            cells = [tidy(cell) for cell in row]
            if any(cells):
                take(reader.line_num, dict.fromkeys(headings, "") | dict(zip(headings, cells, strict=False)))

    # A table of terms

    def _terms(self, line: int, given: Mapping[str, str]) -> None:
        stated = given["school_year"]
        year = read_school_year(stated)
        if year is None:
            self.problems.append(problem(line, "school_year", stated, "terms_year"))
            return
        school = self._school(line, given.get("school", ""))
        if school is None:
            return
        found = [term for name in TERMS if (term := self._term(line, given, year, name, school))]
        if not found and not any(given.get(f"{name}_{part}") for name in TERMS for part in ("start", "end")):
            self.problems.append(problem(line, "school_year", stated, "terms_none"))
        for earlier, later in pairwise(found):
            if earlier.last_day >= later.first_day:
                self._order(line, f"{later.name}_start", earlier.last_day, later.first_day)
        self.terms += found

    def _term(self, line: int, given: Mapping[str, str], year: int, name: str, school: str) -> TermLine | None:
        days = [self._within(line, given, f"{name}_{part}", year) for part in ("start", "ht_start", "ht_end", "end")]
        start, half_start, half_end, end = days
        if start is None or end is None:
            if any(days):
                missing = f"{name}_start" if start is None else f"{name}_end"
                self.problems.append(problem(line, missing, "", "terms_half"))
            return None
        if (half_start is None) != (half_end is None):
            missing = f"{name}_ht_start" if half_start is None else f"{name}_ht_end"
            self.problems.append(problem(line, missing, "", "terms_half"))
            half_start = half_end = None
        ordered = [day for day in (start, half_start, half_end, end) if day]
        for earlier, later in pairwise(ordered):
            if earlier > later:
                self._order(line, f"{name}_end", earlier, later)
                return None
        evidence, source = given.get("evidence", ""), given.get("source", "")
        return TermLine(line, year, name, start, end, half_start, half_end, school, evidence, source)

    def _within(self, line: int, given: Mapping[str, str], column: str, year: int) -> dt.date | None:
        day = self._date(line, column, given.get(column, ""))
        if day is not None and not first_day_of(year) <= day <= last_day_of(year):
            named = f"{year}/{(year + 1) % 100:02}"
            self.problems.append(problem(line, column, slashed(day), "terms_outside_year", year=named))
            return None
        return day

    def _date(self, line: int, column: str, text: str) -> dt.date | None:
        if not text:
            return None
        day = read_day(text)
        if isinstance(day, Wrong):
            self.problems.append(problem(line, column, text[:60], day.key, **day.facts))
            return None
        return day

    def _order(self, line: int, column: str, first: dt.date, last: dt.date) -> None:
        facts = {"first": slashed(first), "last": slashed(last)}
        self.problems.append(problem(line, column, "", "terms_order", **facts))

    def _school(self, line: int, text: str) -> str | None:
        """Seven digits; empty for every school of the council; None where it is no number."""
        if not text:
            return ""
        number = read_school(text, self.authority)
        if isinstance(number, Wrong):
            self.problems.append(problem(line, "school", text[:60], number.key, **number.facts))
            return None
        return number

    # A table of days

    def _day(self, line: int, given: Mapping[str, str]) -> None:
        before = len(self.problems)
        school = self._school(line, given.get("school", ""))
        first = self._date(line, "first", given.get("first", ""))
        if first is None and not given.get("first"):
            self.problems.append(problem(line, "first", "", "date_empty"))
        last = self._date(line, "last", given.get("last", "")) if given.get("last") else first
        kind = kind_of_day(given.get("kind", ""))
        if not kind:
            self.problems.append(
                problem(line, "kind", given.get("kind", "")[:60], "terms_kind", kinds=", ".join(KINDS))
            )
        if first and last and first > last:
            self._order(line, "last", first, last)
        elif first and last and (last - first).days >= MOST_DAYS:
            facts = {"first": slashed(first), "last": slashed(last), "limit": MOST_DAYS}
            self.problems.append(problem(line, "last", "", "terms_long", **facts))
        if first and last and school is not None and len(self.problems) == before:
            self.days.append(DayLine(line, school, first, last, kind, given.get("note", "")))


def read_school_year(text: str) -> int | None:
    """The year in which a school year starts, from ``2025/26``, ``2025-2026`` or ``2025``."""
    found = _YEAR.fullmatch(text.replace(" ", ""))
    if found is None:
        return None
    year = int(found[1])
    return year if not found[2] or int(found[2]) == (year + 1) % 100 else None
