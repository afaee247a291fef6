"""Register files written for tests, and the reading of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from ecede_desktop.exchange.profiles import NO_PROFILE, Profile
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.registers import read_register
from ecede_desktop.records.imports import Problem, RegisterFile

SAMPLES = Path(__file__).parent / "samples"
SCHOOL = "6742999"
TODAY = dt.date(2026, 3, 2)
GWYN, LOWRI = "W674299908001", "K674299908002"
WRONG = "A674299908001"
LONG = "UPN,Date,Session,Mark"


def read(
    content: str | bytes,
    *,
    school: str | None = SCHOOL,
    accepted: Iterable[str] = (),
    profile: Profile = NO_PROFILE,
    authority: str = "674",
) -> RegisterFile:
    data = content.encode() if isinstance(content, str) else content
    asked = Asked(TODAY, school, authority, frozenset(accepted))
    return read_register(data, "register.csv", asked=asked, profile=profile)


def long(*rows: str, header: str = LONG, end: str = "\r\n") -> str:
    return end.join([header, *rows, ""])


def faults(file: RegisterFile) -> list[tuple[int, str, str, str]]:
    """(line, column, value, key) of what refuses."""
    return [(p.line, p.column, p.value, p.key) for p in file.problems if p.refuses]


def warnings(file: RegisterFile) -> list[tuple[int, str, str]]:
    return [(p.line, p.value, p.key) for p in file.problems if not p.refuses]


def told(file: RegisterFile, key: str) -> Problem:
    (found,) = [p for p in file.problems if p.key == key]
    return found


def marks(file: RegisterFile) -> list[tuple[str, str, str, str]]:
    """(UPN, date, session, core) of every mark."""
    return [(file.pupils[m.pupil].upn, m.date.isoformat(), m.session, m.core) for m in file.marks()]
