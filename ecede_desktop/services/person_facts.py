"""Ends and withdraws what was recorded of persons: nothing is deleted, and nothing without a day or a reason."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.people import EndFact, WithdrawFact
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import person_facts


def end_fact(desk: Desk, command: EndFact) -> Outcome[None]:
    """Say on which day a name, number, consent, need, address, tie or place in a household ended.

    Raises:
        NoSuchFact: there is none with that id.
        Refused: the day is still to come or before the first, it was withdrawn, or there is no consent to end.
    """
    if command.on > desk.clock.today():
        text = "The last day is still to come. Say that it ended once it has."
        raise Refused("fact_to_future", text, field="to_date")
    _known(command.kind)
    with desk.writing() as unit:
        row = person_facts.found(unit.session, command.kind, command.fact_id)
        _refuse_withdrawn(row)
        if command.kind == "consent" and row.consent_on is None:
            raise Refused("no_consent", "No consent to be served there is recorded.")
        began: dt.date | None = row.consent_on if command.kind == "consent" else row.from_date
        if began is not None and command.on < began:
            raise Refused("fact_ends_before", "It would end before it began.", field="to_date")
        held = row.consent_ended_on if command.kind == "consent" else row.to_date
        if held == command.on:
            return Outcome(Changes(), None)
        person_facts.end(unit, command.kind, command.fact_id, command.on)
        return Outcome(unit.commit(), None)


def withdraw_fact(desk: Desk, command: WithdrawFact) -> Outcome[None]:
    """Say that something was never so, and how that is known; it stays to be read and counts no more.

    Raises:
        NoSuchFact: there is none with that id.
        Refused: no reason is given, it was withdrawn before, or it is a consent, which is ended and not withdrawn.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("withdraw_reason_empty", "Say how it is known that this was never so.", field="reason")
    _known(command.kind)
    if command.kind == "consent":
        text = "A consent is not withdrawn here: say on which day it ended, or withdraw the number itself."
        raise Refused("consent_is_ended", text)
    with desk.writing() as unit:
        row = person_facts.found(unit.session, command.kind, command.fact_id)
        _refuse_withdrawn(row)
        person_facts.withdraw(unit, command.kind, command.fact_id, reason)
        return Outcome(unit.commit(), None)


def _known(kind: str) -> None:
    if kind not in person_facts.TABLES:
        known = ", ".join(person_facts.TABLES)
        raise Refused("fact_kind", f"“{kind}” is no kind of entry; use one of {known}.", field="kind", kind=kind)


def _refuse_withdrawn(row: Any) -> None:
    if row.withdrawn_at is not None:
        raise Refused("fact_withdrawn", "This entry was withdrawn already. Record it anew if it is so after all.")
