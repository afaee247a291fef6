"""The log: it names the kind of thing that happened, never the person it happened to.

The rule: a message is a constant; its arguments are numbers, enum members, exception types or a ``Kind``. The filter
holds to it for whoever forgets: any other argument is written as the name of its type, and of an exception only its
type and our own frames are kept, never its text or the values of variables. Only this program's own loggers reach the
file, because a library's log may quote SQL parameters.
"""

from __future__ import annotations

import enum
import logging
import logging.handlers
import re
import traceback
from collections.abc import Iterator
from pathlib import Path

from ecede_desktop import paths

FILE = "ecede-desktop.log"
MAX_BYTES = 512 * 1024
KEPT_FILES = 3

_PACKAGE = Path(__file__).resolve().parent
_KIND = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,59}")
_log = logging.getLogger("ecede_desktop")


class Kind(str):
    """A word of the program's own ("pupil", "import_register") that may stand in the log."""

    __slots__ = ()

    def __new__(cls, word: str) -> Kind:
        if not _KIND.fullmatch(word):
            raise ValueError("a kind is one plain word of the program's own")
        return super().__new__(cls, word)


class KindsOnly(logging.Filter):
    """Takes out of a record whatever could be about a person."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, dict):
            record.args = {name: _harmless(value) for name, value in record.args.items()}
        elif record.args:
            record.args = tuple(_harmless(value) for value in record.args)
        if record.exc_info:
            error = record.exc_info[1]
            # Kept out of the message's format string: a frame's name could hold a percent sign.
            record.exc_text = "\n".join(described(error)) if error else None
            record.exc_info = None
        record.stack_info = None
        return True


def start(level: int = logging.INFO, folder: Path | None = None) -> Path:
    """Begin to write the log in the person's log folder; answers with the file. A second call only sets the level."""
    file = paths.made(folder or paths.user_logs()) / FILE
    _log.setLevel(level)
    _log.propagate = False
    if not any(isinstance(handler, logging.handlers.RotatingFileHandler) for handler in _log.handlers):
        handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        handler.addFilter(KindsOnly())
        _log.addHandler(handler)
    return file


def stop() -> None:
    """Close the log file; what is logged afterwards is written nowhere."""
    for handler in list(_log.handlers):
        _log.removeHandler(handler)
        handler.close()


def log_crash(error: BaseException) -> tuple[str, ...]:
    """Write a fault of ours to the log and answer with the lines written, fit to be shown and copied into a report."""
    _log.critical("crash", exc_info=error)
    return tuple(described(error))


def described(error: BaseException) -> Iterator[str]:
    """The types of an exception and of what caused it, each with the frames in our own code, innermost last."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield f"{type(current).__module__}.{type(current).__qualname__}"
        yield from _own_frames(current)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _own_frames(error: BaseException) -> Iterator[str]:
    for frame, line in traceback.walk_tb(error.__traceback__):
        file = Path(frame.f_code.co_filename)
        # The built program names its own files relative to where it was built: ecede_desktop/….
        inside = file.is_relative_to(_PACKAGE) or (not file.is_absolute() and file.parts[:1] == (_PACKAGE.name,))
        if inside:
            within = file.relative_to(_PACKAGE) if file.is_absolute() else Path(*file.parts[1:])
            yield f"  {within.as_posix()}:{line} {frame.f_code.co_name}"


def _harmless(value: object) -> object:
    if value is None or isinstance(value, int | float | Kind):
        # An IntEnum's member is an int: let it pass as it is.
        return value
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, type):
        return value.__qualname__
    return f"<{type(value).__name__}>"
