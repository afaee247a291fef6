"""Issues a notice when told to: ``python -m tests.services.issuing_child STORE REQUEST``."""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import UUID

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.notices import IssueNotice
from ecede_desktop.services import notices
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import engine
from ecede_desktop.store.keys import StoreKey
from tests.desks import MARI, NOW
from tests.services.notice_case import STATED


def main(path: str, request: str) -> None:
    store = engine.open_file(Path(path), StoreKey(bytes(range(32))))
    desk = Desk(store, MARI, FixedClock(NOW), load_pack())
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    command = IssueNotice(UUID(request), STATED, issuer_particulars="Team manager, authorised officer")
    try:
        sys.stdout.write(notices.issue_notice(desk, command).value.number)
    except Refused as refused:
        sys.stdout.write(refused.key)
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
