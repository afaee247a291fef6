"""A child's marks between two days, each session once: one class, one code, and the schools whose register says so.

What a notice, a charge, a statement and the clock of a case say of a period is counted here and nowhere else.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.law.codes import DUAL, MarkClass
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.notices import NoticeMark, Session
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.attendance import MarkCell, PupilAttendance
from ecede_desktop.services.pupil_attendance import read_attendance
from ecede_desktop.store.unit import Reading

_FIRST_OF = (
    MarkClass.PRESENT, MarkClass.APPROVED, MarkClass.UNAUTHORISED, MarkClass.AUTHORISED, MarkClass.NOT_REQUIRED,
    MarkClass.MISSING,
)  # fmt: skip
"""Of what two schools wrote of one session, what comes first holds: whoever attended at one of them was not absent."""
_RANK = {str(one): place for place, one in enumerate(_FIRST_OF)}
_FIELDS = {
    MarkClass.PRESENT: "present", MarkClass.APPROVED: "approved", MarkClass.UNAUTHORISED: "unauthorised",
    MarkClass.AUTHORISED: "authorised", MarkClass.NOT_REQUIRED: "not_required", MarkClass.MISSING: "missing",
}  # fmt: skip
_POSSIBLE = frozenset(_FIRST_OF[:4])


@dataclass(frozen=True)
class SessionMark:
    """What a session was, by the register of every school at which the child was."""

    day: dt.date
    session: str
    code: str
    """Empty: none has a mark."""
    mark_class: MarkClass
    lateness: str
    possible: bool
    schools: tuple[str, ...]
    """Numbers of the schools that have it so."""

    @property
    def key(self) -> Session:
        return self.day, self.session

    @property
    def unauthorised(self) -> bool:
        return self.mark_class is MarkClass.UNAUTHORISED

    def as_counted(self) -> NoticeMark:
        """The mark as notices and charges look at it."""
        return NoticeMark(self.day, self.session, self.code, self.unauthorised, self.possible)


def session_marks(schools: Iterable[PupilAttendance]) -> tuple[SessionMark, ...]:
    """Every session with a mark, or lacking one, at any of these schools, once and in order."""
    found: dict[Session, list[tuple[str, MarkCell]]] = {}
    for school in schools:
        for cell in school.cells:
            if cell.code or cell.mark_class == MarkClass.MISSING:
                found.setdefault((cell.date, cell.session), []).append((school.school_number, cell))
    return tuple(_together(key, cells) for key, cells in sorted(found.items()))


def marks_of(schools: Iterable[PupilAttendance]) -> tuple[NoticeMark, ...]:
    """The marks of all schools as one row of sessions; one without a mark is not among them."""
    return tuple(mark.as_counted() for mark in session_marks(schools) if mark.code)


def counts_of(marks: Iterable[SessionMark]) -> Counts:
    """The sessions by class, each in one."""
    tally = dict.fromkeys((*_FIELDS.values(), "late_before_close", "late_after_close"), 0)
    for mark in marks:
        tally[_FIELDS[mark.mark_class]] += 1
        if mark.lateness:
            tally[f"late_{mark.lateness}"] += 1
    return Counts(**tally)


def read_marks(
    session: Reading, pack: PolicyPack, pupil_id: UUID, first_day: dt.date, last_day: dt.date
) -> tuple[SessionMark, ...]:
    """A child's sessions between two days.

    Raises:
        NoSuchPupil: there is no pupil with that id.
    """
    return session_marks(read_attendance(session, pack, pupil_id, first_day, last_day))


def read_counts(
    session: Reading, pack: PolicyPack, pupil_id: UUID, first_day: dt.date, last_day: dt.date, school_name: str = ""
) -> Counts:
    """The same as counts: at one school, or, where none has that name, by all of them together."""
    schools = read_attendance(session, pack, pupil_id, first_day, last_day)
    wanted = [one for one in schools if one.school_name == school_name] or schools
    return counts_of(session_marks(wanted))


def _together(key: Session, cells: Sequence[tuple[str, MarkCell]]) -> SessionMark:
    # D says only that the other school has the mark: where that one has it, D says nothing.
    told = [one for one in cells if one[1].code != DUAL] or list(cells)
    shown = min((cell for _, cell in told), key=lambda cell: _RANK[cell.mark_class])
    holds = tuple(dict.fromkeys(number for number, cell in told if cell.mark_class == shown.mark_class))
    return SessionMark(
        key[0], key[1], shown.code, MarkClass(shown.mark_class), shown.lateness,
        any(cell.mark_class in _POSSIBLE for _, cell in told), holds,
    )  # fmt: skip
