"""The cell of one mark: core code, sub-code, and why a cell is not a mark."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from ecede_desktop.exchange.cells import Wrong
from ecede_desktop.exchange.damage import Proposals
from ecede_desktop.law.codes import CodeSet, wrong_way
from ecede_desktop.records.imports import MarkNote
from ecede_desktop.records.names import tidy

CodesOn = Callable[[dt.date], CodeSet | None]
"""The code set that holds on a day; None where none is known for it."""


class MarkCell(NamedTuple):
    """A mark as read."""

    core: str
    """One character, or empty for no mark."""
    note: MarkNote | None = None


NO_MARK = MarkCell("")
_BLANK = frozenset({"", "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"})
_SUB_CODE = re.compile(r"([^\s_])_([0-9A-Za-z]{1,8})")
_NUMBERED = re.compile(r"([A-Z])([0-9]{1,2})")
_MINUTES = re.compile(r"([LU]) ?(?:([1-9][0-9]{0,2})|\(([0-9]{1,3})\))")
_FLAGGED = re.compile(r"([^\s_])(\*)")
MOST_MINUTES = 300
CELL_ERRORS = frozenset(
    {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA", "#SPILL!", "#CALC!"}
)
"""What a spreadsheet shows where a formula failed."""
_ENGLAND_2024 = frozenset({"C1", "C2", "J1", "K", "Q", *(f"Y{n}" for n in range(1, 8))})
PRESENT = {"AM": "/", "PM": "\\"}


def is_blank(text: str) -> bool:
    """Whether the cell says that there is no mark."""
    return text in _BLANK


def read_mark(text: str, session: str, known: CodeSet, local: Mapping[str, str]) -> MarkCell | Wrong:
    """The mark that ``text`` stands for in a session; ``local`` are a profile's own codes and what they stand for."""
    if text in _BLANK:
        return NO_MARK
    if text in local:
        return _local(text, local[text], session, known)
    if text in _ENGLAND_2024 and known.jurisdiction != "EN":
        return _fault(text, known)
    core, sub_code, minutes = _parts(text)
    if core not in known.codes:
        return _fault(text, known)
    if wrong_way(core, session):
        other = "afternoon" if core == "\\" else "morning"
        return Wrong("mark_wrong_way", {"other": other, "suggestion": f"{PRESENT[session]} in the {session} session."})
    return MarkCell(core, MarkNote(text, sub_code, minutes) if text != core else None)


def _local(text: str, statutory: str, session: str, known: CodeSet) -> MarkCell | Wrong:
    """A code that a person said the meaning of; what stands after the core code is kept beside it."""
    read = read_mark(statutory, session, known, {})
    if isinstance(read, Wrong) or not read.core:
        return read
    rest = text[1:].lstrip("_") if len(text) > 1 and text[0] == read.core else ""
    note = read.note or MarkNote()
    return MarkCell(read.core, MarkNote(text, note.sub_code or rest, note.minutes_late))


def _parts(text: str) -> tuple[str, str, int | None]:
    """Core code, sub-code and minutes late of ``I``, ``I_F``, ``X01``, ``L12``, ``U(25)`` and ``I*``."""
    if len(text) == 1:
        return text, "", None
    if (found := _MINUTES.fullmatch(text)) and int(found[2] or found[3]) <= MOST_MINUTES:
        return found[1], "", int(found[2] or found[3])
    for form in (_SUB_CODE, _NUMBERED, _FLAGGED):
        if found := form.fullmatch(text):
            return found[1], found[2], None
    return text, "", None


def _fault(text: str, known: CodeSet) -> Wrong:
    codes = " ".join(known.codes)
    upper = text.upper()
    if text in CELL_ERRORS:
        return Wrong("cell_error", {})
    if text in _ENGLAND_2024:
        return Wrong("mark_of_england", {"codes": codes})
    if upper != text and upper not in _ENGLAND_2024 and _parts(upper)[0] in known.codes:
        return Wrong("mark_lower_case", {"suggestion": upper})
    if len(text) in (2, 3) and {c for c in text if c != " "} <= set(known.codes):
        return Wrong("mark_two_in_one", {})
    return Wrong("mark_unknown", {"code_set": known.id, "codes": codes})


def mark_proposals(text: str, session: str, wrong: Wrong) -> Proposals:
    """What a damaged mark may have been."""
    if wrong.key == "mark_lower_case":
        return (("lower_case", text.upper()),)
    if wrong.key == "mark_wrong_way":
        return (("shifted", PRESENT[session]),)
    return ()


def split_day(text: str, local: Mapping[str, str]) -> tuple[str, str] | None:
    """The morning and the afternoon of a cell that holds both; None where it does not hold just two marks."""
    if len(text) == 2 and " " in text:  # one character a session, a space for none
        return text[0].strip(), text[1].strip()
    found = _tokens(local).findall(tidy(text))
    if "".join(found).replace(" ", "") != tidy(text).replace(" ", ""):
        return None
    if len(found) == 1 and found[0] in "/\\":
        return (found[0], "") if found[0] == "/" else ("", found[0])
    return (found[0], found[1]) if len(found) == 2 else None


@lru_cache(maxsize=8)
def _pattern(own: tuple[str, ...]) -> re.Pattern[str]:
    codes = "".join(f"{re.escape(code)}|" for code in sorted(own, key=len, reverse=True))
    return re.compile(
        rf"{codes}[LU] ?\([0-9]{{1,3}}\)|[LU][0-9]{{1,3}}|[A-Z][0-9]{{1,2}}|[^\s_]_[0-9A-Za-z]{{1,8}}|\S\*?"
    )


def _tokens(local: Mapping[str, str]) -> re.Pattern[str]:
    return _pattern(tuple(code for code in local if len(code) > 1))
