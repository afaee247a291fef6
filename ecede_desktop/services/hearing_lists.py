"""The hearings and court deadlines of the county, day by day: who can come, and what the record still lacks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law import proceedings
from ecede_desktop.law.hearing_gaps import ProceedingFacts, gaps
from ecede_desktop.law.policy_hearings import hearing_policy
from ecede_desktop.records.court import CourtDeadline
from ecede_desktop.records.hearing_lists import (
    CAN,
    CANNOT,
    UNKNOWN,
    Agenda,
    AgendaDay,
    DeadlineLine,
    HearingLine,
    WitnessStand,
)
from ecede_desktop.records.names import fold
from ecede_desktop.services.court_deadlines import Happened, counted, happened
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.garbage import garbage_waits
from ecede_desktop.store import hearing_lists as store
from ecede_desktop.store.hearing_lists import ListedEvent, ListedProsecution, ListedStatement
from ecede_desktop.store.unit import Reading

if TYPE_CHECKING:
    from ecede_desktop.store.tables import Hearing

MOST_DAYS = 800
T = TypeVar("T")
K = TypeVar("K")


def agenda(desk: Desk, first: dt.date | None = None, last: dt.date | None = None, whose: str = "") -> Agenda:
    """The hearings and open deadlines of some days; by default from today for as many weeks as the pack says.

    ``whose`` is the sign-in name of whoever has the case; empty: everybody's. Everybody who works here sees the whole
    county, as in the caseload.

    Raises:
        Refused: the days are none or too many.
    """
    today = desk.clock.today()
    begin = first or today
    end = last or begin + dt.timedelta(weeks=hearing_policy(desk.pack).weeks)
    if not 0 <= (end - begin).days <= MOST_DAYS:
        text = f"The calendar of hearings shows from 1 to {MOST_DAYS} days. Check its first and its last day."
        raise Refused("hearings_days", text, field="last", most=MOST_DAYS)
    with garbage_waits(), desk.reading() as session:
        found = _Court(session, desk, begin, end, whose)
        return _agenda(found, today, begin, end)


def _agenda(found: _Court, today: dt.date, first: dt.date, last: dt.date) -> Agenda:
    hearings, deadlines = list(found.hearings(today)), list(found.deadlines())
    by_day: dict[dt.date, tuple[list[HearingLine], list[DeadlineLine]]] = {}
    for hearing in hearings:
        if first <= hearing.on <= last and not hearing.needs_outcome:
            by_day.setdefault(hearing.on, ([], []))[0].append(hearing)
    for line in deadlines:
        if first <= line.on <= last and line.on >= today:
            by_day.setdefault(line.on, ([], []))[1].append(line)
    days = (AgendaDay(day, tuple(heard), tuple(due)) for day, (heard, due) in sorted(by_day.items()))
    return Agenda(
        today, first, last,
        waiting=tuple(one for one in hearings if one.needs_outcome),
        missed=tuple(one for one in deadlines if one.deadline.ours and one.on < today),
        days=tuple(days),
    )  # fmt: skip


@dataclass(frozen=True)
class _Proceedings:
    """One prosecution with what the law counts in it and what is known before its hearings."""

    row: ListedProsecution
    due: tuple[CourtDeadline, ...]
    facts: ProceedingFacts
    witnesses: tuple[str, ...]


class _Court:
    """Everything read at once, then put together in memory."""

    def __init__(self, session: Reading, desk: Desk, first: dt.date, last: dt.date, whose: str) -> None:
        self._policy = hearing_policy(desk.pack)
        rows = [row for row in store.prosecutions(session) if not whose or row.officer == whose]
        listed = store.hearings(session, first, last)
        said = store.witness_days(session)
        self._said = _grouped(said, lambda one: fold(one.witness))
        self._asked = _grouped(said, lambda one: one.case_id)
        statements = _grouped(store.statements(session), lambda one: one.case_id)
        to_come = _grouped((one for one in listed if not one.outcome), lambda one: one.prosecution_id)
        events = store.events(session)
        self._of = {
            row.id: self._proceedings(
                row, events.get(row.id, ()), to_come.get(row.id, ()), statements.get(row.case_id, ())
            )
            for row in rows
        }
        self._listed = [one for one in listed if one.prosecution_id in self._of]

    def hearings(self, today: dt.date) -> Iterator[HearingLine]:
        """Each hearing as a line, in order; of a day those with an hour first."""
        for one in sorted(self._listed, key=lambda row: (row.on, row.at is None, row.at or dt.time(), row.id)):
            yield self._line(one, self._of[one.prosecution_id], today)

    def deadlines(self) -> Iterator[DeadlineLine]:
        """Each day that somebody still waits for, in order."""
        found = [
            DeadlineLine(
                one, held.row.number, held.row.case_reference, held.row.defendant, held.row.child, held.row.officer,
                held.row.officer_name,
            )
            for held in self._of.values()
            for one in held.due
        ]  # fmt: skip
        yield from sorted(found, key=lambda line: (line.on, line.number, line.deadline.key))

    def _line(self, one: Hearing, held: _Proceedings, today: dt.date) -> HearingLine:
        row, to_come = held.row, not one.outcome
        return HearingLine(
            id=one.id, on=one.on, at=one.at, kind=one.kind, court=one.court or row.court, language=one.language,
            number=row.number, case_reference=row.case_reference, defendant=row.defendant, child=row.child,
            offence=row.offence, officer=row.officer, officer_name=row.officer_name, note=one.note,
            outcome=one.outcome, outcome_note=one.outcome_note, recorded_at=one.recorded_at,
            witnesses=tuple(self._stand(name, row.case_id, one.on) for name in held.witnesses) if to_come else (),
            gaps=gaps(one.kind, held.facts, self._policy.needs_on(one.on)) if to_come and one.on >= today else (),
            waits_for=tuple(due for due in held.due if _waits(due, one.on, today)) if to_come else (),
            needs_outcome=to_come and one.on < today,
        )  # fmt: skip

    def _proceedings(
        self,
        row: ListedProsecution,
        events: Sequence[ListedEvent],
        to_come: Sequence[Hearing],
        statements: Sequence[ListedStatement],
    ) -> _Proceedings:
        ahead = [Happened(one.kind, one.on) for one in to_come]
        due = counted([happened(one.kind, one.on, one.details) for one in events], ahead, row.route)
        own = [one for one in statements if one.parent_id in (None, row.parent_id)]
        known = {fold(one.witness): one.witness for one in own}
        for said in self._asked.get(row.case_id, ()):
            known.setdefault(fold(said.witness), said.witness)
        return _Proceedings(
            row, tuple(one for one in due if one.is_open), _facts(row.route, events, own),
            tuple(sorted(known.values(), key=fold)),
        )  # fmt: skip

    def _stand(self, name: str, case_id: UUID, day: dt.date) -> WitnessStand:
        """What was said last of the day: of this case, or of every case."""
        said = [
            one
            for one in self._said.get(fold(name), ())
            if one.case_id in (None, case_id) and one.first_day <= day <= one.last_day
        ]
        if not said:
            return WitnessStand(name, UNKNOWN)
        return WitnessStand(name, CAN if said[-1].available else CANNOT, said[-1].note)


def _waits(due: CourtDeadline, on: dt.date, today: dt.date) -> bool:
    """Whether a day matters before a hearing: once the defendant's has passed, nobody waits for it."""
    return due.day <= on and (due.ours or due.day >= today)


def _facts(route: str, events: Sequence[ListedEvent], statements: Sequence[ListedStatement]) -> ProceedingFacts:
    last = {one.kind: one for one in events}
    plea, verdict = last.get("plea"), last.get("verdict")
    return ProceedingFacts(
        route=route,
        kinds=frozenset(last),
        plea=str(plea.details.get("plea", "")) if plea else "",
        convicted=verdict is not None and verdict.details.get("verdict") in proceedings.CONVICTED,
        certificate=any(one.kind == "served" and one.details.get("certificate") for one in events),
        unsigned=any(not one.signed for one in statements),
    )


def _grouped(rows: Iterable[T], key: Callable[[T], K]) -> Mapping[K, list[T]]:
    found: dict[K, list[T]] = {}
    for one in rows:
        found.setdefault(key(one), []).append(one)
    return found
