"""Which passphrases are good enough: long, and not one that everybody tries first.

NCSC and Cyber Essentials: length and a deny-list; no rules of composition, no expiry, no short maximum.
"""

from __future__ import annotations

import functools
import unicodedata
from pathlib import Path

from ecede_desktop import paths
from ecede_desktop.errors import UserError

SHORTEST = 12
LONGEST = 1024
_DENY_LIST = "passphrase-deny-list.txt"
_RUNS = (
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qwertzuiop", "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik", "qazwsxedcrfvtgbyhnujm", "qweasdzxc",
    "1q2w3e4r5t6y7u8i9o0p", "a1b2c3d4e5f6g7h8i9",
)  # fmt: skip
_WEAK_WORDS = (
    "rhonddacynontaf", "rhondda", "cynontaf", "cyngor", "council", "cymru", "wales", "everychildeveryday", "ecede",
    "attendance", "presenoldeb", "wellbeing", "lles", "education", "addysg", "officer", "swyddog", "school", "ysgol",
    "passphrase", "password", "cyfrinair", "letmein", "welcome", "croeso", "admin", "administrator", "login",
    "changeme", "secret", "please", "temporary", "temp", "default", "computer", "laptop", "desktop", "windows", "user",
)  # fmt: skip
_LEET = str.maketrans("0134578@$!€", "oieastbasie")


class WeakPassphrase(UserError):
    """The passphrase would be guessed; ``reason`` says why."""

    def __init__(self, reason: str, text: str, **facts: object) -> None:
        super().__init__(f"weak_passphrase_{reason}", text, **facts)
        self.reason = reason


def check_passphrase(passphrase: str, user: str = "", full_name: str = "") -> None:
    """Refuse a passphrase that is too short or that would be guessed."""
    count = len(unicodedata.normalize("NFKC", passphrase))
    if count < SHORTEST:
        raise WeakPassphrase(
            "too_short", f"A passphrase needs at least {SHORTEST} characters; this one has {count}. "
            "Three words that have nothing to do with each other are easy to remember.", count=count, shortest=SHORTEST,
        )  # fmt: skip
    if count > LONGEST:
        raise WeakPassphrase("too_long", f"A passphrase may have at most {LONGEST} characters.", longest=LONGEST)
    plain = _bare(passphrase)
    if len(set(plain)) < 4 or _repeats(plain):
        raise WeakPassphrase("repeated", "This passphrase repeats the same few characters. Choose another.")
    if plain in _denied() or _bare(passphrase.translate(_LEET)) in _denied():
        raise WeakPassphrase("common", "This passphrase is one of those that are tried first. Choose another.")
    names = (user, full_name, *full_name.split(), *user.replace(".", " ").split())
    if not _rest(plain, tuple(filter(None, map(_bare, names)))):
        raise WeakPassphrase("user_name", "This passphrase is little more than your name. Choose another.")
    # One substitution at a time would be a rule of composition; what is left without the weak words is what counts.
    if not _rest(plain, _WEAK_WORDS) or not _rest(_bare(passphrase.translate(_LEET)), _WEAK_WORDS):
        raise WeakPassphrase(
            "council_words", "This passphrase is made of words that are tried first here. Choose another."
        )
    if _keyboard_runs(plain):
        raise WeakPassphrase("keyboard_run", "This passphrase is a run of neighbouring keys. Choose another.")


def _bare(text: str) -> str:
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(c for c in folded if c.isalnum())


def _rest(plain: str, words: tuple[str, ...]) -> bool:
    """Whether anything of substance is left when the words, and the figures about them, are taken out."""
    left = plain
    for word in sorted(words, key=len, reverse=True):
        if len(word) >= 3:
            left = left.replace(word, " ")
    return left == plain or sum(len(part.strip("0123456789")) for part in left.split()) >= 4


def _repeats(plain: str) -> bool:
    return any(
        len(plain) >= 3 * size and plain == (plain[:size] * (len(plain) // size + 1))[: len(plain)]
        for size in range(1, 5)
    )


def _keyboard_runs(plain: str) -> bool:
    """Whether the whole is made of runs of at least four neighbouring keys, forwards or backwards."""
    rest = plain
    while rest:
        length = max((_run_at_start(rest, run) for run in (*_RUNS, *(r[::-1] for r in _RUNS))), default=0)
        if length < 4:
            return len(rest) < 3 and rest != plain
        rest = rest[length:]
    return True


def _run_at_start(text: str, run: str) -> int:
    best = 0
    for start in range(len(run)):
        length = 0
        while start + length < len(run) and length < len(text) and text[length] == run[start + length]:
            length += 1
        best = max(best, length)
    return best


@functools.cache
def _denied() -> frozenset[str]:
    return read_deny_list(paths.resources() / _DENY_LIST)


def read_deny_list(file: Path) -> frozenset[str]:
    """One passphrase a line, compared without capitals, spaces and signs; ``#`` begins a comment."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(filter(None, (_bare(line) for line in lines if not line.startswith("#"))))
