"""Attach files to a case or a pupil, look at them, save them outside, say that one does not belong."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.exchange import attachment_texts, mail_files, media_types
from ecede_desktop.law.policy_attachments import AttachmentPolicy, attachment_policy
from ecede_desktop.records.attachments import (
    About,
    AttachBytes,
    Attached,
    AttachFile,
    AttachmentRow,
    AttachmentView,
    ManyAttached,
    NotAttached,
    WithdrawAttachment,
)
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.services.attachment_files import Cancelled, Progress, Stopped, clean_name, read_whole, too_large
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import attachments, pupils
from ecede_desktop.store.attachments import PART, NewAttachment
from ecede_desktop.store.unit import Unit

_TITLE, _NAME = 200, 200


@dataclass(frozen=True)
class _Whose:
    case_id: UUID | None
    pupil_id: UUID | None
    contact_id: UUID | None


def attach_file(
    desk: Desk, command: AttachFile, progress: Progress = lambda _at, _of: None, cancelled: Cancelled = lambda: False
) -> Outcome[Attached]:
    """Attach a file, looked into and proved before anything is kept.

    Raises:
        Refused: it is too large, empty, no file, changes meanwhile, or is of a kind that is refused; ``rule`` names
            the setting.
        Stopped: ``cancelled`` said so.
        NoSuchCase, NoSuchPupil, NoSuchContact: it is about nobody.
    """
    limit = attachment_policy(desk.pack).limit(desk.clock.today())
    content = read_whole(command.path, limit, progress=lambda at, of: progress(at, 2 * of), cancelled=cancelled)
    taken = AttachBytes(command.about, content, command.path.name, command.title, command.origin, command.received_on)
    half = max(len(content), 1)
    return _attach(desk, taken, lambda at, _of: progress(half + at, 2 * half), cancelled)


def attach_bytes(
    desk: Desk, command: AttachBytes, progress: Progress = lambda _at, _of: None, cancelled: Cancelled = lambda: False
) -> Outcome[Attached]:
    """Attach what stood in the clipboard, or a file that came with an e-mail; refused as ``attach_file`` refuses."""
    name = clean_name(command.file_name)
    limit = attachment_policy(desk.pack).limit(desk.clock.today())
    if not command.content:
        raise Refused("attachment_empty", f"“{name}” is empty. Choose another file.", file=name)
    if len(command.content) > limit.value << 20:
        raise too_large(name, len(command.content), limit)
    return _attach(desk, command, progress, cancelled)


def attach_files(
    desk: Desk,
    commands: Sequence[AttachFile | AttachBytes],
    progress: Progress = lambda _at, _of: None,
    cancelled: Cancelled = lambda: False,
) -> Outcome[ManyAttached]:
    """Attach several, each wholly or not at all; what is refused is told beside what was taken."""
    changes, done, refused = Changes(), list[Attached](), list[NotAttached]()
    for number, command in enumerate(commands):

        def part(at: int, of: int, number: int = number) -> None:
            progress(number * 1000 + at * 1000 // max(of, 1), len(commands) * 1000)

        try:
            outcome = (
                attach_file(desk, command, part, cancelled)
                if isinstance(command, AttachFile)
                else attach_bytes(desk, command, part, cancelled)
            )
        except Stopped:
            return Outcome(changes, ManyAttached(tuple(done), tuple(refused), stopped=True))
        except Refused as refusal:
            refused.append(_not_attached(command, refusal))
            continue
        changes |= outcome.changes
        done.append(outcome.value)
    return Outcome(changes, ManyAttached(tuple(done), tuple(refused)))


def attach_part_of_mail(desk: Desk, attachment_id: UUID, number: int) -> Outcome[Attached]:
    """Attach a file that came with an attached e-mail, so that it can be found and shown by itself.

    Raises:
        NoSuchAttachment: there is none.
        Refused: it is no e-mail, has no such file, or the file is refused.
    """
    view = _shown(desk, attachment_id)
    parts = view.mail.parts if view.mail else ()
    if not 0 <= number < len(parts):
        raise Refused("mail_part_missing", "The e-mail has no such file. Open the e-mail again.")
    part, row = parts[number], view.row
    if not part.content:
        text = f"“{part.name}” is a message within the message. Save it from Outlook as a file and attach that."
        raise Refused("mail_part_is_message", text, file=part.name)
    sender = view.mail.sender if view.mail else ""
    about = About(row.case_reference, row.pupil_id, row.contact_id)
    return attach_bytes(desk, AttachBytes(about, part.content, part.name, origin=sender, received_on=row.received_on))


def list_attachments(desk: Desk, reference: str = "", *, pupil_id: UUID | None = None) -> tuple[AttachmentRow, ...]:
    """The attachments of a case or of a pupil, the latest first, those withdrawn at the end.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        if reference:
            return attachments.of_case(session, find_case(session, desk.pack, reference).id)
        return attachments.of_pupil(session, pupil_id) if pupil_id is not None else ()


def view_attachment(desk: Desk, attachment_id: UUID) -> AttachmentView:
    """An attachment with what can be shown of it; that it was looked at is kept in the audit.

    Raises:
        NoSuchAttachment: there is none.
        Refused: its bytes are not those that were attached.
    """
    view = _shown(desk, attachment_id)
    with desk.writing() as unit:
        unit.record("view", "attachment", attachment_id, after={"sha256": view.row.sha256})
        unit.commit()
    return view


def withdraw_attachment(desk: Desk, command: WithdrawAttachment) -> Outcome[AttachmentRow]:
    """Say that an attachment does not belong here; it stays, and stands as withdrawn.

    Raises:
        NoSuchAttachment: there is none.
        Refused: there is no reason.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("attachment_reason_empty", "Say why the attachment is withdrawn.", field="reason")
    with desk.writing() as unit:
        row = attachments.attachment(unit.session, command.attachment_id)
        if row.withdrawn_at is not None:
            return Outcome(Changes(), row)
        row = attachments.withdraw(unit, command.attachment_id, reason)
        return Outcome(unit.commit(), row)


def policy(desk: Desk) -> AttachmentPolicy:
    """What the council lets be attached."""
    return attachment_policy(desk.pack)


def stored(desk: Desk, attachment_id: UUID) -> tuple[AttachmentRow, bytes]:
    """An attachment and its bytes, proved against what was attached.

    Raises:
        NoSuchAttachment: there is none.
        Refused: its bytes are not those that were attached.
    """
    with desk.reading() as session:
        row = attachments.attachment(session, attachment_id)
        content = b"".join(attachments.parts(session, attachment_id))
    if len(content) != row.size or hashlib.sha256(content).hexdigest() != row.sha256:
        text = (
            f"The kept copy of “{row.title}” is not what was attached: its SHA-256 differs. "
            "Do not use it; restore the store from a backup."
        )
        raise Refused("attachment_damaged", text, title=row.title)
    return row, content


def _shown(desk: Desk, attachment_id: UUID) -> AttachmentView:
    row, content = stored(desk, attachment_id)
    kind = attachment_policy(desk.pack).kind(row.media_type)
    preview = kind.preview if kind and not row.locked else "none"
    if preview == "mail":
        return AttachmentView(row, preview, content, mail=mail_files.read_mail(content, row.media_type))
    if preview in ("office", "text"):
        return AttachmentView(row, preview, content, text=attachment_texts.text_of(content, row.media_type))
    return AttachmentView(row, preview, content)


def _attach(desk: Desk, command: AttachBytes, progress: Progress, cancelled: Cancelled) -> Outcome[Attached]:
    name, allowed = clean_name(command.file_name), attachment_policy(desk.pack)
    if command.received_on is not None and command.received_on > desk.clock.today():
        raise Refused("attachment_in_future", "The day on which the file came is still to come.", field="received_on")
    found = media_types.examine(command.content, name, allowed)
    if found.danger:
        raise _refused(allowed, found, name)
    if cancelled():
        raise Stopped
    text = attachment_texts.text_of(command.content, found.media_type, locked=found.locked)
    sha256 = hashlib.sha256(command.content).hexdigest()
    differs = media_types.disagrees(found, name, allowed)
    with desk.writing() as unit:
        whose = _whose(unit, desk, command.about)
        same = attachments.same_bytes(unit.session, sha256, case_id=whose.case_id, pupil_id=whose.pupil_id)
        if same is not None:
            return Outcome(Changes(), Attached(same, was_there=True))
        new = NewAttachment(
            case_id=whose.case_id,
            pupil_id=whose.pupil_id,
            contact_id=whose.contact_id,
            title=(command.title.strip() or Path(name).stem or name)[:_TITLE],
            file_name=name[:_NAME],
            media_type=found.media_type,
            size=len(command.content),
            sha256=sha256,
            received_on=command.received_on,
            origin=command.origin.strip()[:_TITLE],
            text=text,
            locked=found.locked,
        )
        kept = attachments.add(unit, new)
        for place, part in enumerate(_parts(command.content)):
            if cancelled():
                raise Stopped
            attachments.add_part(unit.session, kept, place, part)
            progress(min((place + 1) * PART, len(command.content)), len(command.content))
        row = attachments.attachment(unit.session, kept)
        return Outcome(unit.commit(), Attached(row, name_disagrees=differs))


def _parts(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), PART):
        yield content[start : start + PART]


def _whose(unit: Unit, desk: Desk, about: About) -> _Whose:
    """Whom it is about; a contact belongs to its own case, whatever else was said."""
    session = unit.session
    if about.contact_id is not None:
        found = attachments.whose_contact(session, about.contact_id)
        if found is None:
            text = "The contact that it was to be attached to is not in this store; open the case again."
            raise Refused("no_such_contact", text)
        case_id, pupil_id = found
        if pupil_id is None and about.reference:
            pupil_id = find_case(session, desk.pack, about.reference).pupil_id
        return _Whose(case_id, pupil_id, about.contact_id)
    if about.reference:
        case = find_case(session, desk.pack, about.reference)
        return _Whose(case.id, case.pupil_id, None)
    if about.pupil_id is None:
        raise Refused("attachment_of_nobody", "Say which case or pupil the file is attached to.", field="about")
    return _Whose(None, pupils.pupil(session, about.pupil_id).id, None)


def _refused(allowed: AttachmentPolicy, found: media_types.Found, name: str) -> Refused:
    refusal = allowed.refusal(found.danger)
    inside = f" (“{found.where}” in it)" if found.where else ""
    text = f"“{name}”{inside} cannot be attached. {refusal.english}"
    return Refused(
        "attachment_refused_within" if found.where else "attachment_refused",
        text,
        rule="Setting of the service: attachments",
        file=name,
        where=found.where,
        kind=refusal.key,
        welsh=refusal.welsh,
    )


def _not_attached(command: AttachFile | AttachBytes, refusal: Refused) -> NotAttached:
    name = command.path.name if isinstance(command, AttachFile) else command.file_name
    facts = tuple((key, str(value)) for key, value in refusal.facts.items())
    return NotAttached(clean_name(name), refusal.key, refusal.text, facts)
