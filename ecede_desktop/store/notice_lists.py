"""Every notice, open request and warning with what a list shows of it, in a number of questions that never grows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased, defer

from ecede_desktop.store.tables import (
    AttendanceCase,
    FormalWarning,
    NoticeRequest,
    Parent,
    PenaltyNotice,
    Pupil,
    School,
    UserAccount,
)


@dataclass(frozen=True)
class About:
    """Whom and what a line is about, and whose work it is."""

    child: str
    case_reference: str
    school_number: str
    school_name: str
    officer: str
    officer_name: str


def notices(session: Session) -> list[tuple[PenaltyNotice, About]]:
    """Every notice, the newest first; the rules as they stood at its issue are not read."""
    query = _about(PenaltyNotice, PenaltyNotice.school_id, PenaltyNotice.issuer_id).options(
        defer(PenaltyNotice.checks, raiseload=True)
    )
    query = query.order_by(PenaltyNotice.issued_on.desc(), PenaltyNotice.number.desc())
    return [(row, _made(said)) for row, *said in session.execute(query)]


def requests(session: Session) -> list[tuple[NoticeRequest, str, About]]:
    """Requests that nobody has answered, each with the name of the parent, the oldest first."""
    query = (
        _about(NoticeRequest, NoticeRequest.school_id, NoticeRequest.user_id, *_NAME)
        .join(Parent, Parent.id == NoticeRequest.parent_id)
        .where(NoticeRequest.decision == "")
        .order_by(NoticeRequest.asked_on, NoticeRequest.id)
    )
    return [(row, _name(said[-3:]), _made(said[:-3])) for row, *said in session.execute(query)]


def warning_officers(session: Session) -> dict[UUID, tuple[str, str, str]]:
    """Of each warning that stands: the child's name, and who has the case."""
    query = (
        select(FormalWarning.id, Pupil.forename, Pupil.surname, UserAccount.name, UserAccount.full_name)
        .join(AttendanceCase, AttendanceCase.id == FormalWarning.case_id)
        .join(Pupil, Pupil.id == AttendanceCase.pupil_id)
        .join(UserAccount, UserAccount.id == AttendanceCase.officer_id)
        .where(FormalWarning.withdrawn_at.is_(None))
    )
    return {
        id_: (f"{forename} {surname}".strip(), name, full_name or name)
        for id_, forename, surname, name, full_name in session.execute(query)
    }


_NAME = (Parent.title, Parent.forename, Parent.surname)


def _about(kind: Any, school_id: Any, user_id: Any, *more: Any) -> Select[Any]:
    """The officer who has the case, else the one who made the record."""
    has, made = aliased(UserAccount), aliased(UserAccount)
    columns = (
        Pupil.forename, Pupil.surname, AttendanceCase.reference, School.number, School.name,
        func.coalesce(has.name, made.name), func.coalesce(has.full_name, made.full_name),
    )  # fmt: skip
    query: Select[Any] = select(kind, *columns, *more)
    return (
        query.join(Pupil, Pupil.id == kind.pupil_id)
        .outerjoin(AttendanceCase, AttendanceCase.id == kind.case_id)
        .outerjoin(School, School.id == school_id)
        .outerjoin(has, has.id == AttendanceCase.officer_id)
        .join(made, made.id == user_id)
    )


def _made(said: Sequence[Any]) -> About:
    forename, surname, reference, number, school, officer, officer_name = said
    return About(
        f"{forename} {surname}".strip(), reference or "", number or "", school or "", officer, officer_name or officer
    )


def _name(parts: Sequence[str]) -> str:
    return " ".join(part for part in parts if part)
