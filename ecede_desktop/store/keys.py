"""Keys."""

from __future__ import annotations

import secrets

KEY_BYTES = 32


class StoreKey:
    """The 256-bit key of a store; it shows itself nowhere."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_BYTES:
            raise ValueError("a store key has 32 bytes")
        self._secret = secret

    @classmethod
    def fresh(cls) -> StoreKey:
        return cls(secrets.token_bytes(KEY_BYTES))

    def reveal(self) -> bytes:
        """The bytes, for the two places that need them: the cipher's pragma and the wrapping of a slot."""
        return self._secret

    def __repr__(self) -> str:
        return "StoreKey(…)"

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a store key is not written anywhere")
