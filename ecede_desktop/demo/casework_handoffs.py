"""Invented hand-offs: to the youth service with every kind of answer, to the post-16 team after Easter."""

from __future__ import annotations

import dataclasses
import datetime as dt

from ecede_desktop.clock import WALES, FixedClock
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.handoffs import Direction, StepKind
from ecede_desktop.records.handoffs import Candidate, HandoffRow, OfferHandoff, RecordHandoffStep
from ecede_desktop.services import handoffs
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.handoff_candidates import handoff_candidates

WORKER = "Lowri Ffug-Weithiwr"


def fill_handoffs(desk: Desk) -> None:
    """One followed up with its outcome due, one acknowledged, one declined, one just offered; the rest are left."""
    for weeks, state in ((13, _followed_up), (7, _acknowledged), (4, _declined), (1, _offered)):
        day = _ago(desk, weeks)
        found = handoff_candidates(desk, day).youth_service
        if found:
            state(desk, _offer(desk, found[0], day), day)
    for candidate in handoff_candidates(desk).post_16[:1]:
        _to_post_16(desk, candidate)


def _followed_up(desk: Desk, row: HandoffRow, day: dt.date) -> None:
    _step(desk, row, StepKind.ACCEPTED, day + dt.timedelta(days=2))
    note = "First meeting at the school on Monday."
    _step(desk, row, StepKind.ACKNOWLEDGED, day + dt.timedelta(days=6), WORKER, note)
    later = day + dt.timedelta(weeks=6, days=1)
    if later <= desk.clock.today():
        note = "Comes in with the group on Tuesdays; Fridays are still weak."
        _step(desk, row, StepKind.FOLLOW_UP, later, "6", note)


def _acknowledged(desk: Desk, row: HandoffRow, day: dt.date) -> None:
    _step(desk, row, StepKind.ACCEPTED, day + dt.timedelta(days=3))
    _step(desk, row, StepKind.ACKNOWLEDGED, day + dt.timedelta(days=9), WORKER)


def _declined(desk: Desk, row: HandoffRow, day: dt.date) -> None:
    note = "The young person does not want a worker now; offer again after half-term."
    _step(desk, row, StepKind.DECLINED, day + dt.timedelta(days=5), note=note)


def _offered(_desk: Desk, _row: HandoffRow, _day: dt.date) -> None:
    """Nobody has answered yet."""


def _to_post_16(desk: Desk, candidate: Candidate) -> None:
    day = desk.clock.today()
    handoffs.offer_handoff(
        _on(desk, day),
        OfferHandoff(
            Direction.TO_POST_16,
            "The young person agreed on the telephone, and the mother in writing.",
            pupil_id=candidate.pupil.pupil_id,
            destination="College, joinery",
            support_needed="Somebody to go along on the first two mornings.",
        ),
    )


def _offer(desk: Desk, candidate: Candidate, day: dt.date) -> HandoffRow:
    command = OfferHandoff(
        Direction.TO_YOUTH_SERVICE,
        "The mother agreed by telephone, and the young person at school.",
        pupil_id=candidate.pupil.pupil_id,
        sent="Attendance by week, what the school has done, the young person's own words.",
    )
    return handoffs.offer_handoff(_on(desk, day), command).value


def _step(desk: Desk, row: HandoffRow, kind: StepKind, day: dt.date, value: str = "", note: str = "") -> None:
    day = min(day, desk.clock.today())
    handoffs.record_handoff_step(_on(desk, day), RecordHandoffStep(row.id, kind, day, value, note))


def _ago(desk: Desk, weeks: int) -> dt.date:
    """So many weeks ago, and not before the third week of the school year: before that there are no figures."""
    today = desk.clock.today()
    return min(today, max(today - dt.timedelta(weeks=weeks), dt.date(school_year_of(today), 9, 17)))


def _on(desk: Desk, day: dt.date) -> Desk:
    instant = dt.datetime.combine(day, dt.time(11, 20), WALES).astimezone(dt.UTC)
    return dataclasses.replace(desk, clock=FixedClock(instant))
