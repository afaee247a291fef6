"""A school's register file, read and checked by itself: ``read_register`` of a text, ``read_source`` of any rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ecede_desktop.exchange.encodings import Text, recognise
from ecede_desktop.exchange.gathering import Gathering
from ecede_desktop.exchange.headers import read_header
from ecede_desktop.exchange.kept_files import Kept
from ecede_desktop.exchange.layouts import read_layout
from ecede_desktop.exchange.mark_cells import CodesOn
from ecede_desktop.exchange.mark_readers import Reading
from ecede_desktop.exchange.mending import Accepted, Mending
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.sheets import Sheet
from ecede_desktop.exchange.twin_columns import settled
from ecede_desktop.law.codes import code_set_on
from ecede_desktop.records.faults import problem
from ecede_desktop.records.import_profiles import NO_PROFILE, Profile
from ecede_desktop.records.imports import Problem, RegisterFile, SheetRows
from ecede_desktop.records.sheet_places import place_of, placed, placed_repairs

_UNREADABLE = frozenset({"column_missing", "column_twice", "period_marks"})


def read_register(
    content: bytes, file_name: str, *, asked: Asked, codes_on: CodesOn = code_set_on, profile: Profile = NO_PROFILE
) -> RegisterFile:
    """Read a register that is text; what is wrong with it is in ``problems``, never an exception."""
    kept = Kept.of(content, file_name)
    text = recognise(content, profile.encoding)
    if isinstance(text, Problem):
        return kept.refused([text])
    return read_source(kept, text, asked=asked, codes_on=codes_on, profile=profile)


def read_source(
    kept: Kept,
    source: Text | Sheet,
    *more: Sheet,
    asked: Asked,
    codes_on: CodesOn = code_set_on,
    profile: Profile = NO_PROFILE,
) -> RegisterFile:
    """Read a register from its rows; ``more`` sheets with the same columns are sections of it."""
    mending = Mending(Accepted(asked.accepted_repairs), asked.today, profile.date_order)
    kind = source.source if isinstance(source, Sheet) else "csv"
    counted = _counted(more, len(source.rows) if isinstance(source, Sheet) else 0)
    sheets = _sheet_rows([source, *counted]) if isinstance(source, Sheet) and more else ()
    noted = [_shifted(p, sheet.before) for sheet in (source, *counted) if isinstance(sheet, Sheet)
             for p in sheet.problems]  # fmt: skip
    header, *others = (
        settled(part, read_header(part, profile, mending), asked.authority) for part in (source, *counted)
    )
    told = [p for one in (header, *others) for p in one.problems]
    if not header.shape or any(p.key in _UNREADABLE for p in told):
        return kept.refused(placed([*noted, *told], sheets), source=kind, encoding=source.encoding)
    reading = Reading(codes_on, asked.today, profile, mending)
    gathered = Gathering(source, header, asked, reading, list(zip(counted, others, strict=True)))
    read_layout(gathered)
    pupils, problems = gathered.close()
    problems += [*noted, *_against_each_other(problems, sheets)]
    return RegisterFile(
        file_name=kept.file_name,
        sha256=kept.sha256,
        size=len(kept.content),
        shape=header.shape,
        encoding=source.encoding,
        delimiter=header.delimiter,
        pupils=pupils,
        blocks=gathered.sheets.blocks(),
        problems=tuple(placed(problems, sheets)),
        columns=gathered.sessions,
        headings={name: header.heading(name) for name in header.columns},
        content=kept.content,
        rows_read=gathered.rows,
        blank=gathered.sheets.blank,
        source=kind,
        details=gathered.pupils.details,
        repairs=placed_repairs(mending.repairs(), sheets),
        unknown_codes=gathered.sheets.unknown_codes,
        blanks={key: bytes(blanks) for key, blanks in gathered.blanks.items()},
        sheets=sheets,
    )


def _counted(sheets: Sequence[Sheet], before: int) -> list[Sheet]:
    """The sheets, each with the number of rows before it."""
    counted = []
    for sheet in sheets:
        counted.append(replace(sheet, before=before))
        before += len(sheet.rows)
    return counted


def _sheet_rows(sheets: Sequence[Sheet]) -> tuple[SheetRows, ...]:
    return tuple(
        SheetRows(sheet.name or f"#{number}", sheet.before) for number, sheet in enumerate(sheets, start=1)
    )  # fmt: skip


def _shifted(told: Problem, before: int) -> Problem:
    return replace(told, line=told.line + before) if told.line else told


def _against_each_other(problems: Sequence[Problem], sheets: Sequence[SheetRows]) -> list[Problem]:
    """One fault where sheets tell different marks of the same sessions: one may be a copy of another, put right."""
    names: set[str] = set()
    for told in problems if sheets else ():
        if told.key == "mark_contradicted":
            places = {place_of(line, sheets).sheet for line in (told.line, int(dict(told.facts)["first_line"]))}
            names |= places if len(places) > 1 else set()
    if not names:
        return []
    return [problem(0, "", "", "sheet_doubtful", sheets=", ".join(s.name for s in sheets if s.name in names))]
