"""From starting the process to a window that answers: the program against a bare ``QMainWindow``.

Both are timed from outside, so that loading Python and every import counts. The window is usable when it is shown, has
been painted and the event loop has nothing left to do. The passphrase has not been asked for yet, so no time goes
into making it slow to guess.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

from benchmarks.measuring import Row

NAME = "start"
RUNS = 5

# Instead of running the loop: paint, let everything that is due happen, report the memory and end.
_PROBE = """
import sys
from PySide6.QtWidgets import QApplication

def usable(*_):
    for _ in range(3):
        QApplication.processEvents()
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown, "no window is shown"
    for window in shown:
        window.grab()
    from benchmarks.measuring import peak_memory
    print("usable", peak_memory(), flush=True)
    return 0

QApplication.exec = usable
"""
_BARE = """
from PySide6.QtWidgets import QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
sys.exit(application.exec())
"""
_OURS = """
from ecede_desktop import app
sys.exit(app.main(demo=False, store=None))
"""


def run() -> list[Row]:
    """The two taken turn about, so that what else the machine does meets both alike."""
    bare, ours, peak = float("inf"), float("inf"), 0
    for _ in range(RUNS):
        bare = min(bare, _start(_PROBE + _BARE)[0])
        taken, peak = _start(_PROBE + _OURS)
        ours = min(ours, taken)
    return [Row("cold start to the first window", ours, bare, "bare QMainWindow", aim=3, peak=peak)]


def _start(code: str) -> tuple[float, int]:
    with tempfile.TemporaryDirectory(prefix="ecede-start-") as home:
        environment = os.environ | {"ECEDE_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        started = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, encoding="utf-8"
        ) as process:
            assert process.stdout is not None
            line = process.stdout.readline()
            taken = time.perf_counter() - started
            process.stdout.read()
        word, _, peak = line.partition(" ")
        if word != "usable":
            raise RuntimeError("the window did not come up")
        return taken, int(peak)
