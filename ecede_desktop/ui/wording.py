"""Words of the window for what the records hold as keys; whole sentences, in the language that is spoken now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ecede_desktop.errors import UserError
from ecede_desktop.law.policy import Band
from ecede_desktop.law.stages import Ladder, Requirement
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.ui import code_book, contact_words, i18n
from ecede_desktop.ui.error_sentences import sentence_of

translate = QCoreApplication.translate


def day(value: dt.date | None) -> str:
    """A day in full, or a word for none."""
    return i18n.format_day(value) if value is not None else translate("wording", "Not known")


def short_day(value: dt.date | None, today: dt.date) -> str:
    """A day without its year where that is this year's."""
    if value is None:
        return ""
    return i18n.format_short_day(value) if value.year == today.year else i18n.format_day(value)


def relative_day(value: dt.date, today: dt.date) -> str:
    """A day with how far it is: “Tue 24 Nov 2026, in 3 days”."""
    away = (value - today).days
    if away == 0:
        return translate("wording", "%1, today").replace("%1", i18n.format_day(value))
    pattern = (
        translate("wording", "%1, in %n day(s)", "", away)
        if away > 0
        else translate("wording", "%1, %n day(s) ago", "", -away)
    )
    return plural(pattern.replace("%1", i18n.format_day(value)), abs(away))


def plural(said: str, count: int) -> str:
    """An English sentence with “day(s)” as it is said of so many; Welsh sentences have their own forms already."""
    return said.replace("(s)", "" if count == 1 else "s")


def percent(value: Decimal | float | None) -> str:
    """One decimal, as the language writes it; a dash where nothing was counted."""
    return "–" if value is None else f"{Decimal(str(value)).quantize(Decimal('0.1'))} %"


def year_group(value: str) -> str:
    """“Year 9”, “Reception”, “Nursery 1” or a word for not known."""
    if value.isdigit():
        return translate("wording", "Year %1").replace("%1", value)
    names: dict[str, Callable[[], str]] = {
        "R": lambda: translate("wording", "Reception"),
        "N1": lambda: translate("wording", "Nursery 1"),
        "N2": lambda: translate("wording", "Nursery 2"),
    }
    return names[value]() if value in names else translate("wording", "Year not known")


def year_group_short(value: str) -> str:
    """The year group as a table shows it."""
    return value or "–"


def stage_name(ladder: Ladder, key: str) -> str:
    """The pack's own name of a stage."""
    stage = ladder.get(key)
    if stage is None:
        return key
    return stage.welsh if i18n.language() == "cy" else stage.english


def requirement_text(requirement: Requirement) -> str:
    """The pack's own sentence of a requirement."""
    return requirement.welsh if i18n.language() == "cy" else requirement.english


def requirement_source(requirement: Requirement) -> str:
    """Where it comes from, with how sure the reading is when it is not certain."""
    source = str(requirement.citation)
    if requirement.citation.certain:
        return source
    marks = {
        "unconfirmed": translate("wording", "%1 (not confirmed: the council decides)"),
        "inference": translate("wording", "%1 (our reading of the text)"),
    }
    return marks[requirement.citation.mark].replace("%1", source)


def band_name(band: Band) -> str:
    """The pack's own name of a band."""
    return band.welsh if i18n.language() == "cy" else band.english


def due_reason(key: str) -> str:
    """Why something is due: the kind of task, or its own title."""
    names = {
        "visit": translate("wording", "Visit"),
        "action": translate("wording", "Agreed action"),
        "stage_clock": translate("wording", "Stage is due"),
        "task": translate("wording", "Task"),
        "review": translate("wording", "Review of a plan"),
        "handoff": translate("wording", "Hand-off to follow up"),
        "referral": translate("wording", "Referral to decide"),
        "deadline": translate("wording", "Deadline"),
        "concern": translate("wording", "Safeguarding concern"),
    }
    return names.get(key, key)


def language(key: str) -> str:
    """The language a parent chose."""
    names = {
        "not_asked": translate("wording", "Not asked yet"),
        "en": translate("wording", "English"),
        "cy": translate("wording", "Welsh"),
        "both": translate("wording", "Welsh and English"),
    }
    return names.get(key, key)


def contact_kind(key: str) -> str:
    """A kind of contact."""
    return contact_words.kind(key)


def outcome(key: str) -> str:
    """What came of a contact."""
    names = {
        "spoke": translate("wording", "Spoke with somebody"),
        "no_reply": translate("wording", "No reply"),
        "refused": translate("wording", "Refused to speak"),
        "not_home": translate("wording", "Not at home"),
    }
    return names.get(key, key)


def child_seen(key: str) -> str:
    """Whether the child was seen."""
    names = {
        "alone": translate("wording", "Child seen alone"),
        "with_others": translate("wording", "Child seen with others"),
        "not_seen": translate("wording", "Child not seen"),
    }
    return names.get(key, key)


def session(key: str) -> str:
    """AM or PM in words."""
    return translate("wording", "morning") if key == "AM" else translate("wording", "afternoon")


def mark_class(key: str) -> str:
    """What a mark counts as."""
    names = {
        "P": translate("wording", "Present"),
        "A": translate("wording", "Approved educational activity"),
        "AU": translate("wording", "Authorised absence"),
        "UN": translate("wording", "Unauthorised absence"),
        "NR": translate("wording", "Not required to attend"),
        "MISSING": translate("wording", "No mark"),
        "NONE": translate("wording", "No session"),
    }
    return names.get(key, key)


def code_meaning(code: str, on: dt.date) -> str:
    """The whole meaning of a code on a day, by the council's own sets where it has any."""
    found = code_book.find_code(code, on)
    if found is None:
        return code
    return found.welsh if i18n.language() == "cy" else found.english


def mark_sentence(cell: MarkCell) -> str:
    """A session in words: day, session, code, meaning, what it counts as, and the original of a changed mark."""
    parts = [f"{i18n.format_day(cell.date)}, {session(cell.session)}"]
    if cell.code:
        code = f"{cell.code}_{cell.sub_code}" if cell.sub_code else cell.code
        parts.append(f"{code}: {code_meaning(cell.code, cell.date)}")
    parts.append(mark_class(cell.mark_class))
    if cell.minutes_late:
        parts.append(translate("wording", "%1 minutes late").replace("%1", str(cell.minutes_late)))
    if cell.original is not None:
        parts.append(translate("wording", "Changed; first recorded as %1").replace("%1", cell.original or "–"))
    if cell.comment:
        parts.append(cell.comment)
    return "\n".join(parts)


def error_sentence(error: UserError) -> str:
    """The sentence of a refusal in the language that is spoken now."""
    return sentence_of(error)
