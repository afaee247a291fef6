"""The header row of a register file: where it stands, what each column is, and which of the two shapes the file has."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ecede_desktop.exchange.cells import Wrong, read_day, slashed
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.names import tidy

FIELDS: Mapping[str, tuple[str, ...]] = {
    # cy: translator to check all the Welsh headings
    "upn": ("upn", "unique pupil number", "rhdu", "rhif disgybl unigryw", "rhif unigryw y disgybl"),
    "date": ("date", "attendance date", "mark date", "session date", "dyddiad"),
    "session": ("session", "session name", "am/pm", "am pm", "sesiwn", "bo/pr"),
    "mark": ("mark", "marks code", "code", "attendance mark", "attendance code", "mark code", "marc", "cod"),
    "school": ("school", "school number", "school no", "school code", "dfe number", "dfes number", "la/estab",
               "establishment", "establishment number", "estab", "ysgol", "rhif ysgol", "rhif yr ysgol"),
    "surname": ("surname", "last name", "family name", "cyfenw"),
    "forename": ("forename", "forenames", "first name", "given name", "enw", "enwau", "enw(au)", "enw cyntaf"),
    "dob": ("dob", "d.o.b", "date of birth", "birth date", "dyddiad geni"),
    "year": ("year", "year group", "nc year", "nc year group", "ncyearactual", "blwyddyn", "grŵp blwyddyn"),
    "reg": ("reg", "reg group", "registration group", "registration", "class", "form", "tutor group", "dosbarth",
            "grŵp cofrestru"),
    "sub_code": ("sub code", "subcode", "mark sub code", "attendance mark sub code", "is god"),
    "minutes_late": ("minutes late", "mins late", "minslate", "late minutes", "munudau'n hwyr", "munudau yn hwyr"),
    "comment": ("comment", "comments", "note", "notes", "sylw", "sylwadau"),
}  # fmt: skip
_BY_HEADING = {heading: name for name, headings in FIELDS.items() for heading in headings}
TITLES = {
    "upn": "UPN", "date": "Date", "session": "Session", "mark": "Mark", "school": "School", "surname": "Surname",
    "forename": "Forename", "dob": "DOB", "year": "Year", "reg": "Reg", "sub_code": "Sub code",
    "minutes_late": "Minutes Late", "comment": "Comment",
}  # fmt: skip
SESSION_WORDS = {
    "am": "AM", "morning": "AM", "bore": "AM", "bo": "AM", "pm": "PM", "afternoon": "PM", "prynhawn": "PM", "pr": "PM",
}  # fmt: skip
_WEEKDAYS = (
    ("mon", "monday", "llun", "dydd llun"), ("tue", "tues", "tuesday", "mawrth", "dydd mawrth"),
    ("wed", "weds", "wednesday", "mercher", "dydd mercher"), ("thu", "thur", "thurs", "thursday", "iau", "dydd iau"),
    ("fri", "friday", "gwener", "dydd gwener"), ("sat", "saturday", "sadwrn", "dydd sadwrn"),
    ("sun", "sunday", "sul", "dydd sul"),
)  # fmt: skip
_WEEKDAY = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SESSION_HEADING = re.compile(
    r"(?:(?P<weekday>[A-Za-z]+(?: [A-Za-z]+)?)[ ,]+)?"
    r"(?P<day>[0-9][0-9/.\-]*(?: 00:00(?::00)?)?)(?:\s*(?P<session>[A-Za-z]+))?"
)
_ROWS_LOOKED_AT = 40
DELIMITERS = ",;\t"


@dataclass(frozen=True)
class SessionColumn:
    """A column of a grid."""

    index: int
    heading: str
    day: dt.date
    session: str


@dataclass(frozen=True)
class Header:
    """What the header row says."""

    shape: str
    """long, grid or empty."""
    delimiter: str
    rows_before: int
    """Rows (not lines) above the header that are read over, a ``sep=`` line not among them."""
    separator_line: bool
    headings: tuple[str, ...]
    columns: Mapping[str, int]
    """Index of the column for each field that there is."""
    sessions: tuple[SessionColumn, ...] = ()
    problems: tuple[Problem, ...] = ()
    line: int = 1
    """Last line of the header row."""
    raw: tuple[str, ...] = field(default=(), repr=False)

    def heading(self, name: str) -> str:
        """The file's own heading of a field."""
        return self.headings[self.columns[name]] if name in self.columns else TITLES[name]


def field_of(heading: str, extra: Mapping[str, str]) -> str | None:
    """Which field a heading means; a profile's own headings come first."""
    plain = _plain(heading)
    return extra.get(plain) or _BY_HEADING.get(plain)


def _plain(heading: str) -> str:
    text = tidy(heading).casefold().replace("_", " ").replace("‑", "-").replace("’", "'")
    return tidy(text.rstrip(":.* "))


def read_header(preview: str, extra: Mapping[str, str]) -> Header:
    """Find the header row and the delimiter, and read them.

    ``extra`` are a profile's own headings (in lower case) and the fields they mean.
    """
    first = preview.split("\n", 1)[0].strip("\r\ufeff ").casefold()
    declared = first[4:5] if first.startswith("sep=") else ""
    if first == "sep=":
        declared = "\t"
    body = preview.split("\n", 1)[-1] if declared else preview
    best: tuple[int, int, str, list[tuple[int, list[str]]]] | None = None
    for delimiter in declared or DELIMITERS:
        rows = list(_rows(body, delimiter))
        for number, (_, row) in enumerate(rows):
            score = _score(row, extra)
            if best is None or score > best[0]:
                best = (score, number, delimiter, rows)
    if best is None or best[0] < 2:
        return _not_found(preview)
    _, number, delimiter, rows = best
    line, row = rows[number]
    return _understood(row, extra, delimiter, number, bool(declared), line + bool(declared))


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            yield reader.line_num, row
            if reader.line_num >= _ROWS_LOOKED_AT:
                return
    except csv.Error:
        return


def _score(row: Sequence[str], extra: Mapping[str, str]) -> int:
    fields = {name for name in (field_of(cell, extra) for cell in row) if name}
    sessions = sum(isinstance(_session_heading(cell), tuple) for cell in row[:100])
    return len(fields) * 2 + min(sessions, 10) if fields else 0


def _not_found(preview: str) -> Header:
    line = next((text for text in preview.splitlines() if text.strip()), "")
    fault = problem(1, "", "", "header_not_found", found=line[:120])
    return Header("", ",", 0, False, (), {}, problems=(fault,))


def _understood(
    row: list[str], extra: Mapping[str, str], delimiter: str, number: int, separator: bool, line: int
) -> Header:
    headings = tuple(tidy(cell) for cell in row)
    columns: dict[str, int] = {}
    problems: list[Problem] = []
    unread: list[tuple[int, str]] = []
    for index, heading in enumerate(headings):
        name = field_of(heading, extra)
        if name is None:
            unread.append((index, heading))
        elif name in columns:
            problems.append(problem(line, TITLES[name], heading, "column_twice"))
        else:
            columns[name] = index
    sessions, faults, names = _sessions(unread, line)
    shape = _shape(columns, has_sessions=bool(sessions or faults))
    if shape != "long":
        problems += faults
    else:
        names = [heading for _, heading in unread]
    problems += _shape_problems(shape, columns, headings, line)
    if shape and any(names):
        problems.append(problem(line, "", "", "columns_not_read", names=", ".join(filter(None, names))))
    return Header(
        shape, delimiter, number, separator, headings, columns, tuple(sessions) if shape == "grid" else (),
        tuple(problems), line, tuple(row),
    )  # fmt: skip


def _shape(columns: Mapping[str, int], *, has_sessions: bool) -> str:
    if "mark" in columns and ("date" in columns or "session" in columns or not has_sessions):
        return "long"
    return "grid" if has_sessions else ""


def _shape_problems(shape: str, columns: Mapping[str, int], headings: Sequence[str], line: int) -> list[Problem]:
    if shape == "" and {"startdate", "marks"} <= {_plain(h).replace(" ", "") for h in headings}:
        return [problem(line, "", "", "marks_string")]
    if shape == "":
        return [problem(line, "", "", "header_not_found", found=", ".join(headings)[:120])]
    wanted = ("upn", "date", "session", "mark") if shape == "long" else ("upn",)
    return [problem(line, TITLES[name], "", "column_missing") for name in wanted if name not in columns]


def _sessions(unread: list[tuple[int, str]], line: int) -> tuple[list[SessionColumn], list[Problem], list[str]]:
    sessions: list[SessionColumn] = []
    problems: list[Problem] = []
    names: list[str] = []
    seen: set[tuple[dt.date, str]] = set()
    for index, heading in unread:
        found = _session_heading(heading)
        if found is None:
            names.append(heading)
        elif isinstance(found, Wrong):
            problems.append(problem(line, heading, heading, found.key, **found.facts))
        elif found in seen:
            named = f"{slashed(found[0])} {found[1]}"
            problems.append(problem(line, heading, heading, "session_column_twice", session=named))
        else:
            seen.add(found)
            sessions.append(SessionColumn(index, heading, *found))
    return sessions, problems, names


def _session_heading(heading: str) -> tuple[dt.date, str] | Wrong | None:
    """The session that a heading names; None where it is not about a session at all."""
    found = _SESSION_HEADING.fullmatch(tidy(heading))
    if not found:
        return None
    word = (found["session"] or "").casefold()
    weekday = (found["weekday"] or "").casefold()
    if (weekday and weekday not in _WEEKDAY) or (word and word not in SESSION_WORDS):
        return None
    day = read_day(found["day"])
    if isinstance(day, Wrong):
        return day if word or day.key != "date_form" else None
    if not word:
        return Wrong("session_missing_in_header", {"suggestion": slashed(day)})
    if weekday and _WEEKDAY[weekday] != day.weekday():
        facts = {"weekday": DAY_NAMES[_WEEKDAY[weekday]], "date": slashed(day), "real": DAY_NAMES[day.weekday()]}
        return Wrong("weekday_disagrees", dict(facts))
    return day, SESSION_WORDS[word]
