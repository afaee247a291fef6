"""What a draft is called: its form in words, whom it is about, and what was typed in it."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from ecede_desktop.records.drafts import Draft
from ecede_desktop.ui import i18n
from ecede_desktop.ui.draft_keeper import kept_at

translate = QCoreApplication.translate
_REFERENCE = re.compile(r"[A-Z]{2,5}/\d{4}/\d{5}")


def form(key: str) -> str:
    """The form in words."""
    words = {
        "log_visit": translate("Drafts", "Visit or contact"),
        "group_work": translate("Drafts", "Group work"),
        "open_case": translate("Drafts", "New case"),
        "school_referral": translate("Drafts", "Referral from a school"),
        "concern": translate("Drafts", "Safeguarding concern"),
        "concern_step": translate("Drafts", "Step of a safeguarding concern"),
        "marf": translate("Drafts", "Referral to children’s services"),
        "plan_visit": translate("Drafts", "Planned visit"),
        "plan": translate("Drafts", "Action plan"),
        "handoff": translate("Drafts", "Hand-off"),
        "hand_over": translate("Drafts", "Hand-over of cases"),
        "merge": translate("Drafts", "Merge of two records"),
        "notice": translate("Drafts", "Warning or penalty notice"),
        "court": translate("Drafts", "The way to court"),
        "letter": translate("Drafts", "Letter"),
        "letter_batch": translate("Drafts", "Letters to many"),
        "batch_service": translate("Drafts", "How letters went out"),
        "school_visit": translate("Drafts", "Visit to a school"),
        "snippet": translate("Drafts", "Ready-made text"),
        "typed-register": translate("Drafts", "Register on paper"),
    }
    if key.startswith("person-") or key == "marker":
        return translate("Drafts", "Facts of a person")
    return words.get(key, translate("Drafts", "Another form"))


def about(draft: Draft) -> str:
    """The reference that a draft is about; a key may hold more, which says nothing to anybody."""
    found = _REFERENCE.search(draft.about)
    return found.group() if found else ""


def state(draft: Draft) -> str:
    """Where it stands."""
    if draft.moved:
        return translate("Drafts", "Moved aside for another window")
    return translate("Drafts", "As you left it")


def when(draft: Draft) -> str:
    """When it was kept."""
    kept = kept_at(draft)
    return f"{i18n.format_day(kept.date())} {i18n.format_time(kept)}"


def typed(draft: Draft) -> str:
    """The texts that were typed, one under another; what is only chosen from a list is left out."""
    texts = (text.strip() for text in draft.values.values())
    return "\n\n".join(text for text in texts if " " in text and not text.startswith(("[", "{")))
