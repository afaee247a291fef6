"""Doubts about marks that were changed: long afterwards, many at once, or after we were in touch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import numpy as np

from ecede_desktop.analysis.doubt_register import Register, of_group, of_pupil
from ecede_desktop.law.codes import CodeSet, MarkClass
from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.marks import position_of
from ecede_desktop.records.register_checks import ChangedCode, Doubt

K = TypeVar("K")


def back_dated(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Marks changed more than so many days after their session, by pupil (regs 13–15)."""
    late = [change for change in _changes(register, rule) if _days_after(change) > rule.numbers["days"]]
    for row, changes in _by(late, lambda change: register.rows[change.enrolment_id]).items():
        yield of_pupil(register, rule, row, _places(changes), longest=max(map(_days_after, changes)))


def bulk_changes(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Many marks changed by one file (regs 13–15)."""
    for changes in _by(_changes(register, rule), lambda change: change.import_id).values():
        if len(changes) < rule.numbers["marks"]:
            continue
        sign = np.zeros(register.letters.shape, np.bool_)
        sign[[register.rows[change.enrolment_id] for change in changes], _all_places(changes)] = True
        day = changes[0].changed_on.isoformat()
        yield of_group(register, rule, day, sign, changed_on=day)


def authorised_after_contact(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Unauthorised marks that became authorised soon after a letter, call or visit about the pupil's case."""
    codes, most = register.year.codes, rule.numbers["days"]
    found = []
    for change in _changes(register, rule):
        if _class(codes, change.old) is not MarkClass.UNAUTHORISED or _class(codes, change.new) not in _EXCUSED:
            continue
        pupil = register.spells[register.rows[change.enrolment_id]].pupil_id
        before = [day for day in register.contacts.get(pupil, ()) if change.date <= day <= change.changed_on]
        if before and (change.changed_on - before[-1]).days <= most:
            found.append((change, before[-1]))
    for row, pairs in _by(found, lambda pair: register.rows[pair[0].enrolment_id]).items():
        change, contact = max(pairs, key=lambda pair: pair[0].changed_on)
        told = {"changed_on": change.changed_on.isoformat(), "contact_on": contact.isoformat()}
        yield of_pupil(register, rule, row, _places([one for one, _ in pairs]), **told)


_EXCUSED = (MarkClass.AUTHORISED, MarkClass.APPROVED, MarkClass.PRESENT, MarkClass.NOT_REQUIRED)


def _changes(register: Register, rule: RegisterRule) -> list[ChangedCode]:
    looked = register.within(rule)
    return [change for change in register.changes if looked[position_of(change.date, change.session)]]


def _days_after(change: ChangedCode) -> int:
    return (change.changed_on - change.date).days


def _class(codes: CodeSet, code: str) -> MarkClass | None:
    row = codes.get(code)
    return row.mark_class if row else None


def _places(changes: list[ChangedCode]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.unique(np.asarray(_all_places(changes), np.int64))


def _all_places(changes: list[ChangedCode]) -> list[int]:
    return [position_of(change.date, change.session) for change in changes]


T = TypeVar("T")


def _by(items: list[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    found: dict[K, list[T]] = {}
    for item in items:
        found.setdefault(key(item), []).append(item)
    return found
