"""Five hundred penalty notices as one file to print, against bare pages of reportlab with as much text."""

from __future__ import annotations

import datetime as dt
import io

import pypdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from benchmarks.measuring import Row, peak_memory, seconds
from ecede_desktop.records.notices import NoticePaper
from ecede_desktop.reports import fonts, penalty_notice

NAME = "notices"
NOTICES = 500
AIM = 3.0
_METHODS = ("By post to the address above, quoting the number of this notice.", "On the council's website.")
_GROUNDS = (
    ("It ought not to have been issued.", "Ni ddylai fod wedi'i gyhoeddi."),
    ("It ought not to have been issued to the person named in it.", "Ni ddylai fod wedi'i gyhoeddi i'r person hwn."),
    ("It contains material errors.", "Mae'n cynnwys gwallau o bwys."),
)


def run() -> list[Row]:
    """The batch, and one notice by itself."""
    return measure(NOTICES)


def measure(count: int) -> list[Row]:
    """So many notices; the bare pages carry the very lines that the notices print, in the same fonts."""
    made = [notice(number) for number in range(1, count + 1)]
    content = penalty_notice.render_batch(made)
    lines = lines_of(content)
    batch = seconds(lambda: penalty_notice.render_batch(made), runs=2)
    bare = seconds(lambda: bare_pages(lines), runs=2)
    one = seconds(lambda: penalty_notice.render(made[0]), runs=3)
    baseline = f"reportlab, {len(lines):,} bare pages of equal text"
    return [
        Row(
            f"{count} penalty notices in one file, {len(lines):,} pages", batch, bare, baseline, aim=AIM,
            peak=peak_memory(),
        ),
        Row("  one notice by itself", one, None, ""),
    ]  # fmt: skip


def notice(number: int) -> NoticePaper:
    """An invented notice; no two have the same words."""
    issued = dt.date(2026, 3, 2) + dt.timedelta(days=number % 200)
    days = [issued - dt.timedelta(days=7 + at + number % 5) for at in range(8)]
    return NoticePaper(
        language="both", number=f"PN/2026/{number:05d}", council=("Ffug Council", "Cyngor Ffug"),
        service=("Attendance and Wellbeing Service", "Gwasanaeth Presenoldeb a Lles"), issued_on=issued,
        issued_at=dt.datetime.combine(issued, dt.time(9), dt.UTC), issuer="Mari Ffug-Reolwr",
        issuer_particulars="Team manager, authorised officer", recipient=f"Non Ffug-Rees {number}",
        recipient_address=(f"{number} Heol Enghraifft", "Tref Ffug", "CF99 1ZZ"), child_name=f"Gwen Ffug-Rees {number}",
        child_address=(f"{number} Heol Enghraifft", "Tref Ffug", "CF99 1ZZ"), school=("Ffug School", "Ysgol Ffug"),
        first_day=min(days), last_day=max(days),
        sessions=tuple((day, half, "O") for day in sorted(days) for half in ("AM", "PM")),
        ground=("Unauthorised absence", "Absenoldeb anawdurdodedig"), lower_pence=6000, higher_pence=12000,
        pay_to=("Ffug Council", "Cyngor Ffug"), pay_address=("Neuadd Ffug", "Tref Ffug"), methods=(_METHODS, _METHODS),
        withdrawal=_GROUNDS, case_reference="AWS/2026/00001", purpose="notice",
    )  # fmt: skip


def lines_of(content: bytes) -> list[list[str]]:
    """The lines of text of every page."""
    return [page.extract_text().split("\n") for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def bare_pages(pages: list[list[str]]) -> bytes:
    fonts.embed()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, A4, invariant=1, pageCompression=1)
    for lines in pages:
        text = canvas.beginText(50, 800)
        text.setFont(fonts.REGULAR, 9.5, 12)
        for line in lines:
            text.textLine(line)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
