"""The schools of a child in a period: those whose registers say what is said of it, and not where the child is now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from ecede_desktop.law.notices import Session
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.pupils import EnrolmentRow, PupilRow
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.period_marks import SessionMark, read_marks
from ecede_desktop.store import schools
from ecede_desktop.store.unit import Reading

GUEST = "G"
"""A guest is taught at a school and is no registered pupil of it."""
Names = tuple[str, str]
"""English, Welsh."""


@dataclass(frozen=True)
class Roll:
    """On whose roll a child was when absences were marked."""

    off: tuple[Session, ...]
    """Sessions on which no school that has the absence had the child on its roll."""
    elsewhere: tuple[Session, ...]
    """Sessions that only schools outside the council's area have."""


def schools_of(
    session: Reading, pack: PolicyPack, pupil: PupilRow, first_day: dt.date, last_day: dt.date,
    keys: Collection[Session] | None = None,
) -> tuple[SchoolRow, ...]:  # fmt: skip
    """The schools that have the absences without authority of a period, or of these sessions of it, in order.

    Where there is no absence: those with marks in it; where there are no marks: those whose roll the child was on;
    and where that is not known the one at which the child is now.
    """
    found = read_marks(session, pack, pupil.id, first_day, last_day)
    absent = [mark for mark in found if mark.unauthorised and (keys is None or mark.key in keys)]
    marked = [number for mark in (absent or found) if mark.code for number in mark.schools]
    there = [spell.school_number for spell in pupil.enrolments if _on_roll(spell, first_day, last_day)]
    now = current_spell(pupil.enrolments)
    numbers = list(dict.fromkeys(marked or there or ([now.school_number] if now is not None else [])))
    ids = {spell.school_number: spell.school_id for spell in pupil.enrolments}
    rows = schools.by_id(session, [ids[number] for number in numbers if number in ids])
    return tuple(rows[ids[number]] for number in numbers if ids.get(number) in rows)


def named(rows: Sequence[SchoolRow]) -> Names:
    """The names of schools as one, in English and in Welsh; empty where there is none."""
    return joined([row.name for row in rows]), joined_welsh([row.name_cy or row.name for row in rows])


def joined(names: Sequence[str]) -> str:
    """Names in an English sentence."""
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)


def joined_welsh(names: Sequence[str]) -> str:
    """Names in a Welsh sentence: the last one after ac before a vowel, else after a."""
    if len(names) < 2:
        return "".join(names)
    link = "ac" if names[-1][:1].casefold() in "aeiouwyâêîôûŵŷ" else "a"
    return f"{', '.join(names[:-1])} {link} {names[-1]}"


def roll_of(pupil: PupilRow, marks: Iterable[SessionMark], authority: str) -> Roll:
    """Whether the child was a registered pupil where these absences were marked, and of a school in the area."""
    off, elsewhere = [], []
    for mark in marks:
        spells = [
            spell for spell in pupil.enrolments
            if spell.school_number in mark.schools and spell.status != GUEST and _on_roll(spell, mark.day, mark.day)
        ]  # fmt: skip
        if not spells:
            off.append(mark.key)
        elif not any(spell.school_number.startswith(authority) for spell in spells):
            elsewhere.append(mark.key)
    return Roll(tuple(off), tuple(elsewhere))


def _on_roll(spell: EnrolmentRow, first_day: dt.date, last_day: dt.date) -> bool:
    """Whether a spell reaches into a period; a day that nobody recorded is no bound."""
    begun = spell.admitted_on is None or spell.admitted_on <= last_day
    return begun and (spell.left_on is None or spell.left_on >= first_day)
