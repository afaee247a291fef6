"""The paper of a plan or contract as a reader finds it: whole in each language, signed once, the same bytes again."""

from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from ecede_desktop.law.measures import Counts
from ecede_desktop.law.plans import Answer, PlanKind, Role
from ecede_desktop.records.plan_papers import PlanPaper
from ecede_desktop.records.plans import Period, PlanActionRow, PlanRow, SignatureRow, Signer
from ecede_desktop.reports import fonts, wording
from ecede_desktop.reports.paper import BOTTOM
from ecede_desktop.reports.sheet import Text
from ecede_desktop.reports.support_plan import compose, render
from tests.reports import reading

NOW = dt.datetime(2026, 1, 19, 15, 10, tzinfo=dt.UTC)
DAY = dt.date(2026, 1, 19)
LONG = "Bydd y fam yn ffonio’r ysgol cyn naw o’r gloch bob bore y bydd y plentyn i ffwrdd, gan ddweud pam. " * 3


def action(number: int, what: str, who: str, role: Role) -> PlanActionRow:
    return PlanActionRow(UUID(int=number), what, who, DAY + dt.timedelta(days=7 * number), role, None)


def plan_row(kind: PlanKind, **said: Any) -> PlanRow:
    usual: dict[str, Any] = {
        "id": UUID(int=1), "case_reference": "AWS/2026/00012", "pupil_id": UUID(int=2), "kind": kind, "agreed_on": DAY,
        "first_day": DAY, "last_day": dt.date(2026, 4, 30), "review_on": dt.date(2026, 3, 2),
        "target": Decimal("92.5"), "supports": ("family_work",), "support_offered": "Breakfast club from Monday.",
        "childs_wishes": "To sit with Cari at dinner.", "parents_wishes": "Help with the bus.", "note": "",
        "replaces_id": None, "recorded_by": "Aled Ffug-Swyddog", "recorded_at": NOW, "ended_on": None,
        "ended_reason": "", "ended_by": "", "signatures": (), "reviews": (),
        "actions": (
            action(1, "Ring the school by 9:00 on any day of absence", "Ms Non Ffug-Rees", Role.PARENT),
            action(2, "Ask the school for a place at breakfast club", "Aled Ffug-Swyddog", Role.OFFICER),
        ),
    }  # fmt: skip
    return PlanRow(**(usual | said))


def signed(name: str, answer: Answer) -> SignatureRow:
    return SignatureRow(UUID(int=9), name, Role.PARENT, None, answer, DAY, "", "Aled Ffug-Swyddog", NOW)


def paper(kind: PlanKind = PlanKind.PARENTING_CONTRACT, *, language: str = "both", **said: Any) -> PlanPaper:
    names = {
        PlanKind.PARENTING_CONTRACT: ("Parenting contract", "Contract rhianta"),
        PlanKind.SUPPORT_PLAN: ("Attendance support plan", "Cynllun cefnogi presenoldeb"),
    }
    usual: dict[str, Any] = {
        "language": language, "number": "PC/2026/00001", "issued_at": NOW, "issued_by": "Aled Ffug-Swyddog",
        "council": ("Example Council", "Cyngor Enghraifft"), "service": ("Attendance Service", "Gwasanaeth Mynychu"),
        "kind": names[kind], "plan": plan_row(kind), "supports": (("Work with the family", "Gwaith gyda'r teulu"),),
        "child_name": "Siân Ffug-Jones", "date_of_birth": dt.date(2012, 5, 4),
        "school": ("Example School", "Ysgol Enghraifft"),
        "before": Period(dt.date(2025, 12, 8), dt.date(2026, 1, 18), Counts(present=30, unauthorised=10, missing=2)),
        "signers": (
            Signer(Role.OFFICER, "Aled Ffug-Swyddog", None),
            Signer(Role.PARENT, "Ms Non Ffug-Rees", None),
            Signer(Role.PARENT, "Mr Huw Ffug-Huws", None, signed("Mr Huw Ffug-Huws", Answer.REFUSED)),
            Signer(Role.CHILD, "Siân Ffug-Jones", None),
        ),
    }  # fmt: skip
    return PlanPaper(**(usual | said))


def flat(content: bytes) -> str:
    return " ".join("\n".join(reading.pages(content)).split())


@pytest.mark.parametrize("language", ["en", "cy", "both"])
def test_the_same_record_gives_the_same_bytes_and_another_gives_others(language: str) -> None:
    first = render(paper(language=language))
    assert first == render(paper(language=language))
    assert first != render(paper(language=language, number="PC/2026/00002"))


def test_every_sentence_takes_the_same_slots_in_both_languages() -> None:
    assert all(sentence.agrees for sentence in wording.table("support_plan").values())


def test_both_languages_stand_whole_welsh_first_and_everybody_signs_once() -> None:
    content = render(paper())
    said = flat(content)
    assert [title for _, title, _ in reading.outline(content)] == ["Cymraeg", "English", "Llofnodion · Signatures"]
    assert said.index("Contract rhianta") < said.index("Parenting contract")
    for words in ("Gwaith gyda'r teulu", "Work with the family", "Mae'n wirfoddol.", "It is voluntary."):
        assert words in said
    assert said.count("Rhiant · Parent") == 2
    assert said.count("Ar ran y cyngor · For the council") == 1


def test_a_contract_says_what_the_act_asks_and_that_refusing_is_no_offence() -> None:
    said = flat(render(paper(language="en")))
    assert "I agree to comply with these requirements from 19 January 2026 to 30 April 2026." in said
    assert "Example Council agrees to give the parent this support" in said
    assert (
        said.index("What the parent agrees to do") < said.index("Ring the school") < said.index("What others will do")
    )
    assert "section 19 of the Anti-social Behaviour Act 2003" in said
    assert "Refusing it is no offence" in said


def test_a_support_plan_is_no_contract() -> None:
    said = flat(render(paper(PlanKind.SUPPORT_PLAN, language="en")))
    assert "Anti-social" not in said
    assert "I agree to comply" not in said
    assert "Nobody has to sign it, and refusing is no offence." in said


def test_it_starts_from_the_counts_with_the_missing_marks_beside_them() -> None:
    said = flat(render(paper(language="en")))
    assert "75.0 % (30 of 40 sessions)" in said
    assert "Sessions without a mark, which are not counted as absence: 2." in said
    assert "We aim at 92.5 % by the review." in said
    none = Period(dt.date(2025, 12, 8), dt.date(2026, 1, 18), Counts(missing=4))
    empty = flat(render(paper(language="en", before=none)))
    assert "there is no session with a mark" in empty and "absence: 4." in empty


def test_an_answer_that_was_recorded_stands_in_its_box() -> None:
    said = flat(render(paper()))
    assert "Gwrthodwyd ar 19 Ion 2026, fel y cofnodwyd." in said
    assert "Refused on 19 Jan 2026, as recorded." in said


def test_a_preview_says_so_on_every_page() -> None:
    content = render(paper(number=""))
    assert all("Preview" in page or "Rhagolwg" in page for page in reading.pages(content))
    assert "PC/2026" not in flat(content)


def test_long_texts_and_many_names_go_on_over_pages_and_no_box_is_divided() -> None:
    actions = tuple(action(number, LONG, "Ms Non Ffug-Rees", Role.PARENT) for number in range(1, 16))
    signers = tuple(
        Signer(Role.PARENT, f"Ms Enw-Hir-Iawn-Rhif-{number} Ffug-Enw-Dwbl-Barrel", None) for number in range(24)
    )
    row = plan_row(PlanKind.PARENTING_CONTRACT, actions=actions, childs_wishes=LONG * 30)
    made = paper(plan=row, signers=signers)
    content = render(made)
    assert flat(content).count("Rhif-23") == 1
    assert len(reading.pages(content)) > 6
    boxes = [op for sheet in compose(made).sheets for op in sheet.ops if getattr(op, "height", 0) == 74.0]
    assert len(boxes) == 24
    assert all(op.y + 74 <= 842 - 54 for op in boxes if hasattr(op, "y"))


def test_an_action_longer_than_a_page_is_printed_whole_within_the_pages() -> None:
    long = " ".join(f"gair{number}" for number in range(1_500))
    row = plan_row(PlanKind.SUPPORT_PLAN, actions=(action(1, long, "W" * 3_000, Role.PARENT),))
    made = paper(PlanKind.SUPPORT_PLAN, language="en", plan=row)
    for page in compose(made).sheets:
        assert all(op.y <= BOTTOM for op in page.ops if isinstance(op, Text) and not op.turn)
    assert "gair1499" in flat(render(made))


@pytest.mark.parametrize("name", ["Gwenllian-Myfanwy Ffug-Llywelyn-Rhydderch-Enghraifft-ap-Rhisiart", "Ŵ" * 60])
def test_a_long_name_stays_clear_of_the_role_beside_it(name: str) -> None:
    sheet = compose(paper(signers=(Signer(Role.PARENT, name, None),))).sheets[-1]
    texts = [op for op in sheet.ops if isinstance(op, Text) and isinstance(op.text, str)]
    role = next(op for op in texts if op.text == "Rhiant · Parent")
    left = role.x - fonts.width("Rhiant · Parent", role.font, role.size)
    beside = [op for op in texts if abs(op.y - role.y) < 8 and op.align == "left"]
    assert "".join(str(op.text) for op in beside).replace(" ", "") == name.replace(" ", "")
    assert all(op.x + fonts.width(str(op.text), op.font, op.size) < left for op in beside)


def test_a_preview_does_not_say_that_it_was_issued() -> None:
    assert "Issued" in flat(render(paper(language="en")))
    assert "Issued" not in flat(render(paper(language="en", number="")))


def test_what_is_not_recorded_is_said() -> None:
    made = dataclasses.replace(paper(language="en"), date_of_birth=None, school=("", ""))
    assert flat(render(made)).count("not recorded") == 2
