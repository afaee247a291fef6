"""Groups of a county: their counts, heads, persistent and severe absence and bands, each pupil once in each group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.analysis.county import County, Index, Rows, Stack, is_secondary
from ecede_desktop.analysis.marks import Mask, count_codes
from ecede_desktop.analysis.summaries import FIELDS, Numbers
from ecede_desktop.law.absence import AbsenceRule
from ecede_desktop.law.windows import Window

PRESENT, APPROVED, AUTHORISED, UNAUTHORISED, NOT_REQUIRED, MISSING_MARKS, LATE, LATE_AFTER = range(len(FIELDS))


def attended(counts: Numbers) -> NDArray[np.int64]:
    """Present and approved, along the last axis."""
    return np.asarray(counts[..., PRESENT] + counts[..., APPROVED])


def absent(counts: Numbers) -> NDArray[np.int64]:
    """Authorised and unauthorised, along the last axis."""
    return np.asarray(counts[..., AUTHORISED] + counts[..., UNAUTHORISED])


def possible(counts: Numbers) -> NDArray[np.int64]:
    """Attended and absent, along the last axis."""
    return attended(counts) + absent(counts)


@dataclass(frozen=True)
class Heads:
    """Each pupil of each group once, with everything of theirs in it added up."""

    group: Index
    pupil: Index
    secondary: Mask
    counts: Numbers
    row: NDArray[np.int64]
    """The last of the rows that were added up."""


@dataclass(frozen=True)
class GroupTable:
    """Numbers of each group, one place each."""

    counts: Numbers
    pupils: NDArray[np.int64]
    with_figure: NDArray[np.int64]
    """Pupils with a possible session: what persistent absence is a share of."""
    persistent: NDArray[np.int64]
    severe: NDArray[np.int64]
    bands: Numbers
    """Pupils by band, shape (groups, bands)."""


def heads_of(county: County, rows: Rows, groups: Index) -> Heads:
    """Add up what each pupil has in each group, so that a pupil of two schools is one head."""
    keys = groups.astype(np.int64) << 32 | rows.pupil.astype(np.int64)
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    starts = np.flatnonzero(np.diff(ordered, prepend=-1))
    last = order[np.append(starts[1:], len(order)) - 1] if len(order) else order
    sums = np.add.reduceat(rows.counts[order], starts, axis=0) if len(order) else rows.counts
    secondary = is_secondary(county, rows)[last]
    return Heads(groups[last], rows.pupil[last], secondary, sums, last)


def reached(rule: AbsenceRule, heads: Heads) -> Mask:
    """Who reaches a rule of absence: ``AbsenceRule.reached`` for many, in whole numbers."""
    have, whole = absent(heads.counts), possible(heads.counts)
    if rule.method == "rate_to_date":
        have, need = have * 100, whole * rule.percent
    else:
        need = np.where(heads.secondary, rule.sessions["secondary"], rule.sessions["primary"])
    over = have > need if rule.comparator == "gt" else have >= need
    return np.asarray(over & (whole > 0), np.bool_)


def band_of(heads: Heads, least: Sequence[int]) -> Index:
    """Place of each pupil's band, the highest first as in the pack; -1 without a figure."""
    have, whole = attended(heads.counts) * 100, possible(heads.counts)
    place = np.full(len(have), -1, np.int32)
    for number in reversed(range(len(least))):
        place[have >= whole * least[number]] = number
    place[whole == 0] = -1
    return place


def group_table(
    county: County,
    rows: Rows,
    groups: Index,
    number: int,
    rules: tuple[AbsenceRule, AbsenceRule],
    bands: Sequence[int],
) -> GroupTable:
    """The numbers of ``number`` groups; ``rules`` are those of persistent and of severe absence."""
    heads = heads_of(county, rows, groups)
    counts = np.zeros((number, len(FIELDS)), np.int64)
    np.add.at(counts, heads.group, heads.counts)
    figures = possible(heads.counts) > 0
    place = band_of(heads, bands)
    by_band = np.zeros((number, len(bands)), np.int64)
    np.add.at(by_band, (heads.group[place >= 0], place[place >= 0]), 1)
    persistent, severe = (_heads_in(heads.group[reached(rule, heads)], number) for rule in rules)
    return GroupTable(
        counts, _heads_in(heads.group, number), _heads_in(heads.group[figures], number), persistent, severe, by_band
    )


def _heads_in(groups: Index, number: int) -> NDArray[np.int64]:
    return np.bincount(groups, minlength=number).astype(np.int64)


def code_counts(county: County, rows: Rows, window: Window) -> dict[int, NDArray[np.int64]]:
    """By stack: how often each byte occurs in some rows within a window, ``MISSING`` among them."""
    found = {}
    for number, stack in enumerate(county.stacks):
        here = rows.row[rows.stack == number]
        if len(here):
            found[number] = _codes_of(stack, here, window)
    return found


def _codes_of(stack: Stack, rows: Index, window: Window) -> NDArray[np.int64]:
    first, after = stack.places(window)
    if len(rows) == rows[-1] - rows[0] + 1 and bool((np.diff(rows) == 1).all()):
        part = stack.marks[rows[0] : rows[-1] + 1, first * 2 : after * 2]
    else:
        part = stack.marks[rows, first * 2 : after * 2]
    return count_codes(part)


def codes_by_group(
    county: County, rows: Rows, groups: Index, number: int, window: Window
) -> dict[int, NDArray[np.int64]]:
    """By stack: how often each byte occurs in each group, shape (groups, 256)."""
    found: dict[int, NDArray[np.int64]] = {}
    for at, stack in enumerate(county.stacks):
        here = np.flatnonzero(rows.stack == at)
        if not len(here):
            continue
        order = here[np.argsort(groups[here], kind="stable")]
        bounds = np.searchsorted(groups[order], np.arange(number + 1))
        found[at] = np.zeros((number, 256), np.int64)
        for group in range(number):
            some = rows.row[order[bounds[group] : bounds[group + 1]]]
            if len(some):
                found[at][group] = _codes_of(stack, some, window)
    return found


def sessions_with(county: County, rows: Rows, codes: Sequence[str], window: Window) -> NDArray[np.int64]:
    """How many sessions of each row carry one of some codes, within a window."""
    found = np.zeros(len(rows), np.int64)
    wanted = np.zeros(256, np.bool_)
    wanted[[ord(code) for code in codes]] = True
    for number, stack in enumerate(county.stacks):
        here = np.flatnonzero(rows.stack == number)
        first, after = stack.places(window)
        for at in range(0, len(here), 4096):
            some = here[at : at + 4096]
            found[some] = wanted[stack.marks[rows.row[some], first * 2 : after * 2]].sum(axis=1)
    return found
