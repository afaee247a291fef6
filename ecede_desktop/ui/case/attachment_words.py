"""Words of the window for attachments: what a file is, how large, who sent it, and why it was refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_attachments import AttachmentPolicy
from ecede_desktop.records.attachments import Attached, AttachmentRow, Mail, ManyAttached
from ecede_desktop.ui import i18n, wording

translate = QCoreApplication.translate


def kind(policy: AttachmentPolicy, row: AttachmentRow) -> str:
    """What it is, by its content."""
    found = policy.kind(row.media_type)
    if found is None:
        return row.media_type
    name = found.welsh if i18n.language() == "cy" else found.english
    return translate("Attachments", "{kind}, with a password").format(kind=name) if row.locked else name


def size(octets: int) -> str:
    """How large, as a person says it."""
    if octets < 1024 * 1024:
        return translate("Attachments", "{size} KB").format(size=max(1, round(octets / 1024)))
    return translate("Attachments", "{size} MB").format(size=f"{octets / 2**20:.1f}")


def added(row: AttachmentRow) -> str:
    """When it was attached."""
    when = local(row.added_at)
    return f"{i18n.format_day(when.date())} {i18n.format_time(when)}"


def about(policy: AttachmentPolicy, row: AttachmentRow) -> str:
    """What is known of it, in one line under its title."""
    parts = [row.file_name, kind(policy, row), size(row.size)]
    if row.origin:
        parts.append(translate("Attachments", "From {name}").format(name=row.origin))
    if row.received_on:
        parts.append(translate("Attachments", "Received {day}").format(day=i18n.format_day(row.received_on)))
    parts.append(translate("Attachments", "Attached by {name}, {when}").format(name=row.added_by, when=added(row)))
    return " · ".join(parts)


def withdrawn(row: AttachmentRow) -> str:
    """That it was withdrawn, and why; empty while it stands."""
    if row.withdrawn_at is None:
        return ""
    day = i18n.format_day(local(row.withdrawn_at).date())
    return translate("Attachments", "Withdrawn on {day}: {reason}").format(day=day, reason=row.withdrawn_reason)


def outcome(done: ManyAttached) -> tuple[str, str]:
    """What came of attaching, and whether it is good or bad news."""
    lines = [line for one in done.attached if (line := _told(one))]
    fresh = [one for one in done.attached if not one.was_there]
    if len(fresh) == 1:
        lines.insert(0, translate("Attachments", "“{title}” is attached.").format(title=fresh[0].row.title))
    elif fresh:
        lines.insert(0, translate("Attachments", "{count} files are attached.").format(count=len(fresh)))
    for one in done.refused:
        lines.append(wording.error_sentence(UserError(one.key, one.text, **dict(one.facts))))
    if done.stopped:
        lines.append(translate("Attachments", "Stopped; what is not named here was not attached."))
    kind = "danger" if done.refused else "success" if fresh and not done.stopped else "info"
    return "\n".join(lines), kind


def _told(one: Attached) -> str:
    if one.was_there:
        when = i18n.format_day(local(one.row.added_at).date())
        pattern = translate(
            "Attachments", "The same file is attached already, since {day}, as “{title}”; it is kept once."
        )
        return pattern.format(day=when, title=one.row.title)
    if one.name_disagrees:
        pattern = translate(
            "Attachments", "The name “{file}” says another kind than the file is; it goes by its content."
        )
        return pattern.format(file=one.row.file_name)
    return ""


def mail_heads(mail: Mail) -> tuple[tuple[str, str], ...]:
    """(label, words) of the heads of an e-mail."""
    sent = ""
    if mail.sent_at is not None:
        when = local(mail.sent_at)
        sent = f"{i18n.format_day(when.date())} {i18n.format_time(when)}"
    return tuple(
        (name, words)
        for name, words in (
            (translate("Attachments", "From"), mail.sender),
            (translate("Attachments", "To"), mail.to),
            (translate("Attachments", "Copy to"), mail.cc),
            (translate("Attachments", "Sent"), sent),
            (translate("Attachments", "Subject"), mail.subject),
        )
        if words
    )
