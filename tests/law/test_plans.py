"""Plans and contracts by law: what s.19 asks, whose answer settles one, what figures propose; the pack's own faults."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from uuid import UUID

import pytest

from ecede_desktop.law.measures import Counts
from ecede_desktop.law.plans import (
    NEEDS,
    STATUTE,
    Answer,
    Given,
    PlanDraft,
    PlanKind,
    PlannedAction,
    Role,
    lacking,
    may_answer,
    proposed_outcome,
    settled,
    stands,
)
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_plans import plan_policy

PACK = load_pack()
POLICY = plan_policy(PACK)
CONTRACT = PlanKind.PARENTING_CONTRACT
MOTHER, FATHER = UUID(int=1), UUID(int=2)
WHOLE = PlanDraft(
    CONTRACT, dt.date(2026, 4, 30), dt.date(2026, 3, 2), True, True, True, True,
    (PlannedAction(True, True, True, Role.PARENT),),
)  # fmt: skip


def parent(answer: Answer, who: UUID = MOTHER) -> Given:
    return Given(Role.PARENT, answer, who)


OFFICER = Given(Role.OFFICER, Answer.SIGNED)


def test_a_whole_contract_lacks_nothing_and_every_need_that_is_known_can_be_asked() -> None:
    assert lacking(WHOLE, POLICY.needs) == ()
    assert {need.key for need in (*STATUTE, *POLICY.needs)} <= set(NEEDS)
    assert all(test(WHOLE) for test in NEEDS.values())


@pytest.mark.parametrize(
    ("draft", "keys"),
    [
        (replace(WHOLE, last_day=None), ["contract_period"]),
        (replace(WHOLE, support=False), ["contract_support", "support"]),
        (replace(WHOLE, review_on=None), ["review"]),
        (replace(WHOLE, actions=()), ["contract_requirements", "actions"]),
        (replace(WHOLE, actions=(PlannedAction(True, True, True, Role.SCHOOL),)), ["contract_requirements"]),
        (replace(WHOLE, actions=(PlannedAction(True, False, False, Role.PARENT),)), ["action_who", "action_by"]),
        (replace(WHOLE, kind=PlanKind.SUPPORT_PLAN, last_day=None), []),
        (replace(WHOLE, kind=PlanKind.SUPPORT_PLAN, support=False), ["support"]),
    ],
)
def test_what_is_lacking_is_told_by_its_key_what_the_act_asks_first(draft: PlanDraft, keys: list[str]) -> None:
    assert [need.key for need in lacking(draft, POLICY.needs)] == keys


def test_what_the_act_asks_of_a_contract_is_confirmed_and_the_councils_own_is_not() -> None:
    assert {str(need.citation) for need in STATUTE} == {"Anti-social Behaviour Act 2003 s.19"}
    assert all(need.citation.certain for need in STATUTE)
    assert not any(need.citation.certain for need in POLICY.needs)
    assert not POLICY.review_on(dt.date(2026, 3, 2)).citation.certain


@pytest.mark.parametrize(
    ("kind", "given", "agreed"),
    [
        (PlanKind.SUPPORT_PLAN, [parent(Answer.AGREED)], True),
        (PlanKind.SUPPORT_PLAN, [parent(Answer.REFUSED)], False),
        (PlanKind.SUPPORT_PLAN, [OFFICER], False),
        (CONTRACT, [parent(Answer.SIGNED)], False),
        (CONTRACT, [parent(Answer.SIGNED), OFFICER], True),
        (CONTRACT, [parent(Answer.REFUSED), OFFICER], False),
        (CONTRACT, [parent(Answer.REFUSED), parent(Answer.SIGNED, FATHER), OFFICER], True),
    ],
)
def test_a_contract_is_signed_by_a_parent_and_for_the_council(kind: PlanKind, given: list[Given], agreed: bool) -> None:
    assert stands(kind, given) is agreed


@pytest.mark.parametrize(
    ("kind", "given", "parents", "done"),
    [
        (CONTRACT, [], [MOTHER], False),
        (CONTRACT, [parent(Answer.REFUSED)], [MOTHER], True),
        (CONTRACT, [parent(Answer.REFUSED)], [MOTHER, FATHER], False),
        (CONTRACT, [parent(Answer.REFUSED), parent(Answer.ABSENT, FATHER)], [MOTHER, FATHER], True),
        (CONTRACT, [parent(Answer.ABSENT)], [MOTHER], False),
        (CONTRACT, [parent(Answer.SIGNED)], [MOTHER], False),
        (PlanKind.SUPPORT_PLAN, [parent(Answer.AGREED)], [], True),
        (PlanKind.SUPPORT_PLAN, [], [], False),
    ],
)
def test_an_answer_of_every_parent_settles_it(
    kind: PlanKind, given: list[Given], parents: list[UUID], done: bool
) -> None:
    assert settled(kind, given, parents) is done


def test_only_a_parent_cannot_agree_to_a_contract_by_word() -> None:
    assert not may_answer(CONTRACT, Role.PARENT, Answer.AGREED)
    assert may_answer(CONTRACT, Role.CHILD, Answer.AGREED)
    assert may_answer(PlanKind.SUPPORT_PLAN, Role.PARENT, Answer.AGREED)


@pytest.mark.parametrize(
    ("before", "during", "target", "says"),
    [
        (Counts(present=80, unauthorised=20), Counts(), None, ""),
        (Counts(), Counts(present=80, unauthorised=20), None, ""),
        (Counts(), Counts(present=95, unauthorised=5), Fraction(95, 100), "reached"),
        (Counts(present=80, unauthorised=20), Counts(present=85, unauthorised=15), Fraction(95, 100), "better"),
        (Counts(present=85, unauthorised=15), Counts(present=85, unauthorised=15), Fraction(95, 100), "not_better"),
        # 94.96 % is written 95.0 and is not the target.
        (Counts(present=1, unauthorised=1), Counts(present=2374, unauthorised=126), Fraction(95, 100), "better"),
        (Counts(present=9, unauthorised=1), Counts(present=8, unauthorised=2, missing=40), None, "not_better"),
    ],
)
def test_what_the_figures_say_of_the_target(before: Counts, during: Counts, target: Fraction | None, says: str) -> None:
    assert proposed_outcome(before, during, target) == says


def test_the_shipped_policy_proposes_its_outcomes_and_reviews_after_four_to_six_weeks() -> None:
    assert [POLICY.proposed(one) for one in ("reached", "better", "not_better", "")] == ["met", "partly", "not_met", ""]
    rule = POLICY.review_on(dt.date(2026, 1, 19)).value
    assert rule.window(dt.date(2026, 1, 19)) == (dt.date(2026, 2, 16), dt.date(2026, 3, 2))
    assert POLICY.review_on(dt.date(2000, 1, 1)).value == rule
    assert POLICY.kind(CONTRACT).series == "PC"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("least = 4", "least = 7", "most is not below least"),
        ('key = "action_who"', 'key = "blood"', "is no need of a plan"),
        ('key = "support_plan"', 'key = "pact"', "is no kind of plan"),
        ('key = "support_plan"\nen', 'key = "parenting_contract"\nen', "two [[kind]] entries have the same key"),
        ('against = "reached"', 'against = "fine"', "against is “fine”"),
        ('key = "transport"', 'key = "health"', "two [[support]] entries have the same key"),
        ('series = "SP"', 'serie = "SP"', "“series” is missing"),
    ],
)
def test_a_fault_of_the_file_is_named_by_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(PACK.folder, folder)
    file = folder / "plans.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BrokenPack) as broken:
        plan_policy(load_pack(folder))
    assert "plans.toml" in broken.value.text
    assert said in broken.value.text
