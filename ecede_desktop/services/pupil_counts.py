"""A pupil's marks of some school years, ready to be counted between any two days."""

from __future__ import annotations

import datetime as dt
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
    spells = counted_spells(enrolments.spells(session, [pupil_id]).get(pupil_id, []))
    if not spells or first > last:
        return RunningCounts(())
    years = range(school_year_of(first), school_year_of(last) + 1)
    place = {spell: number for number, spell in enumerate(spells)}
    lines: list[tuple[int, Line]] = []
    for year, whose in read_years(session, years, Which(enrolment_ids=spells), pack):
        lines += [(place[spell.id], (year, row)) for row, spell in enumerate(whose)]
    return RunningCounts(line for _, line in sorted(lines, key=lambda one: one[0]))
