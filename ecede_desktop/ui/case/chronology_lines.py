"""The chronology of a case as lines of a timeline, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.chronology import ChronologyEntry
from ecede_desktop.records.visits import ContactRow
from ecede_desktop.services.chronology_words import EntryWords
from ecede_desktop.ui import i18n
from ecede_desktop.ui.widgets.timeline import TimelineEntry

translate = QCoreApplication.translate
ICONS = {
    "school_step": "school",
    "plan": "task",
    "handoff": "forward",
    "handover": "team",
    "visit": "clock",
    "attachment": "folder",
    "concern": "danger",
    "marker": "warning",
    "cohort": "person",
    "monitoring": "eye",
    "proceedings": "court",
    "order": "letter",
}
"""Icons of kinds that have none of their own name."""


def words_now(pack: PolicyPack) -> EntryWords:
    """The words of entries in the language that is spoken now."""
    return EntryWords(i18n.language(), pack)


def contact_of(view: CaseView, key: str) -> ContactRow | None:
    """The contact that a line belongs to."""
    link = next((entry.link for entry in view.chronology if entry.key == key), None)
    if link is None or link[0] != "contact":
        return None
    return next((contact for contact in view.contacts if contact.id == link[1]), None)


def line_of(entry: ChronologyEntry, words: EntryWords) -> TimelineEntry:
    """An entry as the timeline shows it."""
    title = words.title(entry)
    return TimelineEntry(
        key=entry.key,
        day=words.heading(entry.day),
        icon=icon_of(entry, words),
        title=title if entry.day_only else f"{i18n.format_time(entry.at)}  {title}",
        text="\n".join(words.lines(entry)),
        byline=words.byline(entry),
        remark=words.late(entry),
        action=translate("Chronology", "Add to this note") if _is_note(entry) else "",
        prints=entry.prints,
        weight="" if entry.importance == "usual" else words.importance(entry.importance),
        strong=entry.importance == "key",
    )


def icon_of(entry: ChronologyEntry, words: EntryWords) -> str:
    """The icon of an entry's kind."""
    return ICONS.get(entry.kind, words.icon(entry.kind))


def _is_note(entry: ChronologyEntry) -> bool:
    return entry.link is not None and entry.link[0] == "contact" and entry.source_id == entry.link[1]
