"""The days that the law counts in proceedings: from what happened in them, and back from the hearings to come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ecede_desktop.law import proceedings
from ecede_desktop.law.deadlines import Deadline
from ecede_desktop.records.court import CourtDeadline, ProsecutionRow

HEARING = "hearing"
CASE_STATED = "case_stated"
_LATER_OF = ("statement_objection", "statement_objection_before_hearing")
"""Where a plea may be made in writing the later of the two holds (CrimPR 16.4(4))."""


@dataclass(frozen=True)
class Happened:
    """An event that stands, or a hearing to come, with its day."""

    kind: str
    on: dt.date
    since: dt.date | None = None
    """The day that its time runs from, where that is another."""


def of_prosecution(row: ProsecutionRow) -> tuple[CourtDeadline, ...]:
    """Those of one prosecution, the earliest first."""
    events = [happened(one.kind, one.on, one.details) for one in row.events if one.withdrawn_at is None]
    return counted(events, [Happened(one.kind, one.on) for one in row.hearings if not one.outcome], row.route)


def happened(kind: str, on: dt.date, details: Mapping[str, str | int]) -> Happened:
    """An event with the day that its time runs from: of a declaration, when the defendant found out."""
    said = str(details.get(proceedings.FOUND_OUT, ""))
    return Happened(kind, on, dt.date.fromisoformat(said) if said else None)


def counted(events: Sequence[Happened], to_come: Iterable[Happened], route: str) -> tuple[CourtDeadline, ...]:
    """The days from these events and back from these hearings, each with whether somebody still waits for it."""
    found = [*_after(events, route), *_before(events, to_come, route)]
    return tuple(sorted(found, key=lambda one: (one.day, one.key)))


def _after(events: Sequence[Happened], route: str) -> Iterator[CourtDeadline]:
    for event in events:
        since = {one.kind for one in events if one.on >= event.on}
        for one in proceedings.follows(event.kind, event.since or event.on, route):
            if one.rule.key == CASE_STATED and event.kind == "verdict" and "sentence" in since:
                continue  # after a conviction the time runs from the sentence (MCA 1980 s.111(3)), listed there
            yield _made(one, event.kind, since)


def _before(events: Sequence[Happened], to_come: Iterable[Happened], route: str) -> Iterator[CourtDeadline]:
    happened = {one.kind for one in events}
    plain = [one.day for one in _after(events, route) if one.key == _LATER_OF[0]]
    for hearing in to_come:
        for one in proceedings.precede(hearing.kind, hearing.on, route):
            if one.rule.key == _LATER_OF[1] and one.day <= max(plain, default=dt.date.max):
                continue
            yield _made(one, HEARING, happened)


def _made(one: Deadline, trigger_kind: str, happened: set[str]) -> CourtDeadline:
    rule, source = one.rule, one.citation
    return CourtDeadline(
        rule.key, trigger_kind, one.trigger, one.day, rule.english, rule.welsh, str(source), source.mark,
        is_open=proceedings.is_open(rule.key, happened), ours=rule.key in proceedings.OURS,
    )  # fmt: skip
