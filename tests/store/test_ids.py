"""Ids of many rows keep the order in which they were made."""

from __future__ import annotations

from itertools import islice

import uuid6

from ecede_desktop.store.ids import many_ids


def test_many_ids_are_version_7_in_order_and_never_the_same() -> None:
    before = uuid6.uuid7()
    made = list(islice(many_ids(), 5_000))
    after = uuid6.uuid7()
    assert {(id.version, id.variant) for id in made} == {(7, before.variant)}
    assert made == sorted(set(made))
    assert before < made[0]
    assert made[-1] < after
    assert len({str(id)[-12:] for id in made}) == 5_000
