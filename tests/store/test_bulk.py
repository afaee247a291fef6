"""Many rows at once: the same in the database as through the mapper, and under the same rules."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import uuid6
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Bug
from ecede_desktop.store.bulk import insert_rows
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import ImportBatch, Pupil
from tests.desks import ALED, NOW

CLOCK = FixedClock(NOW)
BORN = dt.date(2014, 9, 1)


def pupils(count: int, **more: Any) -> list[dict[str, Any]]:
    told = {"upn_key": None, "upn_state": "none", "surname": "Ffug-Ŵyn", "date_of_birth": BORN}
    return [told | {"forename": f"Un {number}"} | more for number in range(count)]


def written(store: Store, table: type, rows: list[dict[str, Any]]) -> None:
    with store.writing(ALED, CLOCK) as unit:
        insert_rows(unit.session, table, rows)
        unit.record("import", "pupil", "many")
        unit.commit()


def held(store: Store) -> list[Pupil]:
    with store.reading() as session:
        return list(session.scalars(select(Pupil).order_by(Pupil.forename)))


def test_rows_come_back_as_they_were_given_and_the_rest_gets_its_default(any_store: Store) -> None:
    ids = [uuid6.uuid7() for _ in range(3)]
    rows = [row | {"id": id} for row, id in zip(pupils(3), ids, strict=True)]
    rows[1]["date_of_birth"] = None
    written(any_store, Pupil, rows)
    found = held(any_store)
    assert [pupil.id for pupil in found] == ids
    assert [pupil.date_of_birth for pupil in found] == [BORN, None, BORN]
    assert {(pupil.surname, pupil.known_as, pupil.upn_key) for pupil in found} == {("Ffug-Ŵyn", "", None)}


def test_an_id_that_nobody_names_is_made(any_store: Store) -> None:
    written(any_store, Pupil, pupils(3))
    assert len({pupil.id for pupil in held(any_store)}) == 3


def test_one_row_and_none_are_rows_too(any_store: Store) -> None:
    written(any_store, Pupil, pupils(1, id=uuid6.uuid7()))
    written(any_store, Pupil, [])
    assert len(held(any_store)) == 1


@pytest.mark.parametrize("count", [3, 5, 36, 255, 293, 700])
def test_every_row_is_written_once_however_many_there_are(any_store: Store, count: int) -> None:
    written(any_store, Pupil, [row | {"id": uuid6.uuid7()} for row in pupils(count)])
    assert sorted(pupil.forename for pupil in held(any_store)) == sorted(row["forename"] for row in pupils(count))


def test_an_instant_keeps_its_zone(any_store: Store) -> None:
    row = {"id": uuid6.uuid7(), "name": "schools", "started_at": NOW, "finished_at": None, "user_id": ALED.id}
    written(any_store, ImportBatch, [row])
    with any_store.reading() as session:
        assert session.scalars(select(ImportBatch)).one().started_at == NOW


def test_a_unit_notices_rows_without_an_audit_line(any_store: Store) -> None:
    with any_store.writing(ALED, CLOCK) as unit:
        insert_rows(unit.session, Pupil, pupils(2, id=uuid6.uuid7())[:1])
        with pytest.raises(Bug, match="audit"):
            unit.commit()
    assert held(any_store) == []


def test_a_reading_refuses_rows(any_store: Store) -> None:
    with any_store.reading() as session, pytest.raises(Bug, match="reading"):
        insert_rows(session, Pupil, pupils(1, id=uuid6.uuid7()))


def test_a_key_that_stands_twice_is_refused(any_store: Store) -> None:
    rows = [row | {"id": uuid6.uuid7(), "upn_key": "A123456789012"} for row in pupils(2)]
    with pytest.raises(IntegrityError):
        written(any_store, Pupil, rows)
    assert held(any_store) == []
