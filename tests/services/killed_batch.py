"""What the kill test of batches kills: takes a folder in, and says each file that is confirmed."""

from __future__ import annotations

import sys
from pathlib import Path

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.batches import BatchFileRow, TakeBatch
from ecede_desktop.services import import_batches
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import engine
from ecede_desktop.store.keys import StoreKey
from tests.desks import ALED, NOW


def said(file: BatchFileRow) -> None:
    """Confirmed."""
    sys.stdout.write(f"{file.state} {file.file_name}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    store, folder = Path(sys.argv[1]), Path(sys.argv[2])
    # Warm, and waiting for the key: the next to be killed.
    key = StoreKey(bytes.fromhex(sys.stdin.readline().strip()))
    desk = Desk(engine.open_file(store, key), ALED, FixedClock(NOW), load_pack())
    import_batches.import_batch(desk, TakeBatch((folder,)), told=said)
