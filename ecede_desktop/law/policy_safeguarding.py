"""Reads what a concern for a child asks (``safeguarding.toml``): the duty, telephones, times, steps, the form."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "safeguarding.toml"
RING, REPORT, ACKNOWLEDGEMENT = "ring", "report", "acknowledgement"
TO_DO = (RING, REPORT, ACKNOWLEDGEMENT)
NEEDED_STEPS = ("told", "parents_told", "parents_not_told", "form_sent", "acknowledged", "escalated", "outcome")
NEEDS = ("whom", "note")


@dataclass(frozen=True)
class Words:
    """A sentence in both languages, with where it comes from."""

    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class Telephone:
    """A number to ring; empty where nobody has told it."""

    key: str
    english: str
    welsh: str
    number: str
    citation: Citation


@dataclass(frozen=True)
class Step:
    """Something that is done about a concern."""

    key: str
    english: str
    welsh: str
    asks_english: str
    asks_welsh: str
    needs: tuple[str, ...]
    ends: tuple[str, ...]
    """What was to be done and is over with it."""


@dataclass(frozen=True)
class Question:
    """A question of the referral form."""

    key: str
    english: str
    welsh: str
    source: str
    """What of the record answers it to begin with; empty: nothing does."""
    long: bool
    needed: bool


@dataclass(frozen=True)
class Section:
    """A part of the referral form."""

    key: str
    english: str
    welsh: str
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Form:
    """The multi-agency referral form."""

    title_en: str
    title_cy: str
    check_en: str
    check_cy: str
    citation: Citation
    sections: tuple[Section, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(question for section in self.sections for question in section.questions)


@dataclass(frozen=True)
class SafeguardingPolicy:
    """What a council asks when a child may be at risk."""

    board_en: str
    board_cy: str
    series: str
    duty: Words
    danger: Words
    telephones: tuple[Telephone, ...]
    report_hours: tuple[Dated[int], ...]
    acknowledge_working_days: tuple[Dated[int], ...]
    steps: tuple[Step, ...]
    form: Form

    def step(self, key: str) -> Step | None:
        """The step with this key."""
        return next((step for step in self.steps if step.key == key), None)

    def report_due(self, noticed_at: dt.datetime, day: dt.date) -> tuple[dt.datetime, Citation]:
        """When the written report is to be sent at the latest."""
        hours = _holding(self.report_hours, day)
        return noticed_at + dt.timedelta(hours=hours.value), hours.citation

    def acknowledgement_due(self, sent_on: dt.date) -> tuple[dt.date, Citation]:
        """The day by which the local authority is to have acknowledged."""
        days = _holding(self.acknowledge_working_days, sent_on)
        return add_working_days(sent_on, days.value), days.citation


def _holding(values: tuple[Dated[int], ...], day: dt.date) -> Dated[int]:
    return value_on(values, day) or values[0]


def safeguarding_policy(pack: PolicyPack) -> SafeguardingPolicy:
    """What the council of a pack asks.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _policy_of(pack.folder)


@cache
def _policy_of(folder: Path) -> SafeguardingPolicy:
    return read_table(folder / FILE, _policy)


def _policy(table: Entry) -> SafeguardingPolicy:
    board = table.table("board")
    policy = SafeguardingPolicy(
        board_en=board.text("en"),
        board_cy=board.text("cy"),
        series=board.text("series"),
        duty=_words(table.table("duty")),
        danger=_words(table.table("danger")),
        telephones=tuple(_telephone(row) for row in table.tables("telephone", "key")),
        report_hours=tuple(_number(row) for row in table.tables("report_hours")),
        acknowledge_working_days=tuple(_number(row) for row in table.tables("acknowledge_working_days")),
        steps=tuple(_step(row) for row in table.tables("step", "key")),
        form=_form(table),
    )
    board.done()
    told = [step.key for step in policy.steps]
    if lacking := [key for key in NEEDED_STEPS if key not in told]:
        raise WrongEntry(f"[[step]] needs {', '.join(lacking)}")
    for keys, what in ((told, "steps"), ([question.key for question in policy.form.questions], "questions")):
        if len(set(keys)) != len(keys):
            raise WrongEntry(f"two {what} have the same key")
    return policy


def _words(row: Entry) -> Words:
    made = Words(row.text("en"), row.text("cy"), citation(row))
    row.done()
    return made


def _telephone(row: Entry) -> Telephone:
    made = Telephone(row.text("key"), row.text("en"), row.text("cy"), row.text("number"), citation(row))
    row.done()
    return made


def _number(row: Entry) -> Dated[int]:
    made = Dated(row.whole("value"), row.day("from"), row.day_or_none("to"), citation(row))
    row.done()
    if made.value < 1:
        raise WrongEntry(f"{row.name}: value is {made.value}; use 1 or more")
    return made


def _step(row: Entry) -> Step:
    made = Step(
        key=row.text("key"),
        english=row.text("en"),
        welsh=row.text("cy"),
        asks_english=row.text("asks_en"),
        asks_welsh=row.text("asks_cy"),
        needs=_of(row, "needs", NEEDS),
        ends=_of(row, "ends", TO_DO),
    )
    row.done()
    return made


def _of(row: Entry, key: str, known: tuple[str, ...]) -> tuple[str, ...]:
    values = row.words(key)
    if strange := [value for value in values if value not in known]:
        raise WrongEntry(f"{row.name}: {key} has “{strange[0]}”; use {', '.join(known)}")
    return values


def _form(table: Entry) -> Form:
    row = table.table("form")
    made = Form(
        title_en=row.text("title_en"),
        title_cy=row.text("title_cy"),
        check_en=row.text("check_en"),
        check_cy=row.text("check_cy"),
        citation=citation(row),
        sections=tuple(_section(part) for part in table.tables("section", "key")),
    )
    row.done()
    return made


def _section(row: Entry) -> Section:
    questions = tuple(_question(part) for part in row.tables("question", "key"))
    made = Section(row.text("key"), row.text("en"), row.text("cy"), questions)
    row.done()
    return made


def _question(row: Entry) -> Question:
    made = Question(
        key=row.text("key"),
        english=row.text("en"),
        welsh=row.text("cy"),
        source=row.text("from", ""),
        long=row.flag("long", False),
        needed=row.flag("needed", False),
    )
    row.done()
    return made
