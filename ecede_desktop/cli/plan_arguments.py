"""``plans`` and ``handoffs``: their options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ecede_desktop.cli.leaves import day, group, leaf
from ecede_desktop.cli.school_arguments import identity
from ecede_desktop.law.handoffs import Direction, StepKind
from ecede_desktop.law.plans import Answer, PlanKind, Role


def add(commands: Any) -> None:
    """Every command about plans and hand-offs."""
    _plans(commands)
    _handoffs(commands)


def _plans(commands: Any) -> None:
    of = group(commands, "plans", "support plans and parenting contracts of a case")
    agree = leaf(of, "agree", "plans", "agree", "agree a plan or contract, or replace the one that holds")
    agree.add_argument("reference", metavar="REF")
    agree.add_argument("--kind", choices=[kind.value for kind in PlanKind], default=PlanKind.SUPPORT_PLAN.value)
    agree.add_argument("--on", type=day, metavar="DATE", help="day of the agreement; default: today")
    agree.add_argument("--from", dest="first_day", type=day, metavar="D", help="default: the day of the agreement")
    agree.add_argument("--to", dest="last_day", type=day, metavar="D", help="needed for a contract")
    agree.add_argument("--review-on", type=day, metavar="DATE")
    agree.add_argument("--target", default="", metavar="PERCENT", help="attendance aimed at, such as 92.5")
    agree.add_argument("--support", action="append", default=[], metavar="KEY", help="of the pack, may be repeated")
    for name in ("support-offered", "childs-wishes", "parents-wishes", "note"):
        agree.add_argument(f"--{name}", default="", metavar="TEXT")
    agree.add_argument(
        "--action", action="append", default=[], metavar="WHAT;WHO;DATE;ROLE",
        help="may be repeated; ROLE is child, parent, school, officer or other",
    )  # fmt: skip
    agree.add_argument("--replaces-because", default="", metavar="TEXT", help="replace the plan that holds, and why")
    sign = leaf(of, "sign", "plans", "sign", "record that somebody signed, agreed by word, refused or was not there")
    sign.add_argument("reference", metavar="REF")
    sign.add_argument("--role", required=True, choices=[role.value for role in Role])
    sign.add_argument("--answer", required=True, choices=[answer.value for answer in Answer])
    sign.add_argument("--name", default="", metavar="NAME", help="a parent's as recorded; else who answered")
    sign.add_argument("--on", type=day, metavar="DATE", help="default: today")
    sign.add_argument("--note", default="", metavar="TEXT")
    review = leaf(of, "review", "plans", "review", "review the plan; the figures are kept as they stand")
    review.add_argument("reference", metavar="REF")
    review.add_argument("--outcome", required=True, metavar="KEY")
    review.add_argument("--on", type=day, metavar="DATE", help="default: today")
    review.add_argument("--note", default="", metavar="TEXT")
    review.add_argument("--next-on", type=day, metavar="DATE")
    end = leaf(of, "end", "plans", "end", "the plan is over, and why")
    end.add_argument("reference", metavar="REF")
    end.add_argument("--reason", required=True, metavar="TEXT")
    end.add_argument("--on", type=day, metavar="DATE", help="default: today")
    show = leaf(of, "show", "plans", "show", "the plan that holds, its figures, and those before it")
    show.add_argument("reference", metavar="REF")
    paper = leaf(of, "print", "plans", "print_paper", "issue the paper to be signed")
    paper.add_argument("reference", metavar="REF")
    paper.add_argument("--out", required=True, type=Path, metavar="F.pdf")
    paper.add_argument("--language", choices=["en", "cy", "both"], default="both")


def _handoffs(commands: Any) -> None:
    of = group(commands, "handoffs", "hand-offs to the youth service and the post-16 team")
    listed = leaf(of, "list", "handoffs", "list_handoffs", "hand-offs with attendance since")
    listed.add_argument("--all", action="store_true", help="also those that are over")
    candidates = leaf(of, "candidates", "handoffs", "candidates", "who would be handed over by rule and was not")
    candidates.add_argument("--as-at", type=day, metavar="DATE", help="default: today")
    offer = leaf(of, "offer", "handoffs", "offer", "offer a pupil to another service")
    who = offer.add_mutually_exclusive_group(required=True)
    who.add_argument("--upn", default="", metavar="U")
    who.add_argument("--case", dest="reference", default="", metavar="REF")
    offer.add_argument("--direction", required=True, choices=[direction.value for direction in Direction])
    offer.add_argument("--basis", required=True, metavar="TEXT", help="consent, or the ground for sharing")
    offer.add_argument("--team", default="", metavar="KEY")
    offer.add_argument("--on", type=day, metavar="DATE", help="default: today")
    offer.add_argument("--from", dest="first_day", type=day, metavar="D", help="window; default: this school year")
    offer.add_argument("--to", dest="last_day", type=day, metavar="D")
    for name in ("sent", "destination", "support-needed"):
        offer.add_argument(f"--{name}", default="", metavar="TEXT")
    offer.add_argument("--case-closes", action="store_true", help="our case does not stay open")
    step = leaf(of, "step", "handoffs", "step", "say what came of a hand-off")
    step.add_argument("id", metavar="ID", type=identity)
    step.add_argument("--kind", required=True, choices=[kind.value for kind in StepKind])
    step.add_argument("--value", default="", metavar="TEXT", help="worker, destination, weeks, level or outcome")
    step.add_argument("--note", default="", metavar="TEXT")
    step.add_argument("--on", type=day, metavar="DATE", help="default: today")
