"""Counts of marks held as the store holds them: 732 bytes a school year, two a calendar day from 1 September."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.law.codes import CodeSet, MarkClass, count
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, last_day_of

Marks: TypeAlias = NDArray[np.uint8]
"""Rows of a school year, shape (n, 732); 0 = no mark, else the core code in ASCII."""
Mask: TypeAlias = NDArray[np.bool_]

CLASSES = (MarkClass.PRESENT, MarkClass.APPROVED, MarkClass.AUTHORISED, MarkClass.UNAUTHORISED, MarkClass.NOT_REQUIRED)
NONE, UNKNOWN = 0, len(CLASSES) + 1
_PAIRS = 1 << 20


def as_marks(rows: bytes | Sequence[bytes]) -> Marks:
    """Rows of bytes as an array; the bytes are not copied when they come in one piece."""
    joined = rows if isinstance(rows, bytes) else b"".join(rows)
    return np.frombuffer(joined, np.uint8).reshape(-1, MARKS_LENGTH)


def class_table(codes: CodeSet) -> NDArray[np.uint8]:
    """For each byte: 0 no mark, 1 to 5 the place of its class in ``CLASSES`` plus one, 6 a code the set has not."""
    table = np.full(256, UNKNOWN, np.uint8)
    table[0] = NONE
    for code, row in codes.codes.items():
        table[ord(code)] = CLASSES.index(row.mark_class) + 1
    return table


def count_codes(marks: Marks) -> NDArray[np.int64]:
    """How often each byte occurs, shape (256,).

    A day's two marks are counted as one number of 16 bits: half the steps of counting bytes, and in pieces that stay
    in the cache, which measures 14 times quicker than ``bincount`` over all bytes of a county.
    """
    flat = np.ascontiguousarray(marks).reshape(-1)
    pairs = flat.view(np.uint16)
    found = np.zeros(1 << 16, np.int64)
    for start in range(0, len(pairs), _PAIRS):
        found += np.bincount(pairs[start : start + _PAIRS], minlength=1 << 16)
    square = found.reshape(256, 256)
    totals: NDArray[np.int64] = square.sum(axis=0) + square.sum(axis=1)
    return totals


def counts(totals: NDArray[np.int64], codes: CodeSet, missing: int = 0) -> Counts:
    """Counts by class from counts of bytes; what is no code of the set stays out."""
    by_code = {code: int(totals[ord(code)]) for code in codes.codes if totals[ord(code)]}
    return count(by_code, codes, missing)


def window(school_year: int, first_day: dt.date, last_day: dt.date) -> slice:
    """The places of a school year's row that lie within the days; empty where none do."""
    first = max(first_day, first_day_of(school_year))
    last = min(last_day, last_day_of(school_year))
    if first > last:
        return slice(0, 0)
    start = (first - first_day_of(school_year)).days * 2
    return slice(start, (last - first_day_of(school_year)).days * 2 + 2)


def held_sessions(marks: Marks, school_wide: Iterable[str] = ("#",), closed: Mask | None = None) -> Mask:
    """Sessions that a school held: some pupil of it has a mark there other than one that closes the whole school.

    ``closed`` are the places on which the calendar has it closed: there the marks of no more than half of the pupils
    are a slip, and make no session that all others would lack a mark of. Every figure, register check and extract asks
    here, so that all say the same of the same days; only columns in doubt are counted, so it costs a county nothing.
    An extract then asks for both sessions of a day that was held (``services.extract_periods``).
    """
    shut = np.zeros(256, bool)
    shut[0] = True
    shut[[ord(code) for code in school_wide]] = True
    held = np.asarray((~shut[marks]).any(axis=0), np.bool_)
    doubtful = np.flatnonzero(held & closed) if closed is not None else np.zeros(0, np.int64)
    if len(doubtful):
        pupils = np.count_nonzero(marks.any(axis=1))
        held[doubtful] = np.count_nonzero(~shut[marks[:, doubtful]], axis=0) * 2 > pupils
    return held


def missing_sessions(marks: Marks, held: Mask, first: NDArray[np.int64], last: NDArray[np.int64]) -> Mask:
    """Where a session was held and has no mark, between the first and the last place of each row (both inclusive)."""
    places = np.arange(marks.shape[1])
    within = (places >= first[:, None]) & (places <= last[:, None])
    gaps: Mask = (marks == 0) & held & within
    return gaps


def first_marked(marks: Marks) -> NDArray[np.int64]:
    """Place of the first mark of each row; the row's length where there is none."""
    marked = marks != 0
    return np.asarray(np.where(marked.any(axis=1), marked.argmax(axis=1), marks.shape[1]), np.int64)
