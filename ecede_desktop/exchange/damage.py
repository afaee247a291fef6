"""What a damaged cell probably said: proposals for a person, each with the kind of damage that it would undo."""

from __future__ import annotations

import datetime as dt
import re

from ecede_desktop.exchange.cells import EIGHT, MONTHS, SERIAL, SERIAL_ZERO, SHORT_YEAR, SLASHED, read_day, slashed
from ecede_desktop.law.upn import check_letter, check_upn
from ecede_desktop.records.names import lost_letters, repaired

Proposals = tuple[tuple[str, str], ...]
"""(kind of damage, what the cell would say), the likeliest first."""

ADMISSION_DIGITS = 6
_1904 = dt.timedelta(days=1462)
"""What spreadsheets of older Macintoshes count from, later than the others."""
_OLDEST_PUPIL = 25
_CELTIC = str.maketrans("ðþÐÞ", "ŵŷŴŶ")
_MACINTOSH_SIGNS = frozenset("‰™“”•˜›‡†„‹¿Ÿ")
"""What accented letters of a Macintosh become in Windows-1252, and no name holds."""
_CLASS = re.compile(r"([0-9]{1,2})-([A-Za-z]{3})")
_CLASS_BACK = re.compile(r"([A-Za-z]{3})-([0-9]{2})")


def turned_day(text: str) -> str:
    """The date with day and month changed about, where it is a date either way; else empty."""
    found = SLASHED.fullmatch(text)
    if not found or int(found[1]) > 12 or int(found[3]) > 12 or found[1].lstrip("0") == found[3].lstrip("0"):
        return ""
    day = read_day(text, "mdy")
    return slashed(day) if isinstance(day, dt.date) else ""


def day_proposals(text: str, today: dt.date, order: str, *, birth: bool) -> Proposals:
    """Days that a damaged date may have been."""
    if SLASHED.fullmatch(text):
        day = read_day(text, "mdy")
        return (("month_first", slashed(day)),) if isinstance(day, dt.date) and order != "mdy" else ()
    if found := SHORT_YEAR.fullmatch(text):
        return _short_year(found, today, order, birth=birth)
    if found := SERIAL.fullmatch(text):
        day = SERIAL_ZERO + dt.timedelta(days=int(found[1]))
        return ("date_serial", slashed(day)), ("date_serial_1904", slashed(day + _1904))
    if found := EIGHT.fullmatch(text):
        day = read_day(f"{found[1]}-{found[2]}-{found[3]}")
        return (("no_separators", slashed(day)),) if isinstance(day, dt.date) else ()
    return ()


def _short_year(found: re.Match[str], today: dt.date, order: str, *, birth: bool) -> Proposals:
    word = found[2].lower()
    if word in MONTHS:
        first, second = int(found[1]), MONTHS.index(word) + 1
    else:
        first, second = int(found[1]), int(word) if word.isdigit() else 0
        if order == "mdy":
            first, second = second, first
    year = 2000 + int(found[3])
    if birth and year > today.year:
        year -= 100
    for key, day, month in (("two_digit_year", first, second), ("month_first", second, first)):
        try:
            return ((key, slashed(dt.date(year, month, day))),)
        except ValueError:
            continue
    return ()


def plausible_birth(day: dt.date, today: dt.date) -> bool:
    """Whether somebody born then can be a pupil."""
    return day <= today and today.year - day.year <= _OLDEST_PUPIL


def upn_proposals(text: str) -> Proposals:
    """The one UPN that passes its check letter after a likely slip is undone."""
    check = check_upn(text)
    if check.suggestion:
        return (("upn_letter", check.suggestion),)
    if check.reason == "letter_lost" and check.upn.isascii() and check.upn.isdigit():
        return (("upn_letter", check_letter(check.upn) + check.upn),)
    return ()


def class_proposals(text: str) -> Proposals:
    """Classes that a spreadsheet can have taken for this date: 3/4, 5-6, MAR1."""
    if (found := _CLASS_BACK.fullmatch(text)) and found[1].lower() in MONTHS:
        return (("class_as_date", f"{found[1].upper()}{int(found[2])}"),)
    month = ""
    if (found := _CLASS.fullmatch(text)) and found[2].lower() in MONTHS:
        first, month = int(found[1]), found[2].upper()
        second = MONTHS.index(month.lower()) + 1
    else:
        day = read_day(text)
        if not isinstance(day, dt.date):
            return ()
        first, second = day.day, day.month
    forms = [f"{first}/{second}", f"{first}-{second}"]
    if first == 1 and month:
        forms.append(f"{month}1")
    return tuple(("class_as_date", form) for form in forms)


def name_proposals(name: str, *, celtic: bool) -> Proposals:
    """What a name was before letters of it were lost or misread."""
    better = repaired(name) or _of_a_macintosh(name)
    if better:
        return (("mojibake", better),)
    if lost_letters(name):
        return tuple(("letters_lost", form) for form in _welsh_letters(name))
    if celtic and name.translate(_CELTIC) != name:
        return (("celtic", name.translate(_CELTIC)),)
    return ()


def _of_a_macintosh(name: str) -> str:
    """The name, where it was saved in the Macintosh's own encoding: Si‰n was Siân."""
    if not any(c in _MACINTOSH_SIGNS for c in name):
        return ""
    try:
        better = name.encode("cp1252").decode("mac_roman")
    except UnicodeEncodeError:
        return ""
    return better if all(c.isalpha() or c in " -'’" for c in better) else ""


def _welsh_letters(name: str) -> list[str]:
    # Windows-1252 has no place for these two alone. Beside a y stands ŵ (Gŵyn), beside a w stands ŷ (gwŷr).
    places = [n for n, c in enumerate(name) if c in "?_\ufffd"]
    if len(places) != 1:
        return []
    place = places[0]
    around = name[max(0, place - 1) : place + 2].casefold()
    capital = place == 0 or not name[place - 1].isalpha()
    pair = ("Ŵ", "Ŷ") if capital else ("ŵ", "ŷ")
    if "w" in around and "y" not in around:
        pair = pair[::-1]
    return [name[:place] + letter + name[place + 1 :] for letter in pair]


def admission_proposals(text: str) -> Proposals:
    """Leading zeros put back where the school's system writes six digits."""
    if text.isascii() and text.isdigit() and len(text) < ADMISSION_DIGITS:
        return (("zeros_lost", text.zfill(ADMISSION_DIGITS)),)
    return ()


def phone_proposals(text: str) -> Proposals:
    """The zero put back before a telephone number of ten digits."""
    digits = re.sub(r"[ ()-]", "", text)
    if digits.isascii() and digits.isdigit() and len(digits) == 10 and digits[0] in "127":
        return (("zeros_lost", f"0{digits}"),)
    return ()


def school_proposals(text: str, authority: str) -> Proposals:
    """The authority's number before a school number that lost the zero of its own."""
    digits = text.removesuffix(".0")
    if authority and digits.isascii() and digits.isdigit() and len(digits) == 3:
        return (("zeros_lost", f"{authority}0{digits}"),)
    return ()
