"""The words in an attachment, for Find and for its preview; where there are none, or it is locked, an empty text."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

import pypdfium2
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, XMLParser

from ecede_desktop.exchange import archives
from ecede_desktop.exchange.mail_files import MIME, MOST_TEXT, OUTLOOK, read_mail
from ecede_desktop.exchange.office_files import EXCEL, POWERPOINT, WORD
from ecede_desktop.exchange.sheets import CannotRead
from ecede_desktop.exchange.workbooks import read_workbook
from ecede_desktop.exchange.zip_parts import Parts
from ecede_desktop.records.attachments import Mail
from ecede_desktop.records.imports import FileRefused
from ecede_desktop.records.pdf_reading import pdf_reading

MOST_PAGES = 400
_BOOKS = {
    EXCEL: "xlsx",
    "application/vnd.ms-excel": "xls",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
}
_SLIDE = re.compile(r"ppt/slides/slide(\d+)\.xml", re.I)
_WORDS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml", re.I)


def text_of(content: bytes, media_type: str, *, locked: bool = False) -> str:
    """The words, so far as they can be read."""
    if locked:
        return ""
    if media_type == "application/pdf":
        return _pdf(content)
    if media_type in (MIME, OUTLOOK):
        mail = read_mail(content, media_type)
        return mail_text(mail) if mail else ""
    if media_type in _BOOKS:
        return _book(content, _BOOKS[media_type])
    if media_type in (WORD, POWERPOINT) or media_type.startswith("application/vnd.oasis.opendocument."):
        return _package(content, media_type)
    if media_type == "application/zip":
        return _names(content)
    return plain_text(content) if media_type == "text/plain" else ""


def mail_text(mail: Mail) -> str:
    """An e-mail by its words: who, what about, the text, and what the files that came with it are called."""
    named = (mail.sender, mail.to, mail.cc, mail.subject, *(part.name for part in mail.parts), mail.text)
    return "\n".join(part for part in named if part)[:MOST_TEXT]


def plain_text(content: bytes) -> str:
    """Text in the encoding that its first bytes tell, else UTF-8, else that of old Windows."""
    content = content[: 4 * MOST_TEXT]
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")[:MOST_TEXT]
    try:
        return codecs.getincrementaldecoder("utf-8-sig")().decode(content)[:MOST_TEXT]
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")[:MOST_TEXT]


def _pdf(content: bytes) -> str:
    found: list[str] = []
    with pdf_reading:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError:
            return ""
        try:
            for number in range(min(len(document), MOST_PAGES)):
                found.append(_page(document, number))
                if sum(map(len, found)) > MOST_TEXT:
                    break
        except pypdfium2.PdfiumError:
            pass
        finally:
            document.close()
    return "\n".join(found)[:MOST_TEXT].strip()


def _page(document: pypdfium2.PdfDocument, number: int) -> str:
    page = document[number]
    try:
        words = page.get_textpage()
        try:
            return str(words.get_text_bounded()).replace("\r\n", "\n").replace("\ufffe", "-")
        finally:
            words.close()
    finally:
        page.close()


def _book(content: bytes, kind: str) -> str:
    try:
        sheets = read_workbook(content, kind)
    except CannotRead:
        return ""
    lines: list[str] = []
    length = 0
    for sheet in sheets:
        lines.append(sheet.name)
        for row in sheet.rows:
            lines.append("\t".join(row).rstrip())
            length += len(lines[-1])
            if length > MOST_TEXT:
                return "\n".join(lines)[:MOST_TEXT]
    return "\n".join(lines)


def _package(content: bytes, media_type: str) -> str:
    try:
        parts = Parts(content)
        found = []
        for name in _parts_with_words(parts, media_type):
            found.append(_words_of(parts, name))
            if sum(map(len, found)) > MOST_TEXT:
                break
    except CannotRead:
        return ""
    return "\n".join(text for text in found if text)[:MOST_TEXT]


def _parts_with_words(parts: Parts, media_type: str) -> list[str]:
    if media_type == WORD:
        return sorted((n for n in parts.names if _WORDS.fullmatch(n)), key=lambda n: ("document" not in n, n))
    if media_type == POWERPOINT:
        slides = [(int(found.group(1)), n) for n in parts.names if (found := _SLIDE.fullmatch(n))]
        return [name for _, name in sorted(slides)]
    return [n for n in parts.names if n == "content.xml"]


class _Gathered:
    """Letters between tags; a paragraph, a tab or a line break ends a line."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.length = 0
        self._open = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition("}")[2]
        self._open += name in ("t", "p", "h")
        if name in ("tab", "br", "line-break"):
            self.words.append("\t" if name == "tab" else "\n")

    def end(self, tag: str) -> None:
        name = tag.rpartition("}")[2]
        self._open -= name in ("t", "p", "h")
        if name in ("p", "h"):
            self.words.append("\n")

    def data(self, text: str) -> None:
        if self._open and self.length < MOST_TEXT:
            self.words.append(text)
            self.length += len(text)

    def close(self) -> str:
        return "".join(self.words)


def _words_of(parts: Parts, name: str) -> str:
    gathered = _Gathered()
    parser = XMLParser(target=gathered, forbid_dtd=True)
    try:
        for chunk in parts.chunks(name):
            parser.feed(chunk)
            if gathered.length >= MOST_TEXT:
                break
        else:
            parser.close()
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        pass
    lines = [line.strip() for line in gathered.close().split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _names(content: bytes) -> str:
    return "\n".join(_members(content))[:MOST_TEXT]


def _members(content: bytes) -> Iterator[str]:
    try:
        for member in archives.members(content, "a.zip"):
            yield f"{member.name}\t{member.size}"
    except FileRefused:
        return
