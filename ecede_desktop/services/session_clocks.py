"""The unauthorised sessions of a pupil by the marks that stand now, and the six-month clock that runs for each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from uuid import UUID

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.codes import DUAL, CodeBook, MarkClass
from ecede_desktop.law.limitation import Session, SixMonthClock, six_month_clock
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.offences import Offence, counted_from
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_clock import clock_policy
from ecede_desktop.law.school_age import compulsory_school_age
from ecede_desktop.records.marks import position_of, session_at
from ecede_desktop.services import code_sets
from ecede_desktop.services.notice_standings import standings
from ecede_desktop.store import penalty_notices, pupils, registers
from ecede_desktop.store.registers import HeldYear
from ecede_desktop.store.unit import Reading


def clock_of(pack: PolicyPack, sessions: Iterable[Session], today: dt.date) -> SixMonthClock:
    """The clock of some sessions by the policy that a pack has on a day."""
    starts, months = clock_policy(pack).starts_on(today), pack.number("limitation_months", today)
    if starts is None:
        return six_month_clock(sessions, months)
    return six_month_clock(sessions, months, starts.value, starts.citation)


def charge_clock(
    pack: PolicyPack, law: Offence, sessions: Iterable[Session], first_day: dt.date, last_day: dt.date, today: dt.date
) -> SixMonthClock:
    """The clock of a charge of a period; its ``limit`` is the last day to begin.

    The breach of an order is charged day by day, whether or not a register has the child: its own days count.
    """
    clock = clock_of(pack, sessions, today)
    if not law.needs_order:
        return clock
    day = counted_from((), first_day, last_day, law, clock.starts)
    return clock_of(pack, [(day, "AM")] if day is not None else [], today)


def unauthorised_sessions(session: Reading, spell_ids: Collection[UUID], until: dt.date) -> tuple[Session, ...]:
    """The unauthorised sessions of a pupil's spells in this school year and the last, by the marks that stand now.

    A session that two schools marked is one, and none where the pupil attended at either: as a charge lists them
    (``period_marks``), here without reading the details of each mark.
    """
    year = school_year_of(until)
    held = registers.years(session, spell_ids, [year - 1, year])
    book = code_sets.book(session)
    absent: set[Session] = set()
    attended: set[Session] = set()
    for (_, of), row in held.items():
        absent.update(_marked(of, row, book, until, _ABSENT))
        attended.update(_marked(of, row, book, until, _ATTENDED))
    return tuple(sorted(absent - attended))


_ABSENT = frozenset({MarkClass.UNAUTHORISED})
_ATTENDED = frozenset({MarkClass.PRESENT, MarkClass.APPROVED})


def _marked(
    school_year: int, year: HeldYear, book: CodeBook, until: dt.date, classes: Container[MarkClass]
) -> Iterator[Session]:
    """The sessions with a mark of these classes; D only refers to the other school and is none of any class."""
    codes = book.get(year.code_set).codes.values()
    wanted = {ord(row.code) for row in codes if row.mark_class in classes and row.code != DUAL}
    end = position_of(until, "PM") + 1 if school_year_of(until) == school_year else len(year.marks)
    return (session_at(school_year, at) for at, mark in enumerate(year.marks[:end]) if mark in wanted)


def answered_for(session: Reading, pupil_id: UUID, today: dt.date) -> Mapping[Session, str]:
    """The sessions for which every parent who answers for the child paid a notice in time, with the latest's number.

    A paid notice discharges the parent who had it and nobody else (s.444A(4)): while another parent may still be
    charged with a session, its time runs.
    """
    rows = [row for row, *_ in penalty_notices.rows(session, pupil_id=pupil_id)]
    how = standings(session, today, rows)
    paid = [row for row in rows if how[row.id].standing is Standing.PAID]
    if not paid:
        return {}
    liable = {row.id for row in pupils.parents(session, pupil_id) if row.has_responsibility or row.has_care}
    relied = penalty_notices.relied(session, [row.id for row in paid])
    by_session: dict[Session, dict[UUID, str]] = {}
    for row in paid:  # the newest first: its number is the one that is kept
        for one in relied.get(row.id, ()):
            by_session.setdefault((one.day, one.session), {}).setdefault(row.parent_id, row.number)
    return {key: next(iter(by.values())) for key, by in by_session.items() if liable <= by.keys()}


def of_school_age(sessions: Collection[Session], born: dt.date | None) -> tuple[Session, ...]:
    """Those on which the child was of compulsory school age; all of them where the day of birth is not known."""
    if born is None:
        return tuple(sessions)
    try:
        age = compulsory_school_age(born)
    except ValueError:
        return ()  # born before the rules that the tables hold
    return tuple(one for one in sessions if age.first_day <= one[0] <= age.last_day)
