"""The audit chain: every way of tampering is found and named."""

from __future__ import annotations

import datetime as dt
import threading
from decimal import Decimal

import pytest
import uuid6
from sqlalchemy import select, text

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Bug
from ecede_desktop.records.users import Role
from ecede_desktop.store import audit
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import AuditLine
from tests.desks import ALED, NOW

CLOCK = FixedClock(NOW.replace(microsecond=123456))


def write_lines(store: Store, count: int) -> None:
    for number in range(count):
        with store.writing(ALED, CLOCK) as unit:
            unit.record("view", "case", f"AWS/2026/{number:05d}", before={"ŵ": number}, after={})
            unit.commit()


def tamper(store: Store, *statements: str) -> None:
    with store.engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def faults(store: Store) -> str:
    with store.reading() as session:
        return " ".join(audit.verify_chain(session).faults)


def test_the_chain_holds_and_counts(any_store: Store) -> None:
    write_lines(any_store, 5)
    with any_store.reading() as session:
        found = audit.verify_chain(session)
        numbers = session.scalars(select(AuditLine.number).order_by(AuditLine.number)).all()
        last = session.get_one(AuditLine, numbers[-1])
    assert found.faults == ()
    assert list(numbers) == list(range(1, found.lines + 1))
    assert (found.head, last.at, last.before) == (last.hash, CLOCK.now(), '{"ŵ":4}')


WAYS = {
    "changed text": (["UPDATE audit_line SET after = 'x' WHERE number = 4"], "line 4 was changed"),
    "changed user": (["UPDATE audit_line SET user_name = 'mari' WHERE number = 4"], "line 4 was changed"),
    "changed hash": (["UPDATE audit_line SET hash = previous WHERE number = 4"], "line 4 was changed"),
    "one removed": (["DELETE FROM audit_line WHERE number = 4"], "line 4 was removed"),
    "first removed": (["DELETE FROM audit_line WHERE number = 1"], "line 1 was removed"),
    "several removed": (["DELETE FROM audit_line WHERE number IN (4, 5)"], "lines 4 to 5 were removed"),
    "removed and closed up": (
        ["DELETE FROM audit_line WHERE number = 4", "UPDATE audit_line SET number = number - 1 WHERE number > 4"],
        "line 4 was changed",
    ),
    "end cut off": (["DELETE FROM audit_line WHERE number > 5"], "the last 3 of 8 lines were cut off"),
    "end and head cut off": (
        ["DELETE FROM audit_line WHERE number > 5", "UPDATE audit_head SET lines = 5"],
        "its head does not match line 5",
    ),
    "head lost": (["DELETE FROM audit_head"], "its head is missing"),
    "head set back": (["UPDATE audit_head SET lines = 6"], "2 lines were put in after line 6"),
    "all removed": (["DELETE FROM audit_line"], "the last 8 of 8 lines were cut off"),
}


@pytest.mark.parametrize(("statements", "found"), WAYS.values(), ids=WAYS.keys())
def test_tampering_is_found_and_named(any_store: Store, statements: list[str], found: str) -> None:
    # Three of the store's own beginning, and these.
    write_lines(any_store, 8 - 2)
    assert faults(any_store) == ""
    tamper(any_store, *statements)
    assert found in faults(any_store)


def test_a_line_that_was_put_in_is_found(any_store: Store) -> None:
    write_lines(any_store, 2)
    columns = "at, user_id, user_name, action, record_kind, record_id, before, after, previous, hash"
    tamper(
        any_store, f"INSERT INTO audit_line (number, {columns}) SELECT 0, {columns} FROM audit_line WHERE number = 1"
    )
    assert "line 0 was put in" in faults(any_store)


def test_a_line_that_was_written_anew_does_not_follow(any_store: Store) -> None:
    write_lines(any_store, 6)
    with any_store.reading() as session:
        line = session.get_one(AuditLine, 4)
    said = {
        "number": 4, "at": line.at, "user_id": line.user_id, "user_name": line.user_name, "action": "nothing",
        "record_kind": line.record_kind, "record_id": line.record_id, "before": "", "after": "",
        "previous": line.previous,
    }  # fmt: skip
    forged = audit.hash_of(**said)
    tamper(
        any_store,
        f"UPDATE audit_line SET action = 'nothing', before = '', after = '', hash = '{forged}' WHERE number = 4",
    )
    assert "line 5 does not follow" in faults(any_store)


def test_without_a_head_nothing_can_be_written(store: Store) -> None:
    tamper(store, "DELETE FROM audit_head")
    with pytest.raises(Bug, match="head"), store.writing(ALED, CLOCK) as unit:
        unit.record("view", "case", "x")
        unit.commit()


def test_two_writers_at_once_make_one_chain(any_store: Store) -> None:
    threads = [threading.Thread(target=write_lines, args=(any_store, 15)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with any_store.reading() as session:
        found = audit.verify_chain(session)
    assert found.faults == ()
    assert found.lines == 2 + 45


def test_values_have_one_text() -> None:
    id = uuid6.uuid7()
    values = {
        "z": id, "a": dt.date(2026, 3, 2), "at": NOW, "naive": NOW.replace(tzinfo=None), "time": dt.time(9, 5),
        "n": Decimal("92.5"), "role": Role.MANAGER, "bytes": b"x", "set": {"b", "a"}, "none": None,
        "nested": [{"y": 1, "x": 2}],
    }  # fmt: skip
    assert audit.canonical(values) == audit.canonical(dict(reversed(values.items())))
    assert audit.canonical({"b": 1, "a": "ŵ"}) == '{"a":"ŵ","b":1}'
    assert audit.canonical(None) == ""
    with pytest.raises(TypeError):
        audit.canonical({"x": object()})
