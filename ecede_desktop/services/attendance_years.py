"""School years of marks read from the store, with the sessions that each spell's school held and that lack a mark."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from ecede_desktop.analysis import summaries
from ecede_desktop.analysis.summaries import Year
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of
from ecede_desktop.services import code_sets
from ecede_desktop.services.closed_places import closed_by_school
from ecede_desktop.store import registers
from ecede_desktop.store.registers import MarkRow, SpellFacts, Which
from ecede_desktop.store.unit import Reading

Years = list[tuple[Year, tuple[SpellFacts, ...]]]
"""Each year, with whose its rows are."""


def read_years(session: Reading, school_years: Collection[int], which: Which, pack: PolicyPack | None = None) -> Years:
    """The rows asked for with their gaps: only a whole school says which sessions it held.

    With a pack D counts as its policy says (figures); without one as the code set says (registers).
    """
    book = code_sets.book(session, pack)
    facts = registers.spell_facts(session, which)
    whole = None
    if which.enrolment_ids is not None:
        numbers = {spell.school_number for spell in facts.values()}
        whole = registers.marks_by_school(session, school_years, numbers)
    groups: dict[tuple[int, str], list[MarkRow]] = {}
    for row in registers.mark_rows(session, school_years, which):
        groups.setdefault((row.school_year, row.code_set), []).append(row)
    closed = closed_by_school(session, school_years, {spell.school_number for spell in facts.values()})
    begun = registers.begun_before(session, min(school_years), which)
    found: Years = []
    # Oldest first, though many spells are read in portions: an older year tells when a pupil was on roll already.
    for (school_year, code_set), rows in sorted(groups.items(), key=lambda group: group[0][0]):
        spells = tuple(facts[row.enrolment_id] for row in rows)
        schools = {number: n for n, number in enumerate(dict.fromkeys(s.school_number for s in spells))}
        spans = [on_roll(school_year, spell.admitted_on, spell.left_on, spell.id in begun) for spell in spells]
        year = summaries.year_of_marks(
            school_year,
            book.for_year(code_set, school_year),
            b"".join([row.marks for row in rows]),
            [schools[spell.school_number] for spell in spells],
            [first for first, _ in spans],
            [last for _, last in spans],
            None if whole is None else [whole[number, school_year] for number in schools],
            [closed[number, school_year] for number in schools],
        )
        found.append((year, spells))
        begun |= {row.enrolment_id for row in rows}
    return found


def on_roll(school_year: int, admitted_on: dt.date | None, left_on: dt.date | None, has_begun: bool) -> tuple[int, int]:
    """First and last place on roll in a school year; below 0: from the first mark, as nobody said when."""
    first, last = -1, MARKS_LENGTH - 1
    if admitted_on is not None:
        first = max((admitted_on - first_day_of(school_year)).days * 2, 0)
    elif has_begun:
        first = 0
    if left_on is not None:
        last = min(last, (left_on - first_day_of(school_year)).days * 2 + 1)
    return first, last
