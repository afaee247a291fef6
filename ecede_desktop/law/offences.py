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
from ecede_desktop.law.limitation import LAST_SESSION, Session
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
class Penalty:
    """The most that a court may impose of an offence."""

    fine_pence: int
    months: int
    """Of imprisonment; 0: none."""
    community: bool
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

    def bars_on(self, day: dt.date) -> bool:
        """Whether proceedings that begin on a day are barred, or not yet safe."""
        return self.bars or (self.safe_from is not None and day < self.safe_from)


@dataclass(frozen=True)
class AlsoCharged:
    """Other proceedings against this parent in which some of the same sessions are charged."""

    number: str
    tried: bool
    """A court has convicted or acquitted on them."""


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
    starts: str
    """From which session the time limit runs, by Legal's policy: ``limitation.STARTS``."""
    off_roll: tuple[Session, ...]
    """Sessions charged on which no school whose register has the absence had the child on its roll."""
    elsewhere: tuple[Session, ...]
    """Sessions charged that only schools outside the council's area have."""
    other_area: bool
    """The decision says why this council prosecutes for a school outside its area."""
    charged: tuple[AlsoCharged, ...]
    charged_again: bool
    """The decision says why sessions that are charged already are charged again."""
    died_on: dt.date | None
    """Of the parent."""
    provision: str
    """Where education was provided instead of at a school (s.444ZA)."""
    notified_on: dt.date | None
    """When the parent had the written notice of it."""
    adult_confirmed: bool
    """The decision says what shows that a parent whose birth is not recorded is 18 or over."""
    considered_on: dt.date | None
    """When an education supervision order was considered."""
    consideration_confirmed: bool
    """The decision says why a consideration older than the last session still holds."""


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


def penalty(key: str, day: dt.date) -> Penalty:
    """The most that may be imposed of an offence begun on a day.

    Raises:
        KeyError: the table has none.
    """
    rows = [
        Dated(Penalty(row["fine_pence"], row["months"], row["community"], source), row["from"], row.get("to"), source)
        for row in _table()["penalty"]
        if row["offence"] == key and (source := _citation(row))
    ]
    found = value_on(rows, day)
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


def counted_from(
    sessions: Iterable[dt.date], first_day: dt.date, last_day: dt.date, law: Offence, starts: str
) -> dt.date | None:
    """The day from which the time to begin runs: of the first or the last session without authority.

    Breach of an order is charged day by day, whether or not a register has the child, so that its own days count.
    """
    days = (first_day, last_day) if law.needs_order else tuple(sessions)
    return (max if starts == LAST_SESSION else min)(days, default=None)


def _looked_at(facts: ChargeFacts, law: Offence) -> Iterable[Check]:
    yield _answer("decided", facts.decided)
    yield _answer("order_considered", facts.order_considered)
    yield _current(facts)
    yield _answer("route_lawful", facts.route != SJP or law.single_justice)
    yield _answer("adult", facts.route != SJP or _adult(facts), born=facts.parent_born)
    yield _in_time(facts, law)
    if not law.needs_order:
        yield _answer("sessions", bool(facts.sessions))
    yield from _on_roll(facts, law)
    age = (facts.age_first, facts.age_last)
    of_age = age[0] is not None and age[1] is not None and age[0] <= facts.first_day and facts.last_day <= age[1]
    yield _answer("age", of_age, first=age[0], last=age[1])
    yield _answer("parent", facts.is_parent)
    yield _answer("parent_alive", facts.died_on is None)
    yield _barred(facts)
    yield from _charged_before(facts)
    yield _answer("knowledge", facts.knowledge or not law.needs_knowledge)
    yield _answer("order_made", facts.attendance_order or not law.needs_order)
    yield _provided(facts, law)
    yield _answer("heard", facts.heard)


def _current(facts: ChargeFacts) -> Check:
    """A consideration before the last session charged knew nothing of it, unless it is confirmed for this decision."""
    on, last = facts.considered_on, max(facts.sessions, default=facts.last_day)
    met = on is None or on >= last or facts.consideration_confirmed
    return _answer("order_current", met, on=on or "—", last=last)


def _in_time(facts: ChargeFacts, law: Offence) -> Check:
    first = counted_from(facts.sessions, facts.first_day, facts.last_day, law, facts.starts)
    last = add_calendar_months(first, facts.months) if first is not None else None
    key = "in_time_last" if facts.starts == LAST_SESSION else "in_time"
    return _answer(key, last is not None and facts.today <= last, last=last)


def _on_roll(facts: ChargeFacts, law: Offence) -> Iterable[Check]:
    """Of absence from a school: it was the child's school, and one of ours or there is a reason to prosecute."""
    if law.needs_order or law.needs_provision:
        return
    off, away = facts.off_roll, facts.elsewhere
    yield _answer("registered", not off, first=min(off)[0] if off else None, count=len(off))
    yield _answer("in_area", not away or facts.other_area, first=min(away)[0] if away else None, count=len(away))


def _charged_before(facts: ChargeFacts) -> Iterable[Check]:
    """A court has answered for a session once and for all; while it has not, Legal may have a reason for two."""
    tried = [one.number for one in facts.charged if one.tried]
    running = [one.number for one in facts.charged if not one.tried]
    yield _answer("not_tried", not tried, numbers=", ".join(tried))
    yield _answer("not_charged", not running or facts.charged_again, numbers=", ".join(running))


def _provided(facts: ChargeFacts, law: Offence) -> Check:
    """Absence from a place other than a school counts only after the parent had written notice of it (s.444ZA)."""
    known = bool(facts.provision.strip()) and facts.notified_on is not None
    after = facts.notified_on is not None and facts.notified_on < facts.first_day
    return _answer("provision", not law.needs_provision or (known and after), day=facts.notified_on)


def _barred(facts: ChargeFacts) -> Check:
    barring = [one for one in facts.notices if one.bars_on(facts.today)]
    safe = max((one.safe_from for one in barring if one.safe_from is not None), default=None)
    numbers = ", ".join(one.number for one in barring)
    return _answer("not_barred", not barring, notices=numbers, safe=safe or "—")


def _adult(facts: ChargeFacts) -> bool:
    """The birth of most parents is not recorded: then somebody has to say what shows that they are of age."""
    born = facts.parent_born
    if born is None:
        return facts.adult_confirmed
    return add_calendar_months(born, 12 * ADULT_YEARS) <= facts.today


def _answer(key: str, met: bool, **values: str | dt.date | int | None) -> Check:
    text = charge_texts()[key]
    assert text.citation is not None
    return answered(text, met, text.citation, values)


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads((paths.law_tables() / "offences.toml").read_text(encoding="utf-8"))


def _citation(row: Mapping[str, Any]) -> Citation:
    return Citation(row["act"], row["section"], row.get("mark", "confirmed"))
