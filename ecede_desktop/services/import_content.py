"""A register file's bytes, none of them from before or after a change that somebody makes to it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.exchange.encodings import LIMIT
from ecede_desktop.exchange.locked_files import unlocked
from ecede_desktop.records.imports import FileRefused, Problem

LOCK_MARK = "~$"
"""Office programs write such a file beside one that is open."""
_PARTIAL = (".part", ".partial", ".crdownload", ".tmp", ".filepart")
"""A copy or download that is still being written."""


@dataclass(frozen=True)
class Content:
    """The bytes of a file, and what the file was like when they were read."""

    file_name: str
    content: bytes = field(repr=False)
    path: Path | None = None
    """None: a member of an archive, which nobody changes while the archive is held."""
    state: tuple[int, int, int] = (0, 0, 0)
    """Size, time of change in nanoseconds, and which file it is."""
    opened: bytes | None = field(default=None, repr=False)
    """What a password opened, held in memory only; what is kept is the file as it came."""
    closed: tuple[Problem, ...] = ()
    """Why the password did not open it."""

    @property
    def plain(self) -> bytes:
        """What can be read."""
        return self.content if self.opened is None else self.opened

    def look_again(self) -> None:
        """Make sure that the file is still the one that was read.

        Raises:
            Refused: it was changed, or replaced, or taken away meanwhile.
        """
        if self.path is None:
            return
        try:
            now = _state(self.path.stat())
        except OSError:
            now = (0, 0, 0)
        if now != self.state:
            raise _changed(self.path)


def read_content(path: Path) -> Content:
    """The bytes of a file, none of them from before or after a change.

    Raises:
        UserError: the file cannot be read.
        Refused: it is a lock file or a copy on its way, or it is changed while it is read.
    """
    try:
        if not_a_file := _not_a_file(path):
            raise Refused(not_a_file[0], not_a_file[1], file=path.name)
        with path.open("rb") as file:
            before = _state(os.fstat(file.fileno()))
            content = file.read(LIMIT + 1)  # one byte too many is told as too large without reading the rest
            after = _state(os.fstat(file.fileno()))
        there = _state(path.stat())
    except OSError as fault:
        text = f"{path} cannot be read: {fault.strerror}."
        raise UserError("cannot_read", text, path=str(path)) from None
    whole = len(content) == before[0] or len(content) > LIMIT
    if not whole or before != after or after != there:
        raise _changed(path)
    return Content(path.name, content, path, before)


def opened(content: Content, password: str) -> Content:
    """The file with what the password opens; the same where none was given or nothing is locked."""
    if not password:
        return content
    try:
        return replace(content, opened=unlocked(content.content, content.file_name, password))
    except FileRefused as refusal:
        return replace(content, closed=refusal.problems)


def _not_a_file(path: Path) -> tuple[str, str] | None:
    if path.name.startswith(LOCK_MARK):
        text = f"{path.name} only says that the file is open in Excel; close it there and take {path.name[2:]}."
        return "file_is_lock", text
    if path.suffix.casefold() in _PARTIAL:
        return "file_is_partial", f"{path.name} is a copy that is still being written; wait until it has its own name."
    if path.is_dir():
        return "file_is_folder", f"{path.name} is a folder, not a file: take it in as a batch, or name a file in it."
    if path.exists() and not path.is_file():
        # a pipe or a device: reading it may never end
        return "file_is_no_file", f"{path.name} is not a file that can be kept: save the register in a file first."
    return None


def _state(found: os.stat_result) -> tuple[int, int, int]:
    return found.st_size, found.st_mtime_ns, found.st_ino


def _changed(path: Path) -> Refused:
    text = f"{path.name} was changed while it was read: wait until it is whole and nobody works on it, then import it."
    return Refused("file_changed", text, file=path.name)
