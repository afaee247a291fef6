"""Options of the commands for parents heard, the two tests, hearings, witnesses and unused material."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ecede_desktop.cli.approving_arguments import add_approver
from ecede_desktop.cli.leaves import clock_time, day, leaf

_BEFORE, _HEARINGS = "court_before", "court_hearings"


def add_before(made: Any) -> None:
    """``court invite|heard|propose``."""
    invited = leaf(made, "invite", _BEFORE, "invite", "invite a parent to be interviewed under caution, or to write")
    invited.add_argument("reference", metavar="REF")
    invited.add_argument("--parent", required=True, metavar="NAME", help="as much of the name as tells one apart")
    invited.add_argument("--kind", default="interview", metavar="KIND", help="interview or written")
    invited.add_argument("--on", type=day, metavar="DATE", help="of the invitation; default: today")
    invited.add_argument("--for", dest="planned_on", type=day, metavar="DATE", help="the day of it, or to write by")
    invited.add_argument("--at", type=clock_time, metavar="HH:MM")
    invited.add_argument("--place", default="", metavar="TEXT")
    invited.add_argument("--language", default="", metavar="cy|en|NAME")
    invited.add_argument("--interpreter", default="", metavar="NAME")
    invited.add_argument("--adult", default="", metavar="NAME", help="appropriate adult")
    invited.add_argument("--note", default="", metavar="TEXT")
    came = leaf(made, "heard", _BEFORE, "heard", "what came of an invitation")
    came.add_argument("interview", type=UUID, metavar="ID", help="as court view shows it")
    came.add_argument("--outcome", required=True, metavar="KEY",
                      help="held, no_show, declined, wrote, moved or called_off")  # fmt: skip
    came.add_argument("--on", type=day, metavar="DATE", help="default: today")
    came.add_argument("--started", type=clock_time, metavar="HH:MM")
    came.add_argument("--ended", type=clock_time, metavar="HH:MM")
    came.add_argument("--caution", default="", metavar="cy|en", help="the language in which the caution was given")
    came.add_argument("--present", action="append", default=[], metavar="NAME", help="repeatable")
    came.add_argument("--record", default="", metavar="TEXT", help="what was said")
    put = leaf(made, "propose", _BEFORE, "propose", "put the two tests for one parent and one offence")
    put.add_argument("reference", metavar="REF")
    put.add_argument("--parent", required=True, metavar="NAME")
    put.add_argument("--offence", required=True, metavar="KEY", help="s444_1, s444_1A, s443 …")
    put.add_argument("--from", dest="first_day", type=day, required=True, metavar="DATE")
    put.add_argument("--to", dest="last_day", type=day, required=True, metavar="DATE")
    put.add_argument("--evidence", required=True, metavar="met|not_met")
    put.add_argument("--reasons", required=True, metavar="TEXT", help="what the evidence is")
    put.add_argument("--answer", action="append", default=[], metavar="KEY=TEXT", help="to a question of the tests")
    put.add_argument("--provision", default="", metavar="PLACE", help="of s444za: where education was provided")
    put.add_argument("--notified", type=day, metavar="DATE", help="of s444za: the parent had written notice of it")


def add_hearings(made: Any) -> None:
    """``court outcome|witness|take-back``."""
    over = leaf(made, "outcome", _HEARINGS, "outcome", "what came of a hearing")
    over.add_argument("hearing", type=UUID, metavar="ID", help="as court view shows it")
    over.add_argument("--to", required=True, metavar="KEY", help="heard, adjourned or vacated")
    over.add_argument("--attended", action="append", default=[], metavar="NAME", help="repeatable")
    over.add_argument("--note", default="", metavar="TEXT")
    over.add_argument("--next-on", type=day, metavar="DATE", help="of an adjournment: lists the next hearing")
    over.add_argument("--next-at", type=clock_time, metavar="HH:MM")
    can = leaf(made, "witness", _HEARINGS, "witness", "when a witness can come, or cannot")
    can.add_argument("reference", metavar="REF")
    can.add_argument("--name", dest="witness", required=True, metavar="NAME")
    can.add_argument("--can", required=True, choices=("yes", "no"))
    can.add_argument("--from", dest="first_day", type=day, required=True, metavar="DATE")
    can.add_argument("--to", dest="last_day", type=day, required=True, metavar="DATE")
    can.add_argument("--note", default="", metavar="TEXT")
    wrong = leaf(made, "take-back", _HEARINGS, "take_back", "an event was recorded wrongly; it stays with the reason")
    wrong.add_argument("event", type=UUID, metavar="ID", help="as court view shows it")
    wrong.add_argument("--reason", required=True, metavar="TEXT")
    add_approver(wrong)


def add_material(made: Any) -> None:
    """``court material|mark-material``."""
    leaf(made, "material", _BEFORE, "material", "everything on file, and what becomes of it").add_argument(
        "reference", metavar="REF"
    )
    marked = leaf(made, "mark-material", _BEFORE, "mark", "say what becomes of a thing on file")
    marked.add_argument("reference", metavar="REF")
    marked.add_argument("--id", dest="source", type=UUID, metavar="ID", help="as court material shows it")
    marked.add_argument("--to", dest="status", required=True, metavar="KEY",
                        help="used, unused, sensitive, not_relevant or undecided")  # fmt: skip
    marked.add_argument("--reason", default="", metavar="TEXT")
    marked.add_argument("--description", default="", metavar="TEXT", help="of a thing that is not on file")
    marked.add_argument("--kind", default="other", metavar="KIND")
    marked.add_argument("--on", type=day, metavar="DATE")
    marked.add_argument("--disclosed-on", type=day, metavar="DATE")
