"""The files of a batch in their order: of folders, of archives, and single ones; each is read only when it is due."""

from __future__ import annotations

import fnmatch
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.exchange.archives import Member, is_archive, members
from ecede_desktop.records.batches import TakeBatch
from ecede_desktop.services.import_content import Content, read_content

_LITTER = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
"""What systems put into folders; nobody sent it."""
_ARCHIVE = ".zip"


@dataclass(frozen=True)
class BatchSource:
    """One file to take in; ``read`` raises a ``UserError`` where it cannot be had."""

    file_name: str
    """As it is named to people: with its folders below the place that was given."""
    read: Callable[[], Content] = field(repr=False)
    path: Path | None = None
    """None: it stands in an archive."""


def sources(command: TakeBatch, without: frozenset[Path] = frozenset()) -> list[BatchSource]:
    """Every file of the places that were given, by name within each place; ``without`` those (our own report).

    Raises:
        UserError: a place is not there.
        Refused: there is no file.
    """
    found: list[BatchSource] = []
    archives = _OpenArchive(command.password)
    seen: set[Path] = set()
    for place in command.places:
        if not place.exists():
            raise UserError("cannot_read", f"{place} cannot be read: it is not there.", path=str(place))
        base = place if place.is_dir() else place.parent
        for path in _files(place):
            real = path.resolve()
            if real in seen or real in without:
                continue
            seen.add(real)
            found += _of_file(path, path.relative_to(base).as_posix(), command.pattern, archives)
    if not found:
        named = f" named like {command.pattern}" if command.pattern else ""
        where = ", ".join(str(place) for place in command.places)
        raise Refused("batch_empty", f"There is no file{named} in {where}: choose another folder.", where=where)
    return found


def _files(place: Path) -> Iterator[Path]:
    if not place.is_dir():
        yield place
        return
    for path in sorted(place.rglob("*"), key=lambda p: p.as_posix().casefold()):
        hidden = any(part.startswith(".") for part in path.relative_to(place).parts)
        if not hidden and path.name.casefold() not in _LITTER and path.is_file():
            yield path


def _of_file(path: Path, name: str, pattern: str, archives: _OpenArchive) -> Iterator[BatchSource]:
    if path.suffix.casefold() == _ARCHIVE:
        yield from _of_archive(path, name, pattern, archives)
    elif _wanted(path.name, pattern):
        yield BatchSource(name, lambda: read_content(path), path)


def _of_archive(path: Path, name: str, pattern: str, archives: _OpenArchive) -> Iterator[BatchSource]:
    """The files in an archive; one that cannot be opened is a file of its own, refused when it is due."""
    try:
        inside = [member.name for member in archives.open(path)]
    except UserError:
        inside = []
    finally:
        archives.close()
    if not inside:
        yield BatchSource(name, lambda: read_content(path), path)
    for member in inside:
        if _wanted(member.rsplit("/", 1)[-1], pattern):
            yield BatchSource(f"{name}/{member}", partial(archives.read, path, member))


class _OpenArchive:
    """The one archive that is held in memory: its files come one after the other."""

    def __init__(self, password: str = "") -> None:
        self._password = password
        self._path: Path | None = None
        self._members: tuple[Member, ...] = ()
        self._held = threading.Lock()

    def open(self, path: Path) -> tuple[Member, ...]:
        """The files in an archive.

        Raises:
            UserError: it cannot be read or opened.
        """
        with self._held:
            return self._opened(path)

    def read(self, path: Path, name: str) -> Content:
        """One file of an archive.

        Raises:
            UserError: it cannot be read or unpacked, or is not there any more.
        """
        with self._held:
            found = next((member for member in self._opened(path) if member.name == name), None)
            if found is None:
                text = f"{name} is not in {path.name} any more: look at the archive."
                raise Refused("file_changed", text, file=path.name)
            return Content(name.rsplit("/", 1)[-1], found.read())

    def close(self) -> None:
        """Hold none."""
        with self._held:
            self._path, self._members = None, ()

    def _opened(self, path: Path) -> tuple[Member, ...]:
        if self._path != path:
            self._path, self._members = None, ()
            content = read_content(path)
            packed = is_archive(content.content, path.name)
            inside = members(content.content, path.name, password=self._password) if packed else ()
            self._path, self._members = path, inside
        return self._members


def _wanted(name: str, pattern: str) -> bool:
    return not pattern or fnmatch.fnmatch(name.casefold(), pattern.casefold())
