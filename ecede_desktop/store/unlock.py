"""From a passphrase or a recovery code to the store key, with every guess counted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from ecede_desktop.errors import UserError
from ecede_desktop.store import attempts, keys, recovery
from ecede_desktop.store.attempts import WrongPassphrase
from ecede_desktop.store.faults import CannotWrite, NoRoom, StoreBusy
from ecede_desktop.store.files import beside, told
from ecede_desktop.store.keys import COST, Cost, KeyFile, Slot, SlotRefused, StoreKey, WrongRecoveryCode


class WhichUser(UserError):
    """No user was named and the store has several."""

    def __init__(self, users: tuple[str, ...]) -> None:
        names = ", ".join(users)
        super().__init__(
            "which_user", f"The store has several users ({names}). Say which of them you are.", users=names
        )


def user_slot(found: KeyFile, user: str | None) -> Slot:
    """The slot of a user; of the only user where none is named."""
    if user:
        return found.user_slot(user)
    if len(found.users) != 1:
        raise WhichUser(found.users)
    return found.user_slot(found.users[0])


def by_passphrase(
    path: Path, found: KeyFile, slot: Slot, passphrase: str, now: dt.datetime, *, read_only: bool = False
) -> StoreKey:
    """The store key, or ``WrongPassphrase`` with the wait before another guess."""
    try:
        wait = attempts.begin_guess(path, now)
    except (CannotWrite, NoRoom):
        # Where nothing can be written nobody's guesses can be counted; who is there could take a copy away as well.
        if not read_only:
            raise
        wait = 0.0
    try:
        key = found.opened(slot, passphrase)
    except SlotRefused:
        raise WrongPassphrase(wait) from None
    attempts.forget(path)
    return key


def by_recovery_code(path: Path, found: KeyFile, typed: str, now: dt.datetime) -> StoreKey:
    """The store key, from the code on paper."""
    slot = found.recovery_slot
    if slot is None:
        raise WrongRecoveryCode("none", "it has none")
    code = recovery.read_code(typed)
    attempts.begin_guess(path, now)
    try:
        key = found.opened(slot, code)
    except SlotRefused:
        why = "it belongs to another store, or a newer code was printed since"
        raise WrongRecoveryCode("other", why) from None
    attempts.forget(path)
    return key


def rewrap(path: Path, slot_user: str, passphrase: str, key: StoreKey, now: dt.datetime, cost: Cost = COST) -> None:
    """Put a new slot in place of a user's old one; the data is not touched."""
    with changing(path):
        keys.write(path, keys.read(path).with_slot("user", slot_user, passphrase, key, now, cost))


@contextmanager
def changing(path: Path) -> Iterator[None]:
    """Two programs must not each write back the slots they read, and lose the other's."""
    lock = FileLock(beside(path, "keys.lock"), timeout=10)
    try:
        lock.acquire()
    except Timeout:
        raise StoreBusy(path) from None
    except OSError as error:
        raise told(error, path) from None
    try:
        yield
    finally:
        lock.release()
