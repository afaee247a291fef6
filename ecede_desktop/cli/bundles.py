"""``bundle …``: papers, choose, redact, removals, check, make."""

from __future__ import annotations

import argparse
from uuid import UUID

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json
from ecede_desktop.errors import Refused
from ecede_desktop.law.bundle_checks import BundleCheck
from ecede_desktop.records.case_bundles import AddRedaction, CasePaper, ChoosePaper, MadeBundle, MakeBundle
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.services import bundle_checks, bundle_papers, bundle_removals, bundles, cases
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.extracts import reprint_extract
from ecede_desktop.services.paper_files import check_writable, file_name, save_pdf


def papers(options: argparse.Namespace) -> int:
    """Every paper of a case, in the order of the bundle."""
    with opened(options) as desk:
        rows = bundle_papers.papers_of(desk, options.reference, _parent(desk, options))
    return _tell(rows, options)


def choose(options: argparse.Namespace) -> int:
    """Say where a paper goes."""
    kind, id_ = _key(options.paper)
    late = None if options.late is None else options.late == "yes"
    with opened(options) as desk:
        command = ChoosePaper(
            options.reference, _parent(desk, options), kind, id_, options.section, options.place, options.copies, late,
            options.title,
        )  # fmt: skip
        rows = bundle_papers.choose_paper(desk, command).value
    return _tell(rows, options)


def redact(options: argparse.Namespace) -> int:
    """Take something out of the copy that is served."""
    kind, id_ = _key(options.paper)
    with opened(options) as desk:
        command = AddRedaction(
            options.reference, kind, id_, options.why, options.page, options.words,
            bundle_papers.area_of(options.area), options.note,
        )  # fmt: skip
        row = bundle_papers.add_redaction(desk, command).value
    if options.json:
        out_json({"id": row.id, "paper": row.key, "page": row.page, "why": row.why})
    else:
        out(f"It is taken out of the copy that is served ({row.id}).")
    return 0


def removals(options: argparse.Namespace) -> int:
    """What of others stands in the papers."""
    with opened(options) as desk:
        found = bundle_removals.propose_removals(desk, options.reference, _parent(desk, options))
    if options.json:
        out_json([
            {"paper": f"{one.source_kind}:{one.source_id}", "words": one.words, "why": one.why} for one in found
        ])  # fmt: skip
        return 0
    for one in found:
        out(f"{one.title_en}: “{one.words}” ({one.why})")
    message(f"{len(found)} proposed; nothing is taken out before somebody says so.")
    return 0


def check(options: argparse.Namespace) -> int:
    """Look at a bundle before it is made."""
    with opened(options) as desk:
        checks = bundle_checks.preflight(desk, options.reference, _parent(desk, options))
    wrong = [one for one in checks if not one.met]
    if options.json:
        out_json([_plain(one) for one in checks])
    else:
        for one in checks:
            _say(one)
        message(f"{len(wrong)} of {len(checks)} do not hold." if wrong else "Everything holds.")
    return 2 if wrong else 0


def make(options: argparse.Namespace) -> int:
    """Make both copies and the one for the archive."""
    reasons = dict(_reason(text) for text in options.reason)
    with opened(options) as desk:
        if options.out is not None:
            check_writable(options.out / "bundle.pdf")
        command = MakeBundle(
            options.reference, _parent(desk, options), options.language, reasons, options.same_numbers, options.late,
            options.labels, options.again,
        )  # fmt: skip
        try:
            made = bundles.make_bundle(desk, command).value
        except bundles.BundleChecksFailed as refused:
            # What is asked of drawn pages stands in no list of “bundle check”, so its id is told here.
            for one in refused.checks:
                message(f"{one.id}: {one.english}")
            raise
        if options.out is not None:
            for paper in made.row.papers:
                kept = reprint_extract(desk, paper.number)
                save_pdf(kept.pdf, options.out / file_name(paper.number))
    return _made(made, options)


def _made(made: MadeBundle, options: argparse.Namespace) -> int:
    if options.json:
        out_json({
            "number": made.row.number, "was_there": made.was_there, "fingerprint": made.row.fingerprint,
            "papers": made.row.papers, "findings": [one.text for one in made.findings],
        })  # fmt: skip
        return 0
    if made.was_there:
        message("Nothing changed since this bundle was made.")
    for paper in made.row.papers:
        out(f"{paper.number}: {paper.kind}, pages: {paper.pages} (SHA-256 {paper.sha256}).")
    for one in made.findings:
        message(one.text)
    return 0


def _parent(desk: Desk, options: argparse.Namespace) -> UUID:
    """The parent of that name, or the only one."""
    parents = cases.view_case(desk, options.reference).pupil.parents
    wanted = " ".join(options.parent.split()).casefold()
    found = [row for row in parents if not wanted or wanted in (row.full_name.casefold(), _untitled(row))]
    if len(found) != 1:
        names = ", ".join(row.full_name for row in parents)
        text = f"Say with --parent whom the bundle is against, as recorded: {names or 'no parent is recorded yet'}."
        raise Refused("bundle_which_parent", text, field="parent", names=names)
    return found[0].id


def _untitled(row: ParentRow) -> str:
    return f"{row.forename} {row.surname}".strip().casefold()


def _key(text: str) -> tuple[str, UUID]:
    kind, _, id_ = text.partition(":")
    try:
        return kind, UUID(id_)
    except ValueError:
        said = f"“{text}” is not the key of a paper; take it from “bundle papers”."
        raise Refused("bundle_paper_key", said, field="paper", given=text) from None


def _reason(text: str) -> tuple[str, str]:
    key, _, reason = text.partition("=")
    if not reason.strip():
        raise Refused("bundle_reason", f"Write a reason as CHECK=TEXT, not “{text}”.", field="reason", given=text)
    return key.strip(), reason.strip()


def _tell(rows: tuple[CasePaper, ...], options: argparse.Namespace) -> int:
    if options.json:
        out_json([
            {
                "key": row.key, "section": row.section, "place": row.place, "title": row.title_en, "kind": row.kind,
                "on": row.on, "copies": row.copies, "late": row.late, "exhibit": row.exhibit, "why_out": row.why_out,
                "removals": row.removals,
            }
            for row in rows
        ])  # fmt: skip
        return 0
    for row in rows:
        left_out = f" ({row.why_out})" if row.why_out else ""
        out(f"{row.section} {row.place}. {row.title_en}  {row.on or 'no date'}  [{row.copies}{left_out}]  {row.key}")
    message(f"{sum(row.goes_in for row in rows)} of {len(rows)} go in.")
    return 0


def _say(one: BundleCheck) -> None:
    mark = "holds" if one.met else one.severity
    out(f"[{mark}] {one.english} ({one.citation})")
    if not one.met:
        out(f"        {one.id}: {one.todo_en}")


def _plain(one: BundleCheck) -> dict[str, object]:
    return {
        "id": one.id, "key": one.key, "about": one.about, "met": one.met, "severity": one.severity,
        "text": one.english, "todo": one.todo_en, "citation": str(one.citation), "mark": one.citation.mark,
    }  # fmt: skip
