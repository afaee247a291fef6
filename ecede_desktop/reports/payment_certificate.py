"""Certifies for the court what was and was not received for a penalty notice by a stated day (reg 6(2))."""

from __future__ import annotations

from ecede_desktop.records.notice_papers import CertificatePaper
from ecede_desktop.reports import fonts
from ecede_desktop.reports.notice_parts import LEADING, fact, letterhead, section
from ecede_desktop.reports.paper import LEFT, RIGHT, Facts, Paper, pdf
from ecede_desktop.reports.parts import in_parts, numbered
from ecede_desktop.reports.penalty_notice import pounds
from ecede_desktop.reports.sheet import INK, MUTED
from ecede_desktop.reports.wording import Words, words

WORDING = "payment_certificate"
_LINE = 210.0


def render(made: CertificatePaper) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongue = words(WORDING, "en" if made.language == "en" else "cy")
    facts = Facts(
        title=tongue("document_title", number=made.notice_number),
        author=tongue.either(*made.council),
        subject=tongue("title"),
        keywords=f"{made.number} {made.notice_number}".strip(),
        language=made.language,
        written_at=made.made_at,
    )
    return pdf(compose(made), facts)


def compose(made: CertificatePaper) -> Paper:
    """The pages before they are a file; in both languages Welsh comes first and English follows whole."""
    return in_parts(
        WORDING, made.language, lambda paper, tongue, whole: _part(paper, made, tongue, whole=whole),
        lambda sheet, index, tongue: numbered(sheet, index, made.number, tongue),
    )  # fmt: skip


def _part(paper: Paper, made: CertificatePaper, tongue: Words, *, whole: bool) -> None:
    letterhead(paper, tongue, made.council, made.service, ())
    facts = (
        ("number", made.number or tongue("preview")),
        ("notice", made.notice_number),
        ("recipient", ", ".join((made.recipient, *made.recipient_address))),
        ("child", made.child_name),
        ("school", tongue.either(*made.school)),
        ("period", tongue("first_to_last", first=tongue.day(made.first_day), last=tongue.day(made.last_day))),
        ("issued_on", tongue.day(made.issued_on)),
        ("received_on", tongue.day(made.received_on)),
        ("lower", tongue("amount_to", amount=pounds(made.lower_pence), day=tongue.day(made.lower_to))),
        ("higher", tongue("amount_to", amount=pounds(made.higher_pence), day=tongue.day(made.higher_to))),
    )
    for key, value in facts:
        if value:
            fact(paper, tongue(key), value, bold=key == "notice")
    paper.y += 6
    section(paper, tongue("certified"))
    office = tongue.either(*made.proper_officer)
    paper.paragraph(tongue("certify", officer=office, day=tongue.date(made.by_day)), size=10.5, after=4)
    paper.paragraph(_said(made, tongue), size=10.5, font=fonts.BOLD, after=8)
    section(paper, tongue("ledger"))
    _lines(paper, made, tongue)
    paper.together(lambda: _signature(paper, made, tongue, office))
    paper.note(tongue("both" if not whole else "one"))


def _said(made: CertificatePaper, tongue: Words) -> str:
    day, amount = tongue.date(made.by_day), pounds(made.received_pence)
    if made.paid_on is not None:
        return tongue("was_paid", day=day, paid_on=tongue.date(made.paid_on), number=made.notice_number)
    if made.received_pence:
        return tongue("part_paid", day=day, amount=amount, number=made.notice_number)
    return tongue("not_paid", day=day, number=made.notice_number)


def _lines(paper: Paper, made: CertificatePaper, tongue: Words) -> None:
    if not made.lines:
        paper.paragraph(tongue("no_lines"))
    for line in made.lines:
        paper.need(LEADING)
        paper.y += LEADING
        paper.sheet.text(LEFT, paper.y, tongue.day(line.on), size=9.5)
        paper.sheet.text(LEFT + 190, paper.y, tongue("came" if line.pence > 0 else "went"), size=9.5)
        paper.sheet.text(RIGHT, paper.y, _signed(line.pence), size=9.5, align="right")
    paper.y += 8
    fact(paper, tongue("in_all"), _signed(made.received_pence), bold=True)
    fact(paper, tongue("made_on"), tongue.day(made.made_on))
    paper.y += 4


def _signature(paper: Paper, made: CertificatePaper, tongue: Words, office: str) -> None:
    paper.y += 42
    for x, key in ((LEFT, "signature"), (LEFT + _LINE + 30, "date")):
        paper.sheet.rule(x, paper.y, x + _LINE, ink=INK, weight=0.6)
        paper.sheet.text(x, paper.y + 11, tongue(key), size=8.5, ink=MUTED)
    paper.y += 14
    fact(paper, tongue("name"), made.officer or "…" * 20)
    fact(paper, "", office)
    paper.y += 12


def _signed(pence: int) -> str:
    sign = "\u2212" if pence < 0 else ""
    return f"{sign}£{abs(pence) // 100}.{abs(pence) % 100:02d}"
