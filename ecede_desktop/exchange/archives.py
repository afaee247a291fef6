"""The files in a ZIP file, each read only when it is asked for; what would do harm is refused with one sentence."""

from __future__ import annotations

import io
import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import FileRefused

_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED, _STRONGLY = 0x1, 0x40
_AES = 99
"""The method that stands where AES locked a file; the real one is hidden behind it."""
_UTF8_NAME = 0x800
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA})
_NESTED = ".zip"
# What systems put beside the files; nobody sent it.
_LITTER_PARTS = frozenset({"__macosx", ".git"})
_LITTER_NAMES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_LOCK = "~$"
_SMALL = 1024 * 1024
"""Up to here no ratio does harm."""
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, IndexError, KeyError,
    OverflowError, RuntimeError,
)  # fmt: skip


@dataclass(frozen=True)
class Limits:
    """How much a ZIP file may hold."""

    members: int = 2000
    total: int = 600 * 1024 * 1024
    """Bytes of all files together, unpacked."""
    each: int = 200 * 1024 * 1024
    ratio: int = 250
    """How many times a file may grow."""
    locked: int = 64 * 1024 * 1024
    """Bytes of a file behind a password: the old cipher of ZIP files is slow to undo."""


LIMITS = Limits()


@dataclass(frozen=True)
class Member:
    """A file in a ZIP file."""

    name: str
    """With / between folders; a file of a ZIP file in it stands below that one's name."""
    size: int
    """Bytes when unpacked."""
    read: Callable[[], bytes] = field(repr=False, compare=False)
    """Unpacks it.

    Raises:
        FileRefused: it is damaged.
    """


@dataclass
class _Budget:
    """What is still allowed, for the ZIP file and those in it together."""

    limits: Limits
    count: int = 0
    total: int = 0
    password: str = ""


def is_archive(content: bytes, file_name: str) -> bool:
    """Whether a file is a ZIP file to be unpacked; workbooks are ZIP files too, but files of their own."""
    return content.startswith(_MAGIC) and file_name.lower().endswith(_NESTED)


def is_locked(content: bytes) -> bool:
    """Whether a file of a ZIP file is behind a password."""
    if not content.startswith(_MAGIC) or content.count(_DIRECTORY_ENTRY) > 20 * LIMITS.members:
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return any(info.flag_bits & _ENCRYPTED for info in archive.infolist())
    except _DAMAGE:
        return False


def members(content: bytes, file_name: str, *, limits: Limits = LIMITS, password: str = "") -> tuple[Member, ...]:
    """Every file in a ZIP file and in ZIP files directly in it, in its order.

    Raises:
        FileRefused: it is damaged, locked, too large, or would do harm.
    """
    return tuple(_members(content, file_name, "", _Budget(limits, password=password)))


def _members(content: bytes, file_name: str, below: str, budget: _Budget) -> Iterator[Member]:
    archive = _opened(content, file_name, budget)
    seen: set[str] = set()
    found = False
    for info in archive.infolist():
        if info.filename.endswith(("/", "\\")):
            continue
        name = _name(info, file_name)
        if _is_litter(name):
            continue
        found = True
        _check(info, name, file_name, budget)
        if name.casefold() in seen:
            raise _refused(file_name, "archive_twice", name)
        seen.add(name.casefold())
        reader = _reader(archive, info, name, file_name, budget.password)
        if name.lower().endswith(_NESTED):
            if below:
                raise _refused(file_name, "archive_nested", f"{below}/{name}")
            yield from _members(reader(), file_name, name, budget)
        else:
            yield Member(f"{below}/{name}" if below else name, info.file_size, reader)
    if not found and not below:
        raise _refused(file_name, "archive_empty")


def _opened(content: bytes, file_name: str, budget: _Budget) -> zipfile.ZipFile:
    if not content.startswith(_MAGIC):
        raise _refused(file_name, "archive_not_zip")
    # Counted before the directory is read in: millions of entries would fill the memory.
    entries = content.count(_DIRECTORY_ENTRY)
    most = budget.limits.members
    if entries > 20 * most:
        raise _refused(file_name, "archive_too_many", count=entries, limit=most)
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except _DAMAGE:
        raise _refused(file_name, "archive_broken") from None


def _name(info: zipfile.ZipInfo, file_name: str) -> str:
    """The name with / between folders, if it stays inside."""
    name = info.orig_filename if isinstance(info.orig_filename, str) else info.filename
    if not info.flag_bits & _UTF8_NAME and not name.isascii():
        name = _decoded(name)
    plain = name.replace("\\", "/")
    parts = plain.split("/")
    outside = plain.startswith("/") or ".." in parts or "\0" in plain or ":" in parts[0]
    if outside:
        raise _refused(file_name, "archive_escape", plain.replace("\0", "?")[:100])
    return "/".join(part for part in parts if part not in ("", "."))


def _decoded(name: str) -> str:
    """Names without a word on their encoding are UTF-8 where they can be, else what old systems wrote."""
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name


def _is_litter(name: str) -> bool:
    parts = name.lower().split("/")
    last = parts[-1]
    return not name or not _LITTER_PARTS.isdisjoint(parts) or last in _LITTER_NAMES or last.startswith((_LOCK, "._"))


def _check(info: zipfile.ZipInfo, name: str, file_name: str, budget: _Budget) -> None:
    limits = budget.limits
    if stat.S_ISLNK(info.external_attr >> 16):
        raise _refused(file_name, "archive_link", name)
    if info.flag_bits & _ENCRYPTED:
        _check_lock(info, name, file_name, budget)
    if info.compress_type not in _METHODS:
        raise _refused(file_name, "archive_method", name)
    if info.file_size > max(_SMALL, info.compress_size * limits.ratio):
        raise _refused(file_name, "archive_ratio", name, limit=limits.ratio)
    budget.count += 1
    if budget.count > limits.members:
        raise _refused(file_name, "archive_too_many", count=budget.count, limit=limits.members)
    budget.total += info.file_size
    if info.file_size > limits.each or budget.total > limits.total:
        most = limits.each if info.file_size > limits.each else limits.total
        raise _refused(file_name, "archive_too_large", name, limit=most // 2**20)


def _check_lock(info: zipfile.ZipInfo, name: str, file_name: str, budget: _Budget) -> None:
    if info.compress_type == _AES or info.flag_bits & _STRONGLY:
        raise _refused(file_name, "archive_aes", name)
    if not budget.password:
        raise _refused(file_name, "archive_encrypted", name)
    if info.compress_size > budget.limits.locked:
        raise _refused(file_name, "archive_too_large", name, limit=budget.limits.locked // 2**20)


def _reader(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, file_name: str, password: str
) -> Callable[[], bytes]:
    locked = bool(info.flag_bits & _ENCRYPTED)

    def read() -> bytes:
        # No more than the directory said is unpacked, and its checksum must be right.
        for key in _keys(password) if locked else (None,):
            try:
                with archive.open(info, pwd=key) as stream:
                    content = stream.read(info.file_size)
                    more = stream.read(1)
            except NotImplementedError:
                raise _refused(file_name, "archive_method", name) from None
            except _DAMAGE:  # a wrong key unpacks to nonsense
                continue
            if not more and len(content) == info.file_size:
                return content
        raise _refused(file_name, "password_wrong" if locked else "archive_broken", name)

    return read


def _keys(password: str) -> list[bytes]:
    """The bytes that a password may have been typed as: nothing says how a program wrote its letters."""
    found = []
    for encoding in ("utf-8", "cp850", "cp1252"):
        with suppress(UnicodeEncodeError):
            found.append(password.encode(encoding))
    return list(dict.fromkeys(found))


def _refused(file_name: str, key: str, name: str = "", **facts: object) -> FileRefused:
    found = problem(0, "", name, key, **facts)
    return FileRefused(key, f"{found.wrong} {found.right}", (found,), file=file_name, member=name, **facts)
