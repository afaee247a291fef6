"""The six-month clock in sentences: what can still be charged, what falls out, and what lies before a charge."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.citations import Citation
from ecede_desktop.law.limitation import FIRST_SESSION, SessionLimit
from ecede_desktop.law.sequences import SequenceStep, WayAhead
from ecede_desktop.records.case_clocks import CaseClock
from ecede_desktop.services.counting_sentences import in_short
from ecede_desktop.ui import i18n, school_names, wording

translate = QCoreApplication.translate


def what_is_open(clock: CaseClock) -> str:
    """How many sessions can be charged, and until when all of them can."""
    every, last = len(clock.clock.sessions), clock.next_out
    if not every and clock.answered:
        return translate(
            "CaseClock", "No unauthorised session is left to charge: each is answered for by a paid notice."
        )
    if not every:
        return translate("CaseClock", "No unauthorised session stands in the register of this school year or the last.")
    if last is None:
        assert clock.clock.backstop is not None
        said = translate("CaseClock", "No unauthorised session can be charged any more; the last day was {day}.")
        return said.format(day=wording.day(clock.clock.backstop))
    said = translate(
        "CaseClock",
        "Unauthorised sessions that can still be charged: {open} of {all}. The first falls out after {day}.",
    )
    return said.format(open=len(clock.open), all=every, day=wording.relative_day(last, clock.today))


def falls_out(clock: CaseClock) -> str:
    """How many fall out tomorrow; empty where none does."""
    if not clock.falls_out:
        return ""
    return translate("CaseClock", "Sessions that fall out tomorrow: {count}.").format(count=len(clock.falls_out))


def way(ahead: WayAhead) -> str:
    """When the file can be ready on a way, and what of the clock is left then."""
    name = _named(ahead.way.english, ahead.way.welsh)
    if ahead.whole:
        said = translate("CaseClock", "{way}: ready on {day}, and no session falls out before.")
    elif ahead.possible:
        said = translate(
            "CaseClock", "{way}: ready on {day}. Sessions that fall out before: {lost}; that stay: {left}."
        )
    else:
        said = translate("CaseClock", "{way}: ready on {day}, too late for every session.")
    return said.format(way=name, day=wording.day(ahead.ready_on), lost=len(ahead.lost), left=len(ahead.left))


def in_the_head(clock: CaseClock) -> tuple[str, ...]:
    """What the head of a case says: the shorter ways only where the first does not save everything."""
    said = [what_is_open(clock), falls_out(clock)]
    if clock.open:
        for ahead in clock.ways:
            said.append(way(ahead))
            if ahead.whole:
                break
    return tuple(sentence for sentence in said if sentence)


def step(one: SequenceStep, clock: CaseClock) -> tuple[str, str]:
    """A step with its day, and how that was counted."""
    head = translate("CaseClock", "{what}: {day}").format(
        what=_named(one.step.english, one.step.welsh), day=wording.day(one.day)
    )
    if one.known:
        return head, translate("CaseClock", "This day is recorded.")
    parts = [in_short(one.rule, one.trigger, i18n.language(), clock.calendar)]
    if one.terms_unknown:
        parts.append(translate("CaseClock", "The terms are not known that far, so working days were counted."))
    parts.append(source(one.citation))
    return head, " ".join(parts)


def source(citation: Citation) -> str:
    """Where a figure comes from, and whether its text was read."""
    if citation.certain:
        return translate("CaseClock", "Source: {source}.").format(source=citation)
    if citation.mark == "inference":
        return translate("CaseClock", "Source, a reading that Legal Services decide: {source}.").format(source=citation)
    return translate("CaseClock", "Source, not confirmed: {source}.").format(source=citation)


def policy(clock: CaseClock) -> str:
    """From which session time runs, and by whose word."""
    if clock.clock.starts == FIRST_SESSION:
        said = translate("CaseClock", "Each session can be charged for {months} months from its own day.")
    else:
        said = translate("CaseClock", "The whole period can be charged for {months} months from its last session.")
    return " ".join((said.format(months=clock.clock.months), source(clock.policy_source)))


def besides(clock: CaseClock) -> tuple[str, ...]:
    """What was left out, and whose school days were counted."""
    said = []
    if clock.outside_age:
        text = translate(
            "CaseClock", "Left out, because the child was not of compulsory school age: {count} unauthorised sessions."
        )
        said.append(text.format(count=clock.outside_age))
    if clock.answered:
        text = translate("CaseClock", "Left out, because a notice was paid for them: {count} unauthorised sessions.")
        said.append(text.format(count=len(clock.answered)))
    if clock.calendar_of:
        text = translate("CaseClock", "School days are those of {school}.")
        said.append(text.format(school=school_names.own(clock.calendar_of)))
    return tuple(said)


def state(one: SessionLimit, clock: CaseClock) -> str:
    """How a session stands today, in words."""
    if one.answered_by:
        return translate("CaseClock", "Answered for by notice {number}").format(number=one.answered_by)
    if one in clock.falls_out:
        return translate("CaseClock", "Falls out tomorrow")
    if one in clock.open:
        return translate("CaseClock", "Can be charged")
    return translate("CaseClock", "Out of time")


def days_left(last: dt.date, clock: CaseClock) -> str:
    """The last day to begin, with how far it is."""
    return wording.relative_day(last, clock.today)


def _named(english: str, welsh: str) -> str:
    return (welsh or english) if i18n.language() == "cy" else english
