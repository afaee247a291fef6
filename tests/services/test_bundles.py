"""From the papers of a case to both copies of its bundle: chosen, looked at, made whole or not at all, made again."""

from __future__ import annotations

import datetime as dt
import hashlib

import pytest
import uuid6

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.attachments import About, AttachBytes
from ecede_desktop.records.bundles import BundleStopped
from ecede_desktop.records.case_bundles import AddRedaction, ChoosePaper, WithdrawRedaction
from ecede_desktop.records.material import MarkMaterial
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.services import attachments, bundle_papers, bundles, material, paper_service
from ecede_desktop.services.bundle_removals import propose_removals
from ecede_desktop.services.bundles import BundleChecksFailed, bundle_page, case_bundle, make_bundle
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.extracts import reprint_extract
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import Exhibit
from tests.desks import ALED, MARI
from tests.services.bundle_case import command, document_id, later, lay_bundle_case, lay_pdf, words_of
from tests.services.caseload import audit_lines
from tests.services.notice_case import NoticeCase, cases_id, lay_paper, lay_parent
from tests.services.test_prosecutions import begun


@pytest.fixture
def laid(desk: Desk, manager_desk: Desk) -> NoticeCase:
    """A case whose proceedings have begun, with a certificate."""
    made = lay_bundle_case(desk)
    begun(desk, manager_desk, made)
    lay_pdf(desk, made, "CA/2026/00001", "attendance_certificate", "Certificate of attendance")
    return made


def letter_of(desk: Desk, laid: NoticeCase) -> ChoosePaper:
    return ChoosePaper(laid.reference, laid.parent_id, "document", document_id(desk, "WL/2026/00001"))


def order(desk: Desk, laid: NoticeCase) -> list[str]:
    return [one.title_en for one in bundle_papers.papers_of(desk, laid.reference, laid.parent_id) if one.goes_in]


def test_papers_stand_in_the_sections_of_the_pack(desk: Desk, laid: NoticeCase) -> None:
    papers = bundle_papers.papers_of(desk, laid.reference, laid.parent_id)
    assert [(one.section, one.title_en, one.copies) for one in papers] == [
        ("certificate", "Certificate of attendance CA/2026/00001", "both"),
        ("letters", "Letter WL/2026/00001", "both"),
    ]


def test_what_was_sent_to_another_parent_or_nobody_spoke_of_is_left_out(desk: Desk, laid: NoticeCase) -> None:
    father = lay_parent(desk, laid.pupil, "Ffug-Hughes", "Gareth")
    note = AttachBytes(About(laid.reference), b"A note.", "note.txt", "A note", received_on=dt.date(2026, 2, 1))
    attachments.attach_bytes(desk, note)
    against_him = {one.title_en: one for one in bundle_papers.papers_of(desk, laid.reference, father)}
    assert against_him["Letter WL/2026/00001"].why_out == "other_parent"
    assert (against_him["A note"].copies, against_him["A note"].why_out) == ("none", "unused")


def test_a_paper_moves_and_what_was_said_before_stays(desk: Desk, laid: NoticeCase) -> None:
    lay_pdf(later(desk, 1), laid, "L/2", "letter", "Second")
    lay_pdf(later(desk, 2), laid, "L/3", "letter", "Third")
    move = ChoosePaper(laid.reference, laid.parent_id, "document", document_id(desk, "L/3"), place=1)
    bundle_papers.choose_paper(desk, move)
    assert order(desk, laid)[1:] == ["Letter L/3", "Letter WL/2026/00001", "Letter L/2"]
    assert not bundle_papers.choose_paper(desk, move).changes, "the same said twice is kept once"
    out = ChoosePaper(laid.reference, laid.parent_id, "document", document_id(desk, "L/3"), copies="none")
    bundle_papers.choose_paper(later(desk, 3), out)
    assert order(desk, laid)[1:] == ["Letter WL/2026/00001", "Letter L/2"]
    again = ChoosePaper(laid.reference, laid.parent_id, "document", document_id(desk, "L/2"), section="chronology")
    bundle_papers.choose_paper(later(desk, 4), again)
    assert order(desk, laid)[1:] == ["Letter WL/2026/00001", "Letter L/2"]
    assert ("choose", "bundle") in audit_lines(desk)


@pytest.mark.parametrize(
    ("said", "key"),
    [({"copies": "three"}, "bundle_copies"), ({"section": "songs"}, "bundle_section")],
)
def test_a_place_that_cannot_be_is_refused(desk: Desk, laid: NoticeCase, said: dict[str, str], key: str) -> None:
    with pytest.raises(Refused) as told:
        bundle_papers.choose_paper(desk, ChoosePaper(**(vars(letter_of(desk, laid)) | said)))
    assert told.value.key == key


def test_sensitive_material_stays_out_whatever_was_said(desk: Desk, laid: NoticeCase) -> None:
    both = ChoosePaper(**(vars(letter_of(desk, laid)) | {"copies": "both", "section": "orders"}))
    bundle_papers.choose_paper(desk, both)
    mark = MarkMaterial(laid.reference, "sensitive", "Names a witness.", "document", both.source_id)
    material.mark_material(later(desk, 1), mark)
    assert order(desk, laid) == ["Certificate of attendance CA/2026/00001"]
    with pytest.raises(Refused) as told:
        bundle_papers.choose_paper(later(desk, 2), ChoosePaper(**(vars(both) | {"copies": "court"})))
    assert told.value.key == "bundle_sensitive"


def test_nothing_is_made_over_a_failed_check_without_a_reason(desk: Desk, laid: NoticeCase) -> None:
    with pytest.raises(BundleChecksFailed) as told:
        make_bundle(desk, command(desk, laid, reasons={}))
    assert told.value.key == "bundle_checks_ask"
    assert "has_register" in {check.key for check in told.value.checks}
    assert case_bundle(desk, laid.reference, laid.parent_id).made == ()


def test_no_reason_helps_where_nobody_decided(desk: Desk) -> None:
    laid = lay_bundle_case(desk)
    with pytest.raises(BundleChecksFailed) as told:
        make_bundle(desk, command(desk, laid))
    assert told.value.key == "bundle_checks_stop"
    assert [check.key for check in told.value.checks] == ["decided", "order_considered"]


def test_both_copies_and_the_archive_are_kept_byte_for_byte(desk: Desk, laid: NoticeCase) -> None:
    seen: list[tuple[int, int]] = []
    made = make_bundle(desk, command(desk, laid), lambda at, of: seen.append((at, of))).value
    assert [paper.number for paper in made.row.papers] == [
        "EB/2026/00001/C1", "EB/2026/00001/S1", "EB/2026/00001/A1",
    ]  # fmt: skip
    court = reprint_extract(desk, made.row.papers[0].number)
    assert hashlib.sha256(court.pdf).hexdigest() == made.row.papers[0].sha256
    assert "You are warned" in words_of(court.pdf)
    assert {said["reason"] for said in made.row.checks} == {"Agreed with Legal."}
    assert {said["by"] for said in made.row.checks} == {desk.user.full_name}
    assert seen[-1] == (300, 300)
    assert seen == sorted(seen)
    assert audit_lines(desk).count(("make", "bundle")) == 1


def test_it_is_made_again_only_when_a_paper_changed(desk: Desk, laid: NoticeCase) -> None:
    first = make_bundle(desk, command(desk, laid)).value
    again = make_bundle(desk, command(desk, laid))
    assert (again.value.was_there, again.value.row.number, bool(again.changes)) == (True, first.row.number, False)
    assert not case_bundle(desk, laid.reference, laid.parent_id).changed
    lay_pdf(later(desk, 1), laid, "L/2", "certificate_of_service", "Served")
    assert case_bundle(desk, laid.reference, laid.parent_id).changed
    second = make_bundle(desk, command(desk, laid)).value
    assert (second.was_there, second.row.number) == (False, "EB/2026/00002")
    assert len(case_bundle(desk, laid.reference, laid.parent_id).made) == 2


def test_what_is_taken_out_is_gone_from_the_copy_that_is_served(desk: Desk, laid: NoticeCase) -> None:
    letter = document_id(desk, "WL/2026/00001")
    take = AddRedaction(laid.reference, "document", letter, "third_party", words="Gwen  Ffug-Hopkin")
    row = bundle_papers.add_redaction(desk, take).value
    assert not bundle_papers.add_redaction(desk, take).changes
    made = make_bundle(desk, command(desk, laid)).value
    court, service = (reprint_extract(desk, paper.number).pdf for paper in made.row.papers[:2])
    assert "Gwen Ffug-Hopkin" in words_of(court)
    assert "Ffug-Hopkin" not in words_of(service)
    assert b"Hopkin" not in service
    (line,) = made.row.redactions
    assert (line["why"], line["by"], line["places"]) == ("third_party", desk.user.full_name, 1)
    assert "Hopkin" not in str(made.row.redactions)
    bundle_papers.withdraw_redaction(later(desk, 1), WithdrawRedaction(row.id, "She agreed."))
    assert case_bundle(desk, laid.reference, laid.parent_id).changed


def test_a_whole_page_is_taken_out(desk: Desk, laid: NoticeCase) -> None:
    letter = document_id(desk, "WL/2026/00001")
    bundle_papers.add_redaction(desk, AddRedaction(laid.reference, "document", letter, "sensitive", page=1))
    made = make_bundle(desk, command(desk, laid)).value
    assert "You are warned" not in words_of(reprint_extract(desk, made.row.papers[1].number).pdf)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"why": "because"}, "redaction_why"),
        ({"words": ""}, "redaction_empty"),
        ({"page": -1}, "redaction_page"),
        ({"area": (10.0, 10.0, 5.0, 20.0), "words": ""}, "redaction_area"),
        ({"area": (1.0, 1.0, 5.0, 20.0)}, "redaction_both"),
    ],
)
def test_a_removal_that_cannot_be_is_refused(desk: Desk, laid: NoticeCase, said: dict[str, object], key: str) -> None:
    usual: dict[str, object] = {
        "reference": laid.reference, "source_kind": "document", "source_id": document_id(desk, "WL/2026/00001"),
        "why": "third_party", "words": "Gwen",
    }  # fmt: skip
    with pytest.raises(Refused) as told:
        bundle_papers.add_redaction(desk, AddRedaction(**(usual | said)))  # type: ignore[arg-type]
    assert told.value.key == key


def test_one_that_was_stopped_leaves_nothing(desk: Desk, laid: NoticeCase) -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 4

    with pytest.raises(BundleStopped):
        make_bundle(desk, command(desk, laid), cancelled=stop)
    assert case_bundle(desk, laid.reference, laid.parent_id).made == ()
    assert make_bundle(desk, command(desk, laid)).value.row.number == "EB/2026/00001"


def test_a_paper_that_cannot_go_in_is_named_and_nothing_is_kept(desk: Desk, laid: NoticeCase) -> None:
    lay_paper(desk, laid, "L/2")
    with pytest.raises(Refused) as told:
        make_bundle(desk, command(desk, laid))
    assert "Letter L/2" in str(told.value)
    assert case_bundle(desk, laid.reference, laid.parent_id).made == ()


def test_the_served_copy_is_served_by_the_rules_of_court(desk: Desk, laid: NoticeCase) -> None:
    made = make_bundle(desk, command(desk, laid)).value
    served = RecordService(made.row.papers[1].number, "first_class", desk.clock.today(), parent_id=laid.parent_id)
    row = paper_service.record_service(desk, served).value
    assert (row.deemed_rule, row.deemed_on) == ("court_papers_posted", dt.date(2026, 3, 4))


def test_the_page_shows_what_the_checks_say(desk: Desk, laid: NoticeCase) -> None:
    page = bundle_page(desk, laid.reference, laid.parent_id)
    assert page.bundle.defendant == "Non Ffug-Rees"
    assert [check.key for check in page.checks if not check.met][:1]


def test_a_parent_of_another_child_is_refused(desk: Desk, laid: NoticeCase) -> None:
    with pytest.raises(Refused) as told:
        bundles.case_bundle(desk, laid.reference, laid.pupil.id)
    assert told.value.key == "bundle_parent"


def test_details_of_others_are_proposed_until_somebody_decided(desk: Desk, laid: NoticeCase) -> None:
    lay_parent(desk, laid.pupil, "Ffug-Hopkin", "Gwen")
    (found,) = propose_removals(desk, laid.reference, laid.parent_id)
    assert (found.words, found.why, found.title_en) == ("Gwen Ffug-Hopkin", "third_party", "Letter WL/2026/00001")
    take = AddRedaction(laid.reference, found.source_kind, found.source_id, found.why, words=found.words)
    row = bundle_papers.add_redaction(desk, take).value
    bundle_papers.withdraw_redaction(desk, WithdrawRedaction(row.id, "She is a party."))
    assert propose_removals(desk, laid.reference, laid.parent_id) == ()


def proposed_in(desk: Desk, laid: NoticeCase, text: str, number: str = "L/9") -> list[str]:
    lay_pdf(desk, laid, number, "letter", text)
    return [one.words for one in propose_removals(desk, laid.reference, laid.parent_id) if number in one.title_en]


def test_a_name_is_proposed_in_each_way_in_which_papers_write_it(desk: Desk, laid: NoticeCase) -> None:
    lay_parent(desk, laid.pupil, "Ffug-Hopkin", "Gwen")
    spoken = "FFUG-HOPKIN, Gwen wrote. Mrs Ffug-Hopkin rang. The Ffug-Hopkins and Ffug-Hopkin came."
    assert proposed_in(desk, laid, spoken) == ["Ffug-Hopkin, Gwen", "Mrs Ffug-Hopkin", "Ffug-Hopkin"]
    assert proposed_in(desk, laid, "Mrs Ffug-Hopkin rang.", "L/10") == ["Mrs Ffug-Hopkin"]
    assert proposed_in(desk, laid, "The Ffug-Hopkinsons came.", "L/11") == []


def test_a_surname_that_the_defendant_has_too_is_not_proposed_by_itself(desk: Desk, laid: NoticeCase) -> None:
    lay_parent(desk, laid.pupil, "Ffug-Rees", "Gareth")
    assert proposed_in(desk, laid, "Ffug-Rees came, and Gareth Ffug-Rees.") == ["Gareth Ffug-Rees"]


def test_a_thing_is_listed_with_its_reference_and_a_late_paper_stands_at_the_end(desk: Desk, laid: NoticeCase) -> None:
    with desk.writing() as unit:
        row = Exhibit(
            id=uuid6.uuid7(), case_id=cases_id(unit.session, laid.reference), thread_id=uuid6.uuid7(), place=1,
            initials="TF", source_kind="physical", source_id=None, title="A school bag", on=dt.date(2026, 2, 2),
            number=None, user_id=desk.user.id, recorded_at=desk.clock.now(), withdrawn_at=None, withdrawn_reason="",
        )  # fmt: skip
        unit.session.add(row)
        unit.record("create", "exhibit", row.id)
        unit.commit()
    bundle_papers.choose_paper(desk, ChoosePaper(**(vars(letter_of(desk, laid)) | {"late": True})))
    papers = bundle_papers.papers_of(desk, laid.reference, laid.parent_id)
    assert [(one.exhibit, one.title_en) for one in papers if one.exhibit] == [("TF/1", "A school bag")]
    made = make_bundle(desk, command(desk, laid, same_numbers=True)).value
    text = words_of(reprint_extract(desk, made.row.papers[0].number).pdf)
    assert text.index("A school bag") < text.rindex("You are warned")
    assert made.row.papers[0].pages == made.row.papers[1].pages
    assert made.row.made_with["same_numbers"] is True


def test_a_bundle_is_made_on_either_database(any_store: Store, clock: FixedClock) -> None:
    officer = Desk(store=any_store, user=ALED, clock=clock, pack=load_pack())
    manager = Desk(store=any_store, user=MARI, clock=clock, pack=load_pack())
    laid = lay_bundle_case(officer)
    begun(officer, manager, laid)
    bundle_papers.choose_paper(officer, letter_of(officer, laid))
    letter = document_id(officer, "WL/2026/00001")
    bundle_papers.add_redaction(officer, AddRedaction(laid.reference, "document", letter, "third_party", words="Gwen"))
    row = make_bundle(officer, command(officer, laid)).value.row
    kept = case_bundle(officer, laid.reference, laid.parent_id)
    assert kept.made == (row,)
    assert [paper.size > 0 for paper in row.papers] == [True, True, True]
    assert not kept.changed


def test_a_part_of_a_page_is_taken_out(desk: Desk, laid: NoticeCase) -> None:
    letter = document_id(desk, "WL/2026/00001")
    area = bundle_papers.area_of("60, 690, 560, 720")
    bundle_papers.add_redaction(desk, AddRedaction(laid.reference, "document", letter, "sensitive", 1, area=area))
    made = make_bundle(desk, command(desk, laid)).value
    assert "You are warned" not in words_of(reprint_extract(desk, made.row.papers[1].number).pdf)
    assert made.row.redactions[0]["kind"] == "area"


@pytest.mark.parametrize("written", ["1 2 3", "a, b, c, d", "1,2,3,4,5"])
def test_what_is_no_area_is_refused(written: str) -> None:
    with pytest.raises(Refused) as told:
        bundle_papers.area_of(written)
    assert told.value.key == "redaction_area"
    assert bundle_papers.area_of("  ") is None
