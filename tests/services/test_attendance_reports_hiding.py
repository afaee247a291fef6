"""What the county's report hides: nobody can work a small number out from the tables that add the same schools up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.law.absence import AbsenceRule
from ecede_desktop.law.citations import Citation, Dated
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.figures import AskFigures, FigureRow, FigureTable
from ecede_desktop.services.attendance_report_hiding import HiddenSchools, hidden_of, hidden_schools

LEAST = 5
DAY = dt.date(2025, 9, 1)
RULE = Dated(AbsenceRule(10, "rate_to_date", "ge", {}), DAY, None, Citation("Test"))
School = tuple[str, str, int, int]
"""Phase, cluster, pupils, persistently absent."""


def row(key: str, pupils: int, persistent: int, severe: int = 0) -> FigureRow:
    return FigureRow(
        key, key, Counts(), pupils, None, None, None, None, pupils, persistent, severe, (), "", (), key
    )  # fmt: skip


def table(rows: Sequence[FigureRow], *, disjoint: bool = True, whole: FigureRow | None = None) -> FigureTable:
    total = whole or row("", sum(one.pupils for one in rows), sum(one.persistent for one in rows))
    return FigureTable(AskFigures(DAY, DAY), total, tuple(rows), disjoint, RULE, RULE, (), (), 2, 0)


def hide(schools: Sequence[School]) -> HiddenSchools:
    rows = [row(str(at), pupils, persistent) for at, (_, _, pupils, persistent) in enumerate(schools)]
    phases = {str(at): phase for at, (phase, *_) in enumerate(schools)}
    clusters = {str(at): cluster for at, (_, cluster, *_) in enumerate(schools)}
    return hidden_schools(table(rows), phases, clusters, LEAST)


def lines(found: HiddenSchools) -> set[int]:
    return {int(key) for key, one in found.schools.items() if one.line}


def cells(found: HiddenSchools) -> set[int]:
    return {int(key) for key, one in found.schools.items() if one.hides("persistent")}


def test_nothing_is_hidden_where_nothing_is_small() -> None:
    found = hide([("primary", "A", 100, 10), ("primary", "A", 90, 12), ("secondary", "B", 300, 60)])

    assert lines(found) == set() == cells(found)
    assert not found.phases["primary"].hides("persistent")
    assert not found.total.hides("persistent")


def test_a_small_school_has_company_in_its_phase_and_in_its_cluster() -> None:
    schools: list[School] = [
        ("primary", "A", 3, 0), ("primary", "B", 40, 0), ("primary", "B", 90, 0), ("secondary", "A", 200, 0),
        ("secondary", "B", 220, 0),
    ]  # fmt: skip
    found = hide(schools)

    assert {0, 1} <= lines(found)
    assert 3 in lines(found), "its cluster has only the secondary school beside it"
    assert 4 in lines(found), "and that one needs company among the secondary schools"
    assert not any(one.line for one in (*found.phases.values(), *found.clusters.values(), found.total))


def test_a_phase_with_nobody_to_hide_beside_is_seen_only_together_with_another() -> None:
    found = hide([("pru", "A", 3, 0), ("primary", "A", 50, 0), ("primary", "A", 80, 0), ("secondary", "A", 400, 0)])

    assert found.phases["pru"].line and found.phases["primary"].line
    assert not found.phases["secondary"].line
    assert lines(found) == {0, 1}


def test_a_number_that_hides_alone_takes_the_next_smallest_with_it() -> None:
    found = hide(
        [("primary", "A", 50, 2), ("primary", "A", 60, 9), ("primary", "A", 70, 30), ("secondary", "A", 99, 40)]
    )

    assert cells(found) == {0, 1}
    assert lines(found) == set()
    assert not found.total.hides("persistent")


def test_of_one_school_alone_nothing_small_is_told() -> None:
    found = hide([("primary", "A", 50, 2)])

    assert cells(found) == {0}
    assert found.total.hides("persistent")
    assert found.phases["primary"].hides("persistent")


def test_a_group_that_nearly_everybody_is_in_is_hidden_for_those_who_are_not() -> None:
    whole = row("", 50, 12)
    hidden, total = hidden_of(table([row("efsm", 48, 12), row("aln", 20, 6)], disjoint=False, whole=whole), LEAST)

    assert [one.line for one in hidden] == [True, False]
    assert not total.line


def test_severe_absence_is_told_of_the_whole_alone_and_only_where_it_is_not_small() -> None:
    rows = [row("7", 50, 20, 3), row("8", 60, 20, 4)]
    hidden, total = hidden_of(table(rows, whole=row("", 110, 40, 7)), LEAST)
    assert all(one.hides("severe") for one in hidden)
    assert not total.hides("severe")

    _, small = hidden_of(table(rows, whole=row("", 110, 40, 2)), LEAST)
    assert small.hides("severe")


_schools = st.lists(
    st.tuples(st.sampled_from("ps"), st.sampled_from("ABC"), st.integers(1, 30), st.integers(0, 30)),
    min_size=1,
    max_size=9,
).map(lambda found: [(phase, cluster, pupils, min(pupils, absent)) for phase, cluster, pupils, absent in found])


def told_sums(names: Iterable[str], hidden: Mapping[str, object], column: str) -> list[set[int]]:
    """Places that a reader can add up: each sum that is told, and the whole without the sums that are told."""
    by_name: dict[str, set[int]] = {}
    for at, name in enumerate(names):
        by_name.setdefault(name, set()).add(at)
    open_ = [places for name, places in by_name.items() if not _hides(hidden[name], column)]
    everybody = set().union(*by_name.values())
    return [*open_, everybody, everybody - set().union(*open_)]


def _hides(one: object, column: str) -> bool:
    return bool(one.hides(column)) if column else bool(one.line)  # type: ignore[attr-defined]


@given(_schools)
@settings(max_examples=150, deadline=None)
def test_no_sum_that_is_told_leaves_one_small_school_over(schools: list[School]) -> None:
    found = hide(schools)
    if found.total.line:
        return
    hidden = lines(found)
    assert {at for at, (_, _, pupils, _) in enumerate(schools) if pupils < LEAST} <= hidden
    sums = told_sums([one[0] for one in schools], found.phases, "")
    sums += told_sums([one[1] for one in schools], found.clusters, "")
    for places in sums:
        left = places & hidden
        assert not left or (len(left) > 1 and sum(schools[at][2] for at in left) >= LEAST)


@given(_schools)
@settings(max_examples=150, deadline=None)
def test_no_sum_that_is_told_leaves_one_small_number_over(schools: list[School]) -> None:
    found = hide(schools)
    hidden = cells(found)
    small = {at for at, (_, _, n, absent) in enumerate(schools) if 0 < absent < LEAST or 0 < n - absent < LEAST}
    assert small <= hidden
    if found.total.hides("persistent") or found.total.line:
        return
    for places in told_sums([one[0] for one in schools], found.phases, "persistent"):
        left = places & hidden
        number = sum(schools[at][3] for at in left)
        assert not left or (len(left) > 1 and not 0 < number < LEAST)


@pytest.mark.parametrize("pupils", [0, 5])
def test_nobody_and_just_enough_are_told(pupils: int) -> None:
    found = hide([("primary", "A", pupils, 0), ("primary", "A", 40, 0)])

    assert lines(found) == set()
