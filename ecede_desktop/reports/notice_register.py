"""The council's record of penalty notices on paper (reg 18): each with its payments, withdrawal and prosecution."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from ecede_desktop.records.notice_money import NoticeRecord
from ecede_desktop.reports.notice_parts import fact, letterhead
from ecede_desktop.reports.paper import LEFT, RIGHT, Facts, Paper, pdf
from ecede_desktop.reports.parts import numbered
from ecede_desktop.reports.sheet import HAIR
from ecede_desktop.reports.wording import Words, words

WORDING = "notice_records"
_ENTRY = 150.0


@dataclass(frozen=True)
class Register:
    """The record of some days, and the words of the grounds in its language."""

    language: str
    council: tuple[str, str]
    service: tuple[str, str]
    first: dt.date
    last: dt.date
    made_at: dt.datetime
    records: tuple[NoticeRecord, ...]
    withdrawals: Mapping[str, str]
    grounds: Mapping[str, str]


def render(made: Register) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongue = words(WORDING, made.language)
    days = tongue("first_to_last", first=tongue.date(made.first), last=tongue.date(made.last))
    facts = Facts(tongue("title"), tongue.either(*made.council), days, "", made.language, made.made_at)
    paper = Paper(dress=lambda sheet, index: numbered(sheet, index, tongue("title"), tongue), language=made.language)
    paper.new_page()
    letterhead(paper, tongue, made.council, made.service, ())
    paper.paragraph(tongue("intro", days=days, count=len(made.records)))
    for one in made.records:
        paper.need(_ENTRY)
        _entry(paper, one, made, tongue)
    return pdf(paper, facts)


def _entry(paper: Paper, one: NoticeRecord, made: Register, tongue: Words) -> None:
    paper.y += 8
    paper.sheet.rule(LEFT, paper.y, RIGHT, ink=HAIR)
    paper.mark(one.number, one.number, 0)
    fact(paper, tongue("number"), one.number, bold=True)
    period = tongue("first_to_last", first=tongue.date(one.first_day), last=tongue.date(one.last_day))
    moved = "; ".join(f"{tongue.short_date(day)}: {_pounds(pence)}" for day, pence in one.payments)
    withdrawn = f"{_day(one.withdrawn_on, tongue)}: {made.withdrawals.get(one.withdrawal, one.withdrawal)}"
    said = (
        ("recipient", one.recipient), ("child", one.child), ("school", one.school),
        ("ground", made.grounds.get(one.ground, one.ground)), ("period", period),
        ("issued_on", f"{_day(one.issued_on, tongue)} ({one.issuer})"),
        ("received_on", _day(one.received_on, tongue)), ("payments", moved or tongue("none")),
        ("standing", tongue(f"standing_{one.standing.value}")),
        ("withdrawn_on", withdrawn if one.withdrawn_on else tongue("no")),
        ("prosecuted_on", _day(one.prosecuted_on, tongue) if one.prosecuted_on else tongue("no")),
        ("copy_on", _day(one.copy_on, tongue)), ("sha256", one.sha256),
    )  # fmt: skip
    for key, value in said:
        if value:
            fact(paper, tongue(key), value)


def _day(day: dt.date | None, tongue: Words) -> str:
    return tongue.date(day) if day is not None else ""


def _pounds(pence: int) -> str:
    sign = "\u2212" if pence < 0 else ""
    return f"{sign}£{abs(pence) // 100}.{abs(pence) % 100:02d}"
