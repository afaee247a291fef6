"""A power cut in a batch: what was confirmed is there, nothing by half, and running it again brings the rest."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.batches import TakeBatch
from ecede_desktop.services import import_batches
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import checks, engine
from ecede_desktop.store.keys import StoreKey
from ecede_desktop.store.tables import ImportBatchFile, ImportFile, MarkYear, Pupil, RegisterImport
from tests.desks import ALED, NOW, furnish

KEY = StoreKey(bytes(range(32)))
ROOT = Path(__file__).parents[2]
FILES, PUPILS, ROUNDS = 12, 30, 8
pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


def write_registers(folder: Path) -> None:
    """A file a school, with pupils of its own."""
    folder.mkdir()
    for number in range(FILES):
        lines = ["School,UPN,Date,Session,Mark,Surname,Forename,DOB"]
        for pupil in range(PUPILS):
            digits = f"6742999{number:02d}{pupil:03d}"
            who = f"674{2000 + number},{check_letter(digits)}{digits}"
            named = f"Ffug-{number}x{pupil},Gŵyn,14/03/2015"
            lines += [f"{who},2026-01-{day},{part},/,{named}" for day in range(12, 17) for part in ("AM", "PM")]
        text = "\n".join(lines).replace(",PM,/", ",PM,\\") + "\n"
        (folder / f"school{number:02d}.csv").write_text(text, encoding="utf-8")


def run_and_kill(store: Path, folder: Path, after: float) -> set[str]:
    """Let a batch run for a while after its first word and kill it; answers with the files it confirmed."""
    command = [sys.executable, "-m", "tests.services.killed_batch", str(store), str(folder)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert child.stdin is not None and child.stdout is not None
    child.stdin.write(f"{KEY.reveal().hex()}\n")
    child.stdin.flush()
    first = child.stdout.readline()
    deadline = time.perf_counter() + after
    while time.perf_counter() < deadline:
        child.poll()
    child.kill()
    rest, _ = child.communicate()
    whole = [line for line in (first + rest).split("\n")[:-1] if line]
    return {name for state, _, name in (line.partition(" ") for line in whole) if state in ("in", "same")}


def went_in(store: Path) -> set[str]:
    """The files that are in, each whole: every pupil with every mark, its bytes, and its line in a batch."""
    opened = engine.open_file(store, KEY)
    assert checks.verify(opened).faults == ()
    with opened.reading() as session:
        names = list(session.scalars(select(RegisterImport.file_name)))
        marks = sum(len(row.replace(b"\0", b"")) for row in session.scalars(select(MarkYear.marks)))
        pupils = session.scalar(select(func.count()).select_from(Pupil))
        files = session.scalar(select(func.count()).select_from(ImportFile))
        told = set(session.scalars(select(ImportBatchFile.file_name).where(ImportBatchFile.state == "in")))
    opened.close()
    assert len(names) == len(set(names)) == files
    assert (pupils, marks) == (PUPILS * len(names), PUPILS * 10 * len(names))
    assert told == set(names)
    return set(names)


def test_a_kill_during_a_batch_loses_nothing_confirmed_and_the_next_run_brings_the_rest(tmp_path: Path) -> None:
    store, folder, chance = tmp_path / "s.ecede", tmp_path / "overnight", random.Random()
    furnish(engine.create_file(store, KEY)).close()
    write_registers(folder)
    confirmed: set[str] = set()
    for _ in range(ROUNDS):
        confirmed |= run_and_kill(store, folder, chance.uniform(0, 0.15))
        assert confirmed <= went_in(store)
        if len(confirmed) == FILES:
            break
    desk = Desk(engine.open_file(store, KEY), ALED, FixedClock(NOW), load_pack())
    done = import_batches.import_batch(desk, TakeBatch((folder,))).value
    desk.store.close()
    assert done.all_in
    assert len(went_in(store)) == FILES
