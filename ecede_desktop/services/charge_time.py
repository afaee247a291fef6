"""Whether a paper that begins proceedings may be issued: in time, of the way chosen, and not once they are over."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.errors import Refused
from ecede_desktop.law.offences import REQUISITION, SJP, offence
from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.session_clocks import charge_clock

BEGINNING = {
    "charge": (SJP, REQUISITION), "requisition": (REQUISITION,), "single_justice_pack": (SJP,),
}  # fmt: skip
"""Papers that begin proceedings, each with the ways to begin that have it; a summons is the court's own paper."""
TIME_RULE = "Magistrates' Courts Act 1980 s.127; Criminal Justice Act 2003 s.29"


def last_day(desk: Desk, row: ProsecutionRow) -> dt.date | None:
    """The last day on which the charge can be issued; None where no session is charged."""
    law, keys = offence(row.offence, row.first_day), [(day, session) for day, session, _ in row.sessions]
    return charge_clock(desk.pack, law, keys, row.first_day, row.last_day, desk.clock.today()).limit


def check_paper(desk: Desk, row: ProsecutionRow, kind: str) -> None:
    """See that a paper that begins proceedings can be issued today.

    Raises:
        Refused: it is of another way to begin, the proceedings are over, or its time has passed.
    """
    ways = BEGINNING.get(kind)
    if ways is None:
        return
    if row.route not in ways:
        if kind == "single_justice_pack":
            text = "This notice is only for proceedings begun that way, on an offence that is not imprisonable."
            raise Refused("single_justice_unlawful", text, rule="Criminal Justice Act 2003 s.29(2AA)")
        text = (
            f"Proceedings {row.number} were begun another way, which has no such paper (Criminal Justice Act 2003"
            " s.29): choose the paper of the way they were begun."
        )
        raise Refused(
            "paper_route", text, field="kind", rule="Criminal Justice Act 2003 s.29", number=row.number
        )  # fmt: skip
    if row.over:
        text = (
            f"Proceedings {row.number} are over, so no paper begins them (Criminal Justice Act 2003 s.29): take the"
            " end back if it was wrong, or print a paper again from those issued."
        )
        raise Refused("paper_ended", text, rule="Criminal Justice Act 2003 s.29", number=row.number)
    last = last_day(desk, row)
    if last is not None and desk.clock.today() > last:
        text = (
            f"The charge had to be issued by {last} ({TIME_RULE}): print one that was issued in time again, or charge"
            " a later period."
        )
        raise Refused("paper_late", text, rule=TIME_RULE, day=last)


def check_charged(desk: Desk, row: ProsecutionRow, on: dt.date) -> None:
    """See that a charge was issued in time.

    Raises:
        Refused: the day is later than the last.
    """
    last = last_day(desk, row)
    if last is not None and on > last:
        text = (
            f"The charge had to be issued by {last} ({TIME_RULE}): write the day on which it was, or end these"
            " proceedings and charge a later period."
        )
        raise Refused("charged_late", text, field="on", rule=TIME_RULE, day=last)
