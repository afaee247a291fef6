"""The chronology of a case as lines of a timeline, in the words of the window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from ecede_desktop.clock import local
from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.cases import CaseView, ChronologyEntry
from ecede_desktop.records.visits import ContactOutcome, ContactRow
from ecede_desktop.ui import contact_words, i18n, wording
from ecede_desktop.ui.widgets.timeline import TimelineEntry

translate = QCoreApplication.translate
ICONS = {
    "referral": "referral",
    "stage": "stage",
    "confirmation": "confirmation",
    "document": "document",
    "task": "task",
    "import": "import",
}


def timeline_entries(view: CaseView, ladder: Ladder) -> tuple[TimelineEntry, ...]:
    """Every line, newest first, as the services gave them."""
    contacts = {contact.id: contact for contact in view.contacts}
    return tuple(
        _line(number, entry, contacts.get(entry.source_id), ladder) for number, entry in enumerate(view.chronology)
    )


def contact_of(view: CaseView, key: str) -> ContactRow | None:
    """The contact whose line has this key."""
    entry = view.chronology[int(key)]
    return next((contact for contact in view.contacts if contact.id == entry.source_id), None)


def _line(number: int, entry: ChronologyEntry, contact: ContactRow | None, ladder: Ladder) -> TimelineEntry:
    is_note = contact is not None and entry.title_key.startswith("contact_") and entry.title_key != "contact_addition"
    text = "\n".join(_contact_words(contact)) if is_note and contact is not None else entry.text
    return TimelineEntry(
        key=str(number),
        day=i18n.format_day(entry.at.date()),
        icon=ICONS.get(entry.kind) or contact_words.icon_of(entry.kind),
        title=_title(entry, contact if is_note else None, ladder),
        text=text,
        byline=_byline(entry),
        remark=translate("Chronology", "Written up late") if entry.late else "",
        action=translate("Chronology", "Add to this note") if is_note else "",
    )


def _byline(entry: ChronologyEntry) -> str:
    when = local(entry.recorded_at)
    return translate("Chronology", "{name}, recorded {day} {time}").format(
        name=entry.recorded_by, day=i18n.format_day(when.date()), time=i18n.format_time(when)
    )


def _title(entry: ChronologyEntry, contact: ContactRow | None, ladder: Ladder) -> str:
    words = _contact_title(contact) if contact is not None else _other_title(entry, ladder)
    return words if entry.day_only else f"{i18n.format_time(entry.at)}  {words}"


def _contact_title(contact: ContactRow) -> str:
    kind = wording.contact_kind(contact.kind)
    if contact.outcome is ContactOutcome.SPOKE:
        return kind
    return f"{kind}: {wording.outcome(contact.outcome).lower()}"


def _other_title(entry: ChronologyEntry, ladder: Ladder) -> str:
    facts = dict(entry.facts)
    if entry.kind == "stage":
        return _move_title(entry.title_key, facts, ladder)
    match entry.title_key:
        case "referral_received":
            by = facts.get("referred_by", "")
            if by:
                return translate("Chronology", "Referral received from {name}").format(name=by)
            return translate("Chronology", "Referral received")
        case "requirement_confirmed":
            needed = ladder.requirements().get(facts.get("requirement", ""))
            text = wording.requirement_text(needed) if needed else facts.get("requirement", "")
            return translate("Chronology", "Confirmed: {text}").format(text=text)
        case "document_register_extract":
            return translate("Chronology", "Register extract {number} issued").format(number=facts.get("number", ""))
        case "task_done":
            return translate("Chronology", "Task done")
        case "contact_addition":
            kind = wording.contact_kind(facts.get("contact_kind", ""))
            return translate("Chronology", "Added to the note: {kind}").format(kind=kind)
    return entry.title_key.replace("_", " ")


def _move_title(key: str, facts: Mapping[str, str], ladder: Ladder) -> str:
    patterns = {
        "stage_opened": translate("Chronology", "Case opened at “{to}”"),
        "stage_back": translate("Chronology", "Moved back from “{frm}” to “{to}”"),
        "stage_skip": translate("Chronology", "Moved from “{frm}” to “{to}”, passing over what lies between"),
        "stage_closed": translate("Chronology", "Case closed from “{frm}”"),
    }
    pattern = patterns.get(key) or translate("Chronology", "Moved from “{frm}” to “{to}”")
    frm, to = (wording.stage_name(ladder, facts.get(name, "")) for name in ("from_stage", "to_stage"))
    return pattern.format(frm=frm, to=to)


def _contact_words(contact: ContactRow) -> Iterator[str]:
    """Fact first, the child's words as words, opinion named as opinion and last."""
    parts = (
        (translate("Chronology", "Purpose: {text}"), contact.purpose),
        (translate("Chronology", "Seen: {text}"), contact.who_seen),
        ("{text}", _child(contact)),
        (translate("Chronology", "The child’s words: {text}"), contact.childs_words),
        (translate("Chronology", "Tried and left: {text}"), contact.no_reply_tried),
        ("{text}", contact.observations),
        (translate("Chronology", "Opinion: {text}"), contact.opinion),
    )
    for pattern, text in parts:
        if text:
            yield pattern.format(text=text)
    for action in contact.actions:
        by = f" ({i18n.format_day(action.by)})" if action.by else ""
        who = f"{action.who}: " if action.who else ""
        yield translate("Chronology", "Agreed: {text}").format(text=f"{who}{action.what}{by}")
    if contact.next_date:
        yield translate("Chronology", "Next date: {text}").format(text=i18n.format_day(contact.next_date))


def _child(contact: ContactRow) -> str:
    kind = contact_words.policy().kind(contact.kind)
    asked = kind is not None and "child_seen" in kind.fields
    if contact.outcome is ContactOutcome.NO_REPLY or not asked:
        return ""
    seen = wording.child_seen(contact.child_seen)
    return f"{seen} ({contact.not_alone_reason})" if contact.not_alone_reason else seen
