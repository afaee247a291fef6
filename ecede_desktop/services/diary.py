"""The diary: visits, hearings, what is due, referral clocks, reviews, and when schools are closed, day by day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_hearings import hearing_policy
from ecede_desktop.law.policy_tasks import task_policy
from ecede_desktop.records.diary import EVERYBODY, DiaryDay, DiaryEntry, DiaryView
from ecede_desktop.services.calendars import council_calendar, kind_of
from ecede_desktop.services.court_tasks import OUTCOME, SOURCE
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import calendars, users
from ecede_desktop.store import diary as kept
from ecede_desktop.store.diary import ClosedSchool, HearingInDiary, TaskInDiary, VisitInDiary
from ecede_desktop.store.unit import Reading

MOST_DAYS = 550
_DAY = dt.timedelta(days=1)


def diary(desk: Desk, first: dt.date, last: dt.date, whose: str = "") -> DiaryView:
    """What stands on each day from first to last, of one user (default: who asks) or of everybody (``*``).

    A task stands on the day it was put off to; a visit that was cancelled or moved away stands nowhere. Within a day
    the hours come first, then what has no hour, by what follows when it is not done.

    Raises:
        Refused: the days are none or too many, an officer asks for somebody else's, or nobody has that name.
    """
    days = (last - first).days + 1
    if not 0 < days <= MOST_DAYS:
        text = f"A diary shows from 1 to {MOST_DAYS} days. Check its first and its last day."
        raise Refused("diary_days", text, field="last", most=MOST_DAYS)
    today, minutes = desk.clock.today(), hearing_policy(desk.pack).minutes
    with desk.reading() as session:
        user_id, name = _whose(session, desk, whose)
        visits = kept.visits_between(session, first, last, user_id)
        planned = {visit.task_id for visit in visits if visit.task_id is not None}
        found = [_visit(visit, today) for visit in visits]
        due = kept.tasks_between(session, first, last, user_id)
        heard = kept.hearings_between(session, first, last, user_id)
        found += [_hearing(one, today, minutes) for one in heard]
        asked = {f"{one.id}" for one in heard}
        found += [
            _task(task, today)
            for task in due
            if task.id not in planned and not (_asks(task) in asked and not task.put_off)
        ]
        for closed in kept.closed_schools(session, first, last, user_id):
            found += _closed(closed, first, last)
        calendar = council_calendar(session, desk.pack)
        everywhere, _ = calendars.closures(session, [], first, last)
    place = {key: row.place for key, row in task_policy(desk.pack).order_on(today).items()}
    by_day: dict[dt.date, list[DiaryEntry]] = {}
    for entry in found:
        by_day.setdefault(entry.on, []).append(entry)
    made = []
    for day in (first + number * _DAY for number in range(days)):
        kind, note = kind_of(day, calendar, everywhere)
        entries = sorted(by_day.get(day, ()), key=lambda entry: _order(entry, place))
        made.append(DiaryDay(day, _plain(kind), note, tuple(entries)))
    return DiaryView(today, name, tuple(made))


def _whose(session: Reading, desk: Desk, whose: str) -> tuple[UUID | None, str]:
    if whose in ("", desk.user.name):
        return desk.user.id, desk.user.name
    if not desk.is_manager:
        raise Refused("diary_not_yours", "Only a manager sees the diary of somebody else.", field="whose")
    if whose == EVERYBODY:
        return None, EVERYBODY
    user = next((one for one in users.list_users(session) if one.name == whose), None)
    if user is None:
        raise Refused("diary_no_such_user", f"Nobody here has the name “{whose}”.", field="whose", name=whose)
    return user.id, user.name


def _visit(visit: VisitInDiary, today: dt.date) -> DiaryEntry:
    return DiaryEntry(
        id=visit.id,
        kind="visit",
        on=visit.on,
        title="",
        names=", ".join(visit.names),
        source=visit.kind,
        at=visit.at,
        minutes=visit.minutes,
        case_reference=visit.references[0] if len(visit.references) == 1 else "",
        officer=visit.officer,
        overdue=visit.on < today and not visit.over,
        over=visit.over,
        place=("visits", str(visit.id)),
        recorded_at=visit.recorded_at,
    )


def _hearing(one: HearingInDiary, today: dt.date, minutes: int) -> DiaryEntry:
    return DiaryEntry(
        id=one.id,
        kind="hearing",
        on=one.on,
        title=one.court,
        names=one.defendant,
        source=one.kind,
        at=one.at,
        minutes=minutes,
        case_reference=one.case_reference,
        officer=one.officer,
        overdue=one.on < today and not one.outcome,
        over=bool(one.outcome),
        place=("case", one.case_reference, "court"),
        recorded_at=one.recorded_at,
    )


def _asks(task: TaskInDiary) -> str:
    """The hearing of which a task asks what came; it stands in the diary itself."""
    asked, found, hearing = task.source.partition(f":{OUTCOME}:")
    return hearing if found and asked.startswith(f"{SOURCE}:") else ""


def _task(task: TaskInDiary, today: dt.date) -> DiaryEntry:
    return DiaryEntry(
        id=task.id,
        kind=task.kind,
        on=task.on,
        title=task.title,
        names=task.name or task.school_name,
        source=task.source,
        case_reference=task.case_reference,
        officer=task.officer,
        overdue=task.on < today,
        put_off=task.put_off,
        place=_place(task),
        recorded_at=task.created_at,
    )


def _place(task: TaskInDiary) -> tuple[str, ...]:
    record, _, key = task.source.partition(":")
    if record == "concern":
        return "concern", key.partition(":")[0]
    if task.kind == "referral" and record == "referral":
        return "referrals", key
    if task.case_reference:
        tab = {"notice": "notices", SOURCE: "court"}.get(record)
        return ("case", task.case_reference, tab) if tab else ("case", task.case_reference)
    if task.kind == "handoff":
        return "handoffs", ""
    return ("schools", task.school_number) if task.school_number else ("", "")


def _closed(closed: ClosedSchool, first: dt.date, last: dt.date) -> Iterator[DiaryEntry]:
    day = max(closed.first_day, first)
    while day <= min(closed.last_day, last):
        yield DiaryEntry(closed.id, "closure", day, closed.note, closed.name, source=closed.kind)
        day += _DAY


def _plain(kind: str) -> str:
    """What a day is; every way of being closed everywhere is one."""
    return kind if kind in ("school", "weekend", "bank_holiday", "holiday", "unknown") else "closed"


def _order(entry: DiaryEntry, place: dict[str, int]) -> tuple[bool, dt.time, int, str, str]:
    last = len(place) + 1
    return entry.at is None, entry.at or dt.time(), place.get(entry.kind, last), entry.names, str(entry.id)
