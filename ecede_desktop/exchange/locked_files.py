"""Files behind a password: opened in memory with the one that a person gives, which is kept nowhere."""

from __future__ import annotations

import io
import logging
import re
import struct
import zipfile
from xml.parsers.expat import ExpatError

from ecede_desktop.exchange.archives import is_locked, members
from ecede_desktop.exchange.compound_files import MAGIC, CompoundFile
from ecede_desktop.exchange.sheets import CannotRead
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import FileRefused

_PACKAGE, _INFO = "EncryptedPackage", "EncryptionInfo"
_MOST_INFO = 64 * 1024
MOST_ROUNDS = 1_000_000
"""Rounds of hashing between a password and its key: office programs write a tenth; a file may ask for hours."""
_ROUNDS = re.compile(rb"spinCount\s*=\s*[\"']\s*([0-9]+)")
_DAMAGE = (ValueError, KeyError, IndexError, TypeError, OSError, EOFError, OverflowError, struct.error, ExpatError)
logging.getLogger("msoffcrypto").setLevel(logging.WARNING)  # below that it writes out keys


def unlocked(content: bytes, file_name: str, password: str) -> bytes | None:
    """What the password opens: a workbook, or the one file of a ZIP file; None where nothing is locked so.

    Raises:
        FileRefused: the password does not open it, or it is locked in a way that is not read here.
    """
    if content.startswith(MAGIC):
        return _workbook(content, file_name, password)
    if is_locked(content):
        found = members(content, file_name, password=password)
        if len(found) > 1:
            raise _refused(file_name, "archive_locked_many", count=len(found))
        inner = found[0].read()
        return _workbook(inner, file_name, password) or inner if inner.startswith(MAGIC) else inner
    return None


def _workbook(content: bytes, file_name: str, password: str) -> bytes | None:
    try:
        file = CompoundFile(content)
        if not {_PACKAGE, _INFO} <= file.names:
            return None
        info = file.stream(_INFO)
    except CannotRead:
        return None  # the reader of workbooks says what is the matter with it
    if not _harmless(info):
        raise _refused(file_name, "locked_otherwise")
    return _opened(content, file_name, password)


def _harmless(info: bytes) -> bool:
    """Whether what describes the lock is no trap: no declarations in its XML, and a key that is made in moments."""
    rounds = _ROUNDS.search(info)
    return len(info) <= _MOST_INFO and b"<!" not in info and (rounds is None or int(rounds[1][:12]) <= MOST_ROUNDS)


def _opened(content: bytes, file_name: str, password: str) -> bytes:
    # Imported here: few files are locked, and it brings much with it.
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError
    from msoffcrypto.format.ooxml import OOXMLFile

    try:
        office = OOXMLFile(io.BytesIO(content))
        office.load_key(password=password, verify_password=True)
    except InvalidKeyError:
        raise _refused(file_name, "password_wrong") from None
    except (DecryptionError, FileFormatError, *_DAMAGE):
        raise _refused(file_name, "locked_otherwise") from None
    made = io.BytesIO()
    try:
        office.decrypt(made)
    except (InvalidKeyError, DecryptionError, FileFormatError, zipfile.BadZipFile, *_DAMAGE):
        raise _refused(file_name, "workbook_broken", why="behind_password", part="") from None
    return made.getvalue()


def _refused(file_name: str, key: str, **facts: object) -> FileRefused:
    found = problem(0, "", file_name, key, **facts)
    return FileRefused(key, f"{found.wrong} {found.right}", (found,), file=file_name)
