"""Doubts about a whole class or school: one mark for everybody, and codes used otherwise than at schools alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ecede_desktop.analysis.doubt_register import (
    NOT_REQUIRED,
    Numbers,
    Register,
    by_session,
    days_of,
    of_group,
    runs,
)
from ecede_desktop.analysis.marks import Mask
from ecede_desktop.law.measures import percentage
from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.register_checks import Doubt


def identical_class(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """Everybody in a class has the same mark for many school days on end: was the register taken?"""
    least, days = rule.numbers["pupils"], rule.numbers["school_days"]
    columns = np.flatnonzero(register.held & register.within(rule))
    for group, rows in register.groups():
        if len(rows) < max(least, 1):
            continue
        same = _all_the_same(register, rows, columns, least)
        for _, begin, end in runs(same[None, :]):
            if end - begin >= max(days * 2, 1):
                sign = np.zeros(register.letters.shape, np.bool_)
                sign[np.ix_(rows, columns[begin:end])] = register.letters[np.ix_(rows, columns[begin:end])] != 0
                yield _class_doubt(register, rule, group, sign, end - begin)


def c_above_median(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """More C than the median of the schools of the phase: the usual home of part-time timetables."""
    use = _use(register, rule, "C")
    if use is not None and use.beyond_median(rule.numbers["percent"]):
        yield _code_doubt(register, rule, use)


def code_use(register: Register, rule: RegisterRule) -> Iterator[Doubt]:
    """A code used far more than at the schools of the phase: beyond a multiple of the median, or an outlier."""
    left_out = set(rule.words["leave_out"].split())
    for code in sorted(set(register.year.codes.codes) - left_out):
        use = _use(register, rule, code)
        if use is None:
            continue
        if use.beyond_median(rule.numbers["percent"]) or use.is_outlier(rule.numbers["deviations"]):
            yield _code_doubt(register, rule, use)


@dataclass(frozen=True)
class _Use:
    """How much a school and its peers use a code, as shares of the possible sessions."""

    code: str
    sign: Mask
    number: int
    possible: int
    peers: Numbers
    """Sessions of the code and possible sessions of each peer, shape (n, 2)."""

    @property
    def shares(self) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        return self.peers[:, 0] / self.peers[:, 1]

    def beyond_median(self, percent: int) -> bool:
        """At or above so many percent of the median; any use is beyond a median of none."""
        return bool(self.number / self.possible * 100 >= float(np.median(self.shares)) * percent)

    def is_outlier(self, deviations: int) -> bool:
        """More than so many standard deviations above the mean of the peers."""
        spread = float(self.shares.std())
        return spread > 0 and bool(self.number / self.possible > float(self.shares.mean()) + deviations * spread)


def _use(register: Register, rule: RegisterRule, code: str) -> _Use | None:
    """The use of a code, or None where there is too little of it or too few schools to compare with."""
    looked = register.within(rule)
    sign = (register.year.marks == ord(code)) & looked
    number = int(np.count_nonzero(sign))
    possible = [ord(letter) for letter, row in register.year.codes.codes.items() if row.mark_class.value != "NR"]
    pairs = [(int(one[ord(code)]), int(one[possible].sum())) for one in register.peers]
    peers = np.asarray([pair for pair in pairs if pair[1]], np.int64).reshape(-1, 2)
    if not number or number < rule.numbers["sessions"] or len(peers) < max(rule.numbers["schools"], 1):
        return None
    own = int(np.count_nonzero(register.counted & looked))
    return _Use(code, sign, number, max(own, number), peers)


def _code_doubt(register: Register, rule: RegisterRule, use: _Use) -> Doubt:
    sessions = by_session(register, use.sign)
    return Doubt(
        rule.key,
        use.number,
        None,
        use.code,
        {
            "number": use.number,
            "first_on": sessions[0].date.isoformat(),
            "last_on": sessions[-1].date.isoformat(),
            "code": use.code,
            "share": str(percentage(use.number, use.possible)),
            "median": f"{float(np.median(use.shares)) * 100:.2f}",
            "schools": len(use.peers),
        },
        sessions,
    )


def _class_doubt(register: Register, rule: RegisterRule, group: str, sign: Mask, sessions: int) -> Doubt:
    found = of_group(register, rule, group, sign, school_days=days_of(sessions))
    told = by_session(register, sign)
    return Doubt(rule.key, sessions, None, group, {**found.facts, "number": sessions}, told)


def _all_the_same(register: Register, rows: Numbers, columns: Numbers, least: int) -> Mask:
    """Sessions in which enough of a class are marked, nobody is missing, and all have one mark that counts."""
    marks = register.letters[np.ix_(rows, columns)]
    classes = register.classes[np.ix_(rows, columns)]
    number = np.count_nonzero(marks, axis=0)
    lowest = np.where(marks == 0, 255, marks).min(axis=0)
    whole = (number >= least) & ~register.missing[np.ix_(rows, columns)].any(axis=0)
    counts = ~(classes == NOT_REQUIRED).any(axis=0)
    return np.asarray(whole & counts & (lowest == marks.max(axis=0)), np.bool_)
