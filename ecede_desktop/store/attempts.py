"""Guesses at a passphrase: counted on the disk before each is tried, with a wait that grows.

The count is a file of its own, because the key slots should not be written anew at every mistyped passphrase.
Three mistakes are free, then the wait doubles from one second; after ten it is five minutes, so that no more than ten
guesses fall within five minutes (Cyber Essentials). Who has taken the file away to guess elsewhere is held by Argon2id.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from contextlib import suppress
from pathlib import Path

from ecede_desktop.errors import UserError
from ecede_desktop.store.files import beside, write_whole

_FREE = 3
_LIMIT = 10
_LONGEST = 300.0


class WrongPassphrase(UserError):
    """The passphrase does not open the store, or it is too soon for another guess."""

    def __init__(self, wait_seconds: float, *, tried: bool = True) -> None:
        wait = math.ceil(wait_seconds)
        start = "That passphrase does not open the store." if tried else "There were too many wrong passphrases."
        then = f"Wait {wait} seconds, then try again." if wait else "Check the capitals and try again."
        key = "too_many_guesses" if not tried else "wrong_passphrase_wait" if wait else "wrong_passphrase"
        super().__init__(key, f"{start} {then}", wait_seconds=wait)
        self.wait_seconds = wait_seconds


def wait_seconds(path: Path, now: dt.datetime) -> float:
    """How long until another guess is heard."""
    guesses, last = _read(path)
    if last is None:
        return 0.0
    wait = _wait_after(guesses)
    # A clock that was set back must not lock anybody out for longer than the wait itself.
    return max(0.0, min(wait, wait - (now - last).total_seconds()))


def count(path: Path) -> int:
    """How many guesses went wrong since the last right one."""
    return _read(path)[0]


def begin_guess(path: Path, now: dt.datetime) -> float:
    """Count a guess before it is tried, so that stopping the program does not undo it; answers with the next wait."""
    if (wait := wait_seconds(path, now)) > 0:
        raise WrongPassphrase(wait, tried=False)
    guesses = count(path) + 1
    write_whole(beside(path, "attempts"), json.dumps({"count": guesses, "last": now.isoformat()}).encode())
    return _wait_after(guesses)


def forget(path: Path) -> None:
    """The right passphrase was given."""
    # The disk may not be one to write on; then nothing was counted either.
    with suppress(OSError):
        beside(path, "attempts").unlink(missing_ok=True)


def _wait_after(guesses: int) -> float:
    if guesses < _FREE:
        return 0.0
    return _LONGEST if guesses >= _LIMIT else float(2 ** (guesses - _FREE))


def _read(path: Path) -> tuple[int, dt.datetime | None]:
    try:
        found = json.loads(beside(path, "attempts").read_text(encoding="utf-8"))
        last = dt.datetime.fromisoformat(found["last"])
        return max(0, int(found["count"])), last if last.tzinfo else None
    except (OSError, ValueError, KeyError, TypeError):
        return 0, None
