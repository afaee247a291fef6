"""Doubts about marks that are missing, or that were to be replaced."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ecede_desktop.analysis.doubt_register import DAYS, Register, of_group, of_pupil, rows_with
from ecede_desktop.law.measures import percentage
from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.register_checks import Doubt


def missing_marks(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Sessions without a mark, by class: held by the school while the pupil was on roll (reg 6)."""
    looked = register.within(rule)
    missing = register.missing & looked
    expected = register.expected & looked
    for group, rows in register.groups():
        here = missing[rows]
        number = int(np.count_nonzero(here))
        if number and number >= rule.numbers["sessions"]:
            of = int(np.count_nonzero(expected[rows]))
            yield of_group(register, rule, group, here, rows, expected=of, percent=str(percentage(number, of)))


def half_day_marked(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Afternoons without a mark on days whose morning is marked, by class: the register is called twice (reg 6)."""
    morning = register.counted[:, 0::2]
    blank = np.zeros(register.letters.shape, np.bool_)
    blank[:, 1::2] = morning & (register.letters[:, 1::2] == 0)
    blank &= register.within(rule)
    for group, rows in register.groups():
        here = blank[rows]
        number = int(np.count_nonzero(here))
        if number and number >= rule.numbers["sessions"]:
            days = int(np.count_nonzero(here.any(axis=0)))
            yield of_group(register, rule, group, here, rows, days=days)


def stale_n(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """N that stands for longer than the school days allowed, counted to today or to the end of the school year."""
    last = min(max(register.place_of_day(register.today) // 2, 0), DAYS - 1)
    age = np.repeat(register.held_before[last] - register.held_before, 2)
    stale = register.is_letter("N") & register.within(rule) & (age > rule.numbers["school_days"])
    for row, places in rows_with(stale):
        yield of_pupil(register, rule, row, places, school_days=int(age[places[0]]))
