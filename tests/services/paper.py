"""A class on paper at a desk: its scan, and the pages that two people type from it."""

from __future__ import annotations

import datetime as dt
import struct
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import pytest

from ecede_desktop.records.imports import ImportPlan
from ecede_desktop.records.typed_registers import (
    CheckTyped,
    SaveTyped,
    StartTypedRegister,
    TakeTypedIn,
    TypedGrid,
    TypedPupil,
    TypedRegisterView,
)
from ecede_desktop.services import typed_imports, typed_registers
from ecede_desktop.services.desk import Desk
from tests.services.offices import SCHOOL, WEEK, Office, office

__all__ = ["office"]
MONDAY = dt.date(2026, 1, 19)
FRIDAY = MONDAY + dt.timedelta(days=4)
FULL, GAPS = "/\\" * 5, "/\\L\\II  /\\"
NEW = TypedPupil("Ffug-Evans", "Mared", "", dt.date(2015, 6, 1), "4B")


def png(width: int = 60, height: int = 80) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes([200] * width) for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@dataclass
class Paper:
    """Aled types, Mari (a manager) types again."""

    office: Office
    aled: Desk
    mari: Desk
    scan: Path

    def start(self, group: str = "4B", first: dt.date = MONDAY, last: dt.date = FRIDAY) -> TypedRegisterView:
        command = StartTypedRegister(SCHOOL, group, first, last, self.scan)
        return typed_registers.start_typed_register(self.aled, command).value

    def typed(
        self, *marks: str, hand_over: bool = True, started: TypedRegisterView | None = None
    ) -> TypedRegisterView:  # fmt: skip
        """Aled's page of the class: Gŵyn and Lowri, by their forenames."""
        begun = started or self.start()
        grid = TypedGrid(begun.grid.pupils, marks)
        return typed_registers.save_typed(self.aled, SaveTyped(begun.row.id, grid, hand_over)).value

    def checked(self, register_id: UUID, *marks: str, finished: bool = True) -> TypedRegisterView:
        return typed_registers.check_typed(self.mari, CheckTyped(register_id, marks, finished)).value

    def take(self, register_id: UUID, **accepted: object) -> ImportPlan:
        command = TakeTypedIn(register_id, **accepted)  # type: ignore[arg-type]
        return typed_imports.take_typed_in(self.mari, command).value


@pytest.fixture
def paper(office: Office, manager_desk: Desk, tmp_path: Path) -> Paper:
    """The class 4B of the office's school, known from a file of the week before, and a scan of the next week."""
    office.take(WEEK)
    scan = tmp_path / "Dosbarth 4B.png"
    scan.write_bytes(png())
    return Paper(office, office.desk, replace(manager_desk, store=office.desk.store), scan)
