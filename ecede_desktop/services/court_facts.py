"""What the records say of warnings, notices and court, as facts on which the gates between stages decide."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from uuid import UUID

from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.stages import Fact
from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.records.paper_service import served_on
from ecede_desktop.services.notice_standings import standings
from ecede_desktop.store import court, monitoring, paper_service, penalty_notices, prosecutions, warnings
from ecede_desktop.store.unit import Reading

_SETTLED = frozenset({Standing.PAID, Standing.WITHDRAWN, Standing.CHOOSE, Standing.PROSECUTE})
_OVER = frozenset({Standing.PAID, Standing.WITHDRAWN})


def warning_served(session: Reading, case_id: UUID, parent_ids: Collection[UUID]) -> Fact:
    """Every parent with responsibility or care was warned, and receipt of the warning is deemed or proved."""
    rows = [row for row in warnings.of_case(session, case_id) if row.withdrawn_at is None]
    services = paper_service.of_documents(session, [row.document_id for row in rows if row.document_id is not None])
    days: dict[UUID, dt.date] = {}
    for row in rows:
        here = services.get(row.document_id, ()) if row.document_id is not None else ()
        day = served_on(here, row.parent_id)
        if day is not None:
            days[row.parent_id] = max(day, days.get(row.parent_id, day))
    told = [days[id_] for id_ in parent_ids if id_ in days]
    return of_all(len(told), len(parent_ids), max(told, default=None))


def of_all(count: int, total: int, on: dt.date | None = None) -> Fact:
    """Met where there is something and it holds of each."""
    return Fact(0 < count == total, f"{count} of {total}", on, "of_all", {"count": count, "total": total})


def notice_settled(session: Reading, case_id: UUID, today: dt.date) -> Fact:
    """Every notice on the case is paid, withdrawn, or past its last day to pay."""
    return _notices(session, case_id, today, _SETTLED)


def notice_over(session: Reading, case_id: UUID, today: dt.date) -> Fact:
    """Every notice on the case is paid or withdrawn."""
    return _notices(session, case_id, today, _OVER)


def parents_heard(session: Reading, case_id: UUID, parent_ids: Collection[UUID]) -> Fact:
    """Every parent with responsibility or care was invited to an interview or to write, and the answer is on file."""
    heard = {row.parent_id for row in court.interviews(session, case_id) if row.answered}
    told = [id_ for id_ in parent_ids if id_ in heard]
    return of_all(len(told), len(parent_ids))


def supervision_considered(session: Reading, case_id: UUID) -> Fact:
    """The council considered a supervision order (Education Act 1996 s.447)."""
    rows = court.considerations(session, case_id)
    if not rows:
        return Fact(False)
    by, outcome = rows[0].considered_by, rows[0].outcome
    return Fact(True, f"{by}: {outcome}", rows[0].on, "considered", {"each": ((by, outcome),)})


def prosecution_decided(session: Reading, case_id: UUID) -> Fact:
    """Two named people have decided on each parent and offence that was put to them."""
    rows = court.decisions(session, case_id=case_id)
    decided = [row for row in rows if row.decision]
    evidence = "; ".join(f"{row.proposed_by}, {row.decided_by}: {row.decision}" for row in decided)
    said = tuple((f"{row.proposed_by}, {row.decided_by}", row.decision) for row in decided)
    return Fact(bool(rows) and len(decided) == len(rows), evidence, key="decisions", values={"each": said})


def papers_served(session: Reading, case_id: UUID) -> Fact:
    """In all proceedings of the case the papers were served."""
    return _each(prosecutions.rows(session, case_id=case_id), "served")


def hearing_listed(session: Reading, case_id: UUID) -> Fact:
    """In all proceedings of the case a hearing is listed."""
    rows = prosecutions.rows(session, case_id=case_id)
    listed = [row for row in rows if row.hearings]
    last = max((hearing.on for row in listed for hearing in row.hearings), default=None)
    return of_all(len(listed), len(rows), last) if rows else Fact(False)


def result_recorded(session: Reading, case_id: UUID) -> Fact:
    """All proceedings of the case have a verdict, or are over without one."""
    rows = prosecutions.rows(session, case_id=case_id)
    told = [row for row in rows if row.last("verdict") is not None or row.ended]
    return of_all(len(told), len(rows)) if rows else Fact(False)


def monitoring_over(session: Reading, case_id: UUID) -> Fact:
    """Of each result after which attendance is followed, what came of it is recorded."""
    rows = [row for row in monitoring.rows(session, case_id=case_id) if row.withdrawn_at is None]
    ended = [row.ended for row in rows if row.ended is not None]
    return of_all(len(ended), len(rows), max((one.on for one in ended), default=None)) if rows else Fact(False)


def _notices(session: Reading, case_id: UUID, today: dt.date, wanted: Collection[Standing]) -> Fact:
    rows = [row for row, *_ in penalty_notices.rows(session, case_id=case_id)]
    found = standings(session, today, rows)
    evidence = "; ".join(f"{row.number}: {found[row.id].standing.value}" for row in rows)
    said = tuple((row.number, found[row.id].standing.value) for row in rows)
    met = bool(rows) and all(found[row.id].standing in wanted for row in rows)
    return Fact(met, evidence, key="notices", values={"each": said})


def _each(rows: Sequence[ProsecutionRow], kind: str) -> Fact:
    told = [event for row in rows if (event := row.last(kind)) is not None]
    on = max((event.on for event in told), default=None)
    return of_all(len(told), len(rows), on) if rows else Fact(False)
