"""When pupils were last seen in a register, and how long their school has gone on without them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.analysis.county import County, Index, Rows
from ecede_desktop.law.codes import MarkClass
from ecede_desktop.records.marks import first_day_of

NEVER = 0
_ROWS_AT_ONCE = 4096


def last_marked(county: County, rows: Rows) -> NDArray[np.int64]:
    """For each row the ordinal of its last day with a mark of attending or absence; ``NEVER`` where there is none."""
    found = np.full(len(rows), NEVER, np.int64)
    for number, stack in enumerate(county.stacks):
        here = np.flatnonzero(rows.stack == number)
        required = np.zeros(256, np.bool_)
        codes = stack.codes.codes.items()
        required[[ord(code) for code, row in codes if row.mark_class is not MarkClass.NOT_REQUIRED]] = True
        start = first_day_of(stack.school_year).toordinal()
        for at in range(0, len(here), _ROWS_AT_ONCE):
            some = here[at : at + _ROWS_AT_ONCE]
            sessions = np.asarray(required[stack.marks[rows.row[some]]], np.bool_)
            marked = sessions[:, ::2] | sessions[:, 1::2]
            last = marked.shape[1] - 1 - marked[:, ::-1].argmax(axis=1)
            found[some] = np.where(marked.any(axis=1), start + stack.days[last], NEVER)
    return found


def latest_of_pupils(rows: Rows, last: NDArray[np.int64]) -> Index:
    """The row in which each pupil was last marked: places in ``rows``, one a pupil; who never was is left out."""
    order = np.lexsort((last, rows.pupil))
    pupils = rows.pupil[order]
    ends = np.flatnonzero(np.append(np.diff(pupils) != 0, True)) if len(order) else np.zeros(0, np.int64)
    chosen = order[ends]
    return np.asarray(chosen[last[chosen] != NEVER], np.int32)


def days_held(county: County, last_day: dt.date) -> dict[int, NDArray[np.int64]]:
    """By school: the days on which it held a session up to a day, as ordinals in order."""
    found: dict[int, list[NDArray[Any]]] = {}
    for stack in sorted(county.stacks, key=lambda one: one.school_year):
        start = first_day_of(stack.school_year).toordinal()
        for school, held in stack.held.items():
            days = start + stack.days[held.reshape(-1, 2).any(axis=1)].astype(np.int64)
            found.setdefault(school, []).append(days[days <= last_day.toordinal()])
    return {school: np.unique(np.concatenate(days)) for school, days in found.items()}
