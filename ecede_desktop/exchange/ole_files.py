"""Compound files (OLE) of Office and Outlook: the streams in them by path; a damaged one is told, never an accident."""

from __future__ import annotations

import io
import struct

import olefile

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAMAGE = (
    OSError,
    struct.error,
    ValueError,
    IndexError,
    KeyError,
    TypeError,
    AttributeError,
    RecursionError,
    MemoryError,
)
"""What the reader raises for files that are damaged or made to hurt it."""

Path = tuple[str, ...]


class BadCompoundFile(Exception):
    """It cannot be read as a compound file."""


class CompoundStreams:
    """The streams of a compound file, each by the names of its folders and its own."""

    def __init__(self, content: bytes) -> None:
        if len(content) < 512 or not content.startswith(MAGIC):
            raise BadCompoundFile
        try:
            self._file = olefile.OleFileIO(io.BytesIO(content))
            self.paths: tuple[Path, ...] = tuple(
                tuple(path) for path in self._file.listdir(streams=True, storages=False)
            )
            self.clsid = str(self._file.root.clsid or "").upper()
        except _DAMAGE:
            raise BadCompoundFile from None
        self.names = frozenset(part for path in self.paths for part in path)
        """What streams and folders are called, wherever they stand."""

    def read(self, *path: str) -> bytes:
        """The bytes of a stream; none where there is no such stream.

        Raises:
            BadCompoundFile: its chain of sectors is broken.
        """
        if path not in self.paths:
            return b""
        try:
            with self._file.openstream(list(path)) as stream:
                return bytes(stream.read())
        except _DAMAGE:
            raise BadCompoundFile from None

    def below(self, *folder: str) -> tuple[Path, ...]:
        """The paths of the streams that stand directly in a folder."""
        return tuple(path for path in self.paths if path[:-1] == folder)
