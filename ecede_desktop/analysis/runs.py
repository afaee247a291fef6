"""Continuous unauthorised absence of a whole county: who has a run long enough to be looked at, day by day by the law.

NumPy finds the spells; ``law.absence.absence_runs`` then counts each of theirs, so the rule stands in one place.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.analysis.county import MISSING, County, Index, Stack
from ecede_desktop.analysis.marks import Mask
from ecede_desktop.law.absence import RunRule, SchoolDay, counts_in_run
from ecede_desktop.law.codes import MarkClass
from ecede_desktop.law.windows import Window

_COUNTS, _ENDS = 1, 2


def spells_with_runs(county: County, rule: RunRule, window: Window) -> Index:
    """Spells that reach the alert of a rule on some day within a window; runs go on from one year to the next."""
    carried = np.zeros(len(county.spells.pupil), np.int64)
    found = []
    for stack in sorted(county.stacks, key=lambda one: one.school_year):
        if stack.school_year > window.school_years[-1]:
            continue
        state = _day_table(stack, rule)[stack.pairs]
        carries = carried[stack.spell] > 0
        may = np.flatnonzero(((state == _COUNTS).sum(axis=1) >= rule.alert) | carries)
        counted = np.cumsum(state[may] == _COUNTS, axis=1) + carried[stack.spell[may], None]
        before = np.maximum.accumulate(np.where(state[may] == _ENDS, counted, 0), axis=1)
        runs = counted - before
        first, after = stack.places(window)
        found.append(stack.spell[may[(runs[:, first:after] >= rule.alert).any(axis=1)]])
        carried[stack.spell] = _at_the_end(state)
        carried[stack.spell[may]] = runs[:, -1]
    return np.unique(np.concatenate(found)).astype(np.int32) if found else np.zeros(0, np.int32)


def _at_the_end(state: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The run that goes on after the last day of each row, for those too short to be looked at more closely."""
    days = state.shape[1]
    ended = np.where((state == _ENDS).any(axis=1), days - (state[:, ::-1] == _ENDS).argmax(axis=1), 0)
    after = np.arange(days) >= ended[:, None]
    return np.asarray(((state == _COUNTS) & after).sum(axis=1), np.int64)


def _day_table(stack: Stack, rule: RunRule) -> NDArray[np.uint8]:
    """For each two bytes of a day: whether the day counts, ends a run or does neither."""
    classes, late = class_names(stack), _late(stack)
    table = np.zeros((256, 256), np.uint8)
    used = [MISSING, 0, *(ord(code) for code in stack.codes.codes)]
    for afternoon in used:
        for morning in used:
            counts = counts_in_run(
                SchoolDay(stack.date(0), classes[morning], classes[afternoon], bool(late[morning] or late[afternoon])),
                rule,
            )
            # A pair is read as one number with the morning in its lower byte.
            table[afternoon, morning] = {True: _COUNTS, False: _ENDS, None: 0}[counts]
    return table.reshape(-1)


def class_names(stack: Stack) -> Sequence[MarkClass]:
    """What each byte counts as; nothing expected counts as not required."""
    names = [MarkClass.NOT_REQUIRED] * 256
    names[MISSING] = MarkClass.MISSING
    for code, row in stack.codes.codes.items():
        names[ord(code)] = row.mark_class
    return names


def _late(stack: Stack) -> Mask:
    late = np.zeros(256, np.bool_)
    late[[ord(code) for code, row in stack.codes.codes.items() if row.lateness == "after_close"]] = True
    return late


def days_of(county: County, spell: int, last: Window) -> tuple[SchoolDay, ...]:
    """A spell's days with a session, oldest first, to the end of a window: what the law counts runs of."""
    found = []
    for stack in sorted(county.stacks, key=lambda one: one.school_year):
        classes, late = class_names(stack), _late(stack)
        _, after = stack.places(last)
        for row in np.flatnonzero(stack.spell == spell).tolist():
            marks = stack.marks[row]
            for column in range(after):
                morning, afternoon = int(marks[column * 2]), int(marks[column * 2 + 1])
                if morning or afternoon:
                    came_late = bool(late[morning] or late[afternoon])
                    found.append(SchoolDay(stack.date(column), classes[morning], classes[afternoon], came_late))
    return tuple(found)
