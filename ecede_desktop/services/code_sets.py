"""Code sets: which there are, and the council's own; marks are read with the set that they were taken in with.

Every service that reads marks asks ``book`` in the session it reads in. A set under which marks are held keeps what
each of its codes counts as: whoever wants it otherwise from a day on writes a set with an id and days of its own.
"""

from __future__ import annotations

from functools import lru_cache

from ecede_desktop.errors import Refused
from ecede_desktop.law.codes import LONG_TREND, CodeBook, CodeSet, long_trend_code, read_code_sets, shipped_book
from ecede_desktop.law.entries import WrongEntry
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_absence import absence_policy
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.code_sets import CodeSetRow, CodeSetVersionRow, SaveCodeSet
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import code_sets
from ecede_desktop.store.unit import Reading


def book(session: Reading, pack: PolicyPack | None = None) -> CodeBook:
    """Every code set there is; with a pack, D counts as its policy says (figures), else as the set says (registers)."""
    made = shipped_book().with_sets([one for text in code_sets.contents(session) for one in _read(text)])
    return made if pack is None else CodeBook(made.sets, absence_policy(pack).dual)


def read_book(desk: Desk) -> CodeBook:
    """Every code set there is, for whoever names codes outside a transaction."""
    with desk.reading() as session:
        return book(session)


def list_sets(desk: Desk) -> tuple[CodeSetRow, ...]:
    """Every set, the Welsh ones first, by the day from which each holds."""
    with desk.reading() as session:
        own = {row.set_id: row for row in reversed(code_sets.versions(session))}
        held, all_sets = code_sets.years_held(session), book(session).sets
    rows = []
    for name, codes in all_sets.items():
        version = own.get(name)
        number = held.get(name, 0)
        rows.append(
            CodeSetRow(codes, "council", version.recorded_at, version.recorded_by, version.note, number)
            if version
            else CodeSetRow(codes, "shipped", mark_years=number)
        )
    return tuple(sorted(rows, key=lambda row: (row.codes.jurisdiction, row.codes.valid_from)))


def list_versions(desk: Desk, set_id: str) -> tuple[CodeSetVersionRow, ...]:
    """Every version of a set that the council wrote, the latest first."""
    with desk.reading() as session:
        return code_sets.versions(session, set_id)


def save_set(desk: Desk, command: SaveCodeSet) -> Outcome[CodeSetRow]:
    """Keep a code set that the council wrote, from now on in use.

    Raises:
        Refused: it is no such table, or it would make marks that are held count otherwise.
    """
    made = checked(command.content)
    with desk.writing() as unit:
        before = book(unit.session).sets.get(made.id)
        held = code_sets.years_held(unit.session).get(made.id, 0)
        if before is not None and held:
            refuse_otherwise(before, made)
        version = code_sets.add_version(unit, made.id, command.content, command.note.strip())
        row = CodeSetRow(made, "council", version.recorded_at, version.recorded_by, version.note, held)
        return Outcome(unit.commit(), row)


def checked(content: str) -> CodeSet:
    """The one set of a text, which can be used.

    Raises:
        Refused: it cannot.
    """
    try:
        sets = read_code_sets(content)
    except WrongEntry as fault:
        raise Refused("code_set_wrong", f"The code set cannot be used: {fault}.", why=str(fault)) from None
    if len(sets) != 1:
        raise Refused("code_set_several", f"Save one code set at a time; this text has {len(sets)}.", number=len(sets))
    (made,) = sets
    welsh = shipped_book().get(LONG_TREND)
    for code in made.codes:
        if made.id != LONG_TREND and not long_trend_code(code, made, welsh):
            text = f"“{code}” needs maps_to with the code of {LONG_TREND} that it stands for in trends over many years."
            raise Refused("code_set_maps_to", text, code=code, codes=LONG_TREND)
    return made


def refuse_otherwise(before: CodeSet, made: CodeSet) -> None:
    """Whether a set would make marks that are held count otherwise.

    Raises:
        Refused: it would.
    """
    for code, row in before.codes.items():
        now = made.codes.get(code)
        if now is None or (now.mark_class, now.lateness, now.school_wide) != (
            row.mark_class, row.lateness, row.school_wide,
        ):  # fmt: skip
            text = (
                f"Marks are held in {made.id}, and “{code}” would no longer count as it did. A past year is not "
                "recomputed: give the changed set an id and days of its own."
            )
            raise Refused("code_set_in_use", text, field="mark_class", code=code, codes=made.id)


@lru_cache(maxsize=16)
def _read(text: str) -> tuple[CodeSet, ...]:
    return read_code_sets(text)
