"""Words for the lists of notices and warnings, in the language that is spoken now."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from ecede_desktop.records.notice_lists import ASKED, DOUBTED, STATES, WARNING_STATES, NoticeLine, WarningLine
from ecede_desktop.ui import wording

translate = QCoreApplication.translate


def notice_states() -> dict[str, str]:
    """Each standing in a few words, in their order; last, what is doubted whatever its standing."""
    return {
        ASKED: translate("court_path", "To be looked at"),
        "not_received": translate("court_path", "Issued, not served"),
        "lower": translate("court_path", "Runs to day 28"),
        "higher": translate("court_path", "Runs to day 42"),
        "choose": translate("court_path", "To be chosen"),
        "prosecute": translate("court_path", "Goes to court"),
        "paid": translate("court_path", "Paid"),
        "withdrawn": translate("court_path", "Withdrawn"),
        DOUBTED: translate("court_path", "In doubt"),
    }


def warning_states() -> dict[str, str]:
    """How a warning stands, in a few words, in their order."""
    return {
        "not_served": translate("court_path", "Service not recorded"),
        "runs": translate("court_path", "Time to improve runs"),
        "relied_on": translate("court_path", "A notice may rest on it"),
        "over": translate("court_path", "Too old for a notice"),
    }


def notice_state(row: NoticeLine) -> str:
    """How it stands."""
    return notice_states()[row.state]


def notice_place(row: NoticeLine) -> int:
    """Standings sort in the order in which they follow each other."""
    return STATES.index(row.state)


def warning_state(row: WarningLine) -> str:
    """How it stands."""
    return warning_states()[row.state]


def warning_place(row: WarningLine) -> int:
    """Standings sort in the order in which they follow each other."""
    return WARNING_STATES.index(row.state)


def notice_next(row: NoticeLine, today: dt.date) -> str:
    """What is due next, and its day; the standing beside it says the rest."""
    if row.next_on is None:
        return ""
    said = {
        ASKED: translate("court_path", "Look at it, since {day}"),
        "not_received": translate("court_path", "Record service by {day}"),
        "lower": translate("court_path", "Lower amount to {day}"),
        "higher": translate("court_path", "Higher amount to {day}"),
        "choose": translate("court_path", "Choose, since {day}"),
    }[row.state]
    return said.format(day=wording.short_day(row.next_on, today))


def doubts(row: NoticeLine) -> str:
    """What no longer holds, in a few words each; the case says the whole."""
    said = {
        "sessions_changed": translate("court_path", "Sessions changed"),
        "not_parent": translate("court_path", "No longer a parent"),
        "parent_died": translate("court_path", "Parent died"),
        "parent_moved": translate("court_path", "Parent moved"),
        "receipt_recounted": translate("court_path", "Day of receipt to be counted anew"),
        "child_left": translate("court_path", "Child left"),
    }
    return ", ".join(said.get(key, key) for key in row.doubts)


def counted_notices(shown: int, total: int) -> str:
    """How many lines of how many."""
    if shown == total:
        return translate("court_path", "Notices and requests: {total}").format(total=total)
    return translate("court_path", "Notices and requests: {shown} of {total}").format(shown=shown, total=total)


def counted_warnings(shown: int, total: int) -> str:
    """How many lines of how many."""
    if shown == total:
        return translate("court_path", "Warnings: {total}").format(total=total)
    return translate("court_path", "Warnings: {shown} of {total}").format(shown=shown, total=total)


def head_state() -> str:
    return translate("court_path", "Stands")


def head_next() -> str:
    return translate("court_path", "What is due next")


def head_parent() -> str:
    return translate("court_path", "Parent")


def head_child() -> str:
    return translate("court_path", "Child")


def head_school() -> str:
    return translate("court_path", "School")


def head_number() -> str:
    return translate("court_path", "Number")


def head_served() -> str:
    return translate("court_path", "Received")


def head_due() -> str:
    return translate("court_path", "Due today")


def head_last() -> str:
    return translate("court_path", "Last day")


def head_officer() -> str:
    return translate("court_path", "Officer")


def head_doubt() -> str:
    return translate("court_path", "Doubt")


def head_kind() -> str:
    return translate("court_path", "Kind")


def head_given() -> str:
    return translate("court_path", "Given")


def head_runs_to() -> str:
    return translate("court_path", "Runs to")


def head_relied_to() -> str:
    return translate("court_path", "Relied on to")
