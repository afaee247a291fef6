"""Doubts about sessions that were held for some and not for others, and about days on which there was no school."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import numpy as np

from ecede_desktop.analysis.doubt_register import (
    APPROVED,
    DAYS,
    PRESENT,
    Register,
    by_session,
    of_group,
    of_pupil,
    rows_with,
)
from ecede_desktop.analysis.marks import Mask
from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.law.school_age import SchoolAge, compulsory_school_age
from ecede_desktop.records.register_checks import Doubt

SHUT_TO_MOST = "shut_to_most"
"""A day that is closed by most of the marks, though no calendar says so."""


def y_few_pupils(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Unable to attend (Y) for a few pupils while the school is open: neither closed nor without transport (reg 6)."""
    y = register.is_letter("Y")
    few = np.count_nonzero(y, axis=0) <= rule.numbers["pupils"]
    for row, places in rows_with(y & few & register.held & _attended(register) & register.within(rule)):
        yield of_pupil(register, rule, row, places, days=len(np.unique(places // 2)))


def y_part_day(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Y for one half of a day whose other half was attended, unless half the school was sent home."""
    y = register.is_letter("Y")
    there = (register.classes == PRESENT) | (register.classes == APPROVED)
    other = there.reshape(-1, DAYS, 2)[:, :, ::-1].reshape(there.shape)
    alone = np.count_nonzero(y, axis=0) * 2 < register.marked
    for row, places in rows_with(y & other & alone & register.within(rule)):
        yield of_pupil(register, rule, row, places, days=len(np.unique(places // 2)))


def closed_for_some(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Closed to all pupils (#) for some, by year group, in sessions that the school held."""
    shut = register.is_letter("#")
    some = register.held & ~_shut_to_most(register)
    sign = shut & some & register.within(rule)
    years = np.asarray([spell.year_group for spell in register.spells])
    for year in sorted({register.spells[row].year_group for row in np.flatnonzero(sign.any(axis=1)).tolist()}):
        here = sign & (years == year)[:, None]
        yield of_group(register, rule, year, here, days=_days(here))


def closed_without_reason(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Closed to all (#) on a school day of the calendar, and no closure is recorded."""
    shut = register.is_letter("#").any(axis=0) & ~register.held & register.within(rule)
    places = [place for place in np.flatnonzero(shut).tolist() if _is_school_day(register, register.day_at(place))]
    if not places:
        return
    sign = np.zeros(register.letters.shape, np.bool_)
    sign[:, places] = register.letters[:, places] != 0
    days = sorted({register.day_at(place) for place in places})
    told = {"number": len(places), "first_on": days[0].isoformat(), "last_on": days[-1].isoformat(), "days": len(days)}
    yield Doubt(rule.key, len(places), None, "", told, by_session(register, sign))


def marks_on_closed_day(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Present or absent at a weekend, on a bank holiday, on a closed day, or where nearly everybody has #."""
    marks = register.counted & register.within(rule)
    kinds: dict[str, Mask] = {}
    for day in np.flatnonzero(marks.any(axis=0).reshape(DAYS, 2).any(axis=1)).tolist():
        if kind := register.closed_kind(register.day_at(day * 2)):
            kinds.setdefault(kind, np.zeros(DAYS * 2, np.bool_))[day * 2 : day * 2 + 2] = True
    odd = _shut_to_most(register) & ~np.asarray(sum(kinds.values(), np.zeros(DAYS * 2, np.bool_)), np.bool_)
    for kind, places in (*kinds.items(), (SHUT_TO_MOST, odd)):
        here = marks & places
        if here.any():
            yield of_group(register, rule, kind, here, days=_days(here))


def x_of_school_age(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Untimetabled (X) on a day on which the pupil is of compulsory school age (s.8 Education Act 1996)."""
    for row, places in rows_with(register.is_letter("X") & register.within(rule)):
        age = _age(register.spells[row].born)
        if age is None:
            continue
        first, last = register.place_of_day(age.first_day), register.place_of_day(age.last_day) + 1
        inside = places[(places >= first) & (places <= last)]
        if len(inside):
            told = {"age_from_on": age.first_day.isoformat(), "age_to_on": age.last_day.isoformat()}
            yield of_pupil(register, rule, row, inside, **told)


def _age(born: dt.date | None) -> SchoolAge | None:
    try:
        return None if born is None else compulsory_school_age(born)
    except ValueError:  # born before the tables begin: no rule, no doubt
        return None


def _attended(register: Register) -> Mask:
    """Sessions that somebody attended."""
    there = (register.classes == PRESENT) | (register.classes == APPROVED)
    return np.asarray(there.any(axis=0), np.bool_)


def _shut_to_most(register: Register) -> Mask:
    """Sessions in which more than half of those marked have #, and yet somebody has another mark."""
    shut = np.count_nonzero(register.is_letter("#"), axis=0)
    return np.asarray((shut * 2 > register.marked) & register.held, np.bool_)


def _is_school_day(register: Register, day: dt.date) -> bool:
    return register.calendar.knows(day) and register.calendar.is_school_day(day)


def _days(sign: Mask) -> int:
    return int(np.count_nonzero(sign.any(axis=0).reshape(DAYS, 2).any(axis=1)))
