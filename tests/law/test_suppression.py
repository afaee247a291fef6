"""Small numbers: what is hidden cannot be had by subtraction, whatever the table."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.law.suppression import Group, Hidden, suppress, suppress_matrix

LEAST = 5


def test_a_small_group_is_hidden_with_the_next_smallest() -> None:
    hidden, total = suppress([Group(30), Group(3), Group(12)], LEAST)
    assert [one.line for one in hidden] == [False, True, True]
    assert total == Hidden()


def test_small_groups_that_hide_each_other_need_no_third() -> None:
    hidden, _ = suppress([Group(30), Group(3), Group(4)], LEAST)
    assert [one.line for one in hidden] == [False, True, True]


def test_groups_that_together_are_small_are_not_enough() -> None:
    hidden, _ = suppress([Group(30), Group(1), Group(2)], LEAST)
    assert all(one.line for one in hidden)


def test_with_nothing_left_to_hide_the_total_is_not_told() -> None:
    hidden, total = suppress([Group(3)], LEAST)
    assert hidden[0].line and total.line
    assert suppress([Group(0), Group(4)], LEAST)[1].line


def test_groups_of_five_and_empty_ones_are_shown() -> None:
    hidden, total = suppress([Group(5), Group(0), Group(40)], LEAST)
    assert not any(one.line for one in hidden) and not total.line


def test_a_small_number_within_a_group_is_hidden_and_so_is_its_complement() -> None:
    hidden, _ = suppress([Group(30, {"pa": 2}), Group(30, {"pa": 28}), Group(30, {"pa": 10})], LEAST)
    assert [one.hides("pa") for one in hidden] == [True, True, False]
    assert not any(one.line for one in hidden)


def test_one_hidden_number_takes_another_with_it() -> None:
    hidden, total = suppress([Group(30, {"pa": 2}), Group(30, {"pa": 12}), Group(30, {"pa": 10})], LEAST)
    assert [one.hides("pa") for one in hidden] == [True, False, True]
    assert not total.hides("pa")


def test_a_single_number_is_not_told_by_the_total_either() -> None:
    hidden, total = suppress([Group(30, {"pa": 2})], LEAST)
    assert hidden[0].hides("pa") and total.hides("pa")


def test_groups_that_overlap_are_looked_at_one_by_one() -> None:
    hidden, total = suppress([Group(3), Group(40, {"pa": 1}), Group(9)], LEAST, disjoint=False)
    assert [one.line for one in hidden] == [True, False, False]
    assert hidden[1].hides("pa") and total == Hidden()


groups = st.lists(st.integers(0, 14), min_size=1, max_size=5)


@given(groups)
def test_no_hidden_group_follows_from_the_total(pupils: list[int]) -> None:
    hidden, total = suppress([Group(number) for number in pupils], LEAST)
    assert all(one.line for one, number in zip(hidden, pupils, strict=True) if 0 < number < LEAST)
    if total.line or not any(one.line for one in hidden):
        return
    chosen = [number for one, number in zip(hidden, pupils, strict=True) if one.line]
    assert len(chosen) > 1 and sum(chosen) >= LEAST
    # Whoever knows the total knows this sum, and that each hidden group has at least one pupil.
    for at in range(len(chosen)):
        can_be = {n for n in range(1, sum(chosen) + 1) if sum(chosen) - n >= len(chosen) - 1}
        assert len(can_be) > 1, (pupils, at)


numbers = st.lists(st.tuples(st.integers(0, 16), st.integers(0, 16)), min_size=1, max_size=5)


@given(numbers)
def test_no_hidden_number_follows_from_the_sum_of_its_column(pairs: list[tuple[int, int]]) -> None:
    table = [Group(pupils, {"pa": min(pupils, number)}) for pupils, number in pairs]
    hidden, total = suppress(table, LEAST)
    small = [LEAST > one.numbers["pa"] > 0 or LEAST > one.pupils - one.numbers["pa"] > 0 for one in table]
    assert all(one.hides("pa") for one, is_small in zip(hidden, small, strict=True) if is_small)
    chosen = [one for one, hides in zip(table, hidden, strict=True) if hides.hides("pa")]
    if total.hides("pa") or not chosen:
        return
    known = sum(one.numbers["pa"] for one in chosen)
    values = [range(one.pupils + 1) for one in chosen]
    can_be = [row for row in itertools.product(*values) if sum(row) == known]
    for at in range(len(chosen)):
        assert len({row[at] for row in can_be}) > 1


matrices = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(st.integers(0, 9), min_size=width, max_size=width), min_size=1, max_size=4)
)


@given(matrices, st.booleans())
def test_no_hidden_place_of_a_matrix_is_alone_in_its_line_or_column(matrix: list[list[int]], total: bool) -> None:
    hidden = suppress_matrix(matrix, LEAST, total=total)
    table = [*matrix, [sum(column) for column in zip(*matrix, strict=True)]] if total else matrix
    assert {(y, x) for y, line in enumerate(table) for x, n in enumerate(line) if 0 < n < LEAST} <= hidden
    height, width = len(table), len(table[0])
    for y in range(height):
        assert _count(hidden, [(y, x) for x in range(width)]) != 1 or width == 1
    for x in range(width):
        assert _count(hidden, [(y, x) for y in range(height)]) != 1 or height == 1


def _count(hidden: frozenset[tuple[int, int]], places: Sequence[tuple[int, int]]) -> int:
    return sum(place in hidden for place in places)


@pytest.mark.parametrize(
    ("matrix", "lines", "expected"),
    [
        ([], (), set()),
        ([[20, 30], [40, 50]], (), set()),
        ([[20, 3], [40, 50]], (), {(0, 0), (0, 1), (1, 0), (1, 1)}),
        ([[20, 30], [40, 50], [60, 70]], (0,), {(0, 0), (0, 1), (1, 0), (1, 1)}),
    ],
)
def test_what_is_hidden_of_a_matrix(matrix: list[list[int]], lines: tuple[int, ...], expected: set[object]) -> None:
    assert suppress_matrix(matrix, LEAST, lines=lines) == expected
