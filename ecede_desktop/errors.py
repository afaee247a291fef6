"""Two kinds of error: theirs, which is told in one sentence, and ours, which is reported.

Exception
├── UserError            expected: shown to the person as it is, exit code 2, never a traceback
│   ├── Refused          a rule says no; carries the rule and what would satisfy it
│   ├── FileRefused      an input file cannot go in; carries every bad row
│   └── (modules define their own: WrongPassphrase, StoreInUse, MadeByNewerVersion, GateNotMet…)
└── Bug                  an impossible state: a fault in this program
"""

from __future__ import annotations

from collections.abc import Mapping


class UserError(Exception):
    """Something the person can act on: one clear sentence saying what, where and what to do.

    ``key`` names the sentence so that the window can show it in Welsh (``ui/wording.py``);
    ``text`` is the whole English sentence; ``facts`` fill the slots of the translated one.
    """

    def __init__(self, key: str, text: str, **facts: object) -> None:
        super().__init__(text)
        self.key = key
        self.text = text
        self.facts: Mapping[str, object] = facts


class Refused(UserError):
    """A rule says no. ``rule`` is the citation or policy that says so."""

    def __init__(self, key: str, text: str, *, rule: str = "", **facts: object) -> None:
        super().__init__(key, text, **facts)
        self.rule = rule


class Bug(Exception):
    """A state that must not occur: a fault of this program, never of the person using it."""
