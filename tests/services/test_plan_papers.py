"""Papers of plans: previewed without a trace, issued under the number of their kind, the same only once."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.plans import Answer, PlanKind, Role
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.plans import AgreePlan, PlanAction, PlanRow, RecordSignature
from ecede_desktop.records.tasks import FinishTask
from ecede_desktop.services import cases, extracts, plan_papers, plans, tasks
from ecede_desktop.services.desk import Desk
from tests.reports import reading
from tests.services.caseload import audit_lines, counted, lay_pupil

DAY = dt.date(2026, 3, 2)


@pytest.fixture
def plan(desk: Desk) -> PlanRow:
    reference = cases.open_case(desk, OpenCase("Whole days missed.", upn=lay_pupil(desk).upn)).value.reference
    return plans.agree_plan(desk, contract(reference)).value


def contract(reference: str, what: str = "Ring the school by 9:00") -> AgreePlan:
    return AgreePlan(
        reference, PlanKind.PARENTING_CONTRACT, DAY, DAY, dt.date(2026, 5, 29), dt.date(2026, 4, 6), "92",
        ("family_work",), actions=(PlanAction(what, "Mother", dt.date(2026, 5, 29), Role.PARENT),),
    )  # fmt: skip


def test_a_preview_leaves_no_trace(desk: Desk, plan: PlanRow) -> None:
    before = counted(desk)
    pages = reading.pages(plan_papers.preview_plan(desk, plan.id))
    assert "Rhagolwg" in pages[0]
    assert counted(desk) == before


def test_a_paper_is_kept_byte_for_byte_under_the_number_of_its_kind(desk: Desk, plan: PlanRow) -> None:
    before = len(audit_lines(desk))
    outcome = plan_papers.issue_plan(desk, plan.id)
    assert (outcome.value.number, {"document", "case"} <= outcome.changes.kinds) == ("PC/2026/00001", True)
    assert audit_lines(desk, before) == [("issue", "document")]
    assert extracts.reprint_extract(desk, "PC/2026/00001").pdf == outcome.value.pdf
    document = cases.view_case(desk, plan.case_reference).documents[0]
    assert (document.kind, document.sha256) == ("parenting_contract", outcome.value.sha256)
    assert document.purpose == "Contract rhianta / Parenting contract"
    assert plans.plans_view(desk, plan.case_reference).papers == ("PC/2026/00001",)


def test_what_says_the_same_is_issued_once_even_after_a_task_was_done(desk: Desk, plan: PlanRow) -> None:
    first = plan_papers.issue_plan(desk, plan.id).value
    assert plan.actions[0].task_id is not None
    tasks.finish_task(desk, FinishTask(plan.actions[0].task_id))
    later = replace(desk, clock=FixedClock(dt.datetime(2026, 3, 2, 17, tzinfo=dt.UTC)))
    again = plan_papers.issue_plan(later, plan.id)
    assert (again.value, bool(again.changes)) == (first, False)
    assert plan_papers.issue_plan(desk, plan.id, "en").value.number == "PC/2026/00002"
    plans.record_signature(desk, RecordSignature(plan.id, Role.OFFICER, Answer.SIGNED, DAY))
    assert plan_papers.issue_plan(desk, plan.id).value.number == "PC/2026/00003"


def test_a_sign_that_no_font_has_is_seen_to_be_there_and_stops_nothing(desk: Desk) -> None:
    reference = cases.open_case(desk, OpenCase("Whole days.", upn=lay_pupil(desk).upn)).value.reference
    row = plans.agree_plan(desk, contract(reference, "Ring 学校 by 9:00 \N{GRINNING FACE}, Ŵyn")).value
    made = plan_papers.issue_plan(desk, row.id).value
    text = " ".join(reading.text(made.pdf).split())
    assert "Ring [?][?] by 9:00 [?], Ŵyn" in text
    assert plans.get_plan(desk, row.id).actions[0].what == "Ring 学校 by 9:00 \N{GRINNING FACE}, Ŵyn"


def test_an_unknown_language_is_refused(desk: Desk, plan: PlanRow) -> None:
    with pytest.raises(Refused) as refused:
        plan_papers.preview_plan(desk, plan.id, "fr")
    assert refused.value.key == "paper_language"
