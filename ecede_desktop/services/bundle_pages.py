"""The pages of a paper as its bundle shows them, so that a person can mark on them what is taken out."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.attachment_texts import text_of
from ecede_desktop.law.policy_bundle import bundle_policy
from ecede_desktop.records.bundles import BundleSpec
from ecede_desktop.records.case_bundles import PHYSICAL, PaperPages
from ecede_desktop.reports.bundle.findings import BundleRefused, PaperRefused
from ecede_desktop.reports.bundle.sheets import sheets_of
from ecede_desktop.services.bundle_papers import defendant, read_papers
from ecede_desktop.services.bundles import bundled
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case


def paper_pages(
    desk: Desk, reference: str, parent_id: UUID, source_id: UUID, cancelled: Callable[[], bool] = lambda: False
) -> PaperPages:
    """Every page of a paper on its sheet; nothing is recorded.

    Raises:
        NoSuchCase: there is none.
        Refused: the parent is none of this child, or the paper is not on file, or has no pages that can be shown.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        defendant(session, case, parent_id)
        papers = read_papers(session, desk, case, parent_id)
    paper = next((one for one in papers if one.source_id == source_id and one.source_kind != PHYSICAL), None)
    if paper is None:
        text = "That paper is not on file of this case; open the bundle again."
        raise Refused("bundle_paper_unknown", text, field="source_id")
    spec = BundleSpec("", "", case.reference, "", "", "", "", "both", desk.clock.now(), ())
    try:
        made = sheets_of(bundled(desk, paper, ()), spec, bundle_policy(desk.pack).file, text_of, cancelled)
    except PaperRefused as refusal:
        raise BundleRefused([refusal.said]) from None
    if not made.frames:
        text = "This paper has no pages that can be shown; say its words, or leave the whole paper out of the copy."
        raise Refused("paper_without_pages", text)
    return made
