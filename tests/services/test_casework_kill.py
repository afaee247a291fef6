"""A power cut in the middle of casework: what was not confirmed leaves nothing, and the store goes on whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.policy import load_pack
from ecede_desktop.services import notices
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import checks, engine
from ecede_desktop.store.keys import StoreKey
from tests.desks import ALED, NOW, furnish
from tests.services.caseload import counted, lay_pupil
from tests.services.notice_case import ask, lay_case
from tests.services.referred import lay_absent, refer

KEY = StoreKey(bytes(range(32)))
ROOT = Path(__file__).parents[2]
MOST = 200
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def opened(path: Path) -> Desk:
    return Desk(engine.open_file(path, KEY), ALED, FixedClock(NOW), load_pack())


def laid(path: Path, work: str) -> tuple[str, str]:
    """A store with what the work needs, and its two arguments."""
    furnish(engine.create_file(path, KEY)).close()
    desk = opened(path)
    try:
        if work == "accept":
            return refer(desk, lay_absent(desk, 8)).number, ""
        case = lay_case(desk)
        if work == "merge":
            return str(case.pupil.id), str(lay_pupil(desk, 2, "Siân", "Ffug-Jones", marks=b"\0" * 732).id)
        if work == "issue":
            return str(notices.ask_notice(desk, ask(case)).value.id), ""
        return case.reference, ""
    finally:
        desk.store.close()


def run(path: Path, work: str, arguments: tuple[str, str], at: int) -> bool:
    """Whether the work was done; killed before its statement ``at`` it was not."""
    command = [sys.executable, "-m", "tests.services.killed_casework", str(path), work, *arguments, str(at)]
    done = subprocess.run(command, input=f"{KEY.reveal().hex()}\n", capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "done" or done.returncode < 0 or not done.stderr, done.stderr[-2000:]
    return done.stdout.strip() == "done"


@pytest.mark.parametrize("work", ["visit", "merge", "issue", "accept"])
def test_a_kill_before_any_statement_leaves_all_or_nothing(tmp_path: Path, work: str) -> None:
    path = tmp_path / "s.ecede"
    arguments = laid(path, work)
    desk = opened(path)
    before = counted(desk)
    desk.store.close()
    for at in (1, 4, 9, MOST):
        done = run(path, work, arguments, at)
        desk = opened(path)
        assert checks.verify(desk.store).faults == ()
        after = counted(desk)
        desk.store.close()
        assert (after == before) is not done
        if done:
            return
    pytest.fail("the work has more statements than it was killed before")
