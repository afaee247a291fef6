"""What the head teacher signs over a charge: the certificate, the statement, their signed copies, and the checks."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select, update

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.bundle_checks import BundleCheck
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.referral_forms import SchoolSays, Step
from ecede_desktop.records.attachments import About, AttachBytes
from ecede_desktop.records.charge_papers import AskCertificate, DraftHeadStatement, SignPaper
from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.records.extracts import AskExtract
from ecede_desktop.records.marks import position_of
from ecede_desktop.records.referrals import AcceptReferral, AddReferral
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.records.statements import DraftStatement, Paragraph, SaveStatement, SignStatement, StatementRow
from ecede_desktop.services import (
    attachments,
    bundle_papers,
    certificates,
    extracts,
    head_statements,
    school_referrals,
    schools,
    statements,
)
from ecede_desktop.services.bundle_checks import preflight
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.referral_decisions import accept_referral
from ecede_desktop.store import documents
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import MarkChange, MarkYear, RegisterImport
from tests.desks import ALED, MARI
from tests.reports import reading
from tests.services.bundle_case import pdf_of
from tests.services.caseload import SCHOOL, audit_lines, counted
from tests.services.notice_case import AWAY, BEGUN, NoticeCase, lay_case, lay_parent
from tests.services.test_prosecutions import TODAY, begun

HEAD = "Bethan Ffug-Pennaeth"
LAST = dt.date(2026, 2, 27)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    made = lay_case(desk)
    schools.record_school(desk, RecordSchool(SCHOOL, "Ysgol Enghraifft", phase="secondary", head_teacher=HEAD))
    return made


@pytest.fixture
def charge(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> ProsecutionRow:
    return begun(desk, manager_desk, laid)


def mark(desk: Desk, laid: NoticeCase, day: dt.date, part: str, code: str) -> None:
    """The register has another mark now."""
    with desk.writing() as unit:
        year = unit.session.scalar(select(MarkYear).where(MarkYear.enrolment_id == laid.pupil.enrolment))
        assert year is not None
        marks = bytearray(year.marks)
        marks[position_of(day, part)] = ord(code) if code else 0
        unit.session.execute(update(MarkYear).where(MarkYear.id == year.id).values(marks=bytes(marks)))
        unit.record("change", "mark", laid.pupil.id)
        unit.commit()


def corrected(desk: Desk, laid: NoticeCase, day: dt.date, old: str, new: str) -> None:
    """The school sent a register in which a mark of the morning is another."""
    mark(desk, laid, day, "AM", new)
    with desk.writing() as unit:
        file = RegisterImport(
            file_name="later.csv", sha256="a" * 64, size=1, imported_at=desk.clock.now(), user_id=desk.user.id,
            shape="", encoding="", schools=SCHOOL, first_day=None, last_day=None, counts={}, acceptances={},
        )  # fmt: skip
        unit.session.add(file)
        unit.session.flush()
        unit.session.add(
            MarkChange(
                enrolment_id=laid.pupil.enrolment, date=day, session="AM", old=old, new=new, import_id=file.id,
                changed_at=desk.clock.now(), user_id=desk.user.id,
            )
        )  # fmt: skip
        unit.record("import", "mark", laid.pupil.id)
        unit.commit()


def issue(desk: Desk, charge: ProsecutionRow, language: str = "both") -> str:
    return certificates.issue_certificate(desk, AskCertificate(charge.number, language)).value.number


def drafted(desk: Desk, charge: ProsecutionRow, language: str = "en", **said: object) -> StatementRow:
    command = DraftHeadStatement(charge.number, language, **said)  # type: ignore[arg-type]
    return head_statements.draft_head_statement(desk, command).value


def printed(content: bytes) -> str:
    return " ".join(reading.text(content).split())


def wrong(desk: Desk, laid: NoticeCase) -> dict[str, BundleCheck]:
    return {one.key: one for one in preflight(desk, laid.reference, laid.parent_id) if not one.met}


def test_the_certificate_is_the_head_teachers_over_the_period_of_the_charge_in_both_languages(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    made = certificates.issue_certificate(desk, AskCertificate(charge.number)).value
    said = printed(made.pdf)
    assert made.number == "AC/2026/00001"
    for words in (
        "Certificate of attendance", "Tystysgrif presenoldeb", "Section 566 of the Education Act 1996", HEAD,
        charge.number, "5 January 2026 to 27 February 2026", "Signed by the head teacher",
        "Unauthorised sessions: 16. Days with an unauthorised session: 8.", "Sessions without a mark",
        "No mark of the period was changed",
    ):  # fmt: skip
        assert words in said
    with desk.reading() as session:
        kept = documents.content(session, made.number)
    assert kept is not None
    assert (kept[0].kind, kept[1]) == ("attendance_certificate", made.pdf)
    (row,) = certificates.certificates_of(desk, laid.reference)
    assert (row.charge, row.head_teacher, row.signed) == (charge.number, HEAD, None)
    assert ("issue", "document") in audit_lines(desk)


def test_the_same_register_gives_the_same_pages(desk: Desk, charge: ProsecutionRow) -> None:
    ask = AskCertificate(charge.number, "cy")
    assert certificates.preview_certificate(desk, ask) == certificates.preview_certificate(desk, ask)
    assert "Rhagolwg" in printed(certificates.preview_certificate(desk, ask)).title()


def test_a_school_without_a_head_teacher_can_certify_nothing(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    schools.record_school(desk, RecordSchool(SCHOOL, "Ysgol Enghraifft", phase="secondary", head_teacher=" "))
    before = counted(desk)
    with pytest.raises(Refused) as told:
        issue(desk, charge)
    assert told.value.key == "head_teacher_missing"
    assert counted(desk) == before


def test_sessions_without_a_mark_are_acknowledged_and_counted_apart(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    mark(desk, laid, dt.date(2026, 1, 6), "PM", "")
    with pytest.raises(Refused) as told:
        issue(desk, charge)
    assert (told.value.key, told.value.facts["field"]) == ("certificate_missing_marks", "acknowledge_missing")
    made = certificates.issue_certificate(desk, AskCertificate(charge.number, "en", "", True)).value
    assert "Sessions of the period without a mark: 1. Tue 6 Jan 2026 PM." in printed(made.pdf)


def test_the_statement_states_the_register_over_exactly_the_sessions_of_the_charge(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    number = issue(desk, charge)
    row = drafted(desk, charge, closes_am=dt.time(9, 30), authorises="the head teacher")
    assert (row.witness, row.kind, row.charge, row.occupation) == (HEAD, "head_teacher", charge.number, "Head teacher")
    said = printed(statements.preview_statement(desk, row.thread_id))
    for words in (
        f"Statement of {HEAD}", "I am the head teacher of Ysgol Enghraifft.", "The register closes at 09:30",
        "decided at the school by: the head teacher", "O – ", "Unauthorised absence: 16 sessions",
        f"the proceedings {charge.number} are about, the register of the school has these 16: 12 January 2026 morning"
        " and afternoon (O); 13 January 2026",
        f"I have signed the certificate of attendance of the same period ({number}), which I produce as BFP/1",
    ):  # fmt: skip
        assert words in said
    assert desk.user.full_name not in said, "it is the head teacher's statement, not the officer's"


def test_it_is_drafted_in_welsh_too(desk: Desk, charge: ProsecutionRow) -> None:
    said = printed(statements.preview_statement(desk, drafted(desk, charge, "cy").thread_id))
    assert "Fi yw pennaeth Ysgol Enghraifft." in said
    assert "12 Ionawr 2026 bore a phrynhawn (O)" in said
    assert "Absenoldeb anawdurdodedig: 16 sesiwn" in said


def test_corrected_marks_and_gaps_are_stated_with_the_original_entry(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    corrected(desk, laid, dt.date(2026, 1, 8), "N", "I")
    mark(desk, laid, dt.date(2026, 1, 6), "PM", "")
    text = " ".join(one.text for one in drafted(desk, charge).paragraphs)
    assert "8 January 2026 morning: first N, corrected to I on 2 March 2026." in text
    assert "No mark was made for these sessions: 6 January 2026 afternoon." in text
    assert "Sessions without a mark: 1; they are counted neither as attendance nor as absence." in text


def test_the_same_asked_twice_is_drafted_once_and_another_register_is_drafted_again(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    first = drafted(desk, charge)
    before = counted(desk)
    assert drafted(desk, charge).thread_id == first.thread_id
    assert counted(desk) == before
    mark(desk, laid, AWAY[0], "AM", "I")
    again = drafted(desk, charge)
    assert again.thread_id != first.thread_id
    text = " ".join(one.text for one in again.paragraphs)
    assert "12 January 2026 morning: O then, I now" in text
    assert "these 15: 12 January 2026 afternoon (O)" in text


def test_what_the_school_wrote_in_its_referral_is_stated_by_kind_and_day(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    says = SchoolSays(
        dt.date(2026, 2, 2), "Ffug-Jones", "Siân", laid.pupil.upn, reason="Absence.",
        steps=(Step("letter_1", dt.date(2026, 1, 20), "The neighbour told us."),),
    )  # fmt: skip
    number = school_referrals.add_referral(desk, AddReferral(says, SCHOOL, pupil_id=laid.pupil.id)).value.number
    accept_referral(desk, AcceptReferral(number, reason="Added to the case."))
    text = " ".join(one.text for one in drafted(desk, charge).paragraphs)
    assert "referred Siân Ffug-Jones to the council on 2 February 2026" in text
    assert "On 20 January 2026: " in text
    assert "neighbour" not in text


def test_the_register_is_produced_by_one_witness_alone(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:  # fmt: skip
    extracts.issue_extract(desk, AskExtract(BEGUN, LAST, upn=laid.pupil.upn, language="en"))
    head = drafted(desk, charge)
    assert [one.title for one in head.exhibits] == ["Register extract RE/2026/00001"]
    mine = statements.draft_statement(desk, DraftStatement(laid.reference, laid.parent_id, BEGUN, LAST)).value
    assert "RE/2026/00001" not in " ".join(one.title for one in mine.exhibits)


def test_frozen_it_is_numbered_and_stands_among_the_school_statements_of_the_bundle(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    row = drafted(desk, charge)
    made = statements.freeze_statement(desk, row.thread_id).value
    with desk.reading() as session:
        kept = documents.content(session, made.number)
    assert kept is not None
    assert kept[0].kind == "head_teacher_statement"
    (paper,) = [
        one
        for one in bundle_papers.papers_of(desk, laid.reference, laid.parent_id)
        if one.section == "school_statement"
    ]
    assert (paper.title_en, paper.goes_in) == (f"Statement of {HEAD}", True)
    with pytest.raises(Refused) as told:
        statements.save_statement(desk, SaveStatement(row.thread_id, 1, (Paragraph("Other."),)))
    assert told.value.key == "statement_frozen"


def test_a_charge_without_a_certificate_is_named_and_one_with_it_asks_for_the_signature(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    found = wrong(desk, laid)
    assert charge.number in found["charge_certified"].english
    assert "has_certificate" not in found
    number = issue(desk, charge)
    found = wrong(desk, laid)
    assert "charge_certified" not in found
    assert number in found["signed"].english
    signed = SignPaper(number, TODAY, HEAD)
    assert certificates.sign_certificate(desk, signed).value.signed is not None
    before = counted(desk)
    certificates.sign_certificate(desk, signed)
    assert counted(desk) == before
    assert "signed" not in wrong(desk, laid)
    assert ("sign", "document") in audit_lines(desk)


def test_figures_that_the_register_no_longer_bears_out_are_named_on_each_paper(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    issue(desk, charge)
    statements.freeze_statement(desk, drafted(desk, charge).thread_id)
    assert not {"figures_agree", "charge_stands", "figures_drafted"} & set(wrong(desk, laid))
    mark(desk, laid, AWAY[0], "AM", "I")
    checks = [one for one in preflight(desk, laid.reference, laid.parent_id) if not one.met]
    figures = [one.english for one in checks if one.key == "figures_agree"]
    assert len(figures) == 2
    assert all("16 unauthorised" in one and "15 unauthorised" in one for one in figures)
    (session,) = [one.english for one in checks if one.key == "charge_stands"]
    assert f"The session of 12/01/2026 (AM) was charged in {charge.number} as O" in session


def test_figures_changed_by_hand_are_named(desk: Desk, laid: NoticeCase, charge: ProsecutionRow) -> None:
    row = drafted(desk, charge)
    own = tuple(
        Paragraph("She missed 20 sessions.") if one.source_kind == "register" else one for one in row.paragraphs
    )
    statements.save_statement(desk, SaveStatement(row.thread_id, 1, own))
    statements.freeze_statement(desk, row.thread_id)
    assert HEAD in wrong(desk, laid)["figures_drafted"].english


def test_a_signed_copy_goes_into_the_bundle_instead_of_the_paper_and_is_checked_as_it(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    number = issue(desk, charge)
    row = drafted(desk, charge)
    made = statements.freeze_statement(desk, row.thread_id).value
    files = [
        attachments.attach_bytes(desk, AttachBytes(About(laid.reference), pdf_of(text), f"{text}.pdf")).value.row
        for text in ("certificate signed", "statement signed")
    ]
    certificates.sign_certificate(desk, SignPaper(number, TODAY, HEAD, files[0].id))
    statements.sign_statement(desk, SignStatement(row.thread_id, TODAY))
    (stated,) = statements.statements_of(desk, laid.reference)
    assert stated.signed_copy == ""
    later = statements.sign_statement(desk, SignStatement(row.thread_id, TODAY, files[1].id)).value
    assert later.signed_copy == "statement signed"
    papers = {one.key: one for one in bundle_papers.papers_of(desk, laid.reference, laid.parent_id)}
    for file, section, reference in zip(files, ("certificate", "school_statement"), ("BFP/1", ""), strict=True):
        paper = papers[f"attachment:{file.id}"]
        assert (paper.section, paper.goes_in, paper.exhibit) == (section, True, reference)
        assert papers[f"document:{paper.signed_of}"].why_out == "signed_copy"
    assert made.number
    assert not {"signed", "charge_certified", "figures_agree"} & set(wrong(desk, laid))
    mark(desk, laid, AWAY[0], "AM", "I")
    assert "signed" in wrong(desk, laid)["figures_agree"].english


def test_pages_of_another_case_are_no_signed_copy(desk: Desk, laid: NoticeCase, charge: ProsecutionRow) -> None:
    number, other = issue(desk, charge), lay_case(desk, number=2)
    row = attachments.attach_bytes(desk, AttachBytes(About(other.reference), pdf_of("x"), "x.pdf")).value.row
    with pytest.raises(Refused) as told:
        certificates.sign_certificate(desk, SignPaper(number, TODAY, HEAD, row.id))
    assert told.value.key == "signed_pages_elsewhere"


def test_a_certificate_of_one_parents_charge_goes_into_no_bundle_against_the_other(
    desk: Desk, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    father = lay_parent(desk, laid.pupil, "Ffug-Huws", "Iwan")
    issue(desk, charge)
    (paper,) = [
        one for one in bundle_papers.papers_of(desk, laid.reference, father) if one.kind == "attendance_certificate"
    ]
    assert (paper.goes_in, paper.why_out) == (False, "other_parent")


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"number": "AC/2026/00009"}, "no_such_certificate"),
        ({"on": TODAY + dt.timedelta(days=1)}, "certificate_sign_day"),
        ({"on": TODAY - dt.timedelta(days=1)}, "certificate_sign_day"),
        ({"signed_by": " "}, "certificate_signed_by"),
    ],
)
def test_a_signature_that_cannot_be_is_refused(
    desk: Desk, charge: ProsecutionRow, said: dict[str, object], key: str
) -> None:  # fmt: skip
    usual: dict[str, object] = {"number": issue(desk, charge), "on": TODAY, "signed_by": HEAD}
    with pytest.raises(Refused) as told:
        certificates.sign_certificate(desk, SignPaper(**(usual | said)))  # type: ignore[arg-type]
    assert told.value.key == key


def test_what_the_head_teacher_signs_is_kept_alike_in_either_database(any_store: Store, clock: FixedClock) -> None:
    officer = Desk(store=any_store, user=ALED, clock=clock, pack=load_pack())
    manager = Desk(store=any_store, user=MARI, clock=clock, pack=load_pack())
    made = lay_case(officer)
    schools.record_school(officer, RecordSchool(SCHOOL, "Ysgol Enghraifft", phase="secondary", head_teacher=HEAD))
    row = begun(officer, manager, made)
    number = issue(officer, row)
    certificates.sign_certificate(officer, SignPaper(number, TODAY, "Somebody else"))
    certificates.sign_certificate(officer, SignPaper(number, TODAY, HEAD))
    (kept,) = certificates.certificates_of(officer, made.reference)
    assert kept.signed is not None
    assert kept.signed.signed_by == HEAD, "the newest holds, and the one before stays"
    stated = drafted(officer, row)
    assert (stated.charge, stated.facts["counts"]["unauthorised"], stated.by_hand) == (row.number, 16, False)
