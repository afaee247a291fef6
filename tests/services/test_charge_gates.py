"""Gates before proceedings begin, on records: where the child was, who else charges it, who lives, which notice."""

from __future__ import annotations

import datetime as dt

import pytest
import uuid6

from ecede_desktop.errors import Refused
from ecede_desktop.records.court import (
    BeginProsecution,
    DecideProsecution,
    InviteInterview,
    RecordEvent,
    RecordInterview,
)
from ecede_desktop.records.letters import WriteLetter
from ecede_desktop.records.statements import DraftStatement
from ecede_desktop.records.warnings import GiveWarning
from ecede_desktop.services import before_court, letters, prosecutions, statements, warnings
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import Parent, Person
from tests.services.caseload import marks_until
from tests.services.notice_case import AWAY, BEGUN, NoticeCase, issued, lay_case, lay_parent, on
from tests.services.test_prosecutions import ANSWERS, TODAY, begun, considered, decided, heard, proposal, unmet
from tests.services.two_schools import lay_second, leave

LAST = dt.date(2026, 2, 27)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def moved(desk: Desk, laid: NoticeCase, day: dt.date) -> None:
    leave(desk, laid.pupil, day)
    lay_second(desk, laid.pupil, bytes(len(marks_until())), status="C", admitted=day + dt.timedelta(days=1))


def test_a_charge_and_a_statement_name_the_school_of_the_period(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    moved(desk, laid, LAST)
    row = decided(desk, manager_desk, laid)
    found = prosecutions.may_begin(desk, row.id, "sjp")
    assert "a registered pupil at Ysgol Enghraifft, the child failed to attend regularly at the school" in (
        found.wording_en
    )
    assert "Ffug Park" not in found.wording_en
    made = statements.draft_statement(desk, DraftStatement(laid.reference, laid.parent_id, BEGUN, LAST)).value
    assert made.paragraphs[0].text.endswith("at Ysgol Enghraifft.")


def test_both_schools_with_the_absence_are_named(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    lay_second(desk, laid.pupil, marks_until(unauthorised=AWAY))
    found = prosecutions.may_begin(desk, decided(desk, manager_desk, laid).id, "sjp")
    assert "at Ysgol Enghraifft and Ffug Park School, the child failed to attend regularly at those schools" in (
        found.wording_en
    )
    assert "yn Ysgol Enghraifft ac Ysgol Parc Ffug, methodd y plentyn â mynychu'r ysgolion hynny" in found.wording_cy


def test_sessions_when_the_child_was_on_no_roll_are_not_charged(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    leave(desk, laid.pupil, dt.date(2026, 2, 25))
    assert unmet(desk, decided(desk, manager_desk, laid).id) == ["registered"]


def test_a_school_outside_the_area_needs_a_reason(desk: Desk, manager_desk: Desk) -> None:
    laid = lay_case(desk)
    lay_second(desk, laid.pupil, marks_until(unauthorised=AWAY), number="6814001", status="C")
    leave(desk, laid.pupil, dt.date(2025, 12, 19))
    row = decided(desk, manager_desk, laid)
    assert unmet(desk, row.id) == ["in_area"]


def test_the_same_sessions_are_not_charged_twice_without_a_reason(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    first = begun(desk, manager_desk, laid)
    again = decided(desk, manager_desk, laid, offence="s444_1a", considered=ANSWERS | {"proportion": "Anew."})
    assert unmet(desk, again.id, "requisition") == ["not_charged"]
    reasoned = decided(
        desk, manager_desk, laid, offence="s444_1a", considered=ANSWERS | {"charged_again": "Legal: it was by mistake."}
    )
    assert unmet(desk, reasoned.id, "requisition") == []
    done = RecordEvent(first.number, "verdict", TODAY, details={"verdict": "not_guilty"})
    prosecutions.record_event(manager_desk, done)
    assert unmet(desk, reasoned.id, "requisition") == ["not_tried"]


def test_a_charge_rests_only_on_a_notice_to_this_parent_on_sessions_charged(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    other = lay_case(desk, number=2)
    theirs = issued(desk, manager_desk, other)
    row = decided(desk, manager_desk, laid)
    with pytest.raises(Refused) as told:
        prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, "sjp", notice_number=theirs))
    assert (told.value.key, told.value.facts["field"]) == ("charge_notice", "notice_number")


def test_provision_elsewhere_is_charged_only_after_written_notice_of_it(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    considered(desk, laid)
    with pytest.raises(Refused) as told:
        before_court.propose_decision(desk, proposal(laid, offence="s444za"))
    assert (told.value.key, told.value.facts["field"]) == ("decision_provision", "provision")
    with pytest.raises(Refused) as told:
        place = {"provision": "Canolfan Ffug", "notified_on": BEGUN}
        before_court.propose_decision(desk, proposal(laid, offence="s444za", **place))
    assert (told.value.key, told.value.facts["field"]) == ("decision_notified", "first_day")
    place = {"provision": "Canolfan Ffug", "notified_on": dt.date(2025, 12, 10)}
    row = decided(desk, manager_desk, laid, offence="s444za", **place)
    assert unmet(desk, row.id) == []
    said = prosecutions.may_begin(desk, row.id, "sjp").wording_en
    assert "provided at Canolfan Ffug and of which you had written notice on 10 December 2025" in said


def test_the_other_parent_is_charged_for_the_same_sessions(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    begun(desk, manager_desk, laid)
    father = lay_parent(desk, laid.pupil, "Ffug-Huws", "Iwan")
    row = decided(desk, manager_desk, laid, parent_id=father)
    assert unmet(on(desk, TODAY), row.id) == ["heard"]


def test_nobody_who_has_died_is_charged_warned_or_written_to(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = decided(desk, manager_desk, laid)
    with desk.writing() as unit:
        parent = unit.session.get(Parent, laid.parent_id)
        assert parent is not None
        person_id = uuid6.uuid7()
        unit.session.add(
            Person(
                id=person_id, kind="parent", title="", forename="Non", surname="Ffug-Rees", birth_note="", sex="",
                died_on=dt.date(2026, 2, 1), organisation="", job="", note="", user_id=unit.user.id,
                recorded_at=unit.clock.now(),
            )
        )  # fmt: skip
        unit.session.flush()
        parent.person_id = person_id
        unit.record("change", "parent", parent.id)
        unit.commit()
    assert unmet(desk, row.id) == ["parent_alive"]
    day = dt.date(2026, 2, 2)
    with pytest.raises(Refused) as told:
        warnings.give_warning(desk, GiveWarning(laid.reference, laid.parent_id, day, BEGUN, dt.date(2026, 1, 16)))
    assert told.value.key == "parent_died"
    with pytest.raises(Refused) as told:
        letters.preview_letter(desk, WriteLetter(laid.reference, "formal_warning", laid.parent_id))
    assert told.value.key == "parent_died"


def test_who_was_heard_before_the_period_began_was_not_heard_about_it(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    day = dt.date(2025, 12, 16)
    before = on(desk, day)
    invited = before_court.invite_interview(
        before, InviteInterview(laid.reference, laid.parent_id, "interview", day, day)
    ).value
    before_court.record_interview(before, RecordInterview(invited.id, "no_show", day))
    considered(desk, laid)
    row = before_court.propose_decision(desk, proposal(laid)).value
    before_court.decide_prosecution(manager_desk, DecideProsecution(row.id, "prosecute", "Both tests met."))
    assert unmet(desk, row.id) == ["heard"]
    heard(desk, laid)
    assert unmet(desk, row.id) == []
