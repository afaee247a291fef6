"""Looks a register through with every rule of a pack: doubts in the order of the rules, and what was looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np

from ecede_desktop.analysis import (
    doubts_changes,
    doubts_closures,
    doubts_elsewhere,
    doubts_leave,
    doubts_marks,
    doubts_roll,
    doubts_school,
)
from ecede_desktop.analysis.doubt_register import Register
from ecede_desktop.law.register_rules import SHAPES, RegisterRule
from ecede_desktop.records.register_checks import CheckSums, Doubt, GroupSums

Finder = Callable[[Register, RegisterRule], Iterator[Doubt]]
_MODULES = (doubts_marks, doubts_roll, doubts_closures, doubts_leave, doubts_elsewhere, doubts_changes, doubts_school)
FINDERS: Mapping[str, Finder] = {
    key: getattr(next(module for module in _MODULES if hasattr(module, key)), key) for key in SHAPES
}
"""The function of each rule has the rule's name."""


def find_doubts(
    register: Register, rules: Sequence[RegisterRule], told: Callable[[int], None] = lambda done: None
) -> list[Doubt]:
    """The doubts of a school year; ``told`` hears how many rules were run."""
    found: list[Doubt] = []
    for done, rule in enumerate(rules, start=1):
        if rule.window(register.first_day, register.last_day) is not None:
            found += FINDERS[rule.key](register, rule)
        told(done)
    return found


def sums(registers: Sequence[Register], doubts: Iterable[Doubt]) -> CheckSums:
    """What was looked through, class by class, and how many doubts each rule raised."""
    by_rule: dict[str, int] = {}
    for doubt in doubts:
        by_rule[doubt.rule] = by_rule.get(doubt.rule, 0) + 1
    groups: dict[str, list[int]] = {}
    pupils = set()
    for register in registers:
        missing = register.missing[:, register.places]
        expected = register.expected[:, register.places]
        pupils |= {register.spells[row].pupil_id for row in np.flatnonzero(expected.any(axis=1)).tolist()}
        for group, rows in register.groups():
            counted = groups.setdefault(group, [0, 0])
            counted[0] += int(np.count_nonzero(expected[rows]))
            counted[1] += int(np.count_nonzero(missing[rows]))
    listed = tuple(GroupSums(group, *counted) for group, counted in sorted(groups.items()) if counted[0])
    expected_in_all, missing_in_all = sum(g.expected for g in listed), sum(g.missing for g in listed)
    return CheckSums(len(pupils), expected_in_all, missing_in_all, by_rule, listed)
