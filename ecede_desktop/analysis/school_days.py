"""What the marks of a whole school say of each session: how many there are, and how many say that it was closed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ecede_desktop.analysis.marks import as_marks
from ecede_desktop.law.codes import CodeSet, MarkClass


@dataclass(frozen=True)
class SessionTally:
    """For each of the 732 places of a school year, over all pupils of a school."""

    marked: tuple[int, ...]
    """Marks of any kind."""
    shut: tuple[int, ...]
    """Marks that say that the whole school was closed as planned."""
    forced: tuple[int, ...]
    """Marks that say that the school could not open."""
    required: tuple[int, ...]
    """Marks of sessions that the pupil had to attend."""
    held: tuple[bool, ...]
    """Whether anybody has a mark other than one that closes the whole school."""


def tally(rows: bytes, codes: CodeSet, planned: Iterable[str], forced: Iterable[str]) -> SessionTally:
    """The marks of a school year of one school, place by place."""
    marks = as_marks(rows)
    shut = _share(planned)
    free = _share(code for code, row in codes.codes.items() if row.mark_class is MarkClass.NOT_REQUIRED)
    closing = _share(code for code, row in codes.codes.items() if row.school_wide)
    marked = np.count_nonzero(marks, axis=0)
    closed = np.count_nonzero(closing[marks], axis=0)
    return SessionTally(
        marked=tuple(marked.tolist()),
        shut=tuple(np.count_nonzero(shut[marks], axis=0).tolist()),
        forced=tuple(np.count_nonzero(_share(forced)[marks], axis=0).tolist()),
        required=tuple((marked - np.count_nonzero(free[marks], axis=0)).tolist()),
        held=tuple((marked > closed).tolist()),
    )


def _share(codes: Iterable[str]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    table = np.zeros(256, np.bool_)
    table[[ord(code) for code in codes]] = True
    return table
