"""Copies behind a password: a PDF by AES-256, an Office document by Office's own lock."""

from __future__ import annotations

import io
import zipfile

import pikepdf

_LEAST = 4096
"""Smaller packages are laid out otherwise in a compound file, and the writer of locks does not do that."""


def lock_pdf(content: bytes, password: str) -> bytes:
    """A PDF that opens with this password only."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as document:
        document.save(out, encryption=pikepdf.Encryption(owner=password, user=password, R=6))
    return out.getvalue()


def lock_office(content: bytes, password: str) -> bytes:
    """A Word, Excel or PowerPoint file that opens with this password only."""
    from msoffcrypto.format.ooxml import OOXMLFile

    out = io.BytesIO()
    OOXMLFile(io.BytesIO(_large_enough(content))).encrypt(password, out)
    return out.getvalue()


def _large_enough(content: bytes) -> bytes:
    """The same document with a blank remark at its end where it is very small."""
    if len(content) >= _LEAST:
        return content
    grown = io.BytesIO(content)
    with zipfile.ZipFile(grown, "a") as archive:
        archive.comment = b" " * (_LEAST - len(content))
    return grown.getvalue()
