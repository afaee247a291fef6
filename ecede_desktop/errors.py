"""Two kinds of error: theirs, which is told in one sentence, and ours, which is reported.

Exception
├── UserError            expected: shown to the person as it is, exit code 2, never a traceback
│   ├── Refused          a rule says no; carries the rule and what would satisfy it
│   ├── FileRefused      an input file cannot go in; carries every bad row
│   └── (modules define their own: WrongPassphrase, StoreInUse, MadeByNewerVersion, GateNotMet…)
└── Bug                  an impossible state: a fault in this program
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

MOST_QUOTED = 80
"""Letters of a typed value that a sentence repeats; more would bury what is to be done."""
_QUOTED = re.compile(f"“([^“”]{{{MOST_QUOTED + 1},}})”")


class UserError(Exception):
    """Something the person can act on: one clear sentence saying what, where and what to do.

    ``key`` names the sentence so that the window can show it in Welsh (``ui/wording.py``);
    ``text`` is the whole English sentence; ``facts`` fill the slots of the translated one. What was typed and is very
    long is repeated by its beginning in both. A sentence that ``quotes_rules`` repeats each rule in its whole wording.
    """

    quotes_rules: ClassVar[bool] = False

    def __init__(self, key: str, text: str, **facts: object) -> None:
        self.key = key
        kept = dict(facts)
        for name, value in facts.items():
            if isinstance(value, str) and len(value) > MOST_QUOTED:
                # Lists of what is known, and what a marker says, stay whole: they are not what was typed.
                typed = value if key.startswith("no_such_") else f"“{value}”"
                if typed in text:
                    kept[name] = shortened(value)
                    text = text.replace(typed, typed.replace(value, shortened(value)))
        self.facts: Mapping[str, object] = kept
        self.text = text if self.quotes_rules else _QUOTED.sub(lambda found: f"“{shortened(found[1])}”", text)
        super().__init__(self.text)


class Refused(UserError):
    """A rule says no. ``rule`` is the citation or policy that says so."""

    def __init__(self, key: str, text: str, *, rule: str = "", **facts: object) -> None:
        super().__init__(key, text, **facts)
        self.rule = rule


def shortened(value: str) -> str:
    """A typed value as a sentence repeats it: on one line, its beginning where it is long."""
    if len(value) <= MOST_QUOTED:
        return value
    return " ".join(value[:MOST_QUOTED].split()) + "…"


class Bug(Exception):
    """A state that must not occur: a fault of this program, never of the person using it."""
