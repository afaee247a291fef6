"""A register as the long file that is read back to the same marks: one row a session, CSV or XLSX."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from ecede_desktop.exchange.table_files import (
    DATE,
    NUMBER,
    Column,
    Row,
    write_table_csv,
    write_tables_xlsx,
)
from ecede_desktop.records.imports import MarkBlock, MarkNote, PupilLine
from ecede_desktop.records.marks import SESSIONS, first_day_of

_PUPIL = (
    Column("UPN"), Column("Adno"), Column("Surname"), Column("Forename"), Column("DOB", DATE), Column("Year"),
    Column("Reg"), Column("School"),
)  # fmt: skip
_MARK = (
    Column("Date", DATE), Column("Session"), Column("Mark"), Column("Sub code"), Column("Minutes Late", NUMBER),
    Column("Comment"),
)  # fmt: skip
_LOCAL_ID = 1
_NO_NOTE = MarkNote()


def write_register_csv(pupils: Sequence[PupilLine], blocks: Sequence[MarkBlock]) -> bytes:
    """Every mark as CSV: UTF-8 with a byte order mark, CRLF, ISO dates."""
    columns, keep = _columns(pupils)
    return write_table_csv(columns, _rows(pupils, blocks, keep))


def write_register_xlsx(
    pupils: Sequence[PupilLine], blocks: Sequence[MarkBlock], *, made_at: dt.datetime, title: str = "Register"
) -> bytes:
    """Every mark as a workbook: UPN as text, real dates.

    Raises:
        UserError: there are more marks than a sheet has rows.
    """
    columns, keep = _columns(pupils)
    number = sum(len(block.marks) - block.marks.count(0) for block in blocks)
    return write_tables_xlsx(title, [(title, columns, _rows(pupils, blocks, keep))], made_at=made_at, rows=number)


def _columns(pupils: Sequence[PupilLine]) -> tuple[list[Column], list[int]]:
    """The columns, and those of a pupil that are given: the school's own number only where it names a pupil."""
    named = any(pupil.local_id for pupil in pupils)
    keep = [at for at in range(len(_PUPIL)) if at != _LOCAL_ID or named]
    return [*(_PUPIL[at] for at in keep), *_MARK], keep


def _rows(pupils: Sequence[PupilLine], blocks: Sequence[MarkBlock], keep: Sequence[int]) -> Iterator[Row]:
    for block in blocks:
        pupil = pupils[block.pupil]
        whole: Row = (
            pupil.upn, pupil.local_id, pupil.surname, pupil.forename, pupil.date_of_birth, pupil.year_group,
            pupil.reg_group, pupil.school_number,
        )  # fmt: skip
        start = [whole[at] for at in keep]
        first = first_day_of(block.school_year).toordinal()
        for place, code in enumerate(block.marks):
            if code:
                note = block.notes.get(place, _NO_NOTE)
                day = dt.date.fromordinal(first + place // 2)
                mark = _mark(chr(code), note)
                yield [*start, day, SESSIONS[place % 2], mark, note.sub_code, note.minutes_late, note.comment]


def _mark(core: str, note: MarkNote) -> str:
    """The mark as the school wrote it where any reader takes it for the same core, else the core."""
    raw = note.raw
    suffix = raw[1:].lstrip("_")
    return raw if raw[:1] == core and suffix and suffix == note.sub_code else core
