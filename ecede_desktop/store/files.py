"""Small files beside a store, written so that they are always either the old one or the new one, whole."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from ecede_desktop.store.faults import CannotWrite, NoRoom


def beside(path: Path, ending: str) -> Path:
    """The file beside a store: ``beside(Path("a.ecede"), "keys")`` is ``a.ecede.keys``."""
    return path.with_name(f"{path.name}.{ending}")


def write_whole(path: Path, content: bytes) -> None:
    """Write, make sure it is on the disk, then put it in place."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except OSError as error:
        raise told(error, path) from None


def own_file(path: Path) -> None:
    """An empty new file that only its owner may read, where the system knows such a thing."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise told(error, path) from None


def identity(path: Path) -> tuple[int, int] | None:
    """Which file stands at a place, to know later whether it is still that one; None where there is none."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise told(error, path) from None
    # Windows lets nobody delete or replace a file that is open, and shares number their files anew.
    return (0, 0) if sys.platform == "win32" else (found.st_dev, found.st_ino)


def move(source: Path, target: Path, *, clearing: tuple[Path, ...] = ()) -> None:
    """Put a finished file in the place of another, for good."""
    try:
        for file in clearing:
            file.unlink(missing_ok=True)
        source.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise told(error, target) from None


def sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where folders can be synced at all."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def told(error: OSError, path: Path) -> NoRoom | CannotWrite:
    """The sentence for a file that could not be written."""
    full = error.errno in {28, 122, 27} or getattr(error, "winerror", None) in {39, 112}
    return NoRoom(path) if full else CannotWrite(path)
