"""The paper of a plan or contract: previewed, issued under a number, kept byte for byte; the same is issued once."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from typing import Any
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_plans import plan_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.plan_papers import IssuedPlan, PlanPaper
from ecede_desktop.records.plans import PlanRow
from ecede_desktop.reports import paper, support_plan
from ecede_desktop.services import plan_figures
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.plans import signers
from ecede_desktop.store import cases, documents, enrolments, plans, pupils, schools
from ecede_desktop.store.unit import Reading

LANGUAGES = ("en", "cy", "both")
MOST_TRIES = 5
_OF_THE_ISSUE = ("number", "issued_at", "issued_by")
"""What differs between two papers that say the same."""


def preview_plan(desk: Desk, plan_id: UUID, language: str = "both") -> bytes:
    """The pages as they would be, each marked as a preview; nothing is recorded.

    Raises:
        NoSuchPlan: there is none.
        Refused: it is no language.
    """
    with desk.reading() as session:
        return support_plan.render(_read(session, desk, plan_id, language, ""))


def issue_plan(desk: Desk, plan_id: UUID, language: str = "both") -> Outcome[IssuedPlan]:
    """Issue the paper to be signed under the next number of its series; one that says the same is not issued again.

    Raises:
        NoSuchPlan: there is none.
        Refused: it is no language, or the plan kept changing meanwhile.
    """
    year = desk.clock.today().year
    for _ in range(MOST_TRIES):
        with desk.reading() as session:
            plan = plans.get(session, plan_id)
            series = plan_policy(desk.pack).kind(plan.kind).series
            number = documents.next_number(session, series, year)
            made = _read(session, desk, plan_id, language, number)
            if (same := _issued_before(session, plan, made)) is not None:
                return Outcome(Changes(), same)
        content = support_plan.render(made)
        done = _recorded(desk, made, series, content)
        if done is not None:
            return done
    text = "The plan kept changing while its paper was made, so nothing was issued. Issue it again in a minute."
    raise Refused("plan_paper_busy", text)


def _recorded(desk: Desk, made: PlanPaper, series: str, content: bytes) -> Outcome[IssuedPlan] | None:
    """Keep the paper, if its number is still free and the plan still says what it says; None where not."""
    with desk.writing() as unit:
        plan = plans.get(unit.session, made.plan.id)
        case = cases.get(unit.session, plan.case_reference)
        taken = documents.take_number(unit.session, series, made.issued_at.year)
        again = dataclasses.replace(
            _read(unit.session, desk, plan.id, made.language, taken), issued_at=made.issued_at
        )  # fmt: skip
        if again != made:
            return None
        new = documents.NewDocument(
            number=taken,
            kind=plan.kind.value,
            pupil_id=plan.pupil_id,
            case_id=case.id,
            language=made.language,
            purpose=_what(made),
            issued_at=made.issued_at,
            user_id=desk.user.id,
            sha256=hashlib.sha256(content).hexdigest(),
            pages=paper.pages(content),
            first_day=plan.first_day,
            last_day=plan.last_day,
            record=_plain(made),
            content=content,
        )
        document_id = documents.keep(unit.session, new)
        told = {"number": taken, "kind": new.kind, "plan": plan.id, "language": new.language, "sha256": new.sha256}
        unit.record("issue", "document", document_id, after=told | {"pages": new.pages})
        unit.touch("document", document_id)
        unit.touch("case", case.id)
        changes = unit.commit()
    return Outcome(changes, IssuedPlan(document_id, taken, new.sha256, new.pages, content))


def _what(made: PlanPaper) -> str:
    """What a list of papers shows of it: its kind, in the languages of the paper."""
    english, welsh = made.kind
    return {"en": english, "cy": welsh}.get(made.language, f"{welsh} / {english}")


def _issued_before(session: Reading, plan: PlanRow, made: PlanPaper) -> IssuedPlan | None:
    case = cases.get(session, plan.case_reference)
    wanted = _said(_plain(made))
    for document_id, number, record in documents.records(session, case.id, plan.kind.value):
        if _said(record) == wanted:
            found = documents.content(session, number)
            assert found is not None
            row, content = found
            return IssuedPlan(document_id, number, row.sha256, row.pages, content)
    return None


def _said(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key not in _OF_THE_ISSUE}


def _plain(made: PlanPaper) -> dict[str, Any]:
    """The record as JSON keeps it: days, decimals and ids as text."""
    plain: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(made), default=str))
    return plain


def _read(session: Reading, desk: Desk, plan_id: UUID, language: str, number: str) -> PlanPaper:
    if language not in LANGUAGES:
        text = f"A paper is written in one of {', '.join(LANGUAGES)}, not in “{language}”."
        raise Refused("paper_language", text, language=language)
    policy, plan = plan_policy(desk.pack), plans.get(session, plan_id)
    case, pupil = cases.get(session, plan.case_reference), pupils.pupil(session, plan.pupil_id)
    here = current_spell(enrolments.spells(session, [pupil.id]).get(pupil.id, []))
    school = schools.by_number(session, [here.school_number]).get(here.school_number) if here else None
    kind = policy.kind(plan.kind)
    known = [policy.support(key) for key in plan.supports]
    return PlanPaper(
        language=language,
        number=number,
        issued_at=desk.clock.now(),
        issued_by=desk.user.full_name or desk.user.name,
        council=(desk.pack.council_en, desk.pack.council_cy),
        service=(desk.pack.service_en, desk.pack.service_cy),
        kind=(kind.english, kind.welsh),
        plan=_printed(plan),
        supports=tuple((one.english, one.welsh) for one in known if one is not None),
        child_name=pupil.full_name,
        date_of_birth=pupil.date_of_birth,
        school=(school.name, school.name_cy) if school else ("", ""),
        before=plan_figures.figures_on(session, desk.pack, plan, plan.agreed_on).before,
        signers=signers(session, case, plan),
    )


def _printed(plan: PlanRow) -> PlanRow:
    """The plan without what its paper does not show, so that a task done since makes no other paper of it."""
    names = ("support_offered", "childs_wishes", "parents_wishes", "note")
    actions = (dataclasses.replace(one, done_at=None, done_by="", let_go=False) for one in plan.actions)
    return dataclasses.replace(
        plan,
        **{name: getattr(plan, name).expandtabs(4) for name in names},
        actions=tuple(actions),
        signatures=(),
        reviews=(),
        ended_on=None,
        ended_reason="",
        ended_by="",
    )
