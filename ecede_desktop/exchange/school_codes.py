"""What single characters of a string of marks mean at a school, by its country and the code set of the day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ecede_desktop.exchange.cells import Wrong
from ecede_desktop.exchange.mark_cells import CodesOn, read_mark
from ecede_desktop.law.codes import ENGLAND, CodeSet, code_set_on
from ecede_desktop.records.imports import MarkNote
from ecede_desktop.records.marks import MARKS_LENGTH, SESSIONS, session_at

_WALES = range(660, 682)
"""Numbers of the councils of Wales."""


class Meant(NamedTuple):
    """What a raw character stands for."""

    core: str
    note: MarkNote | None = None


class Run(NamedTuple):
    """Places of a school year on which one code set holds."""

    first: int
    end: int
    codes: CodeSet | None


def is_welsh(school: str) -> bool:
    """Whether a school's number is of Wales; an unknown school is taken for one of ours."""
    return not school or int(school[:3]) in _WALES


@dataclass
class SchoolCodes:
    """Code sets and meanings, each worked out once."""

    codes_on: CodesOn
    local: Mapping[str, str]
    """A profile's own codes and what they stand for."""
    _runs: dict[tuple[int, bool], tuple[Run, ...]] = field(default_factory=dict)
    _meant: dict[tuple[str, str], Meant | None] = field(default_factory=dict)

    def runs(self, year: int, school: str) -> tuple[Run, ...]:
        """The code sets of a school year: marks of England are read, and held, in England's sets."""
        key = (year, is_welsh(school))
        if key not in self._runs:
            runs: list[Run] = []
            for place in range(0, MARKS_LENGTH, 2):
                day, _ = session_at(year, place)
                codes = self.codes_on(day) if key[1] else code_set_on(day, ENGLAND) or self.codes_on(day)
                if runs and runs[-1].codes is codes:
                    runs[-1] = runs[-1]._replace(end=place + 2)
                else:
                    runs.append(Run(place, place + 2, codes))
            self._runs[key] = tuple(runs)
        return self._runs[key]

    def meaning(self, raw: str, codes: CodeSet) -> Meant | None:
        """The code that a character stands for; None where neither the set nor the profile knows it."""
        key = (codes.id, raw)
        if key not in self._meant:
            self._meant[key] = self._work_out(raw, codes)
        return self._meant[key]

    def is_folded(self, raw: str, codes: CodeSet) -> bool:
        """Whether a lower-case character is read as its capital: where no set or profile has lower case of its own."""
        return raw.islower() and raw not in self.local and not any(code.islower() for code in codes.codes)

    def _work_out(self, raw: str, codes: CodeSet) -> Meant | None:
        text = raw.upper() if self.is_folded(raw, codes) else raw
        for session in SESSIONS:  # a slash is right in one of them; which way it stands is looked at elsewhere
            cell = read_mark(text, session, codes, self.local)
            if isinstance(cell, Wrong) or not cell.core:
                continue
            sub_code = cell.note.sub_code if cell.note else ""
            return Meant(cell.core, MarkNote(raw=raw, sub_code=sub_code) if cell.core != raw else None)
        return None
