"""Files attached to the demonstration's cases: a school's letter, a mother's e-mail, a picture, one that was wrong."""

from __future__ import annotations

import datetime as dt
import struct
import zlib
from base64 import encodebytes

from ecede_desktop.demo.casework import at
from ecede_desktop.records.attachments import About, AttachBytes, WithdrawAttachment
from ecede_desktop.records.cases import CaseFilter, CaseRow
from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, Facts, Paper, pdf
from ecede_desktop.reports.sheet import Sheet
from ecede_desktop.services import attachments, cases
from ecede_desktop.services.desk import Desk

CASES = 3
"""How many cases have something attached."""
LETTER = (
    "Annwyl Swyddog · Dear Officer",
    "Diolch am eich ymweliad. Thank you for your visit on behalf of {name}.",
    "We have offered a place at breakfast club from Monday and a later start on Fridays for three weeks. "
    "The form tutor telephones home by 09:15 on the first day of any absence.",
    "Mae presenoldeb yr wythnos hon yn well: pum sesiwn o ddeg. This week is better: five sessions of ten.",
    "Yn gywir · Yours sincerely, the head of year",
)
WIDE, HIGH, BLOCK = 280, 180, 20


def attach_files(desk: Desk) -> None:
    """The newest cases get a letter as PDF, an e-mail with a file of its own and a picture of a timetable."""
    for number, row in enumerate(cases.list_cases(desk, CaseFilter())[:CASES]):
        day = max(row.opened_on, desk.clock.today() - dt.timedelta(days=9 - number))
        then = at(desk, day, 11, 20 + number)
        about = About(row.reference)
        letter = school_letter(row, day)
        attachments.attach_bytes(
            then, AttachBytes(about, letter, "llythyr-ysgol.pdf", "Letter from the head of year", row.school_name, day)
        )
        message = mothers_mail(row, day, letter)
        attachments.attach_bytes(
            then, AttachBytes(about, message, "e-bost mam.eml", "Mother about the mornings", "Mother", day)
        )
        attachments.attach_bytes(
            then, AttachBytes(about, timetable(number), "amserlen.png", "Picture of the bus timetable", "Child", day)
        )
        if number == 0:
            _withdraw_one(then, about)


def _withdraw_one(desk: Desk, about: About) -> None:
    words = b"Notes of a meeting about another family."
    row = attachments.attach_bytes(desk, AttachBytes(about, words, "meeting.txt")).value.row
    attachments.withdraw_attachment(desk, WithdrawAttachment(row.id, "Notes about another family, scanned by mistake."))


def school_letter(row: CaseRow, day: dt.date) -> bytes:
    """A letter of a page; the same case and day give the same bytes."""
    paper = Paper(dress=lambda _sheet, _index: None, language="cy")
    paper.new_page()
    assert isinstance(paper.sheet, Sheet)
    paper.sheet.text(LEFT, paper.y, row.school_name, font=fonts.BOLD, size=14)
    paper.y += 26
    for text in LETTER:
        paper.paragraph(text.format(name=row.full_name), size=11, after=10)
    written = dt.datetime.combine(day, dt.time(9), dt.UTC)
    return pdf(paper, Facts("Letter", row.school_name, "Attendance", "", "both", written))


def mothers_mail(row: CaseRow, day: dt.date, letter: bytes) -> bytes:
    """An e-mail in Welsh with the letter attached."""
    sent = dt.datetime.combine(day, dt.time(7, 42), dt.UTC)
    head = (
        f"From: Mam <mam@teulu.example>\r\nTo: swyddog@cyngor.example\r\nSubject: Boreau\r\n"
        f"Date: {sent:%a, %d %b %Y %H:%M:%S} +0000\r\nMessage-ID: <{row.reference.replace('/', '.')}@teulu.example>\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="rhan"\r\n\r\n'
    )
    body = (
        "--rhan\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        "Bore da,\r\n\r\nMae’r clwb brecwast wedi helpu. Roedd e’n sâl ddydd Iau.\r\n\r\nDiolch,\r\nMam\r\n"
        "--rhan\r\nContent-Type: application/pdf\r\n"
        'Content-Disposition: attachment; filename="llythyr-ysgol.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    )
    coded = encodebytes(letter).replace(b"\n", b"\r\n")
    return head.encode() + body.encode() + coded + b"--rhan--\r\n"


def timetable(number: int) -> bytes:
    """A picture of blocks, as a timetable on a wall looks from far."""
    inks = (b"\xf5\xf6\xf7", b"\x0b\x66\x72", b"\x7a\x4e\x00", b"\xc9\xd0\xd6")
    rows = bytearray()
    for y in range(HIGH):
        rows.append(0)
        for x in range(WIDE // BLOCK):
            edge = y % BLOCK in (0, 1)
            ink = inks[3] if edge else inks[(x * 5 + y // BLOCK * 3 + number) % 7 % 3]
            rows += ink * BLOCK
    head = struct.pack(">IIBBBBB", WIDE, HIGH, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
