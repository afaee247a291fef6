"""``attachments …``: add, list, save, withdraw."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.opening import opened, read_password
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.errors import Refused
from ecede_desktop.records.attachments import About, Attached, AttachFile, ManyAttached, WithdrawAttachment
from ecede_desktop.services import attachment_exports, attachments

SOME_REFUSED = 3


def add(options: argparse.Namespace) -> int:
    """Attach files; what is refused is said with its reason."""
    if options.title and len(options.files) > 1:
        raise Refused("attachment_title_of_several", "--title names one file; leave it out where several are attached.")
    about = About(options.reference, contact_id=options.contact)
    commands = [AttachFile(about, path, options.title, options.origin, options.received_on) for path in options.files]
    with opened(options) as desk:
        if len(commands) == 1:
            # One file that is refused is the refusal of the command.
            done = ManyAttached((attachments.attach_file(desk, commands[0]).value,), ())
        else:
            done = attachments.attach_files(desk, commands).value
    if options.json:
        out_json(done)
    else:
        for one in done.attached:
            _say(one)
        for told in done.refused:
            message(told.text)
    return SOME_REFUSED if done.refused else 0


def _say(one: Attached) -> None:
    out(f"{one.row.id}  {one.row.title}  {one.row.media_type}")
    if one.was_there:
        message(f"“{one.row.title}” holds the same bytes and was attached before; it is kept once.")
    if one.name_disagrees:
        message(f"The name “{one.row.file_name}” says another kind than the file is; it goes by its content.")


def list_attachments(options: argparse.Namespace) -> int:
    """List the attachments of a case."""
    with opened(options, read_only=True) as desk:
        rows = attachments.list_attachments(desk, options.reference)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Id", "Title", "Kind", "Bytes", "Attached", "By", "From", "Withdrawn"],
            [(r.id, r.title, r.media_type, r.size, f"{r.added_at:%Y-%m-%d}", r.added_by, r.origin, r.withdrawn_reason)
             for r in rows],
        )  # fmt: skip
    return 0


def save(options: argparse.Namespace) -> int:
    """Save a copy outside the store."""
    password = read_password(options.password_file)
    with opened(options) as desk:
        row = attachment_exports.export_attachment(desk, options.attachment, options.out, password).value
    if options.json:
        out_json(row)
    else:
        out(str(options.out))
    if not password:
        message("The copy has no password: anybody who gets it can read it.")
    return 0


def withdraw(options: argparse.Namespace) -> int:
    """Say that an attachment does not belong here."""
    with opened(options) as desk:
        row = attachments.withdraw_attachment(desk, WithdrawAttachment(options.attachment, options.reason)).value
    if options.json:
        out_json(row)
    else:
        out(f"“{row.title}” stands as withdrawn: {row.withdrawn_reason}")
    return 0
