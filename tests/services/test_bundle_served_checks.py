"""What is known of the served copy only once it is drawn asks for a named person's reason before anything is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import pytest

from ecede_desktop.records.attachments import About, AttachBytes
from ecede_desktop.records.case_bundles import AddRedaction, ChoosePaper, MadeBundle
from ecede_desktop.services import attachments, bundle_papers
from ecede_desktop.services.bundles import BundleChecksFailed, case_bundle, make_bundle
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.extracts import reprint_extract
from tests.reports.bundle.papers import pdf
from tests.reports.bundle.test_doubtful import disguised
from tests.reports.bundle.test_removing import NAME
from tests.services.bundle_case import command, document_id, lay_pdf, words_of
from tests.services.caseload import audit_lines
from tests.services.notice_case import NoticeCase
from tests.services.test_bundles import laid

__all__ = ["laid"]

NEIGHBOUR = "Gwen Ffug-Hopkin"
LETTER = "WL/2026/00001"


def take_out(desk: Desk, laid: NoticeCase) -> None:
    """The neighbour's name out of the letter of warning."""
    letter = document_id(desk, LETTER)
    bundle_papers.add_redaction(
        desk, AddRedaction(laid.reference, "document", letter, "third_party", words=NEIGHBOUR)
    )  # fmt: skip


def put_in(desk: Desk, laid: NoticeCase, content: bytes, title: str, copies: str = "both") -> str:
    """A paper that came from elsewhere; answers its key."""
    row = attachments.attach_bytes(desk, AttachBytes(About(laid.reference), content, "a.pdf", title)).value.row
    choice = ChoosePaper(laid.reference, laid.parent_id, "attachment", row.id, copies=copies)
    bundle_papers.choose_paper(desk, choice)
    return f"attachment:{row.id}"


def make(desk: Desk, laid: NoticeCase, reasons: Mapping[str, str] | None = None) -> MadeBundle:
    """With a reason for every check of the records, and these for those of the pages."""
    usual = command(desk, laid)
    return make_bundle(desk, command(desk, laid, reasons={**usual.reasons, **(reasons or {})})).value


def asked(desk: Desk, laid: NoticeCase, reasons: Mapping[str, str] | None = None) -> BundleChecksFailed:
    with pytest.raises(BundleChecksFailed) as told:
        make(desk, laid, reasons)
    return told.value


def said_of(made: MadeBundle, id_: str) -> dict[str, Any]:
    return dict(next(said for said in made.row.checks if said["id"] == id_))


def test_words_that_stand_in_another_paper_are_kept_only_with_a_reason(desk: Desk, laid: NoticeCase) -> None:
    take_out(desk, laid)
    key = put_in(desk, laid, pdf("A page.", f"Told by {NEIGHBOUR}."), "Note of a call")
    id_ = f"words_elsewhere/{key}"
    refusal = asked(desk, laid)
    assert refusal.key == "bundle_checks_ask"
    (check,) = refusal.checks
    assert (check.id, check.severity, check.met) == (id_, "asks", False)
    assert "“Note of a call”, p. 2" in check.english
    assert "“Note of a call”, t. 2" in check.welsh
    assert case_bundle(desk, laid.reference, laid.parent_id).made == ()
    assert ("make", "bundle") not in audit_lines(desk)
    asked(desk, laid, {id_: "  "})
    made = make(desk, laid, {id_: "She is a witness and agreed."})
    assert NEIGHBOUR in words_of(reprint_extract(desk, made.row.papers[1].number).pdf)
    kept = said_of(made, id_)
    assert (kept["reason"], kept["by"]) == ("She is a witness and agreed.", desk.user.full_name)
    assert (kept["english"], kept["welsh"]) == (check.english, check.welsh)


def test_a_page_whose_text_cannot_be_trusted_is_kept_only_with_a_reason(desk: Desk, laid: NoticeCase) -> None:
    key = put_in(desk, laid, disguised(0x61), "Scanned letter")
    source_id = UUID(key.removeprefix("attachment:"))
    take = AddRedaction(laid.reference, "attachment", source_id, "third_party", words=NAME)
    bundle_papers.add_redaction(desk, take)
    refusal = asked(desk, laid)
    id_ = f"removal_doubtful/{key}"
    assert [check.id for check in refusal.checks] == [id_]
    assert "“Scanned letter”, p. 2" in refusal.checks[0].english
    made = make(desk, laid, {id_: "I looked at the page: it is a plan of the school."})
    assert said_of(made, id_)["by"] == desk.user.full_name


def test_each_paper_is_asked_about_and_only_what_is_not_answered(desk: Desk, laid: NoticeCase) -> None:
    take_out(desk, laid)
    keys = [put_in(desk, laid, pdf(f"{NEIGHBOUR} {said}."), said) for said in ("rang", "wrote")]
    ids = [f"words_elsewhere/{key}" for key in keys]
    assert {check.id for check in asked(desk, laid).checks} == set(ids)
    assert [check.id for check in asked(desk, laid, {ids[0]: "She agreed."}).checks] == [ids[1]]


def test_the_courts_own_copy_may_say_the_words(desk: Desk, laid: NoticeCase) -> None:
    take_out(desk, laid)
    put_in(desk, laid, pdf(f"Told by {NEIGHBOUR}."), "Note of a call", copies="court")
    assert make(desk, laid).row.papers


def test_nothing_changed_is_the_same_bundle_and_asks_nothing_again(desk: Desk, laid: NoticeCase) -> None:
    take_out(desk, laid)
    id_ = f"words_elsewhere/{put_in(desk, laid, pdf(f'Told by {NEIGHBOUR}.'), 'Note of a call')}"
    first = make(desk, laid, {id_: "She agreed."})
    again = make(desk, laid)
    assert (again.was_there, again.row.number) == (True, first.row.number)
    lay_pdf(desk, laid, "L/9", "letter", "Another letter.")
    assert [check.id for check in asked(desk, laid).checks] == [id_]
