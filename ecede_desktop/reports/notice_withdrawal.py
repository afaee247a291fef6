"""A withdrawal as its recipient is told of it: the ground, what follows from it, what is repaid."""

from __future__ import annotations

from ecede_desktop.records.notice_papers import WithdrawalPaper
from ecede_desktop.reports.notice_parts import fact, letterhead, section
from ecede_desktop.reports.paper import Facts, Paper, pdf
from ecede_desktop.reports.parts import in_parts, numbered
from ecede_desktop.reports.penalty_notice import pounds
from ecede_desktop.reports.wording import Words, words

WORDING = "notice_withdrawal"


def render(made: WithdrawalPaper) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongue = words(WORDING, "en" if made.language == "en" else "cy")
    facts = Facts(
        title=tongue("document_title", number=made.notice_number),
        author=tongue.either(*made.council),
        subject=tongue("title"),
        keywords=f"{made.number} {made.notice_number}".strip(),
        language=made.language,
        written_at=made.written_at,
    )
    return pdf(compose(made), facts)


def compose(made: WithdrawalPaper) -> Paper:
    """The pages before they are a file; in both languages Welsh comes first and English follows whole."""
    return in_parts(
        WORDING, made.language, lambda paper, tongue, whole: _part(paper, made, tongue, whole=whole),
        lambda sheet, index, tongue: numbered(sheet, index, made.number, tongue),
    )  # fmt: skip


def _part(paper: Paper, made: WithdrawalPaper, tongue: Words, *, whole: bool) -> None:
    letterhead(paper, tongue, made.council, made.service, (made.recipient, *made.recipient_address))
    school = tongue.either(*made.school)
    facts = (
        ("number", made.number or tongue("preview")), ("notice", made.notice_number),
        ("issued_on", tongue.day(made.issued_on)), ("withdrawn_on", tongue.day(made.withdrawn_on)),
        ("child", made.child_name), ("school", school),
        ("period", tongue("first_to_last", first=tongue.day(made.first_day), last=tongue.day(made.last_day))),
    )  # fmt: skip
    for key, value in facts:
        if value:
            fact(paper, tongue(key), value, bold=key in ("notice", "child"))
    paper.y += 4
    section(paper, tongue("withdrawn"))
    paper.paragraph(tongue("withdrawn_text", number=made.notice_number))
    section(paper, tongue("ground"))
    paper.paragraph(f"{tongue.either(*made.ground).rstrip('.')} ({made.ground_source}).")
    section(paper, tongue("follows"))
    for text in _follows(made, tongue):
        paper.paragraph(text)
    section(paper, tongue("money"))
    for text in _money(made, tongue):
        paper.paragraph(text)
    paper.paragraph(tongue("duty"))
    paper.paragraph(tongue("write"))
    fact(paper, tongue("write_to"), ", ".join((tongue.either(*made.service), *made.write_to)))
    fact(paper, tongue("officer"), made.officer, bold=True)
    fact(paper, "", tongue.either(*made.service))
    fact(paper, tongue("written_on"), tongue.day(made.written_on))
    paper.y += 8
    paper.note(tongue("welcome_one" if whole else "welcome"))


def _follows(made: WithdrawalPaper, tongue: Words) -> list[str]:
    """What follows for proceedings: reg 8 bars them, reg 9 says that there are none and none are contemplated."""
    said = [tongue("no_payment")]
    if made.only_unpaid:
        return [*said, tongue("not_contemplated")]
    if made.replaced_by:
        return [*said, tongue("replaced", number=made.replaced_by)]
    return [*said, tongue("barred")] if made.bars else said


def _money(made: WithdrawalPaper, tongue: Words) -> list[str]:
    said = [tongue("repaid", amount=pounds(made.repaid_pence))] if made.repaid_pence else []
    if not made.held_pence:
        return said or [tongue("nothing_paid")]
    return [*said, tongue("repays" if made.repays else "part_paid", amount=pounds(made.held_pence))]
