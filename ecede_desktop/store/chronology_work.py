"""What else is worked on a case, for its chronology: schools' referrals, plans, hand-offs, handovers, visits, files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.records.chronology import PUPIL, ChronologyEntry
from ecede_desktop.records.concerns import FORM_SAVED
from ecede_desktop.store.chronology_rows import About, Entries, of_day, wall
from ecede_desktop.store.tables import (
    Attachment,
    CaseHandover,
    Handoff,
    HandoffStep,
    PlanAction,
    PlanReview,
    PlanSignature,
    ReferralDecision,
    SafeguardingConcern,
    SafeguardingStep,
    SchoolReferral,
    SupportPlan,
    VisitPlanCase,
    VisitStep,
)


def school_referrals(session: Session, about: About) -> Entries:
    """What schools sent of the pupil, with what the school had done before, and what was decided."""
    kept = {}
    for row in session.scalars(select(SchoolReferral).where(SchoolReferral.pupil_id == about.pupil_id)):
        kept[row.id] = row.number
        yield ChronologyEntry(
            at=of_day(row.received_on), kind="referral", title_key="school_referral_received",
            facts=(("number", row.number), ("signed_by", row.signed_by), ("source", row.source)), text=row.reason,
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id, day_only=True,
            link=("school_referral", row.id), parts=_stated(row),
        )  # fmt: skip
        yield from _school_steps(row, about)
    if not kept:
        return
    query = select(ReferralDecision).where(ReferralDecision.school_referral_id.in_(list(kept)))
    for made in session.scalars(query):
        yield ChronologyEntry(
            at=wall(made.decided_at), kind="referral", title_key=f"school_referral_{made.decision}",
            facts=(("number", kept[made.school_referral_id]),), text=made.note, recorded_by=about.by(made.user_id),
            recorded_at=made.decided_at, source_id=made.id, link=("school_referral", made.school_referral_id),
            parts=tuple(("reason", str(reason)) for reason in made.reasons),
        )  # fmt: skip


def accepted_for(session: Session, case_id: UUID) -> bool:
    """Whether a school's own referral was accepted for the case, and so tells more than the case's short one."""
    query = select(ReferralDecision.id).where(
        ReferralDecision.case_id == case_id, ReferralDecision.decision == "accepted"
    )
    return session.scalars(query.limit(1)).first() is not None


def _stated(row: SchoolReferral) -> tuple[tuple[str, str], ...]:
    percent = str(row.stated.get("percent", "") or "")
    return (("stated_attendance", percent),) if percent else ()


def _school_steps(row: SchoolReferral, about: About) -> Iterator[ChronologyEntry]:
    for place, step in enumerate(row.steps, 1):
        day = _day(str(step.get("day", "") or ""))
        yield ChronologyEntry(
            at=of_day(day or row.received_on), kind="school_step", title_key="school_step",
            facts=(("school_step", str(step.get("kind", ""))), ("number", row.number)), text=str(step.get("note", "")),
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id, day_only=True,
            link=("school_referral", row.id), place=place,
            parts=() if day else (("day_not_known", row.received_on.isoformat()),),
        )  # fmt: skip


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def plans(session: Session, about: About) -> Entries:
    """Plans and contracts as agreed, who signed or refused, reviews, and their end."""
    kinds: dict[UUID, str] = {}
    actions: dict[UUID, list[tuple[str, str]]] = {}
    of_case = select(SupportPlan.id).where(SupportPlan.case_id == about.case_id)
    for act in session.scalars(select(PlanAction).where(PlanAction.plan_id.in_(of_case)).order_by(PlanAction.place)):
        by = f" ({act.by.isoformat()})" if act.by else ""
        actions.setdefault(act.plan_id, []).append(("agreed", f"{act.who + ': ' if act.who else ''}{act.what}{by}"))
    for row in session.scalars(select(SupportPlan).where(SupportPlan.case_id == about.case_id)):
        kinds[row.id] = row.kind
        said = (
            ("support_offered", row.support_offered),
            ("childs_wishes", row.childs_wishes),
            ("parents_wishes", row.parents_wishes),
            ("target", row.target),
            ("review_on", row.review_on.isoformat() if row.review_on else ""),
        )
        yield ChronologyEntry(
            at=of_day(row.agreed_on), kind="plan", title_key="plan_agreed", facts=(("plan_kind", row.kind),),
            text=row.note, recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id,
            day_only=True, link=("plan", row.id),
            parts=(*(part for part in said if part[1]), *actions.get(row.id, ())),
        )  # fmt: skip
        if row.ended_on is not None:
            yield ChronologyEntry(
                at=of_day(row.ended_on), kind="plan", title_key="plan_ended", facts=(("plan_kind", row.kind),),
                text=row.ended_reason, recorded_by="", recorded_at=row.recorded_at, source_id=row.id, day_only=True,
                link=("plan", row.id),
            )  # fmt: skip
    if kinds:
        yield from _signatures(session, about, kinds)
        yield from _reviews(session, about, kinds)


def _signatures(session: Session, about: About, kinds: dict[UUID, str]) -> Entries:
    for row in session.scalars(select(PlanSignature).where(PlanSignature.plan_id.in_(list(kinds)))):
        yield ChronologyEntry(
            at=of_day(row.on), kind="plan", title_key=f"plan_answer_{row.answer}",
            facts=(("plan_kind", kinds[row.plan_id]), ("name", row.name), ("role", row.role)), text=row.note,
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id, day_only=True,
            link=("plan", row.plan_id), person=str(row.parent_id) if row.parent_id else PUPIL,
            person_name=row.name if row.parent_id else "",
        )  # fmt: skip


def _reviews(session: Session, about: About, kinds: dict[UUID, str]) -> Entries:
    for row in session.scalars(select(PlanReview).where(PlanReview.plan_id.in_(list(kinds)))):
        next_on = (("next_date", row.next_on.isoformat()),) if row.next_on else ()
        yield ChronologyEntry(
            at=of_day(row.on), kind="plan", title_key="plan_review",
            facts=(("plan_kind", kinds[row.plan_id]), ("plan_outcome", row.outcome)), text=row.note,
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id, day_only=True,
            link=("plan", row.plan_id), parts=next_on,
        )  # fmt: skip


def handoffs(session: Session, about: About) -> Entries:
    """Hand-offs to other services and what came of them."""
    directions: dict[UUID, str] = {}
    for row in session.scalars(select(Handoff).where(Handoff.pupil_id == about.pupil_id)):
        directions[row.id] = row.direction
        said = (
            ("team", row.team),
            ("basis", row.basis),
            ("sent", row.sent),
            ("destination", row.destination),
            ("support_needed", row.support_needed),
        )
        yield ChronologyEntry(
            at=of_day(row.offered_on), kind="handoff", title_key="handoff_offered",
            facts=(("direction", row.direction),), text="", recorded_by=about.by(row.user_id),
            recorded_at=row.recorded_at, source_id=row.id, day_only=True, link=("handoff", row.id),
            parts=tuple(part for part in said if part[1]),
        )  # fmt: skip
    if not directions:
        return
    for step in session.scalars(select(HandoffStep).where(HandoffStep.handoff_id.in_(list(directions)))):
        yield ChronologyEntry(
            at=of_day(step.on), kind="handoff", title_key="handoff_step",
            facts=(("direction", directions[step.handoff_id]), ("handoff_step", step.kind)), text=step.note,
            recorded_by=about.by(step.user_id), recorded_at=step.recorded_at, source_id=step.id, day_only=True,
            link=("handoff", step.handoff_id), parts=(("answer", step.value),) if step.value else (),
        )  # fmt: skip


def handovers(session: Session, about: About) -> Entries:
    """The case given by one officer to another."""
    for row in session.scalars(select(CaseHandover).where(CaseHandover.case_id == about.case_id)):
        yield ChronologyEntry(
            at=of_day(row.on), kind="handover", title_key="handed_over",
            facts=(("from_officer", about.by(row.from_id)), ("to_officer", about.by(row.to_id))), text=row.note,
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id, day_only=True,
        )  # fmt: skip


def visit_alarms(session: Session, about: About) -> Entries:
    """Times when an officer was not back from a visit and somebody was told."""
    query = (
        select(VisitStep)
        .join(VisitPlanCase, VisitPlanCase.plan_id == VisitStep.plan_id)
        .where(VisitPlanCase.case_id == about.case_id, VisitStep.step == "escalated")
    )
    for row in session.scalars(query):
        yield ChronologyEntry(
            at=wall(row.at), kind="visit", title_key="visit_escalated", facts=(), text=row.note,
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id,
            link=("visit_plan", row.plan_id),
        )  # fmt: skip


def attachments(session: Session, about: About) -> Entries:
    """Files attached, and those withdrawn again."""
    columns = (
        Attachment.id, Attachment.title, Attachment.file_name, Attachment.origin, Attachment.received_on,
        Attachment.user_id, Attachment.added_at, Attachment.withdrawn_at, Attachment.withdrawn_reason,
    )  # fmt: skip
    for row in session.execute(select(*columns).where(about.owns(Attachment))):
        named = (("title", row.title or row.file_name),)
        said = (("origin", row.origin), ("received_on", row.received_on.isoformat() if row.received_on else ""))
        yield ChronologyEntry(
            at=wall(row.added_at), kind="attachment", title_key="attachment_added", facts=named, text="",
            recorded_by=about.by(row.user_id), recorded_at=row.added_at, source_id=row.id,
            parts=tuple(part for part in said if part[1]),
        )  # fmt: skip
        if row.withdrawn_at is not None:
            yield ChronologyEntry(
                at=wall(row.withdrawn_at), kind="attachment", title_key="attachment_withdrawn", facts=named,
                text=row.withdrawn_reason, recorded_by="", recorded_at=row.withdrawn_at, source_id=row.id,
            )  # fmt: skip


def concerns(session: Session, about: About) -> Entries:
    """Safeguarding concerns and what was done about each: only for those who work with the child."""
    kept: dict[UUID, UUID] = {}
    for row in session.scalars(select(SafeguardingConcern).where(SafeguardingConcern.pupil_id == about.pupil_id)):
        kept[row.id] = row.user_id
        yield ChronologyEntry(
            at=wall(row.noticed_at), kind="concern", title_key="concern_recorded", facts=(), text=row.facts,
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id, restricted=True,
            owner_id=row.user_id, parts=(("childs_words", row.childs_words),) if row.childs_words else (),
        )  # fmt: skip
    if not kept:
        return
    done = select(SafeguardingStep).where(
        SafeguardingStep.concern_id.in_(list(kept)), SafeguardingStep.kind != FORM_SAVED
    )
    for step in session.scalars(done):
        yield ChronologyEntry(
            at=wall(step.at), kind="concern", title_key="concern_step",
            facts=(("concern_step", step.kind), ("whom", step.whom)), text=step.note,
            recorded_by=about.by(step.user_id), recorded_at=step.recorded_at, source_id=step.id, restricted=True,
            owner_id=kept[step.concern_id], link=("concern", step.concern_id),
            parts=(("whom", step.whom),) if step.whom else (),
        )  # fmt: skip
