"""``letters …``: list, fields, check, export, add, retire, preview, issue, word, batch, of-case."""

from __future__ import annotations

import argparse
from uuid import UUID

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.errors import Refused
from ecede_desktop.records.letters import ServeBatch, WriteBatch, WriteLetter
from ecede_desktop.records.pupils import Language
from ecede_desktop.services import cases, letter_batches, letters
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import check_writable, save_pdf


def list_templates(options: argparse.Namespace) -> int:
    """Every letter that may be written."""
    with opened(options, read_only=True) as desk:
        rows = letters.templates(desk)
    if options.json:
        out_json(rows)
        return 0
    out_table(
        ["Key", "Version", "Whose", "Title", "Teitl", "Asks for"],
        [
            (row.key, row.version, "council" if row.council_own else "program", row.title_en, row.title_cy,
             ", ".join(row.needs))
            for row in rows
        ],
    )  # fmt: skip
    for row in rows:
        for fault in row.faults:
            message(fault)
    return 0


def fields(options: argparse.Namespace) -> int:
    """Every field that a template may use."""
    rows = letters.known_fields()
    if options.json:
        out_json([{"field": key, "en": english, "cy": welsh} for key, english, welsh in rows])
    else:
        out_table(["Field", "English", "Cymraeg"], rows)
    return 0


def check(options: argparse.Namespace) -> int:
    """Look at template files."""
    faults = {str(file): letters.check_file(file) for file in options.files}
    if options.json:
        out_json(faults)
    else:
        for found in faults.values():
            for fault in found:
                message(fault)
        whole = sum(not found for found in faults.values())
        out(f"{whole} of {len(faults)} can be used.")
    return 2 if any(faults.values()) else 0


def export(options: argparse.Namespace) -> int:
    """Write a template to a file."""
    with opened(options, read_only=True) as desk:
        letters.save_template(desk, options.template, options.out)
    return _told(options, {"template": options.template, "file": options.out}, f"Written to {options.out}.")


def add(options: argparse.Namespace) -> int:
    """Take in the council's own version of a letter."""
    with opened(options) as desk:
        row = letters.take_template(desk, options.file, options.note).value
    return _told(options, row, f"{row.key} is used in the council's version {row.version}.")


def retire(options: argparse.Namespace) -> int:
    """Use our own letter again."""
    with opened(options) as desk:
        letters.retire_template(desk, options.template)
    return _told(options, {"template": options.template}, f"{options.template} is used as it came with the program.")


def preview(options: argparse.Namespace) -> int:
    """Write the pages as they would be."""
    check_writable(options.out)
    with opened(options) as desk:
        content = letters.preview_letter(desk, _letter(desk, options))
    save_pdf(content, options.out)
    return _told(options, {"file": options.out}, f"A preview was written to {options.out}; nothing was issued.")


def issue(options: argparse.Namespace) -> int:
    """Issue a letter and write it."""
    check_writable(options.out)
    with opened(options) as desk:
        paper = letters.issue_letter(desk, _letter(desk, options)).value
    save_pdf(paper.pdf, options.out)
    return _told(options, paper, f"{paper.number}: {paper.pages} pages, SHA-256 {paper.sha256}, in {options.out}.")


def word(options: argparse.Namespace) -> int:
    """Write a letter as a Word file."""
    with opened(options) as desk:
        letters.save_word(desk, _letter(desk, options), options.out)
    return _told(options, {"file": options.out}, f"Written to {options.out}; it is not issued.")


def batch(options: argparse.Namespace) -> int:
    """The same letter to every parent of some cases."""
    command = WriteBatch(
        tuple(options.references), options.template, options.order, options.name, options.language, options.text,
        options.day, options.time, options.place, not options.one_side,
    )  # fmt: skip
    if options.check:
        return _check_batch(options, command)
    if options.out is None:
        raise Refused("letters_out", "Say with --out where the letters are written to.", field="out")
    check_writable(options.out)
    with opened(options) as desk:
        made = letter_batches.issue_batch(desk, command).value
    save_pdf(made.pdf, options.out)
    if options.json:
        out_json({"batch": made.id, "letters": [(one.number, one.letter.reference) for one in made.letters]})
        return 0
    out_table(
        ["Number", "Case", "Postcode"], [(one.number, one.letter.reference, one.postcode) for one in made.letters]
    )
    message(f"{len(made.letters)} letters, to be printed from {options.out}. Batch {made.id}.")
    return 0


def _check_batch(options: argparse.Namespace, command: WriteBatch) -> int:
    with opened(options, read_only=True) as desk:
        found = letter_batches.propose_batch(desk, command)
    rows = [(one.letter.reference, one.addressee, one.letter.language, str(one.refusal or "")) for one in found]
    if options.json:
        out_json([dict(zip(("case", "to", "language", "refused"), row, strict=True)) for row in rows])
    else:
        out_table(["Case", "To", "Language", "What stands in the way"], rows)
    return 2 if any(one.refusal for one in found) else 0


def serve_batch(options: argparse.Namespace) -> int:
    """Every letter of a batch went out so, on that day."""
    try:
        batch_id = UUID(options.batch)
    except ValueError:
        text = f"“{options.batch}” is no batch: give the id that “letters batch --json” said."
        raise Refused("no_such_letter_batch", text, field="batch") from None
    command = ServeBatch(batch_id, options.method, options.on, options.evidence, options.served_by)
    with opened(options) as desk:
        rows = letter_batches.serve_batch(desk, command).value
    return _told(options, rows, f"Recorded of {len(rows)} letters.")


def of_case(options: argparse.Namespace) -> int:
    """The letters of a case."""
    with opened(options, read_only=True) as desk:
        rows = letters.letters_of(desk, options.reference)
    if options.json:
        out_json(rows)
        return 0
    out_table(
        ["Number", "On", "Letter", "Language"], [(row.number, row.on, row.title_en, row.language) for row in rows]
    )
    return 0


def _letter(desk: Desk, options: argparse.Namespace) -> WriteLetter:
    parents = cases.view_case(desk, options.reference).pupil.parents
    wanted = " ".join(options.parent.split()).casefold()
    found = [
        row
        for row in parents
        if not wanted or wanted in (row.full_name.casefold(), f"{row.forename} {row.surname}".strip().casefold())
    ]
    if len(found) != 1:
        names = ", ".join(row.full_name for row in parents)
        text = f"Say with --parent to whom the letter goes, as recorded: {names or 'no parent is recorded yet'}."
        raise Refused("letter_which_parent", text, field="parent", names=names)
    chosen = found[0].language.value if found[0].language in (Language.ENGLISH, Language.WELSH) else "both"
    return WriteLetter(
        options.reference, options.template, found[0].id, options.language or chosen, options.text, options.day,
        options.time, options.place,
    )  # fmt: skip


def _told(options: argparse.Namespace, result: object, said: str) -> int:
    if options.json:
        out_json(result)
    else:
        out(said)
    return 0
