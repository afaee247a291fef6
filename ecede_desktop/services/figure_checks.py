"""A school's own figures of a period, compared pupil by pupil with the marks held; nothing is changed by it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from uuid import UUID

from ecede_desktop.analysis import summaries
from ecede_desktop.errors import Refused
from ecede_desktop.exchange.own_figures import FIELDS, OwnFigures, read_own_figures
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.imports import FileRefused
from ecede_desktop.records.returns import FigureCheck, FigureDisagreement
from ecede_desktop.services.attendance_years import read_years
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import known_school
from ecede_desktop.store.registers import Which
from ecede_desktop.store.unit import Reading

Held = Mapping[str, tuple[str, Counts]]
"""By UPN: name and counts."""


def check_figures(desk: Desk, path: Path, school_number: str, first: dt.date, last: dt.date) -> FigureCheck:
    """Where a school's own figures are not those of the marks held, and who is in only one of both.

    Raises:
        FileRefused: the file cannot be read or compared.
        Refused: the period cannot be, or the school is not known.
    """
    if first > last:
        raise Refused("period", f"The period ends on {last}, before it begins on {first}.")
    try:
        content = path.read_bytes()
    except OSError as fault:
        text = f"{path.name} cannot be read: {fault.strerror}."
        raise FileRefused("cannot_read", text, file=path.name, why=fault.strerror or "") from None
    lines = read_own_figures(content, path.name)
    with desk.reading() as session:
        school = known_school(session, desk, school_number)
        held = _held(session, desk.pack, school.id, first, last)
    found = [*_compared(lines, held), *_only_held(lines, held)]
    wrong = {(row.line, row.upn) for row in found if row.line}
    said = {line.upn for line in lines}
    return FigureCheck(
        file_name=path.name,
        sha256=hashlib.sha256(content).hexdigest(),
        school_number=school.number,
        school_name=school.name,
        rows=len(lines),
        agreed=len(lines) - len(wrong),
        disagreements=tuple(found),
        missing=sum(counts.missing for upn, (_, counts) in held.items() if upn in said),
    )


def _held(session: Reading, pack: PolicyPack, school_id: UUID, first: dt.date, last: dt.date) -> Held:
    years = range(school_year_of(first), school_year_of(last) + 1)
    found: dict[str, tuple[str, Counts]] = {}
    for year, spells in read_years(session, years, Which([school_id]), pack):
        rows = summaries.counts_by_row(year, first, last)
        for at in summaries.used(rows):
            spell = spells[at]
            before = found.get(spell.upn, ("", Counts()))[1]
            name = f"{spell.forename} {spell.surname}".strip()
            found[spell.upn] = (name, before + summaries.as_counts(rows[at]))
    return found


def _compared(lines: tuple[OwnFigures, ...], held: Held) -> Iterator[FigureDisagreement]:
    for line in lines:
        if line.upn not in held:
            yield FigureDisagreement(line.line, line.upn, line.name, "pupil", None, None)
            continue
        name, counts = held[line.upn]
        ours = {field: int(getattr(counts, field)) for field in FIELDS}
        for field, said in line.figures:
            if said is not None and said != ours[field]:
                yield FigureDisagreement(line.line, line.upn, line.name or name, field, said, ours[field])


def _only_held(lines: tuple[OwnFigures, ...], held: Held) -> Iterator[FigureDisagreement]:
    said = {line.upn for line in lines}
    for upn, (name, counts) in sorted(held.items(), key=lambda item: item[1][0]):
        if upn not in said:
            yield FigureDisagreement(0, upn, name, "pupil", None, counts.possible)
