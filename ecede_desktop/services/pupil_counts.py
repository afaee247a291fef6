"""Pupils' marks of some school years, ready to be counted between any two days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from uuid import UUID

from ecede_desktop.analysis.running_counts import Line, RunningCounts
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.services.attendance_years import read_years
from ecede_desktop.services.case_facts import counted_spells
from ecede_desktop.store import enrolments
from ecede_desktop.store.registers import Which
from ecede_desktop.store.unit import Reading


def counted(session: Reading, pack: PolicyPack, pupil_id: UUID, first: dt.date, last: dt.date) -> RunningCounts:
    """The pupil's marks of the school years between two days, each session once."""
    return counted_many(session, pack, [pupil_id], first, last)[pupil_id]


def counted_many(
    session: Reading, pack: PolicyPack, pupil_ids: Collection[UUID], first: dt.date, last: dt.date
) -> dict[UUID, RunningCounts]:
    """The same of many pupils, their marks read together."""
    spells = enrolments.spells(session, pupil_ids)
    place = {
        spell: (pupil_id, number)
        for pupil_id in pupil_ids
        for number, spell in enumerate(counted_spells(spells.get(pupil_id, [])))
    }
    lines: dict[UUID, list[tuple[int, Line]]] = {pupil_id: [] for pupil_id in pupil_ids}
    if place and first <= last:
        years = range(school_year_of(first), school_year_of(last) + 1)
        for year, whose in read_years(session, years, Which(enrolment_ids=list(place)), pack):
            for row, spell in enumerate(whose):
                pupil_id, number = place[spell.id]
                lines[pupil_id].append((number, (year, row)))
    return {
        pupil_id: RunningCounts(line for _, line in sorted(found, key=lambda one: one[0]))
        for pupil_id, found in lines.items()
    }
