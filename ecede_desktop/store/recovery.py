"""The printed recovery code: 130 random bits in groups that a person can read out, with two check characters."""

from __future__ import annotations

import secrets

from ecede_desktop.store.keys import WrongRecoveryCode

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_LENGTH = 26
_GROUP = 4
_PRIME = 1021
"""The largest prime below 32 × 32: every single wrong character and every swapped pair is found."""


def fresh_code() -> str:
    """A new code: seven groups of four."""
    return _grouped(secrets.randbits(5 * _LENGTH))


def read_code(typed: str) -> str:
    """The code as it was printed, from what was typed; a mistyped one is named as such before any guess is counted."""
    text = "".join(c for c in typed.upper().translate(_LOOKALIKES) if not c.isspace() and c not in "-–—")
    if unknown := sorted(set(text) - set(_ALPHABET)):
        raise WrongRecoveryCode(
            "character", f"it has a character that no code has ({unknown[0]})", character=unknown[0]
        )
    if len(text) != _LENGTH + 2:
        wanted = _LENGTH + 2
        why = f"it has {len(text)} characters and a code has {wanted}"
        raise WrongRecoveryCode("length", why, found=len(text), wanted=wanted)
    value = _number(text[:_LENGTH])
    if value % _PRIME != _number(text[_LENGTH:]):
        raise WrongRecoveryCode("mistyped", "a character was mistyped; compare it with the paper")
    return _grouped(value)


def _grouped(value: int) -> str:
    text = _characters(value, _LENGTH) + _characters(value % _PRIME, 2)
    return "-".join(text[i : i + _GROUP] for i in range(0, len(text), _GROUP))


def _characters(value: int, length: int) -> str:
    return "".join(_ALPHABET[(value >> 5 * place) & 31] for place in reversed(range(length)))


def _number(text: str) -> int:
    value = 0
    for character in text:
        value = value * 32 + _ALPHABET.index(character)
    return value
