"""Referrals of schools in the store: kept as they came, whom they are about, what was decided."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.law.referral_forms import SchoolSays, Step
from ecede_desktop.law.referrals import ACCEPTED, INCOMPLETE
from ecede_desktop.law.stated_attendance import Stated
from ecede_desktop.store import numbers
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import (
    AttendanceCase,
    IssuedDocument,
    Pupil,
    ReferralDecision,
    School,
    SchoolReferral,
    UserAccount,
)
from ecede_desktop.store.unit import Unit


class NoSuchReferral(UserError):
    """No referral has that number."""

    def __init__(self, number: str) -> None:
        text = f"There is no referral {number or 'without a number'}. Look for it in the list of referrals."
        super().__init__("no_such_referral", text, number=number)


@dataclass(frozen=True)
class NewSchoolReferral:
    """A referral about to be kept."""

    says: SchoolSays
    source: str
    pupil_id: UUID | None
    school_id: UUID | None
    due_on: dt.date | None
    replaces_id: UUID | None = None
    file_name: str = ""
    file_sha256: str = ""
    content: bytes | None = None


@dataclass(frozen=True)
class KeptReferral:
    """A referral as it is kept, with the names that go with it."""

    id: UUID
    number: str
    pupil_id: UUID | None
    pupil_name: str
    pupil_upn: str
    school_id: UUID | None
    school_number: str
    school_name: str
    source: str
    says: SchoolSays
    due_on: dt.date | None
    replaces_id: UUID | None
    recorded_by: str
    recorded_at: dt.datetime
    file_name: str
    file_sha256: str

    @property
    def name(self) -> str:
        """The pupil's name as held, else as the school wrote it."""
        return self.pupil_name or f"{self.says.forename} {self.says.surname}".strip()


@dataclass(frozen=True)
class NewDecision:
    """A decision about to be kept."""

    referral_id: UUID
    decision: str
    reasons: tuple[str, ...] = ()
    note: str = ""
    computed: Mapping[str, Any] | None = None
    case_id: UUID | None = None
    handoff_id: UUID | None = None
    document_id: UUID | None = None


@dataclass(frozen=True)
class KeptDecision:
    """A decision as it is kept."""

    id: UUID
    referral_id: UUID
    decision: str
    reasons: tuple[str, ...]
    note: str
    computed: Mapping[str, Any]
    case_id: UUID | None
    case_reference: str
    handoff_id: UUID | None
    document_number: str
    decided_by: str
    decided_at: dt.datetime


@dataclass(frozen=True)
class TakenUp:
    """A referral that was accepted for a case."""

    number: str
    incomplete: bool
    """Whether something that must be there was missing as it was accepted."""
    by: str
    at: dt.datetime


def add(unit: Unit, new: NewSchoolReferral, *, series: str) -> KeptReferral:
    """Keep what a school wrote under the next number of the year, findable by its words."""
    session, says = unit.session, new.says
    number = numbers.next_reference(session, series, unit.clock.today().year)
    row = SchoolReferral(
        id=uuid6.uuid7(), number=number, pupil_id=new.pupil_id, school_id=new.school_id, source=new.source,
        received_on=says.received_on, upn=says.upn, surname=says.surname, forename=says.forename,
        date_of_birth=says.date_of_birth, year_group=says.year_group, first_day=says.first_day,
        last_day=says.last_day, stated=_stated(says.stated), reason=says.reason, steps=_steps(says.steps),
        particulars=dict(says.particulars), signed_by=says.signed_by, signed_on=says.signed_on, due_on=new.due_on,
        replaces_id=new.replaces_id, user_id=unit.user.id, recorded_at=unit.clock.now(), file_name=new.file_name,
        file_sha256=new.file_sha256, content=new.content,
    )  # fmt: skip
    session.add(row)
    session.flush()
    after = {
        "number": number, "school": new.school_id, "pupil": new.pupil_id, "source": new.source,
        "received_on": says.received_on, "due_on": new.due_on, "file_sha256": new.file_sha256,
    }  # fmt: skip
    unit.record("create", "school_referral", row.id, after=after)
    _touch(unit, row)
    _keep_words(session, row, None)
    return get(session, number)


def get(session: Session, number: str) -> KeptReferral:
    """The referral of a number.

    Raises:
        NoSuchReferral: there is none.
    """
    wanted = number.strip().upper()
    found = session.execute(_rows().where(SchoolReferral.number == wanted)).one_or_none()
    if found is None:
        raise NoSuchReferral(wanted)
    return _kept(*found)


def list_referrals(session: Session) -> tuple[KeptReferral, ...]:
    """Every referral, in the order in which they came."""
    return tuple(_kept(*row) for row in session.execute(_rows().order_by(SchoolReferral.id)))


def of_pupil(session: Session, pupil_id: UUID) -> tuple[KeptReferral, ...]:
    """The referrals of a pupil, the latest first."""
    query = _rows().where(SchoolReferral.pupil_id == pupil_id).order_by(SchoolReferral.id.desc())
    return tuple(_kept(*row) for row in session.execute(query))


def of_case(session: Session, case_id: UUID) -> tuple[tuple[KeptReferral, KeptDecision], ...]:
    """The referrals that a case was opened on or that were added to it, each with the decision, oldest first."""
    made = [one for one in decisions(session) if one.case_id == case_id]
    kept = {one.id: one for one in by_id(session, [one.referral_id for one in made])}
    return tuple((kept[one.referral_id], one) for one in made)


def like(session: Session, says: SchoolSays, school_id: UUID | None, file_sha256: str = "") -> str:
    """The number of a referral that says the same word for word: of the same file, or of the same day; else empty."""
    query = _rows().where(
        SchoolReferral.surname == says.surname, SchoolReferral.forename == says.forename,
        SchoolReferral.upn == says.upn,
    )  # fmt: skip
    query = query.where(SchoolReferral.school_id == school_id if school_id else SchoolReferral.school_id.is_(None))
    for found in session.execute(query.order_by(SchoolReferral.id)):
        kept = _kept(*found)
        same_day = kept.says.received_on == says.received_on
        if (same_day or (file_sha256 and kept.file_sha256 == file_sha256)) and _words(kept.says) == _words(says):
            return kept.number
    return ""


def content(session: Session, referral_id: UUID) -> bytes | None:
    """The file as it came, kept once however many referrals it brought; None where nobody sent one."""
    row = session.get_one(SchoolReferral, referral_id)
    if not row.file_sha256:
        return None
    query = select(SchoolReferral.content).where(SchoolReferral.file_sha256 == row.file_sha256)
    return session.scalars(query.where(SchoolReferral.content.is_not(None)).limit(1)).one_or_none()


def choose_pupil(unit: Unit, referral_id: UUID, pupil_id: UUID) -> None:
    """Say whom a referral is about; what the school wrote stays."""
    row = unit.session.get_one(SchoolReferral, referral_id)
    before = {"pupil": row.pupil_id}
    row.pupil_id = pupil_id
    unit.session.flush()
    unit.record("change", "school_referral", row.id, before=before, after={"pupil": pupil_id})
    _touch(unit, row)
    _keep_words(unit.session, row, None)


def follow(unit: Unit, referral_id: UUID, earlier_id: UUID) -> None:
    """Say that a referral stands in the place of an earlier one."""
    row = unit.session.get_one(SchoolReferral, referral_id)
    before = {"replaces": row.replaces_id}
    row.replaces_id = earlier_id
    unit.session.flush()
    unit.record("change", "school_referral", row.id, before=before, after={"replaces": earlier_id})
    _touch(unit, row)


def move_due(unit: Unit, number: str, due_on: dt.date) -> None:
    """The day by which a referral is to be decided is another one, because a calendar changed; the audit keeps both."""
    row = unit.session.scalars(select(SchoolReferral).where(SchoolReferral.number == number)).one()
    before, row.due_on = row.due_on, due_on
    unit.session.flush()
    unit.record("change", "school_referral", row.id, before={"due_on": before}, after={"due_on": due_on})
    _touch(unit, row)


def decide(unit: Unit, new: NewDecision) -> UUID:
    """Keep a decision; those before it stay."""
    row = ReferralDecision(
        id=uuid6.uuid7(), school_referral_id=new.referral_id, decision=new.decision, reasons=list(new.reasons),
        note=new.note, computed=dict(new.computed or {}), case_id=new.case_id, handoff_id=new.handoff_id,
        document_id=new.document_id, user_id=unit.user.id, decided_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {name: value for name, value in vars(new).items() if name != "referral_id"}
    unit.record("decide", "school_referral", new.referral_id, after=after | {"computed": row.computed})
    referral = unit.session.get_one(SchoolReferral, new.referral_id)
    _touch(unit, referral)
    if new.case_id is not None:
        unit.touch("case", new.case_id)
    _keep_words(unit.session, referral, new.case_id, new.note)
    return row.id


def decisions(session: Session, referral_ids: Collection[UUID] | None = None) -> tuple[KeptDecision, ...]:
    """Decisions of some referrals or of all, oldest first."""
    query = (
        select(ReferralDecision, UserAccount.full_name, AttendanceCase.reference, IssuedDocument.number)
        .join(UserAccount, UserAccount.id == ReferralDecision.user_id)
        .outerjoin(AttendanceCase, AttendanceCase.id == ReferralDecision.case_id)
        .outerjoin(IssuedDocument, IssuedDocument.id == ReferralDecision.document_id)
        .order_by(ReferralDecision.id)
    )
    if referral_ids is not None:
        query = query.where(ReferralDecision.school_referral_id.in_(list(referral_ids)))
    return tuple(
        KeptDecision(
            row.id, row.school_referral_id, row.decision, tuple(row.reasons), row.note, row.computed, row.case_id,
            reference or "", row.handoff_id, number or "", name, row.decided_at,
        )
        for row, name, reference, number in session.execute(query)
    )  # fmt: skip


def taken_up(session: Session, case_id: UUID) -> tuple[TakenUp, ...]:
    """The acceptances on which a case rests, oldest first."""
    query = (
        select(SchoolReferral.number, ReferralDecision.computed, UserAccount.full_name, ReferralDecision.decided_at)
        .join(SchoolReferral, SchoolReferral.id == ReferralDecision.school_referral_id)
        .join(UserAccount, UserAccount.id == ReferralDecision.user_id)
        .where(ReferralDecision.case_id == case_id, ReferralDecision.decision == ACCEPTED)
        .order_by(ReferralDecision.id)
    )
    return tuple(
        TakenUp(number, INCOMPLETE in computed.get("grounds", ()), by, at)
        for number, computed, by, at in session.execute(query)
    )


def replaced(session: Session) -> Mapping[UUID, str]:
    """By referral: the number of the later one that stands in its place."""
    later = aliased(SchoolReferral)
    query = select(later.replaces_id, later.number).where(later.replaces_id.is_not(None)).order_by(later.id)
    return {earlier: number for earlier, number in session.execute(query) if earlier is not None}


def by_id(session: Session, ids: Collection[UUID]) -> tuple[KeptReferral, ...]:
    """Referrals by id."""
    return tuple(_kept(*row) for row in session.execute(_rows().where(SchoolReferral.id.in_(list(ids)))))


def _rows() -> Select[Any]:
    columns: tuple[Any, ...] = (SchoolReferral, Pupil, School.number, School.name, UserAccount.full_name)
    query: Select[Any] = select(*columns)
    return (
        query.join(UserAccount, UserAccount.id == SchoolReferral.user_id)
        .outerjoin(Pupil, Pupil.id == SchoolReferral.pupil_id)
        .outerjoin(School, School.id == SchoolReferral.school_id)
    )


def _kept(
    row: SchoolReferral, pupil: Pupil | None, school_number: str | None, school_name: str | None, recorded_by: str
) -> KeptReferral:
    return KeptReferral(
        id=row.id, number=row.number, pupil_id=row.pupil_id,
        pupil_name=f"{pupil.forename} {pupil.surname}".strip() if pupil is not None else "",
        pupil_upn=pupil.upn if pupil is not None else "", school_id=row.school_id, school_number=school_number or "",
        school_name=school_name or "", source=row.source, says=_says(row), due_on=row.due_on,
        replaces_id=row.replaces_id, recorded_by=recorded_by, recorded_at=row.recorded_at, file_name=row.file_name,
        file_sha256=row.file_sha256,
    )  # fmt: skip


def _says(row: SchoolReferral) -> SchoolSays:
    stated = {name: value for name, value in row.stated.items() if name != "percent"}
    percent = row.stated.get("percent")
    return SchoolSays(
        received_on=row.received_on, surname=row.surname, forename=row.forename, upn=row.upn,
        date_of_birth=row.date_of_birth, year_group=row.year_group, first_day=row.first_day, last_day=row.last_day,
        stated=Stated(percent=Decimal(percent) if percent is not None else None, **stated), reason=row.reason,
        steps=tuple(Step(one["kind"], _day(one["day"]), one["note"]) for one in row.steps),
        particulars=dict(row.particulars), signed_by=row.signed_by, signed_on=row.signed_on,
    )  # fmt: skip


def _stated(stated: Stated) -> dict[str, Any]:
    told = {name: value for name, value in asdict(stated).items() if value is not None}
    return told | ({"percent": str(stated.percent)} if stated.percent is not None else {})


def _steps(steps: tuple[Step, ...]) -> list[dict[str, str]]:
    return [{"kind": step.kind, "day": step.on.isoformat() if step.on else "", "note": step.note} for step in steps]


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _words(says: SchoolSays) -> dict[str, Any]:
    """What it says, apart from the day on which it came."""
    told = {name: value for name, value in vars(says).items() if name != "received_on"}
    return told | {"particulars": {key: value for key, value in says.particulars.items() if value}}


def _keep_words(session: Session, row: SchoolReferral, case_id: UUID | None, *more: str) -> None:
    texts = [row.reason, *(str(step["note"]) for step in row.steps), *map(str, row.particulars.values()), *more]
    keep_note(
        session, "referral", row.id, texts, case_id=case_id, pupil_id=row.pupil_id, on=row.received_on
    )  # fmt: skip


def _touch(unit: Unit, row: SchoolReferral) -> None:
    unit.touch("school_referral", row.id)
    if row.pupil_id is not None:
        unit.touch("pupil", row.pupil_id)
    if row.school_id is not None:
        unit.touch("school", row.school_id)
