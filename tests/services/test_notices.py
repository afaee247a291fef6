"""Penalty notices from the request to the choice at the end: examined, issued once, served, paid, withdrawn."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import select, update

from ecede_desktop.errors import Refused
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.records.marks import position_of
from ecede_desktop.records.notices import (
    ChooseProsecution,
    IssueNotice,
    MoneyBack,
    NoticeView,
    RefuseRequest,
    TakePayment,
    WithdrawNotice,
)
from ecede_desktop.records.paper_service import PaperReturned, RecordService, WithdrawService
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services import cases, notice_money, notice_outcomes, notice_rows, notices, paper_service, pupils
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notices import NoticeRefused
from ecede_desktop.store import documents, schools
from ecede_desktop.store.penalty_notices import NoSuchNotice
from ecede_desktop.store.tables import MarkYear, NoticeSession, Parent, Person
from tests.services.caseload import audit_lines, counted
from tests.services.notice_case import ASKED, STATED, NoticeCase, ask, issued, lay_case, lay_parent, on, warn

PARTICULARS = "Team manager, authorised officer"


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


@pytest.fixture
def number(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> str:
    return issued(desk, manager_desk, laid)


@pytest.fixture
def served(manager_desk: Desk, number: str, laid: NoticeCase) -> str:
    """Posted on Monday 2 March: received on the 4th; lower to 1 April, higher to the 15th."""
    paper_service.record_service(
        manager_desk, RecordService(number, "first_class", ASKED, parent_id=laid.parent_id)
    )  # fmt: skip
    return number


def view(desk: Desk, number: str, day: dt.date = ASKED) -> NoticeView:
    return notice_rows.notice_view(on(desk, day), number)


def pay(desk: Desk, number: str, day: dt.date, pence: int, reference: str = "R1") -> NoticeView:
    return notice_money.take_payment(on(desk, day), TakePayment(number, day, pence, "bank", reference)).value


def unmet(desk: Desk, laid: NoticeCase, **said: object) -> list[str]:
    request = notices.ask_notice(desk, ask(laid, **said)).value
    return [check.key for check in notices.examine_request(desk, request.id).checks if not check.met]


def test_a_notice_is_given_with_its_sessions_its_paper_and_its_answer(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    request = notices.ask_notice(desk, ask(laid)).value
    found = notices.examine_request(desk, request.id)
    assert found.may_issue, [check.key for check in found.checks if not check.met]
    assert len(found.sessions) == 16
    before = len(audit_lines(desk))
    made = notices.issue_notice(manager_desk, IssueNotice(request.id, STATED, issuer_particulars=PARTICULARS))
    assert made.value.number == "PN/2026/00001"
    assert audit_lines(desk)[before:] == [
        ("issue", "document"), ("issue", "notice"), ("decide", "notice"), ("create", "task"),
    ]  # fmt: skip
    told = view(desk, "PN/2026/00001")
    assert told.notice.sessions == len(told.relies) == 16
    assert all(one.still for one in told.relies)
    assert told.notice.stands.standing is Standing.NOT_RECEIVED
    assert {check.key for check in told.checks} == {check.key for check in found.checks}
    assert notices.requests(desk, laid.reference)[0].decision == "issued"
    with desk.reading() as session:
        kept = documents.content(session, "PN/2026/00001")
    assert kept is not None
    assert kept[1] == made.value.pdf


def test_an_officer_cannot_issue_and_a_manager_needs_particulars(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    request = notices.ask_notice(desk, ask(laid)).value
    with pytest.raises(Refused) as officer:
        notices.issue_notice(desk, IssueNotice(request.id, STATED, issuer_particulars="Officer"))
    with pytest.raises(Refused) as manager:
        notices.issue_notice(manager_desk, IssueNotice(request.id, STATED))
    assert (officer.value.key, manager.value.key) == ("notice_authority", "notice_particulars")


def test_what_is_refused_leaves_no_trace_and_names_each_rule(desk: Desk, manager_desk: Desk) -> None:
    laid = lay_case(desk, warned=False)
    request = notices.ask_notice(desk, ask(laid, statements=frozenset())).value
    before = counted(desk)
    with pytest.raises(NoticeRefused) as told:
        notices.issue_notice(manager_desk, IssueNotice(request.id, frozenset(), issuer_particulars=PARTICULARS))
    assert counted(desk) == before
    assert set(told.value.facts["unmet"]) == {
        "proceedings", "warning", "after_warning", "exemptions", "code_followed"
    }  # fmt: skip
    assert "Education (Penalty Notices) (Wales) Regulations 2013 reg 14(b)" in str(told.value)


def test_the_same_request_is_kept_once_and_its_refusal_stands(desk: Desk, laid: NoticeCase) -> None:
    first = notices.ask_notice(desk, ask(laid)).value
    assert notices.ask_notice(desk, ask(laid)).value.id == first.id
    refused = notices.refuse_request(desk, RefuseRequest(first.id, "The family works with us now.")).value
    assert (refused.decision, refused.decided_reason) == ("refused", "The family works with us now.")
    with pytest.raises(Refused) as told:
        notices.refuse_request(desk, RefuseRequest(first.id, "Another reason"))
    assert told.value.key == "notice_answered"


def test_its_sessions_support_no_other_notice_to_the_same_parent_but_one_to_the_other(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, number: str
) -> None:
    assert {"not_taken", "sessions", "count"} <= set(unmet(desk, laid))
    father = lay_parent(desk, laid.pupil, "Ffug-Tad", "Ioan")
    warn(desk, laid, parent_id=father)
    other = replace(laid, parent_id=father)
    assert issued(desk, manager_desk, other) == "PN/2026/00002"


def test_two_notices_on_one_session_cannot_be_kept_whatever_asks(desk: Desk, number: str) -> None:
    with desk.reading() as session:
        claims = list(session.scalars(select(NoticeSession.claim)))
    assert len(set(claims)) == len(claims) == 16
    assert all(claim.endswith("/0") for claim in claims)


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"has_responsibility": False, "has_care": False}, "parent"),
        ({"responsibility_basis": "", "care_basis": ""}, "parent"),
    ],
)
def test_somebody_who_is_no_parent_is_given_none(desk: Desk, changed: dict[str, object], key: str) -> None:
    laid = lay_case(desk, warned=False)
    said: dict[str, object] = {"has_responsibility": True, "responsibility_basis": "x", "has_care": None}
    command = RecordParent(laid.pupil.id, "Ffug-Arall", "Jo", "Mx", "Friend", **(said | changed))  # type: ignore[arg-type]
    other = pupils.record_parent(desk, command).value.id
    assert {key, "address"} <= set(unmet(desk, laid, parent_id=other))


def test_a_head_of_another_school_cannot_ask(desk: Desk, laid: NoticeCase) -> None:
    with desk.writing() as unit:
        schools.record_school(unit, RecordSchool("6742998", "Ysgol Arall", phase="primary"))
        unit.commit()
    assert unmet(desk, laid, school_number="6742998") == ["authorised"]
    assert unmet(desk, laid, school_number="6742998", asked_as="officer", asked_by="Aled") == []


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"asked_as": "neighbour"}, "notice_asked_as"),
        ({"asked_by": " "}, "notice_asked_by"),
        ({"ground": "weather"}, "notice_ground_unknown"),
        ({"asked_on": dt.date(2026, 3, 3)}, "notice_period"),
        ({"first_day": dt.date(2026, 2, 28)}, "notice_period"),
    ],
)
def test_a_request_that_cannot_be_is_refused(desk: Desk, laid: NoticeCase, said: dict[str, object], key: str) -> None:
    with pytest.raises(Refused) as told:
        notices.ask_notice(desk, ask(laid, **said))
    assert told.value.key == key


def test_served_by_post_the_clock_runs_from_the_second_working_day(desk: Desk, served: str) -> None:
    clock = view(desk, served).notice.stands.clock
    assert clock is not None
    assert clock.received_on == dt.date(2026, 3, 4)
    assert (clock.lower_to, clock.higher_to) == (dt.date(2026, 4, 1), dt.date(2026, 4, 15))
    assert (clock.barred_to, clock.safe_from) == (dt.date(2026, 4, 14), dt.date(2026, 4, 16))


def test_a_proved_day_outranks_the_deemed_one_and_what_came_back_was_not_received(
    desk: Desk, number: str, laid: NoticeCase
) -> None:
    later = on(desk, dt.date(2026, 3, 9))
    posted = paper_service.record_service(
        later, RecordService(number, "first_class", ASKED, parent_id=laid.parent_id)
    ).value
    paper_service.paper_returned(later, PaperReturned(posted.id, dt.date(2026, 3, 8), "Gone away"))
    assert view(later, number).notice.stands.clock is None
    command = RecordService(
        number, "recorded", dt.date(2026, 3, 9), parent_id=laid.parent_id, received_on=dt.date(2026, 3, 9),
        evidence="Signed for",
    )  # fmt: skip
    paper_service.record_service(later, command)
    clock = view(later, number).notice.stands.clock
    assert clock is not None
    assert clock.received_on == dt.date(2026, 3, 9)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"method": "pigeon"}, "service_method"),
        ({"sent_on": dt.date(2026, 3, 1)}, "service_sent_day"),
        ({"sent_on": dt.date(2026, 3, 3)}, "service_sent_day"),
        ({"received_on": dt.date(2026, 3, 2)}, "service_evidence_empty"),
        ({"received_on": dt.date(2026, 3, 1), "evidence": "seen"}, "service_received_day"),
        ({"method": "email"}, "service_consent"),
        ({"number": "PN/1999/1"}, "no_such_paper"),
        ({"parent_id": None}, "service_recipient_empty"),
    ],
)
def test_service_that_cannot_be_is_refused(
    desk: Desk, number: str, laid: NoticeCase, said: dict[str, object], key: str
) -> None:
    usual = {"number": number, "method": "first_class", "sent_on": ASKED, "parent_id": laid.parent_id}
    with pytest.raises(Refused) as told:
        paper_service.record_service(desk, RecordService(**(usual | said)))  # type: ignore[arg-type]
    assert told.value.key == key


def test_a_wrong_record_of_service_is_withdrawn_and_stays(desk: Desk, served: str) -> None:
    row = paper_service.service_of_paper(desk, served)[0]
    with pytest.raises(Refused):
        paper_service.withdraw_service(desk, WithdrawService(row.id, " "))
    paper_service.withdraw_service(desk, WithdrawService(row.id, "It was another letter."))
    told = paper_service.service_of_paper(desk, served)
    assert [(one.withdrawn_reason, one.served_on) for one in told] == [("It was another letter.", None)]
    assert view(desk, served).notice.stands.clock is None


def test_money_in_parts_bounced_over_and_repaid(desk: Desk, served: str) -> None:
    assert pay(desk, served, dt.date(2026, 3, 10), 4000).notice.stands.due_pence == 2000
    assert pay(desk, served, dt.date(2026, 3, 10), 4000).notice.stands.paid_pence == 4000
    paid = pay(desk, served, dt.date(2026, 3, 20), 3000, "R2")
    assert (paid.notice.stands.standing, paid.notice.stands.to_repay_pence) == (Standing.PAID, 1000)
    day = dt.date(2026, 3, 25)
    back = notice_money.money_back(on(desk, day), MoneyBack(served, day, 1000, "Paid too much")).value
    assert (back.notice.stands.standing, back.notice.stands.to_repay_pence) == (Standing.PAID, 0)
    with pytest.raises(Refused) as told:
        notice_money.money_back(on(desk, day), MoneyBack(served, day, 1, "Once more"))
    assert told.value.key == "repaid_too_much"
    bounced = next(row for row in back.ledger if row.reference == "R2")
    after = notice_money.money_back(on(desk, day), MoneyBack(served, day, 0, "Refused by the bank", bounced.id)).value
    assert after.notice.stands.standing is Standing.LOWER
    assert after.notice.stands.paid_pence == 3000
    assert sum(row.pence if row.debit == "bank" else -row.pence for row in after.ledger) == 3000


@pytest.mark.parametrize("pence", [0, -5, 100_000_000])
def test_an_amount_that_cannot_be_is_refused(desk: Desk, served: str, pence: int) -> None:
    with pytest.raises(Refused) as told:
        pay(desk, served, ASKED, pence)
    assert told.value.key == "payment_amount"


def test_after_the_last_day_there_are_two_choices_and_no_third(desk: Desk, manager_desk: Desk, served: str) -> None:
    early, late = dt.date(2026, 4, 15), dt.date(2026, 4, 16)
    with pytest.raises(Refused) as told:
        notice_outcomes.choose_prosecution(on(desk, early), ChooseProsecution(served, "Nothing came.", early))
    assert told.value.key == "choice_early"
    with pytest.raises(Refused) as told:
        notice_outcomes.withdraw_notice(
            on(manager_desk, early), WithdrawNotice(served, "not_proceeding", "No public interest.", early)
        )
    assert told.value.key == "withdrawal_early"
    assert view(desk, served, late).notice.stands.standing is Standing.CHOOSE
    chosen = notice_outcomes.choose_prosecution(on(desk, late), ChooseProsecution(served, "Nothing came.", late)).value
    assert chosen.notice.stands.standing is Standing.PROSECUTE
    withdrawn = notice_outcomes.withdraw_notice(
        on(manager_desk, late), WithdrawNotice(served, "not_proceeding", "The father has died.", late)
    ).value
    assert withdrawn.notice.stands.standing is Standing.WITHDRAWN


def test_a_withdrawal_needs_a_manager_a_reason_and_repays(desk: Desk, manager_desk: Desk, served: str) -> None:
    day = dt.date(2026, 3, 20)
    before = dt.date(2026, 3, 1)
    pay(desk, served, dt.date(2026, 3, 10), 6000)
    for who, said, key in (
        (desk, WithdrawNotice(served, "not_to_be_issued", "He was ill.", day), "withdrawal_manager"),
        (manager_desk, WithdrawNotice(served, "not_to_be_issued", " ", day), "withdrawal_reason_empty"),
        (manager_desk, WithdrawNotice(served, "kindness", "He was ill.", day), "withdrawal_ground"),
        (
            manager_desk,
            WithdrawNotice(served, "not_to_be_issued", "He was ill.", before),
            "withdrawal_day",
        ),
    ):
        with pytest.raises(Refused) as told:
            notice_outcomes.withdraw_notice(on(who, day), said)
        assert told.value.key == key
    done = notice_outcomes.withdraw_notice(
        on(manager_desk, day), WithdrawNotice(served, "not_to_be_issued", "He was ill.", day)
    ).value
    assert (done.notice.stands.standing, done.notice.stands.to_repay_pence) == (Standing.WITHDRAWN, 6000)
    assert done.events[-1].approved_by == "Mari Ffug-Reolwr"
    late = pay(desk, served, dt.date(2026, 3, 21), 6000, "R9")
    assert late.notice.stands.to_repay_pence == 12000


def test_a_notice_with_errors_is_replaced_at_the_same_time_by_one_on_the_same_sessions(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, number: str
) -> None:
    request = notices.ask_notice(desk, ask(laid, reason="The name was wrong.")).value
    command = IssueNotice(request.id, STATED, issuer_particulars=PARTICULARS, replaces=number)
    new = notices.issue_notice(manager_desk, command).value.number
    assert view(desk, number).notice.stands.standing is Standing.WITHDRAWN
    assert view(desk, new).notice.sessions == 16
    assert (view(desk, new).notice.stands.standing, notice_rows.notices(desk)[1].replaced_by) == (
        Standing.NOT_RECEIVED, new,
    )  # fmt: skip


def test_what_no_longer_holds_is_said(desk: Desk, laid: NoticeCase, number: str) -> None:
    assert view(desk, number).doubts == ()
    day = view(desk, number).relies[0].day
    with desk.writing() as unit:
        year = unit.session.scalar(select(MarkYear).where(MarkYear.enrolment_id == laid.pupil.enrolment))
        assert year is not None
        marks = bytearray(year.marks)
        marks[position_of(day, "AM")] = ord("I")
        unit.session.execute(update(MarkYear).where(MarkYear.id == year.id).values(marks=bytes(marks)))
        person = Person(
            kind="parent", title="Ms", forename="Non", surname="Ffug-Rees", date_of_birth=None, birth_note="", sex="F",
            died_on=dt.date(2026, 2, 1), organisation="", job="", note="", merged_into_id=None, user_id=desk.user.id,
            recorded_at=desk.clock.now(),
        )  # fmt: skip
        unit.session.add(person)
        unit.session.flush()
        unit.session.execute(update(Parent).where(Parent.id == laid.parent_id).values(person_id=person.id))
        unit.record("change", "mark", laid.pupil.id)
        unit.commit()
    told = view(desk, number)
    assert told.doubts == ("sessions_changed", "parent_died")
    assert (told.relies[0].code, told.relies[0].code_now, told.relies[0].still) == ("O", "I", False)


def test_there_is_no_notice_of_another_number(desk: Desk) -> None:
    with pytest.raises(NoSuchNotice):
        view(desk, "PN/2026/00009")


def test_a_preview_is_drawn_and_keeps_nothing(desk: Desk, laid: NoticeCase) -> None:
    request = notices.ask_notice(desk, ask(laid)).value
    before = counted(desk)
    assert notices.preview_notice(desk, IssueNotice(request.id, STATED)).startswith(b"%PDF")
    assert counted(desk) == before


def open_tasks(desk: Desk, reference: str) -> list[tuple[str, dt.date | None]]:
    rows = cases.view_case(desk, reference).tasks
    return [(row.source, row.due_on) for row in rows if row.source.startswith("notice:") and row.done_at is None]


def test_a_notice_asks_for_its_service_then_for_the_choice_and_then_for_nothing(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, number: str
) -> None:
    assert open_tasks(desk, laid.reference) == [(f"notice:{number}:serve", dt.date(2026, 3, 4))]
    row = paper_service.record_service(
        desk, RecordService(number, "first_class", ASKED, parent_id=laid.parent_id)
    ).value
    assert open_tasks(desk, laid.reference) == [(f"notice:{number}:choose", dt.date(2026, 4, 16))]
    paper_service.withdraw_service(desk, WithdrawService(row.id, "Another letter."))
    assert open_tasks(desk, laid.reference) == [(f"notice:{number}:serve", dt.date(2026, 3, 4))]
    proved = RecordService(
        number, "hand", ASKED, parent_id=laid.parent_id, received_on=ASKED, evidence="I handed it over."
    )
    paper_service.record_service(desk, proved)
    assert open_tasks(desk, laid.reference) == [(f"notice:{number}:choose", dt.date(2026, 4, 14))]
    paid = pay(desk, number, dt.date(2026, 3, 10), 6000)
    assert open_tasks(desk, laid.reference) == []
    day = dt.date(2026, 3, 12)
    bounced = MoneyBack(number, day, 0, "Refused by the bank", paid.ledger[0].id)
    notice_money.money_back(on(desk, day), bounced)
    assert open_tasks(desk, laid.reference) == [(f"notice:{number}:choose", dt.date(2026, 4, 14))]
    notice_outcomes.withdraw_notice(
        on(manager_desk, day), WithdrawNotice(number, "not_to_be_issued", "He was ill.", day)
    )
    assert open_tasks(desk, laid.reference) == []
