"""One program has a store open for writing at a time, and a second one is told who."""

from __future__ import annotations

import datetime as dt
import getpass
import json
import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.store.files import beside, told, write_whole


@dataclass(frozen=True)
class Holder:
    """Who has the store open: a person's account on a machine."""

    user: str
    machine: str
    pid: int
    since: dt.datetime


class StoreInUse(UserError):
    """Another program has the store open for writing."""

    def __init__(self, path: Path, holder: Holder | None) -> None:
        who, since = "another program", ""
        if holder is not None:
            since = f"{local(holder.since):%d/%m/%Y %H:%M}"
            who = f"{holder.user} on {holder.machine} since {since} (process {holder.pid})"
        super().__init__(
            "store_in_use" if holder else "store_in_use_by_another",
            f"The store {path} is already open: {who}. Close it there, or go on in that window.",
            place=str(path), user=holder.user if holder else "", machine=holder.machine if holder else "",
            pid=holder.pid if holder else 0, since=since,
        )  # fmt: skip
        self.holder = holder


class Hold:
    """The writer's lock on a store; the system lets it go when the program dies, however it dies."""

    def __init__(self, path: Path, now: dt.datetime) -> None:
        self._path = path
        self._lock = FileLock(beside(path, "lock"), timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise StoreInUse(path, holder(path)) from None
        except OSError as error:
            raise told(error, path) from None
        try:
            self._tell(now)
        except BaseException:
            self._lock.release()
            raise

    def release(self) -> None:
        """Let the store go; a second call does nothing."""
        if self._lock.is_locked:
            with suppress(OSError):
                beside(self._path, "holder").unlink(missing_ok=True)
            self._lock.release()

    def _tell(self, now: dt.datetime) -> None:
        said = {"user": _account(), "machine": platform.node(), "pid": os.getpid(), "since": now.isoformat()}
        write_whole(beside(self._path, "holder"), json.dumps(said, ensure_ascii=False).encode())


def holder(path: Path) -> Holder | None:
    """Who says to have the store open; means something only while the lock is held: a killed program leaves it."""
    try:
        said = json.loads(beside(path, "holder").read_text(encoding="utf-8"))
        since = dt.datetime.fromisoformat(said["since"])
        return Holder(str(said["user"]), str(said["machine"]), int(said["pid"]), since)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # No account name on this machine: the process number still tells.
        return "?"
