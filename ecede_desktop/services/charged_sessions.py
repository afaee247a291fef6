"""The sessions that a charge rests on, where they were missed, and in which other proceedings they are charged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law import proceedings
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.notices import Session
from ecede_desktop.law.offences import AlsoCharged, Offence, offence, offences
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.court import DecisionRow, ProsecutionRow
from ecede_desktop.records.pupils import PupilRow
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.services.period_marks import SessionMark, counts_of, session_marks
from ecede_desktop.services.pupil_attendance import read_attendance
from ecede_desktop.store import prosecutions, schools
from ecede_desktop.store.unit import Reading

_NOT_TRIED = frozenset({"withdrawn", "discontinued", "other"})
"""Ways in which proceedings end before a court has answered."""


@dataclass(frozen=True)
class Charged:
    """What a charge would stand on."""

    absent: tuple[SessionMark, ...]
    """Without authority, in order."""
    counts: Counts
    """Every class of mark of the period."""


def known_offence(key: str, day: dt.date) -> Offence:
    """The offence that somebody named, as the law has it on a day.

    Raises:
        Refused: there is none with that key.
    """
    try:
        return offence(key, day)
    except KeyError:
        known = ", ".join(offences())
        text = f"The offence is one of {known}; “{key}” is none of them."
        raise Refused("decision_offence", text, field="offence", known=known) from None


def charged(session: Reading, pack: PolicyPack, pupil: PupilRow, decision: DecisionRow) -> Charged:
    """The sessions of a decision and their counts, as the register stands now."""
    law = offence(decision.offence, decision.first_day)
    period = (decision.first_day, decision.last_day)
    return charged_in(session, pack, pupil, law, *period, decision.provision, decision.notified_on)


def charged_in(
    session: Reading, pack: PolicyPack, pupil: PupilRow, law: Offence, first_day: dt.date, last_day: dt.date,
    provision: str = "", notified_on: dt.date | None = None,
) -> Charged:  # fmt: skip
    """The same of a period.

    The breach of an order is charged over days, and not session by session of a register: it has none. Of provision
    elsewhere than at a school: its own register where it keeps one, and only what came after the parent
    had written notice of it.
    """
    read = read_attendance(session, pack, pupil.id, first_day, last_day)
    if law.needs_provision:
        place = provided_at(session, pupil, provision)
        read = tuple(one for one in read if place is None or one.school_number == place.number)
    marks = session_marks(read)
    if law.needs_provision and notified_on is not None:
        marks = tuple(mark for mark in marks if mark.day > notified_on)
    absent = () if law.needs_order else tuple(mark for mark in marks if mark.unauthorised)
    return Charged(absent, counts_of(marks))


def provided_at(session: Reading, pupil: PupilRow, provision: str) -> SchoolRow | None:
    """The school of the child that has this name or number: a pupil referral unit keeps a register of its own."""
    wanted = provision.strip().casefold()
    rows = schools.by_id(session, [spell.school_id for spell in pupil.enrolments])
    for row in rows.values():
        if wanted and wanted in (row.name.casefold(), row.name_cy.casefold(), row.number):
            return row
    return None


def also_charged(
    session: Reading, decision: DecisionRow, pupil_id: UUID, keys: Collection[Session]
) -> tuple[AlsoCharged, ...]:  # fmt: skip
    """Other proceedings against the parent in which one of these sessions is charged, unless they came to nothing.

    A breach of an order is charged for every day of its period.
    """
    law = offence(decision.offence, decision.first_day)
    found = []
    for row in prosecutions.rows(session, pupil_id=pupil_id):
        if row.parent_id != decision.parent_id or row.decision_id == decision.id or not _overlap(row, decision, keys):
            continue
        of_order = offence(row.offence, row.first_day).needs_order
        # Absence from a school and the breach of an order are not the same act: one court's answer is not the other's.
        tried = _tried(row) and of_order == law.needs_order
        if tried or not _over(row):
            found.append(AlsoCharged(row.number, tried))
    return tuple(sorted(found, key=lambda one: one.number))


def _overlap(row: ProsecutionRow, decision: DecisionRow, keys: Collection[Session]) -> bool:
    here = offence(decision.offence, decision.first_day).needs_order
    there = offence(row.offence, row.first_day).needs_order
    if here and there:
        return row.first_day <= decision.last_day and row.last_day >= decision.first_day
    if here:
        return _within(((day, part) for day, part, _ in row.sessions), decision.first_day, decision.last_day)
    if there:
        return _within(keys, row.first_day, row.last_day)
    return any((day, part) in keys for day, part, _ in row.sessions)


def _within(keys: Iterable[Session], first_day: dt.date, last_day: dt.date) -> bool:
    return any(first_day <= day <= last_day for day, _ in keys)


def _tried(row: ProsecutionRow) -> bool:
    """A court has answered, and no declaration has undone the answer since."""
    verdict, ended, declared = row.last("verdict"), row.last("ended"), row.last("declaration")
    answered = [
        event.on
        for event, held in (
            (verdict, verdict is not None and verdict.details.get("verdict") in proceedings.ANSWERED),
            (ended, ended is not None and ended.details.get("how") not in _NOT_TRIED),
            (row.last("sentence"), True),
        )
        if event is not None and held
    ]
    return bool(answered) and not (declared is not None and declared.on >= max(answered))


def _over(row: ProsecutionRow) -> bool:
    """They came to an end, with or without an answer."""
    verdict, ended, declared = row.last("verdict"), row.last("ended"), row.last("declaration")
    if declared is not None and (ended is None or declared.on >= ended.on):
        return False  # a declaration that the defendant did not know begins them again (CrimPR 44.2)
    return ended is not None or (verdict is not None and verdict.details.get("verdict") == "withdrawn")
