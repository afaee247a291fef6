"""Puts a finished paper on disk: whole or not at all, under a name that names nobody."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ecede_desktop.errors import UserError


class NotSaved(UserError):
    """A paper could not be written to where it was to go; what stood there is untouched."""


def file_name(number: str) -> str:
    """The name a paper is offered under: its number, never a child's name."""
    return f"{number.replace('/', '-')}.pdf"


def save_pdf(content: bytes, path: Path) -> Path:
    """Write under a temporary name in the same folder, then rename: nobody ever finds half a paper.

    Raises:
        NotSaved: one sentence saying why and what to do.
    """
    with saving(content, path):
        return path


@contextlib.contextmanager
def saving(content: bytes, path: Path) -> Iterator[Path]:
    """The file stands written and safe under a temporary name; it gets its own when what is done in between succeeds.

    Raises:
        NotSaved: one sentence saying why and what to do; what was done in between is not done then.
    """
    if path.is_dir():
        raise NotSaved(
            "save_is_folder",
            f"“{path}” is a folder. Choose a name for the file within it.",
            path=str(path),
        )
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as file:
            temporary = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as fault:
        _let_go(temporary)
        raise _why(fault, path) from None
    try:
        yield path
        try:
            temporary.replace(path)
        except OSError as fault:
            raise _why(fault, path) from None
    except BaseException:
        _let_go(temporary)
        raise


def _let_go(temporary: Path | None) -> None:
    if temporary is not None:
        with contextlib.suppress(OSError):
            temporary.unlink()


def check_writable(path: Path) -> None:
    """See that a paper can be saved there before it is issued: a number is not spent on a paper that nobody gets.

    Raises:
        NotSaved: it could not be.
    """
    if path.is_dir():
        save_pdf(b"", path)
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part"):
            pass
    except OSError as fault:
        raise _why(fault, path) from None


def _why(fault: OSError, path: Path) -> NotSaved:
    if fault.errno in (errno.ENOSPC, errno.EDQUOT):
        text = f"There is no room left where “{path}” was to be saved. Free some space or choose another place."
        return NotSaved("save_no_room", text, path=str(path))
    if isinstance(fault, FileNotFoundError | NotADirectoryError):
        text = f"The folder “{path.parent}” does not exist. Choose a folder that does."
        return NotSaved("save_no_folder", text, path=str(path))
    if isinstance(fault, PermissionError):
        text = (
            f"“{path}” cannot be written: the place is protected or the file is open in another program. "
            "Close it there or choose another place."
        )
        return NotSaved("save_not_allowed", text, path=str(path))
    text = f"“{path}” could not be saved ({fault.strerror}). Choose another place."
    return NotSaved("save_failed", text, path=str(path), why=fault.strerror or "")
