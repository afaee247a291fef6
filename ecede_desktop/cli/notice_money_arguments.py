"""Options of the commands for money and records of penalty notices."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.cli.leaves import day, group, leaf

_MODULE = "notice_money"


def add(commands: Any) -> None:
    """``notice-money take-in|list|match|exact|aside|account|use|register|return|certificate|withdrawal``."""
    made = group(commands, "notice-money", "payments, account and statutory records of penalty notices")
    taken = leaf(made, "take-in", _MODULE, "take_in", "take in a CSV of the bank or income system, whole or not at all")
    taken.add_argument("file", type=Path, metavar="F.csv")
    for name in ("date", "reference", "amount", "paid-in", "paid-out", "payer"):
        taken.add_argument(f"--{name}", default="", metavar="HEADING", help="where no layout of the council fits")
    listed = leaf(made, "list", _MODULE, "list_rows", "lines that wait, with what is proposed for each")
    listed.add_argument("--all", action="store_true", help="also those that are settled")
    matched = leaf(made, "match", _MODULE, "match", "take a line for money of a notice")
    matched.add_argument("id", metavar="ID", type=UUID)
    matched.add_argument("number", metavar="PN/YYYY/NNNNN")
    matched.add_argument("--back-as", default="", choices=["", "refund", "bounced"], help="for money that went back")
    matched.add_argument("--in-ledger", action="store_true", help="the same money was entered by hand already")
    matched.add_argument("--note", default="", metavar="TEXT")
    leaf(made, "exact", _MODULE, "exact", "confirm every line whose number and amount fit exactly")
    put = leaf(made, "aside", _MODULE, "aside", "a line is not money of a notice; with --again what was said was wrong")
    put.add_argument("id", metavar="ID", type=UUID)
    put.add_argument("--reason", required=True, metavar="TEXT")
    put.add_argument("--again", action="store_true", help="reverse what was entered and open the line again")
    _account(made)
    _records(made)
    _papers(made)


def _account(made: Any) -> None:
    account = leaf(made, "account", _MODULE, "account", "income and permitted use (reg 21)")
    _days(account)
    account.add_argument("--out", type=Path, metavar="F.csv|xlsx", help="every entry in a file")
    used = leaf(made, "use", _MODULE, "use", "enter a cost that was met, or a surplus for the Welsh Ministers")
    used.add_argument("--kind", choices=["use", "surplus"], required=True)
    used.add_argument("--amount", required=True, metavar="POUNDS", help="as 12.50")
    used.add_argument("--on", type=day, required=True, metavar="DATE")
    used.add_argument("--purpose", default="", choices=["", "issuing", "enforcing", "prosecuting"])
    used.add_argument("--note", required=True, metavar="TEXT")


def _records(made: Any) -> None:
    register = leaf(made, "register", _MODULE, "register", "the record of notices (reg 18)")
    _days(register)
    register.add_argument("--out", type=Path, required=True, metavar="F.csv|xlsx|pdf")
    returned = leaf(made, "return", _MODULE, "returns", "counts by ground and school year (reg 19)")
    returned.add_argument("--first-year", type=int, required=True, metavar="Y", help="the year in which it begins")
    returned.add_argument("--last-year", type=int, required=True, metavar="Y")
    returned.add_argument(
        "--whole", action="store_true", help="leave no small number out: for the Welsh Ministers only"
    )
    returned.add_argument("--language", choices=["en", "cy"], default="en")
    returned.add_argument("--out", type=Path, required=True, metavar="F.csv|xlsx")


def _papers(made: Any) -> None:
    certified = leaf(made, "certificate", _MODULE, "certificate", "certify payment or non-payment by a day (reg 6(2))")
    certified.add_argument("number", metavar="PN/YYYY/NNNNN")
    certified.add_argument("--by", dest="by_day", type=day, required=True, metavar="DATE")
    certified.add_argument("--officer", default="", metavar="NAME", help="the proper officer who signs")
    told = leaf(made, "withdrawal", _MODULE, "tell", "the paper that tells a recipient of a withdrawal")
    told.add_argument("number", metavar="PN/YYYY/NNNNN")
    for one in (certified, told):
        one.add_argument("--language", choices=["en", "cy", "both"], default="both")
        one.add_argument("--out", type=Path, required=True, metavar="F.pdf")


def _days(made: Any) -> None:
    made.add_argument("--from", dest="first_day", type=day, required=True, metavar="DATE")
    made.add_argument("--to", dest="last_day", type=day, required=True, metavar="DATE")
    made.add_argument("--language", choices=["en", "cy"], default="en")
