"""Options of the commands that give cases and schools to officers."""

from __future__ import annotations

from typing import Any

from ecede_desktop.cli.leaves import day, group, leaf

_MODULE = "allocation"


def add(commands: Any) -> None:
    """``cases hand-over`` and ``allocation propose|loads|patch|patches|officer``."""
    cases = group(commands, "cases", "many cases at once")
    over = leaf(cases, "hand-over", _MODULE, "hand_over", "give cases to another officer, all or none, with a note")
    over.add_argument("references", nargs="+", metavar="REF")
    over.add_argument("--to", required=True, metavar="NAME")
    over.add_argument("--note", required=True, metavar="TEXT")
    over.add_argument("--on", type=day, metavar="DATE", help="default: today")
    made = group(commands, "allocation", "who could have a case, who has how many, whose patch a school is")
    propose = leaf(made, "propose", _MODULE, "propose", "who could have a case, the most fitting first, each with why")
    propose.add_argument("reference", metavar="REF")
    propose.add_argument("--away", action="append", default=[], metavar="NAME", help="who is not there; repeat")
    leaf(made, "loads", _MODULE, "loads", "how many open cases each officer has, and what is stuck")
    leaf(made, "patches", _MODULE, "patches", "whose patch each school is and was")
    patch = leaf(made, "patch", _MODULE, "patch", "give a school to an officer")
    patch.add_argument("school", metavar="NUMBER")
    patch.add_argument("officer", metavar="NAME", help='"" for nobody')
    patch.add_argument("--on", type=day, metavar="DATE", help="default: today")
    officer = leaf(
        made, "officer", _MODULE, "officer", "say whether an officer speaks Welsh, their phone, who asks after them"
    )
    officer.add_argument("name", metavar="NAME")
    officer.add_argument("--speaks-welsh", choices=["yes", "no"])
    officer.add_argument("--phone", metavar="NUMBER")
    officer.add_argument("--duty-contact", metavar="NAME")
