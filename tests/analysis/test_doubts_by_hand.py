"""The rules that count, against the same sums made day by day in plain Python over registers thrown together."""

from __future__ import annotations

import datetime as dt
import statistics
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest

from ecede_desktop.analysis.doubt_register import Register
from ecede_desktop.records.marks import SESSIONS, first_day_of, position_of
from tests.analysis.doubtful import CALENDAR, SCHOOL_DAYS, YEAR, Class, find, rule

SEEDS = range(4)
LETTERS = "/\\LBCDEFHIMNOUSTXYZ#"
DAY = dt.timedelta(days=1)
Found = list[tuple[str, int]]
"""Row or group as text, and how many sessions."""


def thrown(seed: int) -> Register:
    """A dozen pupils of three classes; runs of letters, gaps, a closed week, leavers and late starts."""
    dice = np.random.default_rng(seed)
    made = Class()
    for number in range(12):
        made.add(
            reg_group="ABC"[number % 3],
            year_group=str(dice.choice(["9", "10", "11", ""])),
            left_on=SCHOOL_DAYS[-20] if dice.random() < 0.2 else None,
            admitted_on=None if dice.random() < 0.3 else SCHOOL_DAYS[int(dice.integers(0, 30))],
        )
        row = bytearray(made.rows[-1])
        for _ in range(int(dice.integers(2, 12))):
            start = int(dice.integers(0, len(SCHOOL_DAYS)))
            letter = 0 if dice.random() < 0.2 else ord(str(dice.choice(list(LETTERS))))
            halves = SESSIONS if dice.random() < 0.6 else (str(dice.choice(SESSIONS)),)
            for day in SCHOOL_DAYS[start : start + int(dice.integers(1, 14))]:
                for half in halves:
                    row[position_of(day, half)] = letter
        for week in range(int(dice.integers(0, 15))):  # one half-day, week after week
            row[position_of(SCHOOL_DAYS[week * 5], "PM")] = ord("C")
        made.rows[-1] = bytes(row)
    if seed % 2:
        for at, kept in enumerate(made.rows):
            row = bytearray(kept)
            row[position_of(SCHOOL_DAYS[40], "AM")] = ord("#")
            made.rows[at] = bytes(row)
    return made.register(today=SCHOOL_DAYS[-1])


def days_of(register: Register) -> Iterator[dt.date]:
    day = first_day_of(YEAR)
    while day <= register.last_day:
        yield day
        day += DAY


def code(register: Register, row: int, day: dt.date, half: str) -> str:
    value = int(register.year.marks[row, position_of(day, half)])
    return chr(value) if value else ""


def held(register: Register, day: dt.date, half: str) -> bool:
    return (day, half) in held_sessions(register)


def sessions(register: Register) -> list[tuple[dt.date, str]]:
    return [(day, half) for day in days_of(register) for half in SESSIONS]


@lru_cache(maxsize=2)
def _held_sessions(marks: bytes, last: dt.date) -> list[tuple[dt.date, str]]:
    rows = [marks[at : at + 732] for at in range(0, len(marks), 732)]
    days = [first_day_of(YEAR) + DAY * n for n in range((last - first_day_of(YEAR)).days + 1)]
    return [
        (day, half)
        for day in days
        for half in SESSIONS
        if any(row[position_of(day, half)] not in (0, ord("#")) for row in rows)
    ]  # fmt: skip


def held_sessions(register: Register) -> list[tuple[dt.date, str]]:
    return _held_sessions(register.year.marks.tobytes(), register.last_day)


def held_days(register: Register) -> list[dt.date]:
    return sorted({day for day, _ in held_sessions(register)})


def rows(register: Register) -> range:
    return range(len(register.spells))


def on_roll(register: Register, row: int, day: dt.date, half: str) -> bool:
    spell = register.spells[row]
    marked = [at for at in sessions(register) if code(register, row, *at)]
    begun = spell.admitted_on <= day if spell.admitted_on else bool(marked) and marked[0] <= (day, half)
    return begun and (spell.left_on is None or day <= spell.left_on)


def gaps(register: Register) -> Iterator[tuple[str, tuple[dt.date, str]]]:
    for day, half in held_sessions(register):
        for row in rows(register):
            if not code(register, row, day, half) and on_roll(register, row, day, half):
                yield register.spells[row].reg_group, (day, half)


def missing_marks(register: Register) -> Found:
    found = list(gaps(register))
    return sorted((group, sum(1 for g, _ in found if g == group)) for group in {g for g, _ in found})


def half_day_marked(register: Register) -> Found:
    counted: dict[str, int] = {}
    for row in rows(register):
        for day in days_of(register):
            morning = code(register, row, day, "AM")
            if morning and morning not in "XYZ#" and not code(register, row, day, "PM"):
                group = register.spells[row].reg_group
                counted[group] = counted.get(group, 0) + 1
    return sorted((group, number) for group, number in counted.items() if number >= 5)


def stale_n(register: Register) -> Found:
    found = []
    for row in rows(register):
        number = 0
        for day, half in sessions(register):
            if code(register, row, day, half) == "N":
                number += sum(1 for one in held_days(register) if day < one <= register.today) > 10
        found.append((str(row), number))
    return [(row, number) for row, number in found if number]


def over(letters: str, days: int) -> Callable[[Register], Found]:
    def counted(register: Register) -> Found:
        found = []
        for row in rows(register):
            number = sum(1 for at in sessions(register) if code(register, row, *at) in tuple(letters))
            if number > days * 2:
                found.append((str(row), number))
        return found

    return counted


def long_run(letter: str, least: int) -> Callable[[Register], Found]:
    def counted(register: Register) -> Found:
        found = []
        for row in rows(register):
            run = 0
            for at in [*held_sessions(register), None]:
                if at is not None and code(register, row, *at) == letter:
                    run += 1
                    continue
                if run >= least:
                    found.append((str(row), run))
                run = 0
        return found

    return counted


def c_same_half_day(register: Register) -> Found:
    found = []
    for row in rows(register):
        slots: list[tuple[int, int, int]] = []
        for weekday in range(7):
            for half in SESSIONS:
                here = [day for day, part in held_sessions(register) if part == half and day.weekday() == weekday]
                on = [day for day in here if code(register, row, day, half) == "C"]
                if len(on) >= 4:
                    slots.append((len(on), sum(1 for day in here if on[0] <= day <= on[-1]), weekday))
        if len(slots) <= 5:
            found += [(str(row), times) for times, possible, _ in slots if times * 100 >= 60 * possible]
    return found


def holiday_swap(register: Register) -> Found:
    days = held_days(register)
    breaks = [n for n in range(1, len(days)) if (days[n] - days[n - 1]).days - 1 >= 7]
    ends = {day for term in CALENDAR.terms for day in (term.first_day, term.last_day)}
    breaks += [0] * (days[0] in ends) + [len(days)] * (days[-1] in ends)
    found = []
    for row in rows(register):
        away = [_away(register, row, day) for day in days]
        touched, longest, number = set(), 0, 0
        at = 0
        while at < len(days):
            end = at
            while end < len(days) and away[end]:
                end += 1
            beside = {b for b in breaks if at <= b <= end}
            if end > at and beside:
                touched |= beside
                longest = max(longest, end - at)
                number += sum(bool(code(register, row, day, half)) for day in days[at:end] for half in SESSIONS)
            at = max(end, at + 1)
        if touched and (longest >= 3 or len(touched) >= 2):
            found.append((str(row), number))
    return found


def _away(register: Register, row: int, day: dt.date) -> bool:
    return all(code(register, row, day, half) in ("I", "C") for half in SESSIONS if held(register, day, half))


def y_few_pupils(register: Register) -> Found:
    counted: dict[int, int] = {}
    for day, half in held_sessions(register):
        here = [row for row in rows(register) if code(register, row, day, half) == "Y"]
        attended = any(code(register, row, day, half) in tuple("/\\LBDJPVW") for row in rows(register))
        if here and len(here) <= 3 and attended:
            for row in here:
                counted[row] = counted.get(row, 0) + 1
    return [(str(row), number) for row, number in sorted(counted.items())]


def identical_class(register: Register) -> Found:
    found = []
    for group in sorted({spell.reg_group for spell in register.spells}):
        members = [row for row in rows(register) if register.spells[row].reg_group == group]
        run = 0
        for at in [*held_sessions(register), None]:
            if at is not None and _all_alike(register, members, at):
                run += 1
                continue
            if run >= 4:
                found.append((group, run))
            run = 0
    return found


def _all_alike(register: Register, members: list[int], at: tuple[dt.date, str]) -> bool:
    codes = [code(register, row, *at) for row in members]
    if any(not one and on_roll(register, row, *at) for row, one in zip(members, codes, strict=True)):
        return False
    marked = [one for one in codes if one]
    return len(marked) >= 2 and len(set(marked)) == 1 and marked[0] not in "XYZ#"


COUNTED = {
    "missing_marks": (missing_marks, {}),
    "half_day_marked": (half_day_marked, {}),
    "stale_n": (stale_n, {}),
    "h_over_days": (over("HF", 2), {"days": 2}),
    "e_over_days": (over("E", 3), {"days": 3}),
    "long_b": (long_run("B", 8), {"school_days": 4}),
    "e_long_run": (long_run("E", 7), {"school_days": 3}),
    "c_same_half_day": (c_same_half_day, {}),
    "holiday_swap": (holiday_swap, {}),
    "y_few_pupils": (y_few_pupils, {}),
    "identical_class": (identical_class, {"pupils": 2, "school_days": 2}),
}  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("key", COUNTED)
def test_a_rule_counts_as_a_person_would_day_by_day(key: str, seed: int) -> None:
    register = thrown(seed)
    by_hand, changed = COUNTED[key]
    found = find(register, key, **changed)
    places = {spell.pupil_id: row for row, spell in enumerate(register.spells)}
    quick = [(str(places[d.pupil_id]) if d.pupil_id else d.group, d.number) for d in found]
    assert quick == by_hand(register)


def test_the_registers_thrown_together_give_every_rule_something_to_find() -> None:
    empty = [
        key
        for key, (_, changed) in COUNTED.items()
        if not any(find(thrown(seed), key, **changed) for seed in SEEDS)
    ]  # fmt: skip
    assert empty == []


@pytest.mark.parametrize("seed", range(20))
def test_the_median_and_the_spread_are_those_of_the_statistics_module(seed: int) -> None:
    dice = np.random.default_rng(seed)
    register = thrown(0)
    shares = dice.integers(0, 800, 7)
    peers = []
    for share in shares.tolist():
        counted = np.zeros(256, np.int64)
        counted[ord("B")], counted[ord("/")] = share, 2000 - share
        peers.append(counted)
    marked = [code(register, row, *at) for row in rows(register) for at in sessions(register)]
    own = sum(1 for one in marked if one == "B") / sum(1 for one in marked if one and one not in "XYZ#")
    others = [share / 2000 for share in shares.tolist()]
    beyond = own >= 2 * statistics.median(others)
    outlier = own > statistics.fmean(others) + 2 * statistics.pstdev(others)
    found = find(replace(register, peers=tuple(peers)), "code_use", sessions=1)
    assert any(doubt.group == "B" for doubt in found) == (beyond or outlier)
    assert rule("code_use").numbers["deviations"] == 2
