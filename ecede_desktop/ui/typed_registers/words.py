"""Words of typed registers: states, sessions, codes, and why a mark cannot stand where it was typed."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.codes import CodeSet
from ecede_desktop.records.typed_registers import NO_MARK, WRONG_WAY, TypedRegisterRow
from ecede_desktop.ui import i18n

translate = QCoreApplication.translate
_MORE = re.compile(r"\s*[,:(].*")


def session(key: str) -> str:
    """AM or PM, as the language abbreviates them."""
    return translate("TypedRegisters", "AM") if key == "AM" else translate("TypedRegisters", "PM")


def place(day: dt.date, half: str) -> str:
    """A session in full: “Mon 19 Jan 2026 AM”."""
    return f"{i18n.format_day(day)} {session(half)}"


def days(row: TypedRegisterRow) -> str:
    """First and last day."""
    if row.first_day == row.last_day:
        return i18n.format_day(row.first_day)
    return f"{i18n.format_day(row.first_day)} – {i18n.format_day(row.last_day)}"


def state(row: TypedRegisterRow) -> str:
    """How far it has come."""
    if row.taken_back:
        return translate("TypedRegisters", "Taken back; can go in again")
    if row.state == "waiting" and row.compared_by_id is not None:
        return translate("TypedRegisters", "Typed twice; differences are being settled")
    return {
        "typing": translate("TypedRegisters", "Being typed"),
        "waiting": translate("TypedRegisters", "Waits for a second person"),
        "checked": translate("TypedRegisters", "Checked; waits to be taken in"),
        "taken_in": translate("TypedRegisters", "Taken in"),
        "withdrawn": translate("TypedRegisters", "Put aside"),
    }[row.state]


def meaning(mark: str, codes: CodeSet | None) -> str:
    """What a mark means, whole."""
    if mark == NO_MARK or codes is None or (found := codes.get(mark)) is None:
        return translate("TypedRegisters", "no mark")
    return found.welsh if i18n.language() == "cy" else found.english


def legend(codes: CodeSet) -> str:
    """Every code with the beginning of its meaning: “/ Present · L Late · …”."""
    welsh = i18n.language() == "cy"
    rows = (row for row in codes.codes.values() if not row.held_only)
    return "   ".join(
        f"{row.code}\N{NO-BREAK SPACE}{_short(row.welsh if welsh else row.english)}" for row in rows
    )  # fmt: skip


def _short(text: str) -> str:
    return _MORE.sub("", text).replace(" ", "\N{NO-BREAK SPACE}")


def why_not(fault: str, mark: str, half: str) -> str:
    """Why a mark cannot stand in a session, and what to do."""
    if fault == WRONG_WAY:
        said = (
            translate(
                "TypedRegisters",
                "{mark} is the sign of the morning; in the afternoon present is \\. The space bar takes the right one.",
            )
            if half == "PM"
            else translate(
                "TypedRegisters",
                "{mark} is the sign of the afternoon; in the morning present is /. The space bar takes the right one.",
            )
        )
    else:
        said = translate(
            "TypedRegisters", "{mark} is no attendance code; look at the paper and type one of the codes below."
        )
    return said.format(mark=mark)
