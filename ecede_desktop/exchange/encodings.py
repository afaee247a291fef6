"""What kind of file a run of bytes is, and the text in it; never decoded by guessing letters away."""

from __future__ import annotations

import codecs
import io
from dataclasses import dataclass

from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem

LIMIT = 200 * 1024 * 1024
_PREVIEW = 256 * 1024
_LOOKED_AT = 4096
_AT_ONCE = 64 * 1024
_MAGIC = (
    (b"%PDF", "file_is_pdf"),
    (b"\xd0\xcf\x11\xe0", "file_is_old_excel"),
    (b"<?xml", "file_is_xml"),
    (b"<html", "file_is_html"),
    (b"<!doctype html", "file_is_html"),
    (b"<table", "file_is_html"),
)


@dataclass(frozen=True)
class Text:
    """Bytes that were found to be text in ``encoding``."""

    content: bytes
    encoding: str

    def stream(self) -> io.TextIOWrapper:
        """The text from its beginning, line ends as they are."""
        return io.TextIOWrapper(io.BytesIO(self.content), encoding=self.encoding, newline="")

    def preview(self) -> str:
        """The beginning of the text, enough to find the header."""
        return codecs.getincrementaldecoder(self.encoding)().decode(self.content[:_PREVIEW])


def recognise(content: bytes, encoding: str = "") -> Text | Problem:
    """The text in ``content``, or what kind of file it is instead; ``encoding`` is what a person confirmed of it."""
    if len(content) > LIMIT:
        return problem(0, "", "", "file_too_large", size=len(content) // 2**20, limit=LIMIT // 2**20)
    if not content[:_PREVIEW].strip(b" \t\r\n\0\xef\xbb\xbf"):
        return problem(0, "", "", "file_empty")
    other = _other_kind(content)
    if other:
        return problem(0, "", "", other)
    if encoding:
        return _checked(Text(content, encoding), "file_encoding_told")
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _checked(Text(content, "utf-16"), "file_utf16_broken")
    if b"\0" in content:
        return _with_zeros(content)
    if content.startswith(codecs.BOM_UTF8):
        return _checked(Text(content, "utf-8-sig"), "file_encoding")
    utf8 = _checked(Text(content, "utf-8"), "file_encoding")
    return utf8 if isinstance(utf8, Text) else _checked(Text(content, "cp1252"), "file_encoding")


def _other_kind(content: bytes) -> str:
    if content.startswith(b"PK\x03\x04"):
        return "file_is_excel" if b"xl/" in content or b"[Content_Types].xml" in content[:4096] else "file_is_zip"
    if content.startswith((b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\x89PNG", b"\xff\xd8\xff")):
        return "file_is_binary"
    start = content[:512].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    return next((key for magic, key in _MAGIC if start.startswith(magic.lower())), "")


def _with_zeros(content: bytes) -> Text | Problem:
    """UTF-16 that does not say so, text that was not copied to its end, or no text at all."""
    start = content[:_LOOKED_AT]
    for encoding, zeros, letters in (("utf-16-le", start[1::2], start[::2]), ("utf-16-be", start[::2], start[1::2])):
        if zeros.count(0) * 4 > len(zeros) * 3 and not letters.count(0):
            return _checked(Text(content, encoding), "file_utf16_broken")
    written = content.rstrip(b"\0")
    if b"\0" not in written:
        return problem(0, "", "", "file_unfinished", at=written.count(b"\n") + 1, count=len(content) - len(written))
    return problem(0, "", "", "file_is_binary")


def _decodes(text: Text) -> bool:
    """Whether all of it is text, looked at piece by piece: ten times as quick as making one text of it."""
    decoder = codecs.getincrementaldecoder(text.encoding)()
    try:
        for at in range(0, len(text.content), _AT_ONCE):
            decoder.decode(text.content[at : at + _AT_ONCE])
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _checked(text: Text, fault: str) -> Text | Problem:
    try:
        if not _decodes(text):
            text.content.decode(text.encoding)  # says where
        text.preview()
    except LookupError:
        return problem(0, "", "", "file_encoding_told", encoding=text.encoding)
    except UnicodeDecodeError as error:
        at = text.content.count(b"\n", 0, error.start) + 1
        return problem(0, "", "", fault, offset=error.start + 1, at=at, encoding=text.encoding)
    except UnicodeError:  # piece by piece, UTF-16 must say which of the two it is
        return problem(0, "", "", fault, offset=1, at=1, encoding=text.encoding)
    return text
