"""Penalty notices as lists and pages show them: how each stands today, what it relies on, what no longer holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from ecede_desktop.law.citations import Citation
from ecede_desktop.law.notices import Check
from ecede_desktop.records.notices import NoticeRow, NoticeView, RelyRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notice_doubts import doubts_of
from ecede_desktop.services.notice_standings import money_and_service
from ecede_desktop.services.period_marks import marks_of
from ecede_desktop.services.pupil_attendance import read_attendance
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import ledger, paper_service, penalty_notices
from ecede_desktop.store.unit import Reading

if TYPE_CHECKING:
    from ecede_desktop.store.tables import PenaltyNotice


def notices(desk: Desk, reference: str = "", pupil_id: UUID | None = None) -> tuple[NoticeRow, ...]:
    """Notices of a case, of a child or all, the newest first, each as it stands today.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        case_id = find_case(session, desk.pack, reference).id if reference.strip() else None
        return _rows(session, desk, penalty_notices.rows(session, case_id=case_id, pupil_id=pupil_id))


def read_notices(session: Reading, desk: Desk, pupil_id: UUID) -> tuple[NoticeRow, ...]:
    """The notices about a child within a reading, the newest first."""
    return _rows(session, desk, penalty_notices.rows(session, pupil_id=pupil_id))


def notice_view(desk: Desk, number: str) -> NoticeView:
    """Everything of one notice, with what no longer holds of it.

    Raises:
        NoSuchNotice: there is none.
    """
    with desk.reading() as session:
        return read_notice(session, desk, number)


def read_notice(session: Reading, desk: Desk, number: str) -> NoticeView:
    """The same within a reading.

    Raises:
        NoSuchNotice: there is none.
    """
    row = penalty_notices.find(session, number)
    notice = _rows(session, desk, penalty_notices.rows(session, number=row.number))[0]
    relies = _as_it_is_now(session, desk, row, penalty_notices.relied(session, [row.id]).get(row.id, ()))
    return NoticeView(
        notice=notice,
        address=row.address,
        checks=tuple(_check(key, said) for key, said in row.checks.items()),
        relies=relies,
        services=paper_service.of_documents(session, [row.document_id]).get(row.document_id, ()),
        ledger=ledger.of_notices(session, [row.id]).get(row.id, ()),
        events=penalty_notices.events(session, [row.id]).get(row.id, ()),
        doubts=doubts_of(session, desk.pack, [row])[row.id],
    )


def _rows(
    session: Reading, desk: Desk, found: Sequence[tuple[PenaltyNotice, str, str, str]]
) -> tuple[NoticeRow, ...]:  # fmt: skip
    kept = [row for row, *_ in found]
    whole = money_and_service(session, desk.clock.today(), kept)
    relied = penalty_notices.relied(session, [row.id for row in kept])
    after = penalty_notices.replacements(session, [row.id for row in kept])
    before = penalty_notices.numbers(session, {row.replaces_id for row in kept if row.replaces_id is not None})
    return tuple(
        NoticeRow(
            id=row.id, number=row.number, request_id=row.request_id, pupil_id=row.pupil_id, pupil_name=pupil,
            parent_id=row.parent_id, recipient=row.recipient, case_reference=reference, school_name=school,
            ground=row.ground, first_day=row.first_day, last_day=row.last_day, sessions=len(relied.get(row.id, ())),
            lower_pence=row.lower_pence, higher_pence=row.higher_pence, issued_on=row.issued_on, issuer=row.issuer,
            document_id=row.document_id, replaces=before.get(row.replaces_id, "") if row.replaces_id else "",
            replaced_by=after.get(row.id, ""), stands=whole[row.id][0],
            bars=all(one.bars for one in whole[row.id][2] if one.kind == "withdrawn"),
        )
        for row, pupil, reference, school in found
    )  # fmt: skip


def _as_it_is_now(
    session: Reading, desk: Desk, row: PenaltyNotice, relied: tuple[RelyRow, ...]
) -> tuple[RelyRow, ...]:  # fmt: skip
    """The sessions with the mark that the register has today: a school may have corrected one since."""
    schools = read_attendance(session, desk.pack, row.pupil_id, row.first_day, row.last_day)
    now = {mark.key: mark for mark in marks_of(schools)}
    told = []
    for one in relied:
        mark = now.get((one.day, one.session))
        told.append(
            RelyRow(one.day, one.session, one.code, mark.code if mark else "", bool(mark and mark.unauthorised))
        )
    return tuple(told)


def _check(key: str, said: Mapping[str, str | bool]) -> Check:
    text = {name: str(value) for name, value in said.items()}
    return Check(
        key, bool(said["met"]), text["en"], text["cy"], text["satisfy_en"], text["satisfy_cy"],
        Citation(text["act"], text["section"], text["mark"]),
    )  # fmt: skip
