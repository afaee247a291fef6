"""Options of the commands for penalty notices."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ecede_desktop.cli.approving_arguments import add_approver
from ecede_desktop.cli.leaves import day, group, leaf
from ecede_desktop.law.notices import STATED_INSTEAD, STATEMENTS

_MODULE, _OUTCOMES, _WARNINGS = "notices", "notice_outcomes", "warnings"
_STATES = (*STATEMENTS, *STATED_INSTEAD)


def add(commands: Any) -> None:
    """``notices ask|examine|issue|refuse|serve|court|pay|back|withdraw|list|show`` and ``warnings give|list|…``."""
    made = group(commands, "notices", "penalty notices: ask, look at the rules, give, serve, choose")
    asked = leaf(made, "ask", _MODULE, "ask", "ask that one parent be given a notice")
    asked.add_argument("reference", metavar="REF")
    asked.add_argument("--parent", required=True, metavar="NAME", help="as much of the name as tells one apart")
    asked.add_argument("--ground", required=True, metavar="KEY", help="of the code of conduct")
    asked.add_argument("--as", dest="asked_as", default="officer", metavar="WHO",
                       help="head_teacher, deputy, police or officer")  # fmt: skip
    asked.add_argument("--by", dest="asked_by", required=True, metavar="NAME")
    asked.add_argument("--on", type=day, metavar="DATE", help="default: today")
    asked.add_argument("--from", dest="first_day", type=day, required=True, metavar="DATE")
    asked.add_argument("--to", dest="last_day", type=day, required=True, metavar="DATE")
    asked.add_argument("--reason", default="", metavar="TEXT")
    for name, what in (("examine", "every rule as it stands"), ("issue", "give the notice")):
        one = leaf(made, name, _MODULE, name, what)
        one.add_argument("request", type=UUID, metavar="REQUEST")
        one.add_argument("--state", action="append", default=[], choices=_STATES, help="what you state; repeatable")
        if name == "issue":
            one.add_argument("--post", required=True, metavar="TEXT", help="official particulars of who issues it")
            one.add_argument("--language", default="both", metavar="en|cy|both")
            one.add_argument("--replaces", default="", metavar="NUMBER", help="withdrawn for errors at the same time")
            add_approver(one)
    refused = leaf(made, "refuse", _MODULE, "refuse", "give no notice, and why")
    refused.add_argument("request", type=UUID, metavar="REQUEST")
    refused.add_argument("--reason", required=True, metavar="TEXT")
    _served(made)
    court = leaf(made, "court", _MODULE, "court", "not paid in time: it goes to court")
    court.add_argument("number", metavar="NUMBER")
    court.add_argument("--reason", required=True, metavar="TEXT")
    _became(made)
    leaf(made, "list", _MODULE, "list_all", "notices as they stand today").add_argument(
        "reference", nargs="?", default="", metavar="REF"
    )
    county = leaf(
        made, "county", "court_lists", "county", "every notice and request of the county, what is due next first"
    )
    county.add_argument("--warnings", action="store_true", help="the formal warnings that stand instead")
    county.add_argument(
        "--state", default="", metavar="KEY", help="asked, not_received, lower, higher, choose, doubted …"
    )
    county.add_argument("--officer", default="", metavar="NAME", help="whoever has the case; default: everybody's")
    leaf(made, "show", _MODULE, "show", "everything of one notice").add_argument("number", metavar="NUMBER")
    _warnings(commands)


def _became(made: Any) -> None:
    paid = leaf(made, "pay", _OUTCOMES, "pay", "money that came for a notice")
    paid.add_argument("number", metavar="NUMBER")
    paid.add_argument("--amount", required=True, metavar="POUNDS", help="as 60.00")
    paid.add_argument("--on", type=day, required=True, metavar="DATE")
    for name in ("method", "reference", "note"):
        paid.add_argument(f"--{name}", default="", metavar="TEXT")
    back = leaf(made, "back", _OUTCOMES, "back", "money that was repaid, or a payment that the bank did not honour")
    back.add_argument("number", metavar="NUMBER")
    which = back.add_mutually_exclusive_group(required=True)
    which.add_argument("--amount", default="", metavar="POUNDS", help="that was repaid, as 60.00")
    which.add_argument("--bounced", type=UUID, metavar="ID", help="of the payment, as “notices show --json” says it")
    back.add_argument("--on", type=day, required=True, metavar="DATE")
    back.add_argument("--reason", required=True, metavar="TEXT")
    withdrawn = leaf(made, "withdraw", _OUTCOMES, "withdraw", "withdraw a notice on a ground of the Regulations")
    withdrawn.add_argument("number", metavar="NUMBER")
    withdrawn.add_argument("--ground", required=True, metavar="KEY", help="not_to_be_issued, not_proceeding …")
    withdrawn.add_argument("--reason", required=True, metavar="TEXT")
    withdrawn.add_argument("--on", type=day, metavar="DATE", help="default: today")
    add_approver(withdrawn)


def _warnings(commands: Any) -> None:
    made = group(commands, "warnings", "formal warnings to each parent: given, withdrawn, as they stand")
    given = leaf(made, "give", _WARNINGS, "give", "record a warning to one parent")
    given.add_argument("reference", metavar="REF")
    given.add_argument("--parent", required=True, metavar="NAME", help="as much of the name as tells one apart")
    given.add_argument("--kind", default="formal", metavar="KIND", help="formal, penalty_notice or court")
    given.add_argument("--on", type=day, metavar="DATE", help="default: today")
    given.add_argument("--from", dest="first_day", type=day, required=True, metavar="DATE")
    given.add_argument("--to", dest="last_day", type=day, required=True, metavar="DATE")
    given.add_argument("--letter", default="", metavar="NUMBER", help="of the letter, where the program made it")
    given.add_argument("--note", default="", metavar="TEXT")
    leaf(made, "list", _WARNINGS, "list_all", "the warnings of a case").add_argument("reference", metavar="REF")
    withdrawn = leaf(made, "withdraw", _WARNINGS, "withdraw", "a warning ought not to stand, and why")
    withdrawn.add_argument("id", type=UUID, metavar="ID")
    withdrawn.add_argument("--reason", required=True, metavar="TEXT")


def _served(made: Any) -> None:
    served = leaf(made, "serve", _MODULE, "serve", "record how a paper was served")
    served.add_argument("number", metavar="NUMBER", help="of any issued paper")
    served.add_argument("--method", required=True, metavar="HOW", help="first_class, recorded, hand, left, email …")
    served.add_argument("--sent-on", type=day, required=True, metavar="DATE")
    served.add_argument("--case", dest="reference", default="", metavar="REF", help="to name a recorded parent")
    served.add_argument("--parent", default="", metavar="NAME")
    served.add_argument("--recipient", default="", metavar="NAME")
    served.add_argument("--address", default="", metavar="TEXT")
    served.add_argument("--received-on", type=day, metavar="DATE", help="as proved")
    served.add_argument("--evidence", default="", metavar="TEXT")
