"""The cell of one mark: core code, sub-code, and why a cell is not a mark."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from ecede_desktop.exchange.cells import Wrong
from ecede_desktop.law.codes import CodeSet, wrong_way
from ecede_desktop.records.imports import MarkNote

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
_NUMBERED = re.compile(r"([A-Z])([0-9]{2})")
_ENGLAND_2024 = frozenset({"C1", "C2", "J1", "K", "Q", *(f"Y{n}" for n in range(1, 8))})
_PRESENT = {"AM": "/", "PM": "\\"}


def is_blank(text: str) -> bool:
    """Whether the cell says that there is no mark."""
    return text in _BLANK


def read_mark(text: str, session: str, known: CodeSet, local: Mapping[str, str]) -> MarkCell | Wrong:
    """The mark that ``text`` stands for in a session; ``local`` are a profile's own codes and what they stand for."""
    if text in _BLANK:
        return NO_MARK
    statutory = local.get(text, text)
    core, sub_code = _parts(statutory)
    if core not in known.codes:
        return _fault(statutory, known)
    if wrong_way(core, session):
        other = "afternoon" if core == "\\" else "morning"
        return Wrong("mark_wrong_way", {"other": other, "suggestion": f"{_PRESENT[session]} in the {session} session."})
    return MarkCell(core, MarkNote(raw=text, sub_code=sub_code) if text != core else None)


def _parts(text: str) -> tuple[str, str]:
    for form in (_SUB_CODE, _NUMBERED):
        if found := form.fullmatch(text):
            return found[1], found[2]
    return text, ""


def _fault(text: str, known: CodeSet) -> Wrong:
    codes = " ".join(known.codes)
    upper = text.upper()
    if text in _ENGLAND_2024:
        return Wrong("mark_of_england", {"codes": codes})
    if upper != text and _parts(upper)[0] in known.codes:
        return Wrong("mark_lower_case", {"suggestion": upper})
    if len(text) in (2, 3) and {c for c in text if c != " "} <= set(known.codes):
        return Wrong("mark_two_in_one", {})
    return Wrong("mark_unknown", {"code_set": known.id, "codes": codes})
