"""A case with something of every kind recorded, through the services and straight into the tables."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import select

from ecede_desktop.records.cases import ConfirmRequirement, OpenCase
from ecede_desktop.records.cohorts import RecordMembership
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.records.tasks import AddTask, FinishTask
from ecede_desktop.records.visits import AddToVisit, ChildSeen, LogVisit
from ecede_desktop.services import cases, cohorts, pupils, tasks, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import (
    Attachment,
    AttendanceCase,
    CaseHandover,
    ContactAddition,
    Enrolment,
    Handoff,
    HandoffStep,
    LanguageChoice,
    MarkChange,
    Parent,
    Person,
    PlanAction,
    PlanReview,
    PlanSignature,
    ReferralDecision,
    RegisterImport,
    SafeguardingConcern,
    SafeguardingStep,
    SchoolReferral,
    SupportPlan,
    Table,
    TaskSnooze,
    VisitPlan,
    VisitPlanCase,
    VisitStep,
    WarningMarker,
)
from tests.desks import ALED, MARI, NOW
from tests.services.caseload import lay_pupil

VISIT = dt.date(2026, 1, 14)


@dataclass(frozen=True)
class Chronicled:
    """The case, and who it is about."""

    reference: str
    case_id: UUID
    pupil_id: UUID
    upn: str
    contact_id: UUID


def lay_case(desk: Desk) -> Chronicled:
    """A case on a referral of 12 January, with one home visit of 14 January."""
    pupil = lay_pupil(desk)
    row = cases.open_case(
        desk,
        OpenCase(
            "Whole days missed since November.",
            upn=pupil.upn,
            referred_on=dt.date(2026, 1, 12),
            referred_by="Ysgol Enghraifft",
        ),
    ).value
    visit = visits.log_visit(
        desk,
        LogVisit(
            row.reference,
            VISIT,
            started=dt.time(10, 5),
            who_seen="Mother",
            child_seen=ChildSeen.ALONE,
            childs_words="“Dw i’n hoffi celf.”",
            observations="House tidy.",
            opinion="Mornings are hard.",
        ),
    ).value
    return Chronicled(row.reference, row.id, pupil.id, pupil.upn, visit.id)


def put(desk: Desk, *rows: Table) -> None:
    """Keep rows of stores that other parts of the program write."""
    with desk.writing() as unit:
        for row in rows:
            unit.session.add(row)
            unit.session.flush()
            unit.record("create", "chronology", str(uuid6.uuid7()))
        unit.commit()


def by_whom(at: dt.datetime = NOW) -> dict[str, Any]:
    return {"user_id": ALED.id, "recorded_at": at}


def record_everything(desk: Desk, laid: Chronicled) -> None:
    """One of every kind beside the visit."""
    cases.confirm_requirement(desk, ConfirmRequirement(laid.reference, "referral_checked", "All pages there."))
    visits.add_to_visit(desk, AddToVisit(laid.contact_id, "The card was gone."))
    task = tasks.add_task(desk, AddTask(laid.reference, "Ring the school", dt.date(2026, 3, 9))).value
    parent = pupils.record_parent(desk, RecordParent(laid.pupil_id, "Ffug-Jones", "Ann", has_care=True)).value
    cohorts.record_membership(
        desk, RecordMembership(laid.pupil_id, "efsm", dt.date(2025, 9, 1), dt.date(2026, 1, 31), "Letter of the school")
    )
    put(desk, TaskSnooze(task_id=task.id, until=dt.date(2026, 3, 16), reason="School closed.", **by_whom()))
    tasks.finish_task(desk, FinishTask(task.id))
    correction = ContactAddition(
        contact_id=laid.contact_id, text="Aunt", user_id=ALED.id, added_at=NOW, field="who_seen", replaces="Mother"
    )
    put(desk, correction)
    _people(desk, laid, parent.id)
    _work(desk, laid)
    _concern(desk, laid)
    _marks(desk, laid)


def _people(desk: Desk, laid: Chronicled, parent_id: UUID) -> None:
    person = Person(id=uuid6.uuid7(), kind="parent", title="", sex="", **by_whom())
    put(desk, person)
    with desk.writing() as unit:
        unit.session.get_one(Parent, parent_id).person_id = person.id
        unit.record("change", "parent", parent_id)
        unit.commit()
    put(
        desk,
        LanguageChoice(person_id=person.id, language="cy", other_language="", asked_on=VISIT, **by_whom()),
        WarningMarker(
            person_id=person.id, category="dog", evidence="Dog ran at the officer.", from_date=dt.date(2026, 1, 14),
            decided_by="Mari Ffug-Reolwr", review_on=dt.date(2027, 1, 14), ended_on=dt.date(2026, 2, 20),
            ended_reason="Dog gone.", ended_by_id=MARI.id, **by_whom(),
        ),
    )  # fmt: skip


def _work(desk: Desk, laid: Chronicled) -> None:
    referral = SchoolReferral(
        id=uuid6.uuid7(), number="SR/2026/00001", pupil_id=laid.pupil_id, school_id=None,
        received_on=dt.date(2026, 1, 9), source="form", upn="", year_group="", stated={"percent": "71.5"},
        reason="Many whole days.", particulars={}, signed_by="Mrs Ffug",
        steps=[{"kind": "letter_1", "day": "2025-11-20", "note": "First letter."}, {"kind": "meeting", "day": ""}],
        **by_whom(),
    )  # fmt: skip
    plan = SupportPlan(
        id=uuid6.uuid7(), case_id=laid.case_id, kind="parenting_contract", agreed_on=dt.date(2026, 2, 3),
        first_day=dt.date(2026, 2, 3), target="92", support_offered="Breakfast club", **by_whom(),
    )  # fmt: skip
    handoff = Handoff(
        id=uuid6.uuid7(), pupil_id=laid.pupil_id, case_id=laid.case_id, direction="to_youth_service", team="YEPS",
        offered_on=dt.date(2026, 2, 10), counts={}, **by_whom(),
    )  # fmt: skip
    visit_plan = VisitPlan(
        id=uuid6.uuid7(), officer_id=ALED.id, on=VISIT, minutes=30, kind="home_visit", postcode="", **by_whom()
    )
    days = {"first_day": "2026-01-05", "last_day": "2026-02-02", "counts": {"present": 10}}
    figures = {"as_at": "2026-03-02", "before": days, "during": days}
    put(
        desk,
        referral,
        ReferralDecision(
            school_referral_id=referral.id, decision="accepted", reasons=[], computed={}, case_id=laid.case_id,
            user_id=ALED.id, decided_at=NOW,
        ),
        plan,
        PlanAction(plan_id=plan.id, place=1, what="Alarm clock", who="Mother", by=dt.date(2026, 2, 9)),
        PlanSignature(
            plan_id=plan.id, name="Ann Ffug-Jones", role="parent", answer="signed", on=dt.date(2026, 2, 3), **by_whom()
        ),
        PlanReview(plan_id=plan.id, on=dt.date(2026, 3, 2), figures=figures, outcome="partly", **by_whom()),
        handoff,
        HandoffStep(
            handoff_id=handoff.id, kind="acknowledged", on=dt.date(2026, 2, 12), value="Rhys Ffug", **by_whom()
        ),
        CaseHandover(case_id=laid.case_id, from_id=MARI.id, to_id=ALED.id, on=dt.date(2026, 2, 2), **by_whom()),
        visit_plan,
        VisitPlanCase(plan_id=visit_plan.id, case_id=laid.case_id),
        VisitStep(plan_id=visit_plan.id, step="escalated", at=NOW, note="Rang the duty officer.", **by_whom()),
        VisitStep(plan_id=visit_plan.id, step="safe", at=NOW, **by_whom()),
        Attachment(
            case_id=laid.case_id, title="Letter of the surgery", file_name="a.pdf", media_type="application/pdf",
            size=1, sha256="0" * 64, user_id=ALED.id, added_at=NOW, withdrawn_at=NOW,
            withdrawn_reason="Of another child.",
        ),
    )  # fmt: skip


def _concern(desk: Desk, laid: Chronicled) -> None:
    concern = SafeguardingConcern(
        id=uuid6.uuid7(), pupil_id=laid.pupil_id, case_id=laid.case_id, noticed_at=NOW, facts="A bruise.", form={},
        **by_whom(),
    )  # fmt: skip
    put(
        desk,
        concern,
        SafeguardingStep(concern_id=concern.id, kind="told", at=NOW, whom="Duty team", form={}, **by_whom()),
    )


def _marks(desk: Desk, laid: Chronicled) -> None:
    with desk.reading() as session:
        enrolment = session.scalars(select(Enrolment.id).where(Enrolment.pupil_id == laid.pupil_id)).one()
    imported = RegisterImport(
        id=uuid6.uuid7(), file_name="later.csv", sha256="1" * 64, size=1, imported_at=NOW, user_id=ALED.id,
        shape="long", encoding="utf-8", counts={}, acceptances={},
    )  # fmt: skip
    late = {"enrolment_id": enrolment, "import_id": imported.id, "changed_at": NOW, "user_id": ALED.id}
    put(
        desk,
        imported,
        *(
            MarkChange(date=dt.date(2025, 11, 3) + dt.timedelta(days=day), session="AM", old="N", new="O", **late)
            for day in range(14)
        ),
        MarkChange(date=dt.date(2026, 2, 27), session="AM", old="N", new="I", **late),
    )


def give_to(desk: Desk, laid: Chronicled, officer_id: UUID) -> None:
    """Somebody else's case."""
    with desk.writing() as unit:
        unit.session.get_one(AttendanceCase, laid.case_id).officer_id = officer_id
        unit.record("change", "case", laid.case_id)
        unit.commit()
