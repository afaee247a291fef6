"""Files on their way into the store: read whole and unchanged, and listed as a scanner leaves them in a folder."""

from __future__ import annotations

import datetime as dt
import io
import os
import stat
import unicodedata
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.law.citations import Dated
from ecede_desktop.law.policy_attachments import attachment_policy
from ecede_desktop.records.attachments import FolderFile
from ecede_desktop.services.desk import Desk

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
AT_ONCE = 1 << 20
MOST_LISTED = 200
_LITTER = ("~$", ".", "Thumbs.db", "desktop.ini")


class Stopped(UserError):
    """Whoever asked for it said stop; nothing of the file is kept."""

    def __init__(self) -> None:
        super().__init__("attaching_stopped", "Stopped. Nothing of the file was kept.")


def too_large(name: str, size: int, limit: Dated[int]) -> Refused:
    """The refusal of a file above the council's limit."""
    megabytes = f"{size / 2**20:.0f}"
    text = (
        f"“{name}” has {megabytes} MB; up to {limit.value} MB can be attached. "
        "Scan it with fewer dots, or divide it, and attach the parts."
    )
    rule = str(limit.citation)
    return Refused("attachment_too_large", text, rule=rule, file=name, size=megabytes, limit=limit.value)


def clean_name(name: str) -> str:
    """The name alone, without what turns letters round or cannot be seen, so that what is read is what it is."""
    last = PurePosixPath(name.replace("\\", "/")).name or name
    seen = "".join(c for c in unicodedata.normalize("NFC", last) if unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    return " ".join(seen.split())[:200] or "file"


def read_whole(path: Path, limit: Dated[int], *, progress: Progress, cancelled: Cancelled) -> bytes:
    """The bytes of a file that stood still while it was read; what is too large is not read at all.

    Raises:
        Refused: it is no file, empty, too large, cannot be read, or was changed meanwhile.
        Stopped: ``cancelled`` said so.
    """
    name = clean_name(path.name)
    try:
        before = path.stat()
        if not stat.S_ISREG(before.st_mode):
            raise _no_file(path, name)
        if before.st_size > limit.value << 20:
            raise too_large(name, before.st_size, limit)
        with path.open("rb") as file:
            found = _read(file, before.st_size, progress, cancelled)
            after = os.fstat(file.fileno())
    except ValueError:  # a name with a character that no file's name can have
        text = f"There is no file “{name}”. Choose another file."
        raise Refused("attachment_gone", text, file=name, path="") from None
    except OSError as fault:
        raise _unreadable(fault, path, name) from None
    if found is None:
        raise Stopped
    if len(found) != before.st_size or (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
        text = f"“{name}” was changed while it was read. Wait until the other program is done with it, then attach it."
        raise Refused("attachment_changing", text, file=name)
    if not found:
        raise Refused("attachment_empty", f"“{name}” is empty. Choose another file.", file=name)
    return found


def _read(file: BinaryIO, size: int, progress: Progress, cancelled: Cancelled) -> bytes | None:
    """So many bytes and one more, by which it shows that the file has grown; None when it was to stop."""
    taken = io.BytesIO()
    while (chunk := file.read(min(AT_ONCE, size + 1 - taken.tell()))) and taken.tell() <= size:
        taken.write(chunk)
        if cancelled():
            return None
        progress(taken.tell(), max(size, 1))
    return taken.getvalue()


def list_folder(desk: Desk, folder: Path) -> tuple[FolderFile, ...]:
    """The files of a folder, the newest first, as a scanner leaves them there; no more than a few hundred.

    Raises:
        Refused: it is no folder, or cannot be looked into.
    """
    allowed = attachment_policy(desk.pack)
    found: list[FolderFile] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(_LITTER) or not entry.is_file():
                    continue
                told = entry.stat()
                refusal = allowed.refused_ending(clean_name(entry.name))
                changed = dt.datetime.fromtimestamp(told.st_mtime, dt.UTC)
                found.append(FolderFile(Path(entry.path), told.st_size, changed, refusal.key if refusal else ""))
    except (FileNotFoundError, NotADirectoryError):
        raise Refused("attachment_no_folder", f"There is no folder “{folder}”. Choose another.", path=folder) from None
    except OSError as fault:
        text = f"The folder “{folder}” cannot be looked into ({fault.strerror}). Choose another, or ask for access."
        raise Refused("attachment_folder_closed", text, path=folder, why=fault.strerror or "") from None
    newest = sorted(found, key=lambda file: (file.changed_at, file.path.name), reverse=True)
    return tuple(newest[:MOST_LISTED])


def _no_file(path: Path, name: str) -> Refused:
    if path.is_dir():
        text = f"“{name}” is a folder. Choose the files in it."
        return Refused("attachment_is_folder", text, file=name)
    return Refused("attachment_no_file", f"“{name}” is not a file. Choose another.", file=name)


def _unreadable(fault: OSError, path: Path, name: str) -> Refused:
    if isinstance(fault, FileNotFoundError | NotADirectoryError):
        text = f"“{name}” is no longer in “{path.parent}”. Look where it was moved to and attach it from there."
        return Refused("attachment_gone", text, file=name, path=path.parent)
    text = f"“{name}” cannot be read ({fault.strerror}). Close it in other programs, or copy it to this computer first."
    return Refused("attachment_unreadable", text, file=name, why=fault.strerror or "")
