"""What is looked at before an evidence bundle is made: missing, unsigned, out of time, or contradicting itself."""

from __future__ import annotations

import datetime as dt
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ecede_desktop import paths
from ecede_desktop.law.calendar import add_calendar_months
from ecede_desktop.law.citations import Citation
from ecede_desktop.law.measures import Counts

STOPS, ASKS = "stops", "asks"
"""No bundle is made; or it is made with a named person's reason."""
MORNING, AFTERNOON = "AM", "PM"
CERTIFICATE, REGISTER = "certificate", "register"
STATEMENTS = ("officer_statement", "school_statement")
SERVED = ("letters", "penalty_notice")
"""Sections whose papers were sent to the parent."""
OF_PAGES = ("words_elsewhere", "removal_doubtful")
"""Checks of the pages of the copy that is served: what they say is known only once it is drawn."""

Values = Mapping[str, str | dt.date | int]


@dataclass(frozen=True)
class BundleCheck:
    """A rule as it stands; one that does not hold stands once for each paper or day that it is about."""

    key: str
    met: bool
    severity: str
    """stops or asks."""
    english: str
    welsh: str
    todo_en: str
    todo_cy: str
    citation: Citation
    about: str = ""
    """What it is about: the key of a paper, a day, the number of a notice; empty: the bundle."""

    @property
    def id(self) -> str:
        """By this a reason is given for it."""
        return f"{self.key}/{self.about}" if self.about else self.key


@dataclass(frozen=True)
class PaperFact:
    """A paper that goes into the bundle, by what was frozen in it."""

    key: str
    title_en: str
    title_cy: str
    section: str
    on: dt.date | None
    needs_service: bool = False
    served: bool = False
    signed: bool | None = None
    """None: it needs no signature."""
    names: tuple[str, ...] = ()
    """Of the parent, as the paper has it."""
    addresses: tuple[str, ...] = ()
    counts: Counts | None = None
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    now: Counts | None = None
    """The same period by the register of today."""
    by_hand: bool = False
    """What was drafted of its figures was changed by hand."""
    removals_left: int = 0
    """Removals that were decided on the unsigned paper and not yet on the signed pages in its place."""


@dataclass(frozen=True)
class VisitFact:
    """A visit that the record tells of, and what the register says of its session."""

    id: str
    on: dt.date
    session: str
    """AM, PM, or both as AM–PM where the hour is not known; empty: outside school hours."""
    closed: bool
    present: bool


@dataclass(frozen=True)
class CorrectedSession:
    """A session that a notice or a charge relied on and that is no longer what it was."""

    number: str
    day: dt.date
    session: str
    was: str
    now: str


@dataclass(frozen=True)
class ChargeFact:
    """A charge against the parent that has not ended."""

    number: str
    first_day: dt.date
    last_day: dt.date


@dataclass(frozen=True)
class PagesFact:
    """Pages of a paper, as it was drawn, on which details may be in sight that were taken out."""

    check: str
    """One of ``OF_PAGES``."""
    key: str
    title_en: str
    title_cy: str
    pages: str


@dataclass(frozen=True)
class BundleFacts:
    """Everything that is looked at before a bundle against one parent is made."""

    today: dt.date
    parent_name: str
    parent_address: str
    charged: bool
    """There is a decision or a charge."""
    decided: bool
    order_considered: bool
    route_lawful: bool
    first_session: dt.date | None
    months: int
    begun_on: dt.date | None
    first_day: dt.date | None
    last_day: dt.date | None
    """Of the charge."""
    referred_on: dt.date | None
    barring: tuple[str, ...]
    """Numbers of notices that bar proceedings."""
    papers: tuple[PaperFact, ...]
    visits: tuple[VisitFact, ...] = ()
    corrected: tuple[CorrectedSession, ...] = ()
    charges: tuple[ChargeFact, ...] = ()
    recharged: tuple[CorrectedSession, ...] = ()
    """Sessions charged that the register no longer has as they were charged."""


@dataclass(frozen=True)
class _Text:
    severity: str
    met: tuple[str, str]
    wrong: tuple[str, str]
    todo: tuple[str, str]
    citation: Citation


Found = tuple[str, Values, Values]
"""What it is about, and the slots of its sentence in English and in Welsh."""


def check_bundle(facts: BundleFacts) -> tuple[BundleCheck, ...]:
    """Every rule: those that do not hold first, what stops before what asks for a reason."""
    found: list[BundleCheck] = []
    for key, wrong in _looked_at(facts):
        text = _texts()[key]
        failed = [_failed(key, text, one) for one in wrong]
        found += failed or [BundleCheck(key, True, text.severity, *text.met, *text.todo, text.citation)]
    return tuple(sorted(found, key=lambda one: (one.met, one.severity != STOPS)))


def check_pages(seen: Iterable[PagesFact]) -> tuple[BundleCheck, ...]:
    """What is asked of the pages that were drawn; nothing where all of them may be served."""
    return tuple(_failed(one.check, _texts()[one.check], _of_pages(one)) for one in seen)


def session_of(started: dt.time | None) -> str:
    """The session in which a visit fell."""
    if started is None:
        return f"{MORNING}–{AFTERNOON}"
    hours = _table()["visit"]
    if started < hours["noon"]:
        return MORNING
    return AFTERNOON if started < hours["end"] else ""


def _looked_at(facts: BundleFacts) -> Iterator[tuple[str, Sequence[Found]]]:
    yield "charge", _unless(facts.charged)
    yield "decided", _unless(facts.decided)
    yield "order_considered", _unless(facts.order_considered)
    yield "route_lawful", _unless(facts.route_lawful)
    yield "in_time", list(_out_of_time(facts))
    yield "notice_over", [_both(number, number=number) for number in facts.barring]
    sections = {paper.section for paper in facts.papers}
    # Once there is a charge, one without a certificate is named instead.
    wanted = (REGISTER, *STATEMENTS) if facts.charges else (CERTIFICATE, REGISTER, *STATEMENTS)
    for section in wanted:
        yield f"has_{section}", _unless(section in sections)
    if facts.charges:
        yield "charge_certified", list(_uncertified(facts))
    unproved = (paper for paper in facts.papers if paper.needs_service and not paper.served)
    yield "service_proved", [_of_paper(paper) for paper in unproved]
    yield "signed", [_of_paper(paper) for paper in facts.papers if paper.signed is False]
    yield "removals_signed", [_of_paper(paper) for paper in facts.papers if paper.removals_left]
    yield "dated", [_of_paper(paper) for paper in facts.papers if paper.on is None]
    yield "after_referral", list(_before_referral(facts))
    yield "visit_open", [_both(visit.id, on=visit.on) for visit in facts.visits if visit.closed]
    there = (visit for visit in facts.visits if visit.present and not visit.closed)
    yield "visit_absent", [_both(visit.id, on=visit.on, session=visit.session) for visit in there]
    yield "figures_agree", list(_other_figures(facts.papers))
    yield "figures_drafted", [_of_paper(paper) for paper in facts.papers if paper.by_hand]
    yield "period_covered", list(_not_covered(facts))
    yield "name_same", list(_other_names(facts))
    yield "address_same", list(_other_addresses(facts))
    yield "marks_stand", [_corrected(one) for one in facts.corrected]
    yield "charge_stands", [_corrected(one) for one in facts.recharged]


def _unless(holds: bool) -> list[Found]:
    return [] if holds else [("", {}, {})]


def _out_of_time(facts: BundleFacts) -> Iterator[Found]:
    if facts.first_session is None:
        return
    last = add_calendar_months(facts.first_session, facts.months)
    if (facts.begun_on or facts.today) > last:
        yield _both("", first=facts.first_session, last=last)


def _before_referral(facts: BundleFacts) -> Iterator[Found]:
    referred = facts.referred_on
    for paper in facts.papers:
        if referred is not None and paper.section in SERVED and paper.on is not None and paper.on < referred:
            yield _of_paper(paper, on=paper.on, referred=referred)


def _other_figures(papers: Iterable[PaperFact]) -> Iterator[Found]:
    for paper in papers:
        if paper.counts is None or paper.now is None or paper.counts == paper.now:
            continue
        assert paper.first_day is not None and paper.last_day is not None
        period = {"first": paper.first_day, "last": paper.last_day}
        (said, said_cy), (now, now_cy) = _in_words(paper.counts), _in_words(paper.now)
        yield _of_paper(paper, said=said, now=now, said_cy=said_cy, now_cy=now_cy, **period)


def _in_words(counts: Counts) -> tuple[str, str]:
    part = (counts.possible, counts.attended, counts.authorised, counts.unauthorised)
    return (
        "{} possible, {} attended, {} authorised, {} unauthorised".format(*part),
        "{} posibl, {} wedi'u mynychu, {} awdurdodedig, {} anawdurdodedig".format(*part),
    )


def _not_covered(facts: BundleFacts) -> Iterator[Found]:
    if facts.first_day is None or facts.last_day is None:
        return
    for paper in facts.papers:
        if paper.section != CERTIFICATE or paper.first_day is None or paper.last_day is None:
            continue
        if paper.first_day > facts.first_day or paper.last_day < facts.last_day:
            period = {"first": paper.first_day, "last": paper.last_day, "from": facts.first_day, "to": facts.last_day}
            yield _of_paper(paper, **period)


def _uncertified(facts: BundleFacts) -> Iterator[Found]:
    """Charges that no certificate covers; one whose period is not known, such as a scan, may be of any."""
    papers = [paper for paper in facts.papers if paper.section == CERTIFICATE]
    for charge in facts.charges:
        if not any(_covers(paper, charge) for paper in papers):
            period = {"first": charge.first_day, "last": charge.last_day}
            yield _both(charge.number, number=charge.number, **period)


def _covers(paper: PaperFact, charge: ChargeFact) -> bool:
    if paper.first_day is None or paper.last_day is None:
        return True
    return paper.first_day <= charge.first_day and charge.last_day <= paper.last_day


def _other_names(facts: BundleFacts) -> Iterator[Found]:
    known = _spelt(facts.parent_name)
    for paper in facts.papers:
        for said in paper.names:
            if _spelt(said) != known:
                yield _of_paper(paper, said=said, name=facts.parent_name)


def _other_addresses(facts: BundleFacts) -> Iterator[Found]:
    known = _letters(facts.parent_address)
    for paper in facts.papers:
        for said in paper.addresses:
            if _letters(said) != known:
                yield _of_paper(paper, said=said, address=facts.parent_address or "—")


def _corrected(one: CorrectedSession) -> Found:
    about = f"{one.number} {one.day} {one.session}"
    return _both(about, number=one.number, on=one.day, session=one.session, was=one.was, now=one.now or "—")


def _spelt(name: str) -> str:
    """As it is spelt: spaces and how a letter with its sign is stored do not matter, anything else does."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def _letters(text: str) -> str:
    """Letters and figures alone: a comma or a line's end makes no other address."""
    return "".join(sign for sign in unicodedata.normalize("NFC", text).casefold() if sign.isalnum())


def _of_paper(paper: PaperFact, **values: str | dt.date) -> Found:
    return paper.key, {"paper": paper.title_en, **values}, {"paper": paper.title_cy or paper.title_en, **values}


def _of_pages(one: PagesFact) -> Found:
    said = {"paper": one.title_en, "pages": one.pages}
    return one.key, said, {**said, "paper": one.title_cy or one.title_en}


def _both(about: str, **values: str | dt.date) -> Found:
    return about, values, values


def _failed(key: str, text: _Text, found: Found) -> BundleCheck:
    about, english, welsh = found
    said = (_filled(text.wrong[0], english), _filled(text.wrong[1], welsh))
    return BundleCheck(key, False, text.severity, *said, *text.todo, text.citation, about)


def _filled(text: str, values: Values) -> str:
    said = {name: f"{value:%d/%m/%Y}" if isinstance(value, dt.date) else str(value) for name, value in values.items()}
    return text.format_map(said)


@cache
def _texts() -> Mapping[str, _Text]:
    return {
        row["key"]: _Text(
            row["severity"],
            (row["en"], row["cy"]),
            (row["wrong_en"], row["wrong_cy"]),
            (row["todo_en"], row["todo_cy"]),
            Citation(row["act"], row["section"], row["mark"]),
        )
        for row in _table()["check"]
    }


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads((paths.law_tables() / "bundle_checks.toml").read_text(encoding="utf-8"))
