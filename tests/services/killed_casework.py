"""Does one piece of casework on a store and is killed before its n-th statement; the key comes by standard input."""

from __future__ import annotations

import datetime as dt
import os
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import event

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.merges import MergeRecords
from ecede_desktop.records.notices import IssueNotice
from ecede_desktop.records.referrals import AcceptReferral
from ecede_desktop.records.visits import ChildSeen, LogVisit
from ecede_desktop.services import merges, notices, referral_decisions, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import engine
from ecede_desktop.store.keys import StoreKey
from tests.desks import ALED, MARI, NOW


def merge(desk: Desk, first: str, second: str) -> None:
    merges.merge(desk, MergeRecords("pupil", UUID(first), UUID(second), "One child.", {"two_upns": "The school said."}))


def visit(desk: Desk, reference: str, _rest: str) -> None:
    visits.log_visit(
        desk,
        LogVisit(reference, dt.date(2026, 3, 2), who_seen="Mother", child_seen=ChildSeen.ALONE, observations="Cold."),
    )


def issue(desk: Desk, request: str, _rest: str) -> None:
    stated = frozenset({"no_proceedings", "no_exemption", "code_followed"})
    command = IssueNotice(UUID(request), stated, issuer_particulars="Team manager")
    notices.issue_notice(replace(desk, user=MARI), command)


def accept(desk: Desk, number: str, _rest: str) -> None:
    referral_decisions.accept_referral(desk, AcceptReferral(number))


WORK: Mapping[str, Callable[[Desk, str, str], None]] = {
    "merge": merge,
    "visit": visit,
    "issue": issue,
    "accept": accept,
}


def main(path: str, work: str, first: str, second: str, at: str) -> None:
    key = StoreKey(bytes.fromhex(sys.stdin.readline().strip()))
    desk = Desk(engine.open_file(Path(path), key), ALED, FixedClock(NOW), load_pack())
    left = int(at)

    def count(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        nonlocal left
        left -= statement.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE"))
        if left == 0:
            # No chance for anything to be tidied up: on Windows this ends the process at once as well.
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

    event.listen(desk.store.engine, "before_cursor_execute", count)
    WORK[work](desk, first, second)
    sys.stdout.write("done")


if __name__ == "__main__":
    main(*sys.argv[1:])
