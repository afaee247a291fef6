"""The evidence beside a requirement in the language that is spoken now, made from what the records say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.stages import Fact
from ecede_desktop.ui import court_words, i18n, wording

translate = QCoreApplication.translate
Values = Mapping[str, object]


def in_words(fact: Fact) -> str:
    """The evidence with its day; what somebody typed stays as it was written."""
    day = wording.day(fact.on) if fact.on is not None else ""
    if fact.key in _OF_A_DAY and day:
        return _OF_A_DAY[fact.key]().format(day=day, **fact.values)
    said = _said(fact)
    if not day or not said:
        return said
    # Where the day is the whole evidence, it is said once.
    return day if fact.evidence == f"{fact.on}" else f"{said} ({day})"


def _said(fact: Fact) -> str:
    if fact.key in _COUNTED:
        return _COUNTED[fact.key]().format(**fact.values)
    return _TOLD[fact.key](fact.values) if fact.key in _TOLD else fact.evidence


_OF_A_DAY: Mapping[str, Callable[[], str]] = {
    "in_time": lambda: translate("Evidence", "{count} of {total} sessions can still be charged, the first until {day}"),
    "out_of_time": lambda: translate(
        "Evidence", "{count} of {total} sessions can still be charged; the last day was {day}"
    ),
}
_COUNTED: Mapping[str, Callable[[], str]] = {
    "of_all": lambda: translate("Evidence", "{count} of {total}"),
    "logged": lambda: translate("Evidence", "{count} logged"),
    "registers": lambda: translate("Evidence", "{count} this school year"),
    "no_sessions": lambda: translate("Evidence", "No sessions this school year"),
    "threshold": lambda: translate("Evidence", "{attendance} %, the threshold is {threshold} %"),
    "all_answered": lambda: translate("Evidence", "Every unauthorised session is answered for by a paid notice"),
    "none_unauthorised": lambda: translate("Evidence", "No unauthorised session this school year or the last"),
    "out_of_time": lambda: translate("Evidence", "{count} of {total} sessions can still be charged"),
    "incomplete": lambda: translate("Evidence", "{number}: accepted incomplete"),
}


def _unanswered(values: Values) -> str:
    day = values["day"]
    said = translate("Evidence", "Plan of {day}: not every parent has answered")
    return said.format(day=wording.day(day) if isinstance(day, dt.date) else day)


def _named(values: Values) -> str:
    return str(values["welsh" if i18n.language() == "cy" else "english"])


def _each(word: Callable[[str], str]) -> Callable[[Values], str]:
    """What is told of each, one after the other: who or which as it was written, and the word for it."""

    def say(values: Values) -> str:
        told = values["each"]
        assert isinstance(told, tuple)
        return "; ".join(f"{whose}: {word(key)}" for whose, key in told)

    return say


def _answer(key: str) -> str:
    return {
        "signed": translate("plans", "Signed"),
        "agreed": translate("plans", "Agreed by word"),
        "refused": translate("plans", "Refused"),
        "absent": translate("plans", "Was not there"),
    }.get(key, key)


def _standing(key: str) -> str:
    return {
        "not_received": translate("Evidence", "no receipt recorded yet"),
        "lower": translate("Evidence", "the lower amount may be paid"),
        "higher": translate("Evidence", "the higher amount may be paid"),
        "paid": translate("Evidence", "paid"),
        "choose": translate("Evidence", "not paid in time: prosecute or withdraw"),
        "prosecute": translate("Evidence", "not paid: it goes to court"),
        "withdrawn": translate("Evidence", "withdrawn"),
    }.get(key, key)


_TOLD: Mapping[str, Callable[[Values], str]] = {
    "child_seen": lambda values: wording.child_seen(str(values["seen"])),
    "unanswered": _unanswered,
    "named": _named,
    "answers": _each(_answer),
    "considered": _each(court_words.considered),
    "decisions": _each(court_words.decision),
    "notices": _each(_standing),
}
KEYS = frozenset({*_OF_A_DAY, *_COUNTED, *_TOLD})
"""Every key that has a sentence."""
