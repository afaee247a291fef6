"""One paper on the sheets that the bundle makes of it, with nothing taken out: to mark on it what is."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

from ecede_desktop.law.policy_bundle import FileRule
from ecede_desktop.records.bundles import BundledPaper, BundleSpec, Copy, TextReader
from ecede_desktop.records.case_bundles import PageFrame, PaperPages
from ecede_desktop.reports.bundle.prepare import prepare


def sheets_of(
    paper: BundledPaper, spec: BundleSpec, rule: FileRule, text_of: TextReader | None, cancelled: Callable[[], bool]
) -> PaperPages:
    """The sheets, turned and placed just as those of the copies: what is marked here is what is black there.

    Raises:
        PaperRefused: it cannot go into a bundle as it is.
    """
    whole = replace(paper, removals=(), copies="both")
    part = prepare(whole, replace(spec, copy=Copy.COURT, same_numbers=False), rule, text_of, cancelled)
    try:
        out = io.BytesIO()
        part.document.save(out)
    finally:
        part.document.close()
    frames = tuple(PageFrame(one.scale, one.left, one.bottom) for one in part.placements)
    return PaperPages(out.getvalue() if frames else b"", frames)
