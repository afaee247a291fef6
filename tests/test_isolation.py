"""The tests' own safety net can tell a test that leaves something behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CARELESS = """
import threading
import pytest
from PySide6.QtCore import QThread
import tests.conftest

tests.conftest._GRACE_SECONDS = 0.05
go = threading.Event()
kept = []

def test_leaves_a_thread():
    threading.Thread(target=go.wait, name="forgotten", daemon=False).start()

def test_leaves_a_qt_thread(qtbot):
    kept.append(QThread(objectName="forgotten-qt"))
    kept[0].start()

def test_ends_what_it_began(qtbot):
    thread = QThread()
    thread.start()
    thread.quit()
    assert thread.wait(5000)

def test_a_holds_ctrl(qtbot):
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QLineEdit
    line = QLineEdit()
    qtbot.addWidget(line)
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier

def test_b_holds_nothing(qtbot):
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier

def test_finds_an_empty_home(own_home):
    import os
    assert os.environ["ECEDE_HOME"] == str(own_home) and not list(own_home.iterdir())

def test_lets_go():
    go.set()
    for thread in kept:
        thread.quit()
        assert thread.wait(5000)
"""


def test_a_thread_left_running_fails_the_test_that_left_it(tmp_path: Path) -> None:
    (tmp_path / "test_careless.py").write_text(CARELESS, encoding="utf-8")
    command = ["-m", "pytest", "-c", "pyproject.toml", "--rootdir", str(tmp_path), "-p", "tests.conftest",
               "-p", "no:randomly", "-p", "no:cacheprovider", "-q", str(tmp_path)]  # fmt: skip

    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True, encoding="utf-8", check=False, timeout=60,
    )  # fmt: skip

    assert "left running: forgotten\n" in done.stdout
    assert "left running: forgotten-qt\n" in done.stdout
    assert "7 passed, 2 errors" in done.stdout
