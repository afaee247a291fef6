"""Offences of irregular attendance, how proceedings may begin, and what must hold before they do."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ecede_desktop import paths
from ecede_desktop.law.calendar import add_calendar_months
from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.notices import Check, CheckText, answered, text_of

SJP, REQUISITION, SUMMONS = "sjp", "requisition", "summons"
ADULT_YEARS = 18


@dataclass(frozen=True)
class Offence:
    """An offence, its wording, and what may follow."""

    key: str
    english: str
    welsh: str
    wording_en: str
    wording_cy: str
    single_justice: bool
    imprisonable: bool
    needs_knowledge: bool
    needs_order: bool
    needs_provision: bool
    most_en: str
    most_cy: str
    alternative: str
    """The offence that the court may convict of instead (s.444(8B)); empty: none."""
    citation: Citation


@dataclass(frozen=True)
class Route:
    """A way to begin proceedings."""

    key: str
    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class Barring:
    """A penalty notice on sessions of the period, as it stands: whether and until when it bars proceedings."""

    number: str
    bars: bool
    safe_from: dt.date | None


@dataclass(frozen=True)
class ChargeFacts:
    """Everything that is looked at before proceedings begin against one parent for one child."""

    today: dt.date
    offence: str
    route: str
    first_day: dt.date
    last_day: dt.date
    sessions: tuple[dt.date, ...]
    """Days of the unauthorised sessions of the period."""
    months: int
    """Of the time limit, from the policy pack."""
    decided: bool
    order_considered: bool
    knowledge: bool
    attendance_order: bool
    is_parent: bool
    parent_born: dt.date | None
    age_first: dt.date | None
    age_last: dt.date | None
    notices: tuple[Barring, ...]
    heard: bool
    """Invited to an interview or to write with the answer on file, or the decision says why not."""


@cache
def offences() -> Mapping[str, tuple[Dated[Offence], ...]]:
    """Every offence by its key, dated."""
    found: dict[str, tuple[Dated[Offence], ...]] = {}
    for row in _table()["offence"]:
        source = _citation(row)
        made = Offence(
            row["key"], row["en"], row["cy"], row["wording_en"], row["wording_cy"], row["single_justice"],
            row["imprisonable"], row["needs_knowledge"], row.get("needs_order", False),
            row.get("needs_provision", False), row["most_en"], row["most_cy"], row["alternative"], source,
        )  # fmt: skip
        found[made.key] = (*found.get(made.key, ()), Dated(made, row["from"], row.get("to"), source))
    return found


def offence(key: str, day: dt.date) -> Offence:
    """An offence as the law has it on a day.

    Raises:
        KeyError: there is none.
    """
    found = value_on(offences().get(key, ()), day)
    if found is None:
        raise KeyError(key)
    return found.value


@cache
def routes() -> tuple[Route, ...]:
    """The ways to begin proceedings."""
    return tuple(Route(row["key"], row["en"], row["cy"], _citation(row)) for row in _table()["route"])


@cache
def charge_texts() -> Mapping[str, CheckText]:
    """What must hold before proceedings begin, in words."""
    return {row["key"]: text_of(row, _citation(row)) for row in _table()["check"]}


def may_begin(facts: ChargeFacts) -> tuple[Check, ...]:
    """Every rule as it stands, met or not; proceedings begin only where all are met."""
    return tuple(_looked_at(facts, offence(facts.offence, facts.first_day)))


def first_charged(sessions: Iterable[dt.date], first_day: dt.date, law: Offence) -> dt.date | None:
    """The day from which the time to begin runs: of the first session without authority.

    Breach of an order is charged day by day, whether or not a register has the child, so that its first day counts.
    """
    return first_day if law.needs_order else min(sessions, default=None)


def _looked_at(facts: ChargeFacts, law: Offence) -> Iterable[Check]:
    yield _answer("decided", facts.decided)
    yield _answer("order_considered", facts.order_considered)
    yield _answer("route_lawful", facts.route != SJP or law.single_justice)
    yield _answer("adult", facts.route != SJP or _adult(facts))
    first = first_charged(facts.sessions, facts.first_day, law)
    last = add_calendar_months(first, facts.months) if first is not None else None
    yield _answer("in_time", last is not None and facts.today <= last, last=last)
    if not law.needs_order:
        yield _answer("sessions", first is not None)
    age = (facts.age_first, facts.age_last)
    of_age = age[0] is not None and age[1] is not None and age[0] <= facts.first_day and facts.last_day <= age[1]
    yield _answer("age", of_age, first=age[0], last=age[1])
    yield _answer("parent", facts.is_parent)
    yield _barred(facts)
    yield _answer("knowledge", facts.knowledge or not law.needs_knowledge)
    yield _answer("order_made", facts.attendance_order or not law.needs_order)
    yield _answer("heard", facts.heard)


def _barred(facts: ChargeFacts) -> Check:
    barring = [
        one for one in facts.notices
        if one.bars or (one.safe_from is not None and facts.today < one.safe_from)
    ]  # fmt: skip
    safe = max((one.safe_from for one in barring if one.safe_from is not None), default=None)
    numbers = ", ".join(one.number for one in barring)
    return _answer("not_barred", not barring, notices=numbers, safe=safe or "—")


def _adult(facts: ChargeFacts) -> bool:
    """Whether nothing says that the defendant is under 18: the birth of most parents is not recorded."""
    born = facts.parent_born
    return born is None or add_calendar_months(born, 12 * ADULT_YEARS) <= facts.today


def _answer(key: str, met: bool, **values: str | dt.date | int | None) -> Check:
    text = charge_texts()[key]
    assert text.citation is not None
    return answered(text, met, text.citation, values)


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads((paths.law_tables() / "offences.toml").read_text(encoding="utf-8"))


def _citation(row: Mapping[str, Any]) -> Citation:
    return Citation(row["act"], row["section"], row.get("mark", "confirmed"))
