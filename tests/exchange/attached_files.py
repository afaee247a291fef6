"""Builds files such as officers attach: documents, pictures, e-mails, and the ones that must stay out."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

import pikepdf
import xlsxwriter
from reportlab.pdfgen.canvas import Canvas

_TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf(
    text: str = "Letter from the school", *, password: str = "", script: bool = False, launch: bool = False
) -> bytes:
    """A page with a line."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    canvas.drawString(72, 700, text)
    canvas.save()
    document = pikepdf.open(io.BytesIO(buffer.getvalue()))
    if script:
        action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        document.Root.OpenAction = action
    if launch:
        document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("calc.exe"))
    out = io.BytesIO()
    document.save(
        out,
        encryption=pikepdf.Encryption(owner=password, user=password) if password else False,
        deterministic_id=not password,
    )
    return out.getvalue()


def pdf_holding(name: str, content: bytes) -> bytes:
    """A PDF with a file in it."""
    document = pikepdf.open(io.BytesIO(pdf()))
    document.attachments[name] = pikepdf.AttachedFileSpec(document, content, filename=name)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def package(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP file of these."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def word(
    text: str = "Annwyl Mrs Ffug-Jones", more: Mapping[str, str | bytes] | None = None, types: str = _TYPES
) -> bytes:
    """A Word document with a paragraph for each line."""
    lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in text.split("\n"))
    body = f'<?xml version="1.0" encoding="UTF-8"?><w:document {_W}><w:body>{lines}</w:body></w:document>'
    return package({"[Content_Types].xml": types, "word/document.xml": body, **(more or {})})


def excel(text: str = "Ffug-Jones") -> bytes:
    """A workbook with a cell."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Absence")
    sheet.write(0, 0, text)
    sheet.write(1, 0, "12")
    book.close()
    return out.getvalue()


def open_document(text: str = "Llythyr oddi wrth yr ysgol", more: Mapping[str, str | bytes] | None = None) -> bytes:
    """An OpenDocument text."""
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    body = f'<?xml version="1.0"?><office:document-content {names}><text:p>{text}</text:p></office:document-content>'
    return package({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": body, **(more or {})})


def png(width: int = 3, height: int = 2, colour: bytes = b"\x0b\x66\x72") -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + colour * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def ole_package(name: str, content: bytes) -> bytes:
    """What Office keeps of a file that was put into a document."""
    label = name.encode("cp1252") + b"\0"
    path = b"C:\\Temp\\" + label
    inner = b"\x02\0" + label + path + b"\0\0\x03\0" + struct.pack("<I", len(path)) + path
    inner += struct.pack("<I", len(content)) + content
    return struct.pack("<I", len(inner)) + inner


MAIL = (
    b"From: =?utf-8?q?Si=C3=A2n_Ffug?= <sian@ysgol.example>\r\nTo: aled@council.example\r\n"
    b"Subject: =?utf-8?b?UHJlc2Vub2xkZWIgxbQ=?=\r\nDate: Mon, 2 Mar 2026 08:30:00 +0000\r\n"
    b"Message-ID: <1@ysgol.example>\r\nMIME-Version: 1.0\r\n"
)


def mail(
    body: bytes = b"Absent again today.", files: Mapping[str, bytes] | None = None, subtype: bytes = b"plain"
) -> bytes:
    """An e-mail with files."""
    text = b"Content-Type: text/%s; charset=utf-8\r\n\r\n%s\r\n" % (subtype, body)
    if not files:
        return MAIL + text
    whole = MAIL + b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n' + text
    for name, content in files.items():
        head = f'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="{name}"\r\n'
        whole += b"--x\r\n" + head.encode() + b"Content-Transfer-Encoding: base64\r\n\r\n"
        whole += _base64(content) + b"\r\n"
    return whole + b"--x--\r\n"


def _base64(content: bytes) -> bytes:
    """Lines of base64."""
    import base64

    return base64.encodebytes(content).replace(b"\n", b"\r\n")


PROGRAM = b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0" + bytes(64)
