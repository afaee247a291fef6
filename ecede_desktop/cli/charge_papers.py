"""``court head-draft|certificate|signed``: what the head teacher signs over a charge."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json
from ecede_desktop.errors import Refused
from ecede_desktop.records.charge_papers import AskCertificate, DraftHeadStatement, SignPaper
from ecede_desktop.records.statements import SignStatement
from ecede_desktop.services import certificates, head_statements, statements
from ecede_desktop.services.paper_files import check_writable, save_pdf


def draft(options: argparse.Namespace) -> int:
    """Draft the head teacher's statement over the sessions of a charge."""
    command = DraftHeadStatement(
        options.number, options.language, options.school, options.witness, options.post, options.closes_am,
        options.closes_pm, options.authorises,
    )  # fmt: skip
    with opened(options) as desk:
        row = head_statements.draft_head_statement(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.thread_id}: {row.witness}, {len(row.paragraphs)} paragraphs, {len(row.exhibits)} exhibits")
    return 0


def certificate(options: argparse.Namespace) -> int:
    """Issue the certificate of attendance of a charge, for the head teacher to sign."""
    check_writable(options.out)
    ask = AskCertificate(options.number, options.language, options.school, options.acknowledge_missing)
    with opened(options) as desk:
        made = certificates.issue_certificate(desk, ask).value
    save_pdf(made.pdf, options.out)
    if options.json:
        out_json({"number": made.number, "sha256": made.sha256, "pages": made.pages})
    else:
        out(f"Issued {made.number}, {made.pages} pages: {options.out}")
    return 0


def signed(options: argparse.Namespace) -> int:
    """A certificate or a statement came back signed."""
    number = options.number.strip()
    with opened(options) as desk:
        stated = [one for one in statements.statements_of(desk, options.reference) if one.document_number == number]
        row: object
        if stated:
            row = statements.sign_statement(desk, SignStatement(stated[0].thread_id, options.on, options.pages)).value
        else:
            kept = [one for one in certificates.certificates_of(desk, options.reference) if one.number == number]
            if not kept:
                text = f"Case {options.reference} has neither a certificate nor a statement {number}."
                raise Refused("no_such_certificate", text, field="number", number=number)
            by = options.by or kept[0].head_teacher
            row = certificates.sign_certificate(desk, SignPaper(number, options.on, by, options.pages)).value
    if options.json:
        out_json(row)
    else:
        out(f"{number}: signed {options.on}")
    return 0
