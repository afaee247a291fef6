"""The unit: all or nothing, and never without an audit line."""

from __future__ import annotations

import pytest
import uuid6
from sqlalchemy import insert, select, text, update

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Bug
from ecede_desktop.store import audit
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import AuditLine, School, StoreFact
from tests.desks import ALED, NOW

CLOCK = FixedClock(NOW)


def count(store: Store, table: type = School) -> int:
    with store.reading() as session:
        return len(session.scalars(select(table)).all())


def test_a_committed_unit_is_there_with_its_audit_line(any_store: Store) -> None:
    lines = count(any_store, AuditLine)
    with any_store.writing(ALED, CLOCK) as unit:
        school = School(id=uuid6.uuid7(), number="6742999", name="Ysgol Enghraifft")
        unit.session.add(school)
        unit.record("create", "school", school.id, after={"number": "6742999"})
        unit.touch("school", school.id)
        changes = unit.commit()
    assert changes.kinds == {"school"}
    assert changes.ids == {school.id}
    assert count(any_store) == 1
    assert count(any_store, AuditLine) == lines + 1
    with any_store.reading() as session:
        assert audit.verify_chain(session).faults == ()


def test_a_unit_that_is_not_committed_leaves_nothing(any_store: Store) -> None:
    with any_store.writing(ALED, CLOCK) as unit:
        unit.session.add(School(number="6742999"))
        unit.record("create", "school", "x")
        unit.session.flush()
    assert count(any_store) == 0


def test_an_exception_rolls_back_and_passes_on(any_store: Store) -> None:
    with pytest.raises(ZeroDivisionError), any_store.writing(ALED, CLOCK) as unit:
        unit.session.add(School(number="6742999"))
        unit.session.flush()
        raise ZeroDivisionError
    assert count(any_store) == 0


WAYS = {
    "added": lambda session: session.add(School(number="6742999")),
    "flushed": lambda session: (session.add(School(number="6742999")), session.flush()),
    "in bulk": lambda session: session.execute(insert(School), [{"number": "6742999"}]),
    "by update": lambda session: session.execute(update(StoreFact).values(value="x")),
    "in plain SQL": lambda session: session.connection().execute(text("DELETE FROM store_fact")),
    "under a WITH": lambda session: session.execute(
        text("WITH k AS (SELECT 'store_id' AS key) DELETE FROM store_fact WHERE key IN (SELECT key FROM k)")
    ),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
def test_a_write_without_an_audit_line_is_refused(any_store: Store, way) -> None:
    with pytest.raises(Bug, match="without an audit line"), any_store.writing(ALED, CLOCK) as unit:
        way(unit.session)
        unit.commit()
    assert count(any_store) == 0
    assert count(any_store, StoreFact) == 3


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
def test_a_write_while_only_reading_is_refused(any_store: Store, way) -> None:
    with pytest.raises(Bug, match="only reading"), any_store.reading() as session:
        way(session)
        session.flush()
    assert count(any_store) == 0


def test_looking_is_recorded_without_a_write(any_store: Store) -> None:
    with any_store.writing(ALED, CLOCK) as unit:
        unit.record("view", "case", "AWS/2026/00001")
        assert not unit.commit()
    with any_store.reading() as session:
        line = session.scalars(select(AuditLine).order_by(AuditLine.number.desc())).first()
        assert line is not None
        assert (line.action, line.user_name, line.at, line.after) == ("view", "aled", NOW, "")


def test_a_unit_that_did_nothing_commits_nothing(any_store: Store) -> None:
    lines = count(any_store, AuditLine)
    with any_store.writing(ALED, CLOCK) as unit:
        assert not unit.commit()
    assert count(any_store, AuditLine) == lines


def test_a_unit_is_committed_once(any_store: Store) -> None:
    with any_store.writing(ALED, CLOCK) as unit:
        unit.commit()
        with pytest.raises(Bug, match="once"):
            unit.commit()
        with pytest.raises(Bug, match="after the commit"):
            unit.session.scalars(select(School)).all()


def test_units_do_not_nest(any_store: Store) -> None:
    with any_store.writing(ALED, CLOCK), pytest.raises(Bug, match="inside"), any_store.writing(ALED, CLOCK):
        pass
    with any_store.writing(ALED, CLOCK), pytest.raises(Bug, match="inside"), any_store.reading():
        pass
    with any_store.reading(), pytest.raises(Bug, match="inside"), any_store.writing(ALED, CLOCK):
        pass
    with any_store.reading(), any_store.reading():
        pass
    with any_store.writing(ALED, CLOCK) as unit:
        unit.commit()


def test_only_known_kinds_of_record_are_touched(any_store: Store) -> None:
    with any_store.writing(ALED, CLOCK) as unit, pytest.raises(Bug, match="kind"):
        unit.touch("teapot", ALED.id)
