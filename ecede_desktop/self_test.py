"""``--self-test``: the installed program does the main job and draws its window."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from ecede_desktop import __version__
from ecede_desktop.demo import files, job

Say = Callable[[str], None]


def run(say: Say) -> int:
    """Do every part in a temporary folder and say what was done; 0 when all of it worked."""
    say(
        f"Every Child Every Day Desktop {__version__} {'(built)' if getattr(sys, 'frozen', False) else '(from source)'}"
    )
    with tempfile.TemporaryDirectory(prefix="ecede-self-test-") as name:
        folder = Path(name)
        started = time.perf_counter()
        files.write_files(folder, seed=1)
        results = job.run_main_job(folder, seed=1, say=say)
        say(f"Main job done in {time.perf_counter() - started:.1f} s.")
        started = time.perf_counter()
        size = _draw_window(folder)
        say(f"Drew the window offscreen, {size}, in {time.perf_counter() - started:.1f} s.")
    whole = results.get("whole") is True
    say("Self-test passed." if whole else "Self-test failed: the store is not whole.")
    return 0 if whole else 1


def _draw_window(folder: Path) -> str:
    """Open the job's store in the real window, offscreen, and look whether anything was drawn."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ecede_desktop.ui import shots

    return shots.draw_once(folder / job.STORE, job.USER, job.PASSPHRASE)
