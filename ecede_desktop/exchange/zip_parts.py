"""The parts of a workbook that is a ZIP: none is unpacked further than allowed, whatever its directory says."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from ecede_desktop.exchange.sheets import MAX_UNPACKED, CannotRead, broken

_AT_ONCE = 1 << 20
_MOST_PARTS = 5_000
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError)
"""What ``zipfile`` raises for archives that are damaged, cut off or use what it does not know."""


class Parts:
    """A workbook's parts by name."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            infos = self._zip.infolist()
        except _BROKEN as fault:
            cut_off = str(fault) == "File is not a zip file"  # the directory stands at its end
            raise broken("end_missing" if cut_off else "list_of_parts") from None
        if len(infos) > _MOST_PARTS or sum(info.file_size for info in infos) > MAX_UNPACKED:
            raise CannotRead("workbook_unpacks_too_large", limit=MAX_UNPACKED >> 20)
        if any(info.flag_bits & 1 for info in infos):
            raise CannotRead("locked_otherwise")
        self.names = tuple(info.filename for info in infos)

    def chunks(self, name: str) -> Iterator[bytes]:
        """A part piece by piece: never more of it than the directory says, and its checksum is proved at the end."""
        try:
            with self._zip.open(name) as part:
                while chunk := part.read(_AT_ONCE):
                    yield chunk
        except (*_BROKEN, KeyError):
            raise broken("part_damaged", name) from None

    def read(self, name: str) -> bytes:
        """A part whole."""
        return b"".join(self.chunks(name))

    def prove(self, but: frozenset[str]) -> None:
        """Unpack every part not in ``but`` once, so that a reader that trusts the directory can be given the file."""
        for name in self.names:
            if name not in but:
                for _ in self.chunks(name):
                    pass
