"""What a file is by its content, and what in it would do harm; the name only tells whether it agrees."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from email.parser import BytesHeaderParser

import pikepdf

from ecede_desktop.exchange import archives, mail_files, ole_files
from ecede_desktop.exchange.office_files import examine_compound, examine_zip_package
from ecede_desktop.law.policy_attachments import AttachmentPolicy
from ecede_desktop.records.imports import FileRefused

DEEPEST = 4
"""Files in files: so far they are looked into."""
_HARMFUL = frozenset(
    {"program", "installer", "script", "shortcut", "disk_image", "macros", "embedded_program", "archive_with_programs"}
)
"""What keeps out the e-mail or the ZIP file in which it stands; a web page in an e-mail is only its other body."""
_PROGRAMS = (
    b"\x7fELF", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe",
    b"dex\n",
)  # fmt: skip
_ARCHIVES = (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"MSCF", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd")
_PICTURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"})
_SHORTCUT = b"\x4c\0\0\0\x01\x14\x02\0"
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|script|svg|hta:|iframe|meta\s|table|div)\b", re.I)
_SCRIPT_STARTS = re.compile(
    rb"\A(?:#!\s*/|<\?php|\[InternetShortcut\]|\[Desktop Entry\]|@echo\s+off|Windows Registry Editor)", re.I
)
_MAIL_HEADERS = frozenset({"from", "to", "subject", "date", "message-id", "received", "mime-version", "return-path"})
_ODD = bytes(set(range(32)) - {9, 10, 12, 13, 27})
_HEAD = 64 * 1024
_PDF_COMMANDS = re.compile(rb"/(?:JavaScript|JS|Launch|RichMedia)(?![A-Za-z0-9_])")


@dataclass(frozen=True)
class Found:
    """What a file was found to be."""

    media_type: str
    danger: str = ""
    """Key of the pack's refusal; empty: nothing that would do harm was found."""
    locked: bool = False
    """It has a password, so that nobody can look into it."""
    where: str = ""
    """The file within it that is refused."""


def examine(content: bytes, file_name: str, policy: AttachmentPolicy, depth: int = 0) -> Found:
    """What the content is and whether it may be kept; a dangerous ending of the name keeps out any content."""
    found = _by_content(content, file_name, policy, depth)
    if not found.danger and (refusal := policy.refused_ending(file_name)):
        return replace(found, danger=refusal.key)
    if not found.danger and policy.kind(found.media_type) is None:
        return replace(found, danger="unknown")
    return found


def disagrees(found: Found, file_name: str, policy: AttachmentPolicy) -> bool:
    """Whether the name says that the file is of another kind than it is."""
    kind, (_, point, ending) = policy.kind(found.media_type), file_name.rpartition(".")
    return bool(kind and point and ending.strip().casefold() not in kind.endings)


def _by_content(content: bytes, file_name: str, policy: AttachmentPolicy, depth: int) -> Found:
    head = content[:_HEAD]
    for look in (_harmful_start, _picture):
        if found := look(head, content):
            return found
    if content.startswith(ole_files.MAGIC):
        return _compound(content, policy, depth)
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip(content, file_name, policy, depth)
    # Something may stand before the head of a PDF, but an e-mail may also tell of one.
    if head.startswith(b"%PDF-") or (b"%PDF-" in head[:1024] and not _is_mail(head)):
        return _pdf(content, policy, depth)
    if head.startswith(b"{\\rt"):
        embedded = re.search(rb"\\obj(?:data|emb|ocx|autlink)", content) is not None
        return Found("application/rtf", "embedded_program" if embedded else "")
    return _words(content, head, policy, depth)


def _harmful_start(head: bytes, content: bytes) -> Found | None:
    if head.startswith(_PROGRAMS) or (head.startswith(b"MZ") and b"\0" in head):
        return Found("application/x-executable", "program")
    if head.startswith(_SHORTCUT):
        return Found("application/x-ms-shortcut", "shortcut")
    disk = head.startswith((b"conectix", b"vhdxfile", b"KDMV")) or content[-512:].startswith(b"koly")
    if disk or content[32769:32774] in (b"CD001", b"BEA01"):
        return Found("application/x-disk-image", "disk_image")
    if head.startswith(_ARCHIVES) or head[257:262] == b"ustar":
        return Found("application/x-archive", "archive")
    if head.startswith(b"ITSF"):
        return Found("application/x-chm", "script")
    return None


def _picture(head: bytes, _content: bytes) -> Found | None:
    for magic, media_type in _PICTURES:
        if head.startswith(magic):
            return Found(media_type)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Found("image/webp")
    if head[4:8] == b"ftyp":
        return Found("image/heic" if head[8:12] in _HEIC else "video/mp4")
    # Two letters are little to go by: the size of a bitmap's header follows them.
    if head.startswith(b"BM") and head[14:18] in (b"\x0c\0\0\0", b"\x28\0\0\0", b"\x6c\0\0\0", b"\x7c\0\0\0"):
        return Found("image/bmp")
    return None


def _pdf(content: bytes, policy: AttachmentPolicy, depth: int) -> Found:
    kind = "application/pdf"
    try:
        with pikepdf.open(io.BytesIO(content)) as document:
            if any(_PDF_COMMANDS.search(_written(thing)) for thing in document.objects):
                return Found(kind, "active_pdf")
            for name, spec in document.attachments.items():
                within = _within(spec.get_file().read_bytes(), spec.filename or name, policy, depth)
                if within:
                    return Found(kind, "embedded_program", where=within)
    except pikepdf.PasswordError:
        return Found(kind, locked=True)
    except (pikepdf.PdfError, ValueError, KeyError, TypeError, AttributeError, RuntimeError):
        return Found(kind, "damaged")
    return Found(kind)


def _written(thing: object) -> bytes:
    """A part of a PDF as it is written, without the parts that it points to; of a stream its dictionary."""
    if isinstance(thing, pikepdf.Stream):
        return thing.stream_dict.unparse(resolved=True)
    return thing.unparse(resolved=True) if isinstance(thing, pikepdf.Dictionary | pikepdf.Array) else b""


def _compound(content: bytes, policy: AttachmentPolicy, depth: int) -> Found:
    try:
        streams = ole_files.CompoundStreams(content)
        if "__properties_version1.0" in streams.names:
            return _mail(content, mail_files.OUTLOOK, policy, depth)
        looked = examine_compound(streams, _finder(policy, depth))
    except ole_files.BadCompoundFile:
        return Found("application/x-ole-storage", "damaged")
    return Found(looked.media_type, looked.danger, looked.locked, looked.where)


def _zip(content: bytes, file_name: str, policy: AttachmentPolicy, depth: int) -> Found:
    looked = examine_zip_package(content, _finder(policy, depth))
    if looked is not None:
        return Found(looked.media_type, looked.danger, looked.locked, looked.where)
    kind = "application/zip"
    if depth >= DEEPEST:
        return Found(kind, "archive_with_programs")
    try:
        for member in archives.members(content, file_name):
            if within := _within(member.read(), member.name, policy, depth):
                return Found(kind, "archive_with_programs", where=within)
    except FileRefused as refused:
        dangers = {"archive_encrypted": "archive_locked", "archive_aes": "archive_locked", "archive_broken": "damaged"}
        return Found(
            kind, dangers.get(refused.key, "archive_with_programs"), where=str(refused.facts.get("member", ""))
        )
    return Found(kind)


def _mail(content: bytes, kind: str, policy: AttachmentPolicy, depth: int) -> Found:
    mail = mail_files.read_mail(content, kind)
    if mail is None:
        return Found(kind, "damaged")
    if depth >= DEEPEST:
        return Found(kind, "archive_with_programs")
    for part in mail.parts:
        if within := _within(part.content, part.name, policy, depth):
            return Found(kind, "embedded_program", where=within)
    return Found(kind)


def _within(content: bytes, name: str, policy: AttachmentPolicy, depth: int) -> str:
    """The name of a file within another, where it would do harm."""
    if refusal := policy.refused_ending(name):
        return name if refusal.key in _HARMFUL else ""
    return name if content and examine(content, name, policy, depth + 1).danger in _HARMFUL else ""


def _finder(policy: AttachmentPolicy, depth: int) -> Callable[[bytes, str], str]:
    return lambda content, name: _within(content, name, policy, depth)


def _words(content: bytes, head: bytes, policy: AttachmentPolicy, depth: int) -> Found:
    start = _plain_start(head)
    if start is None:
        return Found("application/octet-stream", "unknown")
    if _is_mail(head):
        return _mail(content, mail_files.MIME, policy, depth)
    if _SCRIPT_STARTS.match(start):
        shortcut = start[:20].lower().startswith((b"[internetshortcut]", b"[desktop entry]"))
        return Found("text/plain", "shortcut" if shortcut else "script")
    if start.startswith(b"<") and _PAGE.search(start):
        return Found("text/html", "web_page")
    if start.startswith(b"<?xml"):
        return Found("text/xml")
    return Found("text/plain")


def _plain_start(head: bytes) -> bytes | None:
    """The beginning as plain letters; None where it is no text."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            text = codecs.getincrementaldecoder("utf-16")().decode(head)
        except UnicodeDecodeError:
            return None
        return text.lstrip().encode("utf-8")
    plain = head.removeprefix(codecs.BOM_UTF8)
    odd = len(plain) - len(plain.translate(None, _ODD))
    if b"\0" in plain or odd * 200 > len(plain):
        return None
    return plain.lstrip()


def _is_mail(head: bytes) -> bool:
    """Whether it begins with the headers of an e-mail: enough of them, and one that no letter has by chance."""
    if not re.match(rb"(?:From .*\r?\n)?[A-Za-z][A-Za-z0-9-]*:", head):
        return False
    names = {name.lower() for name in BytesHeaderParser().parsebytes(head).keys()}  # noqa: SIM118  not a mapping
    return len(names & _MAIL_HEADERS) >= 3 and bool(names & {"message-id", "received", "mime-version", "date"})
