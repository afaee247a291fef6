"""School years of marks read from the store, with the sessions that each spell's school held and that lack a mark."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from ecede_desktop.analysis import summaries
from ecede_desktop.analysis.summaries import Year
from ecede_desktop.law import codes as law_codes
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of
from ecede_desktop.store import registers
from ecede_desktop.store.registers import MarkKey, SpellFacts
from ecede_desktop.store.unit import Reading

Years = list[tuple[Year, tuple[MarkKey, ...]]]
"""Each year with whose its rows are."""


def read_years(
    session: Reading,
    school_years: Collection[int],
    school_ids: Collection[UUID] | None,
    facts: Mapping[UUID, SpellFacts] | None = None,
) -> Years:
    """All rows of some schools (None: every school): only the whole school says which sessions it held."""
    rows = registers.mark_rows(session, school_years, school_ids=school_ids)
    known = registers.spell_facts(session, school_ids) if facts is None else facts
    return _years_of(rows, known, registers.first_years(session, school_ids))


def _years_of(rows: registers.MarkRows, facts: Mapping[UUID, SpellFacts], first_years: Mapping[UUID, int]) -> Years:
    """The rows by school year and code set, with their gaps."""
    groups: dict[tuple[int, str], list[int]] = {}
    for number, key in enumerate(rows.keys):
        groups.setdefault((key.school_year, key.code_set), []).append(number)
    found = []
    for (school_year, code_set), numbers in groups.items():
        keys = tuple(rows.keys[n] for n in numbers)
        marks = b"".join(rows.marks[n * MARKS_LENGTH : (n + 1) * MARKS_LENGTH] for n in numbers)
        school = {s: n for n, s in enumerate(dict.fromkeys(k.school_id for k in keys))}
        spans = [_on_roll(school_year, facts[k.enrolment_id], first_years[k.enrolment_id]) for k in keys]
        year = summaries.year_of_marks(
            school_year,
            law_codes.code_set(code_set),
            marks,
            [school[k.school_id] for k in keys],
            [first for first, _ in spans],
            [last for _, last in spans],
        )
        found.append((year, keys))
    return found


def _on_roll(school_year: int, spell: SpellFacts, first_year: int) -> tuple[int, int]:
    """First and last place on roll in a school year; below 0: from the first mark, as nobody said when."""
    start = first_day_of(school_year)
    if spell.admitted_on is not None:
        first = max((spell.admitted_on - start).days * 2, 0)
    else:
        first = 0 if first_year < school_year else -1
    last = MARKS_LENGTH - 1
    if spell.left_on is not None:
        last = min(last, (spell.left_on - start).days * 2 + 1)
    return first, last
