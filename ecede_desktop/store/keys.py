"""Key slots: one random store key, wrapped once for each user and once for a printed recovery code.

They live in a small file beside the store and not in a plain header inside it: a slot can then be rewrapped and
replaced in one rename without touching a byte of the data, and the data file stays an ordinary SQLCipher file.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import json
import secrets
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ecede_desktop.errors import UserError
from ecede_desktop.store.faults import MadeByNewerVersion, NoSuchUser, NotAStore, StoreDamaged
from ecede_desktop.store.files import beside, write_whole

FORMAT = 1
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

    def derived(self, purpose: str) -> StoreKey:
        """Another key that tells nothing about this one."""
        return StoreKey(HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose.encode()).derive(self._secret))

    def __repr__(self) -> str:
        return "StoreKey(…)"

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a store key is not written anywhere")


class SlotRefused(Exception):
    """The secret does not open the slot; nothing more can be said."""


@dataclass(frozen=True)
class Cost:
    """What one guess costs: Argon2id's memory, passes and lanes."""

    memory_kib: int
    iterations: int
    lanes: int

    def affordable(self) -> bool:
        """Whether the numbers are such as this program writes: a forged header must not exhaust the machine."""
        return 1 <= self.lanes <= 16 and 8 * self.lanes <= self.memory_kib <= 4 << 20 and 1 <= self.iterations <= 100


COST = Cost(memory_kib=256 << 10, iterations=4, lanes=2)
"""About 0.4 s on two cores (measured: 406 ms; three passes 342, two 190 to 370)."""


def calibrate(target_seconds: float = 0.5, memory_kib: int = COST.memory_kib) -> Cost:
    """As many passes as this machine makes in the time, at least two."""
    started = time.perf_counter()
    _derive("calibration", b"0" * 16, Cost(memory_kib, 2, COST.lanes))
    one_pass = (time.perf_counter() - started) / 2
    return Cost(memory_kib, max(2, min(20, round(target_seconds / one_pass))), COST.lanes)


@dataclass(frozen=True)
class Slot:
    """The store key, wrapped by one secret."""

    kind: str
    """user or recovery."""
    user: str
    created_at: dt.datetime
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def bound_to(self, store_id: UUID) -> bytes:
        """What the cipher checks beside the key: a slot moved to another user or store does not open."""
        said = [FORMAT, str(store_id), self.kind, self.user, *asdict(self.cost).values(), self.salt.hex()]
        return json.dumps(said, ensure_ascii=False).encode()


@dataclass(frozen=True)
class KeyFile:
    """The slots of one store."""

    store_id: UUID
    slots: tuple[Slot, ...]

    @property
    def users(self) -> tuple[str, ...]:
        return tuple(slot.user for slot in self.slots if slot.kind == "user")

    def user_slot(self, name: str) -> Slot:
        """The slot of a user, whatever the capitals of the name."""
        for slot in self.slots:
            if slot.kind == "user" and slot.user.casefold() == name.strip().casefold():
                return slot
        raise NoSuchUser(name)

    @property
    def recovery_slot(self) -> Slot | None:
        return next((slot for slot in self.slots if slot.kind == "recovery"), None)

    def opened(self, slot: Slot, secret: str) -> StoreKey:
        """The store key, or ``SlotRefused``."""
        wrapping = AESGCM(_derive(secret, slot.salt, slot.cost))
        try:
            return StoreKey(wrapping.decrypt(slot.nonce, slot.wrapped, slot.bound_to(self.store_id)))
        except InvalidTag:
            raise SlotRefused from None

    def with_slot(
        self, kind: str, user: str, secret: str, key: StoreKey, now: dt.datetime, cost: Cost = COST
    ) -> KeyFile:
        """The same slots with this one in place of the one it replaces."""
        slot = Slot(kind, user, now, cost, secrets.token_bytes(16), secrets.token_bytes(12), b"")
        wrapping = AESGCM(_derive(secret, slot.salt, cost))
        slot = replace(slot, wrapped=wrapping.encrypt(slot.nonce, key.reveal(), slot.bound_to(self.store_id)))
        return replace(self, slots=(*self.without(kind, user).slots, slot))

    def without(self, kind: str, user: str) -> KeyFile:
        """The same slots but one."""
        kept = tuple(s for s in self.slots if (s.kind, s.user.casefold()) != (kind, user.strip().casefold()))
        return replace(self, slots=kept)


def read(path: Path) -> KeyFile:
    """The key file of a store; where it is damaged, its twin."""
    main, twin = beside(path, "keys"), beside(path, "keys.copy")
    if not main.exists() and not twin.exists():
        raise NotAStore(path, "no_keys")
    for file in (main, twin):
        try:
            return _understood(path, json.loads(file.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError):
            continue
    raise StoreDamaged(path, f"its key file {main.name} cannot be read")


def write(path: Path, keys: KeyFile) -> None:
    """Replace the key file in one step, then its twin.

    The twin is the same again and not the one before: a passphrase that was changed must not go on opening the store.
    """
    content = to_json(keys)
    write_whole(beside(path, "keys"), content)
    write_whole(beside(path, "keys.copy"), content)


def repair_twin(path: Path) -> None:
    """Where a kill came between the two writes, or one of the files was damaged, make both the same again."""
    content = to_json(read(path))
    for file in (beside(path, "keys"), beside(path, "keys.copy")):
        if not file.exists() or file.read_bytes() != content:
            write_whole(file, content)


def to_json(keys: KeyFile) -> bytes:
    """The key file as it lies on the disk."""
    slots = [
        {
            "kind": s.kind, "user": s.user, "created_at": s.created_at.isoformat(), "kdf": "argon2id", **asdict(s.cost),
            "salt": _text(s.salt), "nonce": _text(s.nonce), "wrapped": _text(s.wrapped),
        }
        for s in keys.slots
    ]  # fmt: skip
    whole = {"format": FORMAT, "store": str(keys.store_id), "cipher": "aes-256-gcm", "slots": slots}
    return (json.dumps(whole, indent=2, ensure_ascii=False) + "\n").encode()


def from_json(path: Path, content: bytes) -> KeyFile:
    """A key file as it lies in a backup."""
    try:
        return _understood(path, json.loads(content))
    except (ValueError, KeyError, TypeError):
        raise StoreDamaged(path, "its key file cannot be read") from None


def _understood(path: Path, whole: Mapping[str, Any]) -> KeyFile:
    if int(whole["format"]) > FORMAT:
        raise MadeByNewerVersion(path, f"keys {whole['format']}")
    return KeyFile(UUID(whole["store"]), tuple(_slot(s) for s in whole["slots"]))


def _slot(s: Mapping[str, Any]) -> Slot:
    cost = Cost(int(s["memory_kib"]), int(s["iterations"]), int(s["lanes"]))
    if not cost.affordable() or s["kdf"] != "argon2id" or s["kind"] not in {"user", "recovery"}:
        raise ValueError("not a slot of this program")
    created = dt.datetime.fromisoformat(s["created_at"])
    return Slot(s["kind"], str(s["user"]), created, cost, _bytes(s["salt"]), _bytes(s["nonce"]), _bytes(s["wrapped"]))


def _derive(secret: str, salt: bytes, cost: Cost) -> bytes:
    # The same passphrase typed on another keyboard may come as other code points (ŵ as one or as two).
    plain = unicodedata.normalize("NFKC", secret).encode()
    return Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive(plain)


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bytes(value: str) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error


class WrongRecoveryCode(UserError):
    """The recovery code does not open the store, or was mistyped."""

    def __init__(self, kind: str, why: str, **facts: object) -> None:
        super().__init__(f"recovery_code_{kind}", f"That recovery code does not open this store: {why}.", **facts)
