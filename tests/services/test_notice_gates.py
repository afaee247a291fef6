"""What a notice must hold before it is given, and whose receipt starts its days."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import update

from ecede_desktop.errors import Refused
from ecede_desktop.law.notices import ADDRESS_WITHHELD, STILL_CURRENT
from ecede_desktop.records.council import PAY_ADDRESS, PAY_METHODS, REPLY_ADDRESS, TellParticular
from ecede_desktop.records.notices import ChooseProsecution, IssueNotice
from ecede_desktop.records.paper_service import RecordService, WithdrawService
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.records.warnings import GiveWarning
from ecede_desktop.services import council, notice_outcomes, notice_rows, notices, paper_service, pupils, warnings
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notices import NoticeRefused
from ecede_desktop.store import council as council_store
from ecede_desktop.store.tables import Address, PaperService
from tests.services.bundle_case import words_of
from tests.services.caseload import audit_lines
from tests.services.notice_case import (
    ASKED,
    STATED,
    NoticeCase,
    ask,
    issued,
    lay_case,
    lay_paper,
    lay_parent,
    on,
    received,
)

POST = "Team manager, authorised officer"


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def received_on(desk: Desk, number: str) -> dt.date | None:
    clock = notice_rows.notice_view(desk, number).notice.stands.clock
    return clock.received_on if clock is not None else None


def unmet(desk: Desk, laid: NoticeCase, day: dt.date = ASKED, stated: frozenset[str] = STATED) -> list[str]:
    request = notices.ask_notice(on(desk, ASKED), ask(laid)).value
    found = notices.examine_request(on(desk, day), request.id, stated)
    return [check.key for check in found.checks if not check.met]


def test_a_proved_day_displaces_the_deemed_one_of_an_earlier_posting(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    number = received(desk, manager_desk, laid)
    assert received_on(desk, number) == dt.date(2026, 3, 4)
    later = on(desk, dt.date(2026, 3, 18))
    proof = RecordService(
        number, "recorded", ASKED, parent_id=laid.parent_id, received_on=dt.date(2026, 3, 17), evidence="Signed for"
    )
    paper_service.record_service(later, proof)
    assert received_on(later, number) == dt.date(2026, 3, 17)


def test_a_paper_to_one_parent_is_not_served_on_another(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    father = lay_parent(desk, laid.pupil, "Ffug-Prys", "Emyr")
    number = issued(desk, manager_desk, laid)
    before = len(audit_lines(desk))
    with pytest.raises(Refused) as told:
        paper_service.record_service(desk, RecordService(number, "hand", ASKED, parent_id=father))
    assert told.value.key == "service_other_parent"
    assert len(audit_lines(desk)) == before
    assert received_on(desk, number) is None


def test_a_warning_names_a_letter_about_this_child_to_this_parent(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    other = lay_case(desk, number=2)
    father = lay_parent(desk, laid.pupil, "Ffug-Prys", "Emyr")
    day = dt.date(2026, 1, 19)

    def warned(number: str) -> str:
        command = GiveWarning(laid.reference, father, day, dt.date(2026, 1, 5), dt.date(2026, 1, 16), "formal", number)
        with pytest.raises(Refused) as told:
            warnings.give_warning(on(desk, ASKED), command)
        return told.value.key

    assert warned(lay_paper(on(desk, day), other, "WL/OTHER")) == "warning_other_child"
    assert warned(issued(desk, manager_desk, laid)) == "warning_other_parent"


def test_no_notice_is_given_before_the_address_to_pay_to_is_entered(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    with desk.writing() as unit:
        council_store.add(unit, TellParticular(PAY_ADDRESS, ""), None)
        unit.commit()
    request = notices.ask_notice(desk, ask(laid)).value
    with pytest.raises(NoticeRefused) as told:
        notices.issue_notice(manager_desk, IssueNotice(request.id, STATED, issuer_particulars=POST))
    assert [check.key for check in told.value.checks] == ["pay_address"]
    assert notices.preview_notice(desk, IssueNotice(request.id, STATED)).startswith(b"%PDF")
    council.tell_particular(manager_desk, TellParticular(PAY_ADDRESS, "Tŷ Ffug\n2 Heol Ffug\nCF99 1ZZ"))
    methods = TellParticular(PAY_METHODS, "By card at the desk of the Tŷ Ffug.", "Â cherdyn wrth ddesg y Tŷ Ffug.")
    council.tell_particular(manager_desk, methods)
    made = notices.issue_notice(manager_desk, IssueNotice(request.id, STATED, issuer_particulars=POST)).value
    text = " ".join(words_of(made.pdf).split())
    assert "Tŷ Ffug, 2 Heol Ffug, CF99 1ZZ" in text
    assert "By card at the desk" in text
    assert "Â cherdyn wrth ddesg" in text


def change_address(desk: Desk, laid: NoticeCase, **said: object) -> None:
    with desk.writing() as unit:
        unit.session.execute(update(Address).where(Address.pupil_id == laid.pupil.id).values(**said))
        unit.record("test", "pupil", laid.pupil.id)
        unit.commit()


def test_where_the_child_lives_is_known_or_a_named_person_leaves_it_out(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    assert unmet(desk, laid) == []
    change_address(desk, laid, confidential=True)
    assert unmet(desk, laid) == ["child_address"]
    assert unmet(desk, laid, stated=STATED | {ADDRESS_WITHHELD}) == []
    request = notices.ask_notice(desk, ask(laid)).value
    command = IssueNotice(request.id, STATED | {ADDRESS_WITHHELD}, issuer_particulars=POST)
    text = words_of(notices.issue_notice(manager_desk, command).value.pdf)
    assert "The child's address" not in text
    assert text.count("3 Heol Enghraifft") == 2  # the mother's own, in each language


def test_no_other_address_is_taken_for_the_childs_own(desk: Desk, laid: NoticeCase) -> None:
    change_address(desk, laid, lines="")
    assert unmet(desk, laid) == ["child_address"]
    told = RecordParent(
        laid.pupil.id, "Ffug-Prys", "Emyr", "", "Parent", has_responsibility=True, responsibility_basis="birth",
        address_lines=("9 Lôn Ffug", "Tref Ffug"), postcode="CF99 1ZZ", somebody_else="lives elsewhere",
    )  # fmt: skip
    father = pupils.record_parent(desk, told).value.id
    request = notices.ask_notice(desk, ask(laid, parent_id=father)).value
    found = notices.examine_request(desk, request.id, STATED | {ADDRESS_WITHHELD}).checks
    assert next(check for check in found if check.key == "child_address").satisfy_en.startswith("Record where")
    assert not next(check for check in found if check.key == "child_address").met


def test_a_request_that_waited_into_the_next_term_is_asked_about(desk: Desk, laid: NoticeCase) -> None:
    assert unmet(desk, laid, dt.date(2026, 3, 20)) == []
    late = dt.date(2026, 5, 20)
    assert unmet(desk, laid, late) == ["window_today"]
    assert unmet(desk, laid, late, STATED | {STILL_CURRENT}) == []


@pytest.mark.parametrize("day", [dt.date(2026, 4, 15), dt.date(1999, 1, 1), dt.date(2026, 4, 21)])
def test_the_choice_is_dated_after_the_last_day_to_pay_and_not_to_come(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, day: dt.date
) -> None:
    number = received(desk, manager_desk, laid)
    later = on(manager_desk, dt.date(2026, 4, 20))
    with pytest.raises(Refused) as told:
        notice_outcomes.choose_prosecution(later, ChooseProsecution(number, on=day, reason="Absence went on."))
    assert told.value.key == "choice_day"
    chosen = notice_outcomes.choose_prosecution(
        later, ChooseProsecution(number, on=dt.date(2026, 4, 16), reason="It went on.")
    )
    assert [event.on for event in chosen.value.events] == [dt.date(2026, 4, 16)]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        (TellParticular("fax", "01443 555 010"), "particular_unknown"),
        (TellParticular(PAY_ADDRESS, "CF99 1ZZ"), "particular_address"),
        (TellParticular(PAY_ADDRESS, "", "Tŷ Ffug\nCF99 1ZZ"), "particular_english"),
        (TellParticular(PAY_METHODS, "By card"), "particular_welsh"),
        (TellParticular("email", "nobody"), "particular_email"),
    ],
)
def test_a_particular_that_cannot_be_is_refused_and_leaves_no_trace(
    manager_desk: Desk, said: TellParticular, key: str
) -> None:
    before = len(audit_lines(manager_desk))
    with pytest.raises(Refused) as told:
        council.tell_particular(manager_desk, said)
    assert told.value.key == key
    assert len(audit_lines(manager_desk)) == before


def test_a_particular_is_a_managers_is_kept_once_and_the_answers_go_where_one_pays(
    desk: Desk, manager_desk: Desk
) -> None:
    said = TellParticular(PAY_ADDRESS, " Tŷ Ffug \n\n CF99 1ZZ ", "")
    with pytest.raises(Refused) as told:
        council.tell_particular(desk, said)
    assert told.value.key == "particular_manager"
    assert council.tell_particular(manager_desk, said).changes
    assert not council.tell_particular(manager_desk, said).changes
    held = council.particulars(desk)
    assert held[PAY_ADDRESS].lines("cy") == ("Tŷ Ffug", "CF99 1ZZ")
    assert held[REPLY_ADDRESS].english == held[PAY_ADDRESS].english
    with desk.reading() as session:
        assert council_store.newest(session)[PAY_ADDRESS].said_by == manager_desk.user.full_name


def test_a_bank_holiday_that_came_since_is_told_and_moves_nothing_by_itself(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    """The day was counted on the calendar of then: here one without a holiday that the calendar of now has."""
    number = received(desk, manager_desk, laid)
    assert notice_rows.notice_view(desk, number).doubts == ()
    (posted,) = paper_service.service_of_paper(desk, number)
    with desk.writing() as unit:
        then = update(PaperService).where(PaperService.id == posted.id).values(deemed_on=dt.date(2026, 3, 3))
        unit.session.execute(then)
        unit.record("test", "service", posted.id)
        unit.commit()
    assert notice_rows.notice_view(desk, number).doubts == ("receipt_recounted",)
    assert received_on(desk, number) == dt.date(2026, 3, 3)
    paper_service.withdraw_service(desk, WithdrawService(posted.id, "A bank holiday was proclaimed."))
    again = RecordService(number, "first_class", ASKED, parent_id=laid.parent_id)
    paper_service.record_service(desk, again)
    assert notice_rows.notice_view(desk, number).doubts == ()
    assert received_on(desk, number) == dt.date(2026, 3, 4)
