"""One pupil's marks day by day, school by school, as the heat map and the register show them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from uuid import UUID

from ecede_desktop.analysis import summaries
from ecede_desktop.analysis.summaries import Year
from ecede_desktop.errors import Refused
from ecede_desktop.law import measures
from ecede_desktop.law.calendar import SATURDAY, school_year_of
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.attendance import MarkCell, PupilAttendance
from ecede_desktop.records.marks import SESSIONS, position_of
from ecede_desktop.services import attendance_years
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import pupils, registers
from ecede_desktop.store.registers import NewDetail, Which
from ecede_desktop.store.unit import Reading

_DAY = dt.timedelta(days=1)
_Key = tuple[UUID, dt.date, str]


def pupil_attendance(desk: Desk, pupil_id: UUID, first_day: dt.date, last_day: dt.date) -> tuple[PupilAttendance, ...]:
    """A pupil's sessions of a period at each school with marks in it; of weekends those with a mark, or lacking one.

    Raises:
        Refused: the period ends before it begins.
        NoSuchPupil: there is no pupil with that id.
    """
    if first_day > last_day:
        raise Refused("period", f"The period ends on {last_day}, before it begins on {first_day}.")
    with desk.reading() as session:
        return read_attendance(session, desk.pack, pupil_id, first_day, last_day)


def read_attendance(
    session: Reading, pack: PolicyPack, pupil_id: UUID, first_day: dt.date, last_day: dt.date
) -> tuple[PupilAttendance, ...]:
    """The same within a reading.

    Raises:
        NoSuchPupil: there is no pupil with that id.
    """
    pupil = pupils.pupil(session, pupil_id)
    spells = [spell.id for spell in pupil.enrolments]
    details = registers.details(session, spells)
    originals = registers.originals(session, spells, first_day, last_day)
    wanted = range(school_year_of(first_day), school_year_of(last_day) + 1)
    years = attendance_years.read_years(session, wanted, Which(enrolment_ids=spells), pack)
    rows: dict[str, list[tuple[UUID, Year, int]]] = {}
    names: dict[str, str] = {}
    for year, whose in years:
        for number, spell in enumerate(whose):
            names[spell.school_number] = spell.school_name
            rows.setdefault(spell.school_number, []).append((spell.id, year, number))
    found = []
    for school, here in rows.items():
        counts = sum((_counts(year, row, first_day, last_day) for _, year, row in here), Counts())
        cells = tuple(_cells(here, first_day, last_day, details, originals))
        if any(cell.code or cell.mark_class == "MISSING" for cell in cells):
            figure = measures.attendance(counts)
            found.append(PupilAttendance(pupil_id, names[school], first_day, last_day, counts, figure, cells, school))
    return tuple(found)


def _counts(year: Year, row: int, first_day: dt.date, last_day: dt.date) -> Counts:
    part = Year(year.school_year, year.codes, year.marks[row : row + 1], year.missing[row : row + 1])
    return summaries.as_counts(summaries.counts_by_row(part, first_day, last_day)[0])


def _cells(
    here: list[tuple[UUID, Year, int]],
    first_day: dt.date,
    last_day: dt.date,
    details: dict[_Key, NewDetail],
    originals: dict[_Key, str],
) -> Iterator[MarkCell]:
    rows = [(spell, year, bytes(year.marks[row]), summaries.gaps_of(year, row)) for spell, year, row in here]
    day = first_day
    while day <= last_day:
        this_year = [row for row in rows if row[1].school_year == school_year_of(day)]
        for session in SESSIONS:
            place = position_of(day, session)
            marked = next((row for row in this_year if row[2][place]), None)
            if marked is not None:
                spell, year, marks, _ = marked
                code = chr(marks[place])
                detail = details.get((spell, day, session))
                yield MarkCell(
                    day,
                    session,
                    code,
                    str(year.codes.class_of(code)),
                    sub_code=detail.sub_code if detail else "",
                    minutes_late=detail.minutes_late if detail else None,
                    comment=detail.comment if detail else "",
                    original=originals.get((spell, day, session)),
                    lateness=year.codes.codes[code].lateness,
                )
                continue
            missing = any(row[3][place] for row in this_year)
            if missing or day.weekday() < SATURDAY:
                yield MarkCell(day, session, "", "MISSING" if missing else "NONE")
        day += _DAY
