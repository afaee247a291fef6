"""Transfer files written for tests, and the reading of them."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.transfer_files import read_transfer
from ecede_desktop.records.import_profiles import NO_PROFILE, Profile
from ecede_desktop.records.imports import Problem, RegisterFile

GWYN, LOWRI, MAIR = "W674299908001", "K674299908002", "Z674299908003"
TODAY = dt.date(2026, 3, 2)
SCHOOL = "6742999"
HEADER = (
    "<Header><CTFversion>18.0</CTFversion><DateTime>{made}</DateTime><SourceSchool><LEA>{lea}</LEA><Estab>{estab}</Estab>"
    "</SourceSchool><DestSchool><LEA>674</LEA><Estab>LLLL</Estab></DestSchool></Header>"
)


def year(
    marks: str,
    start: str = "2018-09-03",
    *,
    named: str = "2018",
    school: str = SCHOOL,
    totals: str = "",
    more: str = "",
) -> str:
    """One YearData; ``totals`` are possible, attended, authorised, unauthorised."""
    names = ("SessionsPossible", "SessionsAttended", "SessionsAuthorised", "SessionsUnauthorised")
    sums = "".join(f"<{n}>{t}</{n}>" for n, t in zip(names, totals.split(), strict=False))
    string = f"<AttendanceStartDate>{start}</AttendanceStartDate><AttendanceMarks>{marks}</AttendanceMarks>"
    return (
        f"<YearData><Year>{named}</Year><LEA>{school[:3]}</LEA><Estab>{school[3:]}</Estab>{sums}{more}"
        f"<AttendSessions>{string if marks else ''}</AttendSessions></YearData>"
    )


def pupil(*years: str, upn: str = GWYN, surname: str = "Ffug-Jones", forename: str = "Gŵyn", more: str = "") -> str:
    attendance = f"<Attendance>{''.join(years)}</Attendance>"
    return (
        f"<Pupil><UPN>{upn}</UPN><Surname>{surname}</Surname><Forename>{forename}</Forename><DOB>2009-03-14</DOB>"
        f"{more}{attendance}</Pupil>"
    )


def ctf(*pupils: str, made: str = "2018-10-01T09:30:00", source: str = SCHOOL, root: str = "CTfile") -> str:
    head = HEADER.format(made=made, lea=source[:3], estab=source[3:])
    body = "\n".join(pupils)
    return f"<?xml version='1.0' encoding='UTF-8'?>\n<{root}>{head}<CTFpupilData>\n{body}\n</CTFpupilData></{root}>"


def take(
    content: str | bytes,
    *,
    name: str = "CTF.xml",
    school: str | None = None,
    profile: Profile = NO_PROFILE,
    accepted: frozenset[str] = frozenset(),
) -> RegisterFile:
    data = content.encode() if isinstance(content, str) else content
    asked = Asked(TODAY, school, "674", accepted_repairs=accepted)
    return read_transfer(data, name, asked=asked, profile=profile)


def keys(file: RegisterFile, *, refusing: bool | None = None) -> list[str]:
    return [p.key for p in file.problems if refusing is None or p.refuses is refusing]


def told(file: RegisterFile, key: str) -> Problem:
    (found,) = [p for p in file.problems if p.key == key]
    return found


def marks(file: RegisterFile) -> list[tuple[str, str, str, str, str]]:
    """(UPN, school, date, session, core) of every mark."""
    found = []
    for mark in file.marks():
        line = file.pupils[mark.pupil]
        found.append((line.upn, line.school_number, mark.date.isoformat(), mark.session, mark.core))
    return found
