"""A store of today's tables for tests of the command line: Mari's, a manager's, and Aled's, an officer's."""

from __future__ import annotations

from pathlib import Path

from ecede_desktop.store import keys
from ecede_desktop.store.keys import KeyFile
from tests.desks import CHEAP, NOW, PASSPHRASE, STORE_ID, file_store

ALEDS = "another passphrase here"


def current_store(path: Path) -> Path:
    """Both can sign in, each with a passphrase that is cheap to try."""
    made = file_store(path)
    assert made.key is not None
    slots = KeyFile(STORE_ID, ()).with_slot("user", "mari", PASSPHRASE, made.key, NOW, CHEAP)
    keys.write(path, slots.with_slot("user", "aled", ALEDS, made.key, NOW, CHEAP))
    made.close()
    return path
