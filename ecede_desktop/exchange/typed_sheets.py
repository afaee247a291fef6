"""A register typed from a scan, read as any grid is; what is kept of it as its file is the scan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from ecede_desktop.exchange.kept_files import Kept
from ecede_desktop.exchange.mark_cells import CodesOn
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.registers import read_source
from ecede_desktop.exchange.sheets import Sheet
from ecede_desktop.records.imports import RegisterFile
from ecede_desktop.records.typed_registers import SOURCE, TypedGrid, TypedPupil, sessions

_PUPIL = ["UPN", "Surname", "Forename", "DOB", "Reg"]
FIRST_LINE = 2
"""Line of the first pupil: the header is above."""
_SIGNS = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"))
_PDF = b"%PDF-"
_PDF_WITHIN = 1024
"""Readers of PDF let so many bytes stand before it."""


def scan_kind(content: bytes) -> str:
    """What a scan is by its content: pdf, png or jpeg; empty for anything else."""
    if _PDF in content[:_PDF_WITHIN]:
        return "pdf"
    return next((kind for sign, kind in _SIGNS if content.startswith(sign)), "")


def read_typed(
    scan: Kept, grid: TypedGrid, days: Sequence[dt.date], *, asked: Asked, codes_on: CodesOn
) -> RegisterFile:
    """Read what was typed through the reader of grids, so that it is checked as every file is."""
    head = [*_PUPIL, *(f"{day:%d/%m/%Y} {session}" for day, session in sessions(days))]
    lines = [[*_cells(pupil), *map(str.strip, marks)] for pupil, marks in zip(grid.pupils, grid.marks, strict=True)]
    return read_source(scan, Sheet(scan.file_name, [head, *lines], SOURCE), asked=asked, codes_on=codes_on)


def _cells(pupil: TypedPupil) -> list[str]:
    born = f"{pupil.date_of_birth:%d/%m/%Y}" if pupil.date_of_birth else ""
    return [pupil.upn, pupil.surname, pupil.forename, born, pupil.reg_group]
