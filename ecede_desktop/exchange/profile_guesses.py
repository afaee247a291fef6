"""What a file probably is, for a person to confirm: its first rows, and a guess for each column with its reasons."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from ecede_desktop.exchange.cells import SLASHED, Wrong, read_day
from ecede_desktop.exchange.damage import turned_day
from ecede_desktop.exchange.encodings import LIMIT, Text, recognise
from ecede_desktop.exchange.fields import SESSION_WORDS, field_of
from ecede_desktop.exchange.files import TEXT, XML, ZIP, chosen_sheets, kind_of, only_member, sheets_of
from ecede_desktop.exchange.headers import Header, first_rows, read_header
from ecede_desktop.exchange.mark_cells import is_blank, read_mark, split_day
from ecede_desktop.exchange.mending import Accepted, Mending
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.rows import read_rows
from ecede_desktop.exchange.session_columns import is_day, is_session, named_in
from ecede_desktop.exchange.sheets import CannotRead, Row, Sheet
from ecede_desktop.law.codes import CodeSet, code_set
from ecede_desktop.law.upn import check_upn
from ecede_desktop.records.faults import problem
from ecede_desktop.records.import_profiles import NO_PROFILE, TRANSFER, ColumnGuess, Profile, ProfileGuess
from ecede_desktop.records.imports import FileRefused, Problem
from ecede_desktop.records.names import lost_letters, repaired, tidy

ROWS_SHOWN = 12
_ROWS_LOOKED_AT = 2_000
_SAMPLES = 4
_MOST_COLUMNS = 400
_CELTIC = re.compile("[ðþÐÞ]")
_LAST_DAY = dt.date.max
_OWN = code_set("CY-2010")


def guess_profile(content: bytes, file_name: str, profile: Profile = NO_PROFILE) -> ProfileGuess:
    """The first rows of a file and what is guessed of them; ``profile`` is what a person has confirmed so far."""
    try:
        if kind_of(content) == ZIP:
            content = only_member(content, file_name) or content
        if kind_of(content) == XML:
            return ProfileGuess(file_name, layout=TRANSFER)
        source, sheets, alike = _source(content, profile)
    except FileRefused as fault:
        return ProfileGuess(file_name, problem=fault.problems[0].wrong)
    except CannotRead as fault:
        said = problem(0, "", "", fault.key, **fault.facts)
        return ProfileGuess(file_name, problem=said.wrong)
    if isinstance(source, Problem):
        return ProfileGuess(file_name, problem=source.wrong, sheets=sheets)
    mending = Mending(Accepted(), _LAST_DAY, profile.date_order)
    header = read_header(source, profile, mending)
    guess = _Guessing(file_name, source, sheets, header, profile).guess()
    return replace(guess, sheet="") if alike else guess


def _source(content: bytes, profile: Profile) -> tuple[Text | Sheet | Problem, tuple[str, ...], bool]:
    """What is looked at, the names of all sheets, and whether it is the first of several that are read together."""
    kind = kind_of(content) if len(content) <= LIMIT else TEXT
    if kind == ZIP:
        return problem(0, "", "", "file_is_zip"), (), False
    if kind == TEXT:
        return recognise(content, profile.encoding), (), False
    sheets = sheets_of(content, kind)
    names = tuple(sheet.name for sheet in sheets if sheet.name)
    chosen = chosen_sheets(sheets, profile, Asked(_LAST_DAY))
    return (chosen, names, False) if isinstance(chosen, Problem) else (chosen[0], names, len(chosen) > 1)


class _Guessing:
    """One file."""

    def __init__(
        self, file_name: str, source: Text | Sheet, sheets: tuple[str, ...], header: Header, profile: Profile
    ) -> None:
        self.file_name = file_name
        self.source = source
        self.sheets = sheets
        self.header = header
        self.profile = profile
        self.found = bool(header.headings)
        self.rows = self._rows()
        self.columns = [self._column(index) for index in range(min(len(header.headings), _MOST_COLUMNS))]
        self.by_field = {guess.field: guess.index for guess in reversed(self.columns) if guess.field}

    def _rows(self) -> list[Row]:
        """Rows under the header, enough to guess from."""
        if not self.found:
            return []
        rows: list[Row] = []
        for _, chunk in read_rows(self.source, self.header, [], lambda _row, _line: True):
            rows += chunk
            if len(rows) >= _ROWS_LOOKED_AT:
                break
        return rows[:_ROWS_LOOKED_AT]

    def guess(self) -> ProfileGuess:
        shown, first, header_row = self._shown()
        order, evidence = self._order()
        days = self._days(order)
        names = [row[self.by_field[name]] for name in ("surname", "forename", "name") if name in self.by_field
                 for row in self.rows]  # fmt: skip
        encoding = self.source.encoding
        return ProfileGuess(
            self.file_name,
            rows=shown,
            first_row=first + 1,
            header_row=header_row,
            columns=tuple(self.columns),
            date_order=order,
            date_evidence=evidence,
            first_date=min(days).isoformat() if days else "",
            last_date=max(days).isoformat() if days else "",
            encoding=encoding,
            encoding_doubtful=any(_doubtful(name, encoding) for name in names),
            sheets=self.sheets,
            sheet=self.source.name if isinstance(self.source, Sheet) else "",
            layout=self.header.layout,
            periods=self._periods(),
            unknown_codes=self._unknown_codes(),
        )

    def _shown(self) -> tuple[tuple[tuple[str, ...], ...], int, int]:
        """The first rows of the file, or those that end just under a header far down; and where the header is."""
        header = self.header
        last = header.rows_before + header.depth - 1
        first = max(0, last + 2 - ROWS_SHOWN) if self.found else 0
        if isinstance(self.source, Sheet):
            rows = self.source.rows[first : first + ROWS_SHOWN]
        else:
            rows = first_rows(self.source, header.delimiter, first + ROWS_SHOWN)[first:]
        return tuple(tuple(map(tidy, row)) for row in rows), first, last - first if self.found else -1

    def _column(self, index: int) -> ColumnGuess:
        heading = self.header.headings[index]
        cells = [tidy(row[index]) for row in self.rows]
        samples = tuple(islice(dict.fromkeys(cell for cell in cells if cell), _SAMPLES))
        name = field_of(heading, self.profile.headings)
        if name is not None:
            return ColumnGuess(index, heading, name, samples, 1.0)
        if is_session(heading) or is_day(heading):
            return ColumnGuess(index, heading, "day", samples, 1.0)
        name, certainty = _from_cells([cell for cell in cells if cell], set(self.header.columns))
        return ColumnGuess(index, heading, name, samples, certainty)

    # Dates

    def _order(self) -> tuple[str, tuple[str, ...]]:
        """Day or month first, and the dates that say so."""
        texts = list(dict.fromkeys(self._date_texts()))
        slashed = [(text, SLASHED.fullmatch(text)) for text in texts]
        numbers = [(text, int(found[1]), int(found[3])) for text, found in slashed if found]
        day_first = [text for text, first, second in numbers if first > 12 >= second]
        month_first = [text for text, first, second in numbers if second > 12 >= first]
        if day_first and month_first:
            return "", (day_first[0], month_first[0])
        if month_first:
            return "mdy", tuple(month_first[:_SAMPLES])
        if day_first:
            return "dmy", tuple(day_first[:_SAMPLES])
        if numbers:
            return ("" if any(turned_day(text) for text, _, _ in numbers) else "dmy"), ()
        whole = [text for text in texts if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}.*", text)]
        return ("iso", tuple(whole[:_SAMPLES])) if whole else ("", ())

    def _date_texts(self) -> list[str]:
        texts = [tidy(row[self.by_field[name]]) for name in ("date", "start", "dob") if name in self.by_field
                 for row in self.rows]  # fmt: skip
        named = (named_in(heading) for heading in self.header.headings)
        return [*filter(None, texts), *(n.day for n in named if n is not None and n.day)]

    def _days(self, order: str) -> list[dt.date]:
        """The days that marks would stand on."""
        if "date" in self.by_field or "start" in self.by_field:
            index = self.by_field.get("date", self.by_field.get("start", 0))
            texts = {tidy(row[index]) for row in self.rows}
        else:
            texts = {n.day for n in map(named_in, self.header.headings) if n is not None and n.day}
        found = (read_day(text, "mdy" if order == "mdy" else "") for text in texts)
        return [day for day in found if isinstance(day, dt.date)]

    # Marks

    def _periods(self) -> tuple[str, ...]:
        if self.header.periods or "session" not in self.by_field:
            return self.header.periods
        index = self.by_field["session"]
        said = dict.fromkeys(tidy(row[index]) for row in self.rows)
        return tuple(text for text in said if text and text.casefold() not in SESSION_WORDS)[:20]

    def _unknown_codes(self) -> Mapping[str, int]:
        counts: dict[str, int] = {}
        for cell in self._mark_cells():
            if not _known(cell, _OWN, self.profile.codes):
                counts[cell] = counts.get(cell, 0) + 1
        return dict(sorted(counts.items(), key=lambda item: -item[1])[:50])

    def _mark_cells(self) -> list[str]:
        header = self.header
        if header.shape == "long" and "mark" in self.by_field:
            return [tidy(row[self.by_field["mark"]]) for row in self.rows]
        if header.shape == "strings" and "marks" in self.by_field:
            text = (tidy(row[self.by_field["marks"]]) for row in self.rows)
            return [mark for marks in text for mark in marks]
        cells = [row[column.index] for column in header.sessions for row in self.rows]
        if header.layout != "combined":
            return [tidy(cell) for cell in cells]
        split = (split_day(cell, self.profile.codes) or (tidy(cell),) for cell in cells)
        return [mark for marks in split for mark in marks]


def _known(cell: str, codes: CodeSet, local: Mapping[str, str]) -> bool:
    return is_blank(cell) or not isinstance(read_mark(cell, "", codes, local), Wrong)


def _doubtful(name: str, encoding: str) -> bool:
    return bool(repaired(name)) or lost_letters(name) or (encoding == "cp1252" and bool(_CELTIC.search(name)))


def _from_cells(cells: Sequence[str], taken: set[str]) -> tuple[str, float]:
    """What cells look like, where their heading says nothing."""
    if not cells:
        return "", 0.0
    looks = {
        "upn": lambda cell: check_upn(cell).ok,
        "session": lambda cell: cell.casefold() in SESSION_WORDS,
        "date": lambda cell: isinstance(read_day(cell), dt.date) or isinstance(read_day(cell, "mdy"), dt.date),
        "mark": lambda cell: len(cell) == 1 and cell in _OWN.codes,
        "marks": lambda cell: len(cell) > 9 and set(cell) <= _OWN.codes.keys() | {"-", " "},
    }
    some = cells[:300]
    for name, look in looks.items():
        share = sum(map(look, some)) / len(some)
        if name not in taken and share > 0.6:
            return name, round(share * 0.8, 2)
    return "", 0.0
