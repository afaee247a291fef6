"""Running numbers: without a gap, without a double."""

from __future__ import annotations

import threading

from ecede_desktop.clock import FixedClock
from ecede_desktop.store.engine import Store
from ecede_desktop.store.numbers import next_number, next_reference
from tests.desks import ALED, NOW

CLOCK = FixedClock(NOW)


def take(store: Store, *, commit: bool = True) -> int:
    with store.writing(ALED, CLOCK) as unit:
        number = next_number(unit.session, "AWS", 2026)
        unit.record("create", "case", str(number))
        if commit:
            unit.commit()
        return number


def test_each_series_and_year_counts_by_itself(any_store: Store) -> None:
    with any_store.writing(ALED, CLOCK) as unit:
        given = [
            next_reference(unit.session, *of) for of in [("AWS", 2026), ("AWS", 2026), ("RE", 2026), ("AWS", 2027)]
        ]
        unit.record("create", "case", "x")
        unit.commit()
    assert given == ["AWS/2026/00001", "AWS/2026/00002", "RE/2026/00001", "AWS/2027/00001"]


def test_a_number_that_was_rolled_back_is_given_again(any_store: Store) -> None:
    assert take(any_store) == 1
    assert take(any_store, commit=False) == 2
    assert take(any_store) == 2


def test_two_at_once_never_get_the_same(any_store: Store) -> None:
    given: list[int] = []
    threads = [threading.Thread(target=lambda: given.extend(take(any_store) for _ in range(8))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(given) == list(range(1, 25))
