"""Two hundred letters as one batch to print, against bare pages of reportlab with as much text.

Each letter is kept byte for byte under its own number, so each is a file with fonts of its own before they are joined:
the second baseline makes as many bare files.
"""

from __future__ import annotations

import datetime as dt

from benchmarks.bench_notices import bare_pages, lines_of
from benchmarks.measuring import Row, peak_memory, seconds
from ecede_desktop.records.letters import LetterPaper
from ecede_desktop.reports.letters import batch, render_pdf

NAME = "letters"
LETTERS = 200
AIM = 3.0


def run() -> list[Row]:
    """The batch, and one letter by itself."""
    return measure(LETTERS)


def measure(count: int) -> list[Row]:
    """So many letters, each drawn as it is kept and then joined; the bare pages carry the very lines they print."""
    made = [letter(number) for number in range(1, count + 1)]

    def printed() -> bytes:
        return batch.joined([render_pdf.render(one) for one in made])

    lines = lines_of(printed())
    whole, bare = seconds(printed, runs=2), seconds(lambda: bare_pages(lines), runs=2)
    each = [lines_of(render_pdf.render(one)) for one in made]
    files = seconds(lambda: [bare_pages(pages) for pages in each], runs=2)
    one = seconds(lambda: render_pdf.render(made[0]), runs=3)
    baseline = f"reportlab, {len(lines):,} bare pages of equal text"
    return [
        Row(f"{count} letters in one batch, {len(lines):,} pages", whole, bare, baseline, aim=AIM, peak=peak_memory()),
        Row("  the same", whole, files, f"reportlab, {count} bare files of equal text", aim=AIM),
        Row("  one letter by itself", one, None, ""),
    ]


def letter(number: int) -> LetterPaper:
    """An invented letter in both languages; no two have the same words."""
    said = (
        (f"This school year Gwen {number} attended {100 + number} of 320 sessions. 12 were missed without authority. "
         "No session is without a mark."),
        "This letter is a formal warning. If there is more absence without authority in the 15 school days after you "
        "receive it, the council may give you a penalty notice or take you to court.",
        "If you disagree, or if there are reasons that we do not know, write to me within that time.",
    )  # fmt: skip
    paragraphs = tuple(("text", text) for text in said)
    return LetterPaper(
        language="both", number=f"LT/2026/{number:05d}", template="formal_warning", template_version="3",
        template_sha256="0" * 64, council=("Ffug Council", "Cyngor Ffug"),
        service=("Attendance and Wellbeing Service", "Gwasanaeth Presenoldeb a Lles"),
        issued_at=dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC), on=dt.date(2026, 3, 2), signed_by="Mari Ffug-Reolwr",
        phone="01443 000000", addressee=f"Non Ffug-Rees {number}",
        address=(f"{number} Heol Enghraifft", "Tref Ffug", "CF99 1ZZ"), reference=f"AWS/2026/{number:05d}",
        subject=("Formal warning", "Rhybudd ffurfiol"), english=paragraphs, welsh=paragraphs, purpose="letter",
    )  # fmt: skip
