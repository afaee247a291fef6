"""E-mails as files (.eml, Outlook's .msg): who wrote what to whom when, the text, and the files that came with it."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
import re
import struct
from collections.abc import Iterator
from email.message import Message
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser

from ecede_desktop.exchange.ole_files import BadCompoundFile, CompoundStreams
from ecede_desktop.records.attachments import Mail, MailPart

MIME, OUTLOOK = "message/rfc822", "application/vnd.ms-outlook"
MOST_TEXT = 400_000
"""Letters of a text that are read."""
_MOST_PARTS = 300
_EPOCH = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)
_ATTACHED = "__attach_version1.0_#"
_SENT, _DELIVERED = 0x0039, 0x0E06
_SUBJECT, _SENDER, _SENDER_SMTP, _SENDER_ADDRESS = 0x0037, 0x0C1A, 0x5D01, 0x0C1F
_TO, _CC, _BODY, _HTML, _HEADERS, _CODE_PAGE = 0x0E04, 0x0E03, 0x1000, 0x1013, 0x007D, 0x3FFD
_LONG_NAME, _SHORT_NAME, _DISPLAY_NAME, _DATA = 0x3707, 0x3704, 0x3001, 0x3701
_WIDE, _NARROW, _BYTES, _LONG, _TIME = 0x001F, 0x001E, 0x0102, 0x0003, 0x0040


def read_mail(content: bytes, kind: str) -> Mail | None:
    """An e-mail; None where it cannot be read."""
    try:
        return _outlook(CompoundStreams(content)) if kind == OUTLOOK else _mime(content)
    except (BadCompoundFile, ValueError, LookupError, TypeError, AttributeError, struct.error, RecursionError):
        return None


# .eml


def _mime(content: bytes) -> Mail:
    message = email.message_from_bytes(content, policy=email.policy.default)
    parts: list[MailPart] = []
    texts: dict[str, str] = {}
    _sort(message, texts, parts)
    return Mail(
        sender=_header(message, "from"),
        to=_header(message, "to"),
        cc=_header(message, "cc"),
        sent_at=_instant(_header(message, "date")),
        subject=_header(message, "subject"),
        text=(texts.get("text/plain") or _without_marks(texts.get("text/html", "")))[:MOST_TEXT],
        parts=tuple(parts),
    )


def _sort(message: Message, texts: dict[str, str], parts: list[MailPart]) -> None:
    """Each leaf once: the first plain and the first marked-up text are the body, everything else is a file."""
    for part in _leaves(message):
        if len(parts) >= _MOST_PARTS:
            return
        kind, name = part.get_content_type(), part.get_filename() or ""
        is_text = part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment"
        if kind == MIME:
            parts.append(_message_within(part))
        elif is_text and not name and kind in ("text/plain", "text/html"):
            texts.setdefault(kind, _decoded(part))
        else:
            raw = part.get_payload(decode=True)
            parts.append(MailPart(name or f"part-{len(parts) + 1}", raw if isinstance(raw, bytes) else b""))


def _leaves(part: Message) -> Iterator[Message]:
    """The parts that hold something; a message within the message is one of them, and is not taken apart."""
    inner = part.get_payload()
    if part.get_content_type() == MIME or not isinstance(inner, list):
        yield part
        return
    for one in inner:
        if isinstance(one, Message):
            yield from _leaves(one)


def _message_within(part: Message) -> MailPart:
    inner = part.get_payload()
    whole = inner[0].as_bytes() if isinstance(inner, list) and inner and isinstance(inner[0], Message) else b""
    return MailPart(part.get_filename() or "message.eml", whole)


def _decoded(part: Message) -> str:
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    for encoding in (part.get_content_charset() or "utf-8", "utf-8", "cp1252"):
        try:
            return raw.decode(encoding)
        except (LookupError, UnicodeDecodeError):
            continue
    return raw.decode("latin-1")


def _header(message: Message, name: str) -> str:
    try:
        found = message.get(name)
    except (ValueError, LookupError, TypeError, AttributeError, IndexError):
        # A header that is made badly breaks the parser of headers; the rest of the message is still worth reading.
        return ""
    return " ".join(str(found or "").split())


def _instant(text: str) -> dt.datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=dt.UTC)


# .msg


class _Properties:
    """The properties of a message or of one of its files, which stand as streams of one folder."""

    def __init__(self, streams: CompoundStreams, folder: tuple[str, ...], head: int, code_page: str = "cp1252") -> None:
        self._streams, self._folder = streams, folder
        self._fixed = streams.read(*folder, "__properties_version1.0")[head:]
        number = self.number(_CODE_PAGE)
        self.code_page = f"cp{number}" if number and number not in (65001, 1200) else code_page
        if number == 65001:
            self.code_page = "utf-8"

    def text(self, key: int) -> str:
        if wide := self._stream(key, _WIDE):
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._stream(key, _NARROW)
        try:
            return narrow.decode(self.code_page, "replace").rstrip("\0")
        except LookupError:
            return narrow.decode("cp1252", "replace").rstrip("\0")

    def content(self, key: int) -> bytes:
        return self._stream(key, _BYTES)

    def number(self, key: int) -> int:
        found = self._value(key, _LONG)
        return int(struct.unpack_from("<I", found)[0]) if found else 0

    def instant(self, key: int) -> dt.datetime | None:
        found = self._value(key, _TIME)
        if not found:
            return None
        try:
            return _EPOCH + dt.timedelta(microseconds=struct.unpack("<Q", found)[0] // 10)
        except OverflowError:
            return None

    def _stream(self, key: int, kind: int) -> bytes:
        return self._streams.read(*self._folder, f"__substg1.0_{key:04X}{kind:04X}")

    def _value(self, key: int, kind: int) -> bytes:
        tag = struct.pack("<HH", kind, key)
        for at in range(0, len(self._fixed) - 15, 16):
            if self._fixed[at : at + 4] == tag:
                return self._fixed[at + 8 : at + 16]
        return b""


def _outlook(streams: CompoundStreams) -> Mail:
    message = _Properties(streams, (), 32)
    html = message.content(_HTML) or message.text(_HTML).encode("utf-8")
    body = message.text(_BODY) or _without_marks(html.decode(_charset(html, message.code_page), "replace"))
    folders = sorted({path[0] for path in streams.paths if len(path) > 1 and path[0].startswith(_ATTACHED)})
    return Mail(
        sender=_sender(message),
        to=_line(message.text(_TO)),
        cc=_line(message.text(_CC)),
        sent_at=message.instant(_SENT) or message.instant(_DELIVERED) or _instant(_from_headers(message, "date")),
        subject=_line(message.text(_SUBJECT)),
        text=body.replace("\r\n", "\n")[:MOST_TEXT],
        parts=tuple(_outlook_part(streams, folder, message.code_page) for folder in folders[:_MOST_PARTS]),
    )


def _outlook_part(streams: CompoundStreams, folder: str, code_page: str) -> MailPart:
    part = _Properties(streams, (folder,), 8, code_page)
    name = part.text(_LONG_NAME) or part.text(_SHORT_NAME) or part.text(_DISPLAY_NAME)
    # A message within the message is a folder of its own: it is named, and attached by saving it from Outlook.
    return MailPart(_line(name) or folder.removeprefix(_ATTACHED), part.content(_DATA))


def _sender(message: _Properties) -> str:
    name, address = _line(message.text(_SENDER)), message.text(_SENDER_SMTP) or message.text(_SENDER_ADDRESS)
    if "@" not in address:
        return name or _from_headers(message, "from")
    return f"{name} <{address}>" if name and name != address else address


def _from_headers(message: _Properties, name: str) -> str:
    headers = message.text(_HEADERS)
    return _header(email.message_from_string(headers, policy=email.policy.default), name) if headers else ""


def _charset(html: bytes, code_page: str) -> str:
    found = re.search(rb"charset=[\"']?([\w-]+)", html[:2048], re.I)
    told = found.group(1).decode("ascii") if found else code_page
    try:
        "".encode(told)
    except LookupError:
        return "cp1252"
    return told


def _line(text: str) -> str:
    return " ".join(text.split())


# text of marked-up bodies


class _Words(HTMLParser):
    """The words of a page: nothing is fetched, nothing is run."""

    _SILENT = frozenset({"script", "style", "head", "title"})
    _BREAKS = frozenset({"p", "div", "br", "tr", "li", "h1", "h2", "h3", "table", "blockquote"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in self._SILENT
        if tag in self._BREAKS:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(self._silent - (tag in self._SILENT), 0)
        if tag in self._BREAKS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(re.sub(r"\s+", " ", data))


def _without_marks(html: str) -> str:
    reader = _Words()
    reader.feed(html[: 4 * MOST_TEXT])
    reader.close()
    lines = [" ".join(line.split()) for line in "".join(reader.words).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
