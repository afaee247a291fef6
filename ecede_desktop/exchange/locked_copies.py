"""Copies behind a password: a PDF by AES-256, an Office document by Office's own lock."""

from __future__ import annotations

import io

import pikepdf


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
    OOXMLFile(io.BytesIO(content)).encrypt(password, out)
    return out.getvalue()
