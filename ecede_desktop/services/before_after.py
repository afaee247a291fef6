"""Attendance in the weeks before and after a day: of one action, or of many actions of a pupil in one read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from uuid import UUID

from ecede_desktop.analysis.running_counts import RunningCounts
from ecede_desktop.law.chronology import BeforeAfterRule
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_chronology import chronology_policy
from ecede_desktop.records.before_after import BeforeAfter, Side
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.pupil_counts import counted
from ecede_desktop.store.unit import Reading


def before_after(
    desk: Desk, pupil_id: UUID, day: dt.date, weeks: tuple[int, ...] | None = None
) -> tuple[BeforeAfter, ...]:
    """The comparison for each number of weeks (default: the policy's, 6 and 12)."""
    return before_after_many(desk, pupil_id, [day], weeks)[day]


def before_after_many(
    desk: Desk, pupil_id: UUID, days: Collection[dt.date], weeks: tuple[int, ...] | None = None
) -> dict[dt.date, tuple[BeforeAfter, ...]]:
    """The same for many days of one pupil, the marks read once."""
    with desk.reading() as session:
        return compare(session, desk.pack, desk.clock.today(), pupil_id, days, weeks)


def compare(
    session: Reading,
    pack: PolicyPack,
    today: dt.date,
    pupil_id: UUID,
    days: Collection[dt.date],
    weeks: tuple[int, ...] | None = None,
) -> dict[dt.date, tuple[BeforeAfter, ...]]:
    """The same within a transaction that is open already."""
    if (span := days_read(pack, days, weeks)) is None:
        return dict.fromkeys(sorted(set(days)), ())
    counts = counted(session, pack, pupil_id, span[0], min(span[1], today))
    return compared(counts, pack, today, days, weeks)


def days_read(
    pack: PolicyPack, days: Collection[dt.date], weeks: tuple[int, ...] | None = None
) -> tuple[dt.date, dt.date] | None:
    """The first and last day that the comparisons look at; none where there is nothing to compare."""
    wanted = [side for sides in _sides(pack, days, weeks).values() for _, *both in sides for side in both]
    return (min(first for first, _ in wanted), max(last for _, last in wanted)) if wanted else None


def compared(
    counts: RunningCounts,
    pack: PolicyPack,
    today: dt.date,
    days: Collection[dt.date],
    weeks: tuple[int, ...] | None = None,
) -> dict[dt.date, tuple[BeforeAfter, ...]]:
    """The comparisons from marks that were read already.

    Weeks are calendar weeks: holidays among them hold no session, and where a whole side holds none it says so. The
    day itself belongs to the side that the policy names, as shipped to neither.
    """

    def side(first: dt.date, last: dt.date) -> Side:
        return Side(first, last, counts.counts(first, min(last, today)), over=last < today)

    return {
        day: tuple(BeforeAfter(day, number, side(*before), side(*after)) for number, before, after in sides)
        for day, sides in _sides(pack, days, weeks).items()
    }


def _sides(
    pack: PolicyPack, days: Collection[dt.date], weeks: tuple[int, ...] | None
) -> dict[dt.date, list[tuple[int, tuple[dt.date, dt.date], tuple[dt.date, dt.date]]]]:
    policy = chronology_policy(pack)
    return {day: _asked(policy.rule_on(day), day, weeks) for day in sorted(set(days))}


def _asked(
    rule: BeforeAfterRule, day: dt.date, weeks: Iterable[int] | None
) -> list[tuple[int, tuple[dt.date, dt.date], tuple[dt.date, dt.date]]]:
    return [(number, *rule.sides(day, number)) for number in (rule.weeks if weeks is None else weeks)]
