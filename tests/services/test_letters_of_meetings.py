"""Minutes and invitations to an interview fill themselves from the record, and tell no parent the other's words."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.law.plans import PlanKind
from ecede_desktop.records.court import InviteInterview, RecordInterview
from ecede_desktop.records.letters import WriteLetter
from ecede_desktop.records.plans import AgreePlan, PlanAction, ReviewPlan
from ecede_desktop.records.visits import AgreedAction, LogVisit, Present
from ecede_desktop.services import before_court, letters, plans, visits
from ecede_desktop.services.desk import Desk
from tests.reports import reading
from tests.services.notice_case import NoticeCase, lay_case, lay_parent

MET = dt.date(2026, 2, 10)
PLANNED = dt.date(2026, 3, 16)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk, warned=False)


def meet(desk: Desk, laid: NoticeCase, **said: Any) -> None:
    usual: dict[str, Any] = {
        "kind": "meeting", "started": dt.time(14, 30), "place": "Ysgol Enghraifft", "purpose": "Mornings.",
        "present": (Present("Mrs Non Ffug-Rees", "Mother"), Present("Prifathro Ffug", "Head teacher")),
        "parents_view": "The bus is late.", "childs_words": "I am afraid of the bus.", "opinion": "Frightened.",
        "actions": (AgreedAction("Ask about the bus", "Aled", dt.date(2026, 2, 20)),),
        "next_date": dt.date(2026, 3, 10), "not_alone_reason": "At school.",
    }  # fmt: skip
    visits.log_visit(desk, LogVisit(laid.reference, MET, **(usual | said)))


def said(desk: Desk, laid: NoticeCase, template: str, language: str = "en", **more: Any) -> str:
    command = WriteLetter(laid.reference, template, more.pop("parent_id", laid.parent_id), language, **more)
    return " ".join(reading.text(letters.preview_letter(desk, command)).split())


def test_minutes_say_the_newest_meeting_in_both_languages(desk: Desk, laid: NoticeCase) -> None:
    meet(desk, laid)
    text = said(desk, laid, "meeting_minutes")
    assert "Thank you for meeting us on Tuesday 10 February 2026 at 14:30, at Ysgol Enghraifft." in text
    assert "Meeting: Attendance meeting. Present: Mrs Non Ffug-Rees and Prifathro Ffug." in text
    assert "What you told us: The bus is late." in text
    assert "Ask about the bus – Aled, by 20 February 2026" in text
    assert "We meet again on Tuesday 10 March 2026." in text
    welsh = said(desk, laid, "meeting_minutes", "cy")
    assert "Diolch am gwrdd â ni ar ddydd Mawrth 10 Chwefror 2026 am 14:30. Lle: Ysgol Enghraifft." in welsh
    assert "Cyfarfod: Cyfarfod presenoldeb. Yn bresennol: Mrs Non Ffug-Rees a Prifathro Ffug." in welsh


def test_no_letter_tells_a_childs_own_words_nor_a_parent_what_the_other_said(desk: Desk, laid: NoticeCase) -> None:
    meet(desk, laid)
    text = said(desk, laid, "meeting_minutes")
    assert "afraid" not in text
    assert "Frightened" not in text
    father = lay_parent(desk, laid.pupil, "Ffug-Prys", "Emyr")
    with pytest.raises(Refused) as told:
        said(desk, laid, "meeting_minutes", parent_id=father)
    assert "at which this parent was" in told.value.text
    typed = said(desk, laid, "meeting_minutes", parent_id=father, day=MET, text="We agreed to ask about the bus.")
    assert "Rees" not in typed
    assert "The bus is late" not in typed


def test_a_review_of_the_plan_after_the_meeting_is_the_newer_one(desk: Desk, laid: NoticeCase) -> None:
    meet(desk, laid)
    agreed = dt.date(2026, 2, 11)
    plan = plans.agree_plan(
        desk,
        AgreePlan(
            laid.reference, PlanKind.SUPPORT_PLAN, agreed, agreed, review_on=dt.date(2026, 3, 2),
                support_offered="A club.",
            actions=(PlanAction("Breakfast club", "The school", dt.date(2026, 2, 16)),),
        ),
    ).value  # fmt: skip
    assert "10 February" in said(desk, laid, "meeting_minutes")
    plans.review_plan(desk, ReviewPlan(plan.id, dt.date(2026, 3, 2), "partly", "A note.", dt.date(2026, 4, 13)))
    text = said(desk, laid, "meeting_minutes")
    assert "Thank you for meeting us on Monday 2 March 2026." in text
    assert "Meeting: Review of the plan." in text
    assert "Breakfast club – The school" in text
    assert "We meet again on Monday 13 April 2026." in text
    assert "Cyfarfod: Adolygiad o'r cynllun." in said(desk, laid, "meeting_minutes", "cy")


def test_minutes_without_a_meeting_ask_for_its_day(desk: Desk, laid: NoticeCase) -> None:
    meet(desk, laid, kind="phone_call", present=(), started=None)
    with pytest.raises(Refused) as told:
        said(desk, laid, "meeting_minutes")
    assert "Day of the newest meeting" in told.value.text
    assert "on Monday 2 March 2026" in said(desk, laid, "meeting_minutes", day=dt.date(2026, 3, 2), text="We met.")


def invite(desk: Desk, laid: NoticeCase, **more: Any) -> Any:
    usual: dict[str, Any] = {
        "kind": "interview", "invited_on": dt.date(2026, 3, 2), "planned_on": PLANNED, "planned_at": dt.time(10),
        "place": "Swyddfa Ffug",
    }  # fmt: skip
    return before_court.invite_interview(
        desk, InviteInterview(laid.reference, laid.parent_id, **(usual | more))
    ).value  # fmt: skip


def test_an_invitation_to_an_interview_says_when_where_and_about_what(desk: Desk, laid: NoticeCase) -> None:
    invite(desk, laid)
    text = said(desk, laid, "interview_invitation")
    assert "in an interview under caution on Monday 16 March 2026 at 10:00, at Swyddfa Ffug." in text
    assert "What you would be asked about: Failing to secure regular attendance, from 1 September 2025" in text
    assert "Legal advice: you may speak to a solicitor before the interview" in text
    welsh = said(desk, laid, "interview_invitation", "cy")
    assert "mewn cyfweliad dan rybudd ar ddydd Llun 16 Mawrth 2026 am 10:00. Lle: Swyddfa Ffug." in welsh
    assert "Methu â sicrhau presenoldeb rheolaidd" in welsh


def test_an_invitation_to_write_says_by_when_and_gives_the_caution(desk: Desk, laid: NoticeCase) -> None:
    invite(desk, laid, kind="written", planned_at=None, place="")
    text = said(desk, laid, "interview_invitation")
    assert "to give your account in writing by Monday 16 March 2026." in text
    assert "You do not have to say anything. But it may harm your defence" in text
    assert "yn ysgrifenedig erbyn dydd Llun 16 Mawrth 2026." in said(desk, laid, "interview_invitation", "cy")


def test_an_invitation_that_was_answered_or_is_the_other_parents_fills_no_letter(
    desk: Desk, laid: NoticeCase
) -> None:  # fmt: skip
    row = invite(desk, laid)
    father = lay_parent(desk, laid.pupil, "Ffug-Prys", "Emyr")
    with pytest.raises(Refused):
        said(desk, laid, "interview_invitation", parent_id=father)
    before_court.record_interview(desk, RecordInterview(row.id, "no_show", dt.date(2026, 3, 2)))
    with pytest.raises(Refused) as told:
        said(desk, laid, "interview_invitation")
    assert "Day of the interview under caution" in told.value.text
