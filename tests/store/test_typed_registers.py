"""Typed registers in both databases: what is saved stands beside what was saved before."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.records.typed_registers import FIRST, StartTypedRegister, TypedGrid, TypedPupil
from ecede_desktop.store import schools
from ecede_desktop.store import typed_registers as stored
from ecede_desktop.store.engine import Store
from tests.desks import ALED, NOW

MONDAY = dt.date(2026, 1, 19)
LINE = TypedPupil("Ffug-Evans", "Mared", "", dt.date(2015, 6, 1), "4B")


def test_every_saved_state_is_kept_with_the_scan(any_store: Store) -> None:
    with any_store.writing(ALED, FixedClock(NOW)) as unit:
        school = schools.record_school(unit, RecordSchool("6742999", "Ysgol Enghraifft"))
        command = StartTypedRegister("6742999", "4B", MONDAY, MONDAY, Path("a.pdf"))
        made = stored.begin(unit, command, school.id, "pdf", b"%PDF-1.4 a scan")
        for marks in ("  ", "/ ", "/\\"):
            stored.add_version(unit, made, FIRST, TypedGrid((LINE,), (marks,)))
        unit.commit()
    with any_store.reading() as session:
        (row,) = stored.list_registers(session)
        kept = stored.versions(session, made)
        assert (row.id, row.title, row.typed_by) == (made, "4B, Ysgol Enghraifft", ALED.full_name)
        assert [(one.number, one.grid.marks) for one in kept] == [(1, ("  ",)), (2, ("/ ",)), (3, ("/\\",))]
        assert kept[0].grid.pupils == (LINE,)
        assert stored.scan_of(session, made) == b"%PDF-1.4 a scan"
        assert stored.class_pupils(session, school.id, "4B", MONDAY, MONDAY) == []
        assert stored.groups_of(session, school.id) == ()


def test_what_is_not_there_is_said(any_store: Store) -> None:
    with any_store.writing(ALED, FixedClock(NOW)) as unit, pytest.raises(stored.NoSuchTypedRegister):
        stored.change(unit, ALED.id, "withdraw", state="withdrawn")
