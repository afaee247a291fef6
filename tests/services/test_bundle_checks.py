"""What stands in the way of a bundle: found in the records and the frozen papers of a real case."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import uuid6
from sqlalchemy import select, update

from ecede_desktop.law.bundle_checks import BundleCheck
from ecede_desktop.records.attachments import About, AttachBytes
from ecede_desktop.records.case_bundles import ChoosePaper
from ecede_desktop.records.marks import position_of
from ecede_desktop.records.paper_service import PaperReturned, RecordService
from ecede_desktop.records.visits import ChildSeen, LogVisit
from ecede_desktop.services import attachments, bundle_papers, notice_rows, paper_service, visits
from ecede_desktop.services.bundle_checks import preflight
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import Letter, MarkYear
from tests.services.bundle_case import COUNTS, document_id, lay_bundle_case, lay_pdf, lay_statement
from tests.services.caseload import marks_until
from tests.services.notice_case import AWAY, NoticeCase, cases_id, issued, on
from tests.services.test_prosecutions import begun, decided
from tests.services.two_schools import lay_second


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_bundle_case(desk)


def wrong(desk: Desk, laid: NoticeCase, key: str) -> list[BundleCheck]:
    return [one for one in preflight(desk, laid.reference, laid.parent_id) if one.key == key and not one.met]


def test_what_is_missing_is_named_until_it_is_there(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    missing = {one.key for one in preflight(desk, laid.reference, laid.parent_id) if not one.met}
    assert missing == {
        "charge", "decided", "order_considered", "has_certificate", "has_register", "has_officer_statement",
        "has_school_statement",
    }  # fmt: skip
    begun(desk, manager_desk, laid)
    lay_statement(desk, laid, "officer", "ST/1", dt.date(2026, 3, 1))
    lay_statement(desk, laid, "head_teacher", "ST/2", dt.date(2026, 3, 1))
    lay_pdf(desk, laid, "CA/1", "attendance_certificate", "Certificate", {"signed_on": "2026-03-01"})
    lay_pdf(desk, laid, "RE/1", "register_extract", "Register")
    assert [one.key for one in preflight(desk, laid.reference, laid.parent_id) if not one.met] == []


def test_a_letter_without_proof_of_service_is_named(desk: Desk, laid: NoticeCase) -> None:
    assert wrong(desk, laid, "service_proved") == []
    row = paper_service.services_of_case(desk, laid.reference)[0]
    paper_service.paper_returned(desk, PaperReturned(row.id, dt.date(2026, 2, 2)))
    (found,) = wrong(desk, laid, "service_proved")
    assert found.english == "Nothing proves that “Letter WL/2026/00001” was served."
    assert found.severity == "asks"


def test_a_statement_that_nobody_signed_is_named(desk: Desk, laid: NoticeCase) -> None:
    lay_statement(desk, laid, "officer", "ST/1", None)
    (found,) = wrong(desk, laid, "signed")
    assert "Tyst Ffug (officer)" in found.english


def test_a_paper_without_a_date_is_named(desk: Desk, laid: NoticeCase) -> None:
    row = attachments.attach_bytes(desk, AttachBytes(About(laid.reference), b"A note.", "a.txt", "A note")).value.row
    place = ChoosePaper(laid.reference, laid.parent_id, "attachment", row.id, section="letters", copies="both")
    bundle_papers.choose_paper(desk, place)
    assert [one.about for one in wrong(desk, laid, "dated")] == [f"attachment:{row.id}"]


def test_a_letter_older_than_the_referral_is_named(desk: Desk, laid: NoticeCase) -> None:
    lay_pdf(on(desk, dt.date(2025, 12, 1)), laid, "L/1", "letter", "Early")
    (found,) = wrong(desk, laid, "after_referral")
    assert "01/12/2025" in found.english
    assert "05/01/2026" in found.welsh


def certificate(first: dt.date, last: dt.date, **counts: int) -> dict[str, Any]:
    return {"counts": COUNTS | counts, "first_day": first.isoformat(), "last_day": last.isoformat()}


def test_figures_that_are_not_those_of_the_register_are_named(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:  # fmt: skip
    decided(desk, manager_desk, laid)
    week = (dt.date(2026, 1, 12), dt.date(2026, 1, 16))
    lay_pdf(desk, laid, "CA/1", "attendance_certificate", "C", certificate(*week, present=4, unauthorised=6))
    assert wrong(desk, laid, "figures_agree") == []
    lay_pdf(desk, laid, "CA/2", "attendance_certificate", "C", certificate(*week, present=3, unauthorised=7))
    (found,) = wrong(desk, laid, "figures_agree")
    assert "10 possible, 3 attended, 0 authorised, 7 unauthorised" in found.english
    assert "10 possible, 4 attended, 0 authorised, 6 unauthorised" in found.english
    assert "anawdurdodedig" in found.welsh
    assert len(wrong(desk, laid, "period_covered")) == 2


def test_a_name_spelt_two_ways_is_named(desk: Desk, laid: NoticeCase) -> None:
    served = RecordService(
        "WL/2026/00001", "hand", dt.date(2026, 1, 20), parent_id=laid.parent_id, recipient="Non Ffug-Rhys"
    )
    paper_service.record_service(desk, served)
    (found,) = wrong(desk, laid, "name_same")
    assert "“Non Ffug-Rhys”" in found.english
    assert "“Non Ffug-Rees”" in found.english


def test_another_address_is_named_but_another_comma_is_none(desk: Desk, laid: NoticeCase) -> None:
    assert wrong(desk, laid, "address_same") == []
    served = RecordService(
        "WL/2026/00001",
        "hand",
        dt.date(2026, 1, 20),
        parent_id=laid.parent_id,
        address="3 heol enghraifft Tref Ffug CF991ZZ",
    )
    paper_service.record_service(desk, served)
    assert wrong(desk, laid, "address_same") == []
    elsewhere = RecordService(
        "WL/2026/00001", "left", dt.date(2026, 1, 20), parent_id=laid.parent_id, address="9 Stryd Ffug"
    )
    paper_service.record_service(desk, elsewhere)
    assert "9 Stryd Ffug" in wrong(desk, laid, "address_same")[0].english


def visit(desk: Desk, laid: NoticeCase, day: dt.date, at: dt.time | None) -> None:
    command = LogVisit(
        laid.reference, day, started=at, who_seen="Non Ffug-Rees, mother", child_seen=ChildSeen.NOT_SEEN,
        not_alone_reason="Upstairs.", observations="She opened the door.",
    )  # fmt: skip
    visits.log_visit(desk, command)


def test_a_visit_while_the_child_was_in_school_is_named(desk: Desk, laid: NoticeCase) -> None:
    visit(desk, laid, AWAY[0], dt.time(10))
    visit(desk, laid, dt.date(2026, 1, 15), dt.time(17))
    assert wrong(desk, laid, "visit_absent") == []
    visit(desk, laid, dt.date(2026, 1, 15), dt.time(10))
    (found,) = wrong(desk, laid, "visit_absent")
    assert "15/01/2026 (AM)" in found.english


def test_a_visit_when_the_school_was_closed_is_named(desk: Desk, laid: NoticeCase) -> None:
    visit(desk, laid, dt.date(2026, 1, 1), dt.time(10))
    assert "01/01/2026" in wrong(desk, laid, "visit_open")[0].english


def test_a_notice_that_may_still_be_paid_stops_the_bundle(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    number = issued(desk, manager_desk, laid)
    decided(desk, manager_desk, laid)
    paper_service.record_service(
        manager_desk, RecordService(number, "hand", dt.date(2026, 3, 2), parent_id=laid.parent_id)
    )
    (found,) = wrong(desk, laid, "notice_over")
    assert (found.severity, found.about) == ("stops", number)


def test_proceedings_out_of_time_are_named(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    decided(desk, manager_desk, laid)
    assert wrong(desk, laid, "in_time") == []
    (found,) = wrong(on(desk, dt.date(2026, 7, 13)), laid, "in_time")
    assert "12/07/2026" in found.english


def test_a_session_that_the_school_corrected_since_the_notice_is_named(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    number = issued(desk, manager_desk, laid)
    assert wrong(desk, laid, "marks_stand") == []
    day = notice_rows.notice_view(desk, number).relies[0].day
    with desk.writing() as unit:
        year = unit.session.scalar(select(MarkYear).where(MarkYear.enrolment_id == laid.pupil.enrolment))
        assert year is not None
        marks = bytearray(year.marks)
        marks[position_of(day, "AM")] = ord("I")
        unit.session.execute(update(MarkYear).where(MarkYear.id == year.id).values(marks=bytes(marks)))
        unit.record("change", "mark", laid.pupil.id)
        unit.commit()
    (found,) = wrong(desk, laid, "marks_stand")
    assert f"{day:%d/%m/%Y} (AM) from O to I since notice {number}" in found.english


def test_a_letter_to_nobody_in_the_family_needs_no_proof_of_service(desk: Desk, laid: NoticeCase) -> None:
    lay_pdf(desk, laid, "LT/1", "letter", "To the school")
    assert len(wrong(desk, laid, "service_proved")) == 1
    paper_id = document_id(desk, "LT/1")
    with desk.writing() as unit:
        row = Letter(
            id=uuid6.uuid7(), template="acknowledgement", template_version="1", template_sha256="",
            case_id=cases_id(unit.session, laid.reference), pupil_id=laid.pupil.id, parent_id=None,
            addressee="Ysgol Enghraifft", address="", language="en", on=dt.date(2026, 3, 2), fields={},
            document_id=paper_id, batch_id=None, place=0, user_id=desk.user.id,
            recorded_at=desk.clock.now(), withdrawn_at=None, withdrawn_reason="",
        )  # fmt: skip
        unit.session.add(row)
        unit.record("create", "letter", row.id)
        unit.commit()
    assert wrong(desk, laid, "service_proved") == []


def test_of_provision_elsewhere_only_its_own_register_counts_for_the_time(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    """Absence from the school on 12 January, from the provision on 23 February: the time runs from the later day."""
    later = [day for day in AWAY if day.month == 2]
    begins = dt.date(2026, 2, 2)
    before = position_of(begins, "AM")
    register = bytes(before) + marks_until(unauthorised=later)[before:]
    lay_second(desk, laid.pupil, register, admitted=begins)
    place = {"provision": "Ffug Park School", "notified_on": dt.date(2025, 12, 10)}
    decided(desk, manager_desk, laid, offence="s444za", **place)
    assert wrong(on(desk, dt.date(2026, 7, 20)), laid, "in_time") == []
    (found,) = wrong(on(desk, dt.date(2026, 8, 24)), laid, "in_time")
    assert "23/02/2026" in found.english
