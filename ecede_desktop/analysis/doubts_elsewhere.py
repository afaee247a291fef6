"""Doubts about pupils who are said to be elsewhere: off site, at another school, excluded, travelling."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.analysis.doubt_register import (
    AUTHORISED,
    UNAUTHORISED,
    Register,
    days_of,
    of_group,
    of_pupil,
    rows_with,
    runs,
)
from ecede_desktop.analysis.marks import class_table
from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.marks import MARKS_LENGTH, position_of
from ecede_desktop.records.register_checks import Doubt, Span, SpellElsewhere

EXCUSED = ("E", "B", "D")
"""What a pupil who is excluded may be marked: excluded, taught off site, or at the other school."""


def long_b(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Educated off site (B) in every session for many school days on end."""
    yield from _long_runs(register, rule, "B", rule.numbers["school_days"] * 2)


def e_long_run(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Excluded (E) for more school days on end than a pupil may be without other education."""
    yield from _long_runs(register, rule, "E", rule.numbers["school_days"] * 2 + 1)


def b_without_comment(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """B without a comment, by pupil; one doubt of the school where its files give no comment with any mark."""
    b = register.is_letter("B") & register.within(rule)
    silent = b.copy()
    for note in register.notes:
        if note.comment:
            silent[register.rows[note.enrolment_id], position_of(note.date, note.session)] = False
    if not any(note.comment for note in register.notes):
        if b.any():
            yield of_group(register, rule, "", b, marks=int(np.count_nonzero(b)))
        return
    for row, places in rows_with(silent):
        yield of_pupil(register, rule, row, places, marks=int(np.count_nonzero(b[row])))


def e_without_record(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Excluded (E) on days for which we have no exclusion on record."""
    for row, places in rows_with(register.is_letter("E") & register.within(rule)):
        known = register.of_spans(register.spells[row].pupil_id, rule.words["cohort"])
        bare = places[~known[places]]
        if len(bare):
            yield of_pupil(register, rule, row, bare, days=days_of(len(bare)))


def excluded_without_e(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """An exclusion with its days on record, and marks in them that say otherwise."""
    otherwise = register.counted & ~register.is_letter(*EXCUSED) & register.within(rule)
    most = dt.timedelta(days=rule.numbers["most_days"])
    members = register.cohorts.get(rule.words["cohort"], {})
    for row, spell in enumerate(register.spells):
        inside = np.zeros(MARKS_LENGTH, np.bool_)
        for span in members.get(spell.pupil_id, ()):
            if span.first is not None and span.last is not None and span.last - span.first < most:
                inside |= register.places_of(span)
        places = np.flatnonzero(otherwise[row] & inside)
        if len(places):
            yield of_pupil(register, rule, row, places, days=days_of(len(places)))


def t_without_record(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Traveller absence (T) of a pupil who is not recorded as a Traveller on the day."""
    for row, places in rows_with(register.is_letter("T") & register.within(rule)):
        known = register.of_spans(register.spells[row].pupil_id, rule.words["cohort"])
        bare = places[~known[places]]
        if len(bare):
            yield of_pupil(register, rule, row, bare)


def d_without_partner(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Dual registration (D) on days on which no other school has the pupil on roll (reg 6(4))."""
    for row, places in rows_with(register.is_letter("D") & register.within(rule)):
        known = np.zeros(MARKS_LENGTH, np.bool_)
        for other in _others(register, row):
            known |= register.places_of(Span(other.admitted_on, other.left_on))
        alone = places[~known[places]]
        if len(alone):
            yield of_pupil(register, rule, row, alone)


def d_at_both(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """D here and D there: each school says that the pupil is at the other one (reg 6(4))."""
    for row, places in rows_with(register.is_letter("D") & register.within(rule)):
        for other in _others(register, row):
            both = places[_marks_there(other)[places] == ord("D")]
            if len(both):
                yield of_pupil(register, rule, row, both, school=other.school_number)


def d_at_neither(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """D here, and absent or without a mark there, between the first and the last mark there (reg 6(4))."""
    absent = np.isin(class_table(register.year.codes), (0, AUTHORISED, UNAUTHORISED))
    for row, places in rows_with(register.is_letter("D") & register.within(rule)):
        for other in _others(register, row):
            there = _marks_there(other)
            marked = np.flatnonzero(there)
            if not len(marked):
                continue
            known = places[(places >= marked[0]) & (places <= marked[-1])]
            neither = known[absent[there[known]]]
            if len(neither):
                yield of_pupil(register, rule, row, neither, school=other.school_number)


def _long_runs(register: Register, rule: RegisterRule, letter: str, least: int) -> Iterator[Doubt]:
    """Runs over the sessions that the school held, at least so many of them."""
    columns = np.flatnonzero(register.held & register.within(rule))
    sign = register.is_letter(letter)[:, columns]
    for row, begin, end in runs(sign):
        if end - begin >= max(least, 1):
            days = days_of(end - begin)
            yield of_pupil(register, rule, row, columns[begin:end], school_days=days)


def _others(register: Register, row: int) -> list[SpellElsewhere]:
    return list(register.elsewhere.get(register.spells[row].pupil_id, ()))


def _marks_there(other: SpellElsewhere) -> NDArray[np.uint8]:
    return np.frombuffer(other.marks or bytes(MARKS_LENGTH), np.uint8)
