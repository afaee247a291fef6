"""Two columns for one field: where every row agrees, or one of the two cannot be that field, the right one is read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from ecede_desktop.exchange.cells import Wrong, read_day, read_school, read_upn, read_year_group
from ecede_desktop.exchange.encodings import Text
from ecede_desktop.exchange.fields import SESSION_WORDS, TITLES
from ecede_desktop.exchange.furniture import Furniture
from ecede_desktop.exchange.headers import Header
from ecede_desktop.exchange.rows import read_rows
from ecede_desktop.exchange.sheets import Sheet
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.names import tidy

Cells = tuple[str, ...]
Read = Callable[[str], str]
"""What a cell says as that field; empty where it cannot be one."""


def settled(source: Text | Sheet, header: Header, authority: str) -> Header:
    """The header with one column for each field; a warning tells which was taken, a fault that none can be."""
    if not header.twins:
        return header
    rows = _different(source, header)
    columns, problems = dict(header.columns), list(header.problems)
    for name, places in header.twins:
        index, told = _choice(name, places, rows[name], header, _readers(authority).get(name))
        columns[name] = index
        problems.append(told)
    return replace(header, columns=columns, problems=tuple(problems), twins=())


def as_before(header: Header, before: Header) -> Header:
    """The header of a further table, whose columns are chosen as those of the table before it."""
    columns, problems = dict(header.columns), list(header.problems)
    for name, places in header.twins:
        named = [place for place in places if header.headings[place] == before.heading(name)]
        columns[name] = (named or places)[0]
        if not named:
            problems.append(_doubtful(name, header.headings[places[1]], header))
    return replace(header, columns=columns, problems=tuple(problems), twins=())


def _different(source: Text | Sheet, header: Header) -> Mapping[str, set[Cells]]:
    """What stands beside one another in the columns of each field; most files have few such pairs."""
    furniture = Furniture(header)
    found: dict[str, set[Cells]] = {name: set() for name, _ in header.twins}
    for lines, rows in read_rows(source, header, [], lambda _row, _line: True):
        for line, row in zip(lines, rows, strict=True):
            if furniture.is_furniture(row, line):
                continue
            for name, places in header.twins:
                found[name].add(tuple([tidy(row[place]) for place in places]))
    return found


def _choice(
    name: str, places: Sequence[int], rows: Iterable[Cells], header: Header, read: Read | None
) -> tuple[int, Problem]:
    """The column to be read, and what is told of the choice."""
    rows = list(rows)
    headings = [header.headings[place] for place in places]
    able = [n for n in range(len(places)) if read is None or any(read(cells[n]) for cells in rows)]
    if len(able) == 1:
        others = ", ".join(heading for n, heading in enumerate(headings) if n != able[0])
        facts = {"taken": headings[able[0]], "others": others}
        return places[able[0]], problem(header.line, TITLES[name], others, "column_cannot_be", **facts)
    said = [tuple((read(cell) or cell) if read and cell else cell.casefold() for cell in cells) for cells in rows]
    agree = all(len(set(cells) if name == "mark" else set(filter(None, cells))) <= 1 for cells in said)
    filled = [sum(bool(cells[n]) for cells in said) for n in range(len(places))]
    fullest = max(range(len(places)), key=lambda n: (filled[n], -n))
    whole = filled[fullest] == sum(any(cells) for cells in said) > 0
    if agree and whole:
        others = ", ".join(heading for n, heading in enumerate(headings) if n != fullest)
        facts = {"taken": headings[fullest], "others": others}
        return places[fullest], problem(header.line, TITLES[name], others, "column_twice_alike", **facts)
    return places[0], _doubtful(name, headings[1], header)


def _doubtful(name: str, heading: str, header: Header) -> Problem:
    return problem(header.line, TITLES[name], heading, "column_twice")


def _readers(authority: str) -> Mapping[str, Read]:
    return {
        "upn": lambda cell: "" if (upn := read_upn(cell, frozenset())).state == "invalid" else upn.upn,
        "school": lambda cell: _school(cell, authority),
        "year": lambda cell: said if isinstance(said := read_year_group(cell), str) else "",
        "session": lambda cell: SESSION_WORDS.get(cell.casefold(), ""),
        "date": _day,
        "dob": _day,
        "start": _day,
    }


def _school(cell: str, authority: str) -> str:
    number = read_school(cell, authority)
    if isinstance(number, Wrong):
        return "" if number.key == "school_number" else cell  # a damaged number is one
    return number


def _day(cell: str) -> str:
    days = (read_day(cell, order) for order in ("", "mdy"))
    return next((day.isoformat() for day in days if isinstance(day, dt.date)), "")
