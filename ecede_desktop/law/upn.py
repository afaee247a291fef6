"""Unique pupil numbers: the check letter, and the damage that spreadsheets do (GDSC UniquePupilNumber 2.0)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from operator import mul

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""Without I, O and S; the place of a letter is its value."""
# Only ASCII digits: a digit of another script would pass the sum and never match the same pupil again.
_SHAPE = re.compile(rf"[{LETTERS}]\d{{11}}[\d{LETTERS}]", re.ASCII)
_SCIENTIFIC = re.compile(r"[A-Z]?\d(?:[.,]\d+)?E\+?\d+")
_DIGITS = frozenset("0123456789")
_VALUES = {digit: int(digit) for digit in _DIGITS} | {letter: value for value, letter in enumerate(LETTERS)}
_PLACES = range(2, 14)


@dataclass(frozen=True)
class UpnCheck:
    """What a UPN is, and where it is wrong, why and what it may have been."""

    state: str
    """valid, temporary or invalid."""
    upn: str
    """Upper case, without spaces or a spreadsheet's ``.0``."""
    reason: str = ""
    """empty, scientific, too_short, too_long, letter_lost, characters or wrong_letter; empty when it is right."""
    expected: str = ""
    """The letter that these digits ask for, where only the letter is wrong."""
    suggestion: str = ""
    """The one UPN that passes after a single likely slip (O for 0, I for 1, S for 5) is undone, if there is one."""

    @property
    def ok(self) -> bool:
        return self.state != "invalid"


def check_letter(rest: str) -> str:
    """The letter that belongs before the 12 other characters.

    Raises:
        ValueError: ``rest`` is not 11 digits and a digit or letter.
    """
    if len(rest) != 12 or not _DIGITS.issuperset(rest[:11]) or rest[11] not in _DIGITS.union(LETTERS):
        raise ValueError("a UPN has 12 characters after its letter")
    return LETTERS[sum(map(mul, _PLACES, map(_VALUES.__getitem__, rest))) % len(LETTERS)]


def normal(text: str) -> str:
    """The UPN as it is compared: upper case, no white space, no trailing ``.0``."""
    return "".join(text.split()).upper().removesuffix(".0")


def check_upn(text: str) -> UpnCheck:
    """Whether ``text`` is a UPN; what is wrong and what would be right when it is not."""
    upn = normal(text)
    if _SHAPE.fullmatch(upn) and check_letter(upn[1:]) == upn[0]:
        return UpnCheck("valid" if upn[12].isdigit() else "temporary", upn)
    if _SHAPE.fullmatch(upn):
        return UpnCheck("invalid", upn, "wrong_letter", expected=check_letter(upn[1:]))
    return UpnCheck("invalid", upn, _damage(upn), suggestion=_undo(upn))


def _damage(upn: str) -> str:
    if not upn:
        return "empty"
    if _SCIENTIFIC.fullmatch(upn):
        return "scientific"
    if len(upn) == 12 and _DIGITS.issuperset(upn[:11]):
        return "letter_lost"
    if len(upn) != 13:
        return "too_short" if len(upn) < 13 else "too_long"
    return "characters"


_SLIPS = str.maketrans("OISLB", "01518")


def _undo(upn: str) -> str:
    if len(upn) != 13:
        return ""
    tail = upn[12] if upn[12] in LETTERS else upn[12].translate(_SLIPS)
    candidate = upn[0] + upn[1:12].translate(_SLIPS) + tail
    right = _SHAPE.fullmatch(candidate) is not None and check_letter(candidate[1:]) == candidate[0]
    return candidate if right and candidate != upn else ""
