"""Reads the register rules of a policy pack: ``register_rules.toml``, each with thresholds, source and mark."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table
from ecede_desktop.law.register_rules import ALWAYS, SHAPES, WEIGHTS, RegisterRule, slots

FILE = "register_rules.toml"


def register_rules(pack: PolicyPack) -> tuple[RegisterRule, ...]:
    """The rules of a pack, in its order.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _rules_of(pack.folder)


@cache
def _rules_of(folder: Path) -> tuple[RegisterRule, ...]:
    return read_table(folder / FILE, _rules)


def _rules(table: Entry) -> tuple[RegisterRule, ...]:
    rules = tuple(_rule(row) for row in table.tables("rule", "key"))
    for number, rule in enumerate(rules):
        for other in rules[:number]:
            if other.key == rule.key and rule.window(other.valid_from, other.valid_to or dt.date.max):
                raise WrongEntry(f"rule “{rule.key}” is given twice for the same days; end one before the other begins")
    return rules


def _rule(row: Entry) -> RegisterRule:
    key = row.text("key")
    if key not in SHAPES:
        raise WrongEntry(f"there is no rule “{key}”; the rules are {', '.join(sorted(SHAPES))}")
    shape = SHAPES[key]
    numbers, words = row.table_or_none("numbers"), row.table_or_none("words")
    rule = RegisterRule(
        key=key,
        english=row.text("en"),
        welsh=row.text("cy"),
        looks_en=row.text("looks_en"),
        looks_cy=row.text("looks_cy"),
        found_en=row.text("found_en"),
        found_cy=row.text("found_cy"),
        weight=row.text("weight"),
        citation=citation(row),
        valid_from=row.day("from"),
        valid_to=row.day_or_none("to"),
        numbers={name: _number(numbers, name, key) for name in shape.numbers},
        words={name: _word(words, name, key) for name in shape.words},
    )
    for part in (numbers, words, row):
        if part is not None:
            part.done()
    _look_over(rule)
    return rule


def _number(entry: Entry | None, name: str, key: str) -> int:
    if entry is None:
        raise WrongEntry(f"rule “{key}” needs the number “{name}” under [rule.numbers]")
    value = entry.whole(name)
    if value < 0:
        raise WrongEntry(f"rule “{key}”, “{name}” is {value}; it must not be below 0")
    return value


def _word(entry: Entry | None, name: str, key: str) -> str:
    if entry is None:
        raise WrongEntry(f"rule “{key}” needs the text “{name}” under [rule.words]")
    return entry.text(name)


def _look_over(rule: RegisterRule) -> None:
    shape = SHAPES[rule.key]
    if rule.weight not in WEIGHTS:
        raise WrongEntry(f"rule “{rule.key}” weighs “{rule.weight}”; use one of {', '.join(WEIGHTS)}")
    if rule.valid_to is not None and rule.valid_to < rule.valid_from:
        raise WrongEntry(f"rule “{rule.key}” ends before it begins")
    known = {
        "looks": frozenset(shape.numbers) | frozenset(shape.words),
        "found": ALWAYS | frozenset(shape.slots),
    }
    for name in ("looks_en", "looks_cy", "found_en", "found_cy"):
        if unknown := slots(getattr(rule, name)) - known[name[:5]]:
            told = ", ".join(f"{{{slot}}}" for slot in sorted(known[name[:5]]))
            raise WrongEntry(f"rule “{rule.key}”, “{name}” has {{{min(unknown)}}}; it can say {told or 'no slot'}")
