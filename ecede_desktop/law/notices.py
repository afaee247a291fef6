"""Penalty notices: what a notice must say, and whether one may be given to a parent for a child, rule by rule."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from typing import Any

from ecede_desktop import paths
from ecede_desktop.law.calendar import add_calendar_months, school_year_of
from ecede_desktop.law.citations import Citation, Dated, value_on

TERM, SCHOOL_YEAR, WEEKS = "term", "school_year", "weeks"
WINDOWS = (TERM, SCHOOL_YEAR, WEEKS)
UNAUTHORISED = "unauthorised"
HEAD, DEPUTY, POLICE, OFFICER = "head_teacher", "deputy", "police", "officer"
ASKED_AS = (HEAD, DEPUTY, POLICE, OFFICER)
"""A head teacher, a deputy or assistant head, a constable, an officer of the council (SI 2013/1983 regs 10–12)."""

STATEMENTS = ("no_proceedings", "no_exemption", "code_followed")
"""What whoever gives a notice states of every one."""
STILL_CURRENT, ADDRESS_WITHHELD = "still_current", "address_withheld"
STATED_INSTEAD = (STILL_CURRENT, ADDRESS_WITHHELD)
"""What a named person may state instead of a rule that would stand in the way."""
KNOWN, MISSING, WITHHELD = "known", "missing", "withheld"

_UNITS = {"calendar": ("days", "diwrnod"), "working": ("working days", "diwrnod gwaith"),
          "school": ("school days", "diwrnod ysgol")}  # fmt: skip

Values = Mapping[str, str | dt.date | int | None]
Session = tuple[dt.date, str]
"""A day and AM or PM."""


@dataclass(frozen=True)
class Amounts:
    """What is to be paid within 28 and within 42 days of receipt, in pence."""

    lower_pence: int
    higher_pence: int


@dataclass(frozen=True)
class Particular:
    """Something that a notice must say (reg 3)."""

    key: str
    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class WithdrawalGround:
    """A ground on which a notice is withdrawn, and what follows (regs 8, 9)."""

    key: str
    english: str
    welsh: str
    citation: Citation
    bars: bool
    """No proceedings for the offence afterwards."""
    repays: bool
    """What was paid is repaid."""
    may_be_replaced: bool
    """Another notice issued at the same time lifts the bar once it is not paid."""
    only_unpaid: bool
    """Only after the last day to pay has passed."""


@dataclass(frozen=True)
class CheckText:
    """A rule in words, and what would satisfy it; {slots} are filled from the facts."""

    key: str
    english: str
    welsh: str
    satisfy_en: str
    satisfy_cy: str
    citation: Citation | None
    """None: the source is that of the ground or the cap."""
    unknown_en: str = ""
    """What would satisfy it while something that fills a slot is not known yet; empty: the same."""
    unknown_cy: str = ""


@dataclass(frozen=True)
class Ground:
    """A ground of the council's code of conduct."""

    key: str
    english: str
    welsh: str
    window: str
    weeks: int
    codes: tuple[str, ...]
    least: int
    consecutive: bool
    below_percent: int | None
    warning: bool
    citation: Citation

    def counts(self, mark: NoticeMark) -> bool:
        """Whether a mark counts on this ground: by its class, or by its own letter."""
        return mark.unauthorised and (UNAUTHORISED in self.codes or mark.code in self.codes)


@dataclass(frozen=True)
class WarningLength:
    """How long a warning runs: so many days of a unit."""

    length: int
    unit: str

    @property
    def words(self) -> tuple[str, str]:
        """In English and in Welsh: 15 school days."""
        english, welsh = _UNITS[self.unit]
        return f"{self.length} {english if self.length != 1 else english.removesuffix('s')}", f"{self.length} {welsh}"


@dataclass(frozen=True)
class Cap:
    """The most notices to one parent: for one child or for all, in so many months or in a school year."""

    most: int
    per: str
    period: str
    months: int

    @property
    def key(self) -> str:
        """Of the rule in words: whom it counts for, and over what."""
        return f"cap_{self.per}_{'year' if self.period == SCHOOL_YEAR else 'months'}"


@dataclass(frozen=True)
class NoticeMark:
    """A mark of the register, as much as is counted."""

    day: dt.date
    session: str
    code: str
    unauthorised: bool
    possible: bool = True
    """A session at which the child had to attend: what lies between two absences that follow one another."""

    @property
    def key(self) -> Session:
        return self.day, self.session


@dataclass(frozen=True)
class GivenNotice:
    """A notice that was given to this parent."""

    on: dt.date
    this_child: bool


@dataclass(frozen=True)
class WarningGiven:
    """A warning to this parent, as far as is known."""

    on: dt.date
    served_on: dt.date | None
    runs_to: dt.date | None
    """Last day of the time to improve; None: not to be told yet."""


@dataclass(frozen=True)
class NoticeFacts:
    """Everything that is looked at before a notice is given to one parent for one child."""

    today: dt.date
    asked_as: str
    asks_for_own_pupil: bool
    """A head or deputy asks for a pupil of their own school; always true of others."""
    is_parent: bool
    parent_basis: bool
    """Responsibility or care stands with its basis."""
    died_on: dt.date | None
    has_address: bool
    age_first: dt.date | None
    """First and last day of compulsory school age; None: no date of birth."""
    age_last: dt.date | None
    first_day: dt.date
    last_day: dt.date
    """The period asked for."""
    window: tuple[dt.date, dt.date] | None
    """Of the ground; None: the terms are not known."""
    marks: tuple[NoticeMark, ...]
    """All marks from the beginning of the window or of the period, whichever is earlier, in order."""
    off_roll: tuple[Session, ...]
    """Sessions of the period on which the child was at no school that the council may act for."""
    taken: Mapping[Session, str]
    """Sessions that another notice to this parent for this child relies on, with its number."""
    year_share: Fraction | None
    """Attended of possible in this school year."""
    warning: WarningGiven | None
    issued: tuple[GivenNotice, ...]
    """Notices given to this parent since the earliest day that a cap looks at; withdrawn ones that ought not to have
    been issued are not among them."""
    proceedings_begun: bool
    begin_by: dt.date | None
    """Last day to begin proceedings for the first session relied on."""
    safe_from: dt.date | None
    """First day on which proceedings would be safe if a notice posted today stayed unpaid."""
    stated: frozenset[str]
    """What a named person stated: some of ``STATEMENTS``."""
    child_address: str = KNOWN
    """KNOWN, or that there is none, or that it is not to be told to this parent."""
    pay_address: bool = True
    """The authority's address to pay to and to write to is entered."""
    window_today: tuple[dt.date, dt.date] | None = None
    """Of the ground as it lies today; None: the terms are not known."""


@dataclass(frozen=True)
class Check:
    """A rule as it stands: met or not, the words, what was found, and what would satisfy it."""

    key: str
    met: bool
    english: str
    welsh: str
    satisfy_en: str
    satisfy_cy: str
    citation: Citation
    instead: str = ""
    """The statement of a named person that would stand instead; empty: nobody may pass it."""


@dataclass(frozen=True)
class Examined:
    """What came of looking: every rule, and the sessions that a notice would rely on."""

    checks: tuple[Check, ...]
    sessions: tuple[NoticeMark, ...]

    @property
    def unmet(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if not check.met)

    @property
    def may_issue(self) -> bool:
        return not self.unmet


@dataclass(frozen=True)
class Code:
    """The code of conduct as it holds on a day."""

    ground: Dated[Ground]
    warning: Dated[WarningLength]
    caps: tuple[Dated[Cap], ...]
    """All that hold: a code may bound what one parent is given and, beside it, what is given for one child."""


def amounts_on(day: dt.date) -> Dated[Amounts]:
    """What a notice issued on a day asks for (SI 2013/1983 reg 4).

    Raises:
        KeyError: before the Regulations.
    """
    rows = [
        Dated(Amounts(row["lower_pence"], row["higher_pence"]), row["from"], row.get("to"), _citation(row))
        for row in _table()["amount"]
    ]
    found = value_on(rows, day)
    if found is None:
        raise KeyError(f"amounts on {day}")
    return found


@cache
def particulars() -> tuple[Particular, ...]:
    """What a notice must say, in the order of reg 3."""
    return tuple(Particular(row["key"], row["en"], row["cy"], _citation(row)) for row in _table()["particular"])


@cache
def withdrawal_grounds() -> tuple[WithdrawalGround, ...]:
    """Grounds on which a notice may be (reg 8) or must be (reg 9) withdrawn."""
    return tuple(
        WithdrawalGround(
            row["key"], row["en"], row["cy"], _citation(row), row["bars"], row["repays"],
            row.get("may_be_replaced", False), row.get("only_unpaid", False),
        )
        for row in _table()["withdrawal"]
    )  # fmt: skip


@cache
def law_texts() -> Mapping[str, CheckText]:
    """The rules of the law itself in words, by key."""
    return {row["key"]: text_of(row, _citation(row)) for row in _table()["check"]}


@cache
def code_texts() -> Mapping[str, CheckText]:
    """The rules of a code of conduct in words, by key; their figures and their source are the pack's."""
    return {row["key"]: text_of(row, None) for row in _table()["code_check"]}


def examine(facts: NoticeFacts, code: Code) -> Examined:
    """Look at every rule of the law and of the code; each is answered, so that nobody mends one to meet the next."""
    look = _Look(facts, code)
    found = (*look.of_the_law(), *look.of_the_code())
    return Examined(tuple(found), look.relied)


@dataclass(frozen=True)
class _Look:
    facts: NoticeFacts
    code: Code

    @property
    def ground(self) -> Ground:
        return self.code.ground.value

    @property
    def counted(self) -> tuple[NoticeMark, ...]:
        """Marks that count on this ground within its window, another notice's left out."""
        return self._within(self.facts.window)

    def _within(self, window: tuple[dt.date, dt.date] | None) -> tuple[NoticeMark, ...]:
        if window is None:
            return ()
        first, last = window
        here = (mark for mark in self.facts.marks if first <= mark.day <= last)
        kept = [mark for mark in here if self.ground.counts(mark) and mark.key not in self.facts.taken]
        return longest_run(kept, self.facts.marks) if self.ground.consecutive else tuple(kept)

    @property
    def relied(self) -> tuple[NoticeMark, ...]:
        """The sessions that the notice would rely on: those that count, within the period asked for."""
        first, last = self.facts.first_day, self.facts.last_day
        return tuple(mark for mark in self.counted if first <= mark.day <= last)

    def of_the_law(self) -> Iterable[Check]:
        facts, asked = self.facts, self.facts.asked_as
        own = asked in (POLICE, OFFICER) or facts.asks_for_own_pupil
        yield self._law("authorised", asked in ASKED_AS and own)
        yield self._law("parent", facts.is_parent and facts.parent_basis)
        yield self._law("parent_alive", facts.died_on is None)
        yield self._law("address", facts.has_address)
        yield self._childs_address()
        yield self._law("pay_address", facts.pay_address)
        yield self._age()
        off = set(facts.off_roll)
        yield self._law("school", not any(mark.key in off for mark in self.relied))
        yield self._law("sessions", bool(self.relied))
        yield self._not_taken()
        yield self._law("proceedings", not facts.proceedings_begun and "no_proceedings" in facts.stated)
        yield self._in_time()

    def _age(self) -> Check:
        facts, first, last = self.facts, self.facts.age_first, self.facts.age_last
        of_age = first is not None and last is not None and first <= facts.first_day and facts.last_day <= last
        return self._law("age", of_age, first=first, last=last)

    def _childs_address(self) -> Check:
        """A notice says where the child lives; where this parent may not know it, a named person answers for that."""
        if self.facts.child_address != WITHHELD:
            # A place that is not known asks for it, in the words for what is not known.
            return self._law("child_address", self.facts.child_address == KNOWN, place=None)
        check = self._law("child_address", ADDRESS_WITHHELD in self.facts.stated)
        return replace(check, instead=ADDRESS_WITHHELD)

    def _not_taken(self) -> Check:
        """Met unless everything that would count is another notice's: then that is why nothing is left."""
        facts = self.facts
        taken = sorted({number for key, number in facts.taken.items() if facts.first_day <= key[0] <= facts.last_day})
        return self._law("not_taken", not taken or bool(self.relied), notices=", ".join(taken))

    def _in_time(self) -> Check:
        last, safe = self.facts.begin_by, self.facts.safe_from
        met = last is not None and safe is not None and safe <= last
        return self._law("in_time", met, last=last, safe=safe)

    def of_the_code(self) -> Iterable[Check]:
        facts, ground = self.facts, self.ground
        first, last = facts.window or (None, None)
        source, counted = self.code.ground.citation, len(self.counted)
        yield self._own(
            "count", counted >= ground.least, source, least=ground.least, found=counted, first=first, last=last
        )  # fmt: skip
        outside = facts.window is None or facts.first_day < facts.window[0] or facts.last_day > facts.window[1]
        yield self._own("window", not outside, source, first=first, last=last)
        yield self._window_today(first, last)
        if ground.below_percent is not None:
            yield self._percent(ground.below_percent)
        if ground.warning:
            yield from self._warned()
        for cap in self.code.caps:
            yield self._cap(cap)
        yield self._own("exemptions", "no_exemption" in facts.stated, source)
        yield self._own("code_followed", "code_followed" in facts.stated, source)

    def _percent(self, below: int) -> Check:
        share = self.facts.year_share
        met = share is not None and share * 100 < below
        shown = None if share is None else f"{float(share * 100):.1f}"
        return self._own("percent", met, self.code.ground.citation, percent=below, found=shown)

    def _warned(self) -> Iterable[Check]:
        facts, length = self.facts, self.code.warning
        given = facts.warning
        over = given is not None and given.runs_to is not None and given.runs_to < facts.today
        runs_to = given.runs_to if given is not None else None
        english, welsh = length.value.words
        yield self._own("warning", over, length.citation, length_en=english, length_cy=welsh, runs_to=runs_to)
        served = given.served_on if given is not None else None
        after = served is not None and any(mark.day > served for mark in self.relied)
        yield self._own("after_warning", after, length.citation)

    def _window_today(self, first: dt.date | None, last: dt.date | None) -> Check:
        """A request may wait; whether its sessions are still those of, say, the current term is asked when it ends."""
        least = self.ground.least
        still = len(self._within(self.facts.window_today)) >= least or len(self.counted) < least
        met = still or STILL_CURRENT in self.facts.stated
        check = self._own("window_today", met, self.code.ground.citation, first=first, last=last)
        return check if still else replace(check, instead=STILL_CURRENT)

    def _cap(self, held: Dated[Cap]) -> Check:
        cap = held.value
        since = cap_since(cap, self.facts.today)
        given = sorted(
            one.on for one in self.facts.issued if one.on >= since and (cap.per == "parent" or one.this_child)
        )
        free = next_free(cap, given, self.facts.today)
        return self._own(
            cap.key, len(given) < cap.most, held.citation, most=cap.most, found=len(given), first=since, next=free,
            months=cap.months,
        )  # fmt: skip

    def _law(self, key: str, met: bool, **values: str | dt.date | int | None) -> Check:
        text = law_texts()[key]
        assert text.citation is not None
        return answered(text, met, text.citation, values)

    def _own(self, key: str, met: bool, source: Citation, **values: str | dt.date | int | None) -> Check:
        return answered(code_texts()[key], met, source, values)


def longest_run(counted: Sequence[NoticeMark], marks: Sequence[NoticeMark]) -> tuple[NoticeMark, ...]:
    """The longest run of counted sessions with no other session at which the child had to attend between them."""
    keys = {mark.key for mark in counted}
    best: list[NoticeMark] = []
    run: list[NoticeMark] = []
    for mark in marks:
        if mark.key in keys:
            run.append(mark)
            best = run if len(run) > len(best) else best
        elif mark.possible:
            run = []
    return tuple(best)


def cap_since(cap: Cap, today: dt.date) -> dt.date:
    """From which day on notices count towards the cap."""
    if cap.period == SCHOOL_YEAR:
        return dt.date(school_year_of(today), 9, 1)
    return add_calendar_months(today, -cap.months) + dt.timedelta(days=1)


def next_free(cap: Cap, given: Sequence[dt.date], today: dt.date) -> dt.date:
    """The first day on which another notice may be given; today where the cap is not reached."""
    if len(given) < cap.most:
        return today
    if cap.period == SCHOOL_YEAR:
        return dt.date(school_year_of(today) + 1, 9, 1)
    return add_calendar_months(sorted(given)[len(given) - cap.most], cap.months)


def answered(text: CheckText, met: bool, citation: Citation, values: Values) -> Check:
    """A rule with its answer, its {slots} filled."""
    said = {name: _said(value) for name, value in values.items()}
    unknown = None in values.values()
    english = (unknown and text.unknown_en) or text.satisfy_en
    welsh = (unknown and text.unknown_cy) or text.satisfy_cy
    return Check(
        text.key,
        met,
        text.english.format_map(said),
        text.welsh.format_map(said),
        english.format_map(said),
        welsh.format_map(said),
        citation,
    )


def _said(value: str | dt.date | int | None) -> str:
    if value is None:
        return "—"
    return f"{value.day:02d}/{value.month:02d}/{value.year}" if isinstance(value, dt.date) else str(value)


def text_of(row: Mapping[str, Any], source: Citation | None) -> CheckText:
    """A row of a table of rules."""
    return CheckText(
        row["key"], row["en"], row["cy"], row["satisfy_en"], row["satisfy_cy"], source, row.get("unknown_en", ""),
        row.get("unknown_cy", ""),
    )  # fmt: skip


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads((paths.law_tables() / "penalty_notices.toml").read_text(encoding="utf-8"))


def _citation(row: Mapping[str, Any]) -> Citation:
    act = row.get("act", "Education (Penalty Notices) (Wales) Regulations 2013")
    return Citation(act, row["section"], row.get("mark", "confirmed"))
