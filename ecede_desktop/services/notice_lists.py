"""The notices and warnings of the county as they stand today: one reading, whatever their number."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from ecede_desktop.law.calendar import add_calendar_months, add_working_days, school_year_of
from ecede_desktop.law.deadlines import deadline
from ecede_desktop.law.notice_standing import NoticeClock, Standing, Stands
from ecede_desktop.records.notice_lists import ASKED, NoticeLine, NoticeLists, WarningLine
from ecede_desktop.records.pupils import EnrolmentRow
from ecede_desktop.records.warnings import WarningRow
from ecede_desktop.services import warnings
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.garbage import garbage_waits
from ecede_desktop.services.notice_doubts import SESSIONS_CHANGED, doubts_of
from ecede_desktop.services.notice_facts import WARNING_MONTHS
from ecede_desktop.services.notice_standings import standings
from ecede_desktop.services.notice_tasks import SERVE_DAYS
from ecede_desktop.store import enrolments
from ecede_desktop.store import notice_lists as store
from ecede_desktop.store import warnings as warning_store
from ecede_desktop.store.notice_lists import About
from ecede_desktop.store.unit import Reading

if TYPE_CHECKING:
    from ecede_desktop.store.tables import NoticeRequest, PenaltyNotice

_RUNS = frozenset(
    {Standing.NOT_RECEIVED, Standing.LOWER, Standing.HIGHER, Standing.CHOOSE, Standing.PROSECUTE}
)  # fmt: skip
"""Whoever moved away or died after they paid changes nothing; a session that was no absence still does."""


def notice_lists(desk: Desk) -> NoticeLists:
    """Every notice, open request and standing warning; what is due next comes first, what is settled last.

    Everybody who works here sees the whole county, as in the caseload.
    """
    today = desk.clock.today()
    with garbage_waits(), desk.reading() as session:
        found = [*_requests(session), *_notices(session, desk, today)]
        return NoticeLists(today, tuple(sorted(found, key=_order)), tuple(_warnings(session, desk, today)))


def _requests(session: Reading) -> list[NoticeLine]:
    return [_request(row, parent, about) for row, parent, about in store.requests(session)]


def _request(row: NoticeRequest, parent: str, about: About) -> NoticeLine:
    return NoticeLine(
        id=row.id, state=ASKED, number="", parent=parent, child=about.child, pupil_id=row.pupil_id,
        case_reference=about.case_reference, school_number=about.school_number, school_name=about.school_name,
        officer=about.officer, officer_name=about.officer_name, begun_on=row.asked_on,
        school_year=school_year_of(row.asked_on), next_on=row.asked_on,
    )  # fmt: skip


def _notices(session: Reading, desk: Desk, today: dt.date) -> list[NoticeLine]:
    listed = store.notices(session)
    rows = [row for row, _ in listed]
    stand: dict[UUID, Stands] = {}
    for some in enrolments.portions(rows):
        stand |= standings(session, today, some)
    unsettled = [row for row in rows if stand[row.id].standing is not Standing.WITHDRAWN]
    doubts = doubts_of(session, desk.pack, unsettled)
    return [_notice(row, about, stand[row.id], doubts.get(row.id, ())) for row, about in listed]


def _notice(row: PenaltyNotice, about: About, stands: Stands, doubts: Sequence[str]) -> NoticeLine:
    clock = stands.clock
    kept = doubts if stands.standing in _RUNS else [one for one in doubts if one == SESSIONS_CHANGED]
    return NoticeLine(
        id=row.id, state=stands.standing.value, number=row.number, parent=row.recipient, child=about.child,
        pupil_id=row.pupil_id, case_reference=about.case_reference, school_number=about.school_number,
        school_name=about.school_name, officer=about.officer, officer_name=about.officer_name,
        begun_on=row.issued_on, school_year=school_year_of(row.issued_on),
        served_on=clock.received_on if clock else None, due_pence=stands.due_pence, paid_pence=stands.paid_pence,
        to_repay_pence=stands.to_repay_pence, last_day=clock.higher_to if clock else None,
        next_on=_next(stands.standing, clock, row.issued_on), doubts=tuple(kept),
    )  # fmt: skip


def _next(standing: Standing, clock: NoticeClock | None, issued_on: dt.date) -> dt.date | None:
    """The day of what is due next: its service, the end of a time to pay, then the choice (regs 4, 5, 9)."""
    if standing is Standing.NOT_RECEIVED:
        return add_working_days(issued_on, SERVE_DAYS)
    if clock is None:
        return None
    days = {
        Standing.LOWER: clock.lower_to,
        Standing.HIGHER: clock.higher_to,
        Standing.CHOOSE: deadline("notice_choice", clock.received_on).day,
    }
    return days.get(standing)


def _order(line: NoticeLine) -> tuple[bool, int, str]:
    """What is due by its day, then what is settled, the newest first."""
    day = line.next_on.toordinal() if line.next_on is not None else -line.begun_on.toordinal()
    return line.next_on is None, day, line.number


def _warnings(session: Reading, desk: Desk, today: dt.date) -> list[WarningLine]:
    rows = warnings.told(session, desk, warning_store.standing(session))
    about = store.warning_officers(session)
    spells = enrolments.spells(session, {row.pupil_id for row in rows})
    return sorted((_warning(row, about, spells, today) for row in rows), key=_warning_order)


def _warning(
    row: WarningRow,
    about: Mapping[UUID, tuple[str, str, str]],
    spells: Mapping[UUID, Sequence[EnrolmentRow]],
    today: dt.date,
) -> WarningLine:
    child, officer, officer_name = about[row.id]
    here = current_spell(spells.get(row.pupil_id, ()))
    relied_to = add_calendar_months(row.on, WARNING_MONTHS)
    return WarningLine(
        id=row.id, state=_warning_state(row, relied_to, today), kind=row.kind, parent=row.parent_name, child=child,
        pupil_id=row.pupil_id, case_reference=row.case_reference,
        school_number=here.school_number if here else "", school_name=here.school_name if here else "",
        officer=officer, officer_name=officer_name, on=row.on, school_year=school_year_of(row.on),
        served_on=row.served_on, runs_to=row.runs_to, relied_to=relied_to if row.runs_to is not None else None,
    )  # fmt: skip


def _warning_state(row: WarningRow, relied_to: dt.date, today: dt.date) -> str:
    if today > relied_to:
        return "over"
    if row.served_on is None:
        return "not_served"
    return "relied_on" if row.runs_to is not None and row.runs_to < today else "runs"


def _warning_order(line: WarningLine) -> tuple[int, dt.date, str]:
    """Those that nobody has served, those that run by their last day, those to rest on by theirs, the old ones."""
    day = {"runs": line.runs_to, "relied_on": line.relied_to}.get(line.state) or line.on
    return ("not_served", "runs", "relied_on", "over").index(line.state), day, line.case_reference
