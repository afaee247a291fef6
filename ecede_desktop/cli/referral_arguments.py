"""Options of the commands for schools' referrals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ecede_desktop.cli.leaves import OneSentence, day, group, leaf


def add(commands: Any) -> None:
    """``referrals list|show|add|import|issue-form|choose|accept|return|pass-on|withdraw|acknowledge``."""
    made = group(commands, "referrals", "schools' referrals: record them, look at them, decide")
    listed = leaf(made, "list", "referrals", "list_referrals", "list them: those that wait first, by the day due")
    listed.add_argument("--all", action="store_true", help="those that are decided too")
    _number(leaf(made, "show", "referrals", "show", "what the school wrote, what is missing, what the marks say"))
    _added(made)
    brought = leaf(made, "import", "referrals", "import_file", "take a school's form or list in, whole or not at all")
    brought.add_argument("file", metavar="FILE", type=Path, help="the program's form as PDF or XLSX, or a CSV list")
    brought.add_argument("--received-on", type=day, metavar="DATE", help="default: today")
    brought.add_argument("--school", default="", metavar="NUMBER", help="for rows that do not name their school")
    form = leaf(made, "issue-form", "referrals", "issue_form", "write a blank form for a school to fill in")
    form.add_argument("--out", required=True, type=Path, metavar="F", help="a name that ends with .pdf or .xlsx")
    form.add_argument("--language", choices=["en", "cy", "both"], default="both")
    form.add_argument("--school", default="", metavar="NUMBER", help="filled in on the form")
    choose = _number(leaf(made, "choose", "referrals", "choose", "say whom a referral is about"))
    choose.add_argument("--upn", required=True, metavar="U")
    accept = _number(
        leaf(made, "accept", "referrals", "accept", "accept it: a case is opened, or it joins the open one")
    )
    accept.add_argument("--officer", default="", metavar="NAME", help="who gets the case; default: you")
    accept.add_argument("--reason", default="", metavar="TEXT", help="needed where the rules propose otherwise")
    back = _number(leaf(made, "return", "referrals", "give_back", "return it to the school with reasons and a letter"))
    back.add_argument("--missing", action="append", default=[], metavar="KEY", help="default: all that is missing")
    back.add_argument("--note", default="", metavar="TEXT", help="words of your own, said in the letter")
    _letter(back)
    on = _number(leaf(made, "pass-on", "referrals", "pass_on", "pass it to the youth service and tell the school"))
    on.add_argument("--basis", required=True, metavar="TEXT", help="consent, or the lawful ground for sharing")
    on.add_argument("--reason", default="", metavar="TEXT", help="needed where the rules propose otherwise")
    _letter(on)
    withdraw = _number(leaf(made, "withdraw", "referrals", "withdraw", "the school takes it back; it stays to be seen"))
    withdraw.add_argument("--reason", required=True, metavar="TEXT")
    _letter(_number(leaf(made, "acknowledge", "referrals", "acknowledge", "make a letter that says it came")))


def _number(command: OneSentence) -> OneSentence:
    command.add_argument("number", metavar="NUMBER", help="like SR/2026/00001")
    return command


def _letter(command: OneSentence) -> None:
    command.add_argument("--language", choices=["en", "cy", "both"], default="both")
    command.add_argument("--out", type=Path, metavar="F.pdf", help="save the letter here; it is kept in the store too")


def _added(made: Any) -> None:
    command = leaf(made, "add", "referrals", "add", "record a referral that came on paper or by telephone")
    command.add_argument("--school", required=True, metavar="NUMBER")
    command.add_argument("--surname", default="", metavar="TEXT")
    for name in ("forename", "upn", "year-group", "reason", "signed-by"):
        command.add_argument(f"--{name}", default="", metavar="TEXT")
    for name in ("received-on", "born", "signed-on"):
        command.add_argument(f"--{name}", type=day, metavar="DATE")
    command.add_argument("--from", dest="first_day", type=day, metavar="DATE", help="period of the attendance stated")
    command.add_argument("--to", dest="last_day", type=day, metavar="DATE")
    command.add_argument("--percent", default="", metavar="N", help="attendance as the school wrote it, e.g. 84.5")
    for name in ("possible", "present", "authorised", "unauthorised", "late"):
        command.add_argument(f"--{name}", type=int, metavar="N", help="sessions")
    command.add_argument(
        "--step", action="append", default=[], metavar="KIND;DATE;NOTE", help="what the school did, may be repeated"
    )
    command.add_argument(
        "--say", action="append", default=[], metavar="FIELD=TEXT", help="another field of the form, may be repeated"
    )
    command.add_argument("--source", choices=["form", "paper", "telephone"], default="paper")
