"""Signed pages in the bundle: what was decided of the paper is not lost when its scan takes its place."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.attachments import About, AttachBytes
from ecede_desktop.records.case_bundles import AddRedaction, CasePaper, ChoosePaper, WithdrawRedaction
from ecede_desktop.records.charge_papers import SignPaper
from ecede_desktop.services import attachments, bundle_papers, bundles, signed_pages
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.extracts import reprint_extract
from tests.services.bundle_case import command, document_id, lay_pdf, pdf_of, words_of
from tests.services.notice_case import NoticeCase
from tests.services.test_bundles import laid, letter_of

__all__ = ["laid"]

NEIGHBOUR = "Eluned Ffug-Bowen"
LETTER = "WL/2026/00001"


def sign(desk: Desk, laid: NoticeCase) -> None:
    scan = pdf_of(f"You are warned. Seen by {NEIGHBOUR}. Signed.")
    attached = attachments.attach_bytes(
        desk, AttachBytes(About(laid.reference), scan, "scan.pdf", "Signed letter")
    ).value
    with desk.writing() as unit:
        signed_pages.record(unit, SignPaper(LETTER, dt.date(2026, 3, 1), "Prifathro Ffug", attached.row.id))
        unit.commit()


def signed_of(desk: Desk, laid: NoticeCase) -> CasePaper:
    rows = bundle_papers.papers_of(desk, laid.reference, laid.parent_id)
    return next(row for row in rows if row.signed_of is not None)


def test_the_copy_is_stopped_until_removals_are_decided_on_the_signed_pages(desk: Desk, laid: NoticeCase) -> None:
    letter = document_id(desk, LETTER)
    removal = AddRedaction(laid.reference, "document", letter, "third_party", words=NEIGHBOUR)
    bundle_papers.add_redaction(desk, removal)
    sign(desk, laid)
    with pytest.raises(bundles.BundleChecksFailed) as told:
        bundles.make_bundle(desk, command(desk, laid))
    assert [check.key for check in told.value.checks if check.severity == "stops"] == ["removals_signed"]
    signed = signed_of(desk, laid)
    assert (signed.removals, signed.removals_left) == (0, 1)
    bundle_papers.add_redaction(
        desk, replace(removal, source_kind=signed.source_kind, source_id=signed.source_id, words="warned")
    )
    assert signed_of(desk, laid).removals_left == 1  # another word answers for nothing
    bundle_papers.add_redaction(desk, replace(removal, source_kind=signed.source_kind, source_id=signed.source_id))
    made = bundles.make_bundle(desk, command(desk, laid)).value
    served = made.row.papers[1].number
    assert NEIGHBOUR not in words_of(reprint_extract(desk, served).pdf)


def test_whoever_withdraws_the_removals_says_that_none_is_needed(desk: Desk, laid: NoticeCase) -> None:
    removal = AddRedaction(laid.reference, "document", document_id(desk, LETTER), "third_party", words="warned")
    row = bundle_papers.add_redaction(desk, removal).value
    sign(desk, laid)
    bundle_papers.withdraw_redaction(desk, WithdrawRedaction(row.id, "Nothing of others stands in it."))
    assert bundles.make_bundle(desk, command(desk, laid)).value.row.papers


@pytest.mark.parametrize("copies", ["court", "none"])
def test_what_was_chosen_of_the_paper_holds_of_its_signed_pages(desk: Desk, laid: NoticeCase, copies: str) -> None:
    bundle_papers.choose_paper(desk, replace(letter_of(desk, laid), copies=copies, title="Letter of warning"))
    sign(desk, laid)
    signed = signed_of(desk, laid)
    assert (signed.copies, signed.title_en) == (copies, "Letter of warning")
    unsigned = next(
        row for row in bundle_papers.papers_of(desk, laid.reference, laid.parent_id) if row.why_out == "signed_copy"
    )
    assert unsigned.copies == "none"


def test_moving_another_paper_takes_no_signed_pages_out_and_no_title_away(desk: Desk, laid: NoticeCase) -> None:
    lay_pdf(desk, laid, "WL/2026/00009", "letter", "Another letter.")
    bundle_papers.choose_paper(desk, replace(letter_of(desk, laid), title="Letter of warning"))
    sign(desk, laid)
    other = document_id(desk, "WL/2026/00009")
    command = ChoosePaper(laid.reference, laid.parent_id, "document", other)
    for place in (1, 2, 3, 1):
        bundle_papers.choose_paper(desk, replace(command, place=place))
        signed = signed_of(desk, laid)
        assert (signed.copies, signed.title_en) == ("both", "Letter of warning")


def test_what_is_said_of_a_paper_is_said_of_its_signed_pages(desk: Desk, laid: NoticeCase) -> None:
    choice = letter_of(desk, laid)
    sign(desk, laid)
    with pytest.raises(Refused) as told:
        bundle_papers.choose_paper(desk, replace(choice, late=True))
    assert told.value.key == "bundle_signed_copy"
