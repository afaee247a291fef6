"""A school's register file, read and checked by itself: ``read_register`` of a text, ``read_source`` of any rows."""

from __future__ import annotations

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
from ecede_desktop.law.codes import code_set_on
from ecede_desktop.records.import_profiles import NO_PROFILE, Profile
from ecede_desktop.records.imports import Problem, RegisterFile

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
    *,
    asked: Asked,
    codes_on: CodesOn = code_set_on,
    profile: Profile = NO_PROFILE,
) -> RegisterFile:
    """Read a register from its rows."""
    mending = Mending(Accepted(asked.accepted_repairs), asked.today, profile.date_order)
    header = read_header(source, profile, mending)
    kind = source.source if isinstance(source, Sheet) else "csv"
    noted = source.problems if isinstance(source, Sheet) else ()
    if not header.shape or any(p.key in _UNREADABLE for p in header.problems):
        return kept.refused([*noted, *header.problems], source=kind, encoding=source.encoding)
    gathered = Gathering(source, header, asked, Reading(codes_on, asked.today, profile, mending))
    read_layout(gathered)
    pupils, problems = gathered.close()
    return RegisterFile(
        file_name=kept.file_name,
        sha256=kept.sha256,
        size=len(kept.content),
        shape=header.shape,
        encoding=source.encoding,
        delimiter=header.delimiter,
        pupils=pupils,
        blocks=gathered.sheets.blocks(),
        problems=tuple(sorted([*noted, *problems], key=lambda p: p.line)),
        columns=gathered.sessions,
        headings={name: header.heading(name) for name in header.columns},
        content=kept.content,
        rows_read=gathered.rows,
        blank=gathered.sheets.blank,
        source=kind,
        details=gathered.pupils.details,
        repairs=mending.repairs(),
        unknown_codes=gathered.sheets.unknown_codes,
    )
