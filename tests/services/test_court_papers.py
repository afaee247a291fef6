"""Papers of a prosecution: each drawn from the record in both languages, refused where it would not be lawful."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.council import PAY_ADDRESS, TellParticular
from ecede_desktop.records.court import ListHearing, ProsecutionRow, WitnessAvailability
from ecede_desktop.records.court_papers import KINDS, AskCourtPaper
from ecede_desktop.records.material import MarkMaterial
from ecede_desktop.records.statements import DraftStatement
from ecede_desktop.services import court_papers, material, prosecutions, statements
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import council, documents, pupils
from tests.reports import reading
from tests.services.notice_case import BEGUN, NoticeCase, lay_case
from tests.services.test_prosecutions import TODAY, begun


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


@pytest.fixture
def row(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> ProsecutionRow:
    return begun(desk, manager_desk, laid)


def said(desk: Desk, number: str, kind: str, language: str = "both") -> str:
    return " ".join(reading.text(court_papers.preview_court_paper(desk, AskCourtPaper(number, kind, language))).split())


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "requisition"])
def test_every_paper_is_drawn_in_both_languages(desk: Desk, row: ProsecutionRow, kind: str) -> None:
    text = said(desk, row.number, kind)
    assert row.number in text
    assert "Rhondda Cynon Taf County Borough Council" in text
    assert "Cyngor Bwrdeistref Sirol Rhondda Cynon Taf" in text


def test_it_is_issued_under_a_number_and_kept_byte_for_byte(desk: Desk, row: ProsecutionRow) -> None:
    made = court_papers.issue_court_paper(desk, AskCourtPaper(row.number, "charge")).value
    assert made.number == "CP/2026/00001"
    with desk.reading() as session:
        kept = documents.content(session, made.number)
    assert kept is not None
    assert (kept[0].kind, kept[1]) == ("charge", made.pdf)


def test_the_pack_holds_charge_summary_and_three_replies_with_the_days_of_the_rules(
    desk: Desk, row: ProsecutionRow
) -> None:
    text = said(desk, row.number, "single_justice_pack", "en")
    assert "Between 5 January 2026 and 27 February 2026" in text
    assert "16 sessions were absence without authority" in text
    assert "within 15 business days of service" in text
    for reply in ("Reply 1: guilty", "Reply 2: guilty", "Reply 3: not guilty"):
        assert reply in text


def test_the_notice_says_who_where_and_what_may_follow(desk: Desk, laid: NoticeCase, row: ProsecutionRow) -> None:
    draft = statements.draft_statement(
        desk, DraftStatement(laid.reference, laid.parent_id, BEGUN, dt.date(2026, 2, 27))
    ).value
    statements.freeze_statement(desk, draft.thread_id)
    text = said(desk, row.number, "single_justice_pack", "en")
    assert "Send your reply to: Neuadd Ffug, 1 Stryd Ffug, Tref Ffug, CF99 1ZZ." in text
    assert "A fine up to level 3 (£1,000). (Education Act 1996 s.444(8))" in text
    assert f"Written statement of {draft.witness}" in text
    assert "relies on no previous conviction of yours" in text
    assert "enclosed" not in text


@pytest.mark.parametrize("kind", ["charge", "single_justice_pack"])
def test_a_paper_that_is_served_says_where_the_defendant_lives(
    desk: Desk, laid: NoticeCase, row: ProsecutionRow, kind: str
) -> None:
    with desk.reading() as session:
        parent = next(one for one in pupils.parents(session, row.pupil_id) if one.id == laid.parent_id)
    assert parent.address is not None
    assert ", ".join([*parent.address.lines, parent.address.postcode]) in said(desk, row.number, kind, "en")


def test_there_is_no_notice_without_an_address_for_answers(desk: Desk, row: ProsecutionRow) -> None:
    with desk.writing() as unit:
        council.add(unit, TellParticular(PAY_ADDRESS, ""), council.newest(unit.session)[PAY_ADDRESS])
        unit.commit()
    with pytest.raises(Refused) as told:
        said(desk, row.number, "single_justice_pack")
    assert told.value.key == "paper_reply_address"


def test_there_is_no_pack_for_the_graver_offence(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid, "requisition", offence="s444_1a")
    with pytest.raises(Refused) as told:
        said(desk, row.number, "single_justice_pack")
    assert told.value.rule == "Criminal Justice Act 2003 s.29(2AA)"
    assert "The court may convict instead" in said(desk, row.number, "charge", "en")


def test_a_requisition_names_the_hearing(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid, "requisition")
    with pytest.raises(Refused) as told:
        said(desk, row.number, "requisition")
    assert told.value.key == "requisition_hearing"
    prosecutions.list_hearing(desk, ListHearing(row.number, "first", dt.date(2026, 4, 14), dt.time(10)))
    assert "attend Llys Ynadon Ffug on Tuesday 14 April 2026, 10:00" in said(desk, row.number, "requisition", "en")


def test_lists_come_from_statements_availability_and_the_schedule(
    desk: Desk, laid: NoticeCase, row: ProsecutionRow
) -> None:
    draft = statements.draft_statement(
        desk, DraftStatement(laid.reference, laid.parent_id, BEGUN, dt.date(2026, 2, 27))
    ).value
    statements.freeze_statement(desk, draft.thread_id)
    day = dt.date(2026, 4, 14)
    prosecutions.witness_can_come(desk, WitnessAvailability(draft.witness, day, day, False, laid.reference))
    assert "cannot come 14 April 2026 to 14 April 2026" in said(desk, row.number, "witness_list", "en")
    day = dt.date(2026, 4, 15)
    prosecutions.witness_can_come(desk, WitnessAvailability(draft.witness.lower(), day, day, False, laid.reference))
    assert "cannot come 15 April 2026 to 15 April 2026" in said(desk, row.number, "witness_list", "en")
    april = (dt.date(2026, 4, 14), dt.date(2026, 4, 17))
    prosecutions.witness_can_come(desk, WitnessAvailability(draft.witness, *april, True))
    prosecutions.witness_can_come(desk, WitnessAvailability("Tyst Ffug Arall", *april, False))
    listed = said(desk, row.number, "witness_list", "en")
    assert "can come 14 April 2026 to 17 April 2026" in listed
    assert "cannot come" not in listed  # what was said last holds, also where it was said of every case
    shown = prosecutions.court_view(desk, laid.reference).witness_days
    assert {one.witness.casefold() for one in shown} == {draft.witness.casefold()}
    assert f"Exhibit {draft.initials}/1" in said(desk, row.number, "exhibit_list", "en")
    material.mark_material(
        desk, MarkMaterial(laid.reference, "sensitive", "Names a child.", description="Log of calls")
    )
    text = said(desk, row.number, "unused_schedule", "en")
    assert text.index("Sensitive: not to be disclosed") < text.index("Log of calls")


def test_the_decision_is_not_to_be_served_and_names_both_people(desk: Desk, row: ProsecutionRow) -> None:
    text = said(desk, row.number, "decision_record", "en")
    assert "not to be served" in text
    assert "Aled Ffug-Swyddog put the tests; Mari Ffug-Reolwr decided on 2 March 2026." in text


def test_service_of_a_warning_is_certified(desk: Desk, row: ProsecutionRow) -> None:
    text = said(desk, row.number, "certificate_of_service", "en")
    assert "first-class post" in text
    assert "21 January 2026" in text


def test_costs_say_that_the_rate_is_to_be_confirmed(desk: Desk, row: ProsecutionRow) -> None:
    assert "to be confirmed" in said(desk, row.number, "costs_schedule", "en")
    assert TODAY


def test_another_kind_is_refused(desk: Desk, row: ProsecutionRow) -> None:
    with pytest.raises(Refused) as told:
        said(desk, row.number, "poem")
    assert told.value.key == "court_paper_kind"
