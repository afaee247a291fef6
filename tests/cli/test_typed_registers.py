"""Registers typed from paper, on the command line."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from ecede_desktop.cli import main
from ecede_desktop.clock import SystemClock
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.records.typed_registers import StartTypedRegister
from ecede_desktop.services import schools, stores, typed_registers
from tests.cli.test_program import PASSPHRASE, place
from tests.services.paper import png

__all__ = ["place"]


def test_typed_registers_are_listed_with_who_typed_them(
    place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = stores.open_desk(place, "mari", PASSPHRASE, SystemClock())
    scan = tmp_path / "Dosbarth 4B.png"
    scan.write_bytes(png())
    try:
        schools.record_school(desk, RecordSchool("6742999", "Ysgol Enghraifft"))
        day = dt.date(2026, 1, 19)
        typed_registers.start_typed_register(desk, StartTypedRegister("6742999", "4B", day, day, scan))
    finally:
        stores.close_desk(desk)
    assert main(["import", "typed", "list", "--store", str(place)]) == 0
    said = capsys.readouterr().out
    assert all(word in said for word in ("6742999", "4B", "2026-01-19", "typing", "Dosbarth 4B.png"))
    assert main(["import", "typed", "list", "--store", str(place), "--json"]) == 0
    assert [row["state"] for row in json.loads(capsys.readouterr().out)] == ["typing"]
