"""Doubts about leave and absence: holidays, illness beside breaks, study leave, part-time timetables, lateness."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import numpy as np

from ecede_desktop.analysis.doubt_register import (
    DAYS,
    Numbers,
    Register,
    by_session,
    days_of,
    of_pupil,
    rows_with,
    runs,
)
from ecede_desktop.analysis.marks import Mask
from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, position_of
from ecede_desktop.records.register_checks import Doubt

WEEK = 14
MOST_HALF_DAYS = 5
"""With C on more half-days of the week than that, the pupil is away altogether and follows no part-time timetable."""


def h_over_days(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Agreed holiday of more school days than may be agreed in a school year (reg 7(4))."""
    allowed = rule.numbers["days"]
    yield from _over_days(register, rule, register.is_letter("H", "F"), allowed)


def h_forbidden(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Agreed holiday at all, where the council has asked heads not to agree to any."""
    yield from _each_pupil(register, rule, "H")


def f_used(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Agreed extended holiday: what was agreed, until when, should be on file (regs 7(4), 8(1)(f))."""
    yield from _each_pupil(register, rule, "F")


def e_over_days(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Excluded for more school days than fixed terms may add up to in a school year."""
    yield from _over_days(register, rule, register.is_letter("E"), rule.numbers["days"])


def holiday_swap(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Illness or other absence that touches a school break: for some days on end, or beside several breaks."""
    looked = register.within(rule)
    days = np.flatnonzero(register.held_days & looked.reshape(DAYS, 2).all(axis=1))
    away = _whole_days(register, rule.words["codes"].split())[:, days]
    breaks = _breaks(register, days, rule.numbers["break_days"])
    touching: dict[int, list[tuple[int, int]]] = {}
    for row, begin, end in runs(away):
        if any(begin <= at <= end for at in breaks):
            touching.setdefault(row, []).append((begin, end))
    for row, found in touching.items():
        beside = {at for begin, end in found for at in breaks if begin <= at <= end}
        longest = max(end - begin for begin, end in found)
        if longest >= rule.numbers["school_days"] or len(beside) >= rule.numbers["breaks"]:
            whole = np.concatenate([days[begin:end] for begin, end in found])
            places = np.sort(np.concatenate([whole * 2, whole * 2 + 1]))
            places = places[register.letters[row, places] != 0]
            yield of_pupil(register, rule, row, places, breaks=len(beside), longest=longest)


def c_same_half_day(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """C on the same half-day week after week: a part-time timetable that nobody calls one."""
    looked = register.held & register.within(rule)
    lead = first_day_of(register.school_year).weekday() * 2
    slots = _by_half_day(register.is_letter("C") & looked, lead)
    held = _by_half_day(looked[None, :], lead)[0]
    least, percent = max(rule.numbers["weeks"], 1), rule.numbers["percent"]
    often = np.count_nonzero(slots, axis=1) >= least
    for row in np.flatnonzero(often.any(axis=1)).tolist():
        if np.count_nonzero(often[row]) > MOST_HALF_DAYS:
            continue
        for slot in np.flatnonzero(often[row]).tolist():
            weeks = np.flatnonzero(slots[row, :, slot])
            possible = int(np.count_nonzero(held[weeks[0] : weeks[-1] + 1, slot]))
            if len(weeks) * 100 >= percent * possible:
                places = weeks * WEEK + slot - lead
                told = {"half_day": slot, "weeks": len(weeks), "possible_weeks": possible}
                yield of_pupil(register, rule, row, places, **told)


def s_outside_years(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Study leave for a pupil of a year group that has no public examinations."""
    allowed = rule.words["years"].split()
    for row, places in rows_with(register.is_letter("S") & register.within(rule)):
        year_group = register.spells[row].year_group
        if year_group and year_group not in allowed:
            yield of_pupil(register, rule, row, places, year_group=year_group)


def s_before_exams(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Study leave before the examinations begin."""
    begin = dt.date(register.school_year + 1, rule.numbers["month"], rule.numbers["day"])
    early = np.arange(MARKS_LENGTH) < position_of(begin, "AM")
    for row, places in rows_with(register.is_letter("S") & register.within(rule) & early):
        yield of_pupil(register, rule, row, places, exams_on=begin.isoformat())


def l_without_u(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Many late marks, and nobody ever came after the register closed."""
    looked = register.within(rule)
    late = register.is_letter("L") & looked
    number = int(np.count_nonzero(late))
    if number and number >= rule.numbers["sessions"] and not (register.is_letter("U") & looked).any():
        sessions = by_session(register, late)
        told = {
            "number": number, "first_on": sessions[0].date.isoformat(), "last_on": sessions[-1].date.isoformat(),
        }  # fmt: skip
        yield Doubt(rule.key, number, None, "", told, sessions)


def l_after_close(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Late before the register closed (L), and later than a register stays open."""
    minutes, looked = rule.numbers["minutes"], register.within(rule)
    found: dict[int, dict[int, int]] = {}
    for note in register.notes:
        if note.minutes_late is None or note.minutes_late <= minutes:
            continue
        row, place = register.rows[note.enrolment_id], position_of(note.date, note.session)
        if looked[place] and register.letters[row, place] == ord("L"):
            found.setdefault(row, {})[place] = note.minutes_late
    for row, late in sorted(found.items()):
        places = np.asarray(sorted(late), np.int64)
        yield of_pupil(register, rule, row, places, minutes=minutes, most=max(late.values()))


def _each_pupil(register: Register, rule: RegisterRule, letter: str) -> Iterator[Doubt]:
    for row, places in rows_with(register.is_letter(letter) & register.within(rule)):
        yield of_pupil(register, rule, row, places, days=days_of(len(places)))


def _over_days(register: Register, rule: RegisterRule, sign: Mask, allowed: int) -> Iterator[Doubt]:
    """Two sessions are a day; the whole school year counts up to the end of the period."""
    sign = sign & register.within(rule, whole_year=True)
    over = np.count_nonzero(sign, axis=1) > allowed * 2
    for row, places in rows_with(sign & over[:, None]):
        yield of_pupil(register, rule, row, places, days=days_of(len(places)), allowed=allowed)


def _whole_days(register: Register, letters: list[str]) -> Mask:
    """Days of which every session that was held has one of the letters."""
    sign = register.is_letter(*letters) | ~register.held
    return np.asarray(sign.reshape(-1, DAYS, 2).all(axis=2) & register.held_days, np.bool_)


def _breaks(register: Register, days: Numbers, least: int) -> list[int]:
    """Where breaks lie among the school days: ``at`` is the first day after, ``len(days)`` after the last.

    The summer stands at both ends where the calendar says that a year begins or ends there.
    """
    between = (np.flatnonzero(np.diff(days) > least) + 1).tolist()
    terms = [term for term in register.calendar.terms if term.school_year == register.school_year]
    ends = {register.place_of_day(day) // 2 for term in terms for day in (term.first_day, term.last_day)}
    if len(days) and int(days[0]) in ends:
        between.insert(0, 0)
    if len(days) and int(days[-1]) in ends:
        between.append(len(days))
    return between


def _by_half_day(sign: Mask, lead: int) -> Mask:
    """Shape (rows, weeks, 14): week by week from Monday morning; ``lead`` places of its week lie before the year."""
    behind = -(lead + MARKS_LENGTH) % WEEK
    return np.asarray(np.pad(sign, ((0, 0), (lead, behind))).reshape(len(sign), -1, WEEK), np.bool_)
