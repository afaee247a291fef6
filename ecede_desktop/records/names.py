"""Names of people as they are compared: a folded key for finding, and which of two spellings says more."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´ʼ"))
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_LOST = re.compile("[?_\ufffd]")
_MOJIBAKE = re.compile("[ÃÅÂ][\u0080-\u00ff‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œž€]")


def tidy(text: str) -> str:
    """Text without invisible characters and doubled spaces; letters as one character each (NFC)."""
    if text.isascii():
        return " ".join(text.split())
    return " ".join(unicodedata.normalize("NFC", text.translate(_INVISIBLE)).split())


@lru_cache(maxsize=8192)  # a school has few different forenames, and families share their surname
def fold(name: str) -> str:
    """The key under which two spellings of one name meet: no accents, no apostrophes, hyphen as space, no case."""
    plain = unicodedata.normalize("NFKD", tidy(name).translate(_APOSTROPHES))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[-\u2010-\u2015.,]", " ", letters).casefold().split())


def lost_letters(name: str) -> bool:
    """Whether a letter was replaced by ``?`` or ``_`` when a file was saved in an encoding without ŵ and ŷ."""
    return bool(_LOST.search(name)) and any(c.isalpha() for c in name)


def repaired(name: str) -> str | None:
    """What the name probably was before UTF-8 was read as Windows-1252, or None when it shows no such damage."""
    if not _MOJIBAKE.search(name):
        return None
    try:
        better = name.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return None
    return better if better != name else None


def same_name(first: str, second: str) -> bool:
    """Whether two spellings can be one name; a lost letter stands for any one letter."""
    one, two = fold(repaired(first) or first), fold(repaired(second) or second)
    if one == two:
        return True
    if len(one) != len(two) or not (lost_letters(one) or lost_letters(two)):
        return False
    return all(a == b or a in "?_\ufffd" or b in "?_\ufffd" for a, b in zip(one, two, strict=True))


def better_spelling(first: str, second: str) -> str:
    """Of two spellings of one name, the one that lost least; the first when nothing tells them apart."""
    if first == second or not second:
        return first
    return second if not first or _worth(second) > _worth(first) else first


def _worth(name: str) -> tuple[bool, bool, bool, int, bool]:
    return (
        bool(name),
        not lost_letters(name),
        repaired(name) is None,
        sum(not c.isascii() and c.isalpha() for c in name),
        not (name.isupper() or name.islower()),
    )
