"""One writer: a second is told who; a dead one holds nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from ecede_desktop.store import lock
from ecede_desktop.store.lock import Hold, StoreInUse
from tests.desks import NOW

CHILD = """
import sys, datetime
from pathlib import Path
from ecede_desktop.store.lock import Hold
held = Hold(Path(sys.argv[1]), datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.timezone.utc))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_program_is_told_who_holds_the_store_and_since_when(tmp_path: Path) -> None:
    path = tmp_path / "s.ecede"
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(StoreInUse) as refused:
            Hold(path, NOW)
        child.kill()
        child.wait()
    holder = refused.value.holder
    assert holder is not None
    assert (holder.pid, holder.since) == (child.pid, NOW)
    assert f"since 02/03/2026 09:00 (process {child.pid})" in refused.value.text
    # The killed program has left its name behind, but not the lock.
    assert lock.holder(path) == holder
    again = Hold(path, NOW)
    assert lock.holder(path).pid == os.getpid()  # type: ignore[union-attr]
    again.release()
    again.release()
    assert lock.holder(path) is None


def test_a_second_hold_in_the_same_program_is_refused_too(tmp_path: Path) -> None:
    held = Hold(tmp_path / "s", NOW)
    with pytest.raises(StoreInUse):
        Hold(tmp_path / "s", NOW)
    thread = threading.Thread(target=held.release)
    thread.start()
    thread.join()
    Hold(tmp_path / "s", NOW).release()


def test_a_holder_that_cannot_be_read_is_another_program(tmp_path: Path) -> None:
    held = Hold(tmp_path / "s", NOW)
    (tmp_path / "s.holder").write_text("{", encoding="utf-8")
    with pytest.raises(StoreInUse, match="another program") as refused:
        Hold(tmp_path / "s", NOW)
    assert refused.value.holder is None
    held.release()
