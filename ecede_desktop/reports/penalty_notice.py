"""A penalty notice with every particular that the Regulations require (SI 2013/1983 reg 3), in both languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import groupby

from ecede_desktop.records.notices import NoticePaper
from ecede_desktop.reports import fonts
from ecede_desktop.reports.notice_parts import LEADING, fact, letterhead, section
from ecede_desktop.reports.paper import LEFT, WIDTH, Facts, Paper, batch, pdf
from ecede_desktop.reports.parts import in_parts, numbered
from ecede_desktop.reports.sheet import LINE, PALE
from ecede_desktop.reports.wording import Words, words

WORDING = "penalty_notice"


def render(notice: NoticePaper) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongue = words(WORDING, "en" if notice.language == "en" else "cy")
    facts = Facts(
        title=tongue("document_title", number=notice.number or tongue("preview")),
        author=tongue.either(*notice.council),
        subject=tongue("document_subject"),
        keywords=notice.number,
        language=notice.language,
        written_at=notice.issued_at,
    )
    return pdf(compose(notice), facts)


def render_batch(notices: Sequence[NoticePaper]) -> bytes:
    """Notices one after another in one file, to be printed in that order; each keeps its own page numbers.

    Every notice begins on a front page, so that a batch can be printed on both sides.
    """
    papers = [compose(notice) for notice in notices]
    latest = max(notices, key=lambda one: one.issued_at)
    tongue = words(WORDING, "en" if all(one.language == "en" for one in notices) else "cy")
    facts = Facts(
        title=tongue("batch_title", count=len(notices)),
        author=tongue.either(*latest.council),
        subject=tongue("document_subject"),
        keywords=f"{notices[0].number} {notices[-1].number}",
        language="en" if tongue.language == "en" else "both",
        written_at=latest.issued_at,
    )
    return batch(papers, [one.number for one in notices], facts)


def compose(notice: NoticePaper) -> Paper:
    """The pages before they are a file; in both languages Welsh comes first and English follows whole."""
    return in_parts(
        WORDING, notice.language, lambda paper, tongue, whole: _part(paper, notice, tongue, whole=whole),
        lambda sheet, index, tongue: numbered(sheet, index, notice.number, tongue),
    )  # fmt: skip


def pounds(pence: int) -> str:
    """£60, or £60.50 where there are pence."""
    return f"£{pence // 100}" if pence % 100 == 0 else f"£{pence // 100}.{pence % 100:02d}"


def _part(paper: Paper, notice: NoticePaper, tongue: Words, *, whole: bool) -> None:
    _head(paper, notice, tongue)
    days = {"first": tongue.date(notice.first_day), "last": tongue.date(notice.last_day)}
    school = tongue.either(*notice.school)
    section(paper, tongue("offence"))
    said = tongue("offence_text", child=notice.child_name, school=school, count=len(notice.sessions), **days)
    paper.paragraph(said)
    _payment(paper, notice, tongue)
    for key in ("discharge", "unpaid"):
        section(paper, tongue(key))
        paper.paragraph(tongue(f"{key}_text"))
    section(paper, tongue("withdrawal"))
    paper.paragraph(tongue("withdrawal_text"), after=2)
    for ground in notice.withdrawal:
        paper.paragraph(f"•  {tongue.either(*ground)}", x=LEFT + 8, width=WIDTH - 8, after=1)
    paper.y += 3
    paper.paragraph(tongue("write"))
    paper.together(lambda: _issuer(paper, notice, tongue))
    _sessions(paper, notice, tongue)
    paper.note(tongue("welcome_one" if whole else "welcome"))


def _head(paper: Paper, notice: NoticePaper, tongue: Words) -> None:
    letterhead(paper, tongue, notice.council, notice.service, (notice.recipient, *notice.recipient_address))
    facts = (
        ("number", notice.number or tongue("preview")),
        ("issued_on", tongue.day(notice.issued_on)),
        ("replaces", notice.replaces),
        ("child", notice.child_name),
        ("childs_address", ", ".join(notice.child_address)),
        ("school", tongue.either(*notice.school)),
        ("period", tongue("first_to_last", first=tongue.day(notice.first_day), last=tongue.day(notice.last_day))),
    )
    for key, value in facts:
        if value:
            fact(paper, tongue(key), value, bold=key in ("number", "child"))
    paper.y += 4


def _payment(paper: Paper, notice: NoticePaper, tongue: Words) -> None:
    """Both amounts in a box that is seen first, then where and how."""

    def draw() -> None:
        section(paper, tongue("pay"))
        top = paper.y + 4
        paper.sheet.box(LEFT, top, WIDTH, 46, fill=PALE, stroke=LINE, weight=0.7)
        for place, (key, pence) in enumerate((("pay_lower", notice.lower_pence), ("pay_higher", notice.higher_pence))):
            text = tongue(key, amount=pounds(pence))
            size = fonts.fitting(text, fonts.BOLD, 11, WIDTH - 20) or 6.0
            paper.sheet.text(LEFT + 10, top + 18 + 17 * place, text, font=fonts.BOLD, size=size)
        paper.y = top + 54

    paper.together(draw)
    paper.paragraph(tongue("pay_days"), size=9)
    methods = notice.methods[1 if tongue.language == "cy" else 0]
    fact(paper, tongue("pay_to"), ", ".join((tongue.either(*notice.pay_to), *notice.pay_address)))
    for place, method in enumerate(methods):
        fact(paper, tongue("how") if place == 0 else "", method)
    paper.y += 4


def _issuer(paper: Paper, notice: NoticePaper, tongue: Words) -> None:
    paper.y += 4
    fact(paper, tongue("issued_by"), notice.issuer, bold=True)
    for line in (notice.issuer_particulars, tongue.either(*notice.service)):
        if line:
            fact(paper, "", line)
    paper.y += 6


def _sessions(paper: Paper, notice: NoticePaper, tongue: Words) -> None:
    """Each day with its sessions, in two columns, so that the parent can see what the notice is about."""
    section(paper, tongue("sessions"))
    lines = [_day(day, list(found), tongue) for day, found in groupby(notice.sessions, key=lambda one: one[0])]
    half = (len(lines) + 1) // 2
    for place in range(half):
        paper.need(LEADING)
        paper.y += LEADING
        for column, index in enumerate((place, place + half)):
            if index < len(lines):
                paper.sheet.text(LEFT + column * WIDTH / 2, paper.y, lines[index], size=9)
    paper.y += 8


def _day(day: dt.date, found: Sequence[tuple[dt.date, str, str]], tongue: Words) -> str:
    named = ", ".join(f"{tongue('am' if session == 'AM' else 'pm')} ({code})" for _, session, code in found)
    return tongue("session_line", day=tongue.short_day(day), sessions=named)
