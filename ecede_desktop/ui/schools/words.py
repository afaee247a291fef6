"""Words of the school pages for what the records hold as keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_schools import school_policy, target_policy
from ecede_desktop.records.returns import FigureDisagreement, ReturnCheck
from ecede_desktop.ui import i18n, wording

translate = QCoreApplication.translate
Word = Callable[[], str]

PHASES: dict[str, Word] = {
    "nursery": lambda: translate("SchoolWords", "Nursery"),
    "primary": lambda: translate("SchoolWords", "Primary"),
    "secondary": lambda: translate("SchoolWords", "Secondary"),
    "all-through": lambda: translate("SchoolWords", "All-through"),
    "special": lambda: translate("SchoolWords", "Special"),
    "pru": lambda: translate("SchoolWords", "Pupil referral unit"),
}
MEDIA: dict[str, Word] = {
    "welsh": lambda: translate("SchoolWords", "Welsh-medium"),
    "english": lambda: translate("SchoolWords", "English-medium"),
    "dual": lambda: translate("SchoolWords", "Dual language"),
}
DAYS: dict[str, Word] = {
    "school": lambda: translate("SchoolWords", "School day"),
    "weekend": lambda: translate("SchoolWords", "Weekend"),
    "holiday": lambda: translate("SchoolWords", "School holiday"),
    "bank_holiday": lambda: translate("SchoolWords", "Bank holiday"),
    "inset": lambda: translate("SchoolWords", "INSET day"),
    "closure": lambda: translate("SchoolWords", "Closure"),
    "occasional": lambda: translate("SchoolWords", "Occasional day"),
    "unknown": lambda: translate("SchoolWords", "Terms not known"),
}
CLOSURES = ("inset", "closure", "occasional", "holiday", "bank_holiday")
TERMS: dict[str, Word] = {
    "autumn": lambda: translate("SchoolWords", "Autumn term"),
    "spring": lambda: translate("SchoolWords", "Spring term"),
    "summer": lambda: translate("SchoolWords", "Summer term"),
}
WHOSE: dict[str, Word] = {
    "school": lambda: translate("SchoolWords", "the school's own"),
    "council": lambda: translate("SchoolWords", "the council's"),
    "pack": lambda: translate("SchoolWords", "shipped with the program"),
}
DISAGREES: dict[str, Word] = {
    "marked_but_closed": lambda: translate("SchoolWords", "Marked although the calendar says closed"),
    "held_without_marks": lambda: translate("SchoolWords", "A school day without any mark"),
}
STEPS: dict[str, Word] = {
    "proposed": lambda: translate("SchoolWords", "Proposed"),
    "consulted": lambda: translate("SchoolWords", "School consulted"),
    "challenged": lambda: translate("SchoolWords", "Challenged"),
    "ratified": lambda: translate("SchoolWords", "Ratified"),
    "issued": lambda: translate("SchoolWords", "Issued"),
    "withdrawn": lambda: translate("SchoolWords", "Withdrawn"),
}
INITIATIVES: dict[str, Word] = {
    "campaign": lambda: translate("SchoolWords", "Campaign"),
    "response_team": lambda: translate("SchoolWords", "Daily absence response team"),
    "reward_scheme": lambda: translate("SchoolWords", "Reward scheme"),
    "other": lambda: translate("SchoolWords", "Other work"),
}
VISITS: dict[str, Word] = {
    "visit": lambda: translate("SchoolWords", "Visit"),
    "register_check": lambda: translate("SchoolWords", "Register check"),
    "recheck": lambda: translate("SchoolWords", "Re-check"),
    "good_practice": lambda: translate("SchoolWords", "Good practice seen"),
}
WEIGHTS: dict[str, Word] = {
    "must": lambda: translate("SchoolWords", "Must"),
    "should": lambda: translate("SchoolWords", "Should"),
    "note": lambda: translate("SchoolWords", "Noted"),
}


def of(words: dict[str, Word], key: str) -> str:
    """The word of a key; the key itself where there is none."""
    return words[key]() if key in words else key


def pairs(words: dict[str, Word], keys: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """Keys with their words, to choose from."""
    return [(key, words[key]()) for key in (keys or tuple(words))]


def own(english: str, welsh: str) -> str:
    """A name that the pack gives in both languages."""
    return welsh if i18n.language() == "cy" else english


def role(pack: PolicyPack, key: str) -> str:
    """The pack's name of a role at a school."""
    found = school_policy(pack).role(key)
    return own(found.english, found.welsh) if found else key


def measure(pack: PolicyPack, key: str) -> str:
    """The pack's name of what a target is set for."""
    found = target_policy(pack).measure(key)
    return own(found.english, found.welsh) if found else key


def school_year(year: int) -> str:
    """``2025/26``."""
    return f"{year}/{(year + 1) % 100:02d}"


def points(value: Decimal | None) -> str:
    """``+1.2`` or ``−0.8`` percentage points; a dash where there is none."""
    if value is None:
        return "–"
    sign = "+" if value > 0 else "−" if value < 0 else "±"
    return f"{sign}{abs(value)}"


def half_term(number: int) -> str:
    """“Half-term 3”."""
    return translate("SchoolWords", "Half-term {number}").format(number=number)


def span(first: dt.date | None, last: dt.date | None) -> str:
    """Two days, or what is known of them."""
    if first is None and last is None:
        return ""
    if first == last or last is None:
        return (
            wording.day(first)
            if last == first
            else translate("SchoolWords", "from {day}").format(day=wording.day(first))
        )
    if first is None:
        return translate("SchoolWords", "to {day}").format(day=wording.day(last))
    return f"{wording.day(first)} – {wording.day(last)}"


def unconfirmed(source: str, certain: bool) -> str:
    """Where a rule comes from, with how sure it is."""
    if certain:
        return source
    return translate("wording", "%1 (not confirmed: the council decides)").replace("%1", source)


FIELDS: dict[str, Word] = {
    "name": lambda: translate("SchoolWords", "Name"),
    "phase": lambda: translate("SchoolWords", "Phase"),
    "language_medium": lambda: translate("SchoolWords", "Language medium"),
    "address": lambda: translate("SchoolWords", "Address"),
    "postcode": lambda: translate("SchoolWords", "Postcode"),
    "phone": lambda: translate("SchoolWords", "Telephone"),
    "email": lambda: translate("SchoolWords", "E-mail"),
    "head_teacher": lambda: translate("SchoolWords", "Head teacher"),
    "possible": lambda: translate("SchoolWords", "Possible sessions"),
    "attended": lambda: translate("SchoolWords", "Attended"),
    "authorised": lambda: translate("SchoolWords", "Authorised absence"),
    "unauthorised": lambda: translate("SchoolWords", "Unauthorised absence"),
    "pupil": lambda: translate("SchoolWords", "Pupil"),
}


def list_field(key: str) -> str:
    """The name of a field of a school."""
    return of(FIELDS, key)


figure_field = list_field


def said_and_held(row: FigureDisagreement) -> str:
    """What a file says beside what the marks say."""
    if row.field == "pupil" and row.held is None:
        return translate("SchoolWords", "In the file, and no marks here")
    if row.field == "pupil":
        return translate("SchoolWords", "Not in the file; {held} possible sessions here").format(held=row.held)
    return translate("SchoolWords", "File {said}, marks {held}").format(said=row.said, held=row.held)


CHECKS: dict[str, Word] = {
    "unknown_code": lambda: translate(
        "SchoolWords",
        "Marks with a code not valid then: {sessions}, of pupils: {pupils}. Put the register right.",
    ),
    "not_tied": lambda: translate(
        "SchoolWords", "Sessions held without a mark: {sessions}, of pupils: {pupils}. They do not add up."
    ),
    "outside_age": lambda: translate("SchoolWords", "Pupils outside the ages that are counted, left out: {pupils}."),
    "birth_unknown": lambda: translate(
        "SchoolWords", "Pupils without a date of birth, counted all the same: {pupils}."
    ),
    "second_school": lambda: translate(
        "SchoolWords", "Pupils registered here as second or guest pupils, left out: {pupils}."
    ),
    "before_admission": lambda: translate(
        "SchoolWords", "Marks before admission or after leaving: {sessions}, of pupils: {pupils}."
    ),
    "small_numbers": lambda: translate(
        "SchoolWords", "Lines of very few pupils: {sessions}. Do not pass them on by themselves."
    ),
}


def check(found: ReturnCheck) -> str:
    """What was found in a return."""
    return of(CHECKS, found.key).format(pupils=found.pupils, sessions=found.sessions)
