"""What a council decides about its schools: people, documents, targets and returns, each with source and mark."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from ecede_desktop import paths
from ecede_desktop.law.calendar import add_calendar_months
from ecede_desktop.law.citations import Citation
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

T = TypeVar("T")


@dataclass(frozen=True)
class Role:
    """A role at a school in which the service has somebody to speak to."""

    key: str
    english: str
    welsh: str
    several: bool
    """Whether more than one person may hold it at a time."""
    needed_in: tuple[str, ...]
    """Phases in which a school without one is told."""
    citation: Citation


@dataclass(frozen=True)
class SchoolDocument:
    """A policy document that each school should have, and how often it is looked at again."""

    key: str
    english: str
    welsh: str
    review_months: int
    citation: Citation

    def due_after(self, day: dt.date) -> dt.date:
        """When it is to be looked at again after it was on ``day``."""
        return add_calendar_months(day, self.review_months)


@dataclass(frozen=True)
class ClosedDay:
    """When the marks of a day say that a school was closed."""

    percent: int
    least_marks: int
    planned: tuple[str, ...]
    """Codes of a school closed as planned."""
    forced: tuple[str, ...]
    """Codes of a school that could not open."""
    citation: Citation

    def says_closed(self, closed: int, marked: int) -> bool:
        """Whether so many “closed” of so many marks are enough to propose it."""
        return marked >= self.least_marks and closed * 100 >= marked * self.percent


@dataclass(frozen=True)
class SchoolPolicy:
    """People, documents, closed days, and what the address list's words mean."""

    roles: tuple[Role, ...]
    documents: tuple[SchoolDocument, ...]
    closed_day: ClosedDay
    sectors: tuple[tuple[str, str], ...]
    """(word of the list, phase)."""
    media: tuple[tuple[str, str], ...]

    def role(self, key: str) -> Role | None:
        return next((role for role in self.roles if role.key == key), None)

    def document(self, key: str) -> SchoolDocument | None:
        return next((document for document in self.documents if document.key == key), None)

    def phase_of(self, *texts: str) -> str:
        """The phase that a list's words name; empty where none is known."""
        return _meant(self.sectors, texts)

    def medium_of(self, text: str) -> str:
        """welsh, english, dual or empty."""
        return _meant(self.media, (text,))


def _meant(known: tuple[tuple[str, str], ...], texts: tuple[str, ...]) -> str:
    for text in texts:
        plain = " ".join(text.casefold().split())
        exact = [meaning for word, meaning in known if word == plain]
        # Short words ("em", "ds") stand for themselves only: within another word they would mean anything.
        within = sorted((word, meaning) for word, meaning in known if len(word) > 3 and word in plain)
        if exact:
            return exact[0]
        if within:
            return max(within, key=lambda pair: len(pair[0]))[1]
    return ""


@dataclass(frozen=True)
class TargetMeasure:
    """What a target is set for."""

    key: str
    english: str
    welsh: str
    higher_is_better: bool


@dataclass(frozen=True)
class Benchmark:
    """Groups of schools alike by free school meals; ``above`` are the percents above which the next group begins."""

    phases: tuple[str, ...]
    above: tuple[int, ...]
    citation: Citation

    def group(self, percent: Decimal) -> int:
        """The group from 1 (fewest free school meals) up."""
        return 1 + sum(percent > limit for limit in self.above)

    def words(self, group: int) -> str:
        """The group in figures: ``≤ 8 %``, ``> 8–16 %``, ``> 32 %``."""
        if group == 1:
            return f"≤ {self.above[0]} %"
        if group > len(self.above):
            return f"> {self.above[-1]} %"
        return f"> {self.above[group - 2]}–{self.above[group - 1]} %"


@dataclass(frozen=True)
class TargetPolicy:
    """How targets come about."""

    issue: Citation
    """That they are issued in the first half-term."""
    ratify: Citation
    consult_first: bool
    earlier_years: int
    measures: tuple[TargetMeasure, ...]
    benchmarks: tuple[Benchmark, ...]

    def measure(self, key: str) -> TargetMeasure | None:
        return next((measure for measure in self.measures if measure.key == key), None)

    def benchmark(self, phase: str) -> Benchmark | None:
        """The groups that hold for a phase."""
        return next((b for b in self.benchmarks if phase in b.phases), None)


@dataclass(frozen=True)
class ReturnRule:
    """A return: to whom, by when, whom it counts."""

    key: str
    english: str
    welsh: str
    recipient: str
    due_working_days: int
    age_from: int
    age_to: int
    small: int
    statuses: tuple[str, ...]
    """Registrations that are counted."""
    whole_school_phases: tuple[str, ...]
    citation: Citation

    def age_counts(self, born: dt.date, school_year: int) -> bool:
        """Whether a pupil's age on 31 August before a school year is one that is counted."""
        return self.age_from <= age_on(born, dt.date(school_year, 8, 31)) <= self.age_to


@dataclass(frozen=True)
class WithheldRule:
    """Whom files that leave the service must not show."""

    words: tuple[str, ...]
    """Any of them in a pupil's warning, in small letters."""
    facts: tuple[str, ...]
    """Kinds of facts of a school's file that say the same."""
    citation: Citation

    def holds_for(self, warning: str, facts: Iterable[tuple[str, str]]) -> bool:
        """Whether a pupil with this warning and these facts (kind, value) is to be left out."""
        plain = " ".join(warning.casefold().split())
        kinds = {kind.casefold() for kind in self.facts}
        said = any(kind.casefold() in kinds and value.casefold() not in _NO for kind, value in facts)
        return said or any(word in plain for word in self.words)


_NO = ("", "0", "n", "no", "false", "nage")


def age_on(born: dt.date, day: dt.date) -> int:
    """Whole years; somebody born on 29 February is a year older from 1 March of other years on."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def school_policy(pack: PolicyPack) -> SchoolPolicy:
    """What holds for schools in this pack.

    Raises:
        BrokenPack: the file is wrong.
    """
    return _school_policy(_file(pack, "schools.toml"))


def target_policy(pack: PolicyPack) -> TargetPolicy:
    """How targets come about in this pack.

    Raises:
        BrokenPack: the file is wrong.
    """
    return _target_policy(_file(pack, "targets.toml"))


def return_rule(pack: PolicyPack, key: str = "code_level") -> ReturnRule:
    """The rule of a return in this pack.

    Raises:
        BrokenPack: the file is wrong.
        KeyError: the pack has no such return.
    """
    rules = {rule.key: rule for rule in _returns(_file(pack, "returns.toml"))[0]}
    return rules[key]


def withheld_rule(pack: PolicyPack) -> WithheldRule:
    """Whom files that leave the service must not show.

    Raises:
        BrokenPack: the file is wrong.
    """
    return _returns(_file(pack, "returns.toml"))[1]


def _file(pack: PolicyPack, name: str) -> Path:
    """The pack's own file, else the one that ships: a pack written before these choices existed still opens."""
    own = pack.folder / name
    return own if own.exists() else paths.resources() / "policy" / "rct" / name


@lru_cache(maxsize=8)
def _school_policy(file: Path) -> SchoolPolicy:
    return read_table(file, _schools)


@lru_cache(maxsize=8)
def _target_policy(file: Path) -> TargetPolicy:
    return read_table(file, _targets)


@lru_cache(maxsize=8)
def _returns(file: Path) -> tuple[tuple[ReturnRule, ...], WithheldRule]:
    return read_table(file, lambda table: (_each(table, "return", _return), _withheld(table.table("withheld"))))


def _each(table: Entry, key: str, make: Callable[[Entry], T], named_by: str = "key") -> tuple[T, ...]:
    made = []
    for row in table.tables(key, named_by):
        made.append(make(row))
        row.done()
    return tuple(made)


def _schools(table: Entry) -> SchoolPolicy:
    closed = table.table("closed_day")
    policy = SchoolPolicy(
        roles=_each(table, "role", _role),
        documents=_each(table, "document", _document),
        closed_day=ClosedDay(
            closed.whole("percent"),
            closed.whole("least_marks"),
            closed.words("planned"),
            closed.words("forced", ()),
            citation(closed),
        ),
        sectors=_words(table, "sector", "phase"),
        media=_words(table, "medium", "medium"),
    )
    closed.done()
    if not 50 <= policy.closed_day.percent <= 100:
        raise WrongEntry(f"{closed.name}, “percent” must be from 50 to 100")
    return policy


def _role(row: Entry) -> Role:
    return Role(
        row.text("key"), row.text("en"), row.text("cy"), row.flag("several", False), row.words("needed_in", ()),
        citation(row),
    )  # fmt: skip


def _document(row: Entry) -> SchoolDocument:
    return SchoolDocument(row.text("key"), row.text("en"), row.text("cy"), row.whole("review_months"), citation(row))


def _words(table: Entry, key: str, meaning: str) -> tuple[tuple[str, str], ...]:
    pairs = _each(table, key, lambda row: (row.text(meaning), row.words("words")), meaning)
    return tuple((word.casefold(), meant) for meant, words in pairs for word in words)


def _targets(table: Entry) -> TargetPolicy:
    issue, ratify, earlier = (table.table(name) for name in ("issue", "ratify", "earlier"))
    issue.text("by")
    ratify.text("by")
    citation(earlier)
    policy = TargetPolicy(
        issue=citation(issue),
        ratify=citation(ratify),
        consult_first=ratify.flag("consult_first", True),
        earlier_years=earlier.whole("years"),
        measures=_each(table, "measure", _measure),
        benchmarks=_each(table, "benchmark", _benchmark, "section"),
    )
    for entry in (issue, ratify, earlier):
        entry.done()
    return policy


def _measure(row: Entry) -> TargetMeasure:
    return TargetMeasure(row.text("key"), row.text("en"), row.text("cy"), row.flag("higher_is_better", True))


def _benchmark(row: Entry) -> Benchmark:
    above = row.wholes("above")
    if not above or list(above) != sorted(set(above)):
        raise WrongEntry(f"{row.name}, “above” must go from low to high")
    return Benchmark(row.words("phases"), above, citation(row))


def _return(row: Entry) -> ReturnRule:
    return ReturnRule(
        key=row.text("key"),
        english=row.text("en"),
        welsh=row.text("cy"),
        recipient=row.text("recipient"),
        due_working_days=row.whole("due_working_days"),
        age_from=row.whole("age_from"),
        age_to=row.whole("age_to"),
        small=row.whole("small"),
        statuses=row.words("statuses"),
        whole_school_phases=row.words("whole_school_phases", ()),
        citation=citation(row),
    )


def _withheld(row: Entry) -> WithheldRule:
    words = tuple(word.casefold() for word in row.words("words"))
    rule = WithheldRule(words, row.words("facts", ()), citation(row))
    row.done()
    return rule
