"""Two officers issue at once, each in a process of their own: the sessions support one notice and no second."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.policy import load_pack
from ecede_desktop.services import notice_rows, notices
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import checks, engine
from ecede_desktop.store.keys import StoreKey
from tests.desks import MARI, NOW, furnish
from tests.services.notice_case import ask, lay_case

KEY = StoreKey(bytes(range(32)))
ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.timeout(120)


def test_of_two_processes_that_issue_at_once_one_is_refused_whole(tmp_path: Path) -> None:
    path = tmp_path / "store.ecede"
    furnish(engine.create_file(path, KEY)).close()
    desk = Desk(engine.open_file(path, KEY), MARI, FixedClock(NOW), load_pack())
    try:
        case = lay_case(desk)
        first = notices.ask_notice(desk, ask(case)).value.id
        second = notices.ask_notice(desk, ask(case, asked_by="Dirprwy Ffug")).value.id
        assert first != second
        children = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.services.issuing_child", str(path), str(request)], cwd=ROOT, text=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            )
            for request in (first, second)
        ]  # fmt: skip
        for child in children:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
        for child in children:
            assert child.stdin is not None
            child.stdin.write("\n")
            child.stdin.flush()
        said = sorted(child.communicate()[0].strip() for child in children)
        assert said == ["PN/2026/00001", "notice_refused"]
        rows = notice_rows.notices(desk, reference=case.reference)
        assert [row.number for row in rows] == ["PN/2026/00001"]
        open_still = [row for row in notices.requests(desk, case.reference) if not row.decision]
        assert len(open_still) == 1
        assert checks.verify(desk.store).faults == ()
    finally:
        desk.store.close()
