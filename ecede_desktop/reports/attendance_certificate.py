"""The certificate of attendance over a charge: signed by the head teacher, with dates, corrections and the key."""

from __future__ import annotations

from ecede_desktop.records.charge_papers import AttendanceCertificate
from ecede_desktop.records.extracts import RegisterExtract
from ecede_desktop.reports import register_extract, register_lists
from ecede_desktop.reports.paper import Paper
from ecede_desktop.reports.register_extract import Kind
from ecede_desktop.reports.wording import Words, table

WORDING = "attendance_certificate"


def render(certificate: AttendanceCertificate) -> bytes:
    """The PDF; the same record gives the same bytes. Without a number every page says that it is a preview."""
    return register_extract.render(certificate, kind_of(certificate))


def kind_of(certificate: AttendanceCertificate) -> Kind:
    """Its words are those of a register extract, but where they speak of the paper itself."""
    return Kind(
        lambda language: Words(language, {**table(register_extract.WORDING), **table(WORDING)}),
        (
            ("unauthorised_dates", (register_lists.unauthorised,), 110),
            ("no_mark_dates", (_without_mark,), 60),
            ("corrections", (register_lists.corrections,), 120),
            ("key", (register_lists.key,), 150),
            ("issue", (register_lists.issue,), 170),
        ),
        (("charge", certificate.charge),),
    )


def _without_mark(paper: Paper, extract: RegisterExtract, words: Words) -> None:
    """Every session of the period that nobody marked: it is neither attendance nor absence."""
    gaps = [cell for cell in extract.cells if cell.mark_class == "MISSING"]
    if not gaps:
        paper.paragraph(words("no_mark_none"))
        return
    written = ", ".join(f"{words.short_day(cell.date)} {words(cell.session.lower())}" for cell in gaps)
    paper.paragraph(words("no_mark_listed", sessions=len(gaps), listed=written))
