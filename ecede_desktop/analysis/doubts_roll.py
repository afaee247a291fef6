"""Doubts about who is on roll: starts, leavers, and movements in Years 10 and 11."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import numpy as np

from ecede_desktop.analysis.doubt_register import Numbers, Register, of_pupil
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.marks import MARKS_LENGTH
from ecede_desktop.records.register_checks import Doubt, RegisterSpell

NOWHERE = np.zeros(0, np.int64)
RECEPTION_AGE = 5
"""A child begins Reception in the school year that starts so many years after the one they were born in."""


def z_after_start(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Not yet on roll (Z) from the day on which the pupil was admitted, or first marked where nobody said when."""
    early = register.is_letter("Z") & register.within(rule)
    for row in np.flatnonzero(early.any(axis=1)).tolist():
        start = _start(register, row)
        places = np.flatnonzero(early[row])
        places = places[places >= start]
        if len(places):
            day = register.spells[row].admitted_on or register.day_at(start)
            yield of_pupil(register, rule, row, places, started_on=day.isoformat())


def marks_after_leaving(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Present or absent after the day on which the pupil left (reg 8)."""
    looked = register.within(rule)
    for row, spell in enumerate(register.spells):
        if spell.left_on is None:
            continue
        after = max(register.place_of_day(spell.left_on) + 2, 0)
        places = np.flatnonzero(register.counted[row, after:] & looked[after:]) + after
        if len(places):
            yield of_pupil(register, rule, row, places, left_on=spell.left_on.isoformat())


def leaver_still_open(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """On roll, and no mark in the last school days of the period: somebody left and nobody closed the record."""
    held = register.held & register.within(rule)
    said = register.counted | register.is_letter("X", "Y")
    for row, spell in enumerate(register.spells):
        marked = np.flatnonzero(said[row])
        if spell.left_on is not None or not len(marked):
            continue
        places = np.flatnonzero(held[marked[-1] + 1 :]) + marked[-1] + 1
        days = len(np.unique(places // 2))
        if days and days >= rule.numbers["school_days"]:
            until = register.day_at(int(marked[-1]))
            yield of_pupil(register, rule, row, places, marked_until_on=until.isoformat(), school_days=days)


def no_marks_after_start(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Admitted in this school year, and no mark on the first school days (regs 5(3), 6)."""
    held = register.held & register.within(rule)
    for row, spell in enumerate(register.spells):
        if spell.admitted_on is None or not 0 <= register.place_of_day(spell.admitted_on) < MARKS_LENGTH:
            continue
        start = register.place_of_day(spell.admitted_on)
        places = np.flatnonzero(held[start : _first_marked(register, row)]) + start
        days = len(np.unique(places // 2))
        if days and days >= rule.numbers["school_days"]:
            begun = spell.admitted_on.isoformat()
            yield of_pupil(register, rule, row, places, started_on=begun, school_days=days)


def left_in_year_11(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Taken off roll in the autumn of Year 11 (Estyn 2019, R4–R6)."""
    days = rule.window(register.first_day, register.last_day)
    for row, spell in enumerate(register.spells):
        left = spell.left_on
        if days is None or left is None or spell.year_group != "11" or not days[0] <= left <= days[1]:
            continue
        if left.year == register.school_year and 9 <= left.month <= rule.numbers["last_month"]:
            told = {"left_on": left.isoformat(), "elsewhere": _elsewhere(register, spell, left)}
            yield of_pupil(register, rule, row, NOWHERE, **told)


def year_10_again(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """In Year 10 at the age of Year 11: repeated, or placed below age (Estyn 2019, R4–R6)."""
    if not register.within(rule).any():
        return
    for row, spell in enumerate(register.spells):
        if spell.year_group != "10" or spell.born is None:
            continue
        expected = register.school_year - school_year_of(spell.born) - RECEPTION_AGE
        if expected > 10:
            yield of_pupil(register, rule, row, NOWHERE, year_group="10", expected_year=expected)


def _start(register: Register, row: int) -> int:
    admitted = register.spells[row].admitted_on
    return _first_marked(register, row) if admitted is None else register.place_of_day(admitted)


def _first_marked(register: Register, row: int) -> int:
    marked: Numbers = np.flatnonzero(register.counted[row])
    return int(marked[0]) if len(marked) else MARKS_LENGTH


def _elsewhere(register: Register, spell: RegisterSpell, left: dt.date) -> str:
    """Number of a school at which the pupil is on roll after leaving, or empty."""
    for other in register.elsewhere.get(spell.pupil_id, ()):
        if other.left_on is None or other.left_on > left:
            return other.school_number
    return ""
