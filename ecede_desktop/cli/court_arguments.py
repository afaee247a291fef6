"""Options of the commands for the way to court."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.cli import court_more_arguments
from ecede_desktop.cli.approving_arguments import add_approver
from ecede_desktop.cli.leaves import clock_time, day, group, leaf

_MODULE = "court"


def add(commands: Any) -> None:
    """``court view|consider|decide|begin|event|hearing|hearings|draft|head-draft|certificate|freeze|signed|paper``."""
    made = group(commands, "court", "the way to court: considered, decided, begun, heard; statements and papers")
    leaf(made, "view", _MODULE, "view", "everything of a case on its way to court").add_argument(
        "reference", metavar="REF"
    )
    considered = leaf(made, "consider", _MODULE, "consider", "a supervision order was considered (s.447)")
    considered.add_argument("reference", metavar="REF")
    considered.add_argument("--outcome", required=True, metavar="KEY", help="not_appropriate, apply, apply_as_well")
    considered.add_argument("--reasons", required=True, metavar="TEXT")
    considered.add_argument("--on", type=day, metavar="DATE", help="default: today")
    decided = leaf(made, "decide", _MODULE, "decide", "the second named person decides")
    decided.add_argument("decision", type=UUID, metavar="ID")
    decided.add_argument("--to", required=True, metavar="KEY", help="prosecute, not_prosecute or more_work")
    decided.add_argument("--reasons", required=True, metavar="TEXT")
    decided.add_argument("--public-interest", default="met", metavar="met|not_met")
    add_approver(decided)
    begun = leaf(made, "begin", _MODULE, "begin", "begin proceedings on a decision")
    begun.add_argument("decision", type=UUID, metavar="ID")
    begun.add_argument("--route", required=True, metavar="KEY", help="sjp, requisition or summons")
    begun.add_argument("--court", default="", metavar="NAME")
    begun.add_argument("--language", default="", metavar="cy|en|both", help="default: as the defendant chose")
    begun.add_argument("--order", type=UUID, metavar="ID", help="whose breach is charged (s.443), where there are two")
    begun.add_argument("--notice", default="", metavar="NUMBER", help="the penalty notice that was not paid")
    add_approver(begun)
    court_more_arguments.add_before(made)
    _proceedings(made)
    court_more_arguments.add_hearings(made)
    court_more_arguments.add_material(made)
    _papers(made)


def _proceedings(made: Any) -> None:
    happened = leaf(made, "event", _MODULE, "event", "record what happened in proceedings")
    happened.add_argument("number", metavar="PR/YYYY/NNNNN")
    happened.add_argument("kind", metavar="KIND", help="served, plea, verdict, sentence, order, ended …")
    happened.add_argument("--on", type=day, required=True, metavar="DATE")
    happened.add_argument("--detail", action="append", default=[], metavar="KEY=VALUE", help="money in pence")
    happened.add_argument("--note", default="", metavar="TEXT")
    listed = leaf(made, "hearing", _MODULE, "hearing", "list a hearing")
    listed.add_argument("number", metavar="PR/YYYY/NNNNN")
    listed.add_argument("--kind", required=True, metavar="KIND", help="first, sjp, trial, sentence, appeal or other")
    listed.add_argument("--on", type=day, required=True, metavar="DATE")
    listed.add_argument("--at", type=clock_time, metavar="HH:MM")
    listed.add_argument("--court", default="", metavar="NAME")
    calendar = leaf(
        made, "hearings", "court_lists", "hearings", "hearings and days of the law, who can come, what lacks"
    )
    calendar.add_argument("--from", dest="first_day", type=day, metavar="DATE", help="default: today")
    calendar.add_argument("--to", dest="last_day", type=day, metavar="DATE", help="default: the weeks of the pack")
    calendar.add_argument("--officer", default="", metavar="NAME", help="whoever has the case; default: everybody's")
    calendar.add_argument("--ics", type=Path, metavar="F.ics", help="save them as a calendar file that names nobody")
    calendar.add_argument("--language", default="en", choices=("en", "cy"), help="of the calendar file")


def _papers(made: Any) -> None:
    drafted = leaf(made, "draft", _MODULE, "draft", "draft the signed-in officer's statement from the record")
    drafted.add_argument("reference", metavar="REF")
    drafted.add_argument("--parent", required=True, metavar="NAME", help="as much of the name as tells one apart")
    drafted.add_argument("--from", dest="first_day", type=day, required=True, metavar="DATE")
    drafted.add_argument("--to", dest="last_day", type=day, required=True, metavar="DATE")
    drafted.add_argument("--language", default="en", metavar="en|cy")
    frozen = leaf(made, "freeze", _MODULE, "freeze", "issue a statement to be signed")
    frozen.add_argument("statement", type=UUID, metavar="ID")
    frozen.add_argument("--out", type=Path, required=True, metavar="F.pdf")
    _of_head(made)
    issued = leaf(made, "paper", _MODULE, "paper", "issue a paper of proceedings")
    issued.add_argument("number", metavar="PR/YYYY/NNNNN")
    issued.add_argument("kind", metavar="KIND", help="charge, single_justice_pack, witness_list …")
    issued.add_argument("--language", default="both", metavar="en|cy|both")
    issued.add_argument("--out", type=Path, required=True, metavar="F.pdf")


def _of_head(made: Any) -> None:
    """What the head teacher signs over a charge."""
    module = "charge_papers"
    head = leaf(made, "head-draft", module, "draft", "draft the head teacher's statement over a charge")
    head.add_argument("number", metavar="PR/YYYY/NNNNN")
    head.add_argument("--language", default="en", metavar="en|cy", help="the witness's own")
    head.add_argument("--school", default="", metavar="NUMBER", help="where two schools have marks in the period")
    head.add_argument("--witness", default="", metavar="NAME", help="default: the head teacher who is recorded")
    head.add_argument("--post", default="", metavar="TEXT", help="default: head teacher")
    head.add_argument("--closes-am", type=clock_time, metavar="HH:MM", help="when the morning register closes")
    head.add_argument("--closes-pm", type=clock_time, metavar="HH:MM", help="when the afternoon register closes")
    head.add_argument("--authorises", default="", metavar="TEXT", help="who decides whether absence is authorised")
    certified = leaf(made, "certificate", module, "certificate", "issue the certificate of attendance of a charge")
    certified.add_argument("number", metavar="PR/YYYY/NNNNN")
    certified.add_argument("--language", default="both", metavar="en|cy|both")
    certified.add_argument("--school", default="", metavar="NUMBER", help="where two schools have marks in the period")
    certified.add_argument("--acknowledge-missing", action="store_true", help="sessions without a mark were seen")
    certified.add_argument("--out", type=Path, required=True, metavar="F.pdf")
    signed = leaf(made, "signed", module, "signed", "a certificate or a statement came back signed")
    signed.add_argument("reference", metavar="REF")
    signed.add_argument("number", metavar="NUMBER", help="of the paper: AC/… or WS/…")
    signed.add_argument("--on", type=day, required=True, metavar="DATE")
    signed.add_argument("--by", default="", metavar="NAME", help="who signed; default: who was to sign")
    signed.add_argument("--pages", type=UUID, metavar="ID", help="the attachment that holds the signed pages")
