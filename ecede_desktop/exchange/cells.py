"""Single cells of a register file, each read strictly and named for what it is when it is wrong."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from ecede_desktop.law.upn import UpnCheck, check_letter, check_upn
from ecede_desktop.records.names import tidy

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T]00:00(?::00(?:\.0+)?)?)?")
SLASHED = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})(?: 00:00(?::00)?)?")
_NAMED = re.compile(r"([0-9]{1,2})[ -]([^\W\d_]{3,10})[ -]([0-9]{4})")
SHORT_YEAR = re.compile(r"([0-9]{1,2})[/-]([0-9]{1,2}|[A-Za-z]{3})[/-]([0-9]{2})")
_YEARLESS = re.compile(r"([0-9]{1,2})[ /.-]([0-9]{1,2}|[^\W\d_]{3,10})")
SERIAL = re.compile(r"([2-6][0-9]{4})(?:\.0+)?")
EIGHT = re.compile(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})")
_SCIENTIFIC = re.compile(r"[0-9]+(?:[.,][0-9]+)?E\+?[0-9]+", re.IGNORECASE)
SERIAL_ZERO = dt.date(1899, 12, 30)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH_NAMES = {
    name: number
    for number, names in enumerate(
        (
            # cy: translator to check the Welsh months and their short forms
            ("january", "ionawr", "ion"), ("february", "chwefror", "chwe", "chwef"), ("march", "mawrth", "maw"),
            ("april", "ebrill", "ebr"), ("mai",), ("june", "mehefin", "meh"), ("july", "gorffennaf", "gor", "gorff"),
            ("august", "awst"), ("september", "sept", "medi"), ("october", "hydref", "hyd"),
            ("november", "tachwedd", "tach"), ("december", "rhagfyr", "rhag"),
        ),
        start=1,
    )
    for name in (MONTHS[number - 1], *names)
}  # fmt: skip
_UNKNOWN_UPNS = frozenset(
    {"N/A", "NA", "NULL", "NONE", "NIL", "-", "?", "UNKNOWN", "TBC", "UN1", "UN2", "UN3", "UN4", "UN5"}
)
UPN_LIMIT = 20
YEARLESS = "date_without_year"


class Wrong(NamedTuple):
    """Why a cell cannot be taken as it stands."""

    key: str
    facts: dict[str, object]


def slashed(day: dt.date) -> str:
    """The day as schools write it."""
    return f"{day:%d/%m/%Y}"


def read_day(text: str, order: str = "") -> dt.date | Wrong:
    """A calendar day, ``YYYY-MM-DD`` or ``dd/mm/yyyy``; anything else is named for what it is.

    ``order`` is what a person confirmed of the file: ``mdy`` puts the month first, ``iso`` leaves no other form.
    """
    if not text:
        return Wrong("date_empty", {})
    if found := _ISO.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if order == "iso":
        return Wrong("date_form", {})
    if found := SLASHED.fullmatch(text):
        if order == "mdy":
            return _day(int(found[4]), int(found[1]), int(found[3]), month_first=True)
        return _day(int(found[4]), int(found[3]), int(found[1]))
    if (found := _NAMED.fullmatch(text)) and found[2].casefold() in MONTH_NAMES:
        return _day(int(found[3]), MONTH_NAMES[found[2].casefold()], int(found[1]))
    return _strange_day(text)


def _day(year: int, month: int, day: int, *, month_first: bool = False) -> dt.date | Wrong:
    try:
        return dt.date(year, month, day)
    except ValueError:
        pass
    if month > 12 and day <= 12 and not month_first:
        try:
            return Wrong("date_month_first", {"month": month, "suggestion": slashed(dt.date(year, day, month))})
        except ValueError:
            pass
    return Wrong("date_impossible", {})


def _strange_day(text: str) -> Wrong:
    if found := SHORT_YEAR.fullmatch(text):
        month = found[2].lower()
        number = str(MONTHS.index(month) + 1) if month in MONTHS else month
        return Wrong("date_two_digit_year", {"suggestion": f"{found[1].zfill(2)}/{number.zfill(2)}/20{found[3]}"})
    if found := SERIAL.fullmatch(text):
        return Wrong("date_serial", {"suggestion": slashed(SERIAL_ZERO + dt.timedelta(days=int(found[1])))})
    if found := EIGHT.fullmatch(text):
        day = _day(int(found[1]), int(found[2]), int(found[3]))
        if isinstance(day, dt.date):
            return Wrong("date_no_separators", {"suggestion": slashed(day)})
    if _yearless(text) is not None:
        return Wrong(YEARLESS, {})
    return Wrong("date_form", {})


def _yearless(text: str) -> dt.date | None:
    """07/09 or 07-Sep, in a leap year."""
    found = _YEARLESS.fullmatch(text)
    if not found:
        return None
    month = int(found[2]) if found[2].isdecimal() else MONTH_NAMES.get(found[2].casefold(), 0)
    day = _day(2000, month, int(found[1]))
    return day if isinstance(day, dt.date) else None


def is_yearless(text: str, day: dt.date) -> bool:
    """Whether the text is this day without its year."""
    found = _yearless(text)
    return found is not None and (found.month, found.day) == (day.month, day.day)


class UpnCell(NamedTuple):
    """A UPN as a file has it."""

    upn: str
    state: str
    """valid, temporary, accepted or invalid."""
    wrong: Wrong | None
    """The fault, or the warning of one that goes in."""


def read_upn(text: str, accepted: frozenset[str]) -> UpnCell:
    """A UPN with its check letter; spaces and lower case are put right, nothing else is."""
    raw = tidy(text)
    check = check_upn(raw)
    if check.state == "valid":
        return UpnCell(check.upn, "valid", None)
    if check.state == "temporary":
        return UpnCell(check.upn, "temporary", Wrong("upn_temporary", {}))
    upn = raw.replace(" ", "").upper()
    if upn and len(upn) <= UPN_LIMIT and (raw in accepted or upn in accepted):
        return UpnCell(upn, "accepted", Wrong("upn_accepted", {}))
    return UpnCell(upn, "invalid", _upn_fault(upn, check))


def _upn_fault(upn: str, check: UpnCheck) -> Wrong:
    if upn in _UNKNOWN_UPNS:
        return Wrong("upn_placeholder", {})
    if check.reason == "letter_lost" and upn.isascii() and upn.isdigit():
        return Wrong("upn_letter_lost", {"suggestion": check_letter(upn) + upn})
    if check.reason == "wrong_letter":
        return Wrong("upn_wrong_letter", {"expected": check.expected})
    if check.reason in ("empty", "scientific"):
        return Wrong(f"upn_{check.reason}", {})
    if check.reason in ("too_short", "too_long"):
        return Wrong(f"upn_{check.reason}", {"length": len(upn)})
    return Wrong("upn_characters", {"suggestion": check.suggestion or "A letter and 12 digits."})


@lru_cache(maxsize=1024)  # hardly a file has more than one
def read_school(text: str, authority: str) -> str | Wrong:
    """A school's seven digits from ``674/2999``, ``674-2999``, ``6742999``, ``2999`` or ``2999.0``."""
    raw = tidy(text)
    if _SCIENTIFIC.fullmatch(raw):
        return Wrong("school_scientific", {})
    digits = re.sub(r"[ /\-]", "", raw.removesuffix(".0"))
    if not (digits.isascii() and digits.isdigit()):
        return Wrong("school_number", {})
    if len(digits) == 7:
        return digits
    if len(digits) == 4 and authority:
        return authority + digits
    return Wrong("school_zeros" if len(digits) < 7 else "school_number", {"length": len(digits)})


_YEAR_WORDS = {
    "reception": "R", "rec": "R", "derbyn": "R", "r": "R", "0": "R", "nursery": "N2", "meithrin": "N2",
    "n1": "N1", "n2": "N2", "nursery 1": "N1", "nursery 2": "N2",
}  # fmt: skip


@lru_cache(maxsize=1024)
def read_year_group(text: str) -> str | Wrong:
    """R, 1 to 13, N1, N2 or empty from ``Year 4``, ``Y4``, ``Blwyddyn 4``, ``4``, ``4.0``, ``Reception``…"""
    raw = tidy(text).casefold().removesuffix(".0")
    if not raw:
        return ""
    if raw in _YEAR_WORDS:
        return _YEAR_WORDS[raw]
    found = re.fullmatch(r"(?:year|yr|y|blwyddyn|bl|b)?\.?\s*0?([1-9]|1[0-4])", raw)
    if found and int(found[1]) <= 13:
        return found[1]
    word = re.sub(r"^(?:year|blwyddyn|y)\s*", "", raw)
    return _YEAR_WORDS.get(word, Wrong("year_unknown", {}))


@lru_cache(maxsize=1024)
def class_as_date(text: str) -> Wrong | None:
    """``03-Apr`` was the class ``3/4``: a spreadsheet took it for a date."""
    if found := re.fullmatch(r"([0-9]{1,2})-([A-Za-z]{3})", text):
        if found[2].lower() in MONTHS:
            first, second = int(found[1]), MONTHS.index(found[2].lower()) + 1
            return Wrong("class_became_date", {"suggestion": f"{first}/{second} or {first}-{second}"})
    elif (found := re.fullmatch(r"([A-Za-z]{3})-([0-9]{2})", text)) and found[1].lower() in MONTHS:
        return Wrong("class_became_date", {"suggestion": f"{found[1].upper()}{int(found[2])}"})
    elif isinstance(day := read_day(text), dt.date):
        return Wrong("class_became_date", {"suggestion": f"{day.day}/{day.month} or {day.day}-{day.month}"})
    return None
