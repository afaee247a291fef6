"""How much time is left to begin proceedings against a parent, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.limitation import FIRST_SESSION, SessionLimit
from ecede_desktop.law.offences import Barring
from ecede_desktop.records.charges import TimeToBegin
from ecede_desktop.ui import wording
from ecede_desktop.ui.case import clock_words

translate = QCoreApplication.translate


def sentences(time: TimeToBegin) -> tuple[str, ...]:
    """What is in time until when, and what bars it."""
    return (*_said(time), *(_barred(one) for one in time.barred))


def state(one: SessionLimit, time: TimeToBegin) -> str:
    """How a session stands today, in words."""
    return translate("TimeToBegin", "Can be charged") if one in time.open else translate("TimeToBegin", "Out of time")


def rule(time: TimeToBegin) -> str:
    """From when time runs, and by whose word."""
    clock = time.clock
    if clock.starts == FIRST_SESSION:
        said = translate("TimeToBegin", "Each session can be charged for {months} months from its own day.")
    else:
        said = translate("TimeToBegin", "The whole period can be charged for {months} months from its last session.")
    return " ".join((said.format(months=clock.months), clock_words.source(clock.citation)))


def _said(time: TimeToBegin) -> Iterator[str]:
    clock, until = time.clock, time.whole_until
    if not clock.sessions:
        yield translate("TimeToBegin", "The register shows no unauthorised session in this period.")
    elif time.of_order:
        last = clock.last_day
        assert last is not None
        text = translate(
            "TimeToBegin", "Breach of an order: last day to begin, counted from the first day charged: {day}."
        )
        yield text.format(day=wording.relative_day(last, time.today))
    elif until is None:
        assert clock.backstop is not None
        text = translate("TimeToBegin", "All {count} sessions are out of time; the last day was {day}.")
        yield text.format(count=len(clock.sessions), day=wording.day(clock.backstop))
    else:
        yield from _in_time(time)


def _in_time(time: TimeToBegin) -> Iterator[str]:
    clock, until, gone = time.clock, time.whole_until, time.gone
    assert until is not None
    assert clock.backstop is not None
    last = wording.relative_day(until, time.today)
    if not gone:
        text = translate("TimeToBegin", "Sessions in the period: {count}. All of them can be charged until {day}.")
        yield text.format(count=len(clock.sessions), day=last)
    else:
        text = translate("TimeToBegin", "Out of time already: {count} sessions, up to {day}.")
        yield text.format(count=len(gone), day=wording.day(gone[-1].day))
        text = translate("TimeToBegin", "The {count} sessions from {first} on can be charged until {day}.")
        yield text.format(count=len(time.open), first=wording.day(time.open[0].day), day=last)
    if clock.backstop != until:
        text = translate("TimeToBegin", "The last of them falls out after {day}.")
        yield text.format(day=wording.day(clock.backstop))


def _barred(one: Barring) -> str:
    if one.safe_from is None:
        return translate("TimeToBegin", "Penalty notice {number} bars proceedings.").format(number=one.number)
    text = translate("TimeToBegin", "Penalty notice {number} bars proceedings; safe from {day} on.")
    return text.format(number=one.number, day=wording.day(one.safe_from))
